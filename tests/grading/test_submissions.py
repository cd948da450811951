"""Finding notebooks in what an LMS gives out: every layout, and every way a file can be bad."""

import io
import json
import os
import zipfile
from datetime import datetime

import pytest

from nnla.grading import submissions
from nnla.grading.submissions import collect


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
        time = datetime(2026, 11, day).timestamp()
        os.utime(tmp_path / "ann" / f"{name}.ipynb", (time, time))
    assert [one.source for one in collect(tmp_path)] == [
        "ann/b.ipynb",
        "ann/c.ipynb",
        "ann/a.ipynb",
    ]


def test_time_of_nbgrader_is_taken(tmp_path):
    put(tmp_path / "ann" / "vectors" / "vectors.ipynb")
    put(tmp_path / "ann" / "vectors" / "timestamp.txt", "2026-11-20 23:59:00.5 UTC")
    assert collect(tmp_path)[0].time == datetime(2026, 11, 20, 23, 59, 0, 500_000)


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
