# points = 6.5
# verdict = "time limit"
# says = "It took longer than 1 s."


def project(u, v):
    if u.dtype == int:
        10**10**8
    return u @ v / (v @ v) * v
