"""What runs inside the sandbox: the student's notebook, and answers to the checks.

Started with the number of a descriptor that is a connected socket. It imports NumPy, the codec, the
responder and the part of `nnla` that students may use; the tests, the right answers and the scores
stand in the process at the other end.

The notebook runs once. Each test then gets a fork of what it left, with a socket of its own, so
that no test meets what another has changed.
"""

import contextlib
import gc
import importlib.machinery
import os
import resource
import socket
import struct
import sys
import types

from nnla.grading.cells import run_cells
from nnla.grading.codec import decode, encode
from nnla.grading.responder import Responder

__all__ = ["main"]

NONCE_BYTES = 16
CHUNK = 2**16  # bytes read at once
SILENT = ("matplotlib", "IPython", "ipywidgets", "seaborn", "nnla.figures")


class Line:
    """A socket to the grader; what it sends repeats the nonce of the question it answers."""

    def __init__(self, descriptor: int):
        self.connection = socket.socket(fileno=descriptor)
        self.nonce = b""
        self.unread = bytearray()

    def send(self, frame: bytes) -> None:
        """Send a frame: its length in four bytes, the nonce, then its bytes."""
        self.connection.sendall(struct.pack("<I", len(frame)) + self.nonce + frame)

    def receive(self) -> bytes:
        """Receive a frame, or nothing when the other side has gone."""
        head = self._exactly(4 + NONCE_BYTES)
        if not head:
            return b""
        self.nonce = head[4:]
        return self._exactly(struct.unpack("<I", head[:4])[0])

    def receive_descriptor(self) -> int | None:
        """Receive a descriptor, which comes with a byte of its own; none when all is over."""
        descriptors = socket.recv_fds(self.connection, 1, 1)[1]
        return descriptors[0] if descriptors else None

    def _exactly(self, count):
        while len(self.unread) < count:
            chunk = self.connection.recv(CHUNK)
            if not chunk:
                return b""
            self.unread += chunk
        data = bytes(self.unread[:count])
        del self.unread[:count]
        return data


def main(descriptor: int) -> None:
    """Run the notebook that the first frame brings, then fork for each test."""
    gc.freeze()
    gc.enable()
    line = Line(descriptor)
    order = decode(line.receive())
    line.send(encode("up"))
    _limit(order["limits"])
    _discard_errors()
    sys.meta_path.append(_Silence())
    namespace: dict[str, object] = {"__name__": "__main__", "__builtins__": __builtins__}

    def starting(number: int) -> None:
        line.send(encode(("cell", number)))

    problems = run_cells(order["cells"], namespace, starting)
    gc.freeze()  # or a collection in a fork would copy every page that it looks at
    line.send(encode(("ready", problems)))
    while (place := line.receive_descriptor()) is not None:
        line.receive()
        line.send(encode(_in_a_fork(line, place, namespace)))


def _in_a_fork(line: Line, place: int, namespace: dict[str, object]) -> tuple[str, int | str]:
    """Answer one test in a child process; tell with which code it ended, or why there is none."""
    try:
        child = os.fork()
    except OSError as error:
        os.close(place)
        return "refused", str(error.strerror)
    if child == 0:
        code = 1
        try:
            line.connection.close()
            _answer(Line(place), namespace)
            code = 0
        finally:
            os._exit(code)
    os.close(place)
    return "ended", os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _answer(line: Line, namespace: dict[str, object]) -> None:
    """Answer calls until the other side goes."""

    def ask(frame: bytes) -> bytes:
        line.send(frame)
        return line.receive()

    responder = Responder(namespace, ask)
    while frame := line.receive():
        line.send(responder.respond(frame))


def _limit(limits: dict[str, int]) -> None:
    """Set limits that hold for this process and its children and cannot be raised again."""
    for name, value in limits.items():
        kind = getattr(resource, f"RLIMIT_{name}")
        hard = value + 1 if name == "CPU" else value  # the signal at `value` tells this end apart
        highest = resource.getrlimit(kind)[1]
        hard = hard if highest == resource.RLIM_INFINITY else min(hard, highest)
        resource.setrlimit(kind, (min(value, hard), hard))
    with contextlib.suppress(OSError), open("/proc/self/oom_score_adj", "w") as file:
        file.write("1000")  # if the machine runs out of memory, these processes end first


def _discard_errors() -> None:
    """Up to here the other side may read what is written; later a full pipe would block."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)


class _Silence:  # of no class of importlib.abc, which a tenth of the start would go into
    """Finds modules that draw or display, and gives one that does nothing in their place."""

    def find_spec(self, name, path=None, target=None):
        if any(name == silent or name.startswith(f"{silent}.") for silent in SILENT):
            return importlib.machinery.ModuleSpec(name, self, is_package=True)  # type: ignore[arg-type]
        return None

    def create_module(self, spec):
        return _Nothing(spec.name)

    def exec_module(self, module):
        pass


class _Nothing(types.ModuleType):
    """Every name in it is a function that takes anything and returns the same nothing."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __call__(self, *args, **kwargs):
        return self

    def __iter__(self):
        return iter((self, self))

    def __getitem__(self, key):
        return self
