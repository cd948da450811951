"""Run the checks with plain pytest.

pytest --pyargs nnla.grading.checks --notebook exercises/vectors.ipynb
"""

import pytest

from nnla.grading.compare import Failed
from nnla.grading.notebook import NotebookError, load
from nnla.grading.runner import chapters, generator
from nnla.grading.student import Student


def pytest_addoption(parser):
    group = parser.getgroup("nnla")
    group.addoption("--notebook", help="the notebook whose functions the checks of nnla call")
    group.addoption("--seed", type=int, default=0, help="decides the numbers the checks draw (0)")


@pytest.fixture(scope="session")
def _notebook(request):
    path = request.config.getoption("notebook")
    if path is None:
        pytest.skip("the checks need a notebook: --notebook exercises/vectors.ipynb")
    try:
        return load(path)
    except NotebookError as error:
        pytest.exit(str(error), returncode=2)


@pytest.fixture
def student(_notebook):
    """The functions of the notebook."""
    return Student.of_namespace(_notebook.namespace)


@pytest.fixture
def rng(request):
    """The generator from which a check draws, the same for each run with one seed."""
    return generator(request.config.getoption("seed"), request.function.__name__)


def pytest_collection_modifyitems(config, items):
    """Keep the checks of the notebook's chapter."""
    path = config.getoption("notebook")
    if path is None:
        return
    try:
        chapter = chapters()[load(path).chapter]
    except NotebookError as error:
        pytest.exit(str(error), returncode=2)
    others = [
        item
        for item in items
        if hasattr(item.function, "task") and item.function.task.name not in chapter
    ]
    config.hook.pytest_deselected(items=others)
    items[:] = [item for item in items if item not in others]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Show what a failed check says, without the lines of the check."""
    report = yield
    if call.excinfo is not None and call.excinfo.errisinstance(Failed):
        report.longrepr = call.excinfo.value.message
    return report
