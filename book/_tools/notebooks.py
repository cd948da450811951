"""Notebooks in their normal form: a diff then shows what an author changed and nothing else.

    python book/_tools/notebooks.py book/*.ipynb          # rewrite what is not normal
    python book/_tools/notebooks.py --check book/*.ipynb  # only name it; exit 1 if there is any

Normal means: every cell has an id that stays; the execution counts are 1, 2, 3, … (nbval takes a
cell without one for a cell that never ran) or, in a notebook that never ran, none; of the metadata
only what the book or the grader reads; no widget state and no widget views (a published page shows
the output's static picture instead); pictures with a palette of 256 colors, where that changes
nothing that is seen; JSON as Jupyter itself writes it.
"""

import argparse
import base64
import hashlib
import io
import itertools
import json
import re
import sys
from pathlib import Path

import numpy as np
from PIL import Image

__all__ = ["dumps", "main", "normalize"]

NOTEBOOK_METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
CELL_METADATA = {"deletable", "editable", "mystnb", "nbgrader", "tags"}
CELL_KEYS = {"attachments", "cell_type", "execution_count", "id", "metadata", "outputs", "source"}
OUTPUT_KEYS = {
    "display_data": {"data", "metadata", "output_type"},
    "execute_result": {"data", "execution_count", "metadata", "output_type"},
    "stream": {"name", "output_type", "text"},
    "error": {"ename", "evalue", "output_type", "traceback"},
}
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
VALID_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


def normalize(notebook):
    """Return the normal form of a notebook (a dict as `json.load` gives it); change nothing."""
    if notebook.get("nbformat") != 4:
        found = notebook.get("nbformat")
        raise ValueError(f"notebook format {found}, where 4 is needed: save it with JupyterLab")
    ran = any(cell.get("execution_count") or cell.get("outputs") for cell in notebook["cells"])
    taken, counts = set(), itertools.count(1) if ran else itertools.repeat(None)
    return {
        "cells": [_cell(cell, taken, counts) for cell in notebook["cells"]],
        "metadata": NOTEBOOK_METADATA,
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def dumps(notebook):
    """Return a notebook as the text of its file, laid out as Jupyter does."""
    return json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _cell(cell, taken, counts):
    new = {key: value for key, value in cell.items() if key in CELL_KEYS}
    metadata = cell.get("metadata", {})
    new["metadata"] = {
        k: v for k, v in metadata.items() if k in CELL_METADATA and v not in ([], {})
    }
    new["source"] = _lines(cell["source"])
    new["id"] = _id(cell, taken)
    if cell["cell_type"] == "code":
        new["execution_count"] = count = next(counts) if _text(cell["source"]).strip() else None
        new["outputs"] = _outputs(cell.get("outputs", []), count)
    else:
        new.pop("execution_count", None)
        new.pop("outputs", None)
    return new


def _id(cell, taken):
    """Keep an id that is valid and free; else make one from the source, always the same."""
    name = cell.get("id", "")
    if not VALID_ID.fullmatch(name) or name in taken:
        text = cell["cell_type"] + "\n" + _text(cell["source"])
        stem = name = hashlib.sha256(text.encode()).hexdigest()[:8]
        copy = 1
        while name in taken:
            copy += 1
            name = f"{stem}-{copy}"
    taken.add(name)
    return name


def _outputs(outputs, count):
    new = []
    for output in outputs:
        kind = output["output_type"]
        kept = {key: value for key, value in output.items() if key in OUTPUT_KEYS[kind]}
        if kind == "stream":
            if new and new[-1]["output_type"] == "stream" and new[-1]["name"] == kept["name"]:
                kept["text"] = _text(new.pop()["text"]) + _text(kept["text"])
            kept["text"] = _lines(kept["text"])
        elif kind in ("display_data", "execute_result"):
            data = {mime: value for mime, value in kept["data"].items() if mime != WIDGET_VIEW}
            if WIDGET_VIEW in kept["data"] and data.keys() <= {"text/plain"}:
                continue  # a widget without a static picture: its repr tells a reader nothing
            kept["data"] = {m: _lines(v) if _is_text(m) else v for m, v in data.items()}
            if "image/png" in data:
                kept["data"]["image/png"] = _with_palette(_text(data["image/png"]))
            kept["metadata"] = _picture_size(kept.get("metadata", {}))
            if kind == "execute_result":
                kept["execution_count"] = count
        new.append(kept)
    return new


def _picture_size(metadata):
    """Keep the size on the screen of a picture that was drawn at twice the resolution."""
    size = metadata.get("image/png", {})
    return {"image/png": {k: size[k] for k in ("height", "width") if k in size}} if size else {}


def _with_palette(png):
    """Store a picture (base64) with 256 colors, which takes a third of the room, if none shifts.

    A color may shift by at most 24 of 255 steps anywhere, which nobody sees in a plot.
    """
    try:
        picture = Image.open(io.BytesIO(base64.b64decode(png)))
    except OSError:
        return png
    if picture.mode == "P":
        return png
    full = picture.convert("RGB")
    methods = (Image.Quantize.MEDIANCUT, Image.Quantize.FASTOCTREE)
    candidates = [full.quantize(256, method) for method in methods]
    small = min(candidates, key=lambda candidate: _largest_shift(full, candidate))
    if _largest_shift(full, small) > 24:
        return png
    file = io.BytesIO()
    small.save(file, "png", optimize=True, dpi=picture.info.get("dpi"))
    return base64.b64encode(file.getvalue()).decode() + "\n"


def _largest_shift(one, other):
    one, other = (np.asarray(picture.convert("RGB"), int) for picture in (one, other))
    return int(np.abs(one - other).max())


def _is_text(mime):
    return mime.startswith("text/") or mime in ("application/javascript", "image/svg+xml")


def _text(text):
    return text if isinstance(text, str) else "".join(text)


def _lines(text):
    return _text(text).splitlines(keepends=True)


def main(arguments=None):
    """Normalize the notebooks named on the command line; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("files", nargs="*", type=Path, metavar="file")
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 if any would")
    options = parser.parse_args(arguments)
    changed = 0
    for file in options.files:
        old = file.read_text(encoding="utf-8")
        try:
            new = dumps(normalize(json.loads(old)))
        except ValueError as error:
            print(f"{file}: {error}", file=sys.stderr)
            return 2
        if new == old:
            continue
        changed += 1
        if options.check:
            print(f"{file} is not in normal form: run `make normalize`")
        else:
            file.write_text(new, encoding="utf-8", newline="\n")
            print(f"{file} normalized")
    return int(options.check and changed > 0)


if __name__ == "__main__":
    sys.exit(main())
