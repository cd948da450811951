"""Grade a class: every submission behind the wall, in parallel, and nothing done twice.

The result of each task of each submission is a file of its own, named by what decides it (the code
cells, the task, the checks, the seed), so that a run that was interrupted goes on where it was, a
task can be graded again for all, and a late submission meets the same numbers as the rest.
"""

import hashlib
import json
import os
import re
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass, field, replace
from functools import cache
from multiprocessing import get_context
from pathlib import Path

from nnla.grading.notebook import NotebookError, chapter_of
from nnla.grading.panel import html
from nnla.grading.runner import chapters, run_task, tasks, use_checks
from nnla.grading.student import Student
from nnla.grading.submissions import Submission
from nnla.grading.wall import Limits, Sandbox, SandboxError, staged

__all__ = [
    "Grade",
    "Job",
    "Options",
    "defined",
    "fingerprint",
    "grade_all",
    "grade_task",
    "seed_of",
]

DEFINED = re.compile(r"^def (\w+)\(", re.MULTILINE)


@dataclass(frozen=True)
class Options:
    """What decides how a class is graded, beside the submissions.

    `seed` draws the numbers of the checks, `chapter` is the assignment (empty: by the functions
    that a notebook defines), `wall` whether student code runs in a sandbox, `exam` whether hints
    and values are left out, `checks` a folder with checks of the teacher's own.
    """

    seed: int
    chapter: str = ""
    wall: bool = True
    exam: bool = False
    checks: str = ""
    limits: Limits = field(default_factory=Limits)


@dataclass(frozen=True)
class Job:
    """One task of one submission: all that a grading slot needs."""

    student: str
    cells: tuple[str, ...]
    task: str
    options: Options

    @property
    def key(self) -> str:
        """A name for everything that decides the result."""
        parts = [*self.cells, self.task, repr(self.options), checks_version()]
        return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()


@dataclass(frozen=True)
class Grade:
    """What one student has for one notebook: the result of each task, or why there is none."""

    submission: Submission
    chapter: str = ""
    tasks: list[dict] = field(default_factory=list)

    @property
    def score(self) -> float:
        return sum(task["score"] for task in self.tasks)

    @property
    def max_score(self) -> float:
        return sum(task["max_score"] for task in self.tasks)


@cache
def checks_version() -> str:
    """A hash of the library and its checks: results of another version are not used again."""
    folder = Path(__file__).parents[1]
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.py")):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def seed_of(grades: Path) -> int:
    """The seed of a class: drawn once, kept in its folder, and secret from the students."""
    path = grades / "seed.txt"
    if not path.exists():
        grades.mkdir(parents=True, exist_ok=True)
        _write(path, f"{secrets.randbits(63)}\n")
        path.chmod(0o600)
    return int(path.read_text(encoding="ascii"))


def fingerprint(submission: Submission) -> str:
    """The SHA-256 of the code cells that a student handed in."""
    code = "\0".join(submission.cells).encode("utf-8", "replace")
    return hashlib.sha256(code).hexdigest()


def defined(submission: Submission) -> set[str]:
    """The functions that a notebook defines, by its text alone."""
    return set(DEFINED.findall("\n".join(submission.cells)))


def jobs_of(submission: Submission, options: Options) -> tuple[str, list[Job]]:
    """The chapter of a submission and a job for each of its tasks.

    Raises
    ------
    NotebookError
        If no function of any task is defined in it.
    """
    names = defined(submission)
    chapter = options.chapter or chapter_of(dict.fromkeys(names), Path(submission.source).stem)
    cells = tuple(submission.cells)
    return chapter, [Job(submission.student, cells, name, options) for name in chapters()[chapter]]


def grade_task(job: Job, stage: Path) -> dict:
    """Grade one task of one submission in a sandbox of its own; always return a result."""
    if job.options.checks:
        use_checks(Path(job.options.checks))
    task = tasks()[job.task]
    limits = replace(job.options.limits, call=max(task.seconds, job.options.limits.call))
    sandbox = Sandbox(
        job.cells, stage=stage, hidden=task.hides, limits=limits, wall=job.options.wall
    )
    with sandbox:
        _start(sandbox)
        student = Student(sandbox.exchange)
        sandbox.answer = student.answer
        result = run_task(task, student, job.options.seed)
    found = result.as_dict() | {"problems": sandbox.problems, "html": html([result])}
    return _without_values(found) if job.options.exam else found


def _start(sandbox: Sandbox) -> None:
    """Start a sandbox, and once more if the machine failed to."""
    try:
        sandbox.start()
    except SandboxError:
        sandbox.stop()
        sandbox.start()


def _without_values(found: dict) -> dict:
    """What an exam tells: the points and which tests passed, no hint and no number."""
    tests = [test | {"message": "", "hint": ""} for test in found["tests"]]
    return found | {"tests": tests, "mistakes": [], "html": ""}


def grade_all(
    submissions: Sequence[Submission],
    options: Options,
    grades: Path,
    *,
    workers: int | None = None,
    again: Iterable[str] = (),
    progress: Callable[[int, int], None] = lambda done, total: None,
    cluster: str = "",
) -> list[Grade]:
    """Grade submissions in parallel and return them in their order.

    Parameters
    ----------
    submissions
        One for each student.
    options
        How to grade.
    grades
        The folder in which results are kept from run to run.
    workers
        How many grading slots; by default one for each processor.
    again
        Names of tasks whose kept results are thrown away first.
    progress
        Called with how many jobs are done and how many there are.
    cluster
        The address of a Dask scheduler to whose workers the jobs are handed.
    """
    planned = [_plan(submission, options) for submission in submissions]
    jobs = {job.key: job for _, _, found in planned for job in found}
    kept = grades / "kept"
    kept.mkdir(parents=True, exist_ok=True)
    for key, job in jobs.items():
        if job.task in set(again):
            (kept / f"{key}.json").unlink(missing_ok=True)
    results = {key: result for key in jobs if (result := _kept(kept, key)) is not None}
    open_jobs = [job for key, job in jobs.items() if key not in results]
    progress(len(results), len(jobs))
    run = _on_cluster(cluster) if cluster else _on_slots(workers or os.cpu_count() or 1)
    for job, result in run(open_jobs):
        results[job.key] = result
        _write(kept / f"{job.key}.json", json.dumps(result, ensure_ascii=False))
        progress(len(results), len(jobs))
    return [
        Grade(submission, chapter, [results[job.key] for job in found])
        for submission, chapter, found in planned
    ]


def _plan(submission: Submission, options: Options) -> tuple[Submission, str, list[Job]]:
    if submission.problem:
        return submission, options.chapter, []
    try:
        return submission, *jobs_of(submission, options)
    except NotebookError as error:
        return replace(submission, problem=str(error)), options.chapter, []


def _kept(folder: Path, key: str) -> dict | None:
    """A result of an earlier run; a file that was cut off counts as none."""
    try:
        return json.loads((folder / f"{key}.json").read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return None


def _write(path: Path, text: str) -> None:
    """Write a file so that it is there whole or not at all."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    part.write_text(text, encoding="utf-8")
    os.replace(part, path)


def _on_slots(workers: int) -> Callable[[list[Job]], Iterator[tuple[Job, dict]]]:
    """Run jobs in processes of this machine.

    Each is a grading slot: its main thread starts the sandboxes, which die with the thread that
    started them.
    """

    def run(jobs):
        if not jobs:
            return
        context = get_context("spawn")
        with staged() as stage, ProcessPoolExecutor(workers, mp_context=context) as pool:
            futures = {pool.submit(grade_task, job, stage): job for job in jobs}
            try:
                for future in as_completed(futures):
                    yield futures[future], future.result()
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                raise

    return run


def _on_cluster(address: str) -> Callable[[list[Job]], Iterator[tuple[Job, dict]]]:
    """Hand jobs to the workers of a Dask cluster; each starts a slot of its own for every job."""

    def run(jobs):
        from distributed import Client
        from distributed import as_completed as as_they_come

        from nnla.grading.slot import in_a_slot

        with Client(address) as client:
            futures = client.map(in_a_slot, [asdict(job) for job in jobs], retries=5, pure=False)
            by_key = dict(zip([future.key for future in futures], jobs, strict=True))
            for future, result in as_they_come(futures, with_results=True):
                yield by_key[future.key], result

    return run
