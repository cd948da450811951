"""Find the notebooks of a class: in folders, in nbgrader's tree, in zip files of Canvas and Moodle.

First everything that lies there is looked at (`_Entry`), then it is told whose it is. Nothing is
unpacked to the disk, so a name in a zip file leads nowhere, no file is read that is larger than a
notebook has any reason to be, and nothing inside a student's own zip names another student.
"""

import hashlib
import json
import os
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from io import BytesIO
from itertools import pairwise
from pathlib import Path, PurePosixPath
from stat import S_ISDIR, S_ISLNK, S_ISREG
from zoneinfo import ZoneInfo

__all__ = ["Submission", "SubmissionError", "collect"]

MAX_BYTES = 50 * 2**20  # of a notebook; its outputs count too
MAX_ENTRIES = 20_000  # of a zip file
MAX_OF_STUDENT = 200 * 2**20  # bytes that the notebooks of a student's zip may have together
MAX_OF_CLASS = 8 * 2**30  # and those of a zip that is the whole class
MAX_CELLS = 10_000
MAX_LISTED = 5  # files of a student without a notebook
LMS = re.compile(  # a name that Canvas or Moodle made, with their number of the student
    r"(?P<student>.+?)_(?:LATE_)?(?P<number>\d+)_(?:\d+_.|assignsubmission_|(?:text|link)\.html)"
)
STAMP = re.compile(r"(\d{4}-\d\d-\d\d[ T][\d:.]+) ?(\S*)")
OF_THE_SYSTEM = (".", "__MACOSX")  # how names begin that no student gave
OF_THE_TEACHER = (".csv", ".toml")  # rosters and rules that lie beside the submissions
OF_THE_COURSE = {  # what lies beside `submitted` in nbgrader's tree
    "autograded",
    "feedback",
    "gradebook.db",
    "nbgrader_config.py",
    "release",
    "source",
}


class SubmissionError(ValueError):
    """A file that holds no class."""


@dataclass(frozen=True)
class Submission:
    """What one student handed in.

    `student` names the student as the folder or file does, `source` the file, `time` when it was
    handed in as the file says (local time), `cells` are the code cells, `problem` says why there
    are none, `note` what else a teacher should know, `number` is the LMS's of the student, and
    `sha256` the hash of the file.
    """

    student: str
    source: str
    time: datetime | None = None
    cells: list[str] = field(default_factory=list)
    problem: str = ""
    note: str = ""
    number: str = ""
    sha256: str = ""


def collect(path: Path) -> list[Submission]:
    """Read every submission under a folder or in one zip file, or a single notebook.

    Understood are ``<student>/x.ipynb``, nbgrader's ``<student>/<assignment>/x.ipynb``,
    ``<student>.ipynb``, ``<student>.zip``, and zip files of any of these or as Canvas and Moodle
    name their files. A student with several notebooks has several submissions, the last handed in
    first. One without any has a submission that says what lies there in its place.

    Raises
    ------
    FileNotFoundError
        If there is no such folder or file.
    SubmissionError
        If it is a file, and neither a notebook nor a zip file that can be read.
    """
    if not path.exists():
        raise FileNotFoundError(f"There is no folder or file {path}.")
    entries = _without_full_folders(list(_entries(path)))
    if not any(one.is_notebook or one.problem for one in entries):
        return []
    found = [one for who, its in _by_student(entries).items() for one in _handed_in(who, its)]
    found.sort(key=lambda one: one.time or datetime.min, reverse=True)
    return sorted(found, key=lambda one: (one.student.casefold(), one.student))


# What lies there


@dataclass(frozen=True)
class _Entry:
    """A file or an empty folder of a class.

    `place` names its student; `inside` is the way on within the student's own zip. A notebook has
    `cells`, or a `problem` if it cannot be read.
    """

    place: PurePosixPath
    time: datetime | None = None
    cells: list[str] | None = None
    problem: str = ""
    note: str = ""
    number: str = ""
    sha256: str = ""
    inside: PurePosixPath = field(default_factory=PurePosixPath)
    is_folder: bool = False

    @property
    def source(self) -> PurePosixPath:
        return self.place / self.inside

    @property
    def is_notebook(self) -> bool:
        """Whether it is a notebook, or a file that should be one; no link, nor a renamed file."""
        is_file = self.time is not None and (_is_notebook(self.source) or _is_zip(self.source))
        return self.cells is not None or (bool(self.problem) and is_file)


def _entry(place: PurePosixPath, content: bytes | str | None = None, **fields) -> _Entry:
    """An entry by its content: a notebook's bytes, why it cannot be read, or nothing to read."""
    one = _Entry(place, **fields)
    is_renamed = ".ipynb" in one.source.name.lower() and not _is_zip(one.source)
    if content is None and is_renamed and not one.is_folder:
        content = "it is not read, since its name does not end in .ipynb"
    if isinstance(content, bytes):
        one = replace(one, sha256=hashlib.sha256(content).hexdigest())
        try:
            return replace(one, cells=_code_cells(content))
        except ValueError as error:
            content = str(error)
    return replace(one, problem=f"{one.source.name}: {content}.") if content else one


def _entries(path: Path) -> Iterator[_Entry]:
    if path.is_dir():
        return _of_folder(path)
    if _is_notebook(PurePosixPath(path.name)):
        return _of_file(path, PurePosixPath(path.name))
    return _of_class_zip(path)


def _of_folder(folder: Path) -> Iterator[_Entry]:
    waiting = list(folder.iterdir())
    while waiting:
        path = waiting.pop()
        name = path.relative_to(folder).as_posix()
        place = PurePosixPath(name.encode("utf-8", "replace").decode())  # also of another encoding
        if _is_hidden(place):
            continue
        try:
            kind = path.lstat().st_mode
            if S_ISDIR(kind):
                waiting += path.iterdir()
                yield _entry(place, is_folder=True)
            elif S_ISREG(kind):
                yield from _of_file(path, place)
            elif S_ISLNK(kind):
                yield _entry(place, "it is a symbolic link, which is not followed")
            else:
                yield _entry(place, "it is no file that can be read")
        except OSError as error:
            yield _entry(place, f"it cannot be read ({error.strerror})")


def _of_file(path: Path, place: PurePosixPath) -> Iterator[_Entry]:
    time, note = _time(path)
    if _is_zip(place):
        yield from _of_students_zip(path, place, time)
    elif not _is_notebook(place):
        yield _entry(place)
    elif path.stat().st_size > MAX_BYTES:
        yield _entry(place, _too_large(), time=time)
    else:
        yield _entry(place, path.read_bytes(), time=time, note=note)


def _of_class_zip(path: Path) -> Iterator[_Entry]:
    try:
        archive = _opened(path)
    except Exception as error:  # the decoders of a zip file raise many kinds
        raise SubmissionError(
            f"{path} is no folder, no notebook, and no zip file that can be read ({error})."
        ) from None
    with archive:
        for place, entry, content in _unzipped(archive, MAX_OF_CLASS, (".ipynb", ".zip")):
            time = _zip_time(entry)
            if _is_zip(place) and isinstance(content, bytes):
                yield from _of_students_zip(BytesIO(content), place, time)
            else:
                yield _entry(place, content, time=time, is_folder=entry.is_dir())


def _of_students_zip(
    file: Path | BytesIO, place: PurePosixPath, time: datetime | None
) -> Iterator[_Entry]:
    yield _entry(place)
    try:
        with _opened(file) as archive:
            for inside, entry, content in _unzipped(archive, MAX_OF_STUDENT, (".ipynb",)):
                if not entry.is_dir():
                    yield _entry(place, content, time=_zip_time(entry), inside=inside)
    except Exception as error:
        yield _entry(place, f"the zip file is damaged ({error})", time=time)


def _opened(file: Path | BytesIO) -> zipfile.ZipFile:
    archive = zipfile.ZipFile(file)
    if len(archive.infolist()) > MAX_ENTRIES:
        raise ValueError(f"it holds more than {MAX_ENTRIES:,} files")
    return archive


def _unzipped(
    archive: zipfile.ZipFile, most: int, suffixes: tuple[str, ...]
) -> Iterator[tuple[PurePosixPath, zipfile.ZipInfo, bytes | str | None]]:
    """What is in a zip file; the content of files with these suffixes, up to so many bytes."""
    for entry in archive.infolist():
        place = _inside(PurePosixPath(entry.filename.replace("\\", "/")))
        if not place.parts or _is_hidden(place):
            continue
        if entry.is_dir() or place.suffix.lower() not in suffixes:
            yield place, entry, None
        elif most < 0:
            yield place, entry, "what stands before it in the zip is too large"
        else:
            content = _content(archive, entry)
            most -= len(content)
            yield place, entry, content


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes | str:
    """The content of an entry; never more than the limit, whatever its header promises."""
    try:
        with archive.open(entry) as file:
            content = file.read(MAX_BYTES + 1)
    except Exception as error:  # of zipfile, zlib, lzma or struct
        return f"it cannot be unzipped ({error})"
    return content if len(content) <= MAX_BYTES else _too_large()


def _too_large() -> str:
    return f"it is larger than {MAX_BYTES // 2**20} MiB"


def _inside(place: PurePosixPath) -> PurePosixPath:
    """A path without the steps by which it could leave its folder."""
    return PurePosixPath(*[part for part in place.parts if part not in ("/", "..", ".")])


def _is_hidden(place: PurePosixPath) -> bool:
    return any(part.startswith(OF_THE_SYSTEM) for part in place.parts)


def _is_notebook(place: PurePosixPath) -> bool:
    return place.suffix.lower() == ".ipynb"


def _is_zip(place: PurePosixPath) -> bool:
    return place.suffix.lower() == ".zip"


# When it was handed in


def _time(path: Path) -> tuple[datetime | None, str]:
    """When a file was handed in, in local time, and what a teacher should know about that."""
    try:
        time = datetime.fromtimestamp(path.stat().st_mtime)
    except (ValueError, OverflowError):
        time = None
    stamp = path.with_name("timestamp.txt")  # nbgrader's
    if stamp.is_symlink() or not stamp.is_file():
        return time, ""
    try:
        with stamp.open(encoding="utf-8") as file:
            return _local(file.read(100).strip()), ""
    except (OSError, ValueError, KeyError, OverflowError):
        return time, f"{path.name}: timestamp.txt is not understood; the date of the file counts."


def _local(stamp: str) -> datetime:
    """The local time of a stamp that ends in UTC, an offset, the name of a zone, or nothing."""
    match = STAMP.fullmatch(stamp)
    if match is None:
        raise ValueError(stamp)
    moment, zone = match.groups()
    zone = "+00:00" if zone == "UTC" else zone
    if zone.startswith(("+", "-")):
        time = datetime.fromisoformat(moment + zone)
    else:
        time = datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo(zone) if zone else None)
    return time.astimezone().replace(tzinfo=None)


def _zip_time(entry: zipfile.ZipInfo) -> datetime | None:
    try:
        return datetime(*entry.date_time)
    except ValueError:
        return None


# Whose it is


def _without_full_folders(entries: Sequence[_Entry]) -> list[_Entry]:
    """The entries in the order of their names, but of folders only those in which nothing lies."""
    names = sorted(set(map(_name, entries)))
    full = {one for one, after in pairwise(names) if one.endswith("/") and after.startswith(one)}
    return sorted((one for one in entries if _name(one) not in full), key=_name)


def _name(one: _Entry) -> str:
    return f"{one.source}/" if one.is_folder else str(one.source)


def _by_student(entries: Sequence[_Entry]) -> dict[str, list[_Entry]]:
    """The entries of each student; namesakes are told apart by their numbers in the LMS."""
    folder = _class_folder(entries)
    from_lms = all(any(map(LMS.match, one.place.parts)) for one in entries if one.is_notebook)
    owned: dict[tuple[str, str], list[_Entry]] = {}
    for one in entries:
        place = one.place.relative_to(folder) if one.place.is_relative_to(folder) else one.place
        if not _is_aside(one, place, folder):
            names = one.place.parts if from_lms else place.parts[:1]
            owned.setdefault(_owner(one, place, names), []).append(one)
    numbers = Counter(name for name, number in owned if number)
    found: dict[str, list[_Entry]] = {}
    for (name, number), its in owned.items():
        student = f"{name} ({number})" if number and numbers[name] > 1 else name
        found.setdefault(student, []).extend(replace(one, number=number) for one in its)
    return found


def _class_folder(entries: Sequence[_Entry]) -> PurePosixPath:
    """The folder in which the class lies, if another is around it; empty if there is none."""
    folders = [
        one.place if one.is_folder else one.place.parent
        for one in entries
        if one.is_folder or one.is_notebook or len(one.place.parts) > 1
    ]
    if any(folder.parts[:1] == ("submitted",) for folder in folders):
        return PurePosixPath("submitted")
    around = PurePosixPath(os.path.commonpath(folders or [PurePosixPath()]))
    below = [
        one.place.relative_to(around).parts
        for one in entries
        if one.is_notebook and one.place.is_relative_to(around)
    ]
    students = {parts[0] for parts in below if len(parts) > 1 or LMS.match(parts[0])}
    if len(students) < 2:  # one folder is a student with an assignment in it
        return PurePosixPath()
    return around / "submitted" if "submitted" in students else around


def _is_aside(one: _Entry, place: PurePosixPath, folder: PurePosixPath) -> bool:
    """Whether it is no student's: a table or rule of the teacher's, or the rest of a course."""
    is_loose = len(place.parts) == 1 and not one.is_folder
    is_course = folder.name == "submitted" and not one.place.is_relative_to(folder)
    is_table = is_loose and place.suffix.lower() in OF_THE_TEACHER
    beside = one.place.parts[: len(folder.parts)]
    return not place.parts or is_table or (is_course and not OF_THE_COURSE.isdisjoint(beside))


def _owner(one: _Entry, place: PurePosixPath, names: Iterable[str]) -> tuple[str, str]:
    """Who handed it in: the name, and the number if Canvas or Moodle made one of these names."""
    for match in filter(None, map(LMS.match, names)):
        return match["student"], match["number"]
    if len(place.parts) > 1 or one.is_folder:
        return place.parts[0], ""
    return re.sub(r"\.(ipynb.*|[^.]*)$", "", place.name, flags=re.IGNORECASE), ""


def _handed_in(student: str, entries: Sequence[_Entry]) -> list[Submission]:
    """The notebooks of a student; if there is none, a submission that says what there is."""
    found = [
        Submission(
            student,
            str(one.source),
            one.time,
            one.cells or [],
            one.problem,
            one.note,
            one.number,
            one.sha256,
        )
        for one in entries
    ]
    notebooks = [made for one, made in zip(entries, found, strict=True) if one.is_notebook]
    others = " ".join(one.problem for one in entries if one.problem and not one.is_notebook)
    if not notebooks:
        return [replace(found[0], problem=others or _no_notebook(entries))]
    first, *more = notebooks
    return [replace(first, note=f"{first.note} {others}".strip()), *more]


def _no_notebook(entries: Sequence[_Entry]) -> str:
    names = [one.source.name for one in entries if not one.is_folder]
    if not names:
        return "No notebook was handed in: the folder is empty."
    others = " and others" if len(names) > MAX_LISTED else ""
    return f"No notebook was handed in, only {', '.join(names[:MAX_LISTED])}{others}."


# What is in it


def _code_cells(content: bytes) -> list[str]:
    """The code cells of a notebook, whatever else is in the file."""
    try:
        notebook = json.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise ValueError("it is not in UTF-8") from None
    except (ValueError, RecursionError):
        raise ValueError("it is damaged, or no notebook: it is not JSON") from None
    try:
        cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
        if len(cells) > MAX_CELLS:
            raise ValueError(f"it has more than {MAX_CELLS:,} code cells")
        sources = [cell["source"] for cell in cells]
        texts = ["".join(_texts([one] if isinstance(one, str) else one)) for one in sources]
        return list(map(sys.intern, texts))  # most cells of a class are the same
    except (KeyError, TypeError):
        raise ValueError("it is not a notebook of format 4") from None


def _texts(parts: Iterable[object]) -> Iterator[str]:
    for part in parts:
        if not isinstance(part, str):
            raise TypeError("a source that is no text")
        yield part
