import numpy as np

from cases import Case
from nnla.figures import handwriting
from nnla.figures.live.digit import EXAMPLES

MEASURED = ["right", "top", "centeredRight", "centeredTop"]
MEASURED += ["invertedRight", "invertedTop", "noiseTop"]


def states(rng):
    yield {"strokes": "", "centering": True, "invert": False}
    yield {"strokes": "", "centering": False, "invert": True}
    for _, strokes, centering, invert in EXAMPLES:
        yield {"strokes": strokes, "centering": centering, "invert": invert}
    for k in range(8):
        number = int(rng.integers(1, 4))
        strokes = [rng.integers(0, 84, (rng.integers(1, 8), 2)) for _ in range(number)]
        text = "-".join("".join(f"{x:02}" for x in stroke.ravel()) for stroke in strokes)
        pen = rng.integers(0, 84, 2).tolist()
        yield {"strokes": text, "pen": pen, "centering": k % 2 == 0, "invert": k % 3 == 2}


def numbers(state):
    drawing = {name: state[name] for name in ("strokes", "centering", "invert")}
    H1, H2, P = handwriting.activations(handwriting.pixels(**drawing))
    return {
        "reads": P.argmax(),
        "top": P.max(),
        "p": P[0],
        "on1": (H1 > 0).sum(),
        "on2": (H2 > 0).sum(),
        "largest1": H1.max(),
        "largest2": H2.max(),
        "measured": np.array([handwriting.shipped()["measured"][name] for name in MEASURED]),
    }


CASE = Case(
    "DigitFigure",
    states,
    numbers,
    sets={"strokes": "2216601652344452-44523870", "pen": [20, 20]},
    moves="pen",
)
