# points = 8
# says = "Cell 3 was left out: Its process sent what is no answer"

from line import frame, tell

tell(frame(("points", 8)))
while True:
    pass
