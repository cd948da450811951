"""Write the font of the book's formulas: the characters that book.css declares, and their parts.

Run it only when a formula needs a character more (a test names it): add the character to
``unicode-range`` in book.css, then run this in an environment with fonttools and brotli on
``latinmodern-math.otf`` (CTAN, or Debian's fonts-lmodern)::

    python book/_tools/mathfont.py latinmodern-math.otf
"""

import re
import sys
from pathlib import Path

STATIC = Path(__file__).parents[1] / "_static"


def declared(style):
    """Return the code points of the first ``unicode-range`` of a style sheet."""
    ranges = re.search(r"unicode-range:([^;]*);", style)[1]
    points = set()
    for first, last in re.findall(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?", ranges):
        points |= set(range(int(first, 16), int(last or first, 16) + 1))
    return points


def write(source):
    from fontTools import subset

    options = subset.Options(flavor="woff2", hinting=False, layout_features=["ccmp"])
    options.drop_tables += ["FFTM"]
    font = subset.load_font(source, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=declared((STATIC / "book.css").read_text(encoding="utf-8")))
    subsetter.subset(font)
    for record in font["name"].names:  # the license asks for another name; the first is the notice
        if record.nameID:
            record.string = re.sub("Latin ?Modern", "Book", record.toUnicode())
    subset.save_font(font, STATIC / "fonts" / "book-math.woff2", options)


if __name__ == "__main__":
    write(sys.argv[1])
