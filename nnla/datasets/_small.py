"""The small tables shipped as they are: the UCI digits and the Palmer penguins."""

import os
from functools import cache
from typing import NamedTuple

import numpy as np

from nnla.datasets._examples import Examples

__all__ = ["Penguins", "digits", "penguins"]

_FILES = os.path.join(os.path.dirname(__file__), "files")

_FEATURES = ("bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g")
_SPECIES = ("Adelie", "Chinstrap", "Gentoo")
_ISLANDS = ("Biscoe", "Dream", "Torgersen")
_SEXES = ("female", "male")


class Penguins(NamedTuple):
    """The Palmer penguins: N = 344 birds, D = 4 measurements, K = 3 species.

    Attributes
    ----------
    X : ndarray of float64, shape (344, 4)
        The columns that `features` names, in millimetres and grams; NaN where missing.
    labels : ndarray of int64, shape (344,)
        The species, 0 … 2: ``species[labels[n]]`` is the name of row n.
    features : tuple of str
        The names of the four columns of `X`, each with its unit.
    species : tuple of str
        The names of the codes in `labels`.
    island : ndarray of int64, shape (344,)
        Where the bird was seen, 0 … 2, a position in `islands`.
    islands : tuple of str
        The names of the codes in `island`.
    sex : ndarray of int64, shape (344,)
        0 or 1, a position in `sexes`; −1 where missing. Select ``sex >= 0`` before looking
        a name up: in Python ``sexes[-1]`` is the last name, and no mark of a missing value.
    sexes : tuple of str
        The names of the codes 0 and 1 in `sex`.
    year : ndarray of int64, shape (344,)
        The year of the study, 2007 … 2009.
    """

    X: np.ndarray
    labels: np.ndarray
    features: tuple[str, ...]
    species: tuple[str, ...]
    island: np.ndarray
    islands: tuple[str, ...]
    sex: np.ndarray
    sexes: tuple[str, ...]
    year: np.ndarray


def digits() -> Examples:
    """The UCI handwritten digits: 1,797 images of 8 × 8 pixels, K = 10 classes.

    Returns
    -------
    Examples
        `X`, float32 of shape (1797, 64): the pixels, row by row, 0 (paper) … 1 (ink).
        A raw pixel counts the inked dots, 0 … 16, in a block of 4 × 4; here it is divided
        by 16, so that 16 * X gives the counts back exactly.
        `labels`, int64 of shape (1797,): the digit, 0 … 9.

    Notes
    -----
    This is the test part of the data set (the 3,823 images of its training part came from
    30 other people). **13 writers** contributed to it, and who wrote which image is not
    recorded. A random split therefore has every writer on both sides, and its test accuracy
    says how well *these* hands are read, not how well a stranger's would be.

    Source: E. Alpaydin and C. Kaynak (1998), *Optical Recognition of Handwritten Digits*,
    UCI Machine Learning Repository, https://doi.org/10.24432/C50P49, in the copy that
    scikit-learn ships. Licence: CC BY 4.0.

    Examples
    --------
    >>> from nnla.datasets import digits
    >>> X, labels = digits()
    >>> X.shape, labels.shape
    ((1797, 64), (1797,))
    >>> print((16 * X[0]).reshape(8, 8).astype(int), labels[0])
    [[ 0  0  5 13  9  1  0  0]
     [ 0  0 13 15 10 15  5  0]
     [ 0  3 15  2  0 11  8  0]
     [ 0  4 12  0  0  8  8  0]
     [ 0  5  8  0  0  9  8  0]
     [ 0  4 11  0  1 12  7  0]
     [ 0  2 14  5 10 12  0  0]
     [ 0  0  6 13 10  0  0  0]] 0
    """
    table = _digits_table()
    return Examples(table[:, :64].astype(np.float32) / 16, table[:, 64].copy())


@cache
def _digits_table():
    return np.loadtxt(os.path.join(_FILES, "digits.csv.gz"), delimiter=",", dtype=np.int64)


def penguins() -> Penguins:
    """The Palmer penguins: four measurements of 344 birds of three species.

    Returns
    -------
    Penguins
        The measurements `X` (344, 4) with their names, the species as `labels`, and island,
        sex and year of each bird. All 344 rows are kept, in the order of the source.

    Notes
    -----
    Missing values: 2 rows have none of the four measurements (NaN in all of `X`), and 11
    rows have no sex (−1), those 2 among them; species, island and year are complete.
    333 rows are complete.

    Codes are positions in the alphabetical list of names. They are names and not amounts:
    a model that takes the island as an input needs it as one-hot rows.

    Source: A. M. Horst, A. P. Hill and K. B. Gorman (2020), *palmerpenguins: Palmer
    Archipelago (Antarctica) penguin data*, https://doi.org/10.5281/zenodo.3960218; measured
    by K. B. Gorman and the Palmer Station LTER (Gorman, Williams and Fraser 2014,
    https://doi.org/10.1371/journal.pone.0090081). Licence: CC0 1.0.

    Examples
    --------
    >>> from nnla.datasets import penguins
    >>> birds = penguins()
    >>> for name, value in zip(birds.features, birds.X[0]):
    ...     print(f"{name} {value:.1f}")
    bill_length_mm 39.1
    bill_depth_mm 18.7
    flipper_length_mm 181.0
    body_mass_g 3750.0
    >>> birds.species[birds.labels[0]], birds.islands[birds.island[0]]
    ('Adelie', 'Torgersen')
    """
    from csv import DictReader

    with open(os.path.join(_FILES, "penguins.csv"), encoding="utf-8", newline="") as file:
        rows = list(DictReader(file))
    return Penguins(
        X=np.array([[_number(row[name]) for name in _FEATURES] for row in rows]),
        labels=_codes(rows, "species", _SPECIES),
        features=_FEATURES,
        species=_SPECIES,
        island=_codes(rows, "island", _ISLANDS),
        islands=_ISLANDS,
        sex=_codes(rows, "sex", _SEXES),
        sexes=_SEXES,
        year=np.array([row["year"] for row in rows]).astype(np.int64),
    )


def _number(text: str) -> float:
    return np.nan if text == "NA" else float(text)


def _codes(rows: list[dict[str, str]], column: str, names: tuple[str, ...]) -> np.ndarray:
    code = {"NA": -1} | {name: k for k, name in enumerate(names)}
    return np.array([code[row[column]] for row in rows], dtype=np.int64)
