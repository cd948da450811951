# points = 5.5
# says = "entries are wrong"

import numpy as np
from line import frame, reply, tell

tell(frame(("ready", [])) + reply(np.ones(4)) * 50)


def project(u, v):
    return np.zeros(len(u))
