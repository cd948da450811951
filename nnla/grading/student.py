"""The `student` of a check: the notebook's functions, reached only through the codec."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnla.grading.codec import Callback, CodecError, Handle, Raised, decode, encode
from nnla.grading.responder import Responder

__all__ = ["Outcome", "Stopped", "Student", "StudentError", "texts"]

MAX_CALLBACKS = 100_000  # calls of a check's functions during one call of the student's


@dataclass(frozen=True)
class Outcome:
    """What one call of a student's function did.

    `value` is what it returned, `error` what it raised (then `value` is None), `printed` and
    `warnings` what it said on the way, `changed` the positions of the arguments it changed,
    `seconds` the time it took. `stopped` is the verdict if its process was stopped.
    """

    function: str
    args: tuple
    value: Any = None
    error: Raised | None = None
    printed: str = ""
    warnings: tuple[str, ...] = ()
    changed: tuple[int, ...] = ()
    seconds: float = 0.0
    stopped: str = ""


class Stopped(Exception):
    """The student's process did not answer.

    `verdict` is "time limit", "memory limit", "file limit", "ended early" or "protocol violation";
    `text` says more. Only the grader's side makes these: no student's error can look like one.
    """

    def __init__(self, verdict: str, text: str):
        super().__init__(text)
        self.verdict, self.text = verdict, text


class StudentError(Exception):
    """The student's function is missing or raised an error; `outcome.error` says which."""

    def __init__(self, outcome: Outcome):
        self.outcome = outcome
        super().__init__(f"{outcome.error.type}: {outcome.error.text}" if outcome.error else "")


class Student:
    """The functions of a notebook, as a check sees them.

    ``student.softmax(Z)`` sends the name and the arguments, as bytes, to the side where the
    notebook's functions live, and returns the value that comes back. The function gets arguments of
    its own, so nothing that it does to them reaches the check. A function given as an argument can
    be called from there; it runs here.

    Parameters
    ----------
    send : callable
        Takes a frame, returns the frame that answers it.
    forget : callable
        Undoes what calls have changed on the student's side, where that can be done.

    Raises
    ------
    StudentError
        By a call, if the student's function is missing or raises an error. `call` returns the
        outcome instead.

    Examples
    --------
    >>> student = Student.of_namespace({"double": lambda x: 2 * x})
    >>> student.double(21)
    42
    >>> student.call("double", None).error.type
    'TypeError'
    """

    def __init__(self, send: Callable[[bytes], bytes], forget: Callable[[], None] = lambda: None):
        self._send = send
        self.forget = forget
        self._callbacks: list[Callable] = []
        self._calls_left = 0
        self.last: Outcome | None = None

    @classmethod
    def of_namespace(cls, namespace: Mapping[str, object]) -> "Student":
        """The functions of a namespace of this process."""
        student = cls(lambda frame: responder.respond(frame))
        responder = Responder(namespace, student.answer)
        return student

    def __getattr__(self, name: str) -> Callable:
        if name.startswith("_"):
            raise AttributeError(name)

        def function(*args, **kwargs):
            outcome = self.call(name, *args, **kwargs)
            if outcome.error is not None:
                raise StudentError(outcome)
            return outcome.value

        return function

    def call(self, function: str | Handle, /, *args, **kwargs) -> Outcome:
        """Call a function by its name, or an object by its handle, and return all that happened."""
        self._callbacks, self._calls_left = [], MAX_CALLBACKS
        sent = encode(args, self._refer)
        question = encode(("call", function, sent, kwargs), self._refer)
        try:
            self.last = self._outcome(str(function), args, sent, self._send(question))
        except Stopped as end:
            self.last = _stopped(str(function), args, end)
        return self.last

    def generator(self, seed: int) -> Handle:
        """A NumPy generator on the student's side, to give to a function that needs chance."""
        try:
            handle = decode(self._send(encode(("generator", seed))))
        except Stopped as end:
            self.last = _stopped("generator", (seed,), end)
            raise StudentError(self.last) from None
        if not isinstance(handle, Handle):
            raise CodecError("the process of the notebook gave no generator")
        return handle

    def answer(self, frame: bytes) -> bytes:
        """Answer a student's call of a function that a check gave it."""
        try:
            verb, number, args = decode(frame)
            if verb != "ask" or not 0 <= number < len(self._callbacks):
                raise CodecError("no such function was given")
            self._calls_left -= 1
            if self._calls_left < 0:
                raise CodecError(f"called more than {MAX_CALLBACKS:,} times")
            return encode((self._callbacks[number](*args), None), self._refer)
        except Exception as problem:
            return encode((None, Raised.from_exception(problem)))

    def _refer(self, value):
        if not callable(value):
            raise CodecError(f"a value of type {type(value).__name__} cannot be passed")
        if value not in self._callbacks:
            self._callbacks.append(value)
        return Callback(self._callbacks.index(value))

    def _outcome(self, function, args, sent, frame) -> Outcome:
        match decode(frame):
            case ("missing", str()):
                missing = Raised("Missing", f"The notebook defines no function `{function}`.")
                return Outcome(function, args, error=missing)
            case (
                "reply",
                bytes(value),
                None | Raised() as error,
                str(printed),
                list(said),
                bytes(after),
                float(seconds),
            ):
                changed = _changed(decode(sent), decode(after)) if after else ()
                told = texts(said)
                return Outcome(
                    function, args, decode(value), error, printed, told, changed, seconds
                )
        raise CodecError("the answer to a call has another form than an answer")


def texts(values: list) -> tuple[str, ...]:
    """Values that the other side sent as texts; to make texts of what is none could take long."""
    if not all(isinstance(value, str) for value in values):
        raise CodecError("something else where a text should be")
    return tuple(values)


def _stopped(function: str, args: tuple, end: Stopped) -> Outcome:
    return Outcome(function, args, error=Raised(end.verdict, end.text), stopped=end.verdict)


def _changed(before: tuple, after: object) -> tuple[int, ...]:
    """The positions of the arrays, lists and dicts that are not what they were."""
    if not isinstance(after, tuple) or len(after) != len(before):
        return ()
    mutable = (np.ndarray, list, dict)
    return tuple(
        position
        for position, (old, new) in enumerate(zip(before, after, strict=True))
        if isinstance(old, mutable) and encode(old) != encode(new)
    )
