"""Suggest devices that seem to be plugged in; configuration decides, nothing is adopted."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from hardware.address import SerialAddress

STABLE_NAMES = Path("/dev/serial/by-id")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A device address one might configure, and what the system says about what is there."""

    address: str
    reason: str


class Port(Protocol):
    """What the system knows of a serial port."""

    device: str
    description: str
    manufacturer: str | None
    product: str | None
    serial_number: str | None


def serial_ports() -> tuple[Suggestion, ...]:
    """Serial ports of this machine."""
    from serial.tools import list_ports  # type: ignore[import-untyped]  # pyserial ships no types

    return suggestions(list_ports.comports(), STABLE_NAMES)


def suggestions(ports: Iterable[Port], stable_names: Path) -> tuple[Suggestion, ...]:
    """The ports as suggestions, under names that survive replugging where the system has them."""
    stable = {path.resolve(): path for path in stable_names.iterdir()} if stable_names.is_dir() else {}
    found = []
    for port in ports:
        name = stable.get(Path(port.device).resolve(), Path(port.device))
        said = " ".join(part for part in (port.manufacturer, port.product, port.serial_number) if part)
        found.append(Suggestion(str(SerialAddress(str(name))), said or port.description))
    return tuple(sorted(found, key=lambda suggestion: suggestion.address))
