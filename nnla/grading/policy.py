"""From results to marks: which attempt counts, what is late, what a teacher adds by hand."""

import csv
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from nnla.grading.grade import Grade

__all__ = ["LatePolicy", "Mark", "PolicyError", "add_manual", "marks_of", "read_late", "strike"]


class PolicyError(ValueError):
    """A file of the teacher's that cannot be used; the message names the line."""


@dataclass(frozen=True)
class Mark:
    """What one student gets; `late` says what was taken off, `problems` what to look at."""

    student: str
    chapter: str = ""
    source: str = ""
    time: datetime | None = None
    tasks: list[dict] = field(default_factory=list)
    late: str = ""
    factor: float = 1.0
    problems: list[str] = field(default_factory=list)

    @property
    def score(self) -> float:
        return round(self.factor * sum(task["score"] for task in self.tasks), 4)

    @property
    def max_score(self) -> float:
        return round(sum(task["max_score"] for task in self.tasks), 4)

    @property
    def verdict(self) -> str:
        """What kept the notebook from being graded in full; "graded" if nothing did."""
        found = [task["verdict"] for task in self.tasks] or ["not graded"]
        if "grader error" in found:
            return "grader error"
        return next((verdict for verdict in found if verdict != "graded"), "graded")


@dataclass(frozen=True)
class LatePolicy:
    """Points lost after `due`: `per_day` of them for each day begun, once `grace` has passed.

    After `last_day` days nothing counts. `extensions` are further days for single students.

    Examples
    --------
    >>> policy = LatePolicy(datetime(2026, 12, 1, 23, 59), per_day=0.1, last_day=3)
    >>> policy.factor("ann", datetime(2026, 12, 2, 8, 0))
    0.9
    """

    due: datetime
    per_day: float = 0.1
    grace: timedelta = timedelta()
    last_day: int = 7
    extensions: Mapping[str, float] = field(default_factory=dict)

    def days_late(self, student: str, time: datetime) -> int:
        """The number of days begun after the student's own due time."""
        due = self.due + timedelta(days=self.extensions.get(student, 0)) + self.grace
        return max(0, -((due - time) // timedelta(days=1))) if time > due else 0

    def factor(self, student: str, time: datetime) -> float:
        """The share of the points that is kept."""
        days = self.days_late(student, time)
        return 0.0 if days > self.last_day else max(0.0, round(1 - self.per_day * days, 10))


def read_late(path: Path, extensions: Path | None = None) -> LatePolicy:
    """Read a policy from TOML (due, per_day, grace_minutes, last_day), extensions from CSV.

    Raises
    ------
    PolicyError
        If a file has another form.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"{path.name}: {error}") from None
    known = {"due", "per_day", "grace_minutes", "last_day"}
    if unknown := sorted(set(data) - known):
        listed = ", ".join(sorted(known))
        raise PolicyError(f"{path.name}: there is no {unknown[0]!r}; known are {listed}.")
    if not isinstance(data.get("due"), datetime):
        raise PolicyError(f"{path.name}: `due` must be a time, as 2026-12-01T23:59:00.")
    days = {row[0]: _number(extensions, row) for row in _rows(extensions, 2)} if extensions else {}
    grace = timedelta(minutes=data.get("grace_minutes", 0))
    due = data["due"].replace(tzinfo=None)
    return LatePolicy(due, data.get("per_day", 0.1), grace, data.get("last_day", 7), days)


def marks_of(
    grades: Sequence[Grade],
    *,
    roster: Iterable[str] = (),
    late: LatePolicy | None = None,
    attempt: str = "last",
    attempts: int = 0,
    extra: Mapping[str, int] | None = None,
    pairs: Mapping[str, Sequence[str]] | None = None,
) -> list[Mark]:
    """One mark for each student: of the last or best attempt, late or not, alone or in a pair.

    Of a student's notebooks the first `attempts` count (0: all), and `extra` more for some.
    """
    by_student: dict[str, list[Mark]] = {}
    for grade in grades:
        mark = _mark(grade, late)
        for student in (pairs or {}).get(mark.student, [mark.student]):
            by_student.setdefault(student, []).append(replace(mark, student=student))
    for student in roster:
        missing = Mark(student, problems=["No notebook was handed in."])
        by_student.setdefault(student, [missing])
    listed = set(roster)
    marks = [
        _chosen(found, attempt, attempts and attempts + (extra or {}).get(student, 0))
        for student, found in by_student.items()
    ]
    marks = [
        replace(mark, problems=[*mark.problems, "The student is not in the roster."])
        if listed and mark.student not in listed
        else mark
        for mark in marks
    ]
    return sorted(marks, key=lambda mark: mark.student.casefold())


def _mark(grade: Grade, late: LatePolicy | None) -> Mark:
    submission = grade.submission
    tasks = [task | {"comment": ""} for task in grade.tasks]
    problems = [submission.problem] if submission.problem else []
    problems += list(dict.fromkeys(line for task in tasks for line in task.get("problems", [])))
    mark = Mark(
        submission.student,
        grade.chapter,
        submission.source,
        submission.time,
        tasks,
        "",
        1.0,
        problems,
    )
    if late is None or submission.time is None:
        return mark
    days = late.days_late(mark.student, submission.time)
    if not days:
        return mark
    factor = late.factor(mark.student, submission.time)
    words = f"{days} day{'s' if days > 1 else ''} late: {factor:.0%} of the points count."
    return replace(mark, late=words, factor=factor)


def _chosen(attempts: list[Mark], attempt: str, allowed: int) -> Mark:
    """The attempt that counts, of those allowed (0: all); the others are named."""
    order = sorted(attempts, key=lambda mark: mark.time or datetime.min)
    counted = order[:allowed] if allowed else order
    gradable = [mark for mark in counted if mark.tasks] or counted
    chosen = max(gradable, key=lambda mark: mark.score) if attempt == "best" else gradable[-1]
    if len(attempts) == 1:
        return chosen
    others = ", ".join(mark.source for mark in order if mark is not chosen)
    note = f"{len(attempts)} notebooks; the {attempt} counts ({chosen.source}), not {others}."
    return replace(chosen, problems=[*chosen.problems, note])


def add_manual(marks: Sequence[Mark], path: Path) -> list[Mark]:
    """Add points given by hand, from a CSV with student, task, points and a comment.

    A task that the checks know gets these points in place of theirs; another becomes a task of its
    own, with ``points/most`` as ``3/5``.

    Raises
    ------
    PolicyError
        If a row has another form or names nobody.
    """
    by_student = {mark.student: mark for mark in marks}
    for row in _rows(path, 3):
        student, task, points, comment = (*row, "", "")[:4]
        if student not in by_student:
            raise PolicyError(f"{path.name}: there is no student {student!r}.")
        mark = by_student[student]
        by_student[student] = replace(mark, tasks=_with_points(path, mark, task, points, comment))
    return list(by_student.values())


def _with_points(path, mark, name, points, comment) -> list[dict]:
    given, _, most = points.partition("/")
    score = _number(path, [mark.student, given])
    known = [task for task in mark.tasks if task["name"] == name]
    if known:
        changed = known[0] | {"score": score, "comment": comment}
        return [changed if task["name"] == name else task for task in mark.tasks]
    added = {
        "name": name,
        "score": score,
        "max_score": _number(path, [mark.student, most or given]),
        "status": "by hand",
        "verdict": "graded",
        "mistakes": [],
        "comment": comment,
        "tests": [],
    }
    return [*mark.tasks, added]


def strike(marks: Sequence[Mark], name: str) -> list[Mark]:
    """Take a task out for all; its points go to the others in proportion, so that the sum stays."""
    return [replace(mark, tasks=_without(mark.tasks, name)) for mark in marks]


def _without(tasks: list[dict], name: str) -> list[dict]:
    rest = [task for task in tasks if task["name"] != name]
    most = sum(task["max_score"] for task in rest)
    if len(rest) == len(tasks) or not most:
        return tasks
    scale = sum(task["max_score"] for task in tasks) / most
    return [
        task | {key: round(task[key] * scale, 12) for key in ("score", "max_score")}
        for task in rest
    ]


def read_extra(path: Path) -> dict[str, int]:
    """How many attempts students have beyond the others: the third column of the extensions."""
    return {row[0]: int(_number(path, [row[0], row[2]])) for row in _rows(path, 2) if len(row) > 2}


def read_pairs(path: Path) -> dict[str, list[str]]:
    """Who worked together: each row of a CSV names the students of one group."""
    groups = [[name for name in row if name] for row in _rows(path, 2)]
    return {student: group for group in groups for student in group}


def _rows(path: Path, least: int) -> list[list[str]]:
    """The rows of a CSV file below its heading."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [[cell.strip() for cell in row] for row in csv.reader(file)]
    for number, row in enumerate(rows[1:], start=2):
        if row and len(row) < least:
            raise PolicyError(f"{path.name}, line {number}: {least} cells are needed.")
    return [row for row in rows[1:] if any(row)]


def _number(path, row) -> float:
    try:
        return float(row[1])
    except ValueError:
        raise PolicyError(f"{path.name}: {row[1]!r}, for {row[0]}, is no number.") from None
