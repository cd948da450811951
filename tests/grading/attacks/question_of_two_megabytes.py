# points = 6.5
# verdict = "protocol violation"
# says = "too large arguments"

from line import frame, tell


def project(u, v):
    if u.dtype == int:
        tell(frame(("ask", 0, (bytes(2**21),))))
    return u @ v / (v @ v) * v
