"""Small real data shipped with the library, full MNIST on request, and synthetic data.

Rows are examples everywhere: N examples, D inputs, K classes. Each function says its
source and its licence; ``LICENSES.md`` beside this file lists them for the files shipped.
"""

from nnla.datasets._examples import Examples, TrainTest
from nnla.datasets._mnist import mnist
from nnla.datasets._small import Penguins, digits, penguins
from nnla.datasets._synthetic import circles, moons, spirals, xor

__all__ = [
    "Examples",
    "Penguins",
    "TrainTest",
    "circles",
    "digits",
    "mnist",
    "moons",
    "penguins",
    "spirals",
    "xor",
]
