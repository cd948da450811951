# points = 5.5
# says = "entries are wrong"


def project(u, v):
    return (u @ v / (v @ v) * v).astype("f2")
