"""Time of one check in a notebook and of one sandbox; a class of copies, also by nbgrader."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from nnla.grading.classroom import Order, grade_class
from nnla.grading.generate import STUB
from nnla.grading.notebook import load
from nnla.grading.nursery import Nurseries
from nnla.grading.runner import chapters, run_task
from nnla.grading.student import Student
from nnla.grading.wall import Sandbox, protection, staged

ROOT = Path(__file__).parents[2]


def seconds_of(action) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def one_check() -> None:
    """The slowest and the median task, by solved notebooks; tasks that train are left out."""
    times = {}
    for chapter, tasks in chapters().items():
        student = Student.of_namespace(load(ROOT / "solutions" / f"{chapter}.ipynb").namespace)
        for task in tasks.values():
            if not task.seconds:
                run = lambda task=task, student=student: run_task(task, student)
                run()
                times[task.name] = 1e3 * statistics.median(seconds_of(run) for _ in range(3))
    slowest = max(times, key=lambda name: times[name])
    print(
        f"check of a task: median {statistics.median(times.values()):.0f} ms, slowest {slowest} "
        f"{times[slowest]:.0f} ms, of {len(times)} (at most 200 wanted)"
    )


def one_sandbox() -> None:
    """From nothing to a notebook that has run, and to the next of the same slot.

    Beside them Python with NumPy alone, in turns.
    """

    def sandbox(nurseries):
        with Sandbox(["import numpy as np"], stage=stage, nurseries=nurseries) as started:
            started.start()

    def first():
        own = Nurseries()
        sandbox(own)
        own.stop()

    def bare():
        subprocess.run([sys.executable, "-I", "-c", "import numpy"], check=True)

    with staged() as stage:
        kept = Nurseries()
        sandbox(kept)
        steps = (first, lambda: sandbox(kept), bare)
        rounds = [[1e3 * seconds_of(step) for step in steps] for _ in range(9)]
        kept.stop()
    one, further, plain = (statistics.median(column) for column in zip(*rounds, strict=True))
    print(
        f"first sandbox of a slot {one:.0f} ms, each further one {further:.0f} ms, "
        f"Python with NumPy {plain:.0f} ms"
    )


def class_of_copies(folder: Path, chapter: str, students: int) -> Path:
    """Solved notebooks in nbgrader's tree, each with another comment so that none is a copy."""
    notebook = json.loads((ROOT / "solutions" / f"{chapter}.ipynb").read_text(encoding="utf-8"))
    for number in range(students):
        cell = {"cell_type": "code", "metadata": {}, "source": f"# {number}", "outputs": []}
        cell |= {"execution_count": None, "id": f"copy-{number}"}
        copy = notebook | {"cells": [cell, *notebook["cells"]]}
        place = folder / "submitted" / f"student{number}" / chapter
        place.mkdir(parents=True)
        (place / f"{chapter}.ipynb").write_text(json.dumps(copy), encoding="utf-8")
    return folder / "submitted"


def graded(submitted: Path, out: Path, chapter: str, slots: int) -> float:
    """Seconds for grading a class from nothing."""
    shutil.rmtree(out, ignore_errors=True)
    order = Order(chapter=chapter, workers=slots)
    return seconds_of(lambda: grade_class(submitted, out, order))


def beside_nbgrader(chapter: str, students: int = 30) -> None:
    """The same notebooks by `nnla grade`, with one slot, and by the real nbgrader, in turns."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        submitted = class_of_copies(folder, chapter, students)
        (folder / "nbgrader_config.py").write_text(
            f'c = get_config()\nc.CourseDirectory.course_id = "nnla"\n'
            f"c.ClearSolutions.code_stub = {{'python': {STUB!r}}}\n"
        )
        source = folder / "source" / chapter
        source.mkdir(parents=True)
        shutil.copy(ROOT / "solutions" / f"{chapter}.ipynb", source)
        nbgrader(folder, "generate_assignment", chapter, "--create")
        autograde = lambda: nbgrader(folder, "autograde", chapter, "--create", "--force")
        rounds = [
            (graded(submitted, folder / "out", chapter, 1), seconds_of(autograde)) for _ in range(3)
        ]
    ours, theirs = (statistics.median(times) / students for times in zip(*rounds, strict=True))
    print(
        f"{chapter}: {ours:.2f} s a submission with one slot (at most 0.30 wanted), "
        f"nbgrader {theirs:.2f} s: {theirs / ours:.1f} times (at least 4 wanted)"
    )


def two_slots(chapter: str, students: int = 100) -> None:
    """A class with one slot and with two, in turns; the start of the grader is in both."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        submitted = class_of_copies(folder, chapter, students)
        rounds = [
            [graded(submitted, folder / "out", chapter, slots) for slots in (1, 2)]
            for _ in range(5)
        ]
    ratios = sorted(one / two for one, two in rounds)
    print(
        f"{chapter}, class of {students}: two slots {statistics.median(ratios):.2f} times the rate "
        f"of one (at least 1.8 wanted), {ratios[0]:.2f} to {ratios[-1]:.2f} in {len(ratios)} rounds"
    )


def nbgrader(folder: Path, *arguments: str) -> None:
    tools = Path(sys.executable).parent
    environment = os.environ | {"PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"}
    command = [tools / "nbgrader", *arguments]
    subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=True)


def memory_of_a_class(students: int) -> None:
    """The most memory of the process that leads, and of its slots; each size in a new process."""
    code = (
        "import multiprocessing, re, sys\nfrom pathlib import Path\n"
        "from nnla.grading.classroom import Order, grade_class\n"
        "def most(pid):\n"
        "    found = re.search(r'VmHWM:\\s+(\\d+)', Path(f'/proc/{pid}/status').read_text())\n"
        "    return int(found[1]) // 1024 if found else 0\n"
        "def look(done, total):\n"
        "    slots.extend(most(slot.pid) for slot in multiprocessing.active_children())\n"
        "    slots[:] = [max(slots)]\n"
        "if __name__ == '__main__':\n"
        "    slots = [0]\n"
        "    grade_class(Path(sys.argv[1]), Path(sys.argv[2]), Order(chapter='vectors'), look)\n"
        "    print(most('self'), *slots)\n"
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        submitted = class_of_copies(folder, "vectors", students)
        (folder / "run.py").write_text(code, encoding="utf-8")
        command = [sys.executable, folder / "run.py", submitted, folder / "out"]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        start = time.perf_counter()
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        seconds = time.perf_counter() - start
    leader, slot = done.stdout.split()
    print(
        f"class of {students}: {seconds:.0f} s, {seconds / students:.2f} s a student; "
        f"memory {leader} MB, of a slot {slot} MB"
    )


if __name__ == "__main__":
    one_check()
    if problem := protection():
        print(f"no sandbox to measure: {problem}")
    else:
        one_sandbox()
        for chapter in ("vectors", "backprop"):
            beside_nbgrader(chapter)
            two_slots(chapter)
        memory_of_a_class(100)
        memory_of_a_class(2000)
