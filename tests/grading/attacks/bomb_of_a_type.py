# points = 5
# verdict = "protocol violation"
# says = "What came back cannot be read"

import struct

from line import raw, tell


def project(u, v):
    tell(raw(b"a" + struct.pack("<BBQ", 255, 255, 2**63) + bytes(99)))
