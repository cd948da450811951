"""Activations: their laws, and their limits without a warning."""

import math

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra.numpy import array_shapes, arrays

import nnla
from nnla import gelu, leaky_relu, log_softmax, logsumexp, relu, sigmoid, softmax, tanh

EACH = ["gelu", "identity", "leaky_relu", "log_softmax", "relu", "sigmoid", "softmax", "tanh"]
each_type = pytest.mark.parametrize("dtype", [np.float32, np.float64])
numbers = st.floats(-50, 50)
vectors = arrays(float, array_shapes(max_dims=1, max_side=8), elements=numbers)
tables = arrays(float, array_shapes(min_dims=1, max_dims=3, max_side=5), elements=numbers)


@given(x=vectors)
def test_entry_by_entry_definitions(x):
    cases = {
        sigmoid: lambda x: 1 / (1 + math.exp(-x)),
        tanh: math.tanh,
        relu: lambda x: max(x, 0),
        leaky_relu: lambda x: x if x > 0 else 0.01 * x,
        nnla.identity: lambda x: x,
    }
    for function, definition in cases.items():
        expected = [definition(value) for value in x.tolist()]
        np.testing.assert_allclose(function(x), expected, rtol=1e-13, atol=1e-300)


def test_gelu_is_near_x_times_the_normal_distribution():
    # the docstring's bound on the approximation: 0.0005
    x = np.linspace(-6, 6, 1001)
    exact = [0.5 * value * (1 + math.erf(value / math.sqrt(2))) for value in x]
    assert 1e-4 < np.abs(gelu(x) - exact).max() < 5e-4


@given(x=vectors)
def test_symmetries(x):
    np.testing.assert_allclose(sigmoid(-x), 1 - sigmoid(x), rtol=0, atol=1e-15)
    np.testing.assert_allclose(tanh(x), 2 * sigmoid(2 * x) - 1, rtol=0, atol=1e-15)
    np.testing.assert_array_equal(relu(x) - relu(-x), x)
    np.testing.assert_allclose(gelu(x) - gelu(-x), x, rtol=1e-13)


@given(Z=tables)
def test_softmax_rows_are_probabilities(Z):
    P = softmax(Z)
    assert P.shape == Z.shape
    assert np.all(P >= 0)
    np.testing.assert_allclose(P.sum(axis=-1), 1, rtol=1e-14)


@given(Z=tables, shift=st.floats(-1e3, 1e3))
def test_softmax_does_not_see_a_common_shift(Z, shift):
    np.testing.assert_allclose(softmax(Z + shift), softmax(Z), rtol=1e-10)
    np.testing.assert_allclose(logsumexp(Z + shift), logsumexp(Z) + shift, rtol=1e-12, atol=1e-9)


@given(Z=tables)
def test_softmax_keeps_the_order_of_the_logits(Z):
    P, order = softmax(Z), np.argsort(Z, axis=-1)
    assert np.all(np.diff(np.take_along_axis(P, order, axis=-1), axis=-1) >= 0)


@given(Z=tables)
def test_logsumexp_is_at_least_the_maximum_and_at_most_ln_K_more(Z):
    y, largest = logsumexp(Z), Z.max(axis=-1)
    assert np.all(y >= largest)
    assert np.all(y <= largest + math.log(Z.shape[-1]) + 1e-12)


@given(Z=tables)
def test_log_softmax_is_the_logarithm_of_softmax(Z):
    np.testing.assert_allclose(np.exp(log_softmax(Z)), softmax(Z), rtol=1e-12)


def test_softmax_of_two_is_the_sigmoid_of_the_difference(rng):
    Z = rng.standard_normal((5, 2))
    np.testing.assert_allclose(softmax(Z)[:, 0], sigmoid(Z[:, 0] - Z[:, 1]), rtol=1e-14)


# --- limits ------------------------------------------------------------------------------------

# (function, its values at -1e4, 0 and 1e4, its slopes there)
LIMITS = [
    ("identity", [-1e4, 0, 1e4], [1, 1, 1]),
    ("sigmoid", [0, 0.5, 1], [0, 0.25, 0]),
    ("tanh", [-1, 0, 1], [0, 1, 0]),
    ("relu", [0, 0, 1e4], [0, 0, 1]),
    ("leaky_relu", [-100, 0, 1e4], [0.01, 0.01, 1]),
    ("gelu", [0, 0, 1e4], [0, 0.5, 1]),
    ("softmax", [0, 0, 1], [0, 0, 0]),  # one row: all goes to the largest
    ("log_softmax", [-2e4, -1e4, 0], [1, 1, -2]),  # dZ = 1 - 3 P for dY = 1
]


@each_type
@pytest.mark.parametrize(("name", "values", "slopes"), LIMITS)
def test_limits_at_ten_thousand(name, values, slopes, dtype):
    # warnings are errors here, so that none is given either
    x = np.array([-1e4, 0, 1e4], dtype)
    y = getattr(nnla, name)(x)
    dx = getattr(nnla, f"{name}_vjp")(np.ones_like(x), y, x)
    np.testing.assert_allclose(y, np.array(values, dtype), rtol=1e-6)
    np.testing.assert_allclose(dx, np.array(slopes, dtype), rtol=1e-6)
    assert y.dtype == dx.dtype == dtype


def test_limits_name_every_activation():
    assert [name for name, *_ in LIMITS if name not in EACH] == []
    assert set(EACH) == {name for name in nnla.activations.__all__ if not name.endswith("_vjp")}


@each_type
@pytest.mark.parametrize("name", EACH)
def test_no_overflow_for_numbers_of_any_size(name, dtype):
    # the module says so; a quarter of the largest number, so that differences exist
    x = np.array([-1, 1], dtype) * (np.finfo(dtype).max / 4)
    y = getattr(nnla, name)(x)
    dx = getattr(nnla, f"{name}_vjp")(np.ones_like(x), y, x)
    assert np.isfinite(y).all()
    assert np.isfinite(dx).all()


@pytest.mark.parametrize("dtype", [np.uint8, np.int64, bool])
@pytest.mark.parametrize("name", ["gelu", "log_softmax", "sigmoid", "softmax", "tanh"])
def test_integers_count_as_real_numbers(name, dtype):
    x = np.array([[0, 1, 1]], dtype)
    f = getattr(nnla, name)
    np.testing.assert_allclose(f(x), f(x.astype(float)), rtol=1e-12)


def test_minus_infinity_has_probability_0():
    assert softmax([0.0, -np.inf, 0.0]).tolist() == [0.5, 0, 0.5]


@pytest.mark.parametrize("name", [name for name in EACH if "softmax" not in name])
def test_a_single_number_will_do(name):
    f = getattr(nnla, name)
    assert f(1.5) == f([1.5])[0]


@pytest.mark.parametrize("bad", ["abc", None, [[1.0], [1.0, 2.0]], [None], [1j], {}])
@pytest.mark.parametrize("name", EACH)
def test_what_is_no_array_of_numbers_is_refused(name, bad):
    with pytest.raises(ValueError, match=rf"^{name}: [xZ] (has type|is None|cannot be made)"):
        getattr(nnla, name)(bad)
