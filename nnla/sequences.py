"""What reads sequences: embedding, recurrence, attention and layer normalization."""

from __future__ import annotations

import numpy as np
from numpy import ndarray as Array

from nnla._checks import check_classes
from nnla.activations import softmax, softmax_vjp, tanh_vjp
from nnla.linalg import matmul_vjp
from nnla.signature import signature

__all__ = [
    "attention", "attention_vjp", "attention_weights", "causal_mask", "embedding", "embedding_vjp",
    "layer_norm", "layer_norm_vjp", "multi_head_attention", "multi_head_attention_vjp", "rnn",
    "rnn_vjp",
]  # fmt: skip


@signature("(...),(K,D)->(...,D)")
def embedding(ids: Array, W: Array) -> Array:
    """Look up one row of W for each id: one-hot rows times W, without the multiplications.

    Parameters
    ----------
    ids : array of integers, any shape
        From 0 to K − 1.
    W : array, shape (K, D)
        One row a word.

    Raises
    ------
    ValueError
        When an id is not a whole number from 0 to K − 1.

    Examples
    --------
    >>> embedding([2, 0], [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
    array([[5., 6.],
           [1., 2.]])
    """
    check_classes("embedding", "ids", ids, len(W))
    return W[ids.astype(np.intp, copy=False)]


@signature("(...,D),(...,D),(...),(K,D)->(K,D)")
def embedding_vjp(dY: Array, Y: Array, ids: Array, W: Array) -> Array:
    """Gradient of the look-up: each row of W adds up what its uses receive.

    Examples
    --------
    >>> dY = np.array([[1.0], [2.0], [4.0]])
    >>> embedding_vjp(dY, dY, np.array([1, 0, 1]), np.zeros((3, 1)))
    array([[2.],
           [5.],
           [0.]])
    """
    dW = np.zeros_like(W)
    np.add.at(dW, ids, dY)
    return dW


@signature("(N,S,D),(N,M),(D,M),(M,M),(M)->(N,S,M)")
def rnn(X: Array, h0: Array, W: Array, U: Array, b: Array) -> Array:
    """Read a sequence with one layer used again at each step: h_s = tanh(x_s W + h_{s−1} U + b).

    Parameters
    ----------
    X : array, shape (N, S, D)
        N sequences of S rows.
    h0 : array, shape (N, M)
        The state before the first row.
    W, U, b : array
        Weights of the input and of the state before, and bias; the same at every step.

    Returns
    -------
    array, shape (N, S, M)
        The state after each row; ``[:, -1]`` is the last.

    Examples
    --------
    >>> X, zero, one = np.ones((1, 2, 1)), np.zeros((1, 1)), np.ones((1, 1))
    >>> rnn(X, zero, one, one, np.zeros(1)).ravel().round(3)  # tanh 1, tanh(1 + tanh 1)
    array([0.762, 0.943])
    """
    H = (X @ W + b).astype(np.result_type(X, W, np.float32), copy=False)
    h = h0
    for s in range(X.shape[1]):
        h = H[:, s] = np.tanh(H[:, s] + h @ U)
    return H


@signature("(N,S,M),(N,S,M),(N,S,D),(N,M),(D,M),(M,M),(M)->(N,S,D),(N,M),(D,M),(M,M),(M)")
def rnn_vjp(
    dH: Array, H: Array, X: Array, h0: Array, W: Array, U: Array, b: Array
) -> tuple[Array, Array, Array, Array, Array]:
    """Gradients through time: what reaches step s comes from its own output and from step s + 1.

    Examples
    --------
    >>> X, zero, one = np.ones((1, 2, 1)), np.zeros((1, 1)), np.ones((1, 1))
    >>> H = rnn(X, zero, one, one, np.zeros(1))
    >>> dX, *_ = rnn_vjp(np.array([[[0.0], [1.0]]]), H, X, zero, one, one, np.zeros(1))
    >>> dX.ravel().round(4)  # 1 - H[1]**2, and that times 1 - H[0]**2, read backward
    array([0.0468, 0.1114])
    """
    before = np.concatenate([h0[:, None], H[:, :-1]], axis=1)
    dZ = np.empty_like(H)
    from_next = np.zeros_like(h0)
    for s in reversed(range(X.shape[1])):
        dZ[:, s] = tanh_vjp(dH[:, s] + from_next, H[:, s], H[:, s])
        from_next = dZ[:, s] @ U.T
    dW = np.einsum("nsd,nsm->dm", X, dZ)
    dU = np.einsum("nsk,nsm->km", before, dZ)
    return dZ @ W.T, from_next, dW, dU, dZ.sum(axis=(0, 1))


def causal_mask(S: int) -> Array:
    """Table of who may look at whom: each place sees itself and what came before.

    Parameters
    ----------
    S : int
        Length of the sequence.

    Returns
    -------
    array of bool, shape (S, S)
        Rows are queries, columns are keys.

    Examples
    --------
    >>> causal_mask(3).astype(int)
    array([[1, 0, 0],
           [1, 1, 0],
           [1, 1, 1]])
    """
    if S < 1:
        raise ValueError(f"causal_mask: S = {S}, where at least 1 is needed")
    return np.tri(S, dtype=bool)


@signature("(...,S,D),(...,J,D),(S,J)?->(...,S,J)")
def attention_weights(Q: Array, K: Array, mask: Array | None = None) -> Array:
    """Share out a weight of 1 from each query to the keys: softmax(QKᵀ/√D) over each row.

    Parameters
    ----------
    Q : array, shape (..., S, D)
        Queries.
    K : array, shape (..., J, D)
        Keys.
    mask : array of bool, shape (S, J), or None
        False forbids a query to look at a key.

    Raises
    ------
    ValueError
        When a query may look at nothing.

    Examples
    --------
    >>> attention_weights(np.zeros((2, 1)), np.zeros((2, 1)), causal_mask(2))
    array([[1. , 0. ],
           [0.5, 0.5]])
    """
    scores = Q @ np.swapaxes(K, -1, -2) / Q.shape[-1] ** 0.5
    if mask is not None:
        if mask.dtype.kind not in "biu":
            raise ValueError(f"attention_weights: mask has type {mask.dtype}, where bool is needed")
        if not np.all(mask.any(axis=-1)):
            raise ValueError("attention_weights: a row of mask is all False")
        scores = np.where(mask, scores, -np.inf)
    return softmax(scores)


@signature("(...,S,D),(...,J,D),(...,J,M),(S,J)?->(...,S,M)")
def attention(Q: Array, K: Array, V: Array, mask: Array | None = None) -> Array:
    """Mix the values by weights from comparing queries with keys: softmax(QKᵀ/√D) V.

    Parameters
    ----------
    Q : array, shape (..., S, D)
        Queries.
    K : array, shape (..., J, D)
        Keys.
    V : array, shape (..., J, M)
        Values.
    mask : array of bool, shape (S, J), or None
        False forbids a query to look at a key.

    Notes
    -----
    Source: Vaswani et al. (2017), *Attention is all you need*, equation 1.

    Examples
    --------
    >>> attention(np.zeros((1, 2)), np.zeros((2, 2)), np.array([[1.0], [3.0]]))  # the mean
    array([[2.]])
    """
    return attention_weights(Q, K, mask) @ V


@signature(
    "(...,S,M),(...,S,M),(...,S,D),(...,J,D),(...,J,M),(S,J)?->(...,S,D),(...,J,D),(...,J,M)"
)
def attention_vjp(
    dY: Array, Y: Array, Q: Array, K: Array, V: Array, mask: Array | None = None
) -> tuple[Array, Array, Array]:
    """Gradients of attention: through the mixing, the softmax, and the scaled product.

    With P the weights: dV = Pᵀ dY, dP = dY Vᵀ, dS = softmax_vjp(dP), dQ = dS K/√D, dK = dSᵀ Q/√D.

    Examples
    --------
    >>> Q, K, V = np.zeros((1, 2)), np.zeros((2, 2)), np.array([[1.0], [3.0]])
    >>> dQ, dK, dV = attention_vjp(np.ones((1, 1)), attention(Q, K, V), Q, K, V)
    >>> dV.ravel()
    array([0.5, 0.5])
    """
    P = attention_weights(Q, K, mask)
    dP = dY @ np.swapaxes(V, -1, -2)
    dS = softmax_vjp(dP, P, P) / Q.shape[-1] ** 0.5
    return dS @ K, np.swapaxes(dS, -1, -2) @ Q, np.swapaxes(P, -1, -2) @ dY


@signature("(N,S,D),(D,M),(D,M),(D,M),(M,D),(S,S)?->(N,S,D)")
def multi_head_attention(
    X: Array, Wq: Array, Wk: Array, Wv: Array, Wo: Array, mask: Array | None = None, *, heads: int
) -> Array:
    """Let a sequence look at itself with several heads, each on its own M/heads columns.

    Queries XW_q, keys XW_k and values XW_v are cut into heads; each head attends by itself;
    what they find is laid side by side and multiplied by W_o.

    Parameters
    ----------
    X : array, shape (N, S, D)
    Wq, Wk, Wv : array, shape (D, M)
    Wo : array, shape (M, D)
    mask : array of bool, shape (S, S), or None
    heads : int
        A divisor of M.

    Raises
    ------
    ValueError
        When ``heads`` does not divide M.

    Notes
    -----
    Source: Vaswani et al. (2017), *Attention is all you need*, section 3.2.2; without biases.

    Examples
    --------
    >>> X, I = np.array([[[1.0, 0.0], [0.0, 1.0]]]), np.eye(2)
    >>> multi_head_attention(X, 0 * I, 0 * I, I, I, heads=2)  # no preference: the mean row
    array([[[0.5, 0.5],
            [0.5, 0.5]]])
    """
    Q, K, V = (_split_heads(X @ W, heads) for W in (Wq, Wk, Wv))
    return _join_heads(attention(Q, K, V, mask)) @ Wo


@signature(
    "(N,S,D),(N,S,D),(N,S,D),(D,M),(D,M),(D,M),(M,D),(S,S)?->(N,S,D),(D,M),(D,M),(D,M),(M,D)"
)
def multi_head_attention_vjp(
    dY: Array,
    Y: Array,
    X: Array,
    Wq: Array,
    Wk: Array,
    Wv: Array,
    Wo: Array,
    mask: Array | None = None,
    *,
    heads: int,
) -> tuple[Array, ...]:
    """Gradients of multi-head attention: X adds up what its queries, keys and values receive.

    Examples
    --------
    >>> X, I = np.array([[[1.0, 0.0], [0.0, 1.0]]]), np.eye(2)
    >>> dX, *_ = multi_head_attention_vjp(0 * X, X, X, I, I, I, I, heads=2)
    >>> dX.shape
    (1, 2, 2)
    """
    D, M = Wq.shape
    Q, K, V = (_split_heads(X @ W, heads) for W in (Wq, Wk, Wv))
    mixed = attention(Q, K, V, mask)
    flat_X, flat_dY = X.reshape(-1, D), dY.reshape(-1, D)
    dmixed, dWo = matmul_vjp(flat_dY, flat_dY, _join_heads(mixed).reshape(-1, M), Wo)
    dheads = attention_vjp(
        _split_heads(dmixed.reshape(*X.shape[:2], M), heads), mixed, Q, K, V, mask
    )
    pairs = [
        matmul_vjp(flat, flat, flat_X, W)
        for flat, W in zip(
            (_join_heads(dhead).reshape(-1, M) for dhead in dheads), (Wq, Wk, Wv), strict=True
        )
    ]
    dX = np.sum([dX for dX, _ in pairs], axis=0)
    return dX.reshape(X.shape), *(dW for _, dW in pairs), dWo


@signature("(...,D),(D),(D)->(...,D)")
def layer_norm(X: Array, gamma: Array, beta: Array, *, eps: float = 1e-5) -> Array:
    """Give each row mean 0 and deviation 1, then scale and shift its entries.

    Parameters
    ----------
    X : array, shape (..., D)
    gamma, beta : array, shape (D,)
        Scale and shift.
    eps : float
        Added to the variance, so that a constant row becomes ``beta``.

    Notes
    -----
    Source: Ba, Kiros, Hinton (2016), *Layer normalization*, equation 4.

    Examples
    --------
    >>> layer_norm([[1.0, 3.0]], [1.0, 1.0], [0.0, 10.0]).round(3)
    array([[-1., 11.]])
    """
    return gamma * _normalized(X, eps)[0] + beta


@signature("(...,D),(...,D),(...,D),(D),(D)->(...,D),(D),(D)")
def layer_norm_vjp(
    dY: Array, Y: Array, X: Array, gamma: Array, beta: Array, *, eps: float = 1e-5
) -> tuple[Array, Array, Array]:
    """Gradients of layer normalization.

    With X̂ the normalized rows, g = dY ∘ γ and means over each row:
    dX = (g − mean(g) − X̂ ∘ mean(g ∘ X̂))/sd; dγ and dβ add up dY ∘ X̂ and dY over all rows.

    Examples
    --------
    >>> X, one = np.array([[1.0, 3.0]]), np.ones(2)
    >>> dX, dgamma, dbeta = layer_norm_vjp(np.ones((1, 2)), X, X, one, one)
    >>> dX, dbeta  # adding a constant to all outputs does not come from X
    (array([[0., 0.]]), array([1., 1.]))
    """
    normalized, sd = _normalized(X, eps)
    g = dY * gamma
    centered = g - g.mean(axis=-1, keepdims=True)
    dX = (centered - normalized * np.mean(g * normalized, axis=-1, keepdims=True)) / sd
    D = X.shape[-1]
    return dX, (dY * normalized).reshape(-1, D).sum(axis=0), dY.reshape(-1, D).sum(axis=0)


def _normalized(X: Array, eps: float) -> tuple[Array, Array]:
    centered = X - X.mean(axis=-1, keepdims=True)
    sd = np.sqrt(np.mean(centered**2, axis=-1, keepdims=True) + eps)
    return centered / sd, sd


def _split_heads(X: Array, heads: int) -> Array:
    """(N, S, M) to (N, heads, S, M/heads)."""
    N, S, M = X.shape
    if heads < 1 or M % heads:
        raise ValueError(f"multi_head_attention: heads = {heads} does not divide M = {M}")
    return X.reshape(N, S, heads, M // heads).swapaxes(1, 2)


def _join_heads(X: Array) -> Array:
    """(N, heads, S, M/heads) to (N, S, M)."""
    N, heads, S, width = X.shape
    return X.swapaxes(1, 2).reshape(N, S, heads * width)
