"""Page weight and Lighthouse's scores of each page of the built book, served with compression.

Lighthouse runs on Node; where there is no Node, or no browser, this says so and measures nothing.
The command is ``npx lighthouse``, or what the environment variable LIGHTHOUSE names.
"""

from __future__ import annotations

import functools
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.browser import CHROMIUM, QuietHandler, serve

SITE = Path(__file__).parents[2] / "_build" / "html"
LIGHTHOUSE = os.environ.get("LIGHTHOUSE", "npx --yes lighthouse@13").split()
OPTIONS = [
    "--quiet",
    "--output=json",
    "--only-categories=performance,accessibility",
    "--chrome-flags=--headless=new --no-sandbox",
]
PICTURES = ("Image", "Media")


class GzipHandler(QuietHandler):
    """Serve files as a web host does: compressed where that makes them smaller."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        if not path.is_file():
            self.send_error(404)
            return
        body, packed = read(path)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=31536000")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)


@functools.cache
def read(path):
    """Return a file's bytes as they are sent, and whether they are compressed."""
    body = path.read_bytes()
    packed = gzip.compress(body, 9)
    return (packed, True) if len(packed) < len(body) else (body, False)


def size_of_markup(page):
    """Return how many compressed bytes of a page's own file are its formulas."""
    text = (SITE / page).read_text(encoding="utf-8")
    bare = re.sub(r"<math.*?</math>", "", text, flags=re.DOTALL)
    return len(gzip.compress(text.encode(), 9)) - len(gzip.compress(bare.encode(), 9))


def measure(address, page):
    """Return a page's kB without pictures, those of its mathematics, and two scores."""
    command = [*LIGHTHOUSE, f"{address}/{page}", *OPTIONS]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    report = json.loads(done.stdout)
    requests = report["audits"]["network-requests"]["details"]["items"]
    bytes_of = {
        kind: sum(r["transferSize"] for r in requests if r.get("resourceType") == kind)
        for kind in {r.get("resourceType") for r in requests}
    }
    weight = sum(size for kind, size in bytes_of.items() if kind not in PICTURES)
    mathematics = bytes_of.get("Font", 0) + size_of_markup(page)
    scores = [report["categories"][name]["score"] for name in ("performance", "accessibility")]
    return weight / 1000, mathematics / 1000, *scores


def main(pages):
    if not shutil.which(LIGHTHOUSE[0]) or not CHROMIUM or not SITE.exists():
        print("The pages were not measured: that needs Node (npx), Chromium and `make book`.")
        return
    os.environ.setdefault("CHROME_PATH", CHROMIUM)
    pages = pages or sorted(p.relative_to(SITE).as_posix() for p in SITE.glob("book/*.html"))
    with serve(SITE, GzipHandler) as address:
        print("page                          kB  mathematics  performance  accessibility")
        for page in pages:
            weight, mathematics, fast, accessible = measure(address, page)
            print(f"{page:<26}{weight:6.0f}{mathematics:13.0f}{fast:13.2f}{accessible:15.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
