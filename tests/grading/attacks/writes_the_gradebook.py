# points = 8
# says = "Cell 2 stopped with OSError: nothing could be written"

from pathlib import Path

PLACES = [
    "@CLASS@/grades/grades.csv",
    "@CLASS@/grades/@CANARY@",
    "@CLASS@/grades/results/@CANARY@.json",
    "@CLASS@/submissions/@CANARY@",
    "@CLASS@/home/@CANARY@",
    "@CLASS@/tmp/@CANARY@",
    "@CLASS@/@CANARY@",
    "/@CANARY@",
    "/dev/shm/@CANARY@",
    "/var/tmp/@CANARY@",
    "/opt/nnla/@CANARY@",
    "/proc/1/root/@CANARY@",
    "/proc/1/cwd/../@CANARY@",
    "../@CANARY@",
]
written = []
for place in PLACES:
    try:
        Path(place).write_text("student,score\nattacker,100\n")
        written.append(place)
    except OSError:
        pass
Path("/tmp/@CANARY@").write_text("the only place, which is the sandbox's own")
if not written:
    raise OSError("nothing could be written")
