"""Answers to the exercises on losses."""

import numpy as np

from tests.exercises.bank import right, wrong


def refuse_unlike(Y, T):
    if Y.shape != T.shape:
        raise ValueError("shapes differ")


@right("mse", of="mse")
def dot_product_of_the_difference(Y, T):
    refuse_unlike(Y, T)
    difference = (Y - T).ravel()
    return difference @ difference / len(difference)


@right("mse", of="mse")
def mean_of_means(Y, T):
    refuse_unlike(Y, T)
    return np.mean([np.mean((y - t) ** 2) for y, t in zip(Y, T)])


@right("mse", of="mse_gradient")
def gradient_by_loops(Y, T):
    dY = np.zeros_like(Y)
    for n in range(Y.shape[0]):
        for m in range(Y.shape[1]):
            dY[n, m] = 2 * (Y[n, m] - T[n, m]) / (Y.shape[0] * Y.shape[1])
    return dY


@right("mse", of="mse_gradient")
def gradient_in_place_on_a_copy(Y, T):
    dY = Y.copy()
    dY -= T
    dY *= 2 / dY.size
    return dY


@wrong("mse", "shapes_not_compared", of="mse")
def never_refuses(Y, T):
    return np.mean((Y - T) ** 2)


@wrong("mse", "shapes_not_compared", "divided_by_examples", of="mse")
def over_examples_and_never_refuses(Y, T):
    return np.sum((Y - T) ** 2) / len(Y)


@wrong("mse", "root_taken", of="mse")
def norm_for_square(Y, T):
    refuse_unlike(Y, T)
    return np.linalg.norm(Y - T) / np.sqrt(Y.size)


@wrong("mse", "gradient_over_examples", of="mse_gradient")
def divided_by_len(Y, T):
    return 2 * (Y - T) / len(Y)


@wrong("mse", "gradient_turned_round", of="mse_gradient")
def targets_minus_outputs(Y, T):
    return 2 * (T - Y) / Y.size


@right("logsumexp")
def folded_by_logaddexp(Z):
    return np.logaddexp.reduce(Z, axis=1)


@right("logsumexp")
def row_by_row(Z):
    results = []
    for z in Z:
        c = max(z)
        results.append(c + np.log(sum(np.exp(x - c) for x in z)))
    return np.array(results)


@wrong("logsumexp", "no_shift")
def as_it_is_written(Z):
    return np.log(np.sum(np.exp(Z), axis=1))


@wrong("logsumexp", "no_shift")
def as_it_is_written_and_silenced(Z):
    with np.errstate(all="ignore"):
        return np.log(np.sum(np.exp(Z), axis=1))


@wrong("logsumexp", "one_maximum")
def maximum_of_the_table(Z):
    return Z.max() + np.log(np.exp(Z - Z.max()).sum(axis=1))


@wrong("logsumexp", "not_added_back")
def shifted_only(Z):
    Z = Z - Z.max(axis=1, keepdims=True)
    return np.log(np.exp(Z).sum(axis=1))


@wrong("logsumexp", "column_left", "factor")
def column_and_doubled(Z):
    c = Z.max(axis=1, keepdims=True)
    return 2 * (c + np.log(np.exp(Z - c).sum(axis=1, keepdims=True)))


def softmax(Z):
    E = np.exp(Z - Z.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)


def log_softmax(Z):
    Z = Z - Z.max(axis=1, keepdims=True)
    return Z - np.log(np.exp(Z).sum(axis=1, keepdims=True))


@right("cross_entropy")
def one_hot_times_log_softmax(Z, labels):
    T = np.eye(Z.shape[1])[labels]
    return (-(T * log_softmax(Z)).sum(axis=1)).mean()


@right("cross_entropy")
def one_example_at_a_time(Z, labels):
    total = 0.0
    for z, label in zip(Z, labels):
        total += np.logaddexp.reduce(z) - z[label]
    return np.array(total / len(Z))


@right("cross_entropy")
def by_differences_of_logits(Z, labels):
    own = Z[np.arange(len(Z)), labels][:, None]
    return np.mean(np.logaddexp.reduce(Z - own, axis=1))


@wrong("cross_entropy", "rounded_to_zero")
def logarithm_of_softmax(Z, labels):
    return -np.log(softmax(Z)[np.arange(len(Z)), labels]).mean()


@wrong("cross_entropy", "rounded_to_zero")
def zero_times_infinity(Z, labels):
    return -(np.eye(Z.shape[1])[labels] * np.log(softmax(Z))).sum() / len(Z)


@wrong("cross_entropy", "rounded_to_zero", "classes_from_labels")
def classes_counted_in_the_labels(Z, labels):
    T = np.zeros((len(Z), labels.max() + 1))
    T[np.arange(len(Z)), labels] = 1
    return -np.sum(T * np.log(softmax(Z))) / len(Z)


@wrong("cross_entropy", "rounded_to_zero", "yes_or_no")
def as_for_binary_labels(Z, labels):
    P, T = softmax(Z), np.eye(Z.shape[1])[labels]
    return -np.sum(T * np.log(P) + (1 - T) * np.log(1 - P)) / len(Z)


@wrong("cross_entropy", "overflow")
def naive_softmax(Z, labels):
    E = np.exp(Z)
    P = E / E.sum(axis=1, keepdims=True)
    return -np.log(P[np.arange(len(Z)), labels]).mean()


@wrong("cross_entropy", "overflow")
def naive_logsumexp(Z, labels):
    return np.mean(np.log(np.exp(Z).sum(axis=1)) - Z[np.arange(len(Z)), labels])


@wrong("cross_entropy", "clipped")
def tiny_number_added(Z, labels):
    return -np.mean(np.log(softmax(Z)[np.arange(len(Z)), labels] + 1e-12))


@wrong("cross_entropy", "clipped")
def clipped_probabilities(Z, labels):
    P = np.clip(softmax(Z), 1e-9, 1 - 1e-9)
    return -np.mean(np.log(P[np.arange(len(Z)), labels]))


@wrong("cross_entropy", "rounded_to_zero", "sum_for_mean")
def sum_of_logarithms_of_softmax(Z, labels):
    T = np.eye(Z.shape[1])[labels]
    return -np.log((T * softmax(Z)).sum(axis=1)).sum()


@wrong("cross_entropy", "mean_over_classes")
def mean_of_the_table(Z, labels):
    return -np.mean(np.eye(Z.shape[1])[labels] * log_softmax(Z))


@wrong("cross_entropy", "sum_for_mean", "factor")
def sum_without_minus(Z, labels):
    return log_softmax(Z)[np.arange(len(Z)), labels].sum()


@right("cross_entropy_vjp")
def one_hot_subtracted(dloss, loss, Z, labels):
    T = np.eye(Z.shape[1])[labels]
    return dloss * (softmax(Z) - T) / len(Z)


@right("cross_entropy_vjp")
def row_by_row_through_the_jacobian(dloss, loss, Z, labels):
    dZ = []
    for p, label in zip(softmax(Z), labels):
        jacobian = np.diag(p) - np.outer(p, p)
        dZ.append(-jacobian[label] / max(p[label], 1e-300))
    for row, p, label in zip(dZ, softmax(Z), labels):
        if p[label] == 0:  # the quotient is lost to rounding; its limit is p − t
            row[:] = p
            row[label] -= 1
    return dloss * np.array(dZ) / len(Z)


@right("cross_entropy_vjp")
def exponential_of_log_softmax(dloss, loss, Z, labels):
    dZ = np.exp(log_softmax(Z))
    for n, label in enumerate(labels):
        dZ[n, label] -= 1
    dZ *= dloss / len(labels)
    return dZ


@wrong("cross_entropy_vjp", "sum_for_mean")
def no_division(dloss, loss, Z, labels):
    P = softmax(Z)
    P[np.arange(len(Z)), labels] -= 1
    return P * dloss


@wrong("cross_entropy_vjp", "overflow")
def naive_exponentials(dloss, loss, Z, labels):
    P = np.exp(Z) / np.exp(Z).sum(axis=1, keepdims=True)
    P[np.arange(len(Z)), labels] -= 1
    return dloss * P / len(Z)


@wrong("cross_entropy_vjp", "overflow", "sum_for_mean")
def naive_and_not_divided(dloss, loss, Z, labels):
    with np.errstate(all="ignore"):
        P = np.exp(Z) / np.exp(Z).sum(axis=1, keepdims=True)
    return dloss * (P - np.eye(Z.shape[1])[labels])


@wrong("cross_entropy_vjp", "dloss_forgotten", "factor")
def neither_dloss_nor_mean(dloss, loss, Z, labels):
    return softmax(Z) - np.eye(Z.shape[1])[labels]


@wrong("cross_entropy_vjp", "whole_columns")
def columns_lowered(dloss, loss, Z, labels):
    P = softmax(Z)
    P[:, labels] -= 1
    return dloss * P / len(Z)


@wrong("cross_entropy_vjp", "sign_at_label")
def one_minus_p_at_the_label(dloss, loss, Z, labels):
    P = softmax(Z)
    P[np.arange(len(Z)), labels] = 1 - P[np.arange(len(Z)), labels]
    return dloss * P / len(Z)


@wrong("cross_entropy_vjp", "transposed")
def examples_in_columns(dloss, loss, Z, labels):
    return (dloss * (softmax(Z) - np.eye(Z.shape[1])[labels]) / len(Z)).T


SURPRISES = {
    "uniform among 10": 2.3026,
    "half": 0.6931,
    "certain and right": 0,
    "certain and wrong": np.inf,
    "fresh, 4 classes": 1.3863,
}


@right("surprise")
def rounded_to_two_digits():
    return SURPRISES | {"uniform among 10": 2.3, "half": 0.69, "fresh, 4 classes": 1.39}


@right("surprise")
def computed():
    with np.errstate(divide="ignore"):
        return {
            "fresh, 4 classes": -np.log(1 / 4),
            "certain and wrong": -np.log(np.float64(0)),
            "certain and right": -np.log(1.0),
            "half": np.float32(np.log(2)),
            "uniform among 10": -np.log(0.1),
        }


@wrong("surprise", "logarithm_to_base_ten")
def base_ten():
    return SURPRISES | {"uniform among 10": 1, "half": 0.3, "fresh, 4 classes": 0.6}


@wrong("surprise", "bits")
def in_bits():
    return SURPRISES | {"uniform among 10": 3.32, "half": 1, "fresh, 4 classes": 2}


@wrong("surprise", "sign")
def negative():
    return {question: -loss for question, loss in SURPRISES.items()}


@wrong("surprise", "probability")
def probabilities():
    return {
        "uniform among 10": 0.1,
        "half": 0.5,
        "certain and right": 1,
        "certain and wrong": 0,
        "fresh, 4 classes": 0.25,
    }


@wrong("surprise", "one_minus_p", "certain_mistake_bounded")
def share_of_mistakes():
    return {
        "uniform among 10": 0.9,
        "half": 0.5,
        "certain and right": 0.0,
        "certain and wrong": 1,
        "fresh, 4 classes": 0.75,
    }


@wrong("surprise", "one_over_p")
def reciprocals():
    return {
        "uniform among 10": 10,
        "half": 2,
        "certain and right": 1,
        "certain and wrong": np.inf,
        "fresh, 4 classes": 4,
    }


@wrong("surprise")
def one_left_open():
    return SURPRISES | {"half": ...}


@right("likelihood", of="log_likelihood")
def logarithms_first(P, labels):
    with np.errstate(divide="ignore"):
        logs = np.log(P)
    return logs[np.arange(len(labels)), labels].sum()


@right("likelihood", of="log_likelihood")
def minus_n_times_the_loss(P, labels):
    T = np.eye(P.shape[1])[labels]
    return -len(P) * -np.mean(np.log((P * T).sum(axis=1)))


@wrong("likelihood", "product_first", of="log_likelihood")
def logarithm_of_the_product(P, labels):
    return np.log(np.prod(P[np.arange(len(P)), labels]))


@wrong("likelihood", "product_first", of="log_likelihood")
def product_by_a_loop(P, labels):
    product = 1.0
    for row, label in zip(P, labels):
        product *= row[label]
    with np.errstate(divide="ignore"):
        return float(np.log(product))


@wrong("likelihood", "mean_for_sum", of="log_likelihood")
def averaged(P, labels):
    return sum(np.log(row[label]) for row, label in zip(P, labels)) / len(P)


@wrong("likelihood", "log_of_sum", "factor", of="log_likelihood")
def surprise_of_the_sum(P, labels):
    return -np.log(np.sum(P[np.arange(len(P)), labels]))
