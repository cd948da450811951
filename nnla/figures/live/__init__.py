"""The live figures as widgets, one class each. They need ``pip install nnla[figures]``.

A figure's state is its traits: Python reads, sets, observes and links them. What a figure shows is
written once, in ``src/figures/<name>.js``, for the notebook and for the published page. There, and
wherever no kernel runs, the output holds a picture of the same state.
"""

from nnla.figures.live.activations import ActivationFigure
from nnla.figures.live.attention import AttentionFigure
from nnla.figures.live.backprop import BackpropFigure
from nnla.figures.live.base import Figure
from nnla.figures.live.convolution import ConvolutionFigure
from nnla.figures.live.digit import DigitFigure
from nnla.figures.live.gradient import GradientFigure
from nnla.figures.live.maps import MapFigure
from nnla.figures.live.matmul import MatmulFigure
from nnla.figures.live.optimizers import OptimizerFigure
from nnla.figures.live.playground import PlaygroundFigure
from nnla.figures.live.softmax import SoftmaxFigure
from nnla.figures.live.vectors import VectorFigure

__all__ = [
    "ActivationFigure",
    "AttentionFigure",
    "BackpropFigure",
    "ConvolutionFigure",
    "DigitFigure",
    "Figure",
    "GradientFigure",
    "MapFigure",
    "MatmulFigure",
    "OptimizerFigure",
    "PlaygroundFigure",
    "SoftmaxFigure",
    "VectorFigure",
]
