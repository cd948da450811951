"""Read a student's notebook and run its cells, whatever state it is in."""

import ast
import contextlib
import io
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from nnla.grading.runner import chapters

__all__ = ["Notebook", "NotebookError", "chapter_of", "load", "quiet"]

_loading = False


class NotebookError(ValueError):
    """A file that is no notebook, or a notebook without any task."""


@dataclass(frozen=True)
class Notebook:
    """A notebook that was run: its names, its chapter, and what went wrong on the way."""

    namespace: dict[str, object]
    chapter: str
    problems: list[str] = field(default_factory=list)


def quiet() -> bool:
    """Whether a notebook is being run to be checked: its own calls of `check` stay silent."""
    return _loading


def load(path: str | Path) -> Notebook:
    """Run the code cells of a notebook in order and collect what they define.

    A cell that stops with an error is passed over and named; the others count. Lines for IPython
    (magics, shell commands) are left out. What cells print is dropped.

    Raises
    ------
    NotebookError
        If the file is missing or no notebook, or no chapter's tasks are in it.
    """
    cells = _read(Path(path))
    namespace: dict[str, object] = {"__name__": "__main__", "__builtins__": __builtins__}
    problems = []
    os.environ.setdefault("MPLBACKEND", "agg")  # a plot must not open a window
    for number, source in enumerate(cells, start=1):
        problem = _run(number, source, namespace)
        if problem:
            problems.append(problem)
    return Notebook(namespace, chapter_of(namespace, Path(path).stem), problems)


def chapter_of(namespace: Mapping[str, object], name: str = "") -> str:
    """The chapter whose tasks a namespace answers: the named one if any of them, else the best.

    Raises
    ------
    NotebookError
        If it defines no function of any task.
    """
    counts = {
        chapter: sum(answer.name in namespace for task in tasks.values() for answer in task.answers)
        for chapter, tasks in chapters().items()
    }
    if counts.get(name):
        return name
    best = max(counts, key=lambda chapter: counts[chapter])
    if counts[best] == 0:
        raise NotebookError(
            "No function of any exercise is defined here. Is it the right notebook?"
        )
    return best


def _read(path: Path) -> list[str]:
    """The sources of the code cells."""
    try:
        notebook = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise NotebookError(f"There is no file {path}.") from None
    except IsADirectoryError:
        raise NotebookError(f"{path} is a folder; name the notebook in it.") from None
    except OSError as error:
        raise NotebookError(f"{path} cannot be read: {error.strerror}.") from None
    except (ValueError, RecursionError):
        raise NotebookError(f"{path} is damaged, or no notebook: it is not JSON.") from None
    try:
        cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
        return ["".join(cell["source"]) for cell in cells]
    except (KeyError, TypeError):
        raise NotebookError(f"{path} is not a notebook of format 4.") from None


def _run(number: int, source: str, namespace: dict[str, object]) -> str:
    """Run one cell; return what went wrong, or an empty text."""
    global _loading
    code = _parse(source)
    if isinstance(code, SyntaxError):
        return f"Cell {number} cannot be read: {code.msg}, line {code.lineno}."
    _loading = True
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            exec(compile(code, f"<cell {number}>", "exec", dont_inherit=True), namespace)
    except NotImplementedError:
        return ""  # a cell that tries a function which is not written yet
    except KeyboardInterrupt:
        return f"Cell {number} was stopped by hand while it ran. Does its loop come to an end?"
    except (Exception, SystemExit) as error:
        return f"Cell {number} stopped with {type(error).__name__}: {error}"
    finally:
        _loading = False
    return ""


def _parse(source: str) -> ast.Module | SyntaxError:
    """The code of a cell; if it does not parse as it is, without its lines for IPython."""
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError) as error:
        problem = error if isinstance(error, SyntaxError) else SyntaxError(str(error))
    if source.lstrip().startswith("%%"):
        return ast.parse("")
    plain = re.sub(r"^(\s*)[%!?].*$|^(\s*)\S.*\?$", r"\1\2pass", source, flags=re.MULTILINE)
    try:
        return ast.parse(plain)
    except (SyntaxError, ValueError):
        return problem
