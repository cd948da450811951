# points = 5
# says = "nnla.project answers this task, so it is absent while you are checked"

from nnla import project  # noqa: F401
