# points = 5.5
# verdict = "protocol violation"
# says = "entries are wrong"

import numpy as np
from line import reply, tell


def project(u, v):
    tell(reply(np.zeros(len(u))) * 2)
    return np.zeros(len(u))
