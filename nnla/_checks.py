"""Checks of values, shared by the modules; the shapes are checked by `nnla.signature`."""

from __future__ import annotations

import numpy as np
from numpy import ndarray as Array

__all__ = ["check_classes", "check_not_negative", "check_share"]


def check_classes(function: str, argument: str, labels: Array, K: int) -> None:
    """Raise a ValueError unless every label is a whole number from 0 to K − 1."""
    if K < 1:
        raise ValueError(f"{function}: K = {K}, where at least 1 class is needed")
    if labels.dtype.kind not in "biu":
        is_nan = np.isnan(labels.ravel()) if labels.dtype.kind == "f" else np.zeros(1, bool)
        where = f" (nan at place {is_nan.argmax()})" if is_nan.any() else ""
        raise ValueError(
            f"{function}: {argument} has type {labels.dtype}{where}, where integers are needed"
        )
    wrong = labels.astype(np.uint64) >= K  # as unsigned numbers, negative ones are large
    if wrong.any():
        place = int(np.flatnonzero(wrong.ravel())[0])
        raise ValueError(
            f"{function}: {argument} holds {labels.ravel()[place]} at place {place}, "
            f"where 0 to {K - 1} is needed (K = {K})"
        )


def check_share(function: str, argument: str, value: float) -> None:
    """Raise a ValueError unless 0 ≤ value < 1, as a rate of decay or of dropout must be."""
    if not 0 <= value < 1:
        raise ValueError(f"{function}: {argument} = {value}, where 0 ≤ {argument} < 1 is needed")


def check_not_negative(function: str, argument: str, value: float) -> None:
    """Raise a ValueError unless 0 ≤ value < ∞."""
    if not 0 <= value < float("inf"):
        raise ValueError(f"{function}: {argument} = {value}, where at least 0 is needed")
