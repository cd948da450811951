"""Chromium, and folders served to it, for the tests and benchmarks that open pages."""

import contextlib
import functools
import http.server
import shutil
import threading
from importlib.util import find_spec

import pytest

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

needs_browser = pytest.mark.skipif(
    CHROMIUM is None or find_spec("playwright") is None,
    reason="no browser: apt-get install chromium (Debian, Ubuntu), and make setup for playwright",
)


@contextlib.contextmanager
def chromium():
    """Start the browser, and close it at the end."""
    from playwright.sync_api import sync_playwright  # its absence skips tests, and stops no import

    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


@contextlib.contextmanager
def serve(folder, handler=QuietHandler):
    """Serve a folder on this machine, and give its address."""
    handler = functools.partial(handler, directory=folder)
    with http.server.ThreadingHTTPServer(("localhost", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://localhost:{server.server_port}"
        server.shutdown()
