"""The exercises are what the generator makes of the solutions, and no solution is found elsewhere."""

import copy
import html
import json
import re
from pathlib import Path

import notebooks
import pytest

from nnla.grading.generate import STUB, GenerateError, annotate, exercise
from nnla.grading.runner import tasks

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


# No solution elsewhere


def solutions():
    """Each function, its solution without white space, whether `nnla` has it in public."""
    public = {
        answer.name: bool(task.hides) for task in tasks().values() for answer in task.answers
    }
    for path in SOLUTIONS:
        for source in ("".join(cell["source"]) for cell in read(path)["cells"]):
            for region in re.findall(r"### BEGIN SOLUTION\n(.*?)### END", source, flags=re.S):
                name = re.search(r"def (\w+)", source)[1]
                code = re.sub(r"#.*|\s", "", region)
                if len(code) >= 40:  # a shorter one is a formula that the chapter must show
                    yield name, code, public.get(name, False)


def squeezed(text):
    return re.sub(r"#.*|\s", "", text)


def assert_absent(files, *, but_public):
    texts = {path: squeezed(text) for path, text in files}
    for name, code, public in solutions():
        if not (public and but_public):
            found = [str(path) for path, text in texts.items() if code in text]
            assert not found, f"the solution of {name} stands in {found}"


def sources(path):
    return "\n".join("".join(cell["source"]) for cell in read(path)["cells"])


def test_no_solution_stands_in_the_exercises():
    assert_absent(
        [(path, sources(path)) for path in (ROOT / "exercises").glob("*.ipynb")], but_public=False
    )


def test_no_solution_stands_in_the_wheel():
    files = [(path, path.read_text(encoding="utf-8")) for path in (ROOT / "nnla").rglob("*.py")]
    assert_absent(files, but_public=True)


def test_no_solution_stands_in_the_site():
    site = ROOT / "_build" / "html"
    if not site.exists():
        pytest.skip("the book is not built: run `make book`")
    pages = [
        (path, html.unescape(re.sub(r"<[^>]+>", "", path.read_text(encoding="utf-8"))))
        for path in site.rglob("*.html")
    ]
    notebooks = [(path, sources(path)) for path in site.rglob("*.ipynb")]
    assert_absent(pages + notebooks, but_public=True)


def test_planted_solution_is_found():
    name, code, _ = next(solutions())
    with pytest.raises(AssertionError, match=f"the solution of {name} stands in"):
        assert_absent([("page", f"before {code} after")], but_public=False)


# Notebooks that cannot be generated


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
