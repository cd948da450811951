"""Checks of the exercises on matrix multiplication."""

import numpy as np

from nnla import linalg
from nnla.grading.compare import (
    Failed,
    assert_answers,
    assert_equal,
    assert_predicted,
    assert_shape,
    assert_that,
    same,
)
from nnla.grading.task import Answer, Mistake, Task


def spelled(name, hint, *wrongs, of=""):
    """One mistake in several spellings, which differ in their errors or in one number."""
    return [Mistake(name, hint, wrong, of) for wrong in wrongs]


# shape_or_error

ARRAYS = {"X": np.ones((4, 3)), "W": np.ones((3, 5)), "x": np.ones(3)}
QUESTIONS = {
    "matrices": ["X @ W", "W @ X", "X * W", "W.T @ X.T"],
    "vectors": ["x @ W", "X @ x.T", "X * x", "W * x"],
}


def shape_of(expression):
    """What NumPy makes of an expression: its shape, or the word "error"."""
    try:
        return np.shape(eval(expression, {}, ARRAYS))
    except ValueError:
        return "error"


def all_shapes():
    return {text: shape_of(text) for group in QUESTIONS.values() for text in group}


def all_shapes_but(wrong):
    return lambda: all_shapes() | wrong


shape_or_error = Task(
    "shape_or_error",
    "predict",
    points=2,
    minutes=10,
    level=1,
    answers=(Answer("shape_or_error", right=all_shapes, cases=lambda rng: [()]),),
    mistakes=(
        Mistake(
            "second_axis_made_up",
            "An array with one axis has no second axis for the product to keep, and `.T` gives it none. "
            "The axis that is multiplied away disappears; what is left?",
            all_shapes_but({"x @ W": (1, 5), "X @ x.T": (4, 1)}),
        ),
        Mistake(
            "comma_missing",
            "`(5)` is the number 5 in brackets. A shape with one axis is a tuple with one entry, which "
            "Python tells from a number by its comma: `(3,)`.",
            all_shapes_but({"x @ W": 5, "X @ x.T": 4}),
        ),
        Mistake(
            "star_like_at",
            "You read `*` as `@`. The sign `*` multiplies numbers that stand in the same place, after "
            "stretching a missing size or a 1; nothing is added up.",
            all_shapes_but({"X * W": (4, 5), "X * x": (4,)}),
        ),
        Mistake(
            "at_like_star",
            "You read `@` as `*`. The sign `@` does not ask for equal shapes: the inner sizes have to "
            "agree, and they disappear.",
            all_shapes_but({"X @ W": "error", "x @ W": "error", "X @ x.T": (4, 3)}),
        ),
        Mistake(
            "outer_sizes_only",
            "You kept the outer sizes without a look at the inner ones. Write the two shapes side by "
            "side: do the sizes that touch agree?",
            all_shapes_but({"W @ X": (3, 3)}),
        ),
        Mistake(
            "order_exchanged",
            "You exchanged the factors until they fitted. The order on the page counts: the left one "
            "gives its columns, the right one its rows.",
            all_shapes_but({"W @ X": (4, 5)}),
        ),
        Mistake(
            "transposes_ignored",
            "This is the shape without the two `.T`. Write down the shape of each factor after "
            "turning, then look at the inner sizes.",
            all_shapes_but({"W.T @ X.T": (4, 5)}),
        ),
        Mistake(
            "transposes_do_not_fit",
            "The factors were turned *and* exchanged. Write down the shape of each after turning: "
            "what are the two sizes that touch?",
            all_shapes_but({"W.T @ X.T": "error"}),
        ),
        Mistake(
            "no_stretching",
            "On paper it is an error, NumPy stretches: lined up on the right, the missing size of a "
            "vector is repeated for every row.",
            all_shapes_but({"X * x": "error"}),
        ),
        Mistake(
            "lined_up_on_the_left",
            "Shapes are lined up at their right ends. Which size of `W` meets the only size of `x`?",
            all_shapes_but({"W * x": (3, 5)}),
        ),
    ),
    hints=(
        "The section *Three products* says what `*` and `@` take and give; for the vectors read "
        "*Broadcasting adds the bias to every row*.",
        "For `@`: `(4, 3) @ (3, 5)`, the inner sizes `3` and `...` agree, the outer ones stay: "
        "`(4, ...)`. For `*`: write one shape under the other, right ends aligned.",
    ),
)


@shape_or_error.check(1)
def test_shape_or_error_of_two_matrices(student, rng):
    """What two matrices give."""
    assert_predicted(student.shape_or_error(), all_shapes(), QUESTIONS["matrices"])


@shape_or_error.check(1)
def test_shape_or_error_with_a_vector(student, rng):
    """What a matrix and a vector give."""
    assert_predicted(student.shape_or_error(), all_shapes(), QUESTIONS["vectors"])


# matmul_loops


def two_matrices(rng):
    """Sizes all different, all equal, and a table of whole numbers with a long inner size."""
    return [
        (rng.normal(size=(4, 3)), rng.normal(size=(3, 5))),
        (rng.normal(size=(3, 3)), rng.normal(size=(3, 3))),
        (np.array([[2, -3, 4, 5, -6], [3, 2, -5, 6, 4]]), rng.normal(size=(5, 3))),
    ]


def table(N, M, entry):
    return np.array([[entry(n, m) for m in range(M)] for n in range(N)])


def inner_sum_over(size):
    """The product with a loop for d over another size than D."""

    def product(A, B):
        steps = range(size(A, B))
        return table(len(A), B.shape[1], lambda n, m: sum(A[n, d] * B[d, m] for d in steps))

    return product


def filled_only(part):
    """The product in one part of a table of zeros."""

    def product(A, B):
        C = np.zeros((len(A), B.shape[1]))
        C[part] = (A @ B)[part]
        return C

    return product


def exchanged_in_place(A, B):
    C = np.zeros((len(A), B.shape[1]))
    for m, n in np.ndindex(C.shape[::-1]):
        C[m, n] = A[n] @ B[:, m]
    return C


def collected_in(dtype_of):
    """Every step of the sum cut to the type of the array that collects it."""

    def product(A, B):
        C = np.zeros((len(A), B.shape[1]), dtype_of(A))
        for a, b in zip(A.T, B, strict=True):
            C = (C + np.outer(a, b)).astype(C.dtype)
        return C

    return product


matmul_loops = Task(
    "matmul_loops",
    "write",
    points=3,
    minutes=20,
    level=1,
    short=True,
    answers=(Answer("matmul_loops", "(N,D),(D,M)->(N,M)", np.matmul, two_matrices),),
    mistakes=(
        Mistake(
            "last_product_only",
            "Only the last product of each sum is left. Each `d` has to be added to what is already "
            "there.",
            lambda A, B: np.outer(A[:, -1], B[-1]),
        ),
        *spelled(
            "row_of_B",
            "You walk along a *row* of `B`. Entry (n, m) needs row n of `A` and *column* m of `B`; for "
            "square matrices your result is ABᵀ.",
            lambda A, B: table(
                len(A), B.shape[1], lambda n, m: sum(a * B[m, d] for d, a in enumerate(A[n]))
            ),
            lambda A, B: A @ B.T,
        ),
        *spelled(
            "entry_by_entry",
            "This multiplies entry by entry (the Hadamard product). The matrix product adds up a row of "
            "`A` times a column of `B`.",
            lambda A, B: A * B,
            lambda A, B: table(len(A), B.shape[1], lambda n, m: A[n, m] * B[n, m]),
        ),
        *spelled(
            "places_exchanged",
            "Your result is the transpose of the product. An (N, D) matrix times a (D, M) matrix has "
            "shape (N, M): n counts rows, m counts columns.",
            lambda A, B: (A @ B).T,
            exchanged_in_place,
        ),
        Mistake(
            "whole_numbers_collect",
            "All your entries are whole numbers: the array that collects the sums holds integers and "
            "cuts the decimals off.",
            collected_in(lambda A: int),
        ),
        Mistake(
            "type_of_A",
            "Right, until `A` holds whole numbers and `B` decimals: then your array takes the type of "
            "`A` and cuts the decimals off.",
            collected_in(lambda A: A.dtype),
        ),
        *spelled(
            "inner_loop_too_short_or_long",
            "Right for square matrices only: your innermost loop runs over the wrong size. How many "
            "products does one row of `A` make with one column of `B`?",
            inner_sum_over(lambda A, B: len(A)),
            inner_sum_over(lambda A, B: B.shape[1]),
        ),
        Mistake(
            "columns_counted_by_rows_of_B",
            "Your result has as many columns as `B` has *rows*. The two inner sizes agree and disappear; "
            "M is the number of columns of `B`.",
            lambda A, B: table(len(A), len(B), lambda n, m: A[n] @ B[:, m]),
        ),
        *spelled(
            "sum_not_started_again",
            "The first entry is right; the later ones also hold what was added up before them. Each "
            "entry starts its sum at 0.",
            lambda A, B: np.cumsum(A @ B).reshape(len(A), -1),
            lambda A, B: np.cumsum(A @ B, axis=1),
        ),
        *spelled(
            "returned_too_early",
            "Only the beginning of your table is filled, zeros follow: your function returned before the "
            "loops were over. How far is the `return` indented?",
            filled_only(np.s_[:1]),
            filled_only(np.s_[:1, :1]),
        ),
    ),
    hints=(
        "The section *The matrix product by hand* works out two entries, one sum each, and names the "
        "three letters.",
        "```\nC = np.zeros((..., ...))\nfor n in range(...):\n    for m in range(...):\n"
        "        for d in range(...):\n            C[n, m] ...\nreturn C\n```",
    ),
    hides=(
        "matmul",
        "matmul_by_entries",
        "matmul_by_columns",
        "matmul_by_rows",
        "matmul_by_outer_products",
        "linear",
    ),
)


@matmul_loops.check(0.5)
def test_matmul_loops_shape(student, rng):
    """A (4, 3) matrix times a (3, 5) matrix is a (4, 5) matrix."""
    assert_shape(student.matmul_loops(*two_matrices(rng)[0]), (4, 5), "(N, M)")


@matmul_loops.check(1.5)
def test_matmul_loops_values(student, rng):
    """Entry (n, m) is row n of A times column m of B."""
    assert_answers(student, matmul_loops.answer(), two_matrices(rng))


@matmul_loops.check(1)
def test_matmul_loops_laws(student, rng):
    """(AB)C = A(BC), A(B + B') = AB + AB', and the identity matrix changes nothing."""
    A, B, C = rng.normal(size=(4, 3)), rng.normal(size=(3, 5)), rng.normal(size=(5, 2))
    product, other = student.matmul_loops, rng.normal(size=(3, 5))
    AB = product(A, B)
    assert_shape(AB, (4, 5), "(N, M)")
    assert_equal(product(AB, C), product(A, product(B, C)), "(AB)C against A(BC)")
    assert_equal(product(A, B + other), AB + product(A, other), "A(B + B') against AB + AB'")
    assert_equal(product(A, np.eye(3)), A, "A times the identity matrix")


# matmul_outer


def terms(A, B):
    """The outer products whose sum is AB."""
    return [linalg.outer(a, b) for a, b in zip(A.T, B, strict=True)]


def inner_size(A, B):
    return len(B)


def nothing(A, B):
    return 0


def zeros(A, B):
    return np.zeros((len(A), B.shape[1]))


def summed(term, steps=inner_size, start=nothing):
    """The sum of these terms, by default D of them, and the first."""

    def answer(A, B):
        total = start(A, B)
        for d in range(steps(A, B)):
            total += term(A, B, d)
        return total, term(A, B, 0)

    return answer


def row_and_column(A, B, d):
    return np.outer(A[d], B[:, d])


def two_rows(A, B, d):
    return np.outer(A[d], B[d])


def fewer_rows(A, B):
    return min(len(A), len(B))


matmul_outer = Task(
    "matmul_outer",
    "write",
    points=3,
    minutes=15,
    level=2,
    answers=(
        Answer(
            "matmul_outer",
            "(N,D),(D,M)->(N,M),(N,M)",
            lambda A, B: (A @ B, linalg.outer(A[:, 0], B[0])),
            two_matrices,
        ),
    ),
    mistakes=(
        *spelled(
            "one_number",
            "A row of `A` times a column of `B` is one number. An outer product is a whole table: a "
            "*column* of `A` with a *row* of `B`.",
            summed(lambda A, B, d: A[d] @ B[:, d]),
            summed(lambda A, B, d: A[d] @ B[:, d], start=zeros),
        ),
        *spelled(
            "row_with_column",
            "You made tables of a row of `A` and a column of `B`. Turn it round: which parts of `A` and "
            "`B` have N and M numbers, so that their table is (N, M)?",
            summed(row_and_column),
            summed(row_and_column, start=zeros),
            summed(row_and_column, steps=fewer_rows),
        ),
        *spelled(
            "row_with_row",
            "You made tables of a row of `A` and a row of `B`. A row of `A` has D numbers; for an (N, M) "
            "table the part of `A` must have N.",
            summed(two_rows),
            summed(two_rows, start=zeros),
            summed(two_rows, steps=fewer_rows),
        ),
        Mistake(
            "stacked",
            "You return the D tables one behind the other. The product is their sum: an (N, M) table.",
            lambda A, B: (np.array(terms(A, B)), terms(A, B)[0]),
        ),
        Mistake(
            "last_term_only",
            "Your product is the last term alone. Each table has to be added to those before it.",
            lambda A, B: (terms(A, B)[-1], terms(A, B)[0]),
        ),
        Mistake(
            "first_left_out",
            "The first table is missing from your sum: the product minus yours is a table of rank 1.",
            lambda A, B: (A @ B - terms(A, B)[0], terms(A, B)[0]),
        ),
        Mistake(
            "steps_over_rows",
            "Right for square matrices only: you take as many steps as `A` has rows. There is one table "
            "for each column of `A`, and it meets the row of `B` with the same number.",
            summed(lambda A, B, d: np.outer(A[:, d], B[d]), lambda A, B: len(A)),
        ),
        Mistake(
            "tables_turned",
            "Each of your tables is turned: its rows belong to the columns of `B`. In row n, column m "
            "stands a number of example n times a number of output m.",
            lambda A, B: ((A @ B).T, terms(A, B)[0].T),
        ),
        Mistake(
            "first_overwritten",
            "Your second value is the whole product again. Two names for one array share what `+=` "
            "writes into it; keep the first term as an array of its own.",
            lambda A, B: (A @ B, A @ B),
        ),
        Mistake(
            "last_for_first",
            "Your second value is the last term. Asked is the first: column 0 of `A` with row 0 of `B`.",
            lambda A, B: (A @ B, terms(A, B)[-1]),
        ),
        Mistake(
            "values_exchanged",
            "Both tables are right and stand in the wrong order: first the product, then the first term.",
            lambda A, B: (terms(A, B)[0], A @ B),
        ),
    ),
    hints=(
        "The section *Outer products: one input at a time* draws the three tables of its example, and "
        "*The same product* adds them up.",
        "```\nfirst = np.outer(A[...], B[...])\nC = first\nfor d in range(1, ...):\n"
        "    C = C + ...\nreturn C, first\n```",
    ),
    hides=("matmul_by_outer_products",),
)


@matmul_outer.check(0.5)
def test_matmul_outer_shapes(student, rng):
    """Both tables have the shape of the product."""
    for came in two_values(student.matmul_outer(*two_matrices(rng)[0])):
        assert_shape(came, (4, 5), "(N, M)")


def two_values(came):
    assert_that(
        isinstance(came, tuple | list) and len(came) == 2,
        "Asked are two values: the product and the first term.",
    )
    return came


@matmul_outer.check(1.5)
def test_matmul_outer_product(student, rng):
    """The sum of the outer products is the product."""
    for A, B in two_matrices(rng):
        assert_equal(two_values(student.matmul_outer(A, B))[0], A @ B)


@matmul_outer.check(1)
def test_matmul_outer_first_term(student, rng):
    """The first term is column 0 of A with row 0 of B, a table of rank 1."""
    for A, B in two_matrices(rng):
        assert_equal(two_values(student.matmul_outer(A, B))[1], terms(A, B)[0])


# linear


def batch_and_layer(rng):
    """N, D, M all different, all equal, and whole numbers with a single example."""
    return [
        (rng.normal(size=(4, 3)), rng.normal(size=(3, 5)), rng.normal(size=5)),
        (rng.normal(size=(3, 3)), rng.normal(size=(3, 3)), rng.normal(size=3)),
        (np.array([[2, -3, 4, 1]]), rng.normal(size=(4, 2)), rng.normal(size=2)),
    ]


linear = Task(
    "linear",
    "write",
    points=3,
    minutes=10,
    level=1,
    short=True,
    answers=(Answer("linear", "(N,D),(D,M),(M)->(N,M)", linalg.linear, batch_and_layer),),
    mistakes=(
        Mistake(
            "no_bias",
            "Every row differs from the right one by the same vector: the bias `b` is missing.",
            lambda X, W, b: X @ W,
        ),
        Mistake(
            "weights_transposed",
            "`W` has shape (D, M) here: one *column* for each output, no transpose needed. (PyTorch "
            "stores the transpose.)",
            lambda X, W, b: X @ W.T + b,
        ),
        Mistake(
            "weights_first",
            "The examples are the rows of `X`, so `X` stands on the left: (N, D) times (D, M).",
            lambda X, W, b: W @ X + b,
        ),
        Mistake(
            "bias_for_each_example",
            "You added one number of `b` to each *example*. `b` has one number for each *output*.",
            lambda X, W, b: X @ W + b[:, None],
        ),
        Mistake(
            "bias_before_weights",
            "You added `b` to the inputs. It belongs to the outputs: it has M numbers, and comes after "
            "the weights.",
            lambda X, W, b: (X + b) @ W,
        ),
        Mistake(
            "bias_added_to_weights",
            "You added `b` to the weights, where it is multiplied by the inputs. Send an example of zeros "
            "through your layer: what should come out?",
            lambda X, W, b: X @ (W + b),
        ),
        Mistake(
            "bias_multiplied",
            "The outputs are *multiplied* by `b`. Send an example of zeros through your layer: what "
            "should come out?",
            lambda X, W, b: X @ W * b,
        ),
        Mistake(
            "examples_transposed",
            "`X` has its examples in rows already, as (N, D). Which of its two sizes has to touch the D of "
            "`W`?",
            lambda X, W, b: X.T @ W + b,
        ),
        Mistake(
            "product_transposed",
            "You transposed the product, so that an example is a column and `b` no longer fits. Leave the "
            "examples in rows, from `X` to `Y`.",
            lambda X, W, b: W.T @ X.T + b,
        ),
        Mistake(
            "one_example_only",
            "You return one row. The layer works on all N examples at once and returns (N, M).",
            lambda X, W, b: X[0] @ W + b,
        ),
        Mistake(
            "entry_by_entry",
            "You multiplied entry by entry. An output is a weighted *sum* of all inputs of an example.",
            lambda X, W, b: X * W + b,
        ),
    ),
    hints=(
        "The section *The layer* works out one example by hand: 47 + 10 and 60 − 20.",
        "```\nreturn ... @ ... + ...\n```",
    ),
    hides=("linear",),
)


@linear.check(0.5)
def test_linear_shape(student, rng):
    """A batch of 4 examples and 5 outputs give a (4, 5) table."""
    assert_shape(student.linear(*batch_and_layer(rng)[0]), (4, 5), "(N, M)")


@linear.check(1.5)
def test_linear_values(student, rng):
    """Each output is a weighted sum of the inputs, plus its bias."""
    assert_answers(student, linear.answer(), batch_and_layer(rng))


@linear.check(1)
def test_linear_laws(student, rng):
    """Zeros give b, a difference of inputs passes without b, and an example does not see the others."""
    X, W, b = batch_and_layer(rng)[0]
    Y = student.linear(X, W, b)
    assert_shape(Y, (4, 5), "(N, M)")
    assert_equal(student.linear(0 * X, W, b), np.tile(b, (4, 1)), "for examples of zeros")
    assert_equal(Y[1:] - Y[:-1], (X[1:] - X[:-1]) @ W, "differences of outputs")
    assert_equal(student.linear(X[2:3], W, b), Y[2:3], "one example alone")


# transpose_proof


def report(line=4, test="c"):
    return {"first wrong line": line, "telling test": test}


def one_pair(rng):
    return [
        (rng.normal(size=(4, 3)), rng.normal(size=(3, 5))),
        (rng.normal(size=(3, 3)), rng.normal(size=(3, 3))),
    ]


transpose_proof = Task(
    "transpose_proof",
    "repair",
    points=2,
    minutes=10,
    level=2,
    answers=(
        Answer("first_mistake", right=report, cases=lambda rng: [()]),
        Answer(
            "transpose_of_product",
            "(N,D),(D,M)->(M,N)",
            lambda A, B: linalg.matmul(A, B).T,
            one_pair,
        ),
    ),
    mistakes=(
        Mistake(
            "last_line",
            "Line 5 follows from line 4: it is the definition of a product. A wrong end does not mean a "
            "wrong last step. Put numbers into each line, for A of shape (2, 3).",
            lambda: report(line=5),
        ),
        Mistake(
            "line_before",
            "Transposing exchanges the two indices of an entry, and nothing else. Line 3 does just that, "
            "twice.",
            lambda: report(line=3),
        ),
        *spelled(
            "first_lines",
            "This line holds: it is a definition, of the transpose or of the product. Put numbers in: "
            "from which line on is the value another?",
            lambda: report(line=1),
            lambda: report(line=2),
        ),
        Mistake(
            "equal_factors",
            "In test a both factors are one matrix, so their order cannot matter: the wrong law passes.",
            lambda: report(test="a"),
        ),
        Mistake(
            "symmetric_factors",
            "In test b transposing changes neither factor, and the two commute: the wrong law passes. "
            "Run it.",
            lambda: report(test="b"),
        ),
        Mistake(
            "order_kept",
            "For matrices that are not square your product does not exist. Compare shapes: from (M, D) "
            "and (D, N) comes (M, N). Which factor has to stand on the left?",
            lambda A, B: A.T @ B.T,
            of="transpose_of_product",
        ),
        *spelled(
            "one_transpose_only",
            "Only one of your factors is transposed. Asked is shape (M, N): which of (N, D) and (D, N), "
            "which of (D, M) and (M, D) does it take?",
            lambda A, B: A @ B.T,
            lambda A, B: A.T @ B,
            lambda A, B: B.T @ A,
            lambda A, B: B @ A.T,
            of="transpose_of_product",
        ),
        Mistake(
            "exchanged_not_transposed",
            "Exchanging the factors is not transposing. Each entry has to move to the other side of the "
            "diagonal as well.",
            lambda A, B: B @ A,
            of="transpose_of_product",
        ),
    ),
    hints=(
        "The section *The transpose* proves the true law in one paragraph and warns of square matrices.",
        "Take A of shape (2, 3), B of shape (3, 4) and the entry m = 4, n = 1. In which line does an "
        "index leave its range? Then: `return B.T @ ...`",
    ),
)


def assert_choice(came, question, choices, asked):
    """Fail if something is answered that is no choice at all, as the text "4" for a number."""
    given = came.get(question) if isinstance(came, dict) else None
    if isinstance(given, int | float | str):
        assert_that(given in choices, f"`{question}`: you say {given!r}, asked is {asked}.")


@transpose_proof.check(0.5)
def test_transpose_proof_line(student, rng):
    """The first wrong line."""
    came = student.first_mistake()
    assert_choice(came, "first wrong line", [1, 2, 3, 4, 5], "a number from 1 to 5")
    assert_predicted(came, report(), ["first wrong line"])


@transpose_proof.check(0.5)
def test_transpose_proof_test(student, rng):
    """The test that shows the mistake."""
    came = student.first_mistake()
    assert_choice(came, "telling test", ["a", "b", "c"], '"a", "b" or "c"')
    assert_predicted(came, report(), ["telling test"])


@transpose_proof.check(1)
def test_transpose_proof_identity(student, rng):
    """The true law gives the transpose of AB."""
    assert_answers(student, transpose_proof.answer("transpose_of_product"), one_pair(rng))


# cheapest_order

LEFT, RIGHT = "(AB)C", "A(BC)"


def multiplications(N, D, M):
    return linalg.flops(N, D, M) // 2


def counts(N, D, M, K):
    left = multiplications(N, D, M) + multiplications(N, M, K)
    right = multiplications(D, M, K) + multiplications(N, D, K)
    return left, right


def verdict(left, right, *, swap=False):
    return left, right, LEFT if (left < right) != swap else RIGHT


def three_matrices(rng):
    """The chapter's sizes, and others for which one order or the other is cheaper; no ties."""
    drawn = tuple(int(size) for size in rng.permutation([2, 3, 5, 7]))
    return [(1, 784, 300, 10), (4, 3, 5, 2), (1000, 784, 300, 10), drawn, drawn[::-1]]


cheapest_order = Task(
    "cheapest_order",
    "write",
    points=2,
    minutes=10,
    level=1,
    answers=(
        Answer(
            "cheapest_order",
            right=lambda N, D, M, K: verdict(*counts(N, D, M, K)),
            cases=three_matrices,
        ),
    ),
    mistakes=(
        Mistake(
            "dearer_order",
            "Your counts are right and you name the order with the *larger* one.",
            lambda N, D, M, K: verdict(*counts(N, D, M, K), swap=True),
        ),
        Mistake(
            "always_the_left",
            "You always name (AB)C. For one image it is cheaper; let your two counts decide for a "
            "thousand.",
            lambda N, D, M, K: (*counts(N, D, M, K), LEFT),
        ),
        Mistake(
            "always_the_right",
            "You always name A(BC). Let your two counts decide, for one image and for a thousand.",
            lambda N, D, M, K: (*counts(N, D, M, K), RIGHT),
        ),
        Mistake(
            "entries_of_the_results",
            "You counted the entries of the results. Each entry is a sum over the inner size, with one "
            "multiplication for every term.",
            lambda N, D, M, K: verdict(N * M + N * K, D * K + N * K),
        ),
        Mistake(
            "same_work",
            "Your two numbers are the same. The associative law says that both orders give the same "
            "matrix; it does not say that they take the same work.",
            lambda N, D, M, K: (counts(N, D, M, K)[0],) * 2 + ("equal",),
        ),
        Mistake(
            "orders_exchanged",
            "The two orders have changed places. The bracket is worked out first: (AB)C begins with A "
            "times B.",
            lambda N, D, M, K: verdict(*counts(N, D, M, K)[::-1]),
        ),
        Mistake(
            "one_product_only",
            "You counted the product in the brackets only. Its result is then multiplied by the third "
            "matrix.",
            lambda N, D, M, K: verdict(N * D * M, D * M * K),
        ),
        Mistake(
            "one_row_only",
            "Right when `A` has one row, as in the chapter's example. Each of its N rows needs the same "
            "work again.",
            lambda N, D, M, K: verdict(D * M + M * K, D * M * K + D * K),
        ),
        Mistake(
            "counts_multiplied",
            "You multiplied the counts of the two products. They are done one after the other, so their "
            "counts are added.",
            lambda N, D, M, K: verdict(N * D * M * N * M * K, D * M * K * N * D * K),
        ),
        Mistake(
            "additions_counted",
            "Twice too large: you counted the additions as well. Asked are the multiplications alone.",
            lambda N, D, M, K: verdict(*(2 * count for count in counts(N, D, M, K))),
        ),
    ),
    hints=(
        "The section *Equal, but not equally expensive* counts both orders for one image.",
        "An (N, D) times (D, M) product takes NDM multiplications.\n"
        "```\nleft = N * D * M + ...\nright = ... + ...\n"
        "return left, right, ... if left < right else ...\n```",
    ),
)


def three_values(came):
    assert_that(
        isinstance(came, tuple | list) and len(came) == 3,
        "Asked are three values: two counts and the name of the cheaper order.",
    )
    return came


@cheapest_order.check(1)
def test_cheapest_order_counts(student, rng):
    """The multiplications of (AB)C and of A(BC)."""
    for sizes in three_matrices(rng):
        left, right, _ = three_values(student.cheapest_order(*sizes))
        assert_that(
            left is None or left != right,
            "Your counts for the two orders are equal.",
            mistake="same_work",
        )
        assert_equal((left, right), counts(*sizes), "(AB)C, A(BC)")


@cheapest_order.check(1)
def test_cheapest_order_names_the_cheaper(student, rng):
    """The name of the cheaper order, whichever it is."""
    for sizes in three_matrices(rng):
        name = three_values(student.cheapest_order(*sizes))[2]
        assert_that(
            name in (LEFT, RIGHT), f'The third value is {name!r}, asked is "{LEFT}" or "{RIGHT}".'
        )
        right = verdict(*counts(*sizes))[2]
        assert_that(name == right, f"For the sizes {sizes} the other order is cheaper.")


# two_conventions


def sizes_of_batches():
    return [(4, 3, 5), (3, 3, 3), (2, 5, 4)]


def batches_in_columns(rng):
    return [
        (
            rng.normal(size=(D, N)),
            rng.normal(size=(M, D)),
            rng.normal(size=M),
            rng.normal(size=(M, N)),
        )
        for N, D, M in sizes_of_batches()
    ]


def batches_for_pytorch(rng):
    return [
        (
            rng.normal(size=(N, D)),
            rng.normal(size=(M, D)),
            rng.normal(size=M),
            rng.normal(size=(N, M)),
        )
        for N, D, M in sizes_of_batches()
    ]


def this_book(X, W, b, dY):
    Y = linalg.linear(X, W, b)
    return Y, *linalg.linear_vjp(dY, Y, X, W, b)


def formulas_of_this_book(X, W, b, dY):
    return X @ W + b, dY @ W.T, X.T @ dY, dY.sum(axis=0)


def right_in_columns(X, A, b, dY):
    Y, dX, dW, db = this_book(X.T, A.T, b, dY.T)
    return Y.T, dX.T, dW.T, db


def right_for_pytorch(X, weight, bias, dY):
    Y, dX, dW, db = this_book(X, weight.T, bias, dY)
    return Y, dX, dW.T, db


def but(right, place, wrong):
    """The right four values with one of them wrong; an error of it is an error of all."""

    def answer(*args):
        values = list(right(*args))
        values[place] = wrong(*args)
        return tuple(values)

    return answer


def in_columns(name, hint, place, wrong):
    return Mistake(name, hint, but(right_in_columns, place, wrong), of="in_columns")


def as_pytorch(name, hint, place, wrong):
    return Mistake(name, hint, but(right_for_pytorch, place, wrong), of="as_pytorch")


two_conventions = Task(
    "two_conventions",
    "write",
    points=3,
    minutes=20,
    level=2,
    short=True,
    answers=(
        Answer(
            "in_columns",
            "(D,N),(M,D),(M),(M,N)->(M,N),(D,N),(M,D),(M)",
            right_in_columns,
            batches_in_columns,
        ),
        Answer(
            "as_pytorch",
            "(N,D),(M,D),(M),(N,M)->(N,M),(N,D),(M,D),(M)",
            right_for_pytorch,
            batches_for_pytorch,
        ),
    ),
    mistakes=(
        in_columns(
            "bias_along_the_examples",
            "Broadcasting adds a plain `b` to every *row*. Here an example is a column, so `b` has to "
            "stand upright, as a column too.",
            0,
            lambda X, A, b, dY: A @ X + b,
        ),
        in_columns(
            "outputs_in_rows",
            "You turned the examples into rows, and `Y` came out with rows too: (N, M). Where examples "
            "are columns, `Y` is (M, N).",
            0,
            lambda X, A, b, dY: X.T @ A.T + b,
        ),
        in_columns(
            "factors_not_exchanged",
            "The order of this book, `X` on the left, stayed as it was. Transposing a product turns its "
            "order round.",
            0,
            lambda X, A, b, dY: X @ A + b[:, None],
        ),
        in_columns(
            "dX_as_in_rows",
            "`dX` still has the factors in the order of this book. `dY` is (M, N), `A` is (M, D), and "
            "`dX` must be (D, N) like `X`.",
            1,
            lambda X, A, b, dY: dY @ A.T,
        ),
        in_columns(
            "dX_in_rows",
            "`dX` is (N, D). A gradient has the shape of what it belongs to, and `X` is (D, N) here.",
            1,
            lambda X, A, b, dY: dY.T @ A,
        ),
        in_columns(
            "A_not_turned_back",
            "Forward multiplies by `A`, backward by its transpose: `dY` is (M, N), `dX` must be (D, N).",
            1,
            lambda X, A, b, dY: A @ dY,
        ),
        in_columns(
            "dA_as_in_rows",
            "`dA` still has the formula of this book. Which of `dY` and `X`, both with N columns, has to "
            "be turned so that (M, D) comes out?",
            2,
            lambda X, A, b, dY: X.T @ dY,
        ),
        in_columns(
            "dA_not_transposed",
            "`dA` is the transpose of what is asked. A gradient has the shape of what it belongs to: `A` "
            "is (M, D).",
            2,
            lambda X, A, b, dY: X @ dY.T,
        ),
        in_columns(
            "db_over_the_outputs",
            "You added up over the outputs. `b` has a number for each output; its gradient adds up over "
            "the N examples, which are columns now.",
            3,
            lambda X, A, b, dY: dY.sum(axis=0),
        ),
        in_columns(
            "db_not_added_up",
            "Your `db` has a number for each example. `b` was added to each of the N columns, so its "
            "gradient collects all N: shape (M,).",
            3,
            lambda X, A, b, dY: dY,
        ),
        in_columns(
            "db_upright",
            "The numbers of `db` are right and stand in a table. `b` is a plain array of shape (M,), and "
            "so is its gradient.",
            3,
            lambda X, A, b, dY: dY.sum(axis=1, keepdims=True),
        ),
        as_pytorch(
            "weight_as_it_is",
            "`weight` is (M, D) and `X` is (N, D): no inner sizes that agree. PyTorch turns its matrix at "
            "every call.",
            0,
            lambda X, weight, bias, dY: X @ weight + bias,
        ),
        as_pytorch(
            "weight_first",
            "PyTorch's examples are rows, as in this book, so `X` stands on the left and `Y` is (N, M).",
            0,
            lambda X, weight, bias, dY: weight @ X.T + bias[:, None],
        ),
        as_pytorch(
            "bias_upright",
            "The examples are rows here: broadcasting adds the plain `bias` to each of them.",
            0,
            lambda X, weight, bias, dY: X @ weight.T + bias[:, None],
        ),
        as_pytorch(
            "dX_with_a_transpose",
            "`weight` is the transpose of `W`, so where this book's `dX` turns `W`, nothing is left to "
            "turn.",
            1,
            lambda X, weight, bias, dY: dY @ weight.T,
        ),
        as_pytorch(
            "dweight_not_transposed",
            "This is the gradient for this book's `W`, of shape (D, M). A gradient has the shape of what "
            "it belongs to: `weight` is (M, D).",
            2,
            lambda X, weight, bias, dY: X.T @ dY,
        ),
        as_pytorch(
            "dweight_as_in_columns",
            "This is the formula for examples in *columns*. PyTorch's are rows, and only its matrix is "
            "turned.",
            2,
            lambda X, weight, bias, dY: dY @ X.T,
        ),
        as_pytorch(
            "dbias_over_the_outputs",
            "`dbias` adds up over the wrong axis. It has a number for each output and collects the N "
            "examples, which are rows.",
            3,
            lambda X, weight, bias, dY: dY.sum(axis=1),
        ),
        as_pytorch(
            "dbias_not_added_up",
            "Your `dbias` has a row for each example. `bias` was added to each of the N rows, so its "
            "gradient collects all N: shape (M,).",
            3,
            lambda X, weight, bias, dY: dY,
        ),
        Mistake(
            "all_as_in_rows",
            "These are the four formulas of this book, with another letter. Transposing both sides of each "
            "turns every product round, and the examples you add up over are columns now.",
            formulas_of_this_book,
            of="in_columns",
        ),
        Mistake(
            "all_as_in_this_book",
            "These are the four formulas of this book, with another letter. `weight` is (M, D), the "
            "transpose of `W`: each line that holds `W` or its gradient has to change.",
            formulas_of_this_book,
            of="as_pytorch",
        ),
    ),
    hints=(
        "The box *If you know it with columns, or from PyTorch* in the section *The layer* has the bridge; "
        "the page *If you know it the other way* has one example both ways.",
        "Every table crosses by a transpose, and a product turns its order round.\n"
        "```\nY = ... @ ... + b[:, None]    # columns\ndX = ... @ dY\ndA = dY @ ...\n"
        "Y = X @ ... + bias            # PyTorch\ndX = dY @ ...\ndweight = ... @ X\n```",
    ),
)


def four_values(came):
    assert_that(
        isinstance(came, tuple | list) and len(came) == 4,
        "Asked are four values: the outputs and three gradients.",
    )
    return came


def assert_outputs(function, right, cases):
    for args in cases:
        assert_equal(four_values(function(*args))[0], right(*args)[0], "Y")


def assert_gradients(function, right, cases, names):
    for args in cases:
        came = four_values(function(*args))
        for name, one, other in zip(names, came[1:], right(*args)[1:], strict=True):
            assert_equal(one, other, name)


@two_conventions.check(0.5)
def test_two_conventions_layer_in_columns(student, rng):
    """In columns: the outputs."""
    assert_outputs(student.in_columns, right_in_columns, batches_in_columns(rng))


@two_conventions.check(1)
def test_two_conventions_gradients_in_columns(student, rng):
    """In columns: the three gradients."""
    cases = batches_in_columns(rng)
    assert_gradients(student.in_columns, right_in_columns, cases, ["dX", "dA", "db"])


@two_conventions.check(0.5)
def test_two_conventions_layer_of_pytorch(student, rng):
    """PyTorch: the outputs."""
    assert_outputs(student.as_pytorch, right_for_pytorch, batches_for_pytorch(rng))


@two_conventions.check(1)
def test_two_conventions_gradients_of_pytorch(student, rng):
    """PyTorch: the three gradients."""
    cases = batches_for_pytorch(rng)
    names = ["dX", "dweight", "dbias"]
    assert_gradients(student.as_pytorch, right_for_pytorch, cases, names)


# counterexamples

counterexamples = Task(
    "counterexamples",
    "law",
    points=2,
    minutes=15,
    level=2,
    answers=(Answer("counterexamples"),),
    mistakes=(
        Mistake(
            "shapes_that_do_not_fit",
            "Where two matrices are not square, or not of one size, AB and BA have different shapes, or one "
            "of them does not exist. Take square matrices of one size.",
        ),
        Mistake(
            "diagonal_matrices",
            "Your two matrices are diagonal. Such a product multiplies the diagonals, number by number, "
            "so the order does not matter.",
        ),
        Mistake(
            "number_times_identity",
            "One of your matrices is a number times the identity, or zero. It commutes with every "
            "matrix.",
        ),
        Mistake(
            "they_commute",
            "Your two products are equal. Try two matrices that do different things, such as one that "
            "exchanges two columns and one that scales a single column.",
        ),
        Mistake(
            "zero_factor",
            "One of your factors is zero itself. Asked are two matrices that are not, each with some "
            "number other than 0.",
        ),
        Mistake(
            "zero_entry_by_entry",
            "`A * B` is zero, entry by entry; the matrix product is not. Let each row of `A` be "
            "perpendicular to each column of `B`.",
        ),
        Mistake(
            "zero_in_the_other_order", "BA is zero, AB is not. The order matters here as well."
        ),
        Mistake(
            "product_not_zero",
            "AB is not zero. Each of its entries is a row of `A` times a column of `B`: when is such a "
            "dot product 0?",
        ),
        Mistake(
            "commuting_diagonal",
            "One of your commuting matrices is diagonal (the identity and zero are too). Asked are two "
            "that are not.",
        ),
        Mistake(
            "commuting_with_itself",
            "Your commuting matrices are the same. What can you make of one matrix by products and sums, "
            "so that the associative law lets it pass?",
        ),
        Mistake(
            "they_do_not_commute",
            "Your two matrices do not commute: AB and BA differ. The section on the laws ends its list "
            "of pairs with one that does.",
        ),
    ),
    hints=(
        "The section *AB is not BA* compares four pairs; the last one commutes, for a reason.",
        '```\nreturn {\n    "AB != BA": (np.array([[0, 1], [0, 0]]), ...),\n'
        '    "AB = 0": (np.array([[1, 1], [1, 1]]), ...),\n'
        '    "commute": (F, ...),  # what commutes with F by the associative law?\n}\n```',
    ),
)


def pair(student, name):
    """Two square matrices of the student's, of one size."""
    came = student.counterexamples()
    assert_that(
        isinstance(came, dict) and name in came, f'There is no pair "{name}" in the dictionary.'
    )
    assert_that(
        isinstance(came[name], tuple | list) and len(came[name]) == 2,
        f'"{name}": asked are two matrices, as (A, B).',
    )
    A, B = (np.array(matrix, float) for matrix in came[name])
    assert_that(
        A.ndim == B.ndim == 2, f'"{name}": a matrix has two axes, as np.array([[1, 2], [3, 4]]).'
    )
    assert_that(
        A.shape == B.shape == A.shape[::-1],
        f'"{name}": the shapes are {A.shape} and {B.shape}, asked are square matrices of one size.',
        mistake="shapes_that_do_not_fit",
    )
    assert_that(
        A.size and np.isfinite([A, B]).all(), f'"{name}": an entry is missing, nan or infinite.'
    )
    return A, B


def is_zero(A):
    return same(A, np.zeros_like(A))


def scaled(A):
    """With 1 as its largest entry, so that products are judged by their size; zero stays."""
    return A / (np.abs(A).max() or 1)


def commute(A, B):
    A, B = scaled(A), scaled(B)
    return is_zero(A @ B - B @ A)


def is_diagonal(A):
    return is_zero(A - np.diag(np.diag(A)))


def is_number_times_identity(A):
    return is_zero(A - A[0, 0] * np.eye(len(A)))


@counterexamples.check(0.5)
def test_counterexamples_to_commuting(student, rng):
    """Two matrices with AB ≠ BA."""
    A, B = pair(student, "AB != BA")
    if not commute(A, B):
        return
    if is_number_times_identity(A) or is_number_times_identity(B):
        mistake = "number_times_identity"
    elif is_diagonal(A) and is_diagonal(B):
        mistake = "diagonal_matrices"
    else:
        mistake = "they_commute"
    raise Failed('"AB != BA": AB and BA are equal.', mistake=mistake)


@counterexamples.check(0.75)
def test_counterexamples_to_zero_needing_a_zero(student, rng):
    """Two matrices other than zero with AB = 0."""
    A, B = map(scaled, pair(student, "AB = 0"))
    if is_zero(A) or is_zero(B):
        raise Failed('"AB = 0": a factor is zero.', mistake="zero_factor")
    if is_zero(A @ B):
        return
    if is_zero(B @ A):
        mistake = "zero_in_the_other_order"
    elif is_zero(A * B):
        mistake = "zero_entry_by_entry"
    else:
        mistake = "product_not_zero"
    raise Failed('"AB = 0": AB is not zero.', mistake=mistake)


@counterexamples.check(0.75)
def test_counterexamples_to_never_commuting(student, rng):
    """Two different matrices, neither diagonal, with AB = BA."""
    A, B = pair(student, "commute")
    if is_diagonal(A) or is_diagonal(B):
        raise Failed('"commute": a matrix is diagonal.', mistake="commuting_diagonal")
    if same(A, B):
        raise Failed('"commute": both matrices are the same.', mistake="commuting_with_itself")
    if not commute(A, B):
        raise Failed('"commute": AB and BA differ.', mistake="they_do_not_commute")
