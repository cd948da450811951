"""Answers to the exercises on sequences."""

import numpy as np

from tests.exercises.bank import right, wrong

# rnn_forward


@right("rnn_forward")
def joined_inputs(X, h0, W, U, b):
    both = np.concatenate([W, U])
    H = np.zeros((X.shape[0], U.shape[0]))
    h = h0
    for s in range(X.shape[0]):
        H[s] = h = np.tanh(np.concatenate([X[s], h]) @ both + b)
    return H


@right("rnn_forward")
def inputs_multiplied_first(X, h0, W, U, b):
    H = np.vstack([h0, X @ W + b])
    for s in range(1, len(H)):
        H[s] = np.tanh(H[s] + np.einsum("k,km->m", H[s - 1], U))
    return H[1:]


@right("rnn_forward")
def one_state_from_the_one_before(X, h0, W, U, b):
    if len(X) == 0:
        return np.empty((0, len(b)))
    h = np.tanh(X[0] @ W + h0 @ U + b)
    return np.vstack([h, one_state_from_the_one_before(X[1:], h, W, U, b)])


@wrong("rnn_forward", "not_carried")
def state_under_another_name(X, h0, W, U, b):
    states = []
    for x in X:
        h = np.tanh(x @ W + h0 @ U + b)
        states.append(h)
    return np.array(states)


@wrong("rnn_forward", "new_weights")
def weights_drawn_at_each_step(X, h0, W, U, b):
    rng = np.random.default_rng(0)
    h, states = h0, []
    for x in X:
        W, U = rng.normal(size=W.shape), rng.normal(size=U.shape)
        h = np.tanh(x @ W + h @ U + b)
        states.append(h)
    return np.array(states)


@wrong("rnn_forward", "new_weights")
def weights_moved_on_the_way(X, h0, W, U, b):
    h, states = h0, []
    for x in X:
        h = np.tanh(x @ W + h @ U + b)
        W = W + 0.1
        states.append(h)
    return np.array(states)


@wrong("rnn_forward", "last_only")
def state_returned(X, h0, W, U, b):
    h = h0
    for x in X:
        h = np.tanh(x @ W + h @ U + b)
    return h


@wrong("rnn_forward", "one_array_stored")
def views_of_one_array(X, h0, W, U, b):
    h, states = h0.copy(), []
    for x in X:
        h[:] = np.tanh(x @ W + h @ U + b)
        states.append(h)
    return np.array(states)


@wrong("rnn_forward", "U_turned")
def state_as_a_column(X, h0, W, U, b):
    h, states = h0, []
    for x in X:
        h = np.tanh(x @ W + U @ h + b)
        states.append(h)
    return np.array(states)


@wrong("rnn_forward", "no_tanh", "factor")
def half_the_sum(X, h0, W, U, b):
    h, states = h0, []
    for x in X:
        h = x @ W + h @ U + b
        states.append(h)
    return np.array(states) / 2


@wrong("rnn_forward", "transposed")
def states_as_columns(X, h0, W, U, b):
    return inputs_multiplied_first(X, h0, W, U, b).T


# attention


def softmax_rows(Z):
    E = np.exp(Z - Z.max(axis=-1, keepdims=True))
    return E / E.sum(axis=-1, keepdims=True)


@right("attention")
def queries_scaled_first(Q, K, V):
    return softmax_rows((Q * Q.shape[-1] ** -0.5) @ K.T) @ V


@right("attention")
def loop_over_queries(Q, K, V):
    Y = np.zeros((len(Q), V.shape[1]))
    for s, q in enumerate(Q):
        scores = np.array([q @ k for k in K]) / len(q) ** 0.5
        weights = np.exp(scores - max(scores))
        Y[s] = (weights / weights.sum()) @ V
    return Y


@right("attention")
def by_einsum_and_logarithms(Q, K, V):
    Z = np.einsum("sd,jd->sj", Q, K) / np.linalg.norm(np.ones(Q.shape[1]))
    return np.einsum("sj,jm->sm", np.exp(Z - np.logaddexp.reduce(Z, axis=1)[:, None]), V)


@wrong("attention", "overflow")
def exp_as_it_stands(Q, K, V):
    E = np.exp(Q @ K.T / np.sqrt(Q.shape[1]))
    return E / E.sum(axis=1, keepdims=True) @ V


@wrong("attention", "overflow")
def one_maximum_for_all(Q, K, V):
    Z = Q @ K.T / np.sqrt(Q.shape[1])
    E = np.exp(Z - Z.max())
    return E / E.sum(axis=1, keepdims=True) @ V


@wrong("attention", "not_divided")
def plain_scores(Q, K, V):
    Z = Q @ K.T
    E = np.exp(Z - Z.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True) @ V


@wrong("attention", "overflow", "softmax_over_columns")
def columns_without_care(Q, K, V):
    E = np.exp(Q @ K.T / np.sqrt(K.shape[1]))
    return E / E.sum(axis=0) @ V


@wrong("attention", "weights_returned", "factor")
def weights_in_percent_of_two(Q, K, V):
    return 2 * softmax_rows(Q @ K.T / np.sqrt(Q.shape[1]))


@wrong("attention", "none")
def nothing_returned(Q, K, V):
    softmax_rows(Q @ K.T / np.sqrt(Q.shape[1])) @ V


# causal_mask


@wrong("causal_mask", "no_mask", of="causal_weights")
def softmax_alone(Z):
    return softmax_rows(Z)


@right("causal_mask", of="causal_weights")
def very_negative_scores(Z):
    future = np.triu(np.ones(Z.shape, bool), 1)
    return softmax_rows(np.where(future, -1e30, Z))


@right("causal_mask", of="causal_weights")
def row_by_row(Z):
    P = np.zeros_like(Z)
    for s in range(len(Z)):
        past = np.exp(Z[s, : s + 1] - Z[s, : s + 1].max())
        P[s, : s + 1] = past / past.sum()
    return P


@right("causal_mask", of="causal_weights")
def written_into_a_copy(Z):
    Z = Z.copy()
    Z[np.triu_indices(len(Z), 1)] = -np.inf
    Z -= Z.max(axis=1)[:, None]
    np.exp(Z, out=Z)
    Z /= Z.sum(axis=1)[:, None]
    return Z


@right("causal_mask", of="causal_weights")
def added_infinity(Z):
    return softmax_rows(Z + np.triu(np.full(Z.shape, -np.inf), 1))


@wrong("causal_mask", "zeros_after_softmax", of="causal_weights")
def future_cut_off_at_the_end(Z):
    return np.tril(softmax_rows(Z))


@wrong("causal_mask", "large_scores", of="causal_weights")
def made_up_for_afterwards(Z):
    P = np.tril(softmax_rows(Z))
    return P / P.sum(axis=1, keepdims=True)


@wrong("causal_mask", "large_scores", of="causal_weights")
def exp_without_care(Z):
    E = np.tril(np.exp(Z))
    return E / E.sum(axis=1, keepdims=True)


@wrong("causal_mask", "transposed_mask", of="causal_weights")
def lower_part_forbidden(Z):
    return softmax_rows(Z + np.tril(np.full(Z.shape, -np.inf), -1))


@wrong("causal_mask", "diagonal_masked", of="causal_weights")
def upper_part_with_diagonal_forbidden(Z):
    return softmax_rows(Z + np.triu(np.full(Z.shape, -np.inf)))


@wrong("causal_mask", "zeros_after_softmax", "factor", of="causal_weights")
def cut_off_and_doubled(Z):
    return 2 * np.tril(softmax_rows(Z))


@wrong("causal_mask", "changes_argument", "large_scores", of="causal_weights")
def careless_twice(Z):
    Z[np.triu_indices(len(Z), 1)] = -np.inf
    E = np.exp(Z)
    return E / E.sum(axis=1, keepdims=True)


@wrong("causal_mask", "not_quite_zero", of="causal_weights")
def low_score(Z):
    return softmax_rows(np.where(np.tri(len(Z)) > 0, Z, -12))
