# points = 6.5
# says = "The type is int64"

from line import reply, tell


def project(u, v):
    while u.dtype == int:
        tell(reply(0 * v))
    return u @ v / (v @ v) * v
