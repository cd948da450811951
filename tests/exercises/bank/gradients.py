"""Answers to the exercises on slopes and gradients."""

import numpy as np

from tests.exercises.bank import right, wrong


@right("numerical_gradient")
def moved_in_place_on_a_copy(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        old = x[i]
        x[i] = old + h
        above = f(x)
        x[i] = old - h
        below = f(x)
        x[i] = old
        gradient[i] = (above - below) / 2 / h
    return gradient


@right("numerical_gradient")
def unit_vectors_reshaped(f, x, h=1e-5):
    units = np.eye(x.size).reshape(-1, *x.shape)
    return np.array([f(x + h * e) - f(x - h * e) for e in units]).reshape(x.shape) * (0.5 / h)


@right("numerical_gradient")
def flat_view_of_a_copy(f, x, h=1e-5):
    moved = x.astype(np.float64)
    flat, slopes = moved.reshape(-1), []
    for i, value in enumerate(flat.tolist()):
        two = []
        for flat[i] in (value + h, value - h):
            two.append(f(moved))
        flat[i] = value
        slopes.append((two[0] - two[1]) / (2 * h))
    return np.array(slopes).reshape(x.shape)


@wrong("numerical_gradient", "whole_numbers", "few_digits")
def moved_in_place_in_the_type_of_x(f, x, h=1e-5):
    gradient = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        old = x[i]
        x[i] = old + h
        above = f(x)
        x[i] = old - h
        gradient[i] = (above - f(x)) / (2 * h)
        x[i] = old
    return gradient


@wrong("numerical_gradient", "whole_numbers")
def nudge_of_whole_numbers(f, x, h=1e-5):
    gradient = []
    for i in np.ndindex(x.shape):
        e = np.zeros_like(x, dtype=x.dtype if x.dtype.kind == "i" else float)
        e[i] = h
        gradient.append((f(x + e) - f(x - e)) / (2 * h))
    return np.array(gradient).reshape(x.shape)


@wrong("numerical_gradient", "whole_numbers")
def added_in_place(f, x, h=1e-5):
    x = x.copy() if x.dtype.kind == "i" else x.astype(float)
    gradient = np.zeros(x.shape)
    for i, e in zip(np.ndindex(x.shape), h * np.eye(x.size)):
        x += e.reshape(x.shape)
        above = f(x)
        x -= 2 * e.reshape(x.shape)
        gradient[i] = (above - f(x)) / (2 * h)
        x += e.reshape(x.shape)
    return gradient


@wrong("numerical_gradient", "few_digits")
def only_integers_converted(f, x, h=1e-5):
    x = x + 0.0 if x.dtype.kind == "i" else x.copy()
    gradient = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        e = np.zeros_like(x)
        e[i] = h
        gradient[i] = (f(x + e) - f(x - e)) / (2 * h)
    return gradient


@wrong("numerical_gradient", "changed_argument")
def put_back_by_adding(f, x, h=1e-5):
    y = x if x.dtype == float else x.astype(float)
    gradient = np.zeros(y.shape)
    for i in np.ndindex(y.shape):
        y[i] += h
        above = f(y)
        y[i] -= 2 * h
        gradient[i] = (above - f(y)) / (2 * h)
        y[i] += h
    return gradient


@wrong("numerical_gradient", "one_sided", "factor")
def one_sided_over_two_h(f, x, h=1e-5):
    x = x.astype(float)
    units = np.eye(x.size).reshape(-1, *x.shape)
    return np.array([(f(x + h * e) - f(x)) / (2 * h) for e in units]).reshape(x.shape)


@wrong("numerical_gradient", "order_of_operations")
def times_h(f, x, h=1e-5):
    gradient = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        e = np.zeros(x.shape)
        e[i] = h
        gradient[i] = (f(x + e) - f(x - e)) / 2 * h
    return gradient


@wrong("numerical_gradient", "not_put_back")
def moved_and_left(f, x, h=1e-5):
    x = x.astype(float)
    gradient = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        old = x[i]
        x[i] = old + h
        above = f(x)
        x[i] = old - h
        gradient[i] = (above - f(x)) / (2 * h)
    return gradient


@wrong("numerical_gradient", "rows_moved")
def one_index(f, x, h=1e-5):
    gradient = np.zeros(len(x))
    for i in range(len(x)):
        above, below = x.astype(float), x.astype(float)
        above[i] += h
        below[i] -= h
        gradient[i] = (f(above) - f(below)) / (2 * h)
    return gradient


@wrong("numerical_gradient", "same_point_twice")
def one_array_under_two_names(f, x, h=1e-5):
    x = x.astype(float)
    gradient = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        above = below = x
        above[i] += h
        below[i] -= h
        gradient[i] = (f(above) - f(below)) / (2 * h)
    return gradient


@right("quadratic_gradient")
def by_einsum(A, b, x):
    return (np.einsum("ij,j->i", A, x) + np.einsum("ij,i->j", A, x)) / 2 + b


@right("quadratic_gradient")
def rows_then_columns(A, b, x):
    return 0.5 * (A @ x) + 0.5 * (x @ A) + b


@wrong("quadratic_gradient", "symmetric_only")
def like_the_slope_of_a_square(A, b, x):
    return np.array([sum(A[d, j] * x[j] for j in range(len(x))) + b[d] for d in range(len(x))])


@wrong("quadratic_gradient", "symmetric_only", "factor")
def symmetric_and_doubled(A, b, x):
    return 2 * A @ x + 2 * b


STEEPEST = {
    "slope along (8, 6)": 1.4,
    "steepest rise": (0.8, -0.6),
    "steepest slope": 5,
    "level": (0.6, 0.8),
}


@right("steepest")
def the_other_level_direction():
    return STEEPEST | {"level": (-0.6, -0.8), "steepest slope": np.float64(5)}


@right("steepest")
def lists_and_arrays():
    return STEEPEST | {"steepest rise": np.array([4, -3]) / 5, "level": [0.6, 0.8]}


@right("steepest")
def rounded():
    return STEEPEST | {"slope along (8, 6)": 1.404, "steepest rise": [0.797, -0.604]}


@wrong("steepest", "length_not_one")
def nothing_divided():
    return {
        "slope along (8, 6)": 14,
        "steepest rise": (4, -3),
        "steepest slope": 5,
        "level": (3, 4),
    }


@wrong("steepest", "not_a_dot_product")
def not_added_up():
    return STEEPEST | {"slope along (8, 6)": (3.2, -1.8)}


@wrong("steepest", "fall_for_rise", "not_perpendicular")
def downhill_and_swapped():
    return STEEPEST | {"steepest rise": (-0.8, 0.6), "level": (-0.6, 0.8)}


@wrong("steepest", "toward_the_minimum", "length_of_gradient")
def to_the_minimum():
    direction = -np.array([2, -0.75]) / np.hypot(2, 0.75)
    return STEEPEST | {"steepest rise": tuple(direction), "steepest slope": 25}


@wrong("steepest", "slope_of_a_square")
def slope_of_a_square_forgotten():
    return STEEPEST | {"slope along (8, 6)": 0.7, "steepest slope": 2.5}


@wrong("steepest")
def half_answered():
    return {"slope along (8, 6)": 1.4, "steepest rise": (..., ...), "steepest slope": ...}


@right("jacobian")
def entry_by_entry(f, x, h=1e-5):
    y = f(x)
    J = np.empty((len(y), len(x)))
    for m in range(len(y)):
        for d in range(len(x)):
            above, below = x.copy(), x.copy()
            above[d] += h
            below[d] -= h
            J[m, d] = (f(above)[m] - f(below)[m]) / (2 * h)
    return J


@right("jacobian")
def columns_filled(f, x, h=1e-5):
    J = np.zeros((f(x).size, x.size))
    for d in range(x.size):
        old = x[d]
        x[d] = old + h
        J[:, d] += f(x) / (2 * h)
        x[d] = old - h
        J[:, d] -= f(x) / (2 * h)
        x[d] = old
    return J


@wrong("jacobian", "inputs_first", "factor")
def stacked_as_rows_and_doubled(f, x, h=1e-5):
    return np.stack([(f(x + e) - f(x - e)) / h for e in h * np.eye(len(x))])


@wrong("jacobian", "inputs_first")
def columns_as_rows(f, x, h=1e-5):
    J = []
    for d in range(len(x)):
        nudge = np.zeros(len(x))
        nudge[d] = h
        J.append((f(x + nudge) - f(x - nudge)) / (2 * h))
    return np.array(J)


@wrong("jacobian", "outputs_added")
def gradient_of_the_sum(f, x, h=1e-5):
    return np.array([(f(x + e) - f(x - e)).sum() / (2 * h) for e in h * np.eye(len(x))])


@right("chain_cost")
def counted_along_the_way(J1, J2, J3):
    def count(left, right):
        return sum(len(row) for row in left for _ in range(right.shape[1]))

    back, forth = J3 @ J2, J2 @ J1
    from_output = count(J3, J2) + count(back, J1)
    return J3 @ forth, from_output, count(J2, J1) + count(J3, forth)


@right("chain_cost")
def by_sizes_in_a_list(J1, J2, J3):
    sizes = np.array([J1.shape[1], *(len(J) for J in (J1, J2, J3))])
    back = sizes[3] * (sizes[1:3] @ sizes[:2])
    forth = sizes[0] * (sizes[1] * sizes[2] + sizes[2] * sizes[3])
    return [(J1.T @ J2.T @ J3.T).T, back, float(forth)]


@wrong("chain_cost", "same_cost")
def by_associativity(J1, J2, J3):
    cost = J2.size * J1.shape[1] + J3.size * J1.shape[1]
    return J3 @ J2 @ J1, cost, cost


@wrong("chain_cost", "same_cost")
def the_cheaper_one_twice(J1, J2, J3):
    cost = len(J3) * J2.size + len(J3) * J1.size
    return J3 @ J2 @ J1, cost, cost


@wrong("chain_cost", "ends_exchanged")
def ends_exchanged(J1, J2, J3):
    output = len(J3) * J2.size + len(J3) * J1.size
    return J3 @ J2 @ J1, J2.size * J1.shape[1] + J3.size * J1.shape[1], output


@wrong("chain_cost", "order_turned_round")
def first_function_on_the_left(J1, J2, J3):
    output = len(J3) * J2.size + len(J3) * J1.size
    return (
        np.linalg.multi_dot([J1, J2, J3]),
        output,
        J2.size * J1.shape[1] + J3.size * J1.shape[1],
    )


@wrong("chain_cost", "one_product", "additions_counted")
def one_product_here_and_additions_there(J1, J2, J3):
    D = J1.shape[1]
    return J3 @ J2 @ J1, J3.shape[0] * J2.size, 2 * (J2.size * D + J3.size * D)


def errors(w, b, x, t):
    return w * x + b - t


@right("fit_line", of="line_step")
def one_bird_at_a_time(w, b, x, t, lr):
    dw = db = 0.0
    for x_n, t_n in zip(x, t):
        error = w * x_n + b - t_n
        dw += 2 * error * x_n
        db += 2 * error
    return np.array(w - lr * dw / len(x)), b - lr * db / len(x)


@right("fit_line", of="line_step")
def both_at_once(w, b, x, t, lr):
    A = np.stack([x, np.ones_like(x)], axis=1)
    line = np.array([w, b])
    return tuple(line - lr * 2 / len(x) * A.T @ (A @ line - t))


@right("fit_line", of="fit_line")
def all_in_one(x, t, lr=0.1, steps=100):
    w, b = 0, 0
    z = (x - x.mean()) / x.var() ** 0.5
    while steps:
        gap = t - (w * z + b)
        w, b = w + 2 * lr * (gap @ z) / len(z), b + 2 * lr * gap.mean()
        steps -= 1
    return [w, b]


@right("fit_line", of="fit_line")
def in_closed_form(x, t, lr=0.1, steps=100):
    z = (x - x.mean()) / x.std()
    walked = 1 - (1 - 2 * lr) ** steps
    return walked * np.mean(z * t), walked * np.mean(t)


@wrong("fit_line", "changed_early", of="line_step")
def changed_one_after_the_other(w, b, x, t, lr):
    w = w - lr * 2 * np.mean(errors(w, b, x, t) * x)
    b = b - lr * 2 * np.mean(errors(w, b, x, t))
    return w, b


@wrong("fit_line", "sum_for_mean", of="line_step")
def sums(w, b, x, t, lr):
    e = errors(w, b, x, t)
    return w - lr * 2 * e @ x, b - lr * 2 * e.sum()


@wrong("fit_line", "input_forgotten", "bias_kept", of="line_step")
def two_mistakes_in_two_numbers(w, b, x, t, lr):
    return w - lr * 2 * np.mean(errors(w, b, x, t)), b


@wrong("fit_line", "uphill", of="line_step")
def errors_turned_round(w, b, x, t, lr):
    e = -errors(w, b, x, t)
    return w - lr * 2 * np.mean(e * x), b - lr * 2 * np.mean(e)


@wrong("fit_line", "not_standardized", of="fit_line")
def raw_flippers(x, t, lr=0.1, steps=100):
    w = b = 0
    with np.errstate(all="ignore"):
        for _ in range(steps):
            e = errors(w, b, x, t)
            w, b = w - lr * 2 * np.mean(e * x), b - lr * 2 * np.mean(e)
    return w, b


@wrong("fit_line", "sum_for_mean", of="fit_line")
def sums_in_the_loop(x, t, lr=0.1, steps=100):
    w, b, x = 0, 0, (x - x.mean()) / x.std()
    for _ in range(steps):
        e = errors(w, b, x, t)
        w, b = w - lr * 2 * np.sum(e * x), b - lr * 2 * np.sum(e)
    return w, b


@wrong("fit_line", "in_millimeters", of="fit_line")
def made_for_millimeters(x, t, lr=0.1, steps=100):
    w, b = all_in_one(x, t, lr, steps)
    return w / x.std(), b - w / x.std() * x.mean()


@wrong("fit_line", "none", of="fit_line")
def return_forgotten(x, t, lr=0.1, steps=100):
    w = b = 0
    for _ in range(steps):
        w, b = both_at_once(w, b, (x - x.mean()) / x.std(), t, lr)


@right("wrong_step")
def numpy_integer():
    return np.int64(2)


@right("wrong_step", of="sigmoid_slope")
def through_the_output(x):
    s = 1 / (1 + np.exp(-x))
    return s * (1 - s)


@right("wrong_step", of="sigmoid_slope")
def by_hyperbolic_cosine(x):
    return 0.25 / np.cosh(x / 2) ** 2


@wrong("wrong_step", "later_line")
def last_line():
    return 6


@wrong("wrong_step", "sound_line")
def first_line():
    return 1


@wrong("wrong_step")
def no_such_line():
    return 0


@wrong("wrong_step", "inner_minus", of="sigmoid_slope")
def as_derived(x):
    s = 1 / (1 + np.exp(-x))
    return -s * (1 - s)


@wrong("wrong_step", "plus_for_minus", "factor", of="sigmoid_slope")
def two_signs(x):
    s = 1 / (1 + np.exp(-x))
    return -s * (1 + s)
