"""Checks of the exercises on convolution."""

import math

import numpy as np

from nnla import convolution
from nnla.grading.compare import Failed, assert_answers, assert_equal, assert_shape
from nnla.grading.task import Answer, Mistake, Task

# count_parameters


def dense_sizes(rng):
    return [((5,), 4), ((3,), 3), ((64,), 10)]


def embedding_sizes(rng):
    return [((6,), 50, 4), ((3,), 3, 3), ((100,), 1000, 16)]


def convolution_sizes(rng):
    return [
        ((9, 7, 2), 3, 2, 5, 1, 0),
        ((8, 8, 3), 3, 3, 3, 2, 1),
        ((28, 21, 1), 5, 4, 8, 3, 2),
        ((6, 6, 6), 6, 6, 6, 1, 0),
    ]


def dense_of_arrays(shape, M):
    W, b = np.zeros((*shape, M)), np.zeros(M)
    return W.size + b.size, (np.zeros(shape) @ W + b).shape


def embedding_of_arrays(shape, K, D):
    table = np.zeros((K, D))
    return table.size, table[np.zeros(shape, int)].shape


def convolution_of_arrays(shape, r, c, M, stride, padding):
    W, b = np.zeros((r, c, shape[-1], M)), np.zeros(M)
    Y = convolution.conv2d(np.zeros((1, *shape)), W, b, stride=stride, padding=padding)
    return W.size + b.size, Y.shape[1:]


def pool_of_arrays(shape, size):
    return 0, convolution.max_pool2d(np.zeros((1, *shape)), size).shape[1:]


OF_ARRAYS = {
    "dense": dense_of_arrays,
    "embedding": embedding_of_arrays,
    "convolution": convolution_of_arrays,
    "pool": pool_of_arrays,
    "flatten": lambda shape: (0, (math.prod(shape),)),
}


def counts(layers, shape):
    """All parameters of a network, and the shape it ends with."""
    found = [(0, shape)]
    for kind, *sizes in layers:
        found.append(OF_ARRAYS[kind](found[-1][1], *sizes))
    return sum(number for number, _ in found), found[-1][1]


def other_count(count):
    """A convolution with its parameters counted by `count(r, c, D, M, places)`."""

    def wrong(shape, r, c, M, stride, padding):
        _, made = convolution_of_arrays(shape, r, c, M, stride, padding)
        return count(r, c, shape[-1], M, math.prod(made[:2])), made

    return wrong


def other_side(side):
    """A convolution whose output has `side(pixels, size, stride, padding)` rows and columns."""

    def wrong(shape, r, c, M, stride, padding):
        R, C, _ = shape
        number, _ = convolution_of_arrays(shape, r, c, M, stride, padding)
        return number, (side(R, r, stride, padding), side(C, c, stride, padding), M)

    return wrong


def depth_kept(shape, *sizes):
    number, made = convolution_of_arrays(shape, *sizes)
    return number, (*made[:2], shape[-1])


def depth_missing(shape, *sizes):
    number, made = convolution_of_arrays(shape, *sizes)
    return number, made[:2]


BIAS = "Your count is too small by one number for each output: an output has weights and a bias."
SEQUENCE = (
    "Your count grows with the length of the sequence. The table has one row for each word it knows, however "
    "many of them are read."
)
LAST_STEP = (
    "Right where the last step ends at the edge. Elsewhere that step would leave the picture; it is not "
    "taken, so the number of steps is rounded down."
)

count_parameters = Task(
    "count_parameters",
    "write",
    points=3,
    minutes=20,
    level=2,
    short=True,
    answers=(
        Answer("dense", right=dense_of_arrays, cases=dense_sizes),
        Answer("embedding", right=embedding_of_arrays, cases=embedding_sizes),
        Answer("convolution", right=convolution_of_arrays, cases=convolution_sizes),
        Answer("count_parameters"),
    ),
    mistakes=(
        Mistake("bias_forgotten", BIAS, lambda shape, M: (shape[0] * M, (M,)), of="dense"),
        Mistake(
            "dense_added",
            "You add inputs and outputs. Every output has a weight for *every* input: how many pairs "
            "are there?",
            lambda shape, M: (shape[0] + M, (M,)),
            of="dense",
        ),
        Mistake(
            "one_bias",
            "You count a single bias for the whole layer. The bias is a vector: one number for each "
            "output.",
            lambda shape, M: (shape[0] * M + 1, (M,)),
            of="dense",
        ),
        Mistake(
            "embedding_bias",
            "Your count is too large by one row. An embedding only looks rows up; it adds nothing to "
            "them.",
            lambda shape, K, D: (K * D + D, (*shape, D)),
            of="embedding",
        ),
        Mistake(
            "sequence_counted",
            SEQUENCE,
            lambda shape, K, D: (shape[0] * D, (*shape, D)),
            of="embedding",
        ),
        Mistake(
            "sequence_counted",
            SEQUENCE,
            lambda shape, K, D: (shape[0] * K * D, (*shape, D)),
            of="embedding",
        ),
        Mistake(
            "one_row_out",
            "Your shape is that of a single word. Each of the S words that are read becomes a row.",
            lambda shape, K, D: (K * D, (D,)),
            of="embedding",
        ),
        Mistake(
            "one_hot_shape",
            "One number per known word would be the one-hot rows. The look-up gives, for each word read, "
            "its row of the table.",
            lambda shape, K, D: (K * D, (*shape, K)),
            of="embedding",
        ),
        Mistake(
            "bias_forgotten",
            BIAS,
            other_count(lambda r, c, D, M, places: r * c * D * M),
            of="convolution",
        ),
        Mistake(
            "channels_forgotten",
            "Right for pictures with one number per pixel, too small for others. A kernel has a weight "
            "for every number in the patch it covers.",
            other_count(lambda r, c, D, M, places: r * c * M + M),
            of="convolution",
        ),
        Mistake(
            "times_picture",
            "Your count grows with the picture. The kernel is *shared*: the same weights and biases serve "
            "at every place. (The multiplications do grow.)",
            other_count(lambda r, c, D, M, places: (r * c * D * M + M) * places),
            of="convolution",
        ),
        Mistake(
            "bias_per_place",
            "Your weights are shared and your biases are not: you count one for each place of the output. "
            "Each kernel has a single bias, used everywhere.",
            other_count(lambda r, c, D, M, places: r * c * D * M + M * places),
            of="convolution",
        ),
        Mistake(
            "bias_per_channel",
            "You count a bias for each number that comes *in*. A bias belongs to an output: how many "
            "kernels are there?",
            other_count(lambda r, c, D, M, places: r * c * D * M + D),
            of="convolution",
        ),
        Mistake(
            "one_place_too_few",
            "Your output has a row and a column too few. A kernel of 3 fits into 3 pixels: how often? The "
            "first place counts too.",
            other_side(
                lambda pixels, size, stride, padding: (pixels - size + 2 * padding) // stride
            ),
            of="convolution",
        ),
        Mistake(
            "padded_once",
            "Right without padding. Padding puts zeros on *each* side: how much taller does the picture "
            "become?",
            other_side(
                lambda pixels, size, stride, padding: (pixels - size + padding) // stride + 1
            ),
            of="convolution",
        ),
        Mistake(
            "stride_forgotten",
            "Right for stride 1. With stride 2 the kernel skips every second place.",
            other_side(lambda pixels, size, stride, padding: pixels - size + 2 * padding + 1),
            of="convolution",
        ),
        Mistake(
            "last_step_taken",
            LAST_STEP,
            other_side(
                lambda pixels, size, stride, padding: -((size - pixels - 2 * padding) // stride) + 1
            ),
            of="convolution",
        ),
        Mistake(
            "last_step_taken",
            LAST_STEP,
            other_side(
                lambda pixels, size, stride, padding: (pixels - size + 2 * padding) / stride + 1
            ),
            of="convolution",
        ),
        Mistake(
            "depth_kept",
            "Your output has as many numbers per pixel as the input. Each kernel makes one number at each "
            "place: how many kernels are there?",
            depth_kept,
            of="convolution",
        ),
        Mistake(
            "depth_missing",
            "Your shape has rows and columns only. What comes out is a picture again, with several numbers "
            "per pixel: one from each kernel.",
            depth_missing,
            of="convolution",
        ),
        Mistake(
            "last_layer_only",
            "This is the count of the last layer alone. The layers before it have parameters too: the "
            "counts have to be added up.",
        ),
        Mistake(
            "shape_not_carried",
            "Each layer of your sum is given the shape of the first input. The second layer reads what the "
            "first one made.",
        ),
    ),
    hints=(
        'The chapter on convolution, section "Count the parameters", counts a convolution and a dense '
        'layer; the sizes are in "The size of the output".',
        "```\n# convolution\nR, C, D = shape\nplaces = [(pixels - size + ...) // stride + ... for pixels, "
        "size in ((R, r), (C, c))]\nreturn r * c * ... * M + ..., (*places, ...)\n"
        "# count_parameters\ntotal = 0\nfor kind, *sizes in layers:\n"
        "    parameters, shape = functions[kind](..., *sizes)\n    total = ...\nreturn total, shape\n```",
    ),
)


@count_parameters.check(0.5)
def test_count_parameters_dense(student, rng):
    """A dense layer: a weight for each pair of input and output, and the biases."""
    assert_answers(student, count_parameters.answer("dense"), dense_sizes(rng))


@count_parameters.check(0.5)
def test_count_parameters_embedding(student, rng):
    """An embedding: one row for each word of the table, one row out for each word read."""
    assert_answers(student, count_parameters.answer("embedding"), embedding_sizes(rng))


@count_parameters.check(1)
def test_count_parameters_convolution(student, rng):
    """A convolution: shared weights and biases, and a size that follows stride and padding."""
    assert_answers(student, count_parameters.answer("convolution"), convolution_sizes(rng))


def assert_counted(student, layers, shape):
    assert_equal(student.count_parameters(layers, shape), counts(layers, shape))


@count_parameters.check(0.5)
def test_count_parameters_of_three_layers(student, rng):
    """Three dense layers, then an embedding with a dense layer on all its rows."""
    layers = [("dense", 4), ("dense", 3), ("dense", 2)]
    came = student.count_parameters(layers, (5,))
    total = came[0] if isinstance(came, tuple | list) and came else came
    if total == 3 * 2 + 2:
        raise Failed("Only the last layer is counted.", mistake="last_layer_only")
    if total == (5 * 4 + 4) + (5 * 3 + 3) + (5 * 2 + 2):
        raise Failed("Every layer is given the shape (5,).", mistake="shape_not_carried")
    assert_counted(student, layers, (5,))
    assert_counted(student, [("embedding", 50, 4), ("flatten",), ("dense", 3)], (6,))


@count_parameters.check(0.5)
def test_count_parameters_of_lenet(student, rng):
    """LeNet-5 for 32 by 32 pixels, and a smaller network with stride and padding."""
    lenet = [
        *[("convolution", 5, 5, 6, 1, 0), ("pool", 2)],
        *[("convolution", 5, 5, 16, 1, 0), ("pool", 2)],
        *[("convolution", 5, 5, 120, 1, 0), ("flatten",), ("dense", 84), ("dense", 10)],
    ]
    assert_counted(student, lenet, (32, 32, 1))
    assert_counted(student, [("convolution", 3, 2, 4, 2, 1), ("flatten",), ("dense", 3)], (9, 7, 3))


# conv2d


def pictures_and_kernels(rng):
    """Unlike sizes, all alike, and a picture of whole numbers with a kernel of fractions."""
    return [
        (rng.normal(size=(6, 8)), rng.normal(size=(3, 2))),
        (rng.normal(size=(5, 5)), rng.normal(size=(3, 3))),
        (rng.integers(-9, 9, (7, 4)), rng.normal(size=(2, 3))),
    ]


def slid(image, kernel):
    """The picture moved by each place of the kernel, times its weight, added up."""
    (R, C), (r, c) = image.shape, kernel.shape
    total = np.zeros((R - r + 1, C - c + 1))
    for (a, e), weight in np.ndenumerate(kernel):
        total += weight * image[a : a + R - r + 1, e : e + C - c + 1]
    return total


def windows(image, kernel):
    """The patches: (R2, C2, r, c)."""
    return np.lib.stride_tricks.sliding_window_view(image, kernel.shape)


def all_products(image, kernel):
    """Every patch times the kernel, entry by entry: one row a place."""
    return (windows(image, kernel) * kernel).reshape(-1, kernel.size)


def by_columns(image, kernel):
    cut = windows(image, kernel)
    return cut.reshape(*cut.shape[:2], -1) @ kernel.T.ravel()


def places_by_columns(image, kernel):
    right = slid(image, kernel)
    return right.T.reshape(right.shape)


NOT_SUMMED = (
    "You have a patch times the kernel, entry by entry. Each output pixel is the *sum* of such a product, "
    "and the window moves on."
)

conv2d = Task(
    "conv2d",
    "write",
    points=5,
    minutes=35,
    level=3,
    short=True,
    answers=(Answer("conv2d", "(R,C),(r,c)->(R2,C2)", slid, pictures_and_kernels),),
    mistakes=(
        Mistake(
            "turned",
            "You turned the kernel round: that is the mathematician's convolution. Networks use "
            "cross-correlation and call it convolution; so does this book.",
            lambda image, kernel: slid(image, kernel[::-1, ::-1]),
        ),
        Mistake(
            "one_place_too_few",
            "One row and one column are missing: a kernel of r rows fits into R rows R − r + 1 times. The "
            "first place counts too.",
            lambda image, kernel: slid(image, kernel)[:-1, :-1],
        ),
        Mistake(
            "kernel_by_columns",
            "The patches are read row by row and the kernel column by column. Both have to be flattened "
            "in the same order.",
            by_columns,
        ),
        Mistake(
            "scrambled",
            "The numbers are right and the picture is scrambled: in a shape the number of rows comes "
            "first.",
            lambda image, kernel: slid(image, kernel).reshape(slid(image, kernel).shape[::-1]),
        ),
        Mistake(
            "flat",
            "The numbers are right and lie in one row. Asked is a picture again, with the rows and columns "
            "of the places.",
            lambda image, kernel: slid(image, kernel).ravel(),
        ),
        Mistake(
            "not_summed",
            NOT_SUMMED,
            lambda image, kernel: kernel * image[tuple(map(slice, kernel.shape))],
        ),
        Mistake("not_summed", NOT_SUMMED, all_products),
        Mistake("not_summed", NOT_SUMMED, lambda image, kernel: windows(image, kernel) * kernel),
        Mistake(
            "averaged",
            "You divide by the number of entries of the kernel: r·c times too small. The kernel's own "
            "numbers decide whether it averages; here the products are only added up.",
            lambda image, kernel: slid(image, kernel) / kernel.size,
        ),
        Mistake(
            "matrix_product",
            "You multiply patch and kernel as matrices: rows with columns. Here each pixel meets the one "
            "weight that lies on it. (Unless both are square, `@` does not even fit.)",
            lambda image, kernel: (windows(image, kernel) @ kernel).sum(axis=(2, 3)),
        ),
        Mistake(
            "last_product_only",
            "Only the last product of each sum is left: the lower right pixel of a patch times its weight. "
            "Each product has to be added to what is already there.",
            lambda image, kernel: windows(image, kernel)[:, :, -1, -1] * kernel[-1, -1],
        ),
        Mistake(
            "side_by_side",
            "Your patches lie side by side. The window moves on by one pixel, so neighboring patches "
            "overlap.",
            lambda image, kernel: slid(image, kernel)[:: kernel.shape[0], :: kernel.shape[1]],
        ),
        Mistake(
            "places_by_columns",
            "The shape is right and the numbers are mixed: you go down the columns of the picture, and the "
            "result is filled row by row. Which of the two loops is the outer one?",
            places_by_columns,
        ),
        Mistake(
            "as_large_as_picture",
            "Your output is as large as the picture: the kernel was laid over its edge, where zeros or the "
            "opposite edge helped out. Here it must lie wholly inside.",
        ),
    ),
    hints=(
        'The chapter on convolution, section "View 1: patches times kernel", lays out the six patches of a '
        "3 by 4 picture as rows.",
        "```\nrows = []\nfor i in range(...):\n    for j in range(...):\n"
        "        rows.append(image[i : ..., j : ...].ravel())\n"
        "return (np.array(rows) @ ...).reshape(...)\n```",
    ),
    hides=("conv2d", "patches"),
)


@conv2d.check(0.5)
def test_conv2d_shape(student, rng):
    """A kernel of r rows and c columns has R − r + 1 times C − c + 1 places."""
    image, kernel = pictures_and_kernels(rng)[0]
    came = student.conv2d(image, kernel)
    if np.shape(came) == image.shape:
        raise Failed("The output is as large as the picture.", mistake="as_large_as_picture")
    assert_shape(came, (4, 7), "(R − r + 1, C − c + 1)")


@conv2d.check(1)
def test_conv2d_of_the_chapter(student, rng):
    """The chapter's picture of 3 by 4 pixels and its kernel of 2 by 2."""
    image = np.array([[1.0, 2, 0, 3], [0, 1, 4, 1], [2, 0, 1, 5]])
    kernel = np.array([[1.0, 2], [0, -1]])
    assert_equal(student.conv2d(image, kernel), slid(image, kernel))


@conv2d.check(2)
def test_conv2d_values(student, rng):
    """Each output is the sum of a patch times the kernel, entry by entry."""
    assert_answers(student, conv2d.answer(), pictures_and_kernels(rng)[:2])


@conv2d.check(0.5)
def test_conv2d_of_whole_numbers(student, rng):
    """A picture of whole numbers with a kernel of fractions keeps the decimals."""
    assert_answers(student, conv2d.answer(), pictures_and_kernels(rng)[2:])


@conv2d.check(1)
def test_conv2d_laws(student, rng):
    """A kernel with a single 1 copies the picture, moved; a single inked pixel gives the kernel turned."""
    image, kernel = rng.normal(size=(5, 7)), rng.normal(size=(2, 3))
    single = np.zeros((2, 3))
    single[1, 0] = 1.0
    assert_equal(student.conv2d(image, single), image[1:, :5], "with a single 1 in the kernel")
    pixel = np.zeros((5, 7))
    pixel[2, 3] = 1.0
    expected = np.zeros((4, 5))
    expected[1:3, 1:4] = kernel[::-1, ::-1]
    assert_equal(student.conv2d(pixel, kernel), expected, "of a single inked pixel")
