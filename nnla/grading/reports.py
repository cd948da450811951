"""The files of a graded class: CSV for the gradebook, JSON, and pages for students and teacher.

`results/<student>.json` has this form (version 1); `RESULT_KEYS` and `TASK_KEYS` are tested:

    {"version": 1, "student", "chapter", "source", "time", "sandbox", "verdict", "score",
     "max_score", "late", "problems": [...],
     "tasks": [{"name", "score", "max_score", "status", "verdict", "mistakes", "comment",
                "tests": [{"name", "promise", "points", "passed", "message", "hint"}]}]}
"""

import csv
import hashlib
import io
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from pathlib import Path
from statistics import mean, median

from nnla.grading.grade import whole, write
from nnla.grading.policy import Mark
from nnla.grading.submissions import Submission

__all__ = ["file_name", "file_names", "fill_export", "gradescope", "receipts", "write_reports"]

VERSION = 1
RESULT_KEYS = [
    "version",
    "student",
    "chapter",
    "source",
    "time",
    "sandbox",
    "verdict",
    "score",
    "max_score",
    "late",
    "problems",
    "tasks",
]
TASK_KEYS = ["name", "score", "max_score", "status", "verdict", "mistakes", "comment", "tests"]
MAX_NAME = 180  # bytes of a file's name that a student's name may fill
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_reports(
    marks: Sequence[Mark], folder: Path, notes: Sequence[str], sandbox: str = "none"
) -> None:
    """Write grades.csv, results/, feedback/ and report.html.

    `notes` stand on every page; `sandbox` is the protection under which student code ran.
    """
    for name in ("results", "feedback"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    names = file_names(mark.student for mark in marks)
    for mark in marks:
        name = names[mark.student]
        result = json.dumps(as_result(mark, sandbox), indent=2, ensure_ascii=False) + "\n"
        write(folder / "results" / f"{name}.json", result)
        write(folder / "feedback" / f"{name}.html", feedback(mark, notes))
    write(folder / "report.html", class_report(marks, notes))
    write(folder / "grades.csv", grades_csv(marks))


def file_names(students: Iterable[str]) -> dict[str, str]:
    """For each student a name of their files; also where `Ben` and `ben` would be one file."""
    names = {student: file_name(student) for student in students}
    alike = Counter(map(_folded, names.values()))
    return {
        student: _hashed(name, student) if name == student and alike[_folded(name)] > 1 else name
        for student, name in names.items()
    }


def file_name(student: str) -> str:
    """A name for a student's files: safe on every system, and no other student's."""
    safe_name = re.sub(r"[^\w.@ -]", "_", student).strip(". ")
    name = safe_name.encode()[:MAX_NAME].decode(errors="ignore")
    return name if name == student else _hashed(name, student)


def _hashed(name: str, student: str) -> str:
    return f"{name}-{hashlib.sha256(student.encode(errors='replace')).hexdigest()[:8]}"


def _folded(name: str) -> str:
    """A name as systems see it that know neither capitals nor how an accent is put together."""
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())


def as_result(mark: Mark, sandbox: str) -> dict:
    """The result of one student as plain data."""
    tasks = [{key: task.get(key, "") for key in TASK_KEYS} for task in map(whole, mark.tasks)]
    return {
        "version": VERSION,
        "student": mark.student,
        "chapter": mark.chapter,
        "source": mark.source,
        "time": mark.time.isoformat(sep=" ", timespec="seconds") if mark.time else "",
        "sandbox": sandbox,
        "verdict": mark.verdict,
        "score": mark.score,
        "max_score": mark.max_score,
        "late": mark.late,
        "problems": mark.problems,
        "tasks": tasks,
    }


def safe(cell: object) -> object:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell


def grades_csv(marks: Sequence[Mark]) -> str:
    """One row a student, one column a task; every text quoted."""
    names = list(dict.fromkeys(task["name"] for mark in marks for task in mark.tasks))
    file = io.StringIO()
    writer = csv.writer(file, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow(["student", "score", "max_score", "late", *names, "problems"])
    for mark in marks:
        scores = {task["name"]: task["score"] for task in mark.tasks}
        row = [mark.student, mark.score, mark.max_score, mark.late]
        row += [scores.get(name, "") for name in names] + ["; ".join(mark.problems)]
        writer.writerow([safe(cell) for cell in row])
    return file.getvalue()


def gradescope(mark: Mark) -> dict:
    """The `results.json` that Gradescope's autograder reads."""
    tests = []
    for task in map(whole, mark.tasks):
        lines = [test["message"] for test in task["tests"] if not test["passed"]]
        hints = [test["hint"] for test in task["tests"] if test["hint"]]
        output = "\n".join(filter(None, [*lines, *hints, task["comment"]]))
        tests.append(
            {
                "name": task["name"],
                "score": task["score"],
                "max_score": task["max_score"],
                "status": "passed" if task["score"] == task["max_score"] else "failed",
                "output": output,
            }
        )
    output = "\n".join(mark.problems)
    return {"score": mark.score, "output": output, "output_format": "text", "tests": tests}


def fill_export(
    export: Path, marks: Sequence[Mark], column: str, numbers: Mapping[str, str] | None = None
) -> tuple[str, list[str]]:
    """An LMS's CSV export with a column filled in, and sentences that name who was left out.

    A row is found by the LMS's number of the student, if the export knows these `numbers`, and else
    by any of the columns ID, SIS User ID, SIS Login ID, Email address, Student, Full name,
    Identifier or Username. It is filled if it alone fits a student who was graded, and no other
    student fits it; all other cells stay as they are.
    """
    with export.open(encoding="utf-8-sig", newline="") as file:
        heading, *rows = list(csv.reader(file)) or [[]]
    if column not in heading:
        raise ValueError(f"{export.name} has no column {column!r}. It has: {', '.join(heading)}.")
    place = heading.index(column)
    graded = [mark for mark in marks if mark.tasks and mark.verdict != "grader error"]
    fits = _fitting_rows([mark.student for mark in graded], numbers or {}, heading, rows)
    claims = Counter(row for found in fits.values() for row in found)
    clear = {name for name, found in fits.items() if [claims[row] for row in found] == [1]}
    for mark in graded:
        if mark.student in clear:
            row = rows[min(fits[mark.student])]
            row += [""] * (place + 1 - len(row))
            row[place] = f"{mark.score:g}"
    left = {
        "does not name": [name for name, found in fits.items() if not found],
        "leaves open who is meant, so nothing was filled in for": [
            name for name, found in fits.items() if found and name not in clear
        ],
        "stays as it was, since nothing was graded, for": [
            mark.student for mark in marks if mark.student not in fits
        ],
    }
    filled = io.StringIO()
    csv.writer(filled, lineterminator="\r\n").writerows([heading, *rows])
    return filled.getvalue(), [
        f"{export.name} {words}: {', '.join(names)}." for words, names in left.items() if names
    ]


def _fitting_rows(
    students: Iterable[str],
    numbers: Mapping[str, str],
    heading: Sequence[str],
    rows: Sequence[Sequence[str]],
) -> dict[str, set[int]]:
    """For each student the places of the rows that may be theirs."""
    by_number: dict[str, set[int]] = {}
    by_name: dict[str, set[int]] = {}
    for place, row in enumerate(rows):
        for title, cell in zip(map(_plain, heading), row, strict=False):
            if title in IDENTIFIERS and _plain(cell):
                by_name.setdefault(_plain(cell), set()).add(place)
            if title in NUMBERED and (number := re.fullmatch(r"(?:Participant )?(\d+)", cell)):
                by_number.setdefault(number[1], set()).add(place)
    known = numbers if any(number in by_number for number in numbers.values()) else {}
    return {
        student: by_number.get(known[student], set())
        if student in known
        else by_name.get(_plain(student), set())
        for student in students
    }


NUMBERED = {"id", "identifier"}  # of Canvas, of Moodle
IDENTIFIERS = {
    "id",
    "sisuserid",
    "sisloginid",
    "emailaddress",
    "student",
    "fullname",
    "identifier",
    "username",
}


def _plain(name: str) -> str:
    """A name as Canvas writes it in file names: lower case, letters and digits alone."""
    return re.sub(r"[\W_]", "", name.casefold())


def receipts(submissions: Iterable[Submission], fingerprint: Callable[[Submission], str]) -> str:
    """What was handed in: student, file, time and the hash of its code, as a CSV."""
    file = io.StringIO()
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(["student", "file", "time", "sha256"])
    for one in submissions:
        time = one.time.isoformat(sep=" ", timespec="seconds") if one.time else ""
        writer.writerow([safe(one.student), safe(one.source), time, fingerprint(one)])
    return file.getvalue()


# Pages


PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; --line: #8886; --bar: #3b6fb5; }}
:root {{ background: Canvas; color: CanvasText; }}
body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 54rem; margin: 2rem auto;
  padding: 0 1rem; overflow-wrap: anywhere; }}
pre {{ overflow-x: auto; }}
h1 {{ font-size: 1.5rem; }} h2 {{ font-size: 1.2rem; margin-top: 2rem; }}
table {{ border-collapse: collapse; }}
th, td {{ padding: .2rem .6rem; text-align: left; border-bottom: 1px solid var(--line); }}
td.number, th.number {{ text-align: right; font-variant-numeric: tabular-nums; }}
.bar {{ display: inline-block; height: .8rem; background: var(--bar); }}
.wide {{ overflow-x: auto; }}
.nnla-check h2 {{ margin: .1rem 0 .4rem; font-size: 1rem; }}
.nnla-check h2 span {{ font-weight: normal; }}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
{body}
</main>
</body>
</html>
"""


def feedback(mark: Mark, notes: Sequence[str]) -> str:
    """The page of one student: points with reasons, one section a task; no script."""
    points = f"<p><b>{mark.score:g} of {mark.max_score:g} points.</b></p>"
    parts = [points, _list([*notes, *mark.problems])]
    if mark.late:
        parts.append(f"<p>{escape(mark.late)}</p>")
    for task in map(whole, mark.tasks):
        comment = f"<p>{escape(task['comment'])}</p>" if task["comment"] else ""
        parts.append((task.get("html") or _plain_task(task)) + comment)
    title = f"{mark.chapter or 'Exercises'}: {mark.student}"
    return PAGE.format(title=escape(title), body="\n".join(parts))


def _plain_task(task: dict) -> str:
    passed = sum(test["passed"] for test in task["tests"])
    return (
        f"<h2>{escape(task['name'])}</h2><p>{task['score']:g} of {task['max_score']:g} points, "
        f"{passed} of {len(task['tests'])} tests passed.</p>"
    )


def class_report(marks: Sequence[Mark], notes: Sequence[str]) -> str:
    """The page of the teacher: distribution, points per task, mistakes, problems."""
    graded = [mark for mark in marks if mark.tasks]
    problems = [f"{mark.student}: {problem}" for mark in marks for problem in mark.problems]
    parts = [_list(notes), f"<p>{len(marks)} students, {len(graded)} graded.</p>"]
    if graded:
        parts += ["<h2>Points</h2>", _distribution(graded), "<h2>Tasks</h2>", _tasks(graded)]
        parts += ["<h2>Mistakes named most often</h2>", _mistakes(graded)]
        parts += ["<h2>Time of grading</h2>", _times(graded)]
    if problems:
        parts += ["<h2>Look at these</h2>", _list(problems)]
    return PAGE.format(title="Class report", body="\n".join(parts))


def _distribution(marks: Sequence[Mark]) -> str:
    shares = [mark.score / mark.max_score if mark.max_score else 0.0 for mark in marks]
    tenths = Counter(min(int(share * 10), 9) for share in shares)
    rows = [
        [f"{10 * tenth}–{10 * tenth + 10} %", tenths[tenth], _bar(tenths[tenth], len(marks))]
        for tenth in range(10)
    ]
    words = f"<p>Mean {mean(shares):.0%}, median {median(shares):.0%} of the points.</p>"
    return words + _table(["share of the points", "students", ""], rows)


def _tasks(marks: Sequence[Mark]) -> str:
    by_name: dict[str, list[dict]] = {}
    for mark in marks:
        for task in mark.tasks:
            by_name.setdefault(task["name"], []).append(task)
    rows = []
    for name, found in by_name.items():
        most = found[0]["max_score"]
        share = mean(task["score"] for task in found) / most if most else 0.0
        full = sum(task["score"] == task["max_score"] for task in found)
        started = sum(task["status"] not in ("not started", "missing") for task in found)
        rows.append([name, f"{share:.0%}", _bar(share, 1), full, started])
    return _table(["task", "mean", "", "full marks", "started"], rows)


def _mistakes(marks: Sequence[Mark]) -> str:
    counts = Counter(
        (task["name"], mistake)
        for mark in marks
        for task in mark.tasks
        for mistake in task["mistakes"]
    )
    rows = [[task, mistake, count] for (task, mistake), count in counts.most_common(20)]
    return _table(["task", "mistake", "students"], rows) if rows else "<p>None.</p>"


def _times(marks: Sequence[Mark]) -> str:
    """How long each task took; a long time is often an answer that never came."""
    by_name: dict[str, list[tuple[float, str]]] = {}
    for mark in marks:
        for task in mark.tasks:
            if "seconds" in task:
                by_name.setdefault(task["name"], []).append((task["seconds"], mark.student))
    rows = []
    for name, found in by_name.items():
        longest, student = max(found)
        middle = median(seconds for seconds, _ in found)
        rows.append([name, f"{middle:.2f} s", f"{longest:.2f} s", student])
    return _table(["task", "median", "longest", "of"], rows)


class _Html(str):
    """Text that is HTML already."""


def _bar(value: float, most: float) -> str:
    return _Html(f'<span class="bar" style="width:{12 * value / most:.2f}rem"></span>')


def _table(heading: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    head = "".join(f'<th scope="col">{escape(x)}</th>' if x else "<td></td>" for x in heading)
    body = "".join("<tr>" + "".join(_cell(cell) for cell in row) + "</tr>\n" for row in rows)
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return f'<div class="wide">{table}</div>'


def _cell(cell: object) -> str:
    if isinstance(cell, _Html):
        return f"<td>{cell}</td>"
    kind = ' class="number"' if isinstance(cell, int | float) else ""
    return f"<td{kind}>{escape(str(cell))}</td>"


def _list(lines: Sequence[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<ul>{items}</ul>" if items else ""
