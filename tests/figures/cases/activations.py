import numpy as np

import nnla
from cases import Case


def states(rng):
    yield {"activation": "sigmoid", "x": 0, "w": 1, "depth": 10}
    yield {"activation": "tanh", "x": 3, "w": 1, "depth": 10}
    yield {"activation": "sigmoid", "x": 0, "w": 4, "depth": 10}
    yield {"activation": "relu", "x": 3, "w": 4, "depth": 10}
    yield {
        "activation": "identity",
        "x": 1e-7,
        "w": -5,
        "depth": 20,
    }  # its gradient leaves the axis
    for name in ("sigmoid", "tanh", "relu", "identity") * 2:
        x, w = rng.uniform(-4, 4, 2).round(1).tolist()
        yield {"activation": name, "x": x, "w": w, "depth": int(rng.integers(1, 21))}


def numbers(state):
    f = getattr(nnla, state["activation"])
    vjp = getattr(nnla, state["activation"] + "_vjp")
    w, depth = state["w"], state["depth"]
    rows = np.full((4, 20), np.nan)
    h, gradient = np.array(float(state["x"])), 1.0
    for layer in range(depth):
        z = w * h
        h = f(z)
        factor = w * float(vjp(np.array(1.0), h, z))
        gradient *= factor
        rows[:, layer] = z, h, factor, gradient
    numbers = dict(zip(("z", "h", "factor", "gradient"), rows))
    z = np.array(float(w * state["x"]))
    slope = vjp(np.array(1.0), f(z), z)
    return numbers | {"first": f(z), "slope": slope, "end": h, "arrives": gradient}


CASE = Case(
    "ActivationFigure", states, numbers, sets={"x": 3.0, "activation": "tanh"}, moves="activation"
)
