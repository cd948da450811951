"""A student's notebook runs from top to bottom: nothing stops it but answers not yet written."""

import asyncio
from pathlib import Path

import pytest

nbclient = pytest.importorskip("nbclient", reason="nbclient is not installed: make setup")
nbformat = pytest.importorskip("nbformat", reason="nbformat is not installed: make setup")
pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
EXERCISES = sorted((ROOT / "exercises").glob("*.ipynb"))


@pytest.mark.parametrize("path", EXERCISES, ids=lambda path: path.stem)
def test_only_what_is_not_written_stops_an_exercise(path):
    notebook = nbformat.read(path, as_version=4)
    client = nbclient.NotebookClient(notebook, allow_errors=True, kernel_name="python3")
    # `client.execute` would leave its event loop, with two sockets, to the collector.
    asyncio.run(client.async_execute(cwd=path.parent))
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    errors = {output["ename"] for output in outputs if output["output_type"] == "error"}
    assert errors <= {"NotImplementedError"}
    panels = [output for output in outputs if "nnla-check" in str(output.get("data", ""))]
    assert panels
    assert all("not started" in output["data"]["text/plain"] for output in panels)
