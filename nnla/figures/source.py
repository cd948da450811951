"""Show the library's own code in a notebook, so that what is read is what runs."""

from __future__ import annotations

import ast
import inspect
import re
from textwrap import dedent
from typing import Any

from IPython.display import Markdown

__all__ = ["show_source"]


def show_source(*objects: Any) -> Markdown:
    """Show functions or classes as they stand in their file, without their docstrings.

    Parameters
    ----------
    *objects : functions or classes

    Returns
    -------
    IPython.display.Markdown
        A block of Python, for the last line of a cell.

    Examples
    --------
    >>> from nnla import dot
    >>> print(show_source(dot).data)
    ```python
    @signature("(D),(D)->()")
    def dot(u: Array, v: Array) -> np.generic:
        return u @ v
    ```
    """
    return Markdown("```python\n" + "\n\n".join(map(_code, objects)) + "```")


def _code(thing: Any) -> str:
    source = dedent(inspect.getsource(thing))
    lines = source.splitlines(keepends=True)
    documented = (ast.FunctionDef, ast.ClassDef)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, documented) and ast.get_docstring(node) is not None:
            start, end = node.body[0].lineno, node.body[0].end_lineno or node.body[0].lineno
            lines[start - 1 : end] = [""] * (end - start + 1)
    code = re.sub(r"  # type: ignore\S*", "", "".join(lines))
    return re.sub(r":\n\n(?= )", ":\n", code)
