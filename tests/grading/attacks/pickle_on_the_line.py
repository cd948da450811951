# points = 5
# verdict = "protocol violation"
# says = "What came back cannot be read"

import os
import pickle

from line import raw, tell


class Bomb:
    def __reduce__(self):
        return os.system, ("touch /tmp/@CANARY@ @CLASS@/@CANARY@",)


def project(u, v):
    tell(raw(pickle.dumps(Bomb())))
