"""The live figures in full screen: larger, and with nothing that is needed below the edge."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from test_page import browser, each_figure, pytestmark, show  # noqa: F401

FULLEST = {
    "activations": {"depth": 20},
    "attention": {"positions": True, "exchanged": True},
    "backprop": {"step": 12, "halvings": 3, "outputs": 2},
    "convolution": {"view": "banded", "padding": 2, "turned": True},
    "maps": {"composed": True, "rows": True},
    "matmul": {"way": "outer"},
    "optimizers": {"five": True, "noise": 0.1},
    "playground": {"units": [8, 8, 8], "steps": 20},
}
LOWEST = """() => {
    const all = document.querySelectorAll(':is(.nnla-bar, .nnla-body) *');
    const isShown = e => e.checkVisibility() && !e.closest('details') && !e.ownerSVGElement;
    const shown = [...all].filter(isShown);
    return Math.max(...shown.map(e => e.getBoundingClientRect().bottom));
}"""
SIZES = """() => {
    const zoom = e => (e.closest('svg') ? e.getScreenCTM().a : 1);
    return [...document.querySelectorAll('.question, .task, .nnla-body *')]
        .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
        .map(e => parseFloat(getComputedStyle(e).fontSize) * zoom(e));
}"""


def project(tab, width=1920, height=1080):
    """Press the figure's own button on a screen of this size."""
    tab.set_viewport_size({"width": width, "height": height})
    tab.get_by_role("button", name="Full screen", exact=True).click()
    tab.wait_for_function("document.fullscreenElement && innerHeight === " + str(height))


@each_figure
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720)])
@pytest.mark.parametrize("fullest", [False, True])
def test_what_is_needed_lies_on_the_screen(name, size, fullest, show):  # noqa: F811
    tab = show(name, {"hidden": False} | (FULLEST.get(name, {}) if fullest else {}))
    project(tab, *size)
    if fullest and name == "playground":
        tab.get_by_role("button", name="Five seeds").click()
        tab.locator(".five svg").first.wait_for()
    assert tab.evaluate(LOWEST) <= size[1]
    figure = tab.locator(".nnla-live")
    assert figure.evaluate("e => e.scrollWidth <= e.clientWidth")
    assert tab.faults == []


@each_figure
def test_text_is_larger_than_on_the_page(name, show):  # noqa: F811
    tab = show(name, {"hidden": False})
    before = tab.evaluate(SIZES)
    project(tab)
    after = tab.evaluate(SIZES)
    assert all(large >= 1.2 * small for small, large in zip(before, after, strict=True) if large)


@each_figure
def test_the_button_leads_back(name, show):  # noqa: F811
    tab = show(name)
    before = tab.locator(".nnla-live").bounding_box()
    project(tab, 1280, 900)
    tab.get_by_role("button", name="Leave full screen").click()
    tab.wait_for_function("!document.fullscreenElement")
    assert tab.locator(".nnla-live").bounding_box() == before
