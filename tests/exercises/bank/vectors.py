"""Answers to the exercises on vectors."""

import numpy as np

from tests.exercises.bank import right, wrong

SHAPES = {
    "a.T": (3,),
    "A.T": (3, 4),
    "a[:, None]": (3, 1),
    "a @ a": (),
    "A.sum(axis=0)": (3,),
    "A.sum(axis=1)": (4,),
    "A.sum(axis=1, keepdims=True)": (4, 1),
    "A - a": (4, 3),
    "A - v": "error",
    "c - v": (4, 4),
}


@right("predict_shapes")
def in_another_order():
    return dict(reversed(SHAPES.items()))


@right("predict_shapes")
def as_lists():
    return {key: list(shape) if shape != "error" else shape for key, shape in SHAPES.items()}


@wrong("predict_shapes", "column_by_transposing", "column_minus_row")
def two_wrong_shapes():
    return SHAPES | {"a.T": (3, 1), "c - v": (4, 1)}


@right("unit_vector")
def by_hypotenuse(v):
    length = np.linalg.norm(v)
    if length == 0:
        raise ValueError("no direction")
    return np.multiply(v, 1 / length)


@right("unit_vector")
def on_a_copy(v):
    unit = v.astype(v.dtype if v.dtype.kind == "f" else float)
    if not unit.any():
        raise ValueError("the zero vector")
    unit /= np.sqrt(np.sum(unit * unit))
    return unit


@wrong("unit_vector", "zero_vector")
def nan_for_zero(v):
    with np.errstate(invalid="ignore"):
        return v / np.sqrt(v @ v)


@wrong("unit_vector", "sum_for_length")
def divided_by_sum(v):
    total = 0
    for x in v:
        total += x
    if total == 0:
        raise ValueError
    return v / total


@right("cosine_similarity")
def normalized_first(u, v):
    return (u / np.linalg.norm(u)) @ (v / np.linalg.norm(v))


@right("cosine_similarity")
def by_loops(u, v):
    uv = uu = vv = 0.0
    for x, y in zip(u, v):
        uv, uu, vv = uv + x * y, uu + x * x, vv + y * y
    return uv / (uu * vv) ** 0.5


@wrong("cosine_similarity", "no_length")
def sum_of_products(u, v):
    return sum(x * y for x, y in zip(u, v))


@wrong("cosine_similarity", "angle", "factor")
def angle_in_degrees(u, v):
    return np.degrees(np.arccos(u @ v / (np.linalg.norm(u) * np.linalg.norm(v))))


@wrong("cosine_similarity", "none")
def return_forgotten(u, v):
    u @ v / (np.linalg.norm(u) * np.linalg.norm(v))


@right("project")
def through_the_unit_vector(u, v):
    direction = v / np.linalg.norm(v)
    return (u @ direction) * direction


@right("project")
def by_outer_product(u, v):
    return np.outer(v, v) @ u / (v @ v)


@wrong("project", "input")
def nothing_done(u, v):
    return u


@wrong("project", "factor")
def twice_as_long(u, v):
    return 2 * (u @ v) / (v @ v) * v


@right("nearest_digit")
def by_einsum(train, queries):
    similarity = np.einsum("md,nd->mn", queries, train) / np.linalg.norm(train, axis=1)
    return np.argmax(similarity, axis=1)  # the length of a query changes no order


@right("nearest_digit")
def one_query_at_a_time(train, queries):
    rows = train / np.linalg.norm(train, axis=1, keepdims=True)
    return np.array([np.argmax(rows @ query) for query in queries])


@wrong("nearest_digit", "raw_dot_product")
def dot_products_only(train, queries):
    return np.array([np.argmax([row @ query for row in train]) for query in queries])


@right("pairwise_distances")
def by_broadcasting(X, Y):
    return np.sqrt(((X[:, None] - Y) ** 2).sum(axis=2))


@right("pairwise_distances")
def square_multiplied_out(X, Y):
    squares = np.sum(X * X, axis=1)[:, None] + np.sum(Y * Y, axis=1)[None] - 2 * X @ Y.T
    return np.sqrt(np.clip(squares, 0, None))


@wrong("pairwise_distances", "root_of_negative")
def root_of_what_comes(X, Y):
    with np.errstate(invalid="ignore"):
        squares = (X**2).sum(1)[:, None] + (Y**2).sum(1) - 2 * X @ Y.T
        squares[np.abs(squares) < 1e-12] = 0.0
        return np.sqrt(squares)


@wrong("pairwise_distances", "turned", "factor")
def turned_and_doubled(X, Y):
    return 2 * np.sqrt(((Y[:, None] - X) ** 2).sum(axis=2))


def linear_and_symmetric(dot, rng):
    u, v, w = rng.normal(size=(3, 5))
    return (
        np.isclose(dot(u, v), dot(v, u))
        and np.isclose(dot(u + w, v), dot(u, v) + dot(w, v))
        and np.isclose(dot(-3 * u, v), -3 * dot(u, v))
    )


@right("dot_laws", of="laws")
def laws_with_units(dot, rng):
    positive = all(dot(v, v) > 0 for v in [*np.eye(4), np.array([1.0, -1, 0, 0])])
    return bool(linear_and_symmetric(dot, rng) and positive)


@right("dot_laws", of="laws")
def laws_by_many_draws(dot, rng):
    for _ in range(20):
        if not linear_and_symmetric(dot, rng):
            return False
        v = rng.normal(size=6)
        v -= v.mean()
        if not dot(v, v) > 1e-9:
            return False
    return all(dot(e, e) > 0 for e in np.eye(6))


@wrong("dot_laws", "exact_comparison", of="laws")
def compared_exactly(dot, rng):
    u, v, w = rng.normal(size=(3, 50))
    return dot(0.1 * u + w, v) == 0.1 * dot(u, v) + dot(w, v) and dot(u, v) == dot(v, u)


@wrong("dot_laws", "positive_not_tested", of="laws")
def positive_forgotten(dot, rng):
    return linear_and_symmetric(dot, rng)


@wrong(
    "dot_laws",
    "absolute_value_passes",
    "not_linear_passes",
    "positive_not_tested",
    of="laws",
)
def one_fixed_pair(dot, rng):
    return dot(np.array([1.0, 0, 0]), np.array([1.0, 0, 0])) == 1
