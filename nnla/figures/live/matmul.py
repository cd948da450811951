"""A matrix product, step by step, in four ways."""

from __future__ import annotations

from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import traitlets
from numpy import ndarray as Array

from nnla.figures.live.base import Figure, Numbers, Whole

__all__ = ["MatmulFigure"]


class MatmulFigure(Figure):
    """The product C = AB of a 2 by 3 and a 3 by 4 matrix, step by step, in four ways.

    Parameters
    ----------
    A : array, shape (2, 3)
    B : array, shape (3, 4)
    way : {"entries", "columns", "rows", "outer"}
        What one step makes: an entry, a column or a row of C, or an outer product.
    step : int
        How many steps have been made, from 0 to 8; a way with fewer ends before.
    missing : bool
        Whether the last row of B is taken out.
    hidden : bool
        Whether the numbers are covered.

    Examples
    --------
    >>> MatmulFigure(way="outer").step
    1
    """

    figure = "matmul"
    caption = "The product of two matrices, made step by step."
    hidden = traitlets.Bool(False).tag(sync=True)
    A = Numbers([[2, 3, 4], [5, -2, 6]])
    B = Numbers([[5, 1, 8, 2], [3, 6, 4, 9], [7, 10, 11, 12]])
    way = traitlets.Enum(["entries", "columns", "rows", "outer"], "entries").tag(sync=True)
    step = Whole(1, 0, 8)
    missing = traitlets.Bool(False).tag(sync=True)

    def draw(self) -> Any:
        return plot_product(np.array(self.A), np.array(self.B), self.way, self.step)

    def describe(self) -> str:
        return (
            f"Three tables of numbers: A is {self.A}, B is {self.B}, and C = AB stands where the "
            f"rows of A and the columns of B cross. One step makes {self.way}; the parts that "
            f"step {self.step} uses and makes are colored."
        )


def plot_product(A: Array, B: Array, way: str = "entries", step: int = 1) -> Any:
    """Draw A beside and B above their product, as far as it is made by a number of steps.

    Parameters
    ----------
    A : array, shape (N, D)
    B : array, shape (D, M)
    way : {"entries", "columns", "rows", "outer"}
        What one step makes: an entry, a column or a row of AB, or an outer product.
    step : int

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> figure = plot_product([[1, 2], [3, 4]], [[5, 6], [7, 8]], step=1)
    >>> [text.get_text() for text in figure.axes[0].texts][-2:]  # the label C = AB, then 1*5 + 2*7
    ['C = AB', '19']
    >>> plt.close(figure)
    """
    A, B = np.asarray(A), np.asarray(B)
    (N, D), M = A.shape, B.shape[1]
    place = np.arange(N * M).reshape(N, M)
    order = {"entries": place, "columns": place % M, "rows": place // M, "outer": 0 * place}[way]
    used = min(step, D) if way == "outer" else D
    C, made = A[:, :used] @ B[:used], order < step
    now = order == (0 if way == "outer" else step - 1)
    a = np.arange(D)[None] == step - 1 if way == "outer" else now.any(axis=1)[:, None]
    b = np.arange(D)[:, None] == step - 1 if way == "outer" else now.any(axis=0)[None]
    everywhere = np.ones((D, M), bool)
    figure, axis = plt.subplots(figsize=(0.62 * (D + M + 1), 0.62 * (N + D + 1.6)))
    draw = [
        ("A", A, a & np.ones((N, D), bool), np.ones((N, D), bool), "#9cc9e8", 0, D + 0.9),
        ("B", B, b & everywhere, everywhere, "#f7bd94", D + 0.5, 0),
        ("C = AB", C, now & made, made, "#8fd6bb", D + 0.5, D + 0.9),
    ]
    for name, table, colored, shown, color, left, top in draw:
        axis.text(left, top - 0.15, name, fontsize=12)
        for (row, column), number in np.ndenumerate(table):
            fill = color if colored[row, column] else "white"
            corner = left + column, top + row
            axis.add_patch(plt.Rectangle(corner, 1, 1, fc=fill, ec="0.5"))
            if shown[row, column]:
                x, y = left + column + 0.5, top + row + 0.55
                text = f"{number:g}".replace("-", "−")
                axis.text(x, y, text, ha="center", va="center", fontsize=12)
    axis.set(xlim=(-0.05, D + M + 0.55), ylim=(N + D + 0.95, -0.6), aspect="equal")
    axis.axis("off")
    return figure
