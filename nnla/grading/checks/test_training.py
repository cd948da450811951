"""Checks of the exercises on training."""

import functools

import numpy as np

import nnla
from nnla import datasets
from nnla.grading.compare import (
    Failed,
    assert_answers,
    assert_equal,
    assert_predicted,
    assert_shape,
    assert_that,
    same,
)
from nnla.grading.student import StudentError
from nnla.grading.task import Answer, Mistake, Task

# minibatches

minibatches = Task(
    "minibatches",
    "write",
    points=4,
    minutes=20,
    level=2,
    short=True,
    answers=(Answer("minibatches"),),
    mistakes=(
        Mistake(
            "last_dropped",
            "3 of 23 examples never train in this epoch. The last batch may be shorter than the others.",
        ),
        Mistake(
            "empty_batch",
            "20 examples in batches of 5 gave an empty batch at the end; its mean loss would be 0/0. At which "
            "number does the last batch begin when nothing is left over?",
        ),
        Mistake(
            "with_replacement",
            "Some examples come twice in this epoch, others never. One epoch is one pass: it has each number "
            "once.",
        ),
        Mistake(
            "overlap",
            "Every number is there, and some stand in two batches: where one batch ends, the next one begins "
            "one place too early. The end of a slice does not belong to it.",
        ),
        Mistake(
            "not_shuffled",
            "Your batches are 0, 1, 2, … in order. Sorted data stay sorted: whole batches of one class pull the "
            "weights to and fro.",
        ),
        Mistake(
            "starts_shuffled",
            "0, 1, 2, 3 and 4 are together in every epoch: your batches hold the same neighbors, whatever "
            "order they come in. Shuffle the examples, then cut.",
        ),
        Mistake(
            "same_every_epoch",
            "Your second epoch repeats the first. Something begins anew in each call, as a generator made "
            "inside with a fixed seed does. The given `rng` moves on by itself.",
        ),
        Mistake(
            "other_generator",
            "Two generators in the same state gave two different orders: chance comes from elsewhere. A run "
            "can be repeated only if every number is drawn from `rng`.",
        ),
    ),
    hints=(
        "The chapter's section on the training loop uses `nnla.minibatches`; its page in the reference says what "
        "it yields.",
        "```\norder = rng....\nreturn [order[... : ...] for first in range(0, ..., ...)]\n```",
    ),
    hides=("minibatches",),
)


def epoch_of(student, N, batch_size, rng):
    """One epoch as lists of ints, one for each batch."""
    batches = student.minibatches(N, batch_size, rng)
    assert_that(
        isinstance(batches, list | tuple),
        "Asked is a list of index arrays, or a generator of them.",
    )
    for batch in batches:
        if np.size(batch) == 0:
            raise Failed("One of the batches is empty.", mistake="empty_batch")
        assert_that(np.ndim(batch) == 1, "Each batch has to be an array with one axis.")
        assert_that(np.asarray(batch).dtype.kind in "iu", "Indices have to be whole numbers.")
    return [np.asarray(batch).tolist() for batch in batches]


def joined(batches):
    return [index for batch in batches for index in batch]


def in_order(batches):
    return joined(batches) == sorted(joined(batches))


@minibatches.check(2)
def test_minibatches_every_example_once(student, rng):
    """Each of 23 examples, of 20 and of 3 stands in exactly one batch."""
    for N, batch_size in ((23, 5), (20, 5), (3, 8)):
        found = joined(epoch_of(student, N, batch_size, student.generator(1)))
        missing, twice = set(range(N)) - set(found), len(found) > len(set(found))
        where = f"N = {N}, batch_size = {batch_size}"
        if twice:
            mistake = "with_replacement" if missing else "overlap"
            raise Failed(f"{where}: an example comes twice.", mistake=mistake)
        if missing:
            dropped = len(missing) == N % batch_size
            mistake = "last_dropped" if dropped else None
            raise Failed(f"{where}: {len(missing)} examples never come.", mistake=mistake)
        assert_that(set(found) == set(range(N)), f"{where}: there is a number from outside.")


@minibatches.check(0.5)
def test_minibatches_sizes(student, rng):
    """No batch is too large, and there are no more than needed."""
    for N, batch_size, needed in ((23, 5, 5), (20, 5, 4), (3, 8, 1)):
        sizes = [len(batch) for batch in epoch_of(student, N, batch_size, student.generator(2))]
        where = f"N = {N}, batch_size = {batch_size}"
        if max(sizes, default=0) > batch_size:
            overlapping = sum(sizes) > N
            mistake = "overlap" if overlapping else None
            raise Failed(f"{where}: the largest batch has {max(sizes)}.", mistake=mistake)
        if sum(sizes) == N:
            assert_that(
                len(sizes) == needed, f"{where}: {len(sizes)} batches, {needed} are needed."
            )


@minibatches.check(1)
def test_minibatches_new_in_each_epoch(student, rng):
    """Who is together with whom is drawn anew in each epoch."""
    handle = student.generator(3)
    first, second = (epoch_of(student, 23, 5, handle) for _ in range(2))
    if in_order(first):
        raise Failed("The examples come in their old order.", mistake="not_shuffled")
    if first == second:
        raise Failed("Two epochs have the same batches.", mistake="same_every_epoch")
    if {frozenset(batch) for batch in first} == {frozenset(batch) for batch in second}:
        raise Failed("Two epochs have the same members together.", mistake="starts_shuffled")


@minibatches.check(0.5)
def test_minibatches_follow_the_generator(student, rng):
    """The same state of the generator gives the same batches."""
    one, same = (epoch_of(student, 23, 5, student.generator(4)) for _ in range(2))
    if one != same:
        raise Failed("The same state gave other batches.", mistake="other_generator")
    if in_order(one):
        raise Failed("The examples come in their old order.", mistake="not_shuffled")


# confusion_matrix


def judged(rng):
    """Predictions that repeat pairs; the last classes occur neither in them nor in the labels."""
    many = np.array([0, 1, 2, 2, 2, 1, 0, 0, 1]), np.array([0, 1, 2, 1, 1, 1, 0, 2, 0]), 5
    few = np.array([1, 1, 0, 2]), np.array([0, 0, 1, 2]), 4
    return [many, few]


def count_by_loops(predicted, labels, K):
    pairs = list(zip(labels.tolist(), predicted.tolist(), strict=True))
    return np.array([[pairs.count((true, said)) for said in range(K)] for true in range(K)])


def tables(rng):
    """Two tables of counts, mostly right, unlike in rows and columns."""
    return [
        (rng.integers(1, 9, (K, K)) + np.diag(np.arange(10, 10 + 7 * K, 7)),) for K in (4, 3, 3)
    ]


def shares_by_loops(C):
    K = len(C)
    recall = np.array([C[k, k] / sum(C[k].tolist()) for k in range(K)])
    return sum(C[k, k] for k in range(K)) / C.sum(), recall


confusion_matrix = Task(
    "confusion_matrix",
    "write",
    points=2,
    minutes=10,
    level=1,
    answers=(
        Answer("confusion_matrix", "(N),(N)->(K,K)", count_by_loops, judged),
        Answer("accuracy_and_recall", "(K,K)->(),(K)", shares_by_loops, tables),
    ),
    mistakes=(
        Mistake(
            "transposed",
            "Your table is the transpose: in it a row is what was *predicted*. Here a row is a true class, so "
            "that a row adds up to the number of its examples.",
            lambda predicted, labels, K: count_by_loops(labels, predicted, K),
        ),
        Mistake(
            "repeated_once",
            "No entry of your table is above 1. With arrays as indices, `+= 1` is done once for each *place*, "
            "however often it is named: a repeated pair counts once.",
            lambda predicted, labels, K: np.minimum(count_by_loops(predicted, labels, K), 1),
        ),
        Mistake(
            "classes_present",
            "The last classes do not occur in these examples, and your table has lost them. How many "
            "there are is `K`, whatever the labels hold.",
            lambda predicted, labels, K: count_by_loops(predicted, labels, labels.max() + 1),
        ),
        Mistake(
            "precision",
            "You divide by the column sums: of those *called* a class, how many are it? That is precision. "
            "Recall asks how many of those that *are* a class were found.",
            lambda C: (np.trace(C) / C.sum(), np.diag(C) / C.sum(axis=0)),
            of="accuracy_and_recall",
        ),
        Mistake(
            "mean_of_recalls",
            "Your accuracy is the mean of the recalls. It counts each class alike, however many examples it "
            "has; the accuracy counts each example alike.",
            lambda C: (np.mean(shares_by_loops(C)[1]), shares_by_loops(C)[1]),
            of="accuracy_and_recall",
        ),
        Mistake(
            "counted",
            "Your accuracy is the number of right answers. An accuracy is a share: compare that number with how many "
            "examples there are.",
            lambda C: (np.trace(C), shares_by_loops(C)[1]),
            of="accuracy_and_recall",
        ),
        Mistake(
            "share_of_all",
            "Your recalls add up to the accuracy: each was divided by the number of all examples. A class is "
            "compared with its own examples only.",
            lambda C: (np.trace(C) / C.sum(), np.diag(C) / C.sum()),
            of="accuracy_and_recall",
        ),
    ),
    hints=(
        "The chapter's section on the confusion matrix reads recall along a row, precision down a column.",
        "```\nfor true, said in zip(labels, ...):\n    counts[..., ...] += 1\n\n"
        "found = np.diag(C)\nreturn found.sum() / ..., found / C.sum(axis=...)\n```",
    ),
    hides=("confusion_matrix",),
)


@confusion_matrix.check(1)
def test_confusion_matrix_values(student, rng):
    """Each example is counted in the row of its true and the column of its predicted class."""
    seen = np.array([3, 0, 0, 1]), np.array([0, 1, 1, 0]), 4
    for predicted, labels, K in [*judged(rng), seen]:
        came = student.confusion_matrix(predicted, labels, K)
        expected = count_by_loops(predicted, labels, K)
        assert_shape(came, (K, K), "(K, K)")
        if np.array_equal(came, np.minimum(expected, 1)):
            raise Failed("A repeated pair is counted once.", mistake="repeated_once")
        assert_equal(came.astype(float), expected.astype(float))


@confusion_matrix.check(1)
def test_confusion_matrix_is_read(student, rng):
    """The accuracy, and the recall of each class."""
    assert_answers(student, confusion_matrix.answer("accuracy_and_recall"), tables(rng))


# dropout

ROWS, COLUMNS, RATE = 400, 300, 0.2  # a share strays by 0.0012; one of 0.01 in 10^17 draws


def blocked(rng):
    """Gradients, outputs, inputs and masks, each mask with entries of both kinds."""
    cases = []
    for shape, rate in (((4, 3), 0.2), ((3, 3), 0.6)):
        dY, X = rng.normal(size=(2, *shape))
        mask = rng.permutation(np.arange(dY.size) % 2).reshape(shape) / (1 - rate)
        cases.append((dY, X * mask, X, mask))
    return cases


dropout = Task(
    "dropout",
    "write",
    points=3,
    minutes=15,
    level=2,
    answers=(
        Answer("dropout_mask"),
        Answer(
            "dropout_vjp",
            "(N,M),(N,M),(N,M),(N,M)->(N,M)",
            lambda dY, Y, X, mask: nnla.hadamard_vjp(dY, Y, X, mask)[0],
            blocked,
        ),
    ),
    mistakes=(
        Mistake(
            "not_scaled",
            "Your mask holds 0 and 1, and its mean is below 1: at inference, without dropout, the next layer "
            "would see larger numbers than in training. Make up for it in the mask.",
        ),
        Mistake(
            "scaled_down",
            "Your kept entries are 1 − rate, and the mean of the mask is lower still. Fewer entries are left, so each of "
            "them has to count for more.",
        ),
        Mistake(
            "share_kept",
            "You drop four fifths where a fifth was asked. `rate` is the share that is *dropped*.",
        ),
        Mistake(
            "mean_right_share_wrong",
            "The mean of your mask is right and the share of its zeros is not: `rate` is the share that is "
            "dropped.",
        ),
        Mistake(
            "one_row",
            "All rows of your mask are equal: every example loses the same units. Draw one number for each "
            "entry.",
        ),
        Mistake(
            "one_column",
            "The rows of your mask are all 0 or without any 0: whole examples disappear. Draw one number for "
            "each entry.",
        ),
        Mistake(
            "scaled_to_sample",
            "Your kept entries are not quite 1/(1 − rate), and change from mask to mask: you divided by what "
            "was kept *this time*. The probability is known beforehand.",
        ),
        Mistake(
            "same_every_time",
            "The second mask repeats the first. A fixed mask removes units for good; use the `rng` you are "
            "given, which moves on by itself.",
        ),
        Mistake(
            "other_generator",
            "Two generators in the same state gave two different masks: chance comes from elsewhere. Draw every "
            "number from `rng`.",
        ),
        Mistake(
            "mask_ignored",
            "Your gradient passes where the forward pass was blocked. An entry of `Y` that is 0 whatever `X` "
            "is: how does it change with `X`?",
            lambda dY, Y, X, mask: dY.copy(),
            of="dropout_vjp",
        ),
        Mistake(
            "scale_forgotten",
            "Your zeros are right, and the other entries are those of `dY`. The forward pass has also made them "
            "larger, so they change faster than `X` does.",
            lambda dY, Y, X, mask: np.where(mask > 0, dY, 0.0),
            of="dropout_vjp",
        ),
        Mistake(
            "times_values",
            "You multiplied by `Y`, the value. The derivative of `X * mask` with respect to `X` does not "
            "contain `X` any more.",
            lambda dY, Y, X, mask: dY * Y,
            of="dropout_vjp",
        ),
        Mistake(
            "new_mask",
            "The gradient was let through where the forward pass was blocked, or the other way round. The same "
            "mask serves both ways: that is why it is an argument.",
        ),
    ),
    hints=(
        "The chapter's section on what each remedy does says what dropout is; its part on inference shows why "
        "nothing is scaled there.",
        "```\nstays = rng.random(...) >= ...\nreturn stays / (...)\n\nreturn dY * ...\n```",
    ),
    hides=("dropout_mask",),
)


def mask_of(student, rng):
    """A large mask, unless its rows or columns are all the same."""
    mask = student.dropout_mask((ROWS, COLUMNS), RATE, rng)
    assert_shape(mask, (ROWS, COLUMNS))
    assert_that(mask.dtype.kind in "fiub", "The entries of the mask have to be numbers.")
    assert_that(np.isfinite(mask).all(), "An entry of the mask is not a finite number.")
    if (mask == mask[0]).all() and np.ptp(mask[0]):
        raise Failed("All rows of the mask are the same.", mistake="one_row")
    if (mask == mask[:, :1]).all() and np.ptp(mask[:, 0]):
        raise Failed("All columns of the mask are the same.", mistake="one_column")
    return mask


@dropout.check(1)
def test_dropout_mask_mean(student, rng):
    """The entries that stay are all 1/(1 − rate), so that the mean is 1."""
    mask = mask_of(student, student.generator(1))
    kept, share = mask[mask != 0].astype(float), (mask == 0).mean()
    came = f"The mean of the mask is {mask.mean():.3f}, and {share:.1%} of it are 0."
    if len(kept) and np.all(kept == 1):
        raise Failed(came, mistake="not_scaled")
    if len(kept) and np.allclose(kept, 1 - RATE):
        raise Failed(came, mistake="scaled_down")
    if len(kept) and np.allclose(kept, 1 / RATE):
        raise Failed(came, mistake="mean_right_share_wrong")
    if not np.allclose(kept, 1 / (1 - RATE), rtol=1e-5):
        to_sample = np.ptp(kept) < 1e-6 and abs(kept.mean() * (1 - RATE) - 1) < 0.02
        raise Failed(came, mistake="scaled_to_sample" if to_sample else None)
    assert_that(len(kept) > 0, came)


@dropout.check(0.5)
def test_dropout_mask_share(student, rng):
    """For rate 0.2 a fifth of 120,000 entries is 0, up to chance."""
    mask = mask_of(student, student.generator(2))
    share, ones = (mask == 0).mean(), (mask == 1).mean()
    if abs(share - RATE) > 0.01:
        turned = abs(share - (1 - RATE)) < 0.01
        by_rate = turned and np.isclose(mask.max(), 1 / RATE) and not ones
        name = "mean_right_share_wrong" if by_rate else "share_kept"
        raise Failed(f"{share:.1%} of the mask are 0.", mistake=name if turned else None)


@dropout.check(0.5)
def test_dropout_mask_follows_the_generator(student, rng):
    """A new mask each time, and the same for the same state of the generator."""
    handle = student.generator(3)
    first, second, same = (
        student.dropout_mask((9, 8), RATE, one) for one in (handle, handle, student.generator(3))
    )
    if np.array_equal(first, second):
        raise Failed("Two masks are the same.", mistake="same_every_time")
    if not np.array_equal(first, same):
        raise Failed("The same state gave another mask.", mistake="other_generator")


@dropout.check(1)
def test_dropout_vjp(student, rng):
    """The gradient passes through the same mask as the activations."""
    answer = dropout.answer("dropout_vjp")
    for dY, Y, X, mask in blocked(rng):
        came, again = (student.dropout_vjp(dY, Y, X, mask) for _ in range(2))
        assert_shape(came, dY.shape, "(N, M)")
        zeros = came == 0
        if not np.array_equal(came, again) or (zeros.any() and (zeros != (mask == 0)).any()):
            raise Failed("The gradient is blocked elsewhere.", mistake="new_mask")
        assert_equal(came, answer.right(dY, Y, X, mask))


# overfit_one_batch


def regression(noise):
    """A softmax regression and its gradients; with noise one whose loss does not move."""

    def loss_and_gradients(parameters, X, labels):
        W, b = parameters
        Z = X @ W + b
        loss = nnla.cross_entropy(Z, labels)
        dZ = nnla.cross_entropy_vjp(1.0, loss, Z, labels)
        return (1.0 if noise else float(loss)), [X.T @ dZ, dZ.sum(axis=0)]

    return loss_and_gradients


class Watched:
    """A network that breaks off after so many calls, and notes the weights of the pixel without ink."""

    def __init__(self, network, limit):
        self.network, self.limit, self.blank = network, limit, []

    def __call__(self, parameters, X, labels):
        self.blank.append(parameters[0][0])
        if self.too_long:
            raise RuntimeError(f"no more than {self.limit:,} calls")
        return self.network(parameters, X, labels)

    @property
    def too_long(self):
        return len(self.blank) > self.limit

    @property
    def moved(self):
        return any(not np.array_equal(row, self.blank[0]) for row in self.blank)


def runs_of(rng):
    """Two runs that learn by heart and one that is given up: network, start, images, numbers."""
    runs = []
    for D, lr, max_steps, noise in (
        (41, 0.8, 200, False),
        (44, 0.5, 200, False),
        (7, 0.3, 30, True),
    ):
        X, labels = rng.normal(size=(45, D)), rng.permutation(np.arange(45) % 3)
        X[:, 0] = 0
        parameters = [rng.normal(size=(D, 3)) / 2, rng.normal(size=3)]
        network = Watched(regression(noise), 5 * max_steps)
        runs.append((network, parameters, X, labels, lr, max_steps))
    return runs


def descend(network, parameters, X, labels, lr, max_steps, *, rows_of=lambda step: slice(16)):
    """Losses of gradient descent on the rows that `rows_of` says for each step."""
    losses = []
    for step in range(max_steps):
        rows = rows_of(step)
        loss, gradients = network(parameters, X[rows], labels[rows])
        losses.append(loss)
        parameters = [p - lr * g for p, g in zip(parameters, gradients, strict=True)]
        if loss < 0.01:
            break
    return np.array(losses)


def on_all_rows(*args):
    return descend(*args, rows_of=lambda step: slice(None))


def on_the_next_rows(*args):
    return descend(*args, rows_of=lambda step: slice(16 * (step % 2), 16 * (step % 2) + 16))


def uphill(network, parameters, X, labels, lr, max_steps):
    return descend(network, parameters, X, labels, -lr, max_steps)


def standing_still(network, parameters, X, labels, lr, max_steps):
    return descend(network, parameters, X, labels, 0.0, max_steps)


def weights_only(network, parameters, X, labels, lr, max_steps):
    def without_biases(*args):
        loss, (dW, db) = network(*args)
        return loss, [dW, 0 * db]

    return descend(without_biases, parameters, X, labels, lr, max_steps)


CAUSES = {"learns": "BD", "weights start at 0": "A", "softmax twice": "C"}


def verdicts(**wrong):
    return {name: cause for cause, names in CAUSES.items() for name in names} | wrong


overfit_one_batch = Task(
    "overfit_one_batch",
    "write",
    points=3,
    minutes=20,
    level=2,
    answers=(
        Answer("overfit_one_batch", "", descend, runs_of),
        Answer("which_cannot", right=verdicts, cases=lambda rng: [()]),
    ),
    mistakes=(
        Mistake(
            "all_examples",
            "Your first loss is already that of all rows. Take the first 16, images and labels: few enough "
            "to be learned by heart by any network that works.",
            on_all_rows,
        ),
        Mistake(
            "next_batch",
            "Your first loss is right, the second belongs to other images. The same sixteen in every step: "
            "this is no training, but a test whether the loop works.",
            on_the_next_rows,
        ),
        Mistake(
            "uphill",
            "Your losses grow from step to step: you walk uphill. The gradient points where the loss rises.",
            uphill,
        ),
        Mistake(
            "not_moved",
            "All your losses are the same: the network always gets the parameters of the start. In a loop, `p = ...` "
            "gives a new array to the name `p`; the list still holds the old one.",
            standing_still,
        ),
        Mistake(
            "biases_left",
            "The first loss is right, the others are not: some parameters never move. The list of "
            "gradients has one for each parameter, biases too.",
            weights_only,
        ),
        Mistake(
            "only_the_last",
            "You return one loss. Asked are all of them, the first one before any step: their beginning and their "
            "way down say more than the end.",
            lambda *args: descend(*args)[-1],
        ),
        Mistake(
            "without_the_first",
            "Your losses begin after the first step. The loss at the start is a test of its own: far "
            "above ln K, something has the wrong scale.",
            lambda network, parameters, X, labels, lr, max_steps: descend(
                network, parameters, X, labels, lr, max_steps + 1
            )[1:],
        ),
        Mistake(
            "weight_decay",
            "One pixel is 0 in all sixteen images, so its weights have the gradient 0; yet you moved them. "
            "Weight decay keeps the loss away from 0: switch it off for this test.",
        ),
        Mistake(
            "other_end",
            "Your run ends too early or too late. Not a number of rounds, and not a loss that hardly moves, but "
            "the loss itself ends this test: below 0.01, or `max_steps` of them.",
        ),
        Mistake(
            "never_gives_up",
            "A network that cannot learn holds your loop for ever. It must give up when there are `max_steps` "
            "losses.",
        ),
        Mistake(
            "labels_blamed",
            "Look at the loss at which B ends. Sixteen images can be learned by heart with *any* labels; this "
            "test says that the loop works, not that the labels are right.",
            lambda: verdicts(B="labels moved"),
            of="which_cannot",
        ),
        Mistake(
            "gradient_blamed",
            "The gradient of D is wrong, as you saw. But look at the loss at which D ends: the last layer alone "
            "learns sixteen images by heart. This test does not find everything.",
            lambda: verdicts(D="gradient lost"),
            of="which_cannot",
        ),
        Mistake(
            "causes_exchanged",
            "Both stop, at different heights. Zero weights can still fit how often each label occurs; "
            "ten probabilities taken for logits leave ln(e + 9) − 1 = 1.46 even if the network is sure.",
            lambda: verdicts(A="softmax twice", C="weights start at 0"),
            of="which_cannot",
        ),
        Mistake(
            "said_to_learn",
            "You say that a network learns whose loss never comes below 0.01. Look at the last number of each "
            "list after 1000 steps.",
            lambda: verdicts(A="learns", C="learns"),
            of="which_cannot",
        ),
    ),
    hints=(
        "The chapter's section on the library's training loop learns twenty images by heart; \"What breaks\" shows "
        "softmax twice.",
        "```\nX, labels = X[:16], labels[:16]\nlosses = []\nwhile len(losses) < ...:\n"
        "    loss, gradients = ...\n    losses.append(loss)\n    if ...:\n        break\n"
        "    parameters = [... for p, g in zip(parameters, gradients)]\nreturn losses\n```",
    ),
)


def assert_losses(came, expected):
    """Fail unless these are the losses; name the mistake if they are right but for their end."""
    came = np.array(came) if isinstance(came, list | tuple) else came
    if isinstance(came, np.ndarray) and came.ndim == 1 and len(came) != len(expected):
        shorter = min(len(came), len(expected))
        if shorter and same(came[:shorter], expected[:shorter]):
            message = f"There are {len(came)} losses, asked are {len(expected)}."
            raise Failed(message, mistake="other_end")
    assert_equal(came, expected)


@overfit_one_batch.check(1.5)
def test_overfit_one_batch_losses(student, rng):
    """The losses of gradient descent on 16 examples, down to the first below 0.01."""
    for watched, *rest in runs_of(rng)[:2]:
        came = student.overfit_one_batch(watched, *rest)
        if watched.moved:
            raise Failed("Weights with gradient 0 were moved.", mistake="weight_decay")
        assert_losses(came, descend(watched.network, *rest))


@overfit_one_batch.check(0.5)
def test_overfit_one_batch_gives_up(student, rng):
    """A network that cannot learn is given up after max_steps losses."""
    watched, *rest, max_steps = runs_of(rng)[2]
    outcome = student.call("overfit_one_batch", watched, *rest, max_steps)
    if watched.too_long:
        raise Failed(f"It went on after {max_steps} steps.", mistake="never_gives_up")
    if outcome.error is not None:
        raise StudentError(outcome)
    assert_losses(outcome.value, descend(watched.network, *rest, max_steps))


@overfit_one_batch.check(1)
def test_overfit_one_batch_on_broken_networks(student, rng):
    """Which of four broken networks cannot learn 16 images by heart, and why."""
    assert_predicted(student.which_cannot(), verdicts())


# train_digits

train_digits = Task(
    "train_digits",
    "write",
    points=5,
    minutes=45,
    level=3,
    short=True,
    answers=(Answer("train_digits"),),
    mistakes=(
        Mistake(
            "test_chooses",
            "You asked the test part more than once. Whoever looks while there is still something to choose "
            "chooses by it, and has no honest number left. Choose by the validation part.",
        ),
        Mistake(
            "pairs_broken",
            "You are right as often as one who guesses, yet your loop learns when all labels are the same. Do image "
            "and label still belong together after shuffling, and in each step? If so, is the rate too large?",
        ),
        Mistake(
            "learns_nothing",
            "You are right as often as one who guesses, even when all labels are the same. Print the loss after "
            "each step: does it fall, does it rise, does any weight move?",
        ),
        Mistake(
            "not_a_number",
            "All your predictions are the same class, and NumPy warned of an invalid value: something became `nan`. "
            "Some pixels are 0 in every image. What is their deviation?",
        ),
        Mistake(
            "same_for_all",
            "Most of your predictions are one class, whatever the image shows. Weights that start at 0 do this, and "
            "so do steps so large that the hidden units die. Look at the hidden activations.",
        ),
        Mistake(
            "not_enough",
            "Your loop learns, and stops below the mark. Look at your validation accuracies: still rising at the end "
            "(more epochs, a larger rate), or leveled off (more hidden units)?",
        ),
        Mistake(
            "training_scored",
            "These labels were drawn at random, so nobody gets more than a tenth of new ones right, up to chance. You "
            "report far more: measured on images that the network had been trained on.",
        ),
        Mistake(
            "test_moves_inputs",
            "Some very bright images among the test images made your others wrong: their mean and deviation went "
            "into the scaling. Only the training part decides how inputs are scaled.",
        ),
    ),
    hints=(
        'The chapter\'s section on the training loop, in loops, is the middle of it; "Three parts of the data" comes '
        "before, and the validation accuracy after.",
        "```\n(X_train, labels_train), (X_val, labels_val) = nnla.split(...)\nX_train, X_val, X_test = ...\n"
        "W1, b1, W2, b2 = ...\nfor epoch in range(...):\n    for batch in nnla.minibatches(...):\n"
        "        loss, gradients = ...\n        ...  # one step for each parameter\n"
        "    accuracies.append(...)\nsubmit(...)\nreturn accuracies\n```",
    ),
    seconds=60,
)


class Exam:
    """A hidden test part: it tells the accuracy of predictions once."""

    def __init__(self, labels):
        self.labels, self.asked = labels, []

    def submit(self, predicted):
        self.asked.append(predicted)
        if len(self.asked) > 1:
            raise RuntimeError("the test part was asked before: it answers once")
        return self.accuracy

    @property
    def accuracy(self):
        """The share that is right of what was submitted first."""
        predicted = self.asked[0] if self.asked else None
        if np.shape(predicted) != self.labels.shape:
            wanted = f"{len(self.labels)} classes, one for each image of the test part"
            raise ValueError(f"submit needs {wanted}; it got shape {np.shape(predicted)}")
        return float(np.mean(np.asarray(predicted) == self.labels))

    @property
    def favored(self):
        """The share of the class that was submitted most often."""
        return np.unique(self.asked[0], return_counts=True)[1].max() / len(self.labels)


@functools.cache
def all_digits():
    return datasets.digits()


def sit(student, rng, seed=0, *, known=500, hidden=397, change=None):
    """Let a student train; return the exam that was sat and the validation accuracies.

    `change` may give other labels to train on and other images to test on.
    """
    X, labels = all_digits()
    order = rng.permutation(len(X))
    chosen, tested = order[hidden : hidden + known], order[:hidden]
    X, labels, X_test, exam = X[chosen], labels[chosen], X[tested], Exam(labels[tested])
    if change is not None:
        labels, X_test, exam.labels = change(labels, X_test, exam.labels)
    generator = student.generator(seed)
    outcome = student.call("train_digits", X, labels, X_test, exam.submit, generator)
    if len(exam.asked) > 1:
        raise Failed("The test part was asked more than once.", mistake="test_chooses")
    if outcome.error is not None:
        raise StudentError(outcome)
    assert_that(exam.asked, "The test part was never asked: `submit` was not called.")
    return exam, outcome


@train_digits.check(0.5)
def test_train_digits_asks_once(student, rng):
    """The test part is asked once, with one class for each image."""
    exam, _ = sit(student, rng)
    predicted = np.asarray(exam.asked[0])
    assert_shape(predicted, exam.labels.shape)
    assert_that(
        np.isin(predicted, range(10)).all(), "The predictions have to be classes from 0 to 9."
    )


@train_digits.check(3)
def test_train_digits_accuracy(student, rng):
    """95 % of the test part are right, as the mean of three runs."""
    sittings = [sit(student, rng, seed, known=1400) for seed in (1, 2, 3)]
    accuracy = np.mean([exam.accuracy for exam, _ in sittings])
    if accuracy >= 0.95:
        return
    message = f"{accuracy:.1%} of the test part are right."
    if accuracy > 0.3:
        raise Failed(message, mistake="not_enough")
    _, outcome = sittings[0]
    if any("divide" in text for text in outcome.warnings[:1]):
        raise Failed(message, mistake="not_a_number")
    exam, _ = sit(student, rng, change=all_sevens)
    if exam.accuracy < 0.9:
        raise Failed(message, mistake="learns_nothing")
    favored = np.mean([exam.favored for exam, _ in sittings])
    raise Failed(message, mistake="same_for_all" if favored > 0.45 else "pairs_broken")


def all_sevens(labels, X_test, answers):
    return np.full_like(labels, 7), X_test, np.full_like(answers, 7)


@train_digits.check(0.75)
def test_train_digits_validates(student, rng):
    """The accuracies that come back were measured on images not trained on."""
    _, outcome = sit(student, rng, known=1000)
    assert_that(
        isinstance(outcome.value, list | tuple | np.ndarray) and len(outcome.value) > 0,
        "Asked is a list of accuracies, one for each epoch.",
    )
    shares = np.array(outcome.value, float)
    assert_that(shares.ndim == 1, "Asked is a list of numbers.")
    assert_that(((shares >= 0) & (shares <= 1)).all(), "An accuracy is a number from 0 to 1.")
    assert_that(shares[-1] > 0.8, f"Your last validation accuracy is {shares[-1]:.0%}.")

    def at_random(labels, X_test, answers):
        return rng.integers(0, 10, len(labels)), X_test, answers

    _, outcome = sit(student, rng, change=at_random, known=300)
    last = float(outcome.value[-1])
    if last > 0.38:
        message = f"All labels were drawn at random, and you report {last:.0%} at the end."
        raise Failed(message, mistake="training_scored")


@train_digits.check(0.75)
def test_train_digits_keeps_the_test_part_out(student, rng):
    """Other images in the test part change nothing for the rest."""

    def with_bright(labels, X_test, answers):
        bright = np.full((60, 64), 1e4, X_test.dtype)
        return labels, np.concatenate([X_test, bright]), np.append(answers, np.zeros(60, int))

    exam, _ = sit(student, rng, change=with_bright, known=1000)
    right = np.mean(np.asarray(exam.asked[0])[:397] == exam.labels[:397])
    if right < 0.8:
        exam, _ = sit(student, rng, known=1000)
        mistake = "test_moves_inputs" if exam.accuracy >= 0.8 else None
        raise Failed(f"{right:.0%} of the others are right.", mistake=mistake)


# read_the_curves

LETTERS = {
    "overfitting": "F",
    "underfitting": "A",
    "rate too high": "C",
    "rate too low": "E",
    "leak": "B",
    "shuffled labels": "D",
}
NORMAL = {"E: validation below training": "mean of the epoch", "A: validation up and down": "noise"}


def readings(wrong=None):
    return {letter: fault for fault, letter in LETTERS.items()} | NORMAL | (wrong or {})


def exchanged(one, other):
    return lambda: readings({LETTERS[one]: other, LETTERS[other]: one})


read_the_curves = Task(
    "read_the_curves",
    "predict",
    points=3,
    minutes=15,
    level=1,
    short=True,
    answers=(Answer("read_the_curves", right=readings, cases=lambda rng: [()]),),
    mistakes=(
        Mistake(
            "over_and_under",
            "Look at the *training* loss first. A network that underfits does badly even on its training images; "
            "one that overfits does well there, and only there.",
            exchanged("overfitting", "underfitting"),
        ),
        Mistake(
            "high_and_low",
            "Too small a step creeps: the curve is smooth and still on its way down at the end. Too large a step "
            "overshoots: the curve jumps, and may rise again.",
            exchanged("rate too high", "rate too low"),
        ),
        Mistake(
            "low_and_under",
            "Both end with a high loss. One falls by nearly the same amount in each epoch and would go on with "
            "more of them; the other has fallen fast and then leveled off.",
            exchanged("rate too low", "underfitting"),
        ),
        Mistake(
            "shuffled_and_over",
            "In both the training loss falls and the validation loss does not follow. Did the validation accuracy ever "
            "rise above guessing? Compare the first validation losses with ln 10 = 2.30.",
            exchanged("shuffled labels", "overfitting"),
        ),
        Mistake(
            "leak_and_over",
            "Compare the two accuracies. One network is as bad on the validation part as on new images; the other is "
            "right on every validation image, and not on new ones. Which validation part can be believed?",
            exchanged("leak", "overfitting"),
        ),
        Mistake(
            "bug_seen",
            "No bug: the training loss is averaged over an epoch in which the network was still getting better; the "
            "validation loss is taken at its end. Shift the training curve by half an epoch to the left.",
            lambda: readings({"E: validation below training": "bug"}),
        ),
        Mistake(
            "divergence_seen",
            "It goes up and down by a tenth while the whole curve falls. Divergence does not come back: follow C, and "
            "compare the size of its jumps.",
            lambda: readings({"A: validation up and down": "divergence"}),
        ),
        Mistake(
            "leak_everywhere",
            "A leak makes the validation part look better than *new images*. Here both accuracies are nearly the same: "
            "look at how the curve comes about instead.",
            lambda: readings(dict.fromkeys(NORMAL, "leak")),
        ),
    ),
    hints=(
        "The chapter's sections on the first real run, on underfitting and overfitting, and on what breaks each show such "
        "a curve.",
        "Ask in this order: does the training loss fall at all, and smoothly? Does it come near 0? Does the validation "
        "loss follow? Are new images read as well as the validation part?",
    ),
)


@read_the_curves.check(0.75)
def test_read_the_curves_rate(student, rng):
    """The learning rates that are too high and too low."""
    assert_predicted(student.read_the_curves(), readings(), ["C", "E"])


@read_the_curves.check(0.75)
def test_read_the_curves_fit(student, rng):
    """Overfitting and underfitting."""
    assert_predicted(student.read_the_curves(), readings(), ["A", "F"])


@read_the_curves.check(0.75)
def test_read_the_curves_data(student, rng):
    """What is wrong with the data."""
    assert_predicted(student.read_the_curves(), readings(), ["B", "D"])


@read_the_curves.check(0.75)
def test_read_the_curves_normal(student, rng):
    """What looks odd in a curve, and how it comes about."""
    assert_predicted(student.read_the_curves(), readings(), list(NORMAL))
