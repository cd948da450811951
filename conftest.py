"""A chapter's cells tagged ``needs-torch`` are skipped, and say so, where PyTorch is missing."""

from importlib.util import find_spec

import pytest


def pytest_collection_modifyitems(items):
    if find_spec("torch") is not None:
        return
    skip = pytest.mark.skip(reason="needs PyTorch: pip install torch==2.13.0")
    for item in items:
        cell = getattr(item, "cell", None)
        if cell is not None and "needs-torch" in cell.metadata.get("tags", []):
            item.add_marker(skip)
