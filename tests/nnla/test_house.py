"""The house rules that no reader should have to check: imports, `__all__`, the line budget."""

import ast
import importlib
import io
import subprocess
import sys
import tokenize
import tomllib
from pathlib import Path

import pytest

import nnla

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "nnla"
MATHEMATICS = sorted(PACKAGE.glob("*.py"))
PUBLIC = [path for path in MATHEMATICS if not path.stem.startswith("_")]
DATASETS = sorted((PACKAGE / "datasets").rglob("*.py"))
BUDGET = 1500

name_of = {"ids": lambda path: path.relative_to(PACKAGE).as_posix()}


def imports(path):
    """Yield (full module name, is it inside a function) for each import of a file."""
    package = ("nnla", *path.relative_to(PACKAGE).parts[:-1])
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inside = {
        node
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) + 1 - node.level]) if node.level else ""
            module = ".".join(part for part in (base, node.module) if part)
            names = [f"{module}.{alias.name}" for alias in node.names]
        else:
            continue
        yield from ((name, node in inside) for name in names)


@pytest.mark.parametrize("path", MATHEMATICS + DATASETS, **name_of)
def test_imports_run_one_way(path):
    """NumPy, the standard library and the mathematics; pooch and tqdm only where they are used."""
    wrong = []
    for name, is_inside in imports(path):
        top, _, rest = name.partition(".")
        if top in ("pooch", "tqdm"):
            allowed = is_inside
        elif top == "nnla":
            neighbor = rest.split(".")[0]
            may_see_datasets = path.name == "__init__.py" or path in DATASETS
            allowed = neighbor not in ("figures", "grading", "datasets") or (
                neighbor == "datasets" and may_see_datasets
            )
        else:
            allowed = top == "numpy" or top in sys.stdlib_module_names
        if not allowed:
            wrong.append(name)
    assert wrong == []


def test_import_costs_numpy_and_nothing_more():
    program = (
        "import sys; before = set(sys.modules); import nnla;"
        "print(*{name.split('.')[0] for name in set(sys.modules) - before})"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = {name for name in run.stdout.split() if not name.startswith("_")}
    assert loaded - set(sys.stdlib_module_names) <= {"nnla", "numpy"}


@pytest.mark.parametrize("path", PUBLIC, **name_of)
def test_all_is_alphabetical_and_complete(path):
    module = importlib.import_module(f"nnla.{path.stem}")
    tree = ast.parse(path.read_text(encoding="utf-8"))
    defined = {
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
    }
    assert list(module.__all__) == sorted(module.__all__)
    assert defined - set(module.__all__) == set(), "public, but not in __all__"
    assert {name for name in module.__all__ if not hasattr(module, name)} == set()


def test_package_all_is_alphabetical_and_complete():
    assert list(nnla.__all__) == sorted(nnla.__all__)
    assert {name for name in nnla.__all__ if not hasattr(nnla, name)} == set()


def lines_of_code(source):
    """Count the lines that hold code: no docstrings, comments or blank lines."""
    layout = {
        tokenize.COMMENT,
        tokenize.DEDENT,
        tokenize.ENCODING,
        tokenize.ENDMARKER,
        tokenize.INDENT,
        tokenize.NEWLINE,
        tokenize.NL,
    }
    lines = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in layout:
            lines.update(range(token.start[0], token.end[0] + 1))
    for node in ast.walk(ast.parse(source)):
        holds_docstring = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
        if isinstance(node, holds_docstring) and ast.get_docstring(node) is not None:
            lines.difference_update(range(node.body[0].lineno, node.body[0].end_lineno + 1))
    return len(lines)


def test_lines_of_code_counts_code_alone():
    docstrings = '"""A module.\n\nIts text."""\n', '    """Doc."""\n'
    source = docstrings[0] + "\n# a comment\nx = (1,\n     2)\n\ndef f():\n" + docstrings[1]
    assert lines_of_code(source) == 3


def test_mathematics_keeps_its_budget():
    lines = {path.name: lines_of_code(path.read_text(encoding="utf-8")) for path in MATHEMATICS}
    assert sum(lines.values()) <= BUDGET, lines


def test_version_is_the_same_everywhere():
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert nnla.__version__ == version
    assert f"\nversion: {version}\n" in (ROOT / "CITATION.cff").read_text("utf-8")
    assert f"\n## {version}" in (ROOT / "CHANGELOG.md").read_text("utf-8")
