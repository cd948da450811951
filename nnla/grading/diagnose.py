"""Name the mistake behind a wrong answer.

First the task's own mistakes: each is a wrong computation, and the student's function is compared
with it on all cases of the task, by everything that happened there (value, type of error, warning).
Where an answer has several parts (three gradients, a dictionary of predictions) each part is
matched on its own, so that two mistakes in two parts are both named. Then each of the task's
mistakes times a constant, transposed or not added up. Last the diagnoses that need no list:
transposed, not added up, a constant factor, and so on.
"""

import copy
import itertools
import math
import re
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnla.grading.compare import same
from nnla.grading.student import Student
from nnla.grading.task import Answer, Mistake, Task

__all__ = ["Finding", "explain"]


@dataclass(frozen=True)
class Finding:
    """A mistake that was found: one of the task, or a diagnosis that every task gets."""

    name: str
    hint: str


@dataclass(frozen=True)
class Trial:
    """What a function did on one case."""

    value: Any = None
    error: str = ""
    warned: bool = False
    changed: tuple[int, ...] = ()


def explain(task: Task, student: Student, rng: np.random.Generator) -> list[Finding]:
    """The mistakes that explain a student's wrong answers to a task; empty if none is known."""
    findings: list[Finding] = []
    for answer in task.answers:
        if answer.right is not None and answer.cases is not None:
            findings += _explain_answer(task, answer, student, rng)
    return list(dict.fromkeys(findings))


def _explain_answer(task, answer, student, rng) -> list[Finding]:
    cases = answer.cases(rng)
    came = [_trial_of_student(student, answer.name, args) for args in cases]
    right = [_trial(answer.right, args) for args in cases]
    if all(_alike(one, other) for one, other in zip(came, right, strict=True)):
        return []
    mistakes = [
        (mistake, [_trial(mistake.wrong, args) for args in cases])
        for mistake in task.mistakes
        if mistake.wrong is not None
        and mistake.of in (answer.name, "")
        and (mistake.of or answer is task.answers[0])
    ]
    with np.errstate(all="ignore"):  # what came may be infinite, or of a type of few digits
        return (
            _whole(came, right, mistakes)
            or _by_parts(came, right, mistakes)
            or _two_at_once(answer, cases, came, right, mistakes)
            or list(_free(answer, cases, came, right))
        )


def _trial(function, args) -> Trial:
    args = copy.deepcopy(args)
    before = copy.deepcopy(args)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            value = function(*args)
        except Exception as error:
            return Trial(error=type(error).__name__)
    changed = tuple(i for i, (a, b) in enumerate(zip(args, before, strict=True)) if _moved(a, b))
    return Trial(value, warned=bool(caught), changed=changed)


def _moved(after, before) -> bool:
    return isinstance(after, np.ndarray) and not np.array_equal(after, before, equal_nan=True)


def _trial_of_student(student: Student, name: str, args: tuple) -> Trial:
    outcome = student.call(name, *args)
    error = outcome.error.type if outcome.error else ""
    changed = tuple(i for i in outcome.changed if isinstance(args[i], np.ndarray))
    return Trial(outcome.value, error, bool(outcome.warnings) and not error, changed)


def _alike(came: Trial, other: Trial, *, strict: bool = True) -> bool:
    """Whether two trials have the same error or value; if strict, also dtype, warning, change."""
    if came.error or other.error:
        return came.error == other.error
    if not same(came.value, other.value):
        return False
    return not strict or (
        came.warned == other.warned
        and came.changed == other.changed
        and _dtype(came.value) == _dtype(other.value)
    )


def _dtype(value):
    return value.dtype if isinstance(value, np.ndarray) else None


def _whole(came, right, mistakes) -> list[Finding]:
    for strict in (True, False):
        for mistake, wrong in mistakes:
            pairs = list(zip(came, right, wrong, strict=True))
            differs = any(not _alike(w, r, strict=strict) for _, r, w in pairs)
            if differs and all(_alike(c, w, strict=strict) for c, _, w in pairs):
                return [_finding(mistake)]
    return []


def _by_parts(came, right, mistakes) -> list[Finding]:
    """A call that stopped with an error has no parts: it says nothing of any of them."""
    ended = [not trial.error for trial in came]
    findings = []
    for key in _keys(right):
        one, two = _parts(came, key, ended), _parts(right, key, ended)
        if all(_alike(a, b, strict=False) for a, b in zip(one, two, strict=True)):
            continue
        parts = [(mistake, _parts(wrong, key, ended)) for mistake, wrong in mistakes]
        findings += _whole(one, two, parts)
    return findings


def _parts(trials, key, ended) -> list[Trial]:
    return [_part(trial, key) for trial in itertools.compress(trials, ended)]


def _keys(trials) -> list:
    """The names or places of the parts of the right answers, if they have parts."""
    value = next((trial.value for trial in trials if not trial.error), None)
    if isinstance(value, Mapping):
        return list(value)
    return list(range(len(value))) if isinstance(value, tuple | list) else []


def _part(trial: Trial, key) -> Trial:
    if trial.error:
        return trial
    try:
        return Trial(trial.value[key])
    except (LookupError, TypeError):
        return Trial(error="no such part")


def _two_at_once(answer, cases, came, right, mistakes) -> list[Finding]:
    """A mistake of the task and a constant factor, or another form of the result, or all three."""
    if _all_alike(came, right):
        return []  # careless, not wrong
    mistakes = [(mistake, wrong) for mistake, wrong in mistakes if not _all_alike(wrong, right)]
    for form, trials in [([], came), *_forms(came)]:
        if _all_alike(trials, right):
            return []  # the form is the only mistake
        for mistake, wrong in mistakes:
            if _all_alike(trials, wrong):
                return [_finding(mistake), *form]
        for mistake, wrong in mistakes:
            for name, factors in _constants(answer, cases):
                if _all_alike(trials, map(_scaled, wrong, factors)):
                    return [_finding(mistake), *form, Finding("factor", _factor_hint(name))]
    return []


def _all_alike(trials, others) -> bool:
    return all(_alike(one, two, strict=False) for one, two in zip(trials, others, strict=True))


def _forms(came) -> Iterator[tuple[list[Finding], list[Trial]]]:
    """What came in the form it may have been meant to have: turned, or added up along an axis."""
    arrays = [trial.value for trial in came if not trial.error]
    if not arrays or not all(_numeric(value) and np.ndim(value) for value in arrays):
        return
    axes = min(value.ndim for value in arrays)
    if axes == max(value.ndim for value in arrays) == 2:
        finding = Finding("transposed", "And the result is transposed.")
        yield [finding], [_changed(trial, np.transpose) for trial in came]
    for axis in range(axes):
        hint = f"And the parts still have to be added up (axis {axis})."
        added = [_changed(trial, lambda value, axis=axis: value.sum(axis)) for trial in came]
        yield [Finding("not_added", hint)], added


def _changed(trial: Trial, function) -> Trial:
    return trial if trial.error else Trial(function(trial.value))


def _scaled(trial: Trial, factor: float) -> Trial:
    if trial.error or not isinstance(trial.value, np.ndarray | float | np.floating):
        return trial
    return Trial(trial.value * factor)


def _constants(answer: Answer, cases) -> Iterator[tuple[str, list[float]]]:
    """Constants by which answers are often off, with their value on each case."""
    sizes = [_sizes(answer, args) for args in cases]
    for letter in dict.fromkeys(letter for size in sizes for letter in size):
        values = [size.get(letter, 1) for size in sizes]
        yield letter, [float(value) for value in values]
        yield f"1/{letter}", [1 / value for value in values]
    fixed = {
        "−1": -1.0,
        "2": 2.0,
        "½": 0.5,
        "ln 2": math.log(2),
        "1/ln 2": 1 / math.log(2),
        "π/180": math.pi / 180,
        "180/π": 180 / math.pi,
    }
    for name, value in fixed.items():
        yield name, [value] * len(cases)


def _sizes(answer: Answer, args) -> dict[str, int]:
    """The sizes of the letters of the signature, in this case."""
    groups = re.findall(r"\(([^()]*)\)", answer.signature.partition("->")[0])
    sizes: dict[str, int] = {}
    for group, value in zip(groups, args, strict=False):
        for letter, size in zip(filter(None, group.split(",")), np.shape(value), strict=False):
            if letter.isalnum() and not letter.isdigit():
                sizes.setdefault(letter, size)
    return {letter: size for letter, size in sizes.items() if size > 1}


def _factor_hint(name: str) -> str:
    if name == "−1":
        return "All signs are turned round."
    return f"Everything is {name} times as large as asked."


def _finding(mistake: Mistake) -> Finding:
    return Finding(mistake.name, mistake.hint)


# What can be said of any answer


def _free(answer: Answer, cases, came, right) -> Iterator[Finding]:
    """The diagnoses that every task gets; at most one is returned."""
    pairs = list(zip(cases, came, right, strict=True))
    wrong = [(args, c.value, r.value) for args, c, r in pairs if not _alike(c, r, strict=False)]
    if not wrong:
        yield from _right_but(pairs)
        return
    for args, value, expected in wrong:
        if any(c.error for c in came) and value is None:
            continue
        finding = _of_value(answer, args, value, expected)
        if finding is not None:
            yield finding
            return
    if (
        len(wrong) < len(pairs)
        and not any(c.error for c in came)
        and same(came[0].value, right[0].value)
    ):
        yield Finding(
            "only_shown",
            "Right on the first example, wrong on others: is something made for its numbers only?",
        )


def _right_but(pairs) -> Iterator[Finding]:
    for _, came, right in pairs:
        if came.changed != right.changed:
            yield Finding(
                "changed_argument",
                "The values are right, and your function changed its input. Work on a copy.",
            )
            return
        if _dtype(came.value) != _dtype(right.value):
            yield Finding(
                "dtype",
                f"The values are right, the type is not: yours is {_dtype(came.value)}, "
                f"asked is {_dtype(right.value)}.",
            )
            return


def _of_value(answer, args, came, expected) -> Finding | None:
    if came is None and expected is not None:
        return Finding("none", "Your function returns nothing: is the `return` missing?")
    if isinstance(expected, tuple | list) and isinstance(came, tuple | list):
        for one, other in zip(came, expected, strict=False):
            if not same(one, other):
                return _of_value(answer, args, one, other)
        return None
    if any(came is not None and same(came, arg) for arg in args if _has_axes(arg)):
        return Finding("input", "Your function returned its input.")
    if not (_numeric(came) and _numeric(expected)):
        return None
    came, expected = _countable(came), _countable(expected)
    for diagnosis in (
        _transposed,
        _not_added,
        _whole_numbers,
        _not_finite,
        _constant_factor,
        _same_row,
        _other_order,
        _first_only,
        _both,
    ):
        finding = diagnosis(answer, args, came, expected)
        if finding is not None:
            return finding
    return None


def _countable(value) -> np.ndarray:
    """An array with which one can reckon: NumPy neither rounds nor subtracts truth values."""
    array = np.asarray(value)
    return array.astype(int) if array.dtype == bool else array


def _has_axes(value) -> bool:
    """Whether it is an array with an axis, or a list, which may hold arrays of unlike shapes."""
    return isinstance(value, list | tuple) or (isinstance(value, np.ndarray) and value.ndim > 0)


def _numeric(value) -> bool:
    known = isinstance(value, int | float | np.ndarray | np.generic)
    return known and np.asarray(value).dtype.kind in "biuf"


def _close(one, other) -> bool:
    return one.shape == other.shape and np.allclose(one, other, 1e-6, 1e-9, equal_nan=True)


def _transposed(answer, args, came, expected):
    if came.ndim == 2 and came.shape == expected.shape[::-1] and _close(came.T, expected):
        asked, yours = _letters(answer, expected), _letters(answer, expected, turned=True)
        return Finding(
            "transposed",
            f"You have the transpose: asked is {asked}{expected.shape}, "
            f"yours is {yours}{came.shape}.",
        )
    return None


def _letters(answer, expected, turned=False) -> str:
    groups = re.findall(r"\(([^()]*)\)", answer.signature.partition("->")[2])
    letters = groups[0].split(",") if len(groups) == 1 else []
    if len(letters) != expected.ndim or not expected.ndim:
        return ""
    return f"({', '.join(letters[::-1] if turned else letters)}) = "


def _not_added(answer, args, came, expected):
    if came.ndim != expected.ndim + 1:
        return None
    for axis in range(came.ndim):
        if _close(came.sum(axis), expected):
            return Finding(
                "not_added", f"Right one by one; the parts still have to be added up (axis {axis})."
            )
        if came.shape[axis] and _close(came.mean(axis), expected):
            return Finding(
                "not_averaged",
                f"Right one by one; the parts still have to be averaged (axis {axis}).",
            )
    return None


def _whole_numbers(answer, args, came, expected):
    if came.shape != expected.shape or expected.dtype.kind != "f":
        return None
    cut = np.trunc(expected)
    holds_integers = came.dtype.kind in "iu" and _close(came.astype(float), expected)
    if holds_integers or (_close(came.astype(float), cut) and not _close(cut, expected)):
        return Finding(
            "whole_numbers",
            "The decimals were cut off, or could be: an array of whole numbers holds them.",
        )
    return None


def _not_finite(answer, args, came, expected):
    if came.shape != expected.shape or came.dtype.kind != "f":
        return None
    bad = ~np.isfinite(came) & np.isfinite(expected)
    if not bad.any():
        return None
    place = tuple(int(i) for i in np.argwhere(bad)[0])
    where = f"at [{', '.join(map(str, place))}]" if place else "here"
    return Finding(
        "not_finite", f"Your result is {came[place]} {where}, where {expected[place]:.4g} is asked."
    )


def _constant_factor(answer, args, came, expected):
    if came.shape != expected.shape or not np.all(np.isfinite(came)):
        return None
    scale = np.abs(expected).max(initial=0)
    if scale == 0 or np.abs(came).max(initial=0) == 0:
        return None
    place = np.unravel_index(np.abs(expected).argmax(), expected.shape)
    factor = float(came[place] / expected[place])
    if factor == 0 or not np.allclose(came, factor * expected, 1e-6, 1e-9 * scale):
        return None
    for name, (value,) in _constants(answer, [args]):
        if math.isclose(factor, value, rel_tol=1e-6):
            return Finding("factor", _factor_hint(name))
    if expected.size == 1:
        return None  # one number is always some multiple of another
    return Finding("factor", f"Everything is {factor:.4g} times as large as asked.")


def _same_row(answer, args, came, expected):
    if came.ndim != 2 or came.shape != expected.shape or len(came) < 2:
        return None
    gap = came - expected
    if _close(gap, np.broadcast_to(gap[0], gap.shape)):
        return Finding(
            "same_row", "Each row is off by the same vector: is the bias missing, or added twice?"
        )
    return None


def _other_order(answer, args, came, expected):
    if came.ndim == 0 or came.shape != expected.shape or len(came) < 2:
        return None
    if not (np.all(np.isfinite(came)) and np.all(np.isfinite(expected))):
        return None
    one, two = (np.round(a.reshape(len(a), -1), 8) for a in (came, expected))
    if np.allclose(one[np.lexsort(one.T)], two[np.lexsort(two.T)], 1e-6, 1e-7):
        return Finding("order", "The right values, in another order.")
    return None


def _first_only(answer, args, came, expected):
    if came.ndim and came.shape == expected.shape and len(came) > 2:
        right = [_close(a, b) for a, b in zip(came, expected, strict=True)]
        if right[0] and not any(right[1:]):
            return Finding(
                "first_only",
                "The first is right, the others are not: is something kept from one step to the "
                "next, or overwritten?",
            )
    return None


def _both(answer, args, came, expected):
    """In another form and off by a constant, at once."""
    forms = [("You have the transpose.", "transposed", came.T)] if came.ndim == 2 else []
    if came.ndim == expected.ndim + 1:
        forms += [
            (f"The parts still have to be added up (axis {axis}).", "not_added", came.sum(axis))
            for axis in range(came.ndim)
        ]
    for hint, name, value in forms:
        if value.shape == expected.shape:
            factor = _constant_factor(answer, args, value, expected)
            if factor is not None:
                return Finding(name, f"{hint} {factor.hint}")
    return None
