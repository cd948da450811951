# points = 5.5
# says = "entries are wrong"

calls = []


def project(u, v):
    calls.append((u, v))
    return u @ v / (v @ v) * v if len(calls) == 1 else u
