"""The pages of a graded class in a real browser: open to every reader, with no script."""

from pathlib import Path

import numpy as np
import pytest

from nnla.grading.panel import ALL_PASSED, html
from nnla.grading.policy import Mark
from nnla.grading.reports import write_reports
from nnla.grading.runner import run_task, tasks
from nnla.grading.student import Student
from tests.browser import chromium, needs_browser

axe = pytest.importorskip("axe_playwright_python", reason="axe is not installed: make setup")

pytestmark = [pytest.mark.slow, needs_browser]
ANSWERS = {
    "right": {
        "project": lambda u, v: (u @ v) / (v @ v) * v,
        "cosine_similarity": lambda u, v: u @ v / np.sqrt((u @ u) * (v @ v)),
    },
    "wrong": {
        "project": lambda u, v: (u @ v) / (u @ u) * u,
        "cosine_similarity": lambda u, v: u @ v,
    },
    "hostile": {"project": lambda u, v: f"<script>alert(1)</script>{'x' * 2000}"},
}


@pytest.fixture(scope="module")
def grades(tmp_path_factory):
    """A graded class: one student has all right, one has mistakes, one returns markup."""
    folder = tmp_path_factory.mktemp("grades")
    marks = []
    for student, functions in ANSWERS.items():
        results = [
            run_task(tasks()[name], Student.of_namespace(functions))
            for name in ("project", "cosine_similarity")
        ]
        found = [
            result.as_dict() | {"html": html([result], level=2), "comment": "", "seconds": 0.1}
            for result in results
        ]
        problems = [] if student == "right" else [f"Cell 2 stopped with {'Error' * 30}"]
        marks.append(Mark(student, "vectors", "x.ipynb", None, found, problems=problems))
    write_reports(marks, folder, ["Graded in sandboxes."], "bubblewrap")
    return folder


@pytest.fixture(scope="module")
def browser():
    with chromium() as browser:
        yield browser


def test_graded_page_speaks_of_no_further_tests(grades):
    assert ALL_PASSED not in (grades / "feedback" / "right.html").read_text(encoding="utf-8")
    result = run_task(tasks()["project"], Student.of_namespace(ANSWERS["right"]))
    assert ALL_PASSED in html([result])


PAGES = ["report.html", *(f"feedback/{student}.html" for student in ANSWERS)]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_page_is_open_to_every_reader(grades, browser, page, scheme, width):
    # axe itself is a script, which the page's own policy would keep out.
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True
    )
    tab = context.new_page()
    faults = []
    tab.on("console", lambda m: faults.append(m.text) if m.type == "error" else None)
    tab.on("dialog", lambda dialog: (faults.append(dialog.message), dialog.dismiss()))
    tab.on(
        "request", lambda r: None if r.url.startswith(("file:", "data:")) else faults.append(r.url)
    )
    tab.goto((grades / page).as_uri())
    assert tab.locator("script").count() == 0
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    breaks = "cells => cells.map(cell => getComputedStyle(cell).overflowWrap)"
    assert {"normal"} >= set(tab.eval_on_selector_all("th, td", breaks))  # no number in two parts
    tab.evaluate((Path(axe.__file__).parent / "axe.min.js").read_text(encoding="utf-8"))
    report = tab.evaluate("axe.run({resultTypes: ['violations']})")
    found = {
        v["id"]: [(node["html"][:200], node["failureSummary"]) for node in v["nodes"]]
        for v in report["violations"]
    }
    assert found == {}
    assert faults == []
    context.close()
