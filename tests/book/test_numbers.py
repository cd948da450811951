"""A number in the prose of a chapter is one that the chapter computes, sets or works by hand.

Looked at are the numbers that could be wrong unnoticed: percentages, decimals and those of three
digits or more. Each must stand, as it is or rounded, in an output of a cell, in the code of one, or
in a formula of the same chapter, where a reader can follow it up. Numbers worked in words are
worked again in WORKED; what an example supposes or another source says is in GIVEN, with the
reason. Years pass, and so do "How long" and "Further reading".
"""

import json
import math
import re
import sys
from decimal import Decimal
from pathlib import Path

import pytest

BOOK = Path(__file__).parents[2] / "book"
CHAPTERS = sorted(BOOK.glob("*.ipynb"))

WORKED = {
    "activations": {"709": int(math.log(sys.float_info.max))},
    "architectures": {"73,728": 3 * 3 * 64 * 128, "3,136": 56 * 56, "18,432": 3 * 3 * 32 * 64},
    "arrays": {"128": 256 // 2},
    "data": {"391": 10 * 39.1},
    "gradients": {"3.1": 3 + 0.1, "9.61": 3.1**2},
    "maps": {"400": 100_000 // 250},
    "matmul": {"100,000,001": 10**8 + 1},
    "training": {"328": 300 + 28},
    "vectors": {"783": 784 - 1},
}
GIVEN = {
    "architectures": {
        "100,000": "quoted as an example of a claim without a source",
        "117": "millions, in the paper's table; the chapter finds another number and says so",
    },
    "data": {
        "3.75": "kilograms, of the 3,750 grams above it",
        "12,000": "images in the subset, said in its documentation",
        "70,000": "images in MNIST, with its citation",
    },
    "frameworks": {"3.15": "the version of Keras with which its listing was tried"},
    "losses": {"1.2": "supposed in a question"},
    "maps": {"2.02": "supposed: a measurement that is off"},
    "training": {"90.5 %": "supposed in a question"},
    "vectors": {"180": "degrees in a half turn"},
}

NUMBER = re.compile(r"(?<![\w.,])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:e([+-]?\d+))?(\s?%)?(?![\w])")
NOT_PROSE = [
    r"^```.*?^```",  # code
    r"\$\$.*?\$\$",
    r"\$[^$]+\$",
    r"`[^`\n]+`",
    r"\{[\w:-]+\}`[^`]+`",
    r"\]\([^)]*\)",  # the address of a link
    r"<!--.*?-->",
]
YEARS = range(1800, 2030)


def numbers(text):
    """Yield each number of a text, as it is written and as a value, percentages as shares."""
    for match in NUMBER.finditer(text):
        whole, decimals, exponent, percent = match.groups()
        value = Decimal(whole.replace(",", "") + (decimals or "")).scaleb(int(exponent or 0))
        yield match.group().strip(), value.scaleb(-2) if percent else value


def watched(text):
    """Yield the numbers of a prose that need a proof."""
    for written, value in numbers(text):
        if "%" in written or "." in written or (value >= 100 and not is_year(written)):
            yield written, value


def is_year(written):
    return written.isdigit() and int(written) in YEARS


def prose_and_formulas(source):
    """Part a cell of text into its prose and all that is not prose."""
    rest = []

    def take(match):
        rest.append(match.group())
        return " "

    for pattern in NOT_PROSE:
        source = re.sub(pattern, take, source, flags=re.M | re.S)
    return source, "\n".join(rest)


def read(path):
    """Return the prose of a chapter, and all other text in which its numbers may stand."""
    prose, proof, title = [], [], ""
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "code":
            proof.append(re.sub(r"(?<=\d)_(?=\d)", "", source))
            for output in cell["outputs"]:
                proof.append("".join(output.get("text", "")))
                for kind, value in output.get("data", {}).items():
                    if kind.startswith("text/"):
                        proof.append("".join(value))
            continue
        for part in re.split(r"^(?=## )", source, flags=re.M):
            if part.startswith("## "):
                title = part.partition("\n")[0].removeprefix("## ")
            if title not in ("How long", "Further reading"):
                words, formulas = prose_and_formulas(part)
                prose.append(words)
                proof.append(formulas)
    return "\n".join(prose), "\n".join(proof).replace("{,}", ",").replace("−", "-")


def is_rounding(value, of):
    """Is this value another one, rounded to as many digits as it shows?"""
    return abs(value - of) <= Decimal(1).scaleb(value.as_tuple().exponent) / 2


def unproved(prose, proof):
    """Return the numbers of a prose that stand nowhere in the proof."""
    known = {value for _, value in numbers(proof)}
    known |= {value.scaleb(-2) for value in known}
    return [
        written
        for written, value in watched(prose)
        if not any(is_rounding(value, other) for other in known)
    ]


@pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)
def test_numbers_are_computed_in_the_chapter(path):
    excepted = WORKED.get(path.stem, {}) | GIVEN.get(path.stem, {})
    missing = set(unproved(*read(path)))
    assert missing - set(excepted) == set(), "print these in a cell, or except them with a reason"
    assert set(excepted) - missing == set(), "these exceptions are needed no more"


@pytest.mark.parametrize("chapter", WORKED)
def test_numbers_worked_in_words_are_right(chapter):
    for written, result in WORKED[chapter].items():
        assert float(written.replace(",", "")) == pytest.approx(result)


@pytest.mark.parametrize(
    ("prose", "proof"),
    [
        ("97.3 % are right", "accuracy: 0.9734"),
        ("97 % are right", "accuracy: 97.3%"),
        ("it costs 235,200 multiplications", "235200"),
        ("the rate 0.001", "lr=1e-3"),
        ("a third, 0.333", "0.3333333"),
        ("1,234,567", "$1{,}234{,}567$".replace("{,}", ",")),
        ("in 1998, chapter 12, layer2.conv 3", ""),
    ],
)
def test_computed_number_passes(prose, proof):
    assert unproved(prose, proof) == []


@pytest.mark.parametrize(
    ("prose", "proof"),
    [
        ("97.4 % are right", "accuracy: 0.9734"),
        ("98 % are right", "accuracy: 97.3%"),
        ("it costs 235,201 multiplications", "235200"),
        ("0.334", "0.3333333"),
        ("0.97", "1"),
    ],
)
def test_number_that_nothing_computes_is_found(prose, proof):
    assert len(unproved(prose, proof)) == 1


def test_formulas_code_and_citations_are_no_prose():
    source = "About 0.5 of $0.6$, `0.7` and {cite}`a2020b`:\n\n$$\n0.8\n$$\n[here](x0.9)"
    prose, rest = prose_and_formulas(source)
    assert [written for written, _ in watched(prose)] == ["0.5"]
    assert "0.8" in rest
