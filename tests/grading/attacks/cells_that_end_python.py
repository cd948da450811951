# points = 8
# says = "Cell 4 was left out: Its process was ended by the system: Segmentation fault."

import os

# %%
os._exit(3)
# %%
__import__("ctypes").string_at(0)
# %%
raise SystemExit(0)
