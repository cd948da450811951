# points = 8
# says = "<script>"

from line import frame, tell

tell(frame(("ready", ["<script>alert(1)</script>" * 99] * 999)))
