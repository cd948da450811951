"""What a release attaches besides the wheel: folders as zip files, and the checksums of it all.

    python book/_tools/pack.py dist nnla-book=_build/html exercises=exercises

makes dist/nnla-book.zip and dist/exercises.zip, and dist/SHA256SUMS over every file in dist. With
`--tag v1.2.3` it stops first if the wheel in dist is not of that version. The same files give the
same zip, byte for byte.
"""

import argparse
import hashlib
import sys
import zipfile
from pathlib import Path

__all__ = ["checksums", "main", "pack"]

LEFT_OUT = {"__pycache__", ".ipynb_checkpoints", ".doctrees", ".buildinfo", ".DS_Store"}
EARLIEST = (1980, 1, 1, 0, 0, 0)


def pack(folder, file):
    """Zip a folder; in the zip it has the zip's own name."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(folder.rglob("*")):
            inside = path.relative_to(folder)
            if path.is_file() and not LEFT_OUT & set(inside.parts):
                entry = zipfile.ZipInfo(f"{file.stem}/{inside.as_posix()}", EARLIEST)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, path.read_bytes())


def checksums(folder):
    """Return one line a file, as `sha256sum --check` reads them."""
    files = sorted(path for path in folder.iterdir() if path.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    return "".join(lines)


def main(arguments=None):
    """Pack the folders named on the command line; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("dist", type=Path)
    parser.add_argument("folders", nargs="*", metavar="name=folder")
    parser.add_argument("--tag", help="the release's tag; must be v and the wheel's version")
    options = parser.parse_args(arguments)
    versions = [path.name.split("-")[1] for path in options.dist.glob("*.whl")]
    if options.tag and versions != [options.tag.removeprefix("v")]:
        print(f"the tag is {options.tag}, the wheel is of version {versions}", file=sys.stderr)
        return 1
    for argument in options.folders:
        name, _, folder = argument.partition("=")
        if not Path(folder).is_dir():
            print(f"there is no folder {folder}", file=sys.stderr)
            return 1
        pack(Path(folder), options.dist / f"{name}.zip")
    (options.dist / "SHA256SUMS").write_text(checksums(options.dist), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
