"""What runs inside the sandbox: the nursery, students' notebooks, and answers to the checks.

Started with the number of a descriptor that is a connected socket, and with the word "apart" if it
may make namespaces. It imports NumPy, the codec, the responder and the part of `nnla` that students
may use; the tests, the right answers and the scores stand in the process at the other end.

This first process, the nursery, runs no student's code. It forks for each notebook, which runs
once. Each test then gets a fork of what the notebook left, so that no test meets what another has
changed. Each fork gets a socket of its own.
"""

import contextlib
import gc
import importlib.machinery
import os
import random
import resource
import select
import signal
import socket
import struct
import sys
import types
from collections.abc import Callable

import numpy as np

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

    def receive_line(self) -> "Line | None":
        """Receive the line for a child, which comes with a byte of its own; none at the end."""
        descriptors = socket.recv_fds(self.connection, 1, 1)[1]
        if not descriptors:
            return None
        self.receive()
        return Line(descriptors[0])

    def _exactly(self, count):
        while len(self.unread) < count:
            chunk = self.connection.recv(CHUNK)
            if not chunk:
                return b""
            self.unread += chunk
        data = bytes(self.unread[:count])
        del self.unread[:count]
        return data


def main(descriptor: int, apart: bool) -> None:
    """Fork for each notebook that is to be run, `apart` in namespaces of its own."""
    _warm_up()
    gc.freeze()
    line = Line(descriptor)
    if apart:
        from nnla.grading.apart import fork_apart

        _fork_for_each_line(line, _run_notebook, fork_apart)
    else:
        _fork_for_each_line(line, _run_notebook)


def _warm_up() -> None:
    """Answer some calls, for which Python adapts its code while it runs.

    Else each fork would adapt the same code anew, and copy the pages on which it stands.
    """
    responder = Responder({"same": lambda *values: values}, lambda frame: frame)
    values: tuple = (
        np.ones((3, 2)),
        np.ones(2, "f4"),
        np.float64(1),
        1.5,
        2,
        "text",
        None,
        True,
        [1],
        {},
    )
    for _ in range(20):
        responder.respond(encode(("generator", 1)))
        responder.respond(encode(("call", "same", encode(values), {})))


def _fork_for_each_line(
    line: Line, action: Callable[[Line], None], fork: Callable[..., int] | None = None
) -> None:
    """Do something in a child for each line that comes; tell how it ended, before the next."""
    while (theirs := line.receive_line()) is not None:
        line.send(encode(_in_a_child(line, theirs, action, fork or _fork)))


def _in_a_child(line, theirs, action, fork) -> tuple[str, int | str]:
    """Do it in a child process; tell with which code it ended, or why there is none."""
    try:
        child = fork(line.connection, theirs.connection)
    except OSError as error:
        theirs.connection.close()
        return "refused", str(error.strerror)
    if child == 0:
        code = 1
        try:
            action(theirs)
            code = 0
        finally:
            os._exit(code)
    theirs.connection.close()
    _wait_for_end(line, child)
    return "ended", os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _wait_for_end(line: Line, child: int) -> None:
    """Wait until a child ends; if the other side goes before, end at once, with all that is near.

    The signal that should come when a grader dies does not get through where root has dropped to
    another user.
    """
    if not hasattr(os, "pidfd_open"):  # no Linux, and so no wall
        return
    end = os.pidfd_open(child)
    waiting = select.poll()
    waiting.register(end, select.POLLIN)
    waiting.register(line.connection, 0)  # reports only that it is closed
    ended = [place for place, _ in waiting.poll()]
    os.close(end)
    if ended == [line.connection.fileno()]:
        os.killpg(0, signal.SIGKILL)


def _fork(*lines: socket.socket) -> int:
    """Like `os.fork`; of these lines only the last stays open in the child."""
    child = os.fork()
    if child == 0:
        for line in lines[:-1]:
            line.close()
    return child


def _run_notebook(line: Line) -> None:
    """Run the notebook that the first frame brings, then answer tests in forks."""
    gc.enable()
    random.seed()  # or all notebooks would draw the same
    np.random.seed()  # noqa: NPY002
    _limit(decode(line.receive()))
    _discard_errors()
    line.send(encode("up"))
    cells = decode(line.receive())
    sys.meta_path.append(_Silence())
    namespace: dict[str, object] = {"__name__": "__main__", "__builtins__": __builtins__}

    def starting(number: int) -> None:
        line.send(encode(("cell", number)))

    problems = run_cells(cells, namespace, starting)
    gc.freeze()  # or a collection in a fork would copy every page that it looks at
    line.send(encode(("ready", problems)))
    _fork_for_each_line(line, lambda test: _answer(test, namespace))


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
