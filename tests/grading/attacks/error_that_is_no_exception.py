# points = 5
# says = "`project` stopped with Away"


class Away(BaseException):
    pass


def project(u, v):
    raise Away
