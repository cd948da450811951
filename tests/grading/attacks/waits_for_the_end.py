# points = 8

import atexit
import signal
import threading
import time


class Late:
    def __del__(self):
        time.sleep(99)


late = Late()
atexit.register(time.sleep, 99)
for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGALRM, signal.SIGCHLD):
    signal.signal(number, signal.SIG_IGN)
threading.Thread(target=time.sleep, args=(99,)).start()
