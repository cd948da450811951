"""Level lines, the gradient, and the slope along a direction."""

from __future__ import annotations

from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import traitlets
from numpy import ndarray as Array

from nnla.figures.live.base import Figure, Numbers, Real

__all__ = ["GradientFigure"]


class GradientFigure(Figure):
    """The level lines of a function, its gradient at a point, and the slope along a direction.

    Parameters
    ----------
    function : {"bowl", "circles", "pass"}
        x₁² + 2x₁x₂ + 3x₂², x₁² + x₂², or x₁³ − 3x₁ + x₂².
    x : array, shape (2,)
        The point.
    v : array, shape (2,)
        The direction, of any length but 0.
    s : float
        How far to walk in this direction, from 0.001 to 100.
    hidden : bool
        Whether the gradient and the numbers are covered until a reader asks for them.

    Examples
    --------
    >>> GradientFigure(x=[2, 1])
    GradientFigure(function='bowl', s=1.0, v=[0, 1], x=[2, 1])
    """

    figure = "gradient"
    caption = (
        "Level lines from above, on equal axes, with the gradient at a point, drawn at a tenth of "
        "its length. Beside them the section along a direction, and the tangent that predicts it."
    )
    function = traitlets.Enum(["bowl", "circles", "pass"], "bowl").tag(sync=True)
    x = Numbers([2, 1])
    v = Numbers([0, 1])
    s = Real(1.0, 0.001, 100)

    def draw(self) -> Any:
        return plot_gradient(self.function, self.x, self.v, self.s)

    def describe(self) -> str:
        x, v = tuple(self.x), tuple(self.v)
        return (
            f"Left, level lines around a star at the bottom of a valley. At {x} the gradient is an "
            "arrow across the level line at a right angle; straight back from it runs steepest "
            "fall, dotted, and a thin line leads from the point to the star. "
            f"Right, the height along {v}, and its tangent, to beyond the end of a step of "
            f"{self.s:g}; a bar there is the error of the tangent."
        )


def plot_gradient(function: str, x: Array, v: Array, s: float) -> Any:
    """Draw level lines with the gradient at a point, and the section along a direction.

    Parameters
    ----------
    function : {"bowl", "circles", "pass"}
    x, v : array, shape (2,)
        The point and the direction.
    s : float
        How far to walk in this direction.

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> figure = plot_gradient("bowl", [2, 1], [0, 1], 1.0)
    >>> bar = figure.axes[1].lines[-1]  # from the prediction to the truth
    >>> bar.get_ydata().round(2).tolist()
    [21.0, 24.0]
    >>> plt.close(figure)
    """
    f, gradient_of, bottom, levels = FUNCTIONS[function]
    x, v = np.asarray(x, float), np.asarray(v, float)
    gradient, bottom = np.array(gradient_of(x)), np.array(bottom)
    figure, (left, right) = plt.subplots(1, 2, figsize=(7, 3.5), width_ratios=(1.2, 1))
    line = np.linspace(-4.8, 4.8, 241)
    height = f(np.meshgrid(line, line))
    left.clabel(left.contour(line, line, height, levels, colors="0.65", linewidths=1), fontsize=8)
    left.contour(line, line, height, [f(x)], colors="0.15", linewidths=2)
    left.plot(*zip(x, bottom), color="0.45", lw=1)
    left.plot(*bottom, "*", color="C2", ms=12)
    look = {"angles": "xy", "scale_units": "xy", "scale": 1, "width": 0.012}
    if gradient.any():
        uphill = gradient / np.hypot(*gradient)
        fall = x - np.hypot(*(x - bottom)) * uphill
        across = 0.25 * np.array([-uphill[1], uphill[0]])
        corner = [x + across, x + across + 0.25 * uphill, x + 0.25 * uphill]
        left.plot(*np.transpose([x, fall]), ":", color="C1")
        left.plot(*np.transpose(corner), color="0.15", lw=1)
        left.quiver(*x, *(0.1 * gradient), color="C1", **look)
    left.plot(*x, "o", color="0.15")
    left.set(xlim=(-4.8, 4.8), ylim=(-4.8, 4.8), aspect="equal", xlabel="x₁", ylabel="x₂")
    left.set_title("f from above, ∇f orange")
    for axis in (left, right):
        axis.grid(False)
    if v.any():
        u = v / np.hypot(*v)
        left.quiver(*x, *u, color="C0", **look)
        way = np.linspace(-1.25 * s, 1.25 * s, 61)
        ends = f(x) + np.array([-1.25, 1.25]) * s * (gradient @ u)
        right.plot(way, f(x[:, None] + u[:, None] * way), color="0.15")
        right.plot(way[[0, -1]], ends, "--", color="C1")
        right.plot([s, s], [f(x) + s * (gradient @ u), f(x + s * u)], color="C0", lw=4)
    right.set(xlabel="way walked along u (blue)")
    right.set_title("f, and its tangent")
    return figure


FUNCTIONS: dict[str, Any] = {
    "bowl": (
        lambda x: x[0] ** 2 + 2 * x[0] * x[1] + 3 * x[1] ** 2,
        lambda x: [2 * x[0] + 2 * x[1], 2 * x[0] + 6 * x[1]],
        (0, 0),
        [2, 5, 10, 20, 35],
    ),
    "circles": (
        lambda x: x[0] ** 2 + x[1] ** 2,
        lambda x: [2 * x[0], 2 * x[1]],
        (0, 0),
        [1, 2, 5, 10, 20, 30],
    ),
    "pass": (
        lambda x: x[0] ** 3 - 3 * x[0] + x[1] ** 2,
        lambda x: [3 * x[0] ** 2 - 3, 2 * x[1]],
        (1, 0),
        [-20, -5, 0, 2, 5, 10, 20, 40],
    ),
}
