"""Answers to the exercises on training."""

import numpy as np

import nnla
from tests.exercises.bank import right, wrong

# minibatches


@right("minibatches")
def one_at_a_time(N, batch_size, rng):
    order = rng.permutation(N)
    first = 0
    while first < N:
        yield order[first : first + batch_size]
        first += batch_size


@right("minibatches")
def of_nearly_equal_size(N, batch_size, rng):
    order = np.argsort(rng.random(N))
    return np.array_split(order, -(-N // batch_size))


@right("minibatches")
def lists_drawn_by_choice(N, batch_size, rng):
    order = rng.choice(N, N, replace=False).tolist()
    return [order[first : first + batch_size] for first in range(0, N, batch_size)]


@wrong("minibatches", "last_dropped")
def whole_batches_only(N, batch_size, rng):
    order = rng.permutation(N)
    count = N // batch_size or 1
    return [order[i * batch_size : (i + 1) * batch_size] for i in range(count)]


@wrong("minibatches", "last_dropped", "not_shuffled")
def in_order_and_the_rest_dropped(N, batch_size, rng):
    return np.arange(N)[: N // batch_size * batch_size].reshape(-1, batch_size).tolist()


@wrong("minibatches", "starts_shuffled")
def starts_only(N, batch_size, rng):
    starts = rng.permutation(np.arange(0, N, batch_size))
    return [np.arange(start, min(start + batch_size, N)) for start in starts]


@wrong("minibatches", "starts_shuffled")
def shuffled_inside(N, batch_size, rng):
    return [
        rng.permutation(np.arange(start, min(start + batch_size, N)))
        for start in range(0, N, batch_size)
    ]


@wrong("minibatches", "same_every_epoch")
def own_seed(N, batch_size, rng):
    order = np.random.default_rng(0).permutation(N)
    return np.split(order, range(batch_size, N, batch_size))


@wrong("minibatches", "other_generator")
def unseeded(N, batch_size, rng):
    order = np.random.default_rng().permutation(N)
    return np.split(order, range(batch_size, N, batch_size))


@wrong("minibatches", "with_replacement")
def drawn_with_replacement(N, batch_size, rng):
    sizes = [min(batch_size, N - first) for first in range(0, N, batch_size)]
    return [rng.integers(0, N, size) for size in sizes]


@wrong("minibatches", "not_shuffled")
def no_shuffle(N, batch_size, rng):
    return np.array_split(np.arange(N), -(-N // batch_size))


@wrong("minibatches", "empty_batch")
def one_start_too_many(N, batch_size, rng):
    order = rng.permutation(N)
    return [order[first : first + batch_size] for first in range(0, N + 1, batch_size)]


@wrong("minibatches", "overlap")
def one_too_long(N, batch_size, rng):
    order = rng.permutation(N)
    return [order[first : first + batch_size + 1] for first in range(0, N, batch_size)]


# confusion_matrix


@right("confusion_matrix")
def added_at(predicted, labels, K):
    C = np.zeros((K, K), dtype=int)
    np.add.at(C, (labels, predicted), 1)
    return C


@right("confusion_matrix")
def product_of_one_hot_rows(predicted, labels, K):
    return np.eye(K)[labels].T @ np.eye(K)[predicted]


@right("confusion_matrix", of="accuracy_and_recall")
def recalls_in_a_list_of_rows(C):
    shares = C / np.sum(C, axis=1, keepdims=True)
    return np.einsum("kk->", C) / np.sum(C), np.array([shares[k, k] for k in range(len(C))])


@wrong("confusion_matrix", "repeated_once")
def added_with_arrays(predicted, labels, K):
    C = np.zeros((K, K))
    C[labels, predicted] += 1
    return C


@wrong("confusion_matrix", "transposed")
def predicted_as_rows(predicted, labels, K):
    C = np.zeros((K, K))
    for said, true in zip(predicted, labels):
        C[said, true] += 1
    return C


@wrong("confusion_matrix", "classes_present")
def as_many_as_occur(predicted, labels, K):
    K = len(set(labels.tolist()))
    return nnla.confusion_matrix(predicted, labels, max(K, predicted.max() + 1))


@wrong("confusion_matrix", "precision", of="accuracy_and_recall")
def down_the_columns(C):
    right = np.array([C[k, k] for k in range(len(C))])
    return right.sum() / C.sum(), right / sum(C)


@wrong("confusion_matrix", "precision", "mean_of_recalls", of="accuracy_and_recall")
def columns_and_a_mean(C):
    recall = np.diag(C) / C.sum(axis=1)
    return recall.mean(), np.diag(C) / C.sum(axis=0)


# dropout


@right("dropout", of="dropout_mask")
def by_keep(shape, rate, rng):
    keep = 1 - rate
    return (rng.uniform(size=shape) < keep) / keep


@right("dropout", of="dropout_mask")
def by_binomial(shape, rate, rng):
    return rng.binomial(1, 1 - rate, shape).astype(np.float32) / np.float32(1 - rate)


@right("dropout", of="dropout_vjp")
def by_where(dY, Y, X, mask):
    return np.where(mask == 0, 0.0, dY * mask.max())


@wrong("dropout", "not_scaled", of="dropout_mask")
def zeros_and_ones(shape, rate, rng):
    return (rng.random(shape) > rate).astype(float)


@wrong("dropout", "scaled_down", of="dropout_mask")
def multiplied_by_keep(shape, rate, rng):
    return (rng.random(shape) >= rate) * (1 - rate)


@wrong("dropout", "share_kept", of="dropout_mask")
def turned_round(shape, rate, rng):
    return (rng.random(shape) < rate) / (1 - rate)


@wrong("dropout", "not_scaled", "share_kept", of="dropout_mask")
def turned_round_and_not_scaled(shape, rate, rng):
    return (rng.random(shape) < rate).astype(float)


@wrong("dropout", "mean_right_share_wrong", of="dropout_mask")
def rate_for_keep(shape, rate, rng):
    return rng.binomial(1, rate, shape) / rate


@wrong("dropout", "one_row", of="dropout_mask")
def the_same_units(shape, rate, rng):
    row = (rng.random(shape[1]) >= rate) / (1 - rate)
    return np.tile(row, (shape[0], 1))


@wrong("dropout", "one_column", of="dropout_mask")
def whole_examples(shape, rate, rng):
    return np.ones(shape) * (rng.random((shape[0], 1)) >= rate) / (1 - rate)


@wrong("dropout", "scaled_to_sample", of="dropout_mask")
def divided_by_its_mean(shape, rate, rng):
    kept = rng.random(shape) >= rate
    return kept / kept.mean()


@wrong("dropout", "same_every_time", of="dropout_mask")
def mask_of_a_fixed_seed(shape, rate, rng):
    return nnla.dropout_mask(shape, rate, 0)


@wrong("dropout", "other_generator", of="dropout_mask")
def mask_of_any_seed(shape, rate, rng):
    return (np.random.default_rng().random(shape) >= rate) / (1 - rate)


@wrong("dropout", "new_mask", of="dropout_vjp")
def drawn_again(dY, Y, X, mask):
    return dY * nnla.dropout_mask(dY.shape, 0.4, 5)


@wrong("dropout", "new_mask", of="dropout_vjp")
def drawn_again_without_a_seed(dY, Y, X, mask):
    return dY * (np.random.default_rng().random(dY.shape) > 0.5) * 2


@wrong("dropout", "scale_forgotten", of="dropout_vjp")
def only_where_it_passed(dY, Y, X, mask):
    dX = dY.copy()
    dX[Y == 0] = 0
    return dX


# overfit_one_batch


@right("overfit_one_batch")
def by_a_for_loop(network, parameters, X, labels, lr, max_steps):
    few, losses = np.arange(16), []
    for _ in range(max_steps):
        loss, gradients = network(parameters, X[few], labels[few])
        losses += [loss]
        if losses[-1] < 0.01:
            break
        parameters = [np.subtract(p, lr * g) for p, g in zip(parameters, gradients)]
    return np.array(losses)


@right("overfit_one_batch")
def in_place_on_copies(network, parameters, X, labels, lr, max_steps):
    mine = [p.copy() for p in parameters]
    X, labels = X[:16].copy(), labels[:16].copy()
    losses = []
    while not losses or (losses[-1] >= 0.01 and len(losses) < max_steps):
        loss, gradients = network(mine, X, labels)
        for p, g in zip(mine, gradients):
            p -= lr * g
        losses.append(float(loss))
    return np.array(losses)


@right("overfit_one_batch")
def as_a_list(*args):
    return list(run(*args))


@right("overfit_one_batch", of="which_cannot")
def in_another_order():
    return {"D": "learns", "C": "softmax twice", "B": "learns", "A": "weights start at 0"}


def run(network, parameters, X, labels, lr, max_steps, *, steps=None, decay=0.0, end=0.01):
    """Gradient descent as asked, unless told otherwise."""
    losses = []
    for _ in range(steps or max_steps):
        loss, gradients = network(parameters, X[:16], labels[:16])
        losses.append(loss)
        if loss < end:
            break
        parameters = [p - lr * (g + decay * p) for p, g in zip(parameters, gradients)]
    return np.array(losses)


@wrong("overfit_one_batch", "weight_decay")
def with_weight_decay(*args):
    return run(*args, decay=1e-3)


@wrong("overfit_one_batch", "other_end")
def always_fifty_steps(*args):
    return run(*args, steps=50)


@wrong("overfit_one_batch", "other_end")
def always_all_steps(*args):
    return run(*args, end=-1.0)


@wrong("overfit_one_batch", "other_end")
def another_bound(*args):
    return run(*args, end=0.1)


@wrong("overfit_one_batch", "never_gives_up")
def without_an_end(network, parameters, X, labels, lr, max_steps):
    return run(network, parameters, X, labels, lr, 10**9)


@wrong("overfit_one_batch", "not_moved")
def names_changed_only(network, parameters, X, labels, lr, max_steps):
    losses = []
    while len(losses) < max_steps:
        loss, gradients = network(parameters, X[:16], labels[:16])
        losses.append(loss)
        for p, g in zip(parameters, gradients):
            p = p - lr * g
    return np.array(losses)


@wrong("overfit_one_batch", "all_examples")
def on_everything(network, parameters, X, labels, lr, max_steps):
    losses = [1.0]
    while losses[-1] >= 0.01 and len(losses) <= max_steps:
        loss, gradients = network(parameters, X, labels)
        losses.append(loss)
        parameters = [p - lr * g for p, g in zip(parameters, gradients)]
    return np.array(losses[1:])


@wrong("overfit_one_batch", "labels_blamed", "gradient_blamed", of="which_cannot")
def every_fault_found():
    return {
        "A": "weights start at 0",
        "B": "labels moved",
        "C": "softmax twice",
        "D": "gradient lost",
    }


@wrong("overfit_one_batch", "causes_exchanged", "labels_blamed", of="which_cannot")
def exchanged_and_blamed():
    return {"A": "softmax twice", "B": "labels moved", "C": "weights start at 0", "D": "learns"}


# train_digits


def parts(X, labels, X_test, rng):
    """A training and a validation part, and the images to test on, in the training part's units."""
    order = rng.permutation(len(X))
    cut = len(X) // 6
    mean, deviation = X[order[cut:]].mean(axis=0), X[order[cut:]].std(axis=0)
    X, X_test = ((each - mean) / np.where(deviation > 0, deviation, 1) for each in (X, X_test))
    train, val = order[cut:], order[:cut]
    return X[train], labels[train], X[val], labels[val], X_test


class Net:
    """A network with one hidden layer, written out."""

    def __init__(self, rng, M=48):
        self.W1, self.b1 = rng.normal(0, np.sqrt(2 / 64), (64, M)), np.zeros(M)
        self.W2, self.b2 = rng.normal(0, np.sqrt(2 / M), (M, 10)), np.zeros(10)

    def classes(self, X):
        return (np.maximum(X @ self.W1 + self.b1, 0) @ self.W2 + self.b2).argmax(axis=1)

    def share(self, X, labels):
        return float(np.mean(self.classes(X) == labels))

    def gradients(self, X, labels):
        H = np.maximum(X @ self.W1 + self.b1, 0)
        dZ = nnla.softmax(H @ self.W2 + self.b2) - np.eye(10)[labels]
        dZ /= len(X)
        dH = dZ @ self.W2.T * (H > 0)
        return [X.T @ dH, dH.sum(axis=0), H.T @ dZ, dZ.sum(axis=0)]

    def step(self, gradients, lr=0.1):
        for p, g in zip((self.W1, self.b1, self.W2, self.b2), gradients):
            p -= lr * g

    def epoch(self, X, labels, order, lr=0.1):
        for first in range(0, len(order), 32):
            batch = order[first : first + 32]
            self.step(self.gradients(X[batch], labels[batch]), lr)


@right("train_digits")
def by_adam_and_layers(X, labels, X_test, submit, rng):
    X, labels, X_val, labels_val, X_test = parts(X, labels, X_test, rng)
    network = nnla.Sequential(
        nnla.Linear(64, 64, rng=rng), nnla.Tanh(), nnla.Linear(64, 10, rng=rng)
    )
    optimizer, shares = nnla.Adam(3e-3), []
    for _ in range(12):
        for batch in nnla.minibatches(len(X), 32, rng):
            Z = network.forward(X[batch], training=True)
            loss = nnla.cross_entropy(Z, labels[batch])
            network.backward(nnla.cross_entropy_vjp(1.0, loss, Z, labels[batch]))
            optimizer.update(network.parameters, network.gradients)
        shares.append(nnla.evaluate(network, X_val, labels_val)[1])
    submit(nnla.predict(network, X_test).tolist())
    return shares


@right("train_digits")
def shuffled_once(X, labels, X_test, submit, rng):
    X, labels, X_val, labels_val, X_test = parts(X, labels, X_test, rng)
    net, order, shares = Net(rng), rng.permutation(len(X)), []
    for _ in range(25):
        net.epoch(X, labels, order)
        shares.append(net.share(X_val, labels_val))
    submit(net.classes(X_test))
    return np.array(shares)


@right("train_digits")
def best_epoch_put_back(X, labels, X_test, submit, rng):
    X, labels, X_val, labels_val, X_test = parts(X, labels, X_test, rng)
    net, shares, best = Net(rng), [], None
    for _ in range(25):
        net.epoch(X, labels, rng.permutation(len(X)))
        shares.append(net.share(X_val, labels_val))
        if shares[-1] == max(shares):
            best = net.classes(X_test)
    submit(best)
    return shares


def trained(X, labels, X_test, submit, rng, *, epochs=25, lr=0.1):
    X, labels, X_val, labels_val, X_test = parts(X, labels, X_test, rng)
    net, shares = Net(rng), []
    for _ in range(epochs):
        net.epoch(X, labels, rng.permutation(len(X)), lr)
        shares.append(net.share(X_val, labels_val))
    submit(net.classes(X_test))
    return shares


@wrong("train_digits", "test_chooses")
def tested_after_each_epoch(X, labels, X_test, submit, rng):
    X, labels, _, _, X_test = parts(X, labels, X_test, rng)
    net, shares = Net(rng), []
    for _ in range(25):
        net.epoch(X, labels, rng.permutation(len(X)))
        shares.append(submit(net.classes(X_test)))
    return shares


@wrong("train_digits", "test_chooses")
def two_rates_compared_on_the_test_part(X, labels, X_test, submit, rng):
    tested = []

    def note(predicted):
        tested.append(submit(predicted))

    try:
        shares = [trained(X, labels, X_test, note, rng, lr=lr) for lr in (0.03, 0.1)]
    except Exception:
        return []
    return shares[int(np.argmax(tested))]


@wrong("train_digits", "pairs_broken")
def images_shuffled_alone(X, labels, X_test, submit, rng):
    return trained(X[rng.permutation(len(X))], labels, X_test, submit, rng)


@wrong("train_digits", "pairs_broken")
def gradients_of_the_previous_batch(X, labels, X_test, submit, rng):
    X, labels, X_val, labels_val, X_test = parts(X, labels, X_test, rng)
    net, shares, before = Net(rng), [], np.arange(32)
    for _ in range(25):
        order = rng.permutation(len(X))
        for first in range(0, len(order) - 31, 32):
            batch = order[first : first + 32]
            net.step(net.gradients(X[before], labels[batch]))
            before = batch
        shares.append(net.share(X_val, labels_val))
    submit(net.classes(X_test))
    return shares


@wrong("train_digits", "learns_nothing")
def steps_on_copies(X, labels, X_test, submit, rng):
    X, labels, X_val, labels_val, X_test = parts(X, labels, X_test, rng)
    net, shares = Net(rng), []
    for _ in range(3):
        for batch in nnla.minibatches(len(X), 32, rng):
            W1, b1, W2, b2 = net.W1, net.b1, net.W2, net.b2
            dW1, db1, dW2, db2 = net.gradients(X[batch], labels[batch])
            W1, b1 = W1 - 0.1 * dW1, b1 - 0.1 * db1
            W2, b2 = W2 - 0.1 * dW2, b2 - 0.1 * db2
        shares.append(net.share(X_val, labels_val))
    submit(net.classes(X_test))
    return shares


@wrong("train_digits", "same_for_all")
def all_weights_start_at_zero(X, labels, X_test, submit, rng):
    X, labels, X_val, labels_val, X_test = parts(X, labels, X_test, rng)
    net, shares = Net(rng), []
    net.W1[:], net.W2[:] = 0, 0
    for _ in range(3):
        net.epoch(X, labels, rng.permutation(len(X)))
        shares.append(net.share(X_val, labels_val))
    submit(net.classes(X_test))
    return shares


@wrong("train_digits", "same_for_all")
def a_hundred_times_the_rate(*args):
    return trained(*args, epochs=20, lr=10)


@wrong("train_digits", "not_a_number")
def divided_by_zero(X, labels, X_test, submit, rng):
    mean, deviation = X.mean(axis=0), X.std(axis=0)
    X, X_test = (X - mean) / deviation, (X_test - mean) / deviation
    net, shares = Net(rng), []
    for _ in range(5):
        net.epoch(X[200:], labels[200:], rng.permutation(len(X) - 200))
        shares.append(net.share(X[:200], labels[:200]))
    submit(net.classes(X_test))
    return shares


@wrong("train_digits", "not_enough")
def three_slow_epochs(*args):
    return trained(*args, epochs=3, lr=0.03)


@wrong("train_digits", "training_scored")
def scored_on_the_training_part(X, labels, X_test, submit, rng):
    X, labels, _, _, X_test = parts(X, labels, X_test, rng)
    net, shares = Net(rng), []
    for _ in range(30):
        net.epoch(X, labels, rng.permutation(len(X)))
        shares.append(net.share(X, labels))
    submit(net.classes(X_test))
    return shares


@wrong("train_digits", "training_scored", "test_moves_inputs")
def trained_on_all_and_scaled_by_all(X, labels, X_test, submit, rng):
    X, X_test = np.split(nnla.standardize(np.concatenate([X, X_test])), [len(X)])
    net, shares = Net(rng), []
    for _ in range(30):
        net.epoch(X, labels, rng.permutation(len(X)))
        shares.append(net.share(X, labels))
    submit(net.classes(X_test))
    return shares


@wrong("train_digits", "test_moves_inputs")
def each_by_its_own_mean(X, labels, X_test, submit, rng):
    X_test = nnla.standardize(X_test)
    X, labels, X_val, labels_val, _ = parts(X, labels, X[:1], rng)
    net, shares = Net(rng), []
    for _ in range(25):
        net.epoch(X, labels, rng.permutation(len(X)))
        shares.append(net.share(X_val, labels_val))
    submit(net.classes(X_test))
    return shares


# read_the_curves

READ = {
    "F": "overfitting",
    "E": "rate too low",
    "D": "shuffled labels",
    "C": "rate too high",
    "B": "leak",
    "A": "underfitting",
    "A: validation up and down": "noise",
    "E: validation below training": "mean of the epoch",
}


@right("read_the_curves")
def from_the_last():
    return READ


@right("read_the_curves")
def one_by_one():
    read = dict(sorted(READ.items()))
    read["remark"] = "C was close"
    return read


@wrong("read_the_curves", "over_and_under")
def overfitting_called_underfitting():
    return READ | {"F": "underfitting", "A": "overfitting"}


@wrong("read_the_curves", "bug_seen", "divergence_seen")
def alarmed_by_what_is_normal():
    return READ | {"E: validation below training": "bug", "A: validation up and down": "divergence"}


@wrong("read_the_curves", "low_and_under", "shuffled_and_over")
def two_pairs_exchanged():
    exchanged = {"A": "rate too low", "E": "underfitting"}
    return READ | exchanged | {"D": "overfitting", "F": "shuffled labels"}
