"""The live figure `digit` on all 10,000 test images of MNIST, in a browser.

    python -m tests.bench.digit

Each image goes through the functions that the figure calls, as it is and centered as a drawing is.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import numpy as np

from nnla.datasets import mnist
from nnla.figures import DigitFigure, handwriting
from tests.browser import CHROMIUM, chromium
from tests.figures.reader import read

WANTED = 0.97


def main() -> None:
    if not CHROMIUM:
        print("The figure was not measured: that needs Chromium.")
        return
    X, labels = mnist().test
    bundle = Path(handwriting.__file__).parent / "bundles" / "page.js"
    files = [Path(str(handwriting.WEIGHTS)), bundle]
    scripts = "".join(f'<script defer src="{file.as_uri()}"></script>' for file in files)
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        page = Path(folder) / "page.html"
        page.write_text('<meta charset="utf-8">' + DigitFigure().to_html() + scripts)
        tab = browser.new_page()
        tab.goto(page.as_uri())
        for name, centered in (("as they are", False), ("centered as drawings", True)):
            start = time.perf_counter()
            P = read(tab, X, centered)
            seconds = (time.perf_counter() - start) / len(X)
            share = (P.argmax(axis=1) == labels).mean()
            print(
                f"figure digit, images {name}: {share:.2%} right (at least {WANTED:.0%} wanted), "
                f"mean top probability {P.max(axis=1).mean():.4f}, {1e3 * seconds:.2f} ms an image"
            )
    in_numpy = handwriting.activations(np.rint(255 * X.astype(float)) / 255)[2]
    same = (P.argmax(axis=1) == in_numpy.argmax(axis=1)).sum()
    print(f"the centered images are read as NumPy reads the others in {same:,} of {len(X):,} cases")


if __name__ == "__main__":
    main()
