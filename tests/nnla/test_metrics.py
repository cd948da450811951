"""Accuracy and the confusion matrix."""

import numpy as np
import pytest

from nnla import accuracy, confusion_matrix


def test_confusion_matrix_equals_the_loop(rng):
    predicted, labels = rng.integers(4, size=50), rng.integers(4, size=50)
    table = np.zeros((4, 4))
    for p, t in zip(predicted, labels, strict=True):
        table[t, p] += 1
    np.testing.assert_array_equal(confusion_matrix(predicted, labels, 4), table)
    assert accuracy(predicted, labels) == pytest.approx(np.trace(table) / 50)


@pytest.mark.parametrize("dtype", [bool, np.uint8, np.int32, np.uint64])
def test_every_integer_type_counts_alike(dtype):
    predicted = np.array([0, 1, 1], dtype)
    assert confusion_matrix(predicted, [0, 0, 1], 2).tolist() == [[1, 1], [0, 1]]
    assert confusion_matrix([0, 0, 1], predicted, 2).tolist() == [[1, 0], [1, 1]]
    assert accuracy(predicted, [0, 0, 1]) == 2 / 3


@pytest.mark.parametrize(
    ("predicted", "labels", "message"),
    [
        ([0, -1], [0, 1], "predicted holds -1 at place 1"),
        ([0, 1], [0.0, np.nan], "labels has type float64 (nan at place 1), where integers"),
        ([0, 1], [0.0, 1.0], "labels has type float64, where integers are needed"),
        ([np.nan, np.nan], [0, 1], "predicted has type float64 (nan at place 0)"),
        ([0.0, np.inf], [0, 1], "predicted has type float64, where integers are needed"),
        ([0, 1], [0], "labels has shape (1,), where (N,) needs N = 2"),
        ([0, 1], [[0], [1]], "labels has shape (2, 1), where (N,) is needed"),
        ([], [], "predicted has shape (0,), where N must be at least 1"),
        (["a", "b"], [0, 1], "predicted has type <U1, where numbers are needed"),
    ],
)
def test_bad_classes(predicted, labels, message):
    for function, *options in [(accuracy,), (confusion_matrix, 3)]:
        with pytest.raises(ValueError) as caught:
            function(predicted, labels, *options)
        assert str(caught.value).startswith(f"{function.__name__}: {message}")


def test_class_beyond_K():
    with pytest.raises(ValueError, match=r"^confusion_matrix: labels holds 2 at place 0"):
        confusion_matrix([0], [2], 2)
