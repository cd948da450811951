# points = 6.5
# verdict = "time limit"
# says = "It took longer than 1 s."

import threading


def project(u, v):
    if u.dtype == int:
        lock = threading.Lock()
        lock.acquire()
        lock.acquire()
    return u @ v / (v @ v) * v
