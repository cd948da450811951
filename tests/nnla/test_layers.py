"""Layers: they remember and call, and nothing more."""

import contextlib
import io
import zipfile

import numpy as np
import pytest

import nnla
from nnla import Conv2d, Dropout, Flatten, Linear, MaxPool2d, ReLU, Sequential

f8 = {"dtype": np.float64}


def deep(dropout_seed=5):
    """Every kind of layer in one network, on (N, 7, 6, 2) images."""
    return Sequential(
        Conv2d(2, 3, 3, rng=0, padding=1, stride=2, **f8),  # (4, 3, 3)
        nnla.Tanh(),
        Conv2d(3, 4, 2, rng=1, padding=1, **f8),  # (5, 4, 4)
        MaxPool2d(2),  # (2, 2, 4)
        Sequential(Flatten(), nnla.GELU(), nnla.Identity()),
        Linear(16, 5, rng=2, init=nnla.glorot_normal, **f8),
        Dropout(0.5, rng=dropout_seed),
        nnla.LeakyReLU(0.2),
        nnla.Sigmoid(),
        Linear(5, 3, rng=3, **f8),
        nnla.Softmax(),
    )


def test_gradients_of_a_whole_network_agree_with_differences(rng):
    X, dY = rng.standard_normal((2, 7, 6, 2)), rng.standard_normal((2, 3))
    network = deep()
    network.forward(X, training=True)
    dX = network.backward(dY)

    def run(*arrays):
        other = deep()  # the same seed, so the same mask
        for p, array in zip(other.parameters.values(), arrays[1:], strict=True):
            p[...] = array
        return other.forward(arrays[0], training=True)

    expected = nnla.numerical_vjp(run, [X, *network.parameters.values()], dY)
    for gradient, wanted in zip([dX, *network.gradients.values()], expected, strict=True):
        np.testing.assert_allclose(gradient, wanted, atol=1e-7)
    assert all(np.abs(gradient).max() > 1e-6 for gradient in expected)


def test_gradients_are_set_anew_and_parameters_are_the_same_arrays(rng):
    network, X = Sequential(Linear(3, 2, rng=0, **f8), ReLU()), rng.standard_normal((4, 3))
    before = network.parameters
    for _ in range(2):
        network.forward(X)
        network.backward(np.ones((4, 2)))
    expected = network.gradients["0.W"].copy()
    network.backward(np.ones((4, 2)))
    np.testing.assert_array_equal(network.gradients["0.W"], expected)
    nnla.SGD(0.1).update(network.parameters, network.gradients)
    assert all(network.parameters[name] is before[name] for name in before)
    assert list(before) == ["0.W", "0.b"]


@pytest.mark.parametrize(
    "make", [lambda: Linear(3, 2, rng=0, **f8), lambda: Sequential(Linear(3, 2, rng=0, **f8))]
)
def test_first_layer_need_not_pass_a_gradient_on(make, rng):
    X, dY, layer = rng.standard_normal((4, 3)), rng.standard_normal((4, 2)), make()
    layer.forward(X)
    assert layer.backward(dY).shape == X.shape
    gradients = list(layer.gradients.values())
    assert layer.backward(dY, inputs=False) is None
    for again, gradient in zip(layer.gradients.values(), gradients, strict=True):
        np.testing.assert_array_equal(again, gradient)


def test_float32_all_the_way(rng):
    network = Sequential(Conv2d(1, 2, 3, rng=0), ReLU(), Flatten(), Dropout(0.5, rng=1))
    network = Sequential(*network.layers, Linear(8, 3, rng=2))
    X = rng.random((2, 4, 4, 1), np.float32)
    Y = network.forward(X, training=True)
    arrays = [Y, network.backward(Y), *network.parameters.values(), *network.gradients.values()]
    assert {array.dtype for array in arrays} == {np.dtype(np.float32)}


# --- dropout -----------------------------------------------------------------------------------


def test_dropout_scales_what_it_keeps():
    mask = nnla.dropout_mask((1000, 100), 0.2, 0)
    assert sorted(set(mask.ravel().tolist())) == [0, 1.25]
    # 100,000 draws: the share is known to 0.0013; four times that
    assert abs(np.mean(mask == 0) - 0.2) < 0.005
    assert mask.dtype == np.float32


def test_dropout_uses_one_mask_both_ways(rng):
    layer, X = Dropout(0.5, rng=0), rng.random((5, 4))
    Y = layer.forward(X, training=True)
    dX = layer.backward(np.ones((5, 4)))
    np.testing.assert_array_equal(Y, X * dX)
    assert 0 < np.count_nonzero(Y) < 20
    assert not np.array_equal(layer.forward(X, training=True), Y)


def test_inference_draws_no_numbers():
    # otherwise a look at the validation data would change the training that follows
    X = np.ones((5, 4))
    one, other = Dropout(0.5, rng=0), Dropout(0.5, rng=0)
    np.testing.assert_array_equal(one.forward(X), X)
    np.testing.assert_array_equal(one.forward(X, training=True), other.forward(X, training=True))


@pytest.mark.parametrize("rate", [-0.1, 1.0, float("nan")])
def test_bad_dropout_rate(rate):
    with pytest.raises(ValueError, match=rf"^Dropout: rate = {rate}, where 0 ≤ rate < 1"):
        Dropout(rate, rng=0)
    with pytest.raises(ValueError, match=rf"^dropout_mask: rate = {rate}, where 0 ≤ rate < 1"):
        nnla.dropout_mask((2,), rate, 0)


# --- Sequential --------------------------------------------------------------------------------


def test_summary():
    table = Sequential(Conv2d(1, 2, 3, rng=0, padding=1), Flatten(), Linear(32, 1000, rng=0))
    assert [line.split() for line in table.summary((4, 4, 1)).splitlines()[1:]] == [
        # 3·3·1·2 + 2 and 32·1000 + 1000
        ["Conv2d(1,", "2,", "3,", "stride=1,", "padding=1)", "(N,", "4,", "4,", "2)", "20"],
        ["Flatten()", "(N,", "32)", "0"],
        ["Linear(32,", "1000)", "(N,", "1000)", "33,000"],
        ["total", "33,020"],
    ]


def test_repr():
    network = Sequential(Linear(2, 3, rng=0), nnla.LeakyReLU(0.1), Dropout(0.5, rng=0))
    assert repr(network) == "Sequential(Linear(2, 3), LeakyReLU(slope=0.1), Dropout(0.5))"


def test_message_names_the_function_beneath():
    with pytest.raises(ValueError, match=r"^linear: W has shape \(4, 3\), where \(D, M\) needs D"):
        Sequential(Linear(4, 3, rng=0)).forward(np.ones((2, 5)))


# --- save and load -----------------------------------------------------------------------------


@pytest.fixture
def saved(tmp_path):
    """(a network, the file with its parameters)"""
    network = Sequential(Linear(2, 3, rng=0), ReLU(), Linear(3, 1, rng=1))
    network.save(tmp_path / "weights.npz")
    return network, tmp_path / "weights.npz"


def test_what_was_saved_is_loaded_into_the_same_arrays(saved):
    network, path = saved
    other = Sequential(Linear(2, 3, rng=8), ReLU(), Linear(3, 1, rng=9))
    arrays = other.parameters
    other.load(str(path))
    for name, p in network.parameters.items():
        np.testing.assert_array_equal(arrays[name], p)


def test_save_uses_exactly_the_name(saved, tmp_path):
    saved[0].save(tmp_path / "weights")
    assert (tmp_path / "weights").exists()


def refuses(network, path, message):
    before = {name: p.copy() for name, p in network.parameters.items()}
    with pytest.raises(ValueError, match=message):
        network.load(path)
    for name, p in network.parameters.items():
        np.testing.assert_array_equal(p, before[name])


@pytest.mark.parametrize(
    ("other", "message"),
    [
        (
            Sequential(Linear(2, 4, rng=0), ReLU(), Linear(4, 1, rng=0)),
            r"0.W has shape \(2, 3\) in",
        ),
        (
            Sequential(Linear(2, 3, rng=0), ReLU(), Linear(3, 2, rng=0)),
            r"2.W has shape \(3, 1\) in",
        ),
        (Sequential(Linear(2, 3, rng=0)), "2.W is not in this network"),
        (Sequential(Linear(2, 3, rng=0), Linear(3, 1, rng=0)), "1.W is not in the file"),
    ],
)
def test_another_network_is_refused_by_name(saved, other, message):
    refuses(other, saved[1], rf"^load: parameter {message}")


def test_pickled_objects_are_refused(saved):
    network, path = saved
    parts = {name: p.astype(object) for name, p in network.parameters.items()}
    np.savez(path, **parts)
    refuses(network, path, r"^load: .*weights.npz holds no saved parameters \(Object arrays cann")


def test_other_types_are_refused(saved):
    network, path = saved
    np.savez(path, **{name: p.astype(int) for name, p in network.parameters.items()})
    refuses(network, path, r"^load: parameter 0.W has type int64")


@pytest.mark.parametrize("damage", [b"", b"text", "half", "flipped", "npy", "raw member"])
def test_damaged_file_is_refused(saved, damage):
    network, path = saved
    data = path.read_bytes()
    if damage == "npy":
        buffer = io.BytesIO()
        np.save(buffer, np.ones(3))
        path.write_bytes(buffer.getvalue())
    elif damage == "raw member":
        with zipfile.ZipFile(path, "w") as file:
            for name in network.parameters:
                file.writestr(name, "no array")
    elif damage == "flipped":
        middle = data.index(network.parameters["0.W"].tobytes())
        path.write_bytes(data[:middle] + b"\xff" + data[middle + 1 :])
    else:
        path.write_bytes(data[: len(data) // 2] if damage == "half" else damage)
    refuses(network, path, r"^load: .*weights.npz holds no saved parameters")


def test_any_flipped_byte_is_refused_or_harmless(saved):
    network, path = saved
    data, expected = path.read_bytes(), network.parameters["0.W"].copy()
    for place in range(0, len(data), 7):
        path.write_bytes(data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :])
        with contextlib.suppress(ValueError):
            network.load(path)
        np.testing.assert_array_equal(network.parameters["0.W"], expected)


def test_missing_file(saved, tmp_path):
    with pytest.raises(FileNotFoundError):
        saved[0].load(tmp_path / "nowhere.npz")


def test_one_layer_in_two_places_is_refused():
    relu = ReLU()
    with pytest.raises(ValueError, match="each in one place only"):
        Sequential(relu, Linear(2, 2, rng=0), relu)


def test_backward_before_forward():
    with pytest.raises(ValueError, match=r"^ReLU\(\): backward needs a forward pass before it"):
        ReLU().backward(np.ones((1, 2)))
