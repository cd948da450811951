# points = 6
# says = "a list of 4"


def project(u, v):
    return (u @ v / (v @ v) * v).tolist()
