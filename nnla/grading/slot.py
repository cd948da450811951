"""A grading slot as a program: one job in, as JSON, one result out.

A Dask worker runs its tasks in threads, and a sandbox dies with the thread that started it. So the
worker only starts this program, whose main thread starts the sandbox.
"""

import json
import os
import subprocess
import sys

__all__ = ["imports_as_here", "in_a_slot", "main"]


def imports_as_here() -> dict[str, str]:
    """Variables with which a Python imports what this one does, and nothing from where it starts.

    There may lie what students handed in, such as a file ``numpy.py``.
    """
    return {"PYTHONSAFEPATH": "1", "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}


def in_a_slot(job: dict) -> dict:
    """Grade a job (`asdict` of a `Job`) in a process of its own."""
    command = [sys.executable, "-m", "nnla.grading.slot"]
    done = subprocess.run(
        command,
        input=json.dumps(job),
        capture_output=True,
        text=True,
        env=os.environ | imports_as_here(),
    )
    if done.returncode:
        raise RuntimeError(f"a grading slot failed: {done.stderr[-2000:]}")
    return json.loads(done.stdout)


def main() -> None:
    """Grade the job that comes on the standard input and write its result to the output."""
    from nnla.grading.grade import Job, Options, grade_job
    from nnla.grading.wall import Limits, staged

    data = json.load(sys.stdin)
    options = data["options"] | {"limits": Limits(**data["options"]["limits"])}
    cells, names, hidden = (tuple(data[name]) for name in ("cells", "tasks", "hidden"))
    job = Job(cells, names, hidden, Options(**options))
    with staged() as stage:
        json.dump(grade_job(job, stage), sys.stdout)


if __name__ == "__main__":
    main()
