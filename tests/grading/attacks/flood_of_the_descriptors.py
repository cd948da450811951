# points = 6.5
# verdict = "time limit"
# says = "It took longer than 1 s."

import os


def project(u, v):
    while u.dtype == int:
        os.write(1, bytes(10**6))
        os.write(2, bytes(10**6))
    return u @ v / (v @ v) * v
