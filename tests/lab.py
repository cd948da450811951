"""JupyterLab for a test: started, opened in a browser, and its cells run as a reader runs them."""

import contextlib
import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

pytest.importorskip("jupyterlab", reason="jupyterlab is not installed: make setup")
playwright = pytest.importorskip(
    "playwright.sync_api", reason="playwright is not installed: make setup"
)

SECONDS = 90


@contextlib.contextmanager
def jupyterlab(tmp, theme="Light"):
    """Start JupyterLab on the folder `notebooks` in a temporary one, and give its address."""
    settings = {
        "apputils-extension/themes": {"theme": f"JupyterLab {theme}"},
        "notebook-extension/tracker": {"windowingMode": "none"},
    }
    for name, values in settings.items():
        file = tmp / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
        file.parent.mkdir(parents=True)
        file.write_text(json.dumps(values))
    with socket.socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
    options = ["--no-browser", "--allow-root", f"--port={port}", "--IdentityProvider.token="]
    server = subprocess.Popen(
        [sys.executable, "-m", "jupyterlab", *options, f"--ServerApp.root_dir={tmp / 'notebooks'}"],
        env=os.environ
        | {
            "PYTHONPATH": str(Path(__file__).parents[1]),
            "JUPYTERLAB_SETTINGS_DIR": str(tmp / "settings"),
            "JUPYTER_CONFIG_DIR": str(tmp / "config"),
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    address = f"http://localhost:{port}"
    try:
        wait_for(address, server)
        yield address
    finally:
        server.terminate()
        server.wait(20)


def wait_for(address, server):
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        assert server.poll() is None, "JupyterLab did not start"
        try:
            urllib.request.urlopen(f"{address}/api", timeout=2)
        except OSError:
            time.sleep(0.3)
        else:
            return
    raise TimeoutError(f"JupyterLab did not answer within {SECONDS} s")


def open_notebook(browser, address):
    """Return the page of a notebook whose kernel is ready."""
    page = browser.new_page(viewport={"width": 1280, "height": 1400})
    page.set_default_timeout(SECONDS * 1000)
    playwright.expect.set_options(timeout=SECONDS * 1000)
    page.goto(address)
    page.locator("[data-status=idle]").first.wait_for()
    return page


def run(page, cell, source=None):
    """Run a cell, with another text if one is given, and wait until it has run."""
    prompt = cell.locator(".jp-InputPrompt").first
    before = prompt.inner_text()
    for _ in range(20):  # JupyterLab loses a key while it still sets itself up
        accept = page.locator(".jp-Dialog .jp-mod-accept")  # what JupyterLab says of itself
        if accept.count():
            accept.first.click()
        try:
            cell.locator(".cm-content").click(timeout=5000)
        except playwright.TimeoutError:
            continue
        if source is not None:
            page.keyboard.press("Control+a")
            page.keyboard.insert_text(source)
        page.keyboard.press("Control+Enter")
        try:
            playwright.expect(prompt).not_to_have_text(before, timeout=3000)
        except AssertionError:
            continue
        playwright.expect(prompt).to_have_text(re.compile(r"\[\d+\]:"))
        return
    raise TimeoutError("JupyterLab ran no cell")
