"""Sphinx extension: a page with a live figure loads the figures' script; the others load nothing.

The weights that one figure needs are only named, with a type that no browser loads; the figures'
script loads them when a reader comes near.

The script is a classic one, since browsers block modules and requests on pages opened from a file.
"""

import shutil
from pathlib import Path

__all__ = ["setup"]

FIGURES = Path(__file__).parents[2] / "nnla" / "figures"
SCRIPTS = {"figures.js": FIGURES / "bundles" / "page.js"}
# As `needs` of the widgets says; a test holds that, since to import them here takes seconds.
NEEDS = {"digit": "digit-weights.js"}
SCRIPTS |= {name: FIGURES / "files" / name for name in NEEDS.values()}


def setup(app):
    app.connect("builder-inited", _copy)
    app.connect("html-page-context", _load)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _copy(app):
    if app.builder.format == "html":
        static = Path(app.outdir) / "_static"
        static.mkdir(parents=True, exist_ok=True)
        for name, script in SCRIPTS.items():
            shutil.copyfile(script, static / name)


def _load(app, pagename, templatename, context, doctree):
    body = context.get("body", "")
    for figure, script in NEEDS.items():
        if f'data-figure="{figure}"' in body:
            app.add_js_file(script, type="text/plain", **{"data-needed-by": figure})
    if 'data-figure="' in body:
        app.add_js_file("figures.js", loading_method="defer")
