"""Every topic that the book promises stands where coverage.csv says, and is computed there.

A row names a topic, the page and the heading under which it is explained, a phrase of that section
and a piece of code in one of its cells. The code is empty only where the section has no cells.
"""

import csv
import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BOOK = ROOT / "book"
TABLE = Path(__file__).with_name("coverage.csv")
with TABLE.open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))


def squeezed(text):
    """Return a text in lower case, single spaces, with words in place of `{term}` roles."""
    text = re.sub(r"\{term\}`([^`<]*?)(?:\s*<[^`]*>)?`", r"\1", text)
    return " ".join(text.split()).lower()


def cells(page):
    """Yield the kind and the source of each cell; a page in Markdown is one cell."""
    notebook = BOOK / f"{page}.ipynb"
    if notebook.exists():
        for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"]:
            yield cell["cell_type"], "".join(cell["source"])
    else:
        yield "markdown", (BOOK / f"{page}.md").read_text(encoding="utf-8")


def section(page, heading):
    """Return prose and code under a heading, with its subsections; None if it does not exist."""
    prose, code, level = [], [], 0
    for kind, source in cells(page):
        if kind == "code":
            if level:
                code.append(source)
            continue
        fenced = False
        for line in source.splitlines():
            fenced ^= line.startswith("```")
            marks, _, title = line.partition(" ")
            if re.fullmatch("#+", marks) and not fenced:
                if level and len(marks) <= level:
                    return "\n".join(prose), "\n".join(code)
                if not level and title == heading:
                    level = len(marks)
            if level:
                prose.append(line)
    return ("\n".join(prose), "\n".join(code)) if level else None


def fault(row):
    """Say what a row of the table promises and the book does not hold; None if all is there."""
    page, heading = row["page"], row["heading"]
    if not any((BOOK / f"{page}.{ending}").exists() for ending in ("ipynb", "md")):
        return f"there is no page book/{page}"
    found = section(page, heading)
    if found is None:
        return f"book/{page} has no heading {heading!r}"
    prose, code = found
    if squeezed(row["says"]) not in squeezed(prose):
        return f"book/{page}, under {heading!r}, does not say {row['says']!r}"
    if row["computes"] not in code:
        return f"book/{page}, under {heading!r}, has no cell with {row['computes']!r}"
    if not row["says"] or (code and not row["computes"]):
        return "a row needs a phrase, and where cells compute a piece of code"
    return None


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["topic"][:60])
def test_topic_is_in_the_book(row):
    assert fault(row) is None, f"{row['topic']}: {fault(row)}"


def test_page_is_in_the_contents():
    contents = (ROOT / "_toc.yml").read_text(encoding="utf-8")
    listed = set(re.findall(r"(?:file|root): book/(\S+)", contents))
    assert {row["page"] for row in ROWS} <= listed


def test_every_chapter_has_a_topic():
    chapters = {path.stem for path in BOOK.glob("*.ipynb")}
    assert chapters <= {row["page"] for row in ROWS}


def test_topics_are_told_apart():
    topics = [row["topic"] for row in ROWS]
    assert len(topics) == len(set(topics))


@pytest.mark.parametrize(
    ("planted", "message"),
    [
        ({"page": "nowhere"}, "no page"),
        ({"heading": "Hadamard"}, "no heading"),
        ({"says": "the element-wise product sums"}, "does not say"),
        ({"computes": "A * B * C"}, "no cell"),
        ({"heading": "The laws"}, "does not say"),
        ({"computes": ""}, "needs"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_planted_fault_is_found(planted, message):
    good = {
        "topic": "three products",
        "page": "matmul",
        "heading": "Three products",
        "says": "Hadamard product",
        "computes": "np.sum(A * B)",
    }
    assert fault(good) is None
    assert message in fault(good | planted)
