"""The chapter on frameworks runs whole without PyTorch, and with it compares what it printed."""

import json
import re
import subprocess
import sys
from pathlib import Path

BOOK = Path(__file__).parents[2] / "book"
CELLS = [
    cell
    for cell in json.loads((BOOK / "frameworks.ipynb").read_text(encoding="utf-8"))["cells"]
    if cell["cell_type"] == "code"
]
NO_TORCH = """
import sys
sys.modules["torch"] = None  # importing it raises ImportError
import matplotlib
matplotlib.use("agg")
"""


def source(cell):
    return "".join(cell["source"])


def test_cells_of_pytorch_are_those_with_the_tag():
    for cell in CELLS:
        tagged = "needs-torch" in cell["metadata"].get("tags", [])
        assert bool(re.search(r"\btorch\b", source(cell))) == tagged, source(cell)


def test_it_runs_whole_without_pytorch():
    program = NO_TORCH + "\n".join(map(source, CELLS))
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert "PyTorch is not installed" in ran.stdout
