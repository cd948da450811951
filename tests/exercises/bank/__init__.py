"""Answers that students give: wrong ones with the mistakes they must be told, and unusual right ones.

The wrong computations that a task compares with (`Mistake.wrong`) are planted by the tests of
themselves. Here stand the same mistakes spelled in other words, mistakes that only a check can
name, and two mistakes at once.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Planted:
    """An answer, for the function `of` of a task, and the names of the mistakes that must be found."""

    task: str
    answer: Callable
    mistakes: tuple[str, ...]
    of: str

    def __str__(self):
        return f"{self.task}-{self.answer.__name__}"


RIGHT: dict[str, list[Planted]] = defaultdict(list)
WRONG: dict[str, list[Planted]] = defaultdict(list)


def right(task, *, of=""):
    """Plant an unusual right answer: it must score full marks."""

    def plant(answer):
        RIGHT[task].append(Planted(task, answer, (), of))
        return answer

    return plant


def wrong(task, *mistakes, of=""):
    """Plant a wrong answer: it must lose points and be told exactly these mistakes."""

    def plant(answer):
        WRONG[task].append(Planted(task, answer, mistakes, of))
        return answer

    return plant
