"""A task: what is asked, what it is worth, which checks it has, and which mistakes it can name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

__all__ = ["Answer", "Check", "Mistake", "Task"]


@dataclass(frozen=True)
class Answer:
    """One function that a student writes.

    Parameters
    ----------
    name
        The function's name in the notebook.
    signature
        Its shapes in the book's letters, as `nnla.signature` reads them; empty where there are
        none.
    right
        A right answer. It stands here to compare with, so it is written in another way than the
        solution (by the library, or by loops).
    cases
        Takes a generator, returns the tuples of arguments on which a wrong answer is told from
        others.
    """

    name: str
    signature: str = ""
    right: Callable | None = None
    cases: Callable[[np.random.Generator], list[tuple]] | None = None


@dataclass(frozen=True)
class Mistake:
    """A mistake that students make, and what is said to them.

    Parameters
    ----------
    name
        Names the mistake, for the tests and for the report of a class.
    hint
        What is seen in the student's own numbers, then an idea or a test the student can make; at
        most forty words, never the corrected line.
    wrong
        The wrong computation, with the arguments of the answer. A student's function that gives the
        same on every case gets the hint. Without it a check must name the mistake itself:
        ``raise Failed(message, mistake=name)``.
    of
        The name of the answer it belongs to; by default the task's first.
    """

    name: str
    hint: str
    wrong: Callable | None = None
    of: str = ""


@dataclass(frozen=True)
class Check:
    """One pytest function of a task and the points for passing it."""

    function: Callable
    points: float

    @property
    def name(self) -> str:
        return self.function.__name__

    @property
    def promise(self) -> str:
        """The first line of its docstring: what holds when it passes."""
        return (self.function.__doc__ or self.name).strip().splitlines()[0]


@dataclass(frozen=True, eq=False)
class Task:
    """What a student is asked to do, with its checks and its mistakes.

    Parameters
    ----------
    name
        Names the task; also the function to write, unless `answers` says otherwise.
    kind
        "write" a function, "predict" a result, state a "law" as code, or "repair" what is wrong.
    points, minutes, level
        Its worth, the time expected, and 1 (a line or two) to 3 (several ideas).
    short
        Whether it belongs to the short form of the course.
    answers
        The functions the student writes.
    mistakes
        In the order in which they are compared.
    hints
        The next hints, in steps: first where the book shows it, then the code with gaps.
    hides
        Names of the public functions of `nnla` that answer the task.
    seconds
        The time one call may take when a class is graded, if the task needs more than others.

    Examples
    --------
    >>> double = Task("double", "write", 1, 5, 1, answers=(Answer("double", "()->()"),))
    >>> @double.check(1)
    ... def test_double_of_three(student, rng):
    ...     "Three doubled is six."
    ...     assert student.double(3) == 6
    >>> [check.promise for check in double.checks]
    ['Three doubled is six.']
    """

    name: str
    kind: Literal["write", "predict", "law", "repair"]
    points: float
    minutes: int
    level: int
    short: bool = False
    answers: tuple[Answer, ...] = ()
    mistakes: tuple[Mistake, ...] = ()
    hints: Sequence[str] = ()
    hides: tuple[str, ...] = ()
    seconds: float = 0
    checks: list[Check] = field(default_factory=list)

    def check(self, points: float) -> Callable[[Callable], Callable]:
        """Make a pytest function a check of this task, worth these points."""

        def add(function):
            self.checks.append(Check(function, points))
            function.task = self
            return function

        return add

    def answer(self, name: str = "") -> Answer:
        """The answer of this name; without a name the first."""
        return next(answer for answer in self.answers if name in ("", answer.name))

    def mistake(self, name: str) -> Mistake:
        """The mistake of this name."""
        return next(mistake for mistake in self.mistakes if mistake.name == name)
