"""The live figures in Python: traits, their laws, and the output that is stored."""

import base64
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from html import unescape
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from cases import CASES

pytest.importorskip("anywidget", reason="anywidget is not installed: make setup")

from traitlets import link

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


@pytest.mark.parametrize("wrong", [[1, 2, 3], [[1, 2]], [1, float("nan")], 5])
def test_wrong_values_are_named(wrong):
    figure = VectorFigure()
    with pytest.raises(ValueError, match=r"^u "):
        figure.u = wrong
    assert figure.u == [3, 1]
