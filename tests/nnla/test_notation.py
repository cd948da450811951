"""The letters of the library are those of the book's table."""

import csv
import re
from pathlib import Path

import pytest

import nnla

TABLE = Path(__file__).parents[2] / "book" / "notation.csv"
with TABLE.open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))
SIZES = {
    letter
    for row in ROWS
    if not row["Shape"]
    for letter in re.findall(r"\b[A-Z]2?\b|\b[rc]\b", row["Python"] + " " + row["Meaning"])
}
CHECKED = [name for name in nnla.__all__ if hasattr(getattr(nnla, name), "notation")]


@pytest.mark.parametrize("name", CHECKED)
def test_sizes_of_every_signature_stand_in_the_table(name):
    letters = set(re.findall(r"[A-Za-z]\w*", getattr(nnla, name).notation))
    assert letters <= SIZES


def test_no_symbol_stands_twice():
    symbols = [symbol for row in ROWS for symbol in re.split(r", ", row["Symbol"])]
    twice = {symbol for symbol in symbols if symbols.count(symbol) > 1}
    # vectors u, v and Adam's v; classes K and keys K: the table itself says so beside them
    assert twice == {"K", "v"}
