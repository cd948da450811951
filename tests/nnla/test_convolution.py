"""Convolution and pooling, against loops over every place."""

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import assume, given

import nnla
from nnla import conv2d, max_pool2d, patches

sides = st.integers(1, 7)
few = st.integers(1, 3)


def conv2d_by_loops(X, W, b, stride, padding):
    """Slide the kernel: at each place, the sum of the patch times the kernel, plus the bias."""
    N, R, C, D = X.shape
    r, c, _, M = W.shape
    P, Q = (R - r + 2 * padding) // stride + 1, (C - c + 2 * padding) // stride + 1
    Y = np.zeros((N, P, Q, M))
    for n, p, q, m in np.ndindex(N, P, Q, M):
        Y[n, p, q, m] = b[m]
        for i, j, d in np.ndindex(r, c, D):
            row, column = p * stride + i - padding, q * stride + j - padding
            if 0 <= row < R and 0 <= column < C:
                Y[n, p, q, m] += X[n, row, column, d] * W[i, j, d, m]
    return Y


def max_pool2d_by_loops(X, size):
    N, R, C, D = X.shape
    Y = np.full((N, R // size, C // size, D), -np.inf)
    for n, p, q, d in np.ndindex(*Y.shape):
        for i, j in np.ndindex(size, size):
            Y[n, p, q, d] = max(Y[n, p, q, d], X[n, p * size + i, q * size + j, d])
    return Y


@given(N=few, R=sides, C=sides, D=few, r=few, c=few, M=few, stride=few, padding=st.integers(0, 2))
def test_conv2d_equals_the_loops(N, R, C, D, r, c, M, stride, padding):
    assume(r <= R + 2 * padding)
    assume(c <= C + 2 * padding)
    rng = np.random.default_rng([N, R, C, D, r, c, M])
    X, W = rng.standard_normal((N, R, C, D)), rng.standard_normal((r, c, D, M))
    b = rng.standard_normal(M)
    Y = conv2d(X, W, b, stride=stride, padding=padding)
    np.testing.assert_allclose(Y, conv2d_by_loops(X, W, b, stride, padding), atol=1e-12)


@given(N=few, R=sides, C=sides, D=few, size=few)
def test_max_pool2d_equals_the_loops(N, R, C, D, size):
    assume(size <= min(R, C))
    X = np.random.default_rng([N, R, C, D]).standard_normal((N, R, C, D))
    np.testing.assert_array_equal(max_pool2d(X, size), max_pool2d_by_loops(X, size))


def test_kernel_of_one_pixel_is_a_linear_layer(rng):
    X, W, b = rng.random((2, 3, 4, 5)), rng.random((5, 6)), rng.random(6)
    Y = conv2d(X, W[None, None], b).reshape(-1, 6)
    np.testing.assert_allclose(Y, nnla.linear(X.reshape(-1, 5), W, b))


def test_convolution_moves_with_the_image(rng):
    X, W = np.zeros((1, 10, 10, 1)), rng.random((3, 3, 1, 2))
    X[:, 2:5, 2:5] = rng.random((1, 3, 3, 1))
    Y = conv2d(X, W, np.zeros(2))
    moved = conv2d(np.roll(X, (1, 2), axis=(1, 2)), W, np.zeros(2))
    np.testing.assert_array_equal(moved, np.roll(Y, (1, 2), axis=(1, 2)))


def test_patches_vjp_counts_the_patches_that_hold_a_pixel():
    X = np.zeros((1, 3, 3, 1))
    dY = np.ones((1, 2, 2, 4))
    counts = nnla.patches_vjp(dY, dY, X, 2, 2)[0, :, :, 0]
    assert counts.tolist() == [[1, 2, 1], [2, 4, 2], [1, 2, 1]]


def test_padding_is_zeros_around():
    Y = patches(np.ones((1, 1, 1, 1)), 3, 3, padding=1)
    assert Y.reshape(3, 3).tolist() == [[0, 0, 0], [0, 1, 0], [0, 0, 0]]


def test_ties_of_max_pool2d_give_the_gradient_to_the_first_alone():
    X = np.ones((1, 4, 4, 1))
    dX = nnla.max_pool2d_vjp(np.full((1, 2, 2, 1), 7.0), max_pool2d(X, 2), X, 2)
    expected = np.zeros((4, 4))
    expected[::2, ::2] = 7
    np.testing.assert_array_equal(dX[0, :, :, 0], expected)


def test_pixels_left_over_get_no_gradient():
    X = np.arange(25.0).reshape(1, 5, 5, 1)
    dX = nnla.max_pool2d_vjp(np.ones((1, 2, 2, 1)), max_pool2d(X, 2), X, 2)
    assert not dX[0, 4].any()
    assert not dX[0, :, 4].any()
    assert dX.sum() == 4


def test_flatten_there_and_back(rng):
    X = rng.random((2, 3, 4, 5))
    rows = nnla.flatten(X)
    assert rows[1].tolist() == X[1].ravel().tolist()
    np.testing.assert_array_equal(nnla.flatten_vjp(rows, rows, X), X)


X = np.ones((1, 4, 5, 2))


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: patches(X, 5, 2), "patches: a patch of 5 does not fit into 4"),
        (lambda: patches(X, 2, 6), "patches: a patch of 6 does not fit into 5"),
        (lambda: patches(X, 0, 2), "patches: "),
        (lambda: patches(X, 2, 2, stride=0), "patches: "),
        (lambda: patches(X, 2, 2, padding=-1), "patches: "),
        (lambda: patches(X[0], 2, 2), "patches: X has shape (4, 5, 2), where (N, R, C, D) is"),
        (lambda: max_pool2d(X, 5), "max_pool2d: size = 5, where 1 to 4 is needed"),
        (lambda: max_pool2d(X, 0), "max_pool2d: size = 0, where 1 to 4 is needed"),
        (
            lambda: conv2d(X, np.ones((3, 3, 4, 1)), [0.0]),
            "conv2d: W has shape (3, 3, 4, 1), where (r, c, D, M) needs D = 2",
        ),
        (
            lambda: conv2d(X, np.ones((3, 3, 2, 4)), np.ones(3)),
            "conv2d: b has shape (3,), where (M,) needs M = 4",
        ),
        (lambda: nnla.flatten(X[0, 0]), "flatten: X has shape (5, 2), where (N, R, C, D) is"),
    ],
)
def test_errors(call, message):
    with pytest.raises(ValueError) as caught:
        call()
    assert str(caught.value).startswith(message)


def test_number_out_of_range_is_named():
    with pytest.raises(ValueError, match=r"^patches: size 2, stride 0 and padding -1, where at"):
        patches(np.ones((1, 4, 4, 1)), 2, 2, stride=0, padding=-1)
