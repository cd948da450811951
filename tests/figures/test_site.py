"""In the built book, the pages with a live figure load the script of the figures, and no others."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SITE = ROOT / "_build" / "html"
PAGES = sorted(SITE.glob("book/**/*.html"))

pytestmark = pytest.mark.skipif(
    not (ROOT / "_build" / ".book").exists(), reason="the book is not built: run `make book`"
)


def test_only_pages_with_a_figure_load_its_script():
    with_figure = [page for page in PAGES if 'data-figure="' in page.read_text(encoding="utf-8")]
    assert with_figure
    assert with_figure == [
        page for page in PAGES if "/figures.js" in page.read_text(encoding="utf-8")
    ]


def test_script_of_the_site_is_the_committed_one():
    committed = ROOT / "nnla" / "figures" / "bundles" / "page.js"
    assert (SITE / "_static" / "figures.js").read_bytes() == committed.read_bytes()


def test_only_pages_with_the_digit_figure_name_its_weights_and_none_loads_them_at_once():
    weights = ROOT / "nnla" / "figures" / "files" / "digit-weights.js"
    assert (SITE / "_static" / "digit-weights.js").read_bytes() == weights.read_bytes()
    with_digit = 0
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        with_digit += 'data-figure="digit"' in text
        tags = re.findall(r"<script[^>]*/digit-weights\.js[^>]*>", text)
        assert len(tags) == ('data-figure="digit"' in text), page
        assert all('type="text/plain"' in tag for tag in tags), page
    assert with_digit
