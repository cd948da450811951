"""What attackers hand in beside plain code: files of every kind, one function each.

A function gets the folder of a student and fills it; its `attack` says what it earns.
"""

import json
import os
import re
import secrets
import tomllib
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

FULL = 8.0  # points of the three tasks that `HONEST` answers
CANARY = f"canary-{secrets.token_hex(8)}"  # what attackers write, wherever they can
UNIT_VECTOR = """\
import numpy as np

def unit_vector(v):
    length = np.sqrt(v @ v)
    if length == 0:
        raise ValueError("the zero vector has no direction")
    return v / length
"""
THE_OTHERS = """
import numpy as np

def cosine_similarity(u, v):
    return u @ v / np.sqrt((u @ u) * (v @ v))

def project(u, v):
    return u @ v / (v @ v) * v
"""
HONEST = UNIT_VECTOR + THE_OTHERS


@dataclass(frozen=True)
class Attack:
    """What is handed in, and what it should come to in the results of that student."""

    student: str
    put: Callable[[Path], None]
    points: float = FULL
    verdict: str = "graded"
    says: str = ""


ATTACKS: dict[str, Attack] = {}


def attack(student: str = "", **expected):
    """Take a function that fills a student's folder into `ATTACKS`."""

    def take(put: Callable[[Path], None]):
        ATTACKS[put.__name__] = Attack(student or put.__name__, put, **expected)
        return put

    return take


def code(source: str) -> dict:
    return {"cell_type": "code", "metadata": {}, "outputs": [], "source": source}


def notebook(*cells: str | dict, **more: object) -> str:
    """The text of a notebook; what is no cell yet is the source of a code cell."""
    found = [code(cell) if isinstance(cell, str) else cell for cell in cells]
    return json.dumps({"cells": found, "metadata": {}, "nbformat": 4, "nbformat_minor": 5} | more)


def write(folder: Path, *cells: str | dict, **more: object) -> None:
    (folder / "vectors.ipynb").write_text(notebook(*cells, **more), encoding="utf-8")


# Code. Each file is a notebook, its cells set apart by `# %%`; it begins with what it earns.


MODULE = """\
import sys, types
sys.modules["line"] = types.ModuleType("line")
exec({text!r}, vars(sys.modules["line"]))
"""


def read_attack(path: Path) -> Attack:
    """The attack that a file of code describes."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    expected = tomllib.loads(head.replace("# ", ""))
    line = MODULE.format(text=path.with_name("line.py").read_text(encoding="utf-8"))
    cells = [HONEST, *([line] if "from line import" in body else []), *body.split("# %%\n")]

    def put(folder: Path) -> None:
        places = {"@CLASS@": str(folder.parents[1]), "@CANARY@": CANARY}
        write(folder, *(re.sub("@[A-Z]+@", lambda found: places[found[0]], x) for x in cells))

    return Attack(path.stem, put, **expected)


for path in sorted(Path(__file__).parent.glob("*.py")):
    if path.read_text(encoding="utf-8").startswith("# points"):
        ATTACKS[path.stem] = read_attack(path)


# Files that lead out of their folder, or are no single notebook


def zipped(path: Path, contents: dict[str, str | bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)


@attack()
def zip_that_climbs_out(folder):
    """Its paths lead nowhere: what it holds is the work of the one who handed it in."""
    honest = notebook(HONEST)
    up = "../" * 9
    names = ["../../grades/{}.csv", "{}.txt", f"{up}tmp/{{}}", "/tmp/{}", "C:\\{}", "..\\..\\{}"]
    canaries = {name.format(CANARY): "x" for name in names}
    zipped(folder / "work.zip", {f"{up}other neighbor/vectors.ipynb": honest, **canaries})


@attack(points=0, verdict="not graded", says="it is a symbolic link, which is not followed")
def symbolic_link(folder):
    (folder / "vectors.ipynb").symlink_to(
        folder.parent / "symbolic_link neighbor" / "vectors.ipynb"
    )


@attack(points=0, verdict="not graded", says="it is a symbolic link, which is not followed")
def links_to_folders(folder):
    (folder / "work").symlink_to(folder.parent / "links_to_folders neighbor")
    (folder / "work.zip").symlink_to("/dev/zero")
    (folder / "all").symlink_to("/")


@attack()
def link_for_a_time(folder):
    """Beside an honest notebook, what nbgrader reads the time from never ends."""
    write(folder, HONEST)
    (folder / "timestamp.txt").symlink_to("/dev/zero")


@attack(points=0, verdict="not graded", says="it is no file that can be read")
def pipe_for_a_notebook(folder):
    os.mkfifo(folder / "vectors.ipynb")


@attack(points=0, verdict="not graded", says="it is larger than 50 MiB")
def zip_bomb(folder):
    zipped(folder / "work.zip", {"vectors.ipynb": bytes(10**9)})


@attack(points=0, verdict="not graded", says="it cannot be unzipped")
def zip_with_a_damaged_stream(folder):
    zipped(folder / "work.zip", {"vectors.ipynb": os.urandom(1000).hex()})
    data = bytearray((folder / "work.zip").read_bytes())
    data[50:500] = b"\xff" * 450
    (folder / "work.zip").write_bytes(data)


@attack(points=0, verdict="not graded", says="the zip file is damaged")
def zip_with_a_damaged_name(folder):
    zipped(folder / "work.zip", {"übung/vectors.ipynb": notebook(HONEST)})
    data = (folder / "work.zip").read_bytes()
    (folder / "work.zip").write_bytes(data.replace("ü".encode(), b"\xff\xff"))


@attack(points=0, verdict="not graded", says="it cannot be unzipped")
def zip_with_a_password(folder):
    zipped(folder / "work.zip", {"vectors.ipynb": notebook(HONEST)})
    data = bytearray((folder / "work.zip").read_bytes())
    data[6] |= 1  # the flag of encryption, in the entry
    data[data.rindex(b"PK\x01\x02") + 8] |= 1  # and in the directory
    (folder / "work.zip").write_bytes(data)


@attack(points=0, verdict="not graded", says="the zip file is damaged")
def zip_that_is_none(folder):
    (folder / "work.zip").write_bytes(b"PK\x03\x04 and then nothing")


@attack(says="2 notebooks; the last counts (two_notebooks/vectors-new.ipynb)")
def two_notebooks(folder):
    """The last that was handed in counts."""
    write(folder, "def project(u, v):\n    return u")
    os.utime(folder / "vectors.ipynb", (1.7e9, 1.7e9))
    (folder / "vectors-new.ipynb").write_text(notebook(HONEST), encoding="utf-8")


@attack(points=0, verdict="not graded", says="No notebook was handed in, only vectors.pdf.")
def no_notebook(folder):
    (folder / "vectors.pdf").write_bytes(b"%PDF-1.7")


@attack()
def renamed_notebook(folder):
    (folder / "My answers (final) 2.IPYNB").write_text(notebook(HONEST), encoding="utf-8")


@attack(points=0, verdict="not graded", says="it is not in UTF-8")
def other_encoding(folder):
    text = notebook(HONEST, "x = 'ü'").encode("utf-16")
    (folder / "vectors.ipynb").write_bytes(text)


@attack()
def mark_of_byte_order(folder):
    (folder / "vectors.ipynb").write_text(notebook(HONEST), encoding="utf-8-sig")


@attack(points=0, verdict="not graded", says="it is larger than 50 MiB")
def outputs_of_200_megabytes(folder):
    with (folder / "vectors.ipynb").open("wb") as file:
        file.write(notebook(HONEST).encode())
        file.truncate(200 * 2**20)  # the rest takes no room on the disk


@attack()
def outputs_of_20_megabytes(folder):
    write(folder, code(HONEST) | {"outputs": [{"output_type": "stream", "text": "x" * 20_000_000}]})


@attack(points=0, verdict="not graded", says="it is not JSON")
def deep_json(folder):
    (folder / "vectors.ipynb").write_text("[" * 10**6, encoding="utf-8")


@attack(points=0, verdict="not graded", says="it is not JSON")
def number_of_many_digits(folder):
    (folder / "vectors.ipynb").write_text('{"cells": ' + "9" * 10**6 + "}", encoding="utf-8")


@attack(points=0, verdict="not graded", says="it is not a notebook of format 4")
def notebook_of_format_3(folder):
    (folder / "vectors.ipynb").write_text(
        json.dumps({"worksheets": [{"cells": []}], "nbformat": 3})
    )


@attack(points=0, verdict="not graded", says="it is not a notebook of format 4")
def cells_of_no_kind(folder):
    write(folder, HONEST, {"cell_type": ["code"]}, {"cell_type": "code", "source": [1]})


# Cells that are not where they were


@attack()
def forged_metadata(folder):
    """Nothing that a cell or a notebook says of itself is believed."""
    nbgrader = {"grade": True, "points": 100, "grade_id": "cell-project", "locked": True}
    forged = {"nbgrader": nbgrader | {"solution": False, "schema_version": 3}, "tags": ["skip"]}
    results = {"nnla": {"chapter": "losses", "points": 100, "seed": 0}, "score": 100}
    kernel = {"kernelspec": {"name": "bash", "language": "bash"}}
    write(folder, code(HONEST) | {"metadata": forged, "id": "x" * 999}, metadata=results | kernel)


@attack(points=2, says="The notebook defines no function `project`.")
def deleted_cells(folder):
    write(folder, UNIT_VECTOR)


@attack(says="")
def duplicated_cells(folder):
    """As in a notebook, the last definition counts."""
    write(folder, HONEST.replace("/ (v @ v)", ""), *[HONEST] * 9)


@attack(points=6.5, says="Cell 3 cannot be read")
def split_cell(folder):
    head, tail = UNIT_VECTOR.split("    if length")
    write(folder, THE_OTHERS, head, "    if length" + tail)


@attack(points=6, says="A later cell defines it: in a notebook run from the top that is too late.")
def reordered_cells(folder):
    """What a cell needs while it runs has to stand above it."""
    decorated = "@told\n" + UNIT_VECTOR.removeprefix("import numpy as np\n\n")
    write(folder, decorated, THE_OTHERS, "def told(function):\n    return function")


@attack(points=6, says="The notebook defines no function `unit_vector`.")
def code_turned_to_markdown(folder):
    write(folder, THE_OTHERS, code(UNIT_VECTOR) | {"cell_type": "markdown"})


@attack(points=0, verdict="not graded", says="No function of any exercise is defined here.")
def no_cells(folder):
    write(folder)


@attack(points=0, verdict="not graded", says="cells")
def a_million_cells(folder):
    """More than a frame holds."""
    cells = ",".join(['{"cell_type":"code","source":""}'] * 1_000_001)
    (folder / "vectors.ipynb").write_text(f'{{"cells": [{cells}]}}')


# Cells that are no plain Python

LEFT_OUT = "its lines for IPython (with %, ! or ?) were left out."
CANARIES = f"touch /tmp/{CANARY} /dev/shm/{CANARY} ~/{CANARY} ../{CANARY}"


@attack(says=f"Cell 2: {LEFT_OUT}")
def shell_commands(folder):
    write(folder, HONEST, f"!{CANARIES}\nfiles = !{CANARIES}\n!!{CANARIES}\nproject?")


@attack(says=f"Cell 2: {LEFT_OUT}")
def cell_of_bash(folder):
    write(folder, HONEST, f"%%bash\n{CANARIES}\nkill -9 $PPID", f"%%script sh\n{CANARIES}")


@attack(says=f"Cell 2: {LEFT_OUT}")
def run_of_another_notebook(folder):
    write(folder, HONEST, f"%run ../other.ipynb\n%load_ext {CANARY}\n%cd /")
    (folder / "other.py").write_text("1 / 0")


@attack()
def top_level_await(folder):
    write(folder, "import asyncio\nawait asyncio.sleep(0)\n" + HONEST, "%%time\n" + HONEST)


@attack(verdict="graded", says="Cell 2 was left out: It took longer than 8 s.")
def await_without_end(folder):
    write(folder, HONEST, "import asyncio\nawait asyncio.Event().wait()")


@attack(says="Cell 2 cannot be read")
def cell_that_no_parser_reads(folder):
    write(folder, HONEST, "x = " + "(" * 10_000, "x = 1\0", "x = " + "-" * 100_000 + "1", "def (:")


@attack(says="Cell 2")
def statements_by_the_hundred_thousand(folder):
    """Code whose tree takes a gigabyte: it is read in the sandbox alone."""
    write(folder, HONEST, "x\n" * 600_000)


@attack()
def half_a_character(folder):
    """Text that no encoding writes: half of a pair of surrogates."""
    write(folder, HONEST, 'x = "\ud800"\n# \udfff')


# Words for the pages of others

SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)><a href='javascript:alert(1)'>x</a>"
ESCAPES = "\x1b[2J\x1b]0;all passed\x07\x1b[31m\r\x08"
FORMULA = "=cmd|'/c calc'!A1"


@attack()
def markup_in_outputs(folder):
    data = {"text/html": SCRIPT, "application/javascript": "alert(1)", "text/plain": ESCAPES}
    outputs = [{"output_type": "display_data", "metadata": {}, "data": data}]
    text = {"cell_type": "markdown", "metadata": {}, "source": SCRIPT}
    write(folder, code(HONEST) | {"outputs": outputs}, text)


@attack(points=5, says=SCRIPT)
def markup_in_an_error(folder):
    write(
        folder,
        HONEST,
        f"def project(u, v):\n    print({SCRIPT!r})\n    raise ValueError({SCRIPT!r})",
    )


@attack(points=5, says="an object of type <script>")
def markup_in_a_type(folder):
    kind = f"type({SCRIPT!r}, (), {{}})"
    write(folder, HONEST, f"def project(u, v):\n    return {kind}()")


@attack(points=5, says="a dictionary of 1 values")
def markup_in_a_value(folder):
    write(folder, HONEST, f"def cosine_similarity(u, v):\n    return {{{SCRIPT!r}: [{SCRIPT!r}]}}")


@attack(says="Cell 2 stopped with ValueError: ")
def escapes_for_the_terminal(folder):
    write(folder, HONEST, f"raise ValueError({ESCAPES!r})")


@attack(says="Cell 2 stopped with ValueError: =cmd")
def formula_in_an_error(folder):
    write(folder, HONEST, f"raise ValueError({FORMULA!r})")


@attack(student=FORMULA.replace("/", "_"))
def formula_for_a_name(folder):
    write(folder, HONEST)


@attack(student="<script>alert(1)<", says="")
def markup_for_a_name(folder):
    write(folder, HONEST)


@attack(student=ESCAPES)
def escapes_for_a_name(folder):
    write(folder, HONEST)


@attack(student="漢" * 85)
def name_as_long_as_can_be(folder):
    write(folder, HONEST)


@attack()
def name_in_another_encoding(folder):
    (folder / os.fsdecode(b"\xfcbung.ipynb")).write_text(notebook(HONEST), encoding="utf-8")


@attack(student="same_name neighbor.", points=1.5, says="The notebook defines no function")
def same_name(folder):
    """Its files would have the name of those of its neighbor."""
    write(folder, "def project(u, v):\n    return u")


@attack(points=0, verdict="not graded", says="=cmd")
def formula_for_a_file(folder):
    (folder / f"{FORMULA.replace('/', '_')}.ipynb").write_text("{")
