"""Forward and backward through a small network, a step at a time."""

from __future__ import annotations

from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import traitlets

import nnla
from nnla.figures.live.base import Figure, Numbers, Whole

__all__ = ["BackpropFigure"]

SIZES = {"X": (4, 2), "W1": (2, 3), "b1": (1, 3), "W2": (3, 2), "b2": (1, 2)}
ENTRIES = [f"{name}.{i}.{j}" for name, size in SIZES.items() for i, j in np.ndindex(size)]
STEPS = {
    "Z": "X W1 b1",
    "H": "Z",
    "Y": "H W2 b2",
    "L": "Y T",
    "dY": "Y T",
    "dW2": "H dY",
    "db2": "dY",
    "dH": "dY W2",
    "dZ": "dH Z",
    "dW1": "X dZ",
    "db1": "dZ",
    "dX": "dZ W1",
}


class BackpropFigure(Figure):
    """Forward and backward through a 2-3-1 or 2-3-2 network with squared error, step by step.

    Parameters
    ----------
    X : array, shape (4, 2)
    T : array, shape (4, 2)
        Targets. With one output the second column is not used.
    W1, b1, W2, b2 : array, shape (2, 3), (3,), (3, 2), (2,)
    examples : {1, 4}
        How many rows of X go through.
    outputs : {1, 2}
    step : int
        How many of the twelve steps have been made.
    chosen : str
        The number that the slider moves and the nudge tests: ``"W1.0.2"`` is W1[0, 2].
    halvings : int
        How often the nudge of 0.01 has been halved.
    hidden : bool
        Whether the numbers are covered.

    Examples
    --------
    >>> BackpropFigure(examples=1).pass_values()["dW1"].round(6).tolist()
    [[2.4, 0.0, 3.6], [1.2, 0.0, 1.8]]
    """

    figure = "backprop"
    caption = (
        "Forward through a small network, and backward with the same matrices, transposed; nothing "
        "is inverted. Hatched: a unit that is off."
    )
    hidden = traitlets.Bool(False).tag(sync=True)
    X = Numbers([[2, 1], [1, 2], [-1, 2], [0, -1]])
    T = Numbers([[0, 0.8], [0.2, 0.9], [-3, -1.2], [1, 0.1]])
    W1 = Numbers([[1, -1, 0.5], [0.5, 1, -1]])
    b1 = Numbers([-0.5, 0.5, 1])
    W2 = Numbers([[0.4, 0.6], [-1, -0.2], [0.6, 0.5]])
    b2 = Numbers([0.1, -0.1])
    examples = traitlets.Enum([1, 4], 4).tag(sync=True)
    outputs = traitlets.Enum([1, 2], 1).tag(sync=True)
    step = Whole(0, 0, len(STEPS))
    chosen = traitlets.Enum(ENTRIES, "W1.0.2").tag(sync=True)
    halvings = Whole(0, 0, 3)

    def pass_values(self) -> dict[str, Any]:
        """Return all that the two passes make, by name, and what they start from."""
        N, M = self.examples, self.outputs
        X, T = np.array(self.X, float)[:N], np.array(self.T, float)[:N, :M]
        W1, b1 = np.array(self.W1, float), np.array(self.b1, float)
        W2, b2 = np.array(self.W2, float)[:, :M], np.array(self.b2, float)[:M]
        Z = nnla.linear(X, W1, b1)
        H = nnla.relu(Z)
        Y = nnla.linear(H, W2, b2)
        L = nnla.mse(Y, T)
        dY, _ = nnla.mse_vjp(1.0, float(L), Y, T)
        dH, dW2, db2 = nnla.linear_vjp(dY, Y, H, W2, b2)
        dZ = nnla.relu_vjp(np.asarray(dH), H, Z)
        dX, dW1, db1 = nnla.linear_vjp(dZ, Z, X, W1, b1)
        given = {"X": X, "T": T, "W1": W1, "b1": b1, "W2": W2, "b2": b2, "Z": Z, "H": H, "Y": Y}
        back = {"dY": dY, "dW2": dW2, "db2": db2, "dH": dH, "dZ": dZ, "dW1": dW1, "db1": db1}
        return given | {"L": L} | back | {"dX": dX}

    def draw(self) -> Any:
        return plot_passes(self.pass_values(), self.step)

    def describe(self) -> str:
        values = self.pass_values()
        count = int((values["Z"] <= 0).sum())
        return (
            f"Two rows of tables. Above, the forward pass of {self.examples} of the examples: X, "
            "W1 and b1, Z and H, W2 and b2, Y with the targets T, and the loss "
            f"{values['L']:.4g}. Below, under each table, its gradient, of the same shape. "
            f"{count} of {values['Z'].size} entries of Z are not above 0 and are hatched; there H "
            "and dZ are 0."
        )


def plot_passes(values: dict[str, Any], step: int = 0) -> Any:
    """Draw the tables of a forward pass, and below each its gradient.

    Parameters
    ----------
    values : dict
        As `BackpropFigure.pass_values` returns it.
    step : int
        The step whose tables are colored: 0 colors none.

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> figure = plot_passes(BackpropFigure(examples=1).pass_values())
    >>> [text.get_text() for text in figure.axes[0].texts][:3]
    ['Forward', '$\\\\mathbf{X}$  (1, 2)', '2']
    >>> plt.close(figure)
    """
    stages = [["X"], ["W1", "b1"], ["Z", "H"], ["W2", "b2"], ["Y", "T", "L"]]
    off = values["Z"] <= 0
    hatched = {"Z": off, "H": off, "dZ": off}
    hatched |= {"dW1": off.all(axis=0, keepdims=True), "db1": off.all(axis=0)}
    hatched["dW2"] = off.all(axis=0)[:, None]
    made = list(STEPS)[step - 1] if step else ""
    colors = {name: "#cdeadd" if name == made else "#d8eaf6" for name in [made, *_reads(made)]}
    figure, axis = plt.subplots(figsize=(7.4, 6))
    top = 0.0
    for title, way in [("Forward", ""), ("Backward: the gradient of each", "d")]:
        axis.text(0, top - 0.3, title, fontsize=12, fontweight="bold")
        left, lowest = 0.0, top
        for names in stages:
            y, width = top + 0.9, 2
            for name in [way + name for name in names if way + name in values]:
                table = np.atleast_2d(values[name])
                label = f"{_tex(name)}  {str(np.shape(values[name])).replace(',)', ')')}"
                axis.text(left, y - 0.15, label, fontsize=11)
                crossed = np.broadcast_to(hatched.get(name, False), table.shape)
                _draw_table(axis, left, y, table, crossed, colors.get(name, "white"))
                y, width = y + len(table) + 1, max(width, table.shape[1])
            left, lowest = left + (width + 0.5) * 1.6, max(lowest, y)
        top = lowest + 0.4
    axis.set(xlim=(-0.1, left), ylim=(top - 1.2, -1))
    axis.axis("off")
    return figure


def _reads(made: str) -> list[str]:
    return STEPS.get(made, "").split()


def _tex(name: str) -> str:
    letter = name.removeprefix("d")
    front = "d" if name != letter else ""
    bold = letter if letter == "L" else rf"\mathbf{{{letter[0]}}}"
    return f"${front}{bold}{'_' + letter[1] if len(letter) > 1 else ''}$"


def _draw_table(axis: Any, left: float, top: float, table: Any, crossed: Any, color: str) -> None:
    for (i, j), number in np.ndenumerate(table):
        hatch = "////" if crossed[i, j] else None
        corner = left + 1.6 * j, top + i
        axis.add_patch(plt.Rectangle(corner, 1.6, 1, fc=color, ec="0.75", lw=0.8, hatch=hatch))
        text = f"{round(float(number), 3) + 0.0:g}".replace("-", "−")
        paper = {"fc": color, "ec": "none", "pad": 0.3}
        x, y = corner[0] + 0.8, corner[1] + 0.55
        axis.text(x, y, text, ha="center", va="center", fontsize=9, bbox=paper)
