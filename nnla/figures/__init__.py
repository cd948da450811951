"""The book's plots, and its view of the code. They need ``pip install nnla[figures]``."""

try:
    import matplotlib as _matplotlib
except ImportError:
    raise ImportError("nnla.figures needs matplotlib: pip install nnla[figures]") from None

from nnla.figures.plots import *
from nnla.figures.source import *

__all__ = sorted(name for name in globals() if not name.startswith("_"))
