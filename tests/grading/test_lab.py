"""A student's way in JupyterLab: from the stub, by a wrong answer and its hint, to full marks."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

playwright = pytest.importorskip(
    "playwright.sync_api", reason="playwright is not installed: make setup"
)
pytest.importorskip("jupyterlab", reason="jupyterlab is not installed: make setup")

ROOT = Path(__file__).parents[2]
NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = next((path for name in NAMES if (path := shutil.which(name))), None)
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        CHROMIUM is None, reason="no browser: apt-get install chromium (Debian, Ubuntu)"
    ),
]

WRONG = """\
def softmax(Z):
    exp = np.exp(Z - Z.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=0)"""
RIGHT = WRONG.replace("sum(axis=0)", "sum(axis=1, keepdims=True)")


@pytest.fixture(params=["light", "dark"])
def lab(request, tmp_path):
    """The address of a JupyterLab on a folder with one exercise, in a light or dark theme."""
    folder = tmp_path / "course"
    folder.mkdir()
    shutil.copy(ROOT / "exercises" / "activations.ipynb", folder)
    settings = {
        "apputils-extension/themes": {"theme": f"JupyterLab {request.param.title()}"},
        "notebook-extension/tracker": {"windowingMode": "none"},
    }
    for name, values in settings.items():
        file = tmp_path / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
        file.parent.mkdir(parents=True)
        file.write_text(json.dumps(values))
    with socket.socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
    options = ["--no-browser", "--allow-root", f"--port={port}", "--IdentityProvider.token="]
    server = subprocess.Popen(
        [sys.executable, "-m", "jupyterlab", *options, f"--ServerApp.root_dir={folder}"],
        env=os.environ
        | {
            "PYTHONPATH": str(ROOT),
            "JUPYTERLAB_SETTINGS_DIR": str(tmp_path / "settings"),
            "JUPYTER_CONFIG_DIR": str(tmp_path / "config"),
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    address = f"http://localhost:{port}"
    try:
        wait_for(address, server)
        yield f"{address}/lab/tree/activations.ipynb"
    finally:
        server.terminate()
        server.wait(20)


def wait_for(address, server, seconds=90):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        assert server.poll() is None, "JupyterLab did not start"
        try:
            urllib.request.urlopen(f"{address}/api", timeout=2)
        except OSError:
            time.sleep(0.3)
        else:
            return
    raise TimeoutError(f"JupyterLab did not answer within {seconds} s")


def run(page, cell, source=None):
    """Run a cell, with another text if one is given, and wait until it has run."""
    prompt = cell.locator(".jp-InputPrompt").first
    before = prompt.inner_text()
    for _ in range(20):  # JupyterLab loses a key while it still sets itself up
        cell.locator(".cm-content").click()
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


def test_from_the_stub_to_full_marks(lab, tmp_path):
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        page = browser.new_page(viewport={"width": 1280, "height": 1000})
        page.set_default_timeout(60_000)
        playwright.expect.set_options(timeout=60_000)
        page.goto(lab)
        page.locator("[data-status=idle]").first.wait_for()  # the kernel is ready
        cells = page.locator(".jp-CodeCell")
        answer = cells.filter(has_text="def softmax(").first
        check = cells.filter(has_text='check("softmax")').first
        panel = check.locator(".nnla-check")
        run(page, cells.first)
        run(page, answer)
        run(page, check)
        panel.get_by_text("not started").wait_for()
        run(page, answer, WRONG)
        run(page, check)
        panel.get_by_text("Looks like").first.wait_for()
        assert "keepdims" not in panel.inner_text()  # a hint never says the corrected line
        panel.get_by_text("Hint 1 of").click()
        panel.locator("details[open]").first.wait_for()
        page.screenshot(path=tmp_path / "wrong.png")
        run(page, answer, RIGHT)
        run(page, check)
        panel.get_by_text("4 of 4 points").wait_for()
        assert "all the tests you have" in panel.inner_text()
        page.screenshot(path=tmp_path / "right.png")
        browser.close()
