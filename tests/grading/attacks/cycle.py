# points = 5
# says = "nested more than 32 deep"


def cosine_similarity(u, v):
    around = []
    around.append(around)
    return around
