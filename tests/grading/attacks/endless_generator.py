# points = 5
# says = "more than 1,000,000 values"

import itertools


def cosine_similarity(u, v):
    return (0 for _ in itertools.count())
