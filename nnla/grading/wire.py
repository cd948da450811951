"""The grader's end of a socket to a student's process.

Whatever the other end does, a frame is at most `MAX_BYTES` long, is the answer to what was asked
(it repeats the question's nonce), and has come by one moment, however slowly its bytes drip.
"""

import secrets
import socket
import struct
import time
from collections.abc import Callable

from nnla.grading.codec import MAX_BYTES, CodecError

__all__ = ["LOOK", "Wire"]

LENGTH = struct.Struct("<I")
NONCE_BYTES = 16
HEAD = LENGTH.size + NONCE_BYTES  # bytes that come before a frame
LOOK = 0.1  # seconds between two looks at what the process takes, and between two at the clock
CHUNK = 2**16  # bytes read at once


class Wire:
    """One connection; `look` is called with the time while it waits, and may raise."""

    def __init__(self, look: Callable[[float], None]):
        self._connection, self.theirs = socket.socketpair()
        wait = struct.pack("@ll", 0, int(LOOK * 1e6))  # a `timeval`
        for option in (socket.SO_RCVTIMEO, socket.SO_SNDTIMEO):
            self._connection.setsockopt(socket.SOL_SOCKET, option, wait)
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
        head = [LENGTH.pack(0), self._nonce]
        self._until(deadline, socket.send_fds, self._connection, head, [descriptor])

    def send(self, frame: bytes, deadline: float) -> None:
        """Send a frame under the nonce of the last question."""
        left = memoryview(LENGTH.pack(len(frame)) + self._nonce + frame)
        while left:
            left = left[self._until(deadline, self._connection.send, left) :]

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
        self._fill(HEAD, deadline)
        end = HEAD + LENGTH.unpack_from(self._unread)[0]
        if end > HEAD + MAX_BYTES:
            raise CodecError(f"larger than {MAX_BYTES // 2**20} MiB")
        if self._unread[LENGTH.size : HEAD] != self._nonce:
            raise CodecError("it answers a question that was not asked")
        self._fill(end, deadline)
        frame = bytes(self._unread[HEAD:end])
        del self._unread[:end]
        return frame

    def _fill(self, count: int, deadline: float) -> None:
        """Read until there are so many bytes."""
        while len(self._unread) < count:
            chunk = self._until(deadline, self._connection.recv, CHUNK)
            if not chunk:
                raise ConnectionError("it closed the connection")
            self._unread += chunk

    def _until(self, deadline: float, step: Callable, *arguments):
        """Try a step of the connection until it is done, with an eye on the clock and on limits."""
        while (now := time.monotonic()) < deadline:
            self._look(now)
            try:
                return step(*arguments)
            except BlockingIOError:  # nothing could be done for so long as `LOOK`
                continue
        raise TimeoutError("it did not answer in time")
