"""What a data set is here: inputs as rows, and one label for each row."""

from typing import NamedTuple

import numpy as np

__all__ = ["Examples", "TrainTest"]


class Examples(NamedTuple):
    """N labelled examples; unpacks as ``X, labels``.

    Attributes
    ----------
    X : ndarray, shape (N, D)
        The inputs, one example a row; the function that made them says type and range.
    labels : ndarray of int64, shape (N,)
        The class of each row, 0 … K − 1.
    """

    X: np.ndarray
    labels: np.ndarray


class TrainTest(NamedTuple):
    """A training and a test part; unpacks as ``train, test``.

    Attributes
    ----------
    train, test : Examples
        The two parts, with the same D and the same K classes.
    """

    train: Examples
    test: Examples
