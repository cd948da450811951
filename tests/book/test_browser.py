"""The built book in a real browser: no fault, no other host, nothing wider than a phone."""

import functools
import http.server
import shutil
import threading
from pathlib import Path

import pytest

playwright = pytest.importorskip(
    "playwright.sync_api", reason="playwright is not installed: make setup"
)

SITE = Path(__file__).parents[2] / "_build" / "html"
PAGES = sorted(path.relative_to(SITE).as_posix() for path in SITE.glob("book/*.html"))
NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = next((path for name in NAMES if (path := shutil.which(name))), None)
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

pytestmark = [
    pytest.mark.skipif(not SITE.exists(), reason="the book is not built: run `make book`"),
    pytest.mark.skipif(
        CHROMIUM is None, reason="no browser: apt-get install chromium (Debian, Ubuntu)"
    ),
]
each_page = pytest.mark.parametrize("page", PAGES)


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


@pytest.fixture(scope="module")
def address():
    handler = functools.partial(QuietHandler, directory=SITE)
    with http.server.ThreadingHTTPServer(("localhost", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://localhost:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="module")
def browser():
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def visit(browser, address):
    """Open a page of a given width and scheme; note every error and every request elsewhere."""
    contexts = []

    def visit(page, width=1280, scheme="light"):
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
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
        tab.wait_for_function("!window.MathJax || MathJax.startup && MathJax.startup.document")
        tab.evaluate("window.MathJax && MathJax.startup.promise.then(() => null)")
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


def test_mathematics_is_rendered(visit):
    tab, faults = visit("book/matmul.html")
    tab.wait_for_selector("mjx-container")
    assert tab.locator("mjx-container").count() > 50
    assert tab.locator("mjx-merror").count() == 0
    assert faults == []


def test_search_finds_softmax(visit):
    tab, faults = visit("search.html?q=softmax")
    tab.wait_for_selector("#search-results li a")
    links = [a.get_attribute("href") for a in tab.locator("#search-results li a").all()]
    assert any("activations" in link for link in links)
    assert faults == []
