"""Train on all 60,000 images of MNIST and test on its 10,000, once, after the last epoch.

    python -m tests.bench.mnist [dense|convolutional] [seed]

The rate falls along half a cosine, and images are moved by a pixel. The settings were written
down before the test part was looked at.
"""

from __future__ import annotations

import sys
import time

import numpy as np

from nnla import (
    Adam,
    Conv2d,
    Flatten,
    Linear,
    MaxPool2d,
    ReLU,
    Sequential,
    cosine_decay,
    datasets,
    evaluate,
    fit,
    shift_images,
)

BATCH, EPOCHS = 100, {"dense": 10, "convolutional": 10}
WANTED = {"dense": 0.982, "convolutional": 0.990}


def dense(rng: np.random.Generator) -> Sequential:
    return Sequential(
        Linear(784, 300, rng=rng),
        ReLU(),
        Linear(300, 100, rng=rng),
        ReLU(),
        Linear(100, 10, rng=rng),
    )


def convolutional(rng: np.random.Generator) -> Sequential:
    return Sequential(
        *(Conv2d(1, 8, 5, rng=rng), MaxPool2d(2), ReLU()),
        *(Conv2d(8, 16, 5, rng=rng), MaxPool2d(2), ReLU()),
        *(Flatten(), Linear(256, 100, rng=rng), ReLU(), Linear(100, 10, rng=rng)),
    )


def shifted(X: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Move each image by at most one pixel each way."""
    down, right = rng.integers(-1, 2, (2, len(X)))
    return shift_images(X.reshape(-1, 28, 28), down, right).reshape(X.shape)


def main(kind: str = "dense", seed: int = 0) -> None:
    train, test = datasets.mnist()
    shape = (-1, 784) if kind == "dense" else (-1, 28, 28, 1)
    rng = np.random.default_rng(seed)
    network = {"dense": dense, "convolutional": convolutional}[kind](rng)
    epochs = EPOCHS[kind]
    steps = epochs * -(-len(train.X) // BATCH)
    start = time.perf_counter()
    fit(
        network,
        train.X.reshape(shape),
        train.labels,
        optimizer=Adam(),
        epochs=epochs,
        batch_size=BATCH,
        rng=rng,
        schedule=lambda step: cosine_decay(step, 2e-3, steps),
        augment=shifted,
    )
    seconds = (time.perf_counter() - start) / epochs
    _, share = evaluate(network, test.X.reshape(shape), test.labels)
    print(
        f"{kind} network, seed {seed}: {share:.2%} of the test images after {epochs} epochs "
        f"of {seconds:.1f} s (at least {WANTED[kind]:.1%} wanted)"
    )


if __name__ == "__main__":
    main(*sys.argv[1:2], *map(int, sys.argv[2:3]))
