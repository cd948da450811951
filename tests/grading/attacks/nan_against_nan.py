# points = 5.5
# says = "is nan"

import numpy as np


def project(u, v):
    return np.full(len(u), np.nan)
