"""Every grader against answers whose worth is known: the solution, the stub, unusual right ones, wrong ones.

A wrong answer must lose points and be told its mistake and no other. Each runs with three seeds, so that
neither a verdict nor a hint hangs on one draw.
"""

import functools
import importlib
import pkgutil
from pathlib import Path

import pytest

from nnla.grading import notebook
from nnla.grading.runner import chapters, run_task, tasks
from nnla.grading.student import Student
from tests.exercises import bank

ROOT = Path(__file__).parents[2]
SEEDS = (0, 1, 2)
for module in pkgutil.iter_modules(bank.__path__):
    importlib.import_module(f"tests.exercises.bank.{module.name}")

EVERY_TASK = list(tasks().values())
CHAPTER_OF = {name: chapter for chapter, found in chapters().items() for name in found}
RIGHT = [planted for found in bank.RIGHT.values() for planted in found]
WRONG = [planted for found in bank.WRONG.values() for planted in found] + [
    bank.Planted(task.name, mistake.wrong, (mistake.name,), mistake.of)
    for task in EVERY_TASK
    for mistake in task.mistakes
    if mistake.wrong is not None
]
each_task = pytest.mark.parametrize("task", EVERY_TASK, ids=lambda task: task.name)


@functools.cache
def names_in(folder, chapter):
    """What the notebook of a chapter in this folder defines."""
    loaded = notebook.load(ROOT / folder / f"{chapter}.ipynb")
    assert loaded.problems == []
    return loaded.namespace


def graded(planted, seed=0):
    """The result of the solution's notebook with one function planted in it."""
    task = tasks()[planted.task]
    answer = planted.of or task.answers[0].name
    namespace = names_in("solutions", CHAPTER_OF[task.name]) | {answer: planted.answer}
    return run_task(task, Student.of_namespace(namespace), seed)


@each_task
@pytest.mark.parametrize("seed", SEEDS)
def test_solution_scores_full_marks(task, seed):
    namespace = names_in("solutions", CHAPTER_OF[task.name])
    result = run_task(task, Student.of_namespace(namespace), seed)
    assert result.status == "passed", result.as_dict()
    assert result.score == task.points


@each_task
def test_stub_scores_nothing(task):
    namespace = names_in("exercises", CHAPTER_OF[task.name])
    result = run_task(task, Student.of_namespace(namespace))
    assert (result.status, result.score, result.findings) == ("not started", 0, [])


@pytest.mark.parametrize("planted", RIGHT, ids=str)
@pytest.mark.parametrize("seed", SEEDS)
def test_unusual_right_answer_scores_full_marks(planted, seed):
    result = graded(planted, seed)
    assert result.status == "passed", result.as_dict()


@pytest.mark.parametrize(
    "planted", WRONG, ids=lambda planted: f"{planted}-{'+'.join(planted.mistakes)}"
)
@pytest.mark.parametrize("seed", SEEDS)
def test_wrong_answer_loses_points_and_is_told_its_mistake(planted, seed):
    result = graded(planted, seed)
    assert result.score < result.task.points
    assert {finding.name for finding in result.findings} == set(planted.mistakes), result.as_dict()


@each_task
def test_bank_is_complete(task):
    """Three wrong answers and two unusual right ones a task, and every named mistake planted."""
    planted = [one for one in WRONG if one.task == task.name]
    assert len(planted) >= 3
    assert len(bank.RIGHT[task.name]) >= 2
    assert {mistake.name for mistake in task.mistakes} <= {
        name for one in planted for name in one.mistakes
    }


def test_bank_plants_nothing_for_unknown_tasks():
    assert set(bank.RIGHT) | set(bank.WRONG) <= set(tasks())
