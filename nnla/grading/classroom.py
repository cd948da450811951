"""From a folder of submissions to a folder of grades."""

import json
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import datetime
from pathlib import Path
from traceback import extract_tb
from typing import Any

from filelock import FileLock, Timeout

import nnla
from nnla.grading import policy
from nnla.grading.forms import number, read_table
from nnla.grading.grade import (
    Grade,
    Options,
    defined,
    fingerprint,
    grade_all,
    prepare_slots,
    seed_of,
    write,
)
from nnla.grading.policy import LatePolicy, Mark, Points
from nnla.grading.reports import (
    file_names,
    fill_export,
    gradescope,
    names_students,
    receipts,
    write_reports,
)
from nnla.grading.runner import chapters, tasks, use_checks
from nnla.grading.submissions import Submission, SubmissionError, collect
from nnla.grading.task import Task
from nnla.grading.wall import Limits, protection

__all__ = ["KEPT", "GradingError", "Order", "grade_class", "own_checks"]

KEPT = "What was graded is kept: the same command goes on from there."
MEETING = 10  # seconds for finding a cluster
MOST_OF_A_LIMIT = 1e15  # more than any machine has, and what the system still takes


class GradingError(ValueError):
    """A class that cannot be graded as ordered; the message says why."""


@dataclass(frozen=True)
class Order:
    """What a teacher asks for; the options of `nnla grade`, by the same names."""

    chapter: str = ""
    roster: Path | None = None
    late: Path | None = None
    extensions: Path | None = None
    pairs: Path | None = None
    manual: Path | None = None
    attempt: str = "last"
    attempts: int = 0
    regrade: list[str] = field(default_factory=list)
    strike: list[str] = field(default_factory=list)
    exam: bool = False
    checks: Path | None = None
    gradescope: bool = False
    fill: Path | None = None
    column: str = ""
    workers: int = 0
    cluster: str = ""
    wall: bool = True
    limits: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Rules:
    """What the teacher's files say; `remarks` are what to look at in them."""

    roster: list[str] = field(default_factory=list)
    late: LatePolicy | None = None
    extra: dict[str, int] = field(default_factory=dict)
    pairs: dict[str, list[str]] = field(default_factory=dict)
    manual: list[Points] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def grade_class(
    submissions: Path,
    out: Path,
    order: Order,
    progress: Callable[[int, int], None] = lambda done, total: None,
    say: Callable[[str], None] = lambda line: None,
) -> list[Mark]:
    """Grade the submissions and write every report; `say` gets what concerns no single student.

    Raises
    ------
    GradingError, PolicyError, FileNotFoundError
        If the order or one of its files cannot be used; nothing has been graded then.
    """
    if out.exists() and not out.is_dir():
        raise GradingError(f"--out is a folder for the grades, and {out} is a file.")
    if order.checks is not None:
        own_checks(order.checks)
    if not order.cluster:
        prepare_slots()
    _reject_unknown(order)
    limits = _limits(order.limits)
    collected = _collected(submissions)
    found = _of_chapter(collected, order.chapter) if order.chapter else collected
    rules = _rules(order, {one.student for one in collected})
    sandbox = _sandbox(order)
    if order.cluster:
        _meet(order.cluster, say)
    with _alone(out):
        checks = str(order.checks or "")
        options = Options(seed_of(out), order.chapter, order.wall, order.exam, checks, limits)
        marks = _marks(_graded(found, options, out, order, progress), order, rules)
        marks = _with_notes(marks, collected, found, order.chapter)
        write(out / "receipts.csv", receipts(collected, fingerprint))
        remarks = [*rules.remarks, *_write_for_systems(marks, collected, out, order)]
        write_reports(marks, out, [NOTES[sandbox], *remarks], sandbox, exam=order.exam)
    for line in remarks:
        say(line)
    return marks


def own_checks(folder: Path) -> None:
    """Take the checks of a folder; what is wrong in them is a `GradingError` with its line."""
    try:
        use_checks(folder)
    except FileNotFoundError as error:
        raise GradingError(str(error)) from None
    except SyntaxError as error:
        raise GradingError(f"{error.filename}, line {error.lineno}: {error.msg}.") from None
    except Exception as error:
        place = extract_tb(error.__traceback__)[-1]
        words = f"{type(error).__name__}: {error}"
        raise GradingError(f"{place.filename}, line {place.lineno}: {words}.") from None
    for task in tasks().values():
        if unknown := [name for name in task.hides if not hasattr(nnla, name)]:
            raise GradingError(
                f"{folder}: {task.name} hides {', '.join(unknown)}, which nnla does not have."
            )


def _rules(order: Order, handed_in: set[str]) -> Rules:
    """Read the teacher's files, all of them before anything is graded."""
    roster = policy.read_roster(order.roster, handed_in) if order.roster else []
    students = handed_in | set(roster)
    pairs = policy.read_pairs(order.pairs, students) if order.pairs else {}
    together = students | _partners(pairs, students)
    extra = policy.read_extra(order.extensions, together) if order.extensions else {}
    late = policy.read_late(order.late, order.extensions, exam=order.exam) if order.late else None
    worth = {task.name: task.points for task in _tasks(order.chapter)}
    manual = policy.read_manual(order.manual, worth, together) if order.manual else []
    remarks = _not_in_class(order.pairs, pairs, students if roster else together)
    remarks += _not_in_class(order.extensions, extra, together)
    if order.extensions and late is None and any(policy.read_days(order.extensions).values()):
        remarks.append(f"{order.extensions.name}: further days mean nothing without --late.")
    return Rules(roster, late, extra, pairs, manual, remarks)


def _partners(pairs: dict[str, list[str]], students: set[str]) -> set[str]:
    return {partner for name in students & set(pairs) for partner in pairs[name]}


def _not_in_class(path: Path | None, names: Iterable[str], students: set[str]) -> list[str]:
    if path is None:
        return []
    return [f"{path.name}: {name!r} is not in the class." for name in names if name not in students]


def _tasks(chapter: str) -> list[Task]:
    """The tasks of a chapter, or of all."""
    chosen = [chapters()[chapter]] if chapter else chapters().values()
    return [task for found in chosen for task in found.values()]


def _graded(
    found: list[Submission],
    options: Options,
    out: Path,
    order: Order,
    progress: Callable[[int, int], None],
) -> list[Grade]:
    counting = _counting(found, order)
    graded = set(map(id, counting))
    try:
        grades = grade_all(
            counting,
            options,
            out,
            workers=order.workers or None,
            again=order.regrade,
            progress=progress,
            cluster=order.cluster,
        )
    except RuntimeError as error:  # of a slot, here or on a worker of the cluster
        raise GradingError(f"The grader failed, not a student: {error} {KEPT}") from None
    return grades + [Grade(one, order.chapter) for one in found if id(one) not in graded]


def _marks(grades: list[Grade], order: Order, rules: Rules) -> list[Mark]:
    marks = policy.marks_of(
        grades,
        roster=rules.roster,
        late=rules.late,
        attempt=order.attempt,
        attempts=order.attempts,
        extra=rules.extra,
        pairs=rules.pairs,
    )
    marks = policy.add_manual(marks, rules.manual)
    for name in order.strike:
        marks = policy.strike(marks, name)
    return marks


def _collected(submissions: Path) -> list[Submission]:
    try:
        found = collect(submissions)
    except SubmissionError as error:
        raise GradingError(str(error)) from None
    if not found:
        raise GradingError(f"There is no notebook under {submissions}.")
    return found


def _alone(out: Path) -> AbstractContextManager:
    """Make the folder of grades, which only its owner reads, and keep a second run out of it."""
    try:
        out.mkdir(mode=0o700, parents=True, exist_ok=True)
        return FileLock(out / ".lock").acquire(timeout=0)
    except Timeout:
        raise GradingError(
            f"Another run is grading into {out}. Wait for its end, or choose another --out."
        ) from None
    except OSError as error:
        raise GradingError(
            f"Nothing can be written into {out} (--out): {error.strerror}."
        ) from None


def _meet(address: str, say: Callable[[str], None]) -> None:
    """See whether there is a cluster, and say so if it has no workers yet."""
    try:
        from distributed import Client
    except ImportError:
        raise GradingError(
            "--cluster needs Dask, which is not installed: pip install distributed."
        ) from None
    try:
        with Client(address, timeout=MEETING, set_as_default=False) as client:
            workers = client.scheduler_info()["workers"]
    except (OSError, ValueError, TypeError) as error:
        words = str(error).partition("\n")[0]
        raise GradingError(f"--cluster {address}: there is no Dask scheduler ({words}).") from None
    if not workers:
        say(f"The cluster {address} has no workers; grading begins when one comes.")


def _of_chapter(found: list[Submission], chapter: str) -> list[Submission]:
    """The notebooks of this chapter and the unreadable ones; of students without any, all."""
    names = {answer.name for task in chapters()[chapter].values() for answer in task.answers}
    answering = {id(one) for one in found if names & defined(one)}
    students = {one.student for one in found if id(one) in answering}
    return [
        one for one in found if one.problem or id(one) in answering or one.student not in students
    ]


def _with_notes(
    marks: list[Mark], collected: list[Submission], found: list[Submission], chapter: str
) -> list[Mark]:
    """Marks with what a teacher should know of the notebooks that do not count, too."""
    considered = set(map(id, found))
    notes: dict[str, list[str]] = {}
    for one in collected:
        over = f"{one.source} defines no function of {chapter} and was passed over."
        lines = [one.problem, one.note, "" if id(one) in considered else over]
        notes.setdefault(one.student, []).extend(filter(None, lines))
    return [
        replace(mark, problems=list(dict.fromkeys(mark.problems + notes.get(mark.student, []))))
        for mark in marks
    ]


def _counting(found: list[Submission], order: Order) -> list[Submission]:
    """The notebooks that can count; of several, only the last one is graded if only it counts."""
    if order.attempt != "last" or order.pairs or not order.chapter:
        return found
    extra = policy.read_extra(order.extensions) if order.extensions else {}
    by_student: dict[str, list[Submission]] = {}
    for one in sorted(found, key=lambda one: one.time or datetime.min):
        by_student.setdefault(one.student, []).append(one)
    chosen = []
    for student, notebooks in by_student.items():
        allowed = order.attempts and order.attempts + extra.get(student, 0)
        first = notebooks[:allowed] if allowed else notebooks
        readable = [one for one in first if not one.problem]
        chosen += [*readable[-1:], *(one for one in first if one.problem)]
    return chosen


def _reject_unknown(order: Order) -> None:
    if order.chapter and order.chapter not in chapters():
        listed = ", ".join(chapters())
        raise GradingError(f"There is no chapter {order.chapter!r}. There are: {listed}.")
    if order.attempt not in ("last", "best"):
        raise GradingError(f"--attempt is last or best, not {order.attempt!r}.")
    known = {task.name for task in _tasks("")}
    for name in [*order.regrade, *order.strike]:
        if name not in known:
            raise GradingError(f"There is no task {name!r}.")
    for chapter in [order.chapter] if order.chapter else chapters():
        if order.strike and set(chapters()[chapter]) <= set(order.strike):
            raise GradingError(f"--strike leaves no task of {chapter}.")
    if order.exam and not order.late:
        raise GradingError("--exam needs --late: a TOML file with `due`, and `opens` if you like.")
    if order.fill:
        _reject_export(order.fill, order.column)


def _reject_export(export: Path, column: str) -> None:
    """Refuse an export of an LMS that could not be filled in."""
    if not column:
        raise GradingError("--fill needs --column: the heading of the assignment in the export.")
    heading, *_ = read_table(export, "--fill")
    if not names_students(heading.cells):
        raise GradingError(
            f"{export.name} has no column that names students, as ID, Student or Username."
        )
    try:
        fill_export(export, [], column)
    except ValueError as error:
        raise GradingError(str(error)) from None


def _limits(wishes: list[str]) -> Limits:
    """The limits of a sandbox, with those changed that are named as ``memory=1e9``."""
    known = asdict(Limits())
    whole = {limit.name for limit in fields(Limits) if limit.type is int}
    changed: dict[str, Any] = {}
    for wish in wishes:
        name, _, value = wish.partition("=")
        if name not in known:
            raise GradingError(f"There is no limit {name!r}. There are: {', '.join(known)}.")
        what = f"--limit {name} (write it like {name}={known[name]})"
        found = number(value, what, 1 if name in whole else 0.001, MOST_OF_A_LIMIT)
        changed[name] = int(found) if name in whole else found
    return Limits(**changed)


NOTES = {
    "none": "Graded without a sandbox (--no-sandbox): student code could do what the teacher can.",
    "bubblewrap": "Graded in sandboxes (bubblewrap): no network, no files, limits on time and "
    "memory.",
}


def _sandbox(order: Order) -> str:
    """Which protection is in force."""
    if not order.wall:
        return "none"
    problem = protection()
    if problem:
        raise GradingError(
            f"No sandbox works here, so no student code was run. {problem} To grade without one, "
            "on a machine that holds nothing of value: --no-sandbox."
        )
    return "bubblewrap"


def _write_for_systems(
    marks: list[Mark], collected: list[Submission], out: Path, order: Order
) -> list[str]:
    """Write what other systems read: Gradescope's files, an export; return what to look at."""
    if order.gradescope:
        folder = out / "gradescope"
        folder.mkdir(exist_ok=True)
        names = file_names(mark.student for mark in marks)
        for mark in marks:
            text = json.dumps(gradescope(mark, order.exam), indent=2, ensure_ascii=False)
            write(folder / f"{names[mark.student]}.json", text)
    if not order.fill:
        return []
    numbers = {one.student: one.number for one in collected if one.number}
    filled, left = fill_export(order.fill, marks, order.column, numbers)
    write(out / f"filled-{order.fill.name}", filled)
    return left
