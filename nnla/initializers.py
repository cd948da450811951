"""Starting weights whose scale keeps signals and gradients alive through many layers.

The last axis of a shape counts the outputs. What stands before it counts the inputs of one
output: D for (D, M), and R·C·D for a convolution's (R, C, D, M).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy import ndarray as Array

if TYPE_CHECKING:
    from numpy.typing import DTypeLike

__all__ = ["glorot_normal", "glorot_uniform", "he_normal", "he_uniform"]


def he_normal(
    shape: tuple[int, ...], rng: np.random.Generator | int, *, dtype: DTypeLike = np.float32
) -> Array:
    """Normal numbers of variance 2/D, for layers followed by ReLU.

    Parameters
    ----------
    shape : tuple of int
        (D, M), or (R, C, D, M) for a convolution.
    rng : numpy.random.Generator or int
        The source of the numbers; an integer is the seed of a new one.
    dtype : NumPy type

    Raises
    ------
    ValueError
        When the shape has fewer than two axes or a size below 1.

    Notes
    -----
    Source: He, Zhang, Ren, Sun (2015), *Delving deep into rectifiers*, equation 10.

    Examples
    --------
    >>> W = he_normal((800, 200), rng=0)
    >>> print(W.shape, W.dtype, round(float(W.std()), 3))  # sqrt(2/800) = 0.05
    (800, 200) float32 0.05
    """
    fan_in, _ = _fans("he_normal", shape)
    return _normal(shape, math.sqrt(2 / fan_in), rng, dtype)


def he_uniform(
    shape: tuple[int, ...], rng: np.random.Generator | int, *, dtype: DTypeLike = np.float32
) -> Array:
    """Uniform numbers of variance 2/D, between −√(6/D) and √(6/D), for layers with ReLU.

    Parameters as for `he_normal`.

    Examples
    --------
    >>> W = he_uniform((600, 100), rng=0)
    >>> print(round(float(abs(W).max()), 3))  # sqrt(6/600) = 0.1
    0.1
    """
    fan_in, _ = _fans("he_uniform", shape)
    return _uniform(shape, math.sqrt(6 / fan_in), rng, dtype)


def glorot_normal(
    shape: tuple[int, ...], rng: np.random.Generator | int, *, dtype: DTypeLike = np.float32
) -> Array:
    """Normal numbers of variance 2/(D + M), for layers with tanh or the sigmoid.

    Parameters as for `he_normal`.

    Examples
    --------
    >>> W = glorot_normal((500, 300), rng=0)
    >>> print(round(float(W.std()), 3))  # sqrt(2/800) = 0.05
    0.05
    """
    return _normal(shape, math.sqrt(2 / sum(_fans("glorot_normal", shape))), rng, dtype)


def glorot_uniform(
    shape: tuple[int, ...], rng: np.random.Generator | int, *, dtype: DTypeLike = np.float32
) -> Array:
    """Uniform numbers of variance 2/(D + M), between −√(6/(D + M)) and √(6/(D + M)).

    Parameters as for `he_normal`.

    Notes
    -----
    Source: Glorot and Bengio (2010), *Understanding the difficulty of training deep
    feedforward neural networks*, equation 16.

    Examples
    --------
    >>> W = glorot_uniform((400, 200), rng=0)
    >>> print(round(float(abs(W).max()), 3))  # sqrt(6/600) = 0.1
    0.1
    """
    return _uniform(shape, math.sqrt(6 / sum(_fans("glorot_uniform", shape))), rng, dtype)


def _normal(
    shape: tuple[int, ...], sd: float, rng: np.random.Generator | int, dtype: DTypeLike
) -> Array:
    return (sd * np.random.default_rng(rng).standard_normal(shape)).astype(dtype)


def _uniform(
    shape: tuple[int, ...], bound: float, rng: np.random.Generator | int, dtype: DTypeLike
) -> Array:
    return np.random.default_rng(rng).uniform(-bound, bound, shape).astype(dtype)


def _fans(function: str, shape: tuple[int, ...]) -> tuple[int, int]:
    """Count the inputs of one output, and the outputs of one input."""
    if len(shape) < 2 or min(shape) < 1:
        raise ValueError(f"{function}: shape {shape}, where (D, M) or (R, C, D, M) is needed")
    window = math.prod(shape[:-2])
    return window * shape[-2], window * shape[-1]
