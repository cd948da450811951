"""Activation functions: what is applied number by number, and softmax, row by row.

None of them overflows or warns, up to inputs of half the largest number that their type holds.
"""

from __future__ import annotations

import numpy as np
from numpy import ndarray as Array

from nnla.losses import logsumexp
from nnla.signature import signature

__all__ = [
    "gelu", "gelu_vjp", "identity", "identity_vjp", "leaky_relu", "leaky_relu_vjp", "log_softmax",
    "log_softmax_vjp", "relu", "relu_vjp", "sigmoid", "sigmoid_vjp", "softmax", "softmax_vjp",
    "tanh", "tanh_vjp",
]  # fmt: skip


@signature("(...)->(...)")
def identity(x: Array) -> Array:
    """Return a copy of x: the activation of a regression's last layer.

    Examples
    --------
    >>> identity([1.0, -2.0])
    array([ 1., -2.])
    """
    return x.copy()


@signature("(...),(...),(...)->(...)")
def identity_vjp(dy: Array, y: Array, x: Array) -> Array:
    """Gradient of the identity: dx = dy.

    Examples
    --------
    >>> identity_vjp(*np.array([[5.0], [1.0], [1.0]]))
    array([5.])
    """
    return dy.copy()


@signature("(...)->(...)")
def sigmoid(x: Array) -> Array:
    """Squash each number between 0 and 1: σ(x) = 1/(1 + e⁻ˣ).

    Computed from e^(−|x|), which cannot overflow.

    Parameters
    ----------
    x : array, any shape

    Returns
    -------
    array
        From 0 to 1, rounded to either only where floating point cannot tell them apart.

    Examples
    --------
    >>> sigmoid([0.0, -1e4, 1e4])
    array([0.5, 0. , 1. ])
    """
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, e) / (1 + e)


@signature("(...),(...),(...)->(...)")
def sigmoid_vjp(dy: Array, y: Array, x: Array) -> Array:
    """Gradient of the sigmoid: dx = dy · y (1 − y), where y is the output.

    Examples
    --------
    >>> sigmoid_vjp(*np.array([[4.0], [0.5], [0.0]]))  # the slope at 0 is 1/4
    array([1.])
    """
    return dy * y * (1 - y)


@signature("(...)->(...)")
def tanh(x: Array) -> Array:
    """Squash each number between −1 and 1: tanh x = 2σ(2x) − 1.

    Examples
    --------
    >>> tanh([0.0, 1e4])
    array([0., 1.])
    """
    return np.tanh(x)


@signature("(...),(...),(...)->(...)")
def tanh_vjp(dy: Array, y: Array, x: Array) -> Array:
    """Gradient of tanh: dx = dy (1 − y²), where y is the output.

    Examples
    --------
    >>> tanh_vjp(*np.array([[4.0], [0.5], [0.5493]]))
    array([3.])
    """
    return dy * (1 - y * y)


@signature("(...)->(...)")
def relu(x: Array) -> Array:
    """Keep what is positive, make the rest 0: max(0, x).

    Examples
    --------
    >>> relu([-2.0, 3.0])
    array([0., 3.])
    """
    return np.maximum(x, 0)


@signature("(...),(...),(...)->(...)")
def relu_vjp(dy: Array, y: Array, x: Array) -> Array:
    """Gradient of ReLU: dx = dy where x > 0, else 0 (also at x = 0, by convention).

    Examples
    --------
    >>> relu_vjp(*np.array([[5.0, 5.0], [0.0, 3.0], [-2.0, 3.0]]))
    array([0., 5.])
    """
    return dy * (x > 0)


@signature("(...)->(...)")
def leaky_relu(x: Array, slope: float = 0.01) -> Array:
    """Keep what is positive, shrink the rest: x where x > 0, slope · x elsewhere.

    Parameters
    ----------
    x : array, any shape
    slope : float
        What is left of negative numbers.

    Notes
    -----
    Source: Maas, Hannun, Ng (2013), *Rectifier nonlinearities improve neural network
    acoustic models*.

    Examples
    --------
    >>> leaky_relu([-2.0, 3.0], slope=0.5)
    array([-1.,  3.])
    """
    return np.where(x > 0, x, slope * x)


@signature("(...),(...),(...)->(...)")
def leaky_relu_vjp(dy: Array, y: Array, x: Array, slope: float = 0.01) -> Array:
    """Gradient of the leaky ReLU: dx = dy where x > 0, slope · dy elsewhere.

    Examples
    --------
    >>> leaky_relu_vjp(*np.array([[4.0, 4.0], [-1.0, 3.0], [-2.0, 3.0]]), slope=0.5)
    array([2., 4.])
    """
    return np.where(x > 0, dy, slope * dy)


_GELU_SCALE = (2 / np.pi) ** 0.5
_GELU_CUBIC = 0.044715


@signature("(...)->(...)")
def gelu(x: Array) -> Array:
    """Let each number through by its size: ½x (1 + tanh(√(2/π) (x + 0.044715 x³))).

    This is the approximation of x Φ(x), with Φ the normal distribution, that GPT-2 uses.

    Notes
    -----
    Source: Hendrycks and Gimpel (2016), *Gaussian error linear units*, section 2. It differs
    from x Φ(x) by less than 0.0005 everywhere.

    Examples
    --------
    >>> gelu([-1e4, 0.0, 1e4])
    array([   -0.,     0., 10000.])
    """
    return 0.5 * x * (1 + _gelu_tanh(x))


@signature("(...),(...),(...)->(...)")
def gelu_vjp(dy: Array, y: Array, x: Array) -> Array:
    """Gradient of GELU: with t the tanh inside, dx = dy (½(1 + t) + ½x (1 − t²) u′).

    u′ = √(2/π) (1 + 3 · 0.044715 x²) is the slope of what stands inside the tanh.

    Examples
    --------
    >>> gelu_vjp(*np.array([[4.0], [0.0], [0.0]]))  # the slope at 0 is 1/2
    array([2.])
    """
    t = _gelu_tanh(x)
    x = np.clip(x, -10, 10)
    inner_slope = _GELU_SCALE * (1 + 3 * _GELU_CUBIC * x * x)
    return dy * (0.5 * (1 + t) + 0.5 * x * (1 - t * t) * inner_slope)


def _gelu_tanh(x: Array) -> Array:
    x = np.clip(x, -10, 10)  # the tanh is ±1 from there on, and x³ would overflow
    return np.tanh(_GELU_SCALE * x * (1 + _GELU_CUBIC * x * x))


@signature("(...,K)->(...,K)")
def softmax(Z: Array) -> Array:
    """Turn each row of logits into probabilities: e^z over the sum of e^z in that row.

    The row's largest logit is subtracted first; it changes no probability and keeps the
    exponents at most 0.

    Parameters
    ----------
    Z : array, shape (..., K)

    Returns
    -------
    array, shape (..., K)
        From 0 to 1; each row adds up to 1.

    Examples
    --------
    >>> softmax([[0.0, 0.0], [1e4, -1e4]])
    array([[0.5, 0.5],
           [1. , 0. ]])
    """
    E = np.exp(Z - Z.max(axis=-1, keepdims=True))
    return E / E.sum(axis=-1, keepdims=True)


@signature("(...,K),(...,K),(...,K)->(...,K)")
def softmax_vjp(dP: Array, P: Array, Z: Array) -> Array:
    """Gradient of softmax: dZ = P ∘ (dP − the row sum of dP ∘ P).

    The Jacobian of a row is diag(p) − ppᵀ: every logit moves all probabilities.

    Examples
    --------
    >>> softmax_vjp(*np.array([[[4.0, 0.0]], [[0.5, 0.5]], [[0.0, 0.0]]]))
    array([[ 1., -1.]])
    """
    return P * (dP - np.sum(dP * P, axis=-1, keepdims=True))


@signature("(...,K)->(...,K)")
def log_softmax(Z: Array) -> Array:
    """Logarithms of the probabilities, z − logsumexp(z), exact where softmax rounds to 0.

    Examples
    --------
    >>> log_softmax([[0.0, -1e4]])
    array([[     0., -10000.]])
    """
    return Z - np.asarray(logsumexp(Z))[..., None]


@signature("(...,K),(...,K),(...,K)->(...,K)")
def log_softmax_vjp(dY: Array, Y: Array, Z: Array) -> Array:
    """Gradient of log-softmax: dZ = dY − softmax(Z) · the row sum of dY.

    Examples
    --------
    >>> log_softmax_vjp(*np.array([[[4.0, 0.0]], [[-0.693147, -0.693147]], [[0.0, 0.0]]])).round(5)
    array([[ 2., -2.]])
    """
    return dY - np.exp(Y) * dY.sum(axis=-1, keepdims=True)
