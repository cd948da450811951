"""Learning rates over the steps."""

import itertools

import hypothesis.strategies as st
import pytest
from hypothesis import given

from nnla import cosine_decay, step_decay, warmup_cosine

steps = st.integers(1, 50)
rates = st.floats(1e-6, 10)


@given(lr=rates, steps=steps)
def test_cosine_falls_from_lr_to_0(lr, steps):
    values = [cosine_decay(step, lr, steps) for step in range(steps + 3)]
    assert values[0] == lr
    assert values[steps:] == [0, 0, 0]
    assert all(a >= b >= 0 for a, b in itertools.pairwise(values))


def test_cosine_is_half_way_down_in_the_middle():
    assert cosine_decay(5, 2.0, 10) == pytest.approx(1)


@given(lr=rates, every=steps, step=st.integers(0, 500))
def test_step_decay_counts_whole_periods(lr, every, step):
    expected = lr
    for _ in range(step // every):
        expected *= 0.5
    assert step_decay(step, lr, every, 0.5) == pytest.approx(expected, rel=1e-12)


@given(lr=rates, steps=st.integers(2, 50), data=st.data())
def test_warmup_rises_to_lr_then_falls_to_0(lr, steps, data):
    warmup = data.draw(st.integers(0, steps - 1))
    values = [warmup_cosine(step, lr, steps, warmup) for step in range(steps + 1)]
    assert values[warmup] == max(values) == lr
    assert values[0] > 0
    assert values[: warmup + 1] == sorted(values[: warmup + 1])
    assert values[warmup:] == sorted(values[warmup:], reverse=True)
    assert values[-1] == 0


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: step_decay(-1, 0.1, 5), "step_decay: step = -1, where at least 0 is needed"),
        (lambda: step_decay(1, 0.1, 0), "step_decay: every = 0, where at least 1 is needed"),
        (lambda: cosine_decay(-1, 0.1, 5), "cosine_decay: step = -1, where at least 0 is needed"),
        (lambda: cosine_decay(1, 0.1, 0), "cosine_decay: steps = 0, where at least 1 is needed"),
        (lambda: warmup_cosine(-1, 0.1, 5, 1), "warmup_cosine: step = -1, where at least 0"),
        (lambda: warmup_cosine(1, 0.1, 5, 5), "warmup_cosine: warmup = 5, where 0 to 4 is needed"),
        (lambda: warmup_cosine(1, 0.1, 5, -1), "warmup_cosine: warmup = -1, where 0 to 4"),
    ],
)
def test_errors(call, message):
    with pytest.raises(ValueError) as caught:
        call()
    assert str(caught.value).startswith(message)
