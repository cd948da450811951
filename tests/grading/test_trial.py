"""The checks of the checks: a task that is not worth its points is named."""

from nnla.grading.compare import assert_equal
from nnla.grading.task import Answer, Mistake, Task
from nnla.grading.trial import faults

SOLUTION = {"half": lambda x: x / 2}


def stub(x):
    raise NotImplementedError


def told(mistakes=(), check=None):
    """What is said of a task with these mistakes, whose check compares one number by default."""
    answer = Answer("half", right=lambda x: x / 2, cases=lambda rng: [(rng.normal(),)])
    task = Task("half", "write", 2, 5, 1, answers=(answer,), mistakes=mistakes)

    @task.check(2)
    def test_half(student, rng):
        """Half of it."""
        (check or (lambda student: assert_equal(student.half(3.0), 1.5)))(student)

    return list(faults(task, SOLUTION, {"half": stub}))


def test_good_task_is_silent():
    assert told((Mistake("double", "You doubled it.", lambda x: 2 * x),)) == []


def test_solution_that_fails_is_told():
    (said,) = told(check=lambda student: assert_equal(student.half(3.0), 1.6))
    assert said.startswith("half: the solution has 0 of 2 points: ")


def test_wrong_answer_with_full_marks_is_told():
    mistake = Mistake(
        "cut", "You cut it off.", lambda x: x // 2 if x == int(x) and x % 2 == 0 else x / 2
    )
    assert told((mistake,)) == ["half: the wrong answer cut has full marks."]


def test_two_mistakes_that_look_the_same_are_told():
    twins = [Mistake(name, "You doubled it.", lambda x: 2 * x) for name in ("double", "twice")]
    assert told(tuple(twins)) == ["half: the wrong answer twice is told double."]
