"""Read images with what the live figure `digit` calls in a browser."""

import base64

import numpy as np

READ = """([pixels, centered]) => {
    const bytes = Uint8Array.from(atob(pixels), (c) => c.charCodeAt(0));
    const { center, activations } = globalThis.nnlaDigit.read;
    return Array.from({ length: bytes.length / 784 }, (_, n) => {
        const x = Float64Array.from(bytes.subarray(784 * n, 784 * (n + 1)), (byte) => byte / 255);
        return [...activations(centered ? center(x, 28) : x).p];
    });
}"""


def read(tab, X, centered):
    """Return the probabilities that the script of the open page gives images of bytes / 255."""
    pixels = base64.b64encode(np.rint(255 * X).astype(np.uint8)).decode()
    return np.array(tab.evaluate(READ, [pixels, centered]))
