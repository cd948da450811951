# points = 5
# says = "an object of type Bomb"

import os


class Bomb:
    def __reduce__(self):
        return os.system, ("touch /tmp/@CANARY@ @CLASS@/@CANARY@",)


def project(u, v):
    return Bomb()
