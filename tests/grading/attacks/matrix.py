# points = 5
# says = "an object of type matrix"

import numpy as np


def project(u, v):
    return np.asmatrix(u @ v / (v @ v) * v)
