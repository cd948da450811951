"""The linear algebra of neural networks: small functions, each with its derivative.

Every differentiable function ``f`` has a partner ``f_vjp(dy, y, *args)``. Rows are examples,
shapes are checked, and NumPy is all it needs. Everything but the data sets and the tape can be
imported from here; each module's own ``__all__`` says what it offers.
"""

from nnla import datasets, tape
from nnla.activations import *
from nnla.convolution import *
from nnla.gradcheck import *
from nnla.initializers import *
from nnla.layers import *
from nnla.linalg import *
from nnla.losses import *
from nnla.metrics import *
from nnla.optimizers import *
from nnla.preprocessing import *
from nnla.schedules import *
from nnla.sequences import *
from nnla.training import *

__version__ = "0.1.0"
__all__ = sorted(name for name in globals() if not name.startswith("_"))
