"""The live figures as widgets, one class each. They need ``pip install nnla[figures]``.

A figure's state is its traits: Python reads, sets, observes and links them. What a figure shows is
written once, in ``src/figures/<name>.js``, for the notebook and for the published page. There, and
wherever no kernel runs, the output holds a picture of the same state.
"""

from __future__ import annotations

import base64
import html
import io
import json
from importlib.resources import files
from typing import Any

import numpy as np

try:
    import anywidget
    import traitlets
except ImportError:
    raise ImportError("the live figures need anywidget: pip install nnla[figures]") from None

from nnla.figures import plots

__all__ = ["ActivationFigure", "Figure", "MapFigure", "MatmulFigure", "VectorFigure"]


class Numbers(traitlets.TraitType):
    """A vector or matrix of finite numbers of a given shape, kept as lists."""

    def __init__(self, default: list[Any], **options: Any) -> None:
        self.shape = np.shape(default)
        super().__init__(default_value=default, **options)
        self.tag(sync=True)

    def validate(self, owner: Any, value: Any) -> list[Any]:
        numbers = np.asarray(value, float)
        if numbers.shape != self.shape:
            raise ValueError(f"{self.name} has shape {numbers.shape}, where {self.shape} is needed")
        if not np.isfinite(numbers).all():
            raise ValueError(f"{self.name} holds numbers that are not finite")
        return _plain(numbers.tolist())


def _plain(value: Any) -> Any:
    """Return whole numbers as integers, so that a state reads as it was written."""
    if isinstance(value, list):
        return [_plain(entry) for entry in value]
    return int(value) if value == int(value) else value


class Figure(anywidget.AnyWidget):
    """A live figure. A subclass names it, and gives its traits, a caption and a picture."""

    figure: str
    caption: str
    hidden = traitlets.Bool(True, help="whether the numbers are covered").tag(sync=True)

    def __init_subclass__(cls, **options: Any) -> None:
        if "figure" in vars(cls):  # not in the classes that traitlets derives for single objects
            bundle = files("nnla.figures") / "bundles" / f"{cls.figure}.js"
            cls._esm = bundle.read_text(encoding="utf-8")
        super().__init_subclass__(**options)

    @property
    def state(self) -> dict[str, Any]:
        """All that the figure shows follows from these traits."""
        foreign = anywidget.AnyWidget.class_traits()
        names = [name for name in self.traits(sync=True) if name not in foreign and name[0] != "_"]
        return {name: getattr(self, name) for name in names}

    def draw(self) -> Any:
        """Draw the state with Matplotlib."""
        raise NotImplementedError

    def describe(self) -> str:
        """Tell in words what the picture shows."""
        raise NotImplementedError

    def to_html(self) -> str:
        """Return the picture, its caption and the state, which a published page brings to life."""
        state = html.escape(json.dumps(self.state))
        return (
            f'<figure class="nnla-figure" data-figure="{self.figure}" data-state="{state}">\n'
            f'<img alt="{html.escape(self.describe())}" src="{_picture(self.draw())}">\n'
            f"<figcaption><p>{html.escape(self.caption)}</p></figcaption>\n"
            "</figure>"
        )

    def __repr__(self) -> str:
        arguments = {name: value for name, value in self.state.items() if name != "hidden"}
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in arguments.items())})"

    def _repr_mimebundle_(self, **options: Any) -> Any:
        data, metadata = super()._repr_mimebundle_(**options) or ({}, {})
        return {**data, "text/plain": repr(self), "text/html": self.to_html()}, metadata


def _picture(figure: Any) -> str:
    """Return a Matplotlib figure as the address of an image: SVG, the same for the same state."""
    file = io.BytesIO()
    with plots.plt.rc_context({"svg.hashsalt": "nnla"}):
        figure.savefig(file, format="svg", bbox_inches="tight", metadata={"Date": None})
    plots.plt.close(figure)
    return "data:image/svg+xml;base64," + base64.b64encode(file.getvalue()).decode()


class ActivationFigure(Figure):
    """An activation with its tangent, and the gradient through a chain h ← φ(w·h).

    Parameters
    ----------
    activation : {"sigmoid", "tanh", "relu", "identity"}
    x : float
        Where the chain starts.
    w : float
        The weight of every layer.
    depth : int
        How many layers, from 1 to 20.
    hidden : bool
        Whether the numbers are covered until a reader asks for them.

    Examples
    --------
    >>> ActivationFigure(activation="tanh")
    ActivationFigure(activation='tanh', depth=10, w=1.0, x=0.0)
    """

    figure = "activations"
    caption = "An activation with its tangent, and the gradient through a chain of layers."
    activation = traitlets.Enum(["sigmoid", "tanh", "relu", "identity"], "sigmoid").tag(sync=True)
    x = traitlets.Float(0.0).tag(sync=True)
    w = traitlets.Float(1.0).tag(sync=True)
    depth = traitlets.Int(10, min=1, max=20).tag(sync=True)

    def draw(self) -> Any:
        return plots.plot_chain(self.activation, self.x, self.w, self.depth)

    def describe(self) -> str:
        return (
            f"Left, the curve of {self.activation} with its tangent at {self.w * self.x:g}. Right, "
            f"on a logarithmic axis, the gradient through 0 to {self.depth} layers that each "
            f"multiply by {self.w:g} and apply {self.activation}, from the input {self.x:g}."
        )


class MapFigure(Figure):
    """A matrix as a map of the plane, y = Ax: grid, area, ellipse and inverse.

    Parameters
    ----------
    A : array, shape (2, 2)
    B : array, shape (2, 2)
        A second map.
    composed : bool
        Whether B follows A: y = BAx.
    rows : bool
        Whether to show the matrix as a layer has it, y = xW with W the transpose.
    hidden : bool
        Whether the numbers are covered until a reader asks for them.

    Examples
    --------
    >>> figure = MapFigure(A=[[2, 1], [0, 1]])
    >>> figure.A[1]
    [0, 1]
    """

    figure = "maps"
    caption = (
        "What a matrix makes of the grid, the unit square and the unit circle (dotted: before)."
    )
    A = Numbers([[2, 1], [0, 1]])
    B = Numbers([[0, -1], [1, 0]])
    composed = traitlets.Bool(False).tag(sync=True)
    rows = traitlets.Bool(False).tag(sync=True)

    @property
    def _total(self) -> Any:
        return np.array(self.B) @ self.A if self.composed else np.array(self.A)

    def draw(self) -> Any:
        return plots.plot_map(self._total)

    def describe(self) -> str:
        first, second = (tuple(column) for column in _plain(self._total.T.tolist()))
        return (
            f"A plane with equal axes. The unit arrows have become {first} and {second}, the unit "
            "square the parallelogram between them, and the unit circle an ellipse with two "
            "perpendicular half-axes. The lines of the grid are still straight and parallel."
        )


class MatmulFigure(Figure):
    """The product C = AB of a 2 by 3 and a 3 by 4 matrix, step by step, in four ways.

    Parameters
    ----------
    A : array, shape (2, 3)
    B : array, shape (3, 4)
    way : {"entries", "columns", "rows", "outer"}
        What one step makes: an entry, a column or a row of C, or an outer product.
    step : int
        How many steps have been made.
    missing : bool
        Whether the last row of B is taken out.
    hidden : bool
        Whether the numbers are covered.

    Examples
    --------
    >>> MatmulFigure(way="outer").step
    1
    """

    figure = "matmul"
    caption = "The product of two matrices, made step by step."
    hidden = traitlets.Bool(False).tag(sync=True)
    A = Numbers([[2, 3, 4], [5, -2, 6]])
    B = Numbers([[5, 1, 8, 2], [3, 6, 4, 9], [7, 10, 11, 12]])
    way = traitlets.Enum(["entries", "columns", "rows", "outer"], "entries").tag(sync=True)
    step = traitlets.Int(1, min=0).tag(sync=True)
    missing = traitlets.Bool(False).tag(sync=True)

    def draw(self) -> Any:
        return plots.plot_product(np.array(self.A), np.array(self.B), self.way, self.step)

    def describe(self) -> str:
        return (
            f"Three tables of numbers: A is {self.A}, B is {self.B}, and C = AB stands where the "
            f"rows of A and the columns of B cross. One step makes {self.way}; the parts that "
            f"step {self.step} uses and makes are colored."
        )


class VectorFigure(Figure):
    """Two arrows: dot product, lengths, cosine, angle and projection.

    Parameters
    ----------
    u, v : array, shape (2,)
    hidden : bool
        Whether the numbers are covered until a reader asks for them.

    Examples
    --------
    >>> figure = VectorFigure(u=[3, 1], v=[1, 2])
    >>> figure.v = 2 * np.array(figure.v)
    >>> figure
    VectorFigure(u=[3, 1], v=[2, 4])
    """

    figure = "vectors"
    caption = "Two arrows u and v, and the shadow of u on the line of v."
    u = Numbers([3, 1])
    v = Numbers([1, 2])

    def draw(self) -> Any:
        return plots.plot_arrows(np.array(self.u), np.array(self.v))

    def describe(self) -> str:
        u, v = tuple(self.u), tuple(self.v)
        return (
            f"A plane with equal axes and two arrows from the origin: u to {u} and v to {v}. "
            "A dotted line falls from the tip of u at a right angle onto the line of v; up to "
            "there reaches the shadow of u."
        )
