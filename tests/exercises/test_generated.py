"""The exercises are what the generator makes of the solutions, and no solution is found elsewhere."""

import copy
import json
import re
from pathlib import Path

import notebooks
import pytest

from nnla.grading.generate import STUB, GenerateError, annotate, exercise

ROOT = Path(__file__).parents[2]
SOLUTIONS = sorted((ROOT / "solutions").glob("*.ipynb"))
each_notebook = pytest.mark.parametrize("path", SOLUTIONS, ids=lambda path: path.stem)


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


@each_notebook
def test_committed_exercise_is_what_the_generator_makes(path):
    made = notebooks.dumps(notebooks.normalize(exercise(read(path))))
    assert made == (ROOT / "exercises" / path.name).read_text(encoding="utf-8")


@each_notebook
def test_solutions_carry_the_metadata_of_nbgrader(path):
    assert annotate(read(path)) == read(path)


@each_notebook
def test_exercise_leaves_nothing_of_a_solution(path):
    text = json.dumps(exercise(read(path)))
    assert "SOLUTION" not in text
    assert text.count(json.dumps(STUB)[1:-1]) >= text.count("check-")


def test_generator_repeats_itself_and_keeps_its_input():
    notebook = read(SOLUTIONS[0])
    before = copy.deepcopy(notebook)
    assert exercise(notebook) == exercise(notebook)
    assert notebook == before


def cell(*lines, kind="code"):
    return {"cells": [{"cell_type": kind, "metadata": {}, "source": "\n".join(lines), "outputs": []}]}


@pytest.mark.parametrize(
    ("notebook", "message"),
    [
        (
            cell("def f():", "  ### BEGIN SOLUTION", "  ### BEGIN SOLUTION", "  ### END SOLUTION"),
            "cell 1: a solution begins inside a solution",
        ),
        (cell("def f():", "  ### BEGIN SOLUTION", "  pass"), "begins and does not end"),
        (cell("def f():", "  pass", "  ### END SOLUTION"), "ends that did not begin"),
        (cell("x = 1 ### BEGIN SOLUTION", "### END SOLUTION"), "must stand alone on its line"),
        (cell("### BEGIN SOLUTION", "x = 1", "### END SOLUTION"), "outside of a function"),
        (cell("### BEGIN SOLUTION", kind="markdown"), "a solution stands in a markdown cell"),
        (cell('check("no_such_task")'), "there is no task 'no_such_task'"),
        (cell("def f(:", "  ### BEGIN SOLUTION", "  ### END SOLUTION"), "cell 1"),
    ],
)
def test_marker_that_is_nested_unclosed_or_misplaced_is_an_error(notebook, message):
    with pytest.raises(GenerateError, match=re.escape(message)):
        exercise(notebook)


def test_cell_that_stands_twice_is_an_error():
    twice = {"cells": cell('check("project")')["cells"] * 2}
    with pytest.raises(GenerateError, match="cell 2: check-project stands there twice"):
        exercise(twice)
