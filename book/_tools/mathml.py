"""Sphinx extension: write mathematics as MathML, which browsers set and read aloud by themselves.

A page then loads no script for its formulas, only one font. A formula that cannot be converted is
a warning, so the book is not built with it.
"""

import re
from html import unescape
from xml.etree import ElementTree

from docutils import nodes
from math_core import LatexError, LatexToMathML
from sphinx.util import logging

__all__ = ["setup"]

CONVERTER = LatexToMathML(fancy_error=False)
LOG = logging.getLogger(__name__)

# Where TeX spaces a sign otherwise than the converter.
CORRECTIONS = [
    # A delimiter of a given size, \big(, has no space beside it.
    ("<mo minsize", '<mo lspace="0" rspace="0" minsize'),
    # After `&` in an alignment it stands between two terms.
    (r"(text-align: left;[^>]*>)<mo>([+−])", r'\1<mo form="infix">\2'),
    # After a comma and a space it is a sign.
    (r"(,</mo>(?:<mspace[^>]*>|<mtext>[^<]*</mtext>))<mo>−", r'\1<mo lspace="0" rspace="0">−'),
]


def to_mathml(tex, block=False):
    """Return the MathML of a formula. ``[t]`` after an alignment's beginning is left out."""
    tex = re.sub(r"(\\begin\{(?:aligned|gathered)\})\[[tcb]\]", r"\1", tex)
    mathml = CONVERTER.convert_with_local_state(tex, displaystyle=block)
    for pattern, replacement in CORRECTIONS:
        mathml = re.sub(pattern, replacement, mathml)
    return mathml


def breakable(mathml, most=24):
    """Return a long formula in a line of text as several, so that it can break before a ``=``."""
    root = ElementTree.fromstring(
        re.sub(r"&(?!lt;|gt;|amp;)\w+;", lambda m: unescape(m[0]), mathml)
    )
    if len(root) < most:
        return mathml
    parts = [""]
    for child in root:
        if child.tag == "mo" and child.text == "=":
            parts.append("")
        parts[-1] += ElementTree.tostring(child, encoding="unicode")
    return "<wbr>".join(f"<math>{part}</math>" for part in parts if part)


def write(translator, node, block=False):
    try:
        mathml = to_mathml(node.astext(), block)
        return mathml if block else breakable(mathml)
    except LatexError as error:
        LOG.warning("no MathML for %s: %s", node.astext(), error, location=node)
        return translator.encode(node.astext())


def visit_math(self, node):
    self.body.append(write(self, node))
    raise nodes.SkipNode


def visit_math_block(self, node):
    self.body.append(self.starttag(node, "div", CLASS="math"))
    self.body.append(write(self, node, block=True))
    self.body.append("</div>\n")
    raise nodes.SkipNode


def setup(app):
    app.add_html_math_renderer("mathml", (visit_math, None), (visit_math_block, None))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
