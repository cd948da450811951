"""What all live figures share: a state, and a picture of it for where no kernel runs."""

from __future__ import annotations

import base64
import html
import io
import json
import re
from importlib.resources import files
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from numpy import ndarray as Array

try:
    import anywidget
    import traitlets
except ImportError:
    raise ImportError("the live figures need anywidget: pip install nnla[figures]") from None

__all__ = ["Figure", "Numbers", "Pattern", "Real", "Whole", "draw_arrow", "plain"]

MOST = 1_000_000  # what follows from larger numbers may grow without end


class Numbers(traitlets.TraitType):
    """A vector or matrix of a given shape, kept as lists: its numbers are from min to max.

    The script declares the same for the addresses of pages: `limits`.
    """

    def __init__(
        self, default: Any, min: float = -MOST, max: float = MOST, whole: bool = False
    ) -> None:
        self.shape, self.min, self.max, self.whole = np.shape(default), min, max, whole
        super().__init__(default_value=default)
        self.tag(sync=True)

    def info(self) -> str:
        number = "whole number" if self.whole else "number"
        what = f"numbers of shape {self.shape}, each a {number}" if self.shape else f"a {number}"
        return f"{what} from {self.min:,} to {self.max:,}"

    def validate(self, owner: Any, value: Any) -> Any:
        try:
            numbers = np.asarray(value)
        except ValueError:  # rows of different lengths
            self.error(owner, value)
        if numbers.shape != self.shape or numbers.dtype.kind not in "buif":
            self.error(owner, value)
        inside = (self.min <= numbers) & (numbers <= self.max)  # which nan is not
        if not np.all(inside & (not self.whole or numbers == np.round(numbers))):
            self.error(owner, value)
        return self.keep(numbers.astype(float))

    def keep(self, numbers: Array) -> Any:
        return plain(numbers.tolist())


class Real(Numbers):
    """A number from min to max."""

    def keep(self, numbers: Array) -> float:
        return float(numbers)


class Whole(Numbers):
    """A whole number from min to max."""

    def __init__(self, default: int, min: int, max: int) -> None:
        super().__init__(default, min, max, whole=True)


class Pattern(traitlets.Unicode):
    """A text that a regular expression describes; `meaning` says in words what it asks for."""

    def __init__(self, default: str, pattern: str, meaning: str) -> None:
        self.pattern, self.info_text = pattern, meaning
        super().__init__(default)
        self.tag(sync=True)

    def validate(self, owner: Any, value: Any) -> str:
        if not (isinstance(value, str) and re.fullmatch(self.pattern, value)):
            self.error(owner, value)
        return value


def plain(value: Any) -> Any:
    """Return whole numbers as integers, so that a state reads as it was written."""
    if isinstance(value, list):
        return [plain(entry) for entry in value]
    return int(value) if value == int(value) else value


class Figure(anywidget.AnyWidget):
    """A live figure. A subclass names it, and gives its traits, a caption and a picture."""

    figure: str
    caption: str
    needs: tuple[str, ...] = ()  # scripts beside the bundles that must run before its own
    hidden = traitlets.Bool(True, help="whether the numbers are covered").tag(sync=True)

    def __init_subclass__(cls, **options: Any) -> None:
        if "figure" in vars(cls):  # not in the classes that traitlets derives for single objects
            scripts = [*cls.needs, f"bundles/{cls.figure}.js"]
            folder = files("nnla.figures")
            cls._esm = "".join((folder / name).read_text(encoding="utf-8") for name in scripts)
        super().__init_subclass__(**options)

    def __init__(self, **traits: Any) -> None:
        for name in traits:
            if not self.has_trait(name):
                names = ", ".join(self.state)
                raise TypeError(f"{type(self).__name__} has no trait {name!r}; it has {names}")
        super().__init__(**traits)

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
    with plt.rc_context({"svg.hashsalt": "nnla"}):
        figure.savefig(file, format="svg", bbox_inches="tight", metadata={"Date": None})
    plt.close(figure)
    return "data:image/svg+xml;base64," + base64.b64encode(file.getvalue()).decode()


def draw_arrow(axis: Any, tip: Array, name: str, color: str) -> None:
    """Draw an arrow from the origin, with its name beside the tip."""
    look = {"arrowstyle": "-|>", "color": color, "lw": 2.2, "shrinkA": 0, "shrinkB": 0}
    axis.annotate("", tuple(tip), (0, 0), arrowprops=look | {"mutation_scale": 15})
    beside = tip + np.array([-0.7 * tip[1], 0.7 * tip[0]])
    place = tip + 0.35 * beside / (np.hypot(*beside) or 1)
    paper = {"fc": "white", "ec": "none", "alpha": 0.8, "pad": 0.6}
    axis.text(*place, f"${name}$", color=color, fontsize=14, ha="center", va="center", bbox=paper)
