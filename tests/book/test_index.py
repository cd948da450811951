"""The first page: its program prints what stands under it, and it lists every chapter."""

import re
from pathlib import Path

BOOK = Path(__file__).parents[2] / "book"
TEXT = (BOOK / "index.md").read_text(encoding="utf-8")


def test_program_prints_what_stands_under_it(capsys):
    (program,) = re.findall(r"^```python\n(.+?)^```", TEXT, flags=re.M | re.S)
    (printed,) = re.findall(r"^```text\n(.+?)^```", TEXT, flags=re.M | re.S)
    exec(compile(program, "index.md", "exec"), {})
    assert capsys.readouterr().out == printed


def test_every_chapter_is_listed():
    listed = re.findall(r"^\| \{doc\}`(\w+)` \|", TEXT, flags=re.M)
    assert sorted(listed) == sorted(path.stem for path in BOOK.glob("*.ipynb"))
