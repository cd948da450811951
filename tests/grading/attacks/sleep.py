# points = 6.5
# verdict = "time limit"
# says = "It took longer than 1 s."

import time


def project(u, v):
    if u.dtype == int:
        time.sleep(10**6)
    return u @ v / (v @ v) * v
