"""An activation, and the gradient through a chain of them."""

from __future__ import annotations

from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import traitlets

import nnla
from nnla.figures.live.base import Figure, Real, Whole

__all__ = ["ActivationFigure"]


class ActivationFigure(Figure):
    """An activation with its tangent, and the gradient through a chain h ← φ(w·h).

    Parameters
    ----------
    activation : {"sigmoid", "tanh", "relu", "identity"}
    x : float
        Where the chain starts.
    w : float
        The weight of every layer.
    depth : int
        How many layers, from 1 to 20.
    hidden : bool
        Whether the numbers are covered until a reader asks for them.

    Examples
    --------
    >>> ActivationFigure(activation="tanh")
    ActivationFigure(activation='tanh', depth=10, w=1.0, x=0.0)
    """

    figure = "activations"
    caption = "An activation with its tangent, and the gradient through a chain of layers."
    activation = traitlets.Enum(["sigmoid", "tanh", "relu", "identity"], "sigmoid").tag(sync=True)
    x = Real(0.0)
    w = Real(1.0)
    depth = Whole(10, 1, 20)

    def draw(self) -> Any:
        return plot_chain(self.activation, self.x, self.w, self.depth)

    def describe(self) -> str:
        return (
            f"Left, the curve of {self.activation} with its tangent at {self.w * self.x:g}. Right, "
            f"on a logarithmic axis, the gradient through 0 to {self.depth} layers that each "
            f"multiply by {self.w:g} and apply {self.activation}, from the input {self.x:g}."
        )


def plot_chain(activation: str, x: float, w: float, depth: int) -> Any:
    """Draw an activation with its tangent, and the gradient through a chain h ← φ(w·h).

    Parameters
    ----------
    activation : {"sigmoid", "tanh", "relu", "identity"}
    x : float
        Where the chain starts.
    w : float
        The weight of every layer.
    depth : int
        How many layers.

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> figure = plot_chain("tanh", 0.0, 1.0, 3)
    >>> figure.axes[1].lines[0].get_ydata().tolist()
    [1.0, 1.0, 1.0, 1.0]
    >>> plt.close(figure)
    """
    f, vjp = getattr(nnla, activation), getattr(nnla, f"{activation}_vjp")
    one, h, gradients = np.array(1.0), np.array(float(x)), [1.0]
    for _ in range(depth):
        z = w * h
        h = f(z)
        gradients.append(gradients[-1] * w * float(vjp(one, h, z)))
    figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 3.1))
    line, z = np.linspace(-5, 5, 201), np.array(float(w * x))
    near = z + np.array([-1.6, 1.6])
    left.plot(line, f(line), color="C0")
    left.plot(near, f(z) + (near - z) * vjp(one, f(z), z), color="C1")
    left.plot(z, f(z), "o", color="C1")
    left.set(xlim=(-5, 5), ylim=(-5, 5), aspect="equal", xlabel="z", title=f"{activation}, tangent")
    size = np.abs(gradients)
    size[size == 0] = 1e-12  # 0 has no place on this axis but the bottom line
    right.semilogy(np.where((size >= 1e-12) & (size <= 1e8), size, np.nan), "o-", color="C2", ms=4)
    right.set(ylim=(1e-12, 1e8), xlabel="layer", title="size of the gradient")
    right.xaxis.get_major_locator().set_params(integer=True)
    return figure
