"""PyTorch as an oracle: every function and its gradients, in float64."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
import pytest

import nnla

torch = pytest.importorskip("torch", reason="compares with PyTorch: pip install torch==2.13.0")
F = torch.nn.functional

rng = np.random.default_rng(3)
S, J = 3, 5
MASK = np.array([[1, 0, 1, 1, 0], [0, 1, 1, 0, 1], [1, 1, 0, 0, 0]], bool)


class Case(NamedTuple):
    name: str  # of nnla's function
    oracle: object  # PyTorch's, of the same arguments
    args: tuple
    options: Mapping = MappingProxyType({})

    def __str__(self):
        return "-".join([self.name, *(f"{k}={v}" for k, v in self.options.items())])


def normal(*shape):
    return rng.standard_normal(shape)


def conv2d(X, W, b, stride=1, padding=0):
    """From (N, R, C, D) and (r, c, D, M) to PyTorch's (N, D, R, C) and (M, D, r, c), and back."""
    Y = F.conv2d(X.permute(0, 3, 1, 2), W.permute(3, 2, 0, 1), b, stride=stride, padding=padding)
    return Y.permute(0, 2, 3, 1)


def patches(X, r, c, stride=1, padding=0):
    """PyTorch lays a patch out as (D, r, c) and the places as one axis."""
    N, R, _, D = X.shape
    Y = F.unfold(X.permute(0, 3, 1, 2), (r, c), stride=stride, padding=padding)
    P = (R - r + 2 * padding) // stride + 1
    return Y.reshape(N, D, r, c, P, -1).permute(0, 4, 5, 2, 3, 1).flatten(3)


def max_pool2d(X, size):
    return F.max_pool2d(X.permute(0, 3, 1, 2), size).permute(0, 2, 3, 1)


def rnn(X, h0, W, U, b):
    D, M = W.shape
    layer = torch.nn.RNN(D, M, batch_first=True, dtype=torch.float64)
    names = ["weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0"]
    weights = dict(zip(names, (W.T, U.T, b, torch.zeros_like(b)), strict=True))
    return torch.func.functional_call(layer, weights, (X, h0[None]))[0]


def attention(Q, K, V, mask=None):
    return F.scaled_dot_product_attention(Q, K, V, attn_mask=mask)


def multi_head_attention(X, Wq, Wk, Wv, Wo, mask=None, *, heads):
    M = Wq.shape[1]
    layer = torch.nn.MultiheadAttention(M, heads, bias=False, batch_first=True, dtype=X.dtype)
    weights = {"in_proj_weight": torch.cat([Wq.T, Wk.T, Wv.T]), "out_proj.weight": Wo.T}
    forbidden = None if mask is None else ~mask
    call = {"attn_mask": forbidden, "need_weights": False}
    return torch.func.functional_call(layer, weights, (X, X, X), call)[0]


def heads_inputs(N=2, D=6):  # PyTorch wants M = D
    return normal(N, S, D), normal(D, D), normal(D, D), normal(D, D), normal(D, D)


def binary_cross_entropy(z, labels):
    return F.binary_cross_entropy_with_logits(z, labels.to(z.dtype))


def with_softmax(function):
    return lambda Z: function(Z, dim=-1)


CASES = [
    Case("add", torch.add, (normal(2, 3), normal(2, 3))),
    Case("dot", torch.dot, (normal(4), normal(4))),
    Case("norm", lambda v: torch.linalg.vector_norm(v, dim=-1), (normal(2, 3),)),
    Case("unit", lambda v: F.normalize(v, dim=-1), (normal(2, 3),)),
    Case(
        "cosine_similarity", lambda u, v: F.cosine_similarity(u, v, dim=0), (normal(4), normal(4))
    ),
    Case("project", lambda u, v: (u @ v) / (v @ v) * v, (normal(4), normal(4))),
    Case("outer", torch.outer, (normal(2), normal(3))),
    Case("hadamard", torch.mul, (normal(2, 3), normal(2, 3))),
    Case("matmul", torch.matmul, (normal(2, 3), normal(3, 4))),
    Case("linear", lambda X, W, b: F.linear(X, W.T, b), (normal(5, 3), normal(3, 2), normal(2))),
    Case("solve", torch.linalg.solve, (normal(3, 3) + 4 * np.eye(3), normal(3))),
    Case("identity", lambda x: x, (normal(2, 3),)),
    Case("sigmoid", torch.sigmoid, (10 * normal(4, 5),)),
    Case("tanh", torch.tanh, (5 * normal(4, 5),)),
    Case("relu", F.relu, (np.array([-2.0, -0.0, 0.0, 1e-9, 3.0]),)),
    Case("leaky_relu", F.leaky_relu, (np.array([-2.0, 0.0, 3.0]),)),
    Case("leaky_relu", lambda x, slope: F.leaky_relu(x, slope), (normal(2, 3),), {"slope": 0.3}),
    Case("gelu", lambda x: F.gelu(x, approximate="tanh"), (5 * normal(4, 5),)),
    Case("softmax", with_softmax(F.softmax), (9 * normal(2, 3, 4),)),
    Case("log_softmax", with_softmax(F.log_softmax), (9 * normal(2, 3, 4),)),
    Case("logsumexp", with_softmax(torch.logsumexp), (9 * normal(2, 3, 4),)),
    Case("mse", F.mse_loss, (normal(5, 3), normal(5, 3))),
    Case("cross_entropy", F.cross_entropy, (9 * normal(6, 4), rng.integers(4, size=6))),
    Case("binary_cross_entropy", binary_cross_entropy, (9 * normal(6), rng.integers(2, size=6))),
    Case("l2_penalty", lambda W: 0.5 * W.pow(2).sum(), (normal(3, 2),)),
    Case("patches", patches, (normal(2, 5, 6, 3), 3, 2), {"stride": 2, "padding": 1}),
    *[
        Case(
            "conv2d",
            conv2d,
            (normal(2, 6, 7, 3), normal(3, 2, 3, 4), normal(4)),
            {"stride": stride, "padding": padding},
        )
        for stride in (1, 2, 3)
        for padding in (0, 1)
    ],
    Case("max_pool2d", max_pool2d, (normal(2, 5, 8, 3), 3)),
    Case("max_pool2d", max_pool2d, (rng.integers(2, size=(2, 6, 4, 3)) / 1.0, 2)),  # many ties
    Case("flatten", lambda X: X.flatten(1), (normal(2, 3, 4, 5),)),
    Case("embedding", F.embedding, (rng.integers(3, size=(4, 5)), normal(6, 3))),
    Case("rnn", rnn, (normal(2, 4, 3), normal(2, 5), normal(3, 5), normal(5, 5), normal(5))),
    Case("attention", attention, (normal(2, S, 4), normal(2, J, 4), normal(2, J, 6))),
    Case("attention", attention, (normal(2, S, 4), normal(2, J, 4), normal(2, J, 6), MASK)),
    Case("multi_head_attention", multi_head_attention, heads_inputs(), {"heads": 1}),
    Case("multi_head_attention", multi_head_attention, heads_inputs(), {"heads": 3}),
    Case(
        "multi_head_attention",
        multi_head_attention,
        (*heads_inputs(), nnla.causal_mask(S)),
        {"heads": 2},
    ),
    Case(
        "layer_norm",
        lambda X, gamma, beta, eps=1e-5: F.layer_norm(X, X.shape[-1:], gamma, beta, eps),
        (3 + 2 * normal(2, 4, 5), normal(5), normal(5)),
    ),
]


def tensor(arg):
    if not isinstance(arg, np.ndarray):
        return arg
    return torch.tensor(arg, requires_grad=arg.dtype.kind == "f")


@pytest.mark.parametrize("case", CASES, ids=str)
def test_forward_and_backward(case):
    f, f_vjp = getattr(nnla, case.name), getattr(nnla, f"{case.name}_vjp")
    y = f(*case.args, **case.options)
    tensors = [tensor(arg) for arg in case.args]
    expected = case.oracle(*tensors, **case.options)
    np.testing.assert_allclose(y, expected.detach(), rtol=1e-6, atol=1e-12)

    dy = np.random.default_rng(0).standard_normal(np.shape(y))
    gradients = f_vjp(dy, y, *case.args, **case.options)
    gradients = gradients if isinstance(gradients, tuple) else (gradients,)
    varied = [t for t in tensors if isinstance(t, torch.Tensor) and t.requires_grad]
    wanted = torch.autograd.grad(expected, varied, torch.tensor(dy))
    for gradient, one in zip(gradients, wanted, strict=True):
        np.testing.assert_allclose(gradient, one, rtol=1e-6, atol=1e-10)


def test_every_function_with_a_derivative_is_compared():
    functions = {name.removesuffix("_vjp") for name in nnla.__all__ if name.endswith("_vjp")}
    assert functions - {case.name for case in CASES} == {"check", "numerical"}


@pytest.mark.parametrize("labels", [[0, 1], [1, 0]])
def test_losses_of_extreme_logits(labels):
    Z = np.array([[1e4, -1e4], [-1e4, 1e4]])
    expected = F.cross_entropy(torch.tensor(Z), torch.tensor(labels))
    assert nnla.cross_entropy(Z, labels) == expected.item()


def test_a_whole_network():
    X, labels = normal(6, 8, 7, 2), rng.integers(3, size=6)
    network = nnla.Sequential(
        nnla.Conv2d(2, 4, 3, rng=0, stride=2, padding=1, dtype=float),  # (4, 4, 4)
        nnla.GELU(),
        nnla.MaxPool2d(2),
        nnla.Flatten(),
        nnla.Linear(16, 5, rng=1, dtype=float),
        nnla.Tanh(),
        nnla.Linear(5, 3, rng=2, dtype=float),
    )
    Z = network.forward(X)
    loss = nnla.cross_entropy(Z, labels)
    dX = network.backward(nnla.cross_entropy_vjp(1.0, loss, Z, labels))

    x, *weights = map(tensor, [X, *network.parameters.values()])
    h = max_pool2d(F.gelu(conv2d(x, *weights[:2], stride=2, padding=1), approximate="tanh"), 2)
    h = torch.tanh(h.flatten(1) @ weights[2] + weights[3])
    expected = F.cross_entropy(h @ weights[4] + weights[5], torch.tensor(labels))
    expected.backward()
    assert loss == pytest.approx(expected.item(), rel=1e-12)
    gradients = [dX, *network.gradients.values()]
    for gradient, variable in zip(gradients, [x, *weights], strict=True):
        np.testing.assert_allclose(gradient, variable.grad, rtol=1e-6, atol=1e-12)
