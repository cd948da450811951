"""One epoch of a 784-128-64-10 network in nnla, PyTorch and scikit-learn, in turns.

Batch 64, float32, Adam, 20,000 rows (the shipped digits twice). Each round times all of them, so
that a slow moment of the machine hits all alike, and begins with another one, since some leave
threads spinning for the next. Printed are the median times, and the medians of the rounds' ratios.
One thread is timed by the processor's clock, which stands still while other programs run. Beside
them the matrix products of the epoch alone, and the same epoch without shape checks.
"""

from __future__ import annotations

import importlib
import itertools
import sys
import time
from collections.abc import Callable
from types import ModuleType

import numpy as np

SIZES, N, BATCH = (784, 128, 64, 10), 20_000, 64
WANTED = {  # by number of threads: nnla's time over this one's, at most
    1: {"its matrix products alone": 3.00, "PyTorch": 0.75},
    2: {"PyTorch": 0.55},
}
WANTED_ALWAYS = {"nnla without shape checks": 1.05, "scikit-learn": 0.55}


def import_nnla(checks: bool) -> ModuleType:
    """Import a copy of the library of its own, with or without its shape checks."""
    _forget("nnla")
    nnla = importlib.import_module("nnla")
    if not checks:
        module = sys.modules["nnla.signature"]
        module.signature = lambda notation: lambda f: f  # type: ignore[attr-defined]
        _forget("nnla", but=module)
        nnla = importlib.import_module("nnla")
        assert not hasattr(nnla.linear, "notation")
    return nnla


def _forget(package: str, but: ModuleType | None = None) -> None:
    for name, module in list(sys.modules.items()):
        if name.split(".")[0] == package and module is not but:
            del sys.modules[name]


def nnla_epoch(nnla: ModuleType, X: np.ndarray, labels: np.ndarray) -> Callable[[], object]:
    layers = [nnla.Linear(D, M, rng=D) for D, M in itertools.pairwise(SIZES)]
    network = nnla.Sequential(layers[0], nnla.ReLU(), layers[1], nnla.ReLU(), layers[2])
    optimizer = nnla.Adam(1e-3)
    return lambda: nnla.fit(
        network, X, labels, optimizer=optimizer, epochs=1, batch_size=BATCH, rng=0, progress=False
    )


def products_alone() -> Callable[[], object]:
    """The products of forward and backward, and nothing else; none for the first layer's inputs."""
    rng = np.random.default_rng(0)
    pairs = list(itertools.pairwise(SIZES))
    W = [rng.standard_normal(pair, np.float32) for pair in pairs]
    H = [rng.standard_normal((BATCH, D), np.float32) for D, _ in pairs]
    dZ = [rng.standard_normal((BATCH, M), np.float32) for _, M in pairs]

    def run() -> None:
        for _ in range(-(-N // BATCH)):
            for layer, (h, w, dz) in enumerate(zip(H, W, dZ, strict=True)):
                h @ w
                h.T @ dz
                if layer > 0:
                    dz @ w.T

    return run


def torch_epoch(X: np.ndarray, labels: np.ndarray, threads: int) -> Callable[[], object]:
    import torch
    from torch import nn

    torch.set_num_threads(threads)
    torch.manual_seed(0)
    layers = [nn.Linear(D, M) for D, M in itertools.pairwise(SIZES)]
    network = nn.Sequential(layers[0], nn.ReLU(), layers[1], nn.ReLU(), layers[2])
    optimizer = torch.optim.Adam(network.parameters(), 1e-3)
    loss_of = nn.CrossEntropyLoss()
    inputs, targets = torch.from_numpy(X), torch.from_numpy(labels)

    def run() -> None:
        for batch in torch.randperm(N).split(BATCH):
            optimizer.zero_grad()
            loss_of(network(inputs[batch]), targets[batch]).backward()
            optimizer.step()

    return run


def sklearn_epoch(X: np.ndarray, labels: np.ndarray) -> Callable[[], object]:
    from sklearn.neural_network import MLPClassifier

    network = MLPClassifier(SIZES[1:-1], solver="adam", batch_size=BATCH, alpha=0, random_state=0)
    return lambda: network.partial_fit(X, labels, classes=range(SIZES[-1]))


def measure(
    runs: dict[str, Callable[[], object]], rounds: int, clock: Callable[[], float]
) -> dict[str, np.ndarray]:
    """Seconds of each run in each round, timed in turns after one round that does not count."""
    seconds = {name: np.empty(rounds) for name in runs}
    names = list(runs)
    for name in names:
        runs[name]()
    for turn in range(rounds):
        first = turn % len(names)
        for name in names[first:] + names[:first]:
            start = clock()
            runs[name]()
            seconds[name][turn] = clock() - start
    return seconds


def main(threads: int, rounds: int) -> None:
    digits = import_nnla(checks=True).datasets.mnist(subset=True).train
    X, labels = (np.concatenate([array] * 2)[:N] for array in digits)
    runs = {
        "nnla": nnla_epoch(import_nnla(checks=True), X, labels),
        "nnla without shape checks": nnla_epoch(import_nnla(checks=False), X, labels),
        "its matrix products alone": products_alone(),
    }
    for name, make in (
        ("PyTorch", lambda: torch_epoch(X, labels, threads)),
        ("scikit-learn", lambda: sklearn_epoch(X, labels)),
    ):
        try:
            runs[name] = make()
        except ImportError as error:
            print(f"{name} left out: {error}")
    seconds = measure(runs, rounds, time.process_time if threads == 1 else time.perf_counter)
    print(f"{threads} thread(s), median of {rounds} epochs in turns:")
    for name, values in seconds.items():
        limit = (WANTED_ALWAYS | WANTED[threads]).get(name)
        wanted = f" (at most {limit:.2f} wanted)" if limit else ""
        ratio = np.median(seconds["nnla"] / values)
        print(f"  {name:<26} {np.median(values):6.3f} s   nnla / this: {ratio:.3f}{wanted}")


if __name__ == "__main__":
    main(threads=int(sys.argv[1]), rounds=int(sys.argv[2]))
