"""Input devices under Linux by their event node, grabbed so that no key reaches the desktop; without any library."""

import struct
from collections.abc import Callable
from pathlib import Path

from hardware.scanners.identity import Identity
from hardware.scanners.ports import Ioctl, Node, kernel

GRAB = 0x40044590
SET_CLOCK = 0x400445A0
MONOTONIC = struct.pack("=i", 1)
READ_LIMIT = 24 * 256
SYSTEM = Path("/sys/class/input")
NODES = Path("/dev/input")
# 1, 0 and Enter: what has these types codes; the same scanner's keys for sound and sleep do not.
TYPING_KEYS = (2, 11, 28)
WORD_BITS = 64


class EventPort:
    """One keyboard, held from open to close."""

    def __init__(self, device: str, address: str, find: Callable[[], Path | None], ioctl: Ioctl = kernel) -> None:
        self._node = Node(device, address, find, ioctl=ioctl)
        self._grabbed = False

    def open(self) -> None:
        """Open and grab; raises UnreachableError or one of its kinds, InUseError when another program holds it."""
        self._node.open()
        self._node.ask("grab", GRAB, 1)
        self._grabbed = True
        self._node.ask("set the clock", SET_CLOCK, bytearray(MONOTONIC))

    def read(self, timeout: float) -> bytes:
        """Whole events, on the monotonic clock; raises LinkLostError."""
        return self._node.read(READ_LIMIT, timeout)

    def close(self) -> None:
        """Give the keyboard back to the desktop."""
        if self._grabbed:
            self._grabbed = False
            self._node.tell(GRAB, 0)
        self._node.close()


def keyboard_node(wanted: Identity, system: Path = SYSTEM, nodes: Path = NODES) -> Path | None:
    """The event node of this device that types."""
    for name, identity, _said in keyboards(system):
        if identity.is_wanted(wanted):
            return nodes / name
    return None


def keyboards(system: Path = SYSTEM) -> list[tuple[str, Identity, str]]:
    """Event name, identity and product name of everything that can type digits and Enter."""
    found = []
    for entry in sorted(system.glob("event*")):
        device = entry / "device"
        try:
            vendor, product = (int((device / "id" / part).read_text(), 16) for part in ("vendor", "product"))
            identity = Identity(vendor, product, _text(device / "uniq"))
            if _types((device / "capabilities" / "key").read_text()):
                found.append((entry.name, identity, _text(device / "name")))
        except (OSError, ValueError):
            continue
    return found


def _types(capabilities: str) -> bool:
    bits = 0
    for word in capabilities.split():
        bits = bits << WORD_BITS | int(word, 16)
    return all(bits >> key & 1 for key in TYPING_KEYS)


def _text(path: Path) -> str:
    return path.read_text().strip() if path.is_file() else ""
