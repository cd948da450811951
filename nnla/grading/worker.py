"""What runs inside the sandbox: the student's notebook, and answers to the checks.

Started as a program with a connected socket as its descriptor 3. It imports NumPy, the codec, the
responder and the part of `nnla` that students may use; the tests, the right answers and the scores
stand in the process at the other end.
"""

import importlib.abc
import importlib.machinery
import pkgutil
import resource
import socket
import struct
import sys
import types

from nnla.grading.cells import run_cells
from nnla.grading.codec import decode, encode
from nnla.grading.responder import Responder

__all__ = ["main", "receive", "send"]

SOCKET = 3
SILENT = ("matplotlib", "IPython", "ipywidgets", "seaborn", "nnla.figures")


def send(connection: socket.socket, frame: bytes) -> None:
    """Send a frame: its length in four bytes, then its bytes."""
    connection.sendall(struct.pack("<I", len(frame)) + frame)


def receive(connection: socket.socket) -> bytes:
    """Receive a frame, or nothing when the other side has gone."""
    length = _exactly(connection, 4)
    return _exactly(connection, struct.unpack("<I", length)[0]) if length else b""


def _exactly(connection, count):
    data = bytearray()
    while len(data) < count:
        chunk = connection.recv(min(count - len(data), 2**20))
        if not chunk:
            return b""
        data += chunk
    return bytes(data)


def main() -> None:
    """Run the notebook that the first frame brings, then answer calls until the other side goes."""
    connection = socket.socket(fileno=SOCKET)
    start = decode(receive(connection))
    _limit(start["limits"])
    _hide(start["hidden"])
    sys.meta_path.append(_Silence())
    namespace: dict[str, object] = {"__name__": "__main__", "__builtins__": __builtins__}
    problems = run_cells(start["cells"], namespace)
    send(connection, encode(("ready", problems)))

    def ask(frame: bytes) -> bytes:
        send(connection, frame)
        return receive(connection)

    responder = Responder(namespace, ask)
    while frame := receive(connection):
        send(connection, responder.respond(frame))


def _limit(limits: dict[str, int]) -> None:
    """Set limits that hold for this process and its children and cannot be raised again."""
    for name, value in limits.items():
        resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (value, value))


def _hide(names: list[str]) -> None:
    """Take public functions out of every module of `nnla`; what stands there instead fails."""
    import nnla

    for found in pkgutil.walk_packages(nnla.__path__, "nnla."):
        if not found.name.startswith("nnla.grading"):
            importlib.import_module(found.name)
    modules = [module for name, module in sys.modules.items() if name.partition(".")[0] == "nnla"]
    for name in names:
        for module in modules:
            if hasattr(module, name):
                setattr(module, name, _absent(name))


def _absent(name):
    def absent(*args, **kwargs):
        raise AttributeError(
            f"nnla.{name} answers this task, so it is absent while you are checked"
        )

    return absent


class _Silence(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds modules that draw or display, and gives one that does nothing in their place."""

    def find_spec(self, name, path=None, target=None):
        if any(name == silent or name.startswith(f"{silent}.") for silent in SILENT):
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
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


if __name__ == "__main__":
    main()
