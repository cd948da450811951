# points = 5
# says = "`project` stopped with OSError"

import warnings


class Odd(UserWarning):
    def __str__(self):
        raise OSError

    __repr__ = __str__


def project(u, v):
    warnings.warn(Odd(), stacklevel=1)
