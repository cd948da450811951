"""Shapes are stated once, beside the function, and checked there.

NumPy's notation for generalized functions says which sizes must agree; the same line is the
documentation and the check.
"""

from __future__ import annotations

import functools
import inspect
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple, TypeVar, cast

import numpy as np

__all__ = ["signature"]

F = TypeVar("F", bound=Callable[..., Any])
_SPEC = re.compile(r"\(([^()]*)\)(\??)")
_LETTERS = re.compile(r"\.\.\.|[A-Za-z]\w*|\d+")
_WHOLE = re.compile(r"(\([^()]*\)\??,)*\([^()]*\)\??")


class _Spec(NamedTuple):
    """The shape of one array: its letters, and whether None may stand in its place."""

    letters: tuple[str, ...]
    optional: bool

    def __str__(self) -> str:
        comma = "," if len(self.letters) == 1 and self.letters != ("...",) else ""
        return f"({', '.join(self.letters)}{comma})"


def signature(notation: str) -> Callable[[F], F]:
    """State the shapes of a function's arrays, and check them at every call.

    Each group in parentheses belongs to one of the first arguments, in order. A letter is a
    size and means the same number wherever it stands; a number is itself; a leading ``...``
    is any number of further axes, the same for all arguments (nothing is broadcast); ``?``
    after a group allows ``None``. Arguments behind the last group are options and pass unchecked.

    Lists become arrays, and integers narrower than 64 bits are widened. Every size must be at
    least 1 and every type a number. A combination of shapes and types is checked once and
    remembered, so that later calls pay about a microsecond.

    Parameters
    ----------
    notation : str
        For example ``"(N,D),(D,M),(M)->(N,M)"``.

    Raises
    ------
    ValueError
        When a call breaks the notation; it names the function, the argument, the shape that
        came and the size that was needed. Also when ``notation`` itself cannot be read.

    Notes
    -----
    The notation is NumPy's:
    https://numpy.org/doc/stable/reference/c-api/generalized-ufuncs.html

    Examples
    --------
    >>> @signature("(N,D),(D,M)->(N,M)")
    ... def product(A, B):
    ...     return A @ B
    >>> product([[1, 2]], [[3], [4]])  # 1*3 + 2*4
    array([[11]])
    >>> product([[1, 2]], [[3, 4]])
    Traceback (most recent call last):
        ...
    ValueError: product: B has shape (1, 2), where (D, M) needs D = 2
    """
    inputs, outputs = _parse(notation)

    def decorate(function: F) -> F:
        name = function.__name__
        arrays = function.__code__.co_varnames[: function.__code__.co_argcount][: len(inputs)]
        if len(arrays) < len(inputs):
            raise ValueError(f"{name}: {notation} names {len(inputs)} arrays, {name} takes fewer")
        count, by_name = len(arrays), frozenset(arrays)
        narrow_places: dict[tuple[Any, ...], list[int]] = {}  # of the calls found right before

        @functools.wraps(function)
        def checked(*args: Any, **options: Any) -> Any:
            key: tuple[Any, ...] = ()
            for a in args:  # of a list or a number, the type alone
                key += getattr(a, "shape", None), getattr(a, "dtype", type(a))
            narrow = narrow_places.get(key)
            if narrow is not None and by_name.isdisjoint(options):
                for place in narrow:
                    wide = args[place].astype(np.int64)
                    args = (*args[:place], wide, *args[place + 1 :])
                return function(*args, **options)
            given = dict(zip(arrays, args)) | {a: options[a] for a in arrays if a in options}
            if len(given) < count:
                inspect.signature(function).bind(*args, **options)  # tells if one must be given
            lists = _convert(name, dict(zip(arrays, inputs)), given)
            sizes = _check_inputs(name, arrays, inputs, [given.get(a) for a in arrays])
            ready = [given[a] for a in arrays[: len(args)]] + list(args[count:])
            named = {a: given.get(a, value) for a, value in options.items()}
            result = function(*ready, **named)
            _check_outputs(name, outputs, result, sizes)
            if not lists and by_name.isdisjoint(options):
                narrow_places[key] = [i for i, a in enumerate(args[:count]) if _is_narrow(a)]
            return result

        checked.__doc__ = _with_shapes(function.__doc__, notation)
        checked.notation = notation  # type: ignore[attr-defined]
        return cast(F, checked)

    return decorate


def _parse(notation: str) -> tuple[list[_Spec], list[_Spec]]:
    sides = notation.replace(" ", "").split("->")
    if len(sides) != 2 or not all(_WHOLE.fullmatch(side) for side in sides):
        raise ValueError(f"signature: cannot read {notation!r}; write it like (N,D),(D,M)->(N,M)")
    return _specs(sides[0]), _specs(sides[1])


def _specs(side: str) -> list[_Spec]:
    specs = []
    for inside, question in _SPEC.findall(side):
        letters = tuple(inside.split(",")) if inside else ()
        for position, letter in enumerate(letters):
            if not _LETTERS.fullmatch(letter) or (letter == "..." and position > 0):
                raise ValueError(f"signature: cannot read {letter!r} in {side!r}")
        specs.append(_Spec(letters, bool(question)))
    return specs


def _convert(function: str, specs: dict[str, _Spec], arguments: dict[str, Any]) -> bool:
    """Make arrays of lists, numbers and narrow integers, in place; say if lists or numbers came."""
    given = {name: arguments[name] for name in specs if arguments.get(name) is not None}
    others = {name: value for name, value in given.items() if not _is_array(value, specs[name])}
    floats = [given[name] for name in given.keys() - others.keys() if not _is_integer(given[name])]
    for name, value in given.items():
        if _is_narrow(value):
            arguments[name] = value.astype(np.int64)
    for name, value in others.items():
        # a plain number takes the other arguments' type, as in NumPy's own arithmetic
        dtype = np.result_type(value, *floats) if isinstance(value, float) else None
        try:
            array = np.asarray(value, dtype)
        except ValueError as error:
            raise ValueError(f"{function}: {name} cannot be made an array: {error}") from None
        arguments[name] = array.astype(np.int64) if _is_narrow(array) else array
    return bool(others)


def _is_array(value: Any, spec: _Spec) -> bool:
    is_number = isinstance(value, int | float) and not spec.letters
    return is_number or isinstance(value, np.ndarray | np.generic)


def _is_integer(value: Any) -> bool:
    return np.asarray(value).dtype.kind in "biu"


def _is_narrow(value: Any) -> bool:
    """Integers of 8 to 32 bits wrap round when added up, and their exponentials are coarse."""
    is_array = isinstance(value, np.ndarray | np.generic)
    return is_array and _is_integer(value) and value.dtype != np.int64


def _check_inputs(
    function: str, arguments: Sequence[str], specs: Iterable[_Spec], values: Iterable[Any]
) -> dict[str, Any]:
    sizes: dict[str, Any] = {}
    for argument, spec, value in zip(arguments, specs, values, strict=True):
        if value is None:
            if not spec.optional:
                raise ValueError(f"{function}: {argument} is None, where {spec} is needed")
            continue
        kind = np.asarray(value).dtype
        if kind.kind not in "biuf":
            raise ValueError(f"{function}: {argument} has type {kind}, where numbers are needed")
        fault = _mismatch(spec, np.shape(value), sizes)
        if fault:
            raise ValueError(f"{function}: {argument} has shape {np.shape(value)}, where {fault}")
    return sizes


def _check_outputs(function: str, specs: list[_Spec], result: Any, sizes: dict[str, Any]) -> None:
    results = (result,) if len(specs) == 1 else result
    if len(results) != len(specs):
        raise ValueError(f"{function}: returned {len(results)} values, where {len(specs)} are due")
    for spec, value in zip(specs, results, strict=True):
        if value is None and spec.optional:
            continue
        fault = _mismatch(spec, np.shape(value), sizes)
        if fault:
            raise ValueError(f"{function}: returned shape {np.shape(value)}, where {fault}")


def _mismatch(spec: _Spec, shape: tuple[int, ...], sizes: dict[str, Any]) -> str:
    """Say what ``shape`` lacks for ``spec``, and note the sizes it settles."""
    letters = spec.letters
    if letters[:1] == ("...",):
        letters = letters[1:]
        split = len(shape) - len(letters)
        if split < 0:
            return f"{spec} is needed"
        leading, shape = shape[:split], shape[split:]
        if 0 in leading:
            return "every size must be at least 1"
        if sizes.setdefault("...", leading) != leading:
            needed = sizes["..."]
            return f"{spec} needs ... = {needed}" if letters else f"{needed} is needed"
    elif len(shape) != len(letters):
        return f"{spec} is needed"
    for letter, size in zip(letters, shape, strict=True):
        if letter.isdigit() and size != int(letter):
            return f"{spec} is needed"
        if size != sizes.setdefault(letter, size):
            return f"{spec} needs {letter} = {sizes[letter]}"
        if size == 0:
            return f"{letter} must be at least 1"
    return ""


def _with_shapes(doc: str | None, notation: str) -> str:
    """Put the shapes under the first line of a docstring."""
    first, _, rest = inspect.cleandoc(doc or "").partition("\n")
    return f"{first}\n\nShapes: ``{notation.replace(',(', ', (').replace('->', ' -> ')}``\n{rest}"
