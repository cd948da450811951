# points = 0
# verdict = "ended early"
# says = "exit code 1"

import os

from line import frame, tell

tell(frame(("cell", 10**9)) * 9)
os._exit(1)
