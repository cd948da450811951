"""Law 1, over one table of all functions that have a vector-Jacobian product.

All sizes of a case differ, so that no transposed gradient fits, and inputs keep away from kinks.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
import pytest

import nnla
from nnla import check_vjp

rng = np.random.default_rng(7)
MASK = np.array([[1, 0, 1, 1, 0], [0, 1, 1, 0, 1], [1, 1, 0, 0, 0]], bool)  # S = 3, J = 5


class Case(NamedTuple):
    name: str  # of the function
    args: tuple
    options: Mapping = MappingProxyType({})

    @property
    def f(self):
        return getattr(nnla, self.name)

    @property
    def vjp(self):
        return getattr(nnla, f"{self.name}_vjp")

    def __str__(self):
        shapes = "-".join("x".join(map(str, np.shape(arg))) or "0" for arg in self.args)
        return "-".join([self.name, shapes, *(f"{k}={v}" for k, v in self.options.items())])


def normal(*shape):
    return np.asarray(rng.standard_normal(shape))


def apart(*shape, margin=0.1):
    """Numbers of both signs, none nearer to 0 than the margin: ReLU has a kink there."""
    x = normal(*shape)
    return np.asarray(x + np.copysign(margin, x))


def distinct(*shape):
    """Numbers at least 0.1 apart: the maximum of a window changes hands where two are equal."""
    return rng.permutation(np.arange(np.prod(shape)) / 10 - 1).reshape(shape)


def integers(K, *shape):
    return rng.integers(K, size=shape)


def attention_inputs(*leading, S=3, J=5, D=4, M=2):
    return normal(*leading, S, D), normal(*leading, J, D), normal(*leading, J, M)


def heads_inputs(N=2, S=3, D=5, M=6):
    return normal(N, S, D), normal(D, M), normal(D, M), normal(D, M), normal(M, D)


CASES = [
    Case("add", (normal(2, 3), normal(2, 3))),
    Case("add", (normal(4, 2, 3), normal(4, 2, 3))),
    Case("dot", (normal(4), normal(4))),
    Case("norm", (normal(5),)),
    Case("norm", (normal(2, 4, 3),)),
    Case("unit", (normal(5),)),
    Case("unit", (normal(2, 4, 3),)),
    Case("cosine_similarity", (normal(5), normal(5))),
    Case("project", (normal(4), normal(4))),
    Case("outer", (normal(2), normal(3))),
    Case("hadamard", (normal(2, 3), normal(2, 3))),
    Case("hadamard", (normal(4, 2, 3), normal(4, 2, 3))),
    Case("matmul", (normal(2, 3), normal(3, 4))),
    Case("linear", (normal(5, 3), normal(3, 2), normal(2))),
    Case("linear", (normal(1, 3), normal(3, 1), normal(1))),
    Case("solve", (normal(3, 3) + 4 * np.eye(3), normal(3))),
    *[
        Case(name, (apart(*shape),))
        for name in ("identity", "sigmoid", "tanh", "relu", "leaky_relu", "gelu")
        for shape in [(), (5,), (2, 3), (4, 2, 3)]
    ],
    Case("leaky_relu", (apart(2, 3),), {"slope": 0.3}),
    *[
        Case(name, (normal(*shape),))
        for name in ("softmax", "log_softmax", "logsumexp")
        for shape in [(4,), (2, 3), (2, 4, 3)]
    ],
    Case("mse", (normal(5, 3), normal(5, 3))),
    Case("cross_entropy", (normal(5, 3), integers(3, 5))),
    Case("cross_entropy", (normal(4, 7), integers(7, 4).astype(np.uint8))),
    Case("binary_cross_entropy", (normal(5), integers(2, 5))),
    Case("l2_penalty", (normal(3, 2),)),
    Case("l2_penalty", (normal(3, 4, 5, 2),)),
    Case("patches", (normal(2, 5, 7, 3), 2, 4)),
    Case("patches", (normal(2, 6, 5, 3), 3, 2), {"stride": 2, "padding": 1}),
    Case("patches", (normal(1, 4, 6, 2), 1, 2), {"stride": 3}),  # pixels in no patch
    Case("conv2d", (normal(2, 5, 6, 3), normal(3, 2, 3, 4), normal(4))),
    Case("conv2d", (normal(2, 5, 6, 3), normal(3, 2, 3, 4), normal(4)), {"padding": 2}),
    Case(
        "conv2d",
        (normal(2, 6, 7, 3), normal(3, 2, 3, 4), normal(4)),
        {"stride": 2, "padding": 1},  # the last rows are left over
    ),
    Case("conv2d", (normal(2, 5, 7, 1), normal(1, 1, 1, 3), normal(3)), {"stride": 3}),
    Case("max_pool2d", (distinct(2, 4, 6, 3), 2)),
    Case("max_pool2d", (distinct(2, 5, 8, 3), 3)),  # an incomplete last window both ways
    Case("max_pool2d", (distinct(2, 3, 4, 5), 1)),
    Case("flatten", (normal(2, 3, 4, 5),)),
    Case("embedding", (integers(6, 4), normal(6, 3))),
    Case("embedding", (np.array([[2, 0, 2, 2], [5, 2, 0, 1]]), normal(6, 3))),  # used again
    Case("rnn", (normal(2, 4, 3), normal(2, 5), normal(3, 5), normal(5, 5), normal(5))),
    Case("rnn", (normal(3, 1, 2), normal(3, 4), normal(2, 4), normal(4, 4), normal(4))),
    Case("attention", attention_inputs()),
    Case("attention", (*attention_inputs(), MASK)),
    Case("attention", (*attention_inputs(2, 6), MASK)),
    Case("attention", (*attention_inputs(7, J=3), nnla.causal_mask(3))),
    Case("multi_head_attention", heads_inputs(), {"heads": 1}),
    Case("multi_head_attention", heads_inputs(), {"heads": 3}),
    Case("multi_head_attention", (*heads_inputs(), nnla.causal_mask(3)), {"heads": 2}),
    Case("layer_norm", (normal(5), normal(5), normal(5))),
    Case("layer_norm", (normal(2, 3, 5), normal(5), normal(5)), {"eps": 0.1}),
]
each_case = pytest.mark.parametrize("case", CASES, ids=str)
SCALARS = [case for case in CASES if np.ndim(case.f(*case.args, **case.options)) == 0]
each_type = pytest.mark.parametrize("dtype", [np.float32, np.float64])


def is_float(arg):
    return isinstance(arg, np.ndarray) and arg.dtype.kind == "f"


def as_list(gradients):
    return list(gradients) if isinstance(gradients, tuple) else [gradients]


def run(case, dtype):
    """Return (arguments, output, dy, gradients), the floats among them of one type."""
    args = [arg.astype(dtype) if is_float(arg) else arg for arg in case.args]
    y = case.f(*args, **case.options)
    dy = np.random.default_rng(0).standard_normal(np.shape(y)).astype(dtype)
    dy = dy[()]  # a number for a number
    return args, y, dy, as_list(case.vjp(dy, y, *args, **case.options))


@each_case
def test_vjp_agrees_with_central_differences(case):
    check_vjp(case.f, case.vjp, *case.args, rng=1, **case.options)


def test_every_vjp_stands_in_the_table():
    public = {name for name in nnla.__all__ if name.endswith("_vjp")}
    in_the_table = {f"{case.name}_vjp" for case in CASES}
    assert public - in_the_table == {"check_vjp", "numerical_vjp"}


def test_every_vjp_is_public():
    modules = [module for name, module in vars(nnla).items() if hasattr(module, "__file__")]
    defined = {name for module in modules for name in vars(module) if name.endswith("_vjp")}
    assert len(modules) > 10
    assert defined - set(nnla.__all__) == set()


@each_type
@each_case
def test_one_gradient_for_each_float_array_in_its_shape_and_type(case, dtype):
    args, y, _, gradients = run(case, dtype)
    floats = [arg for arg in args if is_float(arg)]
    assert np.asarray(y).dtype == dtype
    assert [np.shape(g) for g in gradients] == [x.shape for x in floats]
    assert [np.asarray(g).dtype for g in gradients] == [x.dtype for x in floats]


@pytest.mark.parametrize("case", SCALARS, ids=str)
def test_a_python_number_for_dy_does_not_widen_the_gradient(case):
    args, y, _, _ = run(case, np.float32)
    gradients = as_list(case.vjp(1.0, y, *args, **case.options))
    assert {np.asarray(gradient).dtype for gradient in gradients} == {np.dtype(np.float32)}


@each_case
def test_nothing_is_modified_and_nothing_is_shared(case):
    args, y, dy, _ = run(case, np.float64)
    inputs = [np.asarray(x) for x in (dy, y, *args) if isinstance(x, np.ndarray)]
    before = [x.copy() for x in inputs]
    for x in inputs:
        x.flags.writeable = False
    returned = [case.f(*args, **case.options), *as_list(case.vjp(dy, y, *args, **case.options))]
    for x, copy in zip(inputs, before, strict=True):
        np.testing.assert_array_equal(x, copy)
        assert not any(np.may_share_memory(x, output) for output in returned)
    for a, one in enumerate(returned):
        assert not any(np.may_share_memory(one, other) for other in returned[a + 1 :])


@each_case
def test_lists_do_as_well_as_arrays(case):
    lists = [arg.tolist() if isinstance(arg, np.ndarray) else arg for arg in case.args]
    expected = case.f(*case.args, **case.options)
    np.testing.assert_array_equal(case.f(*lists, **case.options), expected)


@pytest.mark.parametrize("name", ["linear", "conv2d"])
def test_gradient_of_the_inputs_can_be_left_out(name):
    case = next(case for case in CASES if case.name == name)
    args, y, dy, (_, *wanted) = run(case, np.float64)
    dX, *rest = case.vjp(dy, y, *args, inputs=False, **case.options)
    assert dX is None
    for gradient, expected in zip(rest, wanted, strict=True):
        np.testing.assert_array_equal(gradient, expected)
