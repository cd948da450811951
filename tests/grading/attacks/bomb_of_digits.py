# points = 5
# verdict = "protocol violation"
# says = "a whole number of more than 128 bytes"

import struct

from line import frame, tell

SIZE = 4 * 10**7  # bytes, some 10**8 digits


def cosine_similarity(u, v):
    number = b"i" + struct.pack("<I", SIZE) + b"\x7f" * SIZE
    tell(frame(("reply", number, None, "", [], b"", 0.0)))
