import numpy as np

import nnla
from cases import Case


def states(rng):
    start = {"z": [2, 1, 0], "label": 0, "scale": 1, "shift": 0}
    yield start
    yield start | {"shift": 100}
    yield start | {"z": [-4, 1, 0]}
    yield start | {"scale": 3}
    yield start | {"scale": 0, "label": 2}
    yield start | {"z": [10, -10, -10], "scale": 5, "label": 1}
    for _ in range(6):
        scale, shift = rng.integers(0, 11) / 2, int(rng.integers(-10, 11)) * 10
        z = rng.uniform(-10, 10, 3).round(1).tolist()
        yield {"z": z, "label": int(rng.integers(3)), "scale": float(scale), "shift": shift}


def numbers(state):
    Z = state["scale"] * np.array([state["z"]], float) + state["shift"]
    labels = np.array([state["label"]])
    P, loss = nnla.softmax(Z), nnla.cross_entropy(Z, labels)
    dZ = nnla.cross_entropy_vjp(1.0, loss, Z, labels)
    numbers = {"logits": Z[0], "p": P[0], "dz": dZ[0], "total": P.sum(), "rest": dZ.sum()}
    return numbers | {"loss": loss, "bits": loss / np.log(2)}


CASE = Case("SoftmaxFigure", states, numbers, sets={"z": [0, 1, 0], "shift": 10.0}, moves="label")
