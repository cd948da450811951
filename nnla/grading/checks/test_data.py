"""Checks of the exercises on data."""

import numpy as np

from nnla import preprocessing
from nnla.grading.compare import (
    Failed,
    assert_answers,
    assert_equal,
    assert_predicted,
    assert_shape,
    assert_silent,
    assert_that,
)
from nnla.grading.task import Answer, Mistake, Task

# standardize


def features(rng, N, D):
    """Features of unlike size, none of them constant."""
    return rng.normal(size=(N, D)) * 10.0 ** np.arange(D) + 50 * np.arange(D)


def two_parts(rng):
    """Parts of 6 and 5 examples with 4 features, of 4 and 4, and whole numbers."""
    return [
        (features(rng, 6, 4), features(rng, 5, 4)),
        (features(rng, 4, 4), features(rng, 4, 4)),
        (rng.integers(0, 99, (7, 3)), rng.integers(0, 99, (2, 3))),
    ]


def not_zero(sd):
    return np.where(sd > 0, sd, 1)


def by_numbers_of(part, ddof=0, axis=0):
    """Scales a table by the mean and the deviation of a part."""
    mean, sd = part.mean(axis, keepdims=True), part.std(axis, ddof=ddof, keepdims=True)
    return lambda X: (X - mean) / not_zero(sd)


standardize = Task(
    "standardize",
    "write",
    points=4,
    minutes=20,
    level=1,
    short=True,
    answers=(
        Answer("standardize", "(N,D),(M,D)->(N,D),(M,D)", preprocessing.standardize, two_parts),
    ),
    mistakes=(
        Mistake(
            "by_its_own_numbers",
            "Your second array has mean 0 exactly. New data must be moved by the *training* mean: one example alone "
            "would always become 0.",
            lambda train, other: (by_numbers_of(train)(train), by_numbers_of(other)(other)),
        ),
        Mistake(
            "both_together",
            "Changing a row of `other` changes your `train`. Nothing of the test data may reach the training side.",
            lambda train, other: tuple(
                by_numbers_of(np.concatenate([train, other]))(X) for X in (train, other)
            ),
        ),
        Mistake(
            "one_mean_for_all",
            "You used one mean for all features. Grams and millimeters need one each: which axis runs over the "
            "examples?",
            lambda train, other: tuple(by_numbers_of(train, axis=None)(X) for X in (train, other)),
        ),
        Mistake(
            "divided_by_variance",
            "Your features do not get standard deviation 1: you divided by its square.",
            lambda train, other: tuple(
                (X - train.mean(0)) / not_zero(train.var(0)) for X in (train, other)
            ),
        ),
        Mistake(
            "over_each_example",
            "You standardized each example over its own features. It is each *feature* that gets mean 0 over the "
            "examples.",
            lambda train, other: tuple(by_numbers_of(X, axis=1)(X) for X in (train, other)),
        ),
        Mistake(
            "numbers_of_rows",
            "Your means run along the rows, one for each *example*, and are then lined up with the columns. A square "
            "table hides it. Which axis disappears when each feature gets one mean?",
            lambda train, other: tuple((X - X.mean(1)) / X.std(1) for X in (train, other)),
        ),
        Mistake(
            "min_max",
            "Your training features run from 0 to 1: that is min–max scaling. Asked are mean 0 and standard "
            "deviation 1.",
            lambda train, other: tuple(
                (X - train.min(0)) / not_zero(np.ptp(train, axis=0)) for X in (train, other)
            ),
        ),
        Mistake(
            "mean_left_in",
            "Your features have standard deviation 1 and still their old places. Which step moves the mean to 0?",
            lambda train, other: tuple(X / not_zero(train.std(0)) for X in (train, other)),
        ),
        Mistake(
            "n_minus_one",
            "Your deviations are a little too large: the squares were divided by N − 1. This book, as `np.std` "
            "does by itself, divides by N.",
            lambda train, other: tuple(by_numbers_of(train, ddof=1)(X) for X in (train, other)),
        ),
        Mistake(
            "constant_feature",
            "A feature that never changes has deviation 0 and gives 0/0. Decide what it should become; the task says "
            "0.",
        ),
        Mistake(
            "changes_argument",
            "The caller's table is no longer what it was: `X -= ...` writes into the array that was handed over. Make "
            "a new one.",
        ),
    ),
    hints=(
        "The chapter on data, section “Three names for three things”, standardizes four birds by hand; “Fitted on "
        "the training part only” says which rows are used.",
        "```\nmean, sd = train.mean(axis=...), train.std(axis=...)\nsd = np.where(..., 1, sd)\n"
        "return (train - ...) / ..., (other - ...) / ...\n```",
    ),
    hides=("standardize",),
)


def standardized(student, train, other):
    came = student.standardize(train, other)
    assert_that(
        isinstance(came, tuple | list) and len(came) == 2,
        "Asked are two arrays: `train` and `other`, standardized.",
    )
    return came


@standardize.check(0.5)
def test_standardize_shapes(student, rng):
    """Two tables come back, with the shapes of those that went in."""
    train, other = two_parts(rng)[0]
    scaled_train, scaled_other = standardized(student, train, other)
    assert_shape(scaled_train, train.shape, "(N, D)")
    assert_shape(scaled_other, other.shape, "(M, D)")


@standardize.check(1)
def test_standardize_training_part(student, rng):
    """The features of the training part get mean 0 and standard deviation 1."""
    for train, other in two_parts(rng):
        right = preprocessing.standardize(train, other)[0]
        assert_equal(standardized(student, train, other)[0], right, "train")


@standardize.check(1)
def test_standardize_other_part(student, rng):
    """The other part is moved and scaled by the numbers of the training part."""
    for train, other in two_parts(rng):
        right = preprocessing.standardize(train, other)[1]
        assert_equal(standardized(student, train, other)[1], right, "other")


@standardize.check(0.5)
def test_standardize_constant_feature(student, rng):
    """A feature that never changes becomes 0, without a warning on the way."""
    parts = [features(rng, N, 4) for N in (6, 5)]
    for part in parts:
        part[:, 3] = 7.0
    for scaled in standardized(student, *parts):
        assert_that(np.ndim(scaled) == 2 and np.shape(scaled)[1] == 4, "Asked are four features.")
        column = np.asarray(scaled)[:, 3]
        if not np.isfinite(column).all():
            raise Failed(f"The constant feature became {column[0]}.", mistake="constant_feature")
        assert_equal(column, np.zeros(len(column)), "the constant feature")
    assert_silent(student)


@standardize.check(0.5)
def test_standardize_one_new_example(student, rng):
    """A new example gets the same numbers alone as among others, and leaves the training part alone."""
    train, other = two_parts(rng)[0]
    all_train, all_other = standardized(student, train, other)
    one_train, one_other = standardized(student, train, other[2:3])
    assert_shape(all_other, other.shape, "(M, D)")
    assert_equal(one_other, all_other[2:3], "one example alone")
    assert_equal(one_train, all_train, "train, beside another `other`")


@standardize.check(0.5)
def test_standardize_keeps_its_arguments(student, rng):
    """The arguments are not changed."""
    standardized(student, *two_parts(rng)[0])
    if student.last.changed:
        student_names = " and ".join(f"`{('train', 'other')[i]}`" for i in student.last.changed)
        raise Failed(f"Your function changed {student_names}.", mistake="changes_argument")


# one_hot


def some_labels(rng):
    """Labels with a repeated and an absent class; as many as classes; a single one."""
    return [(np.array([2, 0, 1, 2, 0]), 4), (np.array([1, 2, 1]), 3), (np.array([3]), 6)]


def one_hot_by_loops(labels, K):
    return np.array([[float(k == label) for k in range(K)] for label in labels])


def with_ones_at(row, column, N, K):
    T = np.zeros((N, K))
    T[row, column] = 1
    return T


one_hot = Task(
    "one_hot",
    "write",
    points=3,
    minutes=10,
    level=1,
    answers=(Answer("one_hot", right=one_hot_by_loops, cases=some_labels),),
    mistakes=(
        Mistake(
            "largest_label",
            "The last class does not occur in these labels, and your table has lost its column. The number of classes "
            "is `K`, whatever the batch holds.",
            lambda labels, K: one_hot_by_loops(labels, labels.max() + 1),
        ),
        Mistake(
            "whole_columns",
            "You set whole columns. Each row needs one entry: pair every row number with its own label.",
            lambda labels, K: with_ones_at(slice(None), labels, len(labels), K),
        ),
        Mistake(
            "turned",
            "One row per class. In this book the rows are the examples: (N, K).",
            lambda labels, K: one_hot_by_loops(labels, K).T,
        ),
        Mistake(
            "one_too_low",
            "Label 0 landed in the last column: index −1 counts from the end. Labels start at 0, as columns do.",
            lambda labels, K: with_ones_at(np.arange(len(labels)), labels - 1, len(labels), K),
        ),
        Mistake(
            "whole_numbers",
            "The values are right, the type is integer. These rows will be subtracted from probabilities: make them "
            "floats.",
            lambda labels, K: one_hot_by_loops(labels, K).astype(int),
        ),
        Mistake(
            "truth_values",
            "Your entries are True and False. NumPy refuses to subtract such tables: make them floats.",
            lambda labels, K: one_hot_by_loops(labels, K).astype(bool),
        ),
        Mistake(
            "labels_in_the_table",
            "The right places, and the wrong number in them: each row has a single *1*, whichever class it is.",
            lambda labels, K: one_hot_by_loops(labels, K) * labels[:, None],
        ),
    ),
    hints=(
        "The chapter on data, section “Categories”, shows four labels and their rows.",
        "```\nT = np.zeros((..., ...))\nT[np.arange(...), ...] = 1\nreturn T\n```",
    ),
    hides=("one_hot",),
)


@one_hot.check(0.5)
def test_one_hot_shape(student, rng):
    """One row for each example, one column for each class, also for one that does not occur."""
    for labels, K in some_labels(rng):
        assert_shape(student.one_hot(labels, K), (len(labels), K), "(N, K)")


@one_hot.check(0.5)
def test_one_hot_type(student, rng):
    """The entries are floats."""
    T = student.one_hot(*some_labels(rng)[0])
    kind = getattr(T, "dtype", np.dtype(object))
    assert_that(kind.kind == "f", f"The type is {kind}, asked are floats.")


@one_hot.check(1.5)
def test_one_hot_values(student, rng):
    """Row n has a single 1, in column labels[n]."""
    assert_answers(student, one_hot.answer(), some_labels(rng))


@one_hot.check(0.5)
def test_one_hot_laws(student, rng):
    """The largest entry stands at the label; the columns count the classes."""
    labels = rng.integers(0, 9, 200)
    T = student.one_hot(labels, 10)
    assert_shape(T, (200, 10), "(N, K)")
    assert_equal(1.0 * T.sum(axis=0), 1.0 * np.bincount(labels, minlength=10), "the column sums")
    assert_equal(T.argmax(axis=1), labels, "the places of the largest entries")


# one_hot_is_lookup


def look_ups():
    """The look-up and three others that are mistaken for it, by name."""

    def each_class_once(labels, W):
        rows = W[labels]
        repeated = [label in labels[:n] for n, label in enumerate(labels)]
        return np.where(np.array(repeated)[:, None], 0, rows)

    return {
        "the look-up": lambda labels, W: W[labels],
        "a look-up of columns": lambda labels, W: W.T[labels % W.shape[1]],
        "the rows of W sent to the places in `labels`": lambda labels, W: W[
            np.argsort(labels, kind="stable") % len(W)
        ],
        "a look-up that serves each class once": each_class_once,
    }


def sizes_of_layers(rng):
    return [(4, 3, 5), (3, 3, 3), (64, 50_000, 300)]


one_hot_is_lookup = Task(
    "one_hot_is_lookup",
    "law",
    points=2,
    minutes=10,
    level=1,
    answers=(
        Answer("one_hot_is_lookup"),
        Answer("multiplications_saved", "", lambda N, K, M: N * K * M, sizes_of_layers),
    ),
    mistakes=(
        Mistake(
            "look_up_rejected",
            "You reject `W[labels]` itself. Make the one-hot rows `T`, of shape (N, K): `T @ W` has one row of `W` for "
            "each label. Which of your two tables differs from that?",
        ),
        Mistake(
            "columns_pass",
            "A look-up of *columns* passes your law. It looks right when `W` equals its transpose, as the identity "
            "does. Which `W` tells rows from columns?",
        ),
        Mistake(
            "places_pass",
            "Your law accepts a function that sends rows *to* the places in `labels`, not *from* them. For labels "
            "such as 0, 1, 2 there is no difference. Let chance choose them.",
        ),
        Mistake(
            "each_class_once_passes",
            "A function passes that serves every class only once. Do any of your labels come twice?",
        ),
        Mistake(
            "memory",
            "You counted the numbers *stored* in a table. Asked are multiplications: each entry of T W adds up "
            "several products.",
            lambda N, K, M: N * K,
            of="multiplications_saved",
        ),
        Mistake(
            "entries_of_the_result",
            "You counted the entries of the result. How many products are added up in each of them?",
            lambda N, K, M: N * M,
            of="multiplications_saved",
        ),
        Mistake(
            "one_row_only",
            "You counted for one example. There are N rows.",
            lambda N, K, M: K * M,
            of="multiplications_saved",
        ),
        Mistake(
            "only_by_zero",
            "You left out the products with the 1. The look-up does not compute those either: it copies a row.",
            lambda N, K, M: N * (K - 1) * M,
            of="multiplications_saved",
        ),
        Mistake(
            "all_operations",
            "Twice too many: this is the usual count of all operations. Asked are the multiplications alone.",
            lambda N, K, M: 2 * N * K * M,
            of="multiplications_saved",
        ),
        Mistake(
            "additions_counted_too",
            "The additions are in your count as well. Asked are the multiplications.",
            lambda N, K, M: N * M * (2 * K - 1),
            of="multiplications_saved",
        ),
    ),
    hints=(
        "The chapter on data, section “Categories”, shows the product and the look-up side by side and counts for "
        "64 words.",
        "```\nlabels = rng.integers(0, K, size=...)\nW = rng.normal(size=(K, ...))\nT = ...  # one-hot rows\n"
        "return bool(np.allclose(look_up(labels, W), ...))\n```",
    ),
)


def accepts(student, look_up):
    """The verdict of the student's law; an error counts as a rejection."""
    outcome = student.call("one_hot_is_lookup", look_up, student.generator(3))
    if outcome.error is not None:
        return False
    assert_that(
        isinstance(outcome.value, bool | np.bool_),
        f"`one_hot_is_lookup` returned {outcome.value!r}, asked is True or False.",
    )
    return bool(outcome.value)


@one_hot_is_lookup.check(0.5)
def test_one_hot_is_lookup_accepts_the_look_up(student, rng):
    """True for the look-up W[labels]."""
    verdict = student.one_hot_is_lookup(look_ups()["the look-up"], student.generator(3))
    assert_that(
        isinstance(verdict, bool | np.bool_),
        f"`one_hot_is_lookup` returned {verdict!r}, asked is True or False.",
    )
    if not verdict:
        raise Failed("Your law rejects the look-up itself.", mistake="look_up_rejected")


def rejects(student, *named):
    """These are rejected, by a law that does accept the look-up."""
    functions = look_ups()
    assert_that(
        accepts(student, functions["the look-up"]),
        "This counts only when the look-up itself is accepted.",
    )
    for name, mistake in named:
        if accepts(student, functions[name]):
            raise Failed(f"Your law accepts {name}.", mistake=mistake)


@one_hot_is_lookup.check(0.5)
def test_one_hot_is_lookup_tells_rows_from_columns(student, rng):
    """False for a function that looks up columns, or rows in the wrong places."""
    rejects(
        student,
        ("a look-up of columns", "columns_pass"),
        ("the rows of W sent to the places in `labels`", "places_pass"),
    )


@one_hot_is_lookup.check(0.5)
def test_one_hot_is_lookup_repeats_labels(student, rng):
    """False for a function that serves each class only once."""
    rejects(student, ("a look-up that serves each class once", "each_class_once_passes"))


@one_hot_is_lookup.check(0.5)
def test_one_hot_is_lookup_multiplications(student, rng):
    """The number of multiplications that the look-up saves."""
    answer = one_hot_is_lookup.answer("multiplications_saved")
    assert_answers(student, answer, sizes_of_layers(rng))


# split

SHARES = (0.7, 0.15, 0.15)


def sorted_table():
    """103 rows in five classes, sorted; the first entry of a row is its number."""
    labels = np.repeat(np.arange(5), (21, 20, 22, 19, 21))
    rows = np.arange(103.0)
    return np.column_stack([rows, 0.5 * rows, -rows]), labels


split = Task(
    "split",
    "write",
    points=4,
    minutes=20,
    level=2,
    short=True,
    answers=(Answer("split"),),
    mistakes=(
        Mistake(
            "no_shuffle",
            "These rows were sorted by class, and your training part has never seen some of the classes. Shuffle "
            "before cutting.",
        ),
        Mistake(
            "shuffled_apart",
            "Example and label no longer belong together. Draw *one* order and use it for both.",
        ),
        Mistake(
            "parts_overlap",
            "A row is in two of your parts. What is tested must not have been trained on: where does each part have "
            "to begin?",
        ),
        Mistake(
            "with_replacement",
            "You drew with replacement: some rows come several times, some never. A permutation has each once.",
        ),
        Mistake(
            "row_lost",
            "A row is lost between the parts: 103 rows went in, fewer came out. Let the last part take what remains.",
        ),
        Mistake(
            "fixed_seed", "Two different `rng` give the same split. Use the one you are given."
        ),
        Mistake(
            "own_chance",
            "The same `rng` gives another split each time: the order comes from elsewhere. A result must be "
            "repeatable from its seed.",
        ),
        Mistake(
            "changes_argument", "You changed the caller's array. Shuffle an index, not the data."
        ),
    ),
    hints=(
        "The chapter on data, section “Shuffle first”, says what a split has to do.",
        "```\norder = rng.permutation(...)\nfirst = round(fractions[0] * ...)\nsecond = first + ...\n"
        "parts = order[:first], order[first:second], order[...]\nreturn [(X[part], ...) for part in parts]\n```",
    ),
    hides=("split",),
)


def split_parts(student, seed):
    """The three parts of the sorted table, and the numbers of the rows in each."""
    X, labels = sorted_table()
    came = student.split(X, labels, SHARES, student.generator(seed))
    assert_that(
        isinstance(came, list | tuple) and len(came) == 3, "Asked are three parts in a list."
    )
    for part in came:
        assert_that(
            isinstance(part, list | tuple) and len(part) == 2,
            "Each part is a pair: the rows of `X` and their labels.",
        )
        rows, of_rows = part
        assert_that(
            isinstance(rows, np.ndarray) and rows.ndim == 2 and rows.shape[1] == 3,
            "The first of each pair is a table with the features of `X`.",
        )
        assert_shape(of_rows, (len(rows),))
    return came, [set(rows[:, 0].astype(int)) for rows, _ in came]


@split.check(0.5)
def test_split_shares(student, rng):
    """Three pairs of rows and labels, each with its share of the examples."""
    came, _ = split_parts(student, 1)
    for (rows, _), share in zip(came, SHARES, strict=True):
        assert_that(
            abs(len(rows) - share * 103) <= 5,
            f"A part has {len(rows)} of 103 rows, asked is about {share:.0%}.",
        )


@split.check(1.5)
def test_split_has_each_row_once(student, rng):
    """Every row is in exactly one part, once."""
    for seed in (1, 2):
        came, members = split_parts(student, seed)
        for one, other in ((0, 1), (0, 2), (1, 2)):
            twice = members[one] & members[other]
            if twice and all(
                len(m) == len(rows) for m, (rows, _) in zip(members, came, strict=True)
            ):
                raise Failed(f"Row {min(twice)} is in two parts.", mistake="parts_overlap")
        for numbers, (rows, _) in zip(members, came, strict=True):
            if len(numbers) < len(rows):
                message = f"A part has {len(rows)} rows, and only {len(numbers)} different ones."
                raise Failed(message, mistake="with_replacement")
        lost = set(range(103)) - set.union(*members)
        if lost:
            raise Failed(f"Row {min(lost)} is in no part.", mistake="row_lost")


@split.check(0.5)
def test_split_keeps_pairs(student, rng):
    """Every row keeps its label."""
    _, labels = sorted_table()
    for rows, of_rows in split_parts(student, 1)[0]:
        if not np.array_equal(labels[rows[:, 0].astype(int)], of_rows):
            raise Failed("A row has the label of another.", mistake="shuffled_apart")


def is_mixed(came):
    """Whether the training part has rows of every class."""
    _, labels = sorted_table()
    return len(np.unique(labels[came[0][0][:, 0].astype(int)])) == 5


@split.check(0.5)
def test_split_mixes(student, rng):
    """Sorted rows are mixed before they are cut: the training part has rows of every class."""
    for seed in (1, 2):
        if not is_mixed(split_parts(student, seed)[0]):
            raise Failed("The training part has no row of some class.", mistake="no_shuffle")


@split.check(0.5)
def test_split_follows_rng(student, rng):
    """The same generator gives the same split, another one another split."""
    (came, one), (_, again), (_, other) = (split_parts(student, seed) for seed in (1, 1, 2))
    assert_that(is_mixed(came), "This counts only when the rows are mixed.")
    if one != again:
        raise Failed("The same generator gave two different splits.", mistake="own_chance")
    if one == other:
        raise Failed("Two generators gave the same split.", mistake="fixed_seed")


@split.check(0.5)
def test_split_keeps_its_arguments(student, rng):
    """The table and the labels that were handed over are not changed."""
    split_parts(student, 1)
    if set(student.last.changed) & {0, 1}:
        raise Failed("Your function changed `X` or `labels`.", mistake="changes_argument")


# find_the_leak

# The effects are measured in the solution's notebook, with twenty seeds each.
LEAKS = {
    "noisy copies": (1, "ruinous"),
    "chosen features": (3, "ruinous"),
    "scaling": (2, "harmless"),
    "shifted copies": (1, "harmless"),
}


def verdicts(lines=None, effects=None):
    """The answers to the eight questions, with some lines and effects replaced."""
    found = {}
    for name, (line, effect) in LEAKS.items():
        found[f"{name}, line"] = (lines or {}).get(name, line)
        found[f"{name}, effect"] = (effects or {}).get(name, effect)
    return found


def verdicts_but(lines=None, effects=None):
    return lambda: verdicts(lines, effects)


find_the_leak = Task(
    "find_the_leak",
    "repair",
    points=4,
    minutes=25,
    level=3,
    short=True,
    answers=(
        Answer("find_the_leak", right=verdicts, cases=lambda rng: [()]),
        Answer("copies_repaired"),
        Answer("choice_repaired"),
    ),
    mistakes=(
        Mistake(
            "all_ruinous",
            "You call every use of the whole table a leak of the same size. Run both versions. Which of them changes "
            "the accuracy by more than its spread over the seeds?",
            verdicts_but(effects=dict.fromkeys(LEAKS, "ruinous")),
        ),
        Mistake(
            "ruinous_missed",
            "You call a leak harmless that is worth a tenth of the accuracy or more. Build the pipeline without it, "
            "and run both: what does an honest classifier reach, for coins 0.5?",
            verdicts_but(effects=dict.fromkeys(LEAKS, "harmless")),
        ),
        Mistake(
            "order_blamed",
            "You blame the shuffle. Any order is as good as another; look for the line that computes or copies "
            "something from rows that will be tested.",
            verdicts_but(
                lines={"noisy copies": 2, "chosen features": 1, "scaling": 1, "shifted copies": 2}
            ),
        ),
        Mistake(
            "cut_blamed",
            "You blame the cut. It only divides what is there: look for the line, before it or after it, that uses "
            "rows of both sides.",
            verdicts_but(
                lines={"noisy copies": 3, "chosen features": 2, "scaling": 3, "shifted copies": 3}
            ),
        ),
        Mistake(
            "use_blamed",
            "You name the line in which the numbers are *used*. They were computed before: which line took them from "
            "rows of both sides?",
            verdicts_but(lines={"chosen features": 4, "scaling": 4}),
        ),
        Mistake(
            "copies_on_both_sides",
            "The order was not the fault: a copy of a tested image still stands in the training part. What did the "
            "test rows already influence before they were set aside?",
        ),
        Mistake(
            "test_enlarged",
            "No leak, but now the test is no longer the data you care about. Only the training part is augmented.",
        ),
        Mistake(
            "nothing_enlarged",
            "No leak, and no copies either: the training part holds only originals. It should still be enlarged, "
            "after the test rows are set aside.",
        ),
        Mistake(
            "past_the_split",
            "The split stands, and your choice looks past it. Follow each number: which rows were the chosen features "
            "computed from?",
        ),
        Mistake(
            "chosen_on_the_test",
            "You chose the features on the rows that are to be *tested*. Which rows may be used to fit something?",
        ),
    ),
    hints=(
        "The chapter on data, section “Leaks”, builds each pipeline twice and measures the difference.",
        "Set the test rows aside first; then let everything else see the training rows only:\n"
        "```\ntrain, test = cut(X, rng)\nA, a = ...  # from X[train], labels[train]\n"
        "return A, a, X[test], labels[test]\n```",
    ),
)


def four_arrays(came, D):
    assert_that(
        isinstance(came, tuple | list) and len(came) == 4,
        "Asked are four arrays: training rows, their labels, test rows, their labels.",
    )
    for rows, of_rows in (came[:2], came[2:]):
        assert_that(isinstance(rows, np.ndarray) and rows.ndim == 2, "The rows have to be a table.")
        assert_shape(rows, (len(rows), D))
        assert_shape(of_rows, (len(rows),))
        assert_that(len(rows) > 0, "A part is empty.")
    return came


def origins(rows, X):
    """For each row the nearest row of X, and how far it is."""
    gaps = np.sqrt(((rows[:, None] - X) ** 2).sum(axis=2))
    return gaps.argmin(axis=1), gaps.min(axis=1)


@find_the_leak.check(1)
def test_find_the_leak_copies_repaired(student, rng):
    """No copy of a test image is in the training part, and the test part is as it was."""
    X, labels = 5 * rng.normal(size=(30, 64)), rng.integers(0, 10, 30)
    came = student.copies_repaired(X, labels, student.generator(int(rng.integers(99))))
    A, a, B, b = four_arrays(came, 64)
    trained, _ = origins(A, X)
    tested, changed = origins(B, X)
    if set(trained) & set(tested):
        message = "A test image, or a copy of it, is in the training part."
        raise Failed(message, mistake="copies_on_both_sides")
    if changed.max() > 1e-6:
        raise Failed("The test part has changed images.", mistake="test_enlarged")
    counts = np.bincount(trained, minlength=30)[np.unique(trained)]
    if counts.max() == 1:
        raise Failed("The training part has no copies.", mistake="nothing_enlarged")
    assert_that((counts == 5).all(), "Each training image should be there five times.")
    assert_that(len(tested) == len(set(tested)), "A test image is there twice.")
    assert_that(len(set(trained)) + len(tested) == 30, "Some images are in no part.")
    assert_that(6 <= len(tested) <= 12, f"{len(tested)} of 30 images are tested, asked are 9.")
    assert_equal(a, labels[trained], "the labels of the training part")
    assert_equal(b, labels[tested], "the labels of the test part")


def most_unlike(X, labels, number=20):
    """The features in which the means of the two classes differ most."""
    gap = np.abs(X[labels == 0].mean(axis=0) - X[labels == 1].mean(axis=0))
    return set(np.argsort(gap)[-number:])


def columns_and_rows(table, X):
    """Which columns and which rows of X, all of whose entries differ, a table is made of."""
    places = {value: place for place, value in np.ndenumerate(X)}
    found = [[places.get(float(value), (-1, -1)) for value in row] for row in table]
    rows = np.array([row[0][0] for row in found])
    columns = np.array([place[1] for place in found[0]])
    assert_that(
        found == [[(r, c) for c in columns] for r in rows] and (rows >= 0).all(),
        "The rows and columns are not those of `X`.",
    )
    return columns, rows


@find_the_leak.check(1)
def test_find_the_leak_choice_repaired(student, rng):
    """The features are chosen on the training rows alone."""
    X, labels = rng.normal(size=(60, 200)), rng.permutation(np.repeat([0, 1], 30))
    came = student.choice_repaired(X, labels, student.generator(int(rng.integers(99))))
    A, a, B, b = four_arrays(came, 20)
    columns, train = columns_and_rows(A, X)
    tested_columns, test = columns_and_rows(B, X)
    assert_that((columns == tested_columns).all(), "The two parts have different features.")
    assert_that(
        sorted([*train, *test]) == list(range(60)), "Each row has to be in one of the two parts."
    )
    assert_equal(a, labels[train], "the labels of the training part")
    assert_equal(b, labels[test], "the labels of the test part")
    for mistake, rows in (("past_the_split", slice(None)), ("chosen_on_the_test", test)):
        if set(columns) == most_unlike(X[rows], labels[rows]):
            message = "The features were not chosen on the training rows alone."
            raise Failed(message, mistake=mistake)
    assert_that(
        set(columns) == most_unlike(X[train], labels[train]),
        "These are not the 20 best features of the training rows.",
    )


def tidy(verdict):
    """A verdict as it was meant; None where a question is still open."""
    if isinstance(verdict, str):
        return verdict.strip().lower()
    return verdict if isinstance(verdict, int | np.integer) else None


def answered(student):
    came = student.find_the_leak()
    return {key: tidy(v) for key, v in came.items()} if isinstance(came, dict) else came


@find_the_leak.check(1)
def test_find_the_leak_lines(student, rng):
    """The line of each pipeline in which test rows begin to have an influence."""
    assert_predicted(answered(student), verdicts(), [f"{name}, line" for name in LEAKS])


@find_the_leak.check(1)
def test_find_the_leak_effects(student, rng):
    """Which of the leaks change the accuracy, and which do not."""
    assert_predicted(answered(student), verdicts(), [f"{name}, effect" for name in LEAKS])


# k_fold

k_fold = Task(
    "k_fold",
    "write",
    points=3,
    minutes=15,
    level=2,
    answers=(Answer("k_fold"),),
    mistakes=(
        Mistake(
            "remainder_dropped",
            "Some examples are never validated: 23 does not divide evenly by 5, and the remainder was left out. The "
            "folds may differ by one in size.",
        ),
        Mistake(
            "validated_twice",
            "Some examples are validated more than once. Draw one order for all folds, and cut it: each fold is "
            "another piece.",
        ),
        Mistake(
            "validation_trains",
            "Your validation examples are in the training part as well. Asked is each fold against all the *others*.",
        ),
        Mistake(
            "training_incomplete",
            "A training part lacks examples. It holds everything except the one fold that is validated.",
        ),
        Mistake(
            "exchanged",
            "Your pairs are turned round: the small part, the fold, is for validation, all the rest for training. "
            "Training comes first in the pair.",
        ),
        Mistake(
            "no_shuffle",
            "Your folds follow the order of the table. If it is sorted by class, a fold holds one class only. Cut a "
            "shuffled order.",
        ),
        Mistake(
            "fixed_seed", "Two different `rng` give the same folds. Use the one you are given."
        ),
        Mistake(
            "truth_values",
            "Your parts are masks of True and False. Asked are the *numbers* of the examples, as `X[train]` takes "
            "them too: where is the mask true?",
        ),
    ),
    hints=(
        "The chapter on data, section “Every example tested once”, uses such folds on the penguins.",
        "```\nparts = np.array_split(..., folds)\npairs = []\nfor k in range(folds):\n"
        "    others = parts[:k] + ...\n    pairs.append((np.concatenate(others), ...))\nreturn pairs\n```",
    ),
    hides=("k_fold",),
)


def folds_of(student, N, folds, seed):
    """The pairs of index arrays, as lists of numbers."""
    came = student.k_fold(N, folds, student.generator(seed))
    assert_that(
        isinstance(came, list | tuple) and len(came) == folds, f"Asked is a list of {folds} pairs."
    )
    for pair in came:
        assert_that(
            isinstance(pair, list | tuple) and len(pair) == 2,
            "Each entry is a pair: training and validation indices.",
        )
        for part in pair:
            assert_that(
                isinstance(part, np.ndarray) and part.ndim == 1, "The indices are arrays (N,)."
            )
            if part.dtype.kind == "b":
                raise Failed("The parts are masks, asked are indices.", mistake="truth_values")
            assert_that(part.dtype.kind in "iu", "The indices have to be whole numbers.")
    pairs = [(train.tolist(), validation.tolist()) for train, validation in came]
    assert_that(
        all(0 <= i < N for pair in pairs for part in pair for i in part),
        f"An index is not from 0 to {N - 1}.",
    )
    if folds > 2 and all(len(train) < len(validation) for train, validation in pairs):
        raise Failed("The validation parts are the larger ones.", mistake="exchanged")
    return pairs


SIZES = ((23, 5), (12, 4), (5, 5))


@k_fold.check(1.5)
def test_k_fold_validates_each_example_once(student, rng):
    """Every example is validated exactly once."""
    for N, folds in SIZES:
        validated = [i for _, part in folds_of(student, N, folds, 1) for i in part]
        if len(validated) > len(set(validated)):
            raise Failed("An example is validated twice.", mistake="validated_twice")
        if len(validated) < N:
            lost = min(set(range(N)) - set(validated))
            raise Failed(f"Example {lost} is never validated.", mistake="remainder_dropped")


@k_fold.check(1)
def test_k_fold_trains_on_the_rest(student, rng):
    """Each training part holds the other examples, all of them once."""
    for N, folds in SIZES:
        pairs = folds_of(student, N, folds, 1)
        validated = set().union(*(validation for _, validation in pairs))
        for train, validation in pairs:
            if set(train) & set(validation):
                message = f"Example {min(set(train) & set(validation))} is on both sides."
                raise Failed(message, mistake="validation_trains")
            assert_that(len(train) == len(set(train)), "A training part has an example twice.")
            if set(train) < validated - set(validation):
                raise Failed("A training part lacks examples.", mistake="training_incomplete")
            assert_that(len(train) + len(validation) == N, "A pair does not hold every example.")


@k_fold.check(0.5)
def test_k_fold_shuffles(student, rng):
    """The folds are cut from a shuffled order, which follows the generator."""
    one, again, other = (
        [sorted(validation) for _, validation in folds_of(student, 60, 4, seed)]
        for seed in (1, 1, 2)
    )
    if all(len(set(np.diff(part))) <= 1 for part in one):
        raise Failed("The folds follow the order of the table.", mistake="no_shuffle")
    assert_that(one == again, "The same generator gave other folds.")
    if one == other:
        raise Failed("Two generators gave the same folds.", mistake="fixed_seed")
