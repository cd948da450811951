import numpy as np

import nnla
from cases import Case


def states(rng):
    plain = {"B": [[0, -1], [1, 0]], "composed": False, "rows": False}
    yield plain | {"A": [[2, 1], [0, 1]]}
    yield plain | {"A": [[1, 1], [0, 1]], "composed": True, "rows": True}
    for A in ([[2, 4], [1, 2]], [[0, 0], [0, 0]], [[0.1, 0], [0, 0.1]], [[1, 1], [1, 1.01]]):
        yield plain | {"A": A}
    small = [[1e-6, 0], [0, 5e-7]]  # a determinant near 0, and yet an inverse
    yield plain | {"A": small}
    yield {"A": small, "B": [[0, -1], [1, 0]], "composed": True, "rows": True}
    for A, B in rng.uniform(-4.5, 4.5, (6, 2, 2, 2)).round(1).tolist():
        yield {"A": A, "B": B, "composed": True, "rows": False}


def numbers(state):
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


CASE = Case("MapFigure", states, numbers, sets={"A": [[1, 1], [0, 1]]}, moves="A")
