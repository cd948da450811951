"""Plots that several chapters share. Each returns its figure, and draws nothing on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import matplotlib.pyplot as plt
import numpy as np
from numpy import ndarray as Array

import nnla

if TYPE_CHECKING:
    from nnla.training import History

__all__ = [
    "plot_arrows",
    "plot_chain",
    "plot_history",
    "plot_map",
    "plot_product",
    "show_confusion",
    "show_images",
    "use_style",
]


def use_style() -> None:
    """Set the book's plot style, and twice the screen's resolution in a notebook."""
    plt.style.use(str(files("nnla.figures") / "book.mplstyle"))
    try:
        from matplotlib_inline.backend_inline import set_matplotlib_formats
    except ImportError:
        return
    set_matplotlib_formats("retina")


def show_images(
    images: Array, titles: Sequence[str] | None = None, *, columns: int = 10, signed: bool = False
) -> Any:
    """Draw images side by side, all on one scale.

    Parameters
    ----------
    images : array, shape (N, R, C)
    titles : sequence of str, optional
        One line above each.
    columns : int
        Images in a row.
    signed : bool
        Blue below 0, white at 0, red above; otherwise white is 0 and black the largest.

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> figure = show_images(np.zeros((3, 8, 8)), ["a", "b", "c"])
    >>> len(figure.axes)
    3
    >>> plt.close(figure)
    """
    N, columns = len(images), min(columns, len(images))
    rows = -(-N // columns)
    figure, axes = plt.subplots(
        rows, columns, figsize=(columns, rows * (1.25 if titles else 1.0)), squeeze=False
    )
    largest = float(np.abs(images).max()) or 1.0
    scale: dict[str, Any] = (
        {"cmap": "RdBu_r", "vmin": -largest, "vmax": largest}
        if signed
        else {"vmin": 0, "vmax": largest}
    )
    for place, axis in enumerate(axes.flat):
        axis.axis("off")
        if place < N:
            axis.imshow(images[place], **scale)
            if titles:
                axis.set_title(titles[place], fontsize=9, loc="center")
        else:
            axis.remove()
    return figure


def plot_history(history: History, *, gradient: bool = True) -> Any:
    """Draw what `nnla.fit` recorded, epoch by epoch: losses, accuracy, length of the gradient.

    Parameters
    ----------
    history : nnla.History
        What it lacks (a validation part, for example) is left out.
    gradient : bool
        Whether to draw the length of the gradient.

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> from nnla.training import History
    >>> history = History()
    >>> history.loss, history.gradient_norm = [2.0, 1.0], [3.0, 1.5]
    >>> figure = plot_history(history)
    >>> [axis.get_ylabel() for axis in figure.axes]
    ['loss (nats)', 'length of\\nthe gradient']
    >>> plt.close(figure)
    """
    panels = [
        ("loss (nats)", [("training", history.loss), ("validation", history.validation_loss)]),
        ("accuracy", [("validation", history.validation_accuracy)]),
        ("length of\nthe gradient", [("training", history.gradient_norm)] if gradient else []),
    ]
    panels = [(label, [c for c in curves if c[1]]) for label, curves in panels]
    panels = [(label, curves) for label, curves in panels if curves]
    figure, axes = plt.subplots(
        len(panels), sharex=True, figsize=(6.4, 0.5 + 1.3 * len(panels)), squeeze=False
    )
    color = {"training": "C0", "validation": "C1"}
    for axis, (label, curves) in zip(axes[:, 0], panels, strict=True):
        for name, values in curves:
            axis.plot(range(1, len(values) + 1), values, "o-", ms=4, color=color[name], label=name)
        axis.set_ylabel(label)
        axis.legend()
        if label != "accuracy":
            axis.set_ylim(bottom=0)
    axes[-1, 0].set_xlabel("epoch")
    axes[-1, 0].xaxis.get_major_locator().set_params(integer=True)
    figure.align_ylabels()
    return figure


def show_confusion(confusion: Array, names: Sequence[str] | None = None) -> Any:
    """Draw a confusion matrix: the darker a square, the more examples of its row were mistaken so.

    What is right, on the diagonal, is written but not colored, so that the mistakes show.

    Parameters
    ----------
    confusion : array of integers, shape (K, K)
        As `nnla.confusion_matrix` makes it: a row for each true class, a column for each predicted.
    names : sequence of str, optional
        The K classes; 0 … K − 1 if left out.

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> figure = show_confusion(np.array([[5, 1], [0, 4]]))
    >>> sorted(text.get_text() for text in figure.axes[0].texts)  # a 0 is left white
    ['1', '4', '5']
    >>> plt.close(figure)
    """
    K = len(confusion)
    names = [str(k) for k in range(K)] if names is None else names
    mistakes = confusion * (1 - np.eye(K, dtype=int))
    darkest = max(int(mistakes.max()), 1)
    figure, axis = plt.subplots(figsize=(4.8, 4.8))
    axis.imshow(np.ma.masked_equal(mistakes, 0), cmap="Oranges", vmin=0, vmax=1.4 * darkest)
    for true, predicted in np.argwhere(confusion):
        right = true == predicted
        axis.text(
            predicted, true, str(confusion[true, predicted]), ha="center", va="center",
            color="#777777" if right else "black", fontsize=9 if right else 11,
        )  # fmt: skip
    axis.set(xlabel="predicted", ylabel="true")
    axis.set_xticks(range(K), names)
    axis.set_yticks(range(K), names)
    axis.grid(False)
    return figure


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
    _draw_arrow(axis, u, "u", "C0")
    _draw_arrow(axis, v, "v", "C1")
    reach = max(3.6, 1.15 * np.abs([u, v]).max())
    axis.set(xlim=(-reach, reach), ylim=(-reach, reach), aspect="equal")
    return figure


def _draw_arrow(axis: Any, tip: Array, name: str, color: str) -> None:
    """Draw an arrow from the origin, with its name beside the tip."""
    look = {"arrowstyle": "-|>", "color": color, "lw": 2.2, "shrinkA": 0, "shrinkB": 0}
    axis.annotate("", tuple(tip), (0, 0), arrowprops=look | {"mutation_scale": 15})
    beside = tip + np.array([-0.7 * tip[1], 0.7 * tip[0]])
    place = tip + 0.35 * beside / (np.hypot(*beside) or 1)
    paper = {"fc": "white", "ec": "none", "alpha": 0.8, "pad": 0.6}
    axis.text(*place, f"${name}$", color=color, fontsize=14, ha="center", va="center", bbox=paper)


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
    _draw_arrow(axis, A[:, 0], "a_1", "C0")
    _draw_arrow(axis, A[:, 1], "a_2", "C1")
    reach = 1.15 * max(2.6, sigma[0], *np.abs(A.sum(axis=1)))
    axis.set(xlim=(-reach, reach), ylim=(-reach, reach), aspect="equal")
    return figure


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
    right.semilogy(np.clip(np.abs(gradients), 1e-12, 1e8), "o-", color="C2", ms=4)
    right.set(ylim=(1e-12, 1e8), xlabel="layer", title="size of the gradient")
    right.xaxis.get_major_locator().set_params(integer=True)
    return figure
