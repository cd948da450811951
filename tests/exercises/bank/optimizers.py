"""Answers to the exercises on optimizers."""

import math

import numpy as np

from tests.exercises.bank import right, wrong

# momentum_step


@right("momentum_step")
def in_place_on_copies(p, g, v, lr, momentum):
    p, v = p.copy(), v.copy()
    v *= momentum
    v += g
    p -= lr * v
    return p, v


@right("momentum_step")
def entry_by_entry(p, g, v, lr, momentum):
    velocity = np.empty(p.shape)
    place = np.empty(p.shape)
    for i in np.ndindex(p.shape):
        velocity[i] = momentum * v[i] + g[i]
        place[i] = p[i] - lr * velocity[i]
    return [place, velocity]


@right("momentum_step")
def multiplied_out(p, g, v, lr, momentum):
    return p - lr * momentum * v - lr * g, g + v - (1 - momentum) * v


@wrong("momentum_step", "changed_argument")
def in_place(p, g, v, lr, momentum):
    v *= momentum
    v += g
    p -= lr * v
    return p, v


@wrong("momentum_step", "uphill", "averaging")
def two_mistakes(p, g, v, lr, momentum):
    right_v = momentum * v + g
    return p + lr * right_v, momentum * v + (1 - momentum) * g


@wrong("momentum_step", "rate_in_velocity")
def as_in_some_papers(p, g, v, lr, momentum):
    change = lr * g + momentum * v
    return p - change, change


@wrong("momentum_step")
def parameters_only(p, g, v, lr, momentum):
    return p - lr * (momentum * v + g)


# adam_step


@right("adam_step")
def corrections_folded_into_the_rate(p, g, m, v, step, lr, beta1, beta2, eps):
    m, v = m - (1 - beta1) * (m - g), v - (1 - beta2) * (v - g * g)
    root = math.sqrt(1 - beta2**step)
    return p - lr * root / (1 - beta1**step) * m / (v**0.5 + eps * root), m, v


@right("adam_step")
def by_the_sums_of_the_chapter(p, g, m, v, step, lr, beta1, beta2, eps):
    sum1, sum2 = beta1 * m / (1 - beta1) + g, beta2 * v / (1 - beta2) + g**2
    w1, w2 = (sum(beta**j for j in range(step)) for beta in (beta1, beta2))
    new = p - lr * (sum1 / w1) / (np.sqrt(sum2 / w2) + eps)
    return [new, (1 - beta1) * sum1, (1 - beta2) * sum2]


@right("adam_step")
def in_place_on_new_arrays(p, g, m, v, step, lr, beta1, beta2, eps):
    p, m, v = np.copy(p), np.copy(m), np.copy(v)
    m *= beta1
    m += (1 - beta1) * g
    v *= beta2
    v += (1 - beta2) * g * g
    p -= lr * np.divide(m / (1 - beta1**step), np.sqrt(v / (1 - beta2**step)) + eps)
    return p, m, v


@wrong("adam_step", "changed_argument")
def in_the_callers_arrays(p, g, m, v, step, lr, beta1, beta2, eps):
    m *= beta1
    m += (1 - beta1) * g
    v *= beta2
    v += (1 - beta2) * g * g
    return p - lr * (m / (1 - beta1**step)) / (np.sqrt(v / (1 - beta2**step)) + eps), m, v


@wrong("adam_step", "corrected_means_returned")
def one_name_for_both(p, g, m, v, step, lr, beta1, beta2, eps):
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g * g
    m = m / (1 - beta1**step)
    v = v / (1 - beta2**step)
    return p - lr * m / (np.sqrt(v) + eps), m, v


@wrong("adam_step", "eps_inside_the_root", "corrected_means_returned")
def two_mistakes_of_adam(p, g, m, v, step, lr, beta1, beta2, eps):
    m = (beta1 * m + (1 - beta1) * g) / (1 - beta1**step)
    v = (beta2 * v + (1 - beta2) * g * g) / (1 - beta2**step)
    return p - lr * m / np.sqrt(v + eps), m, v


@wrong("adam_step", "no_correction")
def as_if_long_under_way(p, g, m, v, step, lr, beta1, beta2, eps):
    m, v = beta1 * m + (1 - beta1) * g, beta2 * v + (1 - beta2) * g**2
    return p - lr * m / (eps + v**0.5), m, v


@wrong("adam_step", "gradient_not_squared")
def squares_forgotten(p, g, m, v, step, lr, beta1, beta2, eps):
    m, v = beta1 * m + (1 - beta1) * g, beta2 * v + (1 - beta2) * g
    with np.errstate(invalid="ignore"):
        return p - lr * m / (1 - beta1**step) / (np.sqrt(v / (1 - beta2**step)) + eps), m, v


# adamw_step


def direction(g, m, v, step, beta1, beta2, eps):
    m, v = beta1 * m + (1 - beta1) * g, beta2 * v + (1 - beta2) * g**2
    return m / (1 - beta1**step) / (np.sqrt(v / (1 - beta2**step)) + eps), m, v


@right("adamw_step")
def decay_beside_the_direction(p, g, m, v, step, lr, beta1, beta2, eps, weight_decay):
    along, m, v = direction(g, m, v, step, beta1, beta2, eps)
    return p - lr * (along + weight_decay * p), m, v


@right("adamw_step")
def decay_taken_off_at_the_end(p, g, m, v, step, lr, beta1, beta2, eps, weight_decay):
    along, m, v = direction(g, m, v, step, beta1, beta2, eps)
    new = p - lr * along
    new -= lr * weight_decay * p
    return new, m, v


@wrong("adamw_step", "decay_in_the_gradient")
def as_a_penalty(p, g, m, v, step, lr, beta1, beta2, eps, weight_decay):
    along, m, v = direction(g + weight_decay * p, m, v, step, beta1, beta2, eps)
    return p - lr * along, m, v


@wrong("adamw_step", "decay_without_rate")
def decay_alone(p, g, m, v, step, lr, beta1, beta2, eps, weight_decay):
    along, m, v = direction(g, m, v, step, beta1, beta2, eps)
    return p - lr * along - weight_decay * p, m, v


@wrong("adamw_step", "changed_argument")
def shrunk_in_place(p, g, m, v, step, lr, beta1, beta2, eps, weight_decay):
    p *= 1 - lr * weight_decay
    along, m, v = direction(g, m, v, step, beta1, beta2, eps)
    return p - lr * along, m, v


# largest_lr

PREDICTED = {"limit": 0.333, "limit of 10 A": 0.0333, "best": 0.286, "factor": 0.714, "steps": 21}


@right("largest_lr")
def with_three_digits():
    return PREDICTED


@right("largest_lr")
def computed():
    eigenvalues = np.linalg.eigvalsh([[5, 2, 0], [2, 2, 0], [0, 0, 3]])
    low, high = eigenvalues[0], eigenvalues[-1]
    factor = (high - low) / (high + low)
    return {
        "steps": int(np.ceil(np.log(1e-3) / np.log(factor))),
        "factor": factor,
        "best": 2 / (high + low),
        "limit": 2 / high,
        "limit of 10 A": 0.2 / high,
    }


@right("largest_lr")
def steps_as_a_whole_float():
    return PREDICTED | {"steps": 21.0}


@wrong("largest_lr", "one_over_the_curvature")
def rounded_one_over():
    return PREDICTED | {"limit": 0.167, "limit of 10 A": 0.0167}


@wrong("largest_lr", "flattest_direction", "rounded_down")
def two_wrong_predictions():
    return PREDICTED | {"limit": 2, "limit of 10 A": 0.2, "steps": 20}


@wrong("largest_lr", "best_for_the_steepest", "limit_stays")
def best_of_the_steepest_rounded():
    return PREDICTED | {"best": 0.167, "factor": 0.833, "steps": 38, "limit of 10 A": 0.333}


@wrong("largest_lr", "steps_not_whole")
def steps_not_rounded():
    return PREDICTED | {"steps": 20.53}


@wrong("largest_lr")
def one_not_answered():
    return PREDICTED | {"best": ...}


# warmup_cosine


@right("warmup_cosine")
def by_the_square_of_a_cosine(step, lr, steps, warmup):
    rise = (step + 1) / (warmup + 1)
    way = np.clip((step - warmup) / (steps - warmup), 0, 1)
    return lr * min(rise, 1) * np.cos(np.pi / 2 * way) ** 2


@right("warmup_cosine")
def from_a_table(step, lr, steps, warmup):
    rise = np.arange(1, warmup + 1) / (warmup + 1)
    fall = 0.5 + 0.5 * np.cos(np.linspace(0, np.pi, steps - warmup + 1))
    table = lr * np.concatenate([rise, fall])
    return table[min(step, steps)]


@right("warmup_cosine")
def by_degrees(step, lr, steps, warmup):
    if step >= steps:
        return 0
    if step < warmup:
        return (step + 1) * (lr / (warmup + 1))
    angle = math.radians(180 * (step - warmup) / (steps - warmup))
    return lr / 2 + lr / 2 * math.cos(angle)


@wrong("warmup_cosine", "starts_at_zero")
def from_nothing(step, lr, steps, warmup):
    if step < warmup:
        return step / warmup * lr
    return lr * 0.5 * (1 + math.cos(math.pi * min(1, (step - warmup) / (steps - warmup))))


@wrong("warmup_cosine", "rises_again")
def never_told_to_stop(step, lr, steps, warmup):
    if step < warmup:
        return lr * (step + 1) / (warmup + 1)
    return lr * (0.5 + 0.5 * np.cos(np.pi * (step - warmup) / (steps - warmup)))


@wrong("warmup_cosine", "jump_at_the_seam", "factor")
def jump_and_double(step, lr, steps, warmup):
    if step < warmup:
        return 2 * lr * (step + 1) / (warmup + 1)
    return lr * (1 + math.cos(math.pi * min(1, step / steps)))


@wrong("warmup_cosine", "none")
def return_forgotten(step, lr, steps, warmup):
    lr * 0.5 * (1 + math.cos(math.pi * min(1, step / steps)))
