"""Checks of the exercises on losses."""

from collections import Counter

import numpy as np

from nnla import activations, gradcheck, losses, preprocessing
from nnla.grading.compare import (
    Failed,
    assert_answers,
    assert_equal,
    assert_raises,
    assert_shape,
    assert_silent,
    same,
)
from nnla.grading.task import Answer, Mistake, Task

# mse


def outputs_and_targets(rng):
    return [(2 * rng.normal(size=shape), rng.normal(size=shape)) for shape in [(4, 3), (3, 3)]]


def mse_of(errors_to_loss):
    """A function of the errors that refuses unlike shapes, as the library does."""

    def loss(Y, T):
        losses.mse(Y, T)
        return errors_to_loss(Y - T)

    return loss


def mean_of_squares(E):
    return float(np.einsum("nm,nm->", E, E)) / (len(E) * len(E[0]))


def gradient_of_mse(Y, T):
    return losses.mse_vjp(1.0, losses.mse(Y, T), Y, T)[0]


def gradient_times(factor):
    return lambda Y, T: factor(*Y.shape) * gradient_of_mse(Y, T)


mse = Task(
    "mse",
    "write",
    points=3,
    minutes=15,
    level=1,
    answers=(
        Answer("mse", "(N,M),(N,M)->()", mse_of(mean_of_squares), outputs_and_targets),
        Answer("mse_gradient", "(N,M),(N,M)->(N,M)", gradient_of_mse, outputs_and_targets),
    ),
    mistakes=(
        Mistake(
            "half",
            "Your loss is half as large as asked. Some books put ½ in front; here the loss is the plain "
            "mean of the squares.",
            mse_of(lambda E: mean_of_squares(E) / 2),
        ),
        Mistake(
            "sum_for_mean",
            "Your loss is N·M times too large: it is the sum. With twice as many examples of the same "
            "kind it would double; a mean stays.",
            mse_of(lambda E: mean_of_squares(E) * E.size),
        ),
        Mistake(
            "divided_by_examples",
            "Your loss is M times too large: you divided by the number of examples. The mean here is over "
            "all entries.",
            mse_of(lambda E: mean_of_squares(E) * E.shape[1]),
        ),
        Mistake(
            "root_taken",
            "You took the root. If all outputs are off by 3, the mean squared error is 9.",
            mse_of(lambda E: mean_of_squares(E) ** 0.5),
        ),
        Mistake(
            "absolute_values",
            "You averaged the sizes of the errors. If all outputs are off by 3, the mean *squared* error "
            "is 9.",
            mse_of(lambda E: float(abs(E).mean())),
        ),
        Mistake(
            "not_squared",
            "Your errors of both signs cancel each other. Squaring makes each of them count.",
            mse_of(lambda E: float(E.mean())),
        ),
        Mistake(
            "not_averaged",
            "You have one square for each entry. A loss is one number: their mean.",
            mse_of(lambda E: E**2),
        ),
        Mistake(
            "shapes_not_compared",
            "Outputs (N, 1) and targets (N,) gave a number without a word: NumPy compared every output "
            "with *every* target, an (N, N) table. Compare the two shapes first.",
        ),
        Mistake(
            "two_forgotten",
            "Your gradient is half as large as asked. The slope of a square has a factor of its own.",
            gradient_times(lambda N, M: 0.5),
            of="mse_gradient",
        ),
        Mistake(
            "gradient_over_examples",
            "Your gradient is M times too large: it was divided by N where the loss is divided by N·M. Both "
            "belong to the same mean.",
            gradient_times(lambda N, M: M),
            of="mse_gradient",
        ),
        Mistake(
            "gradient_of_sum",
            "Your gradient is N·M times too large: it belongs to the sum of the squares. The loss is "
            "their mean.",
            gradient_times(lambda N, M: N * M),
            of="mse_gradient",
        ),
        Mistake(
            "gradient_turned_round",
            "All signs are turned round: this is the gradient for the *targets*. Where an output is too "
            "large, raising it makes the loss rise.",
            gradient_times(lambda N, M: -1),
            of="mse_gradient",
        ),
    ),
    hints=(
        "The chapter on losses, section *Squared error*, has a worked example with N = 3 and M = 2; its "
        "gradient is in the section *The gradients*.",
        "```\nif Y.shape != ...:\n    raise ValueError(...)\nreturn ((...) ** 2).mean()\n```\n"
        "and the gradient is `... * (Y - T) / ...`.",
    ),
    hides=("mse", "mse_vjp", "numerical_vjp"),
)


@mse.check(1)
def test_mse_values(student, rng):
    """The mean over all entries of the squared differences."""
    assert_answers(student, mse.answer("mse"), outputs_and_targets(rng))


@mse.check(0.5)
def test_mse_refuses_unlike_shapes(student, rng):
    """Outputs (N, 1) and targets (N,) raise a ValueError."""
    outcome = student.call("mse", rng.normal(size=(4, 1)), rng.normal(size=4))
    if outcome.error is None:
        raise Failed(
            "No error came for shapes (4, 1) and (4,), asked is a `ValueError`.",
            came=outcome.value,
            mistake="shapes_not_compared",
        )
    assert_raises(outcome, ValueError, "for shapes (4, 1) and (4,)")


@mse.check(1)
def test_mse_gradient_values(student, rng):
    """The gradient with respect to the outputs, with their shape."""
    assert_answers(student, mse.answer("mse_gradient"), outputs_and_targets(rng))


@mse.check(0.5)
def test_mse_gradient_belongs_to_the_loss(student, rng):
    """The gradient agrees with small steps of your own `mse`."""
    Y, T = rng.normal(size=(3, 2)), rng.normal(size=(3, 2))
    (steps,) = gradcheck.numerical_vjp(lambda Y: student.mse(Y, T), [Y], 1.0, h=1e-3)
    assert_equal(student.mse_gradient(Y, T), steps, "against small steps", rtol=1e-5)


# logsumexp


def ordinary_rows(rng):
    return [(3 * rng.normal(size=shape),) for shape in [(4, 3), (3, 3), (1, 5)]]


def far_rows(rng):
    """Rows near 10⁴, near −10⁴, and with both."""
    ordinary = rng.normal(size=(3, 4))
    return ordinary + 1e4 * np.array([[1, 1, 1, 1], [-1, -1, -1, -1], [1, 0, -1, 1]])


def logsumexp_shifted(shift, back=1):
    def wrong(Z):
        c = shift(Z)
        return np.log(np.exp(Z - c).sum(axis=1)) + back * np.ravel(c)

    return wrong


logsumexp = Task(
    "logsumexp",
    "write",
    points=3,
    minutes=15,
    level=2,
    answers=(Answer("logsumexp", "(N,K)->(N)", losses.logsumexp, ordinary_rows),),
    mistakes=(
        Mistake(
            "not_added_back",
            "Your results are too small by the largest number of each row: it was taken out of the sum "
            "and has to come back in.",
            logsumexp_shifted(lambda Z: Z.max(axis=1, keepdims=True), back=0),
        ),
        Mistake(
            "subtracted_again",
            "Add 5 to a row: the result should rise by 5, yours falls. What was taken out of the exponent "
            "comes back with which sign?",
            logsumexp_shifted(lambda Z: Z.max(axis=1, keepdims=True), back=-1),
        ),
        Mistake(
            "over_examples",
            "You added up over the examples: one number for each column. Each row needs its own.",
            lambda Z: losses.logsumexp(Z.T),
        ),
        Mistake(
            "whole_table",
            "One number for the whole table. Each row is an example and needs its own.",
            lambda Z: losses.logsumexp(Z.ravel()),
        ),
        Mistake(
            "one_sum",
            "Every row got the sum of the whole table. Each row needs its own: along which axis are its "
            "numbers?",
            lambda Z: np.log(np.exp(Z - Z.max(axis=1, keepdims=True)).sum()) + Z.max(axis=1),
        ),
        Mistake(
            "column_plus_row",
            "You have an (N, N) table: a column (N, 1) plus an array (N,) repeats both. Give the two the "
            "same shape before adding.",
            lambda Z: losses.logsumexp(Z) - Z.max(axis=1) + Z.max(axis=1, keepdims=True),
        ),
        Mistake(
            "column_left",
            "The values are right, as a column (N, 1). Asked is one axis, (N,).",
            lambda Z: losses.logsumexp(Z)[:, None],
        ),
        Mistake(
            "maxima_lined_up",
            "The row maxima were lined up with the columns (with N = K NumPy does not complain). Keep the "
            "summed axis as size 1.",
            lambda Z: np.log(np.exp(Z - Z.max(axis=1)).sum(axis=1)) + Z.max(axis=1),
        ),
        Mistake(
            "sum_of_logarithms",
            "The logarithm of e^z is z, so you only added up the row. The exponentials are added up "
            "first, then one logarithm is taken.",
            lambda Z: Z.sum(axis=1),
        ),
        Mistake(
            "no_shift",
            "Right for ordinary rows, infinite here: exp(10000) is too large for any float. Which number "
            "can be taken out of the sum, so that every exponent is at most 0?",
        ),
        Mistake(
            "one_maximum",
            "A row far below the largest number of the *table* became the logarithm of 0. Each row needs "
            "its own maximum.",
        ),
    ),
    hints=(
        "The chapter on losses, section *From logits, not from probabilities*, takes the largest logit "
        "out of the sum.",
        "```\nlargest = Z.max(axis=..., keepdims=...)\nsums = np.exp(...).sum(axis=...)\nreturn ... + np.log(sums)\n"
        "```\nMind the shape (N, 1) of `largest`.",
    ),
    hides=("logsumexp", "log_softmax"),
)


@logsumexp.check(1.5)
def test_logsumexp_values(student, rng):
    """The logarithm of the sum of the exponentials of each row."""
    assert_answers(student, logsumexp.answer(), ordinary_rows(rng))


@logsumexp.check(0.5)
def test_logsumexp_of_a_shifted_row(student, rng):
    """Adding 5 to a row adds 5 to its result."""
    Z = rng.normal(size=(3, 4))
    before = student.logsumexp(Z)
    assert_shape(before, (3,), "(N,)")
    Z[1] += 5
    assert_equal(student.logsumexp(Z), np.add(before, [0, 5, 0]), "after adding 5 to row 1")


@logsumexp.check(0.5)
def test_logsumexp_of_far_rows(student, rng):
    """Finite and right for numbers near ±10000."""
    Z = far_rows(rng)
    came = student.logsumexp(Z)
    assert_shape(came, (3,), "(N,)")
    if not np.isfinite(came).all():
        mistake = "one_maximum" if np.isfinite(came[0]) else "no_shift"
        raise Failed(
            f"For rows near ±10000 your result is {came}.",
            expected=losses.logsumexp(Z),
            came=came,
            mistake=mistake,
        )
    assert_equal(came, losses.logsumexp(Z))


@logsumexp.check(0.5)
def test_logsumexp_is_careful(student, rng):
    """No warning on the way there."""
    student.logsumexp(far_rows(rng))
    assert_silent(student)


# cross_entropy


def logits_and_labels(rng):
    """A class that is absent, one that comes twice; then as many examples as classes."""
    return [
        (2 * rng.normal(size=(4, 3)), np.array([2, 0, 2, 0])),
        (2 * rng.normal(size=(3, 3)), np.array([1, 1, 0])),
        (2 * rng.normal(size=(5, 4)), np.array([3, 1, 0, 3, 1])),
    ]


def sure_mistakes(rng):
    """Logits of 1000 at a wrong class; one row is right."""
    Z, tops = rng.normal(size=(4, 3)), np.array([0, 1, 2, 0])
    Z[np.arange(4), tops] += 1000
    return Z, np.array([2, 0, 2, 1])


def log_probabilities(Z):
    return Z - losses.logsumexp(Z)[:, None]


def own(table, labels):
    """The entry of each row at its own label."""
    return table[np.arange(len(labels)), labels]


def one_hot(labels, K):
    return preprocessing.one_hot(labels, K, dtype=float)


def yes_or_no(Z, labels):
    """K questions with yes or no; 1 − p is the share of all classes but one."""
    classes = range(Z.shape[1])
    others = np.transpose([losses.logsumexp(np.delete(Z, k, axis=1)) for k in classes])
    no = others - losses.logsumexp(Z)[:, None]
    T = one_hot(labels, Z.shape[1])
    return -(T * log_probabilities(Z) + (1 - T) * no).sum() / len(Z)


cross_entropy = Task(
    "cross_entropy",
    "write",
    points=4,
    minutes=20,
    level=2,
    short=True,
    answers=(Answer("cross_entropy", "(N,K),(N)->()", losses.cross_entropy, logits_and_labels),),
    mistakes=(
        Mistake(
            "sum_for_mean",
            "Your loss is N times too large: it is the sum over the examples. The book's losses are means, "
            "so that they do not depend on the batch size.",
            lambda Z, labels: -own(log_probabilities(Z), labels).sum(),
        ),
        Mistake(
            "sign",
            "Your loss is negative. The logarithm of a probability is at most 0: a sign is missing.",
            lambda Z, labels: own(log_probabilities(Z), labels).mean(),
        ),
        Mistake(
            "mean_over_classes",
            "Your loss is K times too small: `mean` divided by N·K. Add over the classes, average over the "
            "examples.",
            lambda Z, labels: -(one_hot(labels, Z.shape[1]) * log_probabilities(Z)).mean(),
        ),
        Mistake(
            "no_normalizer",
            "You treated the logits as if they were log-probabilities. The normalizing term, logsumexp, is "
            "missing.",
            lambda Z, labels: -own(Z, labels).mean(),
        ),
        Mistake(
            "all_labels",
            "`[:, labels]` is an N by N table: every row with *every* label. Each row needs its own label "
            "only.",
            lambda Z, labels: -log_probabilities(Z)[:, labels].mean(),
        ),
        Mistake(
            "bits",
            "Your loss is in bits (1/ln 2 times too large). The book measures in nats: natural logarithm.",
            lambda Z, labels: losses.cross_entropy(Z, labels) / np.log(2),
        ),
        Mistake(
            "logarithm_to_base_ten",
            "Your loss is in powers of ten (`log10`). The book measures in nats: natural logarithm.",
            lambda Z, labels: losses.cross_entropy(Z, labels) / np.log(10),
        ),
        Mistake(
            "per_example",
            "You have one surprise for each example. A loss is one number: their mean.",
            lambda Z, labels: -own(log_probabilities(Z), labels),
        ),
        Mistake(
            "best_class",
            "You took the largest probability of each row, whatever the label. Sure and wrong answers cost "
            "nothing then: look at the probability of the *true* class.",
            lambda Z, labels: -log_probabilities(Z).max(axis=1).mean(),
        ),
        Mistake(
            "softmax_over_examples",
            "Your probabilities add up to 1 over the examples. Each row is one example: its K numbers are "
            "a distribution.",
            lambda Z, labels: -own(log_probabilities(Z.T).T, labels).mean(),
        ),
        Mistake(
            "classes_from_labels",
            "The last class does not occur in some labels, and your one-hot table has lost its column. The "
            "number of classes is the number of logits in a row.",
            lambda Z, labels: (
                -(one_hot(labels, labels.max() + 1) * log_probabilities(Z)).sum() / len(Z)
            ),
        ),
        Mistake(
            "yes_or_no",
            "You also charge for the other classes, as for K separate questions with yes or no. The surprise "
            "looks at one number of each row: the probability of what happened.",
            yes_or_no,
        ),
        Mistake(
            "log_of_logits",
            "You took the logarithm of logits. They may be negative, and do not add up to 1: make "
            "probabilities of each row first.",
            lambda Z, labels: -np.log(own(Z, labels)).mean(),
        ),
        Mistake(
            "softmax_twice",
            "Your probabilities are nearly equal, whatever the logits: softmax was applied to what were "
            "probabilities already.",
            lambda Z, labels: losses.cross_entropy(activations.softmax(Z), labels),
        ),
        Mistake(
            "one_minus_p",
            "You averaged 1 − p. This loss never exceeds 1, even for a certain mistake. Asked is the "
            "surprise, −ln p.",
            lambda Z, labels: 1 - own(activations.softmax(Z), labels).mean(),
        ),
        Mistake(
            "rounded_to_zero",
            "Infinite or `nan` for logits of 1000: a probability was rounded to 0 before the logarithm was "
            "taken. Take the logarithm on paper first.",
        ),
        Mistake(
            "overflow",
            "exp(1000) is infinite, and what is computed from it is infinite or `nan`. Which number can be "
            "subtracted from a whole row without changing the loss?",
        ),
        Mistake(
            "clipped",
            "For logits of 1000 your loss stays small: a tiny number was added to the probability, or it was "
            "clipped. That hides how sure the mistake is. Take the logarithm on paper first.",
        ),
    ),
    hints=(
        "The chapter on losses, section *Cross-entropy*: two examples by hand, then *From logits, not from "
        "probabilities*.",
        "```\nat_label = Z[np.arange(...), ...]  # shape (N,)\nsurprise = ... - at_label\nreturn ...\n```",
    ),
    hides=("cross_entropy",),
)


@cross_entropy.check(0.5)
def test_cross_entropy_is_one_number(student, rng):
    """A batch gives one number."""
    assert_shape(student.cross_entropy(*logits_and_labels(rng)[0]), ())


@cross_entropy.check(2)
def test_cross_entropy_values(student, rng):
    """The mean surprise at the true classes, in nats."""
    assert_answers(student, cross_entropy.answer(), logits_and_labels(rng))


@cross_entropy.check(1)
def test_cross_entropy_of_sure_mistakes(student, rng):
    """Finite and right for logits of 1000 at a wrong class."""
    usual = all(
        same(student.call("cross_entropy", *case).value, losses.cross_entropy(*case), rtol=1e-3)
        for case in logits_and_labels(rng)
    )
    Z, labels = sure_mistakes(rng)
    came, right = student.cross_entropy(Z, labels), losses.cross_entropy(Z, labels)
    if same(came, right):
        return
    mistake, told = None, " ".join(student.last.warnings)
    if not np.isfinite(came).all():
        rounded = "divide by zero" in told or np.isinf(came).any()
        mistake = "overflow" if "overflow" in told else "rounded_to_zero" if rounded else None
    elif np.shape(came) == () and came < right:
        mistake = "clipped" if usual else None
    raise Failed(
        f"With a logit of 1000 at a wrong class, your loss is {came}.",
        expected=right,
        came=came,
        mistake=mistake,
    )


@cross_entropy.check(0.5)
def test_cross_entropy_is_careful(student, rng):
    """No warning on the way there."""
    student.cross_entropy(*sure_mistakes(rng))
    assert_silent(student)


# cross_entropy_vjp


def cotangents_and_logits(rng):
    return [
        (dloss, float(losses.cross_entropy(Z, labels)), Z, labels)
        for dloss, (Z, labels) in zip([-1.7, 0.6, 2.5], logits_and_labels(rng), strict=True)
    ]


def from_p_and_t(wrong):
    """A wrong gradient as a function of dloss, P and T."""

    def gradient(dloss, loss, Z, labels):
        return wrong(dloss, activations.softmax(Z), one_hot(labels, Z.shape[1]))

    return gradient


cross_entropy_vjp = Task(
    "cross_entropy_vjp",
    "write",
    points=5,
    minutes=25,
    level=2,
    short=True,
    answers=(
        Answer(
            "cross_entropy_vjp",
            "(),(),(N,K),(N)->(N,K)",
            losses.cross_entropy_vjp,
            cotangents_and_logits,
        ),
    ),
    mistakes=(
        Mistake(
            "sum_for_mean",
            "N times too large. The loss is a mean, so each example's gradient carries 1/N.",
            from_p_and_t(lambda dloss, P, T: dloss * (P - T)),
        ),
        Mistake(
            "turned_round",
            "All signs are turned round: this points where the loss *falls*. The gradient points where it "
            "rises.",
            from_p_and_t(lambda dloss, P, T: dloss * (T - P) / len(P)),
        ),
        Mistake(
            "target_forgotten",
            "Your rows add up to `dloss`/N; a row of this gradient adds up to 0. What is subtracted at the "
            "true class?",
            from_p_and_t(lambda dloss, P, T: dloss * P / len(P)),
        ),
        Mistake(
            "mean_over_classes",
            "K times too small: the mean runs over the N examples, not over all N·K entries.",
            from_p_and_t(lambda dloss, P, T: dloss * (P - T) / P.size),
        ),
        Mistake(
            "dloss_forgotten",
            "Right only when `dloss` is 1. It says how much the final loss changes per unit of this one: "
            "everything is multiplied by it.",
            from_p_and_t(lambda dloss, P, T: (P - T) / len(P)),
        ),
        Mistake(
            "loss_for_dloss",
            "You multiplied by the loss. Its value is not needed; `dloss`, how much the final loss changes "
            "per unit of this one, is.",
            lambda dloss, loss, Z, labels: losses.cross_entropy_vjp(loss, loss, Z, labels),
        ),
        Mistake(
            "for_probabilities",
            "This is the derivative with respect to the *probabilities*. Asked is the one for the logits: "
            "the softmax is still to be passed.",
            from_p_and_t(lambda dloss, P, T: -dloss * T / P / len(P)),
        ),
        Mistake(
            "softmax_missing",
            "You subtracted the targets from the logits. A row of this gradient adds up to 0: make "
            "probabilities of the logits first.",
            lambda dloss, loss, Z, labels: dloss * (Z - one_hot(labels, Z.shape[1])) / len(Z),
        ),
        Mistake(
            "slope_twice",
            "The slope of softmax is in twice: P − T is already what remains after the chain rule. Yours "
            "nearly vanishes for sure mistakes.",
            from_p_and_t(lambda dloss, P, T: dloss * (P - T) * P * (1 - P) / len(P)),
        ),
        Mistake(
            "sign_at_label",
            "At the true class you have 1 − p: the loss would rise with that logit. Does it? A row of this "
            "gradient adds up to 0; yours do not.",
            from_p_and_t(lambda dloss, P, T: dloss * abs(P - T) / len(P)),
        ),
        Mistake(
            "examples_added",
            "You added up over the examples. Every logit of every example has its own slope: the gradient "
            "has the shape of `Z`, (N, K).",
            from_p_and_t(lambda dloss, P, T: dloss * (P - T).mean(axis=0)),
        ),
        Mistake(
            "classes_from_labels",
            "The last class does not occur in some labels, and your one-hot table has lost its column. The "
            "number of classes is the number of logits in a row.",
            lambda dloss, loss, Z, labels: (
                dloss * (activations.softmax(Z) - one_hot(labels, labels.max() + 1)) / len(Z)
            ),
        ),
        Mistake(
            "whole_columns",
            "You subtracted 1 in whole columns, `[:, labels]`. Each row needs one entry: pair every row "
            "number with its own label.",
            lambda dloss, loss, Z, labels: (
                dloss * (activations.softmax(Z) - np.isin(np.arange(Z.shape[1]), labels)) / len(Z)
            ),
        ),
        Mistake(
            "overflow",
            "exp(1000) is infinite, and infinity divided by infinity is `nan`. Subtract the largest logit "
            "of each row before taking exponentials; no probability changes.",
        ),
    ),
    hints=(
        "The chapter on losses, section *Cross-entropy, on paper*: a row of the gradient is p − t, "
        "divided by N.",
        "```\nP = ...\nT = ...                      # one-hot rows, (N, K)\nreturn ... * (P - T) / ...\n```",
    ),
    hides=("cross_entropy_vjp", "log_softmax_vjp", "numerical_vjp"),
)


@cross_entropy_vjp.check(0.5)
def test_cross_entropy_vjp_has_the_shape_of_the_logits(student, rng):
    """The gradient has the shape of the logits."""
    came = student.cross_entropy_vjp(*cotangents_and_logits(rng)[0])
    assert_shape(came, (4, 3), "(N, K)")


@cross_entropy_vjp.check(2.5)
def test_cross_entropy_vjp_values(student, rng):
    """The gradient of the mean cross-entropy, times dloss."""
    assert_answers(student, cross_entropy_vjp.answer(), cotangents_and_logits(rng))


@cross_entropy_vjp.check(0.5)
def test_cross_entropy_vjp_rows(student, rng):
    """Every row adds up to 0, and is not changed by adding a number to its logits."""
    dloss, loss, Z, labels = cotangents_and_logits(rng)[2]
    came = student.cross_entropy_vjp(dloss, loss, Z, labels)
    assert_shape(came, (5, 4), "(N, K)")
    assert_equal(came.sum(axis=1), np.zeros(5), "the row sums")
    assert_equal(student.cross_entropy_vjp(dloss, loss, Z + 3, labels), came, "after adding 3")


@cross_entropy_vjp.check(1)
def test_cross_entropy_vjp_agrees_with_small_steps(student, rng):
    """It agrees with central differences of the loss."""
    Z, labels = 2 * rng.normal(size=(6, 4)), rng.integers(0, 4, 6)
    loss = float(losses.cross_entropy(Z, labels))
    (steps,) = gradcheck.numerical_vjp(losses.cross_entropy, [Z, labels], -0.7, h=1e-5)
    came = student.cross_entropy_vjp(-0.7, loss, Z, labels)
    assert_equal(came, steps, "against small steps", rtol=1e-5, atol=1e-8)


@cross_entropy_vjp.check(0.5)
def test_cross_entropy_vjp_is_careful(student, rng):
    """Right and without a warning for logits of 1000."""
    Z, labels = sure_mistakes(rng)
    loss = float(losses.cross_entropy(Z, labels))
    right = losses.cross_entropy_vjp(1.3, loss, Z, labels)
    came = student.cross_entropy_vjp(1.3, loss, Z, labels)
    assert_shape(came, (4, 3), "(N, K)")
    if np.isnan(own(came, Z.argmax(axis=1))).any():
        raise Failed("A gradient is nan.", expected=right, came=came, mistake="overflow")
    assert_equal(came, right)
    assert_silent(student)


# surprise

PROBABILITIES = {
    "uniform among 10": 0.1,
    "half": 0.5,
    "certain and right": 1.0,
    "certain and wrong": 0.0,
    "fresh, 4 classes": 0.25,
}
READINGS = {
    "right": lambda p: -np.log(p) + 0.0,
    "logarithm_to_base_ten": lambda p: -np.log10(p) + 0.0,
    "bits": lambda p: -np.log2(p) + 0.0,
    "sign": np.log,
    "probability": lambda p: p,
    "one_minus_p": lambda p: 1 - p,
    "one_over_p": lambda p: 1 / p,
}

surprise = Task(
    "surprise",
    "predict",
    points=2,
    minutes=10,
    level=1,
    short=True,
    answers=(Answer("surprise"),),
    mistakes=(
        Mistake(
            "logarithm_to_base_ten",
            "That is the logarithm to base 10. The book measures surprise in nats, with the natural "
            "logarithm; `np.log` is that one.",
        ),
        Mistake(
            "bits",
            "That is in bits, with the logarithm to base 2. The book measures surprise in nats, with the "
            "natural logarithm.",
        ),
        Mistake(
            "sign",
            "A surprise is never negative. The logarithm of a probability is at most 0; what turns it into "
            "a cost?",
        ),
        Mistake(
            "probability",
            "That is the probability of the truth, which is large for *good* answers. How surprised are you "
            "by something that you held to be certain?",
        ),
        Mistake(
            "one_minus_p",
            "That is 1 − p, the share of mistakes to expect. The surprise is another number: it has no "
            "upper bound, and independent surprises add.",
        ),
        Mistake(
            "one_over_p",
            "That is 1/p. Two independent events have the product of it, while surprises add: which "
            "function turns products into sums?",
        ),
        Mistake(
            "certain_mistake_bounded",
            "Whatever finite cost you name for a certain mistake, a probability small enough costs more. "
            "What happens to −ln p as p goes to 0?",
        ),
    ),
    hints=(
        "The chapter on losses, section *Surprise*, has a table of four values worth knowing.",
        "Write down the probability that each answer gave to the true class. The loss is minus its natural "
        "logarithm. A network whose logits are all equal gives every class the same probability.",
    ),
)


def assert_surprises(student, *questions):
    """These answers are right; the right ones are never said."""
    answers = student.surprise()
    if not isinstance(answers, dict):
        raise Failed("Asked is a dictionary with one answer for each question.")
    for question in questions:
        given = answers.get(question)
        if given is None or given is ...:
            raise Failed(f"`{question}` is not answered yet.")
        if not isinstance(given, int | float | np.number) or isinstance(given, bool):
            raise Failed(f"`{question}`: you say {given!r}, asked is a number.")
        if "right" not in _readings(question, given):
            raise Failed(
                f"`{question}`: you say {given!r}. It is something else.",
                mistake=_surprise_mistake(question, answers),
            )


def _readings(question, given):
    """What the number would be: the right one, or one of the mistakes."""
    if question not in PROBABILITIES or not isinstance(given, int | float | np.number):
        return []
    with np.errstate(divide="ignore"):
        values = {name: f(np.float64(PROBABILITIES[question])) for name, f in READINGS.items()}
    return [name for name, value in values.items() if np.isclose(given, value, 1e-2, 1e-3)]


def _surprise_mistake(question, answers):
    """The reading of this answer that fits most of the others, too."""
    if question == "certain and wrong" and np.isfinite(answers[question]):
        return "certain_mistake_bounded"
    counts = Counter(name for one in answers.items() for name in _readings(*one))
    return max(_readings(question, answers[question]), key=counts.__getitem__, default=None)


@surprise.check(0.5)
def test_surprise_of_a_uniform_guess(student, rng):
    """The loss of a uniform guess among ten classes."""
    assert_surprises(student, "uniform among 10")


@surprise.check(0.5)
def test_surprise_of_a_half(student, rng):
    """The loss when the truth had probability ½."""
    assert_surprises(student, "half")


@surprise.check(0.5)
def test_surprise_of_certainty(student, rng):
    """The loss of a certain answer, right or wrong."""
    assert_surprises(student, "certain and right", "certain and wrong")


@surprise.check(0.5)
def test_surprise_of_a_fresh_network(student, rng):
    """The loss of a network that knows nothing yet."""
    assert_surprises(student, "fresh, 4 classes")


# likelihood


def distributions_and_labels(rng):
    return [(activations.softmax(Z), labels) for Z, labels in logits_and_labels(rng)]


def log_likelihood_by_loop(P, labels):
    return float(sum(np.log(row[label]) for row, label in zip(P, labels, strict=True)))


likelihood = Task(
    "likelihood",
    "write",
    points=3,
    minutes=15,
    level=2,
    answers=(
        Answer("log_likelihood", "(N,K),(N)->()", log_likelihood_by_loop, distributions_and_labels),
    ),
    mistakes=(
        Mistake(
            "product_first",
            "Right for a few examples, minus infinity for a thousand: the product was rounded to 0 before "
            "the logarithm was taken. What does the logarithm make of a product?",
        ),
        Mistake(
            "no_logarithm",
            "This is the likelihood itself, a product of probabilities. Asked is its logarithm.",
            lambda P, labels: own(P, labels).prod(),
        ),
        Mistake(
            "log_of_sum",
            "You added the probabilities and took one logarithm. The probability that *all* labels occur "
            "is a product: which sum is its logarithm?",
            lambda P, labels: np.log(own(P, labels).sum()),
        ),
        Mistake(
            "all_classes",
            "You added up over all classes. Only what happened counts: from each row the entry of its own "
            "label.",
            lambda P, labels: np.log(P).sum(),
        ),
        Mistake(
            "all_labels",
            "`[:, labels]` is an N by N table: every row with *every* label. Each row needs its own label "
            "only.",
            lambda P, labels: np.log(P[:, labels]).sum(),
        ),
        Mistake(
            "mean_for_sum",
            "Your number does not grow with the examples: it is their mean. The likelihood of two batches "
            "together is a product, so the logarithms add.",
            lambda P, labels: np.log(own(P, labels)).mean(),
        ),
        Mistake(
            "sign",
            "Yours is positive: that is the surprise of all labels together. The logarithm of a "
            "probability is at most 0, and here it stays so.",
            lambda P, labels: -np.log(own(P, labels)).sum(),
        ),
        Mistake(
            "loss_returned",
            "This is the loss: a mean, and not negative. Asked is the logarithm of a product of N "
            "probabilities; how does it grow with N, and with which sign?",
            lambda P, labels: -np.log(own(P, labels)).mean(),
        ),
        Mistake(
            "logarithm_to_base_ten",
            "That is the logarithm to base 10. The book uses the natural logarithm.",
            lambda P, labels: np.log10(own(P, labels)).sum(),
        ),
        Mistake(
            "softmax_of_probabilities",
            "You applied softmax to `P`. Its rows are probabilities already; they add up to 1.",
            lambda P, labels: np.log(own(activations.softmax(P), labels)).sum(),
        ),
        Mistake(
            "best_class",
            "You took the largest probability of each row. The likelihood is about the labels that "
            "occurred.",
            lambda P, labels: np.log(P.max(axis=1)).sum(),
        ),
    ),
    hints=(
        "The chapter on losses, sections *Independence and likelihood* and *Why logarithms*.",
        "```\nat_label = P[..., ...]  # shape (N,)\nreturn ...\n```",
    ),
)


@likelihood.check(1.5)
def test_likelihood_values(student, rng):
    """The logarithm of the probability of all labels together."""
    assert_answers(student, likelihood.answer(), distributions_and_labels(rng))


@likelihood.check(0.5)
def test_likelihood_of_two_batches(student, rng):
    """The log-likelihoods of two batches add up to that of both."""
    P, labels = distributions_and_labels(rng)[2]
    whole = student.log_likelihood(P, labels)
    assert_shape(whole, ())
    parts = student.log_likelihood(P[:2], labels[:2]) + student.log_likelihood(P[2:], labels[2:])
    assert_equal(parts, whole, "the sum of both")


@likelihood.check(0.5)
def test_likelihood_and_loss(student, rng):
    """The cross-entropy is −1/N of it."""
    Z, labels = 2 * rng.normal(size=(6, 3)), rng.integers(0, 3, 6)
    came = student.log_likelihood(activations.softmax(Z), labels)
    assert_shape(came, ())
    assert_equal(-came / 6, float(losses.cross_entropy(Z, labels)), "−1/N of yours")


@likelihood.check(0.5)
def test_likelihood_of_a_thousand(student, rng):
    """Finite and right for a thousand examples."""
    Z, labels = 2 * rng.normal(size=(1000, 10)), rng.integers(0, 10, 1000)
    P = activations.softmax(Z)
    came, right = student.log_likelihood(P, labels), log_likelihood_by_loop(P, labels)
    assert_shape(came, ())
    if not np.isfinite(came):
        raise Failed(
            f"For 1,000 examples it is {came}.", expected=right, came=came, mistake="product_first"
        )
    assert_equal(came, right)
