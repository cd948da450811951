"""How a notebook finds its line to the grader, and speaks on it; a module for the forgers."""

import struct
import sys

from nnla.grading.codec import encode


def line():
    """The object that holds the descriptor and the nonce of the open question: on the stack."""
    place = sys._getframe()
    while place and not hasattr(place.f_locals.get("line"), "nonce"):
        place = place.f_back
    return place.f_locals["line"]


def tell(data):
    with open(line().descriptor, "wb", closefd=False) as file:
        file.write(data)


def raw(data, nonce=None):
    """A frame of any bytes, under the nonce of the open question or another."""
    return struct.pack("<I", len(data)) + (nonce or line().nonce) + data


def frame(value, nonce=None):
    return raw(encode(value), nonce)


def reply(value, nonce=None):
    """The frame that says that a call returned this value."""
    return frame(("reply", encode(value), None, "", [], b"", 0.0), nonce)
