"""The book's plots, its live figures and its view of the code: ``pip install nnla[figures]``."""

try:
    import matplotlib as _matplotlib
except ImportError:
    raise ImportError("nnla.figures needs matplotlib: pip install nnla[figures]") from None

from nnla.figures.plots import *
from nnla.figures.source import *

__all__ = sorted(name for name in globals() if not name.startswith("_"))


def __getattr__(name: str) -> object:
    """Find a live figure: widgets are imported when one is named, since that takes a second."""
    if name.endswith("Figure"):
        from nnla.figures import live

        return getattr(live, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
