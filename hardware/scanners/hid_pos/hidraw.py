"""HID devices under Linux by their hidraw node (Documentation/hid/hidraw.rst), without any library."""

import struct
from collections.abc import Callable
from pathlib import Path

from hardware.errors import WrongDeviceError
from hardware.scanners.hid_pos.descriptor import DescriptorError
from hardware.scanners.hid_pos.reports import scanned_data_report
from hardware.scanners.identity import Identity
from hardware.scanners.ports import Ioctl, Node, kernel

GET_DESCRIPTOR_SIZE = 0x80044801
GET_DESCRIPTOR = 0x90044802
SET_FEATURE = 0xC0004806
LENGTH_SHIFT = 16
LARGEST_DESCRIPTOR = 4096
LARGEST_REPORT = 4096
SYSTEM = Path("/sys/class/hidraw")
NODES = Path("/dev")


class HidrawPort:
    """One HID device; `descriptor` is known while it is open."""

    def __init__(self, device: str, address: str, find: Callable[[], Path | None], ioctl: Ioctl = kernel) -> None:
        self._device, self._address = device, address
        self._node = Node(device, address, find, writing=True, ioctl=ioctl)
        self.descriptor = b""

    def open(self) -> None:
        """Open and read the report descriptor; raises UnreachableError or one of its kinds."""
        self._node.open()
        size = bytearray(4)
        self._node.ask("ask for the descriptor", GET_DESCRIPTOR_SIZE, size)
        (length,) = struct.unpack("=I", size)
        if length > LARGEST_DESCRIPTOR:
            raise WrongDeviceError(self._device, self._address, "open", f"a descriptor of {length} bytes")
        described = bytearray(size + bytes(LARGEST_DESCRIPTOR))
        self._node.ask("ask for the descriptor", GET_DESCRIPTOR, described)
        self.descriptor = bytes(described[4 : 4 + length])

    def set_feature(self, report: bytes) -> None:
        """Set one feature report, its number first; raises as open does."""
        self._node.ask("set a feature", SET_FEATURE | len(report) << LENGTH_SHIFT, bytearray(report))

    def read(self, timeout: float) -> bytes:
        """One report, its number first where reports have one; raises LinkLostError."""
        return self._node.read(LARGEST_REPORT, timeout)

    def close(self) -> None:
        """Let go of the device."""
        self._node.close()


def scanner_node(wanted: Identity, system: Path = SYSTEM, nodes: Path = NODES) -> Path | None:
    """The node of this device that reports codes: a scanner may show itself as a keyboard beside."""
    for name, identity in hid_scanners(system):
        if identity.is_wanted(wanted):
            return nodes / name
    return None


def hid_scanners(system: Path = SYSTEM) -> list[tuple[str, Identity]]:
    """Names and identities of the HID devices that call themselves barcode scanners."""
    found = []
    for entry in sorted(system.iterdir()) if system.is_dir() else []:
        identity = _identity(entry / "device" / "uevent")
        if identity is not None and _is_scanner(entry / "device" / "report_descriptor"):
            found.append((entry.name, identity))
    return found


def _identity(uevent: Path) -> Identity | None:
    try:
        said = dict(line.split("=", 1) for line in uevent.read_text().splitlines() if "=" in line)
        _bus, vendor, product = said["HID_ID"].split(":")
        return Identity(int(vendor, 16), int(product, 16), said.get("HID_UNIQ", ""))
    except (OSError, ValueError, KeyError):
        return None


def _is_scanner(descriptor: Path) -> bool:
    try:
        return scanned_data_report(descriptor.read_bytes()) is not None
    except (OSError, DescriptorError):
        return False
