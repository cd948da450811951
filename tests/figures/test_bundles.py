"""The bundles are what their sources make, and small."""

import gzip
import shutil
import subprocess
from pathlib import Path

import pytest

FIGURES = Path(__file__).parents[2] / "nnla" / "figures"
SOURCES, BUNDLES = FIGURES / "src", FIGURES / "bundles"
TOOLS = SOURCES / "node_modules"

needs_node = pytest.mark.skipif(
    not shutil.which("node") or not TOOLS.exists(),
    reason="no Node or its packages (only to change a figure): make figures",
)


@needs_node
def test_bundles_are_what_the_sources_make(tmp_path):
    subprocess.run(["node", SOURCES / "build.js", tmp_path / "new"], check=True)
    new = {path.name: path.read_text("utf-8") for path in (tmp_path / "new").iterdir()}
    stored = {path.name: path.read_text("utf-8") for path in BUNDLES.iterdir()}
    assert new == stored, "run `make figures`"


def test_script_of_a_page_is_small_and_calls_nobody():
    script = (BUNDLES / "page.js").read_bytes()
    assert len(gzip.compress(script, 9)) <= 90_000
    for word in (b"fetch(", b"XMLHttpRequest", b"import(", b"eval("):
        assert word not in script
    for address in (b"https://", b"http://"):
        assert address not in script.replace(b"http://www.w3.org/2000/svg", b"")
