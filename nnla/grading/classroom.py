"""From a folder of submissions to a folder of grades."""

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from nnla.grading import policy
from nnla.grading.grade import Grade, Options, defined, fingerprint, grade_all, seed_of, write
from nnla.grading.policy import Mark
from nnla.grading.reports import file_names, fill_export, gradescope, receipts, write_reports
from nnla.grading.runner import chapters, use_checks
from nnla.grading.submissions import Submission, SubmissionError, collect, read_roster
from nnla.grading.wall import Limits, protection

__all__ = ["GradingError", "Order", "grade_class"]


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


def grade_class(
    submissions: Path,
    out: Path,
    order: Order,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[Mark]:
    """Grade the submissions and write every report.

    Raises
    ------
    GradingError, PolicyError, FileNotFoundError
        If the order or one of its files cannot be used; nothing has been graded then.
    """
    if out.exists() and not out.is_dir():
        raise GradingError(f"--out is a folder for the grades, and {out} is a file.")
    if order.checks is not None:
        use_checks(order.checks)
    _reject_unknown(order)
    sandbox = _sandbox(order)
    late = policy.read_late(order.late, order.extensions) if order.late else None
    pairs = policy.read_pairs(order.pairs) if order.pairs else None
    roster = read_roster(order.roster) if order.roster else []
    limits = _limits(order.limits)
    collected = _collected(submissions)
    found = _of_chapter(collected, order.chapter) if order.chapter else collected
    out.mkdir(parents=True, exist_ok=True)
    with _alone(out):
        checks = str(order.checks or "")
        options = Options(seed_of(out), order.chapter, order.wall, order.exam, checks, limits)
        counting = _counting(found, order)
        graded = set(map(id, counting))
        grades = grade_all(
            counting,
            options,
            out,
            workers=order.workers or None,
            again=order.regrade,
            progress=progress,
            cluster=order.cluster,
        )
        grades += [Grade(one, order.chapter) for one in found if id(one) not in graded]
        marks = policy.marks_of(
            grades,
            roster=roster,
            late=late,
            attempt=order.attempt,
            attempts=order.attempts,
            extra=policy.read_extra(order.extensions) if order.extensions else None,
            pairs=pairs,
        )
        if order.manual:
            marks = policy.add_manual(marks, order.manual)
        for name in order.strike:
            marks = policy.strike(marks, name)
        marks = _with_notes(marks, collected, found, order.chapter)
        write(out / "receipts.csv", receipts(collected, fingerprint))
        _write_for_systems(marks, collected, out, order)
        write_reports(marks, out, [NOTES[sandbox]], sandbox)
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
    """Keep a second run out of the folder of grades while this one writes there."""
    try:
        return FileLock(out / ".lock").acquire(timeout=0)
    except Timeout:
        raise GradingError(
            f"Another run is grading into {out}. Wait for its end, or choose another --out."
        ) from None


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
    known = {name for found in chapters().values() for name in found}
    for name in [*order.regrade, *order.strike]:
        if name not in known:
            raise GradingError(f"There is no task {name!r}.")
    if order.fill and not order.column:
        raise GradingError("--fill needs --column: the heading of the assignment in the export.")
    if order.fill:
        try:
            fill_export(order.fill, [], order.column)
        except ValueError as error:
            raise GradingError(str(error)) from None


def _limits(wishes: list[str]) -> Limits:
    """The limits of a sandbox, with those changed that are named as ``memory=1e9``."""
    known = asdict(Limits())
    changed = {}
    for wish in wishes:
        name, _, value = wish.partition("=")
        if name not in known:
            raise GradingError(f"There is no limit {name!r}. There are: {', '.join(known)}.")
        try:
            changed[name] = type(known[name])(float(value))
        except ValueError:
            raise GradingError(f"--limit {wish}: write it like {name}={known[name]}.") from None
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
) -> None:
    """Write what other systems read: Gradescope's files, an export filled in."""
    if order.gradescope:
        folder = out / "gradescope"
        folder.mkdir(exist_ok=True)
        names = file_names(mark.student for mark in marks)
        for mark in marks:
            text = json.dumps(gradescope(mark), indent=2, ensure_ascii=False)
            write(folder / f"{names[mark.student]}.json", text)
    if order.fill:
        numbers = {one.student: one.number for one in collected if one.number}
        filled, left = fill_export(order.fill, marks, order.column, numbers)
        write(out / f"filled-{order.fill.name}", filled)
        for line in left:
            print(_printable(line))


def _printable(line: str) -> str:
    """A line without the signs by which a name could steer a terminal."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in line)
