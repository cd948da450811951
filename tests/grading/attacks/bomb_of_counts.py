# points = 5
# verdict = "protocol violation"
# says = "more than 1,000,000 values"

import struct

from line import frame, tell


def cosine_similarity(u, v):
    many = b"l" + struct.pack("<I", 2**32 - 1) + b"N" * 10**7
    tell(frame(("reply", many, None, "", [], b"", 0.0)))
