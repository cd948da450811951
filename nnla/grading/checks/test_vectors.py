"""Checks of the exercises on vectors."""

import numpy as np

from nnla import datasets, linalg
from nnla.grading.compare import (
    Failed,
    assert_answers,
    assert_dtype,
    assert_equal,
    assert_predicted,
    assert_raises,
    assert_shape,
    assert_silent,
    assert_that,
    assert_unchanged,
)
from nnla.grading.task import Answer, Mistake, Task

# predict_shapes

ARRAYS = {"a": np.ones(3), "A": np.ones((4, 3)), "c": np.ones((4, 1)), "v": np.ones(4)}
QUESTIONS = {
    "turning": ["a.T", "A.T", "a[:, None]"],
    "adding up": ["a @ a", "A.sum(axis=0)", "A.sum(axis=1)", "A.sum(axis=1, keepdims=True)"],
    "broadcasting": ["A - a", "A - v", "c - v"],
}


def shape_of(expression):
    """What NumPy makes of an expression: its shape, or the word "error"."""
    try:
        return np.shape(eval(expression, {}, ARRAYS))
    except ValueError:
        return "error"


def all_shapes():
    return {text: shape_of(text) for group in QUESTIONS.values() for text in group}


def all_shapes_but(**wrong):
    return lambda: all_shapes() | wrong


predict_shapes = Task(
    "predict_shapes",
    "predict",
    points=3,
    minutes=10,
    level=1,
    short=True,
    answers=(Answer("predict_shapes", right=all_shapes, cases=lambda rng: [()]),),
    mistakes=(
        Mistake(
            "column_by_transposing",
            "`.T` turns the order of the axes round. An array with one axis has nothing to turn: "
            "its shape stays. To make a column of it, add an axis.",
            all_shapes_but(**{"a.T": (3, 1)}),
        ),
        Mistake(
            "axis_kept",
            "`axis=0` is the axis that disappears, not the one that stays. Which size is left "
            "when the rows of a (4, 3) table are added up?",
            all_shapes_but(**{"A.sum(axis=0)": (4,), "A.sum(axis=1)": (3,)}),
        ),
        Mistake(
            "column_minus_row",
            "A column (4, 1) and a row (4,) have no axis in common: NumPy repeats both. What table "
            "holds every entry of one minus every entry of the other?",
            all_shapes_but(**{"c - v": (4, 1)}),
        ),
        Mistake(
            "axes_from_the_left",
            "Shapes are lined up at their right ends. Which axis of (4, 3) meets the only axis of "
            "(4,)?",
            all_shapes_but(**{"A - v": (4, 3)}),
        ),
    ),
    hints=(
        "The appendix on arrays, section on broadcasting, has each of these with its numbers.",
        "Write the shapes one under the other, right ends aligned; two sizes fit if they are equal "
        "or one of them is 1.",
    ),
)


@predict_shapes.check(1)
def test_predict_shapes_turning(student, rng):
    """What turning and a new axis do to a shape."""
    assert_predicted(student.predict_shapes(), all_shapes(), QUESTIONS["turning"])


@predict_shapes.check(1)
def test_predict_shapes_adding_up(student, rng):
    """Which axis a sum removes."""
    assert_predicted(student.predict_shapes(), all_shapes(), QUESTIONS["adding up"])


@predict_shapes.check(1)
def test_predict_shapes_broadcasting(student, rng):
    """Which shapes fit each other, and what comes out."""
    assert_predicted(student.predict_shapes(), all_shapes(), QUESTIONS["broadcasting"])


# unit_vector


def one_vector(rng):
    return [(rng.normal(size=4) * 3,), (np.array([3, -4]),), (rng.normal(size=5).astype("f4"),)]


def nonzero(v):
    if not v.any():
        raise ValueError("the zero vector")
    return v


def scaled_in_place(v):
    v /= np.sqrt(nonzero(v) @ v)
    return v


unit_vector = Task(
    "unit_vector",
    "write",
    points=2,
    minutes=5,
    level=1,
    answers=(Answer("unit_vector", "(D)->(D)", linalg.unit, one_vector),),
    mistakes=(
        Mistake(
            "sum_for_length",
            "Your entries add up to 1. A vector of length 1 has *squares* that add up to 1.",
            lambda v: nonzero(v) / v.sum(),
        ),
        Mistake(
            "length_squared",
            "Make `v` ten times longer: your result gets ten times shorter. `v @ v` is the square of "
            "the length.",
            lambda v: nonzero(v) / (v @ v),
        ),
        Mistake(
            "zero_vector",
            "The zero vector points nowhere: dividing by its length gives 0/0. Look at the length "
            "first, and raise a `ValueError` if it is 0.",
        ),
        Mistake(
            "changes_argument",
            "The values are right, and the caller's vector has become shorter: `v /= ...` writes into "
            "the array that was handed over. Make a new one.",
            scaled_in_place,
        ),
    ),
    hints=(
        "The chapter on vectors, section on length, divides (3, 4) by its length 5.",
        "```\nlength = ...\nif ...:\n    raise ValueError(...)\nreturn v / length\n```",
    ),
    hides=("unit",),
)


@unit_vector.check(1)
def test_unit_vector_values(student, rng):
    """The vector divided by its length."""
    assert_answers(student, unit_vector.answer(), one_vector(rng))


@unit_vector.check(0.5)
def test_unit_vector_of_zero(student, rng):
    """The zero vector raises a ValueError."""
    outcome = student.call("unit_vector", np.zeros(3))
    if outcome.error is None:
        raise Failed(
            f"No error came, but {outcome.value}; asked is a `ValueError` for the zero vector.",
            mistake="zero_vector",
        )
    assert_raises(outcome, ValueError, "for the zero vector")


@unit_vector.check(0.5)
def test_unit_vector_keeps_its_argument(student, rng):
    """The argument is not changed."""
    student.unit_vector(rng.normal(size=4) * 3)
    assert_unchanged(student, ["v"])


# cosine_similarity


def two_vectors(rng):
    return [(3 * rng.normal(size=5), rng.normal(size=5)), (np.array([3, 4]), np.array([-6, 8]))]


def lengths(u, v):
    return np.sqrt(u @ u), np.sqrt(v @ v)


cosine_similarity = Task(
    "cosine_similarity",
    "write",
    points=3,
    minutes=10,
    level=1,
    short=True,
    answers=(Answer("cosine_similarity", "(D),(D)->()", linalg.cosine_similarity, two_vectors),),
    mistakes=(
        Mistake(
            "no_length",
            "Make `u` ten times longer: your answer grows ten times, though the direction is the same. "
            "A similarity must not depend on length. What can you divide by?",
            lambda u, v: u @ v,
        ),
        Mistake(
            "one_length",
            "Scaling `u` no longer changes your answer, scaling `v` still does. Both lengths have to "
            "be taken out.",
            lambda u, v: u @ v / lengths(u, v)[0],
        ),
        Mistake(
            "other_length",
            "Scaling `v` no longer changes your answer, scaling `u` still does. Both lengths have to "
            "be taken out.",
            lambda u, v: u @ v / lengths(u, v)[1],
        ),
        Mistake(
            "lengths_squared",
            "Your answer shrinks when a vector grows. `u @ u` is the *square* of the length.",
            lambda u, v: u @ v / ((u @ u) * (v @ v)),
        ),
        Mistake(
            "angle",
            "This is the angle in radians. Asked is its cosine, a number between −1 and 1.",
            lambda u, v: np.arccos(u @ v / np.prod(lengths(u, v))),
        ),
        Mistake(
            "not_added",
            "You return one number per component. A dot product multiplies components *and adds them "
            "up*.",
            lambda u, v: u * v / np.prod(lengths(u, v)),
        ),
    ),
    hints=(
        "The chapter on vectors, section on angles, computes one cosine by hand.",
        "```\nreturn u @ v / (... * ...)\n```",
    ),
    hides=("cosine_similarity",),
)


@cosine_similarity.check(0.5)
def test_cosine_similarity_is_one_number(student, rng):
    """Two vectors give one number."""
    assert_shape(student.cosine_similarity(*two_vectors(rng)[0]), ())


@cosine_similarity.check(1.5)
def test_cosine_similarity_values(student, rng):
    """The cosine of the angle between two vectors."""
    assert_answers(student, cosine_similarity.answer(), two_vectors(rng))


@cosine_similarity.check(1)
def test_cosine_similarity_laws(student, rng):
    """Lengths do not matter; a vector and its double have 1, a vector and its opposite −1."""
    u, v = two_vectors(rng)[0]
    cosine = student.cosine_similarity(u, v)
    assert_equal(student.cosine_similarity(7 * u, v / 3), cosine, "after scaling both")
    assert_equal(student.cosine_similarity(u, 2 * u), 1.0, "for u and 2u")
    assert_equal(student.cosine_similarity(v, -v), -1.0, "for v and −v")


# project


def vector_and_line(rng):
    return [(rng.normal(size=4), 2 + rng.normal(size=4)), (np.array([2, 1]), np.array([3, 0]))]


project = Task(
    "project",
    "write",
    points=3,
    minutes=10,
    level=1,
    answers=(Answer("project", "(D),(D)->(D)", linalg.project, vector_and_line),),
    mistakes=(
        Mistake(
            "number_only",
            "This number says how many `v`'s fit into the shadow. The projection is the vector: that "
            "many `v`'s.",
            lambda u, v: (u @ v) / (v @ v),
        ),
        Mistake(
            "length_not_squared",
            "Right when `v` has length 1, too long or too short otherwise. Try `v` and `2 * v`: the projection must "
            "be the same.",
            lambda u, v: (u @ v) / np.sqrt(v @ v) * v,
        ),
        Mistake(
            "onto_u",
            "Your vector points along `u`. The shadow of `u` falls on the line of `v`.",
            lambda u, v: (u @ v) / (u @ u) * u,
        ),
        Mistake(
            "the_rest",
            "Your vector is perpendicular to `v`: it is what is left of `u` when the projection has "
            "been taken away.",
            lambda u, v: u - (u @ v) / (v @ v) * v,
        ),
    ),
    hints=(
        "The chapter on vectors, section on projection, draws the shadow of one vector on another.",
        "```\nhow_many = ... / ...\nreturn how_many * v\n```",
    ),
    hides=("project",),
)


@project.check(0.5)
def test_project_is_a_vector(student, rng):
    """The projection is a vector with as many components as u."""
    assert_shape(student.project(*vector_and_line(rng)[0]), (4,), "(D,)")


@project.check(1.5)
def test_project_values(student, rng):
    """The shadow of u on the line of v."""
    assert_answers(student, project.answer(), vector_and_line(rng))


@project.check(1)
def test_project_laws(student, rng):
    """The length of v does not matter, projecting twice changes nothing, the rest is perpendicular to v."""
    u, v = vector_and_line(rng)[0]
    shadow = student.project(u, v)
    assert_equal(student.project(u, 2 * v), shadow, "with 2v in place of v")
    assert_equal(student.project(shadow, v), shadow, "projected again")
    assert_equal((u - shadow) @ v, 0.0, "the rest times v", atol=1e-8)


# nearest_digit


def few_pictures(rng):
    """Ten training pictures of unlike brightness, four queries; twenty and one of another size."""
    return [
        (rng.random((10, 6)) * rng.uniform(1, 5, (10, 1)), rng.random((4, 6))),
        (rng.random((20, 3)) * rng.uniform(1, 5, (20, 1)), rng.random((1, 3))),
        (rng.random((6, 6)) * rng.uniform(1, 5, (6, 1)), rng.random((6, 6))),
    ]


def nearest_by_loops(train, queries):
    cosines = [[linalg.cosine_similarity(query, row) for row in train] for query in queries]
    return np.array([int(np.argmax(row)) for row in cosines])


def unit_rows(X):
    return X / np.sqrt((X**2).sum(axis=1, keepdims=True))


nearest_digit = Task(
    "nearest_digit",
    "write",
    points=3,
    minutes=15,
    level=2,
    short=True,
    answers=(Answer("nearest_digit", "(N,D),(M,D)->(M)", nearest_by_loops, few_pictures),),
    mistakes=(
        Mistake(
            "raw_dot_product",
            "Bright training pictures win for every query: a longer row has larger dot products in every "
            "direction. Take the lengths out first.",
            lambda train, queries: (queries @ train.T).argmax(axis=1),
        ),
        Mistake(
            "least_similar",
            "You find the picture that is *least* like the query. A cosine is a similarity: the largest is "
            "the nearest.",
            lambda train, queries: (unit_rows(queries) @ unit_rows(train).T).argmin(axis=1),
        ),
        Mistake(
            "wrong_axis",
            "You return one index per training picture. Asked is one per query: for each query, look along "
            "all training pictures.",
            lambda train, queries: (unit_rows(queries) @ unit_rows(train).T).argmax(axis=0),
        ),
        Mistake(
            "columns_normalized",
            "You gave every *pixel* length 1. The vectors to compare are the pictures, and those are the "
            "rows.",
            lambda train, queries: (unit_rows(queries.T).T @ unit_rows(train.T)).argmax(axis=1),
        ),
        Mistake(
            "similarity_returned",
            "These are the similarities. Asked is *where* the largest stands, as a whole number.",
            lambda train, queries: (unit_rows(queries) @ unit_rows(train).T).max(axis=1),
        ),
    ),
    hints=(
        "The chapter on vectors compares one image with all others by one product; this does it for many.",
        "```\ntrain = train / ...       # every row of length 1\nqueries = ...\n"
        "similarities = ... @ ...  # (M, N)\nreturn similarities.argmax(axis=...)\n```",
    ),
)


@nearest_digit.check(2)
def test_nearest_digit_values(student, rng):
    """The index of the training row with the largest cosine, for every query."""
    assert_answers(student, nearest_digit.answer(), few_pictures(rng))


@nearest_digit.check(1)
def test_nearest_digit_on_digits(student, rng):
    """On real digits the nearest picture shows the same digit, at least 19 times in 20."""
    X, labels = datasets.digits()
    order = rng.permutation(len(X))
    train, test = order[:1200], order[1200:1400]
    nearest = student.nearest_digit(X[train], X[test])
    assert_shape(nearest, (200,), "(M,)")
    assert_that(nearest.dtype.kind in "iu", "The indices have to be whole numbers.")
    assert_that(
        (nearest >= 0).all() and (nearest < 1200).all(), "An index points to no training picture."
    )
    accuracy = (labels[train][nearest] == labels[test]).mean()
    assert_that(accuracy >= 0.95, f"Only {accuracy:.1%} of 200 digits got the right class.")


# pairwise_distances


def two_sets(rng):
    return [(rng.normal(size=(4, 3)), rng.normal(size=(5, 3))), (rng.normal(size=(3, 3)),) * 2]


def distances_by_loops(X, Y):
    return np.array([[linalg.norm(x - y) for y in Y] for x in X])


def squares(X, Y, factor=2.0):
    return (X**2).sum(1)[:, None] + (Y**2).sum(1) - factor * X @ Y.T


pairwise_distances = Task(
    "pairwise_distances",
    "write",
    points=3,
    minutes=20,
    level=2,
    answers=(Answer("pairwise_distances", "(N,D),(M,D)->(N,M)", distances_by_loops, two_sets),),
    mistakes=(
        Mistake(
            "no_root",
            "These are the squares of the distances. For x = (3, 4) and y = (0, 0) the distance is 5.",
            lambda X, Y: np.maximum(squares(X, Y), 0),
        ),
        Mistake(
            "factor_two",
            "Work out (x − y)·(x − y) for two vectors: how often does x·y occur in it?",
            lambda X, Y: np.sqrt(np.maximum(squares(X, Y, factor=1.0), 0)),
        ),
        Mistake(
            "root_of_negative",
            "A distance came out as `nan`: rounding made the square of a tiny distance a little negative, "
            "and its root does not exist. Cut negative squares off at 0 first.",
        ),
        Mistake(
            "turned",
            "Your table is (M, N). Row n belongs to the n-th row of `X`, column m to the m-th row of `Y`.",
            lambda X, Y: distances_by_loops(Y, X),
        ),
    ),
    hints=(
        "Multiply out ‖x − y‖² = ‖x‖² − 2 x·y + ‖y‖²; the middle term for all pairs is one matrix product.",
        "```\nsquares = (X**2).sum(axis=1, keepdims=True) + ... - ...\nreturn np.sqrt(...)\n```",
    ),
)


@pairwise_distances.check(1.5)
def test_pairwise_distances_values(student, rng):
    """The (N, M) table of Euclidean distances."""
    for X, Y in two_sets(rng):
        assert_equal(
            student.pairwise_distances(X, Y), distances_by_loops(X, Y), atol=1e-6, rtol=1e-6
        )


@pairwise_distances.check(0.5)
def test_pairwise_distances_never_nan(student, rng):
    """Never nan, also between a vector and itself far from the origin."""
    X = 1e3 + rng.normal(size=(40, 7))
    came = student.pairwise_distances(X, X)
    assert_shape(came, (40, 40), "(N, M)")
    if np.isnan(came).any():
        raise Failed("A distance is nan.", mistake="root_of_negative")
    assert_silent(student)
    assert_that((np.diag(came) < 1e-2).all(), "The distance of a vector from itself is not near 0.")


@pairwise_distances.check(1)
def test_pairwise_distances_without_a_loop(student, rng):
    """600 times 500 distances in less than a second, in float32 as given."""
    X, Y = rng.normal(size=(600, 20)).astype("f4"), rng.normal(size=(500, 20)).astype("f4")
    came = student.pairwise_distances(X, Y)
    assert_shape(came, (600, 500), "(N, M)")
    assert_dtype(came, "float32")
    seconds = student.last.seconds
    assert_that(seconds < 1, f"It took {seconds:.1f} s: a loop over pairs is too slow.")


# dot_laws


def product_and_broken():
    """The dot product and four that are none, by name."""
    return {
        "the dot product": lambda u, v: float(u @ v),
        "|u·v|": lambda u, v: float(abs(u @ v)),
        "u·v/‖v‖": lambda u, v: float(u @ v / np.sqrt(v @ v)),
        "Σu · Σv": lambda u, v: float(u.sum() * v.sum()),
        "u·v without the last entry": lambda u, v: float(u[:-1] @ v[:-1]),
    }


dot_laws = Task(
    "dot_laws",
    "law",
    points=3,
    minutes=15,
    level=2,
    answers=(Answer("laws"),),
    mistakes=(
        Mistake(
            "exact_comparison",
            "You reject the true dot product: its two sides differ in the last digits, since floats are "
            "rounded. Compare with `np.isclose`.",
        ),
        Mistake(
            "absolute_value_passes",
            "|u·v| passes your laws. What should happen to the product when `u` becomes `-u`?",
        ),
        Mistake(
            "not_linear_passes",
            "u·v/‖v‖ passes your laws. What should happen when `v` is doubled, or when `u` and `v` change "
            "places?",
        ),
        Mistake(
            "positive_not_tested",
            "A product passes that gives 0 for a vector other than 0. Test v·v > 0 on *every* kind of "
            "`v`: one whose entries add up to 0, one with a single entry that is not 0, at each place.",
        ),
    ),
    hints=(
        "The chapter on vectors lists the laws: symmetric, linear in each argument, v·v > 0 unless v = 0.",
        "```\nu, v, w = rng.normal(size=(3, 5))\nsymmetric = np.isclose(dot(u, v), dot(v, u))\n"
        "linear = np.isclose(dot(u + 2 * w, v), ...)\npositive = all(dot(e, e) > 0 for e in ...)\n"
        "return symmetric and linear and positive\n```",
    ),
)


def accepts(student, dot):
    verdict = student.laws(dot, student.generator(5))
    assert_that(
        isinstance(verdict, bool | np.bool_),
        f"`laws` returned {verdict!r}, asked is True or False.",
    )
    return bool(verdict)


@dot_laws.check(1)
def test_dot_laws_accept_the_dot_product(student, rng):
    """True for the dot product."""
    if not accepts(student, product_and_broken()["the dot product"]):
        raise Failed("Your laws reject the dot product itself.", mistake="exact_comparison")


def rejects(student, name, mistake):
    """A product is rejected by laws that do accept the dot product."""
    products = product_and_broken()
    assert_that(
        accepts(student, products["the dot product"]),
        "This counts only when the dot product itself is accepted.",
    )
    if accepts(student, products[name]):
        raise Failed(f"Your laws accept {name}, which is no dot product.", mistake=mistake)


@dot_laws.check(0.5)
def test_dot_laws_reject_absolute_value(student, rng):
    """False for |u·v|."""
    rejects(student, "|u·v|", "absolute_value_passes")


@dot_laws.check(0.5)
def test_dot_laws_reject_division_by_one_length(student, rng):
    """False for u·v/‖v‖."""
    rejects(student, "u·v/‖v‖", "not_linear_passes")


@dot_laws.check(0.5)
def test_dot_laws_reject_product_of_sums(student, rng):
    """False for Σu · Σv."""
    rejects(student, "Σu · Σv", "positive_not_tested")


@dot_laws.check(0.5)
def test_dot_laws_reject_a_dropped_entry(student, rng):
    """False for a product that drops the last entry."""
    rejects(student, "u·v without the last entry", "positive_not_tested")
