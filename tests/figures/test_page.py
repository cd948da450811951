"""The live figures in a browser, on a page opened from a file, against `nnla`."""

import contextlib
import io
import re
import sys
from pathlib import Path
from urllib.parse import quote

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from cases import CASES

pytest.importorskip("anywidget", reason="anywidget is not installed: make setup")

from nnla.figures import live
from tests.browser import chromium, needs_browser

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "nnla" / "figures" / "bundles" / "page.js"

pytestmark = [pytest.mark.slow, needs_browser]
each_figure = pytest.mark.parametrize("name", CASES)
each_scheme = pytest.mark.parametrize("scheme", ["light", "dark"])

PAGE = """<!doctype html><html lang="en" data-theme="{scheme}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Figure</title>
<body style="background: {paper}; margin: 8px"><main><h1 style="color: gray">Figure</h1>{html}
</main>
{scripts}"""


def encode(value):
    """Write a value of the state as the page's address does."""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, list):
        return (";" if isinstance(value[0], list) else ",").join(map(encode, value))
    return str(value)


def widget(name):
    return getattr(live, CASES[name].widget)


@pytest.fixture(scope="module")
def browser():
    with chromium() as browser:
        yield browser


@pytest.fixture
def show(browser, tmp_path):
    """Open a figure on a page of its own; note each error and each request to another place.

    `around` makes another page of the figure's output.
    """
    contexts = []

    def show(name, state=None, scheme="light", width=1280, around=str, **options):
        paper = "white" if scheme == "light" else "black"
        html = around(widget(name)().to_html())
        files = [*(SCRIPT.parents[1] / path for path in widget(name).needs), SCRIPT]
        scripts = "".join(f'<script defer src="{file.as_uri()}"></script>' for file in files)
        text = PAGE.format(scheme=scheme, paper=paper, html=html, scripts=scripts)
        (tmp_path / "page.html").write_text(text, encoding="utf-8")
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        tab = context.new_page()
        tab.faults = []
        tab.on("console", lambda m: tab.faults.append(m.text) if m.type == "error" else None)
        tab.on("pageerror", lambda error: tab.faults.append(str(error)))
        tab.on(
            "request",
            lambda r: None if r.url.startswith(("file:", "data:")) else tab.faults.append(r.url),
        )
        address = (tmp_path / "page.html").as_uri()
        visit(tab, address, name, state or {})
        tab.address = address
        return tab

    yield show
    for context in contexts:
        context.close()


def visit(tab, address, name, state):
    query = "&".join(f"{name}.{key}={quote(encode(value))}" for key, value in state.items())
    tab.goto(f"{address}?{query}")


def shown(tab):
    """Return the numbers on the page by name: (exact value, text)."""
    return {
        name: (value, text)
        for name, value, text in tab.eval_on_selector_all(
            "data[data-name]", "all => all.map(e => [e.dataset.name, e.value, e.textContent])"
        )
    }


def flat(numbers, found):
    """Return the wanted numbers under the names on the page: C.0.1 is an entry of C.

    NaN is what must not be shown.
    """
    wanted = {}
    for name in found:
        stem, *place = name.split(".")
        if stem in numbers:
            value = np.asarray(numbers[stem], float)
            wanted[name] = value[tuple(map(int, place))] if place else value
    assert {name.split(".")[0] for name in wanted} == set(numbers)
    return {name: value for name, value in wanted.items() if np.isfinite(value).all()}


def parse(text):
    """Read a number as it is written on the page."""
    raised = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
    text = re.sub(r"·10([⁻⁰-⁹¹²³]+)", lambda m: "e" + m[1].translate(raised), text)
    number = r"-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?"
    return [float(x) for x in re.findall(number, text.replace("−", "-"))]


@each_figure
def test_numbers_are_those_of_nnla(name, show):
    case = CASES[name]
    tab = show(name)
    for state in case.states(np.random.default_rng(0)):
        visit(tab, tab.address, name, state | {"hidden": False})
        found = shown(tab)
        wanted = flat(case.numbers(state), found)
        for key, (value, text) in found.items():
            if key not in wanted:
                assert value == "", (state, key, text)
                assert not re.search(r"\d|NaN", text), (state, key, text)
                continue
            exact = np.array(value.split(","), float).reshape(wanted[key].shape)
            np.testing.assert_allclose(exact, wanted[key], rtol=1e-9, atol=1e-13, err_msg=key)
            np.testing.assert_allclose(
                np.reshape(parse(text), exact.shape), exact, rtol=0.05, atol=6e-3, err_msg=key
            )
    assert tab.faults == []


@each_figure
def test_numbers_are_covered_until_asked_for(name, show):
    tab = show(name, {"hidden": True})
    assert {(value, text) for value, text in shown(tab).values()} == {("", "?")}
    tab.get_by_role("button", name="Show the numbers").click()
    assert ("", "?") not in shown(tab).values()


@each_figure
def test_reset_returns_to_the_start(name, show):
    case = CASES[name]
    tab = show(name)
    start = shown(tab)
    visit(tab, tab.address, name, list(case.states(np.random.default_rng(2)))[-1])
    tab.get_by_role("button", name="Reset").click()
    assert shown(tab) == start
    tab.wait_for_timeout(400)
    assert tab.evaluate("location.search") == ""


@each_figure
def test_python_line_gives_the_same_numbers(name, show):
    case = CASES[name]
    tab = show(name)
    for state in list(case.states(np.random.default_rng(1)))[:8]:
        visit(tab, tab.address, name, state)
        code, printed = python(tab), io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(code, {})
        found = np.array(parse(re.sub(r"[\[\],()]", " ", printed.getvalue())))
        for key, value in case.numbers(state).items():
            wanted = np.asarray(value, float)
            wanted = wanted[np.isfinite(wanted)][:, None]
            # near 0°, an arccosine has no more digits
            printed_too = np.isclose(found, wanted, rtol=1e-5, atol=2e-6).any(axis=1)
            assert printed_too.all(), (key, state, wanted[~printed_too], code)


def python(tab):
    """Return what Copy as Python gives."""
    tab.get_by_role("button", name="Copy as Python").click()
    return tab.locator(".status pre").text_content()


def values(tab):
    """Return what the sliders say of themselves."""
    return tab.eval_on_selector_all(
        "[role=slider], input[type=range]", "all => all.map(e => e.getAttribute('aria-valuetext'))"
    )


@each_figure
def test_keyboard_moves_every_slider(name, show):
    tab = show(name)
    sliders = tab.locator("[role=slider], input[type=range]").all()
    for place, slider in enumerate(sliders):
        before = values(tab)[place]
        slider.focus()
        slider.press("ArrowRight")
        after = values(tab)[place]
        if after == before:  # at its upper end
            slider.press("ArrowLeft")
            after = values(tab)[place]
        assert after != before
    assert tab.faults == []


@each_figure
def test_pointer_moves_every_handle_and_the_address_follows(name, show):
    tab = show(name, has_touch=True)
    for place, handle in enumerate(tab.locator(".handle").all()):
        handle.scroll_into_view_if_needed()
        before, box = values(tab)[place], handle.bounding_box()
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        tab.mouse.move(x, y)
        tab.mouse.down()
        tab.mouse.move(x - 40, y + 25, steps=3)
        tab.mouse.up()
        assert values(tab)[place] != before
        now = values(tab)
        tab.wait_for_timeout(400)  # the address is written after a pause
        assert f"{name}." in tab.evaluate("location.search")
        tab.reload()
        assert values(tab) == now
    assert tab.faults == []


@each_figure
@each_scheme
def test_axe_finds_nothing(name, scheme, show):
    script = Path(pytest.importorskip("axe_playwright_python").__file__).parent / "axe.min.js"
    tab = show(name, {"hidden": False}, scheme, reduced_motion="reduce")
    tab.evaluate(script.read_text(encoding="utf-8"))
    for _ in range(2):
        report = tab.evaluate("axe.run({resultTypes: ['violations']})")
        faults = {
            v["id"]: [node["html"][:200] for node in v["nodes"]] for v in report["violations"]
        }
        assert faults == {}
        tab.locator("summary").last.click()


@each_figure
@each_scheme
def test_figure_fits_a_phone(name, scheme, show):
    tab = show(name, {"hidden": False}, scheme, width=390)
    assert tab.evaluate("document.documentElement.scrollWidth") <= 390
    assert tab.locator(".nnla-live").bounding_box()["width"] >= 350
    tab.set_viewport_size({"width": 900, "height": 700})
    assert tab.locator(".nnla-live").bounding_box()["width"] > 600
    assert tab.faults == []


@each_figure
def test_nothing_runs_out_of_its_column(name, show):
    tab = show(name, {"hidden": False})
    beyond = """columns => columns.flatMap(e => {
        const box = e.getBoundingClientRect();
        return [...e.querySelectorAll(':not(.scroll *, svg *)')]
            .filter(part => part.getBoundingClientRect().right > box.right + 0.5)
            .map(part => [innerWidth, part.tagName, part.textContent]);
    })"""
    for width in (320, 390, 610, 690, 768, 1000, 1280):
        tab.set_viewport_size({"width": width, "height": 900})
        assert tab.eval_on_selector_all(".columns > *", beyond) == []


@each_figure
def test_colors_follow_the_theme(name, show):
    tab = show(name)
    color = "getComputedStyle(document.querySelector('.nnla-live')).backgroundColor"
    light = tab.evaluate(color)
    tab.evaluate("document.documentElement.dataset.theme = 'dark'")
    assert tab.evaluate(color) != light


@each_figure
def test_nothing_moves_by_itself_where_motion_is_unwanted(name, show):
    tab = show(name, reduced_motion="reduce")
    moving = """all => all.filter(e => {
        const style = getComputedStyle(e);
        return parseFloat(style.transitionDuration) > 0 || style.animationName !== 'none';
    }).length"""
    assert tab.eval_on_selector_all(".nnla-live *", moving) == 0


@each_figure
def test_change_is_drawn_within_a_frame(name, show):
    """The median of forty changes: a frame lasts 16 ms on a screen of 60 Hz."""
    tab = show(name, {"hidden": False})
    slider = tab.locator("[role=slider], input[type=range], input[type=radio]").first
    slider.focus()
    time = """e => {
        const times = [];
        for (let k = 0; k < 40; k++) {
            const before = performance.now();
            const key = k % 2 ? 'ArrowLeft' : 'ArrowRight';
            if (e.matches('[role=slider]')) e.dispatchEvent(new KeyboardEvent('keydown', {key}));
            else e.dispatchEvent(new Event('input')), e.dispatchEvent(new Event('change'));
            document.body.getBoundingClientRect();
            times.push(performance.now() - before);
        }
        return times.sort((a, b) => a - b)[20];
    }"""
    assert slider.evaluate(time) < 16


@each_figure
def test_picture_stands_where_no_script_runs_and_in_print(name, show):
    tab = show(name, java_script_enabled=False)
    picture = tab.get_by_role("img")
    assert picture.is_visible()
    assert len(picture.get_attribute("alt")) > 40
    tab = show(name)
    assert not tab.locator("figure > img").is_visible()
    tab.emulate_media(media="print")
    assert tab.locator("figure > img").is_visible()
    assert tab.locator("figcaption").is_visible()
    assert not tab.locator(".nnla-live").is_visible()


def filled(like, x):
    """Return a value of the same kind with one number or text everywhere."""
    return [filled(entry, x) for entry in like] if isinstance(like, list) else x


HOSTILE = ['");__import__("os").system("echo PWN")#', "constructor", "toString", "__proto__", ""]
HOSTILE += ["NaN", "1e300", "-1000001", "1,2;3"]


@each_figure
def test_hostile_address_changes_nothing(name, show):
    tab = show(name)
    code, numbers, state = python(tab), shown(tab), widget(name)().state
    for part in HOSTILE:
        for wrong in (dict.fromkeys(state, part), {k: filled(v, part) for k, v in state.items()}):
            visit(tab, tab.address, name, wrong)
            assert (python(tab), shown(tab)) == (code, numbers), part
    assert tab.faults == []


@each_figure
def test_any_number_in_the_address_leaves_the_figure_alive(name, show):
    """What is within a trait's limits is taken, all else is not; nothing becomes NaN or endless."""
    tab = show(name)
    state = widget(name)().state
    for part in (-1_000_000, -3, -1, 0, 0.5, 1e-200, 7, 1_000_000):
        visit(
            tab, tab.address, name, {k: filled(v, part) for k, v in state.items()} | {"hidden": 0}
        )
        compile(python(tab), name, "exec")
        html = tab.locator(".nnla-live").evaluate("e => e.outerHTML")
        assert not re.search("NaN|Infinity|∞", html), part
    assert tab.faults == []


def test_figure_that_fails_leaves_its_picture_and_the_others(show):
    """One state is no JSON, one lacks what its figure needs; between and after them all is well."""
    broken = [
        '<figure data-figure="vectors" data-state="{&quot;u&quot;: NaN}"><img></figure>',
        '<figure data-figure="maps" data-state="{}"><img></figure>',
    ]
    tab = show("vectors", around=lambda html: f"{broken[0]}{html}{broken[1]}{html}")
    alive = (
        "all => all.map(e => [e.matches('.nnla-alive'), e.querySelectorAll('.nnla-live').length])"
    )
    found = tab.eval_on_selector_all("figure", alive)
    assert found == [[False, 0], [True, 1], [False, 0], [True, 1]]
    assert len(tab.faults) == 2


def test_address_leads_to_the_figure_that_was_changed(show):
    """A reader changes the second of two, far below: who gets the address sees it at once."""
    far = '<p style="height: 3000px">far</p>'
    tab = show("vectors", around=lambda html: f"{far}{html}{far}{html}{far}")
    seen = "e => Math.abs(e.getBoundingClientRect().top) < 300"
    second = tab.locator("figure").nth(1)
    assert not second.evaluate(seen)
    second.scroll_into_view_if_needed()
    second.get_by_role("button", name="Show the numbers").click()
    tab.wait_for_timeout(400)
    assert tab.evaluate("location.hash") == "#figure-vectors-2"
    address = tab.evaluate("location.href")
    tab.goto("about:blank")
    tab.goto(address)
    assert second.evaluate(seen)
    tab.reload()
    assert second.evaluate(seen)
    second.get_by_role("button", name="Reset").click()
    tab.wait_for_timeout(400)
    assert tab.evaluate("location.search + location.hash") == ""
    assert tab.faults == []


def test_reading_that_is_rounded_is_spoken_exactly(show):
    """And only spoken: no text of the page, and no width."""
    tab = show("vectors", {"hidden": False, "u": [2, 2], "v": [1, 1]})
    assert shown(tab)["norm_v"] == ("1.4142135623730951", "1.4142")
    spoken = tab.locator("dl").aria_snapshot()
    assert re.search(r"1\.4142\s?, exactly 1\.4142135623730951", spoken)
    assert "exactly 4" not in spoken  # the dot product is shown as it is
    tab.get_by_role("button", name="Hide the numbers").click()
    assert "exactly" not in tab.locator("dl").aria_snapshot()


def test_print_says_that_its_picture_is_the_start(show):
    words = "e => getComputedStyle(e, '::after').content"
    for state, says in ({}, False), ({"hidden": False}, False), ({"u": [1, 1]}, True):
        tab = show("vectors", state)
        assert "start" not in tab.locator("figcaption p").evaluate(words)
        tab.emulate_media(media="print")
        assert ("start" in tab.locator("figcaption p").evaluate(words)) is says


def test_a_word_stands_for_what_is_undefined(show):
    tab = show("vectors", {"hidden": False, "v": [0, 0]})
    assert shown(tab)["angle"] == ("", "undefined (v is zero)")


def test_cosine_of_different_directions_never_reads_1(show):
    tab = show("vectors", {"hidden": False, "u": [4.5, 4.4], "v": [4.4, 4.3]})
    assert shown(tab)["cosine"][1].startswith("0.9999")


@pytest.mark.parametrize(
    ("name", "row"),
    [("attention", "P.4."), ("attention", "row."), ("digit", "p."), ("softmax", "p.")],
)
def test_numbers_of_a_row_add_up_as_they_are_written(name, row, show):
    tab = show(name)
    for state in list(CASES[name].states(np.random.default_rng(4)))[:4]:
        visit(tab, tab.address, name, state | {"hidden": False})
        texts = [text for key, (_, text) in shown(tab).items() if key.startswith(row)]
        written = sum(parse(text)[0] for text in texts if "<" not in text)
        beyond = any(text.startswith(">") for text in texts)  # one that is nearly 1 is > 0.9999
        assert beyond or written == pytest.approx(1, abs=1e-9), (state, texts)


def test_shares_of_directions_are_exact(show):
    stats = pytest.importorskip("scipy.stats", reason="scipy is not installed: make setup")
    tab = show("vectors")
    heights = tab.eval_on_selector_all("rect.bin", "all => all.map(e => e.height.baseVal.value)")
    edges = np.linspace(0, 1, 21)
    for D, bars in zip([2, 10, 784], np.reshape(heights, (3, 20))):
        wanted = np.diff(stats.beta((D - 1) / 2, (D - 1) / 2).cdf(edges))
        np.testing.assert_allclose(bars / bars.sum(), wanted, atol=1e-4)
