"""Points of the plane in two classes, of shapes that no straight line separates."""

from __future__ import annotations  # np.random in an annotation would be imported with it

from operator import index

import numpy as np

from nnla.datasets._examples import Examples

__all__ = ["circles", "moons", "spirals", "xor"]


def moons(N: int, noise: float, rng: np.random.Generator | int) -> Examples:
    """Two interleaved half circles of radius 1.

    Class 0 is the upper half of the circle around (0, 0), class 1 the lower half of the
    circle around (1, 1/2); the angle is uniform.

    Parameters
    ----------
    N : int
        How many points, at least 2.
    noise : float
        Standard deviation, at least 0, of the normal noise added to both coordinates.
    rng : numpy.random.Generator or int
        The source of chance, or a seed for one (both go to ``numpy.random.default_rng``):
        the same seed gives the same points.

    Returns
    -------
    Examples
        `X`, float64 of shape (N, 2), and `labels`, int64 of shape (N,), 0 or 1: as many
        of each (of class 0 one more if N is odd), in random order.

    Raises
    ------
    ValueError
        N is no whole number of at least 2, or noise no finite number of at least 0.

    Examples
    --------
    >>> import numpy as np
    >>> from nnla.datasets import moons
    >>> X, labels = moons(100, noise=0, rng=0)
    >>> upper = X[labels == 0]
    >>> bool(np.allclose(np.hypot(upper[:, 0], upper[:, 1]), 1)), bool(np.all(upper[:, 1] >= 0))
    (True, True)
    """
    rng, labels = _start("moons", N, noise, rng, kinds=2)
    angle = rng.uniform(0, np.pi, N)
    sign = 1 - 2 * labels
    X = np.stack([labels + sign * np.cos(angle), labels / 2 + sign * np.sin(angle)], axis=1)
    return _noisy(X, labels, noise, rng)


def circles(N: int, noise: float, rng: np.random.Generator | int) -> Examples:
    """Two circles around (0, 0): class 0 of radius 1, class 1 of radius 1/2.

    The angle is uniform.

    Parameters
    ----------
    N : int
        How many points, at least 2.
    noise : float
        Standard deviation, at least 0, of the normal noise added to both coordinates.
    rng : numpy.random.Generator or int
        The source of chance, or a seed for one (both go to ``numpy.random.default_rng``):
        the same seed gives the same points.

    Returns
    -------
    Examples
        `X`, float64 of shape (N, 2), and `labels`, int64 of shape (N,), 0 or 1: as many
        of each (of class 0 one more if N is odd), in random order.

    Raises
    ------
    ValueError
        N is no whole number of at least 2, or noise no finite number of at least 0.

    Examples
    --------
    >>> import numpy as np
    >>> from nnla.datasets import circles
    >>> X, labels = circles(4, noise=0, rng=0)
    >>> radius = np.hypot(X[:, 0], X[:, 1])
    >>> bool(np.allclose(radius, np.where(labels == 0, 1, 1 / 2)))
    True
    """
    rng, labels = _start("circles", N, noise, rng, kinds=2)
    X = _polar(1 - labels / 2, rng.uniform(0, 2 * np.pi, N))
    return _noisy(X, labels, noise, rng)


def spirals(N: int, noise: float, rng: np.random.Generator | int) -> Examples:
    """Two spirals, one the other turned by half a turn around (0, 0).

    At the radius r, uniform in 1/10 … 1, the angle of a point is 3πr in class 0 and
    3πr + π in class 1, anticlockwise from the first axis: each arm makes 1.35 turns.

    Parameters
    ----------
    N : int
        How many points, at least 2.
    noise : float
        Standard deviation, at least 0, of the normal noise added to both coordinates.
        Neighbouring arms are 1/3 apart along a ray.
    rng : numpy.random.Generator or int
        The source of chance, or a seed for one (both go to ``numpy.random.default_rng``):
        the same seed gives the same points.

    Returns
    -------
    Examples
        `X`, float64 of shape (N, 2), and `labels`, int64 of shape (N,), 0 or 1: as many
        of each (of class 0 one more if N is odd), in random order.

    Raises
    ------
    ValueError
        N is no whole number of at least 2, or noise no finite number of at least 0.

    Examples
    --------
    >>> import numpy as np
    >>> from nnla.datasets import spirals
    >>> X, labels = spirals(100, noise=0, rng=0)
    >>> radius = np.hypot(X[:, 0], X[:, 1])
    >>> angle = 3 * np.pi * radius + np.pi * labels
    >>> bool(np.allclose(X[:, 0], radius * np.cos(angle)))
    True
    """
    rng, labels = _start("spirals", N, noise, rng, kinds=2)
    radius = rng.uniform(0.1, 1, N)
    X = _polar(radius, 3 * np.pi * radius + np.pi * labels)
    return _noisy(X, labels, noise, rng)


def xor(N: int, noise: float, rng: np.random.Generator | int) -> Examples:
    """The square −1 … 1 by −1 … 1; class 1 where exactly one coordinate is negative.

    Class 0 is where the product of the coordinates is positive, class 1 where it is
    negative. The four quadrants hold as many points each, to within one, uniformly
    distributed. The class is that of the point before the noise.

    Parameters
    ----------
    N : int
        How many points, at least 2.
    noise : float
        Standard deviation, at least 0, of the normal noise added to both coordinates.
    rng : numpy.random.Generator or int
        The source of chance, or a seed for one (both go to ``numpy.random.default_rng``):
        the same seed gives the same points.

    Returns
    -------
    Examples
        `X`, float64 of shape (N, 2), and `labels`, int64 of shape (N,), 0 or 1: as many
        of each (of class 0 one more if N is odd), in random order.

    Raises
    ------
    ValueError
        N is no whole number of at least 2, or noise no finite number of at least 0.

    Examples
    --------
    >>> import numpy as np
    >>> from nnla.datasets import xor
    >>> X, labels = xor(100, noise=0, rng=0)
    >>> bool(np.all(labels == (X[:, 0] * X[:, 1] < 0)))
    True
    """
    rng, quadrant = _start("xor", N, noise, rng, kinds=4)
    labels = quadrant % 2
    first = 1 - 2 * (quadrant // 2)
    signs = np.stack([first, first * (1 - 2 * labels)], axis=1)
    return _noisy(signs * (1 - rng.random((N, 2))), labels, noise, rng)


def _start(
    name: str, N: int, noise: float, rng: np.random.Generator | int, kinds: int
) -> tuple[np.random.Generator, np.ndarray]:
    """A generator, and 0 … kinds − 1 in random order, each as often as the others."""
    try:
        enough = index(N) >= 2
    except TypeError:
        raise ValueError(f"{name}: N = {N!r}, where a whole number is needed") from None
    if not enough:
        raise ValueError(f"{name}: N = {N}, where at least 2 are needed")
    if not 0 <= noise < np.inf:
        raise ValueError(f"{name}: noise = {noise}, where a finite number >= 0 is needed")
    rng = np.random.default_rng(rng)
    return rng, rng.permutation(np.arange(N, dtype=np.int64) % kinds)


def _polar(radius: np.ndarray, angle: np.ndarray) -> np.ndarray:
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)


def _noisy(X: np.ndarray, labels: np.ndarray, noise: float, rng: np.random.Generator) -> Examples:
    return Examples(X + noise * rng.standard_normal(X.shape), labels)
