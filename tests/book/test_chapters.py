"""Every chapter goes the same way, so that a reader knows where to look."""

import json
import re
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CHAPTERS = sorted((ROOT / "book").glob("*.ipynb"))
BEFORE_DERIVATIVES = {"activations", "arrays", "data", "maps", "matmul", "vectors"}
SECTIONS = [
    "What you will learn",
    "What you need",
    "How long",
    "What breaks",
    "What to remember",
    "Check your understanding",
    "Further reading",
]

each_chapter = pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)


def cells(path, kind):
    notebook = json.loads(path.read_text(encoding="utf-8"))
    return [cell for cell in notebook["cells"] if cell["cell_type"] == kind]


def text(path):
    return "\n\n".join("".join(cell["source"]) for cell in cells(path, "markdown"))


def code(path):
    return "\n".join("".join(cell["source"]) for cell in cells(path, "code"))


def section(path, title):
    return re.split(r"^## ", text(path).partition(f"\n## {title}\n")[2], flags=re.M)[0]


@each_chapter
def test_sections_stand_in_order(path):
    titles = re.findall(r"^## (.+)$", text(path), flags=re.M)
    assert [title for title in titles if title in SECTIONS] == SECTIONS


@each_chapter
def test_heading_levels_are_not_skipped(path):
    levels = [len(marks) for marks in re.findall(r"^(#+) ", text(path), flags=re.M)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


@each_chapter
def test_reader_predicts_twice_before_running(path):
    moments = re.findall(r"^:::+\{admonition\} (Predict|Explain)$", text(path), flags=re.M)
    assert moments == ["Predict", "Explain"] * 2


@each_chapter
def test_questions_give_a_reason_for_every_choice(path):
    """A choice is a dropdown, which opens without JavaScript; its text says why."""
    questions = re.split(r"^\*\*\d+\.\*\*", section(path, "Check your understanding"), flags=re.M)
    assert len(questions) - 1 >= 4
    for question in questions[1:]:
        choices = re.findall(
            r"^:::+\{admonition\} [^\n]+\n:class: dropdown[^\n]*\n(.+?)^:::",
            question,
            flags=re.M | re.S,
        )
        assert len(choices) >= 2
        assert all(len(reason.split()) >= 4 for reason in choices)


@each_chapter
def test_times_to_read_and_to_work_are_given(path):
    assert len(re.findall(r"\d+ minutes", section(path, "How long"))) >= 2


@each_chapter
def test_further_reading_is_cited(path):
    items = re.split(r"^- ", section(path, "Further reading"), flags=re.M)[1:]
    assert len(items) >= 3
    assert all("{cite" in item and len(item.split()) > 10 for item in items)


@each_chapter
def test_pictures_say_what_they_show(path):
    for cell in cells(path, "code"):
        if any("image/png" in output.get("data", {}) for output in cell["outputs"]):
            alt = cell["metadata"].get("mystnb", {}).get("image", {}).get("alt", "")
            assert len(alt) > 25, "".join(cell["source"])
            assert not re.search(r"\.(png|svg|jpe?g)\b", alt)


@each_chapter
def test_derivatives_are_checked_where_they_stand(path):
    assert ("check_vjp(" in code(path)) == (path.stem not in BEFORE_DERIVATIVES)


@each_chapter
def test_no_cell_hides_a_failure(path):
    """nbval passes over an unknown magic, and a stored traceback publishes a machine's paths."""
    assert not re.search(r"^\s*[%!]", code(path), flags=re.M)
    outputs = [output for cell in cells(path, "code") for output in cell["outputs"]]
    assert all(output["output_type"] != "error" for output in outputs)
    assert all(output.get("name") != "stderr" for output in outputs)
