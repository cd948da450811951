"""Scaling, splits, batches and changed images."""

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra.numpy import array_shapes, arrays

import nnla
from nnla import k_fold, min_max, minibatches, one_hot, shift_images, split, standardize

values = st.floats(-1e3, 1e3).map(lambda x: round(x, 3))
tables = arrays(float, array_shapes(min_dims=2, max_dims=2, max_side=6), elements=values)
seeds = st.integers(0, 1000)


@given(X=tables)
def test_min_max_runs_from_0_to_1(X):
    Y = min_max(X)
    varies = X.min(axis=0) < X.max(axis=0)
    np.testing.assert_array_equal(Y.min(axis=0), 0)
    np.testing.assert_array_equal(Y.max(axis=0), varies)  # a constant feature becomes 0


@given(X=tables)
def test_standardize_has_mean_0_and_deviation_1(X):
    Y = standardize(X)
    varies = X.min(axis=0) < X.max(axis=0)
    np.testing.assert_allclose(Y.mean(axis=0), 0, atol=1e-6)
    np.testing.assert_allclose(Y.std(axis=0), varies, atol=1e-6)


@pytest.mark.parametrize("scale", [min_max, standardize])
def test_fit_on_the_training_part_alone(scale, rng):
    train, test = rng.random((6, 3)), rng.random((4, 3))
    alone = scale(train)
    both = scale(train, test)
    np.testing.assert_array_equal(both[0], alone)
    np.testing.assert_array_equal(scale(train, 9 * test)[0], alone)
    np.testing.assert_allclose(scale(train, train)[1], alone)  # the same numbers for all
    np.testing.assert_allclose(scale(train, test[:1])[1], both[1][:1])


@pytest.mark.parametrize("scale", [min_max, standardize])
def test_scaling_keeps_types_and_inputs(scale):
    X = np.array([[1, 5], [3, 5]], np.float32)
    a, b = scale(X, X.astype(np.float64))
    assert (a.dtype, b.dtype) == (np.float32, np.float64)
    assert X.tolist() == [[1, 5], [3, 5]]
    assert scale(np.array([[0], [255]], np.uint8)).dtype == np.float64


def test_constant_feature_keeps_its_unit_elsewhere():
    assert min_max([[5.0], [5.0]], [[8.0]])[1].item() == 3
    assert standardize([[0.1], [0.1], [0.1]], [[3.1]])[1].item() == 3  # no rounding of the mean


@given(labels=st.lists(st.integers(0, 4), min_size=1, max_size=8))
def test_one_hot_times_a_table_picks_rows(labels):
    W = np.arange(15.0).reshape(5, 3)
    np.testing.assert_array_equal(one_hot(labels, 5) @ W, W[labels])
    assert one_hot(labels, 5).sum() == len(labels)


@given(N=st.integers(6, 60), seed=seeds, stratify=st.booleans())
def test_split_is_complete_disjoint_and_of_the_right_sizes(N, seed, stratify):
    X, labels = np.arange(N)[:, None], np.arange(N) % 3
    parts = split(X, labels, (0.5, 0.25, 0.25), seed, stratify=stratify)
    assert sorted(np.concatenate([part for part, _ in parts]).ravel()) == list(range(N))
    for (part, own), share in zip(parts, (0.5, 0.25, 0.25), strict=True):
        np.testing.assert_array_equal(own, part[:, 0] % 3)
        assert abs(len(part) - share * N) < 1


@given(counts=st.lists(st.integers(8, 60), min_size=2, max_size=4), seed=seeds)
def test_stratified_parts_have_each_class_in_its_share(counts, seed):
    labels = np.repeat(np.arange(len(counts)), counts)
    parts = split(labels, labels, (0.6, 0.4), seed, stratify=True)
    for part, share in zip(parts, (0.6, 0.4), strict=True):
        for k, count in enumerate(counts):
            assert abs(np.sum(part[1] == k) - share * count) <= 2


def test_split_is_shuffled_and_seeded():
    X = np.arange(40)
    (a, _), (b, _) = split(X, X, (0.5, 0.5), 0), split(X, X, (0.5, 0.5), 0)
    np.testing.assert_array_equal(a[0], b[0])
    (other, _) = split(X, X, (0.5, 0.5), 1)
    assert a[0].tolist() != other[0].tolist()
    assert a[0].tolist() != sorted(a[0])
    assert not np.may_share_memory(a[0], X)


@given(N=st.integers(2, 30), folds=st.integers(2, 8), seed=seeds)
def test_k_fold_validates_each_example_once(N, folds, seed):
    folds = min(folds, N)
    pairs = list(k_fold(N, folds, seed))
    assert len(pairs) == folds
    assert sorted(np.concatenate([validation for _, validation in pairs])) == list(range(N))
    sizes = {len(validation) for _, validation in pairs}
    assert max(sizes) - min(sizes) <= 1
    for train, validation in pairs:
        assert sorted([*train, *validation]) == list(range(N))


@given(N=st.integers(1, 40), batch_size=st.integers(1, 50), seed=seeds)
def test_minibatches_hold_every_example_once(N, batch_size, seed):
    batches = list(minibatches(N, batch_size, seed))
    assert sorted(np.concatenate(batches)) == list(range(N))
    assert {len(batch) for batch in batches[:-1]} <= {batch_size}
    assert len(batches) == -(-N // batch_size)


def test_next_epoch_has_another_order(rng):
    first, second = (next(minibatches(100, 100, rng)) for _ in range(2))
    assert first.tolist() != second.tolist()


@given(down=st.integers(-3, 3), right=st.integers(-3, 3), R=st.integers(1, 4), C=st.integers(1, 4))
def test_shift_there_and_back(down, right, R, C):
    X = np.zeros((1, R + 6, C + 6), np.float32)
    X[:, 3:-3, 3:-3] = 1 + np.arange(R * C).reshape(R, C)
    there = shift_images(X, [down], [right])
    np.testing.assert_array_equal(there, np.roll(X, (down, right), axis=(1, 2)))
    np.testing.assert_array_equal(shift_images(there, [-down], [-right]), X)
    assert there.dtype == np.float32


def test_shift_does_not_come_in_again_on_the_other_side():
    X = np.ones((3, 2, 2))
    moved = shift_images(X, [1, -2, 0], [0, 0, 5])
    assert moved[0].tolist() == [[0, 0], [1, 1]]
    assert not moved[1:].any()


def test_transform_by_the_identity_and_by_turns(rng):
    X = rng.random((4, 5, 5))
    quarter = np.array([[0.0, -1.0], [1.0, 0.0]])  # right becomes down
    turns = [np.linalg.matrix_power(quarter, k) for k in range(4)]
    expected = [np.rot90(image, -k) for k, image in enumerate(X)]
    np.testing.assert_allclose(nnla.transform_images(X, turns), expected, atol=1e-12)


def test_transform_mixes_the_four_pixels_around():
    # stretched by 2 about the center of 2 by 2: places ±1/4, weights 3/4 and 1/4 each way
    X, A = np.array([[[16.0, 0.0], [0.0, 0.0]]]), [[[2.0, 0.0], [0.0, 2.0]]]
    assert nnla.transform_images(X, A).tolist() == [[[9, 3], [3, 1]]]


X, NAN = np.ones((4, 2)), float("nan")


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: min_max(X[:0]), "min_max: a part has shape (0, 2), where (N, 2) is needed"),
        (lambda: min_max(X[0]), "min_max: a part has shape (2,), where (N, D) is needed"),
        (lambda: standardize(X, X[:, :1]), "standardize: a part has shape (4, 1), where (N, 2)"),
        (lambda: standardize([["a"]]), "standardize: type <U1, where numbers are needed"),
        (lambda: one_hot([0, 2], 2), "one_hot: labels holds 2 at place 1, where 0 to 1"),
        (lambda: one_hot([0.0], 2), "one_hot: labels has type float64, where integers"),
        (lambda: split(X, [0, 1], (0.5, 0.5), 0), "split: X has 4 examples, labels has shape (2,)"),
        (lambda: split(X, X, (0.5, 0.5), 0), "split: X has 4 examples, labels has shape (4, 2)"),
        (lambda: split(X, X[:, 0], (0.5, 0.4), 0), "split: fractions (0.5, 0.4) must be positive"),
        (lambda: split(X, X[:, 0], (1.5, -0.5), 0), "split: fractions (1.5, -0.5) must be"),
        (lambda: split(X, X[:, 0], (NAN, 0.5), 0), "split: fractions (nan, 0.5) must be"),
        (lambda: split(X, X[:, 0], (), 0), "split: fractions () must be"),
        (lambda: split(X, X[:, 0], (0.99, 0.01), 0), "split: 4 examples in shares (0.99, 0.01)"),
        (lambda: k_fold(3, 4, 0), "k_fold: folds = 4, where 2 to N = 3 is needed"),
        (lambda: k_fold(3, 1, 0), "k_fold: folds = 1, where 2 to N = 3 is needed"),
        (lambda: minibatches(0, 4, 0), "minibatches: N = 0 and batch_size = 4 must be at least 1"),
        (lambda: minibatches(4, 0, 0), "minibatches: N = 4 and batch_size = 0 must be at least 1"),
        (lambda: shift_images(X[None], [1, 2], [0]), "shift_images: down has shape (2,), where (N"),
        (lambda: shift_images(X[None], [1.0], [0]), "shift_images: down has type float64, where i"),
        (
            lambda: nnla.transform_images(X[None], [[[1.0, 2.0], [2.0, 4.0]]]),
            "transform_images: a matrix of A is singular",
        ),
        (
            lambda: nnla.transform_images(X[None], np.ones((1, 3, 2))),
            "transform_images: A has shape (1, 3, 2), where (N, 2, 2) is needed",
        ),
    ],
)
def test_errors(call, message):
    with pytest.raises(ValueError) as caught:
        call()
    assert str(caught.value).startswith(message)


def test_many_rare_classes_do_not_displace_a_common_one():
    labels = np.r_[np.zeros(1000, int), np.arange(1, 101)]
    X = np.zeros((len(labels), 1))
    (_, first), _ = split(X, labels, (0.4, 0.6), rng=0, stratify=True)
    assert abs(np.sum(first == 0) - 400) <= 15  # 0.4 of 1,000, give or take the rare ones' chance


@pytest.mark.parametrize("scale", [min_max, standardize])
def test_missing_value_is_named(scale):
    with pytest.raises(ValueError, match=r"example 1 has nan in feature 0; fill or drop it first"):
        scale([[1.0, 2.0], [np.nan, 3.0]])


def test_no_class_is_no_class():
    with pytest.raises(ValueError, match="one_hot: K = 0, where at least 1 class is needed"):
        one_hot([0], 0)
