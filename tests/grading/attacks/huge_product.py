# points = 6.5
# verdict = "time limit"
# says = "It took longer than 1 s."

import numpy as np


def project(u, v):
    if u.dtype == int:
        A = np.ones((4000, 4000))
        return A @ A @ A
    return u @ v / (v @ v) * v
