"""From results to marks: attempts, lateness, pairs, points by hand, a task struck out."""

from datetime import datetime, timedelta

import pytest

from nnla.grading.grade import Grade
from nnla.grading.policy import (
    LatePolicy,
    PolicyError,
    add_manual,
    marks_of,
    read_late,
    read_pairs,
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


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("due = ", "late.toml: Invalid value"),
        ("per_day = 0.1", "`due` must be a time"),
        ("due = 2026-12-01T23:59:00\nper_hour = 1", "there is no 'per_hour'; known are due,"),
    ],
)
def test_policy_of_another_form_is_named(tmp_path, toml, message):
    (tmp_path / "late.toml").write_text(toml)
    with pytest.raises(PolicyError, match=message):
        read_late(tmp_path / "late.toml")


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
    assert [(mark.student, mark.problems) for mark in marks] == [
        ("ann", ["No notebook was handed in."]),
        ("eve", ["The student is not in the roster."]),
    ]


def test_pair_shares_one_mark(tmp_path):
    (tmp_path / "pairs.csv").write_text("one,two\nann,bob\n")
    pairs = read_pairs(tmp_path / "pairs.csv")
    marks = marks_of([grade("ann", task("a", 1, 1))], roster=["ann", "bob"], pairs=pairs)
    assert [(mark.student, mark.score) for mark in marks] == [("ann", 1), ("bob", 1)]


def test_points_by_hand_replace_or_add(tmp_path):
    (tmp_path / "hand.csv").write_text(
        "student,task,points,comment\nann,a,2.5,nearly\nann,essay,3/5,clear\n"
    )
    (mark,) = add_manual(marks_of([grade("ann", task("a", 0, 3))]), tmp_path / "hand.csv")
    assert (mark.score, mark.max_score) == (5.5, 8)  # 2.5 + 3 of 3 + 5
    assert [one["comment"] for one in mark.tasks] == ["nearly", "clear"]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("zoe,a,1,", "there is no student 'zoe'"),
        ("ann,a", "line 2: 3 cells are needed"),
        ("ann,a,much,", "'much', for ann, is no number"),
    ],
)
def test_row_that_cannot_be_used_is_named(tmp_path, row, message):
    (tmp_path / "hand.csv").write_text(f"student,task,points,comment\n{row}\n")
    with pytest.raises(PolicyError, match=message):
        add_manual(marks_of([grade("ann", task("a", 0, 3))]), tmp_path / "hand.csv")


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
