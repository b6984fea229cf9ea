"""Devices that the till only looks after so far: each is asked how it is, by the one question its kind has."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from app.ports.devices import DeviceHealth, Health
from hardware.status import Fact

_BLOCKED = ("wrong_device", "other_device")
_CODES = {
    "wrong_device": "DEVICE-OTHER",
    "other_device": "DEVICE-OTHER",
    "not_allowed": "DEVICE-NOT-ALLOWED",
    "in_use": "DEVICE-IN-USE",
    "busy": "DEVICE-IN-USE",
    "unreachable": "DEVICE-UNREACHABLE",
    "link_lost": "DEVICE-UNREACHABLE",
    "paper_out": "PRINTER-PAPER-OUT",
    "cover_open": "PRINTER-COVER-OPEN",
}


class Look(Protocol):
    """What a look found."""

    @property
    def linked(self) -> Fact: ...
    @property
    def ready(self) -> Fact: ...


@runtime_checkable
class Standing(Protocol):
    """A device that can be looked at without effect."""

    @property
    def id(self) -> str: ...
    def look(self) -> Look: ...


class StandingDevice:
    """One such device with its kind."""

    def __init__(self, device: Standing, kind: str) -> None:
        self._device = device
        self._kind = kind

    def health(self) -> DeviceHealth:
        """Look once."""
        found = self._device.look()
        code = str(getattr(found, "code", ""))
        if found.linked is Fact.YES and found.ready is not Fact.NO and code not in _BLOCKED:
            return DeviceHealth(self._device.id, self._kind, Health.UP)
        if found.linked is Fact.UNKNOWN and not code:
            return DeviceHealth(self._device.id, self._kind, Health.UP)
        silent = "DEVICE-SILENT" if found.linked is Fact.YES else "DEVICE-UNREACHABLE"
        return DeviceHealth(self._device.id, self._kind, health_of(code), code_of(code, silent))


def health_of(code: str) -> Health:
    """Down, or blocked where something else answers than what was set up."""
    return Health.BLOCKED if code in _BLOCKED else Health.DOWN


def code_of(code: str, otherwise: str) -> str:
    """What a code of the device library is called in the product, whatever the kind of device."""
    return _CODES.get(code, otherwise)
