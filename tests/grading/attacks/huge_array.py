# points = 5
# says = "more memory than there is"

import numpy as np


def cosine_similarity(u, v):
    return np.ones((10**6, 10**6))
