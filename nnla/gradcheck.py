"""Check derivatives against differences: running is not being right."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy import ndarray as Array

__all__ = ["check_vjp", "numerical_vjp"]


def numerical_vjp(
    f: Callable[..., Any], args: Sequence[Any], dy: Any, *, h: float = 1e-6, **options: Any
) -> list[Array]:
    """Approximate a vector–Jacobian product by central differences.

    Entry x of an argument gets the sum of dy ∘ (f(x + h) − f(x − h))/2h, all other entries
    held still. The error is of order h² from the curvature and 10⁻¹⁶/h from rounding.

    Parameters
    ----------
    f : function
        Called as ``f(*args, **options)``; returns one array.
    args : sequence
        Float arrays are varied, in float64; anything else is passed on.
    dy : array
        The gradient of a loss with respect to f's output, of that output's shape.
    h : float
        Half the width of the difference.

    Returns
    -------
    list of arrays
        One per float array in ``args``, of the same shape, in float64.

    Examples
    --------
    >>> numerical_vjp(np.square, [np.array([3.0])], np.array([1.0]))[0].round(6)  # 2x
    array([6.])
    """
    values = [_float64(arg) for arg in args]
    gradients = []
    for x in filter(_is_float_array, values):
        gradient = np.empty_like(x)
        for place in np.ndindex(x.shape):
            old = x[place]
            x[place] = old + h
            above = np.array(f(*values, **options))
            x[place] = old - h
            below = np.array(f(*values, **options))
            x[place] = old
            gradient[place] = np.sum(dy * (above - below)) / (2 * h)
        gradients.append(gradient)
    return gradients


def check_vjp(
    f: Callable[..., Any],
    f_vjp: Callable[..., Any],
    *args: Any,
    rng: np.random.Generator | int = 0,
    h: float = 1e-6,
    tolerance: float = 1e-6,
    **options: Any,
) -> float:
    """Compare a vector–Jacobian product with central differences, for a random cotangent.

    The cotangent dy is random because an all-ones one is blind: it passes a softmax gradient
    of the wrong sign. Give all sizes different values, so that a transposed gradient has the
    wrong shape, and keep inputs away from kinks such as ReLU's at 0.

    Parameters
    ----------
    f, f_vjp : functions
        Called as ``f(*args, **options)`` and ``f_vjp(dy, y, *args, **options)``.
    *args
        Float arrays are checked, in float64; anything else is passed on.
    rng : numpy.random.Generator or int
        The source of dy.
    h : float
        Half the width of the differences.
    tolerance : float
        Largest difference allowed, relative to the larger of 1 and the gradient's entry.

    Returns
    -------
    float
        The largest difference found, measured in the same way.

    Raises
    ------
    AssertionError
        When a gradient is missing, has another shape or type, differs in an entry (the message
        names it and both numbers), or when an argument was changed.

    Examples
    --------
    >>> def square_vjp(dy, y, x):
    ...     return dy * x
    >>> check_vjp(np.square, square_vjp, np.array([3.0]), rng=0)
    Traceback (most recent call last):
        ...
    AssertionError: square_vjp: dx[0] is 0.377191, central differences give 0.754381
    """
    name = getattr(f_vjp, "__name__", "the VJP")
    values = [_float64(arg) for arg in args]
    kept = [np.copy(value) if isinstance(value, np.ndarray) else value for value in values]
    y = np.asarray(f(*values, **options))
    dy = np.random.default_rng(rng).standard_normal(y.shape)
    kept_dy, kept_y = np.copy(dy), np.copy(y)
    returned = f_vjp(dy, y, *values, **options)
    gradients = list(returned) if isinstance(returned, tuple | list) else [returned]
    letters = _letters(f, len(values))
    before_and_after = zip(
        ["dy", "y", *letters], [kept_dy, kept_y, *kept], [dy, y, *values], strict=True
    )
    for letter, before, after in before_and_after:
        if isinstance(after, np.ndarray) and not np.array_equal(before, after, equal_nan=True):
            raise AssertionError(f"{name}: {letter} was changed")
    expected = numerical_vjp(f, kept, kept_dy, h=h, **options)
    floats = [letter for letter, value in zip(letters, kept, strict=True) if _is_float_array(value)]
    if len(gradients) != len(floats):
        raise AssertionError(
            f"{name}: {len(gradients)} gradients, where f has {len(floats)} float arrays: "
            + ", ".join(floats)
        )
    return max(
        _compare(f"{name}: d{letter}", np.asarray(gradient), wanted, tolerance)
        for letter, gradient, wanted in zip(floats, gradients, expected, strict=True)
    )


def _compare(label: str, gradient: Array, wanted: Array, tolerance: float) -> float:
    if gradient.shape != wanted.shape:
        raise AssertionError(f"{label} has shape {gradient.shape}, where {wanted.shape} is needed")
    if gradient.dtype != np.float64:
        raise AssertionError(f"{label} has type {gradient.dtype} for a float64 argument")
    difference = np.abs(gradient - wanted) / np.maximum(1, np.abs(wanted))
    difference = np.where(np.isnan(difference), np.inf, difference)
    worst = np.unravel_index(np.argmax(difference), difference.shape)
    if difference[worst] > tolerance:
        place = f"[{', '.join(map(str, worst))}]" if worst else ""
        raise AssertionError(
            f"{label}{place} is {gradient[worst]:.6g}, central differences give {wanted[worst]:.6g}"
        )
    return float(difference[worst])


def _letters(f: Callable[..., Any], count: int) -> list[str]:
    """Name the arguments as the function does, x, X or W; by place where it cannot be asked."""
    try:
        names = list(inspect.signature(f).parameters)[:count]
    except ValueError:
        names = []
    return names if len(names) == count else [f"args[{place}]" for place in range(count)]


def _is_float_array(value: Any) -> bool:
    return isinstance(value, np.ndarray) and value.dtype.kind == "f"


def _float64(value: Any) -> Any:
    is_list = isinstance(value, list | tuple)
    value = np.asarray(value) if is_list else value
    return value.astype(np.float64) if _is_float_array(value) else value
