"""The real nbgrader takes the solutions as its source, makes our exercises and grades by our checks."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from nnla.grading.generate import STUB
from nnla.grading.runner import chapters

pytest.importorskip("nbgrader", reason="nbgrader is not installed: make setup")
pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
CONFIG = f"""
c = get_config()
c.CourseDirectory.course_id = "nnla"
c.ClearSolutions.code_stub = {{"python": {STUB!r}}}
"""


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A course with every chapter as a released assignment."""
    folder = tmp_path_factory.mktemp("course")
    (folder / "nbgrader_config.py").write_text(CONFIG)
    for path in (ROOT / "solutions").glob("*.ipynb"):
        place = folder / "source" / path.stem
        place.mkdir(parents=True)
        shutil.copy(path, place)
        nbgrader(folder, "generate_assignment", path.stem, "--create")
    return folder


def nbgrader(folder, *arguments):
    tools = Path(sys.executable).parent
    environment = os.environ | {"PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"}
    command = [tools / "nbgrader", *arguments]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]


@pytest.mark.parametrize("chapter", chapters())
def test_nbgrader_makes_our_exercises(course, chapter):
    made = course / "release" / chapter / f"{chapter}.ipynb"
    ours = ROOT / "exercises" / f"{chapter}.ipynb"
    assert json.loads(made.read_text()) == json.loads(ours.read_text())


def submit(course, student, path):
    place = course / "submitted" / student / "vectors"
    place.mkdir(parents=True)
    shutil.copy(path, place / "vectors.ipynb")


def test_nbgrader_grades_by_our_checks(course):
    submit(course, "solver", ROOT / "solutions" / "vectors.ipynb")
    submit(course, "beginner", ROOT / "exercises" / "vectors.ipynb")
    nbgrader(course, "autograde", "vectors", "--create")
    nbgrader(course, "export", "--to", "grades.csv")
    lines = (course / "grades.csv").read_text().splitlines()
    columns = lines[0].split(",")
    rows = [dict(zip(columns, line.split(","))) for line in lines[1:]]
    scores = {
        row["student_id"]: float(row["score"]) for row in rows if row["assignment"] == "vectors"
    }
    assert scores == {"solver": 20, "beginner": 0}  # the chapter's points, and none for stubs
