# points = 6.5
# verdict = "time limit"
# says = "It took longer than 1 s."

import os


def project(u, v):
    while u.dtype == int:
        try:
            os.fork()
        except OSError:
            continue
    return u @ v / (v @ v) * v
