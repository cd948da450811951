from types import SimpleNamespace

import numpy as np

import nnla
from cases import Case
from nnla.figures.live.optimizers import descend

LISTED = [1, 2, 3, 10, 30, 100, 300]
START = {
    "condition": 25,
    "angle": 30,
    "start": [2, 0.7],
    "lr_descent": 1.5,
    "lr_momentum": 0.25,
    "lr_rmsprop": 0.05,
    "lr_adam": 0.15,
    "mu": 0.9,
    "noise": 0,
    "seed": 0,
    "five": False,
    "steps": 120,
    "shown": [1, 1, 1, 1],
}


def states(rng):
    yield START
    yield START | {"noise": 0.1, "seed": 3, "five": True, "lr_descent": 0.3}
    yield START | {"start": [0, 0]}
    yield START | {"lr_descent": 2.1, "lr_momentum": 4, "lr_rmsprop": 0.5, "lr_adam": 1}
    yield START | {"condition": 1, "mu": 0, "five": True, "steps": 500}
    for condition, angle in ((100, 0), (100, 45), (100, 90), (7, 13)) * 2:
        yield START | {
            "condition": condition,
            "angle": angle,
            "start": rng.uniform(-2.2, 2.2, 2).round(4).tolist(),
            "lr_descent": round(rng.uniform(0.01, 2.1), 2),
            "lr_momentum": round(rng.uniform(0.01, 4), 2),
            "lr_rmsprop": round(rng.uniform(0.005, 0.5), 3),
            "lr_adam": round(rng.uniform(0.01, 1), 2),
            "mu": round(rng.uniform(0, 0.99), 2),
            "noise": float(rng.choice([0, 0.01, 0.3])),
            "seed": int(rng.integers(100)),
            "five": bool(rng.integers(2)),
            "steps": int(rng.integers(1, 51) * 10),
        }


def rules(state):
    return {
        "descent": nnla.SGD(state["lr_descent"]),
        "momentum": nnla.SGD(state["lr_momentum"], momentum=state["mu"]),
        "rmsprop": nnla.RMSprop(state["lr_rmsprop"]),
        "adam": nnla.Adam(state["lr_adam"]),
    }


def numbers(state):
    numbers = {"limit_descent": 2, "limit_momentum": 2 * (1 + state["mu"])}
    figure = SimpleNamespace(**state)
    at, five = np.full((4, len(LISTED), 2), np.nan), np.full((4, 5), np.nan)
    for m, name in enumerate(rules(state)):
        for k in range(5 if state["five"] else 1):
            path, losses = descend(rules(state)[name], figure, state["seed"] + k)
            if state["five"] and len(losses) > state["steps"] and losses[0] > 0:
                five[m, k] = losses[state["steps"]] / losses[0]
            if k > 0:
                continue
            there = [step for step in LISTED if step < len(path)]
            at[m, : len(there)] = path[there]
            below = losses <= 1e-6 * losses[0]
            if losses[0] > 0 and below.any():
                numbers[f"steps_{name}"] = np.flatnonzero(below)[0]
            if losses[0] > 0 and below[-1]:
                numbers[f"stays_{name}"] = np.flatnonzero(~below)[-1] + 1
    return numbers | {"at": at} | ({"five": five} if state["five"] else {})


CASE = Case("OptimizerFigure", states, numbers, sets={"angle": 45, "lr_adam": 0.3}, moves="start")
