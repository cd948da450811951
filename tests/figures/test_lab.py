"""A live figure in JupyterLab: Python sets and it moves; it is moved and Python sees it."""

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

pytest.importorskip("anywidget", reason="anywidget is not installed: make setup")
pytest.importorskip("jupyterlab", reason="jupyterlab is not installed: make setup")
playwright = pytest.importorskip(
    "playwright.sync_api", reason="playwright is not installed: make setup"
)

sys.path.insert(0, str(Path(__file__).parent))
from cases import CASES  # noqa: E402

from nnla.figures import live  # noqa: E402

ROOT = Path(__file__).parents[2]
NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = next((path for name in NAMES if (path := shutil.which(name))), None)
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]
SECONDS = 90

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        CHROMIUM is None, reason="no browser: apt-get install chromium (Debian, Ubuntu)"
    ),
]


def notebook(cls, state):
    """A figure; a cell that sets its state; a cell that prints what was observed."""
    sets = "; ".join(f"figure.{name} = {value!r}" for name, value in state.items())
    cells = [
        f"from nnla.figures import {cls.__name__}\nfigure = {cls.__name__}(hidden=False)\n"
        "seen = []\nfigure.observe(lambda change: seen.append(change['new']))\nfigure",
        f"{sets}\nprint('set')",
        "print('observed:', len(seen), repr(figure))",
    ]
    return {
        "cells": [
            {
                "cell_type": "code",
                "id": f"cell-{k}",
                "source": cell,
                "metadata": {},
                "execution_count": None,
                "outputs": [],
            }
            for k, cell in enumerate(cells)
        ],
        "metadata": {"kernelspec": {"display_name": "Python 3", "name": "python3"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """The address of a JupyterLab on a folder with a notebook for each figure."""
    tmp = tmp_path_factory.mktemp("lab")
    folder = tmp / "notebooks"
    folder.mkdir()
    for cls in live.Figure.__subclasses__():
        text = json.dumps(notebook(cls, CASES[cls.figure].sets))
        (folder / f"{cls.figure}.ipynb").write_text(text)
    settings = tmp / "settings" / "@jupyterlab" / "notebook-extension"
    settings.mkdir(parents=True)
    (settings / "tracker.jupyterlab-settings").write_text('{"windowingMode": "none"}')
    with socket.socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
    options = ["--no-browser", "--allow-root", f"--port={port}", "--IdentityProvider.token="]
    server = subprocess.Popen(
        [sys.executable, "-m", "jupyterlab", *options, f"--ServerApp.root_dir={folder}"],
        env=os.environ
        | {
            "PYTHONPATH": str(ROOT),
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


def run(page, cell):
    """Run a cell, and wait until it has run."""
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
        page.keyboard.press("Control+Enter")
        try:
            playwright.expect(prompt).not_to_have_text(before, timeout=3000)
        except AssertionError:
            continue
        playwright.expect(prompt).to_have_text(re.compile(r"\[\d+\]:"))
        return
    raise TimeoutError("JupyterLab ran no cell")


@pytest.mark.parametrize("cls", live.Figure.__subclasses__(), ids=lambda cls: cls.figure)
def test_figure_and_python_drive_each_other(cls, lab, tmp_path):
    state, name = CASES[cls.figure].sets, CASES[cls.figure].moves
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        page = browser.new_page(viewport={"width": 1280, "height": 1400})
        page.set_default_timeout(SECONDS * 1000)
        playwright.expect.set_options(timeout=SECONDS * 1000)
        page.goto(f"{lab}/lab/workspaces/{cls.figure}/tree/{cls.figure}.ipynb")
        page.locator("[data-status=idle]").first.wait_for()  # the kernel is ready
        faults = []  # of the figure, not of JupyterLab while it starts
        page.on("pageerror", lambda error: faults.append(str(error)))
        cells = page.locator(".jp-CodeCell")
        run(page, cells.nth(0))
        figure = cells.nth(0).locator(".nnla-live")
        figure.wait_for()
        before = figure.inner_text()
        run(page, cells.nth(1))
        playwright.expect(cells.nth(1).locator(".jp-OutputArea-output")).to_have_text("set")
        page.wait_for_function(
            "before => document.querySelector('.nnla-live').innerText !== before", arg=before
        )
        slider = figure.locator("[role=slider], input[type=radio]:checked").first
        slider.focus()
        slider.press("ArrowDown")  # which JupyterLab must leave to the figure
        run(page, cells.nth(2))
        output = cells.nth(2).locator(".jp-OutputArea-output").inner_text()
        assert re.match(r"observed: [1-9]", output)
        observed = eval(output.split(maxsplit=2)[2], {cls.__name__: cls})
        assert observed.state[name] != cls(**state).state[name]
        page.screenshot(path=tmp_path / "lab.png")
        assert faults == []
        browser.close()
