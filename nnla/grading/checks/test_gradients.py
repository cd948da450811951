"""Checks of the exercises on slopes and gradients."""

import itertools

import numpy as np

from nnla import datasets, gradcheck, linalg, losses, preprocessing
from nnla.grading.compare import (
    Failed,
    assert_answers,
    assert_equal,
    assert_shape,
    assert_unchanged,
    same,
)
from nnla.grading.task import Answer, Mistake, Task

# numerical_gradient


def coupled(x):
    """One number from an array of any shape; its slopes bend, and every entry sees the others."""
    return float(np.sum(np.cumsum(x, axis=-1) ** 3) / 6 + np.sum(x) ** 2)


def function_point_and_step(rng):
    return [
        (coupled, 2 * rng.normal(size=(2, 3)), 1e-3),
        (coupled, rng.normal(size=4), 0.5),
        (coupled, rng.normal(size=(6, 6)), 0.01),
    ]


def central(f, x, h):
    return gradcheck.numerical_vjp(f, [x.astype(float)], 1.0, h=h)[0]


def by_entries(slope):
    """The array of slope(f, x, e, h), where e is h at one entry and 0 elsewhere."""

    def gradient(f, x, h):
        found = [slope(f, x, h * e.reshape(x.shape), h) for e in np.eye(x.size)]
        return np.reshape(found, x.shape)

    return gradient


def drifting(first, second):
    """Each entry is moved by first and then by second, and left there."""

    def gradient(f, x, h):
        found, x = np.zeros(x.shape), x.copy()
        for place in np.ndindex(x.shape):
            x[place] += first * h
            one = f(x)
            x[place] += second * h
            found[place] = (one - f(x)) / (2 * first * h)
        return found

    return gradient


def nudges_kept(f, x, h):
    found, step = np.zeros(x.shape), np.zeros(x.shape)
    for place in np.ndindex(x.shape):
        step[place] = h
        found[place] = (f(x + step) - f(x - step)) / (2 * h)
    return found


def row_by_row(f, x, h):
    moves = h * np.eye(len(x)).reshape(len(x), len(x), *(1,) * (x.ndim - 1))
    return np.array([(f(x + move) - f(x - move)) / (2 * h) for move in moves])


ONE_SIDED = (
    "Close, but your error shrinks only as fast as `h`. Stepping to both sides cancels that error: "
    "use the function above *and* below the point."
)
STEP_IGNORED = (
    "Your slopes do not change with `h`. Here it is sometimes large, to show that the step that was "
    "asked for is the one taken."
)
DRIFT = (
    "The first entry is right, the later ones drift: each step starts from an `x` that you have "
    "already moved. Put the old value back."
)

numerical_gradient = Task(
    "numerical_gradient",
    "write",
    points=4,
    minutes=20,
    level=2,
    short=True,
    answers=(Answer("numerical_gradient", "", central, function_point_and_step),),
    mistakes=(
        Mistake(
            "all_at_once",
            "You moved all entries together and measured one slope. A partial derivative moves one "
            "entry and holds the others.",
            lambda f, x, h: (f(x + h) - f(x - h)) / (2 * h),
        ),
        Mistake("one_sided", ONE_SIDED, by_entries(lambda f, x, e, h: (f(x + e) - f(x)) / h)),
        Mistake("one_sided", ONE_SIDED, by_entries(lambda f, x, e, h: (f(x) - f(x - e)) / h)),
        Mistake(
            "whole_walk",
            "Exactly twice too large. How long is the walk from x − h to x + h?",
            lambda f, x, h: 2 * central(f, x, h),
        ),
        Mistake(
            "order_of_operations",
            "Your slopes are h² times as large as asked. Python works through `/` and `*` from the "
            "left: after `/ 2`, is `h` below the line or above it?",
            lambda f, x, h: h * h * central(f, x, h),
        ),
        Mistake("not_put_back", DRIFT, drifting(1, -2)),
        Mistake("not_put_back", DRIFT, drifting(-1, 2)),
        Mistake(
            "nudges_kept",
            "The first entry is right, the later ones hold too much: your nudge still has the `h` of "
            "the entries before. Each entry is moved alone.",
            nudges_kept,
        ),
        Mistake(
            "flattened",
            "Your `f` was called with a flat array. It may use the rows of `x`: let every `x` that you "
            "hand over keep its shape.",
            lambda f, x, h: central(f, x.ravel(), h).reshape(x.shape),
        ),
        Mistake(
            "left_flat",
            "The slopes are right, in one long row. A gradient has the shape of what it belongs to, so "
            "that one can be subtracted from the other.",
            lambda f, x, h: central(f, x, h).ravel(),
        ),
        Mistake(
            "rows_moved",
            "You have one slope for each row of `x`: `x[i] += h` moves a whole row when `x` has two "
            "axes. Which index takes a single entry of an array of any shape?",
            row_by_row,
        ),
        Mistake(
            "same_point_twice",
            "All your slopes are 0: `f` was called twice at the same point. Are the two points one "
            "array under two names?",
            lambda f, x, h: np.zeros(x.shape),
        ),
        Mistake("step_ignored", STEP_IGNORED, lambda f, x, h: central(f, x, 1e-5)),
        Mistake(
            "whole_numbers",
            "Right for floats, wrong for `x` of whole numbers: an array of integers cuts `x[i] + h` "
            "back, and one made like it cuts the slopes or the nudge. Work on a float copy.",
        ),
        Mistake(
            "few_digits",
            "Right for float64; for float32 your slopes lose their digits. It keeps about seven, and "
            "the two values of `f` agree in most of them. Which type should the copy have?",
        ),
    ),
    hints=(
        "The chapter on gradients, section *Checking a derivative*, has a loop that moves one entry, "
        "measures, and puts the old value back.",
        "```\nx = np.array(x, dtype=...)\ngradient = np.zeros(...)\nfor place in np.ndindex(x.shape):\n"
        "    ...                     # move this entry alone, to both sides\n"
        "    gradient[place] = (... - ...) / (...)\nreturn gradient\n```",
    ),
    hides=("numerical_vjp",),
)


@numerical_gradient.check(0.5)
def test_numerical_gradient_has_the_shape_of_x(student, rng):
    """The gradient has the shape of x."""
    assert_shape(student.numerical_gradient(*function_point_and_step(rng)[0]), (2, 3))


@numerical_gradient.check(2)
def test_numerical_gradient_values(student, rng):
    """The central difference of each entry, with the step h."""
    assert_answers(student, numerical_gradient.answer(), function_point_and_step(rng))


@numerical_gradient.check(0.5)
def test_numerical_gradient_keeps_x(student, rng):
    """The array x is the same afterwards, to the last digit."""
    student.numerical_gradient(coupled, rng.normal(size=(10, 5)), 1e-3)
    assert_unchanged(student, ["f", "x"])


def gradient_at(student, x, h, kind, mistake):
    """An x of another type has the slopes of the same numbers in float64."""
    right = central(coupled, x, h)
    outcome = student.call("numerical_gradient", coupled, x, h)
    if outcome.error is None and same(outcome.value, right):
        return
    numbers_right = same(student.numerical_gradient(coupled, x.astype(float), h), right)
    raise Failed(
        f"It is not right for `x` of {kind}.",
        expected=right,
        came=outcome.value,
        mistake=mistake if numbers_right else None,
    )


@numerical_gradient.check(0.5)
def test_numerical_gradient_of_whole_numbers(student, rng):
    """Right for an x of whole numbers, too."""
    gradient_at(student, np.array([[2, -1, 3], [1, 4, -2]]), 1e-3, "integers", "whole_numbers")


@numerical_gradient.check(0.5)
def test_numerical_gradient_of_float32(student, rng):
    """Right for an x of float32, with the digits of float64."""
    x = (2 * rng.normal(size=(3, 2))).astype("f4")
    gradient_at(student, x, 1e-3, "float32", "few_digits")


# quadratic_gradient


def quadratics(rng):
    return [
        (rng.normal(size=(4, 4)), rng.normal(size=4), rng.normal(size=4)),
        (2 * rng.normal(size=(3, 3)), rng.normal(size=3), rng.normal(size=3)),
    ]


def by_entries_of_a_square(A, b, x):
    """Every product x_i A_ij x_j counts for entry i and for entry j."""
    gradient = np.array(b, dtype=float)
    for (i, j), a in np.ndenumerate(A):
        gradient[i] += a * x[j] / 2
        gradient[j] += a * x[i] / 2
    return gradient


quadratic_gradient = Task(
    "quadratic_gradient",
    "write",
    points=2,
    minutes=10,
    level=2,
    answers=(
        Answer("quadratic_gradient", "(D,D),(D),(D)->(D)", by_entries_of_a_square, quadratics),
    ),
    mistakes=(
        Mistake(
            "symmetric_only",
            "Right when `A` is symmetric, wrong otherwise. An entry of `x` appears in the double sum "
            "twice: as xᵢ in its row and as xⱼ in its column.",
            lambda A, b, x: A @ x + b,
        ),
        Mistake(
            "transposed_only",
            "Right when `A` is symmetric, wrong otherwise. You have the part where an entry of `x` "
            "stands on the right of `A`; it stands on the left, too.",
            lambda A, b, x: A.T @ x + b,
        ),
        Mistake(
            "half_forgotten",
            "Try the identity for `A`, zero for `b`: the function is ½ x·x, with gradient x. Yours "
            "is twice as long.",
            lambda A, b, x: (A + A.T) @ x + b,
        ),
        Mistake(
            "one_side_only",
            "Try the identity for `A`, zero for `b`: the function is ½ x·x, with gradient x. Yours is "
            "half as long: x stands on both sides of `A`.",
            lambda A, b, x: A @ x / 2 + b,
        ),
        Mistake(
            "linear_part_halved",
            "Try zero for `A`: the function is b·x. Your gradient is half of `b`.",
            lambda A, b, x: (A @ x + A.T @ x + b) / 2,
        ),
        Mistake(
            "linear_part_forgotten",
            "Try zero for `A`: the function is b·x, and it does change with x. Your gradient is 0.",
            lambda A, b, x: (A @ x + A.T @ x) / 2,
        ),
        Mistake(
            "value_returned",
            "You return one number, the height of the function. Asked is how it changes with each "
            "entry of `x`: D numbers.",
            lambda A, b, x: x @ A @ x / 2 + b @ x,
        ),
    ),
    hints=(
        "The chapter on gradients, section *A gradient for matrices*, follows one entry of x through "
        "the double sum.",
        "```\nfrom_the_left = ...   # x_i A_ij x_j, where x_i is the entry that moves\n"
        "from_the_right = ...  # where x_j is\nreturn ... * (from_the_left + from_the_right) + ...\n```",
    ),
    hides=("numerical_vjp",),
)


@quadratic_gradient.check(1.5)
def test_quadratic_gradient_values(student, rng):
    """The gradient for a matrix that is not symmetric."""
    assert_answers(student, quadratic_gradient.answer(), quadratics(rng))


@quadratic_gradient.check(0.5)
def test_quadratic_gradient_agrees_with_small_steps(student, rng):
    """It agrees with central differences of the function itself."""
    A, b, x = rng.normal(size=(5, 5)), rng.normal(size=5), rng.normal(size=5)
    (steps,) = gradcheck.numerical_vjp(lambda v: v @ A @ v / 2 + b @ v, [x], 1.0, h=1e-3)
    assert_equal(student.quadratic_gradient(A, b, x), steps, "against small steps", rtol=1e-5)


# steepest

HERE = np.array([2.0, -0.75])
SLOPES = np.array([2 * HERE[0], 4 * HERE[1]])  # of x₁² + 2x₂²
GIVEN = np.array([8.0, 6.0])
STEEPEST = {
    "slope along (8, 6)": [SLOPES @ linalg.unit(GIVEN)],
    "steepest rise": [linalg.unit(SLOPES)],
    "steepest slope": [linalg.norm(SLOPES)],
    "level": [linalg.unit([3.0, 4.0]), linalg.unit([-3.0, -4.0])],
}
NOT_STEEPEST = {
    "slope along (8, 6)": {
        "length_not_one": [SLOPES @ GIVEN],
        "slope_of_a_square": [SLOPES @ linalg.unit(GIVEN) / 2],
        "not_a_dot_product": [SLOPES * linalg.unit(GIVEN), SLOPES * GIVEN],
    },
    "steepest rise": {
        "length_not_one": [SLOPES],
        "fall_for_rise": [-SLOPES, linalg.unit(-SLOPES)],
        "toward_the_minimum": [s * v for s in (1, -1) for v in (HERE, linalg.unit(HERE))],
    },
    "steepest slope": {
        "length_of_gradient": [SLOPES @ SLOPES, SLOPES.sum(), abs(SLOPES).sum(), abs(SLOPES).max()],
        "fall_for_rise": [-linalg.norm(SLOPES)],
        "slope_of_a_square": [linalg.norm(SLOPES) / 2],
    },
    "level": {"length_not_one": [np.array([3.0, 4.0]), np.array([-3.0, -4.0]), np.zeros(2)]},
}

steepest = Task(
    "steepest",
    "predict",
    points=2,
    minutes=10,
    level=1,
    short=True,
    answers=(Answer("steepest"),),
    mistakes=(
        Mistake(
            "length_not_one",
            "A direction is a vector of length 1. Along a vector ten times as long, pointing the same "
            "way, the ground is no steeper: your answer would change.",
        ),
        Mistake(
            "not_a_dot_product",
            "The slope in a direction is one number. The shares of the two coordinates still have to "
            "be added up.",
        ),
        Mistake(
            "slope_of_a_square",
            "Your slopes are half of what small steps give. Go from x₁ = 1.99 to x₁ = 2.01 and see how "
            "much x₁² changes.",
        ),
        Mistake(
            "fall_for_rise",
            "Take a small step along your direction and compute f again: it does not rise. Which way "
            "does the gradient point?",
        ),
        Mistake(
            "toward_the_minimum",
            "Your direction lies on the line through the point and the minimum (0, 0). The gradient "
            "only knows the slopes *here*: compute it, and compare.",
        ),
        Mistake(
            "length_of_gradient",
            "The steepest slope is the dot product of the gradient with the direction that you give "
            "for the steepest rise. Work it out for that direction.",
        ),
        Mistake(
            "not_perpendicular",
            "Take the dot product of your direction with the gradient: it is not 0, so f changes "
            "along it. Swapping two coordinates is not enough; what about a sign?",
        ),
    ),
    hints=(
        "The chapter on gradients, sections *The slope in any direction* and *What the gradient "
        "promises, and what not*, does this at another point.",
        "First the two partial derivatives at (2, −0.75). Then the dot product with a vector of "
        "length 1; the gradient divided by its length; the length; a vector whose dot product with "
        "the gradient is 0.",
    ),
)


def assert_steepest(student, question):
    """The answer to one question is right; the right one is never said."""
    answers = student.steepest()
    if not isinstance(answers, dict) or question not in answers:
        raise Failed(f"There is no answer for `{question}` in a dictionary.")
    given = answers[question]
    if given is None or given is ...:
        raise Failed(f"`{question}` is not answered yet.")
    try:
        came = np.array(given, dtype=float)
    except (TypeError, ValueError):
        raise Failed(f"`{question}`: you say {given!r}. Asked are numbers.") from None
    if not _is_one_of(came, STEEPEST[question]):
        raise Failed(
            f"`{question}`: you say {given!r}. It is something else.",
            mistake=_steepest_mistake(question, came),
        )


def _is_one_of(came, answers):
    return any(
        came.shape == np.shape(answer) and np.allclose(came, answer, rtol=0.01, atol=1e-3)
        for answer in answers
    )


def _steepest_mistake(question, came):
    for name, answers in NOT_STEEPEST[question].items():
        if _is_one_of(came, answers):
            return name
    return "not_perpendicular" if question == "level" and came.shape == (2,) else None


@steepest.check(0.5)
def test_steepest_slope_in_a_direction(student, rng):
    """The slope in the direction of (8, 6)."""
    assert_steepest(student, "slope along (8, 6)")


@steepest.check(0.5)
def test_steepest_direction(student, rng):
    """The direction of steepest rise, with length 1."""
    assert_steepest(student, "steepest rise")


@steepest.check(0.5)
def test_steepest_slope(student, rng):
    """The slope in that direction."""
    assert_steepest(student, "steepest slope")


@steepest.check(0.5)
def test_steepest_level_direction(student, rng):
    """A direction of length 1 in which nothing changes."""
    assert_steepest(student, "level")


# jacobian


def bent_layer(W):
    """A map of D numbers to M numbers in which every output sees every input."""
    return lambda x: np.sin(x @ W) + (x @ W) ** 3 / 5


def maps_and_points(rng):
    return [
        (bent_layer(rng.normal(size=(D, M))), rng.normal(size=D), h)
        for D, M, h in [(3, 5, 0.1), (4, 2, 1e-3), (3, 3, 0.1)]
    ]


def by_rows(f, x, h):
    """One row for each output: its gradient."""
    M = len(f(x))
    return np.array([gradcheck.numerical_vjp(f, [x], row, h=h)[0] for row in np.eye(M)])


def forward_steps(f, x, h):
    return np.transpose([(f(x + e) - f(x)) / h for e in h * np.eye(x.size)])


def triangle_of_steps(f, x, h):
    return np.transpose([(f(x + e) - f(x - e)) / (2 * h) for e in h * np.tri(x.size)])


jacobian = Task(
    "jacobian",
    "write",
    points=3,
    minutes=20,
    level=2,
    answers=(Answer("jacobian", "", by_rows, maps_and_points),),
    mistakes=(
        Mistake(
            "inputs_first",
            "Your rows belong to the inputs. A Jacobian has a row for each *output*, so that J times a "
            "small step of the inputs is a change of the outputs.",
            lambda f, x, h: by_rows(f, x, h).T,
        ),
        Mistake(
            "reshaped",
            "The shape is right and the numbers are scrambled: `reshape` fills new rows in the old "
            "order, it does not turn rows into columns.",
            lambda f, x, h: by_rows(f, x, h).T.reshape(len(f(x)), len(x)),
        ),
        Mistake(
            "all_at_once",
            "You moved all inputs together, so each output has one number. Its slopes in the single "
            "inputs are mixed: move one input at a time.",
            lambda f, x, h: (f(x + h) - f(x - h)) / (2 * h),
        ),
        Mistake(
            "diagonal_only",
            "Only output 1 with input 1, output 2 with input 2, and so on are filled. Here every output "
            "responds to every input.",
            lambda f, x, h: by_rows(f, x, h) * np.eye(len(f(x)), len(x)),
        ),
        Mistake(
            "outputs_added",
            "You have one number per input: the outputs were added up. Each output keeps a row of "
            "its own.",
            lambda f, x, h: by_rows(f, x, h).sum(axis=0),
        ),
        Mistake("one_sided", ONE_SIDED, forward_steps),
        Mistake("step_ignored", STEP_IGNORED, lambda f, x, h: by_rows(f, x, 1e-5)),
        Mistake(
            "whole_walk",
            "Exactly twice too large. How long is the walk from x − h to x + h?",
            lambda f, x, h: 2 * by_rows(f, x, h),
        ),
        Mistake(
            "nudges_kept",
            "The first column is right, the later ones hold too much: your nudge still has the `h` of "
            "the inputs before. Each input is moved alone.",
            triangle_of_steps,
        ),
    ),
    hints=(
        "The chapter on gradients, section *Several outputs: the Jacobian*: column d is the response "
        "of all outputs to a nudge of input d.",
        "```\ncolumns = []\nfor d in range(len(x)):\n    ...              # nudge input d alone\n"
        "    columns.append(...)  # the slopes of all outputs, shape (M,)\nreturn ...  # (M, D)\n```",
    ),
)


@jacobian.check(0.5)
def test_jacobian_has_a_row_for_each_output(student, rng):
    """Five outputs and three inputs give five rows and three columns."""
    assert_shape(student.jacobian(*maps_and_points(rng)[0]), (5, 3), "(M, D)")


@jacobian.check(1.5)
def test_jacobian_values(student, rng):
    """The slope of every output in every input, by central differences with the step h."""
    assert_answers(student, jacobian.answer(), maps_and_points(rng))


@jacobian.check(1)
def test_jacobian_of_a_layer(student, rng):
    """For the layer x ↦ xW it is the transpose of W, for two layers the product of both."""
    W, V, x = rng.normal(size=(4, 3)), rng.normal(size=(3, 3)), rng.normal(size=4)
    assert_equal(student.jacobian(lambda x: x @ W, x, 0.01), W.T, "for xW")
    assert_equal(student.jacobian(lambda x: x @ W @ V, x, 0.01), V.T @ W.T, "for xWV")


# chain_cost


def three_jacobians(rng):
    """Of three functions in the order in which x travels; the sizes are D, M, K and the outputs'."""
    return [
        tuple(rng.normal(size=(rows, columns)) for columns, rows in itertools.pairwise(sizes))
        for sizes in [(5, 4, 3, 1), (2, 3, 4, 6), (3, 3, 3, 3)]
    ]


def multiplications(*pairs):
    """How many products of two numbers are in these products of two matrices."""
    return sum(left.shape[0] * left.shape[1] * right.shape[1] for left, right in pairs)


def product_and_costs(J1, J2, J3):
    product = np.einsum("ck,km,md->cd", J3, J2, J1)
    from_output = multiplications((J3, J2), (J3 @ J2, J1))
    from_input = multiplications((J2, J1), (J3, J2 @ J1))
    return product, from_output, from_input


def with_product(product):
    return lambda *Js: (product(*Js), *product_and_costs(*Js)[1:])


def with_costs(*costs):
    return lambda *Js: (product_and_costs(*Js)[0], *(cost(*Js) for cost in costs))


chain_cost = Task(
    "chain_cost",
    "write",
    points=3,
    minutes=15,
    level=2,
    answers=(
        Answer("chain_cost", "(M,D),(K,M),(R,K)->(R,D),(),()", product_and_costs, three_jacobians),
    ),
    mistakes=(
        Mistake(
            "order_turned_round",
            "Your product has the first function on the left. A step of x is a column on the right: "
            "which matrix does it meet first?",
            with_product(lambda J1, J2, J3: J1 @ J2 @ J3),
        ),
        Mistake(
            "entry_by_entry",
            "`*` multiplies entry by entry. The chain rule for several numbers multiplies matrices: "
            "rows with columns, and the products are added up.",
            with_product(lambda J1, J2, J3: J3 * J2 * J1),
        ),
        Mistake(
            "same_cost",
            "Both counts of yours are equal. The results are, by associativity; the work is not, since "
            "the table in the middle has another shape. Write down both shapes.",
        ),
        Mistake(
            "ends_exchanged",
            "Your two counts have changed places. The output end is where the last function is: "
            "`J3` belongs to it.",
        ),
        Mistake(
            "entries_counted",
            "You counted the entries of the results. Each entry is itself a sum of several products; "
            "how many?",
            with_costs(
                lambda J1, J2, J3: J3.shape[0] * (J2.shape[1] + J1.shape[1]),
                lambda J1, J2, J3: J1.shape[1] * (J2.shape[0] + J3.shape[0]),
            ),
        ),
        Mistake(
            "one_product",
            "You counted the first of the two products only. What comes out of it has still to be "
            "multiplied by the third matrix.",
            with_costs(
                lambda J1, J2, J3: multiplications((J3, J2)),
                lambda J1, J2, J3: multiplications((J2, J1)),
            ),
        ),
        Mistake(
            "result_forgotten",
            "The first product is counted right. The second is between its *result* and the matrix that "
            "is left; write down the shape of that result.",
            with_costs(
                lambda J1, J2, J3: multiplications((J3, J2), (J2, J1)),
                lambda J1, J2, J3: multiplications((J2, J1), (J3, J2)),
            ),
        ),
        Mistake(
            "additions_counted",
            "Twice as many: that counts the additions as well. Asked are the multiplications alone.",
            with_costs(
                lambda *Js: 2 * product_and_costs(*Js)[1], lambda *Js: 2 * product_and_costs(*Js)[2]
            ),
        ),
    ),
    hints=(
        "The chapter on gradients, section *The chain rule is a product of matrices*: the order of the "
        "factors, then *From which end?* for the cost.",
        "(a, b) times (b, c) has a·c entries, each a sum of b products. From the output end: first "
        "`J3` and `J2`; then that result, of shape (…, …), and `J1`.",
    ),
)


@chain_cost.check(1)
def test_chain_cost_product(student, rng):
    """The Jacobian of the whole chain, a row for each of its outputs."""
    for Js in three_jacobians(rng):
        product, *_ = three_results(student, Js)
        assert_equal(product, product_and_costs(*Js)[0], "the product")


def three_results(student, Js):
    came = student.chain_cost(*Js)
    if not isinstance(came, tuple | list) or len(came) != 3:
        raise Failed("Asked are three results: the product and two counts.", came=came)
    return came


def assert_costs(student, cases):
    """The two counts are right; equal or exchanged ones are named."""
    pairs = [tuple(three_results(student, Js)[1:]) for Js in cases]
    right = [product_and_costs(*Js)[1:] for Js in cases]
    wrong = [Js for Js, a, b in zip(cases, pairs, right, strict=True) if not same(a, b)]
    if not wrong:
        return
    mistake = None
    if all(one == other and one in costs for (one, other), costs in zip(pairs, right, strict=True)):
        mistake = "same_cost"
    elif all(same(pair[::-1], costs) for pair, costs in zip(pairs, right, strict=True)):
        mistake = "ends_exchanged"
    from_output, from_input = three_results(student, wrong[0])[1:]  # so that this call is shown
    raise Failed(
        f"For the shapes {', '.join(str(J.shape) for J in wrong[0])} you count {from_output} from the "
        f"output end and {from_input} from the input end; at least one is something else.",
        mistake=mistake,
    )


@chain_cost.check(1.5)
def test_chain_cost_counts(student, rng):
    """The multiplications from the output end and from the input end."""
    assert_costs(student, three_jacobians(rng))


@chain_cost.check(0.5)
def test_chain_cost_of_a_network(student, rng):
    """For 784 inputs, 300 and 10 numbers and one loss, the output end is far cheaper."""
    assert_costs(student, [(np.ones((300, 784)), np.ones((10, 300)), np.ones((1, 10)))])


# fit_line


def lines_and_birds(rng):
    """Inputs that are not centered, so that w and b feel each other."""
    return [
        (rng.normal(), rng.normal(), 2 + rng.normal(size=N), rng.normal(size=N), lr)
        for N, lr in [(5, 0.1), (4, 0.03)]
    ]


def raw_birds(rng):
    return [
        (200 + 14 * rng.normal(size=N), 4 + rng.normal(size=N), lr, steps)
        for N, lr, steps in [(7, 0.1, 1), (5, 0.2, 4)]
    ]


def slopes_of_line(w, b, x, t):
    X, T, W, b = x[:, None], t[:, None], np.array([[w]]), np.array([b])
    Y = linalg.linear(X, W, b)
    dY, _ = losses.mse_vjp(1.0, losses.mse(Y, T), Y, T)
    _, dW, db = linalg.linear_vjp(dY, Y, X, W, b)
    return float(dW[0, 0]), float(db[0])


def step_times(factor):
    """A step that is longer by this factor, a function of the number of birds and of lr."""

    def step(w, b, x, t, lr):
        dw, db = slopes_of_line(w, b, x, t)
        long = lr * factor(len(x), lr)
        return w - long * dw, b - long * db

    return step


right_step = step_times(lambda N, lr: 1)
long_step = step_times(lambda N, lr: N)
step_up = step_times(lambda N, lr: -1)


def w_first(w, b, x, t, lr):
    w = right_step(w, b, x, t, lr)[0]
    return w, right_step(w, b, x, t, lr)[1]


def b_first(w, b, x, t, lr):
    b = right_step(w, b, x, t, lr)[1]
    return right_step(w, b, x, t, lr)[0], b


def input_forgotten(w, b, x, t, lr):
    _, db = slopes_of_line(w, b, x, t)
    return w - lr * db, b - lr * db


def bias_kept(w, b, x, t, lr):
    return right_step(w, b, x, t, lr)[0], b


def fit(step=right_step, scale=preprocessing.standardize, target=lambda t: t, more=0):
    def fitted(x, t, lr, steps):
        w = b = 0.0
        for _ in range(steps + more):
            w, b = step(w, b, scale(x[:, None])[:, 0], target(t), lr)
        return w, b

    return fitted


def centered(X):
    return X - X.mean(axis=0)


def line_for_raw_input(x, t, lr, steps):
    w, b = fit()(x, t, lr, steps)
    return w / x.std(), b - w * x.mean() / x.std()


NO_MEAN = (
    "Your step is N times too long: the gradient of the *sum* of squares. The loss is a mean over the "
    "birds; with many of them the sum makes every step jump beyond the minimum."
)
UPHILL = (
    "Your step makes the loss larger. The gradient points to where the loss rises; walk against it."
)
CHANGED_EARLY = (
    "One number of yours is right, the other was computed with the line already changed. Both "
    "gradients belong to the line before the step: compute both, then change both."
)
STEPS = (
    "Your line is where it should be one step earlier or later. With `steps=1` there is exactly one "
    "step from w = b = 0."
)

fit_line = Task(
    "fit_line",
    "write",
    points=4,
    minutes=25,
    level=2,
    short=True,
    answers=(
        Answer("line_step", "(),(),(N),(N),()->(),()", right_step, lines_and_birds),
        Answer("fit_line", "(N),(N),(),()->(),()", fit(), raw_birds),
    ),
    mistakes=(
        Mistake("sum_for_mean", NO_MEAN, long_step),
        Mistake("sum_for_mean", NO_MEAN, step_times(lambda N, lr: N / 2)),
        Mistake("changed_early", CHANGED_EARLY, w_first),
        Mistake("changed_early", CHANGED_EARLY, b_first),
        Mistake("uphill", UPHILL, step_up),
        Mistake(
            "factor_two",
            "Your step is half as long as asked. The slope of a square has a factor of its own.",
            step_times(lambda N, lr: 0.5),
        ),
        Mistake(
            "input_forgotten",
            "`b` is right, and `w` moves by the same amount. Nudge w: the output of bird n changes by "
            "xₙ times as much, so its error counts xₙ times.",
            input_forgotten,
        ),
        Mistake(
            "bias_kept",
            "`w` is right, and `b` has not moved. It has a gradient of its own.",
            bias_kept,
        ),
        Mistake(
            "no_learning_rate",
            "Your step is as long as the gradient itself. How far to walk is set by `lr`.",
            step_times(lambda N, lr: 1 / lr),
        ),
        Mistake(
            "gradient_returned",
            "You return the gradient. Asked are w and b after the step.",
            slopes_of_line,
        ),
        Mistake(
            "not_standardized",
            "With flippers in millimeters every step overshoots, and the numbers explode. Make x "
            "have mean 0 and deviation 1 before the first step.",
            fit(scale=lambda X: X),
            of="fit_line",
        ),
        Mistake(
            "not_scaled",
            "Your x has mean 0, but still counts in millimeters: its deviation is not 1, and the steps "
            "along w are too long.",
            fit(scale=centered),
            of="fit_line",
        ),
        Mistake(
            "target_standardized",
            "Your b stays at 0: the masses were standardized as well. The line should give kilograms; "
            "only x is standardized.",
            fit(target=lambda t: (t - t.mean()) / t.std()),
            of="fit_line",
        ),
        Mistake(
            "sample_deviation",
            "You divide by the sample deviation, with N − 1. In this book standardizing divides by the "
            "plain root of the mean square, so that the squares of x have mean 1.",
            fit(scale=lambda X: centered(X) / X.std(axis=0, ddof=1)),
            of="fit_line",
        ),
        Mistake(
            "in_millimeters",
            "Your line is meant for x in millimeters. Asked are w and b for the standardized x: the "
            "numbers that the loop ends with.",
            line_for_raw_input,
            of="fit_line",
        ),
        Mistake("steps_off_by_one", STEPS, fit(more=-1), of="fit_line"),
        Mistake("steps_off_by_one", STEPS, fit(more=1), of="fit_line"),
        Mistake("sum_for_mean", NO_MEAN, fit(long_step), of="fit_line"),
        Mistake("uphill", UPHILL, fit(step_up), of="fit_line"),
    ),
    hints=(
        "The chapter on gradients, section *Descent on a line*, has both gradients on paper and one "
        "step with three birds.",
        "```\nerrors = ...               # one for each bird\ndw, db = ..., ...          # both at the old line\n"
        "return ..., ...\n```\nand `fit_line` calls it `steps` times, after `x = (x - ...) / ...`.",
    ),
)


@fit_line.check(1.5)
def test_fit_line_step(student, rng):
    """One step against the gradient of the mean squared error, for w and for b."""
    assert_answers(student, fit_line.answer("line_step"), lines_and_birds(rng))


@fit_line.check(1)
def test_fit_line_on_a_few_birds(student, rng):
    """From w = b = 0, the asked number of steps on the standardized input."""
    assert_answers(student, fit_line.answer("fit_line"), raw_birds(rng))


@fit_line.check(1.5)
def test_fit_line_on_penguins(student, rng):
    """The line of the penguins is that of least squares, to a millionth."""
    flipper, mass = (datasets.penguins().X[:, [2, 3]] / [1, 1000]).T
    measured = ~np.isnan(flipper + mass)
    x, t = flipper[measured], mass[measured]
    X = preprocessing.standardize(x[:, None])
    best = linalg.least_squares(np.hstack([X, np.ones_like(X)]), t[:, None])[:, 0]
    assert_equal(student.fit_line(x, t, 0.1, 100), tuple(best), "w and b", rtol=0, atol=1e-6)


# wrong_step

WRONG_LINE, LINES = 2, 6


def inputs(rng):
    return [(2 * rng.normal(size=5),), (rng.normal(size=(2, 3)),)]


def slope_by_steps(x):
    """The slope of the sigmoid from tanh: σ(x) = (1 + tanh(x/2))/2."""
    return (1 - np.tanh(x / 2) ** 2) / 4


def sigma(x):
    return (1 + np.tanh(x / 2)) / 2


ONE_FACTOR = (
    "At x = 0 your slope is ½. Measure it with a small step: one of the two factors is missing."
)

wrong_step = Task(
    "wrong_step",
    "repair",
    points=2,
    minutes=10,
    level=1,
    answers=(Answer("wrong_step"), Answer("sigmoid_slope", "(N)->(N)", slope_by_steps, inputs)),
    mistakes=(
        Mistake(
            "later_line",
            "Your line follows from the lines before it; it is their fault if its result is wrong. "
            "Look for the first line that a small step does not confirm.",
        ),
        Mistake(
            "sound_line",
            "Your line is right: at v = 2, steps of 0.001 to both sides of v give the slope it says.",
        ),
        Mistake(
            "inner_minus",
            "Your slope is negative, but σ rises everywhere. Go through the derivation once more for "
            "the function inside the function: what is the slope of −x?",
            lambda x: -slope_by_steps(x),
            of="sigmoid_slope",
        ),
        Mistake(
            "plus_for_minus",
            "Far to the right σ is level, near 1. Your slope goes to 2 there: in which factor should "
            "something vanish?",
            lambda x: sigma(x) * (1 + sigma(x)),
            of="sigmoid_slope",
        ),
        Mistake(
            "input_for_output",
            "You put x where σ(x) belongs. `x * (1 - x)` is right only if x is already the output of "
            "the sigmoid; here it is the input.",
            lambda x: x * (1 - x),
            of="sigmoid_slope",
        ),
        Mistake("one_factor", ONE_FACTOR, lambda x: 1 - sigma(x), of="sigmoid_slope"),
        Mistake("one_factor", ONE_FACTOR, sigma, of="sigmoid_slope"),
    ),
    hints=(
        "The chapter on gradients, section *On paper: the slope of the sigmoid*, has a right derivation.",
        "Check a line by numbers: take x = 0, so that v = 2, and compare each slope with a small step. "
        "For the second answer: `s = ...` is σ(x); the slope is s times something.",
    ),
)


@wrong_step.check(1)
def test_wrong_step_line(student, rng):
    """The number of the line that does not follow."""
    came = student.wrong_step()
    if isinstance(came, bool) or not isinstance(came, int | np.integer):
        raise Failed(f"You say {came!r}, asked is the number of a line, 1 to {LINES}.")
    if came != WRONG_LINE:
        mistake = {True: "later_line", False: "sound_line"}[came > WRONG_LINE]
        known = 1 <= came <= LINES
        raise Failed(f"It is not line {came}.", mistake=mistake if known else None)


@wrong_step.check(1)
def test_wrong_step_slope(student, rng):
    """The right slope of the sigmoid, for every entry of x."""
    assert_answers(student, wrong_step.answer("sigmoid_slope"), inputs(rng))
