"""Learning rates that change: each schedule says the rate for step 0, 1, 2, …"""

from __future__ import annotations

import math

__all__ = ["cosine_decay", "step_decay", "warmup_cosine"]


def step_decay(step: int, lr: float, every: int, factor: float = 0.1) -> float:
    """Multiply the rate by ``factor`` after every ``every`` steps.

    Raises
    ------
    ValueError
        When ``step`` is negative or ``every`` below 1.

    Examples
    --------
    >>> [step_decay(step, lr=1.0, every=2, factor=0.5) for step in range(5)]
    [1.0, 1.0, 0.5, 0.5, 0.25]
    """
    _check_step("step_decay", step)
    if every < 1:
        raise ValueError(f"step_decay: every = {every}, where at least 1 is needed")
    return lr * factor ** (step // every)


def cosine_decay(step: int, lr: float, steps: int) -> float:
    """Fall from ``lr`` at step 0 to 0 at step ``steps`` along half a cosine, and stay there.

    Notes
    -----
    Source: Loshchilov and Hutter (2017), *SGDR*, equation 5, without restarts.

    Examples
    --------
    >>> [round(cosine_decay(step, lr=1.0, steps=4), 3) for step in range(6)]
    [1.0, 0.854, 0.5, 0.146, 0.0, 0.0]
    """
    _check_step("cosine_decay", step)
    if steps < 1:
        raise ValueError(f"cosine_decay: steps = {steps}, where at least 1 is needed")
    return lr * 0.5 * (1 + math.cos(math.pi * min(step / steps, 1)))


def warmup_cosine(step: int, lr: float, steps: int, warmup: int) -> float:
    """Rise evenly to ``lr`` at step ``warmup``, then fall along half a cosine to 0 at ``steps``.

    Step 0 already moves: it has lr/(warmup + 1).

    Raises
    ------
    ValueError
        Unless 0 ≤ ``warmup`` < ``steps`` and ``step`` is at least 0.

    Examples
    --------
    >>> [round(warmup_cosine(step, lr=1.0, steps=6, warmup=2), 3) for step in range(7)]
    [0.333, 0.667, 1.0, 0.854, 0.5, 0.146, 0.0]
    """
    _check_step("warmup_cosine", step)
    if not 0 <= warmup < steps:
        raise ValueError(f"warmup_cosine: warmup = {warmup}, where 0 to {steps - 1} is needed")
    if step < warmup:
        return lr * (step + 1) / (warmup + 1)
    return cosine_decay(step - warmup, lr, steps - warmup)


def _check_step(function: str, step: int) -> None:
    if step < 0:
        raise ValueError(f"{function}: step = {step}, where at least 0 is needed")
