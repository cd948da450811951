# points = 5
# says = "File too large"

from pathlib import Path


def cosine_similarity(u, v):
    Path("/tmp/x").write_bytes(bytes(10**8))
