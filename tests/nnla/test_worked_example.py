"""One network worked by hand: every number of its forward and backward pass.

Two examples, two inputs, three hidden units with ReLU, one output, squared error. All numbers
are whole or end after a few digits, so that they can be checked on paper:

    Z = XW + b,  H = max(0, Z),  Y = HV + c,  loss = the mean of (Y − T)²
"""

import numpy as np
import pytest

import nnla
from nnla.tape import Variable, backward, record

X = np.array([[1.0, 2.0], [3.0, -1.0]])
T = np.array([[1.0], [2.0]])

W = np.array([[1.0, -1.0, 0.5], [0.5, 1.0, -1.0]])
b = np.array([0.0, 1.0, 0.5])
V = np.array([[2.0], [-1.0], [4.0]])
c = np.array([-1.0])

# Row 1: 1·1 + 2·0.5 = 2,     1·(−1) + 2·1 = 1,       1·0.5 + 2·(−1) = −1.5;   plus b
# Row 2: 3·1 + (−1)·0.5 = 2.5, 3·(−1) + (−1)·1 = −4,  3·0.5 + (−1)·(−1) = 2.5; plus b
Z = np.array([[2.0, 2.0, -1.0], [2.5, -3.0, 3.0]])
H = np.array([[2.0, 2.0, 0.0], [2.5, 0.0, 3.0]])

# Row 1: 2·2 + 2·(−1) + 0·4 − 1 = 1;  row 2: 2.5·2 + 0·(−1) + 3·4 − 1 = 16
Y = np.array([[1.0], [16.0]])

# ((1 − 1)² + (16 − 2)²)/2 = 196/2
LOSS = 98.0

# 2(Y − T)/(N·M) = Y − T, because N·M = 2
DY = np.array([[0.0], [14.0]])

# Vᵀ once for each row, times that row's dY
DH = np.array([[0.0, 0.0, 0.0], [28.0, -14.0, 56.0]])
# HᵀdY: row 2 of H times 14
DV = np.array([[35.0], [0.0], [42.0]])
DC = np.array([14.0])

# dH where Z > 0: in row 2 the second unit was off
DZ = np.array([[0.0, 0.0, 0.0], [28.0, 0.0, 56.0]])

# XᵀdZ: 3 times row 2 of dZ, and −1 times it
DW = np.array([[84.0, 0.0, 168.0], [-28.0, 0.0, -56.0]])
DB = np.array([28.0, 0.0, 56.0])

# dZ Wᵀ, row 2: 28·1 + 56·0.5 = 56 and 28·0.5 + 56·(−1) = −42
DX = np.array([[0.0, 0.0], [56.0, -42.0]])

# One step of gradient descent with lr = 1/28: W − dW/28
W_AFTER = np.array([[-2.0, -1.0, -5.5], [1.5, 1.0, 1.0]])
C_AFTER = np.array([-1.5])


def equal(actual, expected):
    np.testing.assert_allclose(actual, expected, rtol=1e-15, atol=0)


def network():
    """The same network of layers, with the weights above."""
    first, last = (nnla.Linear(*shape, rng=0, dtype=float) for shape in [(2, 3), (3, 1)])
    first.parameters.update(W=W.copy(), b=b.copy())
    last.parameters.update(W=V.copy(), b=c.copy())
    return nnla.Sequential(first, nnla.ReLU(), last)


def test_forward():
    equal(nnla.linear(X, W, b), Z)
    equal(nnla.relu(Z), H)
    equal(nnla.linear(H, V, c), Y)
    equal(nnla.mse(Y, T), LOSS)


def test_backward():
    dY, dT = nnla.mse_vjp(1.0, LOSS, Y, T)
    equal(dY, DY)
    equal(dT, -DY)
    dH, dV, dc = nnla.linear_vjp(DY, Y, H, V, c)
    equal(dH, DH)
    equal(dV, DV)
    equal(dc, DC)
    equal(nnla.relu_vjp(DH, H, Z), DZ)
    dX, dW, db = nnla.linear_vjp(DZ, Z, X, W, b)
    equal(dX, DX)
    equal(dW, DW)
    equal(db, DB)


def test_layers():
    layers = network()
    equal(layers.forward(X), Y)
    equal(layers.layers[0].outputs, Z)
    equal(layers.layers[1].outputs, H)
    equal(layers.backward(DY), DX)
    expected = {"0.W": DW, "0.b": DB, "2.W": DV, "2.b": DC}
    assert list(layers.gradients) == list(expected)
    for name, gradient in expected.items():
        equal(layers.gradients[name], gradient)


def test_tape():
    x, w, b1, v, c1 = (Variable(array) for array in (X, W, b, V, c))
    z = record(nnla.linear, nnla.linear_vjp, x, w, b1)
    h = record(nnla.relu, nnla.relu_vjp, z)
    y = record(nnla.linear, nnla.linear_vjp, h, v, c1)
    loss = record(nnla.mse, nnla.mse_vjp, y, T)
    backward(loss)
    equal(loss.value, LOSS)
    wanted = [(y, DY), (h, DH), (z, DZ), (x, DX), (w, DW), (b1, DB), (v, DV), (c1, DC)]
    for variable, gradient in wanted:
        equal(variable.grad, gradient)


def test_train_step():
    layers, optimizer = network(), nnla.SGD(lr=1 / 28)
    step = nnla.train_step(layers, X, T, optimizer, loss=(nnla.mse, nnla.mse_vjp))
    assert step.loss == LOSS
    # the length of all gradients as one vector
    squares = [np.sum(gradient**2) for gradient in (DW, DB, DV, DC)]
    assert step.gradient_norm == pytest.approx(np.sqrt(sum(squares)))
    np.testing.assert_allclose(layers.parameters["0.W"], W_AFTER, rtol=1e-14)
    np.testing.assert_allclose(layers.parameters["2.b"], C_AFTER, rtol=1e-14)


def test_central_differences():
    def loss(X, W, b, V, c):
        return nnla.mse(nnla.linear(nnla.relu(nnla.linear(X, W, b)), V, c), T)

    gradients = nnla.numerical_vjp(loss, [X, W, b, V, c], 1.0)
    for gradient, expected in zip(gradients, [DX, DW, DB, DV, DC], strict=True):
        np.testing.assert_allclose(gradient, expected, atol=1e-6)
