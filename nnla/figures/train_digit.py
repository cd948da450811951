"""Train the network of the live figure `digit`, and write it as the script that a page loads.

    NNLA_DATA=<folder> python -m nnla.figures.train_digit

The network is that of the chapter on training, 784-128-64-10. It is trained on all 60,000 images
of MNIST, each bent anew in every epoch. Then the weights are rounded to whole numbers of one byte,
with a scale for each layer. The settings were chosen with the last 10,000 training images held out;
the test part is measured once, at the end. With one BLAS thread, the same machine writes the same
file again.
"""

from __future__ import annotations

import base64
import json
import math
import os
import sys
from pathlib import Path
from typing import Any

import numpy as np
from numpy import ndarray as Array

import nnla
from nnla.datasets import Examples, mnist
from nnla.figures.handwriting import SIDE, WEIGHTS, activations, center, shipped

__all__ = ["bend", "measure", "pack", "quantize", "train", "write"]

SEED, EPOCHS, BATCH, LEARNING_RATE = 0, 30, 100, 2e-3
SIZES = [(784, 128), (128, 64), (64, 10)]


def train(X: Array, labels: Array, epochs: int = EPOCHS) -> nnla.Sequential:
    """Train the network, with a learning rate that falls along half a cosine."""
    rng = np.random.default_rng(SEED)
    first, second, third = (nnla.Linear(D, M, rng=rng) for D, M in SIZES)
    network = nnla.Sequential(first, nnla.ReLU(), second, nnla.ReLU(), third)
    steps = epochs * math.ceil(len(X) / BATCH)
    nnla.fit(
        network,
        X,
        labels,
        optimizer=nnla.Adam(),
        epochs=epochs,
        batch_size=BATCH,
        rng=rng,
        schedule=lambda step: nnla.cosine_decay(step, LEARNING_RATE, steps),
        augment=bend,
        progress=False,
    )
    return network


def bend(X: Array, rng: np.random.Generator) -> Array:
    """Turn, shear and stretch each image a little, and move it by at most one pixel."""
    images = X.reshape(-1, SIDE, SIDE)
    A = np.eye(2) + rng.normal(0, 0.08, (len(X), 2, 2))
    down, right = rng.integers(-1, 2, (2, len(X)))
    return nnla.shift_images(nnla.transform_images(images, A), down, right).reshape(X.shape)


def quantize(W: Array) -> tuple[float, Array]:
    """Return a scale, and whole numbers from −127 to 127: W is nearly their product.

    Examples
    --------
    >>> scale, whole = quantize(np.array([[1.27, -0.5], [0.004, 0.0]]))
    >>> round(scale, 4), whole.tolist()
    (0.01, [[127, -50], [0, 0]])
    """
    scale = float(f"{np.abs(W).max() / 127:.6g}")
    return scale, np.rint(W / scale).clip(-127, 127).astype(np.int8)


def pack(network: nnla.Sequential) -> list[dict[str, Any]]:
    """Return the layers as the page reads them: whole numbers as base64, with their scale."""
    values = iter(network.parameters.values())
    layers = []
    for W, b in zip(values, values):
        scale, whole = quantize(W)
        code = base64.b64encode(whole.tobytes()).decode()
        layers.append({"scale": scale, "b": [round(float(x), 4) for x in b], "W": code})
    return layers


def measure(test: Examples) -> dict[str, float]:
    """Return what the page says of the shipped weights: shares, and mean top probabilities."""
    images = test.X.astype(float)
    centered = [center(image).ravel() for image in images.reshape(-1, SIDE, SIDE)]
    noise = np.random.default_rng(SEED).random(images.shape)
    kinds = {"": images, "centered": np.array(centered), "inverted": 1 - images, "noise": noise}
    unchanged = (kinds["centered"] == images).all(axis=1)
    measured: dict[str, float] = {"images": len(images), "unchanged": int(unchanged.sum())}
    for kind, X in kinds.items():
        P = activations(X)[2]
        right = P.argmax(axis=1) == test.labels
        measured |= {f"{kind}Right": float(right.mean()), f"{kind}Top": float(P.max(axis=1).mean())}
    del measured["noiseRight"]  # noise has no label
    return {name[:1].lower() + name[1:]: round(value, 4) for name, value in measured.items()}


def write(content: dict[str, Any], target: Path) -> None:
    """Write the script: one statement, which a page can load without a request."""
    target.write_text(f"globalThis.nnlaDigit = {json.dumps(content)};\n", encoding="utf-8")
    shipped.cache_clear()


def main() -> None:
    """Train, write, measure what was written, and write again with what was measured."""
    if not os.environ.get("NNLA_DATA"):
        sys.exit("train_digit: NNLA_DATA must name the folder with MNIST's four files")
    training, test = mnist()
    target = Path(str(WEIGHTS))
    layers = pack(train(training.X, training.labels))
    write({"layers": layers}, target)
    measured = measure(test)
    write({"measured": measured, "layers": layers}, target)
    print(f"{target.stat().st_size:,} bytes", json.dumps(measured, indent=1), sep="\n")


if __name__ == "__main__":
    main()
