"""Checks of the exercises on activations and networks."""

from functools import cache

import numpy as np

import nnla
from nnla import activations
from nnla.grading.compare import (
    Failed,
    assert_answers,
    assert_dtype,
    assert_equal,
    assert_shape,
    assert_silent,
    assert_that,
    assert_unchanged,
    same,
)
from nnla.grading.task import Answer, Mistake, Task

# sigmoid


def ordinary_numbers(rng):
    return [(3 * rng.normal(size=(4, 3)),), (np.array([-3, 0, 2]),)]


def large_numbers(rng):
    """The two overflows in two calls, so that they can be told apart."""
    return [(np.array([-1000.0, -20, 0]),), (np.array([0.0, 20, 1000]),)]


def numbers(rng):
    return ordinary_numbers(rng) + large_numbers(rng)


sigmoid = Task(
    "sigmoid",
    "write",
    points=3,
    minutes=15,
    level=2,
    answers=(Answer("sigmoid", "(...)->(...)", activations.sigmoid, numbers),),
    mistakes=(
        Mistake(
            "overflow",
            "The values are right, but `exp(1000)` overflowed on the way. Only ever take the "
            "exponential of something that is at most 0.",
            lambda x: 1 / (1 + np.exp(-x)),
        ),
        Mistake(
            "infinity_by_infinity",
            "`inf / inf` gave `nan` at x = 1000. This form is safe for negative x only.",
            lambda x: np.exp(x) / (1 + np.exp(x)),
        ),
        Mistake(
            "falls",
            "Your curve falls. σ(x) must approach 1 for large x: look at the sign in the exponent.",
            lambda x: 1 / (1 + np.exp(x)),
        ),
        Mistake(
            "both_branches",
            "The right idea and the right values, yet still a warning: `np.where` computes *both* "
            "branches for every entry before it picks one.",
            lambda x: np.where(x >= 0, 1 / (1 + np.exp(-x)), np.exp(x) / (1 + np.exp(x))),
        ),
        Mistake(
            "tanh",
            "Your curve runs from −1 to 1 and is 0 at x = 0: that is tanh. The sigmoid runs from 0 to 1.",
            np.tanh,
        ),
    ),
    hints=(
        "The chapter on activations, section “Without overflow”, tries three forms of this function.",
        "```\ne = np.exp(...)  # of something that is never above 0\n"
        "return np.where(x >= 0, ..., ...) / (1 + e)\n```",
    ),
    hides=("sigmoid",),
)


@sigmoid.check(1.5)
def test_sigmoid_values(student, rng):
    """The sigmoid of each number, in an array of any shape."""
    assert_answers(student, sigmoid.answer(), ordinary_numbers(rng))


@sigmoid.check(0.5)
def test_sigmoid_of_large_numbers(student, rng):
    """0 for x = −1000 and 1 for x = 1000."""
    assert_answers(student, sigmoid.answer(), large_numbers(rng))


@sigmoid.check(0.5)
def test_sigmoid_without_a_warning(student, rng):
    """Nothing overflows on the way."""
    for args in large_numbers(rng):
        student.sigmoid(*args)
        assert_silent(student)


@sigmoid.check(0.5)
def test_sigmoid_laws(student, rng):
    """The curve rises, is one half at 0, and σ(−x) = 1 − σ(x)."""
    x = np.sort(3 * rng.normal(size=8))
    y = student.sigmoid(x)
    assert_shape(y, (8,))
    assert_that((np.diff(y) > 0).all(), "The curve does not rise everywhere.")
    assert_equal(student.sigmoid(-x), 1 - y, "for −x")
    assert_equal(student.sigmoid(np.zeros(3)), np.full(3, 0.5), "for 0")


# leaky_relu


def numbers_and_slope(rng):
    x = 2 * rng.normal(size=(4, 3))
    x[:3, 0] = -1.5, 1.5, 0.05  # both signs, and a positive number below the slope
    return [(x, 0.1), ((3 * rng.normal(size=(3, 3))).astype("f4"), 0.25), (-x, 0.01)]


leaky_relu = Task(
    "leaky_relu",
    "write",
    points=2,
    minutes=5,
    level=1,
    answers=(Answer("leaky_relu", "(...),()->(...)", activations.leaky_relu, numbers_and_slope),),
    mistakes=(
        Mistake(
            "slope_as_limit",
            "No entry of yours is below `slope`. The slope is not a lower limit: it says how much of a "
            "negative number is left.",
            lambda x, slope: np.maximum(x, slope),
        ),
        Mistake(
            "slope_on_both_sides",
            "A straight line through 0: your positive entries have shrunk too. They should stay as they "
            "are.",
            lambda x, slope: slope * x,
        ),
        Mistake(
            "absolute_value",
            "Your result is |x|. A negative number should stay negative, and become small.",
            lambda x, slope: np.abs(x),
        ),
        Mistake(
            "slope_for_the_number",
            "Every negative entry became the same number. It should be a *share* of what came in: −2 and "
            "−4 must stay apart.",
            lambda x, slope: np.where(x > 0, x, slope),
        ),
        Mistake(
            "sign_lost",
            "Your negative entries have turned positive. The curve keeps rising on the left, only less "
            "steeply.",
            lambda x, slope: np.where(x > 0, x, -slope * x),
        ),
        Mistake(
            "plain_relu",
            "All negative entries became 0: that is ReLU. A leaky ReLU lets a share of them through.",
            lambda x, slope: np.maximum(x, 0),
        ),
        Mistake(
            "sides_exchanged",
            "Your negative entries stay as they are and the positive ones shrink. Which side should keep "
            "its slope of 1?",
            lambda x, slope: np.where(x > 0, slope * x, x),
        ),
        Mistake(
            "double_precision",
            "The values are right, and float32 came back as float64. Some array on the way was made "
            "without looking at the type of `x`: print its `dtype`.",
            lambda x, slope: np.where(x > 0, 1.0, slope) * x,
        ),
    ),
    hints=(
        "The chapter on activations, section “Activations”, has it in the table, for the slope 0.01.",
        "```\nreturn np.where(..., x, ...)\n```",
    ),
    hides=("leaky_relu",),
)


@leaky_relu.check(1)
def test_leaky_relu_values(student, rng):
    """Positive numbers stay, of the others the share `slope` is left."""
    assert_answers(student, leaky_relu.answer(), numbers_and_slope(rng))


@leaky_relu.check(0.5)
def test_leaky_relu_keeps_the_type(student, rng):
    """The right values, and float32 stays float32."""
    x, slope = numbers_and_slope(rng)[1]
    came = student.leaky_relu(x, slope)
    assert_dtype(came, "float32")
    assert_equal(came, activations.leaky_relu(x, slope))


@leaky_relu.check(0.5)
def test_leaky_relu_keeps_its_argument(student, rng):
    """The right values, and the argument is not changed."""
    x, slope = numbers_and_slope(rng)[0]
    came = student.leaky_relu(x, slope)
    assert_unchanged(student, ["x", "slope"])
    assert_equal(came, activations.leaky_relu(x, slope))


# softmax


def ordinary_logits(rng):
    square = 2 * rng.normal(size=(3, 3))
    return [
        (2 * rng.normal(size=(4, 5)),),
        (square,),
        (np.array([[2, 1, 0], [0, 3, -1]]),),
        (2 * rng.normal(size=(1, 4)),),
    ]


def large_logits(rng):
    Z = 2 * rng.normal(size=(4, 5))
    return Z + np.array([[1000.0], [-1000], [0], [1000]])


def logits(rng):
    return [*ordinary_logits(rng), (large_logits(rng),)]


def exponentials(Z, *, shift_axis=1, keepdims=True):
    return np.exp(Z - Z.max(axis=shift_axis, keepdims=keepdims))


def divided(E, axis=1, *, keepdims=True):
    return E / E.sum(axis=axis, keepdims=keepdims)


ROWS_AS_COLUMNS = (
    "One number per row has shape (N,), and NumPy lines it up with the *columns* (with N = K it does "
    "not complain). Keep the axis along which you took it, with size 1."
)

softmax = Task(
    "softmax",
    "write",
    points=4,
    minutes=20,
    level=2,
    short=True,
    answers=(Answer("softmax", "(N,K)->(N,K)", activations.softmax, logits),),
    mistakes=(
        Mistake(
            "columns",
            "Your *columns* add up to 1. Each row is one example; its K numbers must add up to 1.",
            lambda Z: divided(exponentials(Z), axis=0),
        ),
        Mistake(
            "whole_table",
            "The whole table adds up to 1. Each row needs its own sum.",
            lambda Z: np.exp(Z - Z.max()) / np.exp(Z - Z.max()).sum(),
        ),
        Mistake(
            "no_shift",
            "Large logits break it: `exp(1000)` is infinite. Subtracting the same number from a whole "
            "row changes no probability: which number makes every exponent at most 0?",
            lambda Z: divided(np.exp(Z)),
        ),
        Mistake(
            "table_maximum",
            "A row far below the largest logit of the *table* became 0/0. Shift each row by its own "
            "maximum.",
            lambda Z: divided(np.exp(Z - Z.max())),
        ),
        Mistake(
            "sum_lined_up_with_columns",
            ROWS_AS_COLUMNS,
            lambda Z: divided(exponentials(Z), keepdims=False),
        ),
        Mistake(
            "maximum_lined_up_with_columns",
            ROWS_AS_COLUMNS,
            lambda Z: divided(exponentials(Z, keepdims=False)),
        ),
        Mistake(
            "both_lined_up_with_columns",
            ROWS_AS_COLUMNS,
            lambda Z: divided(exponentials(Z, keepdims=False), keepdims=False),
        ),
        Mistake(
            "no_exponential",
            "Some of your probabilities are negative or above 1: the exponential is missing.",
            lambda Z: divided(Z),
        ),
        Mistake(
            "not_divided",
            "Your rows have the right proportions but do not add up to 1. By what must a row be divided "
            "so that it does?",
            exponentials,
        ),
        Mistake(
            "reversed",
            "Your largest logit gets the smallest probability. A sign in the exponent is turned round.",
            lambda Z: divided(exponentials(-Z)),
        ),
        Mistake(
            "sigmoids",
            "Each entry was squashed by itself: that is the sigmoid. In softmax the entries of a row "
            "share one sum.",
            activations.sigmoid,
        ),
    ),
    hints=(
        "The chapter on activations has softmax by hand in “Softmax is different”, and for large logits "
        "in “Without overflow”.",
        "```\nE = np.exp(Z - ...)  # the largest logit of each row becomes 0\n"
        "return E / ...       # shape (N, 1): one sum for each row\n```",
    ),
    hides=("softmax", "log_softmax"),
)


def assert_probabilities(came, Z):
    """Fail unless these are the probabilities of Z; say what adds up to 1 if it is not the rows."""
    right = activations.softmax(Z)
    assert_shape(came, Z.shape, "(N, K)")
    rows, columns = came.sum(axis=1), came.sum(axis=0)
    mistake = None
    if not same(came, right) and not np.allclose(rows, 1):
        if len(Z) > 1 and np.allclose(columns, 1):
            mistake = "columns"
        elif np.isclose(came.sum(), 1) and (came > 0).all():
            mistake = "whole_table"
        elif np.allclose(came, right * rows[:, None]) and (came > 0).all():
            mistake = "not_divided"
    try:
        assert_equal(came, right)
    except Failed as failure:
        raise Failed(failure.message, expected=right, came=came, mistake=mistake) from None


@softmax.check(0.5)
def test_softmax_rows_add_up_to_one(student, rng):
    """The result has the shape of the logits, and each row adds up to 1."""
    Z = ordinary_logits(rng)[0][0]
    came = student.softmax(Z)
    assert_shape(came, (4, 5), "(N, K)")
    assert_equal(came.sum(axis=1), np.ones(4), "the sums of your rows")


@softmax.check(2)
def test_softmax_values(student, rng):
    """The probabilities of each row, also for a square table and a single row."""
    for (Z,) in ordinary_logits(rng):
        assert_probabilities(student.softmax(Z), Z)


@softmax.check(1)
def test_softmax_of_large_logits(student, rng):
    """The right probabilities for rows of logits near 1000 and near −1000."""
    Z = large_logits(rng)
    came = student.softmax(Z)
    assert_shape(came, (4, 5), "(N, K)")
    bad = ~np.isfinite(came).all(axis=1)
    if bad.any():
        raise Failed(
            f"Row {bad.argmax()} came out as nan or infinite.",
            expected=activations.softmax(Z),
            came=came,
            mistake="no_shift" if bad[0] else "table_maximum",
        )
    assert_equal(came, activations.softmax(Z))


@softmax.check(0.5)
def test_softmax_without_a_warning(student, rng):
    """Large logits cause no warning, and the argument is not changed."""
    student.softmax(large_logits(rng))
    assert_silent(student)
    assert_unchanged(student, ["Z"])


# forward


def network_and_rows(rng):
    """A batch and a network with all sizes different, all equal, and with a single row."""
    return [
        (
            rng.normal(size=(N, D)),
            rng.normal(size=(D, M)),
            rng.normal(size=M),
            rng.normal(size=(M, K)),
            rng.normal(size=K),
        )
        for N, D, M, K in [(6, 4, 5, 3), (3, 3, 3, 3), (1, 3, 6, 4)]
    ]


def two_layers(
    X,
    W1,
    b1,
    W2,
    b2,
    *,
    between=activations.relu,
    last=activations.identity,
    out=activations.softmax,
    axis=1,
):
    """The forward pass, or one with another function in one of its places."""
    H = between(nnla.linear(X, W1, b1))
    P = out(last(nnla.linear(H, W2, b2)))
    return P, np.argmax(P, axis=axis)


def two_layers_with(**other):
    return lambda X, W1, b1, W2, b2: two_layers(X, W1, b1, W2, b2, **other)


forward = Task(
    "forward",
    "write",
    points=4,
    minutes=20,
    level=2,
    short=True,
    answers=(
        Answer("forward", "(N,D),(D,M),(M),(M,K),(K)->(N,K),(N)", two_layers, network_and_rows),
    ),
    mistakes=(
        Mistake(
            "relu_on_logits",
            "You cut off the negative logits too. The largest may still win, but its probability is "
            "another: the last layer hands its logits to softmax as they are.",
            two_layers_with(last=activations.relu),
        ),
        Mistake(
            "no_activation",
            "There is no bend between your layers: the two have collapsed into one.",
            two_layers_with(between=activations.identity),
        ),
        Mistake(
            "classes_along_the_wrong_axis",
            "You have one number for each class: the image that has most of it. Asked is one class for "
            "each *image*: look along its row.",
            two_layers_with(axis=0),
        ),
        Mistake(
            "one_class_for_the_batch",
            "You have one number for the whole batch: where the largest of *all* probabilities stands. "
            "Asked is one class for each row.",
            two_layers_with(axis=None),
        ),
        Mistake(
            "softmax_between",
            "Your hidden rows add up to 1. Between the layers stands ReLU; softmax comes once, at the "
            "very end.",
            two_layers_with(between=activations.softmax),
        ),
        Mistake(
            "sigmoid_between",
            "Your hidden numbers lie between 0 and 1. These weights belong to a network with ReLU "
            "between its layers.",
            two_layers_with(between=activations.sigmoid),
        ),
        Mistake(
            "logits_returned",
            "Your rows do not add up to 1: these are the logits. Softmax makes probabilities of them.",
            two_layers_with(out=activations.identity),
        ),
        Mistake(
            "first_bias_missing",
            "The first bias is missing: with `b1` set to 0 the right answer becomes yours. Where does "
            "`b1` enter?",
            lambda X, W1, b1, W2, b2: two_layers(X, W1, 0 * b1, W2, b2),
        ),
        Mistake(
            "second_bias_missing",
            "The second bias is missing: with `b2` set to 0 the right answer becomes yours. Where does "
            "`b2` enter?",
            lambda X, W1, b1, W2, b2: two_layers(X, W1, b1, W2, 0 * b2),
        ),
        Mistake(
            "both_biases_missing",
            "Both biases are missing. A layer is a matrix product *and* a row that is added to each "
            "example.",
            lambda X, W1, b1, W2, b2: two_layers(X, W1, 0 * b1, W2, 0 * b2),
        ),
        Mistake(
            "largest_probability",
            "As second result you return the largest probability of each row. Asked is *where* it "
            "stands, a whole number.",
            lambda X, W1, b1, W2, b2: (
                two_layers(X, W1, b1, W2, b2)[0],
                two_layers(X, W1, b1, W2, b2)[0].max(axis=1),
            ),
        ),
        Mistake(
            "results_exchanged",
            "Both results are right and stand in the other order: first the probabilities, then the "
            "classes.",
            lambda X, W1, b1, W2, b2: two_layers(X, W1, b1, W2, b2)[::-1],
        ),
    ),
    hints=(
        "The chapter on activations, section “A network reads digits”, makes Z1, H, Z2 and P one after "
        "the other.",
        "```\nH = ...             # (N, M)\nZ = H @ ... + ...    # (N, K), the logits\n"
        "P = ...\nreturn P, ...       # (N, K) and (N,)\n```",
    ),
)


@cache
def digit_reader():
    """400 images, their labels, and the weights of a network that reads digits."""
    ink, labels = nnla.datasets.digits()
    ink = ink.astype(float)
    rng = np.random.default_rng(0)
    W1, b1 = nnla.he_normal((64, 100), rng, dtype=np.float64), 0.1 * rng.standard_normal(100)
    H = np.hstack([activations.relu(ink[:800] @ W1 + b1), np.ones((800, 1))])
    W2 = nnla.least_squares(H, nnla.one_hot(labels[:800], 10))
    return ink[800:1200], labels[800:1200], (W1, b1, W2[:-1], W2[-1])


def pair(came):
    """The two results of the student, with a word if there are not two."""
    assert_that(
        isinstance(came, tuple | list) and len(came) == 2,
        "Asked are two results, the probabilities and the classes: `return P, classes`.",
    )
    return came


@forward.check(0.5)
def test_forward_shapes(student, rng):
    """Probabilities of shape (N, K) and classes of shape (N,)."""
    P, classes = pair(student.forward(*network_and_rows(rng)[0]))
    assert_shape(P, (6, 3), "(N, K)")
    assert_shape(classes, (6,), "(N,)")


@forward.check(1.5)
def test_forward_probabilities(student, rng):
    """The probabilities of every row."""
    for args in network_and_rows(rng):
        P, _ = pair(student.forward(*args))
        assert_equal(P, two_layers(*args)[0], "the probabilities")


@forward.check(0.5)
def test_forward_classes(student, rng):
    """The class with the largest probability, for every row."""
    for args in network_and_rows(rng):
        _, classes = pair(student.forward(*args))
        assert_equal(classes, two_layers(*args)[1], "the classes")


@forward.check(0.5)
def test_forward_row_by_row(student, rng):
    """One row alone gets the right probabilities, the same as in the batch."""
    X, *weights = network_and_rows(rng)[0]
    P, _ = pair(student.forward(X, *weights))
    alone, _ = pair(student.forward(X[2:3], *weights))
    assert_shape(P, (6, 3), "(N, K)")
    assert_equal(alone, P[2:3], "the probabilities of row 2 alone")
    assert_equal(P, two_layers(X, *weights)[0], "the probabilities")


@forward.check(1)
def test_forward_reads_digits(student, rng):
    """With the weights of a network that reads digits, at least nine images in ten are right."""
    X, labels, weights = digit_reader()
    P, classes = pair(student.forward(X, *weights))
    assert_shape(P, (400, 10), "(N, K)")
    assert_shape(classes, (400,), "(N,)")
    accuracy = (classes == labels).mean()
    assert_that(accuracy >= 0.9, f"Only {accuracy:.1%} of 400 digits got the right class.")
    largest, right = P.max(axis=1).mean(), two_layers(X, *weights)[0].max(axis=1).mean()
    assert_that(
        np.isclose(largest, right, rtol=1e-6),
        f"The classes are right, the probabilities are not: the largest of a row is {largest:.3f} on "
        f"average, where these weights give {right:.3f}.",
    )


# xor_by_hand

xor_by_hand = Task(
    "xor_by_hand",
    "write",
    points=4,
    minutes=25,
    level=3,
    short=True,
    answers=(Answer("xor_by_hand"),),
    mistakes=(
        Mistake(
            "same_unit_twice",
            "Your two hidden units bend at the same place, in the same direction: they are one unit "
            "twice, and one bend is not enough. What can tell them apart?",
        ),
        Mistake(
            "turned_round",
            "Your network says 1 where the inputs are *equal*. XOR is 1 where they differ.",
        ),
        Mistake(
            "height",
            "Your tent has the right shape and another height than 1. How far does the sum of the "
            "inputs move from one point to the next, and how high does a slope of 1 climb on the way?",
        ),
        Mistake(
            "three_of_four",
            "Three of the four points are right. Follow the fourth through the two hidden units with a "
            "pencil: which of them are on there, and what do they bring to the output?",
        ),
        Mistake(
            "keeps_rising",
            "Your output does not come down again at (high, high). A ReLU is not a step: behind its bend "
            "it keeps rising, so the second unit must stop that *and* turn it round.",
        ),
        Mistake(
            "made_for_zero_and_one",
            "Right for inputs 0 and 1, and the same weights for every other pair of numbers. Where do "
            "the sums of the inputs lie now, and where must the bends be?",
        ),
    ),
    hints=(
        "The chapter on activations, section “XOR: one line cannot, two bends can”, builds a tent over "
        "the sums 0, 1, 2.",
        "```\n# the sum of the inputs is 2 * low, low + high or 2 * high\n"
        "W1 = np.array([[1.0, 1.0], [1.0, 1.0]])\nb1 = np.array([..., ...])   # where each unit begins\n"
        "W2 = np.array([[...], [...]]) / ...   # so that the tent is 1 high\nb2 = ...\n```",
    ),
)


def weights_of(student, low, high):
    """The student's network, after a look at its shapes."""
    came = student.xor_by_hand(low, high)
    assert_that(
        isinstance(came, tuple | list) and len(came) == 4,
        "Asked are four arrays: `return W1, b1, W2, b2`.",
    )
    shapes = {"W1": (2, 2), "b1": (2,), "W2": (2, 1), "b2": (1,)}
    for (name, shape), array in zip(shapes.items(), came, strict=True):
        assert_shape(array, shape, name)
        assert_that(np.isfinite(array).all(), f"`{name}` holds nan or infinity.")
    return came


def is_same_unit_twice(W1, b1):
    units = np.vstack([W1, b1]).astype(float)
    lengths = np.sqrt((units**2).sum(axis=0))
    return lengths.all() and np.allclose(*(units / lengths).T)


def mistake_in(W1, b1, y):
    """The name of the mistake behind these four outputs, which should be 0, 1, 1, 0."""
    asked = np.array([0.0, 1, 1, 0])
    if is_same_unit_twice(W1, b1):
        return "same_unit_twice"
    if np.allclose(y, 1 - asked):
        return "turned_round"
    if y[1] > 0 and np.allclose(y, y[1] * asked):
        return "height"
    if y[3] >= max(y[1:3]) > y[0]:
        return "keeps_rising"
    return "three_of_four" if np.isclose(y, asked, atol=1e-9).sum() == 3 else None


def assert_xor(student, low, high):
    usual = weights_of(student, 0.0, 1.0)
    W1, b1, W2, b2 = came = weights_of(student, low, high)
    X = np.array([[low, low], [low, high], [high, low], [high, high]])
    y = (activations.relu(X @ W1 + b1) @ W2 + b2)[:, 0]
    asked = np.array([0, 1, 1, 0])
    wrong = ~np.isclose(y, asked, atol=1e-9)
    if wrong.any():
        mistake = mistake_in(W1, b1, y)
        unmoved = all(same(one, other) for one, other in zip(came, usual, strict=True))
        if unmoved and (low, high) != (0, 1) and mistake in (None, "three_of_four"):
            mistake = "made_for_zero_and_one"
        n = wrong.argmax()
        raise Failed(
            f"The inputs ({X[n, 0]:g}, {X[n, 1]:g}) give {y[n]:.4g}, asked is {asked[n]}; "
            f"the four outputs are {', '.join(f'{value:.4g}' for value in y)}.",
            mistake=mistake,
        )


@xor_by_hand.check(0.5)
def test_xor_by_hand_is_a_network(student, rng):
    """W1, b1, W2 and b2 with the shapes of a 2-2-1 network, and not all 0."""
    W1, _, W2, _ = weights_of(student, 0.0, 1.0)
    assert_that(
        W1.any() and W2.any(), "A weight matrix is all 0: nothing of the input gets through."
    )


@xor_by_hand.check(2)
def test_xor_by_hand_of_zero_and_one(student, rng):
    """The four outputs are 0, 1, 1, 0 for inputs 0 and 1."""
    assert_xor(student, 0.0, 1.0)


@xor_by_hand.check(1.5)
def test_xor_by_hand_of_other_numbers(student, rng):
    """The four outputs are 0, 1, 1, 0 for inputs −1 and 1, and for inputs 2 and 5."""
    assert_xor(student, -1.0, 1.0)
    assert_xor(student, 2.0, 5.0)


# softmax_laws


def centered(Z):
    Z = np.asarray(Z, float)
    return Z - Z.mean(axis=-1, keepdims=True)


def normalized(E):
    return E / E.sum(axis=-1, keepdims=True)


def undivided(Z):
    return np.exp(Z - np.max(Z, axis=-1, keepdims=True))


def straight_line(Z):
    return centered(Z) + 1 / np.shape(Z)[-1]


def sigmoids_divided(Z):
    return normalized(activations.sigmoid(Z))


def largest_gets_least(Z):
    return activations.softmax(-np.asarray(Z, float))


def shared_scale(Z):
    """Softmax after a division by the largest spread in the whole table."""
    Z = centered(Z)
    return activations.softmax(Z / (np.abs(Z).max() or 1.0))


softmax_laws = Task(
    "softmax_laws",
    "law",
    points=3,
    minutes=15,
    level=2,
    answers=(Answer("softmax_laws"),),
    mistakes=(
        Mistake(
            "rejects_softmax",
            "You reject softmax itself. Floats are rounded, so compare with `np.allclose`; and between "
            "logits hundreds apart the smaller probability is rounded to 0.",
        ),
        Mistake(
            "row_sums_not_tested",
            "A function passes whose rows do not add up to 1. Which axis runs over the numbers of one "
            "row?",
        ),
        Mistake(
            "negative_passes",
            "A function passes whose rows add up to 1 and hold negative numbers. What else must a "
            "probability be?",
        ),
        Mistake(
            "shift_not_tested",
            "A function passes that changes when a number is added to a whole row of logits. Call `f` "
            "once more, with shifted logits.",
        ),
        Mistake(
            "order_not_tested",
            "A function passes that gives the largest logit the smallest probability. Compare the order "
            "of a row before and after.",
        ),
        Mistake(
            "rows_not_tested_together",
            "A function passes in which every row depends on all the others. With one row in the table "
            "this cannot show: compare a row of a batch with the same row alone.",
        ),
    ),
    hints=(
        "The chapter on activations, section “Softmax is different”, lists the five laws and tries them.",
        "```\nZ = 3 * rng.normal(size=(6, 4))\nP = f(Z)\nsums = np.allclose(..., 1)\npositive = ...\n"
        "shifted = np.allclose(f(...), P)\nordered = np.array_equal(np.argsort(...), np.argsort(...))\n"
        "alone = np.allclose(f(Z[2:3]), ...)\nreturn sums and positive and shifted and ordered and alone\n```",
    ),
)


def accepts(student, function):
    verdict = student.softmax_laws(function, student.generator(5))
    assert_that(
        isinstance(verdict, bool | np.bool_),
        f"`softmax_laws` returned {verdict!r}, asked is True or False.",
    )
    return bool(verdict)


def assert_rejected(student, function, name, mistake):
    """A broken softmax is rejected by laws that do accept the right one."""
    assert_that(
        accepts(student, activations.softmax), "This counts only when softmax itself is accepted."
    )
    if accepts(student, function):
        raise Failed(f"Your laws accept {name}.", mistake=mistake)


@softmax_laws.check(0.5)
def test_softmax_laws_accept_softmax(student, rng):
    """True for softmax."""
    if not accepts(student, activations.softmax):
        raise Failed("Your laws reject softmax itself.", mistake="rejects_softmax")


@softmax_laws.check(0.5)
def test_softmax_laws_reject_undivided_exponentials(student, rng):
    """False for exponentials that are not divided by their sum."""
    name = "exponentials that are not divided by their sum"
    assert_rejected(student, undivided, name, "row_sums_not_tested")


@softmax_laws.check(0.5)
def test_softmax_laws_reject_a_straight_line(student, rng):
    """False for a straight line, whose rows add up to 1 too."""
    assert_rejected(student, straight_line, "a straight line", "negative_passes")


@softmax_laws.check(0.5)
def test_softmax_laws_reject_sigmoids(student, rng):
    """False for sigmoids divided by their sum."""
    name = "sigmoids divided by their sum"
    assert_rejected(student, sigmoids_divided, name, "shift_not_tested")


@softmax_laws.check(0.5)
def test_softmax_laws_reject_the_wrong_order(student, rng):
    """False for a softmax of −z."""
    assert_rejected(student, largest_gets_least, "a softmax of −z", "order_not_tested")


@softmax_laws.check(0.5)
def test_softmax_laws_reject_rows_that_depend_on_others(student, rng):
    """False for a softmax with a scale that all rows share."""
    name = "a softmax with a scale that all rows share"
    assert_rejected(student, shared_scale, name, "rows_not_tested_together")
