"""The files that a teacher writes: read in one place, each fault named by its file and line."""

import csv
import io
import sys
import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

__all__ = ["PolicyError", "Row", "delimiter_of", "number", "read_rows", "read_table", "read_toml"]

LARGEST = sys.float_info.max
DELIMITERS = ",;\t"  # spreadsheets write the second where a comma stands in numbers


class PolicyError(ValueError):
    """What a teacher gave and what cannot be used; the message names the file, line or option."""


@dataclass(frozen=True)
class Row:
    """One line of a CSV file; a cell that is not there is empty."""

    where: str
    cells: tuple[str, ...]

    def __getitem__(self, place: int) -> str:
        return self.cells[place] if place < len(self.cells) else ""


def read_table(path: Path, option: str) -> list[Row]:
    """The lines of a CSV file; its cells stand between commas, semicolons or tabs.

    Raises
    ------
    PolicyError
        If it cannot be read or is empty.
    """
    text = _read_text(path, option)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text))
    rows = []
    try:
        for cells in reader:
            where = f"{path.name}, line {reader.line_num}"
            rows.append(Row(where, tuple(cell.strip() for cell in cells)))
    except csv.Error as error:
        raise PolicyError(f"{path.name}, line {reader.line_num}: {error}.") from None
    rows = [row for row in rows if any(row.cells)]
    if not rows:
        raise PolicyError(f"{path.name} ({option}) is empty.")
    return rows


def delimiter_of(text: str) -> str:
    """What stands between the cells of a table, by its heading.

    Examples
    --------
    >>> delimiter_of("Name;Points\\nAnn;1,5")
    ';'
    """
    return max(DELIMITERS, key=text.lstrip().partition("\n")[0].count)


def read_rows(path: Path, option: str, least: int = 1, students: Collection[str] = ()) -> list[Row]:
    """The lines of a CSV file below its heading, each with at least so many cells.

    Raises
    ------
    PolicyError
        If it cannot be read, or begins with one of the students in place of a heading.
    """
    heading, *rows = read_table(path, option)
    if heading[0] in students:
        raise PolicyError(
            f"{heading.where}: the student {heading[0]!r} stands where a heading is needed."
        )
    for row in rows:
        if len(row.cells) < least:
            raise PolicyError(f"{row.where}: {least} cells are needed.")
    return rows


def read_toml(path: Path, option: str, known: Collection[str]) -> dict[str, object]:
    """What a TOML file says under the known keys.

    Raises
    ------
    PolicyError
        If it cannot be read or has another key.
    """
    try:
        data = tomllib.loads(_read_text(path, option))
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"{path.name}: {error}") from None
    if unknown := sorted(set(data) - set(known)):
        listed = ", ".join(known)
        raise PolicyError(f"{path.name}: there is no {unknown[0]!r}; known are {listed}.")
    return data


def _read_text(path: Path, option: str) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")  # a name may hold any line's end
    except FileNotFoundError:
        raise PolicyError(f"There is no file {path} ({option}).") from None
    except UnicodeDecodeError:
        words = "save it as UTF-8; Excel calls it “CSV UTF-8”"
        raise PolicyError(f"{path} ({option}) is not in UTF-8: {words}.") from None
    except OSError as error:
        raise PolicyError(f"{path} ({option}) cannot be read: {error.strerror}.") from None


def number(
    value: object, name: str, least: float = 0, most: float = LARGEST, *, whole: bool = False
) -> float:
    """What a teacher wrote as a number, if it lies between these two.

    Examples
    --------
    >>> number("0.5", "per_day", 0, 1)
    0.5
    >>> number("10", "per_day", 0, 1)
    Traceback (most recent call last):
    nnla.grading.forms.PolicyError: per_day is 10; it must be from 0 to 1.
    """
    try:
        found = float(value)  # type: ignore[arg-type]  # of any type that a TOML file can bring
    except (TypeError, ValueError, OverflowError):
        raise PolicyError(f"{name} is {value!r}, which is no number.") from None
    if not least <= found <= most:
        bounds = f"at least {least:g}" if most == LARGEST else f"from {least:g} to {most:g}"
        raise PolicyError(f"{name} is {value}; it must be {bounds}.")
    if whole and not found.is_integer():
        raise PolicyError(f"{name} is {value}; it must be a whole number.")
    return found
