# points = 5.5
# says = "entries are wrong"


def project(u, v):
    u[:] = v[:] = 0
    return u
