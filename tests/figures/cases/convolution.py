import numpy as np

import nnla
from cases import Case
from nnla.figures.live import ConvolutionFigure

START = ConvolutionFigure().state


def states(rng):
    yield {"move": [0, 1]}
    yield {"padding": 1, "stride": 2, "move": [-2, 2], "turned": True, "place": [2, 3]}
    yield {"view": "banded", "move": [1, 0], "padding": 2}
    yield {"W": [[0, 0, 0]] * 3, "view": "patches", "stride": 3}
    for padding, stride in np.ndindex(3, 3):
        yield {
            "X": rng.integers(0, 17, (8, 8)).tolist(),
            "W": rng.uniform(-2, 2, (3, 3)).round(1).tolist(),
            "padding": padding,
            "stride": stride + 1,
            "move": rng.integers(-2, 3, 2).tolist(),
            "turned": bool(rng.integers(2)),
            "place": rng.integers(0, 10, 2).tolist(),
            "view": str(rng.choice(["none", "patches", "banded"])),
        }


def convolve(X, W, **options):
    kernel = np.reshape(W, (3, 3, 1, 1)).astype(float)
    return nnla.conv2d(X.reshape(1, 8, 8, 1), kernel, np.zeros(1), **options)[0, :, :, 0]


def numbers(state):
    state = START | state
    options = {"stride": state["stride"], "padding": state["padding"]}
    picture, W = np.array(state["X"], float), np.array(state["W"], float)
    used = W[::-1, ::-1] if state["turned"] else W
    down, right = state["move"]
    X = np.pad(picture, 2)[2 - down : 10 - down, 2 - right : 10 - right]
    Y, before = convolve(X, used, **options), convolve(picture, used, **options)
    side = len(Y)
    i, j = np.minimum(state["place"], side - 1)
    pixels = nnla.patches(np.ones((1, 8, 8, 1)), 3, 3, **options)
    numbers = {"used": used, "size": side, "places": side**2, "value": Y[i, j]}
    numbers |= {"Y": np.full((10, 10), np.nan), "covered": pixels.sum()}
    numbers["Y"][:side, :side] = Y
    if (down or right) and down % state["stride"] == right % state["stride"] == 0:
        a, e = down // state["stride"], right // state["stride"]
        kept = slice(max(a, 0), side + min(a, 0)), slice(max(e, 0), side + min(e, 0))
        old = slice(max(-a, 0), side - max(a, 0)), slice(max(-e, 0), side - max(e, 0))
        numbers["moved"] = np.isclose(Y[kept], before[old]).sum()
    return numbers


CASE = Case(
    "ConvolutionFigure", states, numbers, sets={"stride": 2, "place": [1, 0]}, moves="place"
)
