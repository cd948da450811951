"""The wall: a student's notebook runs in a process of its own, inside a bubblewrap sandbox.

Inside there is the interpreter with its standard library, NumPy, and the part of `nnla` that
students may use; no network, no other process, no file of the machine, nothing writable but a small
/tmp. Out of it comes one socket that carries frames of the codec. What is left of a sandbox dies
with it.

Run by root, bubblewrap would keep root's rights and no limit on processes would bind. So root first
enters an outer sandbox with the same view of the files, drops there to an ordinary user, and starts
the inner one as that user.
"""

import contextlib
import os
import select
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nnla.grading.codec import MAX_BYTES, CodecError, Raised, decode, encode
from nnla.grading.worker import SOCKET, send

__all__ = ["Limits", "Sandbox", "SandboxError", "protection", "staged"]

PACKAGES = "/opt/nnla"
USER = "60000"
ROOT = Path(__file__).parents[1]
STAGED = ("cells.py", "codec.py", "responder.py", "worker.py")
NO_CHECKS = '"""The checks run elsewhere."""\n\n\ndef check(*args, **kwargs):\n    pass\n'
MIN_FREE = 300 * 2**20  # bytes of memory that the machine must keep


class SandboxError(RuntimeError):
    """The sandbox could not be started: the machine's fault, not the student's."""


@dataclass(frozen=True)
class Limits:
    """What one student's process may use.

    `call` and `start` are seconds by the clock for one call and for running the notebook, `cpu`
    seconds of the processor in all, `memory` and `file` bytes, `processes` and `files` counts,
    `restarts` how often a sandbox that ended is started again for the next test of a task.
    """

    call: float = 10
    start: float = 60
    cpu: int = 120
    memory: int = 2 * 2**30
    file: int = 64 * 2**20
    processes: int = 64
    files: int = 256
    restarts: int = 3

    def of_process(self) -> dict[str, int]:
        """The limits that the system holds, by their names in `resource`."""
        return {
            "AS": self.memory,
            "CPU": self.cpu,
            "FSIZE": self.file,
            "NPROC": self.processes,
            "NOFILE": self.files,
            "CORE": 0,
        }


@contextlib.contextmanager
def staged() -> Iterator[Path]:
    """A folder with the part of `nnla` that stands inside the sandboxes, while it is needed."""
    with tempfile.TemporaryDirectory(prefix="nnla-") as folder:
        inside = Path(folder) / "nnla"
        ignored = shutil.ignore_patterns("grading", "figures", "__pycache__")
        shutil.copytree(ROOT, inside, ignore=ignored)
        (inside / "grading").mkdir()
        (inside / "grading" / "__init__.py").write_text(NO_CHECKS, encoding="utf-8")
        for name in STAGED:
            shutil.copy(ROOT / "grading" / name, inside / "grading")
        os.chmod(folder, 0o755)
        yield inside


def protection() -> str:
    """Why sandboxes do not work here, in a sentence with what mends it; empty if they work."""
    if sys.platform != "linux":
        return "Sandboxes need Linux. On macOS or Windows run `nnla grade` in a container or a VM."
    if shutil.which("bwrap") is None:
        return "bubblewrap is not installed: apt install bubblewrap (or dnf, pacman, zypper)."
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        return "setpriv is not installed, which root needs: apt install util-linux."
    try:
        with staged() as stage, Sandbox(["ready = 1"], stage=stage) as sandbox:
            sandbox.start()
    except SandboxError as error:
        return (
            f"bubblewrap cannot make a sandbox: {error} Where unprivileged user namespaces are "
            "forbidden (Ubuntu 24.04): sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0"
        )
    return ""


class Sandbox:
    """A student's notebook behind the wall; `Student(sandbox.exchange)` talks to it.

    Parameters
    ----------
    cells
        The code cells of the notebook.
    stage
        The folder that `staged` made.
    hidden
        Names of public functions of `nnla` that are absent inside.
    limits
        What the process may use.
    wall
        Without it the notebook runs in an ordinary process: only for teachers who accept that.
    """

    def __init__(
        self,
        cells: Sequence[str],
        *,
        stage: Path,
        hidden: Sequence[str] = (),
        limits: Limits | None = None,
        wall: bool = True,
    ):
        self.cells, self.stage, self.hidden = list(cells), stage, list(hidden)
        self.limits, self.wall = limits or Limits(), wall
        self.problems: list[str] = []
        self.answer: Callable[[bytes], bytes] | None = None
        self._process: subprocess.Popen | None = None
        self._connection = socket.socket()  # of the process, when there is one
        self._starts = 0
        self._generators: list[bytes] = []

    def __enter__(self) -> "Sandbox":
        return self

    def __exit__(self, *exception) -> None:
        self.stop()

    def exchange(self, frame: bytes) -> bytes:
        """Send a frame and return its answer; questions are answered on the way.

        If the student's process is over its limits or has gone, the answer says so as an error of
        the call.
        """
        try:
            self._restore()
            send(self._connection, frame)
            deadline = time.monotonic() + self.limits.call
            while True:
                answer = self._receive(deadline)
                if not _is_question(answer):
                    return self._remembered(frame, answer)
                assert self.answer is not None
                send(self._connection, self.answer(answer))
        except _Over as over:
            self.stop()
            return _failed(over.kind, over.text)
        except (OSError, CodecError) as error:
            self.stop()
            return _failed(
                "Died", f"The process of the notebook ended, or spoke nonsense: {error}."
            )

    def start(self) -> None:
        """Start the process and run the notebook in it."""
        self._starts += 1
        ours, theirs = socket.socketpair()
        command = self._command() if self.wall else self._bare_command()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-c", PASS_SOCKET, str(theirs.fileno()), *command],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE if self._starts == 1 else subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
                cwd="/",
            )
        self._connection.close()
        self._connection = ours
        order = {"cells": self.cells, "hidden": self.hidden, "limits": self._process_limits()}
        try:
            send(ours, encode(order))
            ready = decode(self._receive(time.monotonic() + self.limits.start))
        except (OSError, _Gone) as error:
            raise SandboxError(self._last_words() or f"it ended at once ({error}).") from None
        if not isinstance(ready, tuple) or ready[:1] != ("ready",) or len(ready) != 2:
            raise CodecError("the notebook's process began with something else than 'ready'")
        self.problems = [str(problem) for problem in ready[1]] if isinstance(ready[1], list) else []

    def stop(self) -> None:
        """Kill the process and everything in its sandbox."""
        self._connection.close()
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            if self._process.stderr is not None:
                self._process.stderr.close()
            self._process = None

    def _restore(self) -> None:
        """Start the process again if it has ended, with the generators it had been given."""
        if self._process is not None:
            return
        if self._starts > self.limits.restarts:
            raise _Over("Died", "The process of the notebook ended too often.")
        try:
            self.start()
        except SandboxError as error:
            if self._starts > 1 or not self.wall:
                raise _Over("Died", f"The process of the notebook ended: {error}") from None
            raise
        for frame in self._generators:
            send(self._connection, frame)
            self._receive(time.monotonic() + self.limits.call)

    def _remembered(self, frame, answer):
        if decode(frame)[0] == "generator":
            self._generators.append(frame)
        return answer

    def _receive(self, deadline: float) -> bytes:
        (length,) = struct.unpack("<I", self._bytes(4, deadline))
        if length > MAX_BYTES:
            raise CodecError(f"larger than {MAX_BYTES // 2**20} MiB")
        return self._bytes(length, deadline)

    def _bytes(self, count: int, deadline: float) -> bytes:
        """Read so many bytes, however slowly they come, until the deadline."""
        data = bytearray()
        while len(data) < count:
            left = deadline - time.monotonic()
            if left <= 0:
                raise _Over("TimeLimit", f"It took longer than {self.limits.call:g} seconds.")
            if not select.select([self._connection], [], [], min(left, 0.2))[0]:
                if _free_memory() < MIN_FREE:
                    raise _Over("MemoryLimit", "The machine ran short of memory while it ran.")
                continue
            chunk = self._connection.recv(min(count - len(data), 2**20))
            if not chunk:
                raise _Gone("the connection closed")
            data += chunk
        return bytes(data)

    def _process_limits(self) -> dict[str, int]:
        limits = self.limits.of_process()
        if not self.wall:
            del limits["NPROC"]  # outside of a sandbox it would count all processes of the user
        return limits

    def _last_words(self) -> str:
        if self._process is None or self._process.stderr is None:
            return ""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(5)
        if self._process.poll() is None:
            return ""
        words = self._process.stderr.read(2000).decode(errors="replace").strip()
        return f"{words.splitlines()[-1]}." if words else ""

    def _bare_command(self) -> list[str]:
        paths = [str(self.stage.parent), str(Path(np.__file__).parents[1])]
        return [sys.executable, "-I", "-c", f"import sys; sys.path[:0] = {paths!r}; {RUN_WORKER}"]

    def _command(self) -> list[str]:
        python = os.path.realpath(sys.executable)
        program = [
            python,
            "-I",
            "-c",
            f"import sys; sys.path.insert(0, {PACKAGES!r}); {RUN_WORKER}",
        ]
        view = _view(python, self.stage)
        if os.geteuid() != 0:
            return ["bwrap", *view, *INNER, "--remount-ro", "/", "--", *program]
        bwrap, setpriv = (
            os.path.realpath(str(shutil.which(name))) for name in ("bwrap", "setpriv")
        )
        tools = [*_parents(bwrap, setpriv), *_bind(bwrap), *_bind(setpriv)]
        drop = [setpriv, f"--reuid={USER}", f"--regid={USER}", *DROP]
        inner = [bwrap, "--ro-bind", "/", "/", *INNER, "--", *program]
        return ["bwrap", *view, *tools, *OUTER, "--", *drop, *inner]


PASS_SOCKET = (  # makes the socket descriptor 3 and becomes the sandbox
    f"import os, sys; os.dup2(int(sys.argv[1]), {SOCKET}); os.execvp(sys.argv[2], sys.argv[2:])"
)
RUN_WORKER = "from nnla.grading.worker import main; main()"
INNER = [
    *("--unshare-all", "--unshare-user", "--disable-userns", "--cap-drop", "ALL"),
    *("--die-with-parent", "--new-session", "--hostname", "sandbox", "--clearenv"),
    *("--setenv", "HOME", "/tmp", "--setenv", "LANG", "C.UTF-8"),
    *("--setenv", "OPENBLAS_NUM_THREADS", "1", "--setenv", "OMP_NUM_THREADS", "1"),
    *("--proc", "/proc", "--dev", "/dev", "--remount-ro", "/dev"),
    *("--size", str(64 * 2**20), "--tmpfs", "/tmp", "--chdir", "/tmp"),
]
OUTER = [
    *("--bind", "/proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--die-with-parent"),
    *("--cap-drop", "ALL", "--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"),
    *("--cap-add", "CAP_SETPCAP"),
]
DROP = ["--clear-groups", "--inh-caps=-all", "--bounding-set=-all"]


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
            arguments += ["--tmpfs", str(packages)]
    arguments += _bind(python)
    arguments += ["--ro-bind", str(numpy), f"{PACKAGES}/numpy"]
    if (libraries := numpy.with_name("numpy.libs")).exists():
        arguments += ["--ro-bind", str(libraries), f"{PACKAGES}/numpy.libs"]
    return [*arguments, "--ro-bind", str(stage), f"{PACKAGES}/nnla"]


def _bind(path: str) -> list[str]:
    return ["--ro-bind", path, path]


def _parents(*paths: str) -> list[str]:
    """Make the folders above these paths, readable by the user to whom root drops."""
    folders = {str(folder) for path in paths for folder in list(Path(path).parents)[:-1]}
    return [word for folder in sorted(folders) for word in ("--perms", "0755", "--dir", folder)]


class _Gone(Exception):
    """The other side closed the connection."""


class _Over(Exception):
    """The student's process went over a limit."""

    def __init__(self, kind: str, text: str):
        super().__init__(text)
        self.kind, self.text = kind, text


def _is_question(frame: bytes) -> bool:
    answer = decode(frame)
    return isinstance(answer, tuple) and answer[:1] == ("ask",)


def _failed(kind: str, text: str) -> bytes:
    return encode(("reply", encode(None), Raised(kind, text), "", [], b"", 0.0))


def _free_memory() -> int:
    """Bytes of memory that programs can still get, by /proc/meminfo."""
    with open("/proc/meminfo", encoding="ascii") as lines:
        for line in lines:
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    return MIN_FREE
