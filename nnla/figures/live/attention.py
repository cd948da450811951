"""Attention among a few words whose features are made by hand."""

from __future__ import annotations

from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import traitlets
from numpy import ndarray as Array

import nnla
from nnla.figures.live.base import Figure, Numbers, Whole

__all__ = ["AttentionFigure"]

WORDS = [
    "cat", "dog", "man", "woman", "child", "bird", "fish", "tree", "house", "mat", "ball",
    "stone", "bed", "door", "milk", "sat", "saw", "bit", "ate", "ran", "slept", "fell",
    "chased", "was", "tired", "hungry", "old", "little", "red", "cold", "it", "they", "she",
    "he", "the", "a", "because", "when", "on", "under",
]  # fmt: skip
SENTENCE = ["the", "cat", "sat", "because", "it", "was", "tired"]
FEATURES = [
    "thing", "living", "action", "quality", "stands in", "small word", "place a", "place b",
]  # fmt: skip
X = [
    [0, 0, 0, 0, 0, 1, 0, 0],
    [1, 1, 0, 0, 0, 0, 0, 0],
    [0, 0, 1, 0, 0, 0, 0, 0],
    [0, 0, 0.5, 0, 0, 1, 0, 0],
    [0, 0, 0, 0, 1, 0, 0, 0],
    [0, 0, 0.5, 0, 0, 0.5, 0, 0],
    [0, 0, 0, 1, 0, 0, 0, 0],
]
WQ = np.zeros((8, 8))
WQ[:6, :6] = [
    [0, 0, 3, 2, 0, 2],
    [0, 0, 2, 2, 0, 0],
    [2, 4, 0, 0, 3, 0],
    [2, 3, 0, 0, 4, 0],
    [4, 4, 0, 0, 0, 0],
    [5, 0, 0, 0, 0, 0],
]
WQ[6, 6] = WQ[7, 7] = 4
PLACES = np.zeros((7, 8))
PLACES[:, 6] = [1, 0.9, 0.7, 0.4, 0, -0.4, -0.7]
PLACES[:, 7] = [0, 0.4, 0.7, 0.9, 1, 0.9, 0.7]


class AttentionFigure(Figure):
    """Attention among seven words, with eight features each, all made by hand.

    Parameters
    ----------
    ids : array of integers, shape (7,)
        Which words of the list stand in the sentence.
    X : array, shape (7, 8)
        Their features.
    query : int
        The word whose row is read, from 1 to 7.
    exchange : array of integers, shape (2,)
        Two places, from 1 to 7.
    exchanged : bool
        Whether the words at these places are exchanged.
    positions : bool
        Whether each row gets the two numbers of its place.
    scaled : bool
        Whether scores are divided by √8.
    masked : bool
        Whether a word sees only itself and what came before.
    hidden : bool
        Whether the numbers are covered until a reader asks for them.

    Examples
    --------
    >>> figure = AttentionFigure()
    >>> float(figure.weights[4, 1].round(3))  # "it" looks at "cat"
    0.738
    """

    figure = "attention"
    caption = (
        "Who looks at whom in a sentence of seven words. Features and weights are made by hand, "
        "not learned."
    )
    ids = Numbers([WORDS.index(word) for word in SENTENCE], 0, len(WORDS) - 1, whole=True)
    X = Numbers(X)
    query = Whole(5, 1, 7)
    exchange = Numbers([2, 7], 1, 7, whole=True)
    exchanged = traitlets.Bool(False).tag(sync=True)
    positions = traitlets.Bool(False).tag(sync=True)
    scaled = traitlets.Bool(True).tag(sync=True)
    masked = traitlets.Bool(False).tag(sync=True)

    @property
    def order(self) -> Array:
        """Which word stands at each place."""
        order = np.arange(7)
        a, b = (place - 1 for place in self.exchange)
        if self.exchanged:
            order[[a, b]] = b, a
        return order

    @property
    def words(self) -> list[str]:
        """The sentence as it stands."""
        return [WORDS[self.ids[s]] for s in self.order]

    @property
    def rows(self) -> Array:
        """The words' features, (7, 8), with their places where these are given."""
        return np.array(self.X, float)[self.order] + self.positions * PLACES

    @property
    def weights(self) -> Array:
        """Who looks at whom, (7, 7)."""
        mask = nnla.causal_mask(7) if self.masked else None
        Q = self.rows @ WQ * (1 if self.scaled else 8**0.5)
        return nnla.attention_weights(Q, self.rows, mask)

    def draw(self) -> Any:
        return plot_attention(self.weights, self.rows, self.words)

    def describe(self) -> str:
        P, words = self.weights, self.words
        pairs = [f"{w} at {words[j]} ({p[j]:.2f})" for w, p, j in zip(words, P, P.argmax(axis=1))]
        return (
            "Left a table of weights, a row for each word that looks and a column for each word "
            f"looked at: {', '.join(pairs)} most. Right the words' eight features."
        )


def plot_attention(P: Array, X: Array, words: list[str]) -> Any:
    """Draw attention weights beside the features of the words.

    Parameters
    ----------
    P : array, shape (S, S)
    X : array, shape (S, 8)
    words : list of S str

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> figure = plot_attention(np.eye(2), np.ones((2, 8)), ["a", "cat"])
    >>> [text.get_text() for text in figure.axes[0].get_yticklabels()]
    ['a', 'cat']
    >>> plt.close(figure)
    """
    S = len(words)
    figure, axes = plt.subplots(1, 2, figsize=(8.2, 4.2), width_ratios=[S, 8], layout="constrained")
    tables = [(P, "Blues", 0, 1.6, words), (X, "RdBu_r", -3, 3, FEATURES)]
    for axis, (table, colors, low, high, names) in zip(axes, tables, strict=True):
        axis.imshow(table, cmap=colors, vmin=low, vmax=high)
        for (s, j), number in np.ndenumerate(table):
            text = f"{number:.2g}" if axis is axes[1] else f"{number:.2f}"
            axis.text(j, s, text.replace("-", "−"), ha="center", va="center", fontsize=8)
        axis.set_xticks(range(len(names)), names, rotation=45, ha="left")
        axis.set_yticks(range(S), words)
        axis.tick_params(length=0, top=True, labeltop=True, bottom=False, labelbottom=False)
        axis.grid(False)
        axis.spines[:].set_visible(True)
    axes[0].set_title("weights: rows look at columns", loc="center", fontsize=11)
    axes[1].set_title("features, made by hand", loc="center", fontsize=11)
    return figure
