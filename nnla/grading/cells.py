"""Run the code cells of a notebook, whatever state it is in.

This module imports nothing of `nnla`, since it also runs inside the sandbox.
"""

import ast
import contextlib
import io
import re
import types
from collections.abc import Callable, Mapping, Sequence

__all__ = ["quiet", "run_cells"]

PYTHON_CELL = re.compile(r"\s*%%(time|timeit|capture|prun)\b.*")  # its other lines are Python
NOT_PYTHON = re.compile(
    r"^([ \t]*)[%!?].*$"  # %matplotlib inline
    r"|^([ \t]*)\S.*\?$"  # np.dot?
    r"|^([ \t]*)[\w, ]+=[ \t]*[%!].*$",  # files = !ls
    re.MULTILINE,
)
UNREADABLE = (SyntaxError, ValueError, RecursionError, MemoryError)

_loading = False


def quiet() -> bool:
    """Whether a notebook is being run to be checked: its own calls of `check` stay silent."""
    return _loading


def run_cells(
    sources: Sequence[str],
    namespace: dict[str, object],
    starting: Callable[[int], None] = lambda number: None,
) -> list[str]:
    """Run cells in order in a namespace; return a sentence for each that did not run as it stands.

    A cell that stops with an error is passed over; the others count. Lines for IPython (magics,
    shell commands) are left out, and that is said. What cells print is dropped. `starting` is told
    the number of each cell before it runs.
    """
    problems = []
    for number, source in enumerate(sources, start=1):
        starting(number)
        problems += [_without_python(number, source), _run(number, source, namespace)]
    return [_with_order(problem, namespace) for problem in problems if problem]


def _without_python(number: int, source: str) -> str:
    """That a cell holds lines for IPython, if it cannot be read because of them."""
    if _reads(source) or isinstance(_parse(source), SyntaxError):
        return ""
    return f"Cell {number}: its lines for IPython (with %, ! or ?) were left out."


def _reads(source: str) -> bool:
    try:
        ast.parse(source)
    except UNREADABLE:
        return False
    return True


def _with_order(problem: str, namespace: Mapping[str, object]) -> str:
    """Add to a NameError that the name came too late, if a later cell defined it."""
    missing = re.search(r"NameError: name '(\w+)' is not defined", problem)
    if missing is None or missing[1] not in namespace:
        return problem
    return f"{problem}. A later cell defines it: in a notebook run from the top that is too late."


def _run(number: int, source: str, namespace: dict[str, object]) -> str:
    """Run one cell; return what went wrong, or an empty text."""
    global _loading
    code = _parse(source)
    if isinstance(code, SyntaxError):
        return f"Cell {number} cannot be read: {code.msg}, line {code.lineno}."
    _loading = True
    try:
        with contextlib.redirect_stdout(Nowhere()), contextlib.redirect_stderr(Nowhere()):
            _execute(code, f"<cell {number}>", namespace)
    except NotImplementedError:
        return ""  # a cell that tries a function which is not written yet
    except KeyboardInterrupt:
        return f"Cell {number} was stopped by hand while it ran. Does its loop come to an end?"
    except BaseException as error:
        return f"Cell {number} stopped with {type(error).__name__}: {_words(error)}"
    finally:
        _loading = False
    return ""


def _parse(source: str) -> ast.Module | SyntaxError:
    """The code of a cell; if it does not parse as it is, without its lines for IPython."""
    try:
        return ast.parse(source)
    except UNREADABLE as error:
        problem = error if isinstance(error, SyntaxError) else SyntaxError(str(error))
    source = PYTHON_CELL.sub("", source, count=1) if PYTHON_CELL.match(source) else source
    if source.lstrip().startswith("%%"):
        return ast.parse("")
    try:
        return ast.parse(NOT_PYTHON.sub(r"\1\2\3pass", source))
    except UNREADABLE:
        return problem


def _execute(code: ast.Module, name: str, namespace: dict[str, object]) -> None:
    """Run a cell, which may use `await` outside of functions, as in a notebook."""
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    compiled = compile(code, name, "exec", flags, dont_inherit=True)
    result = eval(compiled, namespace)
    if isinstance(result, types.CoroutineType):
        import asyncio  # here, because few cells need it and it is slow to import

        asyncio.run(result)


class Nowhere(io.TextIOBase):
    """Takes what is written to it and keeps nothing."""

    def write(self, text: str) -> int:
        return len(text)


def _words(error: BaseException) -> str:
    """The message of an error, which a student's class may fail to give."""
    try:
        return str(error)[:500]
    except Exception:
        return "(its message cannot be shown)"
