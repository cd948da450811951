"""PyTorch as an oracle: every optimizer, after one step and after ten, in float64."""

import numpy as np
import pytest

import nnla

torch = pytest.importorskip("torch", reason="compares with PyTorch: pip install torch==2.13.0")
optim = torch.optim

PAIRS = [  # (ours, its options, PyTorch's, its options)
    (nnla.SGD, {}, optim.SGD, {}),
    (nnla.SGD, {"momentum": 0.9}, optim.SGD, {"momentum": 0.9}),
    (nnla.SGD, {"weight_decay": 0.1}, optim.SGD, {"weight_decay": 0.1}),
    (
        nnla.SGD,
        {"momentum": 0.8, "nesterov": True, "weight_decay": 0.1},
        optim.SGD,
        {"momentum": 0.8, "nesterov": True, "weight_decay": 0.1},
    ),
    (nnla.RMSprop, {}, optim.RMSprop, {}),
    (nnla.RMSprop, {"beta2": 0.5, "eps": 1e-3}, optim.RMSprop, {"alpha": 0.5, "eps": 1e-3}),
    (nnla.Adam, {}, optim.Adam, {}),
    (
        nnla.Adam,
        {"beta1": 0.5, "beta2": 0.7, "eps": 1e-3},
        optim.Adam,
        {"betas": (0.5, 0.7), "eps": 1e-3},
    ),
    (nnla.AdamW, {}, optim.AdamW, {}),
    (nnla.AdamW, {"weight_decay": 0.3}, optim.AdamW, {"weight_decay": 0.3}),
]
ids = [f"{ours.__name__}-{'-'.join(options)}" for ours, options, *_ in PAIRS]


@pytest.mark.parametrize("steps", [1, 10])
@pytest.mark.parametrize(("ours", "options", "theirs", "their_options"), PAIRS, ids=ids)
def test_steps(ours, options, theirs, their_options, steps):
    rng = np.random.default_rng(0)
    p = {"W": rng.standard_normal((4, 3)), "b": rng.standard_normal(3)}
    q = {name: torch.tensor(array) for name, array in p.items()}
    optimizer = ours(0.1, **options)
    oracle = theirs(q.values(), lr=0.1, **their_options)
    for step in range(steps):
        optimizer.lr = oracle.param_groups[0]["lr"] = 0.1 / (1 + step)
        gradients = {name: rng.standard_normal(array.shape) for name, array in p.items()}
        for name, g in gradients.items():
            q[name].grad = torch.tensor(g)
        optimizer.update(p, gradients)
        oracle.step()
    for name, array in p.items():
        np.testing.assert_allclose(array, q[name], rtol=1e-6, atol=1e-12)


@pytest.mark.parametrize("max_norm", [0.5, 100.0])
def test_clipping(max_norm):
    rng = np.random.default_rng(0)
    gradients = {"W": 10 * rng.standard_normal((4, 3)), "b": 10 * rng.standard_normal(3)}
    parameters = [torch.zeros(g.shape, dtype=torch.float64) for g in gradients.values()]
    for parameter, g in zip(parameters, gradients.values(), strict=True):
        parameter.grad = torch.tensor(g)
    clipped, length = nnla.clip_gradients(gradients, max_norm)
    assert length == pytest.approx(torch.nn.utils.clip_grad_norm_(parameters, max_norm).item())
    for parameter, g in zip(parameters, clipped.values(), strict=True):
        # PyTorch divides by the length plus 1e-6; the length is about 40
        np.testing.assert_allclose(g, parameter.grad, rtol=1e-6)


def test_schedules():
    lr, steps = 0.3, 20
    for ours, theirs in [
        (
            lambda step: nnla.cosine_decay(step, lr, steps),
            lambda optimizer: optim.lr_scheduler.CosineAnnealingLR(optimizer, steps),
        ),
        (
            lambda step: nnla.step_decay(step, lr, 6, 0.5),
            lambda optimizer: optim.lr_scheduler.StepLR(optimizer, 6, 0.5),
        ),
    ]:
        optimizer = optim.SGD([torch.zeros(1, requires_grad=True)], lr=lr)
        scheduler = theirs(optimizer)
        for step in range(steps + 1):
            assert ours(step) == pytest.approx(scheduler.get_last_lr()[0], rel=1e-9, abs=1e-12)
            optimizer.step()
            scheduler.step()
