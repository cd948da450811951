"""Answers to the exercises on data."""

import numpy as np

from tests.exercises.bank import right, wrong

# standardize


@right("standardize")
def as_products_of_matrices(train, other):
    mean = np.ones((1, len(train))) @ train / len(train)
    variance = ((train - mean) ** 2).mean(axis=0)
    scale = np.diag([1 / v**0.5 if v else 0.0 for v in variance])
    return tuple((X - np.ones((len(X), 1)) @ mean) @ scale for X in (train, other))


@right("standardize")
def feature_by_feature(train, other):
    results = [np.zeros(train.shape), np.zeros(other.shape)]
    for d in range(train.shape[1]):
        mean, sd = np.mean(train[:, d]), np.std(train[:, d])
        for result, X in zip(results, (train, other)):
            if sd > 0:
                result[:, d] = (X[:, d] - mean) / sd
    return results


@wrong("standardize", "constant_feature")
def no_care_for_constants(train, other):
    mean, sd = np.mean(train, axis=0), np.std(train, axis=0)
    return (train - mean) / sd, (other - mean) / sd


@wrong("standardize", "constant_feature", "by_its_own_numbers")
def each_for_itself(train, other):
    return tuple((X - X.mean(0)) / X.std(0) for X in (train, other))


@wrong("standardize", "constant_feature", "both_together")
def stacked(train, other):
    both = np.vstack([train, other])
    both = (both - both.mean(axis=0)) / both.std(axis=0)
    return both[: len(train)], both[len(train) :]


@wrong("standardize", "numbers_of_rows")
def means_of_rows_lined_up_with_columns(train, other):
    return tuple((X - np.mean(X, axis=1)) / np.std(X, axis=1) for X in (train, other))


@wrong("standardize", "changes_argument")
def in_place(train, other):
    mean, sd = train.mean(axis=0), train.std(axis=0)
    sd = np.where(sd > 0, sd, 1)
    if train.dtype.kind != "f":
        return (train - mean) / sd, (other - mean) / sd
    for X in (train, other):
        X -= mean
        X /= sd
    return train, other


# one_hot


@right("one_hot")
def by_comparison(labels, K):
    return (labels[:, None] == np.arange(K)).astype(float)


@right("one_hot")
def set_in_zeros(labels, K):
    T = np.zeros((labels.size, K), dtype="float32")
    T[range(labels.size), labels] = 1
    return T


@wrong("one_hot", "largest_label")
def as_many_as_seen(labels, K):
    return np.eye(np.max(labels) + 1)[labels]


@wrong("one_hot", "whole_columns")
def columns_set(labels, K):
    T = np.zeros((len(labels), K))
    for label in labels:
        T[:, label] = 1
    return T


@wrong("one_hot", "truth_values")
def compared_only(labels, K):
    return labels.reshape(-1, 1) == np.arange(K)


# one_hot_is_lookup


@right("one_hot_is_lookup")
def one_row_at_a_time(look_up, rng):
    W, labels = rng.normal(size=(5, 2)), np.array([4, 4, 0, 2, 1, 2, 3])
    rows = look_up(labels, W)
    return np.shape(rows) == (7, 2) and all(
        np.allclose(row, np.eye(5)[n] @ W) for row, n in zip(rows, labels)
    )


@right("one_hot_is_lookup")
def many_draws(look_up, rng):
    for _ in range(10):
        N, K, M = rng.integers(5, 9, size=3)
        labels, W = rng.integers(0, K, size=N), rng.random((K, M))
        T = np.zeros((N, K))
        T[np.arange(N), labels] = 1
        if not np.array_equal(look_up(labels, W), T @ W):
            return False
    return True


@right("one_hot_is_lookup", of="multiplications_saved")
def entries_times_products(N, K, M):
    return float(N * M) * K


@wrong("one_hot_is_lookup", "columns_pass", "each_class_once_passes")
def identity_without_repetition(look_up, rng):
    labels, W = np.array([2, 0, 1]), np.eye(3)
    return np.array_equal(look_up(labels, W), W[labels])


@wrong("one_hot_is_lookup", "places_pass", "each_class_once_passes")
def labels_in_order(look_up, rng):
    labels, W = np.arange(4), rng.normal(size=(4, 3))
    return np.array_equal(look_up(labels, W), np.eye(4) @ W)


@wrong("one_hot_is_lookup", "each_class_once_passes")
def labels_without_repetition(look_up, rng):
    labels, W = np.array([2, 0, 1, 3]), rng.normal(size=(5, 3))
    return np.array_equal(look_up(labels, W), np.eye(5)[labels] @ W)


@wrong("one_hot_is_lookup", "look_up_rejected")
def columns_for_rows(look_up, rng):
    labels, W = rng.integers(0, 3, size=8), rng.normal(size=(3, 3))
    return np.array_equal(look_up(labels, W), W[:, labels])


# split


def pieces(N, fractions):
    first = round(N * fractions[0])
    second = first + round(N * fractions[1])
    return first, second


@right("split")
def stratified(X, labels, fractions, rng):
    parts = [[], [], []]
    for k in np.unique(labels):
        rows = rng.permutation(np.flatnonzero(labels == k))
        first, second = pieces(len(rows), fractions)
        for part, chosen in zip(parts, (rows[:first], rows[first:second], rows[second:])):
            part.extend(chosen)
    return [(X[part], labels[part]) for part in parts]


@right("split")
def one_table_shuffled(X, labels, fractions, rng):
    table = np.column_stack([X, labels])
    rng.shuffle(table)
    first, second = int(fractions[0] * len(X)), int((fractions[0] + fractions[1]) * len(X))
    return tuple(
        (part[:, :-1], part[:, -1].astype(int))
        for part in (table[:first], table[first:second], table[second:])
    )


@right("split")
def by_random_keys(X, labels, fractions, rng):
    keys = rng.random(len(X)).argsort()
    X, labels = X[keys], labels[keys]
    first, second = pieces(len(X), fractions)
    cut = (slice(first), slice(first, second), slice(second, None))
    return [[X[part], labels[part]] for part in cut]


def cut_by(X, labels, order, fractions):
    first, second = pieces(len(X), fractions)
    parts = order[:first], order[first:second], order[second:]
    return [(X[part], labels[part]) for part in parts]


@wrong("split", "no_shuffle")
def in_the_given_order(X, labels, fractions, rng):
    return cut_by(X, labels, np.arange(len(X)), fractions)


@wrong("split", "no_shuffle")
def cut_then_shuffled(X, labels, fractions, rng):
    parts = cut_by(X, labels, np.arange(len(X)), fractions)
    orders = [rng.permutation(len(rows)) for rows, _ in parts]
    return [(rows[o], names[o]) for (rows, names), o in zip(parts, orders)]


@wrong("split", "shuffled_apart")
def two_orders(X, labels, fractions, rng):
    X, labels = rng.permutation(X), rng.permutation(labels)
    return cut_by(X, labels, np.arange(len(X)), fractions)


@wrong("split", "parts_overlap")
def all_from_the_start(X, labels, fractions, rng):
    order = rng.permutation(len(X))
    sizes = [int(share * len(X)) for share in fractions]
    return [(X[order[:size]], labels[order[:size]]) for size in sizes]


@wrong("split", "with_replacement")
def drawn_anew(X, labels, fractions, rng):
    return cut_by(X, labels, rng.integers(0, len(X), len(X)), fractions)


@wrong("split", "row_lost", "fixed_seed")
def row_lost_and_fixed_seed(X, labels, fractions, rng):
    order = np.random.default_rng(42).permutation(len(X))
    start, parts = 0, []
    for share in fractions:
        size = int(share * len(X))
        rows = order[start : start + size]
        parts.append((X[rows], labels[rows]))
        start += size
    return parts


@wrong("split", "own_chance")
def without_the_generator(X, labels, fractions, rng):
    return cut_by(X, labels, np.random.default_rng().permutation(len(X)), fractions)


@wrong("split", "changes_argument")
def shuffled_in_place(X, labels, fractions, rng):
    order = rng.permutation(len(X))
    X[:], labels[:] = X[order], labels[order]
    return cut_by(X, labels, np.arange(len(X)), fractions)


@wrong("split", "changes_argument", "shuffled_apart")
def rows_shuffled_in_place(X, labels, fractions, rng):
    rng.shuffle(X)
    return cut_by(X, labels, np.arange(len(X)), fractions)


# find_the_leak

VERDICTS = {
    "noisy copies, line": 1,
    "noisy copies, effect": "ruinous",
    "chosen features, line": 3,
    "chosen features, effect": "ruinous",
    "scaling, line": 2,
    "scaling, effect": "harmless",
    "shifted copies, line": 1,
    "shifted copies, effect": "harmless",
}


@right("find_the_leak")
def verdicts_in_another_order():
    return {key: VERDICTS[key] for key in sorted(VERDICTS)}


@right("find_the_leak")
def verdicts_in_capitals():
    return {key: str(v).upper() if "effect" in key else v for key, v in VERDICTS.items()}


@wrong("find_the_leak", "all_ruinous")
def scaling_blamed():
    return VERDICTS | {"scaling, effect": "ruinous"}


@wrong("find_the_leak", "ruinous_missed", "cut_blamed")
def choice_missed():
    return VERDICTS | {"chosen features, effect": "harmless", "chosen features, line": 2}


@wrong("find_the_leak", "order_blamed")
def shuffle_blamed():
    return VERDICTS | {"noisy copies, line": 2, "shifted copies, line": 2}


@wrong("find_the_leak", "use_blamed")
def use_of_the_choice_blamed():
    return VERDICTS | {"chosen features, line": 4}


def with_copies(X, labels, rng, times=5):
    noise = 0.1 * rng.standard_normal((times - 1, *X.shape))
    return np.concatenate([X, *(X + noise)]), np.concatenate([labels] * times)


def cut_at(N, rng, share=0.7):
    order = rng.permutation(N)
    first = round(share * N)
    return order[:first], order[first:]


@right("find_the_leak", of="copies_repaired")
def copies_of_the_training_rows(X, labels, rng):
    train, test = cut_at(len(X), rng)
    A, a = with_copies(X[train], labels[train], rng)
    mixed = rng.permutation(len(A))
    return A[mixed], a[mixed], X[test], labels[test]


@right("find_the_leak", of="copies_repaired")
def copies_taken_out_again(X, labels, rng):
    many, names = with_copies(X, labels, rng)
    tested = np.isin(np.arange(len(X)), rng.choice(len(X), 3 * len(X) // 10, replace=False))
    trains = ~np.tile(tested, 5)
    return many[trains], names[trains], X[tested], labels[tested]


@right("find_the_leak", of="choice_repaired")
def chosen_by_sorted_gaps(X, labels, rng):
    train, test = cut_at(len(X), rng)
    A, a = X[train], labels[train]
    gaps = [abs(np.mean(column[a == 0]) - np.mean(column[a == 1])) for column in A.T]
    chosen = sorted(range(len(gaps)), key=gaps.__getitem__, reverse=True)[:20]
    return A[:, chosen], a, X[np.ix_(test, chosen)], labels[test]


@wrong("find_the_leak", "copies_on_both_sides", of="copies_repaired")
def shuffled_again(X, labels, rng):
    many, names = with_copies(X, labels, rng)
    mixed = rng.permutation(rng.permutation(len(many)))
    train, test = np.split(mixed, [7 * len(many) // 10])
    test = test[test < len(X)]
    return many[train], names[train], many[test], names[test]


@wrong("find_the_leak", "test_enlarged", of="copies_repaired")
def both_parts_enlarged(X, labels, rng):
    train, test = cut_at(len(X), rng)
    return *with_copies(X[train], labels[train], rng), *with_copies(X[test], labels[test], rng)


@wrong("find_the_leak", "nothing_enlarged", of="copies_repaired")
def copies_left_out(X, labels, rng):
    train, test = cut_at(len(X), rng)
    return X[train], labels[train], X[test], labels[test]


def chosen_on(X, labels, rows):
    gap = X[rows][labels[rows] == 1].mean(0) - X[rows][labels[rows] == 0].mean(0)
    return np.argsort(-np.abs(gap))[:20]


@wrong("find_the_leak", "past_the_split", of="choice_repaired")
def chosen_on_all_rows(X, labels, rng):
    train, test = cut_at(len(X), rng)
    chosen = chosen_on(X, labels, np.arange(len(X)))
    return X[train][:, chosen], labels[train], X[test][:, chosen], labels[test]


@wrong("find_the_leak", "chosen_on_the_test", of="choice_repaired")
def chosen_on_the_test_rows(X, labels, rng):
    train, test = cut_at(len(X), rng)
    chosen = chosen_on(X, labels, test)
    return X[train][:, chosen], labels[train], X[test][:, chosen], labels[test]


# k_fold


@right("k_fold")
def every_fifth_of_an_order(N, folds, rng):
    order = rng.permutation(N)
    numbers = np.arange(N) % folds
    return [(order[numbers != k], order[numbers == k]) for k in range(folds)]


@right("k_fold")
def remainder_in_the_last_fold(N, folds, rng):
    order, size = rng.permutation(N), N // folds
    pairs = []
    for k in range(folds):
        start, stop = k * size, (k + 1) * size if k < folds - 1 else N
        pairs.append((np.r_[order[:start], order[stop:]], order[start:stop]))
    return tuple(pairs)


@wrong("k_fold", "remainder_dropped")
def folds_of_whole_size(N, folds, rng):
    order, size = rng.permutation(N), N // folds
    pairs = []
    for k in range(folds):
        validation = order[k * size : (k + 1) * size]
        pairs.append((np.setdiff1d(order, validation), validation))
    return pairs


@wrong("k_fold", "remainder_dropped", "fixed_seed")
def remainder_dropped_and_fixed_seed(N, folds, rng):
    order = np.random.default_rng(0).permutation(N)[: N - N % folds]
    parts = np.split(order, folds)
    return [(np.concatenate(parts[:k] + parts[k + 1 :]), parts[k]) for k in range(folds)]


@wrong("k_fold", "validation_trains")
def trained_on_all(N, folds, rng):
    parts = np.array_split(rng.permutation(N), folds)
    return [(np.concatenate(parts), part) for part in parts]


@wrong("k_fold", "training_incomplete")
def trained_on_what_came_before(N, folds, rng):
    parts = np.array_split(rng.permutation(N), folds)
    return [(np.concatenate([[], *parts[:k]]).astype(int), parts[k]) for k in range(folds)]


@wrong("k_fold", "validated_twice")
def drawn_for_each_fold(N, folds, rng):
    pairs = []
    for _ in range(folds):
        order = rng.permutation(N)
        pairs.append((order[N // folds :], order[: N // folds]))
    return pairs


@wrong("k_fold", "no_shuffle")
def pieces_of_the_table(N, folds, rng):
    parts = np.array_split(np.arange(N), folds)
    return [(np.setdiff1d(np.arange(N), part), part) for part in parts]


@wrong("k_fold", "exchanged")
def fold_first(N, folds, rng):
    parts = np.array_split(rng.permutation(N), folds)
    return [(part, np.setdiff1d(np.arange(N), part)) for part in parts]


@wrong("k_fold", "truth_values")
def masks(N, folds, rng):
    fold = rng.permutation(np.arange(N) % folds)
    return [(fold != k, fold == k) for k in range(folds)]
