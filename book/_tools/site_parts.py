"""Sphinx extension: what each page loads, says of itself and folds away.

The theme brings scripts, styles and an icon font of half a megabyte that the book does not use, and
Jupyter Book always loads sphinx-thebe, which names another host. They are left out here. Folded
answers are ``<details>``, which need no script. Buttons for Colab and Binder need the repository's
address; without one they have nowhere to lead.
"""

import re
import shutil
from functools import cache
from html import escape, unescape
from pathlib import Path
from urllib.parse import unquote

from docutils import nodes
from PIL import Image, UnidentifiedImageError
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging

__all__ = ["setup"]

LOG = logging.getLogger(__name__)

# A file with this in its name or text is loaded where the page's body holds that.
NEEDED_BY = {
    "thebe": None,
    "toggle": None,
    "DOCUMENTATION_OPTIONS.": None,
    "sphinx-design": 'class="sd-',
    "design-tabs": "sd-tab-set",
    "clipboard": 'class="highlight',
    "copybutton": 'class="highlight',
}

# Pages without a paragraph of their own.
DESCRIPTIONS = {
    "book/references": "The books, papers and courses that the chapters cite.",
    "search": "Search the book and the reference of its library.",
    "genindex": "Every name in the reference of the book's library, in alphabetical order.",
    "py-modindex": "The modules of the book's library, in alphabetical order.",
}

# The theme marks these so that a browser or a screen reader stumbles over them.
REPAIRS = {
    ' role="doc-biblioentry"': "",
    '<div role="list" class="citation-list">': '<div class="citation-list">',
    '<th class="head"><p></p></th>': "<td></td>",
    '<summary aria-label="Toggle hidden content">': "<summary>",
}

# What sphinx-thebe leaves in a page besides its files: the address of the other host.
THEBE = re.compile(
    r'<script type="text/x-thebe-config">.*?</script>\s*<script>.*?</script>', re.DOTALL
)

PICTURE = re.compile(r'<img (?P<rest>[^>]*src="(?:\.\./)*_images/(?P<file>[^"]*)"[^>]*>)')

# Names, punctuation and spaces have the color of plain code: thousands of elements for nothing.
UNCOLORED = re.compile(r'<span class="(?:n|nn|nx|p|w)">([^<]*)</span>')
CODE = re.compile(r'<div class="highlight"><pre>(?P<code>.*?)</pre>', re.DOTALL)


def setup(app):
    app.connect("config-inited", _leave_out_dead_buttons)
    app.add_node(details, html=(visit_details, depart_details))
    app.add_node(summary, html=(visit_summary, depart_summary))
    app.add_post_transform(FoldDropdowns)
    app.connect("html-page-context", _describe, priority=900)
    app.connect("html-page-context", _choose_files, priority=900)
    app.connect("html-page-context", _repair, priority=900)
    app.connect("html-page-context", _load_pictures_late, priority=900)
    app.connect("build-finished", _leave_out_icons)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _leave_out_dead_buttons(app, config):
    if not config.html_theme_options.get("repository_url"):
        config.html_theme_options.pop("launch_buttons", None)


def _choose_files(app, pagename, templatename, context, doctree):
    body = context.get("body", "")
    for kind in ("script_files", "css_files"):
        context[kind] = [file for file in context.get(kind, []) if _is_needed(file, body)]
    if pagename != "search":  # whose scripts follow each other while it is read
        context["script_files"] = [_defer(file) for file in context["script_files"]]


def _is_needed(file, body):
    text = f"{getattr(file, 'filename', '')} {getattr(file, 'attributes', {}).get('body') or ''}"
    marks = [mark for name, mark in NEEDED_BY.items() if name in text]
    return all(mark is not None and mark in body for mark in marks)


@cache
def _defer(file):
    """Run a script when the page is read, in the order of the scripts."""
    if not getattr(file, "filename", None):
        return file
    return type(file)(file.filename, priority=file.priority, **file.attributes | {"defer": "defer"})


def _repair(app, pagename, templatename, context, doctree):
    body = context.get("body", "")
    for wrong, right in REPAIRS.items():
        body = body.replace(wrong, right)
    body = UNCOLORED.sub(r"\1", THEBE.sub("", body))
    context["body"] = CODE.sub(_count_lines, body)


def _count_lines(match):
    """Tell the style sheet how high and wide the code will be."""
    lines = unescape(re.sub("<[^>]*>", "", match["code"])).splitlines()
    size = f"--lines: {len(lines)}; --columns: {max(map(len, lines), default=0)}"
    code = f'<span class="lines" style="{size}">{match["code"]}</span>'
    return f'<div class="highlight"><pre>{code}</pre>'


def _load_pictures_late(app, pagename, templatename, context, doctree):
    """Have pictures wait until they are almost in sight; their size keeps the place for them."""
    sizes = {file: _size(app.srcdir, path) for path, file in app.builder.images.items()}

    def late(match):
        width, height = sizes.get(unquote(match["file"]), (None, None))
        size = f'width="{width}" height="{height}" ' if width else ""
        return f'<img loading="lazy" {size}{match["rest"]}'

    context["body"] = PICTURE.sub(late, context.get("body", ""))


@cache
def _size(folder, path):
    """Return the width and height of a picture in pixels; none of a drawing without pixels."""
    try:
        with Image.open(Path(folder) / path) as picture:
            return picture.size
    except UnidentifiedImageError:
        return None, None


def _describe(app, pagename, templatename, context, doctree):
    text = DESCRIPTIONS.get(pagename) or first_words(doctree)
    if not text:
        LOG.warning("no paragraph to describe the page by", location=pagename)
    context["metatags"] = (
        f'{context.get("metatags", "")}<meta name="description" content="{escape(text)}">'
    )


def first_words(doctree, most=160):
    """Return the page's first paragraph as plain text, cut at the end of a word."""
    paragraphs = [
        p for p in doctree.findall(nodes.paragraph) if isinstance(p.parent, nodes.section)
    ]
    text = plain(paragraphs[0].astext()) if paragraphs else ""
    return text if len(text) <= most else text[: most - 1].rsplit(maxsplit=1)[0].rstrip(",;:") + "…"


def plain(text):
    """Take the commands and braces of TeX out of a text."""
    return " ".join(re.sub(r"\\[a-zA-Z]+|[{}$]", "", text).split())


class details(nodes.General, nodes.Element):
    """An admonition that is folded until the reader opens it."""


class summary(nodes.General, nodes.TextElement):
    """Its title, which stays in sight."""


class FoldDropdowns(SphinxPostTransform):
    default_priority = 400
    formats = ("html",)

    def run(self, **options):
        for node in list(self.document.findall(nodes.admonition)):
            if "dropdown" in node["classes"]:
                title, *content = node.children
                heading = summary("", "", *title.children)
                node.replace_self(details("", heading, *content, **node.attributes))


def visit_details(self, node):
    self.body.append(self.starttag(node, "details", CLASS="admonition"))


def depart_details(self, node):
    self.body.append("</details>\n")


def visit_summary(self, node):
    self.body.append(self.starttag(node, "summary", "", CLASS="admonition-title"))


def depart_summary(self, node):
    self.body.append("</summary>\n")


def _leave_out_icons(app, exception):
    """Take the icon font out of the theme's style sheet; book.css draws the icons in use."""
    static = Path(app.outdir) / "_static"
    style = static / "styles" / "pydata-sphinx-theme.css"
    if exception or not style.exists():
        return
    text = style.read_text(encoding="utf-8")
    style.write_text(without_icon_font(text), encoding="utf-8")
    shutil.rmtree(static / "vendor" / "fontawesome", ignore_errors=True)
    for script in static.glob("scripts/fontawesome.js*"):
        script.unlink()


def without_icon_font(style):
    """Return the style sheet without the font's files and the code points of its icons."""
    style = re.sub(r"@font-face\{[^}]*Font Awesome[^}]*\}", "", style)
    return re.sub(r'(?:\.fa-[\w-]+:before,?)+\{content:"[^"]*"\}', "", style)
