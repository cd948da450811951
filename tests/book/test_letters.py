"""The letters and names of the prose are those of the notation table and of the library."""

import csv
import importlib
import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BOOK = ROOT / "book"
CHAPTERS = sorted(BOOK.glob("*.ipynb"))
PAGES = [*CHAPTERS, *sorted(BOOK.rglob("*.md")), ROOT / "README.md"]

SIZES = set("NDMKSJRCFrc")
# Matrices that a chapter names for itself, with what they are there.
OF_ITS_OWN = {
    "backprop": {"J": "a Jacobian"},
    "convolution": {"I": "the identity"},
    "gradients": {"J": "a Jacobian"},
    "interpretability": {"C": "a row of numbers for each place"},
    "maps": {"I": "the identity"},
    "matmul": {"C": "the product AB", "F": "a flip", "I": "the identity"},
    "optimizers": {"C": "a covariance", "I": "the identity"},
    "sequences": {"C": "subtracts the mean of a row", "I": "the identity"},
    "teachers-notes": {"I": "the identity"},
}

each_page = pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)


def prose(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".md":
        return text
    cells = json.loads(text)["cells"]
    return "\n\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "markdown")


def shapes(text):
    """Yield the letters of each shape that is written under an equation."""
    for shape in re.findall(r"\\underset\{\\?(?:text\{[^}]*\}\s*)?\(([^()]*)\)", text):
        yield from re.findall(r"(?<!\\)[A-Za-z]+", shape)


def matrices(text):
    """Return the capital letters printed in bold, without the d of a gradient."""
    return set(re.findall(r"\\mathbf\{d?([A-Z])\}", text))


def in_the_table():
    with (BOOK / "notation.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {letter for row in rows for letter in re.findall(r"\b[A-Z]\b", row["Symbol"])} - SIZES


def missing_names(text):
    """Return the names of the library that a text mentions and that do not exist."""
    missing = []
    for name in sorted(set(re.findall(r"`~?(nnla(?:\.\w+)+)", text))):
        parts = name.split(".")
        if parts[-1] == "py":
            continue
        for cut in range(len(parts), 0, -1):
            try:
                thing = importlib.import_module(".".join(parts[:cut]))
            except ImportError:
                continue
            break
        for part in parts[cut:]:
            thing = getattr(thing, part, None)
        if thing is None:
            missing.append(name)
    return missing


@each_page
def test_shapes_use_the_letters_of_sizes(path):
    assert set(shapes(prose(path))) <= SIZES


@each_page
def test_matrices_have_the_letters_of_the_table(path):
    own = set(OF_ITS_OWN.get(path.stem, {}))
    assert matrices(prose(path)) - own <= in_the_table() | {"K"}


@each_page
def test_transpose_is_written_in_one_way(path):
    assert re.findall(r"\^\{?(?:T\b|\\top|\\intercal|\\mathrm\{T\}|\\prime)", prose(path)) == []


@each_page
def test_names_of_the_library_exist(path):
    assert missing_names(prose(path)) == []


def test_other_letters_are_found():
    assert list(shapes(r"\underset{(N,\,H)}{\mathbf{X}}")) == ["N", "H"]
    assert "H" not in SIZES
    assert matrices(r"$\mathbf{dG} + \mathbf{X}$") == {"G", "X"}
    assert "G" not in in_the_table()


def test_name_that_does_not_exist_is_found():
    text = "`nnla.softmax(Z)`, `nnla.datasets.digits`, `nnla.layers.Adamm`, {func}`~nnla.no_such`"
    assert missing_names(text) == ["nnla.layers.Adamm", "nnla.no_such"]
