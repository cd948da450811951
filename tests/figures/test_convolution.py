"""What the convolution figure carries along: pictures of digits, and kernels a network learned."""

import json
import re
from pathlib import Path

import numpy as np

import nnla
from nnla.datasets import digits

FIGURES = Path(__file__).parents[2] / "nnla" / "figures" / "src" / "figures"
SOURCE = (FIGURES / "convolution.js").read_text(encoding="utf-8")


def test_pictures_are_digits_of_the_data():
    X, labels = digits()
    pictures = re.findall(r'^  (\d): "([a-q]{64})",$', SOURCE, re.M)
    assert [label for label, _ in pictures] == ["0", "1", "4", "7"]
    for label, text in pictures:
        first = X[labels == int(label)][0]
        assert [ord(letter) - ord("a") for letter in text] == (16 * first).tolist()


def test_learned_kernels_are_those_of_the_chapter():
    X, labels = digits()
    X = X.astype(np.float64).reshape(-1, 8, 8, 1)
    (X_train, labels_train), _ = nnla.split(X, labels, (0.5, 0.5), rng=0, stratify=True)
    rng, f8 = np.random.default_rng(0), np.float64
    network = nnla.Sequential(
        nnla.Conv2d(1, 8, 3, rng=rng, padding=1, dtype=f8),
        nnla.ReLU(),
        nnla.MaxPool2d(2),
        nnla.Conv2d(8, 16, 3, rng=rng, dtype=f8),
        nnla.ReLU(),
        nnla.Flatten(),
        nnla.Linear(64, 10, rng=rng, dtype=f8),
    )
    nnla.fit(
        network, X_train, labels_train, epochs=30, rng=0, batch_size=32,
        optimizer=nnla.Adam(0.003), progress=False,
    )  # fmt: skip
    kernels = network.parameters["0.W"]
    learned = re.findall(r"^  (\d): (\[\[.*\]\]),$", SOURCE, re.M)
    assert [number for number, _ in learned] == ["1", "2", "6"]
    for number, text in learned:
        np.testing.assert_allclose(json.loads(text), kernels[:, :, 0, int(number) - 1], atol=0.06)
