"""Vectors and matrices: the products, the lengths and the solutions that networks are made of."""

from __future__ import annotations

import numpy as np
from numpy import ndarray as Array

from nnla.signature import signature

__all__ = [
    "add", "add_vjp", "condition_number", "cosine_similarity", "cosine_similarity_vjp", "dot",
    "dot_vjp", "flops", "hadamard", "hadamard_vjp", "least_squares", "linear", "linear_vjp",
    "low_rank", "matmul", "matmul_by_columns", "matmul_by_entries", "matmul_by_outer_products",
    "matmul_by_rows", "matmul_vjp", "norm", "norm_vjp", "outer", "outer_vjp", "project",
    "project_vjp", "solve", "solve_vjp", "unit", "unit_vjp",
]  # fmt: skip


@signature("(...),(...)->(...)")
def add(A: Array, B: Array) -> Array:
    """Add two arrays of one shape, entry by entry: A + B.

    A residual connection is this sum. Nothing is broadcast.

    Parameters
    ----------
    A, B : array
        Of the same shape.

    Raises
    ------
    ValueError
        When the shapes differ, even where NumPy would stretch one of them.

    Examples
    --------
    >>> add([1, 2], [10, 20])
    array([11, 22])
    """
    return A + B


@signature("(...),(...),(...),(...)->(...),(...)")
def add_vjp(dC: Array, C: Array, A: Array, B: Array) -> tuple[Array, Array]:
    """Gradients of C = A + B: each summand receives dC unchanged.

    Examples
    --------
    >>> dA, dB = add_vjp(np.array([5.0]), np.array([3.0]), np.array([1.0]), np.array([2.0]))
    >>> dA, dB
    (array([5.]), array([5.]))
    """
    return dC.copy(), dC.copy()


@signature("(D),(D)->()")
def dot(u: Array, v: Array) -> np.generic:
    """Dot product, the sum of u_d v_d: a weighted sum, with v the weights.

    Parameters
    ----------
    u, v : array, shape (D,)
        Vectors of equal length.

    Returns
    -------
    number
        In the unit of u times the unit of v.

    Raises
    ------
    ValueError
        When the lengths differ.

    Examples
    --------
    >>> print(dot([1, 2, 3], [4, 5, 6]))  # 4 + 10 + 18
    32
    """
    return u @ v


@signature("(),(),(D),(D)->(D),(D)")
def dot_vjp(dy: float, y: float, u: Array, v: Array) -> tuple[Array, Array]:
    """Gradients of the dot product: du = dy v and dv = dy u.

    Examples
    --------
    >>> du, dv = dot_vjp(2.0, 11.0, np.array([1.0, 2.0]), np.array([3.0, 4.0]))
    >>> du, dv
    (array([6., 8.]), array([2., 4.]))
    """
    return dy * v, dy * u


@signature("(...,D)->(...)")
def norm(v: Array) -> Array:
    """Length of a vector, the square root of v·v; for a table, the length of each row.

    Parameters
    ----------
    v : array, shape (..., D)

    Returns
    -------
    array or number, shape (...)
        At least 0, in the unit of v.

    Examples
    --------
    >>> print(norm([3.0, 4.0]))  # 9 + 16 = 25
    5.0
    """
    largest = np.max(np.abs(v), axis=-1, keepdims=True)
    usable = (largest > 0) & np.isfinite(largest)
    scale = np.where(usable, largest, 1)  # squares of 1e200 would overflow
    return scale[..., 0] * np.sqrt(np.sum((v / scale) ** 2, axis=-1))


@signature("(...),(...),(...,D)->(...,D)")
def norm_vjp(dy: Array, y: Array, v: Array) -> Array:
    """Gradient of the length: dv = dy v/‖v‖, and 0 at the zero vector, where there is none.

    Examples
    --------
    >>> norm_vjp(10.0, 5.0, np.array([3.0, 4.0]))
    array([6., 8.])
    """
    length = np.asarray(y)[..., None]
    return np.asarray(dy, v.dtype)[..., None] * v / np.where(length > 0, length, 1)


@signature("(...,D)->(...,D)")
def unit(v: Array) -> Array:
    """Scale a vector to length 1, v/‖v‖; for a table, every row.

    Parameters
    ----------
    v : array, shape (..., D)

    Raises
    ------
    ValueError
        For the zero vector, which has no direction.

    Examples
    --------
    >>> unit([3.0, 4.0])
    array([0.6, 0.8])
    """
    return v / _length(v, "unit")


@signature("(...,D),(...,D),(...,D)->(...,D)")
def unit_vjp(dy: Array, y: Array, v: Array) -> Array:
    """Gradient of scaling to length 1: dv = (dy − (dy·y) y)/‖v‖.

    Only the part of dy perpendicular to y remains: along v, the result does not change.

    Examples
    --------
    >>> unit_vjp(np.array([1.0, 1.0]), np.array([1.0, 0.0]), np.array([2.0, 0.0]))
    array([0. , 0.5])
    """
    along = np.sum(dy * y, axis=-1, keepdims=True)
    return (dy - along * y) / _length(v, "unit_vjp")


@signature("(D),(D)->()")
def cosine_similarity(u: Array, v: Array) -> np.generic:
    """Cosine of the angle between two vectors: u·v/(‖u‖‖v‖).

    It does not depend on the lengths, only on the directions.

    Parameters
    ----------
    u, v : array, shape (D,)

    Returns
    -------
    number
        From −1 (opposite) through 0 (perpendicular) to 1 (same direction); no unit.

    Raises
    ------
    ValueError
        When a vector is zero.

    Examples
    --------
    >>> print(cosine_similarity([3.0, 4.0], [4.0, 3.0]))  # 24 / 25
    0.96
    """
    u_unit = u / _length(u, "cosine_similarity")
    v_unit = v / _length(v, "cosine_similarity")
    return np.clip(u_unit @ v_unit, -1, 1)


@signature("(),(),(D),(D)->(D),(D)")
def cosine_similarity_vjp(dy: float, y: float, u: Array, v: Array) -> tuple[Array, Array]:
    """Gradients of the cosine: du = dy (v̂ − y û)/‖u‖ with û, v̂ of length 1; dv likewise.

    Examples
    --------
    >>> du, dv = cosine_similarity_vjp(1.0, 0.0, np.array([2.0, 0.0]), np.array([0.0, 4.0]))
    >>> du, dv
    (array([0. , 0.5]), array([0.25, 0.  ]))
    """
    u_length, v_length = _length(u, "cosine_similarity_vjp"), _length(v, "cosine_similarity_vjp")
    u_unit, v_unit = u / u_length, v / v_length
    return dy * (v_unit - y * u_unit) / u_length, dy * (u_unit - y * v_unit) / v_length


@signature("(D),(D)->(D)")
def project(u: Array, v: Array) -> Array:
    """Project u onto the line of v: (u·v)/(v·v) v, the shadow of u on v.

    Parameters
    ----------
    u, v : array, shape (D,)

    Raises
    ------
    ValueError
        When v is zero: there is no line to project on.

    Examples
    --------
    >>> project([3.0, 1.0], [1.0, 2.0])  # u.v = 5 and v.v = 5
    array([1., 2.])
    """
    direction = v / _length(v, "project")
    return (u @ direction) * direction


@signature("(D),(D),(D),(D)->(D),(D)")
def project_vjp(dy: Array, y: Array, u: Array, v: Array) -> tuple[Array, Array]:
    """Gradients of the projection y = (u·d) d, where d = v/‖v‖ has length 1.

    du = (dy·d) d, and d receives g = (dy·d) u + (u·d) dy, so that dv = (g − (g·d) d)/‖v‖.

    Examples
    --------
    >>> du, dv = project_vjp(*np.array([[0.0, 1.0], [2.0, 0.0], [2.0, 3.0], [1.0, 0.0]]))
    >>> du, dv
    (array([0., 0.]), array([0., 2.]))
    """
    direction = v / _length(v, "project_vjp")
    share = dy @ direction
    return share * direction, unit_vjp(share * u + (u @ direction) * dy, direction, v)


@signature("(D),(M)->(D,M)")
def outer(u: Array, v: Array) -> Array:
    """Outer product: the table of all products u_d v_m, a matrix of rank 1.

    Parameters
    ----------
    u : array, shape (D,)
    v : array, shape (M,)

    Examples
    --------
    >>> outer([1, 2], [3, 4, 5])
    array([[ 3,  4,  5],
           [ 6,  8, 10]])
    """
    return u[:, None] * v


@signature("(D,M),(D,M),(D),(M)->(D),(M)")
def outer_vjp(dY: Array, Y: Array, u: Array, v: Array) -> tuple[Array, Array]:
    """Gradients of the outer product: du = dY v and dv = dYᵀ u.

    Examples
    --------
    >>> dY = np.array([[1.0, 0.0], [0.0, 0.0]])
    >>> du, dv = outer_vjp(dY, dY, np.array([2.0, 3.0]), np.array([4.0, 5.0]))
    >>> du, dv
    (array([4., 0.]), array([2., 0.]))
    """
    return dY @ v, dY.T @ u


@signature("(...),(...)->(...)")
def hadamard(A: Array, B: Array) -> Array:
    """Multiply two arrays of one shape entry by entry: A ∘ B.

    Dropout is this product, with a random mask for B.

    Parameters
    ----------
    A, B : array
        Of the same shape.

    Raises
    ------
    ValueError
        When the shapes differ, even where NumPy would stretch one of them.

    Examples
    --------
    >>> hadamard([1, 2, 3], [4, 5, 6])
    array([ 4, 10, 18])
    """
    return A * B


@signature("(...),(...),(...),(...)->(...),(...)")
def hadamard_vjp(dC: Array, C: Array, A: Array, B: Array) -> tuple[Array, Array]:
    """Gradients of C = A ∘ B: dA = dC ∘ B and dB = dC ∘ A.

    Examples
    --------
    >>> dA, dB = hadamard_vjp(np.array([1.0]), np.array([6.0]), np.array([2.0]), np.array([3.0]))
    >>> dA, dB
    (array([3.]), array([2.]))
    """
    return dC * B, dC * A


@signature("(N,D),(D,M)->(N,M)")
def matmul(A: Array, B: Array) -> Array:
    """Multiply two matrices: entry (n, m) is row n of A times column m of B.

    Parameters
    ----------
    A : array, shape (N, D)
    B : array, shape (D, M)

    Raises
    ------
    ValueError
        When the rows of A are not as long as the columns of B.

    Examples
    --------
    >>> matmul([[1, 2], [3, 4]], [[5, 6], [7, 8]])  # first entry: 1*5 + 2*7
    array([[19, 22],
           [43, 50]])
    """
    return A @ B


@signature("(N,M),(N,M),(N,D),(D,M)->(N,D),(D,M)")
def matmul_vjp(dC: Array, C: Array, A: Array, B: Array) -> tuple[Array, Array]:
    """Gradients of C = AB: dA = dC Bᵀ and dB = Aᵀ dC.

    Examples
    --------
    >>> dA, dB = matmul_vjp(*np.array([[[2.0]], [[12.0]], [[3.0]], [[4.0]]]))
    >>> dA, dB
    (array([[8.]]), array([[6.]]))
    """
    return dC @ B.T, A.T @ dC


@signature("(N,D),(D,M)->(N,M)")
def matmul_by_entries(A: Array, B: Array) -> Array:
    """Matrix product, one entry at a time: row n of A times column m of B.

    Examples
    --------
    >>> matmul_by_entries([[1, 2], [3, 4]], [[5, 6], [7, 8]])
    array([[19, 22],
           [43, 50]])
    """
    return np.array([[row @ column for column in B.T] for row in A])


@signature("(N,D),(D,M)->(N,M)")
def matmul_by_columns(A: Array, B: Array) -> Array:
    """Matrix product, one column at a time: each is the columns of A, weighted and added.

    Examples
    --------
    >>> matmul_by_columns([[1, 2], [3, 4]], [[5, 6], [7, 8]])
    array([[19, 22],
           [43, 50]])
    """
    columns = [sum(w * a for w, a in zip(weights, A.T)) for weights in B.T]
    return np.stack(columns, axis=1)


@signature("(N,D),(D,M)->(N,M)")
def matmul_by_rows(A: Array, B: Array) -> Array:
    """Matrix product, one row at a time: each is the rows of B, weighted and added.

    Examples
    --------
    >>> matmul_by_rows([[1, 2], [3, 4]], [[5, 6], [7, 8]])
    array([[19, 22],
           [43, 50]])
    """
    rows = [sum(w * b for w, b in zip(weights, B)) for weights in A]
    return np.stack(rows)


@signature("(N,D),(D,M)->(N,M)")
def matmul_by_outer_products(A: Array, B: Array) -> Array:
    """Matrix product as a sum of D tables of rank 1: column d of A times row d of B.

    Examples
    --------
    >>> matmul_by_outer_products([[1, 2], [3, 4]], [[5, 6], [7, 8]])
    array([[19, 22],
           [43, 50]])
    """
    tables = [outer(a, b) for a, b in zip(A.T, B)]
    return np.sum(tables, axis=0)


@signature("(N,D),(D,M),(M)->(N,M)")
def linear(X: Array, W: Array, b: Array) -> Array:
    """Apply a layer to a whole batch: Y = XW + b.

    Parameters
    ----------
    X : array, shape (N, D)
        One example a row.
    W : array, shape (D, M)
        Weights, one column an output.
    b : array, shape (M,)
        Bias, added to every row.

    Raises
    ------
    ValueError
        When the sizes do not fit; the message names them.

    Examples
    --------
    >>> linear([[1, 2]], [[1, 0], [0, 1]], [10, 20])
    array([[11, 22]])
    """
    return X @ W + b


@signature("(N,M),(N,M),(N,D),(D,M),(M)->(N,D)?,(D,M),(M)")
def linear_vjp(
    dY: Array, Y: Array, X: Array, W: Array, b: Array, *, inputs: bool = True
) -> tuple[Array | None, Array, Array]:
    """Gradients of Y = XW + b: dX = dY Wᵀ, dW = Xᵀ dY, db = the sum of the rows of dY.

    Each has the shape of what it belongs to. The 1/N of a mean loss is already inside dY.

    Parameters
    ----------
    dY, Y : array, shape (N, M)
    X, W, b : array
        As given to `linear`.
    inputs : bool
        False leaves dX out (None): nothing stands before a network's first layer.

    Examples
    --------
    >>> X, W, b = np.array([[1.0, 2.0]]), np.array([[3.0], [4.0]]), np.array([5.0])
    >>> dX, dW, db = linear_vjp(np.array([[10.0]]), linear(X, W, b), X, W, b)
    >>> dX, dW, db
    (array([[30., 40.]]), array([[10.],
           [20.]]), array([10.]))
    """
    return dY @ W.T if inputs else None, X.T @ dY, dY.sum(axis=0)


@signature("(D,D),(D)->(D)")
def solve(A: Array, b: Array) -> Array:
    """Solve Ax = b for x without forming an inverse.

    Parameters
    ----------
    A : array, shape (D, D)
        Square and of full rank.
    b : array, shape (D,)

    Raises
    ------
    ValueError
        When elimination meets a zero: A is singular, and Ax = b has no solution or many. Rounding
        can hide this; `condition_number` shows how near A is to it.

    Examples
    --------
    >>> solve([[2.0, 0.0], [0.0, 4.0]], [2.0, 8.0])
    array([1., 2.])
    """
    try:
        return np.linalg.solve(A, b)
    except np.linalg.LinAlgError:
        raise ValueError(
            f"solve: A is singular (rank {np.linalg.matrix_rank(A)} of {len(A)}), "
            "so Ax = b has no single solution"
        ) from None


@signature("(D),(D),(D,D),(D)->(D,D),(D)")
def solve_vjp(dx: Array, x: Array, A: Array, b: Array) -> tuple[Array, Array]:
    """Gradients of the solution of Ax = b: db solves Aᵀ db = dx, and dA = −db xᵀ.

    Source: Giles (2008), *Collected matrix derivative results*, section 2.2.3.

    Examples
    --------
    >>> dA, db = solve_vjp(*map(np.array, ([1.0], [3.0], [[2.0]], [6.0])))
    >>> dA, db
    (array([[-1.5]]), array([0.5]))
    """
    db = solve(A.T, dx)
    return -outer(db, x), db


@signature("(N,D),(N,M)->(D,M)")
def least_squares(X: Array, T: Array) -> Array:
    """Find the W of shape (D, M) that makes ‖XW − T‖ smallest.

    Of several such W it returns the shortest.

    Parameters
    ----------
    X : array, shape (N, D)
        For a bias, append a column of ones.
    T : array, shape (N, M)
        Targets.

    Examples
    --------
    >>> W = least_squares([[1.0], [1.0]], [[2.0], [4.0]])  # the best constant is the mean
    >>> W.round(6)
    array([[3.]])
    """
    return np.linalg.lstsq(X, T, rcond=None)[0]


@signature("(N,D)->()")
def condition_number(A: Array) -> np.generic:
    """Condition number, σ₁/σᵣ: the largest singular value over the smallest.

    How much a relative error can grow when Ax = b is solved for x; infinite when A does not
    have full rank in exact arithmetic.

    Parameters
    ----------
    A : array, shape (N, D)

    Returns
    -------
    number
        At least 1; no unit.

    Examples
    --------
    >>> print(condition_number([[10.0, 0.0], [0.0, 0.1]]).round(6))
    100.0
    """
    singular_values = np.linalg.svd(A, compute_uv=False)
    largest, smallest = singular_values[0], singular_values[-1]
    return largest / smallest if smallest > 0 else largest.dtype.type(np.inf)


@signature("(N,D)->(N,D)")
def low_rank(A: Array, rank: int) -> Array:
    """Best copy of A with the given rank: the first terms of its singular value decomposition.

    Parameters
    ----------
    A : array, shape (N, D)
    rank : int
        From 1 to the smaller of N and D.

    Raises
    ------
    ValueError
        When ``rank`` is out of that range.

    Notes
    -----
    No matrix of that rank is nearer to A (Eckart and Young 1936).

    Examples
    --------
    >>> low_rank([[3.0, 0.0], [0.0, 1.0]], 1)
    array([[3., 0.],
           [0., 0.]])
    """
    if not 1 <= rank <= min(A.shape):
        raise ValueError(f"low_rank: rank = {rank}, where 1 to {min(A.shape)} is needed")
    U, singular_values, Vt = np.linalg.svd(A, full_matrices=False)
    return (U[:, :rank] * singular_values[:rank]) @ Vt[:rank]


def flops(N: int, D: int, M: int) -> int:
    """Operations in an (N, D) times (D, M) product: N·M·D multiplications and as many additions.

    The usual count 2·N·D·M; a sum of D products needs one addition less.

    Examples
    --------
    >>> flops(1, 784, 300)
    470400
    """
    if min(N, D, M) < 1:
        raise ValueError(f"flops: sizes {N}, {D}, {M}, where each must be at least 1")
    return 2 * N * D * M


def _length(v: Array, function: str) -> Array:
    length = np.asarray(norm(v))[..., None]
    if not np.all(length > 0):
        raise ValueError(f"{function}: a zero vector has no direction")
    return length
