"""The command `nnla`."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from nnla.grading.generate import annotate, exercise
from nnla.grading.notebook import Notebook, NotebookError, load
from nnla.grading.panel import text
from nnla.grading.runner import TaskResult, chapters, run_task, summary
from nnla.grading.student import Student

app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False)


@app.callback()
def main() -> None:
    """The Linear Algebra of Neural Networks: check exercises."""


@app.command()
def check(
    notebook: Annotated[Path, typer.Argument(help="The notebook with your answers.")],
    task: Annotated[list[str] | None, typer.Option(help="Check only this task.")] = None,
    hints: Annotated[int, typer.Option(help="How many further hints to show.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print the results as JSON.")] = False,
) -> None:
    """Check the answers in a notebook and say what is wrong; exit with 0 when all tests pass."""
    try:
        loaded = load(notebook)
        chosen = _chosen(loaded, task or [])
    except NotebookError as error:
        Console(stderr=True).print(str(error), style="red", markup=False, highlight=False)
        raise typer.Exit(2) from None
    results = [run_task(one, Student.of_namespace(loaded.namespace)) for one in chosen]
    if as_json:
        found = summary(results) | {"chapter": loaded.chapter, "problems": loaded.problems}
        sys.stdout.write(json.dumps(found, indent=2, ensure_ascii=False) + "\n")
    else:
        _show(loaded, results, hints)
    raise typer.Exit(0 if all(result.status == "passed" for result in results) else 1)


@app.command()
def generate(
    solutions: Annotated[Path, typer.Argument(help="The folder of notebooks with solutions.")],
    out: Annotated[Path, typer.Option(help="The folder for the students' notebooks.")],
) -> None:
    """Make the students' notebooks from those with the solutions."""
    out.mkdir(parents=True, exist_ok=True)
    for path in sorted(solutions.glob("*.ipynb")):
        try:
            solved = annotate(json.loads(path.read_text(encoding="utf-8")))
            _write(path, solved)
            _write(out / path.name, exercise(solved))
        except (ValueError, KeyError) as error:
            Console(stderr=True).print(f"{path}: {error}", style="red", markup=False)
            raise typer.Exit(2) from None


def _write(path: Path, notebook: dict) -> None:
    """Write a notebook as Jupyter lays it out."""
    text = json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    path.write_text(text, encoding="utf-8", newline="\n")


def _chosen(notebook: Notebook, names: list[str]) -> list:
    tasks = chapters()[notebook.chapter]
    unknown = [name for name in names if name not in tasks]
    if unknown:
        raise NotebookError(
            f"The chapter {notebook.chapter} has no task {unknown[0]!r}. "
            f"It has: {', '.join(tasks)}."
        )
    return [tasks[name] for name in names or tasks]


def _show(notebook: Notebook, results: list[TaskResult], hints: int) -> None:
    console = Console()
    for problem in notebook.problems:
        console.print(problem, style="yellow", markup=False, highlight=False)
    for line in text(results, hints=hints).splitlines():
        mark = line.strip()[:1]
        style = {"✓": "green", "✗": "red"}.get(mark, "" if line.startswith(" ") else "bold")
        console.print(Text(line, style=style), highlight=False)
