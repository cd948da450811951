# points = 6.5
# verdict = "time limit"
# says = "It took longer than 1 s."

import time

from line import tell


def project(u, v):
    if u.dtype == int:
        tell(b"\xff\0\0\0?")
        time.sleep(99)
    return u @ v / (v @ v) * v
