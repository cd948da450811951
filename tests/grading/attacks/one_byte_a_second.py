# points = 6.5
# verdict = "time limit"
# says = "It took longer than 1 s."

import time

from line import reply, tell


def project(u, v):
    answer = u @ v / (v @ v) * v
    if u.dtype == int:
        for byte in reply(answer):
            tell(bytes([byte]))
            time.sleep(1)
    return answer
