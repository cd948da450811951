"""Losses: one number that says how wrong a batch of outputs is, and where to change it.

The 1/N of a mean stands here, in the loss and in its vector–Jacobian product, and nowhere else.
"""

from __future__ import annotations

import numpy as np
from numpy import ndarray as Array

from nnla._checks import check_classes
from nnla.signature import signature

__all__ = [
    "binary_cross_entropy", "binary_cross_entropy_vjp", "cross_entropy", "cross_entropy_vjp",
    "l2_penalty", "l2_penalty_vjp", "logsumexp", "logsumexp_vjp", "mse", "mse_vjp",
]  # fmt: skip


@signature("(N,M),(N,M)->()")
def mse(Y: Array, T: Array) -> np.floating:
    """Mean squared error over all N·M entries: the mean of (Y − T)².

    Parameters
    ----------
    Y : array, shape (N, M)
        Outputs.
    T : array, shape (N, M)
        Targets.

    Returns
    -------
    number
        At least 0, in the square of the outputs' unit.

    Raises
    ------
    ValueError
        When the shapes differ: NumPy would turn (N, 1) − (1, N) into (N, N).

    Examples
    --------
    >>> print(mse([[1.0], [2.0]], [[1.0], [4.0]]))  # (0 + 4) / 2
    2.0
    """
    return np.mean((Y - T) ** 2)


@signature("(),(),(N,M),(N,M)->(N,M),(N,M)")
def mse_vjp(dloss: float, loss: float, Y: Array, T: Array) -> tuple[Array, Array]:
    """Gradients of the mean squared error: dY = dloss · 2(Y − T)/(N·M), and dT = −dY.

    Examples
    --------
    >>> dY, dT = mse_vjp(1.0, 2.0, np.array([[1.0], [2.0]]), np.array([[1.0], [4.0]]))
    >>> dY.ravel(), dT.ravel()
    (array([ 0., -2.]), array([-0.,  2.]))
    """
    dY = (dloss * 2 / Y.size) * (Y - T)
    return dY, -dY


@signature("(...,K)->(...)")
def logsumexp(Z: Array) -> Array:
    """Logarithm of the sum of e^z over each row; a smooth maximum.

    Parameters
    ----------
    Z : array, shape (..., K)

    Returns
    -------
    array, shape (...)
        From the row's maximum to that plus ln K.

    Examples
    --------
    >>> logsumexp([[1e4, 1e4]]) - 1e4  # ln 2
    array([0.69314718])
    """
    largest = Z.max(axis=-1, keepdims=True)
    return largest[..., 0] + np.log(np.exp(Z - largest).sum(axis=-1))


@signature("(...),(...),(...,K)->(...,K)")
def logsumexp_vjp(dy: Array, y: Array, Z: Array) -> Array:
    """Gradient of logsumexp: dZ = dy · softmax(Z).

    Examples
    --------
    >>> logsumexp_vjp(np.array([4.0]), logsumexp(np.zeros((1, 2))), np.zeros((1, 2)))
    array([[2., 2.]])
    """
    return np.asarray(dy, Z.dtype)[..., None] * np.exp(Z - np.asarray(y)[..., None])


@signature("(N,K),(N)->()")
def cross_entropy(Z: Array, labels: Array) -> np.floating:
    """Mean surprise at the true classes: the mean of logsumexp(z_n) − z_n[label].

    Parameters
    ----------
    Z : array, shape (N, K)
        Logits, not probabilities.
    labels : array of integers, shape (N,)
        True classes, from 0 to K − 1.

    Returns
    -------
    number
        At least 0, in nats per example: 0 for a sure and right answer, ln K for a uniform one.

    Raises
    ------
    ValueError
        When a label is not a whole number from 0 to K − 1.

    Examples
    --------
    >>> print(cross_entropy([[0.0, 0.0], [1e4, 0.0]], [1, 0]))  # (ln 2 + 0) / 2
    0.34657359027997264
    """
    check_classes("cross_entropy", "labels", labels, Z.shape[1])
    return (logsumexp(Z) - Z[np.arange(len(Z)), labels]).sum() / len(Z)


@signature("(),(),(N,K),(N)->(N,K)")
def cross_entropy_vjp(dloss: float, loss: float, Z: Array, labels: Array) -> Array:
    """Gradient of the cross-entropy: dZ = dloss · (P − T)/N, with P = softmax(Z), T one-hot.

    Every row adds up to 0.

    Examples
    --------
    >>> Z, labels = np.zeros((1, 2)), np.array([1])
    >>> cross_entropy_vjp(1.0, cross_entropy(Z, labels), Z, labels)
    array([[ 0.5, -0.5]])
    """
    check_classes("cross_entropy_vjp", "labels", labels, Z.shape[1])
    E = np.exp(Z - Z.max(axis=1, keepdims=True))
    dZ = E / E.sum(axis=1, keepdims=True)
    dZ[np.arange(len(Z)), labels] -= 1
    return dZ * (dloss / len(Z))


@signature("(N),(N)->()")
def binary_cross_entropy(z: Array, labels: Array) -> np.floating:
    """Mean surprise with two classes: the mean of log(1 + e^z) − label · z.

    Parameters
    ----------
    z : array, shape (N,)
        Logits of class 1; its probability is σ(z).
    labels : array of integers, shape (N,)
        0 or 1.

    Returns
    -------
    number
        At least 0, in nats per example.

    Raises
    ------
    ValueError
        When a label is neither 0 nor 1.

    Examples
    --------
    >>> print(binary_cross_entropy([0.0, 1e4], [1, 1]))  # (ln 2 + 0) / 2
    0.34657359027997264
    """
    check_classes("binary_cross_entropy", "labels", labels, 2)
    return np.mean(np.maximum(z, 0) - labels.astype(z.dtype) * z + np.log1p(np.exp(-np.abs(z))))


@signature("(),(),(N),(N)->(N)")
def binary_cross_entropy_vjp(dloss: float, loss: float, z: Array, labels: Array) -> Array:
    """Gradient of the binary cross-entropy: dz = dloss · (σ(z) − label)/N.

    Examples
    --------
    >>> binary_cross_entropy_vjp(1.0, 0.693, np.array([0.0]), np.array([1]))
    array([-0.5])
    """
    check_classes("binary_cross_entropy_vjp", "labels", labels, 2)
    e = np.exp(-np.abs(z))
    p = np.where(z >= 0, 1, e) / (1 + e)
    return (dloss / len(z)) * (p - labels.astype(z.dtype))


@signature("(...)->()")
def l2_penalty(W: Array) -> np.floating:
    """Half the sum of the squared weights; its gradient is the weights themselves.

    Multiply by a strength, and add one for each weight matrix, to hold weights small.

    Examples
    --------
    >>> print(l2_penalty([[3.0, 4.0]]))  # (9 + 16) / 2
    12.5
    """
    return 0.5 * np.sum(W * W)


@signature("(),(),(...)->(...)")
def l2_penalty_vjp(dloss: float, loss: float, W: Array) -> Array:
    """Gradient of the penalty: dW = dloss · W.

    Examples
    --------
    >>> l2_penalty_vjp(0.1, 12.5, np.array([[3.0, 4.0]]))
    array([[0.3, 0.4]])
    """
    return dloss * W
