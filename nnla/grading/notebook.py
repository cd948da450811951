"""Read a student's notebook and run its cells, whatever state it is in."""

import contextlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from nnla.grading.cells import run_cells
from nnla.grading.runner import chapters

__all__ = ["Notebook", "NotebookError", "chapter_of", "code_cells", "load"]


class NotebookError(ValueError):
    """A file that is no notebook, or a notebook without any task."""


@dataclass(frozen=True)
class Notebook:
    """A notebook that was run: its names, its chapter, and what went wrong on the way."""

    namespace: dict[str, object]
    chapter: str
    problems: list[str] = field(default_factory=list)


def load(path: str | Path) -> Notebook:
    """Run the code cells of a notebook in order and collect what they define.

    A cell that stops with an error is passed over and named; the others count. Lines for IPython
    (magics, shell commands) are left out. What cells print is dropped.

    Raises
    ------
    NotebookError
        If the file is missing or no notebook, or no chapter's tasks are in it.
    """
    cells = code_cells(Path(path))
    namespace: dict[str, object] = {"__name__": "__main__", "__builtins__": __builtins__}
    with _plots_in_memory():
        problems = run_cells(cells, namespace)
    return Notebook(namespace, chapter_of(namespace, Path(path).stem), problems)


@contextlib.contextmanager
def _plots_in_memory() -> Iterator[None]:
    """Let plots open no window while cells run, and leave the environment as it was."""
    before = os.environ.get("MPLBACKEND")
    os.environ["MPLBACKEND"] = before or "agg"
    try:
        yield
    finally:
        if before is None:
            del os.environ["MPLBACKEND"]


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


def code_cells(path: Path) -> list[str]:
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
