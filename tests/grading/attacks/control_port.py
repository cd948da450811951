# points = 8
# says = "Cell 2 stopped with ConnectionError: nothing answers"

import contextlib
import os
import socket

answers = []
for port in (
    *range(1, 1024, 50),
    5000,
    6006,
    8080,
    8786,
    8787,
    8888,
    9000,
    *range(30000, 60000, 999),
):
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.05):
        answers.append(port)
for path in ("/run/docker.sock", "/run/dbus/system_bus_socket", "\0/tmp/.X11-unix/X0"):
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as one:
        one.connect(path)
        answers.append(path)
if not answers and not os.path.exists("/sys"):
    raise ConnectionError("nothing answers")
