"""Answers to the exercises on matrices as maps."""

import numpy as np

from tests.exercises.bank import right, wrong

# matrix_of


def four(rotation, shear, mirror, projection, rows=np.transpose):
    matrices = {"rotation": rotation, "shear": shear, "mirror": mirror, "projection": projection}
    return {name: (np.array(A), rows(np.array(A))) for name, A in matrices.items()}


def turned(angle):
    return [[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]


def mirrored(angle):
    return [[np.cos(2 * angle), np.sin(2 * angle)], [np.sin(2 * angle), -np.cos(2 * angle)]]


def projected(angle):
    line = np.array([np.cos(angle), np.sin(angle)])
    return np.outer(line, line)


@right("matrix_of")
def by_conjugation(angle, s):
    turn = np.array(turned(angle))
    return four(
        turn,
        np.eye(2) + s * np.outer([1, 0], [0, 1]),
        turn @ np.diag([1, -1]) @ turn.T,
        turn @ np.diag([1, 0]) @ turn.T,
    )


@right("matrix_of")
def by_sending_the_unit_vectors(angle, s):
    moves = {
        "projection": lambda z: np.exp(1j * angle) * (z * np.exp(-1j * angle)).real,
        "mirror": lambda z: np.exp(2j * angle) * np.conj(z),
        "shear": lambda z: z + s * z.imag,
        "rotation": lambda z: np.exp(1j * angle) * z,
    }
    pairs = {}
    for name, move in moves.items():
        W = np.array([[move(z).real, move(z).imag] for z in (1, 1j)])
        pairs[name] = [W.T, W]
    return pairs


@wrong("matrix_of", "clockwise", "mirror_turns")
def turned_to_the_right_and_a_mirror_that_turns(angle, s):
    right_turn = [[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]]
    return four(right_turn, [[1, s], [0, 1]], turned(2 * angle), projected(angle))


@wrong("matrix_of", "images_exchanged")
def landing_places_in_rows(angle, s):
    right_way = four(turned(angle), [[1, s], [0, 1]], mirrored(angle), projected(angle))
    return {name: pair[::-1] for name, pair in right_way.items()}


@wrong("matrix_of", "degrees")
def angle_taken_for_degrees(angle, s):
    angle = angle / 180 * np.pi
    return four(turned(angle), [[1, s], [0, 1]], mirrored(angle), projected(angle))


@wrong("matrix_of", "same_for_rows")
def no_second_convention(angle, s):
    return four(turned(angle), [[1, s], [0, 1]], mirrored(angle), projected(angle), np.copy)


@wrong("matrix_of", "shadow_too_long")
def shadows_of_length_one(angle, s):
    line = [np.cos(angle), np.sin(angle)]
    return four(turned(angle), [[1, s], [0, 1]], mirrored(angle), np.array([line, line]).T)


# compose

COMPOSED = {"e1": (3, 1), "A": [[3, -1], [1, 0]], "W": [[3, 1], [-1, 0]], "e1, other order": (0, 1)}


@right("compose")
def composed_as_tuples():
    return COMPOSED


@right("compose")
def composed_by_numpy():
    turn, shear = np.array([[0, -1], [1, 0]]), np.array([[1, 3], [0, 1]])
    A = shear @ turn
    return {"A": A, "W": A.T, "e1": A @ [1, 0], "e1, other order": turn @ shear @ [1, 0]}


@wrong("compose", "order_exchanged")
def order_exchanged_for_columns_only():
    return COMPOSED | {"A": [[0, -1], [1, 3]]}


@wrong("compose", "order_of_columns_in_rows")
def order_exchanged_for_rows_only():
    return COMPOSED | {"W": ((0, 1), (-1, 3))}


@wrong("compose", "clockwise", "added")
def clockwise_arrow_and_matrices_added():
    return COMPOSED | {"e1": [-3, -1], "A": [[1, 2], [1, 1]], "W": [[1, 1], [2, 1]]}


@wrong("compose", "conventions_exchanged")
def rows_called_columns():
    return COMPOSED | {"A": COMPOSED["W"], "W": COMPOSED["A"]}


# collapse


@right("collapse")
def by_einsum(W1, b1, W2, b2):
    return np.einsum("dm,mk->dk", W1, W2), np.einsum("m,mk->k", b1, W2) + b2


@right("collapse")
def with_the_bias_as_a_row(W1, b1, W2, b2):
    one = np.vstack([W1, b1]) @ W2
    return one[:-1], one[-1] + b2


@wrong("collapse", "first_bias_forgotten")
def bias_of_the_last_layer(W1, b1, W2, b2):
    return np.dot(W1, W2), b2.copy()


@wrong("collapse", "bias_as_column")
def bias_from_the_right(W1, b1, W2, b2):
    return W1 @ W2, (W2 @ b1[:, None])[:, 0] + b2


@wrong("collapse", "order_exchanged")
def order_of_columns(W1, b1, W2, b2):
    return np.matmul(W2, W1), np.matmul(b1, W2) + b2


@wrong("collapse", "second_bias_forgotten")
def zero_through_one_layer(W1, b1, W2, b2):
    return W1 @ W2, (0 * W1[0] + b1) @ W2


# least_squares


def conditions(Xb):
    sigma = np.linalg.svd(Xb, compute_uv=False)
    ratio = sigma[0] / sigma[-1]
    return {"condition": ratio, "condition_normal": ratio**2}


def ones_appended(X):
    return np.c_[X, np.ones(len(X))]


@right("least_squares")
def by_cholesky_and_qr(X, T):
    Xb = ones_appended(X)
    L = np.linalg.cholesky(Xb.T @ Xb)
    Q, R = np.linalg.qr(Xb)
    return conditions(Xb) | {
        "normal": np.linalg.solve(L.T, np.linalg.solve(L, Xb.T @ T)),
        "lstsq": np.linalg.solve(R, Q.T @ T),
    }


@right("least_squares")
def one_target_at_a_time(X, T):
    Xb = ones_appended(X)
    matrix = sum(np.outer(x, x) for x in Xb)
    columns = [np.linalg.solve(matrix, Xb.T @ t) for t in T.T]
    direct = [np.linalg.lstsq(Xb, t, rcond=None)[0] for t in T.T]
    return conditions(Xb) | {"normal": np.stack(columns, 1), "lstsq": np.stack(direct, 1)}


@wrong("least_squares", "inverse_formed")
def by_the_inverse(X, T):
    Xb = ones_appended(X)
    return conditions(Xb) | {
        "normal": np.linalg.inv(Xb.T @ Xb) @ Xb.T @ T,
        "lstsq": np.linalg.lstsq(Xb, T, rcond=None)[0],
    }


@wrong("least_squares", "inverse_of_a_tall_table")
def solved_directly(X, T):
    Xb = ones_appended(X)
    return conditions(Xb) | {
        "normal": np.linalg.solve(Xb, T),
        "lstsq": np.linalg.lstsq(Xb, T, rcond=None)[0],
    }


@wrong("least_squares", "no_ones")
def through_the_origin(X, T):
    return conditions(X) | {
        "normal": np.linalg.solve(X.T @ X, X.T @ T),
        "lstsq": np.linalg.lstsq(X, T, rcond=None)[0],
    }


@wrong("least_squares", "product_turned")
def table_times_its_transpose(X, T):
    Xb = ones_appended(X)
    return {
        "normal": np.linalg.lstsq(Xb @ Xb.T, Xb @ Xb.T @ T, rcond=None)[0],
        "lstsq": np.linalg.lstsq(Xb, T, rcond=None)[0],
        "condition": np.linalg.cond(Xb),
        "condition_normal": np.linalg.cond(Xb.T @ Xb),
    }


@wrong("least_squares", "one_condition", "ones_first")
def one_condition_and_ones_first(X, T):
    Xb = np.c_[np.ones(len(X)), X]
    return {
        "normal": np.linalg.solve(Xb.T @ Xb, Xb.T @ T),
        "lstsq": np.linalg.lstsq(Xb, T, rcond=None)[0],
        "condition": np.linalg.cond(Xb),
        "condition_normal": np.linalg.cond(Xb),
    }


# low_rank


def with_numbers(A, copy, r):
    return copy, np.linalg.norm(A - copy), (A.size - r * (sum(A.shape) + 1)) / A.size


@right("low_rank")
def sum_of_outer_products(A, r):
    U, sigma, Vt = np.linalg.svd(A)
    copy = np.zeros(A.shape)
    for i in range(r):
        copy += sigma[i] * np.outer(U[:, i], Vt[i])
    return with_numbers(A, copy, r)


@right("low_rank")
def projected_on_eigenvectors(A, r):
    V = np.linalg.eigh(A.T @ A)[1][:, ::-1][:, :r]
    return with_numbers(A, A @ V @ V.T, r)


@right("low_rank")
def small_values_set_to_zero(A, r):
    U, sigma, Vt = np.linalg.svd(A, full_matrices=False)
    kept = np.where(np.arange(len(sigma)) < r, sigma, 0)
    return with_numbers(A, np.einsum("ni,i,id->nd", U, kept, Vt), r)


@wrong("low_rank", "no_singular_values")
def outer_products_unweighted(A, r):
    U, _, Vt = np.linalg.svd(A)
    return with_numbers(A, sum(np.outer(U[:, i], Vt[i]) for i in range(r)), r)


@wrong("low_rank", "smallest_kept", "columns_not_counted")
def smallest_kept_and_columns_not_counted(A, r):
    U, sigma, Vt = np.linalg.svd(A, full_matrices=False)
    sigma[: len(sigma) - r] = 0
    copy = U @ np.diag(sigma) @ Vt
    return copy, np.linalg.norm(A - copy), 1 - r / A.shape[0]


@wrong("low_rank", "columns_of_vt_turned", "values_not_counted")
def v_turned_and_values_not_counted(A, r):
    U, sigma, V = np.linalg.svd(A)
    copy = U[:, :r] * sigma[:r] @ V[:, :r].T
    N, D = A.shape
    return copy, np.sqrt(np.sum((A - copy) ** 2)), 1 - r * (N + D) / (N * D)


@wrong("low_rank", "error_of_one_direction")
def next_singular_value(A, r):
    copy, _, saved = sum_of_outer_products(A, r)
    return copy, [*np.linalg.svd(A, compute_uv=False), 0.0][r], saved


@wrong("low_rank", "cut_the_wrong_way")
def rows_of_u(A, r):
    U, sigma, Vt = np.linalg.svd(A, full_matrices=False)
    return with_numbers(A, (U[:r] * sigma[:r]) @ Vt[:r], r)


# condition


@right("condition", of="amplification")
def by_one_solve(A, b, change):
    x, moved = np.linalg.solve(A, np.stack([b, change], axis=1)).T
    sigma = np.linalg.svd(A)[1]
    return np.sqrt(moved @ moved * (b @ b) / (x @ x) / (change @ change)), max(sigma) / min(sigma)


@right("condition", of="amplification")
def by_the_inverse_of_a_small_matrix(A, b, change):
    back = np.linalg.inv(A)
    grown = np.linalg.norm(back @ change) / np.linalg.norm(change)
    bound = np.linalg.norm(A, 2) * np.linalg.norm(back, 2)
    return grown * np.linalg.norm(b) / np.linalg.norm(back @ b), bound


@right("condition", of="worst_change")
def by_eigenvectors_of_a_symmetric_matrix(A, size):
    return -size * np.linalg.eigh(A @ A.T)[1][:, 0]


@right("condition", of="worst_change")
def image_of_the_shortest_stretch(A, size):
    change = A @ np.linalg.svd(A)[2][-1]
    return size * change / np.linalg.norm(change)


@wrong("condition", "absolute_changes", "eigenvalues", of="amplification")
def absolute_and_eigenvalues(A, b, change):
    moved = np.linalg.solve(A, b + change) - np.linalg.solve(A, b)
    sizes = np.abs(np.linalg.eigvals(A))
    return np.linalg.norm(moved) / np.linalg.norm(change), sizes.max() / sizes.min()


@wrong("condition", "determinant", of="amplification")
def bound_by_the_determinant(A, b, change):
    return by_one_solve(A, b, change)[0], abs(np.linalg.det(np.linalg.inv(A)))


@wrong("condition", "change_of_x", of="worst_change")
def last_v(A, size):
    return size * np.linalg.svd(A)[2][-1]


@wrong("condition", "least_change", of="worst_change")
def first_u(A, size):
    return size * np.linalg.svd(A)[0][:, 0]


@wrong("condition", "row_of_u", of="worst_change")
def last_row_of_u(A, size):
    return size * np.linalg.svd(A)[0][-1]


@wrong("condition", "eigenvector", of="worst_change")
def eigenvector_of_the_smallest_eigenvalue(A, size):
    values, vectors = np.linalg.eig(A)
    return size * vectors[:, np.argmin(np.abs(values))].real
