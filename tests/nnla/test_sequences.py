"""Embedding, recurrence, attention and layer normalization."""

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given

import nnla
from nnla import attention, attention_weights, causal_mask, embedding, layer_norm
from nnla import multi_head_attention as heads_attention

few = st.integers(1, 5)


def normal(rng, *shapes):
    return [rng.standard_normal(shape) for shape in shapes]


def test_embedding_is_one_hot_rows_times_the_table(rng):
    ids, W = rng.integers(5, size=7), rng.standard_normal((5, 3))
    np.testing.assert_array_equal(embedding(ids, W), nnla.one_hot(ids, 5) @ W)
    dY = rng.standard_normal((7, 3))
    dW = nnla.embedding_vjp(dY, dY, ids, W)
    np.testing.assert_allclose(dW, nnla.one_hot(ids, 5).T @ dY)  # repeated ids add up


@pytest.mark.parametrize("ids", [2, np.int64(2), np.array(2, np.uint8)])
def test_one_id_gives_one_row(ids):
    assert embedding(ids, np.arange(6.0).reshape(3, 2)).tolist() == [4, 5]


def test_rnn_equals_the_loops(rng):
    X, h0, W, U, b = normal(rng, (2, 4, 3), (2, 5), (3, 5), (5, 5), 5)
    H = nnla.rnn(X, h0, W, U, b)
    for n in range(2):
        h = h0[n]
        for s in range(4):
            z = [X[n, s] @ W[:, m] + h @ U[:, m] + b[m] for m in range(5)]
            h = np.tanh(z)
            np.testing.assert_allclose(H[n, s], h, rtol=1e-12)


def test_rnn_of_whole_numbers_is_not_rounded():
    # tanh 1
    assert nnla.rnn([[[1]]], [[0]], [[1]], [[1]], [0]).item() == pytest.approx(0.7615941559557649)


def test_attention_equals_the_loops(rng):
    Q, K, V = normal(rng, (3, 4), (5, 4), (5, 2))
    expected = np.zeros((3, 2))
    for s in range(3):
        odds = np.exp([Q[s] @ k / 2 for k in K])  # √D = 2
        expected[s] = sum(odd * v for odd, v in zip(odds, V, strict=True)) / odds.sum()
    np.testing.assert_allclose(attention(Q, K, V), expected, rtol=1e-12)


def test_attention_of_whole_numbers_is_scaled():
    Q, K = [[1, 0]], [[1, 0], [0, 1]]
    expected = attention_weights(np.array(Q, float), np.array(K, float))  # √2 is not 1
    np.testing.assert_allclose(attention_weights(Q, K), expected)


@given(N=few, S=few, J=few, D=few, M=few)
def test_attention_mixes_values(N, S, J, D, M):
    rng = np.random.default_rng([N, S, J, D, M])
    Q, K, V = normal(rng, (N, S, D), (N, J, D), (N, J, M))
    P, Y = attention_weights(Q, K), attention(Q, K, V)
    assert np.all(P >= 0)
    np.testing.assert_allclose(P.sum(axis=-1), 1, rtol=1e-14)
    low, high = V.min(axis=1, keepdims=True), V.max(axis=1, keepdims=True)
    np.testing.assert_allclose(Y, Y.clip(low, high), atol=1e-12)  # a mean lies in between


def test_attention_does_not_see_the_order_of_the_keys(rng):
    Q, K, V = normal(rng, (3, 4), (5, 4), (5, 2))
    order = rng.permutation(5)
    np.testing.assert_allclose(attention(Q, K[order], V[order]), attention(Q, K, V), rtol=1e-12)


def test_forbidden_keys_have_weight_0(rng):
    Q, K = normal(rng, (3, 4), (3, 4))
    P = attention_weights(1e4 * Q, K, causal_mask(3))
    assert np.all(P[~causal_mask(3)] == 0)


@pytest.mark.parametrize("S", [1, 2, 5])
def test_the_past_does_not_see_the_future(rng, S):
    Q, K, V = normal(rng, (5, 4), (5, 4), (5, 2))
    before = attention(Q, K, V, causal_mask(5))
    K[S:], V[S:] = 1e3, -1e3
    np.testing.assert_array_equal(attention(Q, K, V, causal_mask(5))[:S], before[:S])
    X, *W = normal(rng, (2, 5, 4), (4, 6), (4, 6), (4, 6), (6, 4))
    before = heads_attention(X, *W, causal_mask(5), heads=3)
    X[:, S:] += 1
    after = heads_attention(X, *W, causal_mask(5), heads=3)
    np.testing.assert_allclose(after[:, :S], before[:, :S], rtol=1e-13)


def test_heads_are_attention_on_their_own_columns(rng):
    X, Wq, Wk, Wv, Wo = normal(rng, (2, 3, 4), (4, 6), (4, 6), (4, 6), (6, 4))
    columns = [slice(0, 2), slice(2, 4), slice(4, 6)]
    found = [attention(*(X @ W[:, part] for W in (Wq, Wk, Wv))) for part in columns]
    expected = np.concatenate(found, axis=-1) @ Wo
    np.testing.assert_allclose(heads_attention(X, Wq, Wk, Wv, Wo, heads=3), expected, rtol=1e-12)


@given(N=few, D=st.integers(2, 6), shift=st.floats(-100, 100), scale=st.floats(0.1, 100))
def test_layer_norm_rows_have_mean_0_and_deviation_1(N, D, shift, scale):
    rng = np.random.default_rng([N, D])
    X, one = rng.standard_normal((N, D)), np.ones(D)
    Y = layer_norm(shift + scale * X, one, 0 * one, eps=0.0)
    np.testing.assert_allclose(Y.mean(axis=-1), 0, atol=1e-9)
    np.testing.assert_allclose(Y.std(axis=-1), 1, rtol=1e-9)
    np.testing.assert_allclose(Y, layer_norm(X, one, 0 * one, eps=0.0), atol=1e-8)


def test_constant_row_becomes_beta():
    Y = layer_norm([[7.0, 7.0]], [2.0, 2.0], [3.0, 4.0])
    assert Y.tolist() == [[3, 4]]


Q, W = np.ones((3, 4)), np.ones((4, 6))


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: embedding([0, 3], np.eye(3)), "embedding: ids holds 3 at place 1, where 0 to 2"),
        (lambda: embedding([-1], np.eye(3)), "embedding: ids holds -1 at place 0"),
        (lambda: embedding([1.0], np.eye(3)), "embedding: ids has type float64, where integers"),
        (lambda: causal_mask(0), "causal_mask: S = 0, where at least 1 is needed"),
        (
            lambda: attention(Q, Q[:, :3], Q),
            "attention: K has shape (3, 3), where (..., J, D) needs D = 4",
        ),
        (
            lambda: attention(Q, Q, Q[:2]),
            "attention: V has shape (2, 4), where (..., J, M) needs J",
        ),
        (
            lambda: attention(Q, Q, Q, causal_mask(2)),
            "attention: mask has shape (2, 2), where (S, J) needs S = 3",
        ),
        (
            lambda: attention(Q, Q, Q, np.zeros((3, 3), bool)),
            "attention_weights: a row of mask is all False",
        ),
        (
            lambda: heads_attention(Q[None], W, W, W, W.T, heads=4),
            "multi_head_attention: heads = 4 does not divide M = 6",
        ),
        (
            lambda: heads_attention(Q[None], W, W, W, W.T, heads=0),
            "multi_head_attention: heads = 0 does not divide M = 6",
        ),
        (lambda: layer_norm(Q, Q[0], [1.0]), "layer_norm: beta has shape (1,), where (D,) needs D"),
        (
            lambda: nnla.rnn(Q[None], np.ones((1, 2)), np.ones((4, 2)), np.ones((3, 2)), [0, 0]),
            "rnn: U has shape (3, 2), where (M, M) needs M = 2",
        ),
    ],
)
def test_errors(call, message):
    with pytest.raises(ValueError) as caught:
        call()
    assert str(caught.value).startswith(message)


def test_mask_of_summands_is_refused():
    # 0 and minus infinity, to be added to the scores: read as truth values, it would be inverted
    additive = np.where(causal_mask(3), 0.0, -np.inf)
    with pytest.raises(ValueError, match=r"mask has type float64, where bool is needed"):
        attention(Q, Q, Q, additive)
