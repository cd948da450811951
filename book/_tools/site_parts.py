"""Sphinx extension: leave out of each page what the book does not use.

Jupyter Book always loads sphinx-thebe, which runs code on a server elsewhere. Its script stands
twice in a page, which is an error in the browser, and names another host. Buttons for Colab and
Binder need the repository's address; without one they have nowhere to lead.
"""

__all__ = ["setup"]


def setup(app):
    app.connect("config-inited", _leave_out_dead_buttons)
    app.connect("html-page-context", _leave_out_thebe, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _leave_out_dead_buttons(app, config):
    if not config.html_theme_options.get("repository_url"):
        config.html_theme_options.pop("launch_buttons", None)


def _leave_out_thebe(app, pagename, templatename, context, doctree):
    for kind in ("script_files", "css_files"):
        context[kind] = [file for file in context.get(kind, []) if not _is_thebe(file)]


def _is_thebe(file):
    body = getattr(file, "attributes", {}).get("body") or ""
    return "thebe" in f"{getattr(file, 'filename', '')} {body}".lower()
