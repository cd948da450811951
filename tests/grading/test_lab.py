"""A student's way in JupyterLab: from the stub, by a wrong answer and its hint, to full marks."""

import shutil
from pathlib import Path

import pytest

from tests.browser import chromium, needs_browser
from tests.lab import jupyterlab, open_notebook, run

ROOT = Path(__file__).parents[2]
pytestmark = [pytest.mark.slow, needs_browser]

WRONG = """\
def softmax(Z):
    exp = np.exp(Z - Z.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=0)"""
RIGHT = WRONG.replace("sum(axis=0)", "sum(axis=1, keepdims=True)")


@pytest.fixture(params=["Light", "Dark"])
def lab(request, tmp_path):
    """The address of a JupyterLab on a folder with one exercise, in a light or dark theme."""
    folder = tmp_path / "notebooks"
    folder.mkdir()
    shutil.copy(ROOT / "exercises" / "activations.ipynb", folder)
    with jupyterlab(tmp_path, request.param) as address:
        yield f"{address}/lab/tree/activations.ipynb"


def test_from_the_stub_to_full_marks(lab, tmp_path):
    with chromium() as browser:
        page = open_notebook(browser, lab)
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
