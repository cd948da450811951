"""From results to marks: attempts, lateness, pairs, points by hand, a task struck out."""

import time
from datetime import datetime, timedelta

import pytest

from nnla.grading.grade import Grade
from nnla.grading.policy import (
    LatePolicy,
    PolicyError,
    add_manual,
    marks_of,
    read_extra,
    read_late,
    read_manual,
    read_pairs,
    read_roster,
    strike,
)
from nnla.grading.submissions import Submission

DUE = datetime(2026, 12, 1, 23, 59)


def task(name, score, most):
    tests = [{"name": "t", "promise": "p.", "points": most, "passed": score == most}]
    tests[0] |= {"message": "", "hint": ""}
    return {
        "name": name,
        "score": score,
        "max_score": most,
        "status": "partial",
        "verdict": "graded",
        "mistakes": [],
        "tests": tests,
    }


def grade(student, *tasks, time=DUE, source="x.ipynb", problem=""):
    return Grade(Submission(student, source, time, ["x"], problem), "vectors", list(tasks))


def written(path, text):
    path.write_text(text, encoding="utf-8")
    return path


def in_zone(monkeypatch, name):
    monkeypatch.setenv("TZ", name)
    time.tzset()


@pytest.mark.parametrize(
    ("late_by", "factor"),
    [
        (timedelta(0), 1.0),
        (timedelta(minutes=10), 1.0),  # the grace
        (timedelta(minutes=11), 0.9),  # a day begun
        (timedelta(hours=24, minutes=10), 0.9),
        (timedelta(hours=24, minutes=11), 0.8),
        (timedelta(days=2, hours=23), 0.7),
        (timedelta(days=3, minutes=11), 0.0),  # after the last day
    ],
)
def test_share_of_the_points_that_is_kept(late_by, factor):
    policy = LatePolicy(DUE, 0.1, timedelta(minutes=10), last_day=3)
    assert policy.factor("ann", DUE + late_by) == factor


def test_extension_is_for_one_student():
    policy = LatePolicy(DUE, 0.1, extensions={"ann": 2})
    time = DUE + timedelta(days=1, hours=1)
    assert (policy.factor("ann", time), policy.factor("bob", time)) == (1.0, 0.8)


def test_policy_is_read_from_its_files(tmp_path):
    (tmp_path / "late.toml").write_text("due = 2026-12-01T23:59:00\nper_day = 0.25\n")
    (tmp_path / "more.csv").write_text("student,days\nann,1.5\n")
    policy = read_late(tmp_path / "late.toml", tmp_path / "more.csv")
    assert (policy.due, policy.per_day, policy.extensions) == (DUE, 0.25, {"ann": 1.5})


def test_time_with_an_offset_becomes_a_local_one(tmp_path, monkeypatch):
    path = written(tmp_path / "late.toml", "due = 2026-11-20T23:59:00+09:00\n")
    in_zone(monkeypatch, "Europe/Berlin")
    try:
        assert read_late(path).due == datetime(2026, 11, 20, 15, 59)
    finally:
        monkeypatch.undo()
        time.tzset()


def test_exam_has_a_window_and_no_days_after_it(tmp_path):
    toml = "opens = 2026-12-01T21:00:00\ndue = 2026-12-01T23:59:00\n"
    policy = read_late(written(tmp_path / "late.toml", toml), exam=True)
    assert (policy.opens, policy.last_day) == (datetime(2026, 12, 1, 21), 0)
    grades = [
        grade("ann", task("a", 1, 1), time=DUE - timedelta(hours=4)),
        grade("bob", task("a", 1, 1), time=DUE),
        grade("cy", task("a", 1, 1), time=DUE + timedelta(seconds=1)),
    ]
    ann, bob, cy = marks_of(grades, late=policy)
    assert ann.remarks == ["x.ipynb was handed in before the window opened, 2026-12-01 21:00:00."]
    assert (bob.remarks, bob.score, cy.score) == ([], 1, 0)


TIME = "due = 2026-12-01T23:59:00\n"


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("due = ", "late.toml: Invalid value"),
        ("per_day = 0.1", "`due` must be a time"),
        ("due = 2026-12-01", "`due` must be a time"),
        (f"{TIME}per_hour = 1", "there is no 'per_hour'; known are due,"),
        (f"{TIME}per_day = 10", "late.toml: `per_day`, a share of the points, is 10; it must be"),
        (f"{TIME}per_day = '10%'", "`per_day`, a share of the points, is '10%', which is no num"),
        (f"{TIME}per_day = nan", "`per_day`, a share of the points, is nan; it must be from 0"),
        (f"{TIME}grace_minutes = 'x'", "late.toml: `grace_minutes` is 'x', which is no number"),
        (f"{TIME}grace_minutes = -1", "late.toml: `grace_minutes` is -1; it must be from 0"),
        (f"{TIME}last_day = 'x'", "late.toml: `last_day` is 'x', which is no number"),
        (f"{TIME}last_day = 1.5", "late.toml: `last_day` is 1.5; it must be a whole number"),
        (f"{TIME}opens = 2027-01-01T00:00:00", "late.toml: `opens` must come before `due`"),
    ],
)
def test_policy_of_another_form_is_named(tmp_path, toml, message):
    path = written(tmp_path / "late.toml", toml)
    with pytest.raises(PolicyError, match=message):
        read_late(path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"student\nJos\xe9\n", r"class.csv \(--roster\) is not in UTF-8: save it as UTF-8"),
        (b"", r"class.csv \(--roster\) is empty"),
        (b"\n;;\n", r"class.csv \(--roster\) is empty"),
        (b'student\n"' + b"x" * 200_000, "class.csv, line 2: field larger than field limit"),
        (b"ann\nbob\n", "class.csv, line 1: the student 'ann' stands where a heading is needed"),
        (None, r"There is no file .*class.csv \(--roster\)"),
    ],
)
def test_roster_that_cannot_be_read_is_named(tmp_path, content, message):
    path = tmp_path / "class.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(PolicyError, match=message):
        read_roster(path, {"ann", "bob"})


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_roster_is_read_whatever_stands_between_its_cells(tmp_path, delimiter):
    text = "\ufefflogin,name\nann,Ann\n\nbob,Bob\n".replace(",", delimiter)
    assert read_roster(written(tmp_path / "class.csv", text), {"ann"}) == ["ann", "bob"]


def test_blank_cells_of_extensions_count_as_none(tmp_path):
    path = written(tmp_path / "more.csv", "student,days,attempts\nann,1,\nbob,,2\n")
    assert read_extra(path) == {"ann": 0, "bob": 2}


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("ann,2030-01-01", "line 2: the number of days is '2030-01-01', which is no number"),
        ("ann,-1", "line 2: the number of days is -1; it must be from 0"),
        ("ann,inf", "line 2: the number of days is inf; it must be from 0"),
        ("ann,1\nann,2", "line 3: 'ann' stands in more.csv, line 2 already"),
    ],
)
def test_extension_of_another_form_is_named(tmp_path, row, message):
    late = written(tmp_path / "late.toml", TIME)
    path = written(tmp_path / "more.csv", f"student,days\n{row}\n")
    with pytest.raises(PolicyError, match=message):
        read_late(late, path)


def test_late_points_are_taken_off_and_said():
    late = LatePolicy(DUE, 0.1)
    found = grade("ann", task("a", 2, 3), task("b", 1, 1), time=DUE + timedelta(days=2))
    (mark,) = marks_of([found], late=late)
    assert (mark.score, mark.max_score) == (2.4, 4)  # 0.8 of 3
    assert mark.late == "2 days late: 80% of the points count."


@pytest.mark.parametrize(("attempt", "score"), [("last", 1), ("best", 3)])
def test_attempt_that_counts(attempt, score):
    first = grade("ann", task("a", 3, 3), time=DUE - timedelta(days=1), source="first.ipynb")
    last = grade("ann", task("a", 1, 3), time=DUE, source="last.ipynb")
    damaged = grade("ann", time=DUE + timedelta(1), source="bad.ipynb", problem="It is damaged.")
    (mark,) = marks_of([last, first, damaged], attempt=attempt)
    assert mark.score == score
    assert f"3 notebooks; the {attempt} counts" in mark.problems[-1]


@pytest.mark.parametrize(("extra", "score"), [({}, 2), ({"ann": 1}, 3), ({"bob": 1}, 2)])
def test_only_so_many_attempts_count(extra, score):
    grades = [
        grade("ann", task("a", points, 3), time=DUE + timedelta(points), source=f"{points}.ipynb")
        for points in (3, 1, 2)
    ]
    (mark,) = marks_of(grades, attempts=2, extra=extra)
    assert mark.score == score


def test_missing_and_unknown_students_are_listed():
    marks = marks_of([grade("eve", task("a", 1, 1))], roster=["ann"])
    assert [(mark.student, mark.problems, mark.remarks) for mark in marks] == [
        ("ann", ["No notebook was handed in."], []),
        ("eve", [], ["The student is not in the roster."]),  # which is for the teacher alone
    ]


def test_task_that_was_not_graded_in_full_is_listed():
    stopped = task("project", 0, 3) | {"verdict": "time limit"}
    (mark,) = marks_of([grade("ann", task("unit", 1, 1), stopped)])
    assert mark.problems == ["project: time limit"]


def test_pair_shares_one_mark(tmp_path):
    (tmp_path / "pairs.csv").write_text("one,two\nann,bob\n")
    pairs = read_pairs(tmp_path / "pairs.csv")
    marks = marks_of([grade("ann", task("a", 1, 1))], roster=["ann", "bob"], pairs=pairs)
    assert [(mark.student, mark.score) for mark in marks] == [("ann", 1), ("bob", 1)]


def test_nobody_is_in_two_groups(tmp_path):
    path = written(tmp_path / "pairs.csv", "one,two\nann,bob\nbob,cy\n")
    with pytest.raises(PolicyError, match=r"line 3: 'bob' stands in pairs\.csv, line 2 already"):
        read_pairs(path)


def by_hand(path, *rows):
    written(path, "\n".join(["student,task,points,comment", *rows]))
    return read_manual(path, {"a": 3, "b": 1}, {"ann", "bob"})


def test_points_by_hand_replace_or_add(tmp_path):
    given = by_hand(tmp_path / "hand.csv", "ann,a,2.5,nearly", "ann,essay,3/5,clear", "bob,a,1/3")
    ann, bob = add_manual(marks_of([grade("ann", task("a", 0, 3)), grade("bob")]), given)
    assert (ann.score, ann.max_score) == (5.5, 8)  # 2.5 + 3 of 3 + 5
    assert [one["comment"] for one in ann.tasks] == ["nearly", "clear"]
    assert (bob.score, bob.max_score) == (1, 3)


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("zoe,a,1,", "hand.csv, line 2: there is no student 'zoe'"),
        ("ann,a", "hand.csv, line 2: 3 cells are needed"),
        ("ann,a,much,", "line 2: the number of points for a is 'much', which is no number"),
        ("ann,a,nan,", "line 2: the number of points for a is nan; it must be from 0 to 3"),
        ("ann,a,inf,", "line 2: the number of points for a is inf; it must be from 0 to 3"),
        ("ann,a,7,", "line 2: the number of points for a is 7; it must be from 0 to 3"),
        ("ann,a,-2,", "line 2: the number of points for a is -2; it must be from 0 to 3"),
        ("ann,a,2/5,", "line 2: a is worth 3, not 5"),
        ("ann,essay,4/0,", "line 2: the most for essay is 0; it must be at least 0.001"),
        ("ann,essay,6/5,", "line 2: the number of points for essay is 6; it must be from 0 to 5"),
        ("ann,esay,1,", "line 2: there is no task 'esay'; one of your own needs its most, as 3/5"),
        ("ann,a,1,\nann,a,2,", "line 3: 'ann, a' stands in hand.csv, line 2 already"),
    ],
)
def test_row_that_cannot_be_used_is_named(tmp_path, row, message):
    with pytest.raises(PolicyError, match=message):
        by_hand(tmp_path / "hand.csv", row)


def test_points_of_a_struck_task_go_to_the_others():
    tasks = [task("a", 3, 4), task("b", 1, 4), task("c", 0, 2)]
    (mark,) = strike(marks_of([grade("ann", *tasks)]), "c")
    assert [(one["name"], one["score"], one["max_score"]) for one in mark.tasks] == [
        ("a", 3.75, 5),  # 10 points on 8: times 1.25
        ("b", 1.25, 5),
    ]


def test_sum_of_the_points_stays_exact_when_a_task_is_struck():
    tasks = [task("a", 3, 3), task("b", 3, 3), task("c", 3, 3), task("d", 1, 1)]
    (mark,) = strike(marks_of([grade("ann", *tasks)]), "d")
    assert (mark.score, mark.max_score) == (10, 10)
