# points = 6.5
# verdict = "memory limit"
# says = "It took more than 476 MiB."

import os
import time


def cosine_similarity(u, v):
    for _ in range(4 if u.dtype == int else 0):
        if os.fork() == 0:
            block = bytearray(150 * 2**20)
            block[::4096] = b"x" * len(block[::4096])
            time.sleep(9)
    if u.dtype == int:
        time.sleep(9)
    return u @ v / ((u @ u) * (v @ v)) ** 0.5
