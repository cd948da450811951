# points = 5
# verdict = "protocol violation"
# says = "What came back cannot be read"

import struct

from line import frame, tell

SIDE = 2**40


def project(u, v):
    array = b"a" + struct.pack("<BB8Q", 13, 8, *[SIDE] * 8)
    tell(frame(("reply", array, None, "", [], b"", 0.0)))
