"""Make the MNIST subset that the library ships, from the four files that NNLA_DATA names.

    NNLA_DATA=<folder> python -m nnla.datasets.make_subset

Balanced, drawn with a fixed seed, and written as IDX files of the same four names, so that
one reader serves the subset and the whole. Each run writes the same bytes; another version
of Python or zlib may compress them differently, never with another content.
"""

import gzip
import os
import sys
from pathlib import Path

import numpy as np

from nnla.datasets._mnist import _SUBSET, parse_idx, read_folder

SEED = 0
PER_CLASS = {"train": 1000, "t10k": 200}


def make_subset(source: Path, target: Path) -> None:
    """Write the four files of the subset of the MNIST in `source` into the folder `target`."""
    content = read_folder(str(source))
    target.mkdir(parents=True, exist_ok=True)
    for part, count in PER_CLASS.items():
        names = [f"{part}-images-idx3-ubyte.gz", f"{part}-labels-idx1-ubyte.gz"]
        images, labels = (parse_idx(content[name]) for name in names)
        rows = draw(labels, count)
        for name, array in zip(names, (images[rows], labels[rows]), strict=True):
            (target / name).write_bytes(gzip.compress(to_idx(array), 9, mtime=0))


def draw(labels: np.ndarray, count: int) -> np.ndarray:
    """Row numbers in random order, `count` of each class."""
    rng = np.random.default_rng(SEED)
    order = _shuffled(np.arange(len(labels)), rng)
    first = [order[labels[order] == k][:count] for k in range(10)]
    return _shuffled(np.concatenate(first), rng)


def _shuffled(rows: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    # Sorting random numbers leans on the generator's stream alone, which NumPy keeps;
    # how `permutation` and `choice` use the stream may change between its versions.
    return rows[rng.random(len(rows)).argsort(kind="stable")]


def to_idx(array: np.ndarray) -> bytes:
    """An array of bytes in the IDX format."""
    shape = np.array(array.shape, dtype=">i4")
    return bytes([0, 0, 8, array.ndim]) + shape.tobytes() + array.tobytes()


def main() -> None:
    """Write the subset into the package."""
    if not os.environ.get("NNLA_DATA"):
        sys.exit("make_subset: NNLA_DATA must name the folder with MNIST's four files")
    make_subset(Path(os.environ["NNLA_DATA"]).expanduser(), Path(_SUBSET))
    for path in sorted(Path(_SUBSET).iterdir()):
        print(f"{path.stat().st_size:9,d} bytes  {path.name}")


if __name__ == "__main__":
    main()
