"""The laws of vectors and matrices, for arrays of any size, and what the functions refuse."""

import itertools

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis.extra.numpy import arrays

import nnla
from nnla import cosine_similarity, dot, low_rank, matmul, norm, project, solve, unit

VIEWS = [
    nnla.matmul,
    nnla.matmul_by_entries,
    nnla.matmul_by_columns,
    nnla.matmul_by_rows,
    nnla.matmul_by_outer_products,
]
sizes = st.integers(1, 6)
numbers = st.floats(-100, 100).map(lambda x: round(x, 3))  # no squares that underflow


def array(*shape):
    return arrays(float, shape, elements=numbers)


@st.composite
def chain(draw, length=2):
    """Matrices whose product is defined."""
    shape = [draw(sizes) for _ in range(length + 1)]
    return tuple(draw(array(*pair)) for pair in itertools.pairwise(shape))


@st.composite
def two_vectors(draw):
    D = draw(sizes)
    u, v = draw(array(D)), draw(array(D))
    assume(u.any())
    assume(v.any())
    return u, v


def close(actual, expected, scale=1.0):
    """Equal to rounding, relative to the size of what was added up."""
    np.testing.assert_allclose(actual, expected, rtol=1e-9, atol=1e-12 * scale)


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
@given(pair=chain())
def test_every_view_of_the_product_is_the_sum_over_d(view, pair):
    close(view(*pair), np.einsum("nd,dm->nm", *pair), 1e6)


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_every_view_keeps_float32(view, rng):
    A, B = rng.random((3, 2), np.float32), rng.random((2, 4), np.float32)
    assert view(A, B).dtype == np.float32


@given(pair=chain())
def test_transpose_of_a_product_turns_the_order(pair):
    A, B = pair
    close(matmul(A, B).T, matmul(B.T, A.T), 1e6)


@given(triple=chain(3))
def test_product_is_associative(triple):
    A, B, C = triple
    close(matmul(matmul(A, B), C), matmul(A, matmul(B, C)), 1e9)


@given(data=st.data(), pair=chain())
def test_product_is_distributive(data, pair):
    A, B = pair
    C = data.draw(array(*B.shape))
    close(matmul(A, nnla.add(B, C)), matmul(A, B) + matmul(A, C), 1e6)


def test_product_does_not_commute():
    A, B = [[0, 1], [0, 0]], [[0, 0], [1, 0]]
    assert matmul(A, B).tolist() == [[1, 0], [0, 0]]
    assert matmul(B, A).tolist() == [[0, 0], [0, 1]]


@given(uv=two_vectors())
def test_dot_is_the_sum_of_products_and_trace_of_the_outer_product(uv):
    u, v = uv
    close(dot(u, v), sum(a * b for a, b in zip(u, v, strict=True)), 1e5)
    close(dot(u, v), np.trace(nnla.outer(u, v)), 1e5)


@given(uv=two_vectors())
def test_cauchy_schwarz_and_triangle(uv):
    u, v = uv
    assert abs(dot(u, v)) <= norm(u) * norm(v) * (1 + 1e-12)
    assert norm(u + v) <= (norm(u) + norm(v)) * (1 + 1e-12)


@pytest.mark.parametrize("size", [1e-200, 1.0, 1e200])  # whose squares underflow or overflow
def test_length_of_vectors_of_any_size(size):
    assert norm(size * np.array([3.0, 4.0])) == pytest.approx(5 * size, rel=1e-14)
    close(unit(size * np.array([3.0, 4.0])), [0.6, 0.8])
    close(project([3.0, 1.0], size * np.array([1.0, 2.0])), [1, 2])  # the docstring's, rescaled


def test_infinite_vector_is_infinitely_long():
    assert norm([np.inf, 1.0]) == np.inf


@given(uv=two_vectors())
def test_unit_vectors_have_length_1_and_the_same_direction(uv):
    u, _ = uv
    close(norm(unit(u)), 1)
    close(norm(u) * unit(u), u)


@given(uv=two_vectors(), scale=st.floats(1e-3, 1e3))
def test_cosine_is_between_minus_1_and_1_and_free_of_scale(uv, scale):
    u, v = uv
    assert -1 <= cosine_similarity(u, v) <= 1
    close(cosine_similarity(scale * u, v), cosine_similarity(u, v))
    close(cosine_similarity(-u, v), -cosine_similarity(u, v))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("v", [[1, 1, 1], [1, 2, 3], [0.1, 0.7, 0.3]])
def test_cosine_of_parallel_vectors_does_not_exceed_1(v, dtype):
    v = np.array(v, dtype)
    assert cosine_similarity(v, v) <= 1  # the arc cosine of 1.0000000000000002 is nan
    assert cosine_similarity(v, -v) >= -1


@given(uv=two_vectors())
def test_what_projection_leaves_is_perpendicular(uv):
    u, v = uv
    shadow = project(u, v)
    close(dot(u - shadow, v), 0, 1e6)
    close(project(shadow, v), shadow, 1e3)
    close(norm(u) ** 2, norm(shadow) ** 2 + norm(u - shadow) ** 2, 1e6)  # Pythagoras


def test_add_and_hadamard_do_not_broadcast():
    for function in (nnla.add, nnla.hadamard):
        with pytest.raises(
            ValueError, match=rf"^{function.__name__}: B has shape \(4,\), where \(4, 1\)"
        ):
            function(np.ones((4, 1)), np.ones(4))


@given(triple=chain(2), data=st.data())
def test_linear_is_a_sum_over_inputs_plus_the_bias(triple, data):
    X, W = triple
    b = data.draw(array(W.shape[1]))
    expected = [[sum(x * w for x, w in zip(r, c, strict=True)) for c in W.T] for r in X]
    close(nnla.linear(X, W, b), np.array(expected) + b, 1e6)


def test_solve_gives_back_what_was_multiplied(rng):
    A, x = rng.standard_normal((5, 5)), rng.standard_normal(5)
    close(solve(A, A @ x), x, 1e3)


@pytest.mark.parametrize(
    ("A", "rank"), [([[1, 2], [2, 4]], 1), ([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 2), ([[0.0]], 0)]
)
def test_solve_refuses_singular_matrices(A, rank):
    with pytest.raises(ValueError, match=rf"^solve: A is singular \(rank {rank} of {len(A)}\)"):
        solve(A, np.ones(len(A)))


def test_least_squares_solves_the_normal_equations(rng):
    X, Y = rng.standard_normal((7, 3)), rng.standard_normal((7, 2))
    close(X.T @ X @ nnla.least_squares(X, Y), X.T @ Y, 10)


def test_least_squares_takes_the_shortest_of_many():
    # x + y = 2 is solved by (2, 0), (0, 2), ...; nearest to 0 is (1, 1)
    close(nnla.least_squares([[1.0, 1.0]], [[2.0]]), [[1], [1]])


def test_low_rank_error_is_the_tail_of_the_singular_values(rng):
    # Eckart and Young: the squares of what was left out add up to the squared error
    A = rng.standard_normal((6, 4))
    squares = np.linalg.svd(A, compute_uv=False) ** 2
    for rank in range(1, 5):
        B = low_rank(A, rank)
        assert np.linalg.matrix_rank(B) == rank
        close(np.sum((A - B) ** 2), squares[rank:].sum(), 10)


def test_no_other_matrix_of_the_rank_is_nearer(rng):
    A = rng.standard_normal((5, 4))
    best = np.sum((A - low_rank(A, 2)) ** 2)
    for _ in range(50):
        other = rng.standard_normal((5, 2))
        other = other @ nnla.least_squares(other, A)  # the nearest with these columns
        assert np.sum((A - other) ** 2) >= best


def test_condition_number():
    assert nnla.condition_number(np.eye(3)) == 1
    assert nnla.condition_number(np.zeros((2, 2))) == np.inf
    assert nnla.condition_number([[3.0, 0], [0, 4], [0, 0]]) == pytest.approx(4 / 3)


def test_flops_counts_the_loops():
    # one multiplication and one addition in the innermost of three loops
    counted = sum(2 for _ in range(2) for _ in range(3) for _ in range(4))
    assert nnla.flops(2, 3, 4) == counted == 48


ZERO, ONE = np.zeros(2), np.ones(2)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: unit(ZERO), "unit: a zero vector has no direction"),
        (lambda: unit([[1.0, 0.0], [0.0, 0.0]]), "unit: a zero vector has no direction"),
        (lambda: cosine_similarity(ONE, ZERO), "cosine_similarity: a zero vector"),
        (lambda: project(ONE, ZERO), "project: a zero vector"),
        (lambda: nnla.unit_vjp(ONE, ONE, ZERO), "unit_vjp: a zero vector"),
        (lambda: nnla.project_vjp(ONE, ONE, ONE, ZERO), "project_vjp: a zero vector"),
        (
            lambda: nnla.cosine_similarity_vjp(1.0, 0.0, ZERO, ONE),
            "cosine_similarity_vjp: a zero vector",
        ),
        (lambda: low_rank(np.eye(3), 4), "low_rank: rank = 4, where 1 to 3 is needed"),
        (lambda: low_rank(np.eye(3), 0), "low_rank: rank = 0, where 1 to 3 is needed"),
        (lambda: nnla.flops(1, 0, 2), "flops: sizes 1, 0, 2, where each must be at least 1"),
        (lambda: solve(np.ones((2, 3)), ONE), "solve: A has shape (2, 3), where (D, D) needs D"),
        (lambda: dot([1, 2], [1, 2, 3]), "dot: v has shape (3,), where (D,) needs D = 2"),
        (lambda: dot([], []), "dot: u has shape (0,), where D must be at least 1"),
        (lambda: nnla.linear([[1]], [[1]], 1), "linear: b has shape (), where (M,) is needed"),
    ],
)
def test_errors_say_what_came_and_what_was_needed(call, message):
    with pytest.raises(ValueError) as caught:
        call()
    assert str(caught.value).startswith(message)


def test_gradient_of_the_length_is_0_at_the_zero_vector():
    assert nnla.norm_vjp(1.0, 0.0, ZERO).tolist() == [0, 0]
