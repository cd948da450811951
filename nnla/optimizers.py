"""Optimizers: rules that turn a gradient into a step.

All of them work entry by entry: there is no matrix product in an optimizer.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
from numpy import ndarray as Array

from nnla._checks import check_not_negative, check_share
from nnla.linalg import norm

__all__ = ["Adam", "AdamW", "Optimizer", "RMSprop", "SGD", "clip_gradients"]


class Optimizer:
    """The part that all optimizers share: walk over the parameters and change them in place.

    A subclass writes its equations in ``rule(p, g, *state)``, which changes the parameter ``p``
    and its state in place, given the gradient ``g``, all of one shape.

    Attributes
    ----------
    lr : float
        Learning rate; may be set between steps, by a schedule for example.
    step : int
        Number of updates so far.
    state : dict of str to list of arrays
        What the rule remembers of each parameter, at first 0.
    """

    remembers = 0

    def __init__(self, lr: float) -> None:
        check_not_negative(type(self).__name__, "lr", lr)
        self.lr = lr
        self.step = 0
        self.state: dict[str, list[Array]] = {}

    def rule(self, p: Array, g: Array, *state: Array) -> None:
        """Change ``p`` and ``state`` in place by one step."""
        raise NotImplementedError

    def update(self, parameters: Mapping[str, Array], gradients: Mapping[str, Array]) -> None:
        """Change every parameter in place by one step.

        Parameters
        ----------
        parameters, gradients : dict of str to array
            With the same names and shapes, as a layer's.

        Raises
        ------
        ValueError
            When a gradient is missing or has another shape; nothing is changed then.
        """
        for name, p in parameters.items():
            if name not in gradients:
                raise ValueError(f"update: {name} has no gradient; call backward first")
            if gradients[name].shape != p.shape:
                raise ValueError(
                    f"update: the gradient of {name} has shape {gradients[name].shape}, "
                    f"where {p.shape} is needed"
                )
        self.step += 1
        for name, p in parameters.items():
            if name not in self.state:
                self.state[name] = [np.zeros_like(p) for _ in range(self.remembers)]
            self.rule(p, gradients[name], *self.state[name])
        if self.step % 64 == 0:
            self._clear_denormals()

    def _clear_denormals(self) -> None:
        """Make 0 what has decayed almost to 0: processors are many times slower on such numbers."""
        for array in (array for state in self.state.values() for array in state):
            array[np.abs(array) < 1e3 * np.finfo(array.dtype).tiny] = 0


class SGD(Optimizer):
    """Gradient descent, with momentum: v ← momentum · v + g, p ← p − lr · v.

    Nesterov's variant steps by g + momentum · v instead of v.

    Parameters
    ----------
    lr : float
    momentum : float
        From 0 (none) to less than 1.
    nesterov : bool
        Needs a positive momentum.
    weight_decay : float
        Adds weight_decay · p to the gradient, as half the squared weights in the loss would.

    Raises
    ------
    ValueError
        When a number is out of range.

    Notes
    -----
    Source: Sutskever, Martens, Dahl, Hinton (2013), *On the importance of initialization and
    momentum in deep learning*, in the form of PyTorch's ``SGD``.

    Examples
    --------
    >>> p = np.array([1.0])
    >>> optimizer = SGD(lr=0.1, momentum=0.5)
    >>> for _ in range(2):
    ...     optimizer.update({"p": p}, {"p": np.array([2.0])})
    ...     print(p.round(3))  # v = 2, then v = 0.5 * 2 + 2 = 3
    [0.8]
    [0.5]
    """

    remembers = 1

    def __init__(
        self, lr: float, *, momentum: float = 0.0, nesterov: bool = False, weight_decay: float = 0.0
    ) -> None:
        super().__init__(lr)
        check_not_negative("SGD", "weight_decay", weight_decay)
        check_share("SGD", "momentum", momentum)
        if nesterov and momentum == 0:
            raise ValueError("SGD: nesterov needs a positive momentum")
        self.momentum, self.nesterov, self.weight_decay = momentum, nesterov, weight_decay

    def rule(self, p: Array, g: Array, v: Array) -> None:  # type: ignore[override]
        """The equations above."""
        if self.weight_decay:
            g = g + self.weight_decay * p
        v *= self.momentum
        v += g
        p -= self.lr * (g + self.momentum * v if self.nesterov else v)


class RMSprop(Optimizer):
    """Divide by a running size of the gradient: v ← β₂ v + (1 − β₂) g², p ← p − lr · g/(√v + ε).

    Parameters
    ----------
    lr : float
    beta2 : float
        Share of the past in v, from 0 to less than 1.
    eps : float

    Notes
    -----
    Source: Tieleman and Hinton (2012), lecture 6.5 of *Neural networks for machine learning*.

    Examples
    --------
    >>> p = np.array([1.0, 1.0])
    >>> RMSprop(lr=0.1, beta2=0.75).update({"p": p}, {"p": np.array([4.0, -0.4])})
    >>> p.round(3)  # v = 0.25 * g**2: a step of 0.1 * 2 whatever the size of g
    array([0.8, 1.2])
    """

    remembers = 1

    def __init__(self, lr: float = 1e-3, *, beta2: float = 0.99, eps: float = 1e-8) -> None:
        super().__init__(lr)
        check_share("RMSprop", "beta2", beta2)
        check_not_negative("RMSprop", "eps", eps)
        self.beta2, self.eps = beta2, eps

    def rule(self, p: Array, g: Array, v: Array) -> None:  # type: ignore[override]
        """The equations above."""
        v *= self.beta2
        v += (1 - self.beta2) * g * g
        p -= self.lr * g / (np.sqrt(v) + self.eps)


class Adam(Optimizer):
    """Step by the gradient's running mean over its running size.

    With m and v the weighted sums of the past g and g², and w₁, w₂ the sums of their weights:
    m ← β₁ m + g, v ← β₂ v + g², wᵢ = 1 + βᵢ + … + βᵢᵏ⁻¹ = (1 − βᵢᵏ)/(1 − βᵢ) at step k = 1, 2, …,
    p ← p − lr · (m/w₁)/(√(v/w₂) + ε).

    The paper keeps (1 − βᵢ) times these sums and divides by 1 − βᵢᵏ: the same two means.

    Parameters
    ----------
    lr : float
    beta1, beta2 : float
        Shares of the past in m and v, from 0 to less than 1.
    eps : float

    Notes
    -----
    Source: Kingma and Ba (2015), *Adam*, algorithm 1.

    Examples
    --------
    >>> p = np.array([1.0, 1.0])
    >>> Adam(lr=0.1).update({"p": p}, {"p": np.array([4.0, -0.004])})
    >>> p.round(3)  # the first step is lr in every coordinate
    array([0.9, 1.1])
    """

    remembers = 2

    def __init__(
        self, lr: float = 1e-3, *, beta1: float = 0.9, beta2: float = 0.999, eps: float = 1e-8
    ) -> None:
        super().__init__(lr)
        check_share(type(self).__name__, "beta1", beta1)
        check_share(type(self).__name__, "beta2", beta2)
        check_not_negative(type(self).__name__, "eps", eps)
        self.beta1, self.beta2, self.eps = beta1, beta2, eps

    def rule(self, p: Array, g: Array, m: Array, v: Array) -> None:  # type: ignore[override]
        """The equations above, multiplied out so that √w₂ and w₁ stay single numbers."""
        m *= self.beta1
        m += g
        v *= self.beta2
        v += g * g
        w1 = (1 - self.beta1**self.step) / (1 - self.beta1)
        root_w2 = ((1 - self.beta2**self.step) / (1 - self.beta2)) ** 0.5
        change = np.sqrt(v)  # one temporary array, reused: new ones cost a tenth of an epoch
        change += self.eps * root_w2
        np.divide(m, change, out=change)
        change *= self.lr * root_w2 / w1
        p -= change


class AdamW(Adam):
    """Adam, with the weights shrunk apart from the gradient: first p ← p − lr · weight_decay · p.

    Parameters
    ----------
    lr, beta1, beta2, eps
        As for `Adam`.
    weight_decay : float

    Notes
    -----
    Source: Loshchilov and Hutter (2019), *Decoupled weight decay regularization*, in the form
    of PyTorch's ``AdamW``.

    Examples
    --------
    >>> p = np.array([1.0])
    >>> AdamW(lr=0.1, weight_decay=0.5).update({"p": p}, {"p": np.array([0.0])})
    >>> p.round(3)  # no gradient: only the decay, 0.1 * 0.5
    array([0.95])
    """

    def __init__(
        self,
        lr: float = 1e-3,
        *,
        beta1: float = 0.9,
        beta2: float = 0.999,
        eps: float = 1e-8,
        weight_decay: float = 0.01,
    ) -> None:
        super().__init__(lr, beta1=beta1, beta2=beta2, eps=eps)
        check_not_negative("AdamW", "weight_decay", weight_decay)
        self.weight_decay = weight_decay

    def rule(self, p: Array, g: Array, m: Array, v: Array) -> None:  # type: ignore[override]
        """Shrink the weights, then take Adam's step."""
        p *= 1 - self.lr * self.weight_decay
        super().rule(p, g, m, v)


def clip_gradients(
    gradients: Mapping[str, Array], max_norm: float
) -> tuple[dict[str, Array], float]:
    """Shorten all gradients together, when they are longer than ``max_norm`` as one vector.

    Parameters
    ----------
    gradients : dict of str to array
    max_norm : float
        Positive; infinity only measures.

    Returns
    -------
    dict, float
        The gradients (new arrays if they were shortened), and their length before.

    Raises
    ------
    ValueError
        When ``max_norm`` is not positive.

    Notes
    -----
    Source: Pascanu, Mikolov, Bengio (2013), *On the difficulty of training recurrent neural
    networks*, algorithm 1.

    Examples
    --------
    >>> clipped, length = clip_gradients({"W": np.array([3.0]), "b": np.array([4.0])}, 1.0)
    >>> print(clipped["W"].round(3), clipped["b"].round(3), length)
    [0.6] [0.8] 5.0
    """
    if not max_norm > 0:
        raise ValueError(f"clip_gradients: max_norm = {max_norm}, where more than 0 is needed")
    square = sum(float(np.vdot(g, g)) for g in gradients.values())
    length = math.sqrt(square)
    if not 0 < square < math.inf:  # squares of very long or short gradients are no use
        length = math.hypot(*(float(norm(g.reshape(-1))) for g in gradients.values()))
    if length <= max_norm:
        return dict(gradients), length
    return {name: g * (max_norm / length) for name, g in gradients.items()}, length
