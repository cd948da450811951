import numpy as np

import nnla
from cases import Case

FUNCTIONS = {
    "bowl": lambda x: x[0] ** 2 + 2 * x[0] * x[1] + 3 * x[1] ** 2,
    "circles": lambda x: x[0] ** 2 + x[1] ** 2,
    "pass": lambda x: x[0] ** 3 - 3 * x[0] + x[1] ** 2,
}


def states(rng):
    start = {"function": "bowl", "x": [2, 1], "v": [0, 1], "s": 1}
    yield start
    yield start | {"v": [-1, 0.6], "s": 0.25}
    yield start | {"function": "circles", "x": [1, -2]}
    yield start | {"x": [0, 0]}
    yield start | {"v": [0, 0]}
    yield start | {"function": "pass", "x": [-1, 0], "v": [0, 1]}
    for name in ("bowl", "circles", "pass") * 2:
        x, v = rng.uniform(-3, 3, 2).round(1).tolist(), rng.uniform(-1.5, 1.5, 2).round(1).tolist()
        yield {"function": name, "x": x, "v": v, "s": 0.5 ** int(rng.integers(0, 4))}


def numbers(state):
    f = FUNCTIONS[state["function"]]
    x, v = np.array(state["x"], float), np.array(state["v"], float)
    gradient = np.array([np.imag(f(x + 1e-30j * e)) / 1e-30 for e in np.eye(2)])
    bottom = [1, 0] if state["function"] == "pass" else [0, 0]
    step = state["s"] / 2.0 ** np.arange(5)
    numbers = {"value": f(x), "gradient": gradient, "steepest": nnla.norm(gradient), "step": step}
    if gradient.any():
        numbers["miss"] = angle(-gradient, bottom - x)
    if v.any():
        u = nnla.unit(v)
        slope = nnla.dot(gradient, u)
        predicted = f(x) + step * slope
        reached = f(x[:, None] + u[:, None] * step)
        numbers |= {"u": u, "slope": slope, "predicted": predicted, "reached": reached}
        numbers["error"] = error = reached - predicted
        numbers["share"] = np.append(np.nan, error[1:] / error[:-1])
        if gradient.any():
            numbers["angle"] = angle(gradient, u)
    return numbers


def angle(a, b):
    """The angle in degrees, precise near 0 and 180 as well, where the arccosine is not."""
    return np.degrees(np.arctan2(abs(a[0] * b[1] - a[1] * b[0]), nnla.dot(a, b)))


CASE = Case("GradientFigure", states, numbers, sets={"x": [1, -1], "s": 0.5}, moves="v")
