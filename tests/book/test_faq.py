"""Questions and answers: each leads to a chapter, and its programs print what stands there."""

import re
from pathlib import Path

import pytest

BOOK = Path(__file__).parents[2] / "book"
PAGE = (BOOK / "faq.md").read_text(encoding="utf-8")
ANSWERS = [part.split("\n", 1) for part in re.split(r"^### ", PAGE, flags=re.M)[1:]]
PROGRAM = re.compile(r"^```python\n(.+?)^```\n\n```text\n(.+?)^```", flags=re.M | re.S)


def test_ten_common_questions_come_first():
    assert len(re.findall(r"^### .+\?", PAGE.split("\n## ")[1], flags=re.M)) == 10


@pytest.mark.parametrize(("question", "answer"), ANSWERS, ids=[q for q, _ in ANSWERS])
def test_answer_is_short_and_leads_to_a_chapter(question, answer):
    prose = re.sub(r"^```.+?^```", "", answer.split("\n## ")[0], flags=re.M | re.S)
    assert question.endswith("?")
    assert len(prose.split()) < 120
    assert "{doc}`" in prose or question == "Which Python?"


def test_every_sentence_of_the_table_is_answered_by_a_chapter():
    rows = re.findall(r"^\| [A-Z].+ \| (.+) \|$", PAGE, flags=re.M)
    assert len(rows) >= 7
    assert all("{doc}`" in answer for answer in rows)


def test_programs_print_what_stands_under_them(capsys):
    programs = PROGRAM.findall(PAGE)
    assert len(programs) == PAGE.count("```python") > 0
    for program, printed in programs:
        exec(compile(program, "faq", "exec"), {})
        assert capsys.readouterr().out == printed


def test_python_versions_are_those_of_the_project():
    project = (BOOK.parent / "pyproject.toml").read_text(encoding="utf-8")
    versions = re.findall(r'"Programming Language :: Python :: (3\.\d+)"', project)
    assert f"runs on Python {versions[0]} to {versions[-1]} with NumPy 2" in PAGE
    assert f'requires-python = ">={versions[0]}"' in project
    assert 'dependencies = ["numpy>=2"]' in project
