"""All measurements, printed; `make bench` runs this. Quote the ratios: the machine is never quiet.

PyTorch is left out where it is not installed (``pip install torch==2.13.0`` into .venv), and full
MNIST where neither ``NNLA_DATA`` nor the network provides it.
"""

from __future__ import annotations

import os
import subprocess
import sys

THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")


def run(module: str, *arguments: str, threads: int = 2) -> None:
    """Run one measurement in a process of its own: threads are settled when NumPy is imported."""
    environment = os.environ | dict.fromkeys(THREADS, str(threads))
    command = [sys.executable, "-m", f"tests.bench.{module}", *arguments]
    if subprocess.run(command, env=environment, check=False).returncode:
        print(f"{module} {' '.join(arguments)} did not finish; its reason stands above")


if __name__ == "__main__":
    run("imports")
    run("epoch", "1", "9", threads=1)
    run("epoch", "2", "9", threads=2)
    run("mnist", "dense")
    run("mnist", "convolutional")
    run("digit")
    run("grading")
    run("site")
