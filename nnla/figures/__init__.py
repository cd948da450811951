"""The book's plots. They need matplotlib: ``pip install nnla[figures]``."""

from nnla.figures.plots import *

__all__ = sorted(name for name in globals() if not name.startswith("_"))
