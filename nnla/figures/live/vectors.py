"""Two arrows: dot product, angle, projection."""

from __future__ import annotations

from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from numpy import ndarray as Array

from nnla.figures.live.base import Figure, Numbers, draw_arrow

__all__ = ["VectorFigure"]


class VectorFigure(Figure):
    """Two arrows: dot product, lengths, cosine, angle and projection.

    Parameters
    ----------
    u, v : array, shape (2,)
    hidden : bool
        Whether the numbers are covered until a reader asks for them.

    Examples
    --------
    >>> figure = VectorFigure(u=[3, 1], v=[1, 2])
    >>> figure.v = 2 * np.array(figure.v)
    >>> figure
    VectorFigure(u=[3, 1], v=[2, 4])
    """

    figure = "vectors"
    caption = "Two arrows u and v, and the shadow of u on the line of v."
    u = Numbers([3, 1])
    v = Numbers([1, 2])

    def draw(self) -> Any:
        return plot_arrows(np.array(self.u), np.array(self.v))

    def describe(self) -> str:
        u, v = tuple(self.u), tuple(self.v)
        return (
            f"A plane with equal axes and two arrows from the origin: u to {u} and v to {v}. "
            "A dotted line falls from the tip of u at a right angle onto the line of v; up to "
            "there reaches the shadow of u."
        )


def plot_arrows(u: Array, v: Array) -> Any:
    """Draw two arrows on equal axes, with the shadow of the first on the line of the second.

    Parameters
    ----------
    u, v : vector, shape (2,)

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> figure = plot_arrows([3, 1], [1, 2])
    >>> print(figure.axes[0].get_aspect())
    1.0
    >>> plt.close(figure)
    """
    u, v = np.asarray(u), np.asarray(v)
    figure, axis = plt.subplots(figsize=(4.8, 4.8))
    axis.axhline(0, color="0.45", lw=0.8)
    axis.axvline(0, color="0.45", lw=0.8)
    if v.any():
        shadow = (u @ v) / (v @ v) * v
        axis.axline((0, 0), tuple(v), color="0.45", lw=0.8)
        axis.plot(*zip((0, 0), shadow), color="C2", lw=11, alpha=0.35, solid_capstyle="butt")
        axis.plot(*zip(u, shadow), ":", color="0.3")
    draw_arrow(axis, u, "u", "C0")
    draw_arrow(axis, v, "v", "C1")
    reach = max(3.6, 1.15 * np.abs([u, v]).max())
    axis.set(xlim=(-reach, reach), ylim=(-reach, reach), aspect="equal")
    return figure
