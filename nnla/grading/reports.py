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
from datetime import datetime
from html import escape
from pathlib import Path
from statistics import mean, median
from urllib.parse import quote

from nnla.grading.forms import delimiter_of
from nnla.grading.grade import whole, write
from nnla.grading.panel import marked
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
FORMULA = ("=", "+", "-", "@")
TURNING = [*range(0x2028, 0x202F), *range(0x2066, 0x206A)]  # breaks of a line, marks of direction
UNSEEN = dict.fromkeys([*range(32), *range(127, 160), *TURNING], "\N{REPLACEMENT CHARACTER}")
SHAPE = re.compile(r"_(has_the_)?shapes?(_|$)")  # how the check of a shape is named, after its task
SENTENCE = re.compile(r"(?<=[.?!])\s")


def write_reports(
    marks: Sequence[Mark],
    folder: Path,
    notes: Sequence[str],
    sandbox: str = "none",
    *,
    exam: bool = False,
) -> None:
    """Write grades.csv, results/, feedback/ and report.html.

    `notes` stand on the teacher's page; `sandbox` is the protection under which student code ran;
    in an exam the students' pages give no points. Pages of students of an earlier run are removed.
    """
    pages = {"results": ".json", "feedback": ".html", "gradescope": ".json"}
    for name in ("results", "feedback"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    names = file_names(mark.student for mark in marks)
    for mark in marks:
        name = names[mark.student]
        result = json.dumps(as_result(mark, sandbox), indent=2, ensure_ascii=False) + "\n"
        write(folder / "results" / f"{name}.json", result)
        write(folder / "feedback" / f"{name}.html", feedback(mark, exam))
    write(folder / "report.html", class_report(marks, notes))
    write(folder / "grades.csv", grades_csv(marks))
    present = set(names.values())
    for name, suffix in pages.items():
        for path in (folder / name).glob(f"*{suffix}"):
            if path.name.removesuffix(suffix) not in present:
                path.unlink()


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
        "time": _time(mark.time),
        "sandbox": sandbox,
        "verdict": mark.verdict,
        "score": mark.score,
        "max_score": mark.max_score,
        "late": mark.late,
        "problems": mark.to_look_at,
        "tasks": tasks,
    }


def _time(time: datetime | None) -> str:
    return time.isoformat(sep=" ", timespec="seconds") if time else ""


def plain(text: str) -> str:
    """Text without what moves a terminal's cursor, or turns the order of what is read."""
    return text.translate(UNSEEN)


def safe(cell: object) -> object:
    """A cell on one line that no spreadsheet takes for a formula."""
    if not isinstance(cell, str):
        return cell
    return f"'{plain(cell)}" if cell.startswith(FORMULA) else plain(cell)


def grades_csv(marks: Sequence[Mark]) -> str:
    """One row a student, one column a task; every text quoted."""
    names = list(dict.fromkeys(task["name"] for mark in marks for task in mark.tasks))
    file = io.StringIO()
    writer = csv.writer(file, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow(["student", "score", "max_score", "late", *names, "problems"])
    for mark in marks:
        scores = {task["name"]: task["score"] for task in mark.tasks}
        row = [mark.student, mark.score, mark.max_score, mark.late]
        row += [scores.get(name, "") for name in names] + ["; ".join(mark.to_look_at)]
        writer.writerow([safe(cell) for cell in row])
    return file.getvalue()


def gradescope(mark: Mark, exam: bool = False) -> dict:
    """The `results.json` that Gradescope's autograder reads; of an exam, not yet for students."""
    tests = []
    for task in map(whole, mark.tasks):
        lines = [test["message"] for test in task["tests"] if not test["passed"]]
        hints = [test["hint"] for test in task["tests"] if test["hint"]]
        output = "\n".join(filter(None, [*lines, *hints, task.get("comment")]))
        tests.append(
            {
                "name": task["name"],
                "score": task["score"],
                "max_score": task["max_score"],
                "status": "passed" if task["score"] == task["max_score"] else "failed",
                "output": output,
            }
        )
    return {
        "score": mark.score,
        "output": "\n".join(mark.problems),
        "output_format": "text",
        "visibility": "after_published" if exam else "visible",
        "tests": tests,
    }


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
        text = file.read()
    delimiter = delimiter_of(text)
    heading, *rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)) or [[]]
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
    csv.writer(filled, delimiter=delimiter, lineterminator="\r\n").writerows([heading, *rows])
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


def names_students(heading: Iterable[str]) -> bool:
    """Whether an export with this heading has a column by which students are found."""
    return any(_plain(name) in IDENTIFIERS for name in heading)


def _plain(name: str) -> str:
    """A name as Canvas writes it in file names: lower case, letters and digits alone."""
    return re.sub(r"[\W_]", "", name.casefold())


def receipts(submissions: Iterable[Submission], fingerprint: Callable[[Submission], str]) -> str:
    """What was handed in, as a CSV: student, file, time, the hash of the file and of its code."""
    file = io.StringIO()
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(["student", "file", "time", "sha256", "code_sha256"])
    for one in submissions:
        code = fingerprint(one) if one.cells else ""
        row = [one.student, one.source, _time(one.time), one.sha256, code]
        writer.writerow([safe(cell) for cell in row])
    return file.getvalue()


# Pages


class _Html(str):
    """Text that is HTML already."""


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
th, td {{ padding: .2rem .6rem; text-align: left; border-bottom: 1px solid var(--line);
  overflow-wrap: normal; }}
td.number, th.number {{ text-align: right; font-variant-numeric: tabular-nums; }}
.bar {{ display: inline-block; height: .8rem; background: var(--bar); }}
.wide {{ overflow-x: auto; }}
.said {{ min-width: 14rem; }}
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


def feedback(mark: Mark, exam: bool = False) -> str:
    """The page of one student: points with reasons, one section a task; no script.

    In an exam it says of each task whether it runs and whether the shape is right, and no more.
    """
    parts = [_score(mark, exam), _list(mark.problems)]
    if mark.late:
        parts.append(f"<p>{escape(mark.late)}</p>")
    for task in map(whole, mark.tasks):
        comment = f"<p>{escape(task['comment'])}</p>" if task.get("comment") else ""
        section = _task_of_exam(task) if exam else task.get("html") or _plain_task(task)
        parts.append(section + comment)
    parts.append(_receipt(mark))
    title = f"{mark.chapter or 'Exercises'}: {mark.student}"
    return PAGE.format(title=escape(title), body="\n".join(parts))


def _score(mark: Mark, exam: bool) -> str:
    if not mark.tasks:
        return "<p><b>Not graded.</b> Ask your teacher whether you may hand it in again.</p>"
    if exam:
        return "<p>Your notebook was received. This page says what runs; it gives no points.</p>"
    return f"<p><b>{mark.score:g} of {mark.max_score:g} points.</b></p>"


def _receipt(mark: Mark) -> str:
    """What proves which file was graded; `sha256sum` gives the same for the same file."""
    if not mark.sha256:
        return ""
    when = f", of {_time(mark.time)}" if mark.time else ""
    return (
        f"<h2>Receipt</h2><p><code>{escape(mark.source)}</code>{when}. Its SHA-256, which "
        f"<code>sha256sum</code> gives for the same file:</p><p><code>{mark.sha256}</code></p>"
    )


def _plain_task(task: dict) -> str:
    passed = sum(test["passed"] for test in task["tests"])
    return (
        f"<h2>{escape(task['name'])}</h2><p>{task['score']:g} of {task['max_score']:g} points, "
        f"{passed} of {len(task['tests'])} tests passed.</p>"
    )


def _task_of_exam(task: dict) -> str:
    """Whether a task runs, and whether the shape is right if it has tests of that."""
    return f"<h2>{escape(task['name'])}</h2><p>{'; '.join(_told_in_exam(task))}.</p>"


def _told_in_exam(task: dict) -> list[str]:
    if task["status"] in ("missing", "not started", "not graded", "by hand"):
        return [task["status"]]
    if not task["returned"]:
        reason = "" if task["verdict"] == "graded" else f" ({task['verdict']})"
        return [f"does not run{reason}"]
    prefix = f"test_{task['name']}"
    shapes = [t["passed"] for t in task["tests"] if SHAPE.match(t["name"].removeprefix(prefix))]
    right = "right" if all(shapes) else "not right"
    return ["runs", f"the shape is {right}"] if shapes else ["runs"]


def class_report(marks: Sequence[Mark], notes: Sequence[str]) -> str:
    """The page of the teacher: distribution, points per task, mistakes, problems."""
    graded = [mark for mark in marks if mark.tasks]
    names = file_names(mark.student for mark in marks)
    problems = [
        _Html(f"{_link(mark.student, names)}: {escape(problem)}")
        for mark in marks
        for problem in mark.to_look_at
    ]
    parts = [_list(notes), f"<p>{counted(len(marks), 'student')}, {len(graded)} graded.</p>"]
    if graded:
        parts += ["<h2>Points</h2>", _distribution(graded), "<h2>Tasks</h2>", _tasks(graded)]
        parts += ["<h2>Mistakes named most often</h2>", _mistakes(graded)]
        parts += ["<h2>Time of grading</h2>", _times(graded, names)]
    if problems:
        parts += ["<h2>Look at these</h2>", _list(problems)]
    return PAGE.format(title="Class report", body="\n".join(parts))


def counted(number: int, name: str) -> str:
    """A number and what it counts: 1 student, 2 students."""
    return f"{number} {name}{'' if number == 1 else 's'}"


def _link(student: str, names: Mapping[str, str]) -> str:
    """A student's name, leading to the page with the feedback, by the name of its file."""
    page = quote(f"feedback/{names[student]}.html")
    return _Html(f'<a href="{page}">{escape(student)}</a>')


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
    found = [
        (task, mistake) for mark in marks for task in mark.tasks for mistake in task["mistakes"]
    ]
    counts = Counter((task["name"], mistake) for task, mistake in found)
    seen = {(task["name"], mistake): task for task, mistake in reversed(found)}
    rows = [
        [key[0], _Html(_mistake(seen[key], key[1])), count] for key, count in counts.most_common(20)
    ]
    return _table(["task", "mistake", "students"], rows) if rows else "<p>None.</p>"


def _mistake(task: dict, name: str) -> str:
    """A mistake by its name, with the first sentence of what the student reads about it."""
    hints = "\n".join(test["hint"] for test in whole(task)["tests"] if test["hint"]).split("\n")
    hint = dict(zip(task["mistakes"], hints, strict=False)).get(name, "")
    words = f"<code>{escape(name)}</code> {marked(SENTENCE.split(hint)[0])}"
    return f'<div class="said">{words}</div>'


def _times(marks: Sequence[Mark], names: Mapping[str, str]) -> str:
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
        rows.append([name, f"{middle:.2f} s", f"{longest:.2f} s", _link(student, names)])
    return _table(["task", "median", "longest", "of"], rows)


def _bar(value: float, most: float) -> str:
    return _Html(f'<span class="bar" style="width:{12 * value / most:.2f}rem"></span>')


def _table(heading: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    head = "".join(f'<th scope="col">{escape(x)}</th>' if x else "<td></td>" for x in heading)
    body = "".join("<tr>" + "".join(_cell(cell) for cell in row) + "</tr>\n" for row in rows)
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return f'<div class="wide" tabindex="0">{table}</div>'


def _cell(cell: object) -> str:
    kind = ' class="number"' if isinstance(cell, int | float) else ""
    return f"<td{kind}>{_escaped(cell)}</td>"


def _escaped(value: object) -> str:
    return value if isinstance(value, _Html) else escape(str(value))


def _list(lines: Sequence[str]) -> str:
    items = "".join(f"<li>{_escaped(line)}</li>" for line in lines)
    return f"<ul>{items}</ul>" if items else ""
