"""Whether the checks of a task are worth their points: tried on answers whose worth is known."""

from collections.abc import Iterator, Mapping

from nnla.grading.runner import TaskResult, run_task
from nnla.grading.student import Student
from nnla.grading.task import Task

__all__ = ["faults"]

SEEDS = (0, 1, 2)  # so that nothing hangs on one draw


def faults(task: Task, solution: Mapping[str, object], stub: Mapping[str, object]) -> Iterator[str]:
    """Say what the checks of a task do wrong: nothing, if they are good.

    The solution must have full marks and the stub none; each wrong answer that stands in the task
    must lose points, and be told its mistake and no other.

    Parameters
    ----------
    task
        The task.
    solution, stub
        What the notebook with the solutions defines, and what the students' does.

    Examples
    --------
    >>> from nnla.grading.task import Answer, Mistake
    >>> half = Task("half", "write", 1, 5, 1, answers=(Answer("half", right=lambda x: x / 2),))
    >>> @half.check(1)
    ... def test_half(student, rng):
    ...     '''It returns something.'''
    ...     student.half(3)
    >>> def unfinished(x):
    ...     return x
    >>> list(faults(half, {"half": lambda x: x / 2}, {"half": unfinished}))
    ['half: the stub has 1 of 1 points.']
    """
    for seed in SEEDS:
        result = run_task(task, Student.of_namespace(solution), seed)
        if result.first_failure:
            yield f"{task.name}: the solution has {_points(result)}: {result.first_failure.message}"
            return
    result = run_task(task, Student.of_namespace(stub))
    if result.score:
        yield f"{task.name}: the stub has {_points(result)}."
    for mistake in task.mistakes:
        if mistake.wrong is not None:
            wrong = {**solution, mistake.of or task.answers[0].name: mistake.wrong}
            yield from _untold(task, mistake.name, wrong)


def _untold(task: Task, mistake: str, wrong: Mapping[str, object]) -> Iterator[str]:
    """What is wrong with the verdict on a wrong answer."""
    for seed in SEEDS:
        result = run_task(task, Student.of_namespace(wrong), seed)
        told = [finding.name for finding in result.findings]
        if result.status == "passed":
            yield f"{task.name}: the wrong answer {mistake} has full marks."
            return
        if told != [mistake]:
            instead = f"told {', '.join(told)}" if told else "told no mistake"
            yield f"{task.name}: the wrong answer {mistake} is {instead}."
            return


def _points(result: TaskResult) -> str:
    return f"{result.score:g} of {result.task.points:g} points"
