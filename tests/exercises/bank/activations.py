"""Answers to the exercises on activations and networks."""

import numpy as np

from tests.exercises.bank import right, wrong

# sigmoid


@right("sigmoid")
def by_tanh(x):
    return 0.5 * (1 + np.tanh(x / 2))


@right("sigmoid")
def clipped_first(x):
    return 1 / (1 + np.exp(-np.clip(x, -500, 500)))


@right("sigmoid")
def by_masks(x):
    y = np.empty(x.shape)
    y[x >= 0] = 1 / (1 + np.exp(-x[x >= 0]))
    e = np.exp(x[x < 0])
    y[x < 0] = e / (1 + e)
    return y


@right("sigmoid")
def without_exponential_of_a_minus(x):
    return np.exp(-np.logaddexp(0, -x))


@wrong("sigmoid", "overflow")
def by_power(x):
    return np.power(1 + np.exp(-1.0 * x), -1)


@wrong("sigmoid", "falls")
def falling_without_overflow(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, e, 1) / (1 + e)


@wrong("sigmoid", "whole_numbers")
def masks_in_the_type_of_x(x):
    y = np.empty_like(x)
    y[x >= 0] = 1 / (1 + np.exp(-x[x >= 0]))
    y[x < 0] = np.exp(x[x < 0]) / (1 + np.exp(x[x < 0]))
    return y


@wrong("sigmoid", "falls", "factor")
def falling_and_doubled(x):
    return 2 * (1 / (1 + np.exp(x)))


# leaky_relu


@right("leaky_relu")
def as_a_maximum(x, slope):
    return np.maximum(x, slope * x)


@right("leaky_relu")
def on_a_copy(x, slope):
    y = x.copy()
    y[y < 0] *= slope
    return y


@right("leaky_relu")
def as_two_relus(x, slope):
    return np.maximum(x, 0) - slope * np.maximum(-x, 0)


@wrong("leaky_relu", "double_precision")
def in_a_new_array(x, slope):
    y = np.zeros(x.shape)
    y[:] = np.where(x > 0, x, slope * x)
    return y


@wrong("leaky_relu", "changed_argument")
def in_place(x, slope):
    x[x < 0] *= slope
    return x


@wrong("leaky_relu", "sign_lost")
def slope_of_the_size(x, slope):
    return np.where(x > 0, x, slope * np.abs(x))


@wrong("leaky_relu", "none")
def return_forgotten(x, slope):
    np.where(x > 0, x, slope * x)


@wrong("leaky_relu", "slope_on_both_sides", "factor")
def straight_and_turned(x, slope):
    return -slope * x


# softmax


@right("softmax")
def by_logsumexp(Z):
    top = Z.max(axis=1)
    log_sum = top + np.log(np.exp(Z - top[:, None]).sum(axis=1))
    return np.exp(Z - log_sum[:, None])


@right("softmax")
def on_columns(Z):
    E = np.exp(Z.T - Z.T.max(axis=0))
    return (E / E.sum(axis=0)).T


@right("softmax")
def row_by_row(Z):
    rows = []
    for z in Z:
        e = np.exp(z - max(z))
        rows.append(e / sum(e))
    return np.array(rows)


@right("softmax")
def by_differences(Z):
    with np.errstate(over="ignore"):
        return 1 / np.exp(Z[:, None, :] - Z[:, :, None]).sum(axis=2)


@wrong("softmax", "columns")
def as_in_the_browser(Z):
    exp = np.exp(Z - Z.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=0)


@wrong("softmax", "columns")
def columns_throughout(Z):
    exp = np.exp(Z - Z.max(axis=0))
    return exp / exp.sum(axis=0)


@wrong("softmax", "columns", "no_shift")
def columns_without_shift(Z):
    return np.exp(Z) / np.exp(Z).sum(axis=0)


@wrong("softmax", "whole_table", "no_shift")
def table_without_shift(Z):
    return np.exp(Z) / np.exp(Z).sum()


@wrong("softmax", "no_shift")
def loops_without_shift(Z):
    P = np.zeros(Z.shape)
    for n, row in enumerate(Z):
        total = sum(np.exp(z) for z in row)
        for k, z in enumerate(row):
            P[n, k] = np.exp(z) / total
    return P


@wrong("softmax", "table_maximum")
def quiet_table_maximum(Z):
    with np.errstate(invalid="ignore"):
        E = np.exp(Z - np.max(Z))
        return E / E.sum(axis=1)[:, None]


@wrong("softmax", "not_divided", "no_shift")
def exponentials_alone(Z):
    return np.exp(Z)


@wrong("softmax", "changed_argument")
def in_the_callers_table(Z):
    if Z.dtype.kind == "i":
        Z = Z.astype(float)
    Z -= Z.max(axis=1, keepdims=True)
    return np.exp(Z) / np.exp(Z).sum(axis=1, keepdims=True)


# forward


def softmax_of(Z):
    E = np.exp(Z - Z.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)


@right("forward")
def image_by_image(X, W1, b1, W2, b2):
    rows = []
    for x in X:
        h = [max(0.0, z) for z in W1.T @ x + b1]
        rows.append(softmax_of(np.array([W2.T @ h + b2]))[0])
    return np.array(rows), np.array([int(np.argmax(row)) for row in rows])


@right("forward")
def biases_as_rows(X, W1, b1, W2, b2):
    ones = np.ones((len(X), 1))
    Z1 = np.hstack([X, ones]) @ np.vstack([W1, b1])
    Z2 = np.hstack([Z1 * (Z1 > 0), ones]) @ np.vstack([W2, b2])
    return [softmax_of(Z2), Z2.argmax(axis=1)]


@wrong("forward", "relu_on_logits")
def classes_from_the_logits(X, W1, b1, W2, b2):
    Z2 = np.maximum(0, X @ W1 + b1) @ W2 + b2
    return softmax_of(np.maximum(0, Z2)), Z2.argmax(axis=1)


@wrong("forward", "relu_on_logits", "classes_along_the_wrong_axis")
def two_mistakes(X, W1, b1, W2, b2):
    Z2 = np.maximum(0, X @ W1 + b1) @ W2 + b2
    return softmax_of(np.maximum(0, Z2)), softmax_of(Z2).argmax(axis=0)


@wrong("forward", "no_activation")
def collapsed(X, W1, b1, W2, b2):
    P = softmax_of(X @ (W1 @ W2) + b1 @ W2 + b2)
    return P, P.argmax(axis=1)


@wrong("forward", "softmax_between")
def softmax_twice(X, W1, b1, W2, b2):
    Z = softmax_of(X @ W1 + b1) @ W2 + b2
    return softmax_of(Z), np.argmax(Z, axis=1)


@wrong("forward")
def probabilities_only(X, W1, b1, W2, b2):
    return softmax_of(np.maximum(0, X @ W1 + b1) @ W2 + b2)


# xor_by_hand


@right("xor_by_hand")
def by_differences_without_bias(low, high):
    W1 = np.array([[1.0, -1.0], [-1.0, 1.0]])
    return W1, np.zeros(2), np.ones((2, 1)) / (high - low), np.zeros(1)


@right("xor_by_hand")
def from_above(low, high):
    s = low + high  # 1 minus the distance of the sum from the middle
    W1, b1 = np.array([[1.0, -1.0], [1.0, -1.0]]), np.array([-s, s])
    return [W1, b1, np.full((2, 1), -1 / (high - low)), np.array([1])]


@right("xor_by_hand")
def inputs_made_zero_and_one_first(low, high):
    d = high - low
    W1, b1 = np.array([[2.0, 1.0], [2.0, 1.0]]) / d, np.array([-4 * low / d, -2 * low / d - 1])
    return W1, b1, np.array([[0.5], [-2]]), np.zeros(1)


@wrong("xor_by_hand", "made_for_zero_and_one")
def weights_of_the_chapter(low, high):
    W1, b1 = np.array([[1, 1], [1, 1]]), np.array([0, -1])
    return W1, b1, np.array([[1], [-2]]), np.array([0])


@wrong("xor_by_hand", "keeps_rising")
def an_or(low, high):
    W1, b1 = np.ones((2, 2)), np.array([-2 * low, -low - high])
    return W1, b1, np.array([[1.0], [-1]]) / (high - low), np.zeros(1)


@wrong("xor_by_hand", "three_of_four")
def first_but_not_second(low, high):
    W1 = np.array([[1.0, 0.0], [-1.0, 0.0]]) / (high - low)
    return W1, np.zeros(2), np.array([[1.0], [0.0]]), np.zeros(1)


@wrong("xor_by_hand", "same_unit_twice")
def without_biases(low, high):
    return np.ones((2, 2)), np.zeros(2), np.array([[1.0], [-2]]), np.zeros(1)


@wrong("xor_by_hand", "same_unit_twice")
def one_unit_and_its_double(low, high):
    W1, b1 = np.array([[1.0, 2.0], [1.0, 2.0]]), np.array([-2.0, -4.0]) * low
    return W1, b1, np.array([[1.0], [-0.75]]) / (high - low), np.zeros(1)


@wrong("xor_by_hand", "turned_round")
def equality(low, high):
    W1, b1 = np.ones((2, 2)), np.array([-2 * low, -low - high])
    return W1, b1, np.array([[-1.0], [2]]) / (high - low), np.ones(1)


@wrong("xor_by_hand", "height")
def height_forgotten(low, high):
    W1, b1 = np.ones((2, 2)), np.array([-2 * low, -low - high])
    return W1, b1, np.array([[1.0], [-2]]), np.zeros(1)


@wrong("xor_by_hand", "height")
def differences_not_divided(low, high):
    return np.array([[1, -1], [-1, 1]]), np.zeros(2), np.ones((2, 1)), np.zeros(1)


@wrong("xor_by_hand", "keeps_rising")
def or_minus_and_as_if_steps(low, high):
    W1, b1 = np.ones((2, 2)), -np.array([1.5 * low + 0.5 * high, 0.5 * low + 1.5 * high])
    return W1, b1, np.array([[1.0], [-1]]), np.zeros(1)


@wrong("xor_by_hand")
def vectors_for_columns(low, high):
    return np.ones((2, 2)), np.array([0, -1]), np.array([[1, -2]]), np.zeros(1)


# softmax_laws


def sums(f, Z):
    return np.allclose(f(Z).sum(axis=1), 1)


def positive(f, Z):
    return f(Z).min() > 0


def shifted(f, Z):
    return np.allclose(f(Z + np.arange(len(Z))[:, None] + 0.5), f(Z))


def ordered(f, Z):
    return np.array_equal(np.argsort(f(Z)), np.argsort(Z))


def alone(f, Z):
    return all(np.allclose(f(Z[n : n + 1])[0], row) for n, row in enumerate(f(Z)))


def laws(*kept, size=(5, 3)):
    return lambda f, rng: all(law(f, 2 * rng.normal(size=size)) for law in kept)


@right("softmax_laws")
def laws_on_large_logits(f, rng):
    Z = rng.uniform(-30, 30, (8, 5))
    moved = np.allclose(f(Z + 1000), f(Z))
    return bool(moved & sums(f, Z) & positive(f, Z) & ordered(f, Z) & alone(f, Z))


@right("softmax_laws")
def laws_with_another_row_changed(f, rng):
    for _ in range(20):
        Z = rng.normal(size=(2, 6))
        other = Z.copy()
        other[1] *= 5
        if not np.allclose(f(Z)[0], f(other)[0]):
            return False
        if not (sums(f, Z) and (f(Z) >= 0).all() and np.allclose(f(Z - 3), f(Z))):
            return False
        if (f(Z).argmax(axis=1) != Z.argmax(axis=1)).any():
            return False
    return True


@right("softmax_laws")
def laws_as_ratios(f, rng):
    """The quotient of two probabilities is e to the difference of the logits."""
    Z = rng.normal(size=(4, 3))
    P = f(Z)
    return bool(sums(f, Z) and np.allclose(np.log(np.abs(P / P[:, :1])), Z - Z[:, :1]))


@wrong(
    "softmax_laws",
    "negative_passes",
    "shift_not_tested",
    "order_not_tested",
    "rows_not_tested_together",
)
def row_sums_only(f, rng):
    return laws(sums)(f, rng)


@wrong("softmax_laws", "rejects_softmax")
def compared_exactly(f, rng):
    Z = rng.normal(size=(200, 7))
    return bool((f(Z).sum(axis=1) == 1).all())


@wrong("softmax_laws", "rejects_softmax")
def logits_too_far_apart(f, rng):
    Z = 2000 * rng.normal(size=(6, 4))
    return bool(positive(f, Z) and sums(f, Z) and shifted(f, Z) and ordered(f, Z) and alone(f, Z))


@wrong("softmax_laws", "rows_not_tested_together")
def one_row_only(f, rng):
    return laws(sums, positive, shifted, ordered, alone, size=(1, 5))(f, rng)


@wrong("softmax_laws", "row_sums_not_tested")
def sums_forgotten(f, rng):
    return laws(positive, shifted, ordered, alone)(f, rng)


@wrong("softmax_laws", "order_not_tested", "shift_not_tested")
def two_laws_forgotten(f, rng):
    return laws(sums, positive, alone)(f, rng)


@wrong(
    "softmax_laws",
    "row_sums_not_tested",
    "negative_passes",
    "shift_not_tested",
    "order_not_tested",
    "rows_not_tested_together",
)
def always_true(f, rng):
    return True


@wrong("softmax_laws", "rejects_softmax")
def always_false(f, rng):
    return False
