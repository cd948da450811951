# points = 6.5
# verdict = "time limit"
# says = "It took longer than 1 s."


def project(u, v):
    while u.dtype == int:
        pass
    return u @ v / (v @ v) * v
