"""Reverse-mode differentiation: write the forward pass, get the backward pass.

The tape knows no derivative of its own. It records which function was applied to what, and
walks back through the functions' own vector–Jacobian products.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy import ndarray as Array

from nnla import linalg

__all__ = ["Variable", "backward", "record"]


class Variable:
    """An array that remembers how it was made.

    Parameters
    ----------
    value : array
        Float arrays are kept as they are; lists and whole numbers become float arrays.

    Attributes
    ----------
    value : array
    grad : array or None
        The gradient of the last `backward`, of the value's shape.

    Examples
    --------
    >>> x = Variable(3.0)
    >>> y = x * x + x  # a diamond: x is used three times
    >>> backward(y)
    >>> print(x.grad)  # 2x + 1
    7.0
    """

    __array_ufunc__ = None  # an array on the left of an operator leaves it to the variable

    def __init__(self, value: Any) -> None:
        value = np.asarray(value)
        self.value = value if value.dtype.kind == "f" else value.astype(float)
        self.grad: Array | None = None
        self._made_by: tuple[Callable[..., Any], Sequence[Any], dict[str, Any]] | None = None

    def __add__(self, other: Any) -> Variable:
        return record(linalg.add, linalg.add_vjp, self, _like(other, self))

    def __mul__(self, other: Any) -> Variable:
        return record(linalg.hadamard, linalg.hadamard_vjp, self, _like(other, self))

    def __matmul__(self, other: Any) -> Variable:
        return record(linalg.matmul, linalg.matmul_vjp, self, other)

    def __rmatmul__(self, other: Any) -> Variable:
        return record(linalg.matmul, linalg.matmul_vjp, other, self)

    def __neg__(self) -> Variable:
        return self * -1.0

    def __sub__(self, other: Any) -> Variable:
        return self + -1.0 * _like(other, self)

    def __rsub__(self, other: Any) -> Variable:
        return -self + other

    __radd__, __rmul__ = __add__, __mul__

    def __repr__(self) -> str:
        return f"Variable({self.value!r})"


def record(
    f: Callable[..., Any], f_vjp: Callable[..., Any], *args: Any, **options: Any
) -> Variable:
    """Apply a function to variables and plain values, and write it on the tape.

    Parameters
    ----------
    f, f_vjp : functions
        A function and its vector–Jacobian product, as all of `nnla` has them.
    *args
        Variables, arrays or labels; only variables receive gradients.
    **options
        Passed to both functions.

    Examples
    --------
    >>> from nnla import relu, relu_vjp
    >>> record(relu, relu_vjp, Variable([-1.0, 2.0]))
    Variable(array([0., 2.]))
    """
    args = tuple(np.asarray(a, float) if isinstance(a, list | float) else a for a in args)
    result = Variable(f(*map(_value, args), **options))
    result._made_by = (f_vjp, args, options)
    return result


def backward(result: Variable, dy: Any = None) -> None:
    """Set ``grad`` of every variable that ``result`` was made from.

    Gradients that arrive by several ways are added up; those of an earlier call are replaced.

    Parameters
    ----------
    result : Variable
    dy : array, optional
        The gradient that ``result`` itself receives; 1 if it is a single number.

    Raises
    ------
    ValueError
        When ``result`` is not a single number and ``dy`` is missing, or ``dy`` has another shape.

    Examples
    --------
    >>> x = Variable([1.0, 2.0])
    >>> backward(x * x, dy=[1.0, 1.0])
    >>> x.grad
    array([2., 4.])
    """
    if dy is None and result.value.size != 1:
        raise ValueError(f"backward: a result of shape {result.value.shape} needs dy of that shape")
    dy = np.ones_like(result.value) if dy is None else np.array(dy, result.value.dtype)
    if dy.shape != result.value.shape:
        raise ValueError(f"backward: dy has shape {dy.shape}, where {result.value.shape} is needed")
    order = _from_inputs_to(result)
    for variable in order:
        variable.grad = None
    result.grad = dy
    for variable in reversed(order):
        if variable._made_by is None or variable.grad is None:
            continue
        f_vjp, args, options = variable._made_by
        gradients = f_vjp(variable.grad, variable.value, *map(_value, args), **options)
        gradients = gradients if isinstance(gradients, tuple) else (gradients,)
        floats = [arg for arg in args if _is_float(arg)]
        for arg, gradient in zip(floats, gradients, strict=True):
            if isinstance(arg, Variable) and gradient is not None:
                arg.grad = gradient if arg.grad is None else arg.grad + gradient


def _from_inputs_to(result: Variable) -> list[Variable]:
    """List all variables behind ``result``, each after everything that it was made from."""
    order: list[Variable] = []
    seen: set[int] = set()
    stack = [(result, False)]
    while stack:
        variable, parents_listed = stack.pop()
        if parents_listed:
            order.append(variable)
        elif id(variable) not in seen:
            seen.add(id(variable))
            stack.append((variable, True))
            if variable._made_by is not None:
                stack += [(arg, False) for arg in variable._made_by[1] if isinstance(arg, Variable)]
    return order


def _value(arg: Any) -> Any:
    return arg.value if isinstance(arg, Variable) else arg


def _is_float(arg: Any) -> bool:
    return isinstance(arg, Variable) or (isinstance(arg, np.ndarray) and arg.dtype.kind == "f")


def _like(other: Any, variable: Variable) -> Any:
    """Turn a plain number into an array of the variable's shape; leave the rest alone."""
    if isinstance(other, Variable) or np.ndim(other):
        return other if isinstance(other, Variable) else np.asarray(other, variable.value.dtype)
    return Variable(np.full_like(variable.value, other))
