"""The live figures in Python: traits, their laws, and the output that is stored."""

import base64
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from html import unescape
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from cases import CASES

pytest.importorskip("anywidget", reason="anywidget is not installed: make setup")

from traitlets import TraitError, link

from nnla.figures import VectorFigure, live

FIGURES = live.Figure.__subclasses__()
each_figure = pytest.mark.parametrize("cls", FIGURES, ids=lambda cls: cls.figure)


def test_every_figure_has_its_case():
    names = {cls.figure: cls.__name__ for cls in FIGURES}
    assert names == {name: case.widget for name, case in CASES.items()}
    bundles = Path(live.__file__).parents[1] / "bundles"
    assert names.keys() == {path.stem for path in bundles.glob("*.js")} - {"page"}
    assert {name for name in live.__all__ if name != "Figure"} == set(names.values())
    assert VectorFigure is live.VectorFigure


@each_figure
def test_output_holds_state_picture_and_caption(cls):
    figure = cls()
    data, _ = figure._repr_mimebundle_()
    assert data["text/plain"] == repr(figure)
    assert "application/vnd.jupyter.widget-view+json" in data
    html = data["text/html"]
    assert f'data-figure="{cls.figure}"' in html
    state = re.search('data-state="([^"]*)"', html)[1]
    assert json.loads(unescape(state)) == figure.state
    svg = base64.b64decode(re.search('src="data:image/svg.xml;base64,([^"]*)"', html)[1])
    assert ElementTree.fromstring(svg).tag.endswith("svg")
    assert len(re.search('alt="([^"]*)"', html)[1]) > 40
    assert f"<figcaption><p>{cls.caption}</p></figcaption>" in unescape(html)


@each_figure
def test_same_state_same_output(cls):
    assert cls().to_html() == cls().to_html()
    assert eval(repr(cls()), {cls.__name__: cls}).state == cls().state


@each_figure
def test_state_is_that_of_the_script(cls):
    """The script names each trait, so that it reads and writes all of them."""
    script = cls._esm
    assert all(re.search(rf"\b{name}\b", script) for name in cls().state)


def test_traits_are_read_set_observed_and_linked():
    figure, other = VectorFigure(u=[3, 1], v=[1, 2]), VectorFigure()
    seen = []
    figure.observe(lambda change: seen.append(change["new"]), "u")
    link((figure, "u"), (other, "v"))
    figure.u = (0.5, 2)
    assert seen == [[0.5, 2]]
    assert other.v == [0.5, 2]
    assert repr(figure) == "VectorFigure(u=[0.5, 2], v=[1, 2])"


def filled(like, x):
    """Return a value of the same kind with one number everywhere."""
    return [filled(entry, x) for entry in like] if isinstance(like, list) else x


STRANGE = [float("nan"), -float("inf"), 1e300, 1_000_001, -1_000_001, 1j]
STRANGE += ["abc", "1", None, {}, [[1, 2], [3]]]


@each_figure
def test_no_trait_takes_what_is_strange(cls):
    """The message names trait and figure, and what is allowed; the state stays as it was."""
    figure = cls()
    for name, value in figure.state.items():
        for strange in STRANGE:
            for wrong in (strange, filled(value, strange)):
                with pytest.raises(
                    TraitError, match=f"'{name}' trait .*{cls.__name__}.* expected "
                ):
                    setattr(figure, name, wrong)
                with pytest.raises(TraitError, match=f"'{name}' trait .*{cls.__name__}"):
                    cls(**{name: wrong})
    assert figure.state == cls().state


@each_figure
def test_unknown_keywords_are_refused(cls):
    with pytest.raises(TypeError, match=f"{cls.__name__} has no trait 'unknown'; it has .*hidden"):
        cls(unknown=3)


@pytest.mark.parametrize(
    ("cls", "wrong", "allowed"),
    [
        (live.VectorFigure, {"u": [1, 2, 3]}, r"shape \(2,\), each a number from -1,000,000 to"),
        (live.VectorFigure, {"u": 5}, r"shape \(2,\)"),
        (live.ActivationFigure, {"depth": 21}, "a whole number from 1 to 20"),
        (live.ActivationFigure, {"depth": 0.5}, "a whole number"),
        (
            live.ActivationFigure,
            {"activation": "sine"},
            r"\['sigmoid', 'tanh', 'relu', 'identity'\]",
        ),
        (live.GradientFigure, {"s": 0}, "a number from 0.001 to 100"),
        (live.AttentionFigure, {"ids": [99] * 7}, "each a whole number from 0 to 39"),
        (live.AttentionFigure, {"ids": [0.5] * 7}, "each a whole number from 0 to 39"),
        (live.AttentionFigure, {"exchange": [0, 9]}, "each a whole number from 1 to 7"),
        (live.DigitFigure, {"pen": [1000, -3]}, "each a whole number from 0 to 83"),
        (live.ConvolutionFigure, {"place": [99, 99]}, "each a whole number from 0 to 9"),
        (live.ConvolutionFigure, {"move": [9, 9]}, "each a whole number from -2 to 2"),
        (live.ConvolutionFigure, {"X": [[-1] * 8] * 8}, "each a whole number from 0 to 16"),
        (live.ConvolutionFigure, {"X": [[99] * 8] * 8}, "each a whole number from 0 to 16"),
        (live.OptimizerFigure, {"shown": [7, 1, 1, -2]}, "each a whole number from 0 to 1"),
        (live.MatmulFigure, {"step": 99}, "a whole number from 0 to 8"),
        (live.PlaygroundFigure, {"units": [9, 0, 0]}, "each a whole number from 0 to 8"),
    ],
)
def test_message_says_what_is_allowed(cls, wrong, allowed):
    with pytest.raises(TraitError, match=allowed):
        cls(**wrong)


def test_numbers_of_any_kind_are_taken():
    assert VectorFigure(u=np.array([2, 1], np.int8), v=(True, 0.5)).state["u"] == [2, 1]
    assert live.ActivationFigure(depth=np.int64(3), x=np.float32(0.5), w=2).depth == 3
    assert live.ActivationFigure(depth=2.0).depth == 2
