"""The figure `digit`: its pen, its scripts, and the network that it ships."""

import base64
import os
import re
from pathlib import Path

import numpy as np
import pytest

import nnla
from nnla.datasets import Examples, mnist
from nnla.figures import handwriting, train_digit

pytest.importorskip("anywidget", reason="anywidget is not installed: make setup")
from traitlets import TraitError

from nnla.figures import DigitFigure
from nnla.figures.live.digit import EXAMPLES
from tests.browser import chromium, needs_browser
from tests.figures.reader import read

BUNDLES = Path(handwriting.__file__).parent / "bundles"


@pytest.fixture
def tab(tmp_path):
    """The figure, empty, with its numbers shown."""
    files = [Path(str(handwriting.WEIGHTS)), BUNDLES / "page.js"]
    scripts = "".join(f'<script defer src="{file.as_uri()}"></script>' for file in files)
    page = tmp_path / "page.html"
    page.write_text('<meta charset="utf-8">' + DigitFigure(hidden=False).to_html() + scripts)
    with chromium() as browser:
        tab = browser.new_page(viewport={"width": 1280, "height": 900}, has_touch=True)
        tab.goto(page.as_uri())
        yield tab


def drawn(tab):
    """Return the strokes of the drawing, as the page's address says them after its pause."""
    tab.wait_for_timeout(400)
    found = re.search(r"digit\.strokes=([\d-]*)", tab.evaluate("location.search"))
    return found[1] if found else ""


@needs_browser
@pytest.mark.slow
def test_pen_draws_by_keyboard_where_it_is_lowered(tab):
    pen = tab.get_by_role("slider", name="pen")
    pen.focus()
    pen.press("ArrowLeft")
    assert drawn(tab) == ""
    for key in ("Space", "ArrowDown", "Shift+ArrowRight", "Space", "ArrowUp"):
        pen.press(key)
    assert drawn(tab) == "404240444844"
    assert "lifted, 48 to the right, 42 down" in pen.get_attribute("aria-valuetext")
    pen.press("Space")
    assert "lowered" in pen.get_attribute("aria-valuetext")
    pen.blur()
    assert "lifted" in pen.get_attribute("aria-valuetext")
    assert drawn(tab) == "404240444844-4842"


@needs_browser
@pytest.mark.slow
def test_mouse_and_finger_draw_and_buttons_take_back(tab):
    box = tab.locator(".pad").bounding_box()
    at = [(box["x"] + box["width"] * part, box["y"] + box["height"] * 0.5) for part in (0.25, 0.75)]
    tab.mouse.move(*at[0])
    tab.mouse.down()
    tab.mouse.move(*at[1], steps=4)
    tab.mouse.up()
    tab.mouse.move(*at[0])  # lifted: draws nothing
    line = drawn(tab)
    assert len(handwriting.points(line)) == 1
    assert np.ptp(handwriting.points(line)[0], axis=0).tolist() == [42, 0]
    tab.touchscreen.tap(*at[0])
    assert drawn(tab).startswith(line + "-")
    tab.get_by_role("button", name="Undo").click()
    assert drawn(tab) == line
    tab.get_by_role("button", name="Clear").click()
    assert drawn(tab) == ""
    tab.get_by_role("button", name="house").focus()
    tab.keyboard.press("Enter")
    assert len(handwriting.points(drawn(tab))) == 3


@needs_browser
@pytest.mark.slow
def test_weights_are_loaded_when_a_reader_comes_near(tab, tmp_path):
    page = tmp_path / "far.html"
    named = (
        f'<script type="text/plain" data-needed-by="digit" src="{handwriting.WEIGHTS}"></script>'
    )
    script = f'<script defer src="{BUNDLES / "page.js"}"></script>'
    far = '<div style="height: 5000px"></div>' + DigitFigure().to_html() + named + script
    page.write_text('<!doctype html><meta charset="utf-8">' + far, encoding="utf-8")
    tab.goto(page.as_uri())
    tab.wait_for_timeout(300)
    assert tab.evaluate("typeof nnlaDigit") == "undefined"
    assert tab.locator("figure > img").count() == 1
    tab.evaluate("window.scrollTo(0, 4000)")
    tab.locator(".nnla-live").wait_for()
    assert not tab.locator("figure > img").is_visible()


@needs_browser
@pytest.mark.slow
@pytest.mark.parametrize("centered", [False, True])
def test_browser_reads_mnist_as_numpy_does(tab, centered):
    """All of the shipped test part through the figure's own functions, image for image."""
    X, labels = mnist(subset=True).test
    X = np.rint(255 * X.astype(float)) / 255
    given = X
    if centered:
        given = np.array([handwriting.center(image).ravel() for image in X.reshape(-1, 28, 28)])
    P = handwriting.activations(given)[2]
    in_browser = read(tab, X, centered)
    np.testing.assert_allclose(in_browser, P, rtol=1e-9, atol=1e-13)
    assert np.array_equal(in_browser.argmax(axis=1), P.argmax(axis=1))
    assert (in_browser.argmax(axis=1) == labels).mean() >= 0.97


def test_centering_leaves_mnist_as_it_is():
    for image in mnist(subset=True).test.X[:300].reshape(-1, 28, 28).astype(float):
        assert np.array_equal(handwriting.center(image), image)


def test_centering_undoes_a_move_and_a_change_of_size():
    small = "30304030353836463354"
    moved = re.sub(r"\d\d", lambda part: f"{int(part[0]) - 20:02}", small)
    large = re.sub(r"\d\d", lambda part: f"{2 * int(part[0]) - 40:02}", small)
    image = handwriting.center(handwriting.ink(small))
    np.testing.assert_allclose(handwriting.center(handwriting.ink(moved)), image, atol=1e-12)
    rows = [
        np.flatnonzero(handwriting.center(handwriting.ink(s)).any(axis=1)) for s in (small, large)
    ]
    assert [np.ptp(row) + 1 for row in rows] == [20, 20]


def test_resizing_keeps_the_mean():
    image = np.random.default_rng(0).random((84, 84))
    assert np.isclose(handwriting.resize(image, 0, 0, 84, 28).mean(), image.mean())


def test_weights_are_small_whole_and_call_nobody():
    script = Path(str(handwriting.WEIGHTS)).read_bytes()
    assert len(script) <= 150_000
    assert script.startswith(b"globalThis.nnlaDigit = {")
    assert b"http" not in script.split(b'"layers"')[0]
    for layer, (D, M) in zip(handwriting.shipped()["layers"], train_digit.SIZES, strict=True):
        whole = np.frombuffer(base64.b64decode(layer["W"]), np.int8)
        assert whole.size == D * M
        assert len(layer["b"]) == M
        assert np.abs(whole.astype(int)).max() == 127  # the scale uses the whole byte


def test_script_of_other_figures_holds_no_weights():
    weights = handwriting.shipped()["layers"][0]["W"][:40]
    assert weights in DigitFigure._esm
    assert weights not in (BUNDLES / "page.js").read_text(encoding="utf-8")


def test_what_the_page_says_of_the_test_part_fits_the_shipped_part():
    """The shares on the shipped 2,000 images lie within four standard deviations of the claims."""
    claimed, found = handwriting.shipped()["measured"], train_digit.measure(mnist(subset=True).test)
    assert claimed["images"] == 10_000
    for name in ("right", "centeredRight", "invertedRight"):
        p = claimed[name]
        assert abs(found[name] - p) < 4 * np.sqrt(p * (1 - p) / found["images"]), name
    for name in ("top", "centeredTop", "invertedTop", "noiseTop"):
        assert abs(found[name] - claimed[name]) < 0.02, name
    assert found["right"] >= 0.97


@pytest.mark.slow
@pytest.mark.skipif(not os.environ.get("NNLA_DATA"), reason="NNLA_DATA names no folder with MNIST")
def test_what_the_page_says_is_measured():
    assert train_digit.measure(mnist().test) == handwriting.shipped()["measured"]


def test_training_is_the_same_each_time_and_learns():
    X, labels = mnist(subset=True).train
    first, second = (train_digit.train(X[:2000], labels[:2000], epochs=4) for _ in range(2))
    for name, value in first.parameters.items():
        assert np.array_equal(value, second.parameters[name])
    assert nnla.evaluate(first, X[2000:4000], labels[2000:4000])[1] > 0.7


def test_what_is_written_is_read_again(tmp_path, monkeypatch):
    X, labels = mnist(subset=True).train
    network = train_digit.train(X[:200], labels[:200], epochs=1)
    target = tmp_path / "weights.js"
    monkeypatch.setattr(handwriting, "WEIGHTS", target)
    try:
        train_digit.write({"layers": train_digit.pack(network)}, target)
        values = iter(network.parameters.values())
        for (W, b), given, bias in zip(handwriting.parameters(), values, values, strict=True):
            assert np.abs(W - given).max() <= 0.51 * np.abs(given).max() / 127
            np.testing.assert_allclose(b, bias, atol=1e-4)
        part = Examples(X[:50], labels[:50])
        assert train_digit.measure(part) == train_digit.measure(part)
    finally:
        handwriting.shipped.cache_clear()


def test_without_data_training_says_what_is_missing(monkeypatch):
    monkeypatch.delenv("NNLA_DATA", raising=False)
    with pytest.raises(SystemExit, match="NNLA_DATA must name the folder"):
        train_digit.main()


def test_what_was_seen_is_so():
    script = (BUNDLES / "page.js").read_text(encoding="utf-8")
    read = []
    for _, strokes, centering, invert in [*EXAMPLES, ("", EXAMPLES[1][1], True, False)]:
        assert strokes in script
        P = handwriting.activations(handwriting.pixels(strokes, centering, invert))[2]
        read.append((int(P.argmax()), round(float(P.max()), 4)))
    assert read == [(7, 1.0), (6, 0.6382), (9, 0.9994), (0, 0.6791), (7, 1.0)]


@pytest.mark.parametrize("wrong", ["12", "1234x", "12-34", "1234-", "1284"])
def test_wrong_strokes_are_named(wrong):
    with pytest.raises(TraitError, match=r"strokes.* points of four digits"):
        DigitFigure(strokes=wrong)
