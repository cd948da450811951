"""Answers to the exercises on matrix multiplication."""

import numpy as np

from tests.exercises.bank import right, wrong

SHAPES = {
    "X @ W": (4, 5),
    "W @ X": "error",
    "X * W": "error",
    "W.T @ X.T": (5, 4),
    "x @ W": (5,),
    "X @ x.T": (4,),
    "X * x": (4, 3),
    "W * x": "error",
}


@right("shape_or_error")
def shapes_as_lists():
    return {key: list(shape) if shape != "error" else shape for key, shape in SHAPES.items()}


@right("shape_or_error")
def shapes_by_running():
    X, W, x = np.zeros((4, 3)), np.zeros((3, 5)), np.zeros(3)
    found = {}
    for text in SHAPES:
        try:
            found[text] = eval(text, {"X": X, "W": W, "x": x}).shape
        except ValueError:
            found[text] = "error"
    return found


@wrong("shape_or_error", "second_axis_made_up")
def row_of_shape_1_5():
    return SHAPES | {"x @ W": (1, 5)}


@wrong("shape_or_error", "comma_missing")
def sizes_for_shapes():
    return SHAPES | {"x @ W": 5, "X @ x.T": 4}


@wrong("shape_or_error", "at_like_star", "no_stretching")
def equal_shapes_always():
    return SHAPES | {"X @ W": "error", "x @ W": "error", "X @ x.T": "error", "X * x": "error"}


@wrong("shape_or_error", "outer_sizes_only", "second_axis_made_up", "lined_up_on_the_left")
def three_wrong_shapes():
    return SHAPES | {"W @ X": (3, 3), "X @ x.T": (4, 1), "W * x": (3, 5)}


@right("matmul_loops")
def two_loops_and_a_dot_product(A, B):
    C = np.empty((A.shape[0], B.shape[1]))
    for n, row in enumerate(A):
        for m, column in enumerate(B.T):
            C[n, m] = row @ column
    return C


@right("matmul_loops")
def loops_from_the_inside(A, B):
    C = np.zeros((len(A), B.shape[1]), dtype=np.result_type(A, B))
    for d in reversed(range(len(B))):
        for m in range(B.shape[1]):
            for n in range(len(A)):
                C[n, m] = C[n, m] + B[d, m] * A[n, d]
    return C


@right("matmul_loops")
def nested_lists(A, B):
    A, B = A.tolist(), B.tolist()
    return np.array([[sum(a * b for a, b in zip(row, col)) for col in zip(*B)] for row in A])


@wrong("matmul_loops", "last_product_only")
def assigned_not_added(A, B):
    C = np.zeros((A.shape[0], B.shape[1]))
    for n in range(A.shape[0]):
        for m in range(B.shape[1]):
            for d in range(A.shape[1]):
                C[n, m] = A[n, d] * B[d, m]
    return C


@wrong("matmul_loops", "row_of_B")
def row_with_row(A, B):
    C = np.zeros((A.shape[0], B.shape[1]))
    for n in range(A.shape[0]):
        for m in range(B.shape[1]):
            for d in range(A.shape[1]):
                C[n, m] += A[n, d] * B[m, d]
    return C


@wrong("matmul_loops", "row_of_B")
def dot_products_of_rows(A, B):
    C = np.zeros((A.shape[0], B.shape[1]))
    for n in range(A.shape[0]):
        for m in range(B.shape[1]):
            C[n, m] = A[n] @ B[m]
    return C


@wrong("matmul_loops", "places_exchanged")
def transposed_by_loops(A, B):
    C = np.zeros((B.shape[1], A.shape[0]))
    for n in range(A.shape[0]):
        for m in range(B.shape[1]):
            for d in range(A.shape[1]):
                C[m, n] += A[n, d] * B[d, m]
    return C


@wrong("matmul_loops", "places_exchanged")
def transposed_without_room(A, B):
    C = np.zeros((A.shape[0], B.shape[1]))
    for n in range(A.shape[0]):
        for m in range(B.shape[1]):
            for d in range(A.shape[1]):
                C[m, n] += A[n, d] * B[d, m]
    return C


@wrong("matmul_loops", "whole_numbers_collect")
def collected_by_integers(A, B):
    C = np.zeros((A.shape[0], B.shape[1]), dtype=int)
    for n in range(A.shape[0]):
        for m in range(B.shape[1]):
            for d in range(A.shape[1]):
                C[n, m] += A[n, d] * B[d, m]
    return C


@wrong("matmul_loops", "whole_numbers")
def sum_cut_at_the_end(A, B):
    C = np.zeros((A.shape[0], B.shape[1]), dtype=int)
    for n in range(A.shape[0]):
        for m in range(B.shape[1]):
            total = 0
            for d in range(A.shape[1]):
                total += A[n, d] * B[d, m]
            C[n, m] = total
    return C


@wrong("matmul_loops", "type_of_A")
def rows_of_the_type_of_A(A, B):
    C = np.zeros((A.shape[0], B.shape[1]), dtype=A.dtype)
    for n in range(A.shape[0]):
        for m in range(B.shape[1]):
            for d in range(A.shape[1]):
                C[n, m] += A[n, d] * B[d, m]
    return C


@wrong("matmul_loops", "inner_loop_too_short_or_long")
def inner_loop_over_columns_of_B(A, B):
    C = np.zeros((A.shape[0], B.shape[1]))
    for n in range(A.shape[0]):
        for m in range(B.shape[1]):
            for d in range(B.shape[1]):
                C[n, m] += A[n, d] * B[d, m]
    return C


@wrong("matmul_loops", "places_exchanged", "factor")
def transposed_and_negative(A, B):
    return -(B.T @ A.T)


@wrong("matmul_loops", "returned_too_early")
def return_in_the_outer_loop(A, B):
    C = np.zeros((A.shape[0], B.shape[1]))
    for n in range(A.shape[0]):
        for m in range(B.shape[1]):
            for d in range(A.shape[1]):
                C[n, m] += A[n, d] * B[d, m]
        return C
    return None


@wrong("matmul_loops", "sum_not_started_again")
def total_kept(A, B):
    C, total = np.zeros((A.shape[0], B.shape[1])), 0
    for n in range(A.shape[0]):
        for m in range(B.shape[1]):
            for d in range(A.shape[1]):
                total += A[n, d] * B[d, m]
            C[n, m] = total
    return C


@wrong("matmul_loops", "columns_counted_by_rows_of_B")
def length_of_B(A, B):
    C = np.zeros((len(A), len(B)))
    for n in range(len(A)):
        for m in range(len(B)):
            for d in range(A.shape[1]):
                C[n, m] += A[n, d] * B[d, m]
    return C


@right("matmul_outer")
def by_einsum_and_columns(A, B):
    return np.einsum("nd,dm->nm", A, B), A[:, :1] @ B[:1]


@right("matmul_outer")
def tables_stacked_then_added(A, B):
    tables = A.T[:, :, None] * B[:, None, :]
    return [tables.sum(axis=0), tables[0]]


@right("matmul_outer")
def collected_in_zeros(A, B):
    total, terms = np.zeros((A.shape[0], B.shape[1])), []
    for column, row in zip(A.T, B):
        terms.append(np.multiply.outer(column, row))
        total += terms[-1]
    return total, terms[0]


@wrong("matmul_outer", "row_with_column")
def rows_of_A_columns_of_B(A, B):
    total = 0
    for d in range(A.shape[1]):
        total = total + np.outer(A[d, :], B[:, d])
    return total, np.outer(A[0, :], B[:, 0])


@wrong("matmul_outer", "last_term_only", "last_for_first")
def overwritten(A, B):
    for d in range(A.shape[1]):
        term = np.outer(A[:, d], B[d])
    return term, term


@wrong("matmul_outer", "stacked", "last_for_first")
def list_of_terms(A, B):
    terms = np.stack([np.outer(A[:, d], B[d]) for d in range(A.shape[1])])
    return terms, terms[-1]


@wrong("matmul_outer", "row_with_row")
def transpose_forgotten(A, B):
    tables = [np.outer(a, b) for a, b in zip(A, B)]
    return sum(tables), tables[0]


@wrong("matmul_outer", "row_with_row")
def rows_into_zeros(A, B):
    C = np.zeros((A.shape[0], B.shape[1]))
    for d in range(A.shape[1]):
        C += np.outer(A[d], B[d])
    return C, np.outer(A[0], B[0])


@wrong("matmul_outer", "first_overwritten")
def two_names_for_one_array(A, B):
    first = np.outer(A[:, 0], B[0])
    C = first
    for d in range(1, len(B)):
        C += np.outer(A[:, d], B[d])
    return C, first


@wrong("matmul_outer", "first_left_out")
def loop_from_one(A, B):
    C = np.zeros((len(A), B.shape[1]))
    for d in range(1, len(B)):
        C += np.outer(A[:, d], B[d])
    return C, np.outer(A[:, 0], B[0])


@wrong("matmul_outer", "factor")
def first_term_twice(A, B):
    first = np.outer(A[:, 0], B[0])
    return A @ B, first + first


@right("linear")
def layer_by_einsum(X, W, b):
    return np.einsum("nd,dm->nm", X, W) + b


@right("linear")
def column_of_ones(X, W, b):
    return np.hstack([X, np.ones((len(X), 1))]) @ np.vstack([W, b])


@right("linear")
def one_example_at_a_time(X, W, b):
    return np.stack([W.T @ x + b for x in X])


@wrong("linear", "no_bias")
def bias_forgotten(X, W, b):
    Y = np.matmul(X, W)
    Y + b
    return Y


@wrong("linear", "bias_for_each_example")
def bias_upright(X, W, b):
    return np.dot(X, W) + b.reshape(-1, 1)


@wrong("linear", "same_row")
def bias_twice(X, W, b):
    return X @ W + b + b


@wrong("linear", "no_bias", "factor")
def bias_missing_and_halved(X, W, b):
    return X @ W / 2


@right("transpose_proof", of="first_mistake")
def numbers_of_numpy():
    return {"telling test": "c", "first wrong line": np.int64(4)}


@right("transpose_proof", of="transpose_of_product")
def transposed_by_einsum(A, B):
    return np.einsum("nd,dm->mn", A, B)


@right("transpose_proof", of="transpose_of_product")
def product_first(A, B):
    return (A @ B).transpose()


@wrong("transpose_proof", "last_line", "equal_factors", of="first_mistake")
def last_line_and_first_test():
    return {"first wrong line": 5, "telling test": "a"}


@wrong("transpose_proof", "first_lines", of="first_mistake")
def definition_doubted():
    return {"first wrong line": 1, "telling test": "c"}


@wrong("transpose_proof", of="first_mistake")
def number_as_text():
    return {"first wrong line": "4", "telling test": "C"}


@wrong("transpose_proof", "order_kept", of="transpose_of_product")
def law_of_the_author(A, B):
    return np.dot(np.transpose(A), np.transpose(B))


@wrong("transpose_proof", "transposed", of="transpose_of_product")
def not_transposed(A, B):
    return A @ B


@wrong("transpose_proof", "one_transpose_only", of="transpose_of_product")
def second_factor_only(A, B):
    return np.dot(A, np.transpose(B))


@right("cheapest_order")
def counted_in_loops(N, D, M, K):
    left = sum(D for _ in range(N) for _ in range(M)) + N * M * K
    right = (N + M) * D * K
    return [np.int64(left), float(right), ["(AB)C", "A(BC)"][int(right < left)]]


@right("cheapest_order")
def by_reciprocals(N, D, M, K):
    order = "(AB)C" if 1 / K + 1 / D < 1 / N + 1 / M else "A(BC)"
    return N * M * (D + K), D * K * (M + N), order


@wrong("cheapest_order", "entries_of_the_results")
def sizes_of_the_results(N, D, M, K):
    left, right = np.zeros((N, M)).size + N * K, np.zeros((D, K)).size + N * K
    return left, right, "(AB)C" if left <= right else "A(BC)"


@wrong("cheapest_order", "same_work")
def equal_by_associativity(N, D, M, K):
    work = N * D * M + N * M * K
    return work, work, "both"


@wrong("cheapest_order", "same_work", "always_the_right")
def same_products_in_another_order(N, D, M, K):
    return N * D * M + D * M * K, D * M * K + N * D * M, "A(BC)"


@wrong("cheapest_order", "one_product_only", "always_the_left")
def one_product_and_a_guess(N, D, M, K):
    return N * D * M, D * M * K, "(AB)C"


@wrong("cheapest_order", "orders_exchanged")
def exchanged_counts(N, D, M, K):
    left, right = D * K * (N + M), N * M * (D + K)
    return (left, right, "(AB)C") if left < right else (left, right, "A(BC)")


def rows(X, W, b, dY):
    return X @ W + b, dY @ W.T, X.T @ dY, dY.sum(axis=0)


@right("two_conventions", of="in_columns")
def all_tables_turned(X, A, b, dY):
    Y, dX, dW, db = rows(X.T, A.T, b, dY.T)
    return np.array(Y.T), dX.T, dW.T, db


@right("two_conventions", of="in_columns")
def one_column_at_a_time(X, A, b, dY):
    Y = np.stack([A @ x + b for x in X.T], axis=1)
    dX = np.stack([dy @ A for dy in dY.T], axis=1)
    dA = sum(np.outer(dy, x) for dy, x in zip(dY.T, X.T))
    return [Y, dX, dA, dY @ np.ones(dY.shape[1])]


@right("two_conventions", of="as_pytorch")
def pytorch_by_einsum(X, weight, bias, dY):
    return (
        np.einsum("nd,md->nm", X, weight) + bias,
        np.einsum("nm,md->nd", dY, weight),
        np.einsum("nm,nd->md", dY, X),
        np.einsum("nm->m", dY),
    )


@wrong("two_conventions", "dA_not_transposed", "db_over_the_outputs", of="in_columns")
def two_wrong_gradients(X, A, b, dY):
    return A @ X + b.reshape(-1, 1), A.T @ dY, X @ dY.T, dY.sum(axis=0)


@wrong("two_conventions", "outputs_in_rows", "dX_in_rows", of="in_columns")
def rows_came_out(X, A, b, dY):
    return X.T @ A.T + b, dY.T @ A, dY @ X.T, dY.sum(axis=1)


@wrong("two_conventions", "factors_not_exchanged", of="in_columns")
def only_the_matrix_turned(X, A, b, dY):
    return X @ A + b[:, None], A.T @ dY, dY @ X.T, dY.sum(axis=1)


@wrong("two_conventions", "dweight_not_transposed", of="as_pytorch")
def gradient_of_this_book(X, weight, bias, dY):
    Y, dX, dW, db = rows(X, weight.T, bias, dY)
    return Y, dX, dW, db


@wrong("two_conventions", "dweight_not_transposed", "dbias_not_added_up", of="as_pytorch")
def gradient_of_this_book_and_rows(X, weight, bias, dY):
    return X @ weight.T + bias, dY @ weight, X.T @ dY, dY.copy()


@wrong("two_conventions", "bias_along_the_examples", "dA_as_in_rows", of="in_columns")
def two_errors_where_sizes_differ(X, A, b, dY):
    return A @ X + b, A.T @ dY, X.T @ dY, dY.sum(axis=1)


@wrong("two_conventions", "all_as_in_this_book", of="as_pytorch")
def helper_called(X, weight, bias, dY):
    return rows(X, weight, bias, dY)


@wrong("two_conventions", "weight_as_it_is", of="as_pytorch")
def linear_of_this_book(X, weight, bias, dY):
    return X @ weight + bias, dY @ weight, dY.T @ X, dY.sum(axis=0)


@right("counterexamples")
def rotation_and_mirror():
    turn, mirror = np.array([[0, -1], [1, 0]]), np.array([[1, 0], [0, -1]])
    slow = np.array([[np.cos(1), -np.sin(1)], [np.sin(1), np.cos(1)]])
    ones = np.ones((2, 2))
    return {
        "AB != BA": (turn, mirror),
        "AB = 0": (ones, np.array([[0.1, -0.3], [-0.1, 0.3]])),
        "commute": (turn, slow),
    }


@right("counterexamples")
def lists_of_three():
    shift = [[0, 1, 0], [0, 0, 1], [0, 0, 0]]
    last = [[0, 0, 5], [0, 0, 0], [0, 0, 0]]
    return {
        "AB = 0": [last, shift],
        "commute": [
            np.linalg.inv([[2, 1, 0], [0, 3, 1], [1, 0, 1]]),
            [[2, 1, 0], [0, 3, 1], [1, 0, 1]],
        ],
        "AB != BA": [shift, np.diag([1, 2, 3])],
    }


@right("counterexamples")
def multiples():
    F = np.array([[1.0, 2], [3, 4]])
    return {
        "AB != BA": (F, F.T),
        "AB = 0": (np.diag([1, 0]), np.diag([0, 1])),
        "commute": (F, 2 * F),
    }


F, G = np.array([[1, 2], [3, 4]]), np.array([[5, 6], [7, 8]])
NILPOTENT = np.array([[0, 1], [0, 0]])
RIGHT = {"AB != BA": (F, G), "AB = 0": (NILPOTENT, NILPOTENT), "commute": (F, F @ F)}


@wrong("counterexamples", "diagonal_matrices")
def two_diagonal():
    return RIGHT | {"AB != BA": (np.diag([1, 2]), np.diag([3, 4]))}


@wrong("counterexamples", "number_times_identity", "zero_factor", "commuting_diagonal")
def identity_and_zero():
    zero, identity = np.zeros((2, 2)), np.eye(2)
    return {"AB != BA": (F, identity), "AB = 0": (zero, F), "commute": (F, identity)}


@wrong("counterexamples", "shapes_that_do_not_fit")
def no_second_product():
    return RIGHT | {"AB != BA": (np.ones((2, 3)), np.ones((3, 4)))}


@wrong("counterexamples", "they_commute", "they_do_not_commute")
def exchanged_pairs():
    return {"AB != BA": (F, F @ F), "AB = 0": (NILPOTENT, NILPOTENT), "commute": (F, G)}


@wrong("counterexamples", "zero_entry_by_entry", "commuting_with_itself")
def hadamard_is_zero():
    return RIGHT | {
        "AB = 0": (np.array([[0, 1], [1, 0]]), np.array([[2, 0], [0, 3]])),
        "commute": (F, F.copy()),
    }


@wrong("counterexamples", "zero_in_the_other_order")
def zero_from_the_right():
    return RIGHT | {"AB = 0": (NILPOTENT, np.diag([0, 1]))}


@wrong("counterexamples", "product_not_zero")
def singular_is_not_enough():
    return RIGHT | {"AB = 0": (np.ones((2, 2)), np.ones((2, 2)))}
