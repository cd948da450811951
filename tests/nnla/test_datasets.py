"""The data sets: what they promise, against facts that others published."""

import gzip
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

import nnla.datasets
from nnla.datasets import _mnist as mnist_module
from nnla.datasets import circles, digits, mnist, moons, penguins, spirals, xor
from nnla.datasets.make_subset import draw, make_subset, to_idx

PACKAGE = Path(nnla.datasets.__file__).parent
BESIDE = Path(__file__).parents[2].parent / "shared" / "data" / "mnist"
FOUR = list(mnist_module._CHECKSUMS)
SYNTHETIC = [circles, moons, spirals, xor]
synthetic = pytest.mark.parametrize("make", SYNTHETIC, ids=lambda make: make.__name__)


@pytest.fixture(scope="module")
def folder():
    """The folder with MNIST's four files: NNLA_DATA, or a local copy beside the repository."""
    named = os.environ.get("NNLA_DATA")
    if named:
        return Path(named).expanduser()
    if BESIDE.is_dir():
        return BESIDE
    pytest.skip("the full MNIST is not here: let NNLA_DATA name the folder with its four files")


@pytest.fixture(scope="module")
def full(folder):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NNLA_DATA", str(folder))
        return mnist()


@pytest.fixture(scope="module")
def subset():
    return mnist(subset=True)


def counts(codes, K):
    return np.bincount(codes, minlength=K).tolist()


def kind(array):
    return array.shape, array.dtype.name


def bytes_and_labels(examples):
    pixels = np.rint(255 * examples.X).astype(np.uint8)
    return {(row.tobytes(), int(label)) for row, label in zip(pixels, examples.labels, strict=True)}


# --- the package -----------------------------------------------------------------------------


def test_all_is_alphabetical_and_complete():
    assert nnla.datasets.__all__ == sorted(nnla.datasets.__all__)
    assert all(hasattr(nnla.datasets, name) for name in nnla.datasets.__all__)


def test_every_shipped_file_has_its_licence():
    licences = (PACKAGE / "LICENSES.md").read_text(encoding="utf-8")
    for path in (PACKAGE / "files").rglob("*.*"):
        name = "mnist/*.gz" if path.parent.name == "mnist" else path.name
        assert f"`files/{name}`" in licences


@pytest.mark.parametrize("name", ["digits.csv.gz", "penguins.csv"])
def test_files_taken_over_are_those_that_the_licences_name(name):
    licences = (PACKAGE / "LICENSES.md").read_text(encoding="utf-8")
    assert sha256((PACKAGE / "files" / name).read_bytes()).hexdigest() in licences


def test_import_reads_nothing_and_loads_only_numpy_and_the_standard_library():
    code = (
        "import sys, numpy.random; before = set(sys.modules); import nnla.datasets;"
        "new = {name.split('.')[0] for name in set(sys.modules) - before};"
        "print(sorted(new - {'nnla'} - sys.stdlib_module_names));"
        "print(sorted({'csv', 'gzip', 'lzma', 'pooch', 'tqdm'} & (set(sys.modules) - before)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split("\n")[:2] == ["[]", "[]"]


# --- digits ----------------------------------------------------------------------------------


def test_digits_shapes_types_and_ranges():
    X, labels = digits()
    assert kind(X) == ((1797, 64), "float32")
    assert kind(labels) == ((1797,), "int64")
    assert (X.min(), X.max()) == (0, 1)


def test_digits_are_counts_of_16():
    counts_of_dots = 16 * digits().X
    assert np.array_equal(counts_of_dots, np.rint(counts_of_dots))


def test_digits_class_counts():
    # UCI, optdigits.names, "Class Distribution", the column of optdigits.tes
    expected = [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]
    assert counts(digits().labels, 10) == expected


def test_digits_first_rows():
    # the first image and labels as scikit-learn's gallery "Digit Dataset" shows them
    X, labels = digits()
    assert labels[:10].tolist() == list(range(10))
    assert (16 * X[0, :8]).tolist() == [0, 0, 5, 13, 9, 1, 0, 0]


def test_each_call_returns_arrays_of_its_own():
    digits().X[:] = 7
    assert digits().X.max() == 1
    assert digits().X.flags.writeable
    assert digits().labels.flags.writeable


# --- penguins --------------------------------------------------------------------------------


def test_penguins_shapes_and_types():
    birds = penguins()
    assert kind(birds.X) == ((344, 4), "float64")
    for codes in (birds.labels, birds.island, birds.sex, birds.year):
        assert kind(codes) == ((344,), "int64")


def test_penguins_counts():
    # the numbers of summary(penguins) in the R package palmerpenguins, its manual's "Get started"
    birds = penguins()
    assert birds.species == ("Adelie", "Chinstrap", "Gentoo")
    assert counts(birds.labels, 3) == [152, 68, 124]
    assert birds.islands == ("Biscoe", "Dream", "Torgersen")
    assert counts(birds.island, 3) == [168, 124, 52]
    assert birds.sexes == ("female", "male")
    assert counts(birds.sex + 1, 3) == [11, 165, 168]  # missing, female, male


def test_penguins_means():
    # the row "Mean" of the same summary, printed there to four digits
    means = np.nanmean(penguins().X, axis=0)
    assert [f"{mean:.4g}" for mean in means] == ["43.92", "17.15", "200.9", "4202"]


def test_penguins_missing_values():
    # the row "NA's" of the same summary: 2 in each measurement, 11 in sex
    birds = penguins()
    missing = np.isnan(birds.X)
    assert missing.sum(axis=0).tolist() == [2, 2, 2, 2]
    assert missing.all(axis=1).sum() == 2
    assert (birds.sex[missing.any(axis=1)] == -1).all()
    assert (~missing.any(axis=1) & (birds.sex >= 0)).sum() == 333
    assert set(birds.year) == {2007, 2008, 2009}


def test_penguins_have_sizes_of_penguins():
    # ranges: the rows "Min." and "Max." of the same summary
    birds = penguins()
    assert np.nanmin(birds.X, axis=0).tolist() == [32.1, 13.1, 172, 2700]
    assert np.nanmax(birds.X, axis=0).tolist() == [59.6, 21.5, 231, 6300]


def test_each_species_is_on_its_islands():
    # Horst, Hill and Gorman 2020: Adelie on all three, Chinstrap on Dream, Gentoo on Biscoe
    birds = penguins()
    places = [{birds.islands[i] for i in birds.island[birds.labels == k]} for k in range(3)]
    assert places == [{"Biscoe", "Dream", "Torgersen"}, {"Dream"}, {"Biscoe"}]


# --- the shipped subset of MNIST -------------------------------------------------------------


def test_subset_fits_in_two_megabytes():
    assert sum(path.stat().st_size for path in (PACKAGE / "files/mnist").iterdir()) <= 2_000_000


@pytest.mark.parametrize(("part", "N"), [("train", 10_000), ("test", 2_000)])
def test_subset_shapes_types_ranges_and_balance(subset, part, N):
    X, labels = getattr(subset, part)
    assert kind(X) == ((N, 784), "float32")
    assert kind(labels) == ((N,), "int64")
    assert (X.min(), X.max()) == (0, 1)
    assert counts(labels, 10) == [N // 10] * 10


def test_subset_is_shuffled(subset):
    # of 1,000 rows drawn from 10 equal classes a class has 100 ± 9.5: 50 is 5 deviations away
    assert min(counts(subset.train.labels[:1000], 10)) > 50
    assert min(counts(subset.train.labels[-1000:], 10)) > 50


def test_subset_has_no_image_twice(subset):
    train, test = bytes_and_labels(subset.train), bytes_and_labels(subset.test)
    assert len(train | test) == 12_000


def test_subset_needs_neither_folder_nor_network(subset, monkeypatch):
    monkeypatch.setenv("NNLA_DATA", "no such folder")
    monkeypatch.setitem(sys.modules, "pooch", None)
    assert np.array_equal(mnist(subset=True).test.X, subset.test.X)


def test_subset_images_are_in_mnist_with_their_labels(subset, full):
    for part in ("train", "test"):
        mine, whole = getattr(subset, part), getattr(full, part)
        assert bytes_and_labels(mine) <= bytes_and_labels(whole)


@pytest.mark.slow
def test_subset_is_made_again(folder, tmp_path):
    make_subset(folder, tmp_path / "one")
    make_subset(folder, tmp_path / "two")
    for name in FOUR:
        made = (tmp_path / "one" / name).read_bytes()
        assert made == (tmp_path / "two" / name).read_bytes()
        shipped = (PACKAGE / "files/mnist" / name).read_bytes()
        # decompressed, because another zlib may compress the same content otherwise
        assert gzip.decompress(made) == gzip.decompress(shipped)


def test_draw_is_balanced_and_has_no_row_twice():
    labels = np.arange(500) % 10
    rows = draw(labels, 7)
    assert counts(labels[rows], 10) == [7] * 10
    assert len(set(rows)) == 70


@pytest.mark.parametrize("shape", [(5,), (2, 3), (2, 3, 4)])
def test_idx_there_and_back(shape):
    array = np.arange(np.prod(shape), dtype=np.uint8).reshape(shape)
    assert np.array_equal(mnist_module.parse_idx(to_idx(array)), array)


# --- MNIST in full ---------------------------------------------------------------------------


def test_full_shapes_types_and_ranges(full):
    # 60,000 and 10,000 images of 28 by 28: LeCun, Bottou, Bengio and Haffner 1998, section III.A
    for (X, labels), N in zip(full, (60_000, 10_000), strict=True):
        assert kind(X) == ((N, 784), "float32")
        assert kind(labels) == ((N,), "int64")
        assert (X.min(), X.max()) == (0, 1)


def test_full_first_labels(full):
    # the digits 5, 0, 4, 1, 9, 2 that open chapter 1 of Nielsen, Neural Networks and Deep Learning
    assert full.train.labels[:6].tolist() == [5, 0, 4, 1, 9, 2]


def test_full_mean_and_deviation(full):
    # 0.1307 and 0.3081: the constants of Normalize in PyTorch's MNIST example
    X = full.train.X.astype(np.float64)
    assert f"{X.mean():.4f} {X.std():.4f}" == "0.1307 0.3081"


def test_full_class_counts_that_the_docstring_names(full):
    train = counts(full.train.labels, 10)
    assert (min(train), train[5]) == (5421, 5421)
    assert (max(train), train[1]) == (6742, 6742)
    assert "5,421 fives, 6,742 ones" in mnist.__doc__


# --- MNIST that is not there -----------------------------------------------------------------


@pytest.fixture
def copy(tmp_path, monkeypatch):
    """A folder that NNLA_DATA names, with the four names of MNIST but other content."""
    for name in FOUR:
        (tmp_path / name).write_bytes(gzip.compress(b"\0\0\10\1\0\0\0\1\7"))
    monkeypatch.setenv("NNLA_DATA", str(tmp_path))
    return tmp_path


def test_folder_that_does_not_exist(tmp_path, monkeypatch):
    monkeypatch.setenv("NNLA_DATA", str(tmp_path / "nowhere"))
    with pytest.raises(FileNotFoundError, match="nowhere") as caught:
        mnist()
    assert all(name in str(caught.value) for name in [*FOUR, "NNLA_DATA"])


@pytest.mark.parametrize("name", FOUR)
def test_missing_file(copy, name):
    (copy / name).unlink()
    with pytest.raises(FileNotFoundError, match=f"mnist: {name} is not in") as caught:
        mnist()
    assert str(copy) in str(caught.value)


def test_other_content(copy):
    with pytest.raises(ValueError, match="is damaged, or another file") as caught:
        mnist()
    message = str(caught.value)
    assert str(copy / FOUR[0]) in message
    assert mnist_module._CHECKSUMS[FOUR[0]][1] in message


@pytest.mark.parametrize(
    "damage",
    [lambda data: data[:-9], lambda data: b"<html>" + data, lambda data: data[:12] + b"\xff" * 9],
    ids=["cut short", "no gzip file", "changed inside"],
)
def test_damaged_file(copy, damage):
    path = copy / FOUR[0]
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(ValueError, match="is damaged: not a whole gzip file") as caught:
        mnist()
    assert str(path) in str(caught.value)


def test_one_pixel_changed(folder, copy):
    for name in FOUR:
        (copy / name).write_bytes((folder / name).read_bytes())
    data = bytearray(gzip.decompress((folder / FOUR[2]).read_bytes()))
    data[5000] ^= 1
    (copy / FOUR[2]).write_bytes(gzip.compress(data, 1))
    with pytest.raises(ValueError, match=FOUR[2]):
        mnist()


def test_copy_compressed_again_is_still_mnist(folder):
    data = gzip.decompress((folder / FOUR[3]).read_bytes())
    assert sha256(data).hexdigest() == mnist_module._CHECKSUMS[FOUR[3]][1]


# --- MNIST from the network, without the network ---------------------------------------------


def offline(url, **options):
    raise OSError("Name or service not known")


@pytest.fixture
def pooch(tmp_path, monkeypatch):
    """A pooch that reaches nothing, and an NNLA_DATA that names nothing."""
    fake = SimpleNamespace(os_cache=lambda name: tmp_path / name, retrieve=offline)
    monkeypatch.setitem(sys.modules, "pooch", fake)
    monkeypatch.delenv("NNLA_DATA", raising=False)
    return fake


def test_offline(pooch):
    with pytest.raises(ConnectionError, match="mnist: could not download https://") as caught:
        mnist()
    message = str(caught.value)
    for part in (FOUR[0], "Name or service not known", "mnist(subset=True)", "NNLA_DATA"):
        assert part in message


def test_empty_variable_names_no_folder(pooch, monkeypatch):
    monkeypatch.setenv("NNLA_DATA", "")
    with pytest.raises(ConnectionError):
        mnist()


def test_cache_that_cannot_be_written_is_not_called_a_network_error(pooch):
    def refuse(url, **options):
        raise PermissionError("the cache is read-only")

    pooch.retrieve = refuse
    with pytest.raises(PermissionError, match="the cache is read-only"):
        mnist()


def test_without_pooch(monkeypatch):
    monkeypatch.delenv("NNLA_DATA", raising=False)
    monkeypatch.setitem(sys.modules, "pooch", None)
    with pytest.raises(ImportError, match=r"pip install nnla\[data\]") as caught:
        mnist()
    assert "mnist(subset=True)" in str(caught.value)


def test_download_asks_for_the_published_checksums(pooch, tmp_path):
    # SHA-256 of MNIST's files as published, as TensorFlow Datasets and many others list them
    published = {
        "train-images-idx3-ubyte.gz": "440fcabf73cc546fa21475e81ea37026"
        "5605f56be210a4024d2ca8f203523609",
        "train-labels-idx1-ubyte.gz": "3552534a0a558bbed6aed32b30c495cc"
        "a23d567ec52cac8be1a0730e8010255c",
        "t10k-images-idx3-ubyte.gz": "8d422c7b0a1c1c79245a5bcf07fe86e3"
        "3eeafee792b84584aec276f5a2dbc4e6",
        "t10k-labels-idx1-ubyte.gz": "f7ae60f92e00ec6debd23a6088c31dbd"
        "2371eca3ffa0defaefb259924204aec6",
    }
    asked = {}

    def retrieve(url, known_hash, fname, path, progressbar):
        asked[url] = known_hash
        return os.path.join(path, fname)

    pooch.retrieve = retrieve
    for name, digest in published.items():
        path = mnist_module._fetch(name)
        assert path == str(tmp_path / "nnla" / "mnist" / name)
        assert asked[f"https://ossci-datasets.s3.amazonaws.com/mnist/{name}"] == f"sha256:{digest}"


def test_downloaded_files_give_mnist(pooch, folder, full):
    pooch.retrieve = lambda url, fname, **options: str(folder / fname)
    train, test = mnist()
    assert np.array_equal(test.X, full.test.X)
    assert np.array_equal(train.labels, full.train.labels)


# --- synthetic -------------------------------------------------------------------------------


@synthetic
@pytest.mark.parametrize("N", [2, 3, 4, 101, np.int64(400)])
def test_synthetic_shapes_types_and_balance(make, N):
    X, labels = make(N, 0.1, 0)
    assert kind(X) == ((N, 2), "float64")
    assert kind(labels) == ((N,), "int64")
    assert counts(labels, 2) == [N - N // 2, N // 2]


@synthetic
def test_the_seed_decides(make):
    one, same, other = make(50, 0.1, 3), make(50, 0.1, np.random.default_rng(3)), make(50, 0.1, 4)
    assert np.array_equal(one.X, same.X)
    assert np.array_equal(one.labels, same.labels)
    assert not np.array_equal(one.X, other.X)


@synthetic
def test_a_generator_moves_on(make):
    rng = np.random.default_rng(0)
    assert not np.array_equal(make(50, 0, rng).X, make(50, 0, rng).X)


@synthetic
def test_rows_are_not_sorted_by_class(make):
    labels = make(200, 0, 0).labels
    assert 50 < np.count_nonzero(np.diff(labels)) < 150  # 100 expected, with deviation 7


@synthetic
def test_noise_is_a_standard_deviation(make):
    # the same seed draws the same points first, so the difference is the noise alone; the
    # deviation of 20,000 normal numbers is known to 0.5 %: 0.02 allows for four times that
    clean, noisy = make(10_000, 0, 5), make(10_000, 0.25, 5)
    assert np.array_equal(clean.labels, noisy.labels)
    assert (noisy.X - clean.X).std() == pytest.approx(0.25, rel=0.02)


@synthetic
@pytest.mark.parametrize("N", [1, 0, -3, True])
def test_too_few_points(make, N):
    with pytest.raises(ValueError, match=f"^{make.__name__}: N = {N}, where at least 2 are needed"):
        make(N, 0.1, 0)


@synthetic
@pytest.mark.parametrize("N", [2.5, 10.0, "10", None])
def test_no_whole_number_of_points(make, N):
    with pytest.raises(ValueError, match=f"^{make.__name__}: N = .*, where a whole number"):
        make(N, 0.1, 0)


@synthetic
@pytest.mark.parametrize("noise", [-0.1, np.nan, np.inf])
def test_bad_noise(make, noise):
    with pytest.raises(ValueError, match=f"^{make.__name__}: noise = {noise}, where a finite"):
        make(10, noise, 0)


def test_moons_are_half_circles_of_radius_1():
    X, labels = moons(500, 0, 0)
    upper, lower = X[labels == 0], X[labels == 1] - [1, 0.5]
    for half, sign in ((upper, 1), (lower, -1)):
        assert np.allclose(np.hypot(half[:, 0], half[:, 1]), 1)
        assert np.all(sign * half[:, 1] >= 0)
        assert half[:, 0].min() < -0.9
        assert half[:, 0].max() > 0.9


def test_circles_have_radius_1_and_one_half():
    X, labels = circles(500, 0, 0)
    assert np.allclose(np.hypot(X[:, 0], X[:, 1]), np.where(labels == 0, 1, 0.5))
    for k in (0, 1):  # all round: every quadrant holds about a quarter
        quadrants = (X[labels == k] > 0) @ [1, 2]
        assert min(counts(quadrants, 4)) > 30


def test_spirals_follow_their_equation():
    X, labels = spirals(500, 0, 0)
    radius = np.hypot(X[:, 0], X[:, 1])
    assert radius.min() >= 0.1 - 1e-12
    assert radius.max() <= 1 + 1e-12
    turned = np.arctan2(X[:, 1], X[:, 0]) - 3 * np.pi * radius
    assert np.allclose(np.cos(turned), np.where(labels == 0, 1, -1))


def test_xor_labels_are_the_sign_of_the_product():
    X, labels = xor(501, 0, 0)
    assert np.array_equal(labels, (X[:, 0] * X[:, 1] < 0).astype(int))
    assert np.abs(X).max() <= 1
    assert np.abs(X).min() > 0
    quadrants = counts((X > 0) @ [1, 2], 4)
    assert max(quadrants) - min(quadrants) <= 1


@synthetic
def test_no_straight_line_separates_the_classes(make):
    X, labels = make(400, 0, 0)
    inputs = np.column_stack([X, np.ones(len(X))])
    weights = np.linalg.lstsq(inputs, 2 * labels - 1, rcond=None)[0]
    assert np.mean((inputs @ weights > 0) == labels) < 0.95
