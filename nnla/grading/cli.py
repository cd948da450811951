"""The command `nnla`."""

import json
import os
import platform
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

from nnla.grading.classroom import KEPT, GradingError, Order, grade_class, own_checks
from nnla.grading.generate import annotate, exercise
from nnla.grading.grade import SeedError
from nnla.grading.notebook import Notebook, NotebookError, load
from nnla.grading.panel import text
from nnla.grading.policy import Mark, PolicyError
from nnla.grading.reports import counted, plain
from nnla.grading.runner import TaskResult, chapters, run_task, summary
from nnla.grading.seccomp import seccomp_filter
from nnla.grading.student import Student
from nnla.grading.trial import faults
from nnla.grading.wall import SandboxError, protection

AGAIN = "the same command tries again."
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
    hints: Annotated[int, typer.Option(help="How many further hints to show.", min=0)] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print the results as JSON.")] = False,
) -> None:
    """Check the answers in a notebook and say what is wrong; exit with 0 when all tests pass."""
    try:
        loaded = load(notebook)
        chosen = _chosen(loaded, task or [])
    except NotebookError as error:
        _say(Console(stderr=True), str(error), "red")
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
    """Make the students' notebooks from those with the solutions.

    Checks of your own are tried on the solution, on the stub and on each wrong answer in them.
    """
    console = Console(stderr=True)
    try:
        if checks is not None:
            own_checks(checks)
        found = _notebooks(solutions)
        for path in found:
            out.mkdir(parents=True, exist_ok=True)
            _generate(path, out)
        said = [fault for path in found if checks for fault in _faults(path, out / path.name)]
    except (GradingError, NotebookError) as error:
        _say(console, str(error), "red")
        raise typer.Exit(2) from None
    for fault in said:
        _say(console, fault, "red")
    raise typer.Exit(1 if said else 0)


def _notebooks(folder: Path) -> list[Path]:
    found = sorted(folder.glob("*.ipynb"))
    if not found:
        raise GradingError(f"There is no notebook in {folder}.")
    return found


def _generate(path: Path, out: Path) -> None:
    """Make the student's notebook of one with the solutions."""
    try:
        solved = annotate(json.loads(path.read_text(encoding="utf-8")))
        unsolved = exercise(solved)
    except (ValueError, KeyError) as error:
        raise GradingError(f"{path}: {error}") from None
    _write(path, solved)
    _write(out / path.name, unsolved)


def _faults(solved: Path, unsolved: Path) -> list[str]:
    """What the checks of a notebook's tasks do wrong on answers whose worth is known."""
    solution = load(solved)
    stubs = load(unsolved).namespace
    known = chapters()[solution.chapter].values()
    return [fault for task in known for fault in faults(task, solution.namespace, stubs)]


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
        _say(console, f"No sandbox: {problem}", "red")
        raise typer.Exit(1)
    user = "as root, which drops to an ordinary user first" if os.geteuid() == 0 else "unprivileged"
    _say(console, f"Sandboxes work here: bubblewrap, {user}.", "green")
    if not seccomp_filter():
        processor = f"The calls of this processor, {platform.machine()}, are not known:"
        _say(console, f"{processor} student code can reach the keyrings of your login.", "yellow")


@app.command()
def grade(
    submissions: Annotated[Path, typer.Argument(help="Folder, or zip file of Canvas or Moodle.")],
    out: Annotated[Path, typer.Option(help="The folder for the grades.")],
    chapter: Annotated[str, typer.Option(help="The assignment; else by its functions.")] = "",
    roster: Annotated[Path | None, typer.Option(help="CSV: all students, first column.")] = None,
    late: Annotated[Path | None, typer.Option(help="TOML: due, per_day, last_day.")] = None,
    extensions: Annotated[
        Path | None, typer.Option(help="CSV: student, further days, attempts.")
    ] = None,
    pairs: Annotated[Path | None, typer.Option(help="CSV: a row for each group.")] = None,
    manual: Annotated[
        Path | None, typer.Option(help="CSV: student, task, points, comment.")
    ] = None,
    attempt: Annotated[str, typer.Option(help="Of several notebooks: last or best.")] = "last",
    attempts: Annotated[int, typer.Option(help="How many notebooks count; 0: all.", min=0)] = 0,
    regrade: Annotated[list[str] | None, typer.Option(help="Grade this task again.")] = None,
    strike: Annotated[list[str] | None, typer.Option(help="Take this task out for all.")] = None,
    exam: Annotated[bool, typer.Option("--exam", help="No points, no hints.")] = False,
    solutions: Annotated[Path | None, typer.Option(help="Checks of your own: a folder.")] = None,
    format: Annotated[str, typer.Option(help="Also write: gradescope.")] = "",
    fill: Annotated[Path | None, typer.Option(help="An LMS export to fill in.")] = None,
    column: Annotated[str, typer.Option(help="The column of the export.")] = "",
    workers: Annotated[int, typer.Option(help="Grading slots; 0: one a processor.", min=0)] = 0,
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
                lambda line: _say(progress.console, line, "yellow"),
            )
    except (GradingError, PolicyError, SeedError, FileNotFoundError, SandboxError) as error:
        _say(console, str(error), "red")
        raise typer.Exit(2) from None
    except OSError as error:
        _say(console, f"{error}. {KEPT}", "red")
        raise typer.Exit(2) from None
    except KeyboardInterrupt:
        _say(console, f"Stopped. {KEPT}")
        raise typer.Exit(130) from None
    _conclude(console, marks, out / "report.html")


def _conclude(console: Console, marks: list[Mark], report: Path) -> None:
    """Say what to look at; end with 1 if the grader owes a result."""
    for mark in marks:
        for problem in mark.to_look_at:
            _say(console, f"{mark.student}: {problem}", "yellow")
    owed = sum(task["verdict"] == "grader error" for mark in marks for task in mark.tasks)
    if owed:
        _say(
            console, f"{counted(owed, 'task')} not graded by a fault of the grader: {AGAIN}", "red"
        )
    _say(console, f"{counted(len(marks), 'student')}; see {report}.")
    raise typer.Exit(1 if owed else 0)


def _say(console: Console, words: str, style: str = "") -> None:
    """Print a line, whatever names and outputs of students stand in it."""
    console.print(Text(plain(words), style), highlight=False)


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
        _say(console, problem, "yellow")
    for line in text(results, hints=hints).splitlines():
        mark = line.strip()[:1]
        style = {"✓": "green", "✗": "red"}.get(mark, "" if line.startswith(" ") else "bold")
        _say(console, line, style)
