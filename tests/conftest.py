"""How the tests are spread over processor cores."""

import pytest


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """With `--dist loadfile` a file stays on one worker; here second runs of chapters do not.

    A notebook's cells must run in order, in one kernel. Its second run is one long test, and all of
    them after one another would keep one worker busy long after the others have finished.
    """
    if config.getvalue("dist") != "loadfile":
        return None
    from xdist.scheduler import LoadFileScheduling

    class Spread(LoadFileScheduling):
        def _split_scope(self, nodeid):
            return nodeid if "/test_second_run.py::" in nodeid else super()._split_scope(nodeid)

    return Spread(config, log)
