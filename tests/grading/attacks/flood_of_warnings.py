# points = 6.5
# verdict = "time limit"
# says = "It took longer than 1 s."

import warnings


def project(u, v):
    while u.dtype == int:
        warnings.warn("x" * 1000, stacklevel=1)
    return u @ v / (v @ v) * v
