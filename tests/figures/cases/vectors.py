import numpy as np

import nnla
from cases import Case


def states(rng):
    yield {"u": [3, 1], "v": [1, 2]}
    yield {"u": [3, 1], "v": [-1, 3]}
    yield {"u": [0, 0], "v": [1, 2]}
    yield {"u": [3, 1], "v": [0, 0]}
    for pair in rng.uniform(-4.5, 4.5, (6, 2, 2)).round(1).tolist():
        yield dict(zip("uv", pair))


def numbers(state):
    u, v = np.array(state["u"], float), np.array(state["v"], float)
    numbers = {"dot": nnla.dot(u, v), "norm_u": nnla.norm(u), "norm_v": nnla.norm(v)}
    if v.any():
        numbers |= {"shadow": nnla.project(u, v), "rest": u - nnla.project(u, v)}
        if u.any():
            numbers["cosine"] = nnla.cosine_similarity(u, v)
            numbers["angle"] = np.degrees(np.arccos(numbers["cosine"]))
    return numbers


CASE = Case("VectorFigure", states, numbers, sets={"u": [2, -1]}, moves="u")
