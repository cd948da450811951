import numpy as np

import nnla
from cases import Case

ORDER = ["Z", "H", "Y", "loss", "dY", "dW2", "db2", "dH", "dZ", "dW1", "db1", "dX"]
START = {
    "X": [[2, 1], [1, 2], [-1, 2], [0, -1]],
    "T": [[0, 0.8], [0.2, 0.9], [-3, -1.2], [1, 0.1]],
    "W1": [[1, -1, 0.5], [0.5, 1, -1]],
    "b1": [-0.5, 0.5, 1],
    "W2": [[0.4, 0.6], [-1, -0.2], [0.6, 0.5]],
    "b2": [0.1, -0.1],
}
CHOSEN = ["W1.0.2", "b1.0.1", "W2.2.1", "b2.0.0", "X.3.1"]


def states(rng):
    yield START | {"step": 12, "halvings": 3}
    yield START | {"step": 12, "examples": 1, "outputs": 2, "chosen": "W2.1.1", "halvings": 1}
    for step in range(13):
        yield START | {"step": step, "examples": 4 - 3 * (step % 2), "outputs": 1 + step % 2}
    for examples in (1, 4):
        for outputs in (1, 2):
            for chosen in CHOSEN:
                state = {k: rng.uniform(-2, 2, np.shape(v)).round(1) for k, v in START.items()}
                yield {k: v.tolist() for k, v in state.items()} | {
                    "examples": examples,
                    "outputs": outputs,
                    "step": int(rng.integers(13)),
                    "chosen": chosen,
                    "halvings": int(rng.integers(4)),
                }


def given(state):
    N, M = state.get("examples", 4), state.get("outputs", 1)
    X, T, W1, b1, W2, b2 = (np.array(state[name], float) for name in START)
    return {"X": X[:N], "T": T[:N, :M], "W1": W1, "b1": b1, "W2": W2[:, :M], "b2": b2[:M]}


def passes(X, T, W1, b1, W2, b2):
    Z = nnla.linear(X, W1, b1)
    H = nnla.relu(Z)
    Y = nnla.linear(H, W2, b2)
    loss = nnla.mse(Y, T)
    dY, _ = nnla.mse_vjp(1.0, loss, Y, T)
    dH, dW2, db2 = nnla.linear_vjp(dY, Y, H, W2, b2)
    dZ = nnla.relu_vjp(dH, H, Z)
    dX, dW1, db1 = nnla.linear_vjp(dZ, Z, X, W1, b1)
    values = [Z, H, Y, loss, dY, dW2, np.atleast_2d(db2), dH, dZ, dW1, np.atleast_2d(db1), dX]
    return dict(zip(ORDER, values))


def padded(value):
    """As large as the largest table on the page: what is not shown there is NaN."""
    if not np.ndim(value):
        return value
    table = np.full((4, 3), np.nan)
    table[: value.shape[0], : value.shape[1]] = value
    return table


def numbers(state):
    start = given(state)
    values = passes(**start)
    step = state.get("step", 0)
    shown = {
        name: padded(values[name]) * (1 if k < step else np.nan) for k, name in enumerate(ORDER)
    }
    name, *place = state.get("chosen", "W1.0.2").split(".")
    limit = np.array(np.atleast_2d(start[name]).shape) - 1
    place = tuple(np.minimum(np.array(place, int), limit))
    made = ORDER.index(f"d{name}") < step
    gradient = values[f"d{name}"][place] if made else np.nan
    nudges = np.full(4, np.nan)
    change = np.full(4, np.nan)
    for k in range(state.get("halvings", 0) + 1 if made else 0):
        nudges[k] = 0.01 / 2**k
        moved = {key: value.copy() for key, value in start.items()}
        np.atleast_2d(moved[name])[place] += nudges[k]
        change[k] = passes(**moved)["loss"] - values["loss"]
    predicted = nudges * gradient
    error = change - predicted
    return shown | {
        "gradient": gradient,
        "nudges": nudges,
        "predicted": predicted,
        "change": change,
        "error": error,
    }


CASE = Case("BackpropFigure", states, numbers, sets={"step": 3, "examples": 4}, moves="examples")
