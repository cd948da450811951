"""Checks of the exercises on sequences."""

import numpy as np

from nnla import activations, datasets, sequences
from nnla.grading.compare import (
    Failed,
    assert_answers,
    assert_equal,
    assert_shape,
    assert_that,
    assert_unchanged,
)
from nnla.grading.task import Answer, Mistake, Task

# rnn_forward


def layer_of_sizes(rng, S, D, M):
    sizes = (S, D), (M,), (D, M), (M, M), (M,)
    return tuple(rng.normal(size=size) * 0.8 for size in sizes)


def layers(rng):
    """Sizes all different, and all equal; the first state is not 0."""
    return [layer_of_sizes(rng, 4, 3, 5), layer_of_sizes(rng, 3, 3, 3)]


def states(X, h0, W, U, b):
    return sequences.rnn(X[None], h0[None], W, U, b)[0]


def straight(X, h0, W, U, b):
    """The states without tanh."""
    made = np.empty((len(X), len(b)))
    before = h0
    for s in range(len(X)):
        before = made[s] = b + X[s] @ W + before @ U
    return made


def written_into_h0(X, h0, W, U, b):
    made = []
    for row in X:
        h0[...] = np.tanh(row @ W + h0 @ U + b)
        made.append(h0.copy())
    return np.array(made)


def bias_outside(X, h0, W, U, b):
    made = [h0]
    for row in X:
        made.append(np.tanh(row @ W + made[-1] @ U) + b)
    return np.array(made[1:])


NOT_CARRIED = (
    "Change the first row of `X`: only your first state changes. A state has to enter the step after it, so "
    "that all later states change too."
)
BACKWARD = (
    "You read from the last row to the first. The first row of `X` comes first, and its state is the first "
    "row of the result."
)

rnn_forward = Task(
    "rnn_forward",
    "write",
    points=4,
    minutes=25,
    level=2,
    answers=(Answer("rnn_forward", "(S,D),(M),(D,M),(M,M),(M)->(S,M)", states, layers),),
    mistakes=(
        Mistake("not_carried", NOT_CARRIED, lambda X, h0, W, U, b: np.tanh(X @ W + h0 @ U + b)),
        Mistake("not_carried", NOT_CARRIED, lambda X, h0, W, U, b: np.tanh(X @ W + b)),
        Mistake(
            "new_weights",
            "With equal rows and `U` of zeros all states must be equal; yours differ. Every step uses the "
            "same `W`, `U` and `b`: those that were given.",
        ),
        Mistake(
            "last_only",
            "This is the last state alone. Asked are all of them, one row a step, shape (S, M).",
            lambda *args: states(*args)[-1],
        ),
        Mistake(
            "start_included",
            "You return a row too many: `h0` stands on top. The result has one state for each row of `X`.",
            lambda X, h0, W, U, b: np.vstack([h0, states(X, h0, W, U, b)]),
        ),
        Mistake(
            "one_step_late",
            "Your first row is `h0`, and the others are the right ones, one step late: a state was stored "
            "before it was made new.",
            lambda X, h0, W, U, b: np.vstack([h0, states(X, h0, W, U, b)[:-1]]),
        ),
        Mistake(
            "start_ignored",
            "You start from zeros. The state before the first row is given: `h0`.",
            lambda X, h0, W, U, b: states(X, 0 * h0, W, U, b),
        ),
        Mistake(
            "no_tanh",
            "Your states are sums that nothing bounds. A state lies between −1 and 1: what is done with "
            "the sum?",
            straight,
        ),
        Mistake(
            "tanh_not_carried",
            "Your first state is right, the later ones are not: you hand on the sum, as it was before "
            "tanh. What enters the next step is the state.",
            lambda *args: np.tanh(straight(*args)),
        ),
        Mistake(
            "bias_forgotten",
            "With `X` and `h0` of zeros your states are 0. They should be tanh of the bias, and more.",
            lambda X, h0, W, U, b: states(X, h0, W, U, 0 * b),
        ),
        Mistake(
            "bias_outside",
            "Your states leave the range from −1 to 1: the bias is added after tanh. It belongs to the sum, "
            "inside.",
            bias_outside,
        ),
        Mistake(
            "U_turned",
            "`U` is square, so no shape complains: you multiplied by its transpose. A state is a row, and a "
            "row stands on the left of its weights.",
            lambda X, h0, W, U, b: states(X, h0, W, U.T, b),
        ),
        Mistake("backward", BACKWARD, lambda X, *rest: states(X[::-1], *rest)),
        Mistake("backward", BACKWARD, lambda X, *rest: states(X[::-1], *rest)[::-1]),
        Mistake(
            "one_array_stored",
            "All your rows are equal: you stored one and the same array at each step, and overwrote it at the "
            "next. Each state needs an array of its own.",
            lambda X, *rest: np.tile(states(X, *rest)[-1], (len(X), 1)),
        ),
        Mistake(
            "changes_argument",
            "The states are right, and the caller's `h0` is no longer what it was: each new state was "
            "written into it. Let the state be an array of its own.",
            written_into_h0,
        ),
    ),
    hints=(
        'The chapter on sequences, section "Recurrence", part "By hand", reads 1, 0, 2 with one number of '
        "state.",
        "```\nh = ...\nstates = []\nfor x in X:\n    h = np.tanh(... + ... + b)\n    states.append(...)\n"
        "return np.array(states)\n```",
    ),
    hides=("rnn",),
)


@rnn_forward.check(0.5)
def test_rnn_forward_shape(student, rng):
    """One state for each row."""
    assert_shape(student.rnn_forward(*layers(rng)[0]), (4, 5), "(S, M)")


@rnn_forward.check(0.5)
def test_rnn_forward_of_the_chapter(student, rng):
    """The chapter's layer with one number of state reads 1, 0, 2 and ends at 0.975."""
    X, zero = np.array([[1.0], [0.0], [2.0]]), np.zeros(1)
    came = student.rnn_forward(X, zero, np.ones((1, 1)), np.full((1, 1), 0.5), zero)
    assert_equal(came, np.array([[0.762], [0.363], [0.975]]), atol=1e-3)


@rnn_forward.check(1.5)
def test_rnn_forward_values(student, rng):
    """Every state is tanh of its row, the state before and the bias, each with its weights."""
    assert_answers(student, rnn_forward.answer(), layers(rng))


@rnn_forward.check(0.5)
def test_rnn_forward_continues(student, rng):
    """A digit read in two parts, the second from the last state of the first, gives the same states."""
    X = datasets.digits()[0][0].reshape(8, 8).astype(float)
    _, h0, W, U, b = layer_of_sizes(rng, 8, 8, 5)
    whole = student.rnn_forward(X, h0, W, U, b)
    assert_shape(whole, (8, 5), "(S, M)")
    later = student.rnn_forward(X[3:], whole[2], W, U, b)
    assert_equal(later, whole[3:], "from the fourth row on")
    assert_equal(whole, states(X, h0, W, U, b), "all eight rows")


@rnn_forward.check(0.5)
def test_rnn_forward_same_weights(student, rng):
    """Equal rows give equal states when no state enters: the weights are the same at every step."""
    X, h0, W, U, b = layer_of_sizes(rng, 4, 3, 5)
    came = student.rnn_forward(np.tile(X[0], (4, 1)), h0, W, 0 * U, b)
    assert_shape(came, (4, 5), "(S, M)")
    if (np.abs(came) <= 1).all() and not np.allclose(came[1:-1], came[2:]):
        raise Failed("The states of equal rows differ.", mistake="new_weights")
    assert_equal(came, np.tile(np.tanh(X[0] @ W + b), (4, 1)))


@rnn_forward.check(0.5)
def test_rnn_forward_keeps_its_arguments(student, rng):
    """The arguments are not changed."""
    student.rnn_forward(*layers(rng)[0])
    assert_unchanged(student, ["X", "h0", "W", "U", "b"])


# attention


def three_tables(rng):
    """Sizes all different, twice; and all equal."""
    sizes = [(4, 6, 5, 3), (3, 3, 3, 3), (2, 5, 3, 4)]
    return [
        (rng.normal(size=(S, D)), rng.normal(size=(J, D)), rng.normal(size=(J, M)))
        for S, J, D, M in sizes
    ]


def attended(Q, K, V):
    """Each query by itself."""
    rows = []
    for query in Q:
        weights = activations.softmax(K @ query / np.sqrt(len(query)))
        rows.append(sum(weight * value for weight, value in zip(weights, V, strict=True)))
    return np.array(rows)


def scored(Q, K, scale=None):
    return np.einsum("sd,jd->sj", Q, K) / (np.sqrt(Q.shape[1]) if scale is None else scale)


def exps_of_scores(Q, K):
    Z = scored(Q, K)
    return np.exp(Z - Z.max())


def divided_by_flat_sums(Q, K, V):
    exps = exps_of_scores(Q, K)
    return exps / exps.sum(axis=1) @ V


def shared_by_all(Q, K, V):
    exps = exps_of_scores(Q, K)
    return exps / exps.sum() @ V


OTHER_SCALE = (
    "The scale is how many numbers a *query* has. You take another size: the number of queries or of keys, or "
    "the length of a value."
)
NOT_DIVIDED = "Your weights are too sharp. The spread of a dot product grows like √D; divide by it."

attention = Task(
    "attention",
    "write",
    points=5,
    minutes=30,
    level=3,
    short=True,
    answers=(Answer("attention", "(S,D),(J,D),(J,M)->(S,M)", attended, three_tables),),
    mistakes=(
        Mistake(
            "not_divided", NOT_DIVIDED, lambda Q, K, V: activations.softmax(scored(Q, K, 1)) @ V
        ),
        Mistake(
            "not_divided",
            NOT_DIVIDED,
            lambda Q, K, V: activations.softmax(scored(Q, K, 1 / np.sqrt(Q.shape[1]))) @ V,
        ),
        Mistake(
            "softmax_over_columns",
            "The *columns* of your weights add up to 1. Each query (row) spreads a weight of 1 over all "
            "keys.",
            lambda Q, K, V: activations.softmax(scored(Q, K).T).T @ V,
        ),
        Mistake(
            "softmax_over_table",
            "All your weights *together* add up to 1. Each query has a weight of 1 of its own to spread "
            "over the keys.",
            shared_by_all,
        ),
        Mistake(
            "sums_lined_up_with_columns",
            "The row sums were lined up with the columns; where there are as many queries as keys, NumPy "
            "does not complain. Keep the summed axis as size 1.",
            divided_by_flat_sums,
        ),
        Mistake(
            "divided_by_D",
            "Your weights are too even: divide by the root of D, not by D.",
            lambda Q, K, V: activations.softmax(scored(Q, K, Q.shape[1])) @ V,
        ),
        *(
            Mistake("other_scale", OTHER_SCALE, wrong)
            for wrong in (
                lambda Q, K, V: activations.softmax(scored(Q, K, np.sqrt(len(K)))) @ V,
                lambda Q, K, V: activations.softmax(scored(Q, K, np.sqrt(len(Q)))) @ V,
                lambda Q, K, V: activations.softmax(scored(Q, K, np.sqrt(V.shape[1]))) @ V,
            )
        ),
        Mistake(
            "divided_after_softmax",
            "Your weights add up to 1/√D in each row. The division belongs to the scores, so that the "
            "softmax sees numbers that are not too far apart.",
            lambda Q, K, V: activations.softmax(scored(Q, K, 1)) / np.sqrt(Q.shape[1]) @ V,
        ),
        Mistake(
            "keys_not_transposed",
            "Each query is compared with each key by a dot product: rows with rows, so one of the two has "
            "to be transposed.",
            lambda Q, K, V: activations.softmax(Q @ K / np.sqrt(Q.shape[1])) @ V,
        ),
        Mistake(
            "no_softmax",
            "You mix the values with the scores themselves, which may be negative and add up to anything. "
            "What turns scores into weights that add up to 1?",
            lambda Q, K, V: scored(Q, K) @ V,
        ),
        Mistake(
            "no_exp",
            "You divide each score by the sum of its row: a negative score gives a negative weight, and the "
            "sum may be near 0. Softmax does something to the scores first.",
            lambda Q, K, V: scored(Q, K) / scored(Q, K).sum(axis=1, keepdims=True) @ V,
        ),
        Mistake(
            "weights_returned",
            "These are the weights, one row a query, one column a key. The output mixes the *values* with "
            "them.",
            lambda Q, K, V: activations.softmax(scored(Q, K)),
        ),
        Mistake(
            "keys_mixed",
            "The weights are right, and you mix the *keys* with them. Keys are for comparing; what is handed "
            "over are the values.",
            lambda Q, K, V: activations.softmax(scored(Q, K)) @ K,
        ),
        Mistake(
            "overflow",
            "Fine for ordinary scores, `nan` or a warning for large ones: exp ran over, or a row's sum became "
            "0. Subtracting a number from a whole row changes no softmax. Which number, for each row?",
        ),
    ),
    hints=(
        'The chapter on sequences, section "Attention", part "By hand", has two queries, three keys and all '
        "numbers on the way.",
        "```\nscores = ... @ ... / ...\nscores = scores - scores.max(axis=..., keepdims=True)\n"
        "weights = np.exp(scores)\nweights = weights / weights.sum(axis=..., keepdims=True)\n"
        "return weights @ ...\n```",
    ),
    hides=("attention", "attention_weights", "multi_head_attention"),
)


@attention.check(0.5)
def test_attention_shape(student, rng):
    """One row for each query, as long as a value."""
    assert_shape(student.attention(*three_tables(rng)[0]), (4, 3), "(S, M)")


@attention.check(0.5)
def test_attention_of_the_chapter(student, rng):
    """The chapter's two queries and three keys: the first output is 8.40, 1.60."""
    Q = np.array([[2.0, 0, 2, 0], [0, 1, 0, 1]])
    K = np.array([[1.0, 0, 1, 0], [0, 2, 0, 0], [1, 0, -1, 0]])
    V = np.array([[10.0, 0], [0, 10], [5, 5]])
    assert_equal(student.attention(Q, K, V), attended(Q, K, V))


@attention.check(2)
def test_attention_values(student, rng):
    """The values, mixed by the softmax of each row of the scores."""
    assert_answers(student, attention.answer(), three_tables(rng))


@attention.check(0.5)
def test_attention_of_one_query(student, rng):
    """A query by itself gets the same output as among others."""
    Q, K, V = three_tables(rng)[0]
    alone, among = student.attention(Q[2:3], K, V), student.attention(Q, K, V)
    assert_shape(among, (4, 3), "(S, M)")
    assert_equal(alone, among[2:3], "one query by itself")
    assert_equal(alone, attended(Q[2:3], K, V), "one query by itself")


@attention.check(0.5)
def test_attention_of_shuffled_keys(student, rng):
    """The order of the keys does not matter, as long as each keeps its value; equal values come out."""
    Q, K, V = three_tables(rng)[0]
    order = np.array([3, 0, 5, 1, 4, 2])
    came = student.attention(Q, K, V)
    assert_equal(
        student.attention(Q, K[order], V[order]), came, "keys and values shuffled together"
    )
    equal = np.tile(V[0], (6, 1))
    assert_equal(student.attention(Q, K, equal), np.tile(V[0], (4, 1)), "with equal values")


@attention.check(1)
def test_attention_of_large_scores(student, rng):
    """Finite and without a warning for scores of 1000 and −1000."""
    Q, K, V = three_tables(rng)[0]
    Q[:, 0], K[:, 0] = [1000.0, -1000.0, 500.0, 1.0], 3.0
    came = student.attention(Q, K, V)
    assert_shape(came, (4, 3), "(S, M)")
    if student.last.warnings or not np.isfinite(came).all():
        raise Failed("Scores of 1000 give a warning, or numbers that are none.", mistake="overflow")
    assert_equal(came, attended(Q, K, V))


# causal_mask


def two_tables_of_scores(rng):
    return [(rng.normal(size=(4, 4)) * 2,), (rng.normal(size=(7, 7)),)]


def weights_row_by_row(Z):
    weights = np.zeros(Z.shape)
    for s, row in enumerate(Z):
        weights[s, : s + 1] = activations.softmax(row[: s + 1])
    return weights


def table_of_past(Z, last=0):
    """True where a query may look: `last` is 0 to see itself, −1 only what came before."""
    return np.tri(len(Z), k=last, dtype=bool)


def plain_softmax(Z):
    exps = np.exp(Z - Z.max(axis=1, keepdims=True))
    return exps / exps.sum(axis=1, keepdims=True)


def masked_in_place(Z):
    Z[~table_of_past(Z)] = -np.inf
    return plain_softmax(Z)


MASKED = "These are the masked scores. They still have to go through the softmax."
MASK = (
    "This is the mask: who may look at whom. Asked are the weights that the scores give, when the mask is "
    "kept."
)
DIAGONAL = (
    "Your first row is the trouble: its query may look at nothing at all. Each query sees what came before "
    "*and itself*."
)

causal_mask = Task(
    "causal_mask",
    "write",
    points=3,
    minutes=15,
    level=2,
    answers=(Answer("causal_weights", "(S,S)->(S,S)", weights_row_by_row, two_tables_of_scores),),
    mistakes=(
        Mistake(
            "no_mask",
            "Your first row looks at every key. The first query comes before all others, so it may see only "
            "itself: its weights are 1, 0, 0, ...",
            plain_softmax,
        ),
        Mistake(
            "zeros_after_softmax",
            "The future has weight 0, and your rows no longer add up to 1: it was in the sum that you "
            "divided by. It has to be gone before the softmax.",
            lambda Z: table_of_past(Z) * plain_softmax(Z),
        ),
        Mistake(
            "zero_for_minus_infinity",
            'Your future keys still have weight, since exp(0) = 1. A score of 0 is not "no". Which score '
            "does exp turn into 0?",
            lambda Z: plain_softmax(Z * table_of_past(Z)),
        ),
        Mistake(
            "transposed_mask",
            "Your last row is 0, ..., 0, 1 and your first looks at everything: each query sees itself and "
            "the *future*. Rows are queries, columns are keys.",
            lambda Z: plain_softmax(np.where(table_of_past(Z).T, Z, -np.inf)),
        ),
        *(
            Mistake("diagonal_masked", DIAGONAL, wrong)
            for wrong in (
                lambda Z: plain_softmax(np.where(table_of_past(Z, -1), Z, -np.inf)),
                lambda Z: plain_softmax(np.where(table_of_past(Z, -1), Z, -1e9)),
                lambda Z: plain_softmax(Z - 1e9 * ~table_of_past(Z, -1)),
                lambda Z: np.nan_to_num(plain_softmax(np.where(table_of_past(Z, -1), Z, -np.inf))),
            )
        ),
        Mistake(
            "not_quite_zero",
            "Your future keys keep a small weight. The score you put there is low and not low enough: the "
            "larger the others, the less one can tell. Which number has exp exactly 0?",
        ),
        Mistake(
            "zero_times_infinity",
            "You multiply a table that has zeros by infinity, and 0 · ∞ is `nan`. Choose between two numbers "
            "for each entry; do not compute with both.",
            lambda Z: plain_softmax(Z + (1.0 - table_of_past(Z)) * -np.inf),
        ),
        Mistake(
            "softmax_over_columns",
            "The mask is right, and your *columns* add up to 1. Each query is a row, and spreads a weight "
            "of 1 over the keys it may see.",
            lambda Z: plain_softmax(np.where(table_of_past(Z), Z, -np.inf).T).T,
        ),
        Mistake("masked_scores_returned", MASKED, lambda Z: np.where(table_of_past(Z), Z, -np.inf)),
        Mistake("masked_scores_returned", MASKED, np.tril),
        Mistake("mask_returned", MASK, table_of_past),
        Mistake("mask_returned", MASK, lambda Z: np.tri(len(Z))),
        Mistake(
            "divided_again",
            "Your weights are too even. The scores were divided by √D already; S, the size of the table, has "
            "nothing to do with it.",
            lambda Z: weights_row_by_row(Z / np.sqrt(len(Z))),
        ),
        Mistake(
            "large_scores",
            "Large scores give a warning or `nan`, ordinary ones do not: exp ran over, or a huge future score left nothing "
            "of the past. Mask first; then subtracting a number from a whole row changes nothing.",
        ),
        Mistake(
            "changes_argument",
            "The weights are right, and the caller's scores have become −∞ in the future: you wrote into the "
            "table that was handed over. Make a new one.",
            masked_in_place,
        ),
    ),
    hints=(
        'The chapter on sequences, section "The future masked", shows the weights of four rows; "What breaks" '
        "shows a mask that comes too late.",
        "```\nmask = np.tri(...)            # 1 where a query may look\nZ = np.where(..., Z, ...)\n"
        "weights = np.exp(Z - ...)\nreturn weights / ...\n```",
    ),
    hides=("attention_weights", "causal_mask", "attention", "multi_head_attention"),
)


@causal_mask.check(1.5)
def test_causal_mask_values(student, rng):
    """The softmax of each row over the query itself and what came before."""
    assert_answers(student, causal_mask.answer(), two_tables_of_scores(rng))


@causal_mask.check(0.5)
def test_causal_mask_laws(student, rng):
    """Rows add up to 1, the future weighs exactly 0, and its scores change nothing."""
    Z = rng.normal(size=(5, 5))
    came = student.causal_weights(Z)
    assert_shape(came, (5, 5), "(S, S)")
    assert_equal(came.sum(axis=1), np.ones(5), "the sums of the rows")
    future = came[~table_of_past(Z)]
    low = 0 < future.max() < 0.01
    assert_that(
        not future.any(),
        "A weight of the future is not 0.",
        mistake="not_quite_zero" if low else None,
    )
    other = np.where(table_of_past(Z), Z, rng.normal(size=(5, 5)))
    assert_equal(student.causal_weights(other), came, "with other scores in the future")


@causal_mask.check(0.5)
def test_causal_mask_of_large_scores(student, rng):
    """Finite and without a warning for scores of 1000, in the past and in the future."""
    Z = rng.normal(size=(5, 5))
    Z[2, 1], Z[1, 3], Z[4] = 1000.0, 1000.0, Z[4] - 1000.0
    ordinary = student.causal_weights(Z / 1000)
    assert_shape(ordinary, (5, 5), "(S, S)")
    fine = np.isfinite(ordinary).all() and not student.last.warnings
    came = student.causal_weights(Z)
    if fine and (student.last.warnings or not np.isfinite(came).all()):
        raise Failed(
            "Scores of 1000 give a warning, or numbers that are none.", mistake="large_scores"
        )
    assert_equal(came, weights_row_by_row(Z))


@causal_mask.check(0.5)
def test_causal_mask_keeps_the_scores(student, rng):
    """The scores that were given stay as they are."""
    student.causal_weights(rng.normal(size=(4, 4)))
    assert_unchanged(student, ["Z"])
