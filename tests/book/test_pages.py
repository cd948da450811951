"""The pages in Markdown: their programs print what stands there; the first lists all chapters."""

import re
from pathlib import Path

import pytest

BOOK = Path(__file__).parents[2] / "book"

PROGRAM = re.compile(r"^```python\n(.+?)^```\n\n```text\n(.+?)^```", flags=re.M | re.S)


@pytest.mark.parametrize("name", ["conventions", "index", "inside", "teachers"])
def test_program_prints_what_stands_under_it(name, capsys):
    page = (BOOK / f"{name}.md").read_text(encoding="utf-8")
    programs = PROGRAM.findall(page)
    assert len(programs) == page.count("```python") > 0
    for program, printed in programs:
        exec(compile(program, name, "exec"), {})
        assert capsys.readouterr().out == printed


def test_every_chapter_is_listed():
    page = (BOOK / "index.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| \{doc\}`(\w+)` \|", page, flags=re.M)
    assert sorted(listed) == sorted(path.stem for path in BOOK.glob("*.ipynb"))
