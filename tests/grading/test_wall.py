"""The wall: hostile and broken notebooks earn what they earned, are told why, and stop nobody else.

Each attack is the code of a student's notebook. It runs in a sandbox and is graded on a real task.
"""

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

from nnla.grading import wall, wire
from nnla.grading.codec import Raised
from nnla.grading.runner import TaskResult, run_task, tasks
from nnla.grading.wall import Limits, Sandbox, SandboxError, protection, staged

PROBLEM = protection()
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(PROBLEM), reason=PROBLEM or "sandboxes work"),
]

LONG = 40  # seconds in which every attack must be over, on a busy machine too
PATIENT = Limits(call=15, start=15, total=30, restarts=1)
QUICK = Limits(call=1, start=15, total=30, restarts=0)
TOO_LONG = "It took longer than 1 seconds."
RIGHT = """
import numpy as np

def project(u, v):
    return (u @ v) / (v @ v) * v

def cosine_similarity(u, v):
    return u @ v / np.sqrt((u @ u) * (v @ v))
"""
WIRE = """
import os, socket, struct, sys, threading, time
import numpy as np
from nnla.grading.codec import encode

def wire():
    # Its line to the grader is found on the stack.
    return line().connection

def line():
    place = sys._getframe()
    while place and not hasattr(place.f_locals.get("line"), "nonce"):
        place = place.f_back
    return place.f_locals["line"]

def frame(value, nonce=None):
    data = encode(value)
    return struct.pack("<I", len(data)) + (nonce or line().nonce) + data

def reply(value):
    return frame(("reply", encode(value), None, "", [], b"", 0.0))
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


def assert_goes_on(stage):
    """The next notebook gets all that it earns."""
    assert grade(stage, RIGHT).result.status == "passed"


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

ZEROS = "return np.zeros(len(u))"
LIARS = {
    "equal to everything": (
        "class Same:\n"
        "    def __eq__(self, other): return True\n"
        "    def __bool__(self): return True\n"
        "    def __array_function__(self, *rest): return True\n"
        "    def __array_ufunc__(self, *rest, **more): return True\n"
        "    shape, dtype, ndim = (4,), np.dtype(float), 1\n"
        "def project(u, v): return Same()",
        0,
        "an object of type Same",
    ),
    "a hijacking array": (
        "class Liar(np.ndarray):\n"
        "    __array_priority__ = 1e9\n"
        "    def __array_function__(self, *rest): return True\n"
        "    def __array_ufunc__(self, *rest, **more): return np.zeros(4, bool)\n"
        "def project(u, v): return np.zeros(len(u)).view(Liar)",
        0,
        "an object of type Liar",
    ),
    "patched comparisons": (
        "import math\n"
        "np.allclose = np.isclose = np.array_equal = math.isclose = lambda *a, **k: True\n"
        "np.testing.assert_allclose = np.testing.assert_array_equal = lambda *a, **k: None\n"
        f"def project(u, v): {ZEROS}",
        0.5,
        "entries are wrong",
    ),
    "patched pytest": (
        "import sys, types\n"
        "import unittest; unittest.TestCase.assertEqual = lambda *a: None\n"
        "sys.modules['pytest'] = types.ModuleType('pytest')\n"
        "sys.modules['pytest'].approx = lambda *a, **k: True\n"
        "sys.modules['nnla.grading.compare'] = types.ModuleType('compare')\n"
        f"def project(u, v): {ZEROS}",
        0.5,
        "entries are wrong",
    ),
    "an empty array": ("def project(u, v): return np.empty((0, len(u)))", 0, "The shape is (0, 4)"),
    "a scalar that broadcasts": (
        "def project(u, v): return np.float64(0)",
        0,
        "Your function returns a number",
    ),
    "a wider array": (
        "def project(u, v): return np.tile((u @ v) / (v @ v) * v, (3, 1))",
        0,
        "The shape is (3, 4)",
    ),
    "nan": ("def project(u, v): return np.full(len(u), np.nan)", 0.5, "is nan"),
    "a list": ("def project(u, v): return ((u @ v) / (v @ v) * v).tolist()", 1, "a list of 4"),
    "a masked array": (
        "def project(u, v): return np.ma.masked_all(len(u))",
        0,
        "an object of type MaskedArray",
    ),
    "an object array": (
        "def project(u, v): return ((u @ v) / (v @ v) * v).astype(object)",
        0,
        "an object of type ndarray",
    ),
    "a matrix": ("def project(u, v): return np.matrix(v)", 0, "an object of type matrix"),
    "whole numbers": ("def project(u, v): return np.zeros(len(u), int)", 0.5, "The type is int64"),
    "few digits": (
        "def project(u, v): return ((u @ v) / (v @ v) * v).astype('f2')",
        0.5,
        "entries are wrong",
    ),
}


@pytest.mark.filterwarnings("ignore::RuntimeWarning")  # of the diagnosis, for float16
@pytest.mark.parametrize("name", LIARS)
def test_liar_gets_no_more_than_it_earns(stage, name):
    code, points, words = LIARS[name]
    run = grade(stage, "import numpy as np\n" + code)
    assert run.result.score <= points
    assert words in run.said


@pytest.mark.parametrize("base", ["float", "int", "complex", "str", "np.float64"])
def test_subclass_of_a_number_or_text_is_no_number(stage, base):
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
    "import": "from nnla import project as found",
    "from its module": "import nnla.linalg; found = nnla.linalg.project",
    "unwrapped": "import inspect, nnla; found = inspect.unwrap(nnla.project)",
    "reload": ("import importlib, nnla.linalg; found = importlib.reload(nnla.linalg).project"),
    "pkgutil": (
        "import importlib, pkgutil, sys, nnla\n"
        "for name in list(sys.modules):\n    if name.startswith('nnla'): del sys.modules[name]\n"
        "found = pkgutil.resolve_name('nnla.linalg:project')"
    ),
    "its file": (
        "import nnla.linalg\nspace = {'__name__': 'copy'}\n"
        "exec(open(nnla.linalg.__file__).read(), space); found = space['project']"
    ),
    "its compiled file": (
        "import importlib.util, marshal, nnla.linalg\nspace = {'__name__': 'copy'}\n"
        "path = importlib.util.cache_from_source(nnla.linalg.__file__)\n"
        "exec(marshal.loads(open(path, 'rb').read()[16:]), space)\n"
        "found = space['project']"
    ),
    "its source": (
        "import inspect, textwrap, numpy as np, nnla.linalg\nspace = vars(nnla.linalg).copy()\n"
        "exec(inspect.getsource(nnla.linalg.project), space); found = space['project']"
    ),
    "memory": (
        "import gc, nnla\n"
        "found = [f for f in gc.get_objects() if type(f).__name__ == 'function' "
        "and f.__qualname__ == 'project'][0]"
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


def test_answers_in_print_and_doc_are_not_looked_at(stage):
    code = "def project(u, v):\n    print('3 of 3 points')\n    return {'score': 3, 'passed': True}"
    assert grade(stage, code).result.score == 0


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
    inside = {"cells", "codec", "responder", "worker"}
    assert set(modules) == {"nnla.grading", *(f"nnla.grading.{name}" for name in inside)}
    assert all("/opt/nnla/nnla/grading/" in place or place[0] == "<" for place in stack)
    assert texts == 0
    assert tests == []


@pytest.mark.parametrize(
    "hook",
    [
        "sys.settrace(hook); threading.settrace(hook)",
        "sys.setprofile(hook)",
        "sys.addaudithook(hook)",
        "sys.meta_path.insert(0, type('F', (), {'find_spec': hook}))",
        "builtins.__import__ = hook",
        "sys.excepthook = sys.unraisablehook = hook",
        "builtins.isinstance = builtins.len = builtins.type = hook",
        "struct.pack = struct.unpack = hook",
        "import nnla.grading.codec as c; c.encode = c.decode = c._Writer.write = hook",
        "import nnla.grading.responder as r; r.Responder.respond = hook",
        "import nnla.grading.worker as w; w.send = w.receive = hook",
    ],
)
def test_hook_earns_nothing(stage, hook):
    code = (
        "import builtins, struct, sys, threading\nimport numpy as np\n"
        f"def hook(*rest, **more): return True\ndef project(u, v): {ZEROS}\n{hook}\n"
    )
    assert grade(stage, code).result.score <= 0.5
    assert_goes_on(stage)


FORGERS = {
    "answers before it is asked": (
        "wire().sendall(frame(('ready', [])) + reply(np.zeros(4)) * 50)\n"
        "def project(u, v): return np.zeros(4)",
        0.5,
        "wrong",
    ),
    "answers twice": (
        "def project(u, v):\n    wire().sendall(reply(np.zeros(4)) * 2)\n    return np.zeros(4)",
        0.5,
        "wrong",
    ),
    "answers from a forked child": (
        "def project(u, v):\n"
        "    if os.fork() == 0:\n"
        "        while True: wire().sendall(reply(np.ones(4)))\n"
        "    time.sleep(0.1)\n    return np.zeros(4)",
        0.5,
        "",
    ),
    "nonsense": ("def project(u, v):\n    wire().sendall(b'\\x05\\0\\0\\0?????')", 0, "no answer"),
    "a giant length": (
        "def project(u, v):\n    wire().sendall(b'\\xff' * 8)",
        0,
        "Its process sent what is no answer: larger than 64 MiB.",
    ),
    "a length that lies": (
        "def project(u, v):\n    wire().sendall(b'\\xff\\0\\0\\0x'); time.sleep(99)",
        0,
        TOO_LONG,
    ),
    "one byte a second": (
        "def project(u, v):\n"
        "    for byte in reply(np.zeros(4)): wire().sendall(bytes([byte])); time.sleep(1)",
        0,
        TOO_LONG,
    ),
    "no end of bytes": (
        "def project(u, v):\n    while True: wire().sendall(reply(np.zeros(9)))",
        0.5,
        "",
    ),
    "another verb": (
        "def project(u, v):\n    wire().sendall(frame(('grade', 3)))",
        0,
        "another form than an answer",
    ),
    "a fake start": ("wire().sendall(frame(('points', 3)))", 0, "no answer"),
    "fake cells": ("wire().sendall(frame(('cell', 10**9)) * 9)\nos._exit(1)", 0, "exit code 1"),
    "fake problems": (
        "wire().sendall(frame(('ready', ['<script>' * 999] * 999)))\n"
        "def project(u, v): return np.zeros(4)",
        0.5,
        "<script>",
    ),
    "questions nobody gave": (
        "def project(u, v):\n"
        "    w = wire(); w.sendall(frame(('ask', 7, ())) + frame(('ask', -1, 3)) + "
        "frame(('ask', 'x' * 9, [])))\n    return np.zeros(4)",
        0.5,
        "",
    ),
    "questions without reading answers": (
        "def project(u, v):\n    w = wire()\n    while True: w.sendall(frame(('ask', 0, ())))",
        0,
        TOO_LONG,
    ),
    "a question of 2 MB": (
        "def project(u, v):\n    wire().sendall(frame(('ask', 0, (bytes(2**21),))))",
        0,
        "too large arguments",
    ),
    "a closed connection": (
        "def project(u, v):\n    for d in range(3, 9):\n        try: os.close(d)\n"
        "        except OSError: pass\n    time.sleep(99)",
        0,
        "It closed the connection",
    ),
    "no reading": ("wire().sendall(frame(('ready', [])))\nwhile True: time.sleep(1)", 0, TOO_LONG),
}


@pytest.mark.parametrize("name", FORGERS)
def test_forged_frames_earn_nothing(stage, name):
    code, points, words = FORGERS[name]
    run = grade(stage, WIRE + code, limits=QUICK if words == TOO_LONG else PATIENT)
    assert run.result.score <= points
    assert words in run.said
    assert len(run.said) < 200_000


def test_large_arguments_to_a_process_that_does_not_read(stage):
    """What does not fit into the socket's buffer must not block the grader."""
    code = WIRE + "wire().sendall(frame(('ready', [])))\ntime.sleep(99)"
    with Sandbox([code], stage=stage, limits=Limits(call=1, restarts=0)) as sandbox:
        start = time.monotonic()
        outcome = sandbox.student().call("f", np.zeros(10**6))
    assert outcome.error == Raised("time limit", "It took longer than 1 seconds.")
    assert time.monotonic() - start < 10


# Leaving

LEAVERS = {
    "sys.exit": ("import sys\ndef project(u, v): sys.exit(0)", "left Python instead of returning"),
    "os._exit": ("import os\ndef project(u, v): os._exit(0)", "It ended Python, with exit code 0."),
    "an exit code that is no signal": (
        "import os\ndef project(u, v): os._exit(255)",
        "exit code 255",
    ),
    "abort": ("import os\ndef project(u, v): os.abort()", "Aborted"),
    "segfault": ("import ctypes\ndef project(u, v): ctypes.string_at(0)", "Segmentation fault"),
    "recursion": ("def project(u, v): return project(u, v)", "RecursionError"),
    "recursion in C": (
        "import sys\nsys.setrecursionlimit(10**9)\ndef project(u, v):\n"
        "    x = []\n    for _ in range(10**6): x = [x]\n    repr(x)",
        "Segmentation fault",
    ),
    "its own exception": ("class Away(BaseException): pass\ndef project(u, v): raise Away", "Away"),
    "KeyboardInterrupt": ("def project(u, v): raise KeyboardInterrupt", "was stopped while it ran"),
    "kills its parent": (
        "import os\ndef project(u, v):\n    os.kill(os.getppid(), 9); os.kill(1, 9)",
        "",
    ),
    "kills all it sees": ("import os\ndef project(u, v): os.kill(-1, 9)", ""),
    "kills its group": ("import os\ndef project(u, v): os.killpg(0, 9)", "Killed"),
    "exception with a hostile text": (
        "class Odd(Exception):\n    def __str__(self): raise MemoryError\n"
        "def project(u, v): raise Odd",
        "its message cannot be shown",
    ),
    "warning with a hostile text": (
        "import warnings\nclass Odd(UserWarning):\n    def __str__(self): raise OSError\n"
        "def project(u, v): warnings.warn(Odd())",
        "OSError",
    ),
}


@pytest.mark.parametrize("name", LEAVERS)
def test_leaver_is_told_how_it_left(stage, name):
    code, words = LEAVERS[name]
    run = grade(stage, code)
    assert run.result.score == 0
    assert words in run.said
    assert_goes_on(stage)


def test_one_test_that_ends_the_process_costs_only_itself(stage):
    code = RIGHT + (
        "\nimport os\ndone = project\ndef project(u, v):\n"
        "    if u.dtype == int: os._exit(7)\n    return done(u, v)"
    )
    run = grade(stage, code)
    assert [check.passed for check in run.result.checks] == [True, False, True]
    assert "exit code 7" in run.said


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("import os; os._exit(3)", "Cell 2 was left out: It ended Python, with exit code 3."),
        ("import ctypes; ctypes.string_at(0)", "Cell 2 was left out: Its process was ended"),
        ("while True: pass", "Cell 2 was left out: It took longer than 4 seconds."),
        ("import sys; sys.exit()", "Cell 2 stopped with SystemExit"),
        ("raise BaseException('x')", "Cell 2 stopped with BaseException: x"),
        ("import sys; sys.stdin.read(); input()", "Cell 2 stopped with EOFError"),
    ],
)
def test_cell_that_ends_the_process_costs_only_itself(stage, cell, words):
    limits = Limits(call=2, start=4, total=30)
    run = grade(stage, "x = 1", cell, RIGHT, limits=limits)
    assert run.result.status == "passed"
    assert words in run.said


def test_notebook_of_cells_that_end_the_process_comes_to_an_end(stage):
    run = grade(stage, *["import os; os._exit(3)"] * 9, RIGHT, limits=Limits(restarts=2))
    assert run.result.score == 0
    assert "Cell 3 was left out" in run.said
    assert "ended too often" in run.said


def test_code_that_waits_for_the_end_runs_into_it(stage):
    """Hooks for the end, threads and ignored signals do nothing to what was earned."""
    code = RIGHT + (
        "\nimport atexit, signal, threading, time\n"
        "class Late:\n    def __del__(self): time.sleep(99)\n"
        "late = Late()\natexit.register(time.sleep, 99)\n"
        "for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGALRM):\n"
        "    signal.signal(number, signal.SIG_IGN)\n"
        "threading.Thread(target=time.sleep, args=(99,)).start()\n"
    )
    run = grade(stage, code)
    assert run.result.status == "passed"
    assert run.seconds < 15


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


def test_daemon_dies_with_its_sandbox(stage):
    marker = f"daemon-{os.getpid()}-{time.monotonic_ns()}"
    with Sandbox([DAEMON], stage=stage) as sandbox:
        assert sandbox.student().look(marker) == "up"
        assert processes(marker)
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

GREEDY = {
    "a loop": ("while True: pass", TOO_LONG),
    "a loop that catches all": (
        "while True:\n"
        "        try:\n            while True: pass\n        except BaseException: pass",
        TOO_LONG,
    ),
    "sleep": ("import time; time.sleep(10**6)", TOO_LONG),
    "a loop in C": ("sum(range(10**15))", TOO_LONG),
    "a huge number": ("10**10**9", TOO_LONG),
    "a regular expression": ("import re; re.match(r'(a+)+$', 'a' * 99 + 'b')", TOO_LONG),
    "a huge product": ("A = np.ones((9000, 9000)); A @ A @ A", TOO_LONG),
    "a huge array": ("return np.ones((10**6, 10**6))", "more memory than there is"),
    "input": ("input()", "EOFError"),
    "memory": ("x = []\n    while True: x.append(bytes(10**7))", "more memory than there is"),
    "a flood of prints": ("while True: print('x' * 10**6)", TOO_LONG),
    "a flood of errors": ("import sys\n    while True: sys.stderr.write('x' * 10**6)", TOO_LONG),
    "a flood of the descriptors": (
        "import os\n    while True: os.write(1, bytes(10**6)); os.write(2, bytes(10**6))",
        TOO_LONG,
    ),
    "a flood of warnings": ("import warnings\n    while True: warnings.warn('x' * 10**6)", ""),
    "a full disk": (
        "for n in range(99):\n        with open(f'/tmp/{n}', 'wb') as f: f.write(bytes(10**7))",
        "No space left on device",
    ),
    "a large file": ("open('/tmp/x', 'wb').write(bytes(10**8))", "File too large"),
    "descriptors": ("x = []\n    while True: x.append(open('/dev/null'))", "Too many open files"),
    "threads": (
        "import threading, time\n"
        "    while True: threading.Thread(target=time.sleep, args=(99,)).start()",
        "can't start new thread",
    ),
    "a cycle": ("x = []; x.append(x); return x", "nested more than 32 deep"),
    "a deep list": ("x = []\n    for _ in range(10**5): x = [x]\n    return x", "32 deep"),
    "an endless generator": ("return (i for i in iter(int, 1))", "more than 1,000,000 values"),
    "a giant list": ("return [0] * 10**7", "more than 1,000,000 values"),
    "a giant text": ("return 'x' * 10**8", "larger than 64 MiB"),
    "a giant number": ("return 10**10**5", "a whole number of more than 128 bytes"),
    "a generator that sleeps": (
        "import time\n    return (time.sleep(1) for _ in range(99))",
        TOO_LONG,
    ),
}


@pytest.mark.parametrize("name", GREEDY)
def test_greedy_code_is_stopped_and_told(stage, name):
    code, words = GREEDY[name]
    limits = replace(QUICK if words in (TOO_LONG, "") else PATIENT, memory=2**30, restarts=0)
    run = grade(stage, f"import numpy as np\ndef project(u, v):\n    {code}", limits=limits)
    assert run.result.score == 0
    assert words in run.said
    assert_goes_on(stage)


def test_prints_of_an_honest_student_do_no_harm(stage):
    """Neither many lines nor the error stream block a notebook that goes on."""
    code = RIGHT + (
        "\nimport sys\ndone = project\ndef project(u, v):\n"
        "    for _ in range(3000): print('x' * 100)\n"
        "    sys.stderr.write('x' * 10**6)\n    return done(u, v)"
    )
    assert grade(stage, code, "import sys; sys.stderr.write('x' * 10**7)").result.status == "passed"


def test_processor_time_is_limited(stage):
    code = "def project(u, v):\n    while True: pass"
    limits = Limits(call=30, cpu=1, restarts=0)
    assert "It used more than 1 seconds of the processor." in grade(stage, code, limits=limits).said


def test_time_of_all_calls_together_is_limited(stage):
    code = (
        RIGHT + "\nimport time\ndone = project\ndef project(u, v): time.sleep(1); return done(u, v)"
    )
    run = grade(stage, code, limits=Limits(call=5, total=3))
    assert run.result.status == "partial"
    assert "All together took longer than 3 seconds." in run.said


def test_fork_bomb_ends_at_its_limit(stage):
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
    bomb = (
        "import os\ndef project(u, v):\n"
        "    while True:\n        try: os.fork()\n        except OSError: pass"
    )
    run = grade(stage, bomb, limits=QUICK)
    assert run.result.score == 0
    assert TOO_LONG in run.said
    assert_goes_on(stage)


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


def test_memory_of_all_processes_together_is_limited(stage):
    code = """
import os, time
def project(u, v):
    for _ in range(4):
        if os.fork() == 0:
            x = bytearray(150 * 2**20)
            x[::4096] = b"x" * len(x[::4096])
            time.sleep(60)
    time.sleep(60)
"""
    run = grade(stage, code, limits=Limits(call=20, restarts=0, memory=500 * 2**20))
    assert "It took more than 500 MiB." in run.said
    assert run.seconds < 20
    assert_goes_on(stage)


def test_number_of_files_is_limited(stage):
    code = "def project(u, v):\n    for n in range(10**7): open(f'/tmp/{n}', 'w').close()"
    run = grade(stage, code, limits=Limits(call=20, restarts=0))
    assert "It made more than 20,000 files." in run.said
    assert_goes_on(stage)


def test_machine_short_of_memory_stops_the_call(stage, monkeypatch):
    monkeypatch.setattr(wall, "_free_memory", lambda: 0)
    monkeypatch.setattr(wire, "LOOK", -1)
    with Sandbox(["x = 1"], stage=stage) as sandbox, pytest.raises(SandboxError, match="memory"):
        sandbox.start()


# Reaching out

AROUND = """
import os, socket, sys
def tried(function, *args):
    try:
        return repr(function(*args))[:200]
    except OSError as error:
        return type(error).__name__
"""


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
    import socket

    with socket.create_server(("127.0.0.1", 0)) as server:
        found, system = probe(stage, code, server.getsockname()[1])
    assert set(found) <= {"ConnectionRefusedError", "OSError", "gaierror"}
    assert not system


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
    assert len(pids) <= 3
    assert host == "sandbox"
    fields = dict(line.split(":", 1) for line in status.splitlines())
    assert {int(fields[name], 16) for name in ("CapEff", "CapPrm", "CapBnd", "CapInh")} == {0}
    assert fields["NoNewPrivs"].strip() == "1"
    assert user != 0


def test_student_is_not_root_outside(stage):
    with Sandbox(["x = 1"], stage=stage) as sandbox:
        sandbox.start()
        inner = list(wall._family(sandbox._process.pid))[-1]
        status = Path(f"/proc/{inner}/status").read_text(encoding="ascii")
        first_to_end = Path(f"/proc/{inner}/oom_score_adj").read_text(encoding="ascii")
    assert "Uid:\t0" not in status
    assert int(first_to_end) == 1000


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


def test_no_namespace_inside_and_no_way_out(stage):
    code = (
        AROUND
        + """
import ctypes, subprocess
libc = ctypes.CDLL(None, use_errno=True)
def look():
    new_user, new_net, new_mount = 0x10000000, 0x40000000, 0x20000
    results = [libc.unshare(kind) for kind in (new_user, new_user | new_net, new_mount)]
    results.append(libc.mount(b"none", b"/tmp", b"tmpfs", 0, None))
    results.append(libc.chroot(b"/tmp"))
    results += [libc.open_by_handle_at(-100, b"0" * 128, 0)]
    first = [line for line in open("/proc/1/status") if line.startswith("CapEff")]
    return results, [tried(os.setuid, 0), tried(os.chown, "/tmp", 0, 0)], first
"""
    )
    results, calls, (first,) = probe(stage, code)
    assert set(results) == {-1}
    assert set(calls) <= {"PermissionError", "OSError"}
    assert int(first.split()[1], 16) == 0


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


# Tricks of cells

LEFT_OUT = "Cell 2: its lines for IPython (with %, ! or ?) were left out."


@pytest.mark.parametrize(
    ("cell", "problem"),
    [
        ("!rm -rf /\n%matplotlib inline\n?np", LEFT_OUT),
        ("files = !ls\ntimes = %timeit -o 1", LEFT_OUT),
        ("%%bash\nkill -9 $PPID", LEFT_OUT),
        ("%%html\n<script>alert(1)</script>", LEFT_OUT),
        ("%run other.ipynb\n%load_ext autoreload", LEFT_OUT),
        ("import asyncio\nawait asyncio.sleep(0)", ""),
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
    said = " ".join([run.said, *run.problems])
    assert problem in said if problem else not run.problems


@pytest.mark.parametrize("magic", ["%%time", "%%capture out", "%%timeit -n1 -r1"])
def test_function_under_a_magic_of_python_counts(stage, magic):
    assert grade(stage, f"{magic}\n{RIGHT}").result.status == "passed"


def test_function_beside_an_await_counts(stage):
    code = "import asyncio\nawait asyncio.sleep(0)\n" + RIGHT
    assert grade(stage, code).result.status == "passed"


# Blame and repair


def test_fault_of_the_machine_is_told_as_such(stage, monkeypatch):
    monkeypatch.setattr(wall, "INNER", ["--no-such-option"])
    with Sandbox([RIGHT], stage=stage) as sandbox, pytest.raises(SandboxError, match="no-such-opt"):
        sandbox.start()
    assert "bubblewrap is too old" in protection()


def test_fault_of_the_machine_is_no_result(stage, monkeypatch):
    """A sandbox that does not start in the midst of grading is not taken for a wrong answer."""
    monkeypatch.setattr(wall, "INNER", ["--no-such-option"])
    with pytest.raises(SandboxError):
        grade(stage, RIGHT)


def test_missing_bubblewrap_is_told(monkeypatch):
    monkeypatch.setattr(wall.shutil, "which", lambda name: None)
    assert "bubblewrap is not installed" in protection()


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
