"""Finding notebooks in what an LMS gives out: every layout, and every way a file can be bad."""

import io
import json
import os
import time
import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from nnla.grading import submissions
from nnla.grading.submissions import SubmissionError, collect


def notebook(*cells, kind="code"):
    found = [{"cell_type": kind, "metadata": {}, "source": source} for source in cells]
    return json.dumps({"cells": found, "metadata": {}, "nbformat": 4})


def put(path, content=None):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(notebook("x = 1") if content is None else content, encoding="utf-8")


def zipped(path, **entries):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return path


@pytest.mark.parametrize(
    ("place", "student"),
    [
        ("ann/vectors.ipynb", "ann"),
        ("ann.ipynb", "ann"),
        ("ann/vectors/vectors.ipynb", "ann"),
        ("Ann Lee_123456_assignsubmission_file_/vectors.ipynb", "Ann Lee"),
        ("leeann_98765_1234567_vectors.ipynb", "leeann"),
        ("leeann_LATE_98765_1234567_vectors-2.ipynb", "leeann"),
        ("o_brien_98765_1234567_vectors.ipynb", "o_brien"),
        ("Ann Lee_81_assignsubmission_file_vectors.ipynb", "Ann Lee"),
        ("Ann Lee_81_assignsubmission_file_/bob_1_2_vectors.ipynb", "Ann Lee"),
        ("download/leeann_98765_1234567_vectors.ipynb", "leeann"),
        ("week1/download/Ann Lee_81_assignsubmission_file_/vectors.ipynb", "Ann Lee"),
        ("submitted/ann/vectors/vectors.ipynb", "ann"),
        ("Łukasz Żak/übung.ipynb", "Łukasz Żak"),
    ],
)
def test_student_is_named_by_folder_or_file(tmp_path, place, student):
    put(tmp_path / place)
    (found,) = collect(tmp_path)
    assert (found.student, found.cells, found.problem) == (student, ["x = 1"], "")
    archive = zipped(tmp_path.with_suffix(".zip"), **{place: notebook("y = 2")})
    (found,) = collect(archive)
    assert (found.student, found.cells) == (student, ["y = 2"])


def test_zip_of_one_student_within_a_folder(tmp_path):
    (tmp_path / "ann").mkdir()
    zipped(tmp_path / "ann" / "work.zip", **{"deep/vectors.ipynb": notebook("x = 1")})
    (found,) = collect(tmp_path)
    assert (found.student, found.cells) == ("ann", ["x = 1"])


def test_last_handed_in_comes_first(tmp_path):
    for name, day in (("a", 1), ("b", 3), ("c", 2)):
        put(tmp_path / "ann" / f"{name}.ipynb")
        handed_in = datetime(2026, 11, day).timestamp()
        os.utime(tmp_path / "ann" / f"{name}.ipynb", (handed_in, handed_in))
    assert [one.source for one in collect(tmp_path)] == [
        "ann/b.ipynb",
        "ann/c.ipynb",
        "ann/a.ipynb",
    ]


def test_time_of_nbgrader_is_taken(tmp_path):
    put(tmp_path / "ann" / "vectors" / "vectors.ipynb")
    put(tmp_path / "ann" / "vectors" / "timestamp.txt", "2026-11-20 23:59:00.5 UTC")
    assert collect(tmp_path)[0].time == local("2026-11-20T23:59:00.5+00:00")


def local(text):
    return datetime.fromisoformat(text).astimezone().replace(tzinfo=None)


@pytest.fixture
def in_berlin(monkeypatch):
    """A teacher whose clock is not UTC."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("stamp", "hour"),
    [
        ("2026-11-20 23:59:00.5 UTC", datetime(2026, 11, 21, 0, 59, 0, 500_000)),
        ("2026-11-20 23:59:00 +0200", datetime(2026, 11, 20, 22, 59)),
        ("2026-11-20 23:59:00-05:00", datetime(2026, 11, 21, 5, 59)),
        ("2026-11-20 23:59:00 America/New_York", datetime(2026, 11, 21, 5, 59)),
        ("2026-11-20 23:59:00", datetime(2026, 11, 20, 23, 59)),
    ],
)
def test_time_of_nbgrader_is_told_in_local_time(tmp_path, in_berlin, stamp, hour):
    put(tmp_path / "ann" / "vectors.ipynb")
    put(tmp_path / "ann" / "timestamp.txt", f"{stamp}\n")
    assert collect(tmp_path)[0].time == hour


@pytest.mark.parametrize("stamp", ["yesterday", "2026-11-20 23:59:00 PDT", "2026-99-01 1:1 UTC"])
def test_time_of_nbgrader_that_is_not_understood_is_noted(tmp_path, stamp):
    put(tmp_path / "ann" / "vectors.ipynb")
    put(tmp_path / "ann" / "timestamp.txt", stamp)
    os.utime(tmp_path / "ann" / "vectors.ipynb", (0, 0))
    (found,) = collect(tmp_path)
    assert found.time == datetime.fromtimestamp(0)
    assert (found.cells, found.problem) == (["x = 1"], "")
    assert "timestamp.txt is not understood" in found.note


def test_code_cells_alone_count(tmp_path):
    put(tmp_path / "ann.ipynb", notebook("# a title", kind="markdown"))
    assert collect(tmp_path)[0].cells == []


def test_checkpoints_and_other_files_are_passed_over(tmp_path):
    put(tmp_path / "ann" / ".ipynb_checkpoints" / "x.ipynb")
    put(tmp_path / "__MACOSX" / "ann" / "._x.ipynb")
    put(tmp_path / "ann" / "notes.txt", "hello")
    assert collect(tmp_path) == []


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("", "it is damaged, or no notebook: it is not JSON"),
        ('{"cells": [', "it is damaged, or no notebook: it is not JSON"),
        ("[" * 200_000, "it is damaged, or no notebook: it is not JSON"),
        ('{"worksheets": []}', "it is not a notebook of format 4"),
        ('{"cells": 3}', "it is not a notebook of format 4"),
        ('{"cells": [{"cell_type": "code", "source": [1]}]}', "it is not a notebook of format 4"),
        ('{"cells": [{"cell_type": "code"}]}', "it is not a notebook of format 4"),
    ],
)
def test_bad_file_is_named_and_the_others_count(tmp_path, content, problem):
    put(tmp_path / "ann" / "x.ipynb", content)
    put(tmp_path / "bob" / "x.ipynb")
    ann, bob = collect(tmp_path)
    assert ann.problem == f"x.ipynb: {problem}."
    assert bob.problem == ""


def test_other_encoding_is_named(tmp_path):
    (tmp_path / "ann.ipynb").write_bytes(notebook("x = 'ü'").encode("utf-16"))
    assert "not in UTF-8" in collect(tmp_path)[0].problem


def test_byte_order_mark_is_no_harm(tmp_path):
    (tmp_path / "ann.ipynb").write_bytes(b"\xef\xbb\xbf" + notebook("x = 1").encode())
    assert collect(tmp_path)[0].cells == ["x = 1"]


def test_file_that_is_too_large_is_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr(submissions, "MAX_BYTES", 1000)
    put(tmp_path / "ann.ipynb", notebook("x" * 2000))
    assert "larger than" in collect(tmp_path)[0].problem


def test_zip_bomb_is_not_unpacked(tmp_path, monkeypatch):
    monkeypatch.setattr(submissions, "MAX_BYTES", 10_000)
    bomb = zipped(tmp_path / "class.zip", **{"ann/x.ipynb": b"\0" * 10**8})
    assert bomb.stat().st_size < 200_000
    assert "larger than" in collect(bomb)[0].problem


def test_path_in_a_zip_leads_nowhere(tmp_path):
    archive = zipped(tmp_path / "class.zip", **{"../../ann/x.ipynb": notebook("x = 1")})
    (found,) = collect(archive)
    assert found.source == "ann/x.ipynb"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["class.zip"]


def test_symbolic_link_is_not_followed(tmp_path):
    put(tmp_path / "secret.ipynb")
    (tmp_path / "class" / "ann").mkdir(parents=True)
    (tmp_path / "class" / "ann" / "x.ipynb").symlink_to(tmp_path / "secret.ipynb")
    (found,) = collect(tmp_path / "class")
    assert found.cells == []
    assert "symbolic link" in found.problem


def test_damaged_zip_is_named(tmp_path):
    (tmp_path / "ann").mkdir()
    (tmp_path / "ann" / "work.zip").write_bytes(b"PK\x03\x04 and then nothing")
    assert "the zip file is damaged" in collect(tmp_path)[0].problem


def test_encrypted_entry_is_named(tmp_path):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("ann/x.ipynb", notebook("x = 1"))
    data = bytearray(file.getvalue())
    data[6] |= 1  # the flag of encryption, in the local header
    data[data.rindex(b"PK\x01\x02") + 8] |= 1  # and in the directory
    (tmp_path / "class.zip").write_bytes(data)
    assert "cannot be unzipped" in collect(tmp_path / "class.zip")[0].problem


def test_missing_folder_is_named(tmp_path):
    with pytest.raises(FileNotFoundError, match="There is no folder or file"):
        collect(tmp_path / "nowhere")


def test_zip_that_canvas_named_belongs_to_its_student(tmp_path):
    with zipfile.ZipFile(tmp_path / "leeann_98765_1234567_work.zip", "w") as archive:
        archive.writestr("vectors.ipynb", notebook("x = 1"))
        archive.writestr("bob/vectors.ipynb", notebook("x = 2"))
    assert {one.student for one in collect(tmp_path)} == {"leeann"}


def test_zip_of_a_student_has_an_end(tmp_path, monkeypatch):
    monkeypatch.setattr(submissions, "MAX_OF_STUDENT", 100)
    with zipfile.ZipFile(tmp_path / "ann.zip", "w") as archive:
        for number in range(3):
            archive.writestr(f"ann/{number}.ipynb", notebook("x = 1" + " " * 90))
    problems = sorted(one.problem for one in collect(tmp_path))
    assert problems[0] == ""
    assert "too large" in problems[1]
    assert "too large" in problems[2]


# Whose a file is


def students(path):
    return {one.student: one.source for one in collect(path)}


def zip_bytes(**entries):
    file = io.BytesIO()
    zipped(file, **entries)
    return file.getvalue()


@pytest.mark.parametrize(
    ("pattern", "names"),
    [
        ("smithjohn_{}_9000_vectors.ipynb", {"smithjohn (101)", "smithjohn (102)"}),
        ("J Smith_{}_assignsubmission_file_/x.ipynb", {"J Smith (101)", "J Smith (102)"}),
    ],
)
def test_namesakes_are_two_students(tmp_path, pattern, names):
    content = {pattern.format(number): notebook("x = 1") for number in (101, 102)}
    found = collect(zipped(tmp_path / "class.zip", **content))
    assert {one.student for one in found} == names
    assert [one.number for one in found] == ["101", "102"]


def test_two_files_of_one_number_are_one_student(tmp_path):
    names = ("leeann_101_9000_a.ipynb", "leeann_101_9001_b.ipynb")
    found = collect(zipped(tmp_path / "class.zip", **dict.fromkeys(names, notebook("x = 1"))))
    assert [one.student for one in found] == ["leeann", "leeann"]


def test_folder_around_the_class_is_no_student(tmp_path):
    put(tmp_path / "week1" / "ann" / "vectors.ipynb")
    put(tmp_path / "week1" / "bob" / "vectors.ipynb")
    (tmp_path / "week1" / "cy").mkdir()
    assert set(students(tmp_path)) == {"ann", "bob", "cy"}


def test_folder_around_the_files_of_canvas_is_no_student(tmp_path):
    put(tmp_path / "week1" / "leeann_101_9000_vectors.ipynb")
    put(tmp_path / "week1" / "raybob_102_9001_vectors.ipynb")
    put(tmp_path / "week1" / "solution.ipynb")
    assert set(students(tmp_path)) == {"leeann", "raybob", "solution"}


def test_folder_beside_single_files_is_a_student(tmp_path):
    put(tmp_path / "ann.ipynb")
    put(tmp_path / "bob" / "first" / "vectors.ipynb")
    put(tmp_path / "bob" / "second" / "vectors.ipynb")
    assert [one.student for one in collect(tmp_path)] == ["ann", "bob", "bob"]


@pytest.mark.parametrize("around", ["", "course"])
def test_course_of_nbgrader_is_its_submitted_folder(tmp_path, around):
    root = tmp_path / around
    put(root / "source" / "vectors" / "vectors.ipynb")
    put(root / "nbgrader_config.py", "")
    put(root / "submitted" / "ann" / "vectors" / "vectors.ipynb")
    put(root / "submitted" / "ann" / "backprop" / "backprop.ipynb")
    assert [one.student for one in collect(tmp_path)] == ["ann", "ann"]


def test_student_cannot_pose_as_another(tmp_path):
    put(tmp_path / "ann" / "vectors.ipynb")
    put(tmp_path / "ann" / "bob_102_9000_vectors.ipynb")
    put(tmp_path / "bob" / "vectors.ipynb")
    zipped(tmp_path / "mal.zip", **{"bob/vectors.ipynb": notebook("x = 2")})
    found = collect(tmp_path)
    assert [one.source for one in found if one.student == "bob"] == ["bob/vectors.ipynb"]
    assert {one.student for one in found} == {"ann", "bob", "mal"}
    assert {one.number for one in found} == {""}


def test_zip_files_side_by_side_are_students(tmp_path):
    for name in ("ann.zip", "bob.ZIP"):
        zipped(tmp_path / name, **{"vectors.ipynb": notebook("x = 1")})
    assert students(tmp_path) == {"ann": "ann.zip/vectors.ipynb", "bob": "bob.ZIP/vectors.ipynb"}


def test_zip_of_a_student_in_the_zip_of_the_class_is_opened(tmp_path):
    work = zip_bytes(**{"bob/vectors.ipynb": notebook("x = 1")})
    twice = zip_bytes(**{"work.zip": work})
    archive = zipped(tmp_path / "class.zip", **{"ann.zip": work, "cy_1_2_work.zip": twice})
    ann, cy = collect(archive)
    assert (ann.student, ann.cells) == ("ann", ["x = 1"])
    assert (cy.student, cy.cells) == ("cy", [])
    assert "work.zip" in cy.problem


def test_zip_in_a_zip_has_an_end(tmp_path, monkeypatch):
    monkeypatch.setattr(submissions, "MAX_OF_STUDENT", 10_000)
    bomb = {f"{number}.ipynb": b"\0" * 10**6 for number in range(3)}
    found = collect(zipped(tmp_path / "class.zip", **{"ann.zip": zip_bytes(**bomb)}))
    assert [one.student for one in found] == ["ann"] * 3
    assert sum("too large" in one.problem for one in found) == 2


def test_one_notebook_is_one_student(tmp_path):
    put(tmp_path / "ann.ipynb")
    (found,) = collect(tmp_path / "ann.ipynb")
    assert (found.student, found.cells) == ("ann", ["x = 1"])


@pytest.mark.parametrize("name", ["class.zip", "class.rar"])
def test_class_file_that_is_no_zip_is_an_error(tmp_path, name):
    (tmp_path / name).write_bytes(b"PK\x03\x04 and then nothing")
    with pytest.raises(SubmissionError, match=f"{name} is no folder, no notebook, and no zip file"):
        collect(tmp_path / name)


def test_zip_file_with_too_many_files_is_an_error(tmp_path, monkeypatch):
    monkeypatch.setattr(submissions, "MAX_ENTRIES", 1)
    archive = zipped(tmp_path / "class.zip", **{"ann.ipynb": "", "bob.ipynb": ""})
    with pytest.raises(SubmissionError, match="more than 1 files"):
        collect(archive)


# What has no notebook


def test_whoever_has_no_notebook_is_listed_with_the_reason(tmp_path):
    folder = tmp_path / "class"
    put(folder / "ann" / "vectors.ipynb")
    put(folder / "ann" / "notes.txt", "hello")
    put(folder / "bob" / "notes.txt", "hello")
    put(folder / "cy" / "vectors.ipynb.txt")
    put(folder / "dan" / "vectors (1).ipynb.json")
    put(folder / "eve" / ".ipynb_checkpoints" / "vectors.ipynb")
    put(folder / "gus" / "code" / "vectors.py", "")
    put(folder / "hal.ipynb.txt")
    (folder / "fay.ipynb").mkdir()
    (folder / "ivy").symlink_to(folder / "ann")
    os.mkfifo(folder / "jim.ipynb")
    zipped(folder / "kim.zip", **{"work/vectors.pdf": "x"})
    zipped(folder / "lea.ipynb.zip", **{"work/vectors.ipynb.txt": "x"})
    put(folder / "roster.csv", "student")
    found = {one.student: one.problem for one in collect(folder)}
    renamed = "it is not read, since its name does not end in .ipynb."
    assert found == {
        "ann": "",
        "bob": "No notebook was handed in, only notes.txt.",
        "cy": f"vectors.ipynb.txt: {renamed}",
        "dan": f"vectors (1).ipynb.json: {renamed}",
        "eve": "No notebook was handed in: the folder is empty.",
        "fay.ipynb": "No notebook was handed in: the folder is empty.",
        "gus": "No notebook was handed in, only vectors.py.",
        "hal": f"hal.ipynb.txt: {renamed}",
        "ivy": "ivy: it is a symbolic link, which is not followed.",
        "jim": "jim.ipynb: it is no file that can be read.",
        "kim": "No notebook was handed in, only kim.zip, vectors.pdf.",
        "lea": f"vectors.ipynb.txt: {renamed}",
    }


def test_what_lies_beside_a_notebook_and_is_none_is_no_attempt_but_noted(tmp_path):
    put(tmp_path / "ann" / "vectors.ipynb")
    put(tmp_path / "ann" / "vectors.ipynb.txt")
    put(tmp_path / "ann" / "notes.txt")
    (tmp_path / "ann" / "link.ipynb").symlink_to(tmp_path / "ann" / "vectors.ipynb")
    (found,) = collect(tmp_path)
    assert (found.source, found.problem) == ("ann/vectors.ipynb", "")
    assert found.note == (
        "link.ipynb: it is a symbolic link, which is not followed. "
        "vectors.ipynb.txt: it is not read, since its name does not end in .ipynb."
    )


def test_text_typed_into_moodle_is_listed(tmp_path):
    text = "Ann Lee_77_assignsubmission_onlinetext_/onlinetext.html"
    work = "Bob Ray_78_assignsubmission_file_/vectors.ipynb"
    ann, bob = collect(zipped(tmp_path / "class.zip", **{text: "", work: notebook("x = 1")}))
    assert (ann.student, ann.problem) == (
        "Ann Lee",
        "No notebook was handed in, only onlinetext.html.",
    )
    assert bob.problem == ""


def test_folder_that_is_closed_is_listed(tmp_path, monkeypatch):
    put(tmp_path / "ann" / "vectors.ipynb")
    put(tmp_path / "bob" / "vectors.ipynb")
    inside = Path.iterdir

    def closed(path):
        if path.name == "bob":
            raise PermissionError(13, "Permission denied")
        return inside(path)

    monkeypatch.setattr(Path, "iterdir", closed)
    found = {one.student: one.problem for one in collect(tmp_path)}
    assert found == {"ann": "", "bob": "bob: it cannot be read (Permission denied)."}


def test_class_without_a_notebook_is_none(tmp_path):
    assert collect(tmp_path) == []
    put(tmp_path / "ann" / "notes.txt", "hello")
    assert collect(tmp_path) == []
    assert collect(zipped(tmp_path.with_suffix(".zip"))) == []


def test_link_alone_is_listed(tmp_path):
    (tmp_path / "ivy").symlink_to(tmp_path)
    (found,) = collect(tmp_path)
    assert found.problem == "ivy: it is a symbolic link, which is not followed."


def test_course_into_which_nobody_handed_in_has_no_notebook(tmp_path):
    put(tmp_path / "source" / "vectors" / "vectors.ipynb")
    (tmp_path / "submitted").mkdir()
    assert collect(tmp_path) == []


def test_folder_of_a_zip_that_is_empty_is_listed(tmp_path):
    entries = {"week1/": "", "week1/ann/": "", "week1/bob/": "", "week1/dr. who/": ""}
    work = {f"week1/{name}/vectors.ipynb": notebook("x = 1") for name in ("ann", "cy")}
    found = {
        one.student: one.problem for one in collect(zipped(tmp_path / "c.zip", **entries | work))
    }
    empty = "No notebook was handed in: the folder is empty."
    assert found == {"ann": "", "bob": empty, "cy": "", "dr. who": empty}


def test_many_files_are_not_all_listed(tmp_path):
    put(tmp_path / "ann.ipynb")
    for number in range(9):
        put(tmp_path / "bob" / f"{number}.txt", "")
    assert collect(tmp_path)[1].problem.endswith("2.txt, 3.txt, 4.txt and others.")
