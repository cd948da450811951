# points = 5
# says = "an object of type Liar"

import numpy as np


class Liar(np.ndarray):
    __array_priority__ = 1e9

    def __array_function__(self, *rest):
        return True

    def __array_ufunc__(self, *rest, **more):
        return np.zeros(4, bool)


def project(u, v):
    return np.zeros(len(u)).view(Liar)
