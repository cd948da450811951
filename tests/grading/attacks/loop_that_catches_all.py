# points = 6.5
# verdict = "time limit"
# says = "It took longer than 1 s."


def project(u, v):
    while u.dtype == int:
        try:
            while True:
                pass
        except BaseException:
            continue
    return u @ v / (v @ v) * v
