"""Plots that several chapters share. Each returns its figure, and draws nothing on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import matplotlib.pyplot as plt
import numpy as np
from numpy import ndarray as Array

if TYPE_CHECKING:
    from nnla.training import History

__all__ = ["plot_history", "show_confusion", "show_images", "use_style"]


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
