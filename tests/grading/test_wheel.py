"""The wheel alone checks a lone notebook: nothing of the repository is needed."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("hatchling", reason="hatchling is not installed: make setup")
pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """A folder with the content of the wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(folder / "site")
    return folder / "site"


@pytest.mark.parametrize(("kind", "code"), [("solutions", 0), ("exercises", 1)])
def test_lone_notebook_is_checked(installed, tmp_path, kind, code):
    shutil.copy(ROOT / kind / "vectors.ipynb", tmp_path / "mine.ipynb")
    program = "import nnla; print(nnla.__file__); from nnla.grading.cli import app; app()"
    done = subprocess.run(
        [sys.executable, "-c", program, "check", "mine.ipynb"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
    )
    assert str(installed) in done.stdout
    assert done.returncode == code, done.stdout + done.stderr
    assert "of 20 points so far" in done.stdout


def test_wheel_has_no_notebook_and_no_bank(installed):
    names = [path.relative_to(installed).as_posix() for path in installed.rglob("*")]
    assert not [name for name in names if name.endswith(".ipynb") or "bank" in name]
    assert "nnla/grading/checks/test_vectors.py" in names
