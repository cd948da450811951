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
    plain,
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


@pytest.mark.parametrize("start", ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)"])
def test_no_cell_is_taken_for_a_formula(start):
    _, row = rows(grades_csv([mark(start, problems=[start])]))
    assert row[0] == row[-1] == f"'{start}"


@pytest.mark.parametrize("sign", ["\x1b", "\t", "\r", "\n", "\x9b", "\u2028", "\u202e", "\u2066"])
def test_no_cell_moves_a_cursor_or_turns_the_line(sign):
    assert plain(f"a{sign}b") == "a\ufffdb"
    _, row = rows(grades_csv([mark(f"{sign}=1", problems=[sign])]))
    assert (row[0], row[-1]) == ("\ufffd=1", "\ufffd")


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


@pytest.mark.parametrize(
    "page", [lambda one: feedback(one), lambda one: class_report([one], [EVIL])]
)
def test_page_runs_no_script_and_asks_no_host(page):
    one = mark(f"ann{EVIL}", problems=[EVIL], late=EVIL)
    one.tasks[0] = TASK | {"comment": EVIL, "mistakes": [EVIL]}
    text = page(one)
    assert "<script" not in text
    assert not re.search(r"src=", text)
    assert all(link.startswith("feedback/") for link in re.findall(r'href="(.*?)"', text))
    assert "default-src 'none'" in text
    assert '<html lang="en">' in text
    assert text.count("<h1>") == 1


def test_feedback_says_points_and_reasons():
    text = feedback(mark(late="1 day late: 90% of the points count.", factor=0.9))
    assert "1.35 of 3 points" in text  # 0.9 of 1.5
    assert "1 day late" in text


def test_feedback_has_a_receipt_and_nothing_of_the_teachers():
    one = mark(problems=["Cell 3 stopped."], remarks=["Not in the roster."], sha256="ab12")
    text = feedback(one)
    assert "<code>x.ipynb</code>, of 2026-12-01 12:00:00" in text
    assert "<code>ab12</code>" in text
    assert "Cell 3 stopped." in text
    assert "roster" not in text
    assert "Not in the roster." in class_report([one], [])


def test_student_without_a_notebook_reads_what_to_do():
    text = feedback(Mark("ann", problems=["x.ipynb: it is damaged."]))
    assert "Not graded." in text
    assert "x.ipynb: it is damaged." in text
    assert "0 of 0" not in text


def exam_task(*passed, status="partial", verdict="graded", returned=True):
    names = ("test_project_shape", "test_project_values")
    tests = [
        TEST | {"name": name, "passed": one, "message": "", "hint": ""}
        for name, one in zip(names, passed, strict=False)
    ]
    return TASK | {"tests": tests, "status": status, "verdict": verdict, "returned": returned}


@pytest.mark.parametrize(
    ("task", "said"),
    [
        (exam_task(True, False), "runs; the shape is right."),
        (exam_task(False, False), "runs; the shape is not right."),
        (exam_task(), "runs."),
        (exam_task(False, returned=False), "does not run."),
        (exam_task(False, returned=False, verdict="time limit"), "does not run (time limit)."),
        (exam_task(False, status="missing", returned=False), "missing."),
    ],
)
def test_page_of_an_exam_says_what_runs_and_no_points(task, said):
    text = feedback(Mark("ann", "vectors", "x.ipynb", None, [task]), exam=True)
    assert f"<h2>project</h2><p>{said}</p>" in text
    assert "of 3" not in text
    assert "It works." not in text


def test_pages_of_students_who_are_gone_are_removed(tmp_path):
    (tmp_path / "gradescope").mkdir()
    (tmp_path / "gradescope" / "zoe.json").write_text("{}")
    write_reports([mark("ann"), mark("zoe")], tmp_path, [])
    write_reports([mark("ann")], tmp_path, [])
    left = [path.name for path in tmp_path.rglob("*") if path.parent != tmp_path]
    assert sorted(left) == ["ann.html", "ann.json"]


def test_report_counts_mistakes_and_shares():
    text = class_report([mark("ann"), mark("bob")], [])
    hint = "<code>onto_u</code> Your vector points along <code>u</code>."
    assert f'{hint}</div></td><td class="number">2</td>' in text
    assert "Mean 50%, median 50%" in text


def test_report_leads_to_the_feedback():
    text = class_report([mark("ann/é", problems=["Look."])], [])
    page = file_name("ann/é").replace("é", "%C3%A9")
    assert f'<a href="feedback/{page}.html">ann/é</a>: Look.' in text
    assert "1 student," in text


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


def test_export_keeps_its_semicolons(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("Student;Note;V\nann;1,5;\n")
    assert fill_export(path, [mark("ann")], "V")[0] == "Student;Note;V\r\nann;1,5;1.5\r\n"


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


def test_gradescope_keeps_an_exam_back():
    assert gradescope(mark(), exam=True)["visibility"] == "after_published"
    assert gradescope(mark())["visibility"] == "visible"


def test_receipt_has_hashes_and_time():
    time = datetime(2026, 12, 1, 12)
    one = Submission("ann", "x.ipynb", time, ["x = 1"], sha256="f00")
    damaged = Submission("bob", "y.ipynb", time, problem="It is damaged.", sha256="ba5")
    assert rows(receipts([one, damaged], lambda one: "abc"))[1:] == [
        ["ann", "x.ipynb", "2026-12-01 12:00:00", "f00", "abc"],
        ["bob", "y.ipynb", "2026-12-01 12:00:00", "ba5", ""],
    ]
