"""Checks of the exercises on matrices as maps."""

import numpy as np

from nnla import datasets, linalg
from nnla.grading.compare import Failed, assert_equal, assert_predicted, assert_shape, assert_that
from nnla.grading.task import Answer, Mistake, Task

# matrix_of

MAPS = ("rotation", "shear", "mirror", "projection")


def direction(angle):
    return np.array([np.cos(angle), np.sin(angle)])


def landings(angle, s):
    """Where e1 and e2 land under each of the four maps."""
    line = direction(angle)
    return {
        "rotation": [line, direction(angle + np.pi / 2)],
        "shear": [np.array([1.0, 0.0]), np.array([s, 1.0])],
        "mirror": [direction(2 * angle), direction(2 * angle - np.pi / 2)],
        "projection": [line[0] * line, line[1] * line],
    }


def for_both(places):
    """Each map's matrix for columns and for rows, from where e1 and e2 land."""
    return {name: (np.stack(pair, axis=1), np.stack(pair)) for name, pair in places.items()}


def four_maps(angle, s):
    return for_both(landings(angle, s))


def four_maps_but(places):
    """The four maps with some landing places changed."""
    return lambda angle, s: for_both(landings(angle, s) | places(angle, s))


def angles_and_shears(rng):
    return [(0.6, 1.5), (-2.1, -0.4), (rng.uniform(0.1, 0.7), rng.uniform(2, 3))]


matrix_of = Task(
    "matrix_of",
    "write",
    points=3,
    minutes=15,
    level=1,
    answers=(Answer("matrix_of", right=four_maps, cases=angles_and_shears),),
    mistakes=(
        Mistake(
            "clockwise",
            "Your rotation turns clockwise. For a small positive angle e₁ = (1, 0) has to move up: which sign "
            "has the second number of the place where it lands?",
            four_maps_but(lambda angle, s: {"rotation": landings(-angle, s)["rotation"]}),
        ),
        Mistake(
            "images_exchanged",
            "`A @ [1, 0]` picks column 1 of `A`, and here that is not where e₁ lands. The landing places are "
            "the columns of `A`; in which table are they the rows?",
            lambda angle, s: {name: (W, A) for name, (A, W) in four_maps(angle, s).items()},
        ),
        Mistake(
            "same_for_rows",
            "You give one matrix for both conventions. Multiply a row by your second one, `[1, 0] @ W`: that picks "
            "row 1 of `W`. Is it where e₁ lands?",
            lambda angle, s: {name: (A, A) for name, (A, _) in four_maps(angle, s).items()},
        ),
        Mistake(
            "degrees",
            "With the angle π/2 your map does nearly nothing: the angle was taken for degrees. `np.cos` and "
            "`np.sin` take radians, and the angle you get is in radians already.",
            lambda angle, s: four_maps(np.radians(angle), s),
        ),
        Mistake(
            "mirror_turns",
            "Your mirror is a rotation by twice the angle: e₂ still lies to the left of e₁. A mirror puts it to "
            "the right. Where does the direction π/2 go, by the rule 2α − β?",
            four_maps_but(lambda angle, s: {"mirror": landings(2 * angle, s)["rotation"]}),
        ),
        Mistake(
            "shadow_too_long",
            "Your projection sends both unit vectors to the same point of length 1. A shadow is shorter than "
            "what throws it: how long is the shadow of e₁ on the line, and that of e₂?",
            four_maps_but(lambda angle, s: {"projection": [direction(angle)] * 2}),
        ),
    ),
    hints=(
        "The chapter on maps, section “Four maps to know”, has a table of landing places; “The bridge: points in "
        "rows” has the other convention.",
        "```\nA = np.array([[..., ...], [..., ...]])  # first column: where e1 lands\n"
        'maps["rotation"] = (A, ...)\n```',
    ),
)


def assert_four_pairs(came):
    assert_that(isinstance(came, dict), "Asked is a dictionary with the names of the four maps.")
    for name in MAPS:
        assert_that(name in came, f"The map {name!r} is missing.")
        pair = came[name]
        assert_that(
            isinstance(pair, tuple | list) and len(pair) == 2,
            f"{name}: asked are two matrices, for columns and for rows.",
        )
        for matrix in pair:
            assert_shape(matrix, (2, 2))


def assert_matrices(student, rng, position):
    """Fail unless the matrices for columns (position 0) or for rows (1) are right."""
    for angle, s in angles_and_shears(rng):
        came = student.matrix_of(angle, s)
        assert_four_pairs(came)
        for name, pair in four_maps(angle, s).items():
            assert_equal(np.asarray(came[name][position], float), pair[position], name)


@matrix_of.check(0.5)
def test_matrix_of_shapes(student, rng):
    """Four maps, each with two matrices of shape (2, 2)."""
    assert_four_pairs(student.matrix_of(*angles_and_shears(rng)[0]))


@matrix_of.check(1)
def test_matrix_of_for_columns(student, rng):
    """The matrices A for y = Ax send e₁ and e₂ where they belong."""
    assert_matrices(student, rng, 0)


@matrix_of.check(1)
def test_matrix_of_for_rows(student, rng):
    """The matrices W for rows, y = xW, do the same."""
    assert_matrices(student, rng, 1)


@matrix_of.check(0.5)
def test_matrix_of_laws(student, rng):
    """A rotation and its opposite cancel, a mirror cancels itself, a projection done twice is done once."""
    angle, s = angles_and_shears(rng)[2]
    there, back = student.matrix_of(angle, s), student.matrix_of(-angle, s)
    assert_four_pairs(there)
    assert_four_pairs(back)
    turn, mirror, project = (there[name][0] for name in ("rotation", "mirror", "projection"))
    assert_equal(turn @ back["rotation"][0], np.eye(2), "turned there and back")
    assert_equal(np.linalg.det(turn), 1.0, "the factor of areas of the rotation")
    assert_equal(mirror @ mirror, np.eye(2), "mirrored twice")
    assert_equal(np.linalg.det(mirror), -1.0, "the factor of areas of the mirror")
    assert_equal(project @ project, 1.0 * project, "projected twice")
    assert_equal(np.linalg.det(project), 0.0, "the factor of areas of the projection")


# compose

TURN, SHEAR = np.array([[0, -1], [1, 0]]), np.array([[1, 3], [0, 1]])


def answers_for(A, W, other):
    """What a student would predict with these matrices for columns, for rows and in the other order."""
    return {
        "e1": A[:, 0].tolist(),
        "A": A.tolist(),
        "W": W.tolist(),
        "e1, other order": other[:, 0].tolist(),
    }


TURN_THEN_SHEAR, SHEAR_THEN_TURN = SHEAR @ TURN, TURN @ SHEAR


def composed():
    return answers_for(TURN_THEN_SHEAR, TURN_THEN_SHEAR.T, SHEAR_THEN_TURN)


compose = Task(
    "compose",
    "predict",
    points=3,
    minutes=15,
    level=2,
    short=True,
    answers=(Answer("compose", right=composed, cases=lambda rng: [()]),),
    mistakes=(
        Mistake(
            "order_exchanged",
            "Your answer turns last. Follow the arrow (1, 0): turned first, it stands upright before it is pushed. "
            "With columns, the map that acts first stands next to x, on the right.",
            lambda: answers_for(SHEAR_THEN_TURN, SHEAR_THEN_TURN.T, TURN_THEN_SHEAR),
        ),
        Mistake(
            "order_of_columns_in_rows",
            "Your `A` is right. In `W` the row meets the shear first. With rows, x stands on the left: which factor "
            "does it meet first?",
            lambda: composed() | {"W": SHEAR_THEN_TURN.T.tolist()},
        ),
        Mistake(
            "same_matrix",
            "You give the same matrix for both conventions. Multiply it from the left by the row (1, 0) and from the "
            "right by the column (1, 0): do both land at the same place?",
            lambda: composed() | {"W": TURN_THEN_SHEAR.tolist()},
        ),
        Mistake(
            "conventions_exchanged",
            "Your `A` is the matrix for rows and your `W` the one for columns. Column 1 of `A` is where e₁ lands; in "
            "`W` it is row 1.",
            lambda: (
                answers_for(TURN_THEN_SHEAR.T, TURN_THEN_SHEAR, SHEAR_THEN_TURN)
                | {"e1": composed()["e1"]}
            ),
        ),
        Mistake(
            "added",
            "You added the two matrices. A sum sends x through both maps side by side; here the second map works on "
            "what the first has made.",
            lambda: answers_for(TURN + SHEAR, (TURN + SHEAR).T, TURN + SHEAR),
        ),
        Mistake(
            "clockwise",
            "Your quarter turn goes to the right. To the left, (1, 0) goes up to (0, 1): watch the signs.",
            lambda: answers_for(-TURN_THEN_SHEAR, -TURN_THEN_SHEAR.T, -SHEAR_THEN_TURN),
        ),
    ),
    hints=(
        "The chapter on maps, section “One map after another”, does this with another shear.",
        "Column 1 of `A` is where e₁ lands, column 2 where e₂ lands. Move both arrows on paper, in two steps:\n"
        "(1, 0) → (..., ...) → (..., ...)\n(0, 1) → (..., ...) → (..., ...)",
    ),
)


def plain(value):
    """A prediction as nested lists (an array is as good); None where it is not filled in."""
    if isinstance(value, np.ndarray):
        return value.tolist()
    if isinstance(value, list | tuple):
        entries = [plain(entry) for entry in value]
        return None if None in entries else entries
    return value if isinstance(value, int | float | np.number) else None


def assert_composed(student, *questions):
    came = student.compose()
    if isinstance(came, dict):
        came = {question: plain(value) for question, value in came.items()}
    assert_predicted(came, composed(), questions)


@compose.check(1)
def test_compose_where_the_arrow_lands(student, rng):
    """Where (1, 0) lands, in either order."""
    assert_composed(student, "e1", "e1, other order")


@compose.check(1)
def test_compose_for_columns(student, rng):
    """One matrix for both maps, for columns."""
    assert_composed(student, "A")


@compose.check(1)
def test_compose_for_rows(student, rng):
    """One matrix for both maps, for rows."""
    assert_composed(student, "W")


# collapse


def two_layers(rng, D, M, K):
    return rng.normal(size=(D, M)), rng.normal(size=M), rng.normal(size=(M, K)), rng.normal(size=K)


def layers(rng):
    """Layers 3 → 4 → 2 and 3 → 3 → 3, and one of whole numbers."""
    small = [rng.integers(1, 9, shape) for shape in ((2, 3), 3, (3, 4), 4)]
    return [two_layers(rng, 3, 4, 2), two_layers(rng, 3, 3, 3), tuple(small)]


def send(X, W1, b1, W2, b2):
    return linalg.linear(linalg.linear(X, W1, b1), W2, b2)


def collapse_by_sending(W1, b1, W2, b2):
    """Where the origin goes is the bias; how far the unit vectors go from there, the weights."""
    unit_vectors = np.eye(len(W1), dtype=W1.dtype)
    b = send(0 * unit_vectors[:1], W1, b1, W2, b2)[0]
    return send(unit_vectors, W1, b1, W2, b2) - b, b


collapse = Task(
    "collapse",
    "write",
    points=4,
    minutes=20,
    level=2,
    short=True,
    answers=(Answer("collapse", "(D,M),(M),(M,K),(K)->(D,K),(K)", collapse_by_sending, layers),),
    mistakes=(
        Mistake(
            "biases_added",
            "`b1` enters *before* the second layer, so the second layer's matrix acts on it too. Where the sizes M and "
            "K differ, the two biases do not even fit.",
            lambda W1, b1, W2, b2: (W1 @ W2, b1 + b2),
        ),
        Mistake(
            "first_bias_forgotten",
            "Send the zero vector through your two layers: what comes out is not `b2`.",
            lambda W1, b1, W2, b2: (W1 @ W2, 1 * b2),
        ),
        Mistake(
            "second_bias_forgotten",
            "Send the zero vector through your two layers, one step at a time. What does the second layer do "
            "last?",
            lambda W1, b1, W2, b2: (W1 @ W2, b1 @ W2),
        ),
        Mistake(
            "order_exchanged",
            "Rows travel from left to right here: first `W1`, then `W2`. With columns the order would be turned "
            "round.",
            lambda W1, b1, W2, b2: (W2 @ W1, b1 @ W2 + b2),
        ),
        Mistake(
            "bias_as_column",
            "`b1` is a row, so it meets `W2` from the left, as every example does.",
            lambda W1, b1, W2, b2: (W1 @ W2, W2 @ b1 + b2),
        ),
        Mistake(
            "second_bias_through_the_layer",
            "`b2` is added *after* the second layer: no matrix acts on it any more.",
            lambda W1, b1, W2, b2: (W1 @ W2, (b1 + b2) @ W2),
        ),
        Mistake(
            "entry_by_entry",
            "`*` multiplies entry by entry. One map after another is the matrix product.",
            lambda W1, b1, W2, b2: (W1 * W2, b1 @ W2 + b2),
        ),
    ),
    hints=(
        "The chapter on maps, section “Two layers collapse into one”, multiplies the brackets out and has an example "
        "by hand.",
        "(X W₁ + b₁) W₂ + b₂ = X (...) + (... + b₂)",
    ),
)


@collapse.check(0.5)
def test_collapse_shapes(student, rng):
    """The weights have shape (D, K), the bias (K,)."""
    W, b = collapsed(student, layers(rng)[0])
    assert_shape(W, (3, 2), "(D, K)")
    assert_shape(b, (2,), "(K,)")


def collapsed(student, weights):
    came = student.collapse(*weights)
    assert_that(
        isinstance(came, tuple | list) and len(came) == 2, "Asked are two arrays, `W` and `b`."
    )
    return came


@collapse.check(1.5)
def test_collapse_weights(student, rng):
    """The weights of the one layer."""
    for weights in layers(rng):
        assert_equal(collapsed(student, weights)[0], collapse_by_sending(*weights)[0], "W")


@collapse.check(1)
def test_collapse_bias(student, rng):
    """The bias of the one layer."""
    for weights in layers(rng):
        assert_equal(collapsed(student, weights)[1], collapse_by_sending(*weights)[1], "b")


@collapse.check(1)
def test_collapse_does_the_same(student, rng):
    """On a batch of digits the one layer gives what the two give."""
    X, _ = datasets.digits()
    weights = two_layers(rng, 64, 100, 10)
    W, b = collapsed(student, weights)
    assert_equal(X[:20] @ W + b, send(X[:20], *weights), "the outputs")


# least_squares


def with_ones(X):
    return np.column_stack([X, np.ones(len(X))])


def tables(rng):
    """More rows than unknowns, and as many, so that X with its ones is square."""
    return [
        (rng.normal(2, 1, (9, 3)), rng.normal(size=(9, 2))),
        (rng.normal(2, 1, (4, 3)), rng.normal(size=(4, 4))),
        (rng.integers(-9, 9, (12, 2)), rng.integers(-9, 9, (12, 1))),
    ]


def fit(Xb, T, normal=None):
    """All four answers by an orthogonal basis of the columns, with the normal equations' W replaced."""
    Q, R = np.linalg.qr(Xb)
    condition = float(linalg.condition_number(R))
    return {
        "normal": np.linalg.solve(R, Q.T @ T) if normal is None else normal,
        "lstsq": linalg.least_squares(Xb, T),
        "condition": condition,
        "condition_normal": condition**2,
    }


def ones_first(X, T):
    return fit(np.column_stack([np.ones(len(X)), X]), T)


def product_turned(X, T):
    Xb = with_ones(X)
    return fit(Xb, T, np.linalg.solve(Xb @ Xb.T, Xb @ T))


def one_condition(X, T):
    right = fit(with_ones(X), T)
    return right | {"condition_normal": right["condition"]}


least_squares = Task(
    "least_squares",
    "write",
    points=4,
    minutes=25,
    level=3,
    answers=(
        Answer("least_squares", "(N,D),(N,M)->()", lambda X, T: fit(with_ones(X), T), tables),
    ),
    mistakes=(
        Mistake(
            "inverse_of_a_tall_table",
            "An error came for a tall `X`: more rows than columns, so most points are never reached, and there is "
            "no inverse. Which square matrix do the normal equations have?",
            lambda X, T: fit(with_ones(X), T, np.linalg.inv(with_ones(X)) @ T),
        ),
        Mistake(
            "product_turned",
            "X Xᵀ has one row for each *example*. The normal equations have one for each *unknown*: the residual is "
            "perpendicular to every column of X.",
            product_turned,
        ),
        Mistake(
            "no_ones",
            "Your `W` has no row for the bias: your planes all pass through the origin. Which column, appended to "
            "`X`, is multiplied by the bias?",
            lambda X, T: fit(X, T),
        ),
        Mistake(
            "ones_first",
            "Your numbers are right and in another order: the bias stands in the first row of `W`. Asked is the last "
            "row, so the ones are the last column.",
            ones_first,
        ),
        Mistake(
            "all_of_lstsq",
            "`np.linalg.lstsq` returns four things: the solution, the sum of the squares that remain, the rank and the "
            "singular values. `W` is one of them.",
            lambda X, T: (
                fit(with_ones(X), T) | {"lstsq": np.linalg.lstsq(with_ones(X), T, rcond=None)}
            ),
        ),
        Mistake(
            "one_condition",
            "Your two condition numbers are the same. The normal equations solve with another matrix than `X`: take "
            "the condition number of that one.",
            one_condition,
        ),
        Mistake(
            "inverse_formed",
            "Your `W` fits, but its normal equations hold to far fewer digits than elimination reaches: an inverse "
            "was formed on the way. Solve the system instead.",
        ),
    ),
    hints=(
        "The chapter on maps, section “The right angle”, derives the normal equations; “On the penguins” uses both "
        "ways.",
        "```\nXb = ...                          # X and a last column of ones\n"
        "normal = np.linalg.solve(..., ...)\nlstsq = np.linalg.lstsq(..., ...)[0]\n"
        "condition = np.linalg.cond(...)\n```",
    ),
    hides=("least_squares", "condition_number"),
)


def fitted(student, X, T, key):
    """One of the student's answers, with the shape it should have."""
    came = student.least_squares(X, T)
    assert_that(
        isinstance(came, dict) and key in came, f"Asked is a dictionary with the key {key!r}."
    )
    shape = (X.shape[1] + 1, T.shape[1])
    if key in ("normal", "lstsq"):
        found = getattr(came[key], "shape", ())
        if key == "normal" and found == T.shape != shape:
            message = f"normal: the shape is {T.shape}, asked is (D + 1, M) = {shape}."
            raise Failed(message, mistake="product_turned")
        assert_shape(came[key], shape, "(D + 1, M)")
    return came[key]


def assert_fitted(student, rng, key):
    for X, T in tables(rng):
        assert_equal(fitted(student, X, T, key), fit(with_ones(X), T)[key], key)


@least_squares.check(1)
def test_least_squares_by_normal_equations(student, rng):
    """The normal equations give the best W, with the bias as its last row."""
    assert_fitted(student, rng, "normal")


@least_squares.check(1)
def test_least_squares_by_lstsq(student, rng):
    """So does `lstsq`."""
    assert_fitted(student, rng, "lstsq")


@least_squares.check(1)
def test_least_squares_conditions(student, rng):
    """The condition numbers of the matrices that the two ways work on."""
    assert_fitted(student, rng, "condition")
    assert_fitted(student, rng, "condition_normal")


@least_squares.check(0.5)
def test_least_squares_residual(student, rng):
    """The residual is perpendicular to every column, on penguins too."""
    birds = datasets.penguins().X
    birds = birds[~np.isnan(birds).any(axis=1)]
    X, T = birds[:, :3], birds[:, 3:4]
    for key in ("normal", "lstsq"):
        residual = T - with_ones(X) @ fitted(student, X, T, key)
        cosines = with_ones(X).T @ residual / np.linalg.norm(with_ones(X), axis=0)[:, None]
        largest = np.abs(cosines).max() / np.linalg.norm(residual)
        assert_that(largest < 1e-6, f"{key}: no right angle, a cosine is {largest:.2g}.")


@least_squares.check(0.5)
def test_least_squares_without_inverse(student, rng):
    """The normal equations hold to the last digits, also for columns that nearly point the same way."""
    t = np.sort(rng.random(40))
    X = t[:, None] ** np.arange(1, 8)
    T = np.stack([np.sin(6 * t), np.cos(5 * t)], axis=1) + 0.1 * rng.normal(size=(40, 2))
    W, Xb = fitted(student, X, T, "normal"), with_ones(X)
    best = np.linalg.norm(Xb @ linalg.least_squares(Xb, T) - T)
    fits = np.linalg.norm(Xb @ W - T) < 1.001 * best
    assert_that(fits, "This counts only when the fit is the best one.")
    matrix, right_side = Xb.T @ Xb, Xb.T @ T
    miss = np.linalg.norm(matrix @ W - right_side)
    lost = miss / (np.linalg.norm(matrix) * np.linalg.norm(W) * np.finfo(float).eps)
    if lost > 50:  # solving: below 1; an inverse: thousands
        message = f"The normal equations miss by {lost:,.0f} units in the last place."
        raise Failed(message, mistake="inverse_formed")


# low_rank


def tables_and_ranks(rng):
    return [
        (rng.normal(size=(6, 4)), 2),
        (rng.normal(size=(5, 5)), 3),
        (rng.normal(size=(3, 3)), 3),
        (rng.normal(size=(7, 4)), 1),
    ]


def length(A):
    return float(linalg.norm(A.ravel()))


def with_error_and_share(A, copy, r, numbers=None):
    N, D = A.shape
    return copy, length(A - copy), 1 - (r * (N + D + 1) if numbers is None else numbers) / (N * D)


def best_copy(A, r, numbers=None):
    return with_error_and_share(A, linalg.low_rank(A, r), r, numbers)


def from_parts(build):
    """A wrong copy, built from the parts of the SVD, with its own error."""
    return lambda A, r: with_error_and_share(A, build(*np.linalg.svd(A, full_matrices=False), r), r)


def with_part(position, change):
    """The right answer, with one part changed."""

    def wrong(A, r):
        parts = list(best_copy(A, r))
        parts[position] = change(A, *parts, r)
        return tuple(parts)

    return wrong


low_rank = Task(
    "low_rank",
    "write",
    points=3,
    minutes=15,
    level=2,
    short=True,
    answers=(Answer("low_rank", right=best_copy, cases=tables_and_ranks),),
    mistakes=(
        Mistake(
            "no_singular_values",
            "Every term of your copy has length 1: the singular values are left out. They say how much of each "
            "outer product there is.",
            from_parts(lambda U, s, Vt, r: U[:, :r] @ Vt[:r]),
        ),
        Mistake(
            "cut_the_wrong_way",
            "The shapes fit only where r is the full rank. The u's are the *columns* of the first result, the v's the "
            "*rows* of the third: which of the two was cut the other way?",
            from_parts(lambda U, s, Vt, r: (U[:, :r] * s[:r]) @ Vt[:, :r]),
        ),
        Mistake(
            "columns_of_vt_turned",
            "The shapes fit and the picture is wrong: you took columns of the third result and turned them. NumPy "
            "returns the v's as its *rows*, already transposed.",
            from_parts(lambda U, s, Vt, r: (U[:, :r] * s[:r]) @ Vt[:, :r].T),
        ),
        Mistake(
            "smallest_kept",
            "Your copy is what the best copy leaves out: you kept the *smallest* terms. NumPy sorts the singular "
            "values from large to small.",
            from_parts(lambda U, s, Vt, r: (U[:, -r:] * s[-r:]) @ Vt[-r:]),
        ),
        Mistake(
            "all_kept",
            "Your copy is `A` itself: all terms were kept. How many are the first r?",
            from_parts(lambda U, s, Vt, r: (U * s) @ Vt),
        ),
        Mistake(
            "copy_only",
            "You return the copy alone. Asked are three values: the copy, its error and the share of numbers saved.",
            linalg.low_rank,
        ),
        Mistake(
            "error_squared",
            "Your error is the sum of the squares. A length is its root.",
            with_part(1, lambda A, copy, error, saved, r: error**2),
        ),
        Mistake(
            "error_relative",
            "Your error is divided by the length of A. Asked is the length of the difference itself.",
            with_part(1, lambda A, copy, error, saved, r: error / length(A)),
        ),
        Mistake(
            "error_of_one_direction",
            "This is the longest stretch of the difference (the norm with 2 in NumPy). Asked is the length of all its "
            "entries, taken as one long vector.",
            with_part(1, lambda A, copy, error, saved, r: float(np.linalg.norm(A - copy, ord=2))),
        ),
        Mistake(
            "columns_not_counted",
            "You count one row for each term. A term needs a column u with N numbers, a row v with D, and its "
            "singular value.",
            with_part(2, lambda A, copy, error, saved, r: 1 - r * A.shape[1] / A.size),
        ),
        Mistake(
            "values_not_counted",
            "You count the columns and the rows, r(N + D) numbers. The r singular values are numbers too.",
            with_part(2, lambda A, copy, error, saved, r: 1 - r * sum(A.shape) / A.size),
        ),
        Mistake(
            "number_for_share",
            "Your last value counts numbers. A share is a part of the whole, here of the N·D entries of `A`: 1 would "
            "be all of them.",
            with_part(2, lambda A, copy, error, saved, r: r * (sum(A.shape) + 1)),
        ),
        Mistake(
            "share_needed",
            "This is the share that the copy *needs*. Asked is the share it saves; it is negative where the copy takes "
            "more than the original.",
            with_part(2, lambda A, copy, error, saved, r: 1 - saved),
        ),
    ),
    hints=(
        "The chapter on maps, section “Low rank: keep the large terms”, has the formula for the error; “What it "
        "saves” counts the numbers.",
        "```\nU, s, Vt = np.linalg.svd(A, full_matrices=False)\ncopy = (... * ...) @ ...\n"
        "error = ...\nsaved = 1 - r * (...) / ...\n```",
    ),
    hides=("low_rank",),
)


def copied(student, A, r):
    came = student.low_rank(A, r)
    assert_that(
        isinstance(came, tuple | list) and len(came) == 3,
        "Asked are three values: the copy, its error, the share of numbers saved.",
    )
    return came


def assert_copied(student, tables, position, what):
    for A, r in tables:
        assert_equal(copied(student, A, r)[position], best_copy(A, r)[position], what)


def tables_of_all_forms(rng):
    return [*tables_and_ranks(rng), (rng.normal(size=(3, 6)), 2)]


@low_rank.check(0.5)
def test_low_rank_shapes(student, rng):
    """The copy has the shape of A; the error and the share are numbers."""
    for A, r in tables_of_all_forms(rng):
        copy, error, saved = copied(student, A, r)
        assert_shape(copy, A.shape, "(N, D)")
        assert_shape(error, ())
        assert_shape(saved, ())


@low_rank.check(1)
def test_low_rank_copy(student, rng):
    """The copy is the best one of its rank."""
    assert_copied(student, tables_of_all_forms(rng), 0, "the copy")


@low_rank.check(0.5)
def test_low_rank_error(student, rng):
    """The error is the length of all entries of the difference."""
    assert_copied(student, tables_of_all_forms(rng), 1, "the error")


@low_rank.check(0.5)
def test_low_rank_saved(student, rng):
    """The share of numbers that the copy saves."""
    assert_copied(student, tables_of_all_forms(rng), 2, "the share")


@low_rank.check(0.5)
def test_low_rank_of_a_digit(student, rng):
    """A copy of a digit with a higher rank is nearer, and the copy of a copy is the copy."""
    X, _ = datasets.digits()
    images = X[rng.integers(len(X), size=20)].reshape(-1, 8, 8).astype(float)
    image = max(images, key=np.linalg.matrix_rank)
    copies = [copied(student, image, r)[0] for r in (1, 2, 4)]
    errors = [length(image - copy) for copy in copies]
    assert_that(errors[0] > errors[1] > errors[2], "A copy with a higher rank is not nearer.")
    for copy, r in zip(copies, (1, 2, 4), strict=True):
        found = np.linalg.matrix_rank(copy, tol=1e-6)
        assert_that(found == r, f"The copy for r = {r} has rank {found}.")
        assert_equal(copied(student, copy, r)[0], copy, "the copy of the copy")


# condition


def skew_matrix(rng, D):
    """A matrix that is not symmetric, with real eigenvalues of unlike size."""
    Q, _ = np.linalg.qr(rng.normal(size=(D, D)))
    upper = np.triu(rng.uniform(1, 2, (D, D)), k=1) + np.diag([3.0, -1.3, 0.5, 0.9][:D])
    return Q @ upper @ Q.T


def systems(rng):
    """A, b and a change of b, for four and for three unknowns."""
    return [(skew_matrix(rng, D), rng.normal(size=D), 0.1 * rng.normal(size=D)) for D in (4, 3)]


def amplified(A, b, change, bound=None):
    x, moved = linalg.solve(A, b), linalg.solve(A, change)
    sizes = [float(linalg.norm(v)) for v in (moved, x, change, b)]
    ratio = float(linalg.condition_number(A)) if bound is None else float(bound)
    return sizes[0] / sizes[1] * sizes[3] / sizes[2], ratio


def absolute(A, b, change):
    moved = linalg.solve(A, change)
    return float(linalg.norm(moved) / linalg.norm(change)), amplified(A, b, change)[1]


def of_solution_alone(A, b, change):
    moved = linalg.norm(linalg.solve(A, change)) / linalg.norm(linalg.solve(A, b))
    return float(moved), amplified(A, b, change)[1]


def of_moved_solution(A, b, change):
    grown = linalg.norm(linalg.solve(A, b + change)) / linalg.norm(linalg.solve(A, b))
    return float(grown * linalg.norm(b) / linalg.norm(change)), amplified(A, b, change)[1]


def eigenvalue_ratio(A):
    sizes = np.abs(np.linalg.eigvals(A))
    return sizes.max() / sizes.min()


condition = Task(
    "condition",
    "write",
    points=3,
    minutes=20,
    level=3,
    answers=(
        Answer("amplification", "(D,D),(D),(D)->(),()", amplified, systems),
        Answer("worst_change"),
    ),
    mistakes=(
        Mistake(
            "absolute_changes",
            "Measure `b` in other units, say `1000 * b`, and leave the change alone: your amplification stays. "
            "Relative means that each change is divided by the length of what it changes.",
            absolute,
        ),
        Mistake(
            "change_of_b_forgotten",
            "This is the relative change of the solution alone. Make the change of `b` ten times smaller: yours shrinks "
            "too. An amplification compares it with the relative change of `b`.",
            of_solution_alone,
        ),
        Mistake(
            "solution_not_its_change",
            "You compare the length of the *new* solution with the old one. Asked is how far the solution moved: the "
            "length of the difference.",
            of_moved_solution,
        ),
        Mistake(
            "upside_down",
            "Your amplification is below 1 where it should be above, and the other way round: relative change of the "
            "*solution* over relative change of `b`.",
            lambda A, b, change: (1 / amplified(A, b, change)[0], amplified(A, b, change)[1]),
        ),
        Mistake(
            "determinant",
            "Your bound comes from the determinant. For `0.1 * np.eye(6)` that is a millionth, and nothing is "
            "amplified. What counts is the longest against the shortest stretch.",
            lambda A, b, change: amplified(A, b, change, 1 / abs(np.linalg.det(A))),
        ),
        Mistake(
            "eigenvalues",
            "Your bound comes from the eigenvalues. They give the stretches of *symmetric* matrices only; this `A` is "
            "not symmetric.",
            lambda A, b, change: amplified(A, b, change, eigenvalue_ratio(A)),
        ),
        Mistake(
            "smallest_over_largest",
            "Your bound is below 1. An error can grow: the largest singular value over the smallest.",
            lambda A, b, change: amplified(A, b, change, 1 / float(linalg.condition_number(A))),
        ),
        Mistake(
            "change_of_x",
            "Your change points along the v of the smallest σ: that is the direction in which the *solution* then "
            "moves. `b` lives where `A` sends things, and has the u's for directions.",
        ),
        Mistake(
            "least_change",
            "Your change moves the solution *least*. It lies along the longest stretch of `A`, so that a short step of "
            "the solution makes up for it.",
        ),
        Mistake(
            "row_of_u",
            "You took a *row* of U. The u's are its columns; it is the v's that NumPy returns as rows.",
        ),
        Mistake(
            "eigenvector",
            "Your change is an eigenvector of `A`. Those are the axes of symmetric matrices only; another direction of "
            "this length moves the solution farther.",
        ),
    ),
    hints=(
        "The chapter on maps, section “Condition: how errors grow”, disturbs b in 400 directions; “Singular values: "
        "the ellipse” says what U, σ and V are.",
        "```\nx, moved = ..., ...\nchange_of_x = norm(moved - x) / ...\nchange_of_b = ... / ...\n```\n"
        "The worst change of b has to be undone by the shortest stretch: A sends which v to which u?",
    ),
    hides=("condition_number",),
)


def assert_amplified(student, rng, position, what):
    for A, b, change in systems(rng):
        came = student.amplification(A, b, change)
        assert_that(
            isinstance(came, tuple | list) and len(came) == 2,
            "Asked are two numbers, the amplification and its bound.",
        )
        assert_equal(came[position], amplified(A, b, change)[position], what, rtol=1e-5)


@condition.check(1)
def test_condition_amplification(student, rng):
    """The relative change of the solution over the relative change of b."""
    assert_amplified(student, rng, 0, "the amplification")


@condition.check(0.5)
def test_condition_bound(student, rng):
    """No change is amplified more than the largest over the smallest singular value."""
    assert_amplified(student, rng, 1, "the bound")


def parallel(u, v):
    return abs(float(linalg.cosine_similarity(u, v))) > 1 - 1e-6


def misled(A, change):
    """The name of the mistake that leads to a change of this direction."""
    U, _, Vt = np.linalg.svd(A)
    wrong = {"change_of_x": [Vt[-1]], "least_change": [U[:, 0]], "row_of_u": [U[-1]]}
    wrong["eigenvector"] = list(np.linalg.eig(A)[1].real.T)
    for name, directions in wrong.items():
        if any(parallel(change, other) for other in directions):
            return name
    return None


@condition.check(1)
def test_condition_worst_change(student, rng):
    """A change of b of the given length that moves the solution farthest."""
    for (A, _, _), size in zip(systems(rng), (0.5, 2.0), strict=True):
        change = student.worst_change(A, size)
        assert_shape(change, (len(A),), "(D,)")
        assert_equal(linalg.norm(np.asarray(change, float)), size, "the length of the change")
        moved = linalg.norm(linalg.solve(A, change))
        farthest = size / np.linalg.svd(A, compute_uv=False)[-1]
        if moved < (1 - 1e-5) * farthest:
            message = f"Another change of this length moves the solution {farthest / moved:.3g} times as far."
            raise Failed(message, mistake=misled(A, change))


@condition.check(0.5)
def test_condition_is_reached(student, rng):
    """For the right b the worst change reaches the bound; for no b it is exceeded."""
    for A, other, _ in systems(rng):
        U, sigma, _ = np.linalg.svd(A)
        change = student.worst_change(A, 0.01)
        assert_shape(change, (len(A),), "(D,)")
        most, bound = student.amplification(A, U[:, 0], change)
        assert_equal(
            most, float(sigma[0] / sigma[-1]), "for b along u₁, the amplification", rtol=1e-4
        )
        assert_equal(bound, float(sigma[0] / sigma[-1]), "the bound", rtol=1e-4)
        less, _ = student.amplification(A, other, change)
        assert_that(less <= bound * (1 + 1e-6), "The amplification exceeds your bound.")
