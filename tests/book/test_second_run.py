"""Every chapter run a second time, with other BLAS kernels: the same words, the same pictures.

nbval compares the texts of a first run and never a picture. Here the kernels that multiply matrices
are those of an older processor, so that sums round elsewhere. A number with too many digits, a
training run that depends on the last bit and a picture that was not drawn again all show. Cells
tagged nbval-ignore-output, which print times, must run and may print what they like.
"""

import asyncio
import base64
import io
import json
import os
import platform
from importlib.util import find_spec
from pathlib import Path

import notebooks
import numpy as np
import pytest
from PIL import Image

nbclient = pytest.importorskip("nbclient", reason="nbclient is not installed: make setup")
nbformat = pytest.importorskip("nbformat", reason="nbformat is not installed: make setup")

BOOK = Path(__file__).parents[2] / "book"
CHAPTERS = sorted(BOOK.glob("*.ipynb"))

# Kernels that every processor of its kind can run, and that few would choose.
X86 = platform.machine().lower() in ("x86_64", "amd64")
OTHER_KERNELS = {"OPENBLAS_CORETYPE": "Nehalem" if X86 else "ARMV8"}

# Without PyTorch, cells that need it keep what is stored, as they do in nbval's run.
SKIPPED = "" if find_spec("torch") else "needs-torch"

VISIBLE = 48  # of 255 steps of a color; the palette alone may shift one by 24
FEW = 0.002  # the share of pixels that may shift visibly: a curve of a long descent, by a hair


def run(notebook, **environment):
    """Return the notebook with the outputs of a fresh run, in normal form."""
    try:
        return run_once(notebook, environment)
    except nbclient.exceptions.CellTimeoutError:  # pyzmq loses a wake-up now and then
        return run_once(notebook, environment)


def run_once(notebook, environment):
    fresh = nbformat.reads(json.dumps(notebook), as_version=4)
    client = nbclient.NotebookClient(
        fresh,
        timeout=100,
        kernel_name="python3",
        skip_cells_with_tag=SKIPPED,
        resources={"metadata": {"path": str(BOOK)}},
    )
    # `client.execute` would leave its event loop, with two sockets, to the collector.
    asyncio.run(client.async_execute(env=os.environ | environment))
    return notebooks.normalize(json.loads(nbformat.writes(fresh)))


def outputs(cell):
    """Return what a cell shows: its texts by kind, and its pictures as arrays."""
    texts, pictures = [], []
    for output in cell["outputs"]:
        if output["output_type"] == "stream":
            texts.append((output["name"], "".join(output["text"])))
        for kind, value in output.get("data", {}).items():
            if kind == "image/png":
                pictures.append(decoded("".join(value)))
            else:
                texts.append((kind, "".join(value)))
    return texts, pictures


def decoded(png):
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(png))).convert("RGB"), int)


def shifted(one, other):
    """Return the share of pixels that differ visibly: 1 where the sizes differ."""
    if one.shape != other.shape:
        return 1.0
    return float((np.abs(one - other).max(axis=-1) > VISIBLE).mean())


def differences(stored, fresh):
    """Name each cell of a notebook whose fresh outputs are not the stored ones."""
    found = []
    for before, after in zip(stored["cells"], fresh["cells"], strict=True):
        ignored = "nbval-ignore-output" in before["metadata"].get("tags", [])
        if before["cell_type"] != "code" or ignored:
            continue
        (old_texts, old_pictures), (texts, pictures) = outputs(before), outputs(after)
        if old_texts != texts:
            found.append(f"cell {before['id']} printed\n{old_texts}\nand now\n{texts}")
        if len(old_pictures) != len(pictures):
            found.append(f"cell {before['id']} drew {len(old_pictures)}, now {len(pictures)}")
        for number, (old, new) in enumerate(zip(old_pictures, pictures), 1):
            share = shifted(old, new)
            if share > FEW:
                found.append(f"cell {before['id']}, picture {number}: {share:.2%} of it differs")
    return found


@pytest.mark.slow
@pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)
@pytest.mark.filterwarnings("default")
def test_chapter_shows_the_same_with_other_kernels(path):
    stored = json.loads(path.read_text(encoding="utf-8"))
    assert differences(stored, run(stored, **OTHER_KERNELS)) == []


DRAWING = """
import numpy as np, matplotlib.pyplot as plt
rng = np.random.default_rng(0)
A = rng.standard_normal((200, 300))
plt.plot(np.linalg.svd(A)[1])
plt.show()
"""


def chapter(source, **metadata):
    cell = nbformat.v4.new_code_cell(source, id="drawing", metadata=metadata)
    notebook = nbformat.v4.new_notebook(cells=[cell])
    return json.loads(nbformat.writes(notebook))


@pytest.fixture(scope="module")
def drawn():
    return run(chapter(DRAWING))


def test_same_drawing_is_found_equal(drawn):
    assert differences(drawn, run(drawn, **OTHER_KERNELS)) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [("[1])", "[1] + 0.3)"), ("[1])", "[1], 'r')"), ("plt.show()", "plt.title('x'); plt.show()")],
    ids=["moved line", "other color", "title"],
)
def test_changed_drawing_is_found(drawn, old, new):
    (found,) = differences(drawn, run(chapter(DRAWING.replace(old, new))))
    assert "picture 1" in found


def test_missing_drawing_is_found(drawn):
    found = differences(drawn, run(chapter("1")))
    assert any("drew 1, now 0" in line for line in found)


def test_last_digits_are_found_unless_the_cell_is_tagged():
    """The check itself can fail: other kernels do round elsewhere."""
    source = DRAWING.split("plt.plot")[0] + "print(np.linalg.svd(A)[1][3].item().hex())"
    (found,) = differences(stored := run(chapter(source)), run(stored, **OTHER_KERNELS))
    assert "printed" in found
    tagged = run(chapter(source, tags=["nbval-ignore-output"]))
    assert differences(tagged, run(tagged, **OTHER_KERNELS)) == []
