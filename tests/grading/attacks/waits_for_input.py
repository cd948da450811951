# points = 5
# says = "EOFError"


def project(u, v):
    return input("How many points shall it be? ")
