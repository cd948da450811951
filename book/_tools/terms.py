"""Sphinx extension: a link to a term carries the term's definition, and enters the index.

`{term}` links get the first paragraph of the definition as `aria-description`, which screen readers
announce and terms.css shows. In the index, each page that links a term is a line under that term.
"""

from html import escape

from docutils import nodes
from sphinx import addnodes
from sphinx.transforms import SphinxTransform

__all__ = ["setup"]

GLOSSARY = "book/glossary"


class term_link(nodes.reference):
    """A link to a term, with its definition; in formats other than HTML, a plain link."""


def setup(app):
    app.add_node(term_link, html=(_visit, _depart))
    app.add_transform(Index)
    app.connect("env-updated", _collect)
    app.connect("doctree-resolved", _describe)
    app.connect("html-page-context", _load)
    app.add_css_file("terms.css")
    return {"parallel_read_safe": True, "parallel_write_safe": True}


class Index(SphinxTransform):
    """Make the first link to each term on a page an entry of the index."""

    default_priority = 840  # before Sphinx collects the entries, at 850

    def apply(self, **options):
        if self.env.docname == GLOSSARY:
            return
        seen = set()
        for link in list(self.document.findall(addnodes.pending_xref)):
            term = link["reftarget"]
            if link["reftype"] != "term" or term in seen:
                continue
            seen.add(term)
            anchor = f"index-{len(seen)}"
            title = next(self.document.findall(nodes.title)).astext()
            entry = ("single", f"{term}; {title}", anchor, "", None)
            where = link.parent.index(link)
            link.parent.insert(where, [addnodes.index(entries=[entry]), _target(anchor)])


def _target(anchor):
    return nodes.target("", "", ids=[anchor])


def _collect(app, env):
    """Read the definitions; when one has changed, have every page written again."""
    new = {}
    if GLOSSARY in env.found_docs:
        for item in env.get_doctree(GLOSSARY).findall(nodes.definition_list_item):
            text = " ".join(next(item.findall(nodes.paragraph)).astext().split())
            new |= {anchor: text for term in item.findall(nodes.term) for anchor in term["ids"]}
    changed = new != getattr(env, "definitions", new)
    env.definitions = new
    return sorted(env.found_docs) if changed else []


def _describe(app, doctree, docname):
    for link in list(doctree.findall(nodes.reference)):
        if any("std-term" in part["classes"] for part in link.findall(nodes.inline)):
            anchor = link.get("refid") or link["refuri"].partition("#")[2]
            new = term_link("", "", *link.children, **link.attributes)
            new["definition"] = app.env.definitions[anchor]
            link.replace_self(new)


def _visit(writer, node):
    writer.visit_reference(node)
    description = f'<a aria-description="{escape(node["definition"])}" '
    writer.body[-1] = writer.body[-1].replace("<a ", description, 1)


def _depart(writer, node):
    writer.depart_reference(node)


def _load(app, pagename, templatename, context, doctree):
    if doctree and next(doctree.findall(term_link), None):
        app.add_js_file("terms.js", loading_method="defer")
