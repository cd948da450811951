"""Time of one check in a notebook, of one sandbox, and of grading a class of copies."""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from pathlib import Path

from nnla.grading.classroom import Order, grade_class
from nnla.grading.notebook import load
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
            if task.seconds <= 10:
                run = lambda task=task, student=student: run_task(task, student)
                run()
                times[task.name] = 1e3 * statistics.median(seconds_of(run) for _ in range(3))
    slowest = max(times, key=lambda name: times[name])
    print(
        f"check of a task: median {statistics.median(times.values()):.0f} ms, slowest {slowest} "
        f"{times[slowest]:.0f} ms, of {len(times)} (at most 200 wanted)"
    )


def one_sandbox() -> None:
    """From nothing to a notebook that has run, beside Python with NumPy alone."""
    import subprocess

    def sandbox():
        with Sandbox(["import numpy as np"], stage=stage) as started:
            started.start()

    def bare():
        subprocess.run([sys.executable, "-I", "-c", "import numpy"], check=True)

    with staged() as stage:
        pairs = [(seconds_of(sandbox), seconds_of(bare)) for _ in range(9)]
    walled, plain = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"sandbox {walled:.2f} s, Python with NumPy {plain:.2f} s: ratio {walled / plain:.1f}")


def one_class(students: int = 20) -> None:
    """A class of solved notebooks, each with another comment so that none is taken from another."""
    notebook = json.loads((ROOT / "solutions" / "vectors.ipynb").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        for number in range(students):
            cell = {"cell_type": "code", "metadata": {}, "source": f"# {number}", "outputs": []}
            copy = notebook | {"cells": [cell, *notebook["cells"]]}
            place = Path(folder, "in", f"student{number}")
            place.mkdir(parents=True)
            (place / "vectors.ipynb").write_text(json.dumps(copy), encoding="utf-8")
        order = Order(chapter="vectors")
        first = seconds_of(lambda: grade_class(Path(folder, "in"), Path(folder, "out"), order))
        again = seconds_of(lambda: grade_class(Path(folder, "in"), Path(folder, "out"), order))
    tasks = len(chapters()["vectors"])
    print(
        f"class of {students} with {tasks} tasks: {first:.1f} s, {first / students:.2f} s a "
        f"student; graded again {again:.2f} s"
    )


if __name__ == "__main__":
    one_check()
    if problem := protection():
        print(f"no sandbox to measure: {problem}")
    else:
        one_sandbox()
        one_class()
