"""The handbook: its commands parse, its example runs, its tables are those of the program."""

import json
import re
import shlex
from dataclasses import asdict
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest
import tasks as tables
from typer.main import get_group
from typer.testing import CliRunner

from nnla.grading import notebook, reports
from nnla.grading.cli import app
from nnla.grading.generate import BEGIN, END, STUB
from nnla.grading.panel import ALL_PASSED
from nnla.grading.policy import read_late
from nnla.grading.runner import chapters, run_task, use_checks
from nnla.grading.student import Student
from nnla.grading.wall import Limits

ROOT = Path(__file__).parents[2]
BOOK = ROOT / "book"
PAGES = [
    *(BOOK / f"{name}.md" for name in ("exercises", "grading", "teachers", "inside", "run")),
    *(ROOT / f"{name}.md" for name in ("README", "CONTRIBUTING")),
]
HANDBOOK = (BOOK / "grading.md").read_text(encoding="utf-8")
COMMANDS = get_group(app).commands
COMMAND = re.compile(r"(?:^|`|^ {4}|\.venv/bin/)(nnla [a-z]+(?: [^`\n#]*)?)", flags=re.M)


def commands():
    return [
        pytest.param(command.strip(), id=f"{path.stem}: {command.strip()}")
        for path in PAGES
        for command in dict.fromkeys(COMMAND.findall(path.read_text(encoding="utf-8")))
    ]


@pytest.mark.parametrize("command", commands())
def test_command_parses(command):
    _, name, *arguments = shlex.split(command)
    assert name in COMMANDS
    if arguments and not arguments[0].startswith("--"):  # else it is named, not shown whole
        COMMANDS[name].make_context(name, arguments)


def test_commands_are_found():
    assert len(commands()) > 12


def options(page):
    return set(re.findall(r"(?<![\w-])(--[a-z][a-z-]+)", page))


OF_OTHERS = {"--create", "--yes", "--security-opt"}  # of nbgrader, apt and Docker


def test_handbook_names_every_option_and_no_other():
    known = {
        name: {opt for parameter in command.params for opt in parameter.opts if opt[:2] == "--"}
        for name, command in COMMANDS.items()
    }
    assert options(HANDBOOK) <= set().union(*known.values()) | OF_OTHERS
    assert known["grade"] <= options(HANDBOOK)
    learners = (BOOK / "exercises.md").read_text(encoding="utf-8")
    assert known["check"] <= options(learners)


def is_there(name):
    """Whether a dotted name is a module or something in one."""
    module, _, last = name.rpartition(".")
    return bool(find_spec(name)) or hasattr(import_module(module), last)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_modules_named_exist(path):
    text = path.read_text(encoding="utf-8")
    for name in re.findall(r"\bnnla(?:\.[a-z_]+)+", text):
        assert is_there(name), name
    for name in re.findall(r"nnla/grading/\w+\.py", text):
        assert (ROOT / name).exists()


def programs():
    return re.findall(r"^```python\n(.+?)^```", HANDBOOK, flags=re.M | re.S)


@pytest.fixture
def own(tmp_path, monkeypatch):
    """A folder with the checks of the handbook, in force."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "checks").mkdir()
    (tmp_path / "checks" / "test_week1.py").write_text(programs()[0], encoding="utf-8")
    use_checks(tmp_path / "checks")
    yield tmp_path
    chapters.cache_clear()


def result_of(function):
    task = chapters()["week1"]["unit_range"]
    return run_task(task, Student.of_namespace({"unit_range": function}))


def test_example_of_a_task_works(own):
    task = chapters()["week1"]["unit_range"]
    assert sum(check.points for check in task.checks) == task.points
    right = result_of(lambda x: (x - x.min()) / (x.max() - x.min()))
    assert right.score == task.points
    for mistake in task.mistakes:
        result = result_of(mistake.wrong)
        assert result.score < task.points
        assert [finding.name for finding in result.findings] == [mistake.name]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("(x - x.min()) / (x.max() - x.min())", ""),
        ("x / x.max()", "unit_range: the solution has 0 of 3 points"),
    ],
)
def test_exercise_is_made_from_ones_own_solution(own, answer, said):
    solution = f"def unit_range(x):\n    {BEGIN}\n    return {answer}\n    {END}"
    cells = [
        {"cell_type": "code", "id": str(number), "metadata": {}, "outputs": [], "source": source}
        for number, source in enumerate([solution, 'check("unit_range")'])
    ]
    (own / "solutions").mkdir()
    (own / "solutions" / "week1.ipynb").write_text(json.dumps({"cells": cells}))
    (command,) = re.findall(r"^nnla (generate .+)$", HANDBOOK, flags=re.M)
    done = CliRunner().invoke(app, shlex.split(command))
    assert (done.exit_code, done.output[: len(said)]) == (int(bool(said)), said)
    made = notebook.code_cells(own / "handout" / "week1.ipynb")
    assert made == [f"def unit_range(x):\n    {STUB}", 'check("unit_range")']


def test_window_of_an_examination_is_read(tmp_path):
    (window,) = re.findall(r"^```text\n(opens = .+?)^```", HANDBOOK, flags=re.M | re.S)
    (tmp_path / "window.toml").write_text(window)
    policy = read_late(tmp_path / "window.toml", exam=True)
    assert (policy.opens.hour, policy.due.hour, policy.last_day) == (10, 12, 0)


def test_late_rule_is_read(tmp_path):
    (rule,) = re.findall(r"^```toml\n(.+?)^```", HANDBOOK, flags=re.M | re.S)
    (tmp_path / "late.toml").write_text(rule)
    policy = read_late(tmp_path / "late.toml")
    assert (policy.per_day, policy.last_day) == (0.1, 5)


def test_limits_are_those_of_the_wall():
    shown = re.findall(r"^\| `(\w+)` \| (\d+) \|", HANDBOOK, flags=re.M)
    assert {name: float(value) for name, value in shown} == asdict(Limits())


def test_results_have_the_keys_that_are_documented():
    section = HANDBOOK.partition("## The results as data")[2]
    table = "\n".join(line.split(" | ")[0] for line in section.splitlines() if line[:3] == "| `")
    assert re.findall(r"`(\w+)`", table) == reports.RESULT_KEYS
    named = set(re.findall(r"`([\w ]+)`", section))
    assert named >= set(reports.TASK_KEYS)


def test_words_of_the_panel_and_the_stub_are_quoted_exactly():
    learners = (BOOK / "exercises.md").read_text(encoding="utf-8")
    assert ALL_PASSED in learners
    assert STUB in learners
    assert STUB in HANDBOOK


def test_every_exercise_is_listed_with_its_download():
    rows = "\n".join(tables._chapters())
    assert [name for name, _ in tables.in_order()] == re.findall(r"doc\}`(\w+)`", rows)
    assert set(chapters()) == {name for name, _ in tables.in_order()}
    for path in re.findall(r"<\.\./(exercises/\w+\.ipynb)>", rows):
        assert (ROOT / path).exists()
