# points = 8

import sys
import warnings


def project(u, v):
    for _ in range(999):
        print("leaked", u.tolist(), v.tolist())
        sys.stderr.write(f"leaked {u.tolist()} {v.tolist()}")
        warnings.warn(f"leaked {u.tolist()} {v.tolist()}", stacklevel=1)
    return u @ v / (v @ v) * v
