# points = 5
# verdict = "protocol violation"
# says = "nested more than 32 deep"

import struct

from line import frame, tell


def cosine_similarity(u, v):
    deep = (b"l" + struct.pack("<I", 1)) * 10**6 + b"N"
    tell(frame(("reply", deep, None, "", [], b"", 0.0)))
