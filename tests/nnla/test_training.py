"""The training loop."""

import sys

import numpy as np
import pytest

import nnla
from nnla import SGD, Adam, Dropout, Linear, ReLU, Sequential, evaluate, fit, predict
from nnla.datasets import moons

MSE = (nnla.mse, nnla.mse_vjp)


@pytest.fixture(scope="module")
def data():
    """((X, labels) to train on, (X, labels) to validate on)"""
    X, labels = moons(300, 0.1, 0)
    X = X.astype(np.float32)
    return (X[:200], labels[:200]), (X[200:], labels[200:])


def network(rate=0.0):
    return Sequential(Linear(2, 16, rng=0), ReLU(), Dropout(rate, rng=1), Linear(16, 2, rng=2))


def run(data, net=None, **options):
    """Return (network, history) of a short training."""
    net = net or network()
    options = {"optimizer": Adam(0.02), "epochs": 3, "rng": 0, "batch_size": 32} | options
    return net, fit(net, *data[0], **options)


def test_moons_are_learned(data):
    # no straight line gets more than about 0.9 of them right; the halves do not overlap here
    net, history = run(data, epochs=60, validation=data[1])
    assert evaluate(net, *data[1])[1] > 0.97
    assert history.loss[-1] < 0.1 < history.loss[0]
    np.testing.assert_array_equal(predict(net, data[1][0]), net.forward(data[1][0]).argmax(axis=1))


def test_same_seeds_give_the_same_bits(data):
    one, first = run(data, network(0.3), validation=data[1])
    same, second = run(data, network(0.3), validation=data[1])
    other, third = run(data, network(0.3), validation=data[1], rng=1)
    assert first.loss == second.loss != third.loss
    for name, p in one.parameters.items():
        np.testing.assert_array_equal(p, same.parameters[name])
    assert any(not np.array_equal(p, other.parameters[n]) for n, p in one.parameters.items())


def test_looking_at_validation_data_changes_nothing(data):
    (one, first), (other, second) = (
        run(data, network(0.3), validation=validation) for validation in (None, data[1])
    )
    assert first.loss == second.loss
    for name, p in one.parameters.items():
        np.testing.assert_array_equal(p, other.parameters[name])


def test_history_has_an_entry_an_epoch(data):
    _, history = run(data, validation=data[1])
    lists = (history.loss, history.gradient_norm)
    lists += (history.validation_loss, history.validation_accuracy)
    assert [len(entries) for entries in lists] == [3, 3, 3, 3]
    assert history.best_epoch == np.argmin(history.validation_loss)
    _, history = run(data)
    assert history.validation_loss == history.validation_accuracy == []
    assert history.best_epoch is None


def test_loss_of_the_epoch_is_weighted_by_the_batches(data):
    # a learning rate of 0: all batches see one network, so the mean is that of all examples
    net, history = run(data, optimizer=SGD(0.0), epochs=1, batch_size=64)  # 64, 64, 64 and 8
    assert history.loss[0] == pytest.approx(evaluate(net, *data[0])[0], rel=1e-5)


def test_steps_are_those_of_a_loop_by_hand(data):
    X, labels = data[0]
    net, _ = run(data, optimizer=SGD(0.1), epochs=2)
    other, rng = network(), np.random.default_rng(0)
    for _ in range(2):
        for batch in nnla.minibatches(200, 32, rng):
            Z = other.forward(X[batch], training=True)
            other.backward(nnla.cross_entropy_vjp(1.0, 0.0, Z, labels[batch]))
            for name, p in other.parameters.items():
                p -= 0.1 * other.gradients[name]
    for name, p in net.parameters.items():
        np.testing.assert_allclose(p, other.parameters[name], rtol=1e-4, atol=1e-6)


def test_early_stopping_puts_the_best_epoch_back(data):
    # a rate so large that the loss goes up and down; the third after the best one is the last
    net, history = run(
        data, optimizer=Adam(0.3), epochs=100, validation=data[1], patience=3, batch_size=16
    )
    losses = history.validation_loss
    assert len(losses) < 100
    assert len(losses) == history.best_epoch + 4
    assert losses[history.best_epoch] == min(losses) < losses[-1]
    assert evaluate(net, *data[1])[0] == pytest.approx(min(losses), rel=1e-6)


def test_a_loss_that_only_stays_is_not_lower(data):
    _, history = run(data, optimizer=SGD(0.0), epochs=9, validation=data[1], patience=2)
    assert history.best_epoch == 0
    assert len(history.loss) == 3


def test_without_patience_the_last_epoch_stays(data):
    net, history = run(data, optimizer=Adam(0.3), epochs=6, validation=data[1])
    assert evaluate(net, *data[1])[0] == pytest.approx(history.validation_loss[-1], rel=1e-6)


def test_schedule_sets_the_rate_of_every_step(data):
    seen = []

    def schedule(step):
        seen.append(step)
        return 0.1 / (step + 1)

    optimizer = SGD(9.0)
    run(data, optimizer=optimizer, epochs=2, schedule=schedule, batch_size=50)
    assert seen == list(range(8))  # 200 examples in batches of 50, twice
    assert optimizer.lr == 0.1 / 8


def test_augmentation_changes_the_batches_alone(data):
    X, _ = data[0]
    copy, sizes = X.copy(), []

    def augment(batch, rng):
        sizes.append(len(batch))
        batch += rng.standard_normal(batch.shape).astype(batch.dtype)  # in place, on purpose
        return batch

    _, history = run(data, augment=augment, epochs=1)
    assert sizes == [32] * 6 + [8]
    np.testing.assert_array_equal(X, copy)
    assert history.loss != run(data, epochs=1)[1].loss


def test_clipping_bounds_the_step(data):
    net = network()
    before = {name: p.copy() for name, p in net.parameters.items()}
    run(data, net, optimizer=SGD(1.0), epochs=1, batch_size=200, max_norm=1e-3)
    moved = [np.ravel(p - before[name]) for name, p in net.parameters.items()]
    assert np.linalg.norm(np.concatenate(moved)) == pytest.approx(1e-3, rel=1e-3)


def test_targets_may_be_rows(rng):
    X, W = rng.random((64, 3)), np.array([[1.0, 2.0], [0.0, -1.0], [3.0, 0.5]])
    net = Linear(3, 2, rng=0, dtype=float)
    history = fit(
        net, X, X @ W, optimizer=Adam(0.1), epochs=200, rng=0, loss=MSE, validation=(X, X @ W)
    )
    np.testing.assert_allclose(net.parameters["W"], W, atol=1e-2)
    assert history.validation_accuracy == []
    loss, share = evaluate(net, X, X @ W, loss=nnla.mse)
    assert loss < 1e-4
    assert np.isnan(share)


def test_prediction_does_not_depend_on_the_batches(data):
    net, _ = run(data, network(0.5))
    X = data[1][0]
    np.testing.assert_array_equal(predict(net, X, batch_size=7), predict(net, X))


def test_divergence_is_named(data):
    X, labels = data[0]
    with pytest.raises(FloatingPointError, match=r"^the loss is nan at step 0: lower .*lr = 0.02"):
        run(((X * np.nan, labels),))
    with (
        np.errstate(all="ignore"),
        pytest.raises(FloatingPointError, match=r"^the loss is (nan|inf) at step [1-9]"),
    ):
        run(data, optimizer=SGD(1e30), epochs=5)


X2, LABELS = np.ones((4, 2), np.float32), np.array([0, 1, 0, 1])


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: run(((X2, LABELS[:3]),)), "fit: X has 4 examples, targets has 3"),
        (lambda: run(((X2, LABELS),), patience=2), "fit: patience needs a validation part"),
        (
            lambda: run(((X2, LABELS),), patience=0, validation=(X2, LABELS)),
            "fit: patience = 0, where at least 1 is needed",
        ),
        (lambda: run(((X2[:0], LABELS[:0]),)), "minibatches: N = 0"),
        (lambda: run(((X2, LABELS),), batch_size=0), "minibatches: N = 4 and batch_size = 0"),
        (lambda: run(((X2, LABELS + 1),)), "cross_entropy: labels holds 2"),
        (lambda: run(((X2, LABELS / 1),)), "cross_entropy: labels has type float64"),
        (lambda: run(((X2[:, :1], LABELS),)), "linear: W has shape (2, 16), where (D, M) needs D"),
        (lambda: run(((X2, LABELS),), max_norm=0.0), "clip_gradients: max_norm = 0.0"),
        (lambda: predict(network(), X2[:0]), "predict: X has no examples"),
        (lambda: evaluate(network(), X2[:0], LABELS[:0]), "evaluate: X has no examples"),
        (lambda: predict(network(), X2, batch_size=0), "predict: batch_size = 0, where at least"),
    ],
)
def test_errors(call, message):
    with pytest.raises(ValueError) as caught:
        call()
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize("is_terminal", [True, False])
def test_bar_stands_on_a_terminal_only(is_terminal, data, capsys, monkeypatch):
    pytest.importorskip("tqdm", reason="the bar needs tqdm: pip install nnla[data]")
    monkeypatch.setattr("sys.stderr.isatty", lambda: is_terminal, raising=False)
    monkeypatch.delitem(sys.modules, "ipykernel", raising=False)
    run(data)
    assert ("epochs" in capsys.readouterr().err) == is_terminal
