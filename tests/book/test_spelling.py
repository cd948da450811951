"""The prose is spelled as in American English, with the words of words.txt besides."""

import json
import re
from functools import cache
from pathlib import Path

import pytest

spellchecker = pytest.importorskip(
    "spellchecker", reason="pyspellchecker is not installed: make setup"
)

ROOT = Path(__file__).parents[2]
WORDS = Path(__file__).with_name("words.txt")
FOLDERS = ("book", "exercises", "solutions", "course")
PAGES = sorted(
    path
    for path in [
        *ROOT.glob("*.md"),
        *(p for folder in FOLDERS for p in (ROOT / folder).rglob("*.md")),
        *(p for folder in FOLDERS for p in (ROOT / folder).rglob("*.ipynb")),
    ]
    if not any(part.startswith((".", "_build")) for part in path.relative_to(ROOT).parts)
)

NOT_PROSE = [
    r"\A---\n.*?^---$",
    r"^(```+)(?!\{(?:admonition|note|tip|warning)).*?^\1\s*$",  # code
    r"^:\w[\w-]*:.*$",  # options of a directive
    r"\$\$.*?\$\$",
    r"\$[^$]+\$",
    r"``.+?``",
    r"`[^`]+`",
    r"\{[\w:-]+\}",
    r"\]\([^)]*\)",  # the address of a link
    r"<[^>\n]+>",
    r"https?://\S+",
    r"^\([\w-]+\)=$",  # a label
    r"^ {4,}\S.*$",  # an indented program
]
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")

# British spellings; the dictionary holds them all. Words in -ise are these stems, or else British.
BRITISH = re.compile(
    r"""\b(?:
        \w*(?:colour|favour|behaviour|neighbour|honour|labour|vapour|rumour|flavour)\w*
        | \w*(?:analys|paralys|catalys)(?:e|ed|es|er|ing)
        | \w*(?:model|label|signal|level|total|travel|cancel|channel|dial|fuel)l(?:ed|er|ing)
        | (?:kilo|centi|milli)?(?:metre|litre|fibre|calibre|centre|theatre)[sd]?
        | (?:grey|judgement|acknowledgement|defence|offence|licence|catalogue|programme|cheque
            |sceptic|sceptical|artefact|mould|plough|draught|tyre|kerb|skilful|enrol|fulfil)s?
        | (?:whilst|amongst|learnt|spelt|burnt|ageing|practis(?:e|ed|es|ing)|maths)
        | \w{3,}is(?:e|es|ed|er|ers|ing|ation|ations)
    )\b""",
    flags=re.X | re.I,
)
AMERICAN = re.compile(
    r"""(?:\w*(?:adv|advert|bru|comprom|compr|conc|cru|dem|desp|dev|disgu|enterpr|exc|exerc|expert
        |franch|improv|merchand|parad|pra|prec|prem|prom|ra|rev|superv|surm|surpr|telev|treat|w)
        )is(?:e|es|ed|er|ers|ing)""",
    flags=re.X | re.I,
)


def prose(source):
    """Return a text in Markdown without code, formulas, roles and addresses."""
    for pattern in NOT_PROSE:
        source = re.sub(pattern, " ", source, flags=re.M | re.S)
    return source


def read(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".md":
        return prose(text)
    cells = json.loads(text)["cells"]
    return "\n\n".join(prose("".join(c["source"])) for c in cells if c["cell_type"] == "markdown")


@cache
def dictionary():
    checker = spellchecker.SpellChecker(language="en", distance=1)
    checker.word_frequency.load_words(WORDS.read_text(encoding="utf-8").split())
    return checker


def misspelled(text):
    """Return the words of a text that no dictionary knows, and those with British spelling."""
    words = set()
    for word in WORD.findall(text):
        plain = word.replace("’", "'").removesuffix("'s")
        if len(plain) > 1 and not plain.isupper():
            words |= {plain, *plain.split("'")} if "'" not in plain else {plain.split("'")[0]}
    unknown = dictionary().unknown(words)
    british = {word for word in BRITISH.findall(text.lower()) if not AMERICAN.fullmatch(word)}
    return sorted(unknown | british)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_words_are_spelled_right(path):
    assert misspelled(read(path)) == [], "correct them; a true word goes into tests/book/words.txt"


def test_british_words_are_found():
    words = "analyse behaviour cancelled centre colour grey learnt neighbours normalised tyres"
    assert " ".join(misspelled(words.title())) == words


@pytest.mark.parametrize("word", ["recieve", "matirx", "seperate", "teh"])
def test_wrong_word_is_found(word):
    assert misspelled(f"It is {word} here.") == [word]


def test_right_words_pass():
    text = "Otherwise it's a promise: exercises surprise, noise is wise; the layer's `colour` $x$."
    assert misspelled(prose(text)) == []


def test_code_and_addresses_are_no_prose():
    source = """
```python
colour = "matirx"
```

:::{admonition} Predict
:class: colour
See [this](https://a.org/colour) and {cite}`colour2020`.
:::
"""
    assert misspelled(prose(source)) == []
    assert "Predict" in prose(source)


def test_word_list_is_in_order_and_has_no_word_twice():
    words = WORDS.read_text(encoding="utf-8").split("\n")[:-1]
    assert words == sorted(set(words))
    assert all(WORD.fullmatch(word) and word == word.lower() for word in words)


def test_word_list_holds_no_word_that_the_dictionary_knows():
    known = spellchecker.SpellChecker(language="en").known(WORDS.read_text("utf-8").split())
    assert known == set()
