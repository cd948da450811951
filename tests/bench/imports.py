"""Time of ``import numpy`` and what ``import nnla`` adds to it, in fresh processes."""

from __future__ import annotations

import statistics
import subprocess
import sys

PROGRAM = """
from time import perf_counter
start = perf_counter()
import numpy
between = perf_counter()
import nnla
print(between - start, perf_counter() - between)
"""


def main(runs: int = 15) -> None:
    subprocess.run([sys.executable, "-c", PROGRAM], check=True, capture_output=True)
    times = [
        [float(word) for word in subprocess.check_output([sys.executable, "-c", PROGRAM]).split()]
        for _ in range(runs)
    ]
    numpy_time, added = (1e3 * statistics.median(column) for column in zip(*times, strict=True))
    print(f"import numpy {numpy_time:.0f} ms; import nnla adds {added:.1f} ms (at most 15 wanted)")


if __name__ == "__main__":
    main()
