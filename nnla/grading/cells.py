"""Run the code cells of a notebook, whatever state it is in.

This module imports nothing of `nnla`, since it also runs inside the sandbox.
"""

import ast
import contextlib
import io
import re
from collections.abc import Sequence

__all__ = ["quiet", "run_cells"]

_loading = False


def quiet() -> bool:
    """Whether a notebook is being run to be checked: its own calls of `check` stay silent."""
    return _loading


def run_cells(sources: Sequence[str], namespace: dict[str, object]) -> list[str]:
    """Run cells in order in a namespace; return a sentence for each that went wrong.

    A cell that stops with an error is passed over; the others count. Lines for IPython (magics,
    shell commands) are left out. What cells print is dropped.
    """
    problems = (_run(number, source, namespace) for number, source in enumerate(sources, start=1))
    return [problem for problem in problems if problem]


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
        return f"Cell {number} stopped with {type(error).__name__}: {_words(error)}"
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


def _words(error: BaseException) -> str:
    """The message of an error, which a student's class may fail to give."""
    try:
        return str(error)[:500]
    except Exception:
        return "(its message cannot be shown)"
