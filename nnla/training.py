"""The training loop, plain and visible: batch, forward, loss, backward, step."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy import ndarray as Array

from nnla.layers import Layer
from nnla.losses import cross_entropy, cross_entropy_vjp
from nnla.metrics import accuracy
from nnla.optimizers import Optimizer, clip_gradients
from nnla.preprocessing import minibatches

__all__ = ["History", "Step", "evaluate", "fit", "predict", "train_step"]

Pair = tuple[Callable[..., Any], Callable[..., Any]]
_CROSS_ENTROPY: Pair = (cross_entropy, cross_entropy_vjp)


class Step(NamedTuple):
    """What one step saw: the batch's loss before it, and the length of the whole gradient."""

    loss: float
    gradient_norm: float


class History:
    """What happened in each epoch, a list entry each.

    Attributes
    ----------
    loss : list of float
        Mean loss of the epoch's batches, each before its step and with dropout on.
    gradient_norm : list of float
        Mean length of the whole gradient, before clipping.
    validation_loss, validation_accuracy : list of float
        After the epoch, on the validation part; the second for integer targets only.
    best_epoch : int or None
        The epoch (from 0) with the lowest validation loss.
    """

    def __init__(self) -> None:
        self.loss: list[float] = []
        self.gradient_norm: list[float] = []
        self.validation_loss: list[float] = []
        self.validation_accuracy: list[float] = []
        self.best_epoch: int | None = None


def train_step(
    network: Layer,
    X: Array,
    targets: Array,
    optimizer: Optimizer,
    *,
    loss: Pair = _CROSS_ENTROPY,
    max_norm: float = math.inf,
) -> Step:
    """Take one step on one batch: forward, loss, backward, update in place.

    Parameters
    ----------
    network : Layer
        Changed in place.
    X : array, shape (N, …)
    targets : array
        What the loss compares the outputs with: labels (N,) or rows (N, M).
    optimizer : Optimizer
    loss : pair of functions
        A loss and its vector–Jacobian product.
    max_norm : float
        Longest gradient allowed; see `nnla.clip_gradients`.

    Raises
    ------
    FloatingPointError
        When the loss is no longer a number: the learning rate is too large, or X holds nan. Units
        of ReLU may die of too large a rate without this: the loss then stays where it is.

    Examples
    --------
    >>> from nnla import SGD, Linear
    >>> network = Linear(1, 2, rng=0)
    >>> X, labels = np.ones((3, 1), np.float32), np.array([1, 1, 1])
    >>> first = train_step(network, X, labels, SGD(lr=1.0))
    >>> second = train_step(network, X, labels, SGD(lr=1.0))
    >>> second.loss < first.loss
    True
    """
    value_of, vjp_of = loss
    outputs = network.forward(X, training=True)
    value = value_of(outputs, targets)
    if not math.isfinite(value):
        raise FloatingPointError(
            f"the loss is {value} at step {optimizer.step}: lower the learning rate "
            f"(lr = {optimizer.lr:g}), and look for nan in the inputs"
        )
    gradient = vjp_of(1.0, value, outputs, targets)
    network.backward(gradient[0] if isinstance(gradient, tuple) else gradient, inputs=False)
    gradients, length = clip_gradients(network.gradients, max_norm)
    optimizer.update(network.parameters, gradients)
    return Step(float(value), length)


def fit(
    network: Layer,
    X: Array,
    targets: Array,
    *,
    optimizer: Optimizer,
    epochs: int,
    rng: np.random.Generator | int,
    batch_size: int = 64,
    loss: Pair = _CROSS_ENTROPY,
    validation: tuple[Array, Array] | None = None,
    schedule: Callable[[int], float] | None = None,
    augment: Callable[[Array, np.random.Generator], Array] | None = None,
    max_norm: float = math.inf,
    patience: int | None = None,
    progress: bool = True,
) -> History:
    """Train a network in place, epoch by epoch.

    The same seeds (of the layers and ``rng``) give the same numbers on the same machine.

    Parameters
    ----------
    network : Layer
        Changed in place.
    X : array, shape (N, …)
    targets : array, shape (N,) or (N, M)
    optimizer : Optimizer
    epochs : int
        Passes over the examples.
    rng : numpy.random.Generator or int
        The source of the batches' order and of the augmentation.
    batch_size : int
    loss : pair of functions
        A loss and its vector–Jacobian product.
    validation : (X, targets), optional
        Measured after each epoch; never trained on.
    schedule : function, optional
        The learning rate for step 0, 1, 2, …
    augment : function, optional
        ``augment(X, rng)`` returns changed copies of a batch.
    max_norm : float
        Longest gradient allowed.
    patience : int, optional
        Stop after so many epochs without a lower validation loss, and put back the parameters
        of the best epoch.
    progress : bool
        Show a bar, where a terminal or notebook is there to show it and tqdm is installed.

    Raises
    ------
    ValueError
        When ``patience`` is given without ``validation``, or sizes do not fit.
    FloatingPointError
        When the loss is no longer a number.

    Examples
    --------
    >>> from nnla import Adam, Linear
    >>> X = np.array([[-2.0], [-1.0], [1.0], [2.0]], np.float32)
    >>> network = Linear(1, 2, rng=0)
    >>> history = fit(network, X, np.array([0, 0, 1, 1]), optimizer=Adam(0.1), epochs=50, rng=0)
    >>> predict(network, X)
    array([0, 0, 1, 1])
    """
    X, targets = np.asarray(X), np.asarray(targets)
    if len(X) != len(targets):
        raise ValueError(f"fit: X has {len(X)} examples, targets has {len(targets)}")
    if patience is not None and validation is None:
        raise ValueError("fit: patience needs a validation part")
    if patience is not None and patience < 1:
        raise ValueError(f"fit: patience = {patience}, where at least 1 is needed")
    rng = np.random.default_rng(rng)
    history, best = History(), {}
    for epoch in _with_progress(range(epochs), progress):
        steps = []
        for batch in minibatches(len(X), batch_size, rng):
            if schedule is not None:
                optimizer.lr = schedule(optimizer.step)
            inputs = X.take(batch, axis=0)  # faster than X[batch]
            if augment is not None:
                inputs = augment(inputs, rng)
            step = train_step(
                network, inputs, targets[batch], optimizer, loss=loss, max_norm=max_norm
            )
            steps.append((len(batch), step))
        history.loss.append(_mean(steps, "loss"))
        history.gradient_norm.append(_mean(steps, "gradient_norm"))
        if validation is None:
            continue
        _validate(history, network, validation, loss[0])
        if history.best_epoch == epoch and patience is not None:
            best = {name: p.copy() for name, p in network.parameters.items()}
        if patience is not None and epoch - (history.best_epoch or 0) >= patience:
            break
    for name, p in best.items():
        network.parameters[name][...] = p
    return history


def predict(network: Layer, X: Array, *, batch_size: int = 1024) -> Array:
    """Return the class with the largest logit for each example, shape (N,).

    Examples
    --------
    >>> from nnla import Identity
    >>> predict(Identity(), np.array([[0.1, 0.9], [2.0, 1.0]]))
    array([1, 0])
    """
    return _outputs("predict", network, X, batch_size).argmax(axis=1)


def evaluate(
    network: Layer, X: Array, targets: Array, *, loss: Callable[..., Any] = cross_entropy
) -> tuple[float, float]:
    """Return the mean loss and the accuracy (nan unless the targets are labels), without dropout.

    Examples
    --------
    >>> from nnla import Identity
    >>> loss, share = evaluate(Identity(), np.zeros((2, 2)), np.array([0, 1]))
    >>> print(round(loss, 4), share)  # ln 2; of equal logits the first is chosen
    0.6931 0.5
    """
    outputs, targets = _outputs("evaluate", network, X), np.asarray(targets)
    is_labels = targets.ndim == 1 and targets.dtype.kind in "biu" and outputs.ndim == 2
    share = accuracy(outputs.argmax(axis=1), targets) if is_labels else math.nan
    return float(loss(outputs, targets)), share


def _outputs(function: str, network: Layer, X: Array, batch_size: int = 1024) -> Array:
    if len(X) == 0:
        raise ValueError(f"{function}: X has no examples")
    if batch_size < 1:
        raise ValueError(f"{function}: batch_size = {batch_size}, where at least 1 is needed")
    starts = range(0, len(X), batch_size)
    return np.concatenate([network.forward(X[start : start + batch_size]) for start in starts])


def _validate(
    history: History, network: Layer, validation: tuple[Array, Array], loss: Callable[..., Any]
) -> None:
    value, share = evaluate(network, *validation, loss=loss)
    if value < min(history.validation_loss, default=math.inf):
        history.best_epoch = len(history.validation_loss)
    history.validation_loss.append(value)
    if not math.isnan(share):
        history.validation_accuracy.append(share)


def _mean(steps: list[tuple[int, Step]], name: str) -> float:
    return sum(n * getattr(step, name) for n, step in steps) / sum(n for n, _ in steps)


def _with_progress(epochs: Iterable[int], wanted: bool) -> Iterator[int]:
    in_notebook = "ipykernel" in sys.modules
    if wanted and (in_notebook or sys.stderr.isatty()):
        try:
            from tqdm.auto import tqdm
        except ImportError:
            return iter(epochs)
        return iter(tqdm(epochs, desc="epochs", leave=False))
    return iter(epochs)
