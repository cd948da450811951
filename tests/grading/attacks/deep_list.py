# points = 5
# says = "nested more than 32 deep"


def cosine_similarity(u, v):
    deep = []
    for _ in range(10**5):
        deep = [deep]
    return deep
