"""The teachers' pages: times as the chapters state them, three questions for each chapter."""

import csv
import json
import re
from pathlib import Path

import pytest

from nnla.grading.runner import chapters

BOOK = Path(__file__).parents[2] / "book"
CHAPTERS = sorted(BOOK.glob("*.ipynb"))
NOTES = (BOOK / "teachers-notes.md").read_text(encoding="utf-8")

with (BOOK / "times.csv").open(encoding="utf-8", newline="") as file:
    ROWS = {row["Chapter"]: row for row in csv.DictReader(file)}


def text(path):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return "\n\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "markdown")


def test_every_chapter_has_its_row():
    assert sorted(ROWS) == sorted(f"{{doc}}`{path.stem}`" for path in CHAPTERS)


@pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)
def test_minutes_are_those_of_the_chapter(path):
    row = ROWS[f"{{doc}}`{path.stem}`"]
    stated = re.search(r"To read: (\d+) minutes.+?To work\b.*?: (\d+) minutes", text(path), re.S)
    assert stated, "under 'How long': '- To read: … minutes.' and '- To work: … minutes.'"
    assert (row["Read"], row["Work"]) == stated.groups()


@pytest.mark.parametrize("chapter", chapters())
def test_points_and_minutes_are_those_of_the_tasks(chapter):
    row = ROWS[f"{{doc}}`{chapter}`"]
    tasks = chapters()[chapter].values()
    assert float(row["Points"]) == sum(task.points for task in tasks)
    assert int(row["Work"]) == sum(task.minutes for task in tasks)


def test_chapters_are_worth_the_same_but_for_the_exceptions_named():
    points = {chapter: float(ROWS[f"{{doc}}`{chapter}`"]["Points"]) for chapter in chapters()}
    assert points.pop("backprop") == 30
    assert points.pop("convolution") + points.pop("sequences") == 20
    assert set(points.values()) == {20}


def test_notes_have_three_questions_for_each_chapter():
    sections = re.split(r"^## \{doc\}`.+ <(\w+)>`$", NOTES, flags=re.M)[1:]
    notes = dict(zip(sections[::2], sections[1::2], strict=True))
    # the ten questions on arrays stand in the chapter
    assert sorted([*notes, "arrays"]) == [path.stem for path in CHAPTERS]
    for section in notes.values():
        assert section.count("**Where they stumble.**") == 1
        assert len(re.findall(r"^\S.+\n: \S", section, flags=re.M)) == 3
