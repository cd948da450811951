"""A matrix as a map of the plane."""

from __future__ import annotations

from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import traitlets
from numpy import ndarray as Array

from nnla.figures.live.base import Figure, Numbers, draw_arrow, plain

__all__ = ["MapFigure"]


class MapFigure(Figure):
    """A matrix as a map of the plane, y = Ax: grid, area, ellipse and inverse.

    Parameters
    ----------
    A : array, shape (2, 2)
    B : array, shape (2, 2)
        A second map.
    composed : bool
        Whether B follows A: y = BAx.
    rows : bool
        Whether to show the matrix as a layer has it, y = xW with W the transpose.
    hidden : bool
        Whether the numbers are covered until a reader asks for them.

    Examples
    --------
    >>> figure = MapFigure(A=[[2, 1], [0, 1]])
    >>> figure.A[1]
    [0, 1]
    """

    figure = "maps"
    caption = (
        "What a matrix makes of the grid, the unit square and the unit circle (dotted: before)."
    )
    A = Numbers([[2, 1], [0, 1]])
    B = Numbers([[0, -1], [1, 0]])
    composed = traitlets.Bool(False).tag(sync=True)
    rows = traitlets.Bool(False).tag(sync=True)

    @property
    def _total(self) -> Any:
        return np.array(self.B) @ self.A if self.composed else np.array(self.A)

    def draw(self) -> Any:
        return plot_map(self._total)

    def describe(self) -> str:
        first, second = (tuple(column) for column in plain(self._total.T.tolist()))
        return (
            f"A plane with equal axes. The unit arrows have become {first} and {second}, the unit "
            "square the parallelogram between them, and the unit circle an ellipse with two "
            "perpendicular half-axes. The lines of the grid are still straight and parallel."
        )


def plot_map(A: Array) -> Any:
    """Draw what a 2 by 2 matrix makes of the grid, the unit square and the unit circle.

    Parameters
    ----------
    A : array, shape (2, 2)

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> figure = plot_map([[2, 1], [0, 1]])
    >>> print(figure.axes[0].get_aspect())
    1.0
    >>> plt.close(figure)
    """
    A = np.asarray(A, float)
    figure, axis = plt.subplots(figsize=(4.8, 4.8))
    axis.grid(False)
    square = np.array([[0, 1, 1, 0, 0], [0, 0, 1, 1, 0]])
    turn = np.linspace(0, 2 * np.pi, 181)
    circle = np.stack([np.cos(turn), np.sin(turn)])
    for k in range(-5, 6):
        for line in ([[k, k], [-40, 40]], [[-40, 40], [k, k]]):
            axis.plot(*(A @ line), color="0.8", lw=0.8)
    for before in (square, circle):
        axis.plot(*before, ":", color="0.45", lw=1.3)
    axis.fill(*(A @ square), color="C2", alpha=0.25, lw=0)
    axis.plot(*(A @ circle), color="0.15", lw=2)
    U, sigma, _ = np.linalg.svd(A)
    for end in (U * sigma).T:
        axis.plot(*zip((0, 0), end), color="0.15", lw=1.5)
    draw_arrow(axis, A[:, 0], "a_1", "C0")
    draw_arrow(axis, A[:, 1], "a_2", "C1")
    reach = 1.15 * max(2.6, sigma[0], *np.abs(A.sum(axis=1)))
    axis.set(xlim=(-reach, reach), ylim=(-reach, reach), aspect="equal")
    return figure
