"""Every committed notebook is in normal form; the normalizer repairs each planted fault."""

import base64
import copy
import io
import json
from pathlib import Path

import notebooks
import numpy as np
import pytest
from PIL import Image

nbformat = pytest.importorskip("nbformat", reason="nbformat is not installed: make setup")

ROOT = Path(__file__).parents[2]
COMMITTED = sorted(
    path
    for folder in ("book", "solutions", "exercises")
    for path in (ROOT / folder).rglob("*.ipynb")
    if ".ipynb_checkpoints" not in path.parts
)
VIEW = {"model_id": "1f2e", "version_major": 2, "version_minor": 0}


def code(source, *outputs, **fields):
    return {
        "cell_type": "code",
        "execution_count": 1,
        "id": "sum",
        "metadata": {},
        "outputs": list(outputs),
        "source": source,
    } | fields


def result(**data):
    data = {name.replace("_", "/"): value for name, value in data.items()}
    return {"data": data, "execution_count": 1, "metadata": {}, "output_type": "execute_result"}


def notebook(*cells, **fields):
    return {
        "cells": list(cells),
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    } | fields


NORMAL = notebook(code(["1 + 1\n", "2"], result(text_plain=["2"])))


def test_normal_form_is_a_fixed_point():
    assert notebooks.normalize(NORMAL) == NORMAL
    nbformat.validate(NORMAL)


@pytest.mark.parametrize(
    "fault",
    [
        {"execution_count": 7},
        {"execution_count": None},
        {"metadata": {"collapsed": True, "execution": {"iopub.execute_input": "now"}, "tags": []}},
        {"source": "1 + 1\n2"},
        {"outputs": [{**result(text_plain=["2"]), "execution_count": 7}]},
        {"outputs": [{**result(text_plain=["2"]), "metadata": {"text/plain": {"x": 3}}}]},
        {"outputs": [{**result(text_plain=["2"]), "transient": {"display_id": "1"}}]},
        {"unknown": 1},
    ],
    ids=lambda fault: next(iter(fault)),
)
def test_fault_in_a_cell_is_repaired(fault):
    assert notebooks.normalize(notebook({**NORMAL["cells"][0], **fault})) == NORMAL


@pytest.mark.parametrize(
    "metadata",
    [
        {"widgets": {"application/vnd.jupyter.widget-state+json": {"state": {}}}},
        {"jupytext": {"text_representation": {"format_name": "myst"}}},
        {"language_info": {"name": "python", "version": "3.12.1"}},
        {"kernelspec": {"name": "my-env", "display_name": "my-env"}},
    ],
    ids=lambda metadata: next(iter(metadata)),
)
def test_fault_in_the_notebook_is_repaired(metadata):
    assert notebooks.normalize(NORMAL | {"metadata": NORMAL["metadata"] | metadata}) == NORMAL


def test_metadata_that_the_book_reads_stays():
    metadata = {"tags": ["remove-output"], "mystnb": {"image": {"alt": "a line"}}}
    kept = notebook(code(["1"], metadata=metadata))
    assert notebooks.normalize(kept) == kept


def test_widget_view_goes_and_its_static_picture_stays():
    view = {notebooks.WIDGET_VIEW: VIEW}
    picture = result(text_html=["<img alt='a line'>"], text_plain=["Figure()"])
    seen = copy.deepcopy(picture)
    seen["data"] |= view
    alone = result(text_plain=["interactive(children=(IntSlider(), Output()))"])
    alone["data"] |= view
    repaired = notebooks.normalize(notebook(code(["f()"], seen, alone)))
    assert repaired == notebook(code(["f()"], picture))


def test_cells_are_counted_in_order():
    cells = [code("1", execution_count=9), code(" "), code("2", result(text_plain=["2"]))]
    repaired = notebooks.normalize(notebook(*cells))["cells"]
    assert [cell["execution_count"] for cell in repaired] == [1, None, 2]
    assert repaired[2]["outputs"][0]["execution_count"] == 2


def stored(pixels):
    """Return a picture as it stands in a notebook after one and after two normalizations."""
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "png")
    picture = base64.b64encode(file.getvalue()).decode()
    once = notebooks.normalize(notebook(code("draw()", result(image_png=picture))))
    twice = notebooks.normalize(once)
    return [nb["cells"][0]["outputs"][0]["data"]["image/png"] for nb in (once, twice)]


def opened(picture):
    return Image.open(io.BytesIO(base64.b64decode(picture)))


def test_picture_gets_a_palette_once():
    rows, columns = np.indices((40, 60))
    pixels = np.stack([4 * columns, 4 * columns, 4 * columns, 255 + 0 * rows], axis=-1)
    once, twice = stored(pixels.astype(np.uint8))
    assert opened(once).mode == "P"
    assert np.array_equal(np.asarray(opened(once).convert("RGB")), pixels[..., :3])
    assert once == twice


def test_picture_of_many_colors_stays_as_it_is():
    pixels = np.random.default_rng(0).integers(0, 256, (100, 100, 3)).astype(np.uint8)
    once, _ = stored(pixels)
    assert np.array_equal(np.asarray(opened(once)), pixels)


def test_streams_are_joined():
    def stream(name, text):
        return {"name": name, "output_type": "stream", "text": text}

    parts = stream("stdout", ["a"]), stream("stdout", "b\nc"), stream("stderr", "d")
    (cell,) = notebooks.normalize(notebook(code(["f()"], *parts)))["cells"]
    assert cell["outputs"] == [stream("stdout", ["ab\n", "c"]), stream("stderr", ["d"])]


def test_ids_are_stable_unique_and_kept():
    cells = [code("1", id="one"), code("1", id="one"), code("1", id="not valid!"), code("2")]
    del cells[3]["id"]
    first = [cell["id"] for cell in notebooks.normalize(notebook(*cells))["cells"]]
    again = [cell["id"] for cell in notebooks.normalize(notebook(*cells))["cells"]]
    assert first == again
    assert first[0] == "one"
    assert len(set(first)) == 4
    nbformat.validate(notebooks.normalize(notebook(*cells)))
    # A cell put in front changes no other cell's id.
    shifted = notebooks.normalize(notebook(code("0", id="zero"), *cells))["cells"]
    assert [cell["id"] for cell in shifted[1:]] == first


def test_normalize_changes_no_input():
    faulty = notebook(code("1", execution_count=3, metadata={"collapsed": True}))
    before = copy.deepcopy(faulty)
    notebooks.normalize(faulty)
    assert faulty == before


def test_layout_is_jupyters_own():
    text = notebooks.dumps(NORMAL)
    assert text == nbformat.writes(nbformat.from_dict(NORMAL)).rstrip("\n") + "\n"


def test_command_checks_and_repairs(tmp_path, capsys):
    file = tmp_path / "a.ipynb"
    file.write_text(json.dumps(notebook(code("1", execution_count=3))), encoding="utf-8")
    assert notebooks.main(["--check", str(file)]) == 1
    assert "make normalize" in capsys.readouterr().out
    assert notebooks.main([str(file)]) == 0
    assert notebooks.main(["--check", str(file)]) == 0


def test_command_names_an_old_format(tmp_path, capsys):
    file = tmp_path / "old.ipynb"
    file.write_text('{"nbformat": 3, "worksheets": []}', encoding="utf-8")
    assert notebooks.main([str(file)]) == 2
    assert "where 4 is needed" in capsys.readouterr().err


@pytest.mark.parametrize("path", COMMITTED, ids=lambda path: f"{path.parent.name}/{path.stem}")
class TestCommitted:
    def test_is_normal_and_valid(self, path):
        text = path.read_text(encoding="utf-8")
        notebook = json.loads(text)
        nbformat.validate(notebook)
        assert text == notebooks.dumps(notebooks.normalize(notebook)), "run `make normalize`"

    def test_stores_no_traceback(self, path):
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        failed = [
            cell["id"]
            for cell in cells
            for output in cell.get("outputs", [])
            if output["output_type"] == "error"
        ]
        assert not failed, "a traceback publishes machine paths: catch the error and print it"
