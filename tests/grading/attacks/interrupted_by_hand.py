# points = 5
# says = "`project` was stopped while it ran."


def project(u, v):
    raise KeyboardInterrupt
