# points = 5
# says = "`project` stopped with ValueError: hidden "


def project(u, v):
    raise ValueError(f"hidden {u.tolist()} {v.tolist()}" + "x" * 10**7)
