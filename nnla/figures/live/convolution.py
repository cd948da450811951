"""A small kernel on a digit, and the same as two matrix products."""

from __future__ import annotations

from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import traitlets
from numpy import ndarray as Array

import nnla
from nnla.figures.live.base import Figure, Numbers

__all__ = ["ConvolutionFigure"]

INK = 16  # the most ink a pixel has
DIGIT = [
    [0, 0, 5, 13, 9, 1, 0, 0],
    [0, 0, 13, 15, 10, 15, 5, 0],
    [0, 3, 15, 2, 0, 11, 8, 0],
    [0, 4, 12, 0, 0, 8, 8, 0],
    [0, 5, 8, 0, 0, 9, 8, 0],
    [0, 4, 11, 0, 1, 12, 7, 0],
    [0, 2, 14, 5, 10, 12, 0, 0],
    [0, 0, 6, 13, 10, 0, 0, 0],
]


class ConvolutionFigure(Figure):
    """A 3 by 3 kernel on a picture of 8 by 8 pixels, and the same as two matrix products.

    Parameters
    ----------
    X : array, shape (8, 8)
        The picture, 0 to 16 dots of ink.
    W : array, shape (3, 3)
        The kernel.
    padding : {0, 1, 2}
    stride : {1, 2, 3}
    move : array, shape (2,)
        By how many pixels the picture is moved down and to the right, up to 2.
    turned : bool
        Whether the kernel is turned round, as convolution in mathematics has it.
    place : array, shape (2,)
        Row and column, from 0, of the output that is framed.
    view : {"none", "patches", "banded"}
        The matrix product that is shown.
    hidden : bool
        Whether the numbers are covered until a reader asks for them.

    Examples
    --------
    >>> ConvolutionFigure(stride=2, padding=1).output.shape
    (4, 4)
    """

    figure = "convolution"
    caption = (
        "A 3 by 3 kernel on a digit of 8 by 8 pixels. The frames mark one patch and its output."
    )
    X = Numbers(DIGIT, 0, INK, whole=True)
    W = Numbers([[-1, 0, 1], [-1, 0, 1], [-1, 0, 1]])
    padding = traitlets.Enum([0, 1, 2], 0).tag(sync=True)
    stride = traitlets.Enum([1, 2, 3], 1).tag(sync=True)
    move = Numbers([0, 0], -2, 2, whole=True)
    turned = traitlets.Bool(False).tag(sync=True)
    place = Numbers([3, 0], 0, 9, whole=True)
    view = traitlets.Enum(["none", "patches", "banded"], "none").tag(sync=True)

    @property
    def moved(self) -> Array:
        """The picture where it is moved to, (8, 8)."""
        down, right = self.move
        return np.pad(np.array(self.X, float), 2)[2 - down : 10 - down, 2 - right : 10 - right]

    @property
    def output(self) -> Array:
        """What the kernel makes of it."""
        W = np.array(self.W, float)
        kernel = (W[::-1, ::-1] if self.turned else W).reshape(3, 3, 1, 1)
        images, options = self.moved[None, :, :, None], self._options
        return nnla.conv2d(images, kernel, np.zeros(1), **options)[0, :, :, 0]

    @property
    def _options(self) -> dict[str, int]:
        return {"stride": self.stride, "padding": self.padding}

    def draw(self) -> Any:
        W = np.array(self.W, float)
        return plot_convolution(self.moved, W, self.output, self.place, **self._options)

    def describe(self) -> str:
        Y = self.output
        low, high = (np.unravel_index(k, Y.shape) for k in (Y.argmin(), Y.argmax()))
        return (
            f"A picture of 8 by 8 pixels, then the kernel {self.W}, then the output, "
            f"{len(Y)} by {len(Y)}. Its smallest number is {Y.min():g}, in row {low[0] + 1} and "
            f"column {low[1] + 1}, its largest {Y.max():g}, in row {high[0] + 1} and column "
            f"{high[1] + 1}."
        )


def plot_convolution(
    X: Array, W: Array, Y: Array, place: Array, *, stride: int = 1, padding: int = 0
) -> Any:
    """Draw a picture, a kernel and the output, with one patch and its output framed.

    Parameters
    ----------
    X : array, shape (8, 8)
    W : array, shape (3, 3)
    Y : array, shape (R2, R2)
    place : array, shape (2,)
        Row and column of the framed output.
    stride, padding : int
        As for `nnla.patches`.

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> figure = plot_convolution(np.eye(8), np.ones((3, 3)), np.ones((6, 6)), [0, 0])
    >>> [axis.get_title() for axis in figure.axes]
    ['picture (8, 8)', 'kernel (3, 3)', 'output (6, 6)']
    >>> plt.close(figure)
    """
    padded = np.pad(X, padding)
    largest = np.abs(W).max() or 1.0
    reach = INK * max(W.clip(min=0).sum(), -W.clip(max=0).sum()) or 1.0
    sides = [len(padded), 4, len(padded)]
    figure, axes = plt.subplots(1, 3, figsize=(7.4, 3.3), width_ratios=sides, layout="constrained")
    tables = [("picture", padded, INK), ("kernel", W, 1.6 * largest), ("output", Y, 1.6 * reach)]
    for axis, (name, table, scale) in zip(axes, tables, strict=True):
        gray = name == "picture"
        low, colors = (0, "gray_r") if gray else (-scale, "RdBu_r")
        axis.imshow(table, cmap=colors, vmin=low, vmax=2 * scale if gray else scale)
        for (i, j), number in np.ndenumerate(table):
            text = f"{number:.4g}".replace("-", "−")
            axis.text(j, i, text, ha="center", va="center", fontsize=7.5)
        shape = (8, 8) if gray else table.shape
        axis.set_title(f"{name} {shape}", loc="center", fontsize=11)
        axis.set(xticks=[], yticks=[])
        axis.grid(False)
        axis.spines[:].set_visible(True)
    i, j = np.clip(np.round(place), 0, len(Y) - 1)
    for axis, corner, side in [(axes[0], (j * stride, i * stride), 3), (axes[2], (j, i), 1)]:
        start = corner[0] - 0.5, corner[1] - 0.5
        axis.add_patch(plt.Rectangle(start, side, side, fill=False, ec="C1", lw=2.5))
    return figure
