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
from functools import cache

import numpy as np

from nnla.grading.cells import run_cells
from nnla.grading.codec import decode, encode
from nnla.grading.responder import Responder

__all__ = ["main"]

COUNT, DESCRIPTOR = struct.Struct("<I"), struct.Struct("i")
ROOM = socket.CMSG_LEN(DESCRIPTOR.size)  # bytes of a message with a descriptor
HEAD = 4 + 16  # bytes of the length and the nonce that come before a frame
CHUNK = 2**16  # bytes read at once
SILENT = ("matplotlib", "IPython", "ipywidgets", "seaborn", "nnla.figures")


class Line:
    """A socket to the grader; what is sent repeats the nonce of the question it answers.

    It is used as a file: each object of Python that a fork touches costs it a page of memory.
    """

    def __init__(self, descriptor: int):
        self.descriptor = descriptor
        self.nonce = b""

    def send(self, frame: bytes) -> None:
        """Send a frame: its length in four bytes, the nonce, then its bytes."""
        left = memoryview(COUNT.pack(len(frame)) + self.nonce + frame)
        while left:
            left = left[os.write(self.descriptor, left) :]

    def receive(self) -> bytes:
        """Receive a frame, or nothing when the other side has gone.

        Two come together only after questions that nobody allowed; they are no frame.
        """
        chunks = [os.read(self.descriptor, CHUNK)]
        if not chunks[0]:
            return b""
        missing = HEAD + COUNT.unpack_from(chunks[0])[0] - len(chunks[0])
        while missing > 0:
            chunks.append(os.read(self.descriptor, CHUNK))
            if not chunks[-1]:
                return b""
            missing -= len(chunks[-1])
        data = b"".join(chunks)
        self.nonce = data[4:HEAD]
        return data[HEAD:]

    def receive_descriptor(self, connection: socket.socket) -> int | None:
        """Receive an empty frame and the descriptor that comes with it; none at the end."""
        head, messages, _, _ = connection.recvmsg(HEAD, ROOM)
        self.nonce = head[4:]
        return DESCRIPTOR.unpack(messages[0][2])[0] if messages else None


def main(descriptor: int, apart: bool) -> None:
    """Fork for each notebook that is to be run, `apart` in namespaces of its own."""
    _warm_up()
    gc.freeze()
    fork = _fork
    if apart:
        from nnla.grading.apart import fork_apart as fork
    _fork_for_each_line(Line(descriptor), _run_notebook, fork, _status_while_watched)


def _warm_up() -> None:
    """Answer some calls, for which Python adapts its code while it runs.

    Else each fork would adapt the same code anew, and copy the pages on which it stands.
    """
    grader, own = socket.socketpair()
    with grader, own:
        asking, answering = Line(grader.fileno()), Line(own.fileno())
        asking.nonce = bytes(HEAD - COUNT.size)
        responder = Responder({"same": lambda *values: values}, lambda frame: frame)
        arrays = np.ones((3, 2)), np.ones(2, "f4"), np.float64(1)
        values: tuple = *arrays, 1.5, 2, "text", None, True, [1], {}
        call = encode(("call", "same", encode(values), {}))
        for question in 20 * [encode(("generator", 1)), call]:
            asking.send(question)
            answering.send(responder.respond(answering.receive()))
            asking.receive()


def _fork_for_each_line(
    line: Line,
    action: Callable[[int], None],
    fork: Callable[..., int],
    wait: Callable[[Line, int], int],
) -> None:
    """Do something in a child for each line that comes; tell how it ended, before the next.

    The parent does little, and most of it when the child has ended: each page of memory that it
    writes to before is copied.
    """
    connection = socket.socket(socket.AF_UNIX, fileno=line.descriptor)
    while (theirs := line.receive_descriptor(connection)) is not None:
        try:
            child = fork(line.descriptor, theirs)
        except OSError as error:
            os.close(theirs)
            line.send(encode(("refused", str(error.strerror))))
            continue
        if child == 0:
            code = 1
            try:
                action(theirs)
                code = 0
            finally:
                os._exit(code)
        os.close(theirs)
        line.send(_ended(wait(line, child)))


@cache
def _ended(status: int) -> bytes:
    """What tells how a child ended; nearly all end alike."""
    return encode(("ended", os.waitstatus_to_exitcode(status)))


def _fork(*descriptors: int) -> int:
    """Like `os.fork`; of these descriptors only the last stays open in the child."""
    child = os.fork()
    if child == 0:
        for descriptor in descriptors[:-1]:
            os.close(descriptor)
    return child


def _status(line: Line, child: int) -> int:
    """Wait until a child ends."""
    return os.waitpid(child, 0)[1]


def _status_while_watched(line: Line, child: int) -> int:
    """Wait until a child ends; if the other side goes before, end at once, with all that is near.

    The signal that should come when a grader dies does not get through where root has dropped to
    another user.
    """
    if hasattr(os, "pidfd_open"):  # else this is no Linux, and there is no wall
        end = os.pidfd_open(child)
        waiting = select.poll()
        waiting.register(end, select.POLLIN)
        waiting.register(line.descriptor, 0)  # reports only that it is closed
        ended = [place for place, _ in waiting.poll()]
        os.close(end)
        if ended == [line.descriptor]:
            os.killpg(0, signal.SIGKILL)
    return _status(line, child)


def _run_notebook(descriptor: int) -> None:
    """Run the notebook that the first frame brings, then answer tests in forks."""
    line = Line(descriptor)
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
    serve = _serving(namespace)
    gc.freeze()  # or a collection in a fork would copy every page that it looks at
    line.send(encode(("ready", problems)))
    _fork_for_each_line(line, serve, _fork, _status)


def _serving(namespace: dict[str, object]) -> Callable[[int], None]:
    """What answers the calls of a test, made once: a fork would pay for making it."""
    line = Line(-1)

    def ask(frame: bytes) -> bytes:
        line.send(frame)
        return line.receive()

    responder = Responder(namespace, ask)

    def serve(descriptor: int) -> None:
        line.descriptor = descriptor
        while frame := line.receive():
            line.send(responder.respond(frame))

    return serve


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
