"""The grader's end of a socket to a student's process.

Whatever the other end does, a frame is at most `MAX_BYTES` long, is the answer to what was asked
(it repeats the question's nonce), and has come by one moment, however slowly its bytes drip.
"""

import contextlib
import secrets
import socket
import struct
import time
from collections.abc import Callable

from nnla.grading.codec import MAX_BYTES, CodecError

__all__ = ["LOOK", "NONCE_BYTES", "Wire"]

NONCE_BYTES = 16
LOOK = 0.1  # seconds between two looks at what the process takes
CHUNK = 2**16  # bytes read at once


class Wire:
    """One connection; `look` is called with the time while it waits, and may raise."""

    def __init__(self, look: Callable[[float], None]):
        self._connection, self.theirs = socket.socketpair()
        self._look = look
        self._nonce = bytes(NONCE_BYTES)
        self._unread = bytearray()

    def close(self) -> None:
        self._connection.close()
        self.theirs.close()

    def ask(self, frame: bytes, deadline: float) -> None:
        """Send a question under a new nonce."""
        self._nonce = secrets.token_bytes(NONCE_BYTES)
        self.send(frame, deadline)

    def hand_over(self, descriptor: int, deadline: float) -> None:
        """Send a descriptor with an empty question under a new nonce."""
        self._nonce = secrets.token_bytes(NONCE_BYTES)
        frame = [struct.pack("<I", 0), self._nonce]
        self._until(deadline, lambda: socket.send_fds(self._connection, frame, [descriptor]))

    def send(self, frame: bytes, deadline: float) -> None:
        """Send a frame under the nonce of the last question."""
        left = memoryview(struct.pack("<I", len(frame)) + self._nonce + frame)
        while left:
            left = left[self._until(deadline, lambda data=left: self._connection.send(data)) :]

    def receive(self, deadline: float) -> bytes:
        """Receive a frame.

        Raises
        ------
        TimeoutError
            When the deadline has come.
        ConnectionError
            When the other end is closed.
        CodecError
            When the frame is too long or answers no question that is open.
        """
        head = self._bytes(4 + NONCE_BYTES, deadline)
        (length,) = struct.unpack("<I", head[:4])
        if length > MAX_BYTES:
            raise CodecError(f"larger than {MAX_BYTES // 2**20} MiB")
        if head[4:] != self._nonce:
            raise CodecError("it answers a question that was not asked")
        return self._bytes(length, deadline)

    def _bytes(self, count: int, deadline: float) -> bytes:
        while len(self._unread) < count:
            chunk = self._until(deadline, lambda: self._connection.recv(CHUNK))
            if not chunk:
                raise ConnectionError("it closed the connection")
            self._unread += chunk
        data = bytes(self._unread[:count])
        del self._unread[:count]
        return data

    def _until(self, deadline: float, step: Callable):
        """Try a step of the connection until it is done, with an eye on the clock and on limits."""
        while (now := time.monotonic()) < deadline:
            self._look(now)
            self._connection.settimeout(min(deadline - now, LOOK))
            with contextlib.suppress(TimeoutError):
                return step()
        raise TimeoutError("it did not answer in time")
