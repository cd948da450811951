"""Checks of the exercises on optimizers."""

import math

import numpy as np

from nnla import optimizers, schedules
from nnla.grading.compare import (
    Failed,
    assert_answers,
    assert_equal,
    assert_predicted,
    assert_shape,
    assert_that,
    assert_unchanged,
    same,
)
from nnla.grading.task import Answer, Mistake, Task


def parts(came, names):
    """The results of the student, with a word if there are not as many as these names."""
    assert_that(
        isinstance(came, tuple | list) and len(came) == len(names),
        f"Asked are {len(names)} results: `return {', '.join(names)}`.",
    )
    return came


# momentum_step


def moving(rng):
    """Parameters on their way, at the first step, and with other numbers in another shape."""
    p, g, v = rng.normal(size=(3, 4, 3))
    return [
        (p, g, v, 0.1, 0.9),
        (p, g, np.zeros((4, 3)), 0.1, 0.9),
        (*rng.normal(size=(3, 3, 3)), 0.02, 0.5),
        (*rng.normal(size=(3, 5)), 0.3, 0.7),
    ]


def momentum_right(p, g, v, lr, momentum):
    p, v = p.copy(), v.copy()
    optimizers.SGD(lr, momentum=momentum).rule(p, g, v)
    return p, v


def momentum_with(velocity, move):
    """A step with another velocity or another move; both get the old v."""

    def step(p, g, v, lr, momentum):
        new = velocity(g, v, lr, momentum)
        return p + move(g, v, new, lr, momentum), new

    return step


def right_velocity(g, v, lr, momentum):
    return momentum * v + g


def right_move(g, v, new, lr, momentum):
    return -lr * new


momentum_step = Task(
    "momentum_step",
    "write",
    points=3,
    minutes=15,
    level=1,
    short=True,
    answers=(Answer("momentum_step", "(D,M),(D,M),(D,M)->(D,M),(D,M)", momentum_right, moving),),
    mistakes=(
        Mistake(
            "averaging",
            "This is the *averaging* form (Adam's first moment): its steps are 1/(1 − momentum) times "
            "smaller. Here the gradient enters with factor 1, as in PyTorch's SGD.",
            momentum_with(lambda g, v, lr, momentum: momentum * v + (1 - momentum) * g, right_move),
        ),
        Mistake(
            "velocity_not_used",
            "The velocity is kept up to date but never used: after the first step you still move by the "
            "plain gradient.",
            momentum_with(right_velocity, lambda g, v, new, lr, momentum: -lr * g),
        ),
        Mistake(
            "uphill",
            "You walk uphill. The gradient points where the loss rises.",
            momentum_with(right_velocity, lambda g, v, new, lr, momentum: lr * new),
        ),
        Mistake(
            "rate_twice",
            "The learning rate is in twice: what a gradient contributes has the factor lr². How often "
            "should it be there?",
            momentum_with(lambda g, v, lr, momentum: momentum * v + lr * g, right_move),
        ),
        Mistake(
            "rate_in_velocity",
            "A convention that some papers use; it agrees as long as `lr` stays the same. Here the "
            "velocity is free of `lr`, so that a schedule acts at once.",
            momentum_with(
                lambda g, v, lr, momentum: momentum * v + lr * g,
                lambda g, v, new, lr, momentum: -new,
            ),
        ),
        Mistake(
            "old_velocity_returned",
            "The first step is right, the second has forgotten it. Return the *new* velocity.",
            lambda p, g, v, lr, momentum: (momentum_right(p, g, v, lr, momentum)[0], v),
        ),
        Mistake(
            "old_velocity_used",
            "Your first step does not move at all: you step with the velocity of the step before. First "
            "the new velocity, then the move.",
            momentum_with(right_velocity, lambda g, v, new, lr, momentum: -lr * v),
        ),
        Mistake(
            "nesterov",
            "This is Nesterov's variant, which steps by g + momentum · v. Asked is the plain heavy ball: "
            "it steps by the velocity alone.",
            momentum_with(
                right_velocity, lambda g, v, new, lr, momentum: -lr * (g + momentum * new)
            ),
        ),
        Mistake(
            "results_exchanged",
            "Both results are right and stand in the other order: first the parameters, then the "
            "velocity.",
            lambda p, g, v, lr, momentum: momentum_right(p, g, v, lr, momentum)[::-1],
        ),
    ),
    hints=(
        "The chapter on optimizers, section “Momentum”, works two steps by hand.",
        "```\nv = ... * v + ...\np = p - ...\nreturn p, v\n```",
    ),
    hides=("SGD",),
)


@momentum_step.check(0.5)
def test_momentum_step_shapes(student, rng):
    """Parameters and velocity with the shape of the parameters."""
    p, v = parts(student.momentum_step(*moving(rng)[0]), ["p", "v"])
    assert_shape(p, (4, 3))
    assert_shape(v, (4, 3))


@momentum_step.check(1.5)
def test_momentum_step_values(student, rng):
    """The right parameters and the right velocity after one step."""
    assert_answers(student, momentum_step.answer(), moving(rng))


@momentum_step.check(0.5)
def test_momentum_step_three_times(student, rng):
    """Three steps in a row from velocity 0, the learning rate halved before the third."""
    p, v = rng.normal(size=(2, 3)), np.zeros((2, 3))
    right_p, right_v = p, v
    for lr in (0.1, 0.1, 0.05):
        g = rng.normal(size=(2, 3))
        p, v = parts(student.momentum_step(p, g, v, lr, 0.9), ["p", "v"])
        right_p, right_v = momentum_right(right_p, g, right_v, lr, 0.9)
        assert_equal(p, right_p, "the parameters")


@momentum_step.check(0.5)
def test_momentum_step_keeps_its_arguments(student, rng):
    """The right parameters, and none of the arguments is changed."""
    args = moving(rng)[0]
    p, _ = parts(student.momentum_step(*args), ["p", "v"])
    assert_unchanged(student, ["p", "g", "v", "lr", "momentum"])
    assert_equal(p, momentum_right(*args)[0], "the parameters")


# adam_step


def gradients_of_all_sizes(rng, shape):
    """Gradients of ordinary size but in the first row, where they are near 1e-4."""
    g = rng.normal(size=shape)
    g[0] *= 1e-4
    return g


def adam_right(p, g, m, v, step, lr, beta1, beta2, eps):
    """By the library, which keeps weighted sums in place of the paper's averages."""
    return by_library(optimizers.Adam(lr, beta1=beta1, beta2=beta2, eps=eps), p, g, m, v, step)


def by_library(optimizer, p, g, m, v, step):
    share1, share2 = 1 - optimizer.beta1, 1 - optimizer.beta2
    p, m, v = p.copy(), m / share1, v / share2
    optimizer.step = step
    optimizer.rule(p, g, m, v)
    return p, share1 * m, share2 * v


def on_the_way(rng, shape, step, *settings):
    """The arguments of Adam's step of this number, with the state that led there."""
    p, m, v = rng.normal(size=shape), np.zeros(shape), np.zeros(shape)
    for before in range(1, step):
        p, m, v = adam_right(p, gradients_of_all_sizes(rng, shape), m, v, before, *settings)
    return p, gradients_of_all_sizes(rng, shape), m, v, step, *settings


def adam_cases(rng):
    return [
        on_the_way(rng, (4, 3), 1, 0.1, 0.9, 0.999, 1e-8),
        on_the_way(rng, (4, 3), 3, 0.1, 0.9, 0.999, 1e-8),
        on_the_way(rng, (3, 3), 2, 0.03, 0.7, 0.95, 1e-6),
        on_the_way(rng, (5,), 4, 0.02, 0.5, 0.9, 1e-8),
    ]


def adam_with(move=None, state=None, square=np.square, late=0):
    """A step of Adam with another move or returned state, another square, or counted late.

    `move` and `state` get the averages m and v and the corrected mean and size, `move` also the
    gradient and ε.
    """

    def step_of(p, g, m, v, step, lr, beta1, beta2, eps):
        m, v = m + (1 - beta1) * (g - m), v + (1 - beta2) * (square(g) - v)
        k = step - late
        mean, size = m / (1 - beta1**k), v / (1 - beta2**k)
        change = move(m, v, mean, size, g, eps) if move else mean / (np.sqrt(size) + eps)
        return p - lr * change, *(state(m, v, mean, size) if state else (m, v))

    return step_of


def weighted_sums(p, g, m, v, step, lr, beta1, beta2, eps):
    """The chapter's form: sums, divided by the sum of their weights."""
    m, v = beta1 * m + g, beta2 * v + g * g
    w1, w2 = ((1 - beta**step) / (1 - beta) for beta in (beta1, beta2))
    return p - lr * (m / w1) / (np.sqrt(v / w2) + eps), m, v


def eps_not_scaled(p, g, m, v, step, lr, beta1, beta2, eps):
    """The corrections folded into the rate, ε left as it is."""
    rate = np.sqrt(1 - beta2**step) / (1 - beta1**step)
    folded = adam_with(lambda m, v, mean, size, g, eps: rate * m / (np.sqrt(v) + eps))
    return folded(p, g, m, v, step, lr, beta1, beta2, eps)


adam_step = Task(
    "adam_step",
    "write",
    points=6,
    minutes=30,
    level=3,
    short=True,
    answers=(
        Answer("adam_step", "(D,M),(D,M),(D,M),(D,M)->(D,M),(D,M),(D,M)", adam_right, adam_cases),
    ),
    mistakes=(
        Mistake(
            "no_correction",
            "Your first step is about 3 times too long: with β₁ = 0.9, β₂ = 0.999 the ratio is "
            "0.1/√0.001. Both averages start at 0; which share of the weights have they had at step k?",
            adam_with(lambda m, v, mean, size, g, eps: m / (np.sqrt(v) + eps)),
        ),
        Mistake(
            "mean_not_corrected",
            "The average of the squares is corrected, that of the gradients is not: with β₁ = 0.9 your "
            "first step is a tenth of `lr`. Both start at 0.",
            adam_with(lambda m, v, mean, size, g, eps: m / (np.sqrt(size) + eps)),
        ),
        Mistake(
            "square_not_corrected",
            "The average of the gradients is corrected, that of the squares is not: with β₂ = 0.999 your "
            "first step is about 32 times `lr`. Both start at 0.",
            adam_with(lambda m, v, mean, size, g, eps: mean / (np.sqrt(v) + eps)),
        ),
        Mistake(
            "eps_inside_the_root",
            "Right where gradients are large, off where they are tiny: ε is added after the square root.",
            adam_with(lambda m, v, mean, size, g, eps: mean / np.sqrt(size + eps)),
        ),
        Mistake(
            "eps_not_scaled",
            "Off only where gradients are tiny. With the corrections folded into the learning rate, as "
            "some programs do, the root is a smaller number, and the same ε weighs more beside it.",
            eps_not_scaled,
        ),
        Mistake(
            "gradient_not_squared",
            "`v` averages the *squares* of the gradient; yours turns negative, and its root is `nan`.",
            adam_with(square=lambda g: g),
        ),
        Mistake(
            "no_root",
            "Your steps grow when the gradient shrinks. Divide by the *root* of the mean square; then a "
            "step is about `lr`, whatever the gradient's size.",
            adam_with(lambda m, v, mean, size, g, eps: mean / (size + eps)),
        ),
        Mistake(
            "counted_from_zero",
            "The first step divides by 1 − β⁰ = 0. The steps are counted from 1: `step` is 1 at the "
            "first.",
            adam_with(late=1),
        ),
        Mistake(
            "betas_exchanged",
            "The first step agrees, the later ones do not: the two decay rates have changed places. β₁ "
            "is for the mean, β₂ for the squares.",
            lambda p, g, m, v, step, lr, beta1, beta2, eps: adam_right(
                p, g, m, v, step, lr, beta2, beta1, eps
            ),
        ),
        Mistake(
            "weighted_sums",
            "Your `m` and `v` are the sums of the chapter. Here they are the averages of the paper, in "
            "which the newest gradient has the weight 1 − β.",
            weighted_sums,
        ),
        Mistake(
            "corrected_means_returned",
            "Your step is right, but you hand back the *corrected* means: at the next step they would be "
            "corrected once more. What is kept is `m` and `v` themselves.",
            adam_with(state=lambda m, v, mean, size: (mean, size)),
        ),
        Mistake(
            "old_state_returned",
            "You hand back the `m` and `v` that came in: the next step would know nothing of this "
            "gradient.",
            lambda p, g, m, v, *rest: (adam_right(p, g, m, v, *rest)[0], m, v),
        ),
        Mistake(
            "mean_not_used",
            "`m` is kept up to date but never used: you step by the newest gradient, which makes this "
            "RMSprop.",
            adam_with(lambda m, v, mean, size, g, eps: g / (np.sqrt(size) + eps)),
        ),
        Mistake(
            "uphill",
            "You walk uphill. The gradient points where the loss rises.",
            adam_with(lambda m, v, mean, size, g, eps: -mean / (np.sqrt(size) + eps)),
        ),
    ),
    hints=(
        "The chapter on optimizers, section “Adam's means are weighted means”, has two steps in a table, "
        "and says how the paper's form differs.",
        "```\nm = beta1 * m + ...\nv = beta2 * v + ...\nmean = m / ...    # is g at the first step\n"
        "square = v / ...  # is g**2 at the first step\nreturn p - lr * ..., m, v\n```",
    ),
    hides=("Adam", "AdamW"),
)


@adam_step.check(0.5)
def test_adam_step_shapes(student, rng):
    """Three arrays with the shape of the parameters."""
    for came in parts(student.adam_step(*adam_cases(rng)[0]), ["p", "m", "v"]):
        assert_shape(came, (4, 3))


@adam_step.check(1)
def test_adam_step_first(student, rng):
    """The first step is right: it moves every entry by nearly lr, against the sign of its gradient."""
    args = adam_cases(rng)[0]
    p, _, _ = parts(student.adam_step(*args), ["p", "m", "v"])
    assert_equal(p, adam_right(*args)[0], "the parameters")


@adam_step.check(2)
def test_adam_step_values(student, rng):
    """The right parameters and averages after steps 1, 3, 2 and 4, with other settings each time."""
    assert_answers(student, adam_step.answer(), adam_cases(rng))


@adam_step.check(1)
def test_adam_step_four_times(student, rng):
    """Four steps in a row, each with the averages of the one before; the rate falls on the way."""
    p, m, v = rng.normal(size=(2, 3)), np.zeros((2, 3)), np.zeros((2, 3))
    right = p, m, v
    for step, lr in enumerate((0.1, 0.1, 0.05, 0.05), start=1):
        g, settings = gradients_of_all_sizes(rng, (2, 3)), (step, lr, 0.9, 0.999, 1e-8)
        p, m, v = parts(student.adam_step(p, g, m, v, *settings), ["p", "m", "v"])
        right = adam_right(right[0], g, *right[1:], *settings)
        assert_equal(p, right[0], f"the parameters after step {step}")


@adam_step.check(0.5)
def test_adam_step_of_tiny_gradients(student, rng):
    """The right step also where the gradient is as small as ε."""
    p, g, m, v, *settings = on_the_way(rng, (4, 2), 1, 0.1, 0.9, 0.999, 1e-8)
    came, _, _ = parts(student.adam_step(p, 1e-8 * g, m, v, *settings), ["p", "m", "v"])
    assert_equal(came, adam_right(p, 1e-8 * g, m, v, *settings)[0], "the parameters")


@adam_step.check(0.5)
def test_adam_step_does_not_know_the_scale(student, rng):
    """A thousand times the gradients give the same three steps, each about as long as lr."""
    history = rng.normal(size=(3, 4))
    ends = []
    for scale in (1.0, 1000.0):
        p, m, v = np.zeros((3, 4))
        for step, g in enumerate(history, start=1):
            came = student.adam_step(p, scale * g, m, v, step, 0.1, 0.9, 0.999, 1e-15)
            p, m, v = parts(came, ["p", "m", "v"])
        ends.append(p)
    assert_equal(ends[1], ends[0], "the parameters after three steps")
    assert_that((np.abs(ends[0]) < 0.5).all(), "Your steps are much longer than `lr`.")
    assert_that((np.abs(ends[0]) > 1e-6).any(), "Your steps do not move anything.")


@adam_step.check(0.5)
def test_adam_step_keeps_its_arguments(student, rng):
    """The right parameters, and none of the arguments is changed."""
    args = adam_cases(rng)[1]
    p, _, _ = parts(student.adam_step(*args), ["p", "m", "v"])
    assert_unchanged(student, ["p", "g", "m", "v"])
    assert_equal(p, adam_right(*args)[0], "the parameters")


# adamw_step


def adamw_right(p, g, m, v, step, lr, beta1, beta2, eps, weight_decay):
    rule = optimizers.AdamW(lr, beta1=beta1, beta2=beta2, eps=eps, weight_decay=weight_decay)
    return by_library(rule, p, g, m, v, step)


def adamw_cases(rng):
    decays = 0.5, 0.1, 0.3, 0.2
    return [(*args, decay) for args, decay in zip(adam_cases(rng), decays, strict=True)]


def adamw_by(move):
    """A step in which the decay enters in another way; `move` gets Adam's step as a function."""

    def step_of(p, g, m, v, step, lr, beta1, beta2, eps, weight_decay):
        def adam(p, g):
            return adam_right(p, g, m, v, step, lr, beta1, beta2, eps)

        return move(adam, p, g, lr, weight_decay)

    return step_of


def shrunk_after(adam, p, g, lr, decay):
    p, m, v = adam(p, g)
    return (1 - lr * decay) * p, m, v


adamw_step = Task(
    "adamw_step",
    "write",
    points=3,
    minutes=15,
    level=2,
    answers=(
        Answer(
            "adamw_step", "(D,M),(D,M),(D,M),(D,M)->(D,M),(D,M),(D,M)", adamw_right, adamw_cases
        ),
    ),
    mistakes=(
        Mistake(
            "decay_in_the_gradient",
            "A weight with gradient 0 moves by the whole `lr`, however weak the decay: you added the decay "
            "to `g`, where Adam divides it by its own size. That is L2 inside Adam.",
            adamw_by(lambda adam, p, g, lr, decay: adam(p, g + decay * p)),
        ),
        Mistake(
            "decay_without_rate",
            "With gradient 0 your weight shrinks by the factor 1 − decay, also when `lr` is tiny. In "
            "AdamW the learning rate scales the decay too.",
            adamw_by(lambda adam, p, g, lr, decay: adam((1 - decay) * p, g)),
        ),
        Mistake(
            "decay_of_the_new_weight",
            "Nearly: you shrink the weight that Adam has already moved. Shrunk is the weight that came in; "
            "the order of the two makes a small difference.",
            adamw_by(shrunk_after),
        ),
        Mistake(
            "decay_forgotten",
            "This is Adam's step. With gradient 0 and averages 0 your weight stays as it is; a decay should "
            "shrink it.",
            adamw_by(lambda adam, p, g, lr, decay: adam(p, g)),
        ),
        Mistake(
            "weights_grow",
            "With gradient 0 your weight grows. A decay makes it smaller.",
            adamw_by(lambda adam, p, g, lr, decay: adam((1 + lr * decay) * p, g)),
        ),
    ),
    hints=(
        "The chapter on optimizers, section “Weight decay, coupled and not”, takes one weight with "
        "gradient 0 by both ways.",
        "```\np = ... * p\nreturn adam_step(p, ...)\n```",
    ),
    hides=("AdamW", "Adam"),
)


@adamw_step.check(1.5)
def test_adamw_step_values(student, rng):
    """The right parameters and averages after one step, on the way and at the start."""
    assert_answers(student, adamw_step.answer(), adamw_cases(rng))


@adamw_step.check(0.5)
def test_adamw_step_without_a_gradient(student, rng):
    """A weight whose gradient is 0 shrinks by the factor 1 − lr · weight_decay."""
    p, zero = rng.normal(size=4), np.zeros(4)
    args = p, zero, zero, zero, 1, 0.1, 0.9, 0.999, 1e-8, 0.5
    came, _, _ = parts(student.adamw_step(*args), ["p", "m", "v"])
    assert_equal(came, 0.95 * p, "the parameters")


@adamw_step.check(0.5)
def test_adamw_step_leaves_the_averages_alone(student, rng):
    """The averages m and v are those of Adam, whatever the decay."""
    for *args, decay in adamw_cases(rng)[:2]:
        p, m, v = parts(student.adamw_step(*args, decay), ["p", "m", "v"])
        _, right_m, right_v = adam_right(*args)
        assert_equal(m, right_m, "m")
        assert_equal(v, right_v, "v")
        assert_that(not same(p, adam_right(*args)[0]), "The decay does nothing to the parameters.")


@adamw_step.check(0.5)
def test_adamw_step_keeps_its_arguments(student, rng):
    """The right parameters, and none of the arguments is changed."""
    args = adamw_cases(rng)[1]
    p, _, _ = parts(student.adamw_step(*args), ["p", "m", "v"])
    assert_unchanged(student, ["p", "g", "m", "v"])
    assert_equal(p, adamw_right(*args)[0], "the parameters")


# largest_lr

A = np.array([[5.0, 2.0, 0.0], [2.0, 2.0, 0.0], [0.0, 0.0, 3.0]])


def predictions():
    low, *_, high = np.linalg.eigvalsh(A)
    factor = (high - low) / (high + low)
    return {
        "limit": float(2 / high),
        "limit of 10 A": float(2 / (10 * high)),
        "best": float(2 / (low + high)),
        "factor": float(factor),
        "steps": math.ceil(math.log(1000) / -math.log(factor)),
    }


def predictions_but(**wrong):
    """The predictions, some of them wrong; `tenfold` stands for "limit of 10 A"."""
    named = {{"tenfold": "limit of 10 A"}.get(key, key): value for key, value in wrong.items()}
    return lambda: predictions() | named


largest_lr = Task(
    "largest_lr",
    "predict",
    points=4,
    minutes=25,
    level=3,
    short=True,
    answers=(Answer("largest_lr", right=predictions, cases=lambda rng: [()]),),
    mistakes=(
        Mistake(
            "one_over_the_curvature",
            "At this rate the steepest part of the error is gone after one step: its factor is 0. It may "
            "also jump to the other side, as long as it comes nearer. Which factor is the last allowed?",
            predictions_but(limit=1 / 6, tenfold=1 / 60),
        ),
        Mistake(
            "flattest_direction",
            "This rate suits the flattest direction. In the steepest the factor 1 − lr·λ is then −11: "
            "that part flies away. Which of the directions sets the limit?",
            predictions_but(limit=2.0, tenfold=0.2),
        ),
        Mistake(
            "trace",
            "You added up all three curvatures (the trace). Each part of the error goes its own way: the "
            "limit depends on the steepest alone, the best rate on the steepest and the flattest.",
            predictions_but(limit=0.2, tenfold=0.02, best=0.2, factor=0.8, steps=31),
        ),
        Mistake(
            "limit_grows",
            "Ten times the curvature, and you allow a longer step. The steeper a valley bends, the sooner a "
            "step lands too far up on the other side.",
            predictions_but(tenfold=20 / 6),
        ),
        Mistake(
            "limit_stays",
            "With 10 A every curvature is ten times as large, and lr·λ has to stay below 2.",
            predictions_but(tenfold=2 / 6),
        ),
        Mistake(
            "best_is_the_limit",
            "At the limit the steepest part jumps from side to side forever: its factor is −1. What does a "
            "slightly smaller rate do to it, and what to the flattest part?",
            predictions_but(best=2 / 6, factor=1.0),
        ),
        Mistake(
            "best_for_the_steepest",
            "This rate finishes the steepest part in one step and leaves the flattest with the factor 5/6. "
            "A larger rate slows the one and speeds up the other: where are they equal?",
            predictions_but(best=1 / 6, factor=5 / 6, steps=38),
        ),
        Mistake(
            "rounded_down",
            "After so many steps the error is still a little above a thousandth. The first whole number "
            "that is enough lies above.",
            predictions_but(steps=20),
        ),
        Mistake(
            "steps_not_whole",
            "Part of a step cannot be walked. Which whole number of steps is the first that is enough?",
            predictions_but(steps=math.log(1000) / math.log(7 / 5)),
        ),
        Mistake(
            "millionth",
            "After so many steps the *error* is at a millionth. The question asks for a thousandth, where "
            "the loss is at a millionth, since it is quadratic.",
            predictions_but(steps=42),
        ),
    ),
    hints=(
        "The chapter on optimizers has the limit in “Several directions” and the rest in “The best fixed "
        "rate”. One eigenvector of A can be seen; the others lie in the plane of the first two axes.",
        "```\nlargest, smallest = ..., ...     # eigenvalues of A\n"
        "1 - best * smallest == -(1 - best * largest)\nfactor ** steps <= 1 / 1000\n```",
    ),
)


def assert_question(student, question):
    """Fail unless this prediction is right; name the mistake, also when it comes rounded."""
    came = student.largest_lr()
    right = predictions()
    try:
        assert_predicted(came, right, [question])
    except Failed as failure:
        given = came.get(question) if isinstance(came, dict) else None
        found = [
            mistake.name
            for mistake in largest_lr.mistakes
            if mistake.wrong is not None
            and not same(mistake.wrong()[question], right[question])
            and given is not None
            and same(given, mistake.wrong()[question], rtol=1e-2)
        ]
        raise Failed(failure.message, mistake=found[0] if found else None) from None


@largest_lr.check(1)
def test_largest_lr_limit(student, rng):
    """The limit: gradient descent arrives from every start exactly for rates below it."""
    assert_question(student, "limit")


@largest_lr.check(0.5)
def test_largest_lr_of_ten_times_the_matrix(student, rng):
    """The limit when A is multiplied by 10."""
    assert_question(student, "limit of 10 A")


@largest_lr.check(1)
def test_largest_lr_best(student, rng):
    """The best fixed rate."""
    assert_question(student, "best")


@largest_lr.check(0.5)
def test_largest_lr_factor(student, rng):
    """The factor by which the slowest part of the error shrinks at each step of the best rate."""
    assert_question(student, "factor")


@largest_lr.check(1)
def test_largest_lr_steps(student, rng):
    """The number of steps until that part is at most a thousandth."""
    assert_question(student, "steps")


# warmup_cosine

STEPS = [0, 1, 2, 3, 4, 7, 10, 11, 12, 15]


def rates(rng):
    """Steps of a schedule with a warm-up, and of one without."""
    lr = rng.uniform(0.1, 0.5)
    return [(k, lr, 12, 3) for k in STEPS] + [(k, lr, 10, 0) for k in (0, 4, 9, 10, 11)]


def schedule(rise=None, share=None, wave=None):
    """A schedule with another rise, share of the way down, or wave."""

    def rate(step, lr, steps, warmup):
        if step < warmup:
            return lr * (rise(step, warmup) if rise else (step + 1) / (warmup + 1))
        way = (step - warmup) / (steps - warmup)
        way = min(1.0, way) if share is None else share(step, steps, warmup)
        return lr * (wave(way) if wave else math.cos(math.pi / 2 * way) ** 2)

    return rate


warmup_cosine = Task(
    "warmup_cosine",
    "write",
    points=4,
    minutes=20,
    level=2,
    answers=(Answer("warmup_cosine", right=schedules.warmup_cosine, cases=rates),),
    mistakes=(
        Mistake(
            "starts_at_zero",
            "Your rate at step 0 is 0: the first step goes nowhere. Let the rise begin one part above 0, "
            "so that it takes warmup + 1 equal parts to `lr`.",
            schedule(rise=lambda k, warmup: k / warmup),
        ),
        Mistake(
            "arrives_early",
            "You are at the full rate one step before the seam, and stay there for two steps. The first "
            "step with the full rate is step `warmup`.",
            schedule(rise=lambda k, warmup: (k + 1) / warmup),
        ),
        Mistake(
            "jump_at_the_seam",
            "Your rate jumps down where the rise ends: the cosine has been falling since step 0. It should "
            "begin at the seam.",
            schedule(share=lambda k, steps, warmup: min(1.0, k / steps)),
        ),
        Mistake(
            "rise_times_fall",
            "During the warm-up your rate lags behind an even rise: a cosine that has been falling since "
            "step 0 is multiplied in. It should begin only at the seam.",
            lambda step, lr, steps, warmup: (
                min(1.0, (step + 1) / (warmup + 1)) * schedules.cosine_decay(step, lr, steps)
            ),
        ),
        Mistake(
            "falls_too_long",
            "Your cosine begins at the seam and takes as many steps as the whole run: at the last step the "
            "rate is not yet 0. How many steps remain after the warm-up?",
            schedule(share=lambda k, steps, warmup: min(1.0, (k - warmup) / steps)),
        ),
        Mistake(
            "off_by_one",
            "Your rate never reaches 0 at step `steps`: the way down is one step too long.",
            schedule(share=lambda k, steps, warmup: min(1.0, (k - warmup) / (steps - warmup + 1))),
        ),
        Mistake(
            "ends_early",
            "Your rate is 0 one step too early, so that the last step of the run does nothing. It should be "
            "0 at step `steps`, behind the last one.",
            schedule(share=lambda k, steps, warmup: min(1.0, (k - warmup) / (steps - warmup - 1))),
        ),
        Mistake(
            "rises_again",
            "Behind the last step your rate rises again: the cosine goes on. It should stay at 0.",
            schedule(share=lambda k, steps, warmup: (k - warmup) / (steps - warmup)),
        ),
        Mistake(
            "degrees",
            "Your rate swings up and down. `np.cos` takes its angle in radians: half a turn is π, not 180.",
            schedule(wave=lambda way: 0.5 * (1 + math.cos(180 * way))),
        ),
        Mistake(
            "whole_wave",
            "Your rate is 0 half way and back at `lr` at the end: that is a whole wave. Half of one falls "
            "from 1 to −1.",
            schedule(wave=lambda way: 0.5 * (1 + math.cos(2 * math.pi * way))),
        ),
        Mistake(
            "quarter_wave",
            "Half way down your rate is 0.71 of `lr`: this is a quarter of a wave, which ends steeply. Half "
            "a wave is flat at both ends and at one half in the middle.",
            schedule(wave=lambda way: math.cos(math.pi / 2 * way)),
        ),
        Mistake(
            "not_halved",
            "Your rate doubles at the seam: 1 + cos runs from 2 down to 0. It should run from 1.",
            schedule(wave=lambda way: 1 + math.cos(math.pi * way)),
        ),
        Mistake(
            "negative_rate",
            "Your rate falls below 0, where you would walk uphill: a cosine runs from 1 to −1. Lift and "
            "shrink it so that it runs from 1 to 0.",
            schedule(wave=lambda way: math.cos(math.pi * way)),
        ),
        Mistake(
            "straight_line",
            "You fall in a straight line. Half a cosine falls slowly at first, fast in the middle, slowly "
            "at the end.",
            schedule(wave=lambda way: 1 - way),
        ),
    ),
    hints=(
        "The chapter on optimizers, section “Schedules”, draws this curve as the last of four.",
        "```\nif step < warmup:\n    return lr * ...\nway = min(1, ... / ...)  # 0 at the seam, 1 at the end\n"
        "return lr * ... * (1 + np.cos(...))\n```",
    ),
    hides=("warmup_cosine", "cosine_decay"),
)


@warmup_cosine.check(1)
def test_warmup_cosine_rises(student, rng):
    """An even rise in warmup + 1 equal parts, from lr/(warmup + 1) at step 0 to lr at step warmup."""
    assert_answers(student, warmup_cosine.answer(), rates(rng)[:4])


@warmup_cosine.check(1.5)
def test_warmup_cosine_falls(student, rng):
    """Half a cosine from the seam down."""
    assert_answers(student, warmup_cosine.answer(), rates(rng)[3:8])


@warmup_cosine.check(0.5)
def test_warmup_cosine_has_no_jump(student, rng):
    """No jump at the seam, and nowhere else."""
    values = [student.warmup_cosine(step, 1.0, 100, 50) for step in range(100)]
    for value in values:
        assert_shape(value, ())
    jumps = np.abs(np.diff(np.array(values, float)))
    place = int(jumps.argmax())
    assert_that(
        jumps.max() < 0.1,
        f"With lr = 1, steps = 100, warmup = 50 the rate jumps from {values[place]:.3f} at step {place} "
        f"to {values[place + 1]:.3f} at step {place + 1}.",
    )
    assert_that(max(values) > 0.99, "The rate never comes near `lr`.")


@warmup_cosine.check(0.5)
def test_warmup_cosine_ends_at_zero(student, rng):
    """0 at step `steps` and behind it."""
    assert_answers(student, warmup_cosine.answer(), rates(rng)[8:10])


@warmup_cosine.check(0.5)
def test_warmup_cosine_without_warmup(student, rng):
    """With warmup = 0 the fall begins at step 0."""
    assert_answers(student, warmup_cosine.answer(), rates(rng)[10:])
