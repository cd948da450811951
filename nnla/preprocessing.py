"""From data to arrays: scaling, one-hot rows, splits, batches and changed copies of images."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy import ndarray as Array

from nnla._checks import check_classes
from nnla.signature import signature

if TYPE_CHECKING:
    from numpy.typing import DTypeLike

__all__ = [
    "k_fold", "min_max", "minibatches", "one_hot", "shift_images", "split", "standardize",
    "transform_images",
]  # fmt: skip


def min_max(train: Array, *others: Array) -> Array | tuple[Array, ...]:
    """Scale each feature so that the training part runs from 0 to 1: (x − min)/(max − min).

    Parameters
    ----------
    train : array, shape (N, D)
        The part whose smallest and largest values are used.
    *others : arrays, shape (·, D)
        Scaled by the same numbers, so that they may leave the range from 0 to 1.

    Returns
    -------
    array, or a tuple of arrays
        ``train`` scaled, then the others. A feature that is constant in ``train`` becomes 0
        there, and keeps its unit elsewhere (it is divided by 1).

    Raises
    ------
    ValueError
        When a part is empty, not two-dimensional, has another number of features, or holds nan.

    Examples
    --------
    >>> min_max([[0.0], [10.0]], [[5.0], [20.0]])
    (array([[0.],
           [1.]]), array([[0.5],
           [2. ]]))
    """
    parts = _float_parts("min_max", train, *others)
    low, high = parts[0].min(axis=0), parts[0].max(axis=0)
    return _rescale(parts, low, high - low)


def standardize(train: Array, *others: Array) -> Array | tuple[Array, ...]:
    """Scale each feature to mean 0 and standard deviation 1 on the training part.

    Parameters
    ----------
    train : array, shape (N, D)
        The part whose means and standard deviations (divided by N) are used.
    *others : arrays, shape (·, D)
        Scaled by the same numbers.

    Returns
    -------
    array, or a tuple of arrays
        ``train`` scaled, then the others. A feature that is constant in ``train`` becomes 0
        there, and keeps its unit elsewhere (it is divided by 1).

    Raises
    ------
    ValueError
        When a part is empty, not two-dimensional, has another number of features, or holds nan.

    Examples
    --------
    >>> standardize([[1.0], [3.0]], [[5.0]])  # mean 2, deviation 1
    (array([[-1.],
           [ 1.]]), array([[3.]]))
    """
    parts = _float_parts("standardize", train, *others)
    constant = parts[0].min(axis=0) == parts[0].max(axis=0)
    center = np.where(constant, parts[0][0], parts[0].mean(axis=0))
    return _rescale(parts, center, np.where(constant, 0, parts[0].std(axis=0)))


@signature("(N)->(N,K)")
def one_hot(labels: Array, K: int, *, dtype: DTypeLike = np.float32) -> Array:
    """Turn labels into rows with a single 1: row n has it in column ``labels[n]``.

    Parameters
    ----------
    labels : array of integers, shape (N,)
        From 0 to K − 1.
    K : int
        Number of classes, whether or not each occurs.
    dtype : NumPy type
        float32 by default, which never widens what it is combined with.

    Raises
    ------
    ValueError
        When a label is not a whole number from 0 to K − 1.

    Examples
    --------
    >>> one_hot([2, 0], 3)
    array([[0., 0., 1.],
           [1., 0., 0.]], dtype=float32)
    """
    check_classes("one_hot", "labels", labels, K)
    T = np.zeros((len(labels), K), dtype)
    T[np.arange(len(labels)), labels] = 1
    return T


def split(
    X: Array,
    labels: Array,
    fractions: Sequence[float],
    rng: np.random.Generator | int,
    *,
    stratify: bool = False,
) -> list[tuple[Array, Array]]:
    """Cut the examples into shuffled parts that share no example.

    Parameters
    ----------
    X : array, shape (N, …)
    labels : array, shape (N,)
    fractions : sequence of floats
        The share of each part; they add up to 1.
    rng : numpy.random.Generator or int
        The source of the order; an integer is the seed of a new one.
    stratify : bool
        Give each part the same share of every class, as nearly as whole numbers allow.

    Returns
    -------
    list of (X, labels)
        One pair a part, copies in a new order. Every example is in exactly one part.

    Raises
    ------
    ValueError
        When the fractions do not add up to 1, or a part would be empty.

    Examples
    --------
    >>> X, labels = np.arange(10.0)[:, None], np.arange(10)
    >>> train, test = split(X, labels, (0.8, 0.2), rng=0)
    >>> len(train[0]), len(test[0])
    (8, 2)
    """
    X, labels, rng = np.asarray(X), np.asarray(labels), np.random.default_rng(rng)
    if len(X) != len(labels) or labels.ndim != 1:
        raise ValueError(f"split: X has {len(X)} examples, labels has shape {labels.shape}")
    if not (all(share > 0 for share in fractions) and abs(sum(fractions) - 1) < 1e-9):
        raise ValueError(f"split: fractions {tuple(fractions)} must be positive and add up to 1")
    order = rng.permutation(len(X))
    if stratify:
        order = _spread_classes(order, labels, rng)
    cuts = np.round(np.cumsum(fractions)[:-1] * len(X)).astype(int)
    parts = np.split(order, cuts)
    if min(map(len, parts)) == 0:
        raise ValueError(
            f"split: {len(X)} examples in shares {tuple(fractions)} leave a part empty"
        )
    return [(X[part], labels[part]) for part in (rng.permutation(part) for part in parts)]


def k_fold(N: int, folds: int, rng: np.random.Generator | int) -> Iterator[tuple[Array, Array]]:
    """Yield (training, validation) index arrays, so that each example is validated once.

    Parameters
    ----------
    N : int
        Number of examples.
    folds : int
        Number of pairs, from 2 to N; their validation parts differ in size by at most one.
    rng : numpy.random.Generator or int
        The source of the order.

    Raises
    ------
    ValueError
        When ``folds`` is out of that range.

    Examples
    --------
    >>> [(len(train), len(validation)) for train, validation in k_fold(5, 2, rng=0)]
    [(2, 3), (3, 2)]
    """
    if not 2 <= folds <= N:
        raise ValueError(f"k_fold: folds = {folds}, where 2 to N = {N} is needed")
    parts = np.array_split(np.random.default_rng(rng).permutation(N), folds)
    return (
        (np.concatenate(parts[:fold] + parts[fold + 1 :]), parts[fold]) for fold in range(folds)
    )


def minibatches(N: int, batch_size: int, rng: np.random.Generator | int) -> Iterator[Array]:
    """Yield the index arrays of one epoch: every example once, in a new order.

    Parameters
    ----------
    N : int
        Number of examples.
    batch_size : int
        Examples in a batch; the last batch may be smaller.
    rng : numpy.random.Generator or int
        Pass the same generator again for the next epoch; an integer repeats the order.

    Raises
    ------
    ValueError
        When a size is below 1.

    Examples
    --------
    >>> [len(batch) for batch in minibatches(7, 3, rng=0)]
    [3, 3, 1]
    """
    if N < 1 or batch_size < 1:
        raise ValueError(f"minibatches: N = {N} and batch_size = {batch_size} must be at least 1")
    order = np.random.default_rng(rng).permutation(N)
    return (order[start : start + batch_size] for start in range(0, N, batch_size))


@signature("(N,R,C),(N),(N)->(N,R,C)")
def shift_images(images: Array, down: Array, right: Array) -> Array:
    """Move each image by whole pixels; what enters from outside is 0.

    Parameters
    ----------
    images : array, shape (N, R, C)
        R rows and C columns of pixels.
    down, right : arrays of integers, shape (N,)
        Negative numbers move up and left.

    Examples
    --------
    >>> shift_images([[[1, 2], [3, 4]]], down=[1], right=[0])
    array([[[0, 0],
            [1, 2]]])
    """
    for name, steps in (("down", down), ("right", right)):
        if steps.dtype.kind not in "iu":
            raise ValueError(f"shift_images: {name} has type {steps.dtype}, where integers are due")
    N, R, C = images.shape
    row, column = np.arange(R) - down[:, None], np.arange(C) - right[:, None]
    inside = ((row >= 0) & (row < R))[:, :, None] & ((column >= 0) & (column < C))[:, None, :]
    moved = images[np.arange(N)[:, None, None], (row % R)[:, :, None], (column % C)[:, None, :]]
    return np.where(inside, moved, images.dtype.type(0))


@signature("(N,R,C),(N,2,2)->(N,R,C)")
def transform_images(images: Array, A: Array) -> Array:
    """Apply a linear map to each image, about its center: turn it, shear it, stretch it.

    A point x = (right, down) of the picture moves to Ax. Each pixel of the result looks up
    where it came from, A⁻¹x, and mixes the four pixels around that place (bilinear
    interpolation); outside the picture is 0.

    Parameters
    ----------
    images : array, shape (N, R, C)
    A : array, shape (N, 2, 2)
        One invertible matrix an image.

    Raises
    ------
    ValueError
        When a matrix is singular.

    Examples
    --------
    >>> quarter_turn = [[[0.0, -1.0], [1.0, 0.0]]]  # right becomes down
    >>> transform_images([[[1.0, 2.0], [3.0, 4.0]]], quarter_turn)
    array([[[3., 1.],
            [4., 2.]]])
    """
    try:
        backward = np.linalg.inv(A)
    except np.linalg.LinAlgError:
        raise ValueError("transform_images: a matrix of A is singular") from None
    N, R, C = images.shape
    grid = np.stack(np.meshgrid(np.arange(C) - (C - 1) / 2, np.arange(R) - (R - 1) / 2))
    column, row = np.moveaxis(np.einsum("nij,jrc->nirc", backward, grid), 1, 0)
    column, row = column + (C - 1) / 2, row + (R - 1) / 2
    left, top = np.floor(column).astype(int), np.floor(row).astype(int)
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)))
    which = np.arange(N)[:, None, None]
    result = np.zeros(images.shape, np.result_type(images, np.float32))
    for down in (0, 1):
        for right in (0, 1):
            weight = (1 - abs(row - top - down)) * (1 - abs(column - left - right))
            pixel = padded[
                which, (top + down + 1).clip(0, R + 1), (left + right + 1).clip(0, C + 1)
            ]
            result += (weight * pixel).astype(result.dtype)
    return result


def _float_parts(function: str, *parts: Array) -> list[Array]:
    arrays = [np.asarray(part) for part in parts]
    for array in arrays:
        if array.ndim != 2 or 0 in array.shape or array.shape[1] != arrays[0].shape[1]:
            needed = f"(N, {arrays[0].shape[-1]})" if arrays[0].ndim == 2 else "(N, D)"
            raise ValueError(
                f"{function}: a part has shape {array.shape}, where {needed} is needed"
            )
        if array.dtype.kind not in "biuf":
            raise ValueError(f"{function}: type {array.dtype}, where numbers are needed")
        if np.isnan(array).any():
            n, d = np.argwhere(np.isnan(array))[0]
            raise ValueError(
                f"{function}: example {n} has nan in feature {d}; fill or drop it first"
            )
    return [array if array.dtype.kind == "f" else array.astype(np.float64) for array in arrays]


def _rescale(parts: list[Array], center: Array, width: Array) -> Array | tuple[Array, ...]:
    divisor = np.where(width > 0, width, 1)
    scaled = tuple(((part - center) / divisor).astype(part.dtype, copy=False) for part in parts)
    return scaled[0] if len(scaled) == 1 else scaled


def _spread_classes(order: Array, labels: Array, rng: np.random.Generator) -> Array:
    """Reorder so that any stretch of ``order`` holds each class in its overall share."""
    place = np.empty(len(order))
    names, classes = np.unique(labels[order], return_inverse=True)
    for k in range(len(names)):
        members = np.flatnonzero(classes == k)
        place[members] = (np.arange(len(members)) + rng.random()) / len(members)
    return order[np.argsort(place, kind="stable")]
