"""The report of checks, for a notebook (HTML) and for a terminal (text)."""

import re
from collections.abc import Iterable, Sequence
from html import escape

import numpy as np

from nnla.grading.codec import Handle
from nnla.grading.compare import ATOL, RTOL, describe, same
from nnla.grading.runner import CheckResult, TaskResult

__all__ = ["html", "marked", "text"]

EMPHASIS = re.compile(r"\*([^*\n]+)\*")
MAX_SHOWN = 8  # rows and columns of an array
ALL_PASSED = "These are all the tests you have; your class may have more, with other numbers."
STATUS = {
    "passed": "all your tests pass",
    "partial": "some tests pass",
    "failed": "no test passes yet",
    "not started": "not started",
    "missing": "not in this notebook",
    "interrupted": "stopped by hand",
}


def text(results: Sequence[TaskResult], *, hints: int = 0) -> str:
    """The report as plain text."""
    parts = [_task_text(result, hints) for result in results]
    if len(results) > 1:
        parts.append(_total(results))
    return "\n\n".join(parts)


def html(results: Sequence[TaskResult], level: int = 4) -> str:
    """The report as HTML that stands alone, for light and dark pages; the hints open by a click.

    `level` is that of its headings: 4 in a notebook, 2 on a page of grades, where no tests of a
    class are still to come.
    """
    body = "".join(_task_html(result, len(results) == 1, level) for result in results)
    total = f"<p><b>{_total(results)}</b></p>" if len(results) > 1 else ""
    return f'<div class="nnla-check">{STYLE}{total}{body}</div>'


def points(value: float) -> str:
    """Points without needless decimals: 3, 2.5."""
    return f"{value:.4g}"


def _total(results: Iterable[TaskResult]) -> str:
    results = list(results)
    score = sum(result.score for result in results)
    most = sum(result.task.points for result in results)
    return f"{points(score)} of {points(most)} points so far"


def _heading(result: TaskResult) -> str:
    share = f"{points(result.score)} of {points(result.task.points)} points"
    return f"{result.task.name} · {share} · {STATUS[result.status]}"


# Text


def _task_text(result: TaskResult, hints: int) -> str:
    lines = [_heading(result)]
    if result.status in ("passed", "partial", "failed"):
        lines += [
            f"  {'✓' if one.passed else '✗'} {one.check.promise} ({points(one.check.points)})"
            for one in result.checks
        ]
    failure = result.first_failure
    if failure is None:
        return "\n".join([*lines, f"  {ALL_PASSED}"])
    lines.append(f"\n  {failure.message}")
    if failure.call is not None and result.status in ("partial", "failed"):
        lines += _indented(_call_text(failure))
    lines += [f"\n  Looks like: {finding.hint}" for finding in result.findings]
    lines += [f"\n  Hint {i}: {hint}" for i, hint in enumerate(result.task.hints[:hints], start=1)]
    return "\n".join(lines)


def _call_text(failure: CheckResult) -> list[str]:
    assert failure.call is not None
    lines = [f"{failure.call.function}({', '.join(map(_short, failure.call.args))})"]
    if failure.expected is not None:
        lines += ["asked:", *_table_text(failure.expected, None)]
        lines += ["yours:", *_table_text(failure.came, failure.expected)]
    if failure.call.printed:
        lines += ["printed:", *failure.call.printed.splitlines()[:MAX_SHOWN]]
    return lines


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def _short(value) -> str:
    """An argument on one line."""
    if isinstance(value, np.ndarray) and value.size > 6:
        return f"<{describe(value)[3:]}>"
    if isinstance(value, np.ndarray):
        return f"array({np.array2string(value, precision=4, separator=', ')})".replace("\n", "")
    if isinstance(value, Handle):
        return f"<{value.type}>"
    if callable(value):
        return "<function>"
    if isinstance(value, tuple | list) and len(value) <= MAX_SHOWN:
        inside = ", ".join(map(_short, value))
        shown = f"[{inside}]" if isinstance(value, list) else f"({inside}{',' * (len(value) == 1)})"
    else:
        shown = str(value) if isinstance(value, np.generic) else repr(value)
    return shown if len(shown) <= 60 else shown[:57] + "..."


def _table_text(value, other) -> list[str]:
    rows = _cells(value, other)
    width = max((len(cell) + mark for row in rows for cell, mark in row), default=0)
    lines = [
        " ".join(f"{cell + ('*' if mark else ''):>{width}}" for cell, mark in row) for row in rows
    ]
    return _indented([*lines, *(["(* differs)"] if any(m for row in rows for _, m in row) else [])])


# Cells of a table, shared by both


def _cells(value, other) -> list[list[tuple[str, bool]]]:
    """The rows of a value as (text, differs from `other`) pairs; large arrays are cut."""
    if (
        isinstance(value, np.ndarray | np.generic | float)
        and np.size(value)
        and np.ndim(value) <= 2
    ):
        array = np.asarray(value)
        rows = array.reshape(-1, array.shape[-1]) if array.ndim else array.reshape(1, 1)
        marks = _differences(array, other).reshape(rows.shape)
        cells = [
            [(_entry(entry), bool(mark)) for entry, mark in zip(row, line, strict=True)][:MAX_SHOWN]
            + ([("…", False)] if len(row) > MAX_SHOWN else [])
            for row, line in zip(rows[:MAX_SHOWN], marks, strict=False)
        ]
        return cells + ([[("…", False)]] if len(rows) > MAX_SHOWN else [])
    if isinstance(value, np.ndarray):
        return [[(f"{describe(value)}, {value.dtype}", False)]]
    if isinstance(value, dict):
        return [
            [(str(key), False), (_short(entry), _unlike(entry, other, key))]
            for key, entry in list(value.items())[: 2 * MAX_SHOWN]
        ]
    if isinstance(value, tuple | list):
        return [
            [(f"{place + 1}.", False), (_short(entry), _unlike(entry, other, place))]
            for place, entry in enumerate(value[: 2 * MAX_SHOWN])
        ]
    return [[(_short(value), other is not None)]]


def _unlike(entry, other, key) -> bool:
    try:
        return other is not None and not same(entry, other[key])
    except (LookupError, TypeError):
        return True


def _differences(array: np.ndarray, other) -> np.ndarray:
    if other is None or np.shape(other) != array.shape or array.dtype.kind not in "biufc":
        return np.zeros(array.shape, bool)
    return ~np.isclose(array, other, RTOL, ATOL, equal_nan=True)


def _entry(value) -> str:
    return f"{value:.5g}" if isinstance(value, float | np.floating) else str(value)


# HTML


STYLE = """<style>
.nnla-check { --good: #0a7d33; --bad: #b3261e; --line: #8884; max-width: 50rem; line-height: 1.45;
  color: var(--jp-ui-font-color1, inherit); font-family: var(--jp-ui-font-family, system-ui,
  sans-serif); }
@media (prefers-color-scheme: dark) { .nnla-check { --good: #59c27a; --bad: #ff8a80; } }
[data-jp-theme-light="true"] .nnla-check { --good: #0a7d33; --bad: #b3261e; }
[data-jp-theme-light="false"] .nnla-check { --good: #59c27a; --bad: #ff8a80; }
.nnla-check section { border: 1px solid var(--line); border-left: 4px solid var(--bad);
  border-radius: 4px; padding: .5rem .9rem; margin: .5rem 0; }
.nnla-check section.passed { border-left-color: var(--good); }
.nnla-check section.waiting { border-left-color: var(--line); }
.nnla-check h4 { margin: .1rem 0 .4rem; font-size: 1rem; }
.nnla-check h4 span { font-weight: normal; }
.nnla-check ul { list-style: none; padding: 0 !important; margin: .3rem 0 !important; }
.nnla-check li.good::before { content: "✓ "; color: var(--good); font-weight: bold; }
.nnla-check li.bad::before { content: "✗ "; color: var(--bad); font-weight: bold; }
.nnla-check .tables { display: flex; flex-wrap: wrap; gap: 1.5rem; overflow-x: auto; }
.nnla-check table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
.nnla-check caption { text-align: left; caption-side: top; white-space: nowrap; }
.nnla-check td { padding: .1rem .45rem; text-align: right; border: 1px solid var(--line); }
.nnla-check td.differs { color: var(--bad); font-weight: bold; text-decoration: underline wavy; }
.nnla-check .mistake { border-left: 3px solid var(--line); padding-left: .7rem; margin: .6rem 0; }
.nnla-check code, .nnla-check pre { font-family: var(--jp-code-font-family, monospace); }
.nnla-check summary { cursor: pointer; }
</style>"""


def _task_html(result: TaskResult, opened: bool, level: int) -> str:
    heading = (
        f"<h{level}><code>{escape(result.task.name)}</code> <span>· {points(result.score)} of "
        f"{points(result.task.points)} points · {STATUS[result.status]}</span></h{level}>"
    )
    look = {"passed": "passed", "not started": "waiting", "missing": "waiting"}
    parts = [heading]
    if result.status in ("passed", "partial", "failed"):
        parts.append("<ul>" + "".join(map(_check_html, result.checks)) + "</ul>")
    failure = result.first_failure
    if failure is None:
        parts += [f"<p>{ALL_PASSED}</p>"] if level > 2 else []
    else:
        parts.append(f"<p>{marked(failure.message)}</p>")
        if failure.call is not None and result.status in ("partial", "failed"):
            parts.append(_call_html(failure))
        parts += [
            f'<div class="mistake"><b>Looks like</b>: {marked(finding.hint)}</div>'
            for finding in result.findings
        ]
        parts.append(_hints_html(result.task.hints))
    body = "".join(parts)
    if not opened and result.status in ("passed", "not started", "missing"):
        body = heading
    return f'<section class="{look.get(result.status, "failed")}">{body}</section>'


def _check_html(result: CheckResult) -> str:
    look, said = ("good", "passed") if result.passed else ("bad", "not passed")
    return (
        f'<li class="{look}" aria-label="{said}: {escape(result.check.promise, quote=True)}">'
        f"{marked(result.check.promise)} <small>({points(result.check.points)})</small></li>"
    )


def _call_html(failure: CheckResult) -> str:
    assert failure.call is not None
    call = f"{failure.call.function}({', '.join(map(_short, failure.call.args))})"
    parts = [f"<p><code>{escape(call)}</code></p>"]
    if failure.expected is not None:
        parts.append(
            '<div class="tables" tabindex="0">'
            + _table_html("asked", failure.expected, None)
            + _table_html("yours", failure.came, failure.expected)
            + "</div>"
        )
    if failure.call.printed:
        printed = "\n".join(failure.call.printed.splitlines()[:MAX_SHOWN])
        parts.append(
            f"<details><summary>It printed</summary><pre>{escape(printed)}</pre></details>"
        )
    return "".join(parts)


def _table_html(caption: str, value, other) -> str:
    shape = f", {value.shape}" if isinstance(value, np.ndarray) else ""
    rows = "".join(
        "<tr>"
        + "".join(
            f'<td class="differs" title="differs">{escape(cell)}</td>'
            if mark
            else f"<td>{escape(cell)}</td>"
            for cell, mark in row
        )
        + "</tr>"
        for row in _cells(value, other)
    )
    return f"<table><caption>{caption}{escape(shape)}</caption><tbody>{rows}</tbody></table>"


def _hints_html(hints: Sequence[str]) -> str:
    """The hints one inside the other, so that each opens only after the one before."""
    nested = ""
    for number, hint in reversed(list(enumerate(hints, start=1))):
        nested = (
            f"<details><summary>Hint {number} of {len(hints)}</summary>"
            f'<div class="mistake">{marked(hint)}</div>{nested}</details>'
        )
    return nested


def marked(words: str) -> str:
    """Text with its code in backquotes and its line breaks as HTML."""
    parts = escape(words).split("```")
    for place in range(1, len(parts), 2):
        parts[place] = f"<pre>{parts[place].strip()}</pre>"
    for place in range(0, len(parts), 2):
        pieces = parts[place].split("`")
        if len(pieces) % 2:
            pieces[0::2] = [EMPHASIS.sub(r"<em>\1</em>", piece) for piece in pieces[0::2]]
            pieces[1::2] = [f"<code>{piece}</code>" for piece in pieces[1::2]]
            parts[place] = "".join(pieces)
    return "".join(parts)
