"""Make the exercises: a student's notebook from the notebook with the solutions.

The solutions stand between nbgrader's markers, each alone on its line; what is between them becomes
`STUB`. The cells carry nbgrader's metadata (schema 3), so that nbgrader takes the same notebooks as
its source.
"""

import ast
import copy
import hashlib
import re

from nnla.grading.runner import tasks
from nnla.grading.task import Task

__all__ = ["BEGIN", "END", "STUB", "GenerateError", "annotate", "exercise"]

BEGIN, END = "### BEGIN SOLUTION", "### END SOLUTION"
STUB = 'raise NotImplementedError("Your answer goes here.")'
CHECK = re.compile(r'check\("(\w+)"\)')


class GenerateError(ValueError):
    """A notebook with solutions that cannot be made an exercise; the message names the cell."""


def annotate(notebook: dict, known: dict[str, Task] | None = None) -> dict:
    """Return a copy of the notebook with solutions whose cells carry nbgrader's metadata.

    A code cell with markers is a solution; one that says ``check("task")`` is graded with the
    task's points.

    Raises
    ------
    GenerateError
        If markers are nested, unclosed or misplaced, or a task is unknown, checked twice or without
        an answer.
    """
    known = tasks() if known is None else known
    notebook = copy.deepcopy(notebook)
    names: set[str] = set()
    for number, cell in enumerate(notebook["cells"], start=1):
        metadata = _metadata(number, cell, known)
        cell["metadata"].pop("nbgrader", None)
        if metadata is None:
            continue
        if metadata["grade_id"] in names:
            raise GenerateError(f"cell {number}: {metadata['grade_id']} stands there twice")
        names.add(metadata["grade_id"])
        cell["metadata"]["nbgrader"] = metadata
    return notebook


def exercise(notebook: dict, known: dict[str, Task] | None = None) -> dict:
    """Return a student's copy: stubs for the solutions, no outputs.

    Examples
    --------
    >>> cell = {"cell_type": "code", "id": "a", "metadata": {}, "execution_count": 1, "outputs": []}
    >>> cell["source"] = "def f():\\n    ### BEGIN SOLUTION\\n    return 1\\n    ### END SOLUTION"
    >>> print("".join(exercise({"cells": [cell]})["cells"][0]["source"]))
    def f():
        raise NotImplementedError("Your answer goes here.")
    """
    notebook = annotate(notebook, known)
    for number, cell in enumerate(notebook["cells"], start=1):
        if cell["cell_type"] == "code":
            source = "\n".join(_without_solution(number, _lines(cell)))
            cell["source"] = source.splitlines(keepends=True)
            cell["outputs"], cell["execution_count"] = [], None
            _lock(cell)
    return notebook


def _lines(cell) -> list[str]:
    source = cell["source"]
    return (source if isinstance(source, str) else "".join(source)).splitlines()


def _metadata(number, cell, known) -> dict | None:
    lines = _lines(cell)
    marked = any("BEGIN SOLUTION" in line or "END SOLUTION" in line for line in lines)
    if cell["cell_type"] != "code":
        if marked:
            raise GenerateError(f"cell {number}: a solution stands in a {cell['cell_type']} cell")
        return None
    checked = CHECK.fullmatch("\n".join(lines).strip())
    if marked:
        return _nbgrader(_function(number, lines), solution=True)
    if checked is None:
        return None
    if checked[1] not in known:
        raise GenerateError(f"cell {number}: there is no task {checked[1]!r}")
    task = known[checked[1]]
    return _nbgrader(f"check-{task.name}", grade=True, locked=True, points=task.points)


def _nbgrader(name: str, **fields) -> dict:
    plain = {"grade": False, "locked": False, "schema_version": 3, "solution": False, "task": False}
    return plain | {"grade_id": name} | fields


def _lock(cell) -> None:
    """Add what nbgrader adds on release: the cell cannot be deleted, a check not be edited."""
    metadata = cell["metadata"].get("nbgrader")
    if metadata is not None:
        metadata |= {"cell_type": cell["cell_type"], "checksum": _checksum(cell, metadata)}
        cell["metadata"]["deletable"] = False
        if metadata["locked"]:
            cell["metadata"]["editable"] = False


def _checksum(cell, metadata) -> str:
    """The checksum by which nbgrader sees that a cell was changed (its `compute_checksum`)."""
    flags = [str(metadata[flag]) for flag in ("grade", "solution", "locked")]
    parts = ["\n".join(_lines(cell)), cell["cell_type"], *flags, metadata["grade_id"]]
    if metadata["grade"]:
        parts.append(str(float(metadata["points"])))
    return hashlib.md5("".join(parts).encode(), usedforsecurity=False).hexdigest()


def _function(number, lines) -> str:
    """The name of the first function that a solution cell defines."""
    _without_solution(number, lines)
    try:
        names = [node.name for node in ast.parse("\n".join(lines)).body if hasattr(node, "name")]
    except SyntaxError as error:
        raise GenerateError(f"cell {number}: {error.msg}, line {error.lineno}") from None
    if not names:
        raise GenerateError(f"cell {number}: a solution stands outside of a function")
    return names[0]


def _without_solution(number, lines) -> list[str]:
    kept: list[str] = []
    inside = False
    for line in lines:
        words = line.strip()
        if words == BEGIN:
            if inside:
                raise GenerateError(f"cell {number}: a solution begins inside a solution")
            inside = True
            kept.append(line[: len(line) - len(line.lstrip())] + STUB)
        elif words == END:
            if not inside:
                raise GenerateError(f"cell {number}: a solution ends that did not begin")
            inside = False
        elif "BEGIN SOLUTION" in line or "END SOLUTION" in line:
            raise GenerateError(f"cell {number}: a marker must stand alone on its line: {words}")
        elif not inside:
            kept.append(line)
    if inside:
        raise GenerateError(f"cell {number}: a solution begins and does not end")
    return kept
