"""float32 in, float32 out, and no input modified: for the functions that have no derivative.

Those that have one are held to the same in test_vjps.py.
"""

import inspect

import numpy as np
import pytest

import nnla

rng = np.random.default_rng(5)
LABELS = np.array([0, 2, 1, 2, 0])


def normal(*shape):
    return rng.standard_normal(shape).astype(np.float32)


FLOATS = {  # (arguments) of functions that take floats and return floats of the same type
    "attention_weights": (normal(2, 3, 4), normal(2, 3, 4), nnla.causal_mask(3)),
    "condition_number": (normal(3, 4),),
    "least_squares": (normal(5, 3), normal(5, 2)),
    "low_rank": (normal(3, 4), 2),
    "matmul_by_columns": (normal(2, 3), normal(3, 4)),
    "matmul_by_entries": (normal(2, 3), normal(3, 4)),
    "matmul_by_outer_products": (normal(2, 3), normal(3, 4)),
    "matmul_by_rows": (normal(2, 3), normal(3, 4)),
    "min_max": (normal(5, 3), normal(2, 3)),
    "shift_images": (normal(2, 3, 4), np.array([1, -1]), np.array([0, 2])),
    "split": (normal(5, 3), LABELS, (0.6, 0.4), 0),
    "standardize": (normal(5, 3), normal(2, 3)),
    "transform_images": (normal(2, 3, 4), normal(2, 2, 2)),
    "clip_gradients": ({"W": normal(3, 2), "b": normal(2)}, 0.1),
}
MADE = {  # (arguments) of functions that make floats, in float32 unless told otherwise
    "dropout_mask": ((3, 4), 0.5, 0),
    "glorot_normal": ((3, 4), 0),
    "glorot_uniform": ((3, 4), 0),
    "he_normal": ((3, 4), 0),
    "he_uniform": ((3, 4), 0),
    "one_hot": (LABELS, 3),
}
NEITHER = {  # integers and plain numbers, or tested with their own module
    *("accuracy", "causal_mask", "confusion_matrix", "flops", "k_fold", "minibatches"),
    *("cosine_decay", "step_decay", "warmup_cosine"),
    *("check_vjp", "numerical_vjp", "evaluate", "fit", "predict", "train_step"),
}


def arrays_in(values):
    """Yield the arrays inside tuples, lists and dicts."""
    for value in values.values() if isinstance(values, dict) else values:
        if isinstance(value, dict | tuple | list):
            yield from arrays_in(value)
        elif isinstance(value, np.ndarray | np.generic):
            yield value


def test_every_public_function_is_in_one_of_the_tables():
    functions = {name for name in nnla.__all__ if inspect.isfunction(getattr(nnla, name))}
    derivatives = {name for name in functions if name.endswith("_vjp")} - NEITHER
    with_derivative = derivatives | {name.removesuffix("_vjp") for name in derivatives}
    assert functions - with_derivative == set(FLOATS) | set(MADE) | NEITHER


@pytest.mark.parametrize("name", FLOATS)
def test_float32_stays_float32(name):
    returned = list(arrays_in([getattr(nnla, name)(*FLOATS[name])]))
    floats = [array for array in returned if array.dtype.kind == "f"]
    assert floats
    assert {array.dtype for array in floats} == {np.dtype(np.float32)}


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("name", MADE)
def test_made_in_the_type_that_was_asked_for(name, dtype):
    f = getattr(nnla, name)
    assert f(*MADE[name]).dtype == np.float32
    assert f(*MADE[name], dtype=dtype).dtype == dtype


@pytest.mark.parametrize("name", [*FLOATS, "one_hot", "accuracy", "confusion_matrix"])
def test_nothing_is_modified_and_nothing_is_shared(name):
    args = {"accuracy": (LABELS, LABELS), "confusion_matrix": (LABELS, LABELS, 3)}
    args = (args | MADE | FLOATS)[name]
    inputs = list(arrays_in(args))
    before = [array.copy() for array in inputs]
    outputs = list(arrays_in([getattr(nnla, name)(*args)]))
    for array, copy in zip(inputs, before, strict=True):
        np.testing.assert_array_equal(array, copy)
        assert not any(np.may_share_memory(array, output) for output in outputs)
