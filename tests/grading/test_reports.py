"""The files of a graded class: what is in them, and what may not be."""

import csv
import io
import json
import re
import unicodedata
from datetime import datetime

import pytest

from nnla.grading import reports
from nnla.grading.policy import Mark
from nnla.grading.reports import (
    class_report,
    feedback,
    file_name,
    file_names,
    fill_export,
    grades_csv,
    gradescope,
    receipts,
    write_reports,
)
from nnla.grading.submissions import Submission

TEST = {"name": "t", "promise": "It works.", "points": 3, "passed": False}
TASK = {
    "name": "project",
    "score": 1.5,
    "max_score": 3,
    "status": "partial",
    "verdict": "graded",
    "mistakes": ["onto_u"],
    "comment": "",
    "tests": [TEST | {"message": "The shape is (4,).", "hint": "Your vector points along `u`."}],
}
EVIL = '<script>alert("x")</script>'


def mark(student="ann", **fields):
    time = datetime(2026, 12, 1, 12)
    return Mark(student, "vectors", "x.ipynb", time, [TASK], **fields)


def rows(text):
    return list(csv.reader(io.StringIO(text)))


def test_grades_have_a_row_a_student_and_a_column_a_task():
    heading, row = rows(grades_csv([mark(problems=["Cell 3 stopped."])]))
    assert heading == ["student", "score", "max_score", "late", "project", "problems"]
    assert row == ["ann", "1.5", "3", "", "1.5", "Cell 3 stopped."]


@pytest.mark.parametrize("start", ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])
def test_no_cell_is_taken_for_a_formula(start):
    _, row = rows(grades_csv([mark(start, problems=[start])]))
    assert row[0] == row[-1] == f"'{start}"


def test_results_have_the_documented_form(tmp_path):
    write_reports([mark()], tmp_path, ["Graded in sandboxes."])
    result = json.loads((tmp_path / "results" / "ann.json").read_text())
    assert sorted(result) == sorted(reports.RESULT_KEYS)
    assert sorted(result["tasks"][0]) == sorted(reports.TASK_KEYS)
    assert result["version"] == reports.VERSION
    assert result["time"] == "2026-12-01 12:00:00"
    for key in [*reports.RESULT_KEYS, *reports.TASK_KEYS]:
        assert f'"{key}"' in reports.__doc__


def test_every_student_gets_the_files(tmp_path):
    write_reports([mark("ann"), mark("../bob"), mark("C:\\eve?")], tmp_path, [])
    assert sorted(path.name for path in (tmp_path / "feedback").iterdir()) == [
        f"{file_name(student)}.html" for student in ("C:\\eve?", "../bob", "ann")
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "feedback",
        "grades.csv",
        "report.html",
        "results",
    ]


def test_name_of_a_file_is_safe_and_never_empty():
    assert file_name("Łukasz Żak") == "Łukasz Żak"
    assert re.fullmatch(r"_-[0-9a-f]{8}", file_name("../.."))
    assert len(file_name("漢" * 500).encode()) < 200
    assert len({file_name(name) for name in ("ann", "ann.", "ann?", "ann*")}) == 4


def test_names_of_files_differ_where_capitals_and_accents_do_not_count(tmp_path):
    students = ["ben", "Ben", "ann", "Zo\u00eb", "Zoe\u0308"]
    names = file_names(students)
    assert names["ann"] == "ann"
    assert re.fullmatch(r"Ben-[0-9a-f]{8}", names["Ben"])
    alike = {unicodedata.normalize("NFC", name).casefold() for name in names.values()}
    assert len(alike) == len(students)
    write_reports([mark(student) for student in students], tmp_path, [])
    assert {path.stem for path in (tmp_path / "results").iterdir()} == set(names.values())


@pytest.mark.parametrize("page", [feedback, lambda one, notes: class_report([one], notes)])
def test_page_runs_no_script_and_asks_no_host(page):
    one = mark(f"ann{EVIL}", problems=[EVIL], late=EVIL)
    one.tasks[0] = TASK | {"comment": EVIL, "mistakes": [EVIL]}
    text = page(one, [EVIL])
    assert "<script" not in text
    assert not re.search(r"(src|href)=", text)
    assert "default-src 'none'" in text
    assert '<html lang="en">' in text
    assert text.count("<h1>") == 1


def test_feedback_says_points_and_reasons():
    text = feedback(mark(late="1 day late: 90% of the points count.", factor=0.9), ["Graded here."])
    assert "1.35 of 3 points" in text  # 0.9 of 1.5
    assert "1 day late" in text
    assert "Graded here." in text


def test_report_counts_mistakes_and_shares():
    text = class_report([mark("ann"), mark("bob")], [])
    assert '<td>onto_u</td><td class="number">2</td>' in text
    assert "Mean 50%, median 50%" in text


def test_gradescope_gets_what_it_reads():
    found = gradescope(mark())
    assert found["score"] == 1.5
    (test,) = found["tests"]
    assert (test["score"], test["max_score"], test["status"]) == (1.5, 3, "failed")
    assert test["output"] == "The shape is (4,).\nYour vector points along `u`."


def test_export_of_an_lms_is_filled_in(tmp_path):
    path = tmp_path / "canvas.csv"
    path.write_text(
        'Student,ID,SIS Login ID,Vectors (77)\n"    Points Possible",,,20\n'
        '"Lee, Ann",5,ann,\n"Ray, Bob",6,bob,7\n'
    )
    text, left = fill_export(path, [mark("ann"), mark("zoe")], "Vectors (77)")
    assert rows(text) == [
        ["Student", "ID", "SIS Login ID", "Vectors (77)"],
        ["    Points Possible", "", "", "20"],
        ["Lee, Ann", "5", "ann", "1.5"],
        ["Ray, Bob", "6", "bob", "7"],
    ]
    assert left == ["canvas.csv does not name: zoe."]


def test_export_names_students_as_canvas_names_their_files(tmp_path):
    path = tmp_path / "canvas.csv"
    path.write_text('Student,V\n"Lee, Ann",\n')
    text, left = fill_export(path, [mark("leeann")], "V")
    assert rows(text)[1] == ["Lee, Ann", "1.5"]
    assert left == []


NAMESAKES = 'Student,ID,V\n"Berg, Ben",102,5\n"Berg, Ben",103,7\n"Lee, Ann",104,9\n'


def filled(path, text, marks, numbers=None):
    """The cells of the last column, and what was said."""
    path.write_text(text)
    text, left = fill_export(path, marks, "V", numbers)
    return [row[-1] for row in rows(text)[1:]], left


def test_namesakes_are_not_filled_in_by_name(tmp_path):
    cells, left = filled(tmp_path / "x.csv", NAMESAKES, [mark("bergben"), mark("leeann")])
    assert cells == ["5", "7", "1.5"]
    assert left == ["x.csv leaves open who is meant, so nothing was filled in for: bergben."]


def test_two_students_do_not_fill_one_row(tmp_path):
    cells, left = filled(tmp_path / "x.csv", NAMESAKES, [mark("leeann"), mark("Lee Ann")])
    assert cells == ["5", "7", "9"]
    assert left == [
        "x.csv leaves open who is meant, so nothing was filled in for: leeann, Lee Ann."
    ]


@pytest.mark.parametrize(
    "text", [NAMESAKES, NAMESAKES.replace("ID,", "Identifier,").replace(",10", ",Participant 10")]
)
def test_number_of_the_lms_comes_before_the_name(tmp_path, text):
    marks = [mark("bergben"), mark("leeann")]
    cells, left = filled(tmp_path / "x.csv", text, marks, {"bergben": "103", "leeann": "999"})
    assert cells == ["5", "1.5", "9"]
    assert left == ["x.csv does not name: leeann."]


def test_numbers_that_the_export_does_not_know_count_nothing(tmp_path):
    marks = [mark("leeann")]
    assert filled(tmp_path / "x.csv", NAMESAKES, marks, {"leeann": "7"}) == (["5", "7", "1.5"], [])


def test_export_keeps_the_points_of_those_without_a_grade(tmp_path):
    owed = mark("bergben")
    owed.tasks[0] = TASK | {"verdict": "grader error", "score": 0}
    marks = [Mark("leeann", problems=["No notebook was handed in."]), owed]
    cells, left = filled(tmp_path / "x.csv", NAMESAKES, marks, {"bergben": "102"})
    assert cells == ["5", "7", "9"]
    assert left == ["x.csv stays as it was, since nothing was graded, for: leeann, bergben."]


def test_short_row_of_an_export_is_filled_in(tmp_path):
    cells, left = filled(tmp_path / "x.csv", "Username,W,V\nann\n", [mark("ann")])
    assert (cells, left) == (["1.5"], [])


def test_empty_export_is_named(tmp_path):
    with pytest.raises(ValueError, match="no column 'V'"):
        filled(tmp_path / "x.csv", "", [])


def test_export_without_the_column_is_named(tmp_path):
    path = tmp_path / "canvas.csv"
    path.write_text("Student,ID\n")
    with pytest.raises(ValueError, match="no column 'Vectors'"):
        fill_export(path, [], "Vectors")


def test_receipt_has_hash_and_time():
    one = Submission("ann", "x.ipynb", datetime(2026, 12, 1, 12), ["x = 1"])
    assert rows(receipts([one], lambda one: "abc"))[1] == [
        "ann",
        "x.ipynb",
        "2026-12-01 12:00:00",
        "abc",
    ]
