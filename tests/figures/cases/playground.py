import numpy as np

import nnla
from cases import Case

WIDTHS = {1: (2, 8), 2: (8, 8), 3: (8, 8), 4: (8, 1)}  # the largest that the page has room for


def states(rng):
    yield {"steps": 30}
    yield {"units": [4, 0, 2], "steps": 25, "batch_size": 20, "decay": 0.01, "seed": 3}
    yield {"units": [3, 2, 0], "steps": 40, "zero": True, "batch_size": 5, "data_seed": 2}
    for activation in ("identity", "sigmoid", "tanh", "relu"):
        yield {
            "data": str(rng.choice(["xor", "moons", "circles", "spirals"])),
            "N": int(rng.choice([20, 60, 100])),
            "noise": float(rng.choice([0.0, 0.1, 0.3])),
            "units": rng.integers(0, 9, 3).tolist(),
            "activation": activation,
            "optimizer": str(rng.choice(["SGD", "momentum", "Adam"])),
            "decay": float(rng.choice([0.0, 0.01])),
            "lr": float(rng.choice([0.01, 0.03])),
            "batch_size": int(rng.choice([5, 20, 200])),
            "seed": int(rng.integers(1, 9)),
            "steps": int(rng.integers(1, 30)),
        }


def numbers(state):
    from nnla.figures.live import PlaygroundFigure  # not where anywidget is missing
    from nnla.figures.live.playground import loss, loss_vjp

    figure = PlaygroundFigure(**state)
    (X, labels), (X_test, labels_test) = figure.points()
    network, _ = figure.train()
    Z_test, Z = network(X_test), network(X)
    network.backward(loss_vjp(1.0, loss(Z, labels), Z, labels))
    numbers = {
        "loss": loss(Z, labels),
        "test_loss": loss(Z_test, labels_test),
        "right": 100 * nnla.accuracy((Z[:, 0] > 0).astype(int), labels),
        "test_right": 100 * nnla.accuracy((Z_test[:, 0] > 0).astype(int), labels_test),
    }
    for layer, (D, M) in WIDTHS.items():
        for name, width in (("W", (D, M)), ("b", (1, M))):
            place = f"{2 * layer - 2}.{name}"
            for kind, values in (("", network.parameters), ("d", network.gradients)):
                room = np.full(width, np.nan)
                if place in values:
                    rows = np.atleast_2d(values[place])
                    room[: rows.shape[0], : rows.shape[1]] = rows
                numbers[f"{kind}{name}{layer}"] = room
    return numbers


CASE = Case(
    "PlaygroundFigure", states, numbers, sets={"units": [4, 0, 0], "steps": 20}, moves="data"
)
