# points = 5
# says = "an object of type ndarray"


def project(u, v):
    return (u @ v / (v @ v) * v).astype(object)
