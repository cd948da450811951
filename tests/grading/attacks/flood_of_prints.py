# points = 6.5
# verdict = "time limit"
# says = "It took longer than 1 s."

import sys


def project(u, v):
    while u.dtype == int:
        print("x" * 10**6)
        sys.stderr.write("x" * 10**6)
    return u @ v / (v @ v) * v
