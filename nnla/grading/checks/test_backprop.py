"""Checks of the exercises on backpropagation."""

import numpy as np

from nnla import activations, datasets, initializers, linalg, losses
from nnla.gradcheck import numerical_vjp
from nnla.grading.compare import (
    Failed,
    assert_answers,
    assert_dtype,
    assert_equal,
    assert_predicted,
    assert_shape,
    assert_silent,
    assert_that,
    assert_unchanged,
)
from nnla.grading.task import Answer, Mistake, Task

# relu_vjp


def signed(rng, shape):
    """Numbers of both signs, none of them near 0."""
    size = int(np.prod(shape))
    signs = rng.permutation(np.where(np.arange(size) % 2, 1.0, -1.0))
    return (signs * rng.uniform(0.3, 2, size)).reshape(shape)


def passed_relu(rng):
    inputs = [signed(rng, shape) for shape in [(4, 3), (3, 3)]]
    cases = [(signed(rng, x.shape), activations.relu(x), x) for x in inputs]
    return [*cases, tuple(array.astype("f4") for array in cases[0])]


relu_vjp = Task(
    "relu_vjp",
    "write",
    points=2,
    minutes=10,
    level=1,
    short=True,
    answers=(Answer("relu_vjp", "(N,D),(N,D),(N,D)->(N,D)", activations.relu_vjp, passed_relu),),
    mistakes=(
        Mistake(
            "nothing_off",
            "Your result is `dy` itself: nothing is switched off. If your mask is `y >= 0`, look at it: the "
            "output of ReLU is never negative, so it is always true.",
            lambda dy, y, x: dy * (y >= 0),
        ),
        Mistake(
            "slope_alone",
            "This is the slope of ReLU alone. The chain rule multiplies it by the `dy` that comes from "
            "behind.",
            lambda dy, y, x: np.where(x > 0, np.ones_like(x), 0),
        ),
        Mistake(
            "value_for_slope",
            "You multiplied by the *value* of ReLU. The chain rule wants its *slope*: 0 or 1.",
            lambda dy, y, x: dy * y,
        ),
        Mistake(
            "mask_of_gradient",
            "You applied ReLU to the gradient. Which unit is off was decided in the forward pass, by `x`.",
            lambda dy, y, x: dy * (dy > 0),
        ),
        Mistake(
            "mask_turned",
            "Your gradient passes where `x` is negative and stops where it is positive. Where is the graph "
            "of ReLU flat?",
            lambda dy, y, x: dy * (x < 0),
        ),
    ),
    hints=(
        "The chapter, section *Activations, number by number*, has the slope of ReLU and a number by hand.",
        "```\nmask = ...        # from the forward pass\nreturn ... * mask\n```",
    ),
    hides=("relu_vjp", "leaky_relu_vjp", "numerical_vjp"),
)


@relu_vjp.check(1)
def test_relu_vjp_values(student, rng):
    """The gradient passes where the unit was on, and is 0 where it was off."""
    for dy, y, x in passed_relu(rng)[:2]:
        came = student.relu_vjp(dy, y, x)
        if np.array_equal(came, x > 0):  # also as truth values, which no computed mistake equals
            raise Failed("Your result does not depend on `dy`.", came=came, mistake="slope_alone")
        assert_equal(came, activations.relu_vjp(dy, y, x))


@relu_vjp.check(0.5)
def test_relu_vjp_of_float32(student, rng):
    """float32 stays float32, and the arguments are not changed."""
    arrays = passed_relu(rng)[2]
    came = student.relu_vjp(*arrays)
    assert_dtype(came, "float32")
    assert_equal(came, activations.relu_vjp(*arrays))
    assert_unchanged(student, ["dy", "y", "x"])


@relu_vjp.check(0.5)
def test_relu_vjp_against_differences(student, rng):
    """It agrees with central differences."""
    dy, y, x = passed_relu(rng)[0]
    (expected,) = numerical_vjp(activations.relu, [x], dy)
    assert_equal(student.relu_vjp(dy, y, x), expected, rtol=1e-5, atol=1e-7)


# softmax_vjp


def passed_softmax(rng):
    logits = [2 * rng.normal(size=shape) for shape in [(4, 3), (3, 3)]]
    return [(rng.normal(size=z.shape), activations.softmax(z), z) for z in logits]


def row_sums(table):
    return table.sum(axis=1, keepdims=True)


softmax_vjp = Task(
    "softmax_vjp",
    "write",
    points=4,
    minutes=20,
    level=3,
    answers=(
        Answer("softmax_vjp", "(N,K),(N,K),(N,K)->(N,K)", activations.softmax_vjp, passed_softmax),
    ),
    mistakes=(
        Mistake(
            "diagonal_only",
            "These are only the diagonal terms. Every logit moves *all* probabilities of its row: the "
            "Jacobian is diag(p) − ppᵀ.",
            lambda dp, p, z: dp * p * (1 - p),
        ),
        Mistake(
            "sum_over_examples",
            "You added up over the examples; they do not influence each other. The sum runs over the "
            "classes of one row.",
            lambda dp, p, z: p * (dp - (dp * p).sum(axis=0)),
        ),
        Mistake(
            "one_sum_for_all",
            "You subtracted one number from the whole table. Each row has a softmax, and so a sum, of its "
            "own.",
            lambda dp, p, z: p * (dp - (dp * p).sum()),
        ),
        Mistake(
            "no_keepdims",
            "The row sums were lined up with the columns (with N = K NumPy does not complain). Keep the "
            "summed axis as size 1.",
            lambda dp, p, z: p * (dp - (dp * p).sum(axis=1)),
        ),
        Mistake(
            "sign",
            "The sign is turned round. A check with dp = all ones cannot see it, since the answer is then "
            "0: use a random `dp`.",
            lambda dp, p, z: p * (row_sums(dp * p) - dp),
        ),
        Mistake(
            "factor_forgotten",
            "Add up a row of your gradient: it should give 0. A probability is missing as a factor in "
            "front of the bracket.",
            lambda dp, p, z: dp - row_sums(dp * p),
        ),
        Mistake(
            "factor_in_one_term",
            "Add up a row of your gradient: it should give 0. The factor in front belongs to both terms, the "
            "`dp` and the sum.",
            lambda dp, p, z: dp * p - row_sums(dp * p),
        ),
        Mistake(
            "with_cross_entropy",
            "This subtracts targets from probabilities, as for softmax *with* cross-entropy. Here any `dp` "
            "may arrive, and no target is known.",
            lambda dp, p, z: p - dp,
        ),
    ),
    hints=(
        "The chapter, section *Softmax* under *Each piece on paper*, derives it and works one row by hand.",
        "```\ns = (... * ...).sum(axis=..., keepdims=...)\nreturn ... * (dp - s)\n```",
    ),
    hides=("softmax_vjp", "log_softmax_vjp", "numerical_vjp"),
)


@softmax_vjp.check(0.5)
def test_softmax_vjp_has_the_shape_of_the_logits(student, rng):
    """The gradient has the shape of the logits, also for a batch of one."""
    for dp, p, z in [passed_softmax(rng)[0], tuple(a[:1] for a in passed_softmax(rng)[0])]:
        assert_shape(student.softmax_vjp(dp, p, z), z.shape, "(N, K)")


@softmax_vjp.check(2)
def test_softmax_vjp_values(student, rng):
    """The gradient of the logits, for every row."""
    assert_answers(student, softmax_vjp.answer(), passed_softmax(rng))


@softmax_vjp.check(1)
def test_softmax_vjp_laws(student, rng):
    """Each row adds up to 0, and a constant added to a row of dp changes nothing."""
    dp, p, z = passed_softmax(rng)[0]
    dz = student.softmax_vjp(dp, p, z)
    assert_that(np.abs(dz).max() > 1e-3, "Your gradient is 0 everywhere.")
    assert_equal(dz.sum(axis=1), np.zeros(4), "the sums of the rows", atol=1e-8)
    lifted = dp + np.array([[1.0], [-2], [0], [5]])
    assert_equal(student.softmax_vjp(lifted, p, z), dz, "with a constant added to each row of dp")


@softmax_vjp.check(0.5)
def test_softmax_vjp_against_differences(student, rng):
    """It agrees with central differences."""
    dp, p, z = passed_softmax(rng)[0]
    (expected,) = numerical_vjp(activations.softmax, [z], dp)
    assert_equal(student.softmax_vjp(dp, p, z), expected, rtol=1e-5, atol=1e-7)


# linear_vjp


def passed_layer(rng):
    cases = []
    for N, D, M in [(4, 3, 5), (3, 3, 3)]:
        X, W, b = rng.normal(size=(N, D)), rng.normal(size=(D, M)), rng.normal(size=M)
        cases.append((rng.normal(size=(N, M)), linalg.linear(X, W, b), X, W, b))
    return cases


def linear_but(dX=None, dW=None, db=None):
    """The three gradients, some of them computed in another way."""

    def gradients(*args):
        right = linalg.linear_vjp(*args)
        others = (dX, dW, db)
        return tuple(f(*args) if f else part for f, part in zip(others, right, strict=True))

    return gradients


linear_vjp = Task(
    "linear_vjp",
    "write",
    points=5,
    minutes=25,
    level=2,
    short=True,
    answers=(
        Answer(
            "linear_vjp",
            "(N,M),(N,M),(N,D),(D,M),(M)->(N,D),(D,M),(M)",
            linalg.linear_vjp,
            passed_layer,
        ),
    ),
    mistakes=(
        Mistake(
            "examples_in_columns",
            "`dY @ X.T` is the formula for examples in *columns*. With examples in rows, which order turns "
            "(N, D) and (N, M) into the shape of `W`, (D, M)?",
            linear_but(dW=lambda dY, Y, X, W, b: dY @ X.T),
        ),
        Mistake(
            "dW_transposed",
            "You have the transpose of `dW`. A gradient has the shape of what it belongs to: `dW` is (D, M) "
            "like `W`. With D = M only the values show it.",
            linear_but(dW=lambda dY, Y, X, W, b: dY.T @ X),
        ),
        Mistake(
            "W_not_transposed",
            "Look at `dX`: forward multiplies by `W`, backward by its transpose. dY is (N, M), dX must be "
            "(N, D).",
            linear_but(dX=lambda dY, Y, X, W, b: dY @ W),
        ),
        Mistake(
            "db_not_summed",
            "`b` was added to each of the N rows, so its gradient collects all N: sum over the batch. Shape "
            "(M,).",
            linear_but(db=lambda dY, Y, X, W, b: dY),
        ),
        Mistake(
            "db_has_two_axes",
            "Your `db` has an axis of size 1 too many. `b` has shape (M,), and so has its gradient.",
            linear_but(db=lambda dY, Y, X, W, b: dY.sum(axis=0, keepdims=True)),
        ),
        Mistake(
            "db_over_outputs",
            "Your `db` adds up each row of dY, over the outputs. Every output has a bias of its own, used by "
            "all examples: which axis runs over those?",
            linear_but(db=lambda dY, Y, X, W, b: dY.sum(axis=1)),
        ),
        Mistake(
            "db_averaged",
            "`db` is N times too small. The 1/N of the mean loss is already inside `dY`; here the "
            "contributions are added.",
            linear_but(db=lambda dY, Y, X, W, b: dY.mean(axis=0)),
        ),
        Mistake(
            "dW_averaged",
            "`dW` is N times too small. The 1/N of the mean loss is already inside `dY`; it must not come in "
            "twice.",
            linear_but(dW=lambda dY, Y, X, W, b: X.T @ dY / len(X)),
        ),
        Mistake(
            "dW_from_output",
            "Your `dW` is made of `Y`. A weight multiplies what *enters* the layer: its gradient is what "
            "came in, times the gradient of what went out.",
            linear_but(dW=lambda dY, Y, X, W, b: Y.T @ dY),
        ),
        Mistake(
            "order_of_return",
            "The gradients are there, in another order. Asked are dX, dW, db, as the arguments X, W, b "
            "stand.",
            lambda dY, Y, X, W, b: (X.T @ dY, dY @ W.T, dY.sum(axis=0)),
        ),
    ),
    hints=(
        "The chapter, section *The layer*, derives each of the three from one entry; its figure shows the "
        "shapes.",
        "```\ndX = dY @ ...\ndW = ... @ ...\ndb = dY.sum(axis=...)\nreturn dX, dW, db\n```",
    ),
    hides=("linear_vjp", "matmul_vjp", "numerical_vjp"),
)


def layer_gradients(student, args):
    came = student.linear_vjp(*args)
    assert_that(
        isinstance(came, tuple | list) and len(came) == 3,
        "Asked is a tuple of three arrays, dX, dW and db.",
    )
    return came


def assert_layer(student, rng, part):
    """One of the three gradients is right on all cases."""
    for args in passed_layer(rng):
        right = linalg.linear_vjp(*args)[part]
        assert_equal(layer_gradients(student, args)[part], right, ["dX", "dW", "db"][part])


@linear_vjp.check(0.5)
def test_linear_vjp_shapes(student, rng):
    """Each gradient has the shape of what it belongs to."""
    args = passed_layer(rng)[0]
    letters = ["(N, D)", "(D, M)", "(M,)"]
    for gradient, original, shape in zip(
        layer_gradients(student, args), args[2:], letters, strict=True
    ):
        assert_shape(gradient, original.shape, shape)


@linear_vjp.check(1.5)
def test_linear_vjp_of_the_weights(student, rng):
    """The gradient of W collects all examples."""
    assert_layer(student, rng, 1)


@linear_vjp.check(1)
def test_linear_vjp_of_the_inputs(student, rng):
    """The gradient of X goes back through the same weights."""
    assert_layer(student, rng, 0)


@linear_vjp.check(1)
def test_linear_vjp_of_the_bias(student, rng):
    """The gradient of b collects all examples."""
    assert_layer(student, rng, 2)


@linear_vjp.check(1)
def test_linear_vjp_against_differences(student, rng):
    """All three agree with central differences."""
    args = passed_layer(rng)[0]
    expected = tuple(numerical_vjp(linalg.linear, args[2:], args[0]))
    assert_equal(tuple(layer_gradients(student, args)), expected, rtol=1e-5, atol=1e-7)


# mlp_by_hand

SMALL = (
    np.array([1.5, -2.0]),
    1.0,
    np.array([[0.5, 1.0, -1.0], [-1.0, 0.4, 0.25]]),
    np.array([0.25, 0.1, 0.5]),
    np.array([0.4, -1.5, 2.0]),
    0.2,
)  # x, t, W1, b1, W2, b2, as in the notebook


def twelve_numbers(
    *,
    biases=1.0,
    activation=activations.relu,
    factor=2.0,
    updated=False,
    hidden=lambda dh, z: dh,
    slope=lambda z: z > 0,
    step=0.1,
):
    """The numbers of the 2-3-1 network; the options are the mistakes."""
    x, t, W1, b1, W2, b2 = SMALL
    z = np.einsum("d,dm->m", x, W1) + biases * b1
    h = activation(z)
    y = np.vdot(h, W2) + biases * b2
    dy = factor * (y - t)
    dW2 = dy * h
    after = W2 - step * dW2
    dh = hidden(dy * (after if updated else W2), z)
    dz = dh * slope(z)
    found = {
        "z[0]": z[0],
        "z[1]": z[1],
        "z[2]": z[2],
        "y": y,
        "loss": (y - t) ** 2,
        "dy": dy,
        "dW2[0]": dW2[0],
        "dh[2]": dh[2],
        "dz[2]": dz[2],
        "dW1[0, 1]": x[0] * dz[1],
        "dx[0]": np.vdot(dz, W1[0]),
        "W2[0] after a step": after[0],
    }
    return {question: float(number) for question, number in found.items()}


def numbers_but(**mistake):
    return lambda: twelve_numbers(**mistake)


mlp_by_hand = Task(
    "mlp_by_hand",
    "predict",
    points=4,
    minutes=30,
    level=2,
    short=True,
    answers=(Answer("mlp_by_hand", right=twelve_numbers, cases=lambda rng: [()]),),
    mistakes=(
        Mistake(
            "biases_left_out",
            "Your numbers are those of a network without biases. Each unit adds its own, before ReLU.",
            numbers_but(biases=0.0),
        ),
        Mistake(
            "relu_left_out",
            "Your `y` still contains the unit that is off. ReLU makes its output 0, and then it adds "
            "nothing to `y`.",
            numbers_but(activation=np.array),
        ),
        Mistake(
            "factor_two_left_out",
            "Your `dy` is half of what it should be. The loss is a square: what is the slope of s² at s?",
            numbers_but(factor=1.0),
        ),
        Mistake(
            "uphill",
            "Your step goes uphill: along the gradient the loss rises. Compare the new weight with the sign "
            "of its gradient.",
            numbers_but(step=-0.1),
        ),
        Mistake(
            "sign_of_the_error",
            "The signs of your gradients are turned round. If `y` rose a little, would the loss rise or "
            "fall?",
            numbers_but(factor=-2.0),
        ),
        Mistake(
            "slope_left_out",
            "A gradient goes through the unit that is off. If its `z` changes a little, does its output "
            "change at all?",
            numbers_but(slope=np.ones_like),
        ),
        Mistake(
            "masked_too_early",
            "Your `dh` is 0 for the unit that is off. *If* its output changed, `y` would change. Which "
            "number, one step further back, is 0?",
            numbers_but(hidden=lambda dh, z: dh * (z > 0)),
        ),
        Mistake(
            "updated_weights",
            "On the way back you used the weight *after* the step. All gradients belong to the weights that "
            "the forward pass used; the step comes last.",
            numbers_but(updated=True),
        ),
    ),
    hints=(
        "The chapter, section *A network by hand*, does every one of these steps with other numbers.",
        "```\nz = x[0] * W1[0] + x[1] * W1[1] + b1\nh = ...                 # ReLU\ny = ...\ndy = ...                # slope of (y - t)**2\n"
        "dW2 = ... * dy\ndh = ... * dy\ndz = ...                # 0 where the unit is off\ndW1[d, m] = ... * dz[m]\n"
        "dx[d] = ...             # three paths, along row d of W1\n```",
    ),
)


def assert_numbers(student, *questions):
    """These numbers are right to 1 %; a rounded one with a known mistake in it is named."""
    came, right = student.mlp_by_hand(), twelve_numbers()
    for question in questions:
        try:
            assert_predicted(came, right, [question])
        except Failed as failure:
            raise Failed(failure.message, mistake=slip(came, question)) from None


def slip(came, question):
    """The only mistake that gives this number, or None."""
    given = came.get(question) if isinstance(came, dict) else None
    if not isinstance(given, int | float):
        return None
    right = twelve_numbers()[question]
    numbers = {one.name: one.wrong()[question] for one in mlp_by_hand.mistakes if one.wrong}
    found = [
        name
        for name, number in numbers.items()
        if abs(number - right) > 1e-9 and abs(given - number) <= 1e-2 * abs(number)
    ]
    return found[0] if len(found) == 1 else None


@mlp_by_hand.check(0.75)
def test_mlp_by_hand_hidden_layer(student, rng):
    """Forward: the three numbers z."""
    assert_numbers(student, "z[0]", "z[1]", "z[2]")


@mlp_by_hand.check(0.5)
def test_mlp_by_hand_output(student, rng):
    """Forward: the output and the loss."""
    assert_numbers(student, "y", "loss")


@mlp_by_hand.check(0.75)
def test_mlp_by_hand_last_layer(student, rng):
    """Backward: the slope of the loss, and a weight of the second layer."""
    assert_numbers(student, "dy", "dW2[0]")


@mlp_by_hand.check(0.75)
def test_mlp_by_hand_unit_that_is_off(student, rng):
    """Backward: what arrives at the unit that is off, and what passes it."""
    assert_numbers(student, "dh[2]", "dz[2]")


@mlp_by_hand.check(0.75)
def test_mlp_by_hand_first_layer(student, rng):
    """Backward: a weight of the first layer, and an input."""
    assert_numbers(student, "dW1[0, 1]", "dx[0]")


@mlp_by_hand.check(0.5)
def test_mlp_by_hand_step(student, rng):
    """A weight after one step of gradient descent."""
    assert_numbers(student, "W2[0] after a step")


# mlp_gradients

NAMES = ["dW1", "db1", "dW2", "db2"]


def small_classifiers(rng):
    """Two small classifiers; one class comes twice in the labels, one not at all."""
    return [
        small_classifier(rng, (7, 4, 5, 3), [2, 0, 2, 2, 0, 0, 2]),
        small_classifier(rng, (3, 3, 3, 3), [1, 2, 1]),
    ]


def small_classifier(rng, sizes, labels):
    """A batch and the parameters, with no pre-activation near the corner of ReLU."""
    N, D, M, K = sizes
    while True:
        X, W1, b1 = signed(rng, (N, D)), rng.normal(size=(D, M)), signed(rng, M) / 2
        if np.abs(linalg.linear(X, W1, b1)).min() > 1e-3:
            return X, np.array(labels), W1, b1, rng.normal(size=(M, K)), rng.normal(size=K)


def loss_of(X, labels, W1, b1, W2, b2):
    H = activations.relu(linalg.linear(X, W1, b1))
    return losses.cross_entropy(linalg.linear(H, W2, b2), labels)


def gradients_by_pieces(X, labels, W1, b1, W2, b2):
    Z1 = linalg.linear(X, W1, b1)
    H = activations.relu(Z1)
    Z2 = linalg.linear(H, W2, b2)
    dZ2 = losses.cross_entropy_vjp(1.0, 0.0, Z2, labels)
    dH, dW2, db2 = linalg.linear_vjp(dZ2, Z2, H, W2, b2)
    assert dH is not None
    _, dW1, db1 = linalg.linear_vjp(activations.relu_vjp(dH, H, Z1), Z1, X, W1, b1)
    return dW1, db1, dW2, db2


def gradients_but(
    dZ2=lambda P, T: (P - T) / len(P),
    dH=lambda dZ2, W2: np.inner(dZ2, W2),
    dZ1=lambda dH, Z1: np.where(Z1 > 0, dH, 0),
    entered=lambda Z1, H: H,
    summed=lambda dH, dZ1: dZ1,
):
    """The four gradients, with one line of the backward pass replaced by a mistake."""

    def gradients(X, labels, W1, b1, W2, b2):
        Z1 = linalg.linear(X, W1, b1)
        H = activations.relu(Z1)
        P = activations.softmax(linalg.linear(H, W2, b2))
        last = dZ2(P, np.eye(len(b2))[labels])
        hidden = dH(last, W2)
        first = dZ1(hidden, Z1)
        db1 = summed(hidden, first).sum(axis=0)
        return X.T @ first, db1, entered(Z1, H).T @ last, last.sum(axis=0)

    return gradients


mlp_gradients = Task(
    "mlp_gradients",
    "write",
    points=7,
    minutes=45,
    level=3,
    short=True,
    answers=(
        Answer(
            "mlp_gradients",
            "(N,D),(N),(D,M),(M),(M,K),(K)->(D,M),(M),(M,K),(K)",
            gradients_by_pieces,
            small_classifiers,
        ),
    ),
    mistakes=(
        Mistake(
            "mask_left_out",
            "Units that were off still receive a gradient. Either the slope of ReLU is missing, or its mask "
            "was taken from `H` with ≥, which is always true.",
            gradients_but(dZ1=lambda dH, Z1: dH),
        ),
        Mistake(
            "mask_of_gradient",
            "The mask comes from the forward pass (which units were on, `Z1 > 0`), not from the sign of the "
            "gradient.",
            gradients_but(dZ1=lambda dH, Z1: np.maximum(dH, 0)),
        ),
        Mistake(
            "entered_before_relu",
            "Look at `dW2`: the second layer saw `H`, after ReLU, not `Z1`. The gradient of a weight matrix "
            "uses what *entered* that layer.",
            gradients_but(entered=lambda Z1, H: Z1),
        ),
        Mistake(
            "no_mean",
            "Everything is N times too large: the loss is a mean over the batch.",
            gradients_but(dZ2=lambda P, T: P - T),
        ),
        Mistake(
            "mean_over_classes",
            "Everything is K times too small: the mean of the loss runs over the N examples, not over all "
            "N·K entries.",
            gradients_but(dZ2=lambda P, T: (P - T) / P.size),
        ),
        Mistake(
            "sign",
            "All signs are turned round: this points where the loss *falls*. The gradient points where it "
            "rises.",
            gradients_but(dZ2=lambda P, T: (T - P) / len(P)),
        ),
        Mistake(
            "no_targets",
            "The entries of your `db2` add up to 1; they should add up to 0. What is subtracted at the true "
            "class?",
            gradients_but(dZ2=lambda P, T: P / len(P)),
        ),
        Mistake(
            "labels_as_numbers",
            "A label is a name and not an amount: class 2 is not twice class 1. From each row of `P` "
            "subtract a row with 1 at its true class and 0 elsewhere.",
            gradients_but(dZ2=lambda P, T: (P - T.argmax(axis=1)) / len(P)),
        ),
        Mistake(
            "every_label",
            "You subtracted 1 in whole columns: `[:, labels]` means all rows with *every* label. Pair each "
            "row number with its own label.",
            gradients_but(dZ2=lambda P, T: (P - T.max(axis=0)) / len(P)),
        ),
        Mistake(
            "W2_not_transposed",
            "dZ2 is (N, K) and dH must be (N, M). Backward multiplies by the transpose; with M = K only the "
            "values show it.",
            gradients_but(dH=lambda dZ2, W2: dZ2 @ W2),
        ),
        Mistake(
            "db1_before_mask",
            "`dW1` is right and `db1` is not: it was summed before the mask. The bias sits beside `W1`, so it "
            "sees the same dZ1.",
            gradients_but(summed=lambda dH, dZ1: dH),
        ),
    ),
    hints=(
        "The chapter, sections *Four examples at once* and *The classifier in ten lines*, writes each line "
        "with its shapes.",
        "```\nZ1 = ...\nH = ...\nP = softmax(...)\n\ndZ2 = ...              # (N, K)\ndW2, db2 = ... @ dZ2, ...\n"
        "dH = dZ2 @ ...         # (N, M)\ndZ1 = ...              # (N, M)\ndW1, db1 = ... @ dZ1, ...\n```",
    ),
)


def four_gradients(student, args):
    came = student.mlp_gradients(*args)
    assert_that(
        isinstance(came, tuple | list) and len(came) == 4,
        "Asked is a tuple of four arrays, dW1, db1, dW2 and db2.",
    )
    return came


def assert_gradients(student, rng, *parts):
    """These of the four gradients are right on all cases."""
    for args in small_classifiers(rng):
        came, right = four_gradients(student, args), gradients_by_pieces(*args)
        for part in parts:
            assert_equal(came[part], right[part], NAMES[part])


@mlp_gradients.check(0.5)
def test_mlp_gradients_shapes(student, rng):
    """Each gradient has the shape of its parameter."""
    args = small_classifiers(rng)[0]
    letters = ["(D, M)", "(M,)", "(M, K)", "(K,)"]
    for gradient, parameter, shape in zip(
        four_gradients(student, args), args[2:], letters, strict=True
    ):
        assert_shape(gradient, parameter.shape, shape)


@mlp_gradients.check(1.5)
def test_mlp_gradients_of_the_second_layer(student, rng):
    """The gradients of the second layer."""
    assert_gradients(student, rng, 2, 3)


@mlp_gradients.check(1.5)
def test_mlp_gradients_of_the_first_weights(student, rng):
    """The gradient of the weights of the first layer."""
    assert_gradients(student, rng, 0)


@mlp_gradients.check(1)
def test_mlp_gradients_of_the_first_bias(student, rng):
    """The gradient of the bias of the first layer."""
    assert_gradients(student, rng, 1)


@mlp_gradients.check(0.5)
def test_mlp_gradients_of_a_unit_that_is_off(student, rng):
    """A unit that is off for every example gets no gradient, the others do."""
    args = list(small_classifiers(rng)[0])
    args[3] = np.array([3.0, 3, -50, 3, 3])
    dW1, db1, dW2, _ = four_gradients(student, args)
    off = np.array([np.abs(dW1[:, 2]).max(), abs(db1[2]), np.abs(dW2[2]).max()])
    assert_equal(off, np.zeros(3), "the gradients at the unit that is off")
    assert_that(np.abs(dW1).max() > 0, "Your `dW1` is 0 everywhere.")


@mlp_gradients.check(1)
def test_mlp_gradients_against_differences(student, rng):
    """The whole network agrees with central differences."""
    X, labels, *parameters = small_classifiers(rng)[0]
    expected = numerical_vjp(lambda *p: loss_of(X, labels, *p), parameters, 1.0)
    came = four_gradients(student, (X, labels, *parameters))
    assert_equal(tuple(came), tuple(expected), rtol=1e-4, atol=1e-6)


@mlp_gradients.check(0.5)
def test_mlp_gradients_stay_finite(student, rng):
    """Logits near 1000 give finite gradients, without a warning."""
    args = list(small_classifiers(rng)[0])
    args[5] = np.array([1000.0, 0, -1000])
    came = four_gradients(student, args)
    assert_silent(student)
    assert_that(all(np.isfinite(gradient).all() for gradient in came), "A gradient is not finite.")


@mlp_gradients.check(0.5)
def test_mlp_gradients_teach_digits(student, rng):
    """Twenty steps against the gradient teach a network to read most of 80 digits."""
    X, labels = datasets.digits()
    order = rng.permutation(len(X))[:80]
    X, labels = X[order].astype(float), labels[order]
    weights = [initializers.he_normal(shape, rng, dtype=float) for shape in [(64, 20), (20, 10)]]
    parameters = [weights[0], np.zeros(20), weights[1], np.zeros(10)]
    before = loss_of(X, labels, *parameters)
    for _ in range(20):
        found = four_gradients(student, (X, labels, *parameters))
        parameters = [p - 0.5 * g for p, g in zip(parameters, found, strict=True)]
    loss = loss_of(X, labels, *parameters)
    # Of 500 draws it was at most 1.23; with gradients that are K times too small, 1.74 or more.
    assert_that(
        loss < 1.5,
        f"After 20 steps the loss is {loss:.3g}, asked is less than 1.5; it began at {before:.3g}.",
    )


# find_the_bug


def centered(X):
    """Every row moved so that its mean is 0."""
    return X - X.mean(axis=1, keepdims=True)


def half_softmax(X):
    return activations.softmax(X / 2)


def half_softmax_vjp(dY, Y, X):
    return activations.softmax_vjp(dY, Y, X / 2) / 2


# Others than the six of the notebook, so that what is said of these gives nothing away of those.
PIECES = {
    "ReLU": (activations.relu, activations.relu_vjp),
    "exp": (np.exp, lambda dY, Y, X: dY * Y),
    "softmax(X / 2)": (half_softmax, half_softmax_vjp),
    "X**3": (lambda X: X**3, lambda dY, Y, X: 3 * X**2 * dY),
    "X[:, ::-1]": (lambda X: X[:, ::-1], lambda dY, Y, X: dY[:, ::-1]),
}
BROKEN = {
    "ReLU": lambda dY, Y, X: dY * (Y >= 0),
    "exp": lambda dY, Y, X: dY * X,
    "softmax(X / 2)": lambda dY, Y, X: -half_softmax_vjp(dY, Y, X),
    "X**3": lambda dY, Y, X: 3 * X**2,
    "X[:, ::-1]": lambda dY, Y, X: dY,
}
SUSPECTS = {"relu", "sigmoid", "tanh", "square", "softmax", "center"}
WRONG = {"tanh", "square", "softmax", "center"}
BLIND = {"square", "softmax", "center"}  # the wrong ones that an all-ones cotangent passes


def three_tables(rng):
    tables = [3 * rng.normal(size=shape) for shape in [(4, 3), (3, 3)]]
    return [(rng.normal(size=X.shape), centered(X), X) for X in tables]


find_the_bug = Task(
    "find_the_bug",
    "repair",
    points=4,
    minutes=25,
    level=3,
    answers=(
        Answer("is_right"),
        Answer("wrong_ones"),
        Answer(
            "repaired_vjp",
            "(N,D),(N,D),(N,D)->(N,D)",
            lambda dY, Y, X: np.einsum("nj,jd->nd", dY, np.eye(dY.shape[1]) - 1 / dY.shape[1]),
            three_tables,
        ),
    ),
    mistakes=(
        Mistake(
            "blind_cotangent",
            "Some wrong VJPs give exactly the right answer when every entry of `dY` is 1, and one of them "
            "gets past you. Which `dY` would show that it is wrong?",
        ),
        Mistake(
            "accepts_anything",
            "Your check passes x for the slope of eˣ, which is wrong at nearly every number. "
            "Compare the VJP's answer, entry by entry, with central differences.",
        ),
        Mistake(
            "one_side_only",
            "A ReLU passes that is never off. At which numbers does that show? Your table needs entries of "
            "both signs.",
        ),
        Mistake(
            "kink",
            "You call a right ReLU wrong. At 0 it has a corner, and central differences there give ½. Test "
            "where no entry is 0.",
        ),
        Mistake(
            "rejects_right",
            "Your check calls right VJPs wrong. Is `h` far too small (try 1e-5)? Do you step to both sides? "
            "Are floats compared with `==`? Does the same `dY` enter the differences and the VJP?",
        ),
        Mistake(
            "not_listed",
            "A wrong one is missing from your list. Let `is_right` judge all six, and list every one it "
            "rejects.",
        ),
        Mistake(
            "not_repaired",
            "Your VJP takes the mean over the *examples*, as the broken one did. Forward, each row lost its "
            "own mean: which axis is that?",
            lambda dY, Y, X: dY - dY.mean(axis=0),
            of="repaired_vjp",
        ),
        Mistake(
            "one_mean_for_all",
            "You subtracted one mean from the whole table. Forward, each row lost a mean of its own.",
            lambda dY, Y, X: dY - dY.mean(),
            of="repaired_vjp",
        ),
        Mistake(
            "no_keepdims",
            "The means of the rows were lined up with the columns (with N = D NumPy does not complain). Keep "
            "the averaged axis as size 1.",
            lambda dY, Y, X: dY - dY.mean(axis=1),
            of="repaired_vjp",
        ),
        Mistake(
            "one_path",
            "You returned `dY`, the direct path. Each number also reaches the outputs of its row through the "
            "mean; those paths are missing.",
            lambda dY, Y, X: dY.copy(),
            of="repaired_vjp",
        ),
        Mistake(
            "value_for_gradient",
            "You centered the *inputs*. What goes back is made from `dY`.",
            lambda dY, Y, X: centered(X),
            of="repaired_vjp",
        ),
    ),
    hints=(
        "The chapter, sections *Checked* and *What breaks*, checks each piece; the chapter on gradients "
        "explains why `dY` is random.",
        "```\nX = rng.normal(size=(4, 3))\ndY = ...\nfor place in np.ndindex(X.shape):\n    step = np.zeros_like(X)\n"
        "    step[place] = h\n    slopes[place] = np.sum(... * (... - ...)) / (2 * h)\nreturn bool(np.allclose(f_vjp(...), slopes))\n```",
    ),
)


def verdict(student, f, f_vjp):
    came = student.is_right(f, f_vjp, student.generator(7))
    assert_that(
        isinstance(came, bool | np.bool_), f"`is_right` returned {came!r}, asked is True or False."
    )
    return bool(came)


@find_the_bug.check(0.5)
def test_find_the_bug_accepts_right_ones(student, rng):
    """`is_right` is True for right VJPs."""
    rejected = [name for name, pair in PIECES.items() if not verdict(student, *pair)]
    if rejected:
        raise Failed(
            f"Your `is_right` calls the right VJP of {' and '.join(rejected)} wrong.",
            mistake="kink" if rejected == ["ReLU"] else "rejects_right",
        )


def assert_rejected(student, name, mistake):
    """A broken VJP is rejected, by a check that accepts the right one and not just any."""
    f, right = PIECES[name]
    assert_that(
        verdict(student, f, right), f"This counts only when the right VJP of {name} is accepted."
    )
    if verdict(student, f, BROKEN[name]):
        if verdict(student, np.exp, BROKEN["exp"]):
            name, mistake = "exp, x for the slope of eˣ", "accepts_anything"
        raise Failed(f"Your `is_right` accepts a wrong VJP of {name}.", mistake=mistake)


@find_the_bug.check(0.5)
def test_find_the_bug_rejects_what_is_wrong_at_sight(student, rng):
    """False for a slope that is wrong everywhere, and for one that is wrong below 0 only."""
    assert_rejected(student, "exp", "accepts_anything")
    assert_rejected(student, "ReLU", "one_side_only")


@find_the_bug.check(0.5)
def test_find_the_bug_rejects_a_turned_sign(student, rng):
    """False for a sign that is turned round, where an all-ones dY gives 0."""
    assert_rejected(student, "softmax(X / 2)", "blind_cotangent")


@find_the_bug.check(0.5)
def test_find_the_bug_rejects_a_slope_alone(student, rng):
    """False for a slope that is not multiplied by dY."""
    assert_rejected(student, "X**3", "blind_cotangent")


@find_the_bug.check(0.5)
def test_find_the_bug_rejects_a_wrong_place(student, rng):
    """False for a gradient that is handed back to the wrong place."""
    assert_rejected(student, "X[:, ::-1]", "blind_cotangent")


@find_the_bug.check(0.5)
def test_find_the_bug_names_the_wrong_ones(student, rng):
    """`wrong_ones` lists the wrong ones among the six, and no other."""
    came = student.wrong_ones()
    assert_that(
        isinstance(came, list | tuple) and all(isinstance(name, str) for name in came),
        "Asked is a list of names.",
    )
    listed = set(came)
    unknown = sorted(listed - SUSPECTS)
    assert_that(not unknown, f"None of the six is called {unknown[:1]}.")
    missed = WRONG - listed
    if missed:
        blind = missed == BLIND
        raise Failed(
            "A wrong one is missing from your list.",
            mistake="blind_cotangent" if blind else "not_listed",
        )
    if listed != WRONG:
        only_relu = listed - WRONG == {"relu"}
        raise Failed(
            "A right one stands in your list.", mistake="kink" if only_relu else "rejects_right"
        )


@find_the_bug.check(1)
def test_find_the_bug_repairs_one(student, rng):
    """`repaired_vjp` is the gradient of centered rows."""
    for dY, Y, X in three_tables(rng):
        (expected,) = numerical_vjp(centered, [X], dY)
        assert_equal(student.repaired_vjp(dY, Y, X), expected, rtol=1e-5, atol=1e-7)


# residual_vjp


SMOOTH = {
    "softmax": (activations.softmax, activations.softmax_vjp),
    "tanh": (activations.tanh, activations.tanh_vjp),
}


def residual_blocks(rng):
    """Gradients at blocks Y = X + f(X): f a layer with tanh, a softmax, a tanh."""
    cases = []
    for (N, D), kind in [((4, 3), "layer"), ((3, 3), "softmax"), ((4, 3), "tanh")]:
        X, dY = 2 * signed(rng, (N, D)), signed(rng, (N, D))
        f, f_vjp = tanh_layer(rng.normal(size=(D, D))) if kind == "layer" else SMOOTH[kind]
        cases.append((dY, X + f(X), X, f, f_vjp))
    return cases


def tanh_layer(W):
    return (lambda X: np.tanh(X @ W), lambda dY, Y, X: (dY * (1 - Y**2)) @ W.T)


def residual_right(dY, Y, X, f, f_vjp):
    return linalg.add(f_vjp(dY, f(X), X), dY)


residual_vjp = Task(
    "residual_vjp",
    "write",
    points=2,
    minutes=15,
    level=2,
    answers=(Answer("residual_vjp", "(N,D),(N,D),(N,D)->(N,D)", residual_right, residual_blocks),),
    mistakes=(
        Mistake(
            "direct_path_forgotten",
            "Only the path through `f` is there. X also reaches Y directly: if `f` were 0 everywhere, your "
            "gradient would be 0, though Y = X.",
            lambda dY, Y, X, f, f_vjp: f_vjp(dY, f(X), X),
        ),
        Mistake(
            "path_through_f_forgotten",
            "Only the direct path is there, or it has overwritten the other. X also works on Y through `f`.",
            lambda dY, Y, X, f, f_vjp: dY.copy(),
        ),
        Mistake(
            "paths_multiplied",
            "You multiplied what came back on the two paths. Slopes multiply *along* a path; paths that meet "
            "add up.",
            lambda dY, Y, X, f, f_vjp: dY * f_vjp(dY, f(X), X),
        ),
        Mistake(
            "one_for_the_gradient",
            "The direct path has slope 1, and a slope is multiplied by what arrives. Double `dY`: your whole "
            "result should double.",
            lambda dY, Y, X, f, f_vjp: 1 + f_vjp(dY, f(X), X),
        ),
        Mistake(
            "output_of_the_block",
            "You gave `f_vjp` the `Y` of the whole block. It wants the output of `f` alone, as its slope is "
            "often computed from that.",
            lambda dY, Y, X, f, f_vjp: dY + f_vjp(dY, Y, X),
        ),
        Mistake(
            "arguments_exchanged",
            "Look at what you gave `f_vjp`, and in which order: first the gradient, then the *output* of "
            "`f`, last its *input*.",
            lambda dY, Y, X, f, f_vjp: dY + f_vjp(dY, X, f(X)),
        ),
        Mistake(
            "two_mistakes_on_one_path",
            "Only the path through `f` is there, and `f_vjp` was given the `Y` of the whole block, not the "
            "output of `f`.",
            lambda dY, Y, X, f, f_vjp: f_vjp(dY, Y, X),
        ),
    ),
    hints=(
        "The chapter, section *Paths that meet add up*, has a residual connection, and one with numbers.",
        "```\nthrough_f = f_vjp(..., ..., ...)\nreturn ...\n```",
    ),
)


@residual_vjp.check(1.5)
def test_residual_vjp_values(student, rng):
    """The gradient of X collects both paths."""
    assert_answers(student, residual_vjp.answer(), residual_blocks(rng))


@residual_vjp.check(0.25)
def test_residual_vjp_of_nothing(student, rng):
    """When f is 0 everywhere, the gradient passes unchanged."""
    dY, _, X, _, _ = residual_blocks(rng)[0]
    came = student.residual_vjp(
        dY, X.copy(), X, lambda X: np.zeros_like(X), lambda dY, Y, X: np.zeros_like(X)
    )
    assert_equal(came, dY)


@residual_vjp.check(0.25)
def test_residual_vjp_against_differences(student, rng):
    """It agrees with central differences, for a square."""
    X, dY = residual_blocks(rng)[0][2], rng.normal(size=(4, 3))
    (expected,) = numerical_vjp(lambda X: X + X**2, [X], dY)
    came = student.residual_vjp(dY, X + X**2, X, np.square, lambda dY, Y, X: 2 * X * dY)
    assert_equal(came, expected, rtol=1e-5, atol=1e-7)


# he_normal


def sizes_after(layers, factor):
    """How many times larger the rms has become, when each layer multiplies it by this factor."""
    return {share: factor(times) ** layers for share, times in [("1/D", 1), ("4/D", 4), ("8/D", 8)]}


def sizes_by_law():
    return sizes_after(20, lambda times: np.sqrt(times / 2))


he_normal = Task(
    "he_normal",
    "write",
    points=2,
    minutes=15,
    level=2,
    answers=(
        Answer("he_normal"),
        Answer("after_20_layers", right=sizes_by_law, cases=lambda rng: [()]),
    ),
    mistakes=(
        Mistake(
            "variance_as_deviation",
            "The deviation of your weights is 2/D. That is the *variance* asked for. How do you get from "
            "one to the other?",
        ),
        Mistake(
            "outputs_counted",
            "The variance of your weights is 2/M. A unit adds up what comes *in*: how many terms has that "
            "sum?",
        ),
        Mistake(
            "half_forgotten",
            "The variance of your weights is 1/D: that keeps the size through a layer alone. ReLU then sets "
            "half of the mean square to 0.",
        ),
        Mistake(
            "one_over_D",
            "The deviation of your weights is 1/D, far too small. Variances add up over the D inputs, and "
            "half of the mean square is lost to ReLU.",
        ),
        Mistake(
            "glorot",
            "The variance of your weights is 2/(D + M): that is Glorot's rule, for tanh. He's counts only "
            "what comes in.",
        ),
        Mistake(
            "uniform",
            "Your numbers are spread evenly between two bounds, and not normal: small ones should be more "
            "frequent than large ones.",
        ),
        Mistake(
            "own_generator",
            "Your weights do not follow `rng`: another generator must give others, the same seed the same. "
            "Draw from the generator you are given.",
        ),
        Mistake(
            "transposed",
            "You have (M, D). Weights in this book have a row for each input and a column for each output.",
        ),
        Mistake(
            "mean_square_for_rms",
            "These are the factors of the *mean square*. Asked are those of its root, the rms.",
            lambda: sizes_after(20, lambda times: times / 2),
            of="after_20_layers",
        ),
        Mistake(
            "relu_not_counted",
            "Your factors are right without ReLU. It sets half of the mean square of each layer to 0.",
            lambda: sizes_after(20, np.sqrt),
            of="after_20_layers",
        ),
        Mistake(
            "one_layer_only",
            "These are the factors of *one* layer. The next one multiplies again, and so on, twenty times.",
            lambda: sizes_after(1, lambda times: np.sqrt(times / 2)),
            of="after_20_layers",
        ),
        Mistake(
            "factors_added",
            "You added the factors of the 20 layers. Each layer multiplies what the one before has made: "
            "factors of a chain multiply.",
            lambda: {
                share: 20 * np.sqrt(times / 2)
                for share, times in [("1/D", 1), ("4/D", 4), ("8/D", 8)]
            },
            of="after_20_layers",
        ),
    ),
    hints=(
        "The chapter, section *He's deviation, in a few lines*, derives the variance, and what each layer does to it.",
        "```\ndeviation = ...\nreturn rng.normal(..., ..., size=(..., ...))\n```\nA layer of variance c/D multiplies the mean square "
        "of the activations by c/2.",
    ),
    hides=("he_normal",),
)

D, M = 125, 80
DEVIATIONS = {
    "variance_as_deviation": 2 / D,
    "outputs_counted": np.sqrt(2 / M),
    "half_forgotten": np.sqrt(1 / D),
    "one_over_D": 1 / D,
    "glorot": np.sqrt(2 / (D + M)),
}


def weights(student, rng):
    W = student.he_normal(D, M, student.generator(int(rng.integers(2**30))))
    if np.shape(W) == (M, D):
        raise Failed(f"The shape is {(M, D)}, asked is (D, M) = {(D, M)}.", mistake="transposed")
    assert_shape(W, (D, M), "(D, M)")
    assert_that(W.dtype.kind == "f", f"The type is {W.dtype}, asked are floats.")
    return W


@he_normal.check(0.75)
def test_he_normal_deviation(student, rng):
    """The mean is 0 and the variance 2/D."""
    W = weights(student, rng)
    deviation, asked = W.std(), np.sqrt(2 / D)
    # 10,000 numbers: the deviation is known to 0.7 %, the mean to 0.01 deviations.
    assert_that(abs(W.mean()) < 0.06 * deviation, f"The mean is {W.mean():.3g}, asked is 0.")
    if abs(deviation / asked - 1) > 0.04:
        found = [name for name, sd in DEVIATIONS.items() if abs(deviation / sd - 1) < 0.04]
        raise Failed(
            f"For D = {D}, M = {M} the deviation is {deviation:.4g}, asked is {asked:.4g}.",
            mistake=found[0] if found else None,
        )


@he_normal.check(0.25)
def test_he_normal_is_normal(student, rng):
    """The numbers are normal."""
    W = weights(student, rng)
    squares = W * W
    flatness = (
        np.mean(squares * squares) / np.mean(squares) ** 2
    )  # 3 for normal numbers, 1.8 for uniform ones
    if flatness < 2.4:
        raise Failed("The numbers are not normal.", mistake="uniform")
    assert_that(flatness < 3.6, "The numbers are not normal: too many are very large.")


@he_normal.check(0.25)
def test_he_normal_follows_its_generator(student, rng):
    """Another generator gives other weights, the same seed the same."""
    one, again, other = (student.he_normal(4, 3, student.generator(seed)) for seed in (1, 1, 2))
    if np.array_equal(one, other):
        raise Failed("Two generators give the same weights.", mistake="own_generator")
    if not np.array_equal(one, again):
        raise Failed("The same seed gives other weights each time.", mistake="own_generator")


@he_normal.check(0.75)
def test_he_normal_after_20_layers(student, rng):
    """What twenty layers of three other variances do to the size of a signal."""
    assert_predicted(student.after_20_layers(), sizes_by_law())
