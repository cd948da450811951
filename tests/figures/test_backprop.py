"""The backprop figure: shapes before steps, units that are off, and the nudge."""

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from test_page import browser, pytestmark, show, shown, visit  # noqa: F401

END = {"step": 12, "hidden": False}


@pytest.fixture
def tab(show):  # noqa: F811
    return show("backprop")


def shapes(tab):
    """The shapes that can be read beside the names."""
    return tab.locator(".item .label small:visible").all_inner_texts()


def number(tab, name):
    return float(shown(tab)[name][0])


def test_no_shape_is_shown_before_its_step(tab):
    given = ["(4, 2)", "(2, 3)", "(3)", "(3, 1)", "(1)", "(4, 1)"]
    assert sorted(shapes(tab)) == sorted([*given, "(?)"])
    for _ in range(12):
        tab.get_by_role("button", name="Next").click()
    back = given  # a gradient has the shape of its array, dY that of T
    made = ["(4, 3)"] * 4 + ["(4, 1)", "()"]
    assert sorted(shapes(tab)) == sorted(given + back + made)
    assert tab.get_by_role("button", name="Next").is_disabled()


def test_an_equation_leads_to_its_step_and_lights_its_line(tab):
    tab.locator(".program button").nth(7).click()
    assert tab.locator(".panel .help").inner_text() == "Step 8 of 12"
    assert "dH, dW2, db2 = nnla.linear_vjp" in tab.locator(".program .lit code").inner_text()
    assert shapes(tab).count("(?)") == 1
    terms = tab.locator(".panel .term small").all_inner_texts()
    assert terms == ["(4, 3)", "(4, 1)", "(1, 3)"]


def test_what_a_unit_that_is_off_touches_is_0(tab):
    visit(tab, tab.address, "backprop", END | {"examples": 1})
    names = tab.eval_on_selector_all(
        "td.off data", "all => all.filter(e => e.value).map(e => e.dataset.name)"
    )
    at_once = ["Z.0.1", "H.0.1", "dZ.0.1", "dW2.1.0"]
    assert sorted(names) == sorted([*at_once, "dW1.0.1", "dW1.1.1", "db1.0.1"])
    assert all(number(tab, name) == 0 for name in names if name != "Z.0.1")
    assert number(tab, "dH.0.1") == -3
    visit(tab, tab.address, "backprop", END)
    found = shown(tab)
    zero = [name for name in found if name.startswith(("dW", "db")) and found[name][0] == "0"]
    assert zero == []


def test_moving_an_input_switches_a_unit_off(tab):
    visit(tab, tab.address, "backprop", END | {"examples": 1, "chosen": "X.0.1"})
    assert shown(tab)["dW1.0.2"][1] == "3.6"
    slider = tab.locator(".panel input[type=range]")
    slider.focus()
    for _ in range(11):
        slider.press("ArrowRight")
    assert slider.get_attribute("aria-valuetext") == "X, row 1, column 2: 2.1"
    assert [number(tab, name) for name in ("dW1.0.2", "dW1.1.2", "db1.0.2", "dW2.2.0")] == [0] * 4


def test_half_the_nudge_leaves_a_quarter_of_the_error(tab):
    visit(tab, tab.address, "backprop", END)
    for _ in range(3):
        tab.get_by_role("button", name="Halve the nudge").click()
    errors = [number(tab, f"error.{k}") for k in range(4)]
    np.testing.assert_allclose(np.divide(errors[:3], errors[1:]), 4, rtol=1e-6)
    assert [shown(tab)[f"{name}.0"][1] for name in ("change", "error")] == ["0.009036", "0.000036"]


def test_a_field_is_chosen_by_going_there(tab):
    visit(tab, tab.address, "backprop", END)
    tab.get_by_label("W₂, row 2, column 1").focus()
    assert "W₂, row 2, column 1" in tab.locator(".nudge p").first.inner_text()
    assert shown(tab)["gradient"][0] == shown(tab)["dW2.1.0"][0]


def test_a_corner_is_named(tab):
    """The second unit of example (1.5, 1) stands at 0: a nudge up switches it on."""
    corner = {"examples": 1, "chosen": "W1.0.1", "X": [[1.5, 1], [1, 2], [-1, 2], [0, -1]]}
    visit(tab, tab.address, "backprop", END | corner)
    assert number(tab, "Z.0.1") == number(tab, "predicted.0") == 0
    assert number(tab, "change.0") != 0
    assert "corner" in tab.locator(".nudge .help").inner_text()


def test_wrong_address_is_read_as_something_that_exists(tab):
    wrong = END | {"examples": 0, "outputs": 7, "chosen": "V.9.9", "halvings": 99}
    visit(tab, tab.address, "backprop", wrong)
    assert number(tab, "loss") == 0.875
    assert shown(tab)["gradient"][1] == "0.9"
    assert tab.faults == []
