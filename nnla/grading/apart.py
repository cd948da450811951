"""A fork that sees nothing but itself and has no rights: a sandbox within the sandbox.

The process that forks has NumPy and the library in memory, has never run a student's code, and may
make namespaces. Each child gets its own: no process, network or message of another, a `/tmp` and a
`/proc` of its own. It gives up every right before any code of a student runs.
"""

import ctypes
import os
import signal
import struct
from functools import cache

__all__ = ["KEYS", "MAX_ENTRIES", "TMP", "fork_apart"]

TMP = 64 * 2**20  # bytes that fit into /tmp
MAX_ENTRIES = 20_000  # files in /tmp: even an empty one takes the kernel's memory
KEYS = ("/proc/keys", "/proc/key-users")  # tell of the keys of the grader's login

# Of linux/sched.h: mounts, control groups, host name, messages, processes, network.
NAMESPACES = 0x20000 | 0x2000000 | 0x4000000 | 0x8000000 | 0x20000000 | 0x40000000
NO_SUID, NO_DEVICES, NO_PROGRAMS, BIND = 2, 4, 8, 4096  # linux/mount.h
DROP_FROM_BOUNDS, AMBIENT, CLEAR_ALL = 24, 47, 4  # linux/prctl.h
CAPABILITIES_VERSION = 0x20080522  # linux/capability.h


@cache
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def fork_apart(*descriptors: int) -> int:
    """Like `os.fork`, but the child is apart; of these descriptors only the last stays open in it.

    Two processes stand between: one outside the new namespaces that ends as the child does, and the
    first one inside, which adopts what loses its parent, and with which all others end.
    """
    outside = os.fork()
    if outside:
        return outside
    try:
        _call("unshare", NAMESPACES)
        first = os.fork()
        if first:
            _end_with(first, descriptors)
        os.setsid()  # a signal to its own group must not reach those outside
        _furnish()
        _give_up_rights()
        child = os.fork()
        if child:
            _end_with(child, descriptors)
        for descriptor in descriptors[:-1]:
            os.close(descriptor)
    except BaseException as problem:
        os.write(2, f"{problem}\n".encode())
        os._exit(1)
    return 0


def _call(name: str, *arguments) -> None:
    """Call a function of the C library that answers 0 when all went well."""
    if getattr(_libc(), name)(*arguments):
        raise OSError(f"{name}: {os.strerror(ctypes.get_errno())}")


def _furnish() -> None:
    """Put a new /proc and a new /tmp over the old ones, and keep no old file open."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for place in (0, 1):  # those of the nursery would carry flags and locks to the next notebook
        os.dup2(nowhere, place)
    os.close(nowhere)
    inodes = 4 * MAX_ENTRIES  # more than the grader allows, so that it is the one to say so
    options = f"size={TMP},nr_inodes={inodes},mode=0755".encode()
    _call("mount", b"proc", b"/proc", b"proc", NO_SUID | NO_DEVICES | NO_PROGRAMS, None)
    for path in filter(os.path.exists, KEYS):
        _call("mount", b"/dev/null", path.encode(), None, BIND, None)
    _call("mount", b"tmpfs", b"/tmp", b"tmpfs", NO_SUID | NO_DEVICES, options)
    os.chdir("/tmp")


def _give_up_rights() -> None:
    """Drop all capabilities; bubblewrap has seen to it that no program gives any back."""
    for number in range(64):
        if _libc().prctl(DROP_FROM_BOUNDS, number, 0, 0, 0):
            break  # there are no more
    _call("prctl", AMBIENT, CLEAR_ALL, 0, 0, 0)
    _call("capset", struct.pack("=Ii", CAPABILITIES_VERSION, 0), bytes(24))


def _end_with(child: int, descriptors: tuple[int, ...]) -> None:
    """Keep nothing open, wait for a child, and end as it ended."""
    for descriptor in descriptors:
        os.close(descriptor)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # which the first process does not hear
    while True:
        pid, status = os.wait()
        if pid == child:
            code = os.waitstatus_to_exitcode(status)
            os._exit(code if code >= 0 else 128 - code)
