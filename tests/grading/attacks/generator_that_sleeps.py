# points = 6.5
# verdict = "time limit"
# says = "It took longer than 1 s."

import time


def project(u, v):
    return (time.sleep(1) for _ in range(99)) if u.dtype == int else u @ v / (v @ v) * v
