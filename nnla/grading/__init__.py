"""Checks for the exercises: they say what is wrong, and why.

In a notebook, ``check("softmax")`` checks one task and ``check()`` all of its chapter; in a shell,
``nnla check exercises/activations.ipynb`` does the same.
"""

from nnla.grading.check import check

__all__ = ["check"]
