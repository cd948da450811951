"""Checking a notebook, from a cell and the shell: a newcomer's error gets one sentence."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from nnla.grading import check, notebook
from nnla.grading.cli import app
from nnla.grading.runner import chapters, tasks

ROOT = Path(__file__).parents[2]
RIGHT = """import numpy as np
def cosine_similarity(u, v):
    return u @ v / np.sqrt((u @ u) * (v @ v))"""
WRONG = "def cosine_similarity(u, v):\n    return u @ v"


def write(path, *cells, kind="code"):
    """Write a notebook with these code cells."""
    found = [
        {
            "cell_type": kind,
            "metadata": {},
            "source": source,
            "outputs": [],
            "execution_count": None,
        }
        for source in cells
    ]
    path.write_text(
        json.dumps({"cells": found, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
    )
    return path


@pytest.fixture
def shell():
    """Run the command `nnla` and return its exit code and what it said."""

    def run(*arguments):
        result = CliRunner().invoke(app, [str(argument) for argument in arguments])
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result.exit_code, " ".join(result.output.split())

    return run


def test_right_answer_exits_with_0(shell, tmp_path):
    code, said = shell("check", write(tmp_path / "x.ipynb", RIGHT), "--task", "cosine_similarity")
    assert code == 0
    assert "3 of 3 points" in said
    assert "all the tests you have" in said


def test_wrong_answer_exits_with_1_and_is_named(shell, tmp_path):
    code, said = shell("check", write(tmp_path / "x.ipynb", WRONG), "--task", "cosine_similarity")
    assert code == 1
    assert "Make `u` ten times longer" in said
    assert "asked:" in said
    assert "yours:" in said


def test_hints_come_when_asked_for(shell, tmp_path):
    path = write(tmp_path / "x.ipynb", WRONG)
    hint = " ".join(tasks()["cosine_similarity"].hints[0].split())
    assert hint not in shell("check", path, "--task", "cosine_similarity")[1]
    assert hint in shell("check", path, "--task", "cosine_similarity", "--hints", 1)[1]


def test_json_says_it_all(shell, tmp_path):
    path = write(tmp_path / "x.ipynb", WRONG)
    result = CliRunner().invoke(app, ["check", str(path), "--json"])
    found = json.loads(result.output)
    assert result.exit_code == 1
    assert found["max_score"] == 20  # the points of the chapter on vectors
    assert len(found["tasks"]) == len(chapters()["vectors"])
    task = next(task for task in found["tasks"] if task["name"] == "cosine_similarity")
    assert task["status"] == "partial"
    assert task["score"] < task["max_score"] == 3
    assert {"name", "passed", "message", "hint"} <= set(task["tests"][0])
    failed = next(test for test in task["tests"] if not test["passed"])
    assert failed["message"]
    assert failed["hint"].startswith("Make `u` ten times longer")


@pytest.mark.parametrize(
    ("cells", "sentence"),
    [
        (["x = 1"], "No function of any exercise is defined here. Is it the right notebook?"),
        ([RIGHT, "def project(u, v:\n    return u"], "Cell 2 cannot be read: '(' was never closed"),
        ([RIGHT, "1 / 0"], "Cell 2 stopped with ZeroDivisionError: division by zero"),
        ([RIGHT, "import sys; sys.exit(3)"], "Cell 2 stopped with SystemExit: 3"),
        (
            [RIGHT, "later()", "def later(): pass"],
            "'later' is not defined. A later cell defines it",
        ),
        ([RIGHT, "never()"], "Cell 2 stopped with NameError: name 'never' is not defined"),
        ([RIGHT, "raise KeyboardInterrupt"], "Cell 2 was stopped by hand while it ran."),
    ],
)
def test_cell_that_fails_is_named_and_the_rest_counts(shell, tmp_path, cells, sentence):
    _, said = shell("check", write(tmp_path / "vectors.ipynb", *cells))
    assert sentence in said
    assert RIGHT not in cells or "cosine_similarity · 3 of 3 points" in said


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "There is no file"),
        ("", "is damaged, or no notebook: it is not JSON."),
        ("[" * 100_000, "is damaged, or no notebook: it is not JSON."),
        ('{"worksheets": []}', "is not a notebook of format 4."),
        ("[1, 2]", "is not a notebook of format 4."),
    ],
)
def test_file_that_is_no_notebook_is_named(shell, tmp_path, content, sentence):
    path = tmp_path / "x.ipynb"
    if content is not None:
        path.write_text(content)
    code, said = shell("check", path)
    assert code == 2
    assert sentence in said


def test_unknown_task_is_named(shell, tmp_path):
    code, said = shell("check", write(tmp_path / "x.ipynb", RIGHT), "--task", "cosine")
    assert code == 2
    assert "has no task 'cosine'" in said


def test_missing_function_is_named(shell, tmp_path):
    path = write(tmp_path / "vectors.ipynb", RIGHT)
    _, said = shell("check", path, "--task", "project")
    assert "The notebook defines no function `project`." in said


def test_one_of_two_functions_counts_before_the_other_is_written(shell, tmp_path):
    stub = "def first_mistake():\n    raise NotImplementedError"
    written = "def transpose_of_product(A, B):\n    return B.T @ A.T"
    path = write(tmp_path / "x.ipynb", stub, written)
    code, said = shell("check", path, "--task", "transpose_proof")
    assert code == 1
    assert "1 of 2 points · some tests pass" in said
    assert "`first_mistake` is not written yet" in said


def test_lines_for_ipython_are_left_out_and_that_is_said(shell, tmp_path):
    cells = ["%matplotlib inline\n!ls\nimport math", "%%bash\nexit 1", "np?", RIGHT]
    code, said = shell("check", write(tmp_path / "x.ipynb", *cells), "--task", "cosine_similarity")
    assert code == 0
    for cell in (1, 2, 3):
        assert f"Cell {cell}: its lines for IPython (with %, ! or ?) were left out." in said
    assert "Cell 4" not in said


def test_check_in_a_cell_stays_silent_while_the_notebook_is_run(shell, tmp_path):
    cells = ["from nnla.grading import check", 'check("cosine_similarity")', RIGHT, "check()"]
    code, said = shell("check", write(tmp_path / "x.ipynb", *cells), "--task", "cosine_similarity")
    assert code == 0
    assert said.count("cosine_similarity") == 1


def test_functions_count_in_whatever_order_the_cells_stand(shell, tmp_path):
    cells = [
        "def cosine_similarity(u, v):\n    return helper(u, v)",
        RIGHT.replace("cosine_similarity", "helper"),
    ]
    path = write(tmp_path / "x.ipynb", *cells)
    assert shell("check", path, "--task", "cosine_similarity")[0] == 0


def test_environment_stays_as_it_was(tmp_path, monkeypatch):
    """A kernel that is started later would draw nothing if MPLBACKEND stayed."""
    monkeypatch.delenv("MPLBACKEND", raising=False)
    before = dict(os.environ)
    notebook.load(write(tmp_path / "x.ipynb", RIGHT))
    assert dict(os.environ) == before


def test_renamed_notebook_is_known_by_its_functions(tmp_path):
    path = write(tmp_path / "Kopie von Übung (3).ipynb", RIGHT, "def project(u, v): ...")
    assert notebook.load(path).chapter == "vectors"


def run_cell(source, monkeypatch, capsys, call):
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    space = {"check": check}
    exec(source, space)
    result = eval(call, space)
    return result, capsys.readouterr().out


def test_check_prints_where_there_is_no_jupyter(monkeypatch, capsys):
    result, said = run_cell(WRONG, monkeypatch, capsys, 'check("cosine_similarity")')
    assert result is None
    assert "Looks like: Make `u` ten times longer" in said


def test_check_of_the_whole_notebook_adds_up(monkeypatch, capsys):
    _, said = run_cell(RIGHT, monkeypatch, capsys, "check()")
    assert "3 of 20 points so far" in said


def test_check_returns_the_points_under_nbgrader(monkeypatch):
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    space = {"check": check}
    exec(RIGHT, space)
    assert eval('check("cosine_similarity")', space) == 3


def test_check_of_an_unknown_task_suggests_one():
    with pytest.raises(ValueError, match="Did you mean 'cosine_similarity'"):
        check("cosine_similarty")


def test_loop_stopped_by_hand_is_said(monkeypatch, capsys):
    stopped = "def project(u, v):\n    raise KeyboardInterrupt"
    _, said = run_cell(stopped, monkeypatch, capsys, 'check("project")')
    assert "`project` was stopped while it ran. Does its loop come to an end?" in said


def test_plain_pytest_runs_the_checks(tmp_path):
    path = write(tmp_path / "vectors.ipynb", WRONG)
    command = [sys.executable, "-m", "pytest", "--pyargs", "nnla.grading.checks", "-p", "no:xdist"]
    done = subprocess.run(
        [*command, "-q", "-k", "cosine_similarity", "--notebook", path],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert "1 passed" in done.stdout
    assert "You have" in done.stdout
    assert "Traceback" not in done.stdout


def test_plain_pytest_names_a_notebook_of_no_chapter(tmp_path):
    path = write(tmp_path / "x.ipynb", "x = 1")
    command = [sys.executable, "-m", "pytest", "--pyargs", "nnla.grading.checks", "-p", "no:xdist"]
    done = subprocess.run(
        [*command, "--notebook", path], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 2
    assert "Is it the right notebook?" in done.stdout + done.stderr
