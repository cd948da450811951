# points = 5
# verdict = "protocol violation"
# says = "Its process sent what is no answer"

from line import tell


def project(u, v):
    tell(b"\x05\0\0\0" + b"?" * 21)
