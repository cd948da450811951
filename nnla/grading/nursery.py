"""The process behind the wall from which the processes of notebooks are forked.

It runs inside a bubblewrap sandbox, imports NumPy and the library once, and never runs a student's
code. For each notebook it makes a fork, which `apart` puts into a sandbox of its own within this
one. So a notebook does not pay for the start of Python, and meets nothing of the one before.

Where the system does not let it make namespaces inside a sandbox, or without the wall, a nursery
has one child only, and ends with it.

Run by root, bubblewrap would keep root's rights and no limit on processes would bind. So root first
enters an outer sandbox with the same view of the files, drops there to an ordinary user, and starts
the inner one as that user.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from nnla.grading.apart import KEYS, TMP
from nnla.grading.codec import CodecError, decode
from nnla.grading.seccomp import seccomp_filter
from nnla.grading.wire import Wire

__all__ = ["FAULTS", "TO_END", "Nurseries", "Nursery", "Refused", "end_of_child", "process_tree"]

FAULTS = (OSError, CodecError)  # of a line to a process
PACKAGES = "/opt/nnla"
USER = "60000"
TO_END = 1.0  # seconds that an end may take to be told
ENVIRONMENT = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "LANG": "C.UTF-8"}
# The process begins with this. Nothing that is imported is ever garbage, so none is looked for.
# What `random` and `threading` do after a fork would take a tenth of a test, and lose the seed that
# a student set. The `hashlib` that NumPy's generators import does without OpenSSL.
RUN_WORKER = """
import gc, os
gc.disable()
register, os.register_at_fork = os.register_at_fork, lambda **functions: None
sys.modules["_hashlib"] = None
import random, threading, numpy.random
del sys.modules["_hashlib"]
os.register_at_fork = register
from nnla.grading.worker import main
main(int(sys.argv[1]), sys.argv[2:] == ["apart"])
"""
INNER = [
    *("--unshare-all", "--unshare-user", "--disable-userns", "--cap-drop", "ALL"),
    *("--die-with-parent", "--new-session", "--hostname", "sandbox", "--clearenv"),
    *("--setenv", "HOME", "/tmp", "--setenv", "LANG", "C.UTF-8"),
    *("--setenv", "OPENBLAS_NUM_THREADS", "1", "--setenv", "OMP_NUM_THREADS", "1"),
    *("--proc", "/proc", "--dev", "/dev", "--remount-ro", "/dev"),
    *("--size", str(TMP), "--tmpfs", "/tmp", "--chdir", "/tmp"),
]
RIGHTS_TO_FORK_APART = ["--cap-add", "CAP_SYS_ADMIN", "--cap-add", "CAP_SETPCAP"]
HIDE = ("--ro-bind", "/dev/null")
OUTER = [
    *("--bind", "/proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--die-with-parent"),
    *("--cap-drop", "ALL", "--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"),
    *("--cap-add", "CAP_SETPCAP"),
]
DROP = ["--clear-groups", "--inh-caps=-all", "--bounding-set=-all"]


class Refused(ConnectionError):
    """No child could be forked; the text says why."""


class Nursery:
    """The process, which starts when it is first needed; it has one child at a time.

    Parameters
    ----------
    stage
        The folder with the library as it stands inside.
    wall
        Without it, the process is an ordinary one.
    """

    def __init__(self, stage: Path, *, wall: bool = True):
        self.stage, self.wall = stage, wall
        self.forks_apart = wall  # until it turns out that the system does not let it
        self.pid = 0  # of the outermost process, 0 if there is none
        self._is_proven = False  # whether it has ever had a child
        self._has_child = False
        self._first: int | None = None  # refers to the first process of the child's namespaces
        self._process: subprocess.Popen
        self._line: Wire

    def fork(self, place: int, deadline: float) -> None:
        """Fork a process that gets this descriptor, a socket."""
        if self.pid and self._has_ended():
            self.stop()
        if not self.pid:
            self._start()
        self._has_child = True
        self._line.hand_over(place, deadline)

    def child_is_up(self) -> list[int]:
        """Note that the fork has come up, and return all processes from the outermost to it."""
        spine = list(process_tree(self.pid))
        if self._has_ended():
            raise ConnectionError("the outermost process has ended")
        self._is_proven = True
        if self.forks_apart:
            self._first = os.pidfd_open(spine[-2])
        return spine

    def child_is_not_up(self) -> str:
        """End all after a fork that has not come up, and return why it did not.

        If the first fork fails, the next is tried without namespaces of its own.
        """
        refused = ""
        try:
            if self._has_child:
                self.end_of_child()
        except FAULTS as fault:
            refused = str(fault) if isinstance(fault, Refused) else ""
        self.forks_apart &= self._is_proven
        return self.stop() or refused

    def end_of_child(self) -> int:
        """Wait a moment until the child has ended, and return its code."""
        code = end_of_child(self._line)
        self._has_child = False
        return code

    def end_child(self) -> None:
        """Kill the child with everything that it started."""
        if not self.forks_apart or self._first is None:
            self.stop()
            return
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._first, signal.SIGKILL)
        os.close(self._first)
        self._first = None
        try:
            if self._has_child:
                self.end_of_child()
        except FAULTS:
            self.stop()

    def stop(self) -> str:
        """Kill the process and everything that it started; return the last line that it wrote."""
        if not self.pid:
            return ""
        self._line.close()
        if self._first is not None:
            os.close(self._first)
        for pid in list(process_tree(self.pid)):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        self.pid, self._first, self._has_child = 0, None, False
        try:
            said = self._process.communicate(timeout=5)[1].decode(errors="replace").split("\n")
        except subprocess.TimeoutExpired:  # something that cannot be killed holds the other end
            assert self._process.stderr is not None
            self._process.stderr.close()
            return ""
        return next((f"{line.strip()}." for line in reversed(said) if line.strip()), "")

    def _has_ended(self) -> bool:
        """Whether the outermost process has; it stays a zombie, so that its number stays taken."""
        if not hasattr(os, "waitid"):  # no Linux, and so no wall
            return False
        return os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None

    def _start(self) -> None:
        self._line = Wire(lambda now: None)
        place = self._line.theirs.fileno()
        with (
            self._line.theirs,
            _descriptor_of(self._view()) as view,
            _descriptor_of(seccomp_filter()) as calls,
        ):
            command = self._command(view, calls) if self.wall else self._bare_command()
            self._process = subprocess.Popen(
                [*command, str(place), *(["apart"] if self.forks_apart else [])],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                pass_fds=[place, view, calls] if self.wall else [place],
                start_new_session=True,
                env=ENVIRONMENT,  # bubblewrap's own can be read inside
                cwd="/",
            )
        self.pid = self._process.pid

    def _bare_command(self) -> list[str]:
        paths = [str(self.stage.parent), str(Path(np.__file__).parents[1])]
        return [sys.executable, "-I", "-c", f"import sys; sys.path[:0] = {paths!r}{RUN_WORKER}"]

    def _view(self) -> bytes:
        """The folders of this machine that bubblewrap shows inside, as it reads its arguments.

        On the command line they could be read inside.
        """
        if not self.wall:
            return b""
        tools = []
        if os.geteuid() == 0:
            bwrap, setpriv = _tools()
            tools = [*_parents(bwrap, setpriv), *_bind(bwrap), *_bind(setpriv)]
        arguments = [*_view(os.path.realpath(sys.executable), self.stage), *tools]
        return b"".join(os.fsencode(argument) + b"\0" for argument in arguments)

    def _command(self, view: int, calls: int) -> list[str]:
        """The command that starts the process, with the descriptors of what bubblewrap reads."""
        python = os.path.realpath(sys.executable)
        program = [python, "-I", "-c", f"import sys; sys.path.insert(0, {PACKAGES!r}){RUN_WORKER}"]
        bwrap, setpriv = _tools()
        rights = RIGHTS_TO_FORK_APART if self.forks_apart else _hide(*KEYS)
        inner = [*INNER, *rights, *(["--seccomp", str(calls)] if seccomp_filter() else [])]
        if os.geteuid() != 0:
            return [bwrap, "--args", str(view), *inner, "--remount-ro", "/", "--", *program]
        drop = [setpriv, f"--reuid={USER}", f"--regid={USER}", *DROP]
        inner = [bwrap, "--ro-bind", "/", "/", *inner, "--", *program]
        return [bwrap, "--args", str(view), *OUTER, "--", *drop, *inner]


@contextlib.contextmanager
def _descriptor_of(data: bytes) -> Iterator[int]:
    """A descriptor from which another process reads this."""
    with tempfile.TemporaryFile() as file:
        file.write(data)
        file.seek(0)
        yield file.fileno()


def _tools() -> tuple[str, str]:
    """Where bubblewrap is, and what drops root's rights."""
    bwrap, setpriv = (os.path.realpath(str(shutil.which(name))) for name in ("bwrap", "setpriv"))
    return bwrap, setpriv


def _view(python: str, stage: Path) -> list[str]:
    """Arguments of bubblewrap that show the interpreter, NumPy, the stage and nothing else."""
    library = Path(sys.base_prefix) / "lib"
    numpy = Path(np.__file__).parent
    arguments = _parents(python, str(library / "x"), f"{PACKAGES}/x", "/usr/lib/x")
    for folder in ("/usr/lib", "/usr/lib64", "/lib", "/lib64"):
        if os.path.islink(folder):
            arguments += ["--symlink", os.readlink(folder), folder]
        elif os.path.isdir(folder):
            arguments += _bind(folder)
    if not str(library).startswith("/usr/lib"):
        arguments += _bind(str(library))
    for place in (library, Path("/usr/lib")):
        for packages in place.glob("python3*/*-packages"):
            arguments += ["--tmpfs", str(packages), "--remount-ro", str(packages)]
    arguments += _bind(python)
    arguments += ["--ro-bind", str(numpy), f"{PACKAGES}/numpy"]
    if (libraries := numpy.with_name("numpy.libs")).exists():
        arguments += ["--ro-bind", str(libraries), f"{PACKAGES}/numpy.libs"]
    return [*arguments, "--ro-bind", str(stage), f"{PACKAGES}/nnla"]


def _hide(*files: str) -> list[str]:
    return [word for file in files if os.path.exists(file) for word in (*HIDE, file)]


def _bind(path: str) -> list[str]:
    return ["--ro-bind", path, path]


def _parents(*paths: str) -> list[str]:
    """Make the folders above these paths, readable by the user to whom root drops."""
    folders = {str(folder) for path in paths for folder in list(Path(path).parents)[:-1]}
    return [word for folder in sorted(folders) for word in ("--perms", "0755", "--dir", folder)]


class Nurseries:
    """The nurseries of a grading slot, by what stands in them; few, since each takes memory."""

    def __init__(self, most: int = 4):
        self._most = most
        self._found: dict[tuple[Path, bool], Nursery] = {}  # the one used last comes last

    def of(self, stage: Path, wall: bool) -> Nursery:
        """The nursery of a stage."""
        nursery = self._found.pop((stage, wall), None) or Nursery(stage, wall=wall)
        self._found[stage, wall] = nursery
        while len(self._found) > self._most:
            self._found.pop(next(iter(self._found))).stop()
        return nursery

    def stop(self) -> None:
        """End them all."""
        for nursery in self._found.values():
            nursery.stop()


def end_of_child(line: Wire) -> int:
    """The code with which a child ended, as the process that forked it says on this line.

    Raises
    ------
    Refused
        If it could not be forked.
    """
    match decode(line.receive(time.monotonic() + TO_END)):
        case ("ended", int(code)):
            return code
        case ("refused", str(why)):
            raise Refused(f"No process could be started: {why[:200]}.")
    raise CodecError("not what comes when a child ends")


def process_tree(pid: int) -> Iterator[int]:
    """A process and all that it started, children after their parents."""
    yield pid
    try:
        threads = os.listdir(f"/proc/{pid}/task")
    except OSError:  # it has ended
        return
    for thread in threads:
        try:
            with open(f"/proc/{pid}/task/{thread}/children", "rb", 0) as file:
                children = file.read().split()
        except OSError:
            continue
        for child in children:
            yield from process_tree(int(child))
