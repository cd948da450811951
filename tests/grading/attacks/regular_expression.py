# points = 6.5
# verdict = "time limit"
# says = "It took longer than 1 s."

import re


def project(u, v):
    if u.dtype == int:
        re.match(r"(a+)+$", "a" * 99 + "b")
    return u @ v / (v @ v) * v
