"""The proxy: what a check sees of a student's function, and what it cannot reach."""

import warnings

import numpy as np
import pytest

from nnla.grading import student as module
from nnla.grading.codec import CodecError, Handle, Raised, encode
from nnla.grading.student import Student, StudentError


def of(**functions):
    return Student.of_namespace(functions)


def test_value_and_arguments_pass():
    assert of(f=lambda x, *, y: x + y).f(2, y=3) == 5


def test_arguments_are_made_afresh():
    kept = []

    def spoil(x):
        kept.append(x)
        x[:] = 0
        return x

    x = np.ones(3)
    student = of(spoil=spoil)
    outcome = student.call("spoil", x)
    assert x.tolist() == [1, 1, 1]
    assert outcome.value.tolist() == [0, 0, 0]
    assert outcome.changed == (0,)
    assert kept[0] is not x


def test_argument_that_is_only_read_counts_as_unchanged():
    assert of(f=lambda x, y: x.sum()).call("f", np.ones(2), [1]).changed == ()


def test_error_is_told_and_raised():
    def fail(x):
        raise ValueError("no")

    student = of(fail=fail)
    assert student.call("fail", 1).error == Raised("ValueError", "no")
    with pytest.raises(StudentError, match="ValueError: no"):
        student.fail(1)


def test_missing_function_is_told():
    with pytest.raises(StudentError, match="defines no function `softmax`"):
        of().softmax(1)


@pytest.mark.parametrize("error", [SystemExit, KeyboardInterrupt, RecursionError])
def test_leaving_is_an_error_like_others(error):
    def leave():
        raise error("bye")

    assert of(leave=leave).call("leave").error.type == error.__name__


def test_prints_and_warnings_are_kept():
    def talk(x):
        print("hello")
        warnings.warn("careful", stacklevel=1)
        return np.exp(x)

    outcome = of(talk=talk).call("talk", np.array([1e4]))
    assert outcome.printed == "hello\n"
    assert outcome.warnings == ("careful", "overflow encountered in exp")


def test_flood_of_prints_is_cut():
    outcome = of(flood=lambda: print("x" * 10**6)).call("flood")
    assert len(outcome.printed) == 10_000


def test_callback_runs_here_and_counts():
    calls = []

    def f(x):
        calls.append(x)
        return x**2

    slope = of(slope=lambda f, x: (f(x + 1e-5) - f(x - 1e-5)) / 2e-5)
    assert slope.slope(f, 3.0) == pytest.approx(6)
    assert len(calls) == 2


def test_error_of_a_callback_reaches_the_student():
    def refuse(x):
        raise ValueError("only positive numbers")

    def careful(f):
        try:
            return f(-1)
        except Exception as error:
            return str(error)

    assert of(careful=careful).careful(refuse) == "ValueError: only positive numbers"


def test_endless_calls_of_a_callback_end(monkeypatch):
    monkeypatch.setattr(module, "MAX_CALLBACKS", 100)

    def forever(f):
        while True:
            f(1)

    outcome = of(forever=forever).call("forever", lambda x: x)
    assert "called more than 100 times" in outcome.error.text


def test_callback_that_was_not_given_is_refused():
    student = of()
    answer = module.decode(student.answer(encode(("ask", 0, ()))))
    assert answer[1].type == "CodecError"


def test_object_of_a_class_comes_as_a_handle_and_goes_back():
    class Counter:
        def __init__(self):
            self.count = 0

        def __call__(self):
            self.count += 1
            return self.count

    student = of(Counter=Counter, read=lambda counter: counter.count)
    counter = student.Counter()
    assert counter == Handle(0, "Counter")
    assert student.call(counter).value == 1
    assert student.read(counter) == 1


def test_generator_moves_on_between_calls():
    student = of(draw=lambda rng: rng.random())
    rng = student.generator(7)
    expected = np.random.default_rng(7)
    assert [student.draw(rng), student.draw(rng)] == [expected.random(), expected.random()]


def test_result_that_cannot_be_passed_is_the_students_error():
    outcome = of(deep=lambda: 10**500).call("deep")
    assert outcome.error.type == "CodecError"
    assert "more than 128 bytes" in outcome.error.text


def test_infinite_generator_ends():
    def forever():
        while True:
            yield 1

    outcome = of(forever=forever).call("forever")
    assert "more than 1,000,000 values" in outcome.error.text


def test_object_that_equals_everything_is_only_a_handle():
    class Yes(float):
        def __eq__(self, other):
            return True

        __hash__ = float.__hash__

    assert isinstance(of(f=lambda: Yes(1)).f(), Handle)


@pytest.mark.parametrize(
    "answer", [None, (), ("reply",), ("reply", 1, 2, 3, 4, 5, 6), ("missing", 3), b"reply"]
)
def test_answer_of_another_form_is_refused(answer):
    with pytest.raises(CodecError):
        Student(lambda frame: encode(answer)).f(1)
