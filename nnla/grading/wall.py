"""The wall: a student's notebook runs in a process of its own, inside a sandbox.

Inside there is the interpreter with its standard library, NumPy, and the part of `nnla` that
students may use; no network, no other process, no file of the machine, nothing writable but a small
/tmp, and none of the system calls that `seccomp` closes. Out of it comes one socket that carries
frames of the codec. What is left of a sandbox dies with it.

How the process comes about stands in `nursery`; here is what it may do, and what it is asked.
"""

import ast
import compileall
import contextlib
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import cache_from_source
from pathlib import Path

from nnla.grading.apart import MAX_ENTRIES, TMP
from nnla.grading.codec import CodecError, decode, encode
from nnla.grading.nursery import TO_END, Nurseries, Refused, end_of_child, process_tree
from nnla.grading.student import Stopped, Student, texts
from nnla.grading.wire import LOOK, Wire

__all__ = ["Limits", "Sandbox", "SandboxError", "protection", "staged", "without"]

ROOT = Path(__file__).parents[1]
DOCKER = Path("/.dockerenv")  # is there inside a container of Docker
APPARMOR = Path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")
STAGED = ("cells.py", "codec.py", "responder.py", "worker.py", "apart.py")
NO_CHECKS = '"""The checks run elsewhere."""\n\n\ndef check(*args, **kwargs):\n    pass\n'
MIN_FREE = 300 * 2**20  # bytes of memory that the machine must keep
MAX_QUESTION = 2**20  # bytes of a call of a check's function, which runs outside
QUESTION = encode(("ask", None, None))[:-2]  # how such frames begin
GENERATOR = encode(("generator", None))[:-1]


class SandboxError(BaseException):
    """The sandbox could not be started: the machine's fault, not the student's.

    No `Exception`, so that nothing that runs a check takes it for a fault of the answer.
    """


@dataclass(frozen=True)
class Limits:
    """What one student's process may use.

    `call`, `start` and `total` are seconds by the clock for one call, for running the notebook, and
    for all calls of one task; `cpu` seconds of the processor; `memory` and `file` bytes;
    `processes` and `files` counts; `restarts` how often the notebook is run again after it ended
    its process.
    """

    call: float = 10
    start: float = 60
    total: float = 300
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
        shutil.copytree(ROOT, inside, ignore=shutil.ignore_patterns("grading", "figures", *CACHES))
        (inside / "grading").mkdir()
        (inside / "grading" / "__init__.py").write_text(NO_CHECKS, encoding="utf-8")
        for name in STAGED:
            shutil.copy(ROOT / "grading" / name, inside / "grading")
        _finish(inside)
        yield inside


def without(stage: Path, names: Sequence[str]) -> Path:
    """The stage with the code of these public names cut out, made when it is first needed.

    What is not in the files cannot be found in memory, by a reload, or by reading them.
    """
    place = stage.parent / ("without-" + "-".join(names)) / "nnla"
    if not names or place.exists():
        return place if names else stage
    folder = Path(tempfile.mkdtemp(dir=stage.parent))
    shutil.copytree(stage, folder / "nnla")
    found = [name for path in (folder / "nnla").rglob("*.py") for name in _cut(path, set(names))]
    if missing := set(names).difference(found):
        raise ValueError(
            f"nnla has nothing named {', '.join(sorted(missing))} that could be hidden"
        )
    _finish(folder / "nnla")
    try:
        folder.rename(place.parent)
    except OSError:  # another grading slot was faster
        shutil.rmtree(folder)
    return place


def _cut(path: Path, names: set[str]) -> list[str]:
    """Let the functions and classes of these names in a file do nothing but fail."""
    text = path.read_text(encoding="utf-8")
    if not any(name in text for name in names):
        return []
    module = ast.parse(text)
    kinds = (ast.FunctionDef, ast.ClassDef)
    cut = [node for node in module.body if isinstance(node, kinds) and node.name in names]
    for node in cut:
        words = f"nnla.{node.name} answers this task, so it is absent while you are checked"
        failing = f"raise AttributeError({words!r})"
        if isinstance(node, ast.ClassDef):
            failing = f"def __init__(self, *args, **kwargs):\n    {failing}"
        node.body = ast.parse(failing).body
    if cut:
        path.write_text(ast.unparse(module), encoding="utf-8")
        Path(cache_from_source(path)).unlink(missing_ok=True)  # it holds what was cut
    return [node.name for node in cut]


def _finish(folder: Path) -> None:
    """Compile a stage, where nothing can be written later, and let every user read it."""
    compileall.compile_dir(folder, quiet=2)
    for path in (folder, folder.parent, *folder.rglob("*")):
        path.chmod(0o755)


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
        words = " ".join(str(error).split())
        if "nknown option" in words:
            return f"bubblewrap is too old, 0.8 is needed: {words}"
        return f"bubblewrap cannot make a sandbox: {words} {_remedy()}"
    return sandbox.problems[0] if sandbox.problems else ""


def _remedy() -> str:
    """What lets bubblewrap make its namespaces on this machine."""
    if DOCKER.exists():
        wishes = "--security-opt seccomp=unconfined --security-opt systempaths=unconfined"
        return f"Start the container with {wishes}."
    if APPARMOR.exists() and APPARMOR.read_text(encoding="ascii").strip() == "1":
        return (
            "Lift a rule of AppArmor: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0."
        )
    return "Allow unprivileged user namespaces; the handbook has recipes for systems."


class Sandbox:
    """A student's notebook behind the wall; `sandbox.student()` talks to it.

    The notebook runs once. Every test meets a fork of what it left.

    Parameters
    ----------
    cells
        The code cells of the notebook.
    stage
        The folder that `staged` made.
    hidden
        Public names of `nnla` whose code is absent inside.
    limits
        What the process may use.
    wall
        Without it the notebook runs in an ordinary process: only for teachers who accept that.
    nurseries
        Those of a slot, to be used for the next notebook too; by default one for this alone.
    """

    def __init__(
        self,
        cells: Sequence[str],
        *,
        stage: Path,
        hidden: Sequence[str] = (),
        limits: Limits | None = None,
        wall: bool = True,
        nurseries: Nurseries | None = None,
    ):
        self.cells, self.wall = list(cells), wall
        self.limits = limits or Limits()
        self.problems: list[str] = []
        self.verdict = ""  # why a cell was left out
        self.answer: Callable[[bytes], bytes] | None = None
        self._own = Nurseries()  # empty if others are given
        self._nursery = (nurseries or self._own).of(without(stage, hidden), wall)
        self._main: Wire  # to the process of the notebook, when there is one
        self._test: Wire | None = None  # to the fork that answers a test
        self._is_forked = False  # whether the process waits for a fork to end
        self._spine: list[int] = []  # the processes from the outermost to that of the notebook
        self._room = (0, 0)  # bytes and files for which the cells left room in /tmp
        self._starts = 0
        self._cell = 0  # the one that runs
        self._call = self.limits.call
        self._end = float("inf")  # of the time for a task
        self._generators: list[bytes] = []
        self._looked = 0.0

    def __enter__(self) -> "Sandbox":
        return self

    def __exit__(self, *exception) -> None:
        self.stop()
        self._own.stop()

    def student(self) -> Student:
        """The functions of the notebook, each test on a fork of its own."""
        student = Student(self.exchange, self.forget)
        self.answer = student.answer
        return student

    def exchange(self, frame: bytes) -> bytes:
        """Send a frame and return its answer; questions are answered on the way.

        Raises
        ------
        Stopped
            If the student's process goes over its limits, ends, or sends what is no answer; the
            next call meets a new one.
        """
        try:
            test = self._restore()
            answer = self._ask(test, frame)
        except FAULTS as fault:
            raise self._stopped(fault) from None
        if frame.startswith(GENERATOR):
            self._generators.append(frame)
        return answer

    def forget(self) -> None:
        """Have the next call meet the notebook as it was after its cells had run."""
        self._generators.clear()
        self._end_test()

    def begin_task(self, seconds: float = 0) -> None:
        """Give a task its time and its restarts from now; a call has at least so many seconds."""
        self._starts = 0
        self._call = max(self.limits.call, seconds)
        self._end = time.monotonic() + max(self.limits.total, seconds)

    def start(self) -> None:
        """Start the process and run the notebook in it.

        A cell that ends the process or goes over a limit is left out when it starts again, so that
        the others count; `problems` then says so.

        Raises
        ------
        SandboxError
            If the process could not be started.
        """
        said = self.problems
        while not self._spine and self._starts <= self.limits.restarts:
            self._starts += 1
            self._launch()
            self._cell = 0
            try:
                self.problems = list(dict.fromkeys([*said, *self._run_notebook()]))
                self._room = _room(self._spine[-1]) if self.wall else (0, 0)
            except FAULTS as fault:
                why = self._stopped(fault, self.limits.start)
                self.verdict = self.verdict or why.verdict
                text = why.text
                if 0 < self._cell <= len(self.cells):
                    self.cells[self._cell - 1] = ""
                    text = f"Cell {self._cell} was left out: {text}"
                said = self.problems = list(dict.fromkeys([*said, text]))

    def stop(self) -> None:
        """Kill the process and everything that it started."""
        if self._test is not None:
            self._test.close()
        self._test, self._is_forked = None, False
        if self._spine:
            self._main.close()
            self._nursery.end_child()
            self._spine = []

    def _launch(self) -> None:
        """Have the process forked, up to where it is ready for a notebook."""
        deadline = time.monotonic() + self.limits.start
        limits = self.limits.of_process()
        if not self.wall:
            del limits["NPROC"]  # outside of a sandbox it would count all processes of the user
        apart = self._nursery.forks_apart
        self._main = Wire(self._watch)
        try:
            with self._main.theirs as theirs:
                self._nursery.fork(theirs.fileno(), deadline)
            self._main.ask(encode(limits), deadline)
            self._main.receive(deadline)  # the word that it is up
            self._spine = self._nursery.child_is_up()
            self._main.ask(encode(self.cells), deadline)
        except FAULTS as fault:
            self._main.close()
            reason = self._nursery.child_is_not_up()
            if apart and not self._nursery.forks_apart:
                return self._launch()
            if not isinstance(fault, ConnectionError) or not reason:
                reason = f"{fault}."
            raise SandboxError(reason) from None

    def _run_notebook(self) -> list[str]:
        """Follow the cells as they run and return the problems; `_cell` is the one that runs."""
        deadline = time.monotonic() + self.limits.start
        while True:
            match decode(self._main.receive(deadline)):
                case ("cell", int(number)):
                    self._cell = number
                case ("ready", list(problems)):
                    return [problem[:1000] for problem in texts(problems)[:100]]
                case _:
                    raise CodecError("not what comes while cells run")

    def _restore(self) -> Wire:
        """A fork for the test, with the generators that it had been given; started if need be."""
        if self._test is not None:
            return self._test
        if time.monotonic() >= self._end:
            raise TimeoutError
        if not self._spine:
            self.start()
        if not self._spine:
            raise Stopped("ended early", "The process of the notebook ended too often.")
        self._test = Wire(self._watch)
        self._is_forked = True  # before it is asked, so that an end of the process is noticed
        with self._test.theirs as theirs:
            self._main.hand_over(theirs.fileno(), self._deadline())
        for frame in self._generators:
            self._ask(self._test, frame)
        return self._test

    def _ask(self, test: Wire, frame: bytes) -> bytes:
        deadline = self._deadline()
        test.ask(frame, deadline)
        while (answer := test.receive(deadline)).startswith(QUESTION):
            if self.answer is None or len(answer) > MAX_QUESTION:
                raise CodecError("a call of a function with too large arguments")
            test.send(self.answer(answer), deadline)
        return answer

    def _deadline(self) -> float:
        return min(time.monotonic() + self._call, self._end)

    def _end_test(self) -> None:
        """Kill the fork and all that it started; the process of the notebook stays."""
        if self._test is None:
            return
        test, self._test = self._test, None
        try:
            self._kill_fork()  # before its line closes, which would have it run once more
            test.close()
            self._code_of_fork()
            self._see_the_rest_end()
        except FAULTS:
            self.stop()
        else:
            self._see_room_for_the_next()

    def _see_room_for_the_next(self) -> None:
        """Start anew if tests took half of the room in /tmp that the cells had left."""
        room = _room(self._spine[-1]) if self.wall else (0, 0)
        if any(now < before / 2 for now, before in zip(room, self._room, strict=True)):
            self.stop()
            self._starts = 0  # it was not the notebook that ended

    def _code_of_fork(self) -> int:
        """The code with which the fork ended."""
        if not self._is_forked:
            return 0
        try:
            code = end_of_child(self._main)
        except Refused as why:
            self._is_forked = False
            raise Stopped("ended early", str(why)) from None
        self._is_forked = False
        return code

    def _kill_fork(self) -> None:
        """Kill the children of the process of the notebook; there may be more than the fork."""
        notebook = self._spine[-1]
        with (
            contextlib.suppress(OSError),
            open(f"/proc/{notebook}/task/{notebook}/children", "rb", 0) as file,
        ):
            for child in file.read().split():
                os.kill(int(child), signal.SIGKILL)

    def _see_the_rest_end(self) -> None:
        """Kill until nothing is left.

        A process that loses its parent moves, and a look that finds the parent dead may have missed
        it. So the end is when a look finds nothing, or the same dead as the look before.
        """
        end = time.monotonic() + TO_END
        before: list[int] = []
        while (found := self._kill_the_rest()) != (before, []):
            if time.monotonic() > end:
                raise TimeoutError
            before = found[0]
            time.sleep(0.001)

    def _kill_the_rest(self) -> tuple[list[int], list[int]]:
        """Kill every process that the student's code started; return all, and those that lived."""
        # Apart, what loses its parent becomes a child of the last but one.
        inside = self._spine[-2 if self._nursery.forks_apart else 0]
        rest = [pid for pid in list(process_tree(inside)) if pid not in self._spine]
        living = [pid for pid in rest if _lives(pid)]
        for pid in living:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        return rest, living

    def _watch(self, now: float) -> None:
        """Look from time to time at what all processes of the sandbox take together."""
        if now < self._looked + LOOK:
            return
        self._looked = now
        tree = list(process_tree(self._nursery.pid))
        most = self.limits.memory
        taken = sum(map(_memory, tree))
        # Forks share what they have not changed; to count that once takes longer.
        if taken > most and sum(map(_share_of_memory, tree)) > most:
            raise Stopped("memory limit", f"It took more than {most // 2**20:,} MiB.")
        if self.wall and max(_in_tmp(pid)[1] for pid in tree) > MAX_ENTRIES:
            raise Stopped("file limit", f"It made more than {MAX_ENTRIES:,} files.")
        if _free_memory() < MIN_FREE:
            if taken < MIN_FREE:
                raise SandboxError("The machine ran short of memory.")
            raise Stopped("memory limit", "The machine ran short of memory while it ran.")

    def _stopped(self, fault: Exception, seconds: float | None = None) -> Stopped:
        """Stop what went wrong and say why."""
        if isinstance(fault, Stopped):
            why = fault
        elif isinstance(fault, TimeoutError):
            over = time.monotonic() >= self._end
            text = f"All together took longer than {self.limits.total:g} s."
            least = f"It took longer than {seconds or self._call:g} s."
            why = Stopped("time limit", text if over else least)
        elif isinstance(fault, CodecError):
            text = f"Its process sent what is no answer: {fault}."
            why = Stopped("protocol violation", text)
        else:
            why = self._how_it_ended()
        if self._test is None:
            self.stop()
        else:
            self._end_test()
        return why

    def _how_it_ended(self) -> Stopped:
        code = 0
        try:
            code = self._code_of_fork() if self._is_forked else self._nursery.end_of_child()
        except TimeoutError:
            text = "It closed the connection on which its answers come."
            return Stopped("ended early", text)
        except Stopped as refused:
            return refused
        except FAULTS:  # the process of the notebook ended, and the fork with it
            with contextlib.suppress(*FAULTS):
                code = self._nursery.end_of_child()
        number = code - 128 if code > 128 else -code
        if number == signal.SIGXCPU:
            text = f"It used more than {self.limits.cpu} s of the processor."
            return Stopped("time limit", text)
        if number in signal.valid_signals():
            text = f"Its process was ended by the system: {signal.strsignal(number)}."
            return Stopped("ended early", text)
        return Stopped("ended early", f"It ended Python, with exit code {code}.")


CACHES = ("__pycache__", "*.pyc")
FAULTS = (Stopped, OSError, CodecError)


def _threads(pid: int) -> list[str]:
    """Their numbers; the first may have ended before the others, and then tells nothing."""
    try:
        return os.listdir(f"/proc/{pid}/task")
    except OSError:
        return []


def _lives(pid: int) -> bool:
    """Whether a process has not ended; one that has may wait to be asked for its exit code."""
    for thread in _threads(pid):
        with contextlib.suppress(OSError), open(f"/proc/{pid}/task/{thread}/stat", "rb", 0) as file:
            if file.read().rpartition(b")")[2].split()[0] not in b"XZ":
                return True
    return False


def _memory(pid: int) -> int:
    """Bytes of memory that a process takes, beside files: its own and what it shares."""
    paths = [f"/proc/{pid}/task/{thread}/status" for thread in _threads(pid)]
    return max((_bytes_in(path, b"RssAnon:", b"RssShmem:") for path in paths), default=0)


def _share_of_memory(pid: int) -> int:
    """Bytes of memory of a process, where what several share is divided among them."""
    paths = [f"/proc/{pid}/task/{thread}/smaps_rollup" for thread in _threads(pid)]
    return max((_bytes_in(path, b"Pss_Anon:", b"Pss_Shmem:") for path in paths), default=0)


def _bytes_in(path: str, *names: bytes) -> int:
    """The sum of these fields of a file in /proc; 0 if the process has ended."""
    try:
        with open(path, "rb", 0) as file:
            lines = [line.split() for line in file.read().splitlines()]
    except OSError:
        return 0
    return sum(int(line[1]) for line in lines if line and line[0] in names) * 1024


def _in_tmp(pid: int) -> tuple[int, int]:
    """How many bytes and files are in the /tmp of the sandbox to which a process belongs."""
    try:
        place = os.statvfs(f"/proc/{pid}/root/tmp")
    except OSError:
        return 0, 0
    if place.f_blocks * place.f_frsize != TMP:  # a process on its way in sees the machine's
        return 0, 0
    return (place.f_blocks - place.f_bfree) * place.f_frsize, place.f_files - place.f_ffree


def _room(pid: int) -> tuple[int, int]:
    """How many bytes and files may still come into this /tmp."""
    taken, files = _in_tmp(pid)
    return TMP - taken, max(MAX_ENTRIES - files, 0)


def _free_memory() -> int:
    """Bytes of memory that programs can still get, by /proc/meminfo; without it as good as all."""
    with contextlib.suppress(OSError), open("/proc/meminfo", encoding="ascii") as lines:
        for line in lines:
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    return sys.maxsize
