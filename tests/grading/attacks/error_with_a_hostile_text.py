# points = 5
# says = "its message cannot be shown"


class Odd(Exception):
    def __str__(self):
        raise MemoryError

    __repr__ = __str__


def project(u, v):
    raise Odd
