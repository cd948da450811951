"""The codec: what is sent comes back the same, and no bytes do more than fail."""

import math
import struct
import time
import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from nnla.grading import codec
from nnla.grading.codec import Callback, CodecError, Handle, Raised, decode, encode

DTYPES = st.sampled_from(codec.DTYPES)
ARRAYS = DTYPES.flatmap(
    lambda dtype: hnp.arrays(
        dtype, hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4)
    )
)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-(2**500), 2**500)
    | st.floats()
    | st.complex_numbers()
    | st.text()
    | st.binary()
    | ARRAYS
    | DTYPES.flatmap(lambda dtype: hnp.from_dtype(dtype))
    | st.builds(Callback, st.integers(0, 2**32 - 1))
    | st.builds(Handle, st.integers(0, 2**32 - 1), st.text(max_size=100))
    | st.builds(Raised, st.text(max_size=100), st.text(max_size=200))
)
KEYS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
VALUES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(KEYS, inner, max_size=4)
    ),
    max_leaves=12,
)


@settings(deadline=None, max_examples=300)
@given(VALUES)
def test_what_is_sent_comes_back(value):
    back = decode(encode(value))
    assert type(back) is type(value)
    assert encode(back) == encode(value)  # equal to the last bit, NaN and −0.0 included


@settings(deadline=None, max_examples=500)
@given(st.binary(max_size=200))
def test_any_bytes_are_a_value_or_an_error_of_the_codec(data):
    try:
        value = decode(data)
    except CodecError:
        return
    assert isinstance(encode(value), bytes)  # it is of the closed set


@settings(deadline=None, max_examples=500)
@given(VALUES, st.data())
def test_damaged_bytes_are_a_value_or_an_error_of_the_codec(value, data):
    good = bytearray(encode(value))
    for _ in range(data.draw(st.integers(1, 4))):
        good[data.draw(st.integers(0, len(good) - 1))] = data.draw(st.integers(0, 255))
    try:
        value = decode(bytes(good))
    except CodecError:
        return
    assert isinstance(encode(value), bytes)  # it is of the closed set


def array_header(dtype, *shape):
    code = codec.CODE_OF[np.dtype(dtype)]
    return b"a" + struct.pack(f"<BB{len(shape)}Q", code, len(shape), *shape)


@pytest.mark.parametrize(
    "bomb",
    [
        array_header("float64", 2**39, 2**39),
        array_header("float64", 0, 2**63),
        array_header("float64", 0, 2**40, 2**40),
        b"l" + b"\xff" * 4,
        b"s" + b"\xff" * 4,
        b"i" + struct.pack("<I", 10**8) + bytes(1000),
        (b"l" + struct.pack("<I", 1)) * 100_000 + b"N",
        b"l" + struct.pack("<I", 2_000_000) + b"N" * 2_000_000,
        b"d" + struct.pack("<I", 3) + b"NNN",
        b"d" + struct.pack("<I", 2) + b"l" + bytes(4) + b"N",
        b"s" + struct.pack("<I", 2) + b"\xff\xfe",
        b"x" + b"NN",
        b"NN",
        b"",
    ],
    ids=lambda bomb: repr(bomb[:12]),
)
def test_length_that_lies_costs_nothing(bomb):
    tracemalloc.start()
    start = time.process_time()
    with pytest.raises(CodecError):
        decode(bomb)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 64 * 2**20 + 2 * len(bomb)
    # The largest, of a million values, takes about a second.
    assert time.process_time() - start < 20


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (object(), "a value of type object cannot be passed"),
        (10**400, "more than 128 bytes"),
        (np.zeros((1,) * 9), "more than 8 axes"),
        (np.zeros(2**24), "larger than 64 MiB"),
        (range(2_000_000), "more than 1,000,000 values"),
        (np.array([object()]), "type ndarray cannot be passed"),
        (np.ma.masked_array([1.0], [True]), "type MaskedArray cannot be passed"),
        (np.zeros((1, 1)).view(np.matrix), "type matrix cannot be passed"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_value_outside_the_set_is_refused(value, message):
    with pytest.raises(CodecError, match=message):
        encode(value)


def test_cycle_is_refused():
    cycle = []
    cycle.append(cycle)
    with pytest.raises(CodecError, match="nested more than 32 deep"):
        encode(cycle)


def test_decoded_array_is_fresh_and_can_be_written():
    sent = np.arange(6.0).reshape(2, 3)[:, ::-1]
    back = decode(encode(sent))
    back[0, 0] = 9
    assert sent[0, 0] == 2
    assert back.flags.owndata or back.base.flags.owndata


def test_big_endian_arrives_as_the_same_numbers():
    assert decode(encode(np.array([1.5, -2], ">f8"))).tolist() == [1.5, -2]


def test_generator_and_set_become_lists():
    assert decode(encode(x**2 for x in range(3))) == [0, 1, 4]
    assert decode(encode({7})) == [7]


def test_exception_with_a_broken_message_is_told():
    class Broken(Exception):
        def __str__(self):
            raise RuntimeError

    assert Raised.from_exception(Broken()) == Raised("Broken", "(its message cannot be shown)")
    assert len(Raised.from_exception(ValueError("x" * 10**6)).text) == codec.MAX_TEXT


def test_nan_keeps_its_bits():
    payload = struct.unpack("<d", b"\x01\x02\x03\x04\x05\x06\xf8\x7f")[0]
    assert math.isnan(payload)
    assert struct.pack("<d", decode(encode(payload))) == struct.pack("<d", payload)
