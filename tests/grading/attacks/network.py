# points = 8
# says = "Cell 2 stopped with OSError: no way out"

import contextlib
import socket
import urllib.request

reached = []
for address in (("1.1.1.1", 53), ("93.184.216.34", 80), ("169.254.169.254", 80), ("10.0.0.1", 22)):
    with contextlib.suppress(OSError), socket.create_connection(address, 0.2):
        reached.append(address)
with contextlib.suppress(OSError):
    reached.append(urllib.request.urlopen("http://example.org/?@CANARY@", timeout=0.2))
with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
    reached.append(one.sendto(b"@CANARY@", ("1.1.1.1", 53)))
if not reached:
    raise OSError("no way out")
