"""The built book: pages with titles, links that lead somewhere, no request to another host."""

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

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
        self._in_title = False
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        attrs = {name: value or "" for name, value in attrs}
        self._in_title = tag == "title" and not self.title
        self.ids |= {attrs[key] for key in ("id", "name") if key in attrs}
        if tag == "a" and "href" in attrs:
            self.links.append(attrs["href"])
        if tag == "img":
            self.pictures.append((attrs.get("src", ""), attrs.get("alt", "")))
        if tag in ("script", "img", "iframe", "source", "video", "audio", "embed"):
            self.loads.append(attrs.get("src", ""))
        if tag == "link" and attrs.get("rel") not in ("canonical", "author", "next", "prev"):
            self.loads.append(attrs.get("href", ""))

    def handle_data(self, data):
        if self._in_title:
            self.title += data

    def handle_endtag(self, tag):
        if tag == "title":
            self._in_title = False


@cache
def read(path):
    return Page(path)


def is_elsewhere(address):
    return bool(urlsplit(address).netloc)


@each_page
def test_page_has_a_title(page):
    if "http-equiv" not in page.read_text(encoding="utf-8")[:500].lower():
        assert read(page).title.strip()


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
