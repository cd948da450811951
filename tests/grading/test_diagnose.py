"""The diagnoses that every task gets, each on a planted answer, and two mistakes at once."""

import numpy as np
import pytest

from nnla import linear, linear_vjp
from nnla.grading.diagnose import explain
from nnla.grading.student import Student
from nnla.grading.task import Answer, Mistake, Task


def layer_cases(rng):
    sizes = [(4, 3, 5), (3, 3, 3)]
    return [
        (rng.normal(size=(N, D)), rng.normal(size=(D, M)), rng.normal(size=M)) for N, D, M in sizes
    ]


def found(function, right=linear, cases=layer_cases, shapes="(N,D),(D,M),(M)->(N,M)", mistakes=()):
    answer = Answer("f", shapes, right, cases)
    task = Task("f", "write", 1, 1, 1, answers=(answer,), mistakes=mistakes)
    student = Student.of_namespace({"f": function})
    return explain(task, student, np.random.default_rng(0))


def in_place(X, W, b):
    X += 1
    return linear(X - 1, W, b)


def of_first_row(X, W, b):
    Y = np.zeros((len(X), len(b)))
    Y[0] = X[0] @ W + b
    return Y


@pytest.mark.parametrize(
    ("name", "words", "function"),
    [
        ("transposed", "(N, M) = (4, 5), yours is (M, N) = (5, 4)", lambda X, W, b: (X @ W + b).T),
        ("not_added", "axis 0", lambda X, W, b: np.stack([X @ W, np.tile(b, (len(X), 1))])),
        ("not_averaged", "axis 2", lambda X, W, b: np.stack([2 * X @ W, 0 * X @ W + 2 * b], 2)),
        ("factor", "N times", lambda X, W, b: (X @ W + b) * len(X)),
        ("factor", "1/M times", lambda X, W, b: (X @ W + b) / len(b)),
        ("factor", "All signs", lambda X, W, b: -(X @ W + b)),
        ("factor", "2 times", lambda X, W, b: 2 * (X @ W + b)),
        ("factor", "½ times", lambda X, W, b: (X @ W + b) / 2),
        ("factor", "ln 2 times", lambda X, W, b: (X @ W + b) * np.log(2)),
        ("factor", "π/180 times", lambda X, W, b: (X @ W + b) * np.pi / 180),
        ("factor", "7.25 times", lambda X, W, b: (X @ W + b) * 7.25),
        ("same_row", "same vector", lambda X, W, b: X @ W),
        ("same_row", "same vector", lambda X, W, b: X @ W + 2 * b),
        ("order", "another order", lambda X, W, b: (X @ W + b)[::-1]),
        ("first_only", "The first is right", of_first_row),
        ("whole_numbers", "cut off", lambda X, W, b: np.trunc(X @ W + b)),
        ("whole_numbers", "cut off", lambda X, W, b: (X @ W + b).astype(int)),
        ("not_finite", "nan", lambda X, W, b: np.where(X @ W > 1, np.nan, X @ W + b)),
        ("changed_argument", "changed its input", in_place),
        ("dtype", "float32", lambda X, W, b: (X @ W + b).astype("f4")),
        ("none", "returns nothing", lambda X, W, b: None),
        ("input", "returned its input", lambda X, W, b: X),
        ("transposed", "2 times", lambda X, W, b: 2 * (X @ W + b).T),
    ],
)
def test_diagnosis_that_every_task_gets(name, words, function):
    findings = found(function)
    if name == "dtype":  # float32 is off by rounding in these cases, so exact ones stand for it
        cases = lambda rng: [(np.ones((2, 3)), np.ones((3, 4)), np.ones(4))]
        findings = found(function, cases=cases)
    assert [finding.name for finding in findings] == [name]
    assert words in findings[0].hint


def test_arguments_of_unlike_shapes_are_no_error():
    cases = lambda rng: [([rng.normal(size=(3, 2)), rng.normal(size=2)],)]
    findings = found(lambda p: p, lambda p: p[0] @ p[1], cases, "")
    assert [finding.name for finding in findings] == ["input"]


def test_right_answer_has_no_diagnosis():
    assert found(lambda X, W, b: np.einsum("nd,dm->nm", X, W) + b) == []


def test_answer_that_remembers_the_first_example_is_seen():
    shown = layer_cases(np.random.default_rng(0))[0]

    def remembered(X, W, b):
        return linear(*shown) if np.array_equal(X, shown[0]) else np.ones((len(X), len(b)))

    assert [finding.name for finding in found(remembered)] == ["only_shown"]


WRONG_BIAS = Mistake("bias_twice", "The bias is in twice.", lambda X, W, b: X @ W + 2 * b)


def test_mistake_of_the_task_comes_before_the_general_ones():
    findings = found(lambda X, W, b: X @ W + b + b, mistakes=(WRONG_BIAS,))
    assert [finding.name for finding in findings] == ["bias_twice"]


@pytest.mark.parametrize("factor", ["len(X)", "1 / len(X)", "-1", "2"])
def test_mistake_of_the_task_times_a_constant_names_both(factor):
    function = eval(f"lambda X, W, b: (X @ W + 2 * b) * ({factor})")
    findings = found(function, mistakes=(WRONG_BIAS,))
    assert [finding.name for finding in findings] == ["bias_twice", "factor"]


@pytest.mark.parametrize(
    ("name", "function"),
    [
        ("transposed", lambda X, W, b: (X @ W + 2 * b).T),
        ("not_added", lambda X, W, b: np.stack([X @ W + b, np.tile(b, (len(X), 1))])),
    ],
)
@pytest.mark.parametrize("factor", [1, -1])
def test_mistake_of_the_task_in_another_form_names_both(name, function, factor):
    findings = found(lambda *args: factor * function(*args), mistakes=(WRONG_BIAS,))
    named = ["bias_twice", name, "factor"] if factor == -1 else ["bias_twice", name]
    assert [finding.name for finding in findings] == named


def test_parts_not_added_up_and_a_factor_are_both_said():
    (finding,) = found(lambda X, W, b: -np.stack([X @ W, np.tile(b, (len(X), 1))]))
    assert finding.name == "not_added"
    assert "signs" in finding.hint


def gradient_cases(rng):
    cases = []
    for N, D, M in [(4, 3, 5), (3, 3, 3)]:
        X, W, b, dY = (rng.normal(size=s) for s in ((N, D), (D, M), (M,), (N, M)))
        cases.append((dY, X @ W + b, X, W, b))
    return cases


def test_two_mistakes_in_two_parts_are_both_named():
    mistakes = (
        Mistake("w_turned", "h", lambda dY, Y, X, W, b: (dY @ W.T, dY.T @ X, dY.sum(0))),
        Mistake("b_mean", "h", lambda dY, Y, X, W, b: (dY @ W.T, X.T @ dY, dY.mean(0))),
    )
    findings = found(
        lambda dY, Y, X, W, b: (dY @ W.T, dY.T @ X, dY.mean(0)),
        linear_vjp,
        gradient_cases,
        "(N,M),(N,M),(N,D),(D,M),(M)->(N,D),(D,M),(M)",
        mistakes,
    )
    assert [finding.name for finding in findings] == ["w_turned", "b_mean"]


def test_error_on_unequal_sizes_is_named_by_the_equal_ones():
    mistake = Mistake("not_turned", "h", lambda A, B: A @ B.T)
    cases = lambda rng: [
        (rng.normal(size=(3, 4)), rng.normal(size=(4, 5))),
        (rng.normal(size=(3, 3)), rng.normal(size=(3, 3))),
    ]
    findings = found(lambda A, B: A @ B.T, lambda A, B: A @ B, cases, mistakes=(mistake,))
    assert [finding.name for finding in findings] == ["not_turned"]


def test_part_that_is_right_is_not_blamed_for_an_error_elsewhere():
    def wrong_part(place, values):
        def gradients(dY, Y, X, W, b):
            parts = list(linear_vjp(dY, Y, X, W, b))
            parts[place] = values(dY, X, W)
            return tuple(parts)

        return gradients

    mistakes = (
        Mistake("dX", "", wrong_part(0, lambda dY, X, W: dY @ W)),
        Mistake("dW", "", wrong_part(1, lambda dY, X, W: dY @ X.T)),
        Mistake("dW_turned", "", wrong_part(1, lambda dY, X, W: dY.T @ X)),
    )

    def answer(dY, Y, X, W, b):
        return dY @ W, dY.T @ X, dY.sum(axis=0)

    shapes = "(N,M),(N,M),(N,D),(D,M),(M)->(N,D),(D,M),(M)"
    findings = found(answer, linear_vjp, gradient_cases, shapes, mistakes)
    assert [finding.name for finding in findings] == ["dX", "dW_turned"]


def test_warning_alone_tells_a_careless_answer_from_a_careful_one():
    right = lambda z: np.array([0.0])
    careless = Mistake("overflows", "h", lambda z: 1 / (1 + np.exp(-z)))
    cases = lambda rng: [(np.array([-1e4]),)]
    findings = found(careless.wrong, right, cases, "(N)->(N)", (careless,))
    assert [finding.name for finding in findings] == ["overflows"]


@pytest.mark.parametrize(
    "value", [np.eye(3) > 0, np.eye(3) * 1j, np.full((3, 3), "x"), np.bool_(True), "x", [[1], 2]]
)
def test_value_of_another_kind_is_no_error(value):
    assert found(lambda Z: value, lambda Z: Z @ Z, lambda rng: [(rng.normal(size=(3, 3)),)]) == []


def test_truth_values_are_diagnosed_only_where_they_are_wanted():
    signs = lambda X, W, b: linear(X, W, b) > 0
    assert found(signs) == []
    findings = found(lambda X, W, b: signs(X, W, b).T, signs)
    assert [finding.name for finding in findings] == ["transposed"]
