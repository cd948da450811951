"""From results to marks: which attempt counts, what is late, what a teacher adds by hand."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from nnla.grading.forms import PolicyError, Row, number, read_rows, read_toml
from nnla.grading.grade import Grade

__all__ = [
    "LatePolicy",
    "Mark",
    "Points",
    "PolicyError",
    "add_manual",
    "marks_of",
    "read_days",
    "read_extra",
    "read_late",
    "read_manual",
    "read_pairs",
    "read_roster",
    "strike",
]

LATE_KEYS = ("due", "opens", "per_day", "grace_minutes", "last_day")
MOST_DAYS = 10_000
MOST_MINUTES = 24 * 60 * MOST_DAYS


@dataclass(frozen=True)
class Mark:
    """What one student gets.

    `late` says what was taken off, `problems` what teacher and student should look at, `remarks`
    what is for the teacher alone; `sha256` is the hash of the file.
    """

    student: str
    chapter: str = ""
    source: str = ""
    time: datetime | None = None
    tasks: list[dict] = field(default_factory=list)
    late: str = ""
    factor: float = 1.0
    problems: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    sha256: str = ""

    @property
    def to_look_at(self) -> list[str]:
        """All that a teacher should look at."""
        return [*self.problems, *self.remarks]

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

    After `last_day` days nothing counts. `extensions` are further days for single students. What
    comes before `opens`, if that is given, is pointed out.

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
    opens: datetime | None = None

    def days_late(self, student: str, time: datetime) -> int:
        """The number of days begun after the student's own due time."""
        due = self.due + timedelta(days=self.extensions.get(student, 0)) + self.grace
        return max(0, -((due - time) // timedelta(days=1))) if time > due else 0

    def factor(self, student: str, time: datetime) -> float:
        """The share of the points that is kept."""
        days = self.days_late(student, time)
        return 0.0 if days > self.last_day else max(0.0, round(1 - self.per_day * days, 10))


def read_late(path: Path, extensions: Path | None = None, *, exam: bool = False) -> LatePolicy:
    """Read a policy from TOML (due, opens, per_day, grace_minutes, last_day), extensions from CSV.

    Times are local; one with an offset is turned into a local one. In an exam `last_day` is 0
    unless it is given.

    Raises
    ------
    PolicyError
        If a file has another form.
    """
    data = read_toml(path, "--late", LATE_KEYS)
    due, opens = (_time(path, key, data.get(key)) for key in ("due", "opens"))
    if due is None:
        raise PolicyError(f"{path.name}: `due` must be a time, as 2026-12-01T23:59:00.")
    if opens is not None and opens >= due:
        raise PolicyError(f"{path.name}: `opens` must come before `due`.")
    share = f"{path.name}: `per_day`, a share of the points,"
    minutes = data.get("grace_minutes", 0)
    last_day = data.get("last_day", 0 if exam else 7)
    return LatePolicy(
        due,
        number(data.get("per_day", 0.1), share, 0, 1),
        timedelta(minutes=number(minutes, f"{path.name}: `grace_minutes`", 0, MOST_MINUTES)),
        int(number(last_day, f"{path.name}: `last_day`", 0, MOST_DAYS, whole=True)),
        read_days(extensions) if extensions else {},
        opens,
    )


def _time(path: Path, key: str, value: object) -> datetime | None:
    """A time of the policy as a local time without an offset, as those of the files are."""
    if value is None:
        return None
    if not isinstance(value, datetime):
        raise PolicyError(f"{path.name}: `{key}` must be a time, as 2026-12-01T23:59:00.")
    return value.astimezone().replace(tzinfo=None) if value.tzinfo else value


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
    marks = []
    for student, found in by_student.items():
        mark = _chosen(found, attempt, attempts and attempts + (extra or {}).get(student, 0))
        if listed and student not in listed:
            mark = replace(mark, remarks=[*mark.remarks, "The student is not in the roster."])
        marks.append(mark)
    return sorted(marks, key=lambda mark: mark.student.casefold())


def _mark(grade: Grade, late: LatePolicy | None) -> Mark:
    submission = grade.submission
    tasks = grade.tasks
    problems = [submission.problem] if submission.problem else []
    problems += list(dict.fromkeys(line for task in tasks for line in task.get("problems", [])))
    problems += [f"{t['name']}: {t['verdict']}" for t in tasks if t["verdict"] != "graded"]
    mark = Mark(
        submission.student,
        grade.chapter,
        submission.source,
        submission.time,
        tasks,
        problems=problems,
        sha256=submission.sha256,
    )
    return mark if late is None else _timed(mark, late)


def _timed(mark: Mark, late: LatePolicy) -> Mark:
    """A mark with what the policy says of its time."""
    if mark.time is None:
        return mark
    if late.opens is not None and mark.time < late.opens:
        words = f"{mark.source} was handed in before the window opened, {late.opens}."
        return replace(mark, remarks=[words])
    days = late.days_late(mark.student, mark.time)
    if not days:
        return mark
    factor = late.factor(mark.student, mark.time)
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


@dataclass(frozen=True)
class Points:
    """Points that a teacher gives by hand."""

    student: str
    task: str
    score: float
    most: float
    comment: str


def read_manual(path: Path, worth: Mapping[str, float], students: Collection[str]) -> list[Points]:
    """Read points given by hand from a CSV with student, task, points and a comment.

    A task that the checks know is worth what they say; another is a task of its own, with
    ``points/most`` as ``3/5``.

    Raises
    ------
    PolicyError
        If a row has another form, or names nobody, or too many points.
    """
    rows = read_rows(path, "--manual", 3, students)
    _refuse_twice((row.where, ", ".join(row.cells[:2])) for row in rows)
    return [_points(row, worth, students) for row in rows]


def _points(row: Row, worth: Mapping[str, float], students: Collection[str]) -> Points:
    student, task, points = row[0], row[1], row[2]
    if student not in students:
        raise PolicyError(f"{row.where}: there is no student {student!r}.")
    given, _, asked = (part.strip() for part in points.partition("/"))
    if task not in worth and not asked:
        raise PolicyError(
            f"{row.where}: there is no task {task!r}; one of your own needs its most, as 3/5."
        )
    most = number(asked or worth[task], f"{row.where}: the most for {task}", 0.001)
    if most != worth.get(task, most):
        raise PolicyError(f"{row.where}: {task} is worth {worth[task]:g}, not {asked}.")
    score = number(given, f"{row.where}: the number of points for {task}", 0, most)
    return Points(student, task, score, most, row[3])


def _refuse_twice(names: Iterable[tuple[str, str]]) -> None:
    """Refuse a name that stands in two places; each comes with its place."""
    first: dict[str, str] = {}
    for where, name in names:
        if name in first:
            raise PolicyError(f"{where}: {name!r} stands in {first[name]} already.")
        first[name] = where


def add_manual(marks: Sequence[Mark], given: Iterable[Points]) -> list[Mark]:
    """Put points given by hand in the place of those of a task, or add a task for them."""
    by_student = {mark.student: mark for mark in marks}
    for points in given:
        mark = by_student[points.student]
        by_student[points.student] = replace(mark, tasks=_with_points(mark.tasks, points))
    return list(by_student.values())


def _with_points(tasks: list[dict], points: Points) -> list[dict]:
    by_hand = {"score": points.score, "comment": points.comment}
    if any(task["name"] == points.task for task in tasks):
        return [task | by_hand if task["name"] == points.task else task for task in tasks]
    added = {
        "name": points.task,
        "max_score": points.most,
        "status": "by hand",
        "verdict": "graded",
        "mistakes": [],
        "tests": [],
    }
    return [*tasks, added | by_hand]


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


def read_roster(path: Path, students: Collection[str] = ()) -> list[str]:
    """The students of a class, from the first column of a CSV file with a heading.

    `students` are those who handed in: one in the place of the heading is refused.
    """
    return [row[0] for row in read_rows(path, "--roster", students=students) if row[0]]


def read_days(path: Path, students: Collection[str] = ()) -> dict[str, float]:
    """How many days students have beyond the others: the second column of the extensions."""
    return {
        row[0]: number(row[1] or 0, f"{row.where}: the number of days", 0, MOST_DAYS)
        for row in _extensions(path, students)
    }


def read_extra(path: Path, students: Collection[str] = ()) -> dict[str, int]:
    """How many attempts students have beyond the others: the third column of the extensions."""
    return {
        row[0]: int(number(row[2] or 0, f"{row.where}: the number of attempts", whole=True))
        for row in _extensions(path, students)
    }


def _extensions(path: Path, students: Collection[str]) -> list[Row]:
    rows = read_rows(path, "--extensions", 2, students)
    _refuse_twice((row.where, row[0]) for row in rows)
    return rows


def read_pairs(path: Path, students: Collection[str] = ()) -> dict[str, list[str]]:
    """Who worked together: each row of a CSV names the students of one group."""
    rows = read_rows(path, "--pairs", 2, students)
    _refuse_twice((row.where, name) for row in rows for name in row.cells if name)
    groups = [[name for name in row.cells if name] for row in rows]
    return {student: group for group in groups for student in group}
