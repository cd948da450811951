"""The closed set of values that may pass between the checks and a student's code.

Everything a check sends to a student's function, and everything that comes back, is turned into
bytes by `encode` and into values again by `decode`. The set is closed: None, bool, int (at most 128
bytes), float and complex as bits, str, bytes, list, tuple, dict, arrays and scalars of the dtypes
in `DTYPES`, what an exception said, a number that stands for a function of the other side
(`Callback`), and a number that stands for any other object of the student (`Handle`). Nothing is
pickled, nothing that is received is looked up by name, and no received length is believed before
the bytes are there.

Decoding costs time and memory in proportion to the bytes received, of which there are at most
`MAX_BYTES`. It returns a value of the set or raises `CodecError`, whatever the bytes are.
"""

import struct
import types
from collections.abc import Callable
from dataclasses import dataclass
from math import prod
from typing import Any, ClassVar

import numpy as np

__all__ = ["Callback", "CodecError", "Handle", "Raised", "decode", "encode"]

MAX_BYTES = 64 * 2**20
MAX_ITEMS = 1_000_000
MAX_DEPTH = 32
MAX_INT_BYTES = 128
MAX_TEXT = 10_000  # characters kept of an exception's message
MAX_NDIM = 8
MAX_SIDE = 2**40

DTYPES = [
    np.dtype(name).newbyteorder("<")
    for name in [
        "bool",
        "int8",
        "int16",
        "int32",
        "int64",
        "uint8",
        "uint16",
        "uint32",
        "uint64",
        "float16",
        "float32",
        "float64",
        "complex64",
        "complex128",
    ]
]
COUNT, FLOAT, COMPLEX, KIND = map(struct.Struct, ("<I", "<d", "<dd", "<BB"))
SHAPES = [struct.Struct(f"<{ndim}Q") for ndim in range(MAX_NDIM + 1)]
CODE_OF = {dtype: code for code, dtype in enumerate(DTYPES)}
ITERATORS = (types.GeneratorType, map, zip, filter, enumerate, range, reversed, set, frozenset)


class CodecError(ValueError):
    """A value that is not of the closed set, or bytes that stand for none."""


@dataclass(frozen=True)
class Raised:
    """What an exception said: the name of its type and its message, cut to `MAX_TEXT`."""

    type: str
    text: str

    @classmethod
    def from_exception(cls, error: BaseException) -> "Raised":
        try:
            text = str(error)
        except Exception:
            text = "(its message cannot be shown)"
        return cls(type(error).__name__[:100], text[:MAX_TEXT])


@dataclass(frozen=True)
class Callback:
    """A function of the checking side, by number."""

    number: int


@dataclass(frozen=True)
class Handle:
    """An object of the student that is not of the closed set, by number and name of its type."""

    number: int
    type: str


def encode(value: object, refer: Callable[[object], object] | None = None) -> bytes:
    """Turn a value of the closed set into bytes.

    Parameters
    ----------
    value
        The value. Generators and sets become lists, subclasses of tuple, list and dict plain ones.
    refer
        Called with each object that is not of the set; returns a `Callback` or a `Handle` for it.
        Without it such an object is an error.

    Raises
    ------
    CodecError
        If the value is too large or too deep, or an object is not of the set and `refer` is
        missing.

    Examples
    --------
    >>> decode(encode((1, [2.5, "three"], {"four": None})))
    (1, [2.5, 'three'], {'four': None})
    >>> encode(object())
    Traceback (most recent call last):
    nnla.grading.codec.CodecError: a value of type object cannot be passed
    """
    writer = _Writer(refer)
    writer.write(value, 0)
    return bytes(writer.out)


def decode(data: bytes, resolve: Callable[[Callback | Handle], object] | None = None) -> Any:
    """Turn bytes into the value they stand for.

    Parameters
    ----------
    data
        Bytes from the other side; they may be anything.
    resolve
        Called with each `Callback` and `Handle`; returns the value to put in its place. Without it
        they are left as they are.

    Raises
    ------
    CodecError
        If the bytes stand for no value of the closed set. `resolve` may raise it too.

    Examples
    --------
    >>> decode(b"?")
    Traceback (most recent call last):
    nnla.grading.codec.CodecError: byte 0: no value begins with b'?'
    """
    reader = _Reader(data, resolve)
    value = reader.read(0)
    if reader.position != len(data):
        raise CodecError(f"byte {reader.position}: {len(data) - reader.position} bytes too many")
    return value


class _Writer:
    def __init__(self, refer):
        self.out = bytearray()
        self.items = 0
        self.refer = refer

    def write(self, value, depth):
        self.items += 1
        if self.items > MAX_ITEMS:
            raise CodecError(f"more than {MAX_ITEMS:,} values")
        if depth > MAX_DEPTH:
            raise CodecError(f"nested more than {MAX_DEPTH} deep")
        kind = type(value)
        if value is None or kind is bool:
            self.out += {None: b"N", True: b"T", False: b"F"}[value]
        elif kind is int:
            self.bytes(b"i", value.to_bytes(value.bit_length() // 8 + 1, "little", signed=True))
        elif kind is float:
            self.out += b"f" + FLOAT.pack(value)
        elif kind is complex:
            self.out += b"c" + COMPLEX.pack(value.real, value.imag)
        elif kind is str:
            self.bytes(b"s", value.encode("utf-8", "replace"))
        elif kind is bytes:
            self.bytes(b"b", value)
        elif kind is np.ndarray and value.dtype.newbyteorder("<") in CODE_OF:
            self.array(b"a", value)
        elif isinstance(value, np.generic) and value.dtype.newbyteorder("<") in CODE_OF:
            self.array(b"g", np.asarray(value))
        elif kind is Raised:
            self.out += b"x"
            self.write(value.type, depth + 1)
            self.write(value.text, depth + 1)
        elif kind is Callback or kind is Handle:
            self.reference(value, depth)
        elif isinstance(value, tuple):
            self.sequence(b"t", tuple.__iter__(value), depth)
        elif isinstance(value, list):
            self.sequence(b"l", list.__iter__(value), depth)
        elif isinstance(value, ITERATORS):
            self.sequence(b"l", value, depth)
        elif isinstance(value, dict):
            pairs = (part for pair in dict.items(value) for part in pair)
            self.sequence(b"d", pairs, depth)
        elif self.refer is not None:
            self.reference(self.refer(value), depth)
        else:
            raise CodecError(f"a value of type {kind.__name__} cannot be passed")
        if len(self.out) > MAX_BYTES:
            raise CodecError(f"larger than {MAX_BYTES // 2**20} MiB")

    def reference(self, value, depth):
        if type(value) is Callback:
            self.out += b"k" + COUNT.pack(value.number)
        else:
            self.out += b"o" + COUNT.pack(value.number)
            self.write(value.type, depth + 1)

    def bytes(self, tag, data):
        if tag == b"i" and len(data) > MAX_INT_BYTES:
            raise CodecError(f"a whole number of more than {MAX_INT_BYTES} bytes")
        self.out += tag + COUNT.pack(len(data)) + data

    def sequence(self, tag, values, depth):
        start = len(self.out)
        self.out += tag + bytes(4)
        count = 0
        for value in values:
            self.write(value, depth + 1)
            count += 1
        self.out[start + 1 : start + 5] = COUNT.pack(count)

    def array(self, tag, value):
        if value.ndim > MAX_NDIM:
            raise CodecError(f"an array of more than {MAX_NDIM} axes")
        if value.nbytes > MAX_BYTES:
            raise CodecError(f"larger than {MAX_BYTES // 2**20} MiB")
        dtype = value.dtype.newbyteorder("<")
        self.out += tag + struct.pack(f"<BB{value.ndim}Q", CODE_OF[dtype], value.ndim, *value.shape)
        self.out += np.ascontiguousarray(value, dtype).tobytes()


class _Reader:
    def __init__(self, data, resolve):
        if len(data) > MAX_BYTES:
            raise CodecError(f"larger than {MAX_BYTES // 2**20} MiB")
        self.data = bytes(data)
        self.position = 0
        self.items = 0
        self.resolve = resolve or (lambda reference: reference)

    def take(self, count):
        """Pass over so many bytes and return where they begin."""
        start = self.position
        self.position = start + count
        if self.position > len(self.data):
            there = len(self.data) - start
            raise CodecError(f"byte {start}: {count} bytes promised, {there} there")
        return start

    def unpack(self, form):
        return form.unpack_from(self.data, self.take(form.size))

    def read(self, depth):
        self.items += 1
        if self.items > MAX_ITEMS:
            raise CodecError(f"more than {MAX_ITEMS:,} values")
        if depth > MAX_DEPTH:
            raise CodecError(f"nested more than {MAX_DEPTH} deep")
        start = self.take(1)
        tag = self.data[start : start + 1]
        read = self.READERS.get(tag)
        if read is None:
            raise CodecError(f"byte {start}: no value begins with {tag!r}")
        return read(self, depth + 1)

    def read_int(self, depth):
        (length,) = self.unpack(COUNT)
        if length > MAX_INT_BYTES:
            raise CodecError(f"a whole number of more than {MAX_INT_BYTES} bytes")
        start = self.take(length)
        return int.from_bytes(self.data[start : start + length], "little", signed=True)

    def read_str(self, depth):
        try:
            return str(self.read_bytes(depth), "utf-8")
        except UnicodeDecodeError as error:
            raise CodecError(f"byte {self.position}: not a text ({error.reason})") from None

    def read_bytes(self, depth):
        (length,) = self.unpack(COUNT)
        start = self.take(length)
        return self.data[start : start + length]

    def read_values(self, depth):
        (count,) = self.unpack(COUNT)
        return [self.read(depth) for _ in range(count)]

    def read_dict(self, depth):
        values = self.read_values(depth)
        try:
            return dict(zip(values[::2], values[1::2], strict=True))
        except (TypeError, ValueError):
            raise CodecError("a dict with a key that cannot be one, or without its value") from None

    def read_array(self, depth):
        code, ndim = self.unpack(KIND)
        if code >= len(DTYPES) or ndim > MAX_NDIM:
            raise CodecError(f"byte {self.position}: no such array")
        shape = self.unpack(SHAPES[ndim])
        if any(side > MAX_SIDE for side in shape):
            raise CodecError(f"an array of shape {shape}")
        count = prod(shape)
        start = self.take(count * DTYPES[code].itemsize)
        try:
            # A copy, so that it can be written to and holds on to nothing else.
            return np.frombuffer(self.data, DTYPES[code], count, start).reshape(shape).copy()
        except ValueError:
            raise CodecError(f"an array of shape {shape}") from None

    def read_scalar(self, depth):
        array = self.read_array(depth)
        if array.ndim:
            raise CodecError("a NumPy scalar with axes")
        return array[()]

    def read_raised(self, depth):
        name, text = self.read(depth), self.read(depth)
        if type(name) is not str or type(text) is not str:
            raise CodecError("an exception without a name and a text")
        return Raised(name[:100], text[:MAX_TEXT])

    def read_handle(self, depth):
        (number,), name = self.unpack(COUNT), self.read(depth)
        if type(name) is not str:
            raise CodecError("an object without the name of its type")
        return self.resolve(Handle(number, name[:100]))

    READERS: ClassVar = {
        b"N": lambda self, depth: None,
        b"T": lambda self, depth: True,
        b"F": lambda self, depth: False,
        b"i": read_int,
        b"f": lambda self, depth: self.unpack(FLOAT)[0],
        b"c": lambda self, depth: complex(*self.unpack(COMPLEX)),
        b"s": read_str,
        b"b": read_bytes,
        b"l": read_values,
        b"t": lambda self, depth: tuple(self.read_values(depth)),
        b"d": read_dict,
        b"a": read_array,
        b"g": read_scalar,
        b"x": read_raised,
        b"k": lambda self, depth: self.resolve(Callback(*self.unpack(COUNT))),
        b"o": read_handle,
    }
