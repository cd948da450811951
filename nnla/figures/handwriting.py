"""From a pen's strokes to ten probabilities: what the live figure `digit` computes, in NumPy."""

from __future__ import annotations

import base64
import json
import re
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy import ndarray as Array

import nnla

__all__ = [
    "WEIGHTS",
    "activations",
    "center",
    "ink",
    "parameters",
    "pixels",
    "points",
    "resize",
    "shipped",
]

PAD, RADIUS = 84, 3.5  # the pad's cells along a side, and the pen's radius in cells
SIDE, BOX = 28, 20  # MNIST's images, and the square into which a digit is scaled
WEIGHTS = files("nnla.figures") / "files" / "digit-weights.js"


def points(strokes: str) -> list[Array]:
    """Read strokes: of each point two digits across and two down, ``"-"`` between strokes.

    Examples
    --------
    >>> [stroke.tolist() for stroke in points("10206020-3040")]
    [[[10, 20], [60, 20]], [[30, 40]]]
    """
    found = [re.findall(r"(\d\d)(\d\d)", stroke) for stroke in strokes.split("-")]
    return [np.array(stroke, int) for stroke in found if stroke]


def ink(strokes: str) -> Array:
    """Return the ink of each of the pad's 84 by 84 cells, from 0 to 1.

    A cell is black up to half a cell within the pen's edge, white from half a cell beyond it.

    Examples
    --------
    >>> ink("4040")[40, 40:46]
    array([1., 1., 1., 1., 0., 0.])
    """
    image = np.zeros((PAD, PAD))
    y, x = np.mgrid[:PAD, :PAD]
    for stroke in points(strokes):
        for (x1, y1), (x2, y2) in zip(stroke, [*stroke[1:], stroke[-1]]):
            right, down = x2 - x1, y2 - y1
            along = ((x - x1) * right + (y - y1) * down) / ((right * right + down * down) or 1)
            along = along.clip(0, 1)
            across, below = x - (x1 + along * right), y - (y1 + along * down)
            distance = np.sqrt(across * across + below * below)
            image = np.maximum(image, (RADIUS + 0.5 - distance).clip(0, 1))
    return image


def resize(image: Array, top: float, left: float, side: float, n: int) -> Array:
    """Cut a square from an image, and scale it to n by n pixels: each is the mean of its area.

    Examples
    --------
    >>> resize(np.arange(16.0).reshape(4, 4), 0, 0, 4, 2)
    array([[ 2.5,  4.5],
           [10.5, 12.5]])
    """
    return _shares(len(image), top, side, n) @ image @ _shares(len(image), left, side, n).T


def _shares(size: int, start: float, side: float, n: int) -> Array:
    """Return (n, size): what share of each new pixel's length lies in each old one."""
    step = side / n
    begin = start + step * np.arange(n)[:, None]
    old = np.arange(size)
    return (np.minimum(old + 1, begin + step) - np.maximum(old, begin)).clip(0) / step


def center(image: Array) -> Array:
    """Scale and center as MNIST's images were.

    The longer side of the ink becomes 20 pixels, and the center of mass comes to pixel (14, 14) of
    28 by 28, moved by whole pixels. An empty image stays empty.

    Examples
    --------
    >>> image = np.zeros((84, 84))
    >>> image[10:70, 5:8] = 1  # a thin, high bar
    >>> np.argwhere(center(image)).tolist()[::19]
    [[5, 14], [24, 14]]
    """
    rows, columns = np.flatnonzero(image.any(axis=1)), np.flatnonzero(image.any(axis=0))
    result = np.zeros((SIDE, SIDE))
    if not len(rows):
        return result
    longer = int(max(np.ptp(rows), np.ptp(columns))) + 1
    scaled = resize(image, rows[0], columns[0], longer, BOX)
    where = np.add(np.argwhere(scaled), [_move(scaled), _move(scaled.T)])
    inside = ((where >= 0) & (where < SIDE)).all(axis=1)
    result[tuple(where[inside].T)] = scaled[scaled != 0][inside]
    return result


def _move(scaled: Array) -> int:
    """Return by how many rows the center of mass is away from row 14."""
    row = np.arange(len(scaled)) @ scaled.sum(axis=1) / scaled.sum()
    return int(np.floor(SIDE / 2 - row + 0.5 + 1e-9))  # a half is not left to rounding errors


def pixels(strokes: str, centering: bool = True, invert: bool = False) -> Array:
    """Return what the network gets of a drawing: an image as a row of 784 pixels from 0 to 1.

    Parameters
    ----------
    strokes : str
    centering : bool
        Whether to scale and center as MNIST's images were; otherwise the whole pad is scaled.
    invert : bool
        Whether paper is 1 and ink 0.

    Examples
    --------
    >>> pixels("4040").shape
    (1, 784)
    """
    drawing = ink(strokes)
    image = center(drawing) if centering else resize(drawing, 0, 0, PAD, SIDE)
    return (1 - image if invert else image).reshape(1, SIDE * SIDE)


@cache
def shipped() -> dict[str, Any]:
    """Return what the script with the weights holds: layers, and what was measured of them."""
    text = WEIGHTS.read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text[text.index("{") : text.rindex("}") + 1])
    return found


def parameters() -> list[tuple[Array, Array]]:
    """Return W and b of each layer: whole numbers of one byte, times the layer's scale.

    Examples
    --------
    >>> [W.shape for W, b in parameters()]
    [(784, 128), (128, 64), (64, 10)]
    """
    result = []
    for layer in shipped()["layers"]:
        whole = np.frombuffer(base64.b64decode(layer["W"]), np.int8)
        b = np.array(layer["b"], float)
        result.append((layer["scale"] * whole.reshape(-1, len(b)), b))
    return result


def activations(X: Array) -> tuple[Array, Array, Array]:
    """Return the activations of both hidden layers and the probabilities, from rows of pixels.

    Examples
    --------
    >>> H1, H2, P = activations(pixels("22146014-60145522463641504966"))
    >>> H1.shape, H2.shape, int(P.argmax())
    ((1, 128), (1, 64), 7)
    """
    (W1, b1), (W2, b2), (W3, b3) = parameters()
    H1 = nnla.relu(X @ W1 + b1)
    H2 = nnla.relu(H1 @ W2 + b2)
    return H1, H2, nnla.softmax(H2 @ W3 + b3)
