"""The student's side: calls the functions of a notebook when a check asks for them.

A frame is bytes of the codec. `respond` takes one that asks for a call and returns one with what
happened. While the student's function runs, it may call functions that the check gave it: each such
call goes out through `ask` as a frame and comes back as another. In a notebook both sides stand in
one process; when a class is graded, frames go over a socket. This module imports only NumPy and the
codec, since it is what runs inside the sandbox.
"""

import contextlib
import io
import time
import warnings
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from nnla.grading.codec import Callback, CodecError, Handle, Raised, decode, encode

__all__ = ["Responder"]

MAX_PRINTED = 10_000  # characters kept of what a call prints
MAX_WARNINGS = 20
MAX_HANDLES = 10_000


class Responder:
    """Answers frames that ask for calls of the functions in `namespace`.

    Parameters
    ----------
    namespace
        The names that the notebook defines.
    ask
        Sends a frame that calls a function of the check, and returns the frame with its result.
    """

    def __init__(self, namespace: Mapping[str, object], ask: Callable[[bytes], bytes]):
        self.namespace = namespace
        self.ask = ask
        self.objects: list[object] = []

    def respond(self, frame: bytes) -> bytes:
        """Do what a frame asks for and return the frame that says what happened."""
        verb, *rest = decode(frame, self.resolve)
        if verb == "call":
            function, args, kwargs = rest
            return self.call(function, args, kwargs)
        if verb == "generator":
            return encode(self.refer(np.random.default_rng(rest[0])))
        raise CodecError(f"a frame cannot ask for {verb!r}")

    def call(self, function: Any, sent: bytes, kwargs: dict) -> bytes:
        """Call a function (by name or by handle) and tell its value, error, prints and warnings.

        Its arguments come as bytes. They go back as bytes if the call changed them, else as none.
        """
        if isinstance(function, str):
            if function not in self.namespace:
                return encode(("missing", function))
            function = self.namespace[function]
        args = decode(sent, self.resolve)
        printed, caught = Beginning(MAX_PRINTED), []
        value, error = encode(None), None
        start = time.perf_counter()
        try:
            with (
                contextlib.redirect_stdout(printed),
                warnings.catch_warnings(record=True) as caught,
            ):
                warnings.simplefilter("always")
                # Encoded here, because a generator runs while it is encoded.
                value = encode(function(*args, **kwargs), self.refer)
        except CodecError as problem:
            error = Raised("CodecError", f"the result cannot be passed on: {problem}")
        except BaseException as problem:
            error = Raised.from_exception(problem)
        seconds = time.perf_counter() - start
        said = [str(warning.message)[:500] for warning in caught[:MAX_WARNINGS]]
        after = self.encode_arguments(args)
        after = b"" if after == sent else after
        return encode(("reply", value, error, printed.getvalue(), said, after, seconds))

    def encode_arguments(self, args):
        """The arguments after the call, so that the check sees which of them it changed."""
        try:
            return encode(args, self.refer)
        except Exception:  # whatever objects of the student's were put into them
            return b""

    def refer(self, value: object) -> Callback | Handle:
        """Keep an object of the student and return what stands for it on the other side."""
        number = getattr(value, "_callback_number", None)
        if isinstance(number, int):
            return Callback(number)
        for kept, other in enumerate(self.objects):
            if other is value:
                return Handle(kept, type(value).__name__)
        if len(self.objects) >= MAX_HANDLES:
            raise CodecError(f"more than {MAX_HANDLES:,} objects")
        self.objects.append(value)
        return Handle(len(self.objects) - 1, type(value).__name__)

    def resolve(self, reference: Callback | Handle) -> object:
        """The function or object that a reference in a frame stands for."""
        if isinstance(reference, Handle):
            if reference.number >= len(self.objects):
                raise CodecError(f"no object has the number {reference.number}")
            return self.objects[reference.number]

        def callback(*args):
            frame = self.ask(encode(("ask", reference.number, args), self.refer))
            value, error = decode(frame, self.resolve)
            if error is not None:
                raise CallbackError(error.type, error.text)
            return value

        callback._callback_number = reference.number  # type: ignore[attr-defined]
        return callback


class CallbackError(Exception):
    """A function that a check gave to the student's function raised an error."""

    def __init__(self, name: str, text: str):
        super().__init__(f"{name}: {text}")


class Beginning(io.StringIO):
    """Keeps the first characters that are written to it, however many come."""

    def __init__(self, size: int):
        super().__init__()
        self.size = size

    def write(self, text: str) -> int:
        super().write(text[: max(0, self.size - self.tell())])
        return len(text)
