"""The command `nnla`."""

import json
import os
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

from nnla.grading.classroom import GradingError, Order, grade_class
from nnla.grading.generate import annotate, exercise
from nnla.grading.notebook import Notebook, NotebookError, load
from nnla.grading.panel import text
from nnla.grading.policy import PolicyError
from nnla.grading.runner import TaskResult, chapters, run_task, summary, use_checks
from nnla.grading.student import Student
from nnla.grading.wall import SandboxError, protection

KEPT = "What was graded is kept: the same command goes on from there."
NO_CONTROLS = dict.fromkeys([*range(32), *range(127, 160)], "\N{REPLACEMENT CHARACTER}")
PROGRESS = (
    TextColumn("{task.description}"),
    BarColumn(),
    MofNCompleteColumn(),
    TimeRemainingColumn(),
)
app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False)


@app.callback()
def main() -> None:
    """The Linear Algebra of Neural Networks: check exercises, grade a class."""


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
    checks: Annotated[Path | None, typer.Option(help="Checks of your own: a folder.")] = None,
) -> None:
    """Make the students' notebooks from those with the solutions."""
    if checks is not None:
        use_checks(checks)
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


@app.command()
def doctor() -> None:
    """Say which protection student code meets here, and what mends it if there is none."""
    console = Console()
    problem = protection()
    if problem:
        console.print(f"No sandbox: {problem}", style="red", markup=False, highlight=False)
        raise typer.Exit(1)
    user = "as root, which drops to an ordinary user first" if os.geteuid() == 0 else "unprivileged"
    console.print(f"Sandboxes work here: bubblewrap, {user}.", style="green", highlight=False)


@app.command()
def grade(
    submissions: Annotated[Path, typer.Argument(help="Folder, or zip file of Canvas or Moodle.")],
    out: Annotated[Path, typer.Option(help="The folder for the grades.")],
    chapter: Annotated[str, typer.Option(help="The assignment; else by its functions.")] = "",
    roster: Annotated[Path | None, typer.Option(help="CSV: all students, first column.")] = None,
    late: Annotated[Path | None, typer.Option(help="TOML: due, per_day, grace_minutes.")] = None,
    extensions: Annotated[
        Path | None, typer.Option(help="CSV: student, further days, attempts.")
    ] = None,
    pairs: Annotated[Path | None, typer.Option(help="CSV: a row for each group.")] = None,
    manual: Annotated[
        Path | None, typer.Option(help="CSV: student, task, points, comment.")
    ] = None,
    attempt: Annotated[str, typer.Option(help="Of several notebooks: last or best.")] = "last",
    attempts: Annotated[int, typer.Option(help="How many notebooks count; 0: all.")] = 0,
    regrade: Annotated[list[str] | None, typer.Option(help="Grade this task again.")] = None,
    strike: Annotated[list[str] | None, typer.Option(help="Take this task out for all.")] = None,
    exam: Annotated[bool, typer.Option("--exam", help="No hints, no values.")] = False,
    solutions: Annotated[Path | None, typer.Option(help="Checks of your own: a folder.")] = None,
    format: Annotated[str, typer.Option(help="Also write: gradescope.")] = "",
    fill: Annotated[Path | None, typer.Option(help="An LMS export to fill in.")] = None,
    column: Annotated[str, typer.Option(help="The column of the export.")] = "",
    workers: Annotated[int, typer.Option(help="Grading slots; 0: one a processor.")] = 0,
    cluster: Annotated[str, typer.Option(help="A Dask scheduler, tcp://…")] = "",
    limit: Annotated[list[str] | None, typer.Option(help="As call=10, memory=2e9.")] = None,
    no_sandbox: Annotated[
        bool, typer.Option("--no-sandbox", help="Run student code unprotected.")
    ] = False,
) -> None:
    """Grade a class: each notebook in a sandbox, with reasons for every point."""
    if format not in ("", "gradescope"):
        raise typer.BadParameter(f"there is no format {format!r}", param_hint="--format")
    order = Order(
        chapter=chapter,
        roster=roster,
        late=late,
        extensions=extensions,
        pairs=pairs,
        manual=manual,
        attempt=attempt,
        attempts=attempts,
        regrade=regrade or [],
        strike=strike or [],
        exam=exam,
        checks=solutions,
        gradescope=format == "gradescope",
        fill=fill,
        column=column,
        workers=workers,
        cluster=cluster,
        wall=not no_sandbox,
        limits=limit or [],
    )
    console = Console(stderr=True)
    try:
        with Progress(*PROGRESS, console=console) as progress:
            bar = progress.add_task("Grading", total=None)
            marks = grade_class(
                submissions,
                out,
                order,
                lambda done, total: progress.update(bar, completed=done, total=total),
            )
    except (GradingError, PolicyError, FileNotFoundError, SandboxError) as error:
        console.print(str(error), style="red", markup=False, highlight=False)
        raise typer.Exit(2) from None
    except OSError as error:
        console.print(f"{error}. {KEPT}", style="red", markup=False, highlight=False)
        raise typer.Exit(2) from None
    except KeyboardInterrupt:
        console.print(f"Stopped. {KEPT}")
        raise typer.Exit(130) from None
    for mark in marks:
        for problem in mark.problems:
            line = f"{mark.student}: {problem}".translate(NO_CONTROLS)
            console.print(line, style="yellow", markup=False, highlight=False)
    console.print(
        f"{len(marks)} students; see {out / 'report.html'}.", markup=False, highlight=False
    )


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
