"""The built book in a real browser: no fault, no other host, light, and open to every reader."""

import gzip
import re
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
import pytest

from tests.browser import chromium, needs_browser, serve

SITE = Path(__file__).parents[2] / "_build" / "html"
PAGES = sorted(path.relative_to(SITE).as_posix() for path in SITE.glob("book/*.html"))
EVERY_PAGE = sorted(
    path.relative_to(SITE).as_posix()
    for path in [*SITE.glob("*.html"), *SITE.glob("book/**/*.html")]
    if path != SITE / "index.html"  # which only leads to book/index.html
)

pytestmark = [
    pytest.mark.skipif(not SITE.exists(), reason="the book is not built: run `make book`"),
    needs_browser,
]
each_page = pytest.mark.parametrize("page", PAGES)
each_scheme = pytest.mark.parametrize("scheme", ["light", "dark"])


@pytest.fixture(scope="module")
def address():
    with serve(SITE) as address:
        yield address


@pytest.fixture(scope="module")
def browser():
    with chromium() as browser:
        yield browser


@pytest.fixture
def visit(browser, address):
    """Open a page of a given width and scheme; note every error and every request elsewhere."""
    contexts = []

    def visit(page, width=1280, scheme="light", **options):
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, **options
        )
        contexts.append(context)
        tab = context.new_page()
        faults = []
        tab.on("console", lambda m: faults.append(m.text) if m.type == "error" else None)
        tab.on("pageerror", lambda error: faults.append(str(error)))
        tab.on("requestfailed", lambda request: faults.append(f"failed: {request.url}"))
        tab.on(
            "request",
            lambda r: (
                None if r.url.startswith((address, "data:", "blob:")) else faults.append(r.url)
            ),
        )
        tab.set_default_timeout(60_000)
        tab.goto(f"{address}/{page}", wait_until="load")
        return tab, faults

    yield visit
    for context in contexts:
        context.close()


@each_page
def test_page_loads_without_a_fault_and_fits_a_phone(page, visit):
    tab, faults = visit(page, width=390, scheme="dark")
    assert faults == []
    width = tab.evaluate("document.documentElement.scrollWidth")
    assert width <= 390


def compressed(data):
    return len(gzip.compress(data, 9))


@each_page
def test_page_is_light(page, visit):
    """Without its pictures a page is at most 300 kB, of which its mathematics is at most 100."""
    tab, _ = visit(page)
    tab.wait_for_load_state("networkidle")
    loaded = tab.evaluate("performance.getEntriesByType('resource').map(entry => entry.name)")
    paths = {urlsplit(name).path.lstrip("/") for name in loaded if name.startswith("http")}
    files = {page} | {path for path in paths if not path.startswith("_images")}
    sizes = {file: compressed((SITE / file).read_bytes()) for file in files}
    text = (SITE / page).read_text(encoding="utf-8")
    bare = re.sub(r"<math.*?</math>", "", text, flags=re.DOTALL)
    fonts = sum(size for file, size in sizes.items() if file.endswith((".woff2", ".woff", ".ttf")))
    assert sum(sizes.values()) <= 300_000, sizes
    assert fonts + compressed(text.encode()) - compressed(bare.encode()) <= 100_000


def test_mathematics_is_set_in_the_books_font(visit):
    tab, faults = visit("book/matmul.html")
    assert tab.locator("math").count() > 50
    assert tab.evaluate(
        "document.fonts.ready.then(() => document.fonts.check('16px \"Book Math\"'))"
    )
    assert tab.locator("math >> visible=true").first.bounding_box()["height"] > 5
    assert faults == []


def test_answers_fold_without_javascript(visit):
    tab, _ = visit("book/matmul.html", java_script_enabled=False)
    answer = tab.locator("details.dropdown").first
    hidden = answer.locator("p").first
    assert not hidden.is_visible()
    answer.locator("summary").click()
    assert hidden.is_visible()


def test_print_opens_answers_and_leaves_the_frame_out(visit):
    tab, _ = visit("book/matmul.html")
    tab.emulate_media(media="print")
    answers = tab.locator("details.dropdown").all()
    assert answers
    assert all(answer.locator("p").first.bounding_box()["height"] > 0 for answer in answers)
    for part in (".bd-sidebar-primary", ".bd-sidebar-secondary", ".bd-header-article"):
        assert not tab.locator(part).is_visible()


def test_chapter_is_downloaded_as_a_notebook(visit):
    tab, _ = visit("book/matmul.html", accept_downloads=True)
    with tab.expect_download() as download:
        tab.get_by_role("link", name="Download notebook").click()
    source = SITE.parents[1] / "book" / "matmul.ipynb"
    assert download.value.suggested_filename == "matmul.ipynb"
    assert Path(download.value.path()).read_bytes() == source.read_bytes()


@pytest.mark.slow
@each_scheme
def test_axe_finds_nothing(scheme, browser, address):
    """Every page in turn, in one tab: axe-core's rules of accessibility."""
    script = Path(pytest.importorskip("axe_playwright_python").__file__).parent / "axe.min.js"
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
    )
    tab = context.new_page()
    tab.set_default_timeout(60_000)
    found = {}
    for page in EVERY_PAGE:
        tab.goto(f"{address}/{page}", wait_until="load")
        tab.evaluate(script.read_text(encoding="utf-8"))
        report = tab.evaluate("axe.run({resultTypes: ['violations']})")
        for violation in report["violations"]:
            nodes = [node["html"][:200] for node in violation["nodes"]]
            if violation["id"] == "empty-table-header":  # axe-core does not read MathML
                nodes = [node for node in nodes if "<math" not in node]
            if nodes:
                found[page, violation["id"]] = nodes
    context.close()
    assert found == {}


def test_search_finds_softmax(visit):
    tab, faults = visit("search.html?q=softmax")
    tab.wait_for_selector("#search-results li a")
    links = [a.get_attribute("href") for a in tab.locator("#search-results li a").all()]
    assert any("activations" in link for link in links)
    assert faults == []


@pytest.mark.parametrize("width", [1280, 390])
def test_code_out_of_sight_has_its_size(visit, width):
    """Code is laid out when it comes near; until then its lines, counted, are its size."""
    tab, _ = visit("book/backprop.html", width)
    sizes = "all => all.map(e => [e.offsetHeight, e.scrollWidth])"
    before = np.array(tab.eval_on_selector_all(".highlight pre", sizes))
    tab.add_style_tag(content=".lines { content-visibility: visible !important; }")
    after = np.array(tab.eval_on_selector_all(".highlight pre", sizes))
    assert len(before) > 20
    assert np.abs(before - after).max(axis=0).tolist() <= [1, 12]  # some signs are wider
