"""MNIST: the shipped subset and the whole, read from the same four kinds of IDX file."""

import os

import numpy as np

from nnla.datasets._examples import Examples, TrainTest

__all__ = ["mnist"]

_URL = "https://ossci-datasets.s3.amazonaws.com/mnist/"
_SUBSET = os.path.join(os.path.dirname(__file__), "files", "mnist")

# SHA-256 of each file as published (.gz) and of its content once decompressed. A copy on
# disk is judged by its content: compressing it again changes the .gz, but not the data.
_CHECKSUMS = {
    "train-images-idx3-ubyte.gz": (
        "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
        "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
    ),
    "train-labels-idx1-ubyte.gz": (
        "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
        "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
    ),
    "t10k-images-idx3-ubyte.gz": (
        "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
        "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
    ),
    "t10k-labels-idx1-ubyte.gz": (
        "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
        "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
    ),
}


def mnist(subset: bool = False) -> TrainTest:
    """MNIST: handwritten digits of 28 × 28 pixels, K = 10 classes, in two parts.

    Parameters
    ----------
    subset : bool
        True: 10,000 training and 2,000 test images that come with the library; no network.
        False: all 60,000 and 10,000. If the environment variable ``NNLA_DATA`` names a
        folder, the four files are read from there; otherwise they are downloaded once
        (11.6 MB; needs ``pip install nnla[data]``) into the user's cache.

    Returns
    -------
    TrainTest
        Two `Examples`, `train` and `test`, each with
        `X`, float32 of shape (N, 784): the pixels, row by row, 0 (paper) … 1 (ink): the
        stored bytes 0 … 255 divided by 255; and
        `labels`, int64 of shape (N,): the digit, 0 … 9.

    Raises
    ------
    FileNotFoundError
        ``NNLA_DATA`` names a folder that lacks one of the four files.
    ValueError
        A file is damaged: its checksum is not MNIST's.
    ImportError
        The full data is wanted, but pooch, which downloads it, is not installed.
    ConnectionError
        The download failed, for instance without a network.

    Notes
    -----
    The subset is balanced: of each digit 1,000 images drawn at random (with a fixed seed)
    from the training part and 200 from the test part, shuffled; the full data is not quite
    (5,421 fives, 6,742 ones). Nobody who wrote for the training part wrote for the test
    part; a random split of the training part, though, has writers on both sides.

    Source: Y. LeCun, C. Cortes and C. J. C. Burges, *The MNIST database of handwritten
    digits*; described in Y. LeCun, L. Bottou, Y. Bengio and P. Haffner (1998),
    *Gradient-based learning applied to document recognition*,
    https://doi.org/10.1109/5.726791. Licence: CC BY-SA 3.0, which binds the shipped subset.

    Examples
    --------
    >>> from nnla.datasets import mnist
    >>> train, test = mnist(subset=True)
    >>> train.X.shape, test.X.shape
    ((10000, 784), (2000, 784))
    >>> [int((test.labels == k).sum()) for k in range(10)]
    [200, 200, 200, 200, 200, 200, 200, 200, 200, 200]
    """
    if subset:
        content = {name: _decompress(os.path.join(_SUBSET, name)) for name in _CHECKSUMS}
    elif os.environ.get("NNLA_DATA"):
        content = read_folder(os.path.expanduser(os.environ["NNLA_DATA"]))
    else:
        content = {name: _verified(_fetch(name)) for name in _CHECKSUMS}
    arrays = [parse_idx(data) for data in content.values()]
    return TrainTest(_examples(*arrays[:2]), _examples(*arrays[2:]))


def read_folder(folder: str) -> dict[str, bytes]:
    """The content of MNIST's four files in `folder`, each checked against its SHA-256."""
    for name in _CHECKSUMS:
        if not os.path.isfile(os.path.join(folder, name)):
            raise FileNotFoundError(
                f"mnist: {name} is not in {folder}, the folder that NNLA_DATA names;"
                f" it must hold the four files {', '.join(_CHECKSUMS)}"
            )
    return {name: _verified(os.path.join(folder, name)) for name in _CHECKSUMS}


def parse_idx(data: bytes) -> np.ndarray:
    """The array of bytes in an IDX file: 00 00 08, the number of axes, their lengths, data."""
    axes = data[3]
    shape = np.frombuffer(data, ">i4", axes, offset=4)
    return np.frombuffer(data, np.uint8, offset=4 + 4 * axes).reshape(shape)


def _examples(images: np.ndarray, labels: np.ndarray) -> Examples:
    X = images.reshape(len(images), -1).astype(np.float32)
    X /= 255
    return Examples(X, labels.astype(np.int64))


def _decompress(path: str) -> bytes:
    import gzip
    import zlib

    try:
        with gzip.open(path) as file:
            return file.read()
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise ValueError(f"mnist: {path} is damaged: not a whole gzip file ({error})") from error


def _verified(path: str) -> bytes:
    from hashlib import sha256

    data = _decompress(path)
    found, expected = sha256(data).hexdigest(), _CHECKSUMS[os.path.basename(path)][1]
    if found != expected:
        raise ValueError(
            f"mnist: {path} is damaged, or another file: decompressed, its SHA-256 is"
            f" {found}, where {expected} is expected"
        )
    return data


def _fetch(name: str) -> str:
    from importlib import import_module
    from importlib.util import find_spec

    elsewhere = (
        "mnist(subset=True) needs no network; or let the environment variable NNLA_DATA name"
        f" a folder with the four files {', '.join(_CHECKSUMS)}"
    )
    try:
        pooch = import_module("pooch")
    except ImportError as error:
        raise ImportError(
            "mnist: the full data is downloaded with pooch, which is not installed:"
            f" pip install nnla[data]. {elsewhere}"
        ) from error
    try:
        path: str = pooch.retrieve(
            _URL + name,
            known_hash="sha256:" + _CHECKSUMS[name][0],
            fname=name,
            path=os.path.join(pooch.os_cache("nnla"), "mnist"),
            progressbar=find_spec("tqdm") is not None,
        )
    except PermissionError:  # the cache cannot be written: pooch says so, and where it is
        raise
    except OSError as error:
        raise ConnectionError(
            f"mnist: could not download {_URL}{name} ({error}). {elsewhere}"
        ) from error
    return path
