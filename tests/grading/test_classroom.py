"""A class from its folder to its grades, behind the wall: nothing lost, nothing done twice."""

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from typer.testing import CliRunner

from nnla.grading import classroom, cli, grade, wall
from nnla.grading.classroom import GradingError, Order, grade_class
from nnla.grading.cli import app
from nnla.grading.policy import Mark
from nnla.grading.submissions import Submission

ROOT = Path(__file__).parents[2]
NO_SANDBOX = wall.protection()

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(NO_SANDBOX), reason=f"no sandbox: {NO_SANDBOX}"),
]

WRONG = "import numpy as np\ndef cosine_similarity(u, v):\n    return u @ v"
BY_LIBRARY = "from nnla import cosine_similarity, unit\ndef unit_vector(v):\n    return unit(v)"


def notebook(*cells):
    found = [{"cell_type": "code", "metadata": {}, "source": source} for source in cells]
    return json.dumps({"cells": found, "metadata": {}, "nbformat": 4})


@pytest.fixture
def submissions(tmp_path):
    """A right, a wrong, an untouched, a library's, a hostile and a damaged notebook."""
    folder = tmp_path / "submissions"
    for student in ("ann", "bob", "cy", "dan", "eve", "fay"):
        (folder / student).mkdir(parents=True)
    shutil.copy(ROOT / "solutions" / "vectors.ipynb", folder / "ann")
    (folder / "bob" / "vectors.ipynb").write_text(notebook(WRONG, "1 / 0"))
    shutil.copy(ROOT / "exercises" / "vectors.ipynb", folder / "cy")
    (folder / "dan" / "vectors.ipynb").write_text(notebook(BY_LIBRARY))
    (folder / "eve" / "vectors.ipynb").write_text(notebook("import os; os._exit(0)", WRONG))
    (folder / "fay" / "vectors.ipynb").write_text("{")
    return folder


@pytest.fixture
def few_tasks(monkeypatch):
    """Grade two tasks of the chapter, so that a test takes seconds."""
    found = grade.chapters()
    two = {name: found["vectors"][name] for name in ("unit_vector", "cosine_similarity")}
    monkeypatch.setitem(found, "vectors", two)


def scores(marks):
    return {mark.student: mark.score for mark in marks}


EXPECTED = {
    "ann": 5,  # 2 and 3 points, all checks
    "bob": 0.5,  # one number came, of 3 points
    "cy": 0,
    "dan": 0,  # the library's own function is absent
    "eve": 0.5,  # as bob: the cell that left Python is left out
    "fay": 0,
}


def test_class_is_graded_and_every_fault_is_named(submissions, few_tasks, tmp_path):
    marks = grade_class(submissions, tmp_path / "grades", Order(chapter="vectors"))
    assert scores(marks) == EXPECTED
    problems = {mark.student: " ".join(mark.problems) for mark in marks}
    assert "Cell 2 stopped with ZeroDivisionError" in problems["bob"]
    assert "it is not JSON" in problems["fay"]
    result = json.loads((tmp_path / "grades" / "results" / "bob.json").read_text())
    cosine = next(task for task in result["tasks"] if task["name"] == "cosine_similarity")
    assert cosine["mistakes"] == ["no_length"]
    feedback = (tmp_path / "grades" / "feedback" / "bob.html").read_text()
    assert "Make <code>u</code> ten times longer" in feedback
    assert (
        hashlib.sha256((submissions / "bob" / "vectors.ipynb").read_bytes()).hexdigest() in feedback
    )
    assert "Graded in sandboxes" in (tmp_path / "grades" / "report.html").read_text()
    assert (tmp_path / "grades").stat().st_mode & 0o077 == 0
    dan = json.loads((tmp_path / "grades" / "results" / "dan.json").read_text())
    assert "absent while you are checked" in json.dumps(dan)
    eve = json.loads((tmp_path / "grades" / "results" / "eve.json").read_text())
    assert "Cell 1" in json.dumps(eve)


def test_notebook_of_another_chapter_is_no_attempt(submissions, few_tasks, tmp_path):
    shutil.copy(ROOT / "exercises" / "matmul.ipynb", submissions / "ann")
    marks = grade_class(submissions, tmp_path / "grades", Order(chapter="vectors"))
    assert scores(marks) == EXPECTED


def test_notebook_of_another_chapter_alone_is_named(submissions, few_tasks, tmp_path):
    shutil.copy(ROOT / "solutions" / "matmul.ipynb", submissions / "bob" / "vectors.ipynb")
    marks = grade_class(submissions, tmp_path / "grades", Order(chapter="vectors"))
    assert scores(marks) == EXPECTED | {"bob": 0}
    (bob,) = [mark for mark in marks if mark.student == "bob"]
    assert "It holds no function of vectors; it looks like matmul." in bob.problems


def test_of_several_notebooks_only_the_one_that_counts_is_graded(submissions, few_tasks, tmp_path):
    for number in range(3):
        path = submissions / "bob" / f"older{number}.ipynb"
        path.write_text(notebook(f"# {number}\n{WRONG}"))
        os.utime(path, (number, number))
    out = tmp_path / "grades"
    marks = grade_class(submissions, out, Order(chapter="vectors"))
    assert scores(marks) == EXPECTED
    assert len(list((out / "kept").iterdir())) == 5  # the readable notebooks
    bob = next(mark for mark in marks if mark.student == "bob")
    assert "4 notebooks; the last counts" in bob.problems[-1]
    best = grade_class(submissions, out, Order(chapter="vectors", attempt="best"))
    assert scores(best) == EXPECTED
    assert len(list((out / "kept").iterdir())) == 8


def problems_of(marks, student):
    return " ".join(next(mark.problems for mark in marks if mark.student == student))


def test_notebook_that_is_passed_over_is_named(submissions, few_tasks, tmp_path):
    shutil.copy(ROOT / "exercises" / "matmul.ipynb", submissions / "ann")
    (submissions / "bob" / "newer.ipynb").write_text("{")
    marks = grade_class(submissions, tmp_path / "grades", Order(chapter="vectors"))
    assert scores(marks) == EXPECTED
    over = "ann/matmul.ipynb defines no function of vectors and was passed over."
    assert over in problems_of(marks, "ann")
    assert "newer.ipynb: it is damaged" in problems_of(marks, "bob")
    receipts = (tmp_path / "grades" / "receipts.csv").read_text()
    assert "ann/matmul.ipynb" in receipts


@pytest.mark.parametrize(
    "code",
    [
        "cosine_similarity = lambda u, v: u @ v",
        "async def cosine_similarity(u, v):\n    return u @ v",
        "if True:\n    def cosine_similarity(u, v):\n        return u @ v",
        "@staticmethod\ndef cosine_similarity (u, v):\n    return u @ v",
    ],
)
def test_newest_notebook_counts_however_it_defines_its_answers(code):
    old = Submission("ann", "ann/old.ipynb", cells=["def unit_vector(v):\n    ..."])
    new = Submission("ann", "ann/new.ipynb", cells=[code])
    assert classroom._of_chapter([new, old], "vectors") == [new, old]


@pytest.mark.parametrize(
    "code", ["cosine_similarity == 1", "x = 'def cosine_similarity'", "f(cosine_similarity=1)"]
)
def test_name_that_is_not_defined_answers_nothing(code):
    assert "cosine_similarity" not in grade.defined(Submission("ann", "", cells=[code]))


def test_text_of_a_notebook_is_searched_in_no_time():
    cells = ["\n" * 10**6 + " " * 10**6, "x" * 10**6, "def " * 10**5, " \t" * 10**6 + "="]
    start = time.monotonic()
    grade.defined(Submission("ann", "", cells=cells))
    assert time.monotonic() - start < 5


def test_note_on_a_notebook_reaches_the_teacher(submissions, few_tasks, tmp_path):
    (submissions / "ann" / "timestamp.txt").write_text("2026-11-20 23:59:00 PDT")
    marks = grade_class(submissions, tmp_path / "grades", Order(chapter="vectors"))
    assert "timestamp.txt is not understood" in problems_of(marks, "ann")
    assert scores(marks) == EXPECTED


def test_class_file_that_is_no_zip_leaves_the_grades_alone(tmp_path):
    (tmp_path / "class.zip").write_text("no zip")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "grades.csv").write_text("kept")
    command = ["grade", str(tmp_path / "class.zip"), "--out", str(tmp_path / "out")]
    done = CliRunner().invoke(app, command)
    assert done.exit_code == 2
    assert "no zip file that can be read" in " ".join(done.output.split())
    assert (tmp_path / "out" / "grades.csv").read_text() == "kept"


def test_namesakes_have_their_own_marks_in_the_export(few_tasks, tmp_path):
    right = (ROOT / "solutions" / "vectors.ipynb").read_text()
    with zipfile.ZipFile(tmp_path / "class.zip", "w") as archive:
        archive.writestr("bergben_102_9000_vectors.ipynb", right)
        archive.writestr("bergben_103_9001_vectors.ipynb", notebook(WRONG))
        archive.writestr("eve.ipynb", "{")
    (tmp_path / "x.csv").write_text('Student,ID,V\n"Berg, Ben",102,\n"Berg, Ben",103,\n')
    order = Order(chapter="vectors", fill=tmp_path / "x.csv", column="V")
    said: list[str] = []
    marks = grade_class(tmp_path / "class.zip", tmp_path / "out", order, say=said.append)
    assert scores(marks) == {"bergben (102)": 5, "bergben (103)": 0.5, "eve": 0}
    assert "nothing was graded, for: eve." in said[-1]
    filled = (tmp_path / "out" / "filled-x.csv").read_text().splitlines()
    assert [row.rpartition(",")[2] for row in filled] == ["V", "5", "0.5"]


def results(folder):
    return {path.name: path.read_text() for path in sorted((folder / "results").iterdir())}


def test_interrupted_run_goes_on_where_it_was(submissions, few_tasks, tmp_path):
    out = tmp_path / "grades"

    def interrupt(done, total):
        if done >= 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        grade_class(submissions, out, Order(chapter="vectors"), interrupt)
    kept = {path: path.stat().st_mtime_ns for path in (out / "kept").glob("*.json")}
    assert len(kept) >= 2
    counts = []
    marks = grade_class(
        submissions, out, Order(chapter="vectors"), lambda done, total: counts.append(done)
    )
    assert counts[0] == 2 * len(kept)  # what was done is not done again
    assert {path: path.stat().st_mtime_ns for path in kept} == kept
    assert scores(marks) == EXPECTED
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(out / "seed.txt", other)
    grade_class(submissions, other, Order(chapter="vectors", workers=1))
    assert results(out) == results(other)  # one worker or two, interrupted or not


def test_result_that_was_cut_off_is_made_again(submissions, few_tasks, tmp_path):
    out = tmp_path / "grades"
    grade_class(submissions, out, Order(chapter="vectors"))
    cut = next((out / "kept").glob("*.json"))
    cut.write_text(cut.read_text()[:50])
    assert scores(grade_class(submissions, out, Order(chapter="vectors"))) == EXPECTED
    assert set(json.loads(cut.read_text())) == {"unit_vector", "cosine_similarity"}


def test_one_task_is_graded_again_for_all(submissions, few_tasks, tmp_path):
    out = tmp_path / "grades"
    grade_class(submissions, out, Order(chapter="vectors"))
    before = {path: json.loads(path.read_text()) for path in (out / "kept").glob("*.json")}
    grade_class(submissions, out, Order(chapter="vectors", regrade=["unit_vector"]))
    assert len(before) == 5  # the notebooks that can be read
    for path, results in before.items():
        again = {name for name, one in json.loads(path.read_text()).items() if one != results[name]}
        assert again == {"unit_vector"}  # in other seconds


def test_seed_is_drawn_once_and_kept_secret(tmp_path):
    one, other = tmp_path / "one", tmp_path / "other"
    assert grade.seed_of(one) == grade.seed_of(one)
    assert grade.seed_of(one) != grade.seed_of(other)
    assert os.stat(one / "seed.txt").st_mode & 0o077 == 0


def test_exam_tells_what_runs_and_neither_hints_nor_values_nor_points(
    submissions, few_tasks, tmp_path
):
    out, late = tmp_path / "grades", tmp_path / "late.toml"
    late.write_text("due = 9999-01-01T00:00:00")
    marks = grade_class(submissions, out, Order(chapter="vectors", exam=True, late=late))
    assert scores(marks) == EXPECTED
    feedback = (out / "feedback" / "bob.html").read_text()
    text = (out / "results" / "bob.json").read_text() + feedback
    assert "ten times longer" not in text
    assert "asked" not in text
    assert "<h2>cosine_similarity</h2><p>runs.</p>" in feedback
    assert "<h2>unit_vector</h2><p>missing.</p>" in feedback
    assert " of " not in feedback.partition("</h1>")[2].partition("<h2>Receipt")[0]


def test_checks_of_the_teachers_own(tmp_path):
    (tmp_path / "private").mkdir()
    (tmp_path / "private" / "test_exam.py").write_text(
        "from nnla.grading.compare import assert_equal\n"
        "from nnla.grading.task import Answer, Task\n"
        "triple = Task('triple', 'write', 2, 5, 1, answers=(Answer('triple'),))\n"
        "@triple.check(2)\n"
        "def test_triple_of_two(student, rng):\n"
        "    'Three times 2 is 6.'\n"
        "    assert_equal(student.triple(2), 6)\n"
    )
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "ann.ipynb").write_text(notebook("def triple(x):\n    return 3 * x"))
    try:
        marks = grade_class(tmp_path / "in", tmp_path / "out", Order(checks=tmp_path / "private"))
    finally:
        grade.chapters.cache_clear()
    assert scores(marks) == {"ann": 2}


def test_no_sandbox_no_grading(submissions, tmp_path, monkeypatch):
    monkeypatch.setattr(classroom, "protection", lambda: "bubblewrap is not installed.")
    with pytest.raises(GradingError, match="no student code was run"):
        grade_class(submissions, tmp_path / "grades", Order())
    assert not (tmp_path / "grades" / "grades.csv").exists()


def test_without_a_sandbox_the_report_and_the_results_say_so(submissions, few_tasks, tmp_path):
    shutil.rmtree(submissions / "eve")
    marks = grade_class(submissions, tmp_path / "grades", Order(chapter="vectors", wall=False))
    assert scores(marks) == {name: score for name, score in EXPECTED.items() if name != "eve"}
    assert "Graded without a sandbox" in (tmp_path / "grades" / "report.html").read_text()
    for result in (tmp_path / "grades" / "results").iterdir():
        assert json.loads(result.read_text())["sandbox"] == "none"


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--chapter", "poetry"], "There is no chapter 'poetry'."),
        (["--attempt", "first"], "--attempt is last or best, not 'first'."),
        (["--strike", "rhyme"], "There is no task 'rhyme'."),
        (["--fill", "x.csv"], "--fill needs --column"),
        (["--format", "gradscope"], "there is no format 'gradscope'"),
        (["--limit", "patience=3"], "There is no limit 'patience'."),
        (["--limit", "memory=much"], "(write it like memory=2147483648) is 'much'"),
        (["--limit", "call=-1"], "(write it like call=10) is -1; it must be from 0.001"),
        (["--limit", "processes=0.5"], "is 0.5; it must be from 1"),
        (["--workers", "-1"], "--workers"),
        (["--attempts", "-1"], "--attempts"),
        (["--exam"], "--exam needs --late"),
        (["--roster", "nosuch.csv"], "There is no file nosuch.csv (--roster)."),
        (["--cluster", "foo"], "--cluster foo: there is no Dask scheduler"),
        (
            ["--chapter", "vectors", "--strike", "unit_vector", "--strike", "cosine_similarity"],
            "--strike leaves no task of vectors.",
        ),
    ],
)
def test_order_that_cannot_be_carried_out_is_named(
    submissions, few_tasks, tmp_path, options, sentence
):
    command = ["grade", str(submissions), "--out", str(tmp_path / "grades"), *options]
    done = CliRunner().invoke(app, command)
    assert done.exit_code == 2
    assert sentence in said_by(done)
    assert "kept" not in said_by(done)
    assert not (tmp_path / "grades").exists()


@pytest.mark.parametrize(
    ("option", "text", "sentence"),
    [
        ("--roster", "ann\nbob\n", "line 1: the student 'ann' stands where a heading is needed."),
        (
            "--manual",
            "student,task,points\nann,unit_vector,nan\n",
            "is nan; it must be from 0 to 2",
        ),
        ("--manual", "student,task,points\nann,unitvector,1\n", "there is no task 'unitvector'"),
        ("--extensions", "student,days\nann,1,x\n", "the number of attempts is 'x'"),
        ("--pairs", "one,two\nann,bob\nbob,cy\n", "'bob' stands in file.csv, line 2 already"),
        ("--fill", "", "(--fill) is empty."),
        ("--fill", "Name,V\nann,\n", "has no column that names students"),
        ("--fill", "Student,W\nann,\n", "has no column 'V'"),
    ],
)
def test_file_that_cannot_be_used_is_named_before_anything_is_graded(
    submissions, few_tasks, tmp_path, option, text, sentence
):
    path, out = tmp_path / "file.csv", tmp_path / "grades"
    path.write_text(text)
    options = ["--chapter", "vectors", "--column", "V", option, str(path)]
    done = CliRunner().invoke(app, ["grade", str(submissions), "--out", str(out), *options])
    assert done.exit_code == 2
    assert "file.csv" in said_by(done)
    assert sentence in said_by(done)
    assert not out.exists()


def said_by(done):
    """All that a command said, without the boxes and line breaks of the terminal."""
    return " ".join(done.output.replace("│", " ").split())


def test_names_that_are_not_in_the_class_are_said(submissions, few_tasks, tmp_path):
    for student in ("bob", "cy", "dan", "eve"):
        shutil.rmtree(submissions / student)
    (submissions / "fay").rename(submissions / "f\x1b[31may")
    pairs, more, export = (tmp_path / f"{name}.csv" for name in ("pairs", "more", "export"))
    pairs.write_text("one,two\nann,amy\nyan,zed\n")
    more.write_text("student,days\nann,1\nno\x1b[31mone,2\n")
    export.write_text("Student,V\nann,\n")
    options = ["--pairs", pairs, "--extensions", more, "--fill", export, "--column", "V"]
    command = ["grade", submissions, "--out", tmp_path / "out", "--chapter", "vectors", *options]
    done = CliRunner().invoke(app, list(map(str, command)))
    assert done.exit_code == 0
    for line in [
        "pairs.csv: 'yan' is not in the class.",
        "pairs.csv: 'zed' is not in the class.",
        "more.csv: 'no\\x1b[31mone' is not in the class.",
        "export.csv does not name: amy.",
        "nothing was graded, for: f\N{REPLACEMENT CHARACTER}[31may.",
        "more.csv: further days mean nothing without --late.",
        "3 students; see",
    ]:
        assert line in said_by(done)
    assert "amy' is not" not in done.output
    assert "\x1b" not in done.output
    assert "yan" in (tmp_path / "out" / "report.html").read_text()


def test_result_that_the_grader_owes_gives_the_code_1(submissions, tmp_path, monkeypatch):
    owed = {"verdict": "grader error", "score": 0, "max_score": 1}
    monkeypatch.setattr(cli, "grade_class", lambda *_: [Mark("ann", tasks=[owed, owed])])
    done = CliRunner().invoke(app, ["grade", str(submissions), "--out", str(tmp_path)])
    assert done.exit_code == 1
    assert "2 tasks not graded by a fault of the grader: the same command" in said_by(done)
    assert "1 student; see" in said_by(done)


def test_slot_that_fails_is_told_from_a_student(submissions, few_tasks, tmp_path, monkeypatch):
    def fail(*_, **__):
        raise RuntimeError("a grading slot failed: no bwrap")

    monkeypatch.setattr(classroom, "grade_all", fail)
    done = CliRunner().invoke(app, ["grade", str(submissions), "--out", str(tmp_path / "out")])
    assert done.exit_code == 2
    assert "The grader failed, not a student: a grading slot failed: no bwrap" in said_by(done)


def test_interrupt_ends_slots_that_wait_for_a_student(tmp_path):
    (tmp_path / "in").mkdir()
    endless = "def unit_vector(v):\n    while True:\n        pass"
    (tmp_path / "in" / "ann.ipynb").write_text(notebook(endless))
    command = ["-c", "from nnla.grading.cli import app; app()", "grade", tmp_path / "in"]
    out = ["--out", tmp_path / "out"]
    run = subprocess.Popen(
        [sys.executable, *command, *out, "--chapter", "vectors", "--limit", "call=120"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    while not (tmp_path / "out" / "kept").exists():
        time.sleep(0.05)
    time.sleep(1)  # its slots start
    os.killpg(run.pid, signal.SIGINT)
    said, _ = run.communicate(timeout=30)
    assert run.returncode == 130
    assert "Traceback" not in said


@pytest.mark.skipif(bool(NO_SANDBOX), reason=NO_SANDBOX or "sandboxes work")
def test_nothing_is_imported_from_where_the_command_runs(tmp_path):
    # What a student handed in may lie there.
    folder, found = tmp_path / "submissions", tmp_path / "imported"
    (folder / "ada").mkdir(parents=True)
    shutil.copy(ROOT / "solutions" / "vectors.ipynb", folder / "ada")
    for name in ("numpy", "json", "pickle", "selectors", "multiprocessing", "nnla"):
        (folder / f"{name}.py").write_text(f"open({str(found)!r}, 'a').write(__name__)\n")
    command = [Path(sys.executable).with_name("nnla"), "grade", ".", "--out", "../grades"]
    here = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, env=here)
    assert (done.returncode, found.exists()) == (0, False), done.stderr
    job = [sys.executable, "-c", "from nnla.grading.slot import in_a_slot; in_a_slot({})"]
    safe = here | {"PYTHONSAFEPATH": "1"}
    said = subprocess.run(job, cwd=folder, capture_output=True, text=True, env=safe).stderr
    assert "KeyError: 'options'" in said
    assert not found.exists()


def test_cluster_without_dask_is_named(submissions, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(GradingError, match="Dask, which is not installed"):
        grade_class(submissions, tmp_path / "out", Order(cluster="tcp://127.0.0.1:1"))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("def f(:\n", r"test_own\.py, line 1: invalid syntax"),
        ("\n1 / 0\n", r"test_own\.py, line 2: ZeroDivisionError: division by zero"),
        (None, r"There is no test_<chapter>\.py in"),
        (
            "from nnla.grading.task import Task\n"
            "own = Task('own', 'write', 1, 5, 1, hides=('dot', 'no_such'))\n",
            "own hides no_such, which nnla does not have",
        ),
    ],
)
def test_checks_that_cannot_be_read_are_named(tmp_path, text, sentence):
    if text is not None:
        (tmp_path / "test_own.py").write_text(text)
    try:
        with pytest.raises(GradingError, match=sentence):
            classroom.own_checks(tmp_path)
    finally:
        grade.chapters.cache_clear()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["nosuch"], "There is no notebook in nosuch."),
        (["nosuch", "--checks", "nowhere"], "There is no test_<chapter>.py in nowhere."),
    ],
)
def test_exercises_that_cannot_be_made_are_named(tmp_path, options, sentence):
    done = CliRunner().invoke(app, ["generate", *options, "--out", str(tmp_path / "x")])
    assert done.exit_code == 2
    assert sentence in said_by(done)
    assert not (tmp_path / "x").exists()


def test_empty_folder_is_named(tmp_path):
    (tmp_path / "in").mkdir()
    done = CliRunner().invoke(app, ["grade", str(tmp_path / "in"), "--out", str(tmp_path / "out")])
    assert done.exit_code == 2
    assert "There is no notebook under" in " ".join(done.output.split())


def test_doctor_says_what_is_in_force():
    done = CliRunner().invoke(app, ["doctor"])
    assert done.exit_code == 0
    assert "Sandboxes work here" in done.output


def test_doctor_names_a_processor_whose_calls_are_not_known(monkeypatch):
    monkeypatch.setattr("platform.machine", lambda: "abacus")
    said = " ".join(CliRunner().invoke(app, ["doctor"]).output.split())
    assert "Sandboxes work here" in said
    assert "The calls of this processor, abacus, are not known" in said


@pytest.mark.parametrize(
    ("in_docker", "rule", "remedy"),
    [
        (True, "1", "Start the container with --security-opt"),
        (False, "1\n", "sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0"),
        (False, "0\n", "Allow unprivileged user namespaces"),
        (False, None, "Allow unprivileged user namespaces"),
    ],
)
def test_doctor_names_one_remedy_in_one_line(tmp_path, monkeypatch, in_docker, rule, remedy):
    def fail(sandbox):
        raise wall.SandboxError("bwrap: no namespaces:\nOperation not permitted")

    monkeypatch.setattr(wall.Sandbox, "start", fail)
    for name, content in [("DOCKER", "" if in_docker else None), ("APPARMOR", rule)]:
        monkeypatch.setattr(wall, name, tmp_path / name)
        if content is not None:
            (tmp_path / name).write_text(content)
    problem = wall.protection()
    assert problem.startswith("bubblewrap cannot make a sandbox: bwrap: no namespaces: Operation")
    remedies = ("--security-opt seccomp", "sysctl", "Allow unprivileged")
    assert [word in problem for word in remedies].count(True) == 1
    assert remedy in problem
    assert "\n" not in problem


def test_limit_on_a_call_may_be_below_the_usual_one(submissions, few_tasks, tmp_path):
    for student in ("ann", "cy", "dan", "eve", "fay"):
        shutil.rmtree(submissions / student)
    endless = "def unit_vector(v):\n    while True:\n        pass"
    (submissions / "bob" / "vectors.ipynb").write_text(notebook(endless))
    order = Order(chapter="vectors", limits=["call=0.5"])
    (mark,) = grade_class(submissions, tmp_path / "grades", order)
    assert mark.problems == ["unit_vector: time limit"]
    assert (
        "It took longer than 0.5 s." in (tmp_path / "grades" / "feedback" / "bob.html").read_text()
    )


def test_cluster_without_workers_is_said():
    distributed = pytest.importorskip("distributed", reason="distributed is not installed")
    said = []
    with distributed.LocalCluster(n_workers=0, processes=False, dashboard_address=None) as cluster:
        classroom._meet(cluster.scheduler_address, said.append)
    assert "has no workers; grading begins when one comes." in said[0]


def test_damaged_seed_is_named(tmp_path):
    (tmp_path / "seed.txt").write_text("12x")
    with pytest.raises(grade.SeedError, match="holds no number"):
        grade.seed_of(tmp_path)


def test_key_tells_one_cell_from_two():
    options = grade.Options(1)
    one, two = ("a = 1\0b = 2",), ("a = 1", "b = 2")
    assert grade.key_of(one, options) != grade.key_of(two, options)


def test_key_follows_the_content_of_private_checks_and_not_their_place(tmp_path):
    keys = []
    for folder, text in (("a", "x = 1"), ("b", "x = 1"), ("c", "x = 2")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "test_week1.py").write_text(text)
        options = grade.Options(1, checks=str(tmp_path / folder))
        keys.append(grade.key_of((), options))
    assert keys[0] == keys[1] != keys[2]


def test_long_code_is_not_parsed_where_memory_is_not_limited(monkeypatch):
    monkeypatch.setattr(grade.ast, "parse", lambda code: pytest.fail("it was parsed"))
    assert grade.taken_from_library(["x\n" * 60_000], {"unit"}) == {"unit"}


def test_cluster_gives_the_same_grades_though_a_worker_is_lost(submissions, few_tasks, tmp_path):
    distributed = pytest.importorskip("distributed", reason="distributed is not installed")
    alone, together = tmp_path / "alone", tmp_path / "together"
    grade_class(submissions, alone, Order(chapter="vectors"))
    together.mkdir()
    lost = []
    shutil.copy(alone / "seed.txt", together)
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as cluster:

        def lose_one(done, total):
            if done >= 2 and not lost:
                lost.append(next(iter(cluster.workers.values())).process.process)
                lost[0].kill()

        order = Order(chapter="vectors", cluster=cluster.scheduler_address)
        said: list[str] = []
        grade_class(submissions, together, order, lose_one, said.append)
    assert said == []
    assert lost
    assert results(together) == results(alone)
