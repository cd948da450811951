"""The tape: the same gradients as the chains of VJPs that it replaces."""

import numpy as np
import pytest

import nnla
from nnla.tape import Variable, backward, record


def apply(name, *args, **options):
    return record(getattr(nnla, name), getattr(nnla, f"{name}_vjp"), *args, **options)


def test_a_network_equals_the_chain_by_hand(rng):
    X, W1, b1 = rng.standard_normal((5, 4)), rng.standard_normal((4, 3)), rng.standard_normal(3)
    W2, b2, labels = rng.standard_normal((3, 2)), rng.standard_normal(2), np.array([0, 1, 1, 0, 1])
    Z1 = nnla.linear(X, W1, b1)
    H = nnla.tanh(Z1)
    Z2 = nnla.linear(H, W2, b2)
    loss = nnla.cross_entropy(Z2, labels)
    dZ2 = nnla.cross_entropy_vjp(1.0, loss, Z2, labels)
    dH, dW2, db2 = nnla.linear_vjp(dZ2, Z2, H, W2, b2)
    dX, dW1, db1 = nnla.linear_vjp(nnla.tanh_vjp(dH, H, Z1), Z1, X, W1, b1)

    inputs = [Variable(array) for array in (X, W1, b1, W2, b2)]
    x, w1, c1, w2, c2 = inputs
    hidden = apply("tanh", apply("linear", x, w1, c1))
    result = apply("cross_entropy", apply("linear", hidden, w2, c2), labels)
    backward(result)
    assert result.value == loss
    for variable, expected in zip(inputs, (dX, dW1, db1, dW2, db2), strict=True):
        np.testing.assert_array_equal(variable.grad, expected)


def test_diamond():
    # y = (x + x²)(x − x²) = x² − x⁴, so y′ = 2x − 4x³
    x = Variable(np.array([0.5, 2.0]))
    square = x * x
    y = (x + square) * (x - square)
    backward(y, np.ones(2))
    np.testing.assert_allclose(y.value, [0.1875, -12])
    np.testing.assert_allclose(x.grad, [0.5, -28])


def test_long_and_short_way_to_one_variable():
    # y = x + tanh(tanh(tanh x)): x must wait for the long way before it passes anything on
    x = Variable(np.array([0.3]))
    long = apply("tanh", apply("tanh", apply("tanh", x)))
    backward(x + long, np.ones(1))
    h = 1e-6

    def f(x):
        return np.tanh(np.tanh(np.tanh(x))) + x

    np.testing.assert_allclose(x.grad, (f(0.3 + h) - f(0.3 - h)) / (2 * h), rtol=1e-8)


def test_a_ladder_of_diamonds_is_walked_once():
    # 2^200 ways from y to x, but 200 nodes: y = 2^200 x
    x = y = Variable(1.0)
    for _ in range(200):
        y = y + y
    backward(y)
    assert x.grad == 2.0**200


def test_ten_thousand_steps_need_no_recursion():
    x = y = Variable(np.array([1.0]))
    for _ in range(10_000):
        y = y + np.zeros(1)
    backward(y, np.ones(1))
    assert x.grad.tolist() == [1]


def test_gradients_are_assigned_not_added_up():
    x = Variable(3.0)
    y = x * x
    for _ in range(3):
        backward(y)
        assert x.grad == 6
    backward(y, 2.0)
    assert x.grad == 12
    z = x * y  # x³, which holds y: 3x²
    backward(z)
    assert x.grad == 27
    assert y.grad == 3


def test_one_argument_twice():
    A = Variable(np.array([[1.0, 2.0], [3.0, 4.0]]))
    dY = np.array([[1.0, 0.0], [2.0, -1.0]])
    backward(A @ A, dY)
    np.testing.assert_allclose(A.grad, dY @ A.value.T + A.value.T @ dY)


def test_embedding_used_again_adds_up():
    W = Variable(np.zeros((3, 2)))
    once, again = apply("embedding", np.array([0, 2]), W), apply("embedding", np.array([2, 2]), W)
    backward(once + again, np.ones((2, 2)))
    assert W.grad.tolist() == [[1, 1], [0, 0], [3, 3]]


def test_options_reach_both_functions():
    X, W = Variable(np.ones((1, 5, 5, 1))), Variable(np.ones((3, 3, 1, 1)))
    Y = apply("conv2d", X, W, Variable(np.zeros(1)), stride=2, padding=1)
    backward(Y, np.ones((1, 3, 3, 1)))
    assert Y.value.shape == (1, 3, 3, 1)
    assert W.grad[1, 1, 0, 0] == 9


def test_operators():
    # f = -x + 2x − x·3 + 1 − (5 − x) = −x − 4
    x = Variable(np.array([2.0, 3.0]))
    y = -x + 2.0 * x - x * 3.0 + 1.0 - (5.0 - x)
    backward(y, np.ones(2))
    assert y.value.tolist() == [-6, -7]
    assert x.grad.tolist() == [-1, -1]


def test_an_array_may_stand_on_the_left():
    x, a = Variable(np.array([1.0, 2.0])), np.array([3.0, 4.0])
    for y, value, slope in [
        (a * x, [3, 8], [3, 4]),
        (a + x, [4, 6], [1, 1]),
        (a - x, [2, 2], [-1, -1]),
        (np.float64(2) * x, [2, 4], [2, 2]),
    ]:
        backward(y, np.ones(2))
        assert y.value.tolist() == value
        assert x.grad.tolist() == slope
    A, X = np.array([[1.0, 2.0]]), Variable(np.array([[3.0], [4.0]]))
    backward(A @ X)
    assert X.grad.tolist() == [[1], [2]]


def test_float32_stays_float32():
    X = Variable(np.ones((2, 3), np.float32))
    loss = apply("cross_entropy", 2.0 * X + 1.0, np.array([0, 1]))
    backward(loss)
    assert loss.value.dtype == X.grad.dtype == np.float32


def test_gradient_is_no_view_of_the_callers_array():
    x, dy = Variable(np.ones(2)), np.ones(2)
    backward(x, dy)
    dy[:] = 7
    assert x.grad.tolist() == [1, 1]


def test_variable_without_a_way_to_the_result_keeps_its_gradient():
    x, other = Variable(1.0), Variable(2.0)
    backward(other * other)
    backward(x * 3.0)
    assert other.grad == 4
    assert Variable(1.0).grad is None


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda x: backward(x), r"^backward: a result of shape \(2,\) needs dy of that shape"),
        (lambda x: backward(x, np.ones(3)), r"^backward: dy has shape \(3,\), where \(2,\) is nee"),
        (lambda x: x + Variable(np.ones(3)), r"^add: B has shape \(3,\), where "),
        (lambda x: x * Variable(np.ones((2, 1))), r"^hadamard: B has shape \(2, 1\)"),
        (lambda x: x @ np.ones((2, 2)), r"^matmul: A has shape \(2,\)"),
    ],
)
def test_errors(call, message):
    with pytest.raises(ValueError, match=message):
        call(Variable(np.ones(2)))
