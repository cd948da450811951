"""Softmax of three logits, with the cross-entropy and its gradient."""

from __future__ import annotations

from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import traitlets
from numpy import ndarray as Array

import nnla
from nnla.figures.live.base import Figure, Numbers, Real

__all__ = ["SoftmaxFigure"]


class SoftmaxFigure(Figure):
    """Softmax of the logits scale·z + shift, the cross-entropy, and its gradient.

    Parameters
    ----------
    z : array, shape (3,)
    label : int
        The true class: 0, 1 or 2.
    scale, shift : float
        What all of z is multiplied by, and what is then added to all of it.
    hidden : bool
        Whether the numbers are covered until a reader asks for them.

    Examples
    --------
    >>> SoftmaxFigure(z=[2, 1, 0])
    SoftmaxFigure(label=0, scale=1.0, shift=0.0, z=[2, 1, 0])
    """

    figure = "softmax"
    caption = (
        "Three logits become probabilities. The gradient is probability minus target, and the loss "
        "falls along one curve as the true logit takes the lead."
    )
    z = Numbers([2, 1, 0])
    label = traitlets.Enum([0, 1, 2], 0).tag(sync=True)
    scale = Real(1.0)
    shift = Real(0.0)

    def draw(self) -> Any:
        return plot_softmax(self.scale * np.array(self.z, float) + self.shift, self.label)

    def describe(self) -> str:
        logits = (self.scale * np.array(self.z, float) + self.shift).tolist()
        return (
            f"Left, the probabilities that softmax makes of the logits {logits} as bars from 0 to "
            f"1, with a line at 1 for the true class, {self.label}, and at 0 for the others. "
            "Middle, the gradient as bars from −1 to 1: below 0 at the true class, above 0 at the "
            "others. Right, the loss falls like a straight line of slope −1 while the true logit "
            "lies behind, then bends toward 0; a dot marks this example."
        )


def plot_softmax(logits: Array, label: int) -> Any:
    """Draw the softmax of a row of logits, the gradient of its cross-entropy, and the loss.

    Parameters
    ----------
    logits : array, shape (K,)
    label : int
        The true class.

    Returns
    -------
    matplotlib.figure.Figure

    Examples
    --------
    >>> figure = plot_softmax([2, 1, 0], 0)
    >>> [round(float(bar.get_height()), 3) for bar in figure.axes[0].patches]
    [0.665, 0.245, 0.09]
    >>> plt.close(figure)
    """
    logits = np.asarray(logits, float)
    K = len(logits)
    p, t = nnla.softmax(logits[None])[0], nnla.one_hot(np.array([label]), K)[0]
    lead = logits[label] - nnla.logsumexp(np.delete(logits, label)[None])[0]
    size: dict[str, Any] = {
        "figsize": (7.6, 2.6),
        "width_ratios": (1, 1, 1.3),
        "layout": "constrained",
    }
    figure, (left, middle, right) = plt.subplots(1, 3, **size)
    left.bar(range(K), p, color="C0")
    left.hlines(t, np.arange(K) - 0.5, np.arange(K) + 0.5, color="0.15")
    left.set(ylim=(-0.03, 1.05), title="p, and t as lines")
    middle.bar(range(K), p - t, color=np.where(p < t, "#2166ac", "#c1272d"))
    middle.axhline(0, color="0.15", lw=0.8)
    middle.set(ylim=(-1.05, 1.05), title="dz = p − t")
    for axis in (left, middle):
        axis.set(xticks=range(K), xlabel="class")
    m = np.linspace(-10, 6, 161)
    right.plot(m, np.log1p(np.exp(-m)), color="C0")
    right.plot(lead, np.log1p(np.exp(-lead)), "o", color="C1")
    right.set(xlim=(-10, 6), ylim=(-0.3, 11), aspect="equal", title="loss, in nats")
    right.set_xlabel("lead of the true logit")
    return figure
