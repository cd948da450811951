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
HEADS = [struct.Struct(f"<cBB{ndim}Q") for ndim in range(MAX_NDIM + 1)]
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
        self.WRITERS.get(type(value), _Writer.write_other)(self, value, depth)
        if len(self.out) > MAX_BYTES:
            raise CodecError(f"larger than {MAX_BYTES // 2**20} MiB")

    def write_bytes(self, value, depth):
        self.out += b"b" + COUNT.pack(len(value)) + value

    def write_str(self, value, depth):
        data = value.encode("utf-8", "replace")
        self.out += b"s" + COUNT.pack(len(data)) + data

    def write_int(self, value, depth):
        length = value.bit_length() // 8 + 1
        if length > MAX_INT_BYTES:
            raise CodecError(f"a whole number of more than {MAX_INT_BYTES} bytes")
        self.out += b"i" + COUNT.pack(length) + value.to_bytes(length, "little", signed=True)

    def write_bool(self, value, depth):
        self.out += b"T" if value else b"F"

    def write_none(self, value, depth):
        self.out += b"N"

    def write_float(self, value, depth):
        self.out += b"f" + FLOAT.pack(value)

    def write_complex(self, value, depth):
        self.out += b"c" + COMPLEX.pack(value.real, value.imag)

    def write_sequence(self, tag, values, depth):
        start = len(self.out)
        self.out += tag + bytes(4)
        count = 0
        for value in values:
            self.write(value, depth + 1)
            count += 1
        self.out[start + 1 : start + 5] = COUNT.pack(count)

    def write_tuple(self, value, depth):
        self.write_sequence(b"t", tuple.__iter__(value), depth)

    def write_list(self, value, depth):
        self.write_sequence(b"l", list.__iter__(value), depth)

    def write_dict(self, value, depth):
        self.write_sequence(b"d", (part for pair in dict.items(value) for part in pair), depth)

    def write_array(self, value, depth, tag=b"a"):
        """Write an array, or what is no array of numbers as any other value."""
        dtype = value.dtype if value.dtype in CODE_OF else value.dtype.newbyteorder("<")
        if dtype not in CODE_OF:
            self.write_foreign(value, depth)
            return
        if value.ndim > MAX_NDIM:
            raise CodecError(f"an array of more than {MAX_NDIM} axes")
        if value.nbytes > MAX_BYTES:
            raise CodecError(f"larger than {MAX_BYTES // 2**20} MiB")
        self.out += HEADS[value.ndim].pack(tag, CODE_OF[dtype], value.ndim, *value.shape)
        self.out += value.astype(dtype, copy=False).tobytes()

    def write_raised(self, value, depth):
        self.out += b"x"
        self.write(value.type, depth + 1)
        self.write(value.text, depth + 1)

    def write_reference(self, value, depth):
        if type(value) is Callback:
            self.out += b"k" + COUNT.pack(value.number)
        else:
            self.out += b"o" + COUNT.pack(value.number)
            self.write(value.type, depth + 1)

    def write_other(self, value, depth):
        """Write a value whose type is none of `WRITERS`, but perhaps derived from one."""
        if isinstance(value, np.generic) and value.dtype.newbyteorder("<") in CODE_OF:
            self.write_array(np.asarray(value), depth, b"g")
        elif isinstance(value, tuple):
            self.write_tuple(value, depth)
        elif isinstance(value, list):
            self.write_list(value, depth)
        elif isinstance(value, ITERATORS):
            self.write_sequence(b"l", value, depth)
        elif isinstance(value, dict):
            self.write_dict(value, depth)
        else:
            self.write_foreign(value, depth)

    def write_foreign(self, value, depth):
        if self.refer is None:
            raise CodecError(f"a value of type {type(value).__name__} cannot be passed")
        self.write_reference(self.refer(value), depth)

    WRITERS: ClassVar = {
        type(None): write_none,
        bool: write_bool,
        int: write_int,
        float: write_float,
        complex: write_complex,
        str: write_str,
        bytes: write_bytes,
        tuple: write_tuple,
        list: write_list,
        dict: write_dict,
        np.ndarray: write_array,
        Raised: write_raised,
        Callback: write_reference,
        Handle: write_reference,
    }


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
        read = self.READERS.get(self.data[start])
        if read is None:
            tag = self.data[start : start + 1]
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
            return np.ndarray(shape, DTYPES[code], self.data, start).copy()
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
        ord("N"): lambda self, depth: None,
        ord("T"): lambda self, depth: True,
        ord("F"): lambda self, depth: False,
        ord("i"): read_int,
        ord("f"): lambda self, depth: self.unpack(FLOAT)[0],
        ord("c"): lambda self, depth: complex(*self.unpack(COMPLEX)),
        ord("s"): read_str,
        ord("b"): read_bytes,
        ord("l"): read_values,
        ord("t"): lambda self, depth: tuple(self.read_values(depth)),
        ord("d"): read_dict,
        ord("a"): read_array,
        ord("g"): read_scalar,
        ord("x"): read_raised,
        ord("k"): lambda self, depth: self.resolve(Callback(*self.unpack(COUNT))),
        ord("o"): read_handle,
    }
