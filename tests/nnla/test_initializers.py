"""Starting weights: their scale, and what they do to a signal."""

import numpy as np
import pytest

import nnla

# variances from the papers named in the docstrings, for D = 300 inputs and M = 200 outputs
VARIANCES = {
    "he_normal": 2 / 300,
    "he_uniform": 2 / 300,
    "glorot_normal": 2 / 500,
    "glorot_uniform": 2 / 500,
}
each = pytest.mark.parametrize("name", VARIANCES)


def test_the_table_is_complete():
    assert sorted(VARIANCES) == sorted(nnla.initializers.__all__)


@each
def test_mean_and_variance(name):
    # 60,000 numbers: the mean is known to 0.004 deviations, the variance to 0.6 %; four times that
    W = getattr(nnla, name)((300, 200), 0).astype(float)
    assert abs(W.mean()) < 0.017 * W.std()
    assert W.var() == pytest.approx(VARIANCES[name], rel=0.025)


@pytest.mark.parametrize("name", ["he_uniform", "glorot_uniform"])
def test_uniform_numbers_stay_between_their_bounds(name):
    W, bound = getattr(nnla, name)((300, 200), 0), np.sqrt(3 * VARIANCES[name])
    assert 0.99 * bound < np.abs(W).max() <= bound * (1 + 1e-6)


@each
def test_a_kernel_counts_its_window(name):
    # 3 by 4 pixels of 25 numbers are 300 inputs; 3 by 4 places for 40 numbers are 480 outputs
    init = getattr(nnla, name)
    W = init((3, 4, 25, 40), 0).astype(float)
    variance = 2 / 300 if name.startswith("he") else 2 / (300 + 12 * 40)
    assert W.shape == (3, 4, 25, 40)
    assert W.var() == pytest.approx(variance, rel=0.06)  # 12,000 numbers: known to 1.3 %


@each
def test_the_seed_decides_and_the_type_is_kept(name):
    init = getattr(nnla, name)
    one, same, other = init((4, 3), 1), init((4, 3), np.random.default_rng(1)), init((4, 3), 2)
    np.testing.assert_array_equal(one, same)
    assert one.tolist() != other.tolist()
    assert one.dtype == np.float32
    assert init((4, 3), 1, dtype=np.float64).dtype == np.float64


@each
@pytest.mark.parametrize("shape", [(5,), (), (0, 3), (3, 0)])
def test_bad_shape(name, shape):
    with pytest.raises(ValueError, match=rf"^{name}: shape \(.*\), where \(D, M\)"):
        getattr(nnla, name)(shape, 0)


def test_he_keeps_a_signal_alive_through_relu(rng):
    # He et al., section 2.2: the mean square stays, layer after layer
    X = rng.standard_normal((200, 300))
    for layer in range(20):
        X = nnla.relu(X) @ nnla.he_normal((300, 300), layer)
    assert 0.3 < np.mean(X**2) < 3
