"""Optimizers, against the same rules written for one number, and gradient clipping."""

import math

import numpy as np
import pytest

from nnla import SGD, Adam, AdamW, Optimizer, RMSprop, clip_gradients, norm


def sgd(p, grads, lrs, momentum=0.0, nesterov=False, weight_decay=0.0):
    v = 0.0
    for g, lr in zip(grads, lrs, strict=True):
        g += weight_decay * p
        v = momentum * v + g
        p -= lr * (g + momentum * v if nesterov else v)
    return p


def rmsprop(p, grads, lrs, beta2=0.99, eps=1e-8):
    v = 0.0
    for g, lr in zip(grads, lrs, strict=True):
        v = beta2 * v + (1 - beta2) * g**2
        p -= lr * g / (math.sqrt(v) + eps)
    return p


def adam(p, grads, lrs, beta1=0.9, beta2=0.999, eps=1e-8, weight_decay=0.0):
    m = v = 0.0
    for k, (g, lr) in enumerate(zip(grads, lrs, strict=True), start=1):
        p -= lr * weight_decay * p
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        p -= lr * (m / (1 - beta1**k)) / (math.sqrt(v / (1 - beta2**k)) + eps)
    return p


RULES = [
    (SGD, sgd, {}),
    (SGD, sgd, {"momentum": 0.9}),
    (SGD, sgd, {"momentum": 0.9, "nesterov": True}),
    (SGD, sgd, {"momentum": 0.5, "nesterov": True, "weight_decay": 0.1}),
    (RMSprop, rmsprop, {}),
    (RMSprop, rmsprop, {"beta2": 0.5, "eps": 1e-3}),
    (Adam, adam, {}),
    (Adam, adam, {"beta1": 0.0, "beta2": 0.5, "eps": 1e-2}),
    (AdamW, adam, {"weight_decay": 0.01}),
    (AdamW, adam, {"weight_decay": 0.3, "beta1": 0.5}),
]
each_rule = pytest.mark.parametrize(("make", "rule", "options"), RULES)


@each_rule
@pytest.mark.parametrize("steps", [1, 10])
def test_each_entry_follows_the_scalar_rule(make, rule, options, steps, rng):
    start, grads = rng.standard_normal((3, 2)), rng.standard_normal((steps, 3, 2))
    lrs = 0.1 / np.arange(1, steps + 1)  # changed between the steps
    optimizer, p = make(0.5, **options), start.copy()
    for g, optimizer.lr in zip(grads, lrs, strict=True):
        optimizer.update({"W": p}, {"W": g})
    expected = [
        [rule(start[i, j], grads[:, i, j], lrs, **options) for j in range(2)] for i in range(3)
    ]
    np.testing.assert_allclose(p, expected, rtol=1e-12)
    assert optimizer.step == steps


@each_rule
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_parameters_change_in_place_and_nothing_else_does(make, rule, options, dtype, rng):
    p, g = rng.random((40_000, 1)).astype(dtype), rng.random((40_000, 1)).astype(dtype)
    copy, address = g.copy(), p.ctypes.data
    optimizer = make(np.float64(0.1), **options)
    optimizer.update({"W": p}, {"W": g})
    assert (p.dtype, p.ctypes.data) == (dtype, address)
    np.testing.assert_array_equal(g, copy)
    assert {array.dtype for array in optimizer.state["W"]} == {np.dtype(dtype)}


@each_rule
def test_layout_in_memory_does_not_matter(make, rule, options, rng):
    start, g = rng.random((200, 300)), rng.random((200, 300))
    views = [start.copy(), np.asfortranarray(start), np.repeat(start, 2, axis=1)[:, ::2]]
    for p in views:
        make(0.1, **options).update({"W": p}, {"W": np.asfortranarray(g)})
    assert not np.array_equal(views[0], start)
    np.testing.assert_array_equal(views[1], views[0])
    np.testing.assert_array_equal(views[2], views[0])


@pytest.mark.parametrize("make", [SGD, RMSprop, Adam, AdamW])
def test_a_parabola_is_descended(make):
    p = np.array([3.0, -2.0])
    optimizer = make(0.05)
    for _ in range(500):
        optimizer.update({"p": p}, {"p": 2 * p})
    assert np.abs(p).max() < 0.1


@pytest.mark.parametrize(
    ("gradients", "message"),
    [
        ({"W": np.ones(2)}, "update: b has no gradient"),
        ({}, "update: W has no gradient"),
        (
            {"W": np.ones(2), "b": np.ones(4)},
            "update: the gradient of b has shape (4,), where (3,)",
        ),
        ({"W": np.ones((2, 1)), "b": np.ones(3)}, "update: the gradient of W has shape (2, 1), wh"),
    ],
)
def test_bad_gradients_change_nothing(gradients, message):
    parameters, optimizer = {"W": np.ones(2), "b": np.ones(3)}, Adam()
    with pytest.raises(ValueError) as caught:
        optimizer.update(parameters, gradients)
    assert str(caught.value).startswith(message)
    assert (optimizer.step, optimizer.state) == (0, {})
    assert all((p == 1).all() for p in parameters.values())


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: SGD(-0.1), "SGD: lr = -0.1"),
        (lambda: Adam(math.nan), "Adam: lr = nan"),
        (lambda: SGD(0.1, momentum=1.0), "SGD: momentum = 1.0, where 0 ≤ momentum < 1 is needed"),
        (lambda: SGD(0.1, momentum=-0.1), "SGD: momentum = -0.1"),
        (lambda: SGD(0.1, nesterov=True), "SGD: nesterov needs a positive momentum"),
        (lambda: SGD(0.1, weight_decay=-1.0), "SGD: weight_decay = -1.0"),
        (lambda: RMSprop(beta2=1.0), "RMSprop: beta2 = 1.0"),
        (lambda: Adam(beta1=1.0), "Adam: beta1 = 1.0"),
        (lambda: AdamW(beta2=math.nan), "AdamW: beta2 = nan"),
        (lambda: AdamW(weight_decay=-0.1), "AdamW: weight_decay = -0.1"),
        (lambda: clip_gradients({}, 0.0), "clip_gradients: max_norm = 0.0"),
        (lambda: clip_gradients({}, math.nan), "clip_gradients: max_norm = nan"),
    ],
)
def test_numbers_out_of_range(make, message):
    with pytest.raises(ValueError) as caught:
        make()
    assert str(caught.value).startswith(message)


def test_base_class_has_no_rule():
    with pytest.raises(NotImplementedError):
        Optimizer(0.1).update({"p": np.ones(1)}, {"p": np.ones(1)})


def test_clipping_shortens_all_together(rng):
    gradients = {"W": rng.standard_normal((3, 4)), "b": rng.standard_normal(5)}
    whole = np.concatenate([g.ravel() for g in gradients.values()])
    copies = {name: g.copy() for name, g in gradients.items()}
    clipped, length = clip_gradients(gradients, 0.5)
    assert length == pytest.approx(norm(whole))
    short = np.concatenate([g.ravel() for g in clipped.values()])
    np.testing.assert_allclose(short, 0.5 * whole / length, rtol=1e-12)
    for name, g in gradients.items():
        np.testing.assert_array_equal(g, copies[name])


@pytest.mark.parametrize("max_norm", [5.0, math.inf])
def test_short_gradients_stay_as_they_are(max_norm):
    gradients = {"W": np.array([3.0, 0.0], np.float32), "b": np.array([4.0])}
    clipped, length = clip_gradients(gradients, max_norm)
    assert length == 5
    assert clipped["W"].tolist() == [3, 0]
    assert clipped["W"].dtype == np.float32


def test_infinite_gradient_is_measured_without_a_warning():
    assert clip_gradients({"W": np.array([np.inf, 1.0])}, math.inf)[1] == math.inf


@pytest.mark.parametrize("size", [1e-200, 1.0, 1e200])
def test_gradients_of_any_length_are_clipped_to_the_same(size):
    gradients = {"W": np.array([3.0 * size]), "b": np.array([4.0 * size])}  # 3, 4, 5
    clipped, length = clip_gradients(gradients, size)
    assert length == pytest.approx(5 * size)
    assert np.concatenate(list(clipped.values())) / size == pytest.approx([0.6, 0.8])
