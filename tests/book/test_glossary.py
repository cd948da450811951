"""The glossary, the links to its terms, and the index made of both."""

import json
import re
from html import unescape
from itertools import pairwise
from pathlib import Path

import pytest

from tests.browser import chromium, needs_browser

ROOT = Path(__file__).parents[2]
BOOK = ROOT / "book"
SITE = ROOT / "_build" / "html"
CHAPTERS = sorted(BOOK.glob("*.ipynb"))

GLOSSARY = (BOOK / "glossary.md").read_text(encoding="utf-8")
BODY = re.search(r"^```\{glossary\}\n(.+?)^```$", GLOSSARY, flags=re.M | re.S)[1]
ENTRIES = re.findall(r"^((?:\S.*\n)+)  (\S.*)\n\n  See (.+)\.$", BODY, flags=re.M)
DEFINITIONS = {term: text for terms, text, _ in ENTRIES for term in terms.splitlines()}

each_chapter = pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)
needs_site = pytest.mark.skipif(
    not (ROOT / "_build" / ".book").exists(), reason="the book is not built: run `make book`"
)


def cells(path):
    notebook = json.loads(path.read_text(encoding="utf-8"))
    return ["".join(c["source"]) for c in notebook["cells"] if c["cell_type"] == "markdown"]


def terms(text):
    """The terms that a text links to: what stands in < > or, without these, all of the role."""
    roles = re.findall(r"\{term\}`([^`]+)`", text)
    return [re.sub(r".*<(.+)>", r"\1", role, flags=re.S) for role in roles]


def test_every_entry_is_read():
    """An entry that is laid out in another way would escape the other tests."""
    assert len(re.findall(r"^\S", BODY, flags=re.M)) == len(DEFINITIONS) > 80


def test_terms_stand_once_and_in_alphabetical_order():
    first = [entry.splitlines()[0].casefold() for entry, _, _ in ENTRIES]
    assert all(above < below for above, below in pairwise(first))
    everywhere = [term.casefold() for term in DEFINITIONS]
    assert len(set(everywhere)) == len(everywhere)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry[0].split("\n")[0])
def test_definition_is_short_plain_and_leads_to_a_chapter(entry):
    """A definition is shown as plain text, so it can hold neither formulas nor links."""
    _, definition, see = entry
    assert 4 <= len(definition.split()) <= 50
    assert definition.endswith(".")
    assert not re.search(r"[${}]|\]\(", definition)
    pages = re.findall(r"\{doc\}`([^`]+)`", see)
    assert pages
    assert re.sub(r"\{doc\}`[^`]+`", "", see).strip() in {"", "and"}
    for page in pages:
        assert any((BOOK / f"{page}{suffix}").exists() for suffix in (".ipynb", ".md"))


@each_chapter
def test_chapter_links_its_important_terms(path):
    linked = terms("\n".join(cells(path)))
    assert len(linked) >= 5
    assert len(set(linked)) == len(linked), "a term is linked where it first occurs, once"
    assert set(linked) <= DEFINITIONS.keys()


@each_chapter
def test_no_heading_and_no_question_holds_a_term(path):
    """A heading is a link already, and a question shall not give its answer away."""
    for cell in cells(path):
        lines = re.findall(r"^(?:#|\*\*\d+\.\*\*).*$", cell, flags=re.M)
        lines += re.findall(r"^:::+\{admonition\}.+?^:::+$", cell, flags=re.M | re.S)
        assert [term for line in lines for term in terms(line)] == []


@needs_site
@each_chapter
def test_link_on_the_page_carries_its_definition(path):
    page = (SITE / "book" / f"{path.stem}.html").read_text(encoding="utf-8")
    links = re.findall(r'<a aria-description="([^"]+)" [^>]*href="glossary\.html#term-', page)
    plain = [DEFINITIONS[term].replace("`", "") for term in terms("\n".join(cells(path)))]
    assert [unescape(link).replace("’", "'") for link in links] == plain
    assert "terms.js" in page
    assert "terms.css" in page


@needs_site
@each_chapter
def test_index_leads_to_each_term_of_the_chapter(path):
    index = (SITE / "genindex.html").read_text(encoding="utf-8")
    page = (SITE / "book" / f"{path.stem}.html").read_text(encoding="utf-8")
    anchors = set(re.findall(rf'"book/{path.stem}\.html#(index-\d+)"', index))
    assert len(anchors) == len(terms("\n".join(cells(path))))
    assert all(f'id="{anchor}"' in page for anchor in anchors)


@needs_site
def test_index_leads_to_every_definition():
    index = (SITE / "genindex.html").read_text(encoding="utf-8")
    assert {term for term in DEFINITIONS if f"<strong>{term}</strong>" not in index} == set()


@pytest.fixture
def open_page():
    """A function that opens a built page in a browser and returns it, with or without touch."""
    with chromium() as browser:

        def opened(name, **options):
            page = browser.new_page(**options)
            page.goto((SITE / "book" / name).as_uri())
            return page

        yield opened


def visibility(link):
    return link.evaluate("link => getComputedStyle(link, '::after').visibility")


@needs_browser
@needs_site
def test_definition_opens_at_the_keyboard_and_closes_with_escape(open_page):
    page = open_page("vectors.html")
    link = page.locator("a[aria-description]").first
    assert visibility(link) == "hidden"
    page.keyboard.press("Tab")
    link.focus()
    assert visibility(link) == "visible"
    page.keyboard.press("Escape")
    assert visibility(link) == "hidden"


@needs_browser
@needs_site
def test_first_tap_opens_the_definition_and_the_second_follows_the_link(open_page):
    page = open_page("vectors.html", has_touch=True, viewport={"width": 390, "height": 800})
    link = page.locator("a[aria-description]").first
    link.tap()
    assert visibility(link) == "visible"
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    link.tap()
    page.wait_for_url("**/glossary.html#term-*")
