"""Answers to the exercises on backpropagation."""

import numpy as np

import nnla
from tests.exercises.bank import right, wrong

# relu_vjp


@right("relu_vjp")
def mask_of_the_output(dy, y, x):
    return dy * (y > 0)


@right("relu_vjp")
def chosen_by_where(dy, y, x):
    return np.where(x > 0, dy, 0)


@right("relu_vjp")
def in_place_on_a_copy(dy, y, x):
    dx = dy.copy()
    dx[x <= 0] = 0
    return dx


@wrong("relu_vjp", "changed_argument")
def in_place_on_the_gradient(dy, y, x):
    dy[x <= 0] = 0
    return dy


@wrong("relu_vjp", "slope_alone")
def slope_as_truth_values(dy, y, x):
    return x > 0


@wrong("relu_vjp", "slope_alone")
def slope_as_whole_numbers(dy, y, x):
    return (x > 0).astype(int)


@wrong("relu_vjp", "mask_of_gradient")
def relu_of_the_gradient(dy, y, x):
    return np.maximum(dy, 0)


@wrong("relu_vjp", "nothing_off")
def gradient_passed_on(dy, y, x):
    return dy


@wrong("relu_vjp", "dtype")
def mask_in_float64(dy, y, x):
    return np.where(x > 0, 1.0, 0.0) * dy


# softmax_vjp


@right("softmax_vjp")
def jacobians_by_einsum(dp, p, z):
    jacobians = p[:, :, None] * np.eye(p.shape[1]) - p[:, :, None] * p[:, None, :]
    return np.einsum("nj,njk->nk", dp, jacobians)


@right("softmax_vjp")
def one_row_at_a_time(dp, p, z):
    return np.array([(np.diag(q) - np.outer(q, q)) @ d for d, q in zip(dp, p)])


@right("softmax_vjp")
def multiplied_out(dp, p, z):
    return p * dp - p * np.einsum("nk,nk->n", p, dp)[:, None]


@wrong("softmax_vjp", "diagonal_only")
def like_a_sigmoid(dp, p, z):
    return dp * (p - p**2)


@wrong("softmax_vjp", "no_keepdims")
def row_dot_products(dp, p, z):
    s = np.einsum("nk,nk->n", dp, p)
    return p * (dp - s)


@wrong("softmax_vjp", "diagonal_only", "factor")
def diagonal_with_a_wrong_sign(dp, p, z):
    return -dp * p * (1 - p)


@wrong("softmax_vjp", "factor_in_one_term")
def bracket_misplaced(dp, p, z):
    return p * dp - np.sum(p * dp, axis=1, keepdims=True)


# linear_vjp


@right("linear_vjp")
def three_einsums(dY, Y, X, W, b):
    return (np.einsum("nm,dm->nd", dY, W), np.einsum("nd,nm->dm", X, dY), np.einsum("nm->m", dY))


@right("linear_vjp")
def outer_products_added(dY, Y, X, W, b):
    dW = sum(np.outer(x, dy) for x, dy in zip(X, dY))
    return [(W @ dY.T).T, dW, np.ones(len(X)) @ dY]


@wrong("linear_vjp", "dW_transposed", "db_not_summed")
def two_shapes_wrong(dY, Y, X, W, b):
    return dY @ W.T, (X.T @ dY).T, dY


@wrong("linear_vjp", "dW_averaged", "db_averaged")
def mean_once_more(dY, Y, X, W, b):
    return dY @ W.T, X.T @ (dY / len(X)), dY.sum(0) / len(X)


@wrong("linear_vjp", "W_not_transposed", "examples_in_columns")
def both_products_turned(dY, Y, X, W, b):
    return np.dot(dY, W), np.dot(dY, X.T), dY.sum(axis=0)


@wrong("linear_vjp", "order_of_return")
def weights_first(dY, Y, X, W, b):
    dX, dW, db = nnla.linear_vjp(dY, Y, X, W, b)
    return dW, dX, db


@wrong("linear_vjp", "transposed")
def dX_standing(dY, Y, X, W, b):
    return W @ dY.T, X.T @ dY, dY.sum(axis=0)


# mlp_by_hand

NUMBERS = {
    "z[0]": 3,
    "z[1]": 0.8,
    "z[2]": -1.5,
    "y": 0.2,
    "loss": 0.64,
    "dy": -1.6,
    "dW2[0]": -4.8,
    "dh[2]": -3.2,
    "dz[2]": 0,
    "dW1[0, 1]": 3.6,
    "dx[0]": 2.08,
    "W2[0] after a step": 0.88,
}


@right("mlp_by_hand")
def rounded_to_one_percent():
    return NUMBERS | {"dx[0]": 2.1, "y": np.float32(0.2), "dz[2]": -0.0}


@right("mlp_by_hand")
def computed():
    x, W1 = np.array([1.5, -2]), np.array([[0.5, 1, -1], [-1, 0.4, 0.25]])
    W2, z = np.array([0.4, -1.5, 2]), x @ W1 + [0.25, 0.1, 0.5]
    h = z * (z > 0)
    y = h @ W2 + 0.2
    dz = 2 * (y - 1) * W2 * (z > 0)
    after = W2[0] - 0.1 * 2 * (y - 1) * h[0]
    back = [2 * (y - 1), 2 * (y - 1) * h[0], 2 * (y - 1) * W2[2], dz[2], x[0] * dz[1], W1[0] @ dz]
    return dict(zip(NUMBERS, [*z, y, (y - 1) ** 2, *back, after]))


@wrong("mlp_by_hand", "slope_left_out")
def passed_through_the_dead_unit():
    return NUMBERS | {"dz[2]": -3.2, "dx[0]": 5.28}


@wrong("mlp_by_hand", "updated_weights")
def updated_weights_and_rounded():
    return NUMBERS | {"dW1[0, 1]": 3.29, "dx[0]": 1.49}


@wrong("mlp_by_hand", "masked_too_early", "uphill")
def two_slips():
    return NUMBERS | {"dh[2]": 0, "W2[0] after a step": -0.08}


@wrong("mlp_by_hand", "biases_left_out")
def begun_and_wrong():
    return dict.fromkeys(NUMBERS, ...) | {"z[0]": 3, "z[1]": 0.7}


@wrong("mlp_by_hand")
def begun():
    return dict.fromkeys(NUMBERS, ...) | {"z[0]": 3}


@wrong("mlp_by_hand")
def only_the_first_three():
    return {name: NUMBERS[name] for name in list(NUMBERS)[:3]}


# mlp_gradients


def backward(X, labels, W1, b1, W2, b2):
    """The pieces of a right answer, from which the planted ones are put together."""
    Z1 = X @ W1 + b1
    H = np.maximum(Z1, 0)
    T = np.eye(len(b2))[labels]
    P = nnla.softmax(H @ W2 + b2)
    return Z1, H, P, T


@right("mlp_gradients")
def mask_of_the_activations(X, labels, W1, b1, W2, b2):
    _, H, P, T = backward(X, labels, W1, b1, W2, b2)
    dZ2 = (P - T) / len(X)
    dZ1 = np.where(H > 0, np.einsum("nk,mk->nm", dZ2, W2), 0)
    return (np.einsum("nd,nm->dm", X, dZ1), dZ1.sum(0), np.einsum("nm,nk->mk", H, dZ2), dZ2.sum(0))


@right("mlp_gradients")
def mean_at_the_end(X, labels, W1, b1, W2, b2):
    gradients = [0, 0, 0, 0]
    for x, label in zip(X, labels):
        Z1, H, P, T = backward(x[None], [label], W1, b1, W2, b2)
        dZ1 = (P - T) @ W2.T * (Z1 > 0)
        one = [np.outer(x, dZ1), dZ1[0], np.outer(H, P - T), (P - T)[0]]
        gradients = [g + new / len(X) for g, new in zip(gradients, one)]
    return gradients


@right("mlp_gradients")
def by_the_tape_of_layers(X, labels, W1, b1, W2, b2):
    network = nnla.Sequential(
        nnla.Linear(*W1.shape, rng=0, dtype=np.float64),
        nnla.ReLU(),
        nnla.Linear(*W2.shape, rng=0, dtype=np.float64),
    )
    for parameter, value in zip(network.parameters.values(), [W1, b1, W2, b2]):
        parameter[...] = value
    Z2 = network.forward(X)
    network.backward(nnla.cross_entropy_vjp(1.0, 0.0, Z2, labels))
    return tuple(network.gradients.values())


@wrong("mlp_gradients", "mask_left_out")
def mask_always_true(X, labels, W1, b1, W2, b2):
    _, H, P, T = backward(X, labels, W1, b1, W2, b2)
    dZ2 = (P - T) / len(X)
    dZ1 = (dZ2 @ W2.T) * (H >= 0)
    return X.T @ dZ1, dZ1.sum(0), H.T @ dZ2, dZ2.sum(0)


@wrong("mlp_gradients", "mask_left_out", "entered_before_relu")
def relu_forgotten_twice(X, labels, W1, b1, W2, b2):
    Z1, _, P, T = backward(X, labels, W1, b1, W2, b2)
    dZ2 = (P - T) / len(X)
    dZ1 = dZ2 @ W2.T
    return X.T @ dZ1, dZ1.sum(0), Z1.T @ dZ2, dZ2.sum(0)


@wrong("mlp_gradients", "every_label")
def columns_of_labels(X, labels, W1, b1, W2, b2):
    Z1, H, dZ2, _ = backward(X, labels, W1, b1, W2, b2)
    dZ2[:, labels] -= 1
    dZ2 /= len(X)
    dZ1 = (dZ2 @ W2.T) * (Z1 > 0)
    return X.T @ dZ1, dZ1.sum(0), H.T @ dZ2, dZ2.sum(0)


@wrong("mlp_gradients", "labels_as_numbers")
def labels_subtracted(X, labels, W1, b1, W2, b2):
    Z1, H, P, _ = backward(X, labels, W1, b1, W2, b2)
    dZ2 = (P - labels) / len(labels)
    dZ1 = (dZ2 @ W2.T) * (Z1 > 0)
    return X.T @ dZ1, dZ1.sum(0), H.T @ dZ2, dZ2.sum(0)


@wrong("mlp_gradients", "factor")
def doubled(X, labels, W1, b1, W2, b2):
    _, H, P, T = backward(X, labels, W1, b1, W2, b2)
    dZ2 = 2 * (P - T) / len(X)
    dZ1 = np.where(H > 0, dZ2 @ W2.T, 0)
    return X.T @ dZ1, dZ1.sum(0), H.T @ dZ2, dZ2.sum(0)


@wrong("mlp_gradients")
def overflowing_softmax(X, labels, W1, b1, W2, b2):
    Z1, H, _, T = backward(X, labels, W1, b1, W2, b2)
    E = np.exp(H @ W2 + b2)
    dZ2 = (E / E.sum(axis=1, keepdims=True) - T) / len(X)
    dZ1 = (dZ2 @ W2.T) * (Z1 > 0)
    return X.T @ dZ1, dZ1.sum(0), H.T @ dZ2, dZ2.sum(0)


# find_the_bug


def slopes(f, X, dY, h=1e-5):
    return nnla.numerical_vjp(f, [X], dY, h=h)[0]


@right("find_the_bug", of="is_right")
def by_the_library(f, f_vjp, rng):
    try:
        nnla.check_vjp(f, f_vjp, rng.uniform(0.2, 1, (3, 4)) * rng.choice([-1, 1], (3, 4)))
    except AssertionError:
        return False
    return True


@right("find_the_bug", of="is_right")
def along_random_directions(f, f_vjp, rng):
    for _ in range(5):
        X, dY, V = rng.normal(size=(3, 2, 5))
        dX = f_vjp(dY, f(X), X)
        slope = np.sum(dY * (f(X + 1e-6 * V) - f(X - 1e-6 * V))) / 2e-6
        if abs(np.sum(dX * V) - slope) > 1e-6 * max(1, abs(slope)):
            return np.False_
    return np.True_


@right("find_the_bug", of="wrong_ones")
def named_in_another_order():
    return {"tanh", "square", "softmax", "center"}


@right("find_the_bug", of="repaired_vjp")
def by_the_matrix(dY, Y, X):
    D = X.shape[1]
    return dY @ (np.eye(D) - np.ones((D, D)) / D)


@wrong("find_the_bug", "blind_cotangent", of="is_right")
def all_ones(f, f_vjp, rng):
    X = rng.normal(size=(4, 3))
    dY = np.ones((4, 3))
    return np.allclose(f_vjp(dY, f(X), X), slopes(f, X, dY))


@wrong("find_the_bug", "blind_cotangent", of="is_right")
def sums_compared(f, f_vjp, rng):
    X = rng.normal(size=(4, 3))
    dY = np.full((4, 3), 2.0)
    return np.isclose(f_vjp(dY, f(X), X).sum(), slopes(f, X, dY).sum())


@wrong("find_the_bug", "one_side_only", of="is_right")
def positive_numbers_only(f, f_vjp, rng):
    X, dY = rng.random((4, 3)), rng.normal(size=(4, 3))
    return np.allclose(f_vjp(dY, f(X), X), slopes(f, X, dY))


@wrong("find_the_bug", "kink", of="is_right")
def a_point_at_zero(f, f_vjp, rng):
    X, dY = np.arange(-5.0, 7.0).reshape(4, 3) / 5, rng.normal(size=(4, 3))
    return np.allclose(f_vjp(dY, f(X), X), slopes(f, X, dY))


@wrong("find_the_bug", "rejects_right", of="is_right")
def step_far_too_small(f, f_vjp, rng):
    X, dY = rng.normal(size=(2, 4, 3))
    return np.allclose(f_vjp(dY, f(X), X), slopes(f, X, dY, h=1e-12))


@wrong("find_the_bug", "rejects_right", of="is_right")
def differences_without_the_gradient(f, f_vjp, rng):
    X, dY = rng.normal(size=(2, 4, 3))
    return np.allclose(f_vjp(dY, f(X), X), slopes(f, X, np.ones((4, 3))))


@wrong("find_the_bug", "rejects_right", of="is_right")
def compared_exactly(f, f_vjp, rng):
    X, dY = rng.normal(size=(2, 4, 3))
    return np.array_equal(f_vjp(dY, f(X), X), slopes(f, X, dY))


@wrong("find_the_bug", "accepts_anything", of="is_right")
def shapes_only(f, f_vjp, rng):
    X, dY = rng.normal(size=(2, 4, 3))
    return f_vjp(dY, f(X), X).shape == X.shape


@wrong("find_the_bug", "blind_cotangent", of="wrong_ones")
def what_all_ones_finds():
    return ["tanh"]


@wrong("find_the_bug", "not_listed", of="wrong_ones")
def one_forgotten():
    return ["tanh", "square", "softmax"]


@wrong("find_the_bug", "kink", of="wrong_ones")
def relu_accused():
    return ["relu", "tanh", "square", "softmax", "center"]


@wrong("find_the_bug", "rejects_right", of="wrong_ones")
def all_accused():
    return ["relu", "sigmoid", "tanh", "square", "softmax", "center"]


@wrong("find_the_bug", "not_repaired", "factor", of="repaired_vjp")
def not_repaired_and_turned(dY, Y, X):
    return dY.mean(axis=0) - dY


# residual_vjp


@right("residual_vjp")
def output_of_f_by_subtracting(dY, Y, X, f, f_vjp):
    return np.sum([f_vjp(dY, Y - X, X), dY], axis=0)


@right("residual_vjp")
def added_in_place(dY, Y, X, f, f_vjp):
    dX = dY.copy()
    dX += f_vjp(dY, f(X), X)
    return dX


@wrong("residual_vjp", "path_through_f_forgotten")
def overwritten(dY, Y, X, f, f_vjp):
    gradients = {}
    gradients["X"] = f_vjp(dY, f(X), X)
    gradients["X"] = dY
    return gradients["X"]


@wrong("residual_vjp", "direct_path_forgotten")
def by_subtracting_only(dY, Y, X, f, f_vjp):
    return f_vjp(dY, Y - X, X)


@wrong("residual_vjp", "arguments_exchanged")
def input_before_output(dY, Y, X, f, f_vjp):
    return dY + f_vjp(dY, X, Y)


@wrong("residual_vjp", "direct_path_forgotten", "factor")
def twice_through_f(dY, Y, X, f, f_vjp):
    return 2 * f_vjp(dY, f(X), X)


# he_normal


@right("he_normal")
def standard_normal_scaled(D, M, rng):
    return (2 / D) ** 0.5 * rng.standard_normal((D, M))


@right("he_normal")
def by_the_library_of_the_book(D, M, rng):
    return nnla.he_normal((D, M), rng)


@right("he_normal", of="after_20_layers")
def as_decimals():
    return {"8/D": 1_048_576, "4/D": 1024.0, "1/D": 0.00098}


@wrong("he_normal", "variance_as_deviation")
def two_over_D(D, M, rng):
    return rng.normal(0, 2 / D, (D, M))


@wrong("he_normal", "outputs_counted")
def sizes_exchanged(D, M, rng):
    return rng.normal(0, np.sqrt(2 / M), (D, M))


@wrong("he_normal", "half_forgotten")
def without_the_half(D, M, rng):
    return rng.standard_normal((D, M)) / np.sqrt(D)


@wrong("he_normal", "one_over_D")
def one_over_inputs(D, M, rng):
    return rng.standard_normal((D, M)) / D


@wrong("he_normal", "glorot")
def mean_of_the_sizes(D, M, rng):
    return rng.normal(scale=np.sqrt(2 / (D + M)), size=(D, M))


@wrong("he_normal", "uniform")
def uniform_between_the_deviations(D, M, rng):
    bound = np.sqrt(2 / D)
    return rng.uniform(-bound, bound, (D, M))


@wrong("he_normal", "uniform")
def uniform_of_the_right_variance(D, M, rng):
    bound = np.sqrt(6 / D)
    return rng.uniform(-bound, bound, (D, M))


@wrong("he_normal", "own_generator")
def seeded_inside(D, M, rng):
    return np.random.default_rng(0).normal(0, np.sqrt(2 / D), (D, M))


@wrong("he_normal", "own_generator")
def without_a_seed(D, M, rng):
    return np.random.default_rng().normal(0, np.sqrt(2 / D), (D, M))


@wrong("he_normal", "transposed")
def outputs_by_inputs(D, M, rng):
    return rng.normal(0, np.sqrt(2 / D), (M, D))


@wrong("he_normal", "variance_as_deviation", "own_generator")
def two_at_once(D, M, rng):
    return np.random.default_rng(42).normal(0, 2 / D, (D, M))


@wrong("he_normal", "mean_square_for_rms", of="after_20_layers")
def squares():
    return {"1/D": 0.5**20, "4/D": 2**20, "8/D": 4**20}
