"""The built pages for those who listen to them: headings in order, pictures with a description."""

import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SITE = ROOT / "_build" / "html"
PAGES = sorted(SITE.glob("book/**/*.html"))

pytestmark = pytest.mark.skipif(
    not (ROOT / "_build" / ".book").exists(), reason="the book is not built: run `make book`"
)
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(SITE).as_posix())


class Article(HTMLParser):
    """The levels of the headings and the descriptions of the pictures of a page's own text."""

    def __init__(self, html):
        super().__init__()
        self.levels, self.alts, self._inside = [], [], False
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self._inside |= tag == "article"
        if self._inside and re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        if self._inside and tag == "img":
            self.alts.append((attrs.get("src", ""), attrs.get("alt") or ""))

    def handle_endtag(self, tag):
        self._inside &= tag != "article"


def skipped(levels):
    """Return the pairs of neighboring headings between which a level is left out."""
    return [(above, below) for above, below in pairwise(levels) if below > above + 1]


def silent(alts):
    """Return the pictures whose description is short or a file's name."""
    is_file = re.compile(r"\.(?:png|svg|jpe?g|gif|webp)\b", flags=re.I)
    return [src for src, alt in alts if len(alt.strip()) <= 25 or is_file.search(alt)]


@each_page
def test_no_heading_level_is_skipped(page):
    levels = Article(page.read_text(encoding="utf-8")).levels
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert skipped(levels) == []


@each_page
def test_pictures_are_described(page):
    assert silent(Article(page.read_text(encoding="utf-8")).alts) == []


def test_planted_faults_are_found():
    page = """<h4>menu</h4><article><h1>A</h1><h3>B</h3><h2>C</h2>
        <img src="a.png" alt="a.png"><img src="b.png"><img src="c.png" alt="A plot.">
        <img src="d.png" alt="Two curves that cross at one, the second steeper than the first.">
        </article><h6>foot</h6>"""
    article = Article(page)
    assert skipped(article.levels) == [(1, 3)]
    assert silent(article.alts) == ["a.png", "b.png", "c.png"]
