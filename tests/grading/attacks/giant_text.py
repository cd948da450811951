# points = 5
# says = "larger than 64 MiB"


def cosine_similarity(u, v):
    return "x" * 7 * 10**7
