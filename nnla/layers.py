"""Layers remember (parameters, inputs, outputs); all mathematics is in the functions they call."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from numpy import ndarray as Array

from nnla import activations, convolution, linalg
from nnla._checks import check_share
from nnla.initializers import he_normal

if TYPE_CHECKING:
    from numpy.typing import DTypeLike

__all__ = [
    "Conv2d", "Dropout", "Flatten", "GELU", "Identity", "Layer", "LeakyReLU", "Linear", "MaxPool2d",
    "ReLU", "Sequential", "Sigmoid", "Softmax", "Tanh", "dropout_mask",
]  # fmt: skip

Initializer = Callable[..., Array]


class Layer:
    """A function with parameters, and the memory that its backward pass needs.

    A subclass names its function and that function's vector–Jacobian product. The function
    takes the input, then the parameters in their order, then the options by name.

    Attributes
    ----------
    parameters : dict of str to array
        Changed in place by an optimizer.
    gradients : dict of str to array
        Set anew by each `backward`, never added to.
    inputs, outputs : array
        Of the last `forward`.
    """

    function: ClassVar[Callable[..., Any]]
    vjp: ClassVar[Callable[..., Any]]

    def __init__(self, **options: Any) -> None:
        self.options = options
        self.parameters: dict[str, Array] = {}
        self.gradients: dict[str, Array] = {}

    def forward(self, X: Array, *, training: bool = False) -> Array:
        """Apply the layer, and remember what came and went.

        ``training`` matters to `Dropout` alone.
        """
        self.inputs = X
        self.outputs = self.function(X, *self.parameters.values(), **self.options)
        return self.outputs

    __call__ = forward

    def backward(self, dY: Array, *, inputs: bool = True) -> Array | None:
        """Set the gradients of the parameters; return that of the inputs.

        ``inputs=False`` says that nobody needs the latter, and saves its cost where there is one.
        """
        if not hasattr(self, "outputs"):
            raise ValueError(f"{self!r}: backward needs a forward pass before it")
        skip = {} if inputs or not self.parameters else {"inputs": False}
        gradients = self.vjp(
            dY, self.outputs, self.inputs, *self.parameters.values(), **self.options, **skip
        )
        if not self.parameters:
            return gradients
        dX, *own = gradients
        self.gradients = dict(zip(self.parameters, own, strict=True))
        return dX

    def __repr__(self) -> str:
        options = ", ".join(f"{name}={value}" for name, value in self.options.items())
        return f"{type(self).__name__}({options})"


class Linear(Layer):
    """Y = XW + b, with W of shape (D, M).

    Parameters
    ----------
    D, M : int
        Number of inputs and of outputs.
    rng : numpy.random.Generator or int
        The source of the starting weights; the bias starts at 0.
    init : function
        Makes the weights: ``init((D, M), rng, dtype=dtype)``.
    dtype : NumPy type
        float32 by default, as the data sets are.

    Examples
    --------
    >>> layer = Linear(2, 3, rng=0)
    >>> layer.forward(np.ones((4, 2), np.float32)).shape
    (4, 3)
    """

    function, vjp = staticmethod(linalg.linear), staticmethod(linalg.linear_vjp)

    def __init__(
        self,
        D: int,
        M: int,
        *,
        rng: np.random.Generator | int,
        init: Initializer = he_normal,
        dtype: DTypeLike = np.float32,
    ) -> None:
        super().__init__()
        self.parameters = {"W": init((D, M), rng, dtype=dtype), "b": np.zeros(M, dtype)}

    def __repr__(self) -> str:
        D, M = self.parameters["W"].shape
        return f"Linear({D}, {M})"


class Conv2d(Layer):
    """Convolution of (N, R, C, D) images with a kernel of shape (r, c, D, M).

    Parameters
    ----------
    D, M : int
        Numbers per pixel before and after.
    size : int
        Side of the square kernel.
    rng, init, dtype
        As for `Linear`.
    stride, padding : int
        As for `nnla.patches`.

    Examples
    --------
    >>> layer = Conv2d(1, 4, 3, rng=0, padding=1)
    >>> layer.forward(np.ones((2, 8, 8, 1), np.float32)).shape
    (2, 8, 8, 4)
    """

    function, vjp = staticmethod(convolution.conv2d), staticmethod(convolution.conv2d_vjp)

    def __init__(
        self,
        D: int,
        M: int,
        size: int,
        *,
        rng: np.random.Generator | int,
        stride: int = 1,
        padding: int = 0,
        init: Initializer = he_normal,
        dtype: DTypeLike = np.float32,
    ) -> None:
        super().__init__(stride=stride, padding=padding)
        W = init((size, size, D, M), rng, dtype=dtype)
        self.parameters = {"W": W, "b": np.zeros(M, dtype)}

    def __repr__(self) -> str:
        size, _, D, M = self.parameters["W"].shape
        return f"Conv2d({D}, {M}, {size}, {super().__repr__()[7:-1]})"


class MaxPool2d(Layer):
    """Keep the largest number of each size by size square.

    Examples
    --------
    >>> MaxPool2d(2).forward(np.ones((1, 4, 4, 3))).shape
    (1, 2, 2, 3)
    """

    function, vjp = staticmethod(convolution.max_pool2d), staticmethod(convolution.max_pool2d_vjp)

    def __init__(self, size: int) -> None:
        super().__init__(size=size)


class Flatten(Layer):
    """Lay every image out as one row.

    Examples
    --------
    >>> Flatten().forward(np.ones((5, 4, 4, 3))).shape
    (5, 48)
    """

    function, vjp = staticmethod(convolution.flatten), staticmethod(convolution.flatten_vjp)


class Identity(Layer):
    """The identity as a layer.

    Examples
    --------
    >>> Identity().forward([[-1.0, 2.0]])
    array([[-1.,  2.]])
    """

    function, vjp = staticmethod(activations.identity), staticmethod(activations.identity_vjp)


class Sigmoid(Layer):
    """The sigmoid, entry by entry.

    Examples
    --------
    >>> Sigmoid().forward([[0.0]])
    array([[0.5]])
    """

    function, vjp = staticmethod(activations.sigmoid), staticmethod(activations.sigmoid_vjp)


class Tanh(Layer):
    """The hyperbolic tangent, entry by entry.

    Examples
    --------
    >>> Tanh().forward([[0.0]])
    array([[0.]])
    """

    function, vjp = staticmethod(activations.tanh), staticmethod(activations.tanh_vjp)


class ReLU(Layer):
    """max(0, x), entry by entry.

    Examples
    --------
    >>> ReLU().forward([[-1.0, 2.0]])
    array([[0., 2.]])
    """

    function, vjp = staticmethod(activations.relu), staticmethod(activations.relu_vjp)


class LeakyReLU(Layer):
    """x where x > 0, slope · x elsewhere.

    Examples
    --------
    >>> LeakyReLU(slope=0.5).forward([[-1.0, 2.0]])
    array([[-0.5,  2. ]])
    """

    function, vjp = staticmethod(activations.leaky_relu), staticmethod(activations.leaky_relu_vjp)

    def __init__(self, slope: float = 0.01) -> None:
        super().__init__(slope=slope)


class GELU(Layer):
    """GELU, entry by entry.

    Examples
    --------
    >>> GELU().forward([[0.0]])
    array([[0.]])
    """

    function, vjp = staticmethod(activations.gelu), staticmethod(activations.gelu_vjp)


class Softmax(Layer):
    """Probabilities of each row. Not before `nnla.cross_entropy`, which takes logits.

    Examples
    --------
    >>> Softmax().forward([[0.0, 0.0]])
    array([[0.5, 0.5]])
    """

    function, vjp = staticmethod(activations.softmax), staticmethod(activations.softmax_vjp)


def dropout_mask(
    shape: tuple[int, ...],
    rate: float,
    rng: np.random.Generator | int,
    *,
    dtype: DTypeLike = np.float32,
) -> Array:
    """Draw a mask for dropout: 0 with probability ``rate``, else 1/(1 − rate), so the mean is 1.

    Parameters
    ----------
    shape : tuple of int
    rate : float
        The share that is dropped, from 0 to less than 1.
    rng : numpy.random.Generator or int

    Raises
    ------
    ValueError
        When ``rate`` is out of that range.

    Notes
    -----
    Source: Srivastava et al. (2014), *Dropout*, in its "inverted" form, which leaves inference
    alone.

    Examples
    --------
    >>> print(sorted(set(dropout_mask((100, 10), 0.5, rng=0).ravel().tolist())))
    [0.0, 2.0]
    """
    check_share("dropout_mask", "rate", rate)
    kept = np.random.default_rng(rng).random(shape) >= rate
    return kept.astype(dtype) / np.asarray(1 - rate, dtype)


class Dropout(Layer):
    """Multiply by a fresh random mask in training; pass everything on otherwise.

    Parameters
    ----------
    rate : float
        The share that is dropped, from 0 to less than 1.
    rng : numpy.random.Generator or int
        The source of the masks.

    Examples
    --------
    >>> layer = Dropout(0.5, rng=0)
    >>> layer.forward(np.ones((1, 3)))  # inference
    array([[1., 1., 1.]])
    >>> Y = layer.forward(np.ones((2, 50)), training=True)
    >>> print(set(Y.ravel().tolist()) == {0.0, 2.0})
    True
    """

    function, vjp = staticmethod(linalg.hadamard), staticmethod(linalg.hadamard_vjp)

    def __init__(self, rate: float, *, rng: np.random.Generator | int) -> None:
        check_share("Dropout", "rate", rate)
        super().__init__()
        self.rate, self.rng = rate, np.random.default_rng(rng)

    def forward(self, X: Array, *, training: bool = False) -> Array:
        """Multiply by a mask drawn now, in training only."""
        self.inputs, self.mask = X, np.ones_like(X)
        if training:
            self.mask = dropout_mask(X.shape, self.rate, self.rng, dtype=X.dtype)
        self.outputs = self.function(X, self.mask)
        return self.outputs

    __call__ = forward

    def backward(self, dY: Array, *, inputs: bool = True) -> Array:
        """Multiply by the mask of the last `forward`."""
        dX, _ = self.vjp(dY, self.outputs, self.inputs, self.mask)
        return dX

    def __repr__(self) -> str:
        return f"Dropout({self.rate})"


class Sequential(Layer):
    """Layers one after another; itself a layer.

    Parameters
    ----------
    *layers : Layer
        In the order of the forward pass. Their parameters are named by place: ``"0.W"``.

    Examples
    --------
    >>> network = Sequential(Linear(4, 3, rng=0), ReLU(), Linear(3, 2, rng=1))
    >>> print(network.summary((4,)))
    layer         output      parameters
    Linear(4, 3)  (N, 3)              15
    ReLU()        (N, 3)               0
    Linear(3, 2)  (N, 2)               8
    total                             23
    """

    def __init__(self, *layers: Layer) -> None:
        if len({id(layer) for layer in layers}) < max(1, len(layers)):
            raise ValueError(
                "Sequential: needs layers, each in one place only: it remembers one pass"
            )
        self.layers = layers
        self.parameters = self._collect("parameters")

    @property
    def gradients(self) -> dict[str, Array]:  # type: ignore[override]
        """All gradients of the last `backward`, under the parameters' names."""
        return self._collect("gradients")

    def _collect(self, kind: str) -> dict[str, Array]:
        return {
            f"{place}.{name}": array
            for place, layer in enumerate(self.layers)
            for name, array in getattr(layer, kind).items()
        }

    def forward(self, X: Array, *, training: bool = False) -> Array:
        """Apply the layers in order."""
        for layer in self.layers:
            X = layer.forward(X, training=training)
        return X

    __call__ = forward

    def backward(self, dY: Array, *, inputs: bool = True) -> Array | None:
        """Pass the gradient through the layers in reverse order."""
        for layer in reversed(self.layers[1:]):
            dY = layer.backward(dY)  # type: ignore[assignment]
        return self.layers[0].backward(dY, inputs=inputs)

    def summary(self, shape: tuple[int, ...]) -> str:
        """Table of the layers with their output shapes for inputs (N, …) and parameter counts."""
        rows = [("layer", "output", "parameters")]
        parameters = list(self.parameters.values())
        X = np.zeros((1, *shape), parameters[0].dtype if parameters else np.float32)
        for layer in self.layers:
            X = layer.forward(X)
            count = sum(p.size for p in layer.parameters.values())
            rows.append(
                (repr(layer), f"({', '.join(['N', *map(str, X.shape[1:])])})", f"{count:,}")
            )
        rows.append(("total", "", f"{sum(p.size for p in parameters):,}"))
        wide, middle = (max(len(row[column]) for row in rows) for column in (0, 1))
        return "\n".join(f"{a:<{wide}}  {b:<{middle}}  {c:>14}" for a, b, c in rows)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the parameters to an ``.npz`` file, under exactly this name."""
        with open(path, "wb") as file:
            np.savez(file, **self.parameters)  # type: ignore[arg-type]

    def load(self, path: str | os.PathLike[str]) -> None:
        """Read the parameters from a file made by `save`; nothing in it is executed.

        Raises
        ------
        ValueError
            When the file is no such file, or a parameter is missing, unknown or of another
            shape. The network is then unchanged.
        """
        with open(path, "rb") as file:
            try:
                archive = np.load(file, allow_pickle=False)
                stored = {name: archive[name] for name in archive.files}
                if not all(isinstance(array, np.ndarray) for array in stored.values()):
                    raise ValueError("not all of it is arrays")
            except Exception as error:  # a damaged file can fail in a dozen ways
                raise ValueError(f"load: {path} holds no saved parameters ({error})") from None
        own = self.parameters
        for name in sorted(own.keys() | stored.keys()):
            if name not in stored or name not in own:
                where = "the file" if name not in stored else "this network"
                raise ValueError(f"load: parameter {name} is not in {where}")
            if own[name].shape != stored[name].shape:
                raise ValueError(
                    f"load: parameter {name} has shape {stored[name].shape} in the file, "
                    f"where {own[name].shape} is needed"
                )
            if stored[name].dtype.kind != "f":
                raise ValueError(f"load: parameter {name} has type {stored[name].dtype}")
        for name, array in own.items():
            array[...] = stored[name]

    def __repr__(self) -> str:
        return f"Sequential({', '.join(map(repr, self.layers))})"
