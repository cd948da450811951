"""The scripts of the live figures without a browser: linted, typed, tested, and equal to `nnla`."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import figures_ext
import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from cases import CASES
from test_bundles import SOURCES, needs_node

# Each must be found by the rule beside it, or the linter holds no promise of the figures.
FORBIDDEN = {
    'fetch("data.json");': "no-undef",
    'new WebSocket("wss://x.org");': "no-undef",
    "localStorage.u = 1;": "no-undef",
    'globalThis.fetch("data.json");': "no-restricted-globals",
    'navigator.sendBeacon("x");': "no-restricted-syntax",
    'import("./other.js");': "no-restricted-syntax",
    "document.body.innerHTML = location.search;": "no-restricted-syntax",
    'setTimeout("go()", 1);': "no-implied-eval",
    "eval(location.hash);": "no-eval",
    "document.cookie = 1;": "no-restricted-properties",
    "export const seed = Math.random();": "no-restricted-properties",
}


def node(*command, **options):
    """Run a tool where the sources are."""
    return subprocess.run(command, cwd=SOURCES, capture_output=True, encoding="utf-8", **options)


@needs_node
@pytest.mark.parametrize("script", ["lint", "check", "test"])
def test_sources_are_sound(script):
    npm = shutil.which("npm") or pytest.skip("no npm (only to change a figure): make figures")
    done = node(npm, "run", "--silent", script)
    assert done.returncode == 0, done.stdout + done.stderr


@needs_node
def test_linter_finds_what_no_figure_may_do():
    eslint = SOURCES / "node_modules" / "eslint" / "bin" / "eslint.js"
    options = ["--stdin", "--stdin-filename", "figures/new.js", "--format", "json"]
    done = node("node", eslint, *options, input="\n".join(FORBIDDEN))
    (report,) = json.loads(done.stdout)
    found = {(message["line"], message["ruleId"]) for message in report["messages"]}
    assert found == set(enumerate(FORBIDDEN.values(), start=1))


def ask(states):
    """Return each figure's start, and its numbers in the states given for it."""
    if not shutil.which("node"):
        pytest.skip("no Node (only to change a figure): apt install nodejs")
    done = node("node", "tests/numbers.js", input=json.dumps(states))
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def entry(value, place):
    """Return value[i][j]…; None where there is none."""
    for k in place:
        value = value[k] if isinstance(value, list) and k < len(value) else None
    return value


@pytest.mark.parametrize("name", CASES)
def test_numbers_are_those_of_nnla(name):
    pytest.importorskip("anywidget", reason="anywidget is not installed: make setup")
    states = list(CASES[name].states(np.random.default_rng(3)))
    for state, numbers in zip(states, ask({name: states})[name]["numbers"], strict=True):
        for stem, wanted in CASES[name].numbers(state).items():
            wanted = np.asarray(wanted, float)
            for place in np.ndindex(wanted.shape):
                value = entry(numbers.get(stem), place)
                if np.isfinite(wanted[place]):
                    where = f"{stem}{list(place)} in {state}"
                    assert value == pytest.approx(wanted[place], rel=1e-9, abs=1e-13), where
                else:
                    assert value is None or isinstance(value, str), (stem, place, state)


def test_starts_are_those_of_the_widgets():
    live = pytest.importorskip("nnla.figures.live", reason="anywidget is not installed: make setup")
    for name, figure in ask({}).items():
        state = getattr(live, CASES[name].widget)().state
        del state["hidden"]
        assert figure["start"] == state, name


def test_book_brings_the_scripts_that_figures_need():
    live = pytest.importorskip("nnla.figures.live", reason="anywidget is not installed: make setup")
    widgets = [getattr(live, case.widget) for case in CASES.values()]
    brought = {figure: (f"files/{script}",) for figure, script in figures_ext.NEEDS.items()}
    assert brought == {cls.figure: cls.needs for cls in widgets if cls.needs}
