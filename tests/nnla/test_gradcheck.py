"""The checker, against derivatives that are wrong: only then does its "right" count."""

import numpy as np
import pytest

import nnla
from nnla import check_vjp, numerical_vjp

rng = np.random.default_rng(11)
Z = rng.standard_normal((4, 3))
# N = D = M, so that a transposed gradient has the right shape
SQUARE = tuple(rng.standard_normal(shape) for shape in [(3, 3), (3, 3), (3,)])
X_PARTS = (rng.standard_normal((4, 3)), rng.standard_normal(3), rng.standard_normal(3))
IMAGES = (rng.standard_normal((2, 5, 5, 1)), rng.standard_normal((3, 3, 1, 2)), np.zeros(2))
IDS = (np.array([2, 0, 2, 1]), rng.standard_normal((5, 3)))
LABELS = np.array([0, 2, 1, 1])
KINK = np.array([[-2.0, 3.0, -1.0], [0.5, -0.5, 1.0]])


def softmax_of_the_wrong_sign(dP, P, Z):
    return P * (dP + np.sum(dP * P, axis=-1, keepdims=True))


def softmax_negated(dP, P, Z):
    return -nnla.softmax_vjp(dP, P, Z)


def softmax_diagonal_only(dP, P, Z):
    return dP * P * (1 - P)


def softmax_over_columns(dP, P, Z):
    return P * (dP - np.sum(dP * P, axis=0, keepdims=True))


def linear_dW_transposed(dY, Y, X, W, b):
    return dY @ W.T, dY.T @ X, dY.sum(axis=0)


def linear_W_not_transposed(dY, Y, X, W, b):
    return dY @ W, X.T @ dY, dY.sum(axis=0)


def linear_db_over_the_wrong_axis(dY, Y, X, W, b):
    return dY @ W.T, X.T @ dY, dY.sum(axis=1)


def linear_db_not_summed(dY, Y, X, W, b):
    return dY @ W.T, X.T @ dY, dY


def linear_db_averaged(dY, Y, X, W, b):
    return dY @ W.T, X.T @ dY, dY.mean(axis=0)


def linear_gradients_exchanged(dY, Y, X, W, b):
    return X.T @ dY, dY @ W.T, dY.sum(axis=0)


def linear_without_db(dY, Y, X, W, b):
    return dY @ W.T, X.T @ dY


def linear_db_is_none(dY, Y, X, W, b):
    return dY @ W.T, X.T @ dY, None


def cross_entropy_without_the_mean(dloss, loss, Z, labels):
    return len(Z) * nnla.cross_entropy_vjp(dloss, loss, Z, labels)


def cross_entropy_ignores_dloss(dloss, loss, Z, labels):
    return nnla.cross_entropy_vjp(1.0, loss, Z, labels)


def mse_divided_by_N_alone(dloss, loss, Y, T):
    return tuple(Y.shape[1] * d for d in nnla.mse_vjp(dloss, loss, Y, T))


def mse_without_the_sign(dloss, loss, Y, T):
    dY, dT = nnla.mse_vjp(dloss, loss, Y, T)
    return dY, -dT


def relu_mask_from_the_output(dy, y, x):
    return dy * (y >= 0)


def sigmoid_of_the_input(dy, y, x):
    return dy * x * (1 - x)


def tanh_not_squared(dy, y, x):
    return dy * (1 - y)


def conv2d_stride_ignored(dY, Y, X, W, b, stride):
    _, dW, db = nnla.conv2d_vjp(dY, Y, X, W, b, stride=stride)
    drows = dY @ W.reshape(-1, 2).T
    return nnla.patches_vjp(drows, drows, X, 3, 3), dW, db


def embedding_assigned_not_added(dY, Y, ids, W):
    dW = np.zeros_like(W)
    dW[ids] = dY
    return dW


def layer_norm_without_the_mean(dY, Y, X, gamma, beta):
    _, dgamma, dbeta = nnla.layer_norm_vjp(dY, Y, X, gamma, beta)
    normalized, g = (Y - beta) / gamma, dY * gamma
    along = np.mean(g * normalized, axis=-1, keepdims=True)
    return (g - normalized * along) / X.std(axis=-1, keepdims=True), dgamma, dbeta


def layer_norm_dgamma_of_the_input(dY, Y, X, gamma, beta):
    dX, _, dbeta = nnla.layer_norm_vjp(dY, Y, X, gamma, beta)
    return dX, np.sum(dY * X, axis=0), dbeta


def tanh_off_by_a_ten_thousandth(dy, y, x):
    return 1.0001 * nnla.tanh_vjp(dy, y, x)


def tanh_one_entry_off(dy, y, x):
    dx = nnla.tanh_vjp(dy, y, x)
    dx[1, 2] += 1e-5
    return dx


def tanh_nan(dy, y, x):
    dx = nnla.tanh_vjp(dy, y, x)
    dx[0, 1] = np.nan
    return dx


def tanh_in_float32(dy, y, x):
    return nnla.tanh_vjp(dy, y, x).astype(np.float32)


def tanh_flattened(dy, y, x):
    return nnla.tanh_vjp(dy, y, x).ravel()


def tanh_changes_x(dy, y, x):
    dx = nnla.tanh_vjp(dy, y, x)
    x *= 0
    return dx


def tanh_changes_dy(dy, y, x):
    dy *= 0
    return dy.copy()  # 0, as the derivative of 0 · tanh is


def tanh_changes_y(dy, y, x):
    dx = nnla.tanh_vjp(dy, y, x)
    y *= 0
    return dx


PLANTED = [  # (wrong VJP, arguments, what the message must say)
    (softmax_of_the_wrong_sign, (Z,), r"dZ\["),
    (softmax_negated, (Z,), r"dZ\["),
    (softmax_diagonal_only, (Z,), r"dZ\["),
    (softmax_over_columns, (Z,), r"dZ\["),
    (linear_dW_transposed, SQUARE, r"dW\["),
    (linear_W_not_transposed, SQUARE, r"dX\["),
    (linear_db_over_the_wrong_axis, SQUARE, r"db\["),
    (linear_db_not_summed, SQUARE, r"db has shape \(3, 3\), where \(3,\) is needed"),
    (linear_db_averaged, SQUARE, r"db\["),
    (linear_gradients_exchanged, SQUARE, r"dX\["),
    (linear_without_db, SQUARE, r"2 gradients, where f has 3 float arrays.*X, W, b"),
    (linear_db_is_none, SQUARE, r"db has shape \(\), where \(3,\) is needed"),
    (cross_entropy_without_the_mean, (Z, LABELS), r"dZ\["),
    (cross_entropy_ignores_dloss, (Z, LABELS), r"dZ\["),
    (mse_divided_by_N_alone, (Z, Z + 1), r"dY\["),
    (mse_without_the_sign, (Z, Z + 1), r"dT\["),
    (relu_mask_from_the_output, (KINK,), r"dx\["),
    (sigmoid_of_the_input, (KINK,), r"dx\["),
    (tanh_not_squared, (KINK,), r"dx\["),
    (conv2d_stride_ignored, IMAGES, r"dX\["),
    (embedding_assigned_not_added, IDS, r"dW\[2, "),
    (layer_norm_without_the_mean, X_PARTS, r"dX\["),
    (layer_norm_dgamma_of_the_input, X_PARTS, r"dgamma\["),
    (tanh_off_by_a_ten_thousandth, (KINK,), r"dx\["),
    (tanh_one_entry_off, (KINK,), r"dx\[1, 2\]"),
    (tanh_nan, (KINK,), r"dx\[0, 1\] is nan"),
    (tanh_in_float32, (KINK,), r"dx has type float32"),
    (tanh_flattened, (KINK,), r"dx has shape \(6,\), where \(2, 3\) is needed"),
    (tanh_changes_x, (KINK,), r"\bx was changed"),
    (tanh_changes_dy, (KINK,), r"\bdy was changed"),
    (tanh_changes_y, (KINK,), r"\by was changed"),
]


def function_of(wrong):
    """Return the function that a wrong VJP belongs to: its name begins with the function's."""
    names = [name for name in nnla.__all__ if wrong.__name__.startswith(f"{name}_")]
    return getattr(nnla, max(names, key=len))


def options_of(wrong):
    return {"stride": 2} if wrong is conv2d_stride_ignored else {}


@pytest.mark.parametrize(
    ("wrong", "args", "message"), PLANTED, ids=[wrong.__name__ for wrong, *_ in PLANTED]
)
def test_wrong_vjp_is_caught(wrong, args, message):
    args = [arg.copy() for arg in args]
    with pytest.raises(AssertionError, match=f"^{wrong.__name__}: .*{message}"):
        check_vjp(function_of(wrong), wrong, *args, **options_of(wrong))


def test_there_are_at_least_twenty_planted_mistakes():
    assert len({wrong for wrong, *_ in PLANTED}) >= 20


@pytest.mark.parametrize(
    ("wrong", "args"), [(softmax_negated, (Z,)), (cross_entropy_ignores_dloss, (Z, LABELS))]
)
def test_an_all_ones_cotangent_is_blind(wrong, args):
    # For dy = 1 the softmax's true gradient is 0 (its rows add up to 1), and so is its negative.
    f = function_of(wrong)
    y = np.asarray(f(*args))
    (true,) = numerical_vjp(f, args, np.ones_like(y))
    np.testing.assert_allclose(wrong(np.ones_like(y), y, *args), true, atol=1e-8)


def test_right_vjp_passes_and_the_difference_comes_back():
    worst = check_vjp(nnla.tanh, nnla.tanh_vjp, KINK, rng=np.random.default_rng(3))
    assert 0 < worst < 1e-8
    assert worst == check_vjp(nnla.tanh, nnla.tanh_vjp, KINK, rng=3)


def test_an_array_with_no_axes_is_checked():
    def cube_vjp(dy, y, x):
        return 3 * x**2 * dy

    x = np.array(2.0)
    assert check_vjp(lambda x: x**3, cube_vjp, x) < 1e-8
    with pytest.raises(AssertionError, match=r"dx is .*, central differences give"):
        check_vjp(lambda x: x**3, lambda dy, y, x: 2 * x**2 * dy, x)


def test_tolerance_is_what_may_differ():
    check_vjp(nnla.tanh, tanh_one_entry_off, KINK, tolerance=1e-4)


def test_a_method_names_its_arguments_without_self():
    class Tripled:
        def f(self, W):
            return 3 * W

    with pytest.raises(AssertionError, match=r"dW\["):
        check_vjp(Tripled().f, lambda dy, y, W: 2 * dy, KINK)


def test_numerical_vjp_varies_floats_alone_in_float64():
    X, labels = Z.astype(np.float32), LABELS.copy()
    gradients = numerical_vjp(nnla.cross_entropy, (X, labels), 2.0)
    expected = nnla.cross_entropy_vjp(2.0, 0.0, X.astype(np.float64), labels)
    assert [g.dtype for g in gradients] == [np.float64]
    np.testing.assert_allclose(gradients[0], expected, atol=1e-8)
    np.testing.assert_array_equal(X, Z.astype(np.float32))


def test_numerical_vjp_is_exact_for_a_parabola():
    # ((x + h)² − (x − h)²)/2h = 2x for every h
    (gradient,) = numerical_vjp(np.square, [np.array([3.0, -5.0])], np.array([1.0, 10.0]), h=0.5)
    assert gradient.tolist() == [6, -100]
