"""The wall: what is inside, what it limits, and how it ends.

Each notebook runs in one sandbox. Whole attacks are graded by the command in `test_attacks.py`.
"""

import errno
import gc
import os
import platform
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from nnla.grading import nursery, wall
from nnla.grading.codec import Raised
from nnla.grading.nursery import Nurseries, process_tree
from nnla.grading.runner import TaskResult, run_task, tasks
from nnla.grading.seccomp import DENIED, PROCESSORS, SOCKET, seccomp_filter
from nnla.grading.wall import Limits, Sandbox, SandboxError, protection, staged

PROBLEM = protection()
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(PROBLEM), reason=PROBLEM or "sandboxes work"),
]

LONG = 40  # seconds in which every attack must be over, on a busy machine too
PATIENT = Limits(call=15, start=15, total=30, restarts=1)
QUICK = Limits(call=1, start=15, total=30, restarts=0)
TOO_LONG = "It took longer than 1 s."
RIGHT = """
import numpy as np

def project(u, v):
    return (u @ v) / (v @ v) * v

def cosine_similarity(u, v):
    return u @ v / np.sqrt((u @ u) * (v @ v))
"""
WIRE = """
import struct, sys, time
from nnla.grading.codec import encode

def tell(data):
    with open(line().descriptor, "wb", closefd=False) as file:
        file.write(data)

def line():
    # Its line to the grader is found on the stack.
    place = sys._getframe()
    while place and not hasattr(place.f_locals.get("line"), "nonce"):
        place = place.f_back
    return place.f_locals["line"]

def frame(value):
    data = encode(value)
    return struct.pack("<I", len(data)) + line().nonce + data
"""


@pytest.fixture(scope="module")
def stage():
    with staged() as folder:
        yield folder


@dataclass
class Run:
    """What grading a notebook came to; `said` is every word that the student would read."""

    result: TaskResult
    problems: list[str]
    seconds: float

    @property
    def said(self) -> str:
        return " ".join([*self.problems, *(check.message for check in self.result.checks)])


def grade(stage, *cells, task="project", limits=PATIENT, walled=True) -> Run:
    """Grade a notebook of these cells on one task."""
    found = tasks()[task]
    start = time.monotonic()
    with Sandbox(cells, stage=stage, hidden=found.hides, limits=limits, wall=walled) as sandbox:
        sandbox.begin_task(found.seconds if limits is PATIENT else 0)
        result = run_task(found, sandbox.student())
    seconds = time.monotonic() - start
    assert seconds < LONG
    return Run(result, sandbox.problems, seconds)


def probe(stage, code, *args, limits=PATIENT, hidden=()):
    """Run a notebook that looks round by its function `look`, and return what it saw."""
    with Sandbox([code], stage=stage, limits=limits, hidden=hidden) as sandbox:
        outcome = sandbox.student().call("look", *args)
        assert not sandbox.problems
    assert outcome.error is None, outcome.error
    return outcome.value


def processes(marker: str) -> list[int]:
    """The processes of the machine with this text in their command line."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if marker.encode() in path.read_bytes():
                found.append(int(path.parent.name))
        except OSError:
            pass
    return found


def assert_gone(marker: str, seconds: float = 5):
    end = time.monotonic() + seconds
    while processes(marker):
        assert time.monotonic() < end, f"processes {processes(marker)} are still there"
        time.sleep(0.05)


def test_right_answers_pass(stage):
    run = grade(stage, RIGHT)
    assert run.result.status == "passed"
    assert not run.problems
    assert grade(stage, RIGHT, task="cosine_similarity").result.status == "passed"


def test_start_is_cheap(stage):
    """A start is Python, NumPy and `nnla`; the best of five, since the machine may be busy."""
    seconds = []
    for _ in range(5):
        start = time.monotonic()
        with Sandbox([RIGHT], stage=stage) as sandbox:
            sandbox.start()
        seconds.append(time.monotonic() - start)
    assert min(seconds) < 1


# Lying about values


@pytest.mark.parametrize("base", ["int", "complex", "np.float64"])
def test_subclass_of_a_number_is_no_number(stage, base):
    code = (
        f"import numpy as np\nclass Sly({base}):\n"
        "    def __eq__(self, other): return True\n"
        "    def __sub__(self, other): return 0.0\n"
        "    __hash__ = None\n    __rsub__ = __abs__ = __float__ = __sub__\n"
        "def cosine_similarity(u, v): return Sly(2)"
    )
    run = grade(stage, code, task="cosine_similarity")
    assert run.result.score <= 0.5
    assert "Sly" in run.said or "You have 2" in run.said


def test_dictionary_that_lies_is_read_as_it_is(stage):
    code = (
        "class Yes(str):\n    def __eq__(self, other): return True\n    __hash__ = str.__hash__\n"
        "class Sly(dict):\n"
        "    def __getitem__(self, key): return Yes()\n"
        "    def items(self): return [(Yes(), Yes())]\n"
        "    def __contains__(self, key): return True\n"
        "def predict_shapes(): return Sly({'a.T': Yes('x')})"
    )
    assert grade(stage, code, task="predict_shapes").result.score == 0


FINDERS = {
    "from its module": "import nnla.linalg; found = nnla.linalg.project",
    "unwrapped": "import inspect, nnla; found = inspect.unwrap(nnla.project)",
    "its source": (
        "import inspect, textwrap, numpy as np, nnla.linalg\nspace = vars(nnla.linalg).copy()\n"
        "exec(inspect.getsource(nnla.linalg.project), space); found = space['project']"
    ),
}


@pytest.mark.parametrize("name", FINDERS)
def test_library_function_that_answers_is_nowhere(stage, name):
    run = grade(stage, FINDERS[name] + "\ndef project(u, v): return found(u, v)")
    assert run.result.score == 0
    assert "nnla.project answers this task, so it is absent while you are checked" in run.said


def test_code_of_the_answer_is_in_no_file_and_no_object(stage):
    code = """
import gc, os, nnla
def look():
    text = b"(u @ direction) * direction"
    files = [os.path.join(folder, name) for folder, _, names in os.walk("/opt/nnla/nnla")
             for name in names]
    in_files = [path for path in files if text in open(path, "rb").read()]
    codes = [f.__code__ for f in gc.get_objects() if type(f).__name__ == "function"]
    return len(files), in_files, [c.co_filename for c in codes
                                  if c.co_name == "project" and "direction" in c.co_varnames]
"""
    count, in_files, in_memory = probe(stage, code, hidden=("project",))
    assert count > 30
    assert in_files == in_memory == []
    assert probe(stage, code)[1]  # the look would have found it


def test_rest_of_the_library_is_there(stage):
    code = "import nnla\ndef project(u, v):\n    d = nnla.unit(v)\n    return nnla.dot(u, d) * d"
    assert grade(stage, code).result.status == "passed"


@pytest.mark.parametrize("task", sorted(name for name, task in tasks().items() if task.hides))
def test_library_works_without_what_a_task_hides(stage, task):
    code = (
        "import nnla\ndef look():\n    return sorted(nnla.__all__), float(nnla.dot([3.0], [2.0]))"
    )
    names, product = probe(stage, code, hidden=tasks()[task].hides)
    assert set(tasks()[task].hides) < set(names)
    assert product == 6.0


def test_name_that_cannot_be_hidden_is_told(stage):
    with pytest.raises(ValueError, match="nothing named projct"):
        Sandbox([], stage=stage, hidden=["projct"])


# Attacking the checker


def test_nothing_of_the_tests_is_inside(stage):
    code = """
import gc, inspect, linecache, os, sys
def look():
    names = {name for name in sys.modules if name.startswith("nnla.grading")}
    stack = {frame.filename for frame in inspect.stack()}
    texts = [t for t in gc.get_objects() if isinstance(t, dict) and "expected" in t and "came" in t]
    files = [os.path.join(folder, name) for folder, _, names in os.walk("/opt/nnla/nnla")
             for name in names]
    tests = [path for path in files if "test_" in path or path.endswith(".ipynb")]
    return sorted(names), sorted(stack), len(texts), tests
"""
    modules, stack, texts, tests = probe(stage, code)
    inside = {"apart", "cells", "codec", "responder", "worker"}
    assert set(modules) == {"nnla.grading", *(f"nnla.grading.{name}" for name in inside)}
    assert all("/opt/nnla/nnla/grading/" in place or place[0] == "<" for place in stack)
    assert texts == 0
    assert tests == []


@pytest.mark.parametrize("said", ["[['x'] * 9]", "[np.ones(9)]", "[None]"])
def test_problems_that_are_no_texts_are_no_answer(stage, said):
    code = WIRE + f"import numpy as np\ntell(frame(('ready', {said})))\ntime.sleep(99)"
    with Sandbox([code], stage=stage, limits=Limits(call=1, restarts=0)) as sandbox:
        sandbox.start()
        assert sandbox.verdict == "protocol violation"


def test_large_arguments_to_a_process_that_does_not_read(stage):
    """What does not fit into the socket's buffer must not block the grader."""
    code = WIRE + "tell(frame(('ready', [])))\ntime.sleep(99)"
    with Sandbox([code], stage=stage, limits=Limits(call=1, restarts=0)) as sandbox:
        start = time.monotonic()
        outcome = sandbox.student().call("f", np.zeros(10**6))
    assert outcome.error == Raised("time limit", TOO_LONG)
    assert time.monotonic() - start < 10


# Leaving


def test_notebook_of_cells_that_end_the_process_comes_to_an_end(stage):
    run = grade(stage, *["import os; os._exit(3)"] * 9, RIGHT, limits=Limits(restarts=2))
    assert run.result.score == 0
    assert "Cell 3 was left out" in run.said
    assert "ended too often" in run.said


DAEMON = """
import os, sys
def look(marker):
    reading, writing = os.pipe()
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            os.dup2(writing, 1)
            code = "import signal, sys, time; signal.signal(signal.SIGTERM, signal.SIG_IGN);" \\
                   "print('up', flush=True); time.sleep(60)"
            os.execv(sys.executable, [sys.executable, "-c", code, marker])
        os._exit(0)
    return os.read(reading, 2).decode()
"""


STUCK = """
import os, signal, subprocess, sys, time
def look(marker):
    if STOPS:
        os.kill(os.getppid(), signal.SIGSTOP)
        os.kill(1, signal.SIGSTOP)
    command = [sys.executable, "-c", "import time; time.sleep(60)", marker]
    subprocess.Popen(command, start_new_session=True)
    time.sleep(60)
"""


@pytest.mark.usefixtures("either_way")
@pytest.mark.parametrize("cell", ["", "look(MARKER)"], ids=["in a call", "in a cell"])
def test_what_does_not_end_dies_with_the_grader(stage, cell):
    marker = f"stuck-{os.getpid()}-{time.monotonic_ns()}"
    stops = bool(nursery.RIGHTS_TO_FORK_APART)  # else it could stop its nursery
    notebook = f"STOPS = {stops}\n{STUCK}{cell.replace('MARKER', repr(marker))}"
    code = (
        "from pathlib import Path\nfrom nnla.grading import nursery\n"
        "from nnla.grading.wall import Sandbox\n"
        f"nursery.RIGHTS_TO_FORK_APART = {nursery.RIGHTS_TO_FORK_APART!r}\n"
        f"sandbox = Sandbox([{notebook!r}], stage=Path({str(stage)!r}))\n"
        f"sandbox.student().look({marker!r})"
    )
    environment = os.environ | {"PYTHONPATH": str(wall.ROOT.parent)}
    with subprocess.Popen([sys.executable, "-c", code], env=environment) as grader:
        end = time.monotonic() + 20
        while len(processes(marker)) < 2:  # the grader's command names it, too
            assert time.monotonic() < end
            time.sleep(0.05)
        grader.send_signal(signal.SIGKILL)
    assert_gone(marker)


def test_sandbox_dies_with_the_grader(stage):
    marker = f"orphan-{os.getpid()}-{time.monotonic_ns()}"
    code = (
        "import time\nfrom pathlib import Path\nfrom nnla.grading.wall import Sandbox\n"
        f"sandbox = Sandbox([{DAEMON!r}], stage=Path({str(stage)!r}))\n"
        f"print(sandbox.student().look({marker!r}), flush=True)\ntime.sleep(60)"
    )
    grader = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(wall.ROOT.parent)},
    )
    with grader:
        assert grader.stdout.readline() == b"up\n"
        assert processes(marker)
        grader.send_signal(signal.SIGKILL)
    assert_gone(marker)


# Exhausting


def test_prints_of_an_honest_student_do_no_harm(stage):
    """Neither many lines nor the error stream block a notebook that goes on."""
    code = RIGHT + (
        "\nimport sys\ndone = project\ndef project(u, v):\n"
        "    for _ in range(3000): print('x' * 100)\n"
        "    sys.stderr.write('x' * 10**6)\n    return done(u, v)"
    )
    assert grade(stage, code, "import sys; sys.stderr.write('x' * 10**7)").result.status == "passed"


@pytest.mark.usefixtures("either_way")
def test_processor_time_is_limited(stage):
    code = "def project(u, v):\n    while True: pass"
    limits = Limits(call=30, cpu=1, restarts=0)
    assert "It used more than 1 s of the processor." in grade(stage, code, limits=limits).said


def test_time_of_all_calls_together_is_limited(stage):
    code = (
        RIGHT + "\nimport time\ndone = project\ndef project(u, v): time.sleep(1); return done(u, v)"
    )
    run = grade(stage, code, limits=Limits(call=5, total=3))
    assert run.result.status == "partial"
    assert "All together took longer than 3 s." in run.said


@pytest.mark.usefixtures("either_way")
def test_number_of_processes_is_limited(stage):
    code = """
import os, time
def look():
    children = 0
    try:
        while True:
            if os.fork() == 0:
                time.sleep(60)
            children += 1
    except BlockingIOError:
        return children
"""
    assert 10 < probe(stage, code, limits=Limits(processes=32)) < 32


def test_each_sandbox_has_its_own_number_of_processes(stage):
    code = """
import os, time
def look():
    for _ in range(20):
        if os.fork() == 0:
            time.sleep(60)
    return 20
"""
    limits = Limits(processes=32)
    with (
        Sandbox([code], stage=stage, limits=limits) as one,
        Sandbox([code], stage=stage, limits=limits) as other,
    ):
        assert one.student().look() == other.student().look() == 20


def test_machine_short_of_memory_stops_the_call(stage, monkeypatch):
    monkeypatch.setattr(wall, "_free_memory", lambda: 0)
    code = "import numpy as np\ndef f(): return 1\ndef g(): global a; a = np.ones(5 * 10**7)"
    limits = Limits(memory=10**9)
    short = pytest.raises(SandboxError, match="memory")  # who takes little is not the cause
    with Sandbox([code], stage=stage, limits=limits) as sandbox, short:
        sandbox.student().f()
    monkeypatch.undo()
    with Sandbox([code], stage=stage, limits=limits) as sandbox:
        student = sandbox.student()
        student.g()
        monkeypatch.setattr(wall, "_free_memory", lambda: 0)
        monkeypatch.setattr(sandbox, "_looked", 0.0)
        assert student.call("f").stopped == "memory limit"


ALLOCATES = """
import ctypes, mmap, os, platform, threading, time
libc = ctypes.CDLL(None)
def hold(take):
    for _ in range(5):
        if os.fork() == 0:
            take()
            time.sleep(20)
    time.sleep(20)
def take_shared():
    global kept
    kept = mmap.mmap(-1, 150 * 10**6)
    kept.write(bytes(150 * 10**6))
def take_in_a_thread():
    def allocate():
        global kept
        time.sleep(0.2)
        kept = b"x" * (150 * 10**6)
        time.sleep(20)
    threading.Thread(target=allocate).start()
    libc.syscall({"x86_64": 60, "aarch64": 93}[platform.machine()], 0)  # ends this thread alone
"""


@pytest.mark.usefixtures("either_way")
@pytest.mark.parametrize("way", ["take_shared", "take_in_a_thread"])
def test_memory_is_counted_wherever_it_is(stage, way):
    limits = Limits(call=15, start=15, total=30, restarts=0, memory=600 * 10**6)
    code = f"{ALLOCATES}\ndef look(): hold({way})"
    with Sandbox([code], stage=stage, limits=limits) as sandbox:
        assert sandbox.student().call("look").stopped == "memory limit"


@pytest.mark.usefixtures("either_way")
def test_files_are_counted_behind_a_process_that_has_ended(stage):
    code = """
import os, time
def look():
    if os.fork() == 0:
        os._exit(0)
    for number in range(100_000):
        os.mknod(f"/tmp/{number}")
    time.sleep(20)
"""
    with Sandbox([code], stage=stage, limits=PATIENT) as sandbox:
        outcome = sandbox.student().call("look")
    assert outcome.stopped == "file limit" or "No space left" in outcome.error.text


@pytest.mark.usefixtures("either_way")
@pytest.mark.parametrize("restarts", [0, 3])
def test_what_a_test_leaves_in_tmp_takes_no_room_from_the_next(stage, restarts):
    code = """
import os, time
def cell():
    with open("/tmp/of_a_cell", "wb") as file:
        file.write(bytes(4 * 10**6))
cell()
def many_files():
    for number in range(100_000):
        os.mknod(f"/tmp/{number}")
def large_file():
    with open(f"/tmp/{time.monotonic()}", "wb") as file:
        file.write(bytes(45 * 10**6))
def rests():
    time.sleep(0.3)  # long enough to be looked at
    return os.listdir("/tmp")
"""
    limits = Limits(call=15, start=15, total=30, restarts=restarts)
    with Sandbox([code], stage=stage, limits=limits) as sandbox:
        student = sandbox.student()
        sandbox.begin_task()
        sandbox.start()
        assert student.call("many_files").stopped
        for _ in range(3):
            sandbox.forget()
            assert student.call("rests").value == ["of_a_cell"]
            sandbox.forget()
            assert student.call("large_file").error is None
        assert not sandbox.problems


# Reaching out

AROUND = """
import os, socket, sys
def tried(function, *args):
    try:
        return repr(function(*args))[:200]
    except OSError as error:
        return type(error).__name__
"""


@pytest.fixture(params=["forked apart", "with a nursery of its own"])
def either_way(request, monkeypatch):
    """Both ways in which a notebook gets its process."""
    if request.param != "forked apart":
        monkeypatch.setattr(nursery, "RIGHTS_TO_FORK_APART", [])


@pytest.mark.usefixtures("either_way")
def test_no_network(stage):
    code = (
        AROUND
        + """
def look(port):
    def connect(*address):
        socket.create_connection(address, timeout=1)
    return [tried(connect, "127.0.0.1", port), tried(connect, "1.1.1.1", 53),
            tried(socket.getaddrinfo, "example.org", 80)], os.path.exists("/sys")
"""
    )
    with socket.create_server(("127.0.0.1", 0)) as server:
        found, system = probe(stage, code, server.getsockname()[1])
    assert set(found) <= {"ConnectionRefusedError", "OSError", "gaierror"}
    assert not system


@pytest.mark.usefixtures("either_way")
def test_no_file_of_the_machine(stage, tmp_path):
    (tmp_path / "answers.txt").write_text("42")
    code = (
        AROUND
        + """
def look(path):
    names = ["/root", "/home", "/work", "/var", "/mnt", "/etc", "/run", "/srv", "/media"]
    around = {name: os.listdir(name) for name in names if os.access(name, 4)}
    return around, tried(open, path), sorted(os.listdir("/")), os.listdir("/tmp")
"""
    )
    around, opened, top, inside = probe(stage, code, str(tmp_path / "answers.txt"))
    python = Path(os.path.realpath(sys.executable)).parts
    assert all(names in ([], [python[2]]) for names in around.values())
    assert opened == "FileNotFoundError"
    assert set(top) <= {"dev", "lib", "lib64", "opt", "proc", "tmp", "usr", python[1], "etc"}
    assert inside == []


@pytest.mark.usefixtures("either_way")
def test_environment_is_not_the_grader_s(stage, monkeypatch):
    monkeypatch.setenv("SECRET_OF_THE_GRADER", "k-e-y")
    code = (
        AROUND
        + """
def look():
    seen = [open(f"/proc/{pid}/environ", "rb").read() for pid in os.listdir("/proc")
            if pid.isdigit() and os.access(f"/proc/{pid}/environ", 4)]
    return dict(os.environ), b"".join(seen)
"""
    )
    environment, seen = probe(stage, code)
    assert environment.keys() <= {
        "HOME", "LANG", "LC_CTYPE", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "PWD"
    }  # fmt: skip
    assert b"k-e-y" not in seen


@pytest.mark.usefixtures("either_way")
def test_no_process_but_its_own(stage):
    code = (
        AROUND
        + """
def look():
    pids = [int(name) for name in os.listdir("/proc") if name.isdigit()]
    return pids, socket.gethostname(), open("/proc/self/status").read(), os.getuid()
"""
    )
    pids, host, status, user = probe(stage, code)
    assert len(pids) <= 4
    assert host == "sandbox"
    fields = dict(line.split(":", 1) for line in status.splitlines())
    assert {int(fields[name], 16) for name in ("CapEff", "CapPrm", "CapBnd", "CapInh")} == {0}
    assert fields["NoNewPrivs"].strip() == "1"
    assert user != 0


@pytest.mark.usefixtures("either_way")
def test_student_is_not_root_outside(stage):
    with Sandbox(["x = 1"], stage=stage) as sandbox:
        sandbox.start()
        inner = list(process_tree(sandbox._nursery.pid))[-1]
        status = Path(f"/proc/{inner}/status").read_text(encoding="ascii")
        first_to_end = Path(f"/proc/{inner}/oom_score_adj").read_text(encoding="ascii")
    assert "Uid:\t0" not in status
    assert int(first_to_end) == 1000


@pytest.mark.usefixtures("either_way")
def test_nothing_but_tmp_can_be_written(stage):
    code = (
        AROUND
        + """
def look():
    written = []
    for folder, folders, _ in os.walk("/"):
        folders[:] = [name for name in folders if (folder, name) != ("/", "proc")]
        try:
            with open(os.path.join(folder, "x-x"), "w") as file:
                file.write("x")
            written.append(folder)
        except OSError:
            pass
    return written
"""
    )
    assert probe(stage, code) == ["/tmp"]


@pytest.mark.usefixtures("either_way")
def test_no_namespace_inside_and_no_way_out(stage):
    code = (
        AROUND
        + """
import ctypes, struct
libc = ctypes.CDLL(None, use_errno=True)
def look():
    new_user, new_net, new_mount = 0x10000000, 0x40000000, 0x20000
    results = [libc.unshare(kind) for kind in (new_user, new_user | new_net, new_mount)]
    results.append(libc.mount(b"none", b"/tmp", b"tmpfs", 0, None))
    results.append(libc.chroot(b"/tmp"))
    handle = ctypes.create_string_buffer(struct.pack("i", 120), 128)
    named = libc.name_to_handle_at(-100, b"/tmp", handle, ctypes.byref(ctypes.c_int()), 0)
    results.append(libc.open_by_handle_at(os.open("/tmp", os.O_RDONLY), handle, 0))
    first = [line for line in open("/proc/1/status") if line.startswith("CapEff")]
    return named, results, [tried(os.setuid, 0), tried(os.chown, "/tmp", 0, 0)], first
"""
    )
    named, results, calls, (first,) = probe(stage, code)
    assert named == 0
    assert set(results) == {-1}
    assert set(calls) <= {"PermissionError", "OSError"}
    assert int(first.split()[1], 16) == 0


@pytest.mark.skipif(
    platform.machine() not in PROCESSORS, reason="the calls of this processor are not known"
)
@pytest.mark.usefixtures("either_way")
def test_calls_that_namespaces_do_not_cover_are_closed(stage):
    number = PROCESSORS[platform.machine()][0]
    socket_call, denied = SOCKET[number], [calls[number] for calls in DENIED.values()]
    code = (
        AROUND
        + """
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
def error(*arguments):
    return 0 if libc.syscall(*arguments) >= 0 else ctypes.get_errno()
def look(socket_call, denied):
    closed = [error(call, 0, 0, 0, 0) for call in denied]
    families = {family: error(socket_call, family, 1, 0) for family in range(50)}
    return closed, families, error(socket_call | 1 << 30, 1, 1, 0)
"""
    )
    closed, families, other_number = probe(stage, code, socket_call, denied)
    assert closed == [errno.EPERM] * len(denied)
    assert other_number == (errno.EPERM if platform.machine() == "x86_64" else errno.ENOSYS)
    left = {socket.AF_UNIX, socket.AF_INET, socket.AF_INET6}
    assert all(families[family] == errno.EAFNOSUPPORT for family in families.keys() - left)
    assert families[socket.AF_UNIX] == 0


def test_calls_of_a_processor_that_is_not_known_stay_open():
    assert seccomp_filter("abacus") == b""


@pytest.mark.skipif(
    platform.machine() not in PROCESSORS, reason="the calls of this processor are not known"
)
def test_keys_of_the_grader_s_login_are_out_of_reach(stage):
    """A login keeps its keys in a keyring that every process it starts can search."""
    number = PROCESSORS[platform.machine()][0]
    add_key, keyctl = DENIED["add_key"][number], DENIED["keyctl"][number]
    code = f"""
import ctypes, sys
libc = ctypes.CDLL(None, use_errno=True)
SESSION = -3
def look():
    return libc.syscall({keyctl}, 10, SESSION, b"user", b"nnla-ticket", 0)
if "grader" in sys.argv:
    from pathlib import Path
    from nnla.grading.wall import Sandbox
    print(libc.syscall({keyctl}, 1, None) > 0)  # a keyring of its own, as a login has it
    print(libc.syscall({add_key}, b"user", b"nnla-ticket", b"secret", 6, SESSION) > 0, look() > 0)
    with Sandbox([Path(__file__).read_text()], stage=Path(sys.argv[2])) as sandbox:
        sandbox.start()
        print(sandbox.student().call("look").value)
"""
    with tempfile.NamedTemporaryFile("w", suffix=".py") as file:
        file.write(code)
        file.flush()
        done = subprocess.run(
            [sys.executable, file.name, "grader", str(stage)],
            env=os.environ | {"PYTHONPATH": str(wall.ROOT.parent)},
            capture_output=True,
            text=True,
            check=True,
        )
    first, *_ = done.stdout.splitlines()
    if first != "True":
        pytest.skip("this machine has no keyrings")
    assert done.stdout.split() == ["True", "True", "True", "-1"]


@pytest.mark.usefixtures("either_way")
def test_limits_cannot_be_raised(stage):
    code = """
import resource
def look():
    raised = []
    for name in ("AS", "NPROC", "FSIZE", "NOFILE", "CPU", "CORE"):
        try:
            resource.setrlimit(getattr(resource, "RLIMIT_" + name), (-1, -1))
            raised.append(name)
        except (OSError, ValueError):
            pass
    return raised
"""
    assert probe(stage, code) == []


# The nursery, from which notebooks are forked


@pytest.fixture
def nurseries(monkeypatch):
    monkeypatch.setattr(nursery, "TO_END", 30)  # on a busy machine, too
    found = Nurseries()
    yield found
    found.stop()


def look_in(stage, nurseries, code, *args):
    """What a notebook sees that is forked from a nursery which others use, too."""
    with Sandbox([code], stage=stage, limits=PATIENT, nurseries=nurseries) as sandbox:
        outcome = sandbox.student().call("look", *args)
    assert outcome.error is None, outcome.error
    return outcome.value


def own_pid(nurseries, stage) -> int:
    pid = nurseries.of(stage, True).pid
    assert pid  # a signal to 0 would end the tests themselves
    return pid


def see_end(pid) -> None:
    while lives(pid):
        time.sleep(0.01)


def test_nursery_is_used_again(stage, nurseries):
    code = "def look(): return 42"
    assert look_in(stage, nurseries, code) == 42
    first = own_pid(nurseries, stage)
    assert look_in(stage, nurseries, code) == 42
    assert own_pid(nurseries, stage) == first


def test_notebook_meets_nothing_of_the_one_before(stage, nurseries):
    leave = (
        AROUND
        + """
import builtins, subprocess, time
import numpy as np
def look(marker):
    open("/tmp/note", "w").write("the answer is 42")
    np.note = builtins.note = os.environ["NOTE"] = "the answer is 42"
    np.random.seed(0)
    os.nice(5)
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            with socket.socket(socket.AF_UNIX) as server:
                server.bind("\\0note")
                server.listen()
                command = [sys.executable, "-c", "import time; time.sleep(60)", marker]
                subprocess.Popen(command)
                time.sleep(60)
        os._exit(0)
    while "@note" not in open("/proc/net/unix").read():
        time.sleep(0.01)
"""
    )
    find = (
        AROUND
        + """
import builtins
import numpy as np
def look():
    names = [hasattr(np, "note"), hasattr(builtins, "note"), "NOTE" in os.environ]
    pids = [int(name) for name in os.listdir("/proc") if name.isdigit()]
    with socket.socket(socket.AF_UNIX) as client:
        answer = tried(client.connect, "\\0note")
    return names, os.listdir("/tmp"), len(pids), answer, os.nice(0)
"""
    )
    marker = f"left-{os.getpid()}-{time.monotonic_ns()}"
    with Sandbox([leave], stage=stage, nurseries=nurseries) as sandbox:
        assert sandbox.student().call("look", marker).error is None
        end = time.monotonic() + 20
        while not processes(marker):
            assert time.monotonic() < end
            time.sleep(0.01)
    assert_gone(marker, 0)
    first = own_pid(nurseries, stage)
    names, files, pids, answer, niceness = look_in(stage, nurseries, find)
    assert own_pid(nurseries, stage) == first
    assert (names, files, pids, niceness) == ([False] * 3, [], 3, 0)
    assert answer == "ConnectionRefusedError"


def test_files_open_at_the_start_carry_nothing_to_the_next(stage, nurseries):
    code = """
import fcntl
def look(write):
    if write:
        for place in (0, 1, 2):
            flags = fcntl.fcntl(place, fcntl.F_GETFL)
            fcntl.fcntl(place, fcntl.F_SETFL, flags | 2048)
            fcntl.fcntl(place, fcntl.F_SETSIG, 42)
    return [(fcntl.fcntl(place, fcntl.F_GETFL), fcntl.fcntl(place, fcntl.F_GETSIG))
            for place in (0, 1, 2)]
"""
    before = look_in(stage, nurseries, code, False)
    assert look_in(stage, nurseries, code, True) != before
    assert look_in(stage, nurseries, code, False) == before


def test_two_notebooks_do_not_draw_the_same(stage, nurseries):
    code = """
import random
import numpy as np
drawn = random.random(), np.random.rand(), np.random.default_rng().random()
def look(): return drawn
"""
    one, other = (look_in(stage, nurseries, code) for _ in range(2))
    assert all(a != b for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize(
    "deed",
    [
        "os.killpg(0, 9)",
        "os.kill(-1, 9)",
        "os.kill(1, 9), os.kill(1, 2), os.kill(1, 15), os.kill(2, 9)",
        "os.setpriority(os.PRIO_PGRP, 0, 19), os.setpriority(os.PRIO_USER, 0, 19)",
        "os._exit(1)",
        "open('/proc/1/mem', 'r+b'), open('/proc/1/oom_score_adj', 'w').write('0')",
        "libc.ptrace(16, 1, 0, 0), libc.kill(1, 19)",
        "[os.close(place) for place in range(3, 20)]",
    ],
)
def test_nursery_outlives_what_its_children_do(stage, nurseries, deed):
    assert look_in(stage, nurseries, "def look(): return 42") == 42
    first = own_pid(nurseries, stage)
    code = f"import ctypes, os\nlibc = ctypes.CDLL(None)\ndef look(): {deed}"
    with Sandbox([code], stage=stage, limits=QUICK, nurseries=nurseries) as sandbox:
        sandbox.student().call("look")
    tree = list(process_tree(first))
    assert not [pid for pid in tree if os.getpriority(os.PRIO_PROCESS, pid)]
    assert look_in(stage, nurseries, "def look(): return 42") == 42
    assert own_pid(nurseries, stage) == first


def test_cell_that_ends_its_process_costs_no_other_nursery(stage, nurseries):
    with Sandbox(["import os", "os._exit(3)", RIGHT], stage=stage, nurseries=nurseries) as sandbox:
        sandbox.start()
        first = own_pid(nurseries, stage)
        assert sandbox.problems == ["Cell 2 was left out: It ended Python, with exit code 3."]
        assert sandbox.student().project(np.ones(2), np.ones(2)).tolist() == [1, 1]
    assert own_pid(nurseries, stage) == first


def test_nothing_leads_out_of_a_process_that_is_forked_apart(stage, nurseries):
    """Its only line is its own, and what stands around it holds no line and no right."""
    code = """
import os
def look():
    lines = {}
    for pid in (1, "self"):
        places = os.listdir(f"/proc/{pid}/fd")
        ends = [os.readlink(f"/proc/{pid}/fd/{place}") for place in places if place > "2"
                if os.path.lexists(f"/proc/{pid}/fd/{place}")]
        lines[str(pid)] = [end for end in ends if not end.startswith("/")]
    output = [os.readlink(f"/proc/{pid}/fd/{place}") for pid in (1, "self") for place in range(3)]
    status = open("/proc/1/status").read()
    keys = [open(name).read() for name in ("/proc/keys", "/proc/key-users")
            if os.path.exists(name)]
    return lines, output, status, keys, os.getsid(0), os.getpgid(0)
"""
    lines, output, status, keys, session, group = look_in(stage, nurseries, code)
    assert lines["1"] == []
    assert len(lines["self"]) == 1
    assert set(output) == {"/dev/null"}
    rights = [line.split()[1] for line in status.splitlines() if line.startswith("Cap")]
    assert len(rights) == 5
    assert {int(right, 16) for right in rights} == {0}
    assert not any(keys)
    assert (session, group) == (1, 1)


def test_nursery_that_is_killed_is_followed_by_another(stage, nurseries):
    code = "def look(): return 42"
    with Sandbox([code], stage=stage, limits=PATIENT, nurseries=nurseries) as sandbox:
        student = sandbox.student()
        assert student.look() == 42
        first = own_pid(nurseries, stage)
        *_, inner, _, _, notebook = sandbox._spine
        os.kill(inner, signal.SIGKILL)
        see_end(notebook)
        student.forget()
        student.call("look")  # notices it, or meets the next already
        student.forget()
        assert student.look() == 42
    second = own_pid(nurseries, stage)
    os.kill(second, signal.SIGKILL)
    see_end(second)
    assert look_in(stage, nurseries, code) == 42
    assert len({first, second, own_pid(nurseries, stage)}) == 3


def test_system_that_forbids_namespaces_inside_costs_time_only(stage, nurseries, monkeypatch):
    monkeypatch.setattr(nursery, "RIGHTS_TO_FORK_APART", [])
    assert look_in(stage, nurseries, "def look(): return 42") == 42
    assert not nurseries.of(stage, True).forks_apart
    assert nurseries.of(stage, True).pid == 0  # it ended with its only child
    assert look_in(stage, nurseries, "def look(): return 43") == 43


def test_nurseries_are_few(stage, nurseries):
    code = "def look(): return 42"
    hidden = ["dot", "norm", "softmax", "relu", "linear"]
    pids = []
    for name in hidden:
        with Sandbox([code], stage=stage, hidden=[name], nurseries=nurseries) as sandbox:
            assert sandbox.student().look() == 42
            pids.append(sandbox._nursery.pid)
    assert [lives(pid) for pid in pids] == [False, True, True, True, True]


# Tricks of cells

LEFT_OUT = "Cell 2: its lines for IPython (with %, ! or ?) were left out."


@pytest.mark.parametrize(
    ("cell", "problem"),
    [
        ("files = !ls\ntimes = %timeit -o 1", LEFT_OUT),
        ("%%html\n<script>alert(1)</script>", LEFT_OUT),
        ("await nothing", "NameError"),
        ("get_ipython().ask_exit()", "NameError"),
        ("from IPython.display import display, HTML\ndisplay(HTML('<b>'))", ""),
        ("import matplotlib.pyplot as plt\nfig, ax = plt.subplots()\nax.plot([1])", ""),
        ("from nnla.grading import check\ncheck('project')", ""),
        ("def broken(:", "Cell 2 cannot be read"),
        ("x = " + "(" * 10_000, "Cell 2 cannot be read"),
        ("x = " + "-" * 100_000 + "1", "Cell 2"),
        ("x = 1\0", "Cell 2 cannot be read"),
        ("\n" * 100_000 + "?", LEFT_OUT),
        ("x = '\ud800'", ""),
        ("return 3", "outside function"),
        ("raise NotImplementedError", ""),
        ("del project, __builtins__, __name__", "NameError"),
        ("import os; os.chdir('/proc'); os.umask(0o777)", ""),
        ("import sys; sys.stdout.close(); sys.stdout = None", ""),
    ],
)
def test_cell_that_is_no_plain_python_costs_nothing_else(stage, cell, problem):
    run = grade(stage, "x = 1", cell, RIGHT)
    assert run.result.status == "passed"
    assert problem in run.said if problem else not run.problems


@pytest.mark.parametrize("magic", ["%%time", "%%capture out", "%%timeit -n1 -r1"])
def test_function_under_a_magic_of_python_counts(stage, magic):
    assert grade(stage, f"{magic}\n{RIGHT}").result.status == "passed"


def test_function_under_a_call_for_help_counts(stage):
    run = grade(stage, "help(len)\n" + RIGHT)
    assert (run.result.status, run.problems) == ("passed", [])


def test_function_beside_an_await_counts(stage):
    code = "import asyncio\nawait asyncio.sleep(0)\n" + RIGHT
    assert grade(stage, code).result.status == "passed"


# Blame and repair


def test_fault_of_the_machine_is_told_as_such(stage, monkeypatch):
    monkeypatch.setattr(nursery, "INNER", ["--no-such-option"])
    with Sandbox([RIGHT], stage=stage) as sandbox, pytest.raises(SandboxError, match="no-such-opt"):
        sandbox.start()
    assert "bubblewrap is too old" in protection()


def test_fault_of_the_machine_is_no_result(stage, monkeypatch):
    """A sandbox that does not start in the midst of grading is not taken for a wrong answer."""
    monkeypatch.setattr(nursery, "INNER", ["--no-such-option"])
    with pytest.raises(SandboxError):
        grade(stage, RIGHT)


def test_missing_bubblewrap_is_told(monkeypatch):
    monkeypatch.setattr(wall.shutil, "which", lambda name: None)
    assert "bubblewrap is not installed" in protection()


def test_notebook_that_ends_between_two_tests_is_run_again(stage):
    with Sandbox([RIGHT], stage=stage) as sandbox:
        student = sandbox.student()
        u, v = np.array([3.0, 1.0]), np.array([1.0, 2.0])
        first = student.project(u, v)
        student.forget()
        os.kill(sandbox._spine[-1], signal.SIGKILL)
        see_end(sandbox._spine[-1])
        ended = student.call("project", u, v)
        student.forget()
        assert ended.stopped == "ended early"
        assert student.project(u, v).tolist() == first.tolist()


def lives(pid: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2]
    except OSError:
        return False


@pytest.mark.usefixtures("either_way")
def test_nothing_that_a_test_starts_outlives_it(stage, monkeypatch):
    for module in (wall, nursery):
        monkeypatch.setattr(module, "TO_END", 30)  # on a busy machine, too
    # A child becomes the sandbox's when its parent dies: whoever kills must look for it again.
    code = """
import os, time
def look():
    for _ in range(3):
        if os.fork() == 0:
            for _ in range(4):
                if os.fork() == 0:
                    break
            time.sleep(60)
"""
    with Sandbox([code], stage=stage) as sandbox:
        student = sandbox.student()
        for _ in range(20):
            assert student.call("look").error is None
            worker = sandbox._spine[-1]
            student.forget()
            living = [pid for pid in process_tree(sandbox._nursery.pid) if lives(pid)]
            assert living == sandbox._spine
            assert sandbox._spine[-1] == worker  # the notebook did not have to run again


def test_process_whose_first_thread_is_gone_does_not_outlive_a_test(stage):
    code = f"""
{ALLOCATES}
def look():
    if os.fork() == 0:
        threading.Thread(target=time.sleep, args=[60]).start()
        libc.syscall({{"x86_64": 60, "aarch64": 93}}[platform.machine()], 0)
    time.sleep(0.3)
"""
    with Sandbox([code], stage=stage, limits=PATIENT) as sandbox:
        student = sandbox.student()
        assert student.call("look").error is None
        student.forget()
        time.sleep(0.1)
        assert list(process_tree(sandbox._nursery.pid)) == sandbox._spine


@pytest.mark.parametrize("code", [RIGHT, "import os\ndef project(u, v): os._exit(1)"])
def test_no_socket_is_left_to_the_collector(stage, code):
    gc.collect()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        run = grade(stage, code)
        gc.collect()
    assert run.result.status == ("passed" if code is RIGHT else "failed")
    assert [str(warning.message) for warning in caught] == []


def test_generator_is_there_again_after_a_restart(stage):
    code = RIGHT + (
        "\nimport os\ndef draw(rng): return rng.normal(size=3)\ndef leave(): os._exit(1)"
    )
    with Sandbox([code], stage=stage) as sandbox:
        student = sandbox.student()
        rng = student.generator(5)
        first = student.draw(rng)
        assert student.call("leave").stopped == "ended early"
        assert student.draw(rng).tolist() == first.tolist()


def test_every_test_meets_the_chance_that_the_notebook_left(stage):
    code = "import random\nrandom.seed(3)\ndef look(): return random.random()"
    with Sandbox([code], stage=stage) as sandbox:
        student = sandbox.student()
        for _ in range(2):
            assert student.look() == random.Random(3).random()
            student.forget()


def test_thread_of_the_notebook_is_over_in_a_test(stage):
    code = """
import threading, time
thread = threading.Thread(target=time.sleep, args=(60,), daemon=True)
thread.start()
def look():
    thread.join()
    return thread.is_alive()
"""
    assert probe(stage, code) is False


def test_callbacks_go_out_and_in(stage):
    code = "def look(f):\n    return [f(x) for x in range(3)]"
    with Sandbox([code], stage=stage) as sandbox:
        student = sandbox.student()
        assert student.look(lambda x: x**2) == [0, 1, 4]


# Without the wall


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("def project(u, v): return found(u, v)", "NameError"),
        ("from nnla import project", "absent while you are checked"),
        ("def project(u, v):\n    while True: pass", TOO_LONG),
        ("import os\ndef project(u, v): os._exit(5)", "exit code 5"),
        ("import ctypes\ndef project(u, v): ctypes.string_at(0)", "Segmentation fault"),
        (
            "import numpy as np\ndef project(u, v): return np.ones((10**6, 10**6))",
            "more memory than there is",
        ),
    ],
)
def test_without_the_wall_the_basics_hold(stage, code, words):
    run = grade(stage, code, walled=False, limits=QUICK)
    assert run.result.score == 0
    assert words in run.said


def test_without_the_wall_right_answers_pass(stage):
    assert grade(stage, RIGHT, "import os; os._exit(1)", walled=False).result.status == "passed"
