"""System calls that no notebook may make, as a filter for the kernel.

Namespaces keep a sandbox from processes, files and networks. They do not cover the kernel's
keyrings, in which a login keeps tickets and passwords and one student could leave a note to the
next, its log, or the sockets to the host of a virtual machine. Nor do limits cover memory that is
no process's, or open files that are on their way through a socket. The filter closes these, and
some calls that no exercise needs and in which holes of the kernel were often found.
"""

import errno
import platform
import struct

__all__ = ["seccomp_filter"]

# The numbers of each call on x86_64 and on aarch64: asm/unistd_64.h and asm-generic/unistd.h.
DENIED = {
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "syslog": (103, 116),
    "shmget": (29, 194),  # memory that is no process's, as the next four
    "msgget": (68, 186),
    "semget": (64, 190),
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    "sendmsg": (46, 211),  # sends open files, which are counted for all of a user's processes
    "sendmmsg": (307, 269),
    "sched_setaffinity": (203, 122),  # or it could take a neighbor's processor
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425),  # would make other calls unseen
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
}
SOCKET = (41, 198)
# Each processor's place in these pairs, and its number in linux/audit.h.
PROCESSORS = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
FAMILIES = (1, 2, 10)  # of this machine's processes, IPv4, IPv6: linux/socket.h
OLDER_CALLS = 0x40000000  # from here on x86_64 repeats its calls under other numbers

# linux/bpf_common.h and linux/seccomp.h
LOAD, JUMP_IF_EQUAL, JUMP_IF_AT_LEAST, RETURN = 0x20, 0x15, 0x35, 0x06
CALL, PROCESSOR, FIRST_ARGUMENT = 0, 4, 16  # where these stand in what a filter looks at
ALLOW, ERROR, KILL = 0x7FFF0000, 0x00050000, 0x80000000


def seccomp_filter(machine: str = "") -> bytes:
    """The filter as bubblewrap takes it, for a machine as `platform.machine` names it (this one).

    A denied call fails with "operation not permitted", a socket of another family with "address
    family not supported". Empty for processors whose numbers are not known here.

    Examples
    --------
    >>> len(seccomp_filter("x86_64")) % 8, seccomp_filter("abacus")
    (0, b'')
    """
    machine = machine or platform.machine()
    if machine not in PROCESSORS:
        return b""
    place, processor = PROCESSORS[machine]
    denied = [numbers[place] for numbers in DENIED.values()]
    return b"".join(
        [
            _load(PROCESSOR),
            _unless(JUMP_IF_EQUAL, processor, _end(KILL)),
            _load(CALL),
            _when(JUMP_IF_AT_LEAST, OLDER_CALLS, _end(ERROR | errno.EPERM)),
            *(_when(JUMP_IF_EQUAL, call, _end(ERROR | errno.EPERM)) for call in denied),
            _unless(JUMP_IF_EQUAL, SOCKET[place], _end(ALLOW)),
            _load(FIRST_ARGUMENT),
            *(_when(JUMP_IF_EQUAL, family, _end(ALLOW)) for family in FAMILIES),
            _end(ERROR | errno.EAFNOSUPPORT),
        ]
    )


def _instruction(code: int, if_true: int, if_false: int, number: int) -> bytes:
    """One step of a filter; the jumps say how many of the next steps are passed over."""
    return struct.pack("=HBBI", code, if_true, if_false, number)


def _load(place: int) -> bytes:
    return _instruction(LOAD, 0, 0, place)


def _end(result: int) -> bytes:
    return _instruction(RETURN, 0, 0, result)


def _when(test: int, number: int, step: bytes) -> bytes:
    return _instruction(test, 0, 1, number) + step


def _unless(test: int, number: int, step: bytes) -> bytes:
    return _instruction(test, 1, 0, number) + step
