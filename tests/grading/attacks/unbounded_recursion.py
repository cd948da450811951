# points = 5
# says = "RecursionError"


def cosine_similarity(u, v):
    return cosine_similarity(u, v)
