"""A live figure in JupyterLab: Python sets and it moves; it is moved and Python sees it."""

import json
import re
import sys
from pathlib import Path

import pytest

pytest.importorskip("anywidget", reason="anywidget is not installed: make setup")

sys.path.insert(0, str(Path(__file__).parent))
from cases import CASES

from nnla.figures import live
from tests.browser import chromium, needs_browser
from tests.lab import jupyterlab, open_notebook, run

pytestmark = [pytest.mark.slow, needs_browser]


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
    with jupyterlab(tmp) as address:
        yield address


@pytest.mark.parametrize("cls", live.Figure.__subclasses__(), ids=lambda cls: cls.figure)
def test_figure_and_python_drive_each_other(cls, lab, tmp_path):
    state, name = CASES[cls.figure].sets, CASES[cls.figure].moves
    with chromium() as browser:
        page = open_notebook(browser, f"{lab}/lab/workspaces/{cls.figure}/tree/{cls.figure}.ipynb")
        faults = []
        page.on("pageerror", lambda error: faults.append(str(error)))
        cells = page.locator(".jp-CodeCell")
        run(page, cells.nth(0))
        figure = cells.nth(0).locator(".nnla-live")
        figure.wait_for()
        before = figure.inner_text()
        run(page, cells.nth(1))
        cells.nth(1).locator(".jp-OutputArea-output").get_by_text("set", exact=True).wait_for()
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
        # JupyterLab gives up questions of its own to a kernel that is busy.
        assert [fault for fault in faults if "Canceled future for" not in fault] == []
