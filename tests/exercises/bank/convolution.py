"""Answers to the exercises on convolution."""

import math

import numpy as np

from tests.exercises.bank import right, wrong

# count_parameters


@right("count_parameters", of="dense")
def one_more_input(shape, M):
    return (shape[0] + 1) * M, [M]


@right("count_parameters", of="convolution")
def patch_as_a_dense_layer(shape, r, c, M, stride, padding):
    patch = np.prod([r, c, shape[2]])
    down = len(range(0, shape[0] + 2 * padding - r + 1, stride))
    across = len(range(0, shape[1] + 2 * padding - c + 1, stride))
    return (patch + 1) * M, (down, across, M)


@right("count_parameters", of="convolution")
def rounded_down_as_a_float(shape, r, c, M, stride, padding):
    side = [math.floor((n - k + 2 * padding) / stride) + 1 for n, k in zip(shape, (r, c))]
    return float(M * (1 + r * c * shape[-1])), (*side, M)


@right("count_parameters", of="embedding")
def shape_as_a_list(shape, K, D):
    return np.int64(D * K), [*shape, D]


def dense(shape, M):
    return (shape[0] + 1) * M, (M,)


def convolution(shape, r, c, M, stride, padding):
    sides = [(n - k + 2 * padding) // stride + 1 for n, k in zip(shape, (r, c))]
    return (r * c * shape[2] + 1) * M, (*sides, M)


FUNCTIONS = {
    "dense": dense,
    "embedding": lambda shape, K, D: (K * D, (*shape, D)),
    "convolution": convolution,
    "pool": lambda shape, size: (0, (shape[0] // size, shape[1] // size, shape[2])),
    "flatten": lambda shape: (0, (math.prod(shape),)),
}


@right("count_parameters", of="count_parameters")
def one_layer_and_the_rest(layers, shape):
    if not layers:
        return 0, shape
    kind, *sizes = layers[0]
    first, made = FUNCTIONS[kind](shape, *sizes)
    rest, last = one_layer_and_the_rest(layers[1:], made)
    return first + rest, last


@wrong("count_parameters", "last_layer_only", of="count_parameters")
def total_overwritten(layers, shape):
    for kind, *sizes in layers:
        total, shape = FUNCTIONS[kind](shape, *sizes)
    return total, shape


@wrong("count_parameters", "shape_not_carried", of="count_parameters")
def shape_under_another_name(layers, shape):
    total = 0
    for kind, *sizes in layers:
        number, made = FUNCTIONS[kind](shape, *sizes)
        total += number
    return total, made


@wrong("count_parameters", "shape_not_carried", of="count_parameters")
def total_alone_from_the_first_shape(layers, shape):
    return sum(FUNCTIONS[kind](shape, *sizes)[0] for kind, *sizes in layers)


@wrong("count_parameters", "bias_forgotten", of="dense")
def weights_only(shape, M):
    return math.prod((*shape, M)), (M,)


@wrong("count_parameters", "bias_forgotten", "depth_kept", of="convolution")
def two_slips(shape, r, c, M, stride, padding):
    R, C, D = shape
    down, across = (R - r + 2 * padding) // stride + 1, (C - c + 2 * padding) // stride + 1
    return r * c * D * M, (down, across, D)


@wrong("count_parameters", "channels_forgotten", "one_place_too_few", of="convolution")
def as_for_gray_pictures(shape, r, c, M, stride, padding):
    R, C, _ = shape
    return M * (r * c + 1), ((R - r + 2 * padding) // stride, (C - c + 2 * padding) // stride, M)


@wrong("count_parameters", "times_picture", of="convolution")
def one_kernel_for_each_place(shape, r, c, M, stride, padding):
    weights, made = convolution(shape, r, c, M, stride, padding)
    return sum(weights for _ in range(made[0] * made[1])), made


@wrong("count_parameters", "none", of="embedding")
def shown_but_not_returned(shape, K, D):
    print(K * D, (*shape, D))


# conv2d


@right("conv2d")
def shifted_copies(image, kernel):
    (R, C), (r, c) = image.shape, kernel.shape
    Y = 0.0
    for a in range(r):
        for e in range(c):
            Y = Y + kernel[a, e] * image[a : R - r + 1 + a, e : C - c + 1 + e]
    return Y


@right("conv2d")
def windows_and_einsum(image, kernel):
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)
    return np.einsum("ijae,ae->ij", windows, kernel)


@right("conv2d")
def one_large_matrix(image, kernel):
    (R, C), (r, c) = image.shape, kernel.shape
    A = np.zeros((R - r + 1, C - c + 1, R, C))
    for i, j in np.ndindex(A.shape[:2]):
        A[i, j, i : i + r, j : j + c] = kernel
    return np.tensordot(A, image, 2)


@wrong("conv2d", "turned")
def indices_turned_round(image, kernel):
    (R, C), (r, c) = image.shape, kernel.shape
    Y = np.zeros((R - r + 1, C - c + 1))
    for i, j in np.ndindex(Y.shape):
        for a, e in np.ndindex(r, c):
            Y[i, j] += image[i + r - 1 - a, j + c - 1 - e] * kernel[a, e]
    return Y


@wrong("conv2d", "one_place_too_few")
def ranges_too_short(image, kernel):
    (R, C), (r, c) = image.shape, kernel.shape
    rows = [image[i : i + r, j : j + c].ravel() for i in range(R - r) for j in range(C - c)]
    return (np.array(rows) @ kernel.ravel()).reshape(R - r, C - c)


@wrong("conv2d", "whole_numbers")
def picture_decides_the_type(image, kernel):
    (R, C), (r, c) = image.shape, kernel.shape
    Y = np.zeros((R - r + 1, C - c + 1), dtype=image.dtype)
    for i, j in np.ndindex(Y.shape):
        Y[i, j] = np.sum(image[i : i + r, j : j + c] * kernel)
    return Y


@wrong("conv2d", "transposed")
def columns_first(image, kernel):
    (R, C), (r, c) = image.shape, kernel.shape
    places = [
        [np.sum(image[i : i + r, j : j + c] * kernel) for i in range(R - r + 1)]
        for j in range(C - c + 1)
    ]
    return np.array(places)


@wrong("conv2d", "turned", "factor")
def turned_and_of_the_other_sign(image, kernel):
    return -windows_and_einsum(image, kernel[::-1, ::-1])


@wrong("conv2d", "flat")
def places_in_a_row(image, kernel):
    (R, C), (r, c) = image.shape, kernel.shape
    return np.array(
        [
            image[i : i + r, j : j + c].ravel() @ kernel.ravel()
            for i in range(R - r + 1)
            for j in range(C - c + 1)
        ]
    )


@wrong("conv2d", "as_large_as_picture")
def zeros_around(image, kernel):
    (R, C), (r, c) = image.shape, kernel.shape
    padded = np.pad(image, ((r // 2, r // 2), (c // 2, c // 2)))
    return windows_and_einsum(padded, kernel)[:R, :C]


@wrong("conv2d", "as_large_as_picture")
def around_the_edge(image, kernel):
    return np.real(np.fft.ifft2(np.fft.fft2(image) * np.fft.fft2(kernel, image.shape)))


@wrong("conv2d", "matrix_product")
def at_for_star(image, kernel):
    (R, C), (r, c) = image.shape, kernel.shape
    Y = np.zeros((R - r + 1, C - c + 1))
    for i, j in np.ndindex(Y.shape):
        Y[i, j] = np.sum(image[i : i + r, j : j + c] @ kernel)
    return Y


@wrong("conv2d", "last_product_only")
def plus_forgotten(image, kernel):
    (R, C), (r, c) = image.shape, kernel.shape
    Y = np.zeros((R - r + 1, C - c + 1))
    for i, j in np.ndindex(Y.shape):
        for a, e in np.ndindex(r, c):
            Y[i, j] = image[i + a, j + e] * kernel[a, e]
    return Y


@wrong("conv2d", "places_by_columns")
def loops_exchanged(image, kernel):
    (R, C), (r, c) = image.shape, kernel.shape
    R2, C2 = R - r + 1, C - c + 1
    rows = [image[i : i + r, j : j + c].ravel() for j in range(C2) for i in range(R2)]
    return (np.array(rows) @ kernel.ravel()).reshape(R2, C2)
