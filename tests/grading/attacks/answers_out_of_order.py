# points = 5.5
# verdict = "protocol violation"
# says = "it answers a question that was not asked"

import numpy as np
from line import line, reply, tell

nonces = []


def project(u, v):
    nonces.append(line().nonce)
    tell(reply(np.zeros(len(u)), nonces[0]))
    return np.zeros(len(u))
