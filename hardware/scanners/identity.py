"""Which device it is: USB vendor, product and serial number, pinned in the configuration where there are any."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from hardware.errors import UnreachableError, WrongDeviceError

WRITTEN = re.compile(r"([0-9a-fA-F]{4}):([0-9a-fA-F]{4})(?::(.+))?")

PortCheck = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Identity:
    """Vendor and product id and, where the maker gave one, a serial number."""

    vendor: int
    product: int
    serial: str = ""

    def __str__(self) -> str:
        return f"{self.vendor:04x}:{self.product:04x}" + (f":{self.serial}" if self.serial else "")

    def is_wanted(self, wanted: "Identity") -> bool:
        """Whether this is the wanted device; a wanted one without serial number is any of its make."""
        same = (self.vendor, self.product) == (wanted.vendor, wanted.product)
        return same and wanted.serial in ("", self.serial)


def parse_identity(text: str) -> Identity:
    """`05e0:1900` or `05e0:1900:SERIAL`; raises ValueError."""
    found = WRITTEN.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r}: write vendor and product id, 05e0:1900, and :serial when there are two alike")
    return Identity(int(found[1], 16), int(found[2], 16), found[3] or "")


class Port(Protocol):
    """What the system knows of a serial port; the ids are None where it hangs on no USB."""

    device: str
    vid: int | None
    pid: int | None
    serial_number: str | None


def any_port() -> None:
    """The check of a port whose device is not pinned."""


def pinned(device: str, port: str, wanted: Identity, ports: Callable[[], Iterable[Port]] | None = None) -> PortCheck:
    """A check that the port belongs to the wanted device, made again at every opening.

    It raises WrongDeviceError for another device and UnreachableError for a port that is not there.
    """
    listed = ports or _ports_of_the_system

    def check() -> None:
        node = Path(port).resolve()
        found = next((known for known in listed() if Path(known.device).resolve() == node), None)
        if found is None:
            raise UnreachableError(device, port, "open", "no such port")
        identity = Identity(found.vid or 0, found.pid or 0, found.serial_number or "")
        if not identity.is_wanted(wanted):
            raise WrongDeviceError(device, port, "open", f"it is {identity}, not {wanted}")

    return check


def _ports_of_the_system() -> Iterable[Port]:
    from serial.tools import list_ports  # type: ignore[import-untyped]  # pyserial ships no types

    ports: Iterable[Port] = list_ports.comports()
    return ports
