"""The built book: pages with titles, links that lead somewhere, no request to another host."""

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import mathfont
import pytest

ROOT = Path(__file__).parents[2]
SITE = ROOT / "_build" / "html"
PAGES = sorted(path for path in SITE.rglob("*.html") if "_static" not in path.parts)
BUILT = (ROOT / "_build" / ".book").exists()

pytestmark = pytest.mark.skipif(not BUILT, reason="the book is not built: run `make book`")
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(SITE).as_posix())


class Page(HTMLParser):
    """What the tests ask of a page: its title, anchors, links, pictures and what it loads."""

    def __init__(self, path):
        super().__init__()
        self.title, self.ids, self.links, self.pictures, self.loads = "", set(), [], [], []
        self.description, self.formulas = "", set()
        self._in_title = self._in_formula = False
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        attrs = {name: value or "" for name, value in attrs}
        self._in_title = tag == "title" and not self.title
        self.ids |= {attrs[key] for key in ("id", "name") if key in attrs}
        if tag == "a" and "href" in attrs:
            self.links.append(attrs["href"])
        if tag == "meta" and attrs.get("name") == "description":
            self.description = attrs["content"]
        self._in_formula = tag == "math" or self._in_formula
        if tag == "img":
            self.pictures.append((attrs.get("src", ""), attrs.get("alt", "")))
        if tag in ("script", "img", "iframe", "source", "video", "audio", "embed"):
            self.loads.append(attrs.get("src", ""))
        if tag == "link" and attrs.get("rel") not in ("canonical", "author", "next", "prev"):
            self.loads.append(attrs.get("href", ""))

    def handle_data(self, data):
        if self._in_title:
            self.title += data
        if self._in_formula:
            self.formulas |= set(data)

    def handle_endtag(self, tag):
        if tag == "title":
            self._in_title = False
        if tag == "math":
            self._in_formula = False


@cache
def read(path):
    return Page(path)


def is_elsewhere(address):
    return bool(urlsplit(address).netloc)


def leads_elsewhere(page):
    return "http-equiv" in page.read_text(encoding="utf-8")[:500].lower()


@each_page
def test_page_says_what_it_is(page):
    """The description is a plain sentence or its beginning, as a search engine shows it."""
    if not leads_elsewhere(page):
        assert read(page).title.strip()
        assert 20 <= len(read(page).description) <= 160
        assert not re.search(r"[\\{}$<]", read(page).description)


def test_titles_and_descriptions_are_of_one_page_each():
    pages = [read(page) for page in PAGES if not leads_elsewhere(page)]
    assert len({page.title for page in pages}) == len(pages)
    assert len({page.description for page in pages}) == len(pages)


def test_each_chapter_has_its_notebook():
    for chapter in (ROOT / "book").glob("*.ipynb"):
        page = SITE / "book" / f"{chapter.stem}.html"
        if page.exists():
            source = f"_sources/book/{chapter.name}"
            assert (SITE / source).read_bytes() == chapter.read_bytes()
            assert f"../{source}" in read(page).links


def test_the_font_has_every_character_of_the_formulas():
    """One character more: see book/_tools/mathfont.py."""
    has = mathfont.declared((ROOT / "book" / "_static" / "book.css").read_text(encoding="utf-8"))
    unseen = {"\n", "\u2061", "\u2009"}
    used = set().union(*(read(page).formulas for page in PAGES)) - unseen
    assert sorted(c for c in used if ord(c) not in has) == []


@each_page
def test_page_asks_no_other_host(page):
    assert [address for address in read(page).loads if is_elsewhere(address)] == []


@each_page
def test_links_lead_somewhere(page):
    broken = []
    for link in read(page).links:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            continue
        target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
        anchor = unquote(parts.fragment)
        known = target.exists()
        if known and anchor and target.suffix == ".html":
            known = anchor in read(target).ids
        if not known:
            broken.append(link)
    assert broken == []


@each_page
def test_pictures_say_what_they_show(page):
    """A picture without its own text gets its file's name, which tells a listener nothing."""
    silent = [
        src
        for src, alt in read(page).pictures
        if not alt.strip() or re.fullmatch(r"\S+\.(png|svg|jpe?g|gif)", alt)
    ]
    assert silent == []


def test_styles_ask_no_other_host():
    asks = re.compile(r"""(?:url\(|@import)\s*["']?(?:https?:)?//""")
    styles = [path for path in SITE.rglob("*.css") if asks.search(path.read_text("utf-8"))]
    assert styles == []


def test_every_module_has_its_reference_page():
    modules = {path.stem for path in (ROOT / "nnla").glob("[a-z]*.py")} | {"datasets"}
    pages = {path.stem for path in (SITE / "book" / "reference").glob("*.html")} - {"index"}
    assert pages == modules
