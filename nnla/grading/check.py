"""`check`, as a student calls it in a notebook."""

import os
import sys

from nnla.grading.cells import quiet
from nnla.grading.notebook import NotebookError, chapter_of
from nnla.grading.panel import html, text
from nnla.grading.runner import chapters, run_task, tasks
from nnla.grading.student import Student

__all__ = ["check"]

SLOW = 10  # seconds that a call may take, above which a task is announced before it is checked


def check(name: str = "", *, hints: int = 0) -> float | None:
    """Check one task of this notebook, or all of its chapter, and show what came out.

    Parameters
    ----------
    name : str
        The task, as its heading in the exercises says.
    hints : int
        How many further hints to show as text, beyond the mistake that is named. In Jupyter they
        open by a click.

    Returns
    -------
    float or None
        The points, when nbgrader runs the notebook; else nothing, since the panel says it.

    Raises
    ------
    ValueError
        If there is no task of this name, or the notebook defines no function of any task.

    Examples
    --------
    >>> def unit_vector(v):
    ...     raise NotImplementedError("your turn")
    >>> check("unit_vector")  # doctest: +ELLIPSIS
    unit_vector · 0 of 2 points · not started
    ...
    """
    if quiet():
        return None
    namespace = sys._getframe(1).f_globals
    chosen = _tasks(name, namespace)
    if os.environ.get("NBGRADER_EXECUTION"):
        student = Student.of_namespace(namespace)
        return sum(run_task(task, student).score for task in chosen)
    results = []
    for task in chosen:
        if task.seconds > SLOW:
            _show(f"Checking {task.name} …", f"<p>Checking <code>{task.name}</code> …</p>")
        results.append(run_task(task, Student.of_namespace(namespace)))
    _show(text(results, hints=hints), html(results))
    return None


def _tasks(name, namespace):
    if not name:
        try:
            return list(chapters()[chapter_of(namespace)].values())
        except NotebookError as error:
            raise ValueError(str(error)) from None
    if name not in tasks():
        raise ValueError(f"There is no task {name!r}.{_suggestion(name)}")
    return [tasks()[name]]


def _suggestion(name: str) -> str:
    import difflib

    near = difflib.get_close_matches(name, tasks(), n=1)
    return f" Did you mean {near[0]!r}?" if near else ""


def _show(text: str, html: str) -> None:
    """Show this in place of what the cell showed before; in a plain shell print it."""
    if not _in_jupyter():
        print(text)
        return
    from IPython.display import clear_output, display

    clear_output(wait=True)
    display({"text/html": html, "text/plain": text}, raw=True)


def _in_jupyter() -> bool:
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    return shell is not None and hasattr(shell, "kernel")
