"""Find the notebooks of a class: in folders, in nbgrader's tree, in zip files of Canvas and Moodle.

Nothing is unpacked to the disk, so a name in a zip file leads nowhere, and no file is read that is
larger than a notebook has any reason to be.
"""

import hashlib
import json
import re
import sys
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path, PurePosixPath

__all__ = ["Submission", "collect"]

MAX_BYTES = 50 * 2**20  # of a notebook; its outputs count too
MAX_ENTRIES = 20_000  # of a zip file
MAX_OF_STUDENT = 200 * 2**20  # bytes that the notebooks of a zip in a folder may have together
MAX_OF_CLASS = 8 * 2**30  # and those of a zip that is the whole class
MAX_CELLS = 10_000
MOODLE = re.compile(r"(?P<student>.+?)_\d+_assignsubmission_file_?")
CANVAS = re.compile(r"(?P<student>[^_]+)_(?:LATE_)?\d+_\d+_.+")


@dataclass(frozen=True)
class Submission:
    """What one student handed in.

    `student` names the student as the folder or file does, `source` the file, `time` when it was
    handed in as the file says, `cells` are the code cells, and `problem` says why there are none,
    or what else a teacher should know; `sha256` is the hash of the file.
    """

    student: str
    source: str
    time: datetime | None = None
    cells: list[str] = field(default_factory=list)
    problem: str = ""
    sha256: str = ""


def collect(folder: Path) -> list[Submission]:
    """Read every submission under a folder, or in one zip file.

    Understood are ``<student>/x.ipynb``, nbgrader's ``<student>/<assignment>/x.ipynb``,
    ``<student>.ipynb``, and zip files of any of these or as Canvas and Moodle name their files. A
    student with several notebooks has several submissions, the last handed in first.

    Raises
    ------
    FileNotFoundError
        If there is no such folder or file.
    """
    if not folder.exists():
        raise FileNotFoundError(f"There is no folder or file {folder}.")
    found = [_submission(*entry) for entry in _entries(folder)]
    found.sort(key=lambda one: one.time or datetime.min, reverse=True)
    return sorted(found, key=lambda one: one.student.casefold())


def _entries(folder: Path) -> Iterator[tuple[PurePosixPath, datetime, bytes | str]]:
    """Of each file the path, the time, and the content or why it cannot be read."""
    if folder.is_file():
        yield from _zip_entries(folder, MAX_OF_CLASS)
        return
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        place = PurePosixPath(name.encode("utf-8", "replace").decode())  # also of another encoding
        if path.is_symlink():
            if path.suffix == ".ipynb":
                yield place, datetime.min, "it is a symbolic link, which is not followed"
        elif path.suffix == ".zip" and path.is_file():
            canvas = CANVAS.fullmatch(place.stem)  # a student's own zip, as Canvas names it
            above = place.parent / canvas["student"] if canvas else place.parent
            for inner, time, content in _zip_entries(path, MAX_OF_STUDENT):
                yield above / inner, time, content
        elif _is_notebook(place) and path.is_file():
            time = _stamp(path) or datetime.fromtimestamp(path.stat().st_mtime)
            yield place, time, _content(path)


def _content(path: Path) -> bytes | str:
    try:
        return path.read_bytes() if path.stat().st_size <= MAX_BYTES else _too_large()
    except OSError as error:
        return f"it cannot be read ({error.strerror})"


def _stamp(path: Path) -> datetime | None:
    """When it was handed in, by the `timestamp.txt` that nbgrader puts beside it; naive, in UTC."""
    stamp = path.with_name("timestamp.txt")
    if stamp.is_symlink() or not stamp.is_file():
        return None
    try:
        with stamp.open(encoding="utf-8") as file:
            text = file.read(100)
        return datetime.fromisoformat(text.strip().removesuffix(" UTC")).replace(tzinfo=None)
    except (OSError, ValueError):
        return None


def _zip_entries(path: Path, most: int) -> Iterator[tuple[PurePosixPath, datetime, bytes | str]]:
    """The notebooks of a zip file, as long as they have at most so many bytes together."""
    try:
        with zipfile.ZipFile(path) as archive:
            for entry in archive.infolist()[:MAX_ENTRIES]:
                place = _inside(PurePosixPath(entry.filename.replace("\\", "/")))
                if entry.is_dir() or not _is_notebook(place):
                    continue
                if most < 0:
                    yield place, _zip_time(entry), "what stands before it in the zip is too large"
                    continue
                content = _unzipped(archive, entry)
                most -= len(content)
                yield place, _zip_time(entry), content
    except Exception as error:  # the decoders of a zip file raise many kinds
        yield PurePosixPath(path.name), datetime.min, f"the zip file is damaged ({error})"


def _unzipped(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes | str:
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


def _is_notebook(place: PurePosixPath) -> bool:
    hidden = any(part.startswith((".", "__MACOSX")) for part in place.parts)
    return place.suffix.lower() == ".ipynb" and not hidden


def _zip_time(entry: zipfile.ZipInfo) -> datetime:
    try:
        return datetime(*entry.date_time)
    except ValueError:
        return datetime.min


def _submission(place: PurePosixPath, time: datetime, content: bytes | str) -> Submission:
    student = _student(place)
    when = None if time == datetime.min else time
    if isinstance(content, str):
        return Submission(student, str(place), when, problem=f"{place.name}: {content}.")
    sha256 = hashlib.sha256(content).hexdigest()
    try:
        cells = _code_cells(content)
    except ValueError as error:
        problem = f"{place.name}: {error}."
        return Submission(student, str(place), when, problem=problem, sha256=sha256)
    return Submission(student, str(place), when, cells, sha256=sha256)


def _student(place: PurePosixPath) -> str:
    """Who handed it in: a folder, or what Canvas or Moodle put before the file's name."""
    if len(place.parts) == 1:
        match = CANVAS.fullmatch(place.stem)
        return match["student"] if match else place.stem
    match = MOODLE.match(place.parts[0])
    return match["student"] if match else place.parts[0]


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
