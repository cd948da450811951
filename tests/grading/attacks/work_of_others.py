# points = 5
# says = "FileNotFoundError"

from pathlib import Path

import numpy as np


def project(u, v):
    folder = Path("@CLASS@/submissions")
    for root in ("", "/proc/1/root", "/proc/self/root/.."):
        for path in Path(root + str(folder)).glob("*/*.ipynb"):
            exec(path.read_text())
            return np.ones(len(u))
    return (folder / "work_of_others neighbor" / "vectors.ipynb").read_text()
