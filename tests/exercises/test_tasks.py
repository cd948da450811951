"""The tasks together: their worth, their hints, and that each stands in its notebook."""

import json
import re
from pathlib import Path

import pytest

from nnla.grading.runner import chapters, tasks

ROOT = Path(__file__).parents[2]
EVERY_TASK = list(tasks().values())
each_task = pytest.mark.parametrize("task", EVERY_TASK, ids=lambda task: task.name)
each_chapter = pytest.mark.parametrize("chapter", chapters())


def cells(chapter, kind):
    path = ROOT / "solutions" / f"{chapter}.ipynb"
    found = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in found if cell["cell_type"] == kind]


@each_task
def test_points_of_the_checks_add_up(task):
    assert sum(check.points for check in task.checks) == task.points
    assert all(check.points > 0 for check in task.checks)


@each_task
def test_every_check_promises_something(task):
    assert all(check.promise.endswith(".") for check in task.checks)


@each_task
def test_hints_are_short_and_calm(task):
    for mistake in task.mistakes:
        assert len(mistake.hint.split()) <= 40, mistake.name
        assert "!" not in re.sub(r"`[^`]*`", "", mistake.hint), mistake.name
    assert len(task.hints) >= 2


@each_chapter
def test_heading_of_each_task_says_what_the_checks_say(chapter):
    text = "\n\n".join(cells(chapter, "markdown"))
    headings = re.findall(r"^## `(\w+)`( ◆)?\n\n\*(.+)\*$", text, flags=re.M)
    assert headings == [
        (
            task.name,
            " ◆" if task.short else "",
            f"{task.kind} · {task.points:g} point{'s' if task.points != 1 else ''} · "
            f"level {task.level} · about {task.minutes} minutes",
        )
        for task in chapters()[chapter].values()
    ]


@each_chapter
def test_first_cell_counts_the_tasks(chapter):
    found = chapters()[chapter].values()
    points = sum(task.points for task in found)
    minutes = sum(task.minutes for task in found)
    first = " ".join(cells(chapter, "markdown")[0].split())
    assert f"{points:g} points, about {minutes} minutes" in first


@each_chapter
def test_three_questions_come_first(chapter):
    text = "\n\n".join(cells(chapter, "markdown"))
    section = re.split(r"^## ", text.partition("## Three questions first")[2], flags=re.M)[0]
    assert section.count("<summary>Answer</summary>") == 3
    assert len(re.findall(r"^\d\. ", section, flags=re.M)) == 3


@each_chapter
def test_every_answer_is_written_and_checked_once(chapter):
    code = cells(chapter, "code")
    for task in chapters()[chapter].values():
        assert [cell.strip() for cell in code].count(f'check("{task.name}")') == 1
        for answer in task.answers:
            assert sum(f"def {answer.name}(" in cell for cell in code) == 1, answer.name


@each_chapter
def test_functions_to_write_have_a_docstring_that_leads(chapter):
    for cell in cells(chapter, "code"):
        if "### BEGIN SOLUTION" in cell:
            assert re.search(r'"""(.|\n)+?(Approach|Replace|Say|Choose):?(.|\n)+?"""', cell), cell


def test_course_has_the_size_that_the_handbook_says():
    """70 tasks worth 230 points, 34 of them in the short form; 20 points a chapter, backprop 30."""
    assert (len(EVERY_TASK), sum(task.points for task in EVERY_TASK)) == (70, 230)
    assert sum(task.short for task in EVERY_TASK) == 34
    points = {name: sum(task.points for task in found.values()) for name, found in chapters().items()}
    assert points.pop("convolution") + points.pop("sequences") == 20
    assert points.pop("backprop") == 30
    assert set(points.values()) == {20}
