"""Run the checks of tasks and say what came out."""

import importlib
import importlib.util
import pkgutil
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import ModuleType

import numpy as np

from nnla.grading.codec import CodecError
from nnla.grading.compare import Failed
from nnla.grading.diagnose import Finding, explain
from nnla.grading.student import Outcome, Student, StudentError
from nnla.grading.task import Check, Task

__all__ = [
    "CheckResult",
    "TaskResult",
    "chapters",
    "check_modules",
    "generator",
    "run_task",
    "summary",
    "tasks",
    "use_checks",
]


@dataclass(frozen=True)
class CheckResult:
    """How one check went: its last `call`, what it compared, and whose fault a failure was.

    `verdict` is that of `Stopped`, "grader error" if the check itself failed, or empty.
    """

    check: Check
    passed: bool
    message: str = ""
    expected: object = None
    came: object = None
    call: Outcome | None = None
    mistake: str | None = None
    fault: str = ""

    @property
    def verdict(self) -> str:
        return self.fault or (self.call.stopped if self.call else "")

    @property
    def returned(self) -> bool:
        """Whether the student's function returned, be it right or wrong."""
        return self.passed or (self.call is not None and self.call.error is None)


@dataclass(frozen=True)
class TaskResult:
    """How a task went.

    `status` is "passed" (all checks), "partial" or "failed" (some or none), "not started" (the
    stub stands there), "missing" (no such function) or "interrupted". `findings` are the mistakes
    that could be named.
    """

    task: Task
    status: str
    checks: list[CheckResult] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    @property
    def score(self) -> float:
        return sum(result.check.points for result in self.checks if result.passed)

    @property
    def verdict(self) -> str:
        """What kept the task from being graded in full; "graded" if nothing did."""
        found = [check.verdict for check in self.checks if not check.passed and check.verdict]
        return "grader error" if "grader error" in found else (found or ["graded"])[0]

    @property
    def first_failure(self) -> CheckResult | None:
        return next((result for result in self.checks if not result.passed), None)

    def as_dict(self) -> dict:
        """The result as plain data, for JSON."""
        hint = "\n".join(finding.hint for finding in self.findings)
        failure = self.first_failure
        return {
            "name": self.task.name,
            "score": self.score,
            "max_score": self.task.points,
            "status": self.status,
            "verdict": self.verdict,
            "returned": any(result.returned for result in self.checks),
            "mistakes": [finding.name for finding in self.findings],
            "tests": [
                {
                    "name": result.check.name,
                    "promise": result.check.promise,
                    "points": result.check.points,
                    "passed": result.passed,
                    "message": result.message,
                    "hint": hint if result is failure else "",
                }
                for result in self.checks
            ],
        }


def summary(results: Iterable[TaskResult]) -> dict:
    """The results of several tasks as plain data, with the points added up."""
    found = [result.as_dict() for result in results]
    return {
        "tasks": found,
        "score": sum(task["score"] for task in found),
        "max_score": sum(task["max_score"] for task in found),
    }


@cache
def chapters() -> dict[str, dict[str, Task]]:
    """The tasks of every chapter, by name, as the modules of `nnla.grading.checks` define them."""
    modules = {
        name.rpartition("test_")[2]: importlib.import_module(name) for name in check_modules()
    }
    return {chapter: _tasks_in(module) for chapter, module in modules.items()}


def check_modules() -> list[str]:
    """The modules with the checks, in the order of their names."""
    package = importlib.import_module("nnla.grading.checks")
    found = pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
    return sorted(module.name for module in found if ".test_" in module.name)


def use_checks(folder: Path) -> None:
    """Take the checks from ``test_<chapter>.py`` files of a folder, in place of those of `nnla`.

    Raises
    ------
    FileNotFoundError
        If the folder holds no such file.
    """
    paths = sorted(folder.glob("test_*.py"))
    if not paths:
        raise FileNotFoundError(f"There is no test_<chapter>.py in {folder}.")
    found = chapters()
    found.clear()
    for path in paths:
        spec = importlib.util.spec_from_file_location(path.stem, path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        found[path.stem.removeprefix("test_")] = _tasks_in(module)


def _tasks_in(module: ModuleType) -> dict[str, Task]:
    return {task.name: task for task in vars(module).values() if isinstance(task, Task)}


def tasks() -> dict[str, Task]:
    """Every task by its name."""
    return {name: task for chapter in chapters().values() for name, task in chapter.items()}


def generator(seed: int, name: str) -> np.random.Generator:
    """The generator from which a check or the cases of a task draw their numbers."""
    return np.random.default_rng([seed, zlib.crc32(name.encode())])


def run_task(task: Task, student: Student, seed: int = 0) -> TaskResult:
    """Run the checks of a task in order.

    Parameters
    ----------
    task
        The task.
    student
        The student's functions.
    seed
        Decides every number that the checks draw.
    """
    results: list[CheckResult] = []
    for check in task.checks:
        result = run_check(task, check, student, seed)
        ended = _ended(result)
        if ended == "interrupted" or (ended and len(task.answers) == 1):
            rest = task.checks[len(results) + 1 :]
            untried = [CheckResult(check, False, "Not tried.") for check in rest]
            return TaskResult(task, ended, [*results, result, *untried])
        results.append(result)
    passed = sum(result.passed for result in results)
    if passed == len(results):
        return TaskResult(task, "passed", results)
    if all(_ended(result) for result in results):
        return TaskResult(task, _ended(results[0]), results)
    findings = _findings(task, student, seed, results)
    return TaskResult(task, "partial" if passed else "failed", results, findings)


def run_check(task: Task, check: Check, student: Student, seed: int) -> CheckResult:
    """Run one check of a task; whatever the student's answer is, a result comes back."""
    student.last = None
    student.forget()
    try:
        check.function(student, generator(seed, check.name))
    except Failed as failure:
        return CheckResult(
            check,
            False,
            failure.message,
            failure.expected,
            failure.came,
            student.last,
            failure.mistake,
        )
    except StudentError as error:
        return CheckResult(check, False, _error_message(error.outcome), call=error.outcome)
    except CodecError as error:
        text = f"What came back cannot be read: {error}."
        return CheckResult(check, False, text, fault="protocol violation")
    except Exception as error:
        words = f"{type(error).__name__}: {error}"
        if _fails_on_right_answers(task, check, generator(seed, check.name)):
            text = f"This test failed by itself ({words}): the fault is not yours."
            return CheckResult(check, False, text, fault="grader error")
        # The check could not handle what came, as a text where it adds numbers.
        text = f"Your answer is not of the kind this test reads ({words})."
        return CheckResult(check, False, text, call=student.last)
    return CheckResult(check, True)


def _fails_on_right_answers(task: Task, check: Check, rng: np.random.Generator) -> bool:
    """Whether a check stops with an error on the task's own right answers, too."""
    right = {answer.name: answer.right for answer in task.answers if answer.right is not None}
    try:
        check.function(Student.of_namespace(right), rng)
    except (Failed, StudentError):
        return False
    except Exception:
        return True
    return False


def _error_message(outcome: Outcome) -> str:
    error = outcome.error
    assert error is not None
    name = f"`{outcome.function}`"
    if error.type == "Missing":
        return error.text
    if outcome.stopped:
        return f"{name} was stopped: {error.text}"
    known = {
        "NotImplementedError": f"{name} is not written yet.",
        "KeyboardInterrupt": f"{name} was stopped while it ran. Does its loop come to an end?",
        "SystemExit": f"{name} left Python instead of returning a value.",
        "CodecError": f"What {name} returns cannot be passed to the tests: {error.text}.",
        "MemoryError": f"{name} needs more memory than there is. How large is its array?",
    }
    known["_ArrayMemoryError"] = known["MemoryError"]
    words = f": {error.text}" if error.text else "."
    return known.get(error.type, f"{name} stopped with {error.type}{words}")


def _ended(result: CheckResult) -> str:
    """The status that makes further checks pointless, or an empty text."""
    error = result.call.error if result.call else None
    statuses = {
        "Missing": "missing",
        "NotImplementedError": "not started",
        "KeyboardInterrupt": "interrupted",
    }
    return "" if result.passed or error is None else statuses.get(error.type, "")


def _findings(task, student, seed, results) -> list[Finding]:
    named = [
        Finding(name, task.mistake(name).hint)
        for name in dict.fromkeys(result.mistake for result in results)
        if name is not None
    ]
    own = {mistake.name for mistake in task.mistakes}
    student.forget()
    try:
        explained = explain(task, student, generator(seed, task.name))
    except Exception:  # what came is of a kind that cannot be compared
        explained = []
    if named and not any(finding.name in own for finding in explained):
        explained = []  # what the check saw says more than a general diagnosis
    return list(dict.fromkeys(named + explained))
