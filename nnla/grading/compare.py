"""What a check may assert about a student's answer, with the words for when it does not hold.

NumPy's own comparisons are too forgiving here: `np.allclose(np.empty((0, 3)), np.ones(3))` is True,
and a scalar equals a whole table of its value. These refuse broadcasting, emptiness, NaN and
another dtype.
"""

import copy
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from nnla.grading.codec import Handle
from nnla.grading.student import Outcome, Student
from nnla.grading.task import Answer

__all__ = [
    "Failed",
    "assert_answers",
    "assert_dtype",
    "assert_equal",
    "assert_predicted",
    "assert_raises",
    "assert_shape",
    "assert_silent",
    "assert_that",
    "assert_unchanged",
    "same",
]

RTOL, ATOL = 1e-6, 1e-9
NAMES = {
    bool: "True or False",
    int: "a whole number",
    float: "a number",
    str: "a text",
    list: "a list",
    tuple: "a tuple",
    dict: "a dictionary",
    type(None): "nothing (None)",
}


class Failed(AssertionError):
    """A check that did not hold.

    Parameters
    ----------
    message : str
        What is wrong, in the student's terms.
    expected, came : object
        The right value and the student's, when there is one.
    mistake : str
        The name of the mistake of the task, when the check itself can tell which it was.
    """

    def __init__(self, message: str, *, expected=None, came=None, mistake: str | None = None):
        super().__init__(message)
        self.message, self.expected, self.came, self.mistake = message, expected, came, mistake


def assert_that(condition: object, message: str, *, mistake: str | None = None) -> None:
    """Fail with this message unless the condition holds."""
    if not condition:
        raise Failed(message, mistake=mistake)


def assert_equal(
    came: object, expected: object, what: str = "", *, rtol: float = RTOL, atol: float = ATOL
) -> None:
    """Fail unless `came` is `expected`: same kind of value, same shape, equal up to rounding.

    Floats may differ by `atol` + `rtol` times the expected value. A Python number may stand for a
    NumPy scalar, an int for a whole float, and a list for a tuple; an array must be an array. A NaN
    equals only a NaN.

    Examples
    --------
    >>> assert_equal(np.array([0.1 + 0.2]), np.array([0.3]))
    >>> assert_equal(np.empty((0, 3)), np.ones(3))
    Traceback (most recent call last):
    nnla.grading.compare.Failed: The shape is (0, 3), asked is (3,).
    """
    problem = _difference(came, expected, rtol, atol)
    if problem:
        raise Failed(f"{what}: {problem}" if what else problem, expected=expected, came=came)


def assert_answers(student: Student, answer: Answer, cases: Iterable[tuple]) -> None:
    """Fail unless the student's function gives the right answer for every tuple of arguments."""
    assert answer.right is not None
    for args in cases:
        assert_equal(getattr(student, answer.name)(*args), answer.right(*copy.deepcopy(args)))


def assert_predicted(came: object, right: Mapping, questions: Iterable | None = None) -> None:
    """Fail unless these predictions (by default all) are right; never say the right one."""
    if not isinstance(came, Mapping):
        raise Failed(f"{_sentence(came)}, asked is a dictionary with one answer for each question.")
    for question in right if questions is None else questions:
        if question not in came:
            raise Failed(f"There is no answer for `{question}`.")
        given = came[question]
        if given is None or (isinstance(given, Handle) and given.type == "ellipsis"):
            raise Failed(f"`{question}` is not answered yet.")
        if not same(given, right[question], rtol=1e-2):
            raise Failed(f"`{question}`: you say {given!r}. It is something else.")


def same(came: object, expected: object, *, rtol: float = RTOL, atol: float = ATOL) -> bool:
    """Whether `assert_equal` holds."""
    return not _difference(came, expected, rtol, atol)


def assert_shape(came: Any, shape: tuple[int, ...], letters: str = "") -> None:
    """Fail unless `came` is an array (for () a number) of this shape, which `letters` name."""
    if shape and not isinstance(came, np.ndarray):
        raise Failed(f"{_sentence(came)}, asked is an array of shape {_shape(shape, letters)}.")
    if not shape and not isinstance(came, int | float | complex | np.generic | np.ndarray):
        raise Failed(f"{_sentence(came)}, asked is one number.")
    if np.shape(came) != shape:
        asked = f"asked is {_shape(shape, letters)}" if shape else "asked is one number"
        raise Failed(f"The shape is {np.shape(came)}, {asked}.", came=came)


def assert_dtype(came: object, dtype: str) -> None:
    """Fail unless `came` is an array or NumPy scalar of this dtype."""
    if not isinstance(came, np.ndarray | np.generic) or came.dtype != dtype:
        found = getattr(came, "dtype", type(came).__name__)
        raise Failed(f"The type is {found}, asked is {dtype}.", came=came)


def assert_raises(outcome: Outcome, error: type[Exception], when: str) -> None:
    """Fail unless the call raised this error; `when` says for what, as "for the zero vector"."""
    name = error.__name__
    if outcome.error is None:
        raise Failed(f"No error came, asked is a `{name}` {when}.", came=outcome.value)
    if outcome.error.type != name:
        raise Failed(
            f"A `{outcome.error.type}` came ({outcome.error.text}), asked is a `{name}` {when}."
        )


def assert_silent(student: Student) -> None:
    """Fail if the last call warned, as NumPy does on an overflow."""
    warnings = student.last.warnings if student.last else ()
    if warnings:
        raise Failed(f"On the way there was a warning: {warnings[0]}.")


def assert_unchanged(student: Student, names: Sequence[str]) -> None:
    """Fail if the last call changed one of its arguments, whose names are given in order."""
    changed = [names[position] for position in (student.last.changed if student.last else ())]
    if changed:
        raise Failed(
            f"Your function changed its argument {' and '.join(f'`{name}`' for name in changed)}. "
            "Work on a copy."
        )


def describe(value: object) -> str:
    """What kind of value this is, in words: "an array of shape (3, 4)", "a tuple of 2 values"."""
    if isinstance(value, np.ndarray):
        return f"an array of shape {value.shape}"
    if isinstance(value, list | tuple | dict):
        return f"{NAMES[type(value)]} of {len(value)} values"
    if isinstance(value, np.number):
        return NAMES[float]
    if isinstance(value, Handle):
        return f"an object of type {value.type}"
    return NAMES.get(type(value), f"a value of type {type(value).__name__}")


def _difference(came, expected, rtol, atol) -> str:
    """Why `came` is not `expected`, or an empty text."""
    if isinstance(expected, np.ndarray):
        return _array_difference(came, expected, rtol, atol)
    if isinstance(expected, list | tuple):
        return _sequence_difference(came, expected, rtol, atol)
    if isinstance(expected, Mapping):
        return _mapping_difference(came, expected, rtol, atol)
    if isinstance(expected, bool | str | bytes | Handle) or expected is None:
        came = bool(came) if isinstance(came, np.bool_) else came
        if type(came) is not type(expected):
            return f"{_sentence(came)}, asked is {describe(expected)}."
        return "" if came == expected else f"You have {came!r}; that is not it."
    return _number_difference(came, expected, rtol, atol)


def _array_difference(came, expected, rtol, atol):
    if not isinstance(came, np.ndarray):
        return f"{_sentence(came)}, asked is {describe(expected)}."
    if came.shape != expected.shape:
        return f"The shape is {came.shape}, asked is {expected.shape}."
    if came.dtype.kind != expected.dtype.kind and not _wider(came.dtype, expected.dtype):
        return f"The type is {came.dtype}, asked is {expected.dtype}."
    wrong = ~np.isclose(came, expected, rtol, atol, equal_nan=True)
    if not wrong.any():
        return ""
    first = tuple(int(i) for i in np.argwhere(wrong)[0])
    where = f"entry [{', '.join(map(str, first))}]" if first else "the value"
    return (
        f"{wrong.sum()} of {wrong.size} entries are wrong; "
        f"{where} is {_number(came[first])}, asked is {_number(expected[first])}."
    )


def _wider(came, expected):
    """Whole numbers may come in any integer type."""
    return came.kind in "iu" and expected.kind in "iu"


def _sequence_difference(came, expected, rtol, atol):
    if not isinstance(came, list | tuple):
        return f"{_sentence(came)}, asked is {describe(expected)}."
    if len(came) != len(expected):
        return f"You have {len(came)} values, asked are {len(expected)}."
    for position, (one, other) in enumerate(zip(came, expected, strict=True)):
        problem = _difference(one, other, rtol, atol)
        if problem:
            return f"value {position + 1} of {len(expected)}: {problem}"
    return ""


def _mapping_difference(came, expected, rtol, atol):
    if not isinstance(came, Mapping):
        return f"{_sentence(came)}, asked is {describe(expected)}."
    if set(came) != set(expected):
        missing = [key for key in expected if key not in came]
        extra = [key for key in came if key not in expected]
        return " and ".join(
            [f"{key!r} is missing" for key in missing[:3]]
            + [f"{key!r} was not asked for" for key in extra[:3]]
        )
    for key, value in expected.items():
        problem = _difference(came[key], value, rtol, atol)
        if problem:
            return f"{key}: {problem}"
    return ""


def _number_difference(came, expected, rtol, atol):
    if not _is_number(came):
        return f"{_sentence(came)}, asked is one number."
    if isinstance(expected, int | np.integer) and not float(came.real).is_integer():
        return f"You have {_number(came)}, asked is a whole number."
    if np.isclose(came, expected, rtol, atol, equal_nan=True):
        return ""
    return f"You have {_number(came)}, asked is {_number(expected)}."


def _is_number(value) -> bool:
    if isinstance(value, bool | np.bool_):
        return False
    no_axes = isinstance(value, np.ndarray) and value.shape == ()
    return no_axes or isinstance(value, int | float | complex | np.number)


def _number(value) -> str:
    return f"{value:.6g}" if isinstance(value, float | np.floating) else str(value)


def _sentence(value):
    return f"Your function returns {describe(value)}"


def _shape(shape, letters):
    return f"{letters} = {shape}" if letters else str(shape)
