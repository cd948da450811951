# points = 5
# verdict = "protocol violation"
# says = "another form than an answer"

from line import frame, tell


def project(u, v):
    tell(frame(("grade", "project", 3.0)))
