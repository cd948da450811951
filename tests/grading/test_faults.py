"""Whatever happens to a run, the next one goes on from there and comes to the same grades."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from multiprocessing import active_children
from pathlib import Path

import pytest

from nnla.grading import grade, wall
from nnla.grading.classroom import GradingError, Order, grade_class
from nnla.grading.runner import chapters, run_task
from nnla.grading.student import Student
from nnla.grading.task import Answer, Task

ROOT = Path(__file__).parents[2]
NO_SANDBOX = wall.protection()

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(NO_SANDBOX), reason=f"no sandbox: {NO_SANDBOX}"),
]

STUDENTS = 200
CHECKS = """
from nnla.grading.compare import assert_equal
from nnla.grading.task import Answer, Task

double = Task("double", "write", 2, 5, 1, answers=(Answer("double"),))


@double.check(1)
def test_double_of_three(student, rng):
    "Three doubled is six."
    assert_equal(student.double(3), 6)


@double.check(1)
def test_double_of_any(student, rng):
    "A number drawn by chance is doubled."
    x = int(rng.integers(100))
    assert_equal(student.double(x), 2 * x)
"""
ANSWERS = ["return 2 * x", "return x + 3", "return x", "raise ValueError(x)"]


def notebook(code):
    cell = {"cell_type": "code", "metadata": {}, "source": code}
    return json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4})


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A class, each with an answer of its own; checks that take no time; a seed for all runs."""
    folder = tmp_path_factory.mktemp("class")
    (folder / "checks").mkdir()
    (folder / "checks" / "test_numbers.py").write_text(CHECKS)
    (folder / "in").mkdir()
    for number in range(STUDENTS):
        code = f"# {number}\ndef double(x):\n    {ANSWERS[number % len(ANSWERS)]}"
        (folder / "in" / f"student{number:03}.ipynb").write_text(notebook(code))
    return folder


@pytest.fixture(scope="module")
def undisturbed(folder):
    """The grades of a run that nothing happens to."""
    out = new_folder(folder, "undisturbed")
    done = subprocess.run(command(folder, out), capture_output=True, text=True, env=environment())
    assert done.returncode == 0, done.stderr
    found = grades(out)
    assert len(found) == STUDENTS + 1
    return found


def new_folder(folder, name):
    out = folder / name
    out.mkdir()
    (out / "seed.txt").write_text("1\n")
    return out


def command(folder, out):
    return [
        *(sys.executable, "-c", "from nnla.grading.cli import app; app()", "grade"),
        *(str(folder / "in"), "--out", str(out), "--solutions", str(folder / "checks")),
    ]


def environment():
    return os.environ | {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore"}


def grades(out):
    """Every byte of the grades that a teacher looks at."""
    found = {path.name: path.read_bytes() for path in (out / "results").iterdir()}
    return found | {"grades.csv": (out / "grades.csv").read_bytes()}


def kept(out):
    return len(list((out / "kept").glob("*.json"))) if (out / "kept").exists() else 0


def test_grader_killed_at_random_moments_loses_nothing(folder, undisturbed):
    out, rng = new_folder(folder, "killed"), random.Random(0)
    goals = sorted(rng.sample(range(5, STUDENTS - 5), 4))
    for goal in goals:
        run = subprocess.Popen(
            command(folder, out),
            env=environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_until(lambda run=run, goal=goal: kept(out) >= goal or run.poll() is not None)
        time.sleep(rng.random() / 5)
        run.kill()
        assert run.wait() == -signal.SIGKILL
        wait_until(lambda: not running_on(out.parent / "checks"))
        before = kept(out)
        assert goal <= before < STUDENTS
    subprocess.run(command(folder, out), env=environment(), check=True, capture_output=True)
    assert grades(out) == undisturbed


def wait_until(holds, seconds=120):
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.02)


def running_on(folder):
    """The processes of the machine with this folder in their command line."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if str(folder).encode() in path.read_bytes():
                found.append(path)
        except OSError:
            pass
    return found


def test_slots_end_with_a_grader_that_is_killed(folder):
    code = (
        "from pathlib import Path\nimport os, signal, sys\n"
        "from nnla.grading.classroom import GradingError, Order, grade_class\n"
        "from multiprocessing import active_children\n"
        "def progress(done, total):\n"
        "    if done > 3:\n"
        "        print(*(child.pid for child in active_children()), flush=True)\n"
        "        os.kill(os.getpid(), signal.SIGKILL)\n"
        "if __name__ == '__main__':\n"
        "    grade_class(Path(sys.argv[1]), Path(sys.argv[2]), "
        "Order(checks=Path(sys.argv[3]), workers=2), progress)\n"
    )
    (folder / "killed.py").write_text(code)
    arguments = [str(folder / "in"), str(new_folder(folder, "ended")), str(folder / "checks")]
    done = subprocess.run(
        [sys.executable, folder / "killed.py", *arguments],
        env=environment(),
        capture_output=True,
        text=True,
    )
    slots = [int(word) for word in done.stdout.split()]
    assert len(slots) == 2
    wait_until(lambda: not any(is_running(slot) for slot in slots), 10)


def is_running(process):
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_slot_that_is_killed_costs_only_time(folder, tmp_path):
    few = tmp_path / "in"
    few.mkdir()
    for path in sorted((folder / "in").iterdir())[:12]:
        shutil.copy(path, few)
    killed = []

    def kill_one(done, total):
        if done >= 3 and not killed:
            killed.append(active_children()[0])
            killed[0].kill()

    order = Order(checks=folder / "checks", workers=2)
    try:
        marks = grade_class(few, tmp_path / "out", order, kill_one)
    finally:
        take_own_checks_again()
    assert killed
    assert [mark.verdict for mark in marks] == ["graded"] * 12


def take_own_checks_again():
    """Take the checks of `nnla` again, after a run with others in this process."""
    chapters.cache_clear()


def test_interrupt_says_that_nothing_is_lost(folder):
    out = new_folder(folder, "interrupted")
    run = subprocess.Popen(
        command(folder, out),
        env=environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    wait_until(lambda: kept(out) >= 5)
    os.killpg(run.pid, signal.SIGINT)
    _, said = run.communicate(timeout=60)
    assert run.returncode == 130
    assert "the same command goes on from there" in " ".join(said.split())


def test_full_disk_is_named_and_nothing_is_lost(folder, undisturbed):
    out, script = new_folder(folder, "full"), folder / "full.sh"
    graded = " ".join(f"'{word}'" for word in command(folder, out))
    script.write_text(
        f"echo 1 > {out}/seed.txt; head -c 7600000 /dev/zero > {out}/ballast\n"
        f"{graded} 2> {folder}/said; echo $? > {folder}/exit\n"
        f"ls {out}/kept | wc -l > {folder}/kept; ls {out}/grades.csv 2> /dev/null\n"
        f"rm {out}/ballast; {graded}; cp -r {out}/grades.csv {out}/results {folder}/after\n"
    )
    (folder / "after").mkdir()
    small_disk = ["bwrap", "--dev-bind", "/", "/", "--size", "8000000", "--tmpfs", str(out)]
    done = subprocess.run(
        [*small_disk, "sh", str(script)], env=environment(), capture_output=True, text=True
    )
    said = " ".join((folder / "said").read_text().split())
    assert (folder / "exit").read_text() == "2\n", said
    assert "No space left on device" in said
    assert "the same command goes on from there" in said
    assert "grades.csv" not in done.stdout  # no half of a table
    assert int((folder / "kept").read_text()) > 0
    assert grades(folder / "after") == undisturbed


def test_second_run_into_the_same_folder_waits_for_none(folder, undisturbed):
    out = new_folder(folder, "twice")
    first = subprocess.Popen(
        command(folder, out),
        env=environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    wait_until(lambda: kept(out) >= 1)
    second = subprocess.run(command(folder, out), env=environment(), capture_output=True, text=True)
    assert second.returncode == 2
    assert "Another run is grading into" in " ".join(second.stderr.split())
    assert first.wait(240) == 0
    assert grades(out) == undisturbed


def test_fault_of_the_grader_is_no_grade(folder, tmp_path, monkeypatch):
    """A sandbox that fails in the midst is told as the grader's fault, and graded the next time."""
    few = tmp_path / "in"
    few.mkdir()
    shutil.copy(folder / "in" / "student000.ipynb", few)
    order = Order(checks=folder / "checks", workers=1)
    monkeypatch.setattr(grade, "_on_slots", lambda workers: in_this_process)
    try:
        with monkeypatch.context() as context:
            context.setattr(grade, "Sandbox", Broken)
            (mark,) = grade_class(few, tmp_path / "out", order)
        assert (mark.verdict, mark.score) == ("grader error", 0)
        assert "The fault is the grader's" in mark.problems[0]
        assert kept(tmp_path / "out") == 0
        (mark,) = grade_class(few, tmp_path / "out", order)
        assert (mark.verdict, mark.score) == ("graded", 2)
    finally:
        take_own_checks_again()


def in_this_process(jobs):
    with wall.staged() as stage:
        for job in jobs:
            yield job, grade.grade_job(job, stage)


class Broken(wall.Sandbox):
    """A sandbox that the machine does not start."""

    def start(self):
        raise wall.SandboxError("bwrap: no.")


def test_check_that_fails_by_itself_blames_nobody(tmp_path):
    task = Task("half", "write", 2, 5, 1, answers=(Answer("half", right=lambda x: x / 2),))

    @task.check(1)
    def test_with_a_fault(student, rng):
        "Half of two is one."
        assert student.half(2) == rng.no_such_thing()

    @task.check(1)
    def test_that_adds_numbers(student, rng):
        "Half of two and one is two."
        assert student.half(2) + 1 == 2

    right = run_task(task, Student.of_namespace({"half": lambda x: x / 2}))
    assert right.verdict == "grader error"
    assert "the fault is not yours" in right.checks[0].message
    assert right.score == 1
    wrong = run_task(task, Student.of_namespace({"half": lambda x: "one"}))
    assert wrong.checks[1].verdict == ""
    assert "not of the kind" in wrong.checks[1].message


def test_no_folder_of_grades_where_a_file_stands(folder):
    with pytest.raises(GradingError, match="is a file"):
        grade_class(folder / "in", folder / "checks" / "test_numbers.py", Order())
