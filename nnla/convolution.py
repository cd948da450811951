"""Convolution as a matrix product: every patch is a row, the kernel is a weight matrix.

Images are (N, R, C, D): examples, rows, columns, and D numbers per pixel. A kernel is
(r, c, D, M): it turns an r by c patch into M numbers, as `nnla.linear` turns a row into M.
"""

from __future__ import annotations

import numpy as np
from numpy import ndarray as Array

from nnla.linalg import linear, linear_vjp
from nnla.signature import signature

__all__ = [
    "conv2d", "conv2d_vjp", "flatten", "flatten_vjp", "max_pool2d", "max_pool2d_vjp", "patches",
    "patches_vjp",
]  # fmt: skip


@signature("(N,R,C,D)->(N,R2,C2,F)")
def patches(X: Array, r: int, c: int, *, stride: int = 1, padding: int = 0) -> Array:
    """Cut images into r by c patches, each flattened to a row of F = r·c·D numbers.

    Parameters
    ----------
    X : array, shape (N, R, C, D)
    r, c : int
        Rows and columns of a patch.
    stride : int
        Pixels from one patch to the next.
    padding : int
        Rows and columns of zeros put around each image first.

    Returns
    -------
    array, shape (N, R2, C2, F)
        R2 = ⌊(R − r + 2·padding)/stride⌋ + 1 places down, and C2 likewise across.

    Raises
    ------
    ValueError
        When a patch is larger than the padded image, or a number is out of range.

    Examples
    --------
    >>> X = np.arange(6.0).reshape(1, 2, 3, 1)  # rows 0 1 2 and 3 4 5
    >>> patches(X, 2, 2)[0, 0]
    array([[0., 1., 3., 4.],
           [1., 2., 4., 5.]])
    """
    N, R, C, D = X.shape
    R2, C2 = _places(R, r, stride, padding), _places(C, c, stride, padding)
    padded = _pad(X, padding)
    result = np.empty((N, R2, C2, r, c, D), X.dtype)
    for i in range(r):
        for j in range(c):
            result[:, :, :, i, j] = padded[:, i::stride, j::stride][:, :R2, :C2]
    return result.reshape(N, R2, C2, r * c * D)


@signature("(N,R2,C2,F),(N,R2,C2,F),(N,R,C,D)->(N,R,C,D)")
def patches_vjp(
    dY: Array, Y: Array, X: Array, r: int, c: int, *, stride: int = 1, padding: int = 0
) -> Array:
    """Gradient of cutting: each pixel adds up what all the patches that hold it receive.

    Examples
    --------
    >>> X = np.zeros((1, 2, 3, 1))
    >>> dY = np.ones((1, 1, 2, 4))
    >>> patches_vjp(dY, dY, X, 2, 2)[0, :, :, 0]  # the middle column is in both patches
    array([[1., 2., 1.],
           [1., 2., 1.]])
    """
    N, R, C, D = X.shape
    _, R2, C2, _ = dY.shape
    dY = dY.reshape(N, R2, C2, r, c, D)
    dX = _pad(np.zeros_like(X), padding)
    for i in range(r):
        for j in range(c):
            dX[:, i::stride, j::stride][:, :R2, :C2] += dY[:, :, :, i, j]
    return dX[:, padding : padding + R, padding : padding + C]


@signature("(N,R,C,D),(r,c,D,M),(M)->(N,R2,C2,M)")
def conv2d(X: Array, W: Array, b: Array, *, stride: int = 1, padding: int = 0) -> Array:
    """Apply one small layer to every patch of an image: patches times kernel, plus bias.

    The kernel is not turned round (mathematics would call this cross-correlation).

    Parameters
    ----------
    X : array, shape (N, R, C, D)
    W : array, shape (r, c, D, M)
    b : array, shape (M,)
    stride, padding : int
        As for `patches`.

    Examples
    --------
    >>> X = np.array([[1.0, 2.0, 4.0]]).reshape(1, 1, 3, 1)
    >>> difference = np.array([[-1.0, 1.0]]).reshape(1, 2, 1, 1)
    >>> conv2d(X, difference, np.array([0.0])).ravel()
    array([1., 2.])
    """
    r, c, _, M = W.shape
    rows = patches(X, r, c, stride=stride, padding=padding)
    Y = linear(rows.reshape(-1, rows.shape[-1]), W.reshape(-1, M), b)
    return Y.reshape(*rows.shape[:3], M)


@signature("(N,R2,C2,M),(N,R2,C2,M),(N,R,C,D),(r,c,D,M),(M)->(N,R,C,D)?,(r,c,D,M),(M)")
def conv2d_vjp(
    dY: Array,
    Y: Array,
    X: Array,
    W: Array,
    b: Array,
    *,
    stride: int = 1,
    padding: int = 0,
    inputs: bool = True,
) -> tuple[Array | None, Array, Array]:
    """Gradients of a convolution: those of `linear`, with the patches as rows.

    Examples
    --------
    >>> X = np.array([[1.0, 2.0, 4.0]]).reshape(1, 1, 3, 1)
    >>> W, b, dY = np.ones((1, 2, 1, 1)), np.zeros(1), np.ones((1, 1, 2, 1))
    >>> dX, dW, db = conv2d_vjp(dY, conv2d(X, W, b), X, W, b)
    >>> dX.ravel(), dW.ravel(), db
    (array([1., 2., 1.]), array([3., 6.]), array([2.]))
    """
    r, c, _, M = W.shape
    rows = patches(X, r, c, stride=stride, padding=padding)
    flat = rows.reshape(-1, rows.shape[-1])
    drows, dW, db = linear_vjp(
        dY.reshape(-1, M), Y.reshape(-1, M), flat, W.reshape(-1, M), b, inputs=inputs
    )
    if drows is None:
        return None, dW.reshape(W.shape), db
    dX = patches_vjp(drows.reshape(rows.shape), rows, X, r, c, stride=stride, padding=padding)
    return dX, dW.reshape(W.shape), db


@signature("(N,R,C,D)->(N,R2,C2,D)")
def max_pool2d(X: Array, size: int) -> Array:
    """Keep the largest number of each size by size square; a last incomplete one is left out.

    Parameters
    ----------
    X : array, shape (N, R, C, D)
    size : int
        Side of the square, from 1 to the smaller of R and C.

    Examples
    --------
    >>> max_pool2d(np.array([[1.0, 5.0], [3.0, 2.0]]).reshape(1, 2, 2, 1), 2).ravel()
    array([5.])
    """
    squares = _squares(X, size)
    largest = squares[0].copy()
    for square in squares[1:]:
        np.maximum(largest, square, out=largest)
    return largest


@signature("(N,R2,C2,D),(N,R2,C2,D),(N,R,C,D)->(N,R,C,D)")
def max_pool2d_vjp(dY: Array, Y: Array, X: Array, size: int) -> Array:
    """Gradient of the largest: all of it to the place it came from, the first of several.

    Examples
    --------
    >>> X = np.array([[1.0, 5.0], [3.0, 5.0]]).reshape(1, 2, 2, 1)
    >>> dY = np.array([7.0]).reshape(1, 1, 1, 1)
    >>> max_pool2d_vjp(dY, max_pool2d(X, 2), X, 2)[0, :, :, 0]
    array([[0., 7.],
           [0., 0.]])
    """
    dX = np.zeros_like(X)
    taken = np.zeros(Y.shape, bool)
    for source, target in zip(_squares(X, size), _squares(dX, size), strict=True):
        here = (source == Y) & ~taken
        target[...] = dY * here
        taken |= here
    return dX


@signature("(N,R,C,D)->(N,F)")
def flatten(X: Array) -> Array:
    """Lay every image out as one row of F = R·C·D numbers.

    Examples
    --------
    >>> flatten(np.arange(4.0).reshape(1, 2, 2, 1))
    array([[0., 1., 2., 3.]])
    """
    return X.reshape(len(X), -1).copy()


@signature("(N,F),(N,F),(N,R,C,D)->(N,R,C,D)")
def flatten_vjp(dY: Array, Y: Array, X: Array) -> Array:
    """Gradient of flattening: the same numbers, back in their places.

    Examples
    --------
    >>> dY = np.array([[1.0, 2.0]])
    >>> flatten_vjp(dY, dY, np.zeros((1, 1, 2, 1))).shape
    (1, 1, 2, 1)
    """
    return dY.reshape(X.shape).copy()


def _places(length: int, size: int, stride: int, padding: int) -> int:
    if size < 1 or stride < 1 or padding < 0:
        raise ValueError(
            f"patches: size {size}, stride {stride} and padding {padding}, "
            "where at least 1, 1 and 0 are needed"
        )
    if size > length + 2 * padding:
        raise ValueError(
            f"patches: a patch of {size} does not fit into {length} pixels with padding {padding}"
        )
    return (length - size + 2 * padding) // stride + 1


def _pad(X: Array, padding: int) -> Array:
    around = (padding, padding)
    return np.pad(X, ((0, 0), around, around, (0, 0))) if padding else X


def _squares(X: Array, size: int) -> list[Array]:
    """Views of X: for each place inside a square, that place of all the squares."""
    _, R, C, _ = X.shape
    if not 1 <= size <= min(R, C):
        raise ValueError(f"max_pool2d: size = {size}, where 1 to {min(R, C)} is needed")
    rows, columns = R - R % size, C - C % size
    return [X[:, i:rows:size, j:columns:size] for i in range(size) for j in range(size)]
