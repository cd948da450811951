# points = 8
# says = "Cell 2 stopped with EOFError"

import sys

sys.stdin.read()
input()
