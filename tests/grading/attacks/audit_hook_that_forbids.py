# points = 8

import sys


def forbid(event, what):
    if event in ("socket.connect", "os.fork", "marshal.loads", "compile"):
        raise SystemError(event)


class Blocker:
    def find_spec(self, *rest):
        raise ImportError("nothing more")


sys.meta_path.insert(0, Blocker())
