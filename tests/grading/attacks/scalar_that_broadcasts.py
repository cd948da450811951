# points = 5
# says = "Your function returns a number"

import numpy as np


def project(u, v):
    return np.float64(0)
