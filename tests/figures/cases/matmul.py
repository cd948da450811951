import numpy as np

import nnla
from cases import Case


def states(rng):
    for way, steps in {"entries": 8, "columns": 4, "rows": 2, "outer": 3}.items():
        for step in range(steps + 1):
            A, B = rng.integers(-9, 10, (2, 3)).tolist(), rng.integers(-9, 10, (3, 4)).tolist()
            yield {"A": A, "B": B, "way": way, "step": step, "missing": False}
    yield {"A": A, "B": B, "way": "rows", "step": 2, "missing": True}


def numbers(state):
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


CASE = Case("MatmulFigure", states, numbers, sets={"way": "rows", "step": 2}, moves="way")
