"""Sphinx extension: a page with a live figure loads the figures' script; the others load nothing.

The script is a classic one, since browsers block modules and requests on pages opened from a file.
"""

import shutil
from pathlib import Path

__all__ = ["setup"]

SCRIPT = Path(__file__).parents[2] / "nnla" / "figures" / "bundles" / "page.js"


def setup(app):
    app.connect("builder-inited", _copy)
    app.connect("html-page-context", _load)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _copy(app):
    if app.builder.format == "html":
        static = Path(app.outdir) / "_static"
        static.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(SCRIPT, static / "figures.js")


def _load(app, pagename, templatename, context, doctree):
    if 'data-figure="' in context.get("body", ""):
        app.add_js_file("figures.js", loading_method="defer")
