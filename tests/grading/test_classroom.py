"""A class from its folder to its grades, behind the wall: nothing lost, nothing done twice."""

import json
import os
import shutil
import time
import zipfile
from pathlib import Path

import pytest
from typer.testing import CliRunner

from nnla.grading import classroom, grade, wall
from nnla.grading.classroom import GradingError, Order, grade_class
from nnla.grading.cli import app
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
    assert "Graded in sandboxes" in feedback
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
    assert len(list((out / "kept").iterdir())) == 2 * 5  # two tasks of each readable notebook
    bob = next(mark for mark in marks if mark.student == "bob")
    assert "4 notebooks; the last counts" in bob.problems[-1]
    best = grade_class(submissions, out, Order(chapter="vectors", attempt="best"))
    assert scores(best) == EXPECTED
    assert len(list((out / "kept").iterdir())) == 2 * 8


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


def test_namesakes_have_their_own_marks_in_the_export(few_tasks, tmp_path, capsys):
    right = (ROOT / "solutions" / "vectors.ipynb").read_text()
    with zipfile.ZipFile(tmp_path / "class.zip", "w") as archive:
        archive.writestr("bergben_102_9000_vectors.ipynb", right)
        archive.writestr("bergben_103_9001_vectors.ipynb", notebook(WRONG))
        archive.writestr("eve\x1b[31m.ipynb", "{")
    (tmp_path / "x.csv").write_text('Student,ID,V\n"Berg, Ben",102,\n"Berg, Ben",103,\n')
    order = Order(chapter="vectors", fill=tmp_path / "x.csv", column="V")
    marks = grade_class(tmp_path / "class.zip", tmp_path / "out", order)
    assert scores(marks) == {"bergben (102)": 5, "bergben (103)": 0.5, "eve\x1b[31m": 0}
    assert "nothing was graded, for: eve\N{REPLACEMENT CHARACTER}[31m." in capsys.readouterr().out
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
    assert len(kept) >= 3
    counts = []
    marks = grade_class(
        submissions, out, Order(chapter="vectors"), lambda done, total: counts.append(done)
    )
    assert counts[0] == len(kept)  # what was done is not done again
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
    assert "seconds" in json.loads(cut.read_text())


def test_one_task_is_graded_again_for_all(submissions, few_tasks, tmp_path):
    out = tmp_path / "grades"
    grade_class(submissions, out, Order(chapter="vectors"))
    before = {path: path.stat().st_mtime_ns for path in (out / "kept").glob("*.json")}
    grade_class(submissions, out, Order(chapter="vectors", regrade=["unit_vector"]))
    again = [path for path in before if path.stat().st_mtime_ns != before[path]]
    assert len(again) == 5  # of the five notebooks that can be read
    assert {json.loads(path.read_text())["name"] for path in again} == {"unit_vector"}


def test_seed_is_drawn_once_and_kept_secret(tmp_path):
    one, other = tmp_path / "one", tmp_path / "other"
    assert grade.seed_of(one) == grade.seed_of(one)
    assert grade.seed_of(one) != grade.seed_of(other)
    assert os.stat(one / "seed.txt").st_mode & 0o077 == 0


def test_exam_tells_neither_hints_nor_values(submissions, few_tasks, tmp_path):
    out = tmp_path / "grades"
    marks = grade_class(submissions, out, Order(chapter="vectors", exam=True))
    assert scores(marks) == EXPECTED
    text = (out / "results" / "bob.json").read_text() + (out / "feedback" / "bob.html").read_text()
    assert "ten times longer" not in text
    assert "asked" not in text


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


def test_without_a_sandbox_every_report_says_so(submissions, few_tasks, tmp_path):
    shutil.rmtree(submissions / "eve")
    marks = grade_class(submissions, tmp_path / "grades", Order(chapter="vectors", wall=False))
    assert scores(marks) == {name: score for name, score in EXPECTED.items() if name != "eve"}
    for page in [
        tmp_path / "grades" / "report.html",
        *(tmp_path / "grades" / "feedback").iterdir(),
    ]:
        assert "Graded without a sandbox" in page.read_text()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--chapter", "poetry"], "There is no chapter 'poetry'."),
        (["--attempt", "first"], "--attempt is last or best, not 'first'."),
        (["--strike", "rhyme"], "There is no task 'rhyme'."),
        (["--fill", "x.csv"], "--fill needs --column"),
        (["--format", "gradscope"], "there is no format 'gradscope'"),
        (["--limit", "patience=3"], "There is no limit 'patience'."),
        (["--limit", "memory=much"], "write it like memory=2147483648"),
    ],
)
def test_order_that_cannot_be_carried_out_is_named(submissions, tmp_path, options, sentence):
    command = ["grade", str(submissions), "--out", str(tmp_path / "grades"), *options]
    done = CliRunner().invoke(app, command)
    assert done.exit_code == 2
    assert sentence in " ".join(done.output.split())


def test_empty_folder_is_named(tmp_path):
    (tmp_path / "in").mkdir()
    done = CliRunner().invoke(app, ["grade", str(tmp_path / "in"), "--out", str(tmp_path / "out")])
    assert done.exit_code == 2
    assert "There is no notebook under" in " ".join(done.output.split())


def test_doctor_says_what_is_in_force():
    done = CliRunner().invoke(app, ["doctor"])
    assert done.exit_code == 0
    assert "Sandboxes work here" in done.output


def test_key_tells_one_cell_from_two():
    options = grade.Options(1)
    one, two = ("a = 1\0b = 2",), ("a = 1", "b = 2")
    assert grade.key_of(one, "project", options) != grade.key_of(two, "project", options)


def test_key_follows_the_content_of_private_checks_and_not_their_place(tmp_path):
    keys = []
    for folder, text in (("a", "x = 1"), ("b", "x = 1"), ("c", "x = 2")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "test_week1.py").write_text(text)
        options = grade.Options(1, checks=str(tmp_path / folder))
        keys.append(grade.key_of((), "project", options))
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
        grade_class(submissions, together, order, lose_one)
    assert lost
    assert results(together) == results(alone)
