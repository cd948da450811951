"""How good the predicted classes are."""

from __future__ import annotations

import numpy as np
from numpy import ndarray as Array

from nnla._checks import check_classes
from nnla.signature import signature

__all__ = ["accuracy", "confusion_matrix"]


@signature("(N),(N)->()")
def accuracy(predicted: Array, labels: Array) -> float:
    """Share of the examples whose predicted class is the true one.

    Parameters
    ----------
    predicted, labels : arrays of integers, shape (N,)

    Returns
    -------
    float
        A fraction, from 0 to 1.

    Examples
    --------
    >>> accuracy([1, 2, 0, 0], [1, 2, 0, 1])
    0.75
    """
    for name, array in (("predicted", predicted), ("labels", labels)):
        K = int(array.max(initial=0)) + 1 if array.dtype.kind in "iu" else 1
        check_classes("accuracy", name, array, K)
    return float(np.mean(predicted == labels))


@signature("(N),(N)->(K,K)")
def confusion_matrix(predicted: Array, labels: Array, K: int) -> Array:
    """Count the examples of each true class (row) by predicted class (column).

    Parameters
    ----------
    predicted, labels : arrays of integers, shape (N,)
        From 0 to K − 1.
    K : int
        Number of classes, whether or not each occurs.

    Returns
    -------
    array of integers, shape (K, K)
        They add up to N; what is right stands on the diagonal.

    Raises
    ------
    ValueError
        When a class is not a whole number from 0 to K − 1.

    Examples
    --------
    >>> confusion_matrix([0, 1, 1], [0, 0, 1], 2)
    array([[1, 1],
           [0, 1]])
    """
    check_classes("confusion_matrix", "predicted", predicted, K)
    check_classes("confusion_matrix", "labels", labels, K)
    return np.bincount(K * labels.astype(np.intp) + predicted, minlength=K * K).reshape(K, K)
