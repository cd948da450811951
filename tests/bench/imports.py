"""Time of ``import numpy`` and what ``import nnla`` adds to it, in fresh processes."""

from __future__ import annotations

import os
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
    # an installed library has its compiled files, so the first run may write them
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", PROGRAM]
    printed = [subprocess.check_output(command, env=environment) for _ in range(1 + runs)]
    times = [[float(word) for word in line.split()] for line in printed[1:]]
    numpy_time, added = (1e3 * statistics.median(column) for column in zip(*times, strict=True))
    print(f"import numpy {numpy_time:.0f} ms; import nnla adds {added:.1f} ms (at most 15 wanted)")


if __name__ == "__main__":
    main()
