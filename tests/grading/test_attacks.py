"""A class of attackers, each beside an honest neighbor, graded by the command `nnla grade`.

Each attack is what one student hands in: a notebook (a file of `attacks` whose first lines say what
it earns) or files of any kind (a function of `attacks/files.py`). Notebooks begin with honest
answers to three tasks; an attack earns the points of those that it leaves right.
"""

import csv
import ctypes
import hashlib
import html.parser
import json
import os
import re
import runpy
import shutil
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import unquote

import pytest

from nnla.grading.reports import file_name
from nnla.grading.wall import protection

ROOT = Path(__file__).parents[2]
PROBLEM = protection()
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(PROBLEM), reason=PROBLEM or "sandboxes work"),
]
FILES = SimpleNamespace(**runpy.run_path(str(Path(__file__).parent / "attacks" / "files.py")))
ATTACKS = FILES.ATTACKS

USER = 12345  # to whom root drops for the second run
CHECKS = """
from dataclasses import replace

from nnla.grading.checks import test_vectors as vectors

unit_vector = replace(vectors.unit_vector, seconds=1)
cosine_similarity = replace(vectors.cosine_similarity, seconds=10)
project = replace(vectors.project, seconds=1)
"""
LIMITS = {"call": 1, "start": 8, "total": 30, "memory": 500e6, "restarts": 2}
SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER: what loses its parent becomes a child of this process


@dataclass
class Graded:
    """A graded class: its folder, what the command said, and what was there before and after."""

    folder: Path
    done: subprocess.CompletedProcess
    seconds: float
    before: dict
    after: dict
    left: set[int]

    def result(self, student: str) -> dict:
        path = self.folder / "grades" / "results" / f"{file_name(student)}.json"
        return json.loads(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="module", params=["root", "ordinary user"])
def graded(request) -> Iterator[Graded]:
    if request.param == "root" and os.geteuid() != 0:
        pytest.skip("only root can grade as root")
    folder = Path(tempfile.mkdtemp(prefix="class-"))
    try:
        folder.chmod(0o755)
        hand_in(folder)
        yield grade(folder, request.param)
    finally:
        shutil.rmtree(folder)


def hand_in(folder: Path) -> None:
    """Fill the folder of a class."""
    for name in ("submissions", "checks", "home", "tmp", "grades"):
        (folder / name).mkdir()
    (folder / "grades" / "seed.txt").write_text("1", encoding="ascii")
    (folder / "checks" / "test_vectors.py").write_text(CHECKS, encoding="utf-8")
    for name, attack in ATTACKS.items():
        for student in (attack.student, neighbor(name)):
            (folder / "submissions" / student).mkdir()
        attack.put(folder / "submissions" / attack.student)
        honest = f"# {neighbor(name)}\n{FILES.HONEST}"  # so that it is no copy of another
        FILES.write(folder / "submissions" / neighbor(name), honest)
    names = [name for key, one in ATTACKS.items() for name in (one.student, neighbor(key))]
    with (folder / "roster.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["student"], *([name] for name in names)])


def neighbor(attack: str) -> str:
    return f"{attack} neighbor"


def grade(folder: Path, user: str) -> Graded:
    limits = [word for name, value in LIMITS.items() for word in ("--limit", f"{name}={value}")]
    command = [
        *(str(Path(sys.executable).with_name("nnla")), "grade", "submissions", "--out", "grades"),
        *("--solutions", "checks", "--chapter", "vectors", "--roster", "roster.csv"),
        *("--format", "gradescope", *limits),
    ]
    if user != "root" and os.geteuid() == 0:
        command = as_user(folder, command)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder / "home"),
        "TMPDIR": str(folder / "tmp"),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    libc, own = ctypes.CDLL(None), children()
    before = contents(folder)
    start = time.monotonic()
    libc.prctl(SUBREAPER, 1)
    try:
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, timeout=600
        )
        left = still_running(children() - own)
    finally:
        libc.prctl(SUBREAPER, 0)
    seconds = time.monotonic() - start
    return Graded(folder, done, seconds, before, contents(folder), left)


def as_user(folder: Path, command: list[str]) -> list[str]:
    """The command for an ordinary user, who sees what it needs of closed homes and no more."""
    for path in (folder, *folder.rglob("*")):
        os.chown(path, USER, USER, follow_symlinks=False)
    needed = [Path(os.path.realpath(path)) for path in (sys.base_prefix, sys.prefix, ROOT)]
    view: list[str] = []
    for place in needed:
        above = [path for path in reversed(place.parents) if path != Path("/")]
        closed = [path for path in above if not path.stat().st_mode & stat.S_IXOTH]
        if closed:
            inner = above[above.index(closed[0]) + 1 :]
            if str(closed[0]) not in view:
                view += ["--perms", "0755", "--tmpfs", str(closed[0])]
            view += [word for path in inner for word in ("--perms", "0755", "--dir", str(path))]
            view += ["--ro-bind", str(place), str(place)]
    drop = [f"--reuid={USER}", f"--regid={USER}", "--clear-groups", "--inh-caps=-all"]
    outer = ["bwrap", "--dev-bind", "/", "/", *view, "--die-with-parent"]
    return [*outer, "setpriv", *drop, "--bounding-set=-all", *command]


def children() -> set[int]:
    found = Path("/proc/self/task").glob("*/children")
    return {int(pid) for path in found for pid in path.read_text(encoding="ascii").split()}


def still_running(processes: set[int]) -> set[int]:
    """Those of these children that do not end within some seconds."""
    end = time.monotonic() + 5
    while processes and time.monotonic() < end:
        processes = {pid for pid in processes if os.waitpid(pid, os.WNOHANG) == (0, 0)}
        time.sleep(0.05)
    return processes


def contents(folder: Path) -> dict[str, str]:
    """What stands in the folder of a class beside the grades, and a hash of each file."""
    return {
        str(path.relative_to(folder)): describe(path)
        for path in folder.rglob("*")
        if "grades" not in path.relative_to(folder).parts
    }


def describe(path: Path) -> str:
    if path.is_symlink():
        return f"link to {os.readlink(path)}"
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"


def test_class_is_graded(graded):
    assert graded.done.returncode == 0, graded.done.stderr
    assert f"{2 * len(ATTACKS)} students" in " ".join(graded.done.stderr.split())


@pytest.mark.parametrize("name", ATTACKS)
def test_attack_earns_what_is_right_and_is_told_why(graded, name):
    attack, result = ATTACKS[name], graded.result(ATTACKS[name].student)
    messages = [test["message"] for task in result["tasks"] for test in task["tests"]]
    said = " ".join([*result["problems"], *messages])
    assert (result["score"], result["verdict"]) == (attack.points, attack.verdict), said
    assert attack.says in said


@pytest.mark.parametrize("name", ATTACKS)
def test_honest_neighbor_gets_full_marks(graded, name):
    result = graded.result(neighbor(name))
    assert (result["score"], result["problems"]) == (FILES.FULL, [])


def test_no_file_is_changed_or_left(graded):
    assert graded.after == graded.before


def test_no_canary_is_anywhere(graded):
    places = [Path(path) for path in ("/", "/tmp", "/var/tmp", "/dev/shm", "/root", "/home")]
    places += [Path.home(), Path.cwd(), ROOT, ROOT / "nnla", Path(sys.prefix), graded.folder]
    found = [name for place in places if os.access(place, os.R_OK) for name in os.listdir(place)]
    found += [path.name for path in graded.folder.rglob("*")]
    assert not [name for name in found if FILES.CANARY in name]


def test_no_process_is_left(graded):
    assert graded.left == set()


def test_folder_of_grades_holds_what_it_should(graded):
    grades = graded.folder / "grades"
    students = {one.student for one in ATTACKS.values()} | {neighbor(name) for name in ATTACKS}
    names = {file_name(student) for student in students}
    assert len(names) == len(students)
    for folder, ending in (("results", "json"), ("feedback", "html"), ("gradescope", "json")):
        assert {path.name for path in (grades / folder).iterdir()} == {
            f"{name}.{ending}" for name in names
        }
    assert {path.name for path in grades.iterdir()} == {
        *("results", "feedback", "gradescope", "kept"),
        *("grades.csv", "receipts.csv", "report.html", "seed.txt", ".lock"),
    }
    assert all(re.fullmatch(r"[0-9a-f]{64}\.json", path.name) for path in grades.glob("kept/*"))


class Live(html.parser.HTMLParser):
    """What of a page could run, load or lead somewhere."""

    def __init__(self, page: str):
        super().__init__()
        self.found: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        live = tag in ("script", "a", "img", "iframe", "form", "input", "svg", "object", "embed")
        names = [name for name, _ in attrs if name.startswith(("on", "src", "href"))]
        if tag == "a" and re.fullmatch(r"feedback/[^/]+\.html", unquote(dict(attrs)["href"])):
            return  # from the report to a student's page
        self.found += [f"{tag} {' '.join(names)}"] if live or names else []


def test_no_markup_of_an_attacker_is_alive(graded):
    grades = graded.folder / "grades"
    for page in (*(grades / "feedback").iterdir(), grades / "report.html"):
        assert Live(page.read_text(encoding="utf-8")).found == [], page.name
    assert "&lt;script&gt;" in (grades / "report.html").read_text(encoding="utf-8")


def test_what_a_call_prints_is_not_told(graded):
    """Prints and warnings hold the numbers of the tests if an attacker wants it."""
    name = "leaks_by_prints"
    for place in (f"results/{name}.json", f"feedback/{name}.html", f"gradescope/{name}.json"):
        assert "leaked" not in (graded.folder / "grades" / place).read_text(encoding="utf-8")


def test_no_cell_of_a_table_is_a_formula(graded):
    for name in ("grades.csv", "receipts.csv"):
        with (graded.folder / "grades" / name).open(encoding="utf-8", newline="") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
        assert [cell for cell in cells if cell.startswith("'=cmd")]


def test_nothing_commands_the_terminal(graded):
    said = graded.done.stdout + graded.done.stderr
    assert not re.findall(r"[\x00-\x08\x0b-\x1f\x7f]", said)
