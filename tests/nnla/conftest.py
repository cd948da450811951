"""What the tests of the mathematics share: one source of chance, and the same one every time."""

import numpy as np
import pytest
from hypothesis import settings

settings.register_profile(
    "nnla", derandomize=True, database=None, deadline=None, max_examples=30, print_blob=False
)
settings.load_profile("nnla")


@pytest.fixture
def rng():
    return np.random.default_rng(20240229)
