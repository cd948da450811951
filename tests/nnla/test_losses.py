"""Losses: their values, worked by hand, their limits, and the labels they refuse."""

import math

import numpy as np
import pytest

import nnla
from nnla import binary_cross_entropy, cross_entropy, l2_penalty, logsumexp, mse

each_type = pytest.mark.parametrize("dtype", [np.float32, np.float64])


def test_mse_is_the_mean_over_all_entries():
    # squares 0 1 4 / 9 16 25: sum 55, of N·M = 6 entries
    Y, T = np.arange(6.0).reshape(2, 3), np.zeros((2, 3))
    assert mse(Y, T) == pytest.approx(55 / 6)
    dY, dT = nnla.mse_vjp(1.0, mse(Y, T), Y, T)
    np.testing.assert_allclose(dY, Y / 3)  # 2Y/(N·M)
    np.testing.assert_array_equal(dT, -dY)


def test_cross_entropy_by_hand():
    # odds 1:3 and 3:1, so that the true classes have probabilities 3/4 and 1/4
    Z = np.log([[1.0, 3.0], [3.0, 1.0]])
    assert cross_entropy(Z, [1, 1]) == pytest.approx(-(math.log(3 / 4) + math.log(1 / 4)) / 2)
    dZ = nnla.cross_entropy_vjp(1.0, 0.0, Z, np.array([1, 1]))
    np.testing.assert_allclose(dZ, [[1 / 8, -1 / 8], [3 / 8, -3 / 8]])  # (P - T)/2


def test_cross_entropy_is_the_mean_of_minus_log_p(rng):
    Z, labels = rng.standard_normal((6, 4)), rng.integers(4, size=6)
    expected = -np.mean(np.log(nnla.softmax(Z))[range(6), labels])
    assert cross_entropy(Z, labels) == pytest.approx(expected, rel=1e-14)
    np.testing.assert_allclose(
        nnla.cross_entropy_vjp(1.0, 0.0, Z, labels).sum(axis=1), 0, atol=1e-15
    )


def test_binary_cross_entropy_is_cross_entropy_of_logits_0_and_z(rng):
    z, labels = rng.standard_normal(6), rng.integers(2, size=6)
    Z = np.column_stack([np.zeros(6), z])
    assert binary_cross_entropy(z, labels) == pytest.approx(cross_entropy(Z, labels), rel=1e-14)


def test_logsumexp_by_hand():
    np.testing.assert_allclose(logsumexp(np.log([[1.0, 2.0], [3.0, 4.0]])), np.log([3, 7]))


def test_l2_penalty_by_hand():
    assert l2_penalty([[1.0, -2.0], [3.0, 0.0]]) == 7  # (1 + 4 + 9)/2


@each_type
def test_sure_and_wrong_costs_the_distance_and_no_warning(dtype):
    # logits 1e4 for class 0 and -1e4 for the true class 1: the surprise is 2e4 nats
    Z = np.array([[1e4, -1e4], [-1e4, 1e4]], dtype)
    assert cross_entropy(Z[:1], [1]) == 2e4
    assert cross_entropy(Z, [1, 1]) == 1e4  # the mean of 2e4 and 0
    dZ = nnla.cross_entropy_vjp(1.0, 1e4, Z, np.array([1, 1]))
    assert dZ.tolist() == [[0.5, -0.5], [0, 0]]
    z = np.array([1e4, -1e4], dtype)
    assert binary_cross_entropy(z, [0, 1]) == 1e4
    assert binary_cross_entropy(z, [1, 0]) == 0
    assert nnla.binary_cross_entropy_vjp(1.0, 1e4, z, np.array([0, 1])).tolist() == [0.5, -0.5]
    assert logsumexp(Z).tolist() == [1e4, 1e4]
    assert nnla.logsumexp_vjp(np.ones(2, dtype), logsumexp(Z), Z).tolist() == [[1, 0], [0, 1]]
    assert mse(Z, -Z) == 4e8


@each_type
def test_losses_keep_their_type(dtype):
    Z, labels = np.ones((2, 3), dtype), np.array([0, 2])
    for loss in (mse(Z, Z), cross_entropy(Z, labels), l2_penalty(Z)):
        assert loss.dtype == dtype
        assert loss.shape == ()
    assert binary_cross_entropy(Z[:, 0], labels // 2).dtype == dtype


@pytest.mark.parametrize("labels", [[True, True], [1, 1], np.array([1, 1], np.uint64)])
def test_labels_of_every_integer_type_mean_the_same(labels):
    # booleans would pick rows if they were used as an index
    Z = np.log([[1.0, 3.0], [1.0, 3.0]])
    assert cross_entropy(Z, labels) == pytest.approx(-math.log(3 / 4))
    dZ = nnla.cross_entropy_vjp(1.0, 0.0, Z, np.asarray(labels))
    np.testing.assert_allclose(dZ, [[1 / 8, -1 / 8], [1 / 8, -1 / 8]])


Z3 = np.zeros((2, 3))


@pytest.mark.parametrize(
    ("labels", "message"),
    [
        ([0, 3], "labels holds 3 at place 1, where 0 to 2 is needed (K = 3)"),
        ([-1, 0], "labels holds -1 at place 0, where 0 to 2 is needed (K = 3)"),
        ([0.0, np.nan], "labels has type float64 (nan at place 1), where integers are needed"),
        ([0.0, 1.0], "labels has type float64, where integers are needed"),
        (["a", "b"], "labels has type <U1, where numbers are needed"),
        (None, "labels is None, where (N,) is needed"),
        ([0], "labels has shape (1,), where (N,) needs N = 2"),
        ([[0], [1]], "labels has shape (2, 1), where (N,) is needed"),
        (np.eye(3, dtype=int)[:2], "labels has shape (2, 3), where (N,) is needed"),
    ],
)
def test_bad_labels(labels, message):
    with pytest.raises(ValueError) as caught:
        cross_entropy(Z3, labels)
    assert str(caught.value) == f"cross_entropy: {message}"


@pytest.mark.parametrize("labels", [[0, 2], [-1, 0], [0.5, 0.5], [np.nan, 0]])
def test_bad_binary_labels(labels):
    with pytest.raises(ValueError, match=r"^binary_cross_entropy: labels (has|holds)"):
        binary_cross_entropy([0.0, 0.0], labels)


@pytest.mark.parametrize("labels", [[0, 3], [-1, 0], [0.0, 1.0]])
def test_derivative_refuses_bad_labels_as_the_loss_does(labels):
    with pytest.raises(ValueError, match=r"^cross_entropy_vjp: labels"):
        nnla.cross_entropy_vjp(1.0, 0.0, Z3, np.array(labels))


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: mse(np.ones((4, 1)), np.ones(4)), "mse: T has shape (4,), where (N, M) is needed"),
        (lambda: mse(np.ones((4, 1)), np.ones((1, 4))), "mse: T has shape (1, 4), where (N, M) ne"),
        (lambda: mse(np.ones(4), np.ones(4)), "mse: Y has shape (4,), where (N, M) is needed"),
        (lambda: mse(np.ones((0, 2)), np.ones((0, 2))), "mse: Y has shape (0, 2), where N must be"),
        (lambda: cross_entropy(Z3[:0], []), "cross_entropy: Z has shape (0, 3), where N must be"),
        (lambda: binary_cross_entropy([], []), "binary_cross_entropy: z has shape (0,), where N"),
        (lambda: logsumexp(1.0), "logsumexp: Z has shape (), where (..., K) is needed"),
        (
            lambda: nnla.mse_vjp(np.ones(2), 1.0, Z3, Z3),
            "mse_vjp: dloss has shape (2,), where () is needed",
        ),
    ],
)
def test_shapes_that_do_not_fit(call, message):
    with pytest.raises(ValueError) as caught:
        call()
    assert str(caught.value).startswith(message)


def test_small_integers_do_not_wrap_round():
    pixels = np.array([[0, 255]], np.uint8)
    assert mse(pixels, pixels[:, ::-1]) == 255**2
