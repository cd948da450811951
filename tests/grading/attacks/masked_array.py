# points = 5
# says = "an object of type MaskedArray"

import numpy as np


def project(u, v):
    return np.ma.masked_all(len(u))
