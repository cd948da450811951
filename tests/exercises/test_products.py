"""Two mistakes at once: each wrong computation times a constant, transposed, or not added up.

Such an answer must lose points and be told the mistake and what else is wrong. No other mistake of
the task may be named, unless it gives the same on all cases: then no grader can tell which it was.
"""

import copy
import functools
from pathlib import Path

import numpy as np
import pytest

from nnla.grading import notebook
from nnla.grading.compare import same
from nnla.grading.diagnose import _constants, _sizes
from nnla.grading.runner import chapters, generator, run_task, tasks
from nnla.grading.student import Student

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
CHAPTER_OF = {name: chapter for chapter, found in chapters().items() for name in found}


def values(function, cases):
    """What a function gives on each case: its value, or the name of its error."""
    found = []
    for args in copy.deepcopy(cases):
        try:
            with np.errstate(all="ignore"):
                found.append(function(*args))
        except Exception as error:
            found.append(type(error).__name__)
    return found


def alike(ones, others):
    return all(same(one, other) for one, other in zip(ones, others, strict=True))


def array_answers():
    """The answers that are one array of floats, with their task."""
    for task in tasks().values():
        for answer in task.answers:
            if answer.right and answer.cases:
                right = values(answer.right, answer.cases(np.random.default_rng(0)))
                if all(
                    isinstance(value, np.ndarray) and value.dtype.kind == "f" for value in right
                ):
                    yield task, answer


def mistakes_of(task, answer):
    """The mistakes of this answer that are a computation."""
    first = task.answers[0].name
    return [one for one in task.mistakes if one.wrong and (one.of or first) == answer.name]


ANSWERS = list(array_answers())
# Checks of softmax look at the sums, which any factor changes: what they name is true.
OF_A_FACTOR = {"softmax": {"not_divided", "whole_table"}}


@functools.cache
def solutions(chapter):
    return notebook.load(ROOT / "solutions" / f"{chapter}.ipynb").namespace


def graded(task, answer, function):
    namespace = solutions(CHAPTER_OF[task.name]) | {answer.name: function}
    return run_task(task, Student.of_namespace(namespace))


def constants(answer):
    """−1, 2, N and 1/N for the first letter of the inputs, K for their last."""
    letters = list(_sizes(answer, answer.cases(np.random.default_rng(0))[0]))
    found = {"-1": lambda args: -1.0, "2": lambda args: 2.0}
    if letters:
        first, last = letters[0], letters[-1]
        found[first] = lambda args: float(_sizes(answer, args).get(first, 1))
        found[f"1/{first}"] = lambda args: 1 / _sizes(answer, args).get(first, 1)
        found[last] = lambda args: float(_sizes(answer, args).get(last, 1))
    return found


def times(wrong, constant):
    return lambda *args: wrong(*args) * constant(args)


def transposed(wrong):
    return lambda *args: wrong(*args).T


def in_two_parts(wrong):
    return lambda *args: np.multiply.outer([0.25, 0.75], wrong(*args))


def explanations(task, answer, came, cases):
    """The mistakes that, alone or times a constant, give what came: nothing tells these apart."""
    factors = [[1.0] * len(cases), *(factors for _, factors in _constants(answer, cases))]
    return {
        mistake.name
        for mistake in mistakes_of(task, answer)
        for scale in factors
        if alike(came, list(map(scaled, values(mistake.wrong, cases), scale)))
    }


def scaled(value, factor):
    return value if isinstance(value, str) else value * factor


def products():
    """Each mistake with each second one, and what may be said of the second."""
    for task, answer in ANSWERS:
        cases = answer.cases(generator(0, task.name))
        table = all(np.ndim(value) == 2 for value in values(answer.right, cases))
        for mistake in mistakes_of(task, answer):
            name, wrong = f"{task.name}: {mistake.name}", mistake.wrong
            for factor, constant in constants(answer).items():
                product = times(wrong, constant)
                yield f"{name} times {factor}", task, answer, mistake, product, {"factor"}
            if table and all(np.ndim(value) <= 2 for value in values(wrong, cases)):
                # One of the task's mistakes may be the transpose: then what remains is a factor.
                said = {"transposed", "factor"}
                yield f"{name}, transposed", task, answer, mistake, transposed(wrong), said
            if any(np.asarray(value).dtype.kind in "biu" for value in values(wrong, cases)):
                continue  # parts of whole numbers would not be whole
            said = {"not_added"}
            yield f"{name}, not added up", task, answer, mistake, in_two_parts(wrong), said


PRODUCTS = list(products())


@pytest.mark.parametrize(
    ("task", "answer", "mistake", "function", "others"),
    [product[1:] for product in PRODUCTS],
    ids=[product[0] for product in PRODUCTS],
)
def test_both_mistakes_are_named(task, answer, mistake, function, others):
    cases = answer.cases(generator(0, task.name))
    came, right = values(function, cases), values(answer.right, cases)
    if alike(came, right):
        pytest.skip("the two mistakes cancel")
    result = graded(task, answer, function)
    assert result.score < task.points
    names = {finding.name for finding in result.findings}
    own = names & {one.name for one in task.mistakes}
    said = OF_A_FACTOR.get(task.name, set())
    if not own - said <= {mistake.name}:
        equal = explanations(task, answer, came, cases)
        assert own - said <= equal, f"another mistake is named: {own - equal}"
    careless = alike(values(mistake.wrong, cases), right)
    assert own or careless, f"no mistake is named, only {names}"
    alone = any(alike(came, values(one.wrong, cases)) for one in mistakes_of(task, answer))
    assert alone or names & (others | said), f"only {names}"


def test_ten_tasks_or_more():
    assert len({task.name for task, _ in ANSWERS}) >= 10
