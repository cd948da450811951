# points = 6.5
# verdict = "time limit"
# says = "It took longer than 1 s."

from line import frame, tell


def project(u, v):
    while u.dtype == int:
        tell(frame(("ask", 0, ())))
    return u @ v / (v @ v) * v
