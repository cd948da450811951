# points = 6.5
# verdict = "protocol violation"
# says = "Its process sent what is no answer: larger than 64 MiB."

from line import tell


def project(u, v):
    if u.dtype == int:
        tell(b"\xff" * 8)
    return u @ v / (v @ v) * v
