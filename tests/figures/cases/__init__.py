"""What each live figure must show: a module for each, with its CASE; all tests run over them."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

State = dict[str, Any]


@dataclass
class Case:
    """A figure's Python class, and what must hold of it.

    `states` yields seeded states, `numbers` is what `nnla` says of the numbers in a state (NaN for
    one that must not be shown), `sets` a state that a cell of a notebook sets, and `moves` the
    trait that the figure's first handle or choice moves.
    """

    widget: str
    states: Callable[[np.random.Generator], Iterator[State]]
    numbers: Callable[[State], State]
    sets: State
    moves: str


CASES = {
    module.name: importlib.import_module(f"cases.{module.name}").CASE
    for module in pkgutil.iter_modules(__path__)
}
