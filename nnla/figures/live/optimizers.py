"""Four optimizers in a quadratic valley."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import traitlets
from numpy import ndarray as Array

import nnla
from nnla.figures.live.base import Figure, Numbers, Real, Whole

__all__ = ["OptimizerFigure"]

LOOKS = {
    "gradient descent": ("C0", "-"),
    "momentum": ("C1", "--"),
    "RMSprop": ("C2", ":"),
    "Adam": ("C3", "-."),
}


class OptimizerFigure(Figure):
    """Gradient descent, momentum, RMSprop and Adam in a quadratic valley of largest curvature 1.

    Parameters
    ----------
    condition : int
        The condition number, from 1 to 100: the smallest curvature is 1/condition.
    angle : int
        By how many degrees the valley is turned, from 0 to 90.
    start : array, shape (2,)
        In the valley's own axes: along it, and across.
    lr_descent, lr_momentum, lr_rmsprop, lr_adam : float
        The learning rate of each method.
    mu : float
        The momentum, from 0 to 0.99.
    noise : float
        Deviation of what is added to each entry of a gradient.
    seed : int
        The noise follows from it.
    five : bool
        Whether five seeds are shown.
    steps : int
        How many steps are drawn, from 10 to 500.
    shown : array, shape (4,)
        1 for each method that is drawn, else 0.
    hidden : bool
        Whether the numbers are covered until a reader asks for them.

    Examples
    --------
    >>> figure = OptimizerFigure(lr_descent=1.9)
    >>> figure.condition, figure.start
    (25, [2, 0.7])
    >>> path, losses = descend(figure.rules()["gradient descent"], figure)
    >>> np.flatnonzero(losses <= 1e-6 * losses[0])[0]
    np.int64(79)
    """

    figure = "optimizers"
    caption = (
        "Four optimizers in a valley, each with a learning rate of its own. The rates decide which "
        "is first."
    )
    condition = Whole(25, 1, 100)
    angle = Whole(30, 0, 90)
    start = Numbers([2, 0.7])
    lr_descent = Real(1.5, 0)
    lr_momentum = Real(0.25, 0)
    lr_rmsprop = Real(0.05, 0)
    lr_adam = Real(0.15, 0)
    mu = Real(0.9, 0, 0.99)
    noise = Real(0.0, 0)
    seed = Whole(0, 0, 1_000_000)
    five = traitlets.Bool(False).tag(sync=True)
    steps = Whole(120, 10, 500)
    shown = Numbers([1, 1, 1, 1], 0, 1, whole=True)

    def rules(self) -> dict[str, nnla.Optimizer]:
        """Return the four methods, fresh."""
        return {
            "gradient descent": nnla.SGD(self.lr_descent),
            "momentum": nnla.SGD(self.lr_momentum, momentum=self.mu),
            "RMSprop": nnla.RMSprop(self.lr_rmsprop),
            "Adam": nnla.Adam(self.lr_adam),
        }

    def draw(self) -> Any:
        return plot_paths(self)

    def describe(self) -> str:
        names = [name for name, shown in zip(LOOKS, self.shown) if shown]
        rates = ", ".join(f"{name} with rate {self.rules()[name].lr:g}" for name in names)
        return (
            f"Left, level lines of a valley of condition {self.condition}, turned by {self.angle} "
            f"degrees, with paths of {self.steps} steps: {rates}. Right, on a logarithmic axis, "
            "their losses as a share of the first, with a line at a millionth."
        )


def chance(seed: int) -> Iterator[float]:
    """Yield numbers from 0 to 1 that follow from a seed, as the script does: mulberry32."""
    state, low = seed, 0xFFFFFFFF
    while True:
        state = state + 0x6D2B79F5 & low
        t = (state ^ state >> 15) * (state | 1) & low
        t ^= t + (t ^ t >> 7) * (t | 61) & low
        yield (t ^ t >> 14) / 2**32


def axes_of(angle: float) -> tuple[Array, Array]:
    """Return the directions along and across a valley that is turned by so many degrees."""
    radians = np.radians(angle)
    along = np.array([np.cos(radians), np.sin(radians)]).round(12)
    return along, np.array([-along[1], along[0]])


def descend(optimizer: nnla.Optimizer, figure: Any, seed: int | None = None) -> tuple[Array, Array]:
    """Return the positions and the losses before each of 1000 steps, fewer if they fly away.

    Products are sums of products, not ``A @ x``, so that processors and scripts round alike:
    RMSprop's late steps depend on the last digit.
    """
    along, across = axes_of(figure.angle)
    A = np.outer(along, along) / figure.condition + np.outer(across, across)
    x = figure.start[0] * along + figure.start[1] * across
    random = chance(figure.seed if seed is None else seed)
    path: list[Array] = []
    losses: list[float] = []
    while len(path) <= 1000 and not (losses and losses[-1] > 1e6):
        gradient = (A * x).sum(axis=1)
        path.append(x.copy())
        losses.append(0.5 * (x * gradient).sum())
        if figure.noise:
            pair = np.array([next(random), next(random)])
            gradient += figure.noise * (np.sqrt(3) * (2 * pair - 1))
        optimizer.update({"x": x}, {"x": gradient})
    return np.array(path), np.array(losses)


def plot_paths(figure: OptimizerFigure) -> Any:
    """Draw the paths of the shown methods over level lines, and their losses.

    Parameters
    ----------
    figure : OptimizerFigure

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> drawn = plot_paths(OptimizerFigure(shown=[1, 0, 0, 1]))
    >>> [line.get_label() for line in drawn.axes[1].lines[:2]]
    ['gradient descent', 'Adam']
    >>> plt.close(drawn)
    """
    drawn, (left, right) = plt.subplots(1, 2, figsize=(6.6, 3.4), layout="constrained")
    level_lines(left, figure)
    for (name, (color, style)), shown in zip(LOOKS.items(), figure.shown):
        if not shown:
            continue
        path, losses = descend(figure.rules()[name], figure)
        path, losses = path[: figure.steps + 1], losses[: figure.steps + 1]
        left.plot(*path.T, style, color=color, lw=1.2)
        left.plot(*path[1:].T, ".", color=color, ms=3.5)
        if losses[0] > 0:
            right.semilogy(losses / losses[0], style, color=color, lw=1.4, label=name)
    left.set_title("paths", loc="center")
    right.axhline(1e-6, color="0.45", ls=":", lw=1)
    right.set(xlim=(0, figure.steps), ylim=(1e-12, 1e2), xlabel="steps")
    right.set_title("loss, share of the first", loc="center")
    if right.get_legend_handles_labels()[0]:
        right.legend(loc="lower left", fontsize=8)
    return drawn


def level_lines(axis: Any, figure: OptimizerFigure) -> None:
    """Draw ellipses of equal loss, and where the paths start."""
    along, across = axes_of(figure.angle)
    turn = np.linspace(0, 2 * np.pi, 121)[:, None]
    for level in (0.01, 0.05, 0.15, 0.4, 1, 2):
        long = np.sqrt(2 * level * figure.condition) * np.cos(turn) * along
        short = np.sqrt(2 * level) * np.sin(turn) * across
        axis.plot(*(long + short).T, color="0.75", lw=0.7)
    start = figure.start[0] * along + figure.start[1] * across
    axis.plot(*start, "o", color="black", ms=6, fillstyle="none")
    axis.plot(0, 0, "+", color="black", ms=8)
    axis.set(
        aspect="equal", xlim=(-2.4, 2.4), ylim=(-2.4, 2.4), xticks=[-2, 0, 2], yticks=[-2, 0, 2]
    )
