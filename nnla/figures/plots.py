"""Plots that several chapters share. Each returns its figure, and draws nothing on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from numpy import ndarray as Array

__all__ = ["show_images", "use_style"]


def use_style() -> None:
    """Set the book's plot style, and twice the screen's resolution in a notebook."""
    plt.style.use(str(files("nnla.figures") / "book.mplstyle"))
    try:
        from matplotlib_inline.backend_inline import set_matplotlib_formats
    except ImportError:
        return
    set_matplotlib_formats("retina")


def show_images(
    images: Array,
    titles: Sequence[str] | None = None,
    *,
    columns: int = 10,
    signed: bool = False,
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
