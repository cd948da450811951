import numpy as np

import nnla
from cases import Case
from nnla.figures.live.attention import PLACES, WQ, AttentionFigure

START = AttentionFigure().state


def states(rng):
    yield {"exchanged": True, "positions": True}
    yield {"scaled": False, "query": 2, "exchanged": True, "masked": True}
    yield {}
    yield {"exchanged": True, "exchange": [3, 3]}
    for _ in range(8):
        positions, scaled, masked, exchanged = rng.integers(0, 2, 4).astype(bool).tolist()
        yield {
            "X": rng.uniform(-2, 2, (7, 8)).round(1).tolist(),
            "ids": rng.integers(0, 40, 7).tolist(),
            "query": int(rng.integers(1, 8)),
            "exchange": rng.integers(1, 8, 2).tolist(),
            "exchanged": exchanged,
            "positions": positions,
            "scaled": scaled,
            "masked": masked,
        }


def attend(X, state):
    H = X + PLACES if state["positions"] else X
    mask = nnla.causal_mask(7) if state["masked"] else None
    Q = H @ WQ * (1 if state["scaled"] else 8**0.5)
    return H, Q, nnla.attention_weights(Q, H, mask)


def numbers(state):
    state = START | state
    X, order = np.array(state["X"], float), np.arange(7)
    a, b = np.array(state["exchange"]) - 1
    if state["exchanged"]:
        order[[a, b]] = b, a
    H, Q, P = attend(X[order], state)
    s = state["query"] - 1
    scores = Q[s] @ H.T / 8**0.5
    if state["masked"]:
        scores[s + 1 :] = np.nan
    numbers = {"P": P, "q": H[s] @ WQ, "row": P[s], "scores": scores, "y": P[s] @ H}
    numbers |= {"sum": 1, "largest": P[s].max(), "mean": P.max(axis=1).mean()}
    if state["exchanged"] and a != b:
        numbers["change"] = np.abs(P - attend(X, state)[2][order][:, order]).max()
    return numbers


CASE = Case(
    "AttentionFigure", states, numbers, sets={"query": 3, "positions": True}, moves="scaled"
)
