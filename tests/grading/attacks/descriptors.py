# points = 5
# says = "Too many open files"

import os


def cosine_similarity(u, v):
    files = []
    while True:
        files.append(os.open("/dev/null", os.O_RDONLY))
