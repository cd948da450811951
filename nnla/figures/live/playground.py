"""A small network in training on points of the plane.

Points, first weights and batches come from a generator that is written twice, here and in
``src/network.js``: so JavaScript and Python train the same network.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice, pairwise
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import traitlets
from numpy import ndarray as Array

import nnla
from nnla.figures.live.base import Figure, Numbers, Real, Whole

__all__ = ["PlaygroundFigure"]

Chance = Iterator[float]
LAST = 2000
REACH = 2.25


class PlaygroundFigure(Figure):
    """A network of up to three hidden layers, trained step by step on points of two classes.

    Parameters
    ----------
    data : {"xor", "moons", "circles", "spirals"}
    N : int
        How many training points, from 2 to 1,000; the test points are 200.
    noise : float
        Standard deviation of the noise on both coordinates.
    data_seed : int
        What the points follow from.
    units : list of three int
        Units in each hidden layer, from 0 (no such layer) to 8.
    activation : {"identity", "sigmoid", "tanh", "relu"}
    zero : bool
        Whether all weights are 0 at the start.
    optimizer : {"SGD", "momentum", "Adam"}
        Gradient descent, the same with momentum 0.9, or Adam.
    lr, decay : float
        Learning rate and weight decay.
    batch_size : int
        Points in a batch; all of them where it is at least N.
    seed : int
        What the first weights and the batches follow from.
    steps : int
        How many steps have been made, from 0 to 2,000.
    hidden : bool
        Whether the numbers are covered until a reader asks for them.

    Examples
    --------
    >>> network, history = PlaygroundFigure(units=[4, 0, 0], steps=200).train()
    >>> network
    Sequential(Linear(2, 4), Tanh(), Linear(4, 1))
    >>> step, loss, test_loss = history[-1]
    >>> print(step, round(loss, 3), round(test_loss, 3))
    200 0.01 0.021
    """

    figure = "playground"
    caption = "A network in training: the border that it draws between two classes, and its losses."
    data = traitlets.Enum(["xor", "moons", "circles", "spirals"], "xor").tag(sync=True)
    N = Whole(100, 2, 1000)
    noise = Real(0.3, 0)
    data_seed = Whole(1, 0, 1_000_000)
    units = Numbers([0, 0, 0], 0, 8, whole=True)
    activation = traitlets.Enum(["identity", "sigmoid", "tanh", "relu"], "tanh").tag(sync=True)
    zero = traitlets.Bool(False).tag(sync=True)
    optimizer = traitlets.Enum(["SGD", "momentum", "Adam"], "momentum").tag(sync=True)
    lr = Real(0.1, 0)
    decay = Real(0.0, 0)
    batch_size = Whole(200, 1, 1000)
    seed = Whole(1, 0, 1_000_000)
    steps = Whole(0, 0, LAST)

    def points(self) -> tuple[tuple[Array, Array], tuple[Array, Array]]:
        """Return the training and the test points, (X, labels) each."""
        rng = chance(2 * self.data_seed)
        train = points(self.data, self.N, self.noise, rng)
        return train, points(self.data, 200, self.noise, rng)

    def train(self) -> tuple[nnla.Sequential, list[tuple[int, float, float]]]:
        """Return the network after its steps, and the way there.

        Every ten steps and at the end: the step, and the loss on training and test points.
        """
        (X, labels), (X_test, labels_test) = self.points()
        rng = chance(2 * self.seed + 1)
        network, optimizer = self._network(rng), self._optimizer()
        history = []
        ignored = np.errstate(over="ignore", invalid="ignore")
        with ignored, suppress(FloatingPointError):  # too large a rate: the loss is no number
            for step, batch in enumerate(islice(batches(self.N, self.batch_size, rng), LAST + 1)):
                if step % 10 == 0 or step == self.steps:
                    now = loss(network(X), labels), loss(network(X_test), labels_test)
                    history.append((step, *now))
                if step == self.steps:
                    break
                nnla.train_step(network, X[batch], labels[batch], optimizer, loss=LOSS)
        return network, history

    def _network(self, rng: Chance) -> nnla.Sequential:
        init: Any = (
            zeros if self.zero else he_uniform if self.activation == "relu" else glorot_uniform
        )
        bends = {"identity": nnla.Identity, "sigmoid": nnla.Sigmoid, "relu": nnla.ReLU}
        layers: list[nnla.Layer] = []
        for D, M in pairwise([2, *filter(None, self.units), 1]):
            layers.append(nnla.Linear(D, M, rng=rng, init=init, dtype=float))  # type: ignore[arg-type]
            layers.append(bends.get(self.activation, nnla.Tanh)())
        return nnla.Sequential(*layers[:-1])

    def _optimizer(self) -> nnla.Optimizer:
        if self.optimizer == "Adam":
            return nnla.AdamW(self.lr, weight_decay=self.decay)
        momentum = 0.9 if self.optimizer == "momentum" else 0.0
        return nnla.SGD(self.lr, momentum=momentum, weight_decay=self.decay)

    def draw(self) -> Any:
        return plot_training(*self.train(), *self.points()[0])

    def describe(self) -> str:
        units = [str(M) for M in self.units if M]
        layers = f"hidden layers of {' and '.join(units)} units" if units else "no hidden layer"
        return (
            f"Left, {self.N} training points of two classes ({self.data}) and the border of a "
            f"network with {layers} after {self.steps} steps; one side is shaded. Right, the loss "
            f"on training and test points against the steps, from 0 to {LAST}."
        )


def chance(seed: int) -> Chance:
    """Yield numbers from 0 to 1 that follow from a seed: mulberry32.

    Examples
    --------
    >>> [round(number, 6) for number in islice(chance(1), 3)]
    [0.627074, 0.002736, 0.527447]
    """
    state, low = seed, 2**32 - 1
    while True:
        state = (state + 0x6D2B79F5) & low
        t = (state ^ state >> 15) * (state | 1) & low
        t ^= (t + (t ^ t >> 7) * (t | 61)) & low
        yield (t ^ t >> 14) / 2**32


def points(data: str, N: int, noise: float, rng: Chance) -> tuple[Array, Array]:
    """Return X (N, 2) and labels (N) of two classes, which take turns.

    The shapes are those of `nnla.datasets`, moved and stretched to the middle of the same
    square; "xor" here is four clusters around (±1, ±1).

    Examples
    --------
    >>> X, labels = points("xor", 4, 0.0, chance(1))
    >>> X.tolist(), labels.tolist()
    ([[1.0, 1.0], [1.0, -1.0], [-1.0, -1.0], [-1.0, 1.0]], [0, 1, 0, 1])
    """
    X = np.empty((N, 2))
    for n in range(N):
        center = _place(data, n, rng)
        X[n] = [x + noise * _normal(rng) for x in center]
    return X, np.arange(N) % 2


def _place(data: str, n: int, rng: Chance) -> tuple[float, float]:
    label = n % 2
    if data == "xor":
        first = 1 - (n & 2)
        return first, first * (1 - 2 * label)
    if data == "circles":
        return _polar(1.5 - 0.75 * label, 2 * math.pi * next(rng))
    if data == "moons":
        x, y = _polar(1 - 2 * label, math.pi * next(rng))
        return label - 0.5 + x, label / 2 - 0.25 + y
    r = 0.1 + 0.9 * next(rng)
    return _polar(1.5 * r, 3 * math.pi * r + math.pi * label)


def _polar(r: float, angle: float) -> tuple[float, float]:
    return r * math.cos(angle), r * math.sin(angle)


def _normal(rng: Chance) -> float:
    """One normal number from two uniform ones, after Box and Muller."""
    return math.sqrt(-2 * math.log(1 - next(rng))) * math.cos(2 * math.pi * next(rng))


def batches(N: int, batch_size: int, rng: Chance) -> Iterator[Array]:
    """Yield index arrays without end: every point once an epoch, or always all of them.

    Examples
    --------
    >>> [len(batch) for batch in islice(batches(7, 3, chance(1)), 4)]
    [3, 3, 1, 3]
    """
    order = np.arange(N)
    while True:
        if batch_size < N:
            for n in range(N - 1, 0, -1):
                other = int(next(rng) * (n + 1))
                order[[n, other]] = order[[other, n]]
        yield from (order[start : start + batch_size].copy() for start in range(0, N, batch_size))


def glorot_uniform(shape: tuple[int, int], rng: Chance, dtype: Any = float) -> Array:
    """Draw weights as `nnla.glorot_uniform` does, from this module's generator."""
    return _uniform(shape, math.sqrt(6 / sum(shape)), rng, dtype)


def he_uniform(shape: tuple[int, int], rng: Chance, dtype: Any = float) -> Array:
    """Draw weights as `nnla.he_uniform` does, from this module's generator."""
    return _uniform(shape, math.sqrt(6 / shape[0]), rng, dtype)


def zeros(shape: tuple[int, int], rng: Chance, dtype: Any = float) -> Array:
    """Return weights that are 0; the generator moves on as if it had drawn them."""
    return _uniform(shape, 0.0, rng, dtype)


def _uniform(shape: tuple[int, int], bound: float, rng: Chance, dtype: Any) -> Array:
    numbers = [bound * (2 * number - 1) for number in islice(rng, math.prod(shape))]
    return np.array(numbers, dtype).reshape(shape)


def loss(Z: Array, labels: Array) -> float:
    """Return the binary cross-entropy of the logits in the one column of Z."""
    return float(nnla.binary_cross_entropy(Z[:, 0], labels))


def loss_vjp(dloss: float, value: float, Z: Array, labels: Array) -> Array:
    """Return the gradient of `loss`, a column like Z."""
    return nnla.binary_cross_entropy_vjp(dloss, value, Z[:, 0], labels)[:, None]


LOSS = (loss, loss_vjp)


def plot_training(
    network: nnla.Layer, history: list[tuple[int, float, float]], X: Array, labels: Array
) -> Any:
    """Draw the border that a network draws between points, and its losses.

    Parameters
    ----------
    network : Layer
        From (N, 2) to (N, 1); above 0 means class 1.
    history : list of (step, loss, test loss)
    X : array, shape (N, 2)
    labels : array of 0 and 1, shape (N,)

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> figure = PlaygroundFigure(steps=10).draw()
    >>> print(figure.axes[0].get_aspect())
    1.0
    >>> plt.close(figure)
    """
    figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 3.1))
    line = np.linspace(-REACH, REACH, 121)
    x, y = np.meshgrid(line, line)
    with np.errstate(over="ignore", invalid="ignore"):
        z = network.forward(np.stack([x.ravel(), y.ravel()], axis=1)).reshape(x.shape)
    left.contourf(x, y, z > 0, [0.5, 1.5], colors=["#fbe3d3"])
    if z.min() < 0 < z.max():
        left.contour(x, y, z, [0], colors="black", linewidths=1.5)
    for kind, marker in enumerate("o^"):
        left.plot(*X[labels == kind].T, marker, color=f"C{kind}", ms=3.5)
    left.set(xlim=(-REACH, REACH), ylim=(-REACH, REACH), aspect="equal", title="the border")
    left.set(xlabel="$x_1$", ylabel="$x_2$")
    left.grid(False)
    steps, *losses = zip(*history)
    for values, name, dash, color in zip(losses, ("training", "test"), ("-", "--"), ("0.15", "C2")):
        right.plot(steps, values, dash, marker="o", markevery=[-1], ms=4, color=color, label=name)
    right.set(xlim=(-40, LAST), ylim=(0, 1.5), xlabel="steps", title="the loss")
    right.legend(loc="upper right")
    return figure
