# points = 5
# says = "`project` stopped with Stopped: time limit"


class Stopped(BaseException):
    stopped = passed = True


def project(u, v):
    raise Stopped("time limit")
