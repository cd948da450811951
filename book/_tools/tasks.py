"""Sphinx extension: the directive `exercises` lists the tasks that the checks define.

The tables are made from the tasks when the book is built, so they cannot fall behind.
"""

from pathlib import Path

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.util.docutils import SphinxDirective

from nnla.grading import checks
from nnla.grading.runner import chapters

__all__ = ["setup"]

HEADS = {
    "chapters": ["chapter", "exercises", "tasks", "points", "minutes", "◆ minutes"],
    "tasks": ["task", "kind", "points", "minutes", "level"],
}


def setup(app):
    app.add_directive("exercises", Exercises)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


class Exercises(SphinxDirective):
    """A table of the chapters, with the exercises to download, or one table of tasks for each."""

    required_arguments = 1  # chapters or tasks

    def run(self):
        for path in Path(checks.__file__).parent.glob("test_*.py"):
            self.env.note_dependency(str(path))
        what = self.arguments[0]
        if what not in HEADS:
            raise self.error(f"exercises: chapters or tasks, not {what!r}")
        return self._parsed(_chapters() if what == "chapters" else _tasks())

    def _parsed(self, lines):
        parent = nodes.container()
        self.state.nested_parse(StringList(lines), self.content_offset, parent)
        return parent.children


def _chapters():
    return _table("chapters", [_chapter(name, tasks) for name, tasks in in_order()])


def _chapter(name, tasks):
    notebook = f"{{download}}`{name}.ipynb <../exercises/{name}.ipynb>`"
    sums = [sum(getattr(task, key) for task in tasks) for key in ("points", "minutes")]
    short = sum(task.minutes for task in tasks if task.short)
    return [f"{{doc}}`{name}`", notebook, len(tasks), *sums, short]


def _tasks():
    lines = []
    for name, tasks in in_order():
        rows = [
            [f"`{t.name}`" + " ◆" * t.short, t.kind, t.points, t.minutes, t.level] for t in tasks
        ]
        lines += [f"{{doc}}`{name}`", "", *_table("tasks", rows), ""]
    return lines


def in_order():
    """The chapters that have exercises, in the order of the book, with their tasks."""
    toc = (Path(__file__).parents[2] / "_toc.yml").read_text(encoding="utf-8")
    found = {name: list(tasks.values()) for name, tasks in chapters().items()}
    return sorted(found.items(), key=lambda item: toc.index(f"book/{item[0]}\n"))


def _table(kind, rows):
    heads = HEADS[kind]
    right = [not isinstance(cell, str) for cell in rows[0]]
    lines = [heads, ["--:" if number else "---" for number in right], *rows]
    return ["| " + " | ".join(map(str, line)) + " |" for line in lines]
