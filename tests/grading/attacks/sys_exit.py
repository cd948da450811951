# points = 5
# says = "`project` left Python instead of returning a value."

import sys


def project(u, v):
    sys.exit(0)
