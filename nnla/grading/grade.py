"""Grade a class: every submission behind the wall, in parallel, and nothing done twice.

The results of each notebook are kept in a file, named by what decides them (the code cells, the
checks, the seed), so that a run that was interrupted goes on where it was, a task can be graded
again for all, and a late submission meets the same numbers as the rest.
"""

import ast
import hashlib
import json
import os
import random
import re
import secrets
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field, replace
from functools import cache, lru_cache
from itertools import cycle, islice
from multiprocessing import (
    active_children,
    forkserver,
    get_all_start_methods,
    get_context,
    parent_process,
)
from multiprocessing.queues import SimpleQueue
from pathlib import Path
from threading import Thread

from nnla.grading.notebook import NotebookError, chapter_of
from nnla.grading.nursery import Nurseries
from nnla.grading.panel import html
from nnla.grading.runner import TaskResult, chapters, check_modules, run_task, tasks, use_checks
from nnla.grading.slot import imports_as_here
from nnla.grading.submissions import Submission
from nnla.grading.task import Task
from nnla.grading.wall import Limits, Sandbox, SandboxError, staged, without

__all__ = [
    "Grade",
    "Job",
    "Options",
    "SeedError",
    "defined",
    "fingerprint",
    "grade_all",
    "grade_job",
    "jobs_of",
    "key_of",
    "prepare_slots",
    "seed_of",
    "taken_from_library",
    "whole",
    "write",
]

NURSERIES = Nurseries()  # of the slot that this process is
LONG = ("tests", "html")  # parts of a result that are read again where they are needed
MAX_READ = 100_000  # characters of code that are parsed here, where memory is not limited
TRIES = 3  # how often the slots are started when the system kills one
START = "forkserver" if "forkserver" in get_all_start_methods() else "spawn"
EVERYTHING = re.compile(r"import[\s\\]*\*")
DEFINED = re.compile(r"^[ \t]*(?:async[ \t]+)?def[ \t]+(\w+)|^(\w+)[ \t]*=(?!=)", re.MULTILINE)


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
    """Tasks of one notebook that are graded in one sandbox: all that a grading slot needs.

    `hidden` are the names of `nnla` that are absent inside.
    """

    cells: tuple[str, ...]
    tasks: tuple[str, ...]
    hidden: tuple[str, ...]
    options: Options


def key_of(cells: Sequence[str], options: Options) -> str:
    """A name for everything that decides the results of a notebook."""
    settings = asdict(replace(options, checks=""))
    parts = [list(cells), settings, checks_version(options.checks)]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


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
def checks_version(checks: str = "") -> str:
    """A hash of the library and all checks: results of another version are not used again."""
    digest = hashlib.sha256()
    for folder in [Path(__file__).parents[1], *([Path(checks)] if checks else [])]:
        for path in sorted(folder.rglob("*.py")):
            content = hashlib.sha256(path.read_bytes()).digest()
            digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + content)
    return digest.hexdigest()


class SeedError(ValueError):
    """The seed of a class that cannot be read; another would grade late notebooks differently."""


def seed_of(grades: Path) -> int:
    """The seed of a class: drawn once, kept in its folder, and secret from the students."""
    path = grades / "seed.txt"
    if not path.exists():
        grades.mkdir(parents=True, exist_ok=True)
        write(path, f"{secrets.randbits(63)}\n")
        path.chmod(0o600)
    try:
        return int(path.read_text(encoding="ascii"))
    except ValueError:
        raise SeedError(
            f"{path} holds no number. Put the class's seed back, or choose another --out."
        ) from None


def fingerprint(submission: Submission) -> str:
    """The SHA-256 of the code cells that a student handed in."""
    return hashlib.sha256(json.dumps(submission.cells).encode()).hexdigest()


def defined(submission: Submission) -> set[str]:
    """The functions that a notebook defines, and the names it assigns, by its text alone."""
    return {one[1] or one[2] for one in DEFINED.finditer("\n".join(submission.cells))}


def jobs_of(cells: tuple[str, ...], names: Sequence[str], options: Options) -> list[Job]:
    """Jobs for these tasks of a notebook: as few as there can be, since each costs a sandbox.

    All names that answer a task of the chapter are absent for all of them, but for those that the
    notebook takes from `nnla`: such a name is absent only where it answers the task.
    """
    chapter = next(found for found in chapters().values() if names[0] in found)
    answering = {name for task in chapter.values() for name in task.hides}
    used = answering & taken_from_library(cells, answering)
    together: dict[tuple[str, ...], list[str]] = {}
    for name in names:
        hidden = tuple(sorted(answering - (used - set(chapter[name].hides))))
        together.setdefault(hidden, []).append(name)
    return [Job(cells, tuple(found), hidden, options) for hidden, found in together.items()]


def taken_from_library(cells: Sequence[str], names: set[str]) -> set[str]:
    """Those of these names that cells import or read as attributes; all, if that is not clear."""
    if sum(map(len, cells)) > MAX_READ:
        return names
    found = set()
    for cell in cells:
        if not (EVERYTHING.search(cell) or any(name in cell for name in names)):
            continue
        try:
            nodes = list(ast.walk(ast.parse(cell)))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return names
        found |= {node.attr for node in nodes if isinstance(node, ast.Attribute)}
        imports = [node for node in nodes if isinstance(node, ast.ImportFrom)]
        found |= {alias.name for node in imports for alias in node.names}
    return names if "*" in found else found & names


def grade_job(job: Job, stage: Path, nurseries: Nurseries | None = None) -> dict[str, dict]:
    """Grade tasks of one notebook in one sandbox; return a result for each, whatever happens."""
    if job.options.checks:
        use_checks(Path(job.options.checks))
    found = {}
    with Sandbox(
        job.cells,
        stage=stage,
        hidden=job.hidden,
        limits=job.options.limits,
        wall=job.options.wall,
        nurseries=nurseries,
    ) as sandbox:
        try:
            _start(sandbox)
            for name in job.tasks:
                found[name] = _grade_task(sandbox, tasks()[name], job.options)
        except SandboxError as error:
            for name in job.tasks[len(found) :]:
                found[name] = _not_graded(tasks()[name], str(error))
    return found


def _grade_task(sandbox: Sandbox, task: Task, options: Options) -> dict:
    sandbox.begin_task(task.seconds)
    start = time.monotonic()
    result = run_task(task, sandbox.student(), options.seed)
    sandbox.forget()
    found = result.as_dict()
    if sandbox.verdict and found["verdict"] == "graded" and result.status != "passed":
        found["verdict"] = sandbox.verdict
    found |= {"problems": sandbox.problems, "html": html([result], level=2)}
    found["seconds"] = time.monotonic() - start
    return _without_values(found) if options.exam else found


def _not_graded(task: Task, reason: str) -> dict:
    """What stands for a result that the grader owes; not kept, so that the next run tries again."""
    problem = f"{task.name} was not graded: {reason} The fault is the grader's; grade again."
    found = TaskResult(task, "not graded").as_dict()
    return found | {"verdict": "grader error", "problems": [problem], "html": ""}


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
    checks_version.cache_clear()  # the files may have changed since the last run
    _last_read.cache_clear()
    planned = [_plan(submission, options) for submission in submissions]
    names: dict[tuple[str, ...], list[str]] = {}  # of the tasks of each notebook
    for one, chapter in planned:
        tasks_of = names.setdefault(tuple(one.cells), [])
        tasks_of += [name for name in _names(one, chapter) if name not in tasks_of]
    kept = grades / "kept"
    kept.mkdir(parents=True, exist_ok=True)
    files = {cells: kept / f"{key_of(cells, options)}.json" for cells in names}
    results = {cells: _kept(path, set(again)) for cells, path in files.items()}
    missing = {
        cells: [name for name in found if name not in results[cells]]
        for cells, found in names.items()
    }
    jobs = (job for cells, left in missing.items() if left for job in jobs_of(cells, left, options))
    total = sum(map(len, names.values()))
    done = total - sum(map(len, missing.values()))
    progress(done, total)
    run = _on_cluster(cluster) if cluster else _on_slots(workers or os.cpu_count() or 1)
    with closing(run(jobs)) as graded:
        for job, found in graded:
            results[job.cells] |= _keep(files[job.cells], found)
            done += len(found)
            progress(done, total)
    return [
        Grade(one, chapter, [results[tuple(one.cells)][name] for name in _names(one, chapter)])
        for one, chapter in planned
    ]


def _plan(submission: Submission, options: Options) -> tuple[Submission, str]:
    """A submission and its chapter; a problem if it defines no function of any task."""
    if submission.problem or _names_an_answer(submission, options.chapter):
        return submission, options.chapter
    try:
        names = dict.fromkeys(defined(submission))
        chapter = chapter_of(names, Path(submission.source).stem)
    except NotebookError as error:
        problem = str(error)
    else:
        if not options.chapter:
            return submission, chapter
        problem = f"It holds no function of {options.chapter}; it looks like {chapter}."
    return replace(submission, problem=problem), options.chapter


def _names_an_answer(submission: Submission, chapter: str) -> bool:
    """Whether the name of an answer of the chapter stands in the code, in whatever way."""
    tasks = chapters()[chapter].values() if chapter else ()
    words = set(re.findall(r"\w+", "\n".join(submission.cells)))
    return any(answer.name in words for task in tasks for answer in task.answers)


def _names(submission: Submission, chapter: str) -> list[str]:
    return [] if submission.problem else list(chapters()[chapter])


def _keep(path: Path, found: dict[str, dict]) -> dict[str, dict]:
    """Keep results on the disk, but not a fault of the grader: the next run tries again.

    They are returned as they stay in memory, by the names of their tasks.
    """
    to_keep = {name: one for name, one in found.items() if one["verdict"] != "grader error"}
    if to_keep:
        write(path, json.dumps(_read(path) | to_keep, ensure_ascii=False))
    return found | {name: _short(one, path) for name, one in to_keep.items()}


def _kept(path: Path, again: set[str]) -> dict[str, dict]:
    """The results of earlier runs, without those of tasks that are to be graded again."""
    found = _read(path)
    if not again.isdisjoint(found):
        found = {name: one for name, one in found.items() if name not in again}
        write(path, json.dumps(found, ensure_ascii=False))
    return {name: _short(one, path) for name, one in found.items()}


def _read(path: Path) -> dict[str, dict]:
    """What a file of kept results holds; nothing if it is not there or was cut off."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}


def _short(result: dict, path: Path) -> dict:
    """What of a result stays in memory: all but its longest parts, and where they are."""
    short = {
        sys.intern(key): sys.intern(value) if isinstance(value, str) else value
        for key, value in result.items()
        if key not in LONG
    }  # most words are the same for a whole class
    return short | {"kept": sys.intern(str(path))}


def whole(result: dict) -> dict:
    """A result with the parts that are kept on the disk."""
    if "kept" not in result:
        return result
    return _last_read(result["kept"])[result["name"]] | result


@lru_cache(maxsize=1)  # the tasks of a notebook follow each other
def _last_read(path: str) -> dict[str, dict]:
    return _read(Path(path))


def write(path: Path, text: str) -> None:
    """Write a file so that it is there whole or not at all."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        part.write_text(text, encoding="utf-8", newline="")
        os.replace(part, path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def prepare_slots() -> None:
    """Start what slots are forked from, if it is not there: it imports what they need meanwhile."""
    if START == "forkserver":
        forkserver.set_forkserver_preload(["nnla.grading.grade", *check_modules()])
        with _interrupts_held(), _environment(imports_as_here()):
            forkserver.ensure_running()


@contextmanager
def _environment(changes: dict[str, str]) -> Iterator[None]:
    """Give processes that start meanwhile these variables."""
    before = dict(os.environ)
    os.environ.update(changes)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _on_slots(workers: int) -> Callable[[Iterable[Job]], Generator[tuple[Job, dict], None, None]]:
    """Run jobs in processes of this machine.

    Each is a grading slot: its main thread starts the sandboxes, which die with the thread that
    started them. If the system kills one, all are started again for the jobs that are left.
    """

    def run(jobs):
        waiting: deque[Job] = deque()
        jobs = iter(jobs)
        prepare_slots()
        with staged() as stage:
            for last in [False] * (TRIES - 1) + [True]:
                try:
                    with closing(_on_pool(waiting, jobs, stage, workers)) as done:
                        yield from done
                except BrokenProcessPool:
                    if last:
                        raise

    return run


def _on_pool(
    waiting: deque[Job], jobs: Iterator[Job], stage: Path, workers: int
) -> Generator[tuple[Job, dict], None, None]:
    """Run jobs, a few at a time; `waiting` are those that have been taken and are not done."""
    context = get_context(START)
    others = set(active_children())
    processors = context.SimpleQueue()
    for processor in islice(cycle(_processors()), workers):
        processors.put(processor)
    with ProcessPoolExecutor(workers, context, _open_slot, (processors,)) as pool:
        with _interrupts_held():
            running = {pool.submit(_grade_in_slot, job, stage): job for job in waiting}
        try:
            while True:
                for job in islice(jobs, 2 * workers - len(running)):
                    waiting.append(job)
                    without(stage, job.hidden)  # once, and not by every slot at once
                    with _interrupts_held():
                        running[pool.submit(_grade_in_slot, job, stage)] = job
                if not running:
                    return
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    found = future.result()
                    job = running.pop(future)
                    waiting.remove(job)
                    yield job, found
        except BaseException:  # nobody waits for what still runs
            for slot in set(active_children()) - others:
                slot.kill()
            raise
        finally:
            pool.shutdown(cancel_futures=True)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold Ctrl+C back while slots may be started: what is held back here, they never get."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _grade_in_slot(job: Job, stage: Path) -> dict[str, dict]:
    return grade_job(job, stage, NURSERIES)


def _open_slot(processors: SimpleQueue) -> None:
    """Give a slot a processor, and have it end with the process that started it, however that ends.

    A slot and its sandbox wait for each other in turns, so one processor is enough for both; two
    would have to wake each other up. And no student takes the time of a neighbor.
    """

    def follow():
        grader = parent_process()
        assert grader is not None
        grader.join()
        os.kill(os.getpid(), signal.SIGKILL)

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the grader, which ends its slots
    Thread(target=follow, daemon=True).start()
    if not processors.empty():
        os.sched_setaffinity(0, {processors.get()})


def _processors() -> list[int]:
    """The processors that may be used, where the system can say; shuffled, for two runs at once."""
    usable = list(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    return random.sample(usable, len(usable))


def _on_cluster(address: str) -> Callable[[Iterable[Job]], Generator[tuple[Job, dict], None, None]]:
    """Hand jobs to the workers of a Dask cluster; each starts a slot of its own for every job."""

    def run(jobs):
        from distributed import Client
        from distributed import as_completed as as_they_come

        from nnla.grading.slot import in_a_slot

        with Client(address) as client:
            jobs = list(jobs)
            futures = client.map(in_a_slot, [asdict(job) for job in jobs], retries=5, pure=False)
            by_key = dict(zip([future.key for future in futures], jobs, strict=True))
            for future, result in as_they_come(futures, with_results=True):
                yield by_key[future.key], result

    return run
