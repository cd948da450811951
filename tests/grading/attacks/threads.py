# points = 5
# says = "can't start new thread"

import threading
import time


def cosine_similarity(u, v):
    while True:
        threading.Thread(target=time.sleep, args=(99,)).start()
