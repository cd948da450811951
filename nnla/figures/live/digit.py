"""A drawing, and what a network trained on handwritten digits reads in it."""

from __future__ import annotations

from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import traitlets

from nnla.figures.handwriting import PAD, activations, ink, pixels
from nnla.figures.live.base import Figure, Numbers, Pattern

__all__ = ["DigitFigure"]

STROKES = "^(?=.{0,8000}$)((([0-7][0-9]|8[0-3]){2})+(-(([0-7][0-9]|8[0-3]){2})+)*)?$"
SEVEN = "2216601652344452-44523870"
EXAMPLES = [
    ("a 7, centered", SEVEN, True, False),
    ("a 7 in a corner, not centered", "04042404191415231232", False, False),
    ("a 7, inverted", SEVEN, True, True),
    ("a house", "1840187466746640-144242127042-3674365448544874", True, False),
]


class DigitFigure(Figure):
    """A pad to draw on, and what a network trained on MNIST reads in the drawing.

    Parameters
    ----------
    strokes : str
        The drawing: of each point two digits across and two down on a pad of 84 by 84 cells, and
        ``"-"`` between strokes.
    pen : array, shape (2,)
        Where the pen is.
    centering : bool
        Whether the drawing is scaled and centered as MNIST's images were.
    invert : bool
        Whether paper is 1 and ink 0.
    hidden : bool
        Whether the numbers are covered until a reader asks for them.

    Examples
    --------
    >>> DigitFigure(strokes="2216601638 70")
    Traceback (most recent call last):
    traitlets.traitlets.TraitError: The 'strokes' trait of a DigitFigure instance expected points of
    four digits, 00 to 83 twice, "-" between strokes, 8,000 characters at most, not the str
    '2216601638 70'.
    """

    figure = "digit"
    caption = "What is drawn, what the network gets of it, and the ten probabilities that it gives."
    needs = ("files/digit-weights.js",)
    strokes = Pattern(
        "",
        STROKES,
        'points of four digits, 00 to 83 twice, "-" between strokes, 8,000 characters at most',
    )
    pen = Numbers([42, 42], 0, 83, whole=True)
    centering = traitlets.Bool(True).tag(sync=True)
    invert = traitlets.Bool(False).tag(sync=True)

    def _drawings(self) -> list[tuple[str, str, bool, bool]]:
        """Return the drawing of the state; for an empty pad, the examples."""
        mine = ("the drawing", self.strokes, self.centering, self.invert)
        return [mine] if self.strokes else EXAMPLES

    def draw(self) -> Any:
        return plot_readings(self._drawings())

    def describe(self) -> str:
        read = []
        for name, strokes, centering, invert in self._drawings():
            P = activations(pixels(strokes, centering, invert))[2]
            top = f"{P.max():.2f}" if P.max() < 0.995 else "above 0.99"
            read.append(f"{name} is read as {P.argmax()}, top probability {top}")
        return f"Each row shows a drawing, its 28 by 28 pixels, and ten bars: {'; '.join(read)}."


def plot_readings(drawings: list[tuple[str, str, bool, bool]]) -> Any:
    """Draw drawings, what the network gets of them, and the probabilities that it gives.

    Parameters
    ----------
    drawings : list of (name, strokes, centering, invert)

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> figure = plot_readings([("a 7", SEVEN, True, False)])
    >>> [len(axis.patches) for axis in figure.axes]  # the ten bars
    [0, 0, 10]
    >>> plt.close(figure)
    """
    size = (6.4, 1.75 * len(drawings))
    figure, axes = plt.subplots(len(drawings), 3, figsize=size, squeeze=False, layout="tight")
    for (pad, input_, bars), (name, strokes, centering, invert) in zip(axes, drawings):
        x = pixels(strokes, centering, invert)
        P = activations(x)[2][0]
        pad.imshow(ink(strokes), cmap="gray_r", vmin=0, vmax=1, extent=(0, PAD, PAD, 0))
        input_.imshow(x.reshape(28, 28), cmap="gray_r", vmin=0, vmax=1)
        for axis, title in ((pad, name), (input_, "28 by 28 pixels")):
            axis.set_title(title, fontsize=9)
            axis.set(xticks=[], yticks=[])
            axis.grid(False)
            axis.spines[:].set_visible(True)
        bars.bar(np.arange(10), P)
        bars.set_title(f"reads {P.argmax()}", fontsize=9)
        bars.set(ylim=(0, 1), xticks=range(10), ylabel="probability")
    return figure
