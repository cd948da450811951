"""What each live figure must show: a line in CASES for each, all tests run over them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

import nnla

State = dict[str, Any]


@dataclass
class Case:
    """A figure's Python class, seeded states, and what `nnla` says of the numbers in a state."""

    widget: str
    states: Callable[[np.random.Generator], Iterator[State]]
    numbers: Callable[[State], State]


def activation_states(rng):
    yield {"activation": "sigmoid", "x": 0, "w": 1, "depth": 10}
    yield {"activation": "tanh", "x": 3, "w": 1, "depth": 10}
    yield {"activation": "sigmoid", "x": 0, "w": 4, "depth": 10}
    yield {"activation": "relu", "x": 3, "w": 4, "depth": 10}
    for name in ("sigmoid", "tanh", "relu", "identity") * 2:
        x, w = rng.uniform(-4, 4, 2).round(1).tolist()
        yield {"activation": name, "x": x, "w": w, "depth": int(rng.integers(1, 21))}


def activation_numbers(state):
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


def vector_states(rng):
    yield {"u": [3, 1], "v": [1, 2]}
    yield {"u": [3, 1], "v": [-1, 3]}
    yield {"u": [0, 0], "v": [1, 2]}
    yield {"u": [3, 1], "v": [0, 0]}
    for pair in rng.uniform(-4.5, 4.5, (6, 2, 2)).round(1).tolist():
        yield dict(zip("uv", pair))


def vector_numbers(state):
    u, v = np.array(state["u"], float), np.array(state["v"], float)
    numbers = {"dot": nnla.dot(u, v), "norm_u": nnla.norm(u), "norm_v": nnla.norm(v)}
    if v.any():
        numbers |= {"shadow": nnla.project(u, v), "rest": u - nnla.project(u, v)}
        if u.any():
            numbers["cosine"] = nnla.cosine_similarity(u, v)
            numbers["angle"] = np.degrees(np.arccos(numbers["cosine"]))
    return numbers


def matmul_states(rng):
    for way, steps in {"entries": 8, "columns": 4, "rows": 2, "outer": 3}.items():
        for step in range(steps + 1):
            A, B = rng.integers(-9, 10, (2, 3)).tolist(), rng.integers(-9, 10, (3, 4)).tolist()
            yield {"A": A, "B": B, "way": way, "step": step, "missing": False}
    yield {"A": A, "B": B, "way": "rows", "step": 2, "missing": True}


def matmul_numbers(state):
    A, B, step = np.array(state["A"]), np.array(state["B"]), state["step"]
    if state["missing"]:
        return {}
    C = np.full((2, 4), np.nan)
    term = np.full((2, 4), np.nan)
    if state["way"] == "entries":
        C.flat[:step] = nnla.matmul_by_entries(A, B).flat[:step]
    elif state["way"] == "columns":
        C[:, :step] = nnla.matmul_by_columns(A, B)[:, :step]
    elif state["way"] == "rows":
        C[:step] = nnla.matmul_by_rows(A, B)[:step]
    elif step:
        C = nnla.matmul_by_outer_products(A[:, :step], B[:step])
        term = nnla.outer(A[:, step - 1], B[step - 1])
    return {"C": C, "term": term, "total": nnla.flops(2, 3, 4) / 2}


def map_states(rng):
    plain = {"B": [[0, -1], [1, 0]], "composed": False, "rows": False}
    yield plain | {"A": [[2, 1], [0, 1]]}
    yield plain | {"A": [[1, 1], [0, 1]], "composed": True, "rows": True}
    for A in ([[2, 4], [1, 2]], [[0, 0], [0, 0]], [[0.1, 0], [0, 0.1]], [[1, 1], [1, 1.01]]):
        yield plain | {"A": A}
    for A, B in rng.uniform(-4.5, 4.5, (6, 2, 2, 2)).round(1).tolist():
        yield {"A": A, "B": B, "composed": True, "rows": False}


def map_numbers(state):
    A = np.array(state["A"], float)
    if state["composed"]:
        A = nnla.matmul(np.array(state["B"], float), A)
    sigma1, sigma2 = np.linalg.svd(A, compute_uv=False)
    det = np.linalg.det(A)
    numbers = {"M": A, "W": A.T, "det": det, "area": abs(det)}
    numbers |= {"sigma1": sigma1, "sigma2": sigma2}
    if np.linalg.matrix_rank(A) == 2:
        numbers |= {"inverse": np.linalg.inv(A), "condition": nnla.condition_number(A)}
    return numbers


CASES = {
    "activations": Case("ActivationFigure", activation_states, activation_numbers),
    "maps": Case("MapFigure", map_states, map_numbers),
    "matmul": Case("MatmulFigure", matmul_states, matmul_numbers),
    "vectors": Case("VectorFigure", vector_states, vector_numbers),
}
