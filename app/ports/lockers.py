"""A wall of lockers as the services see it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.ports.devices import DeviceHealth, EffectState


class Known(StrEnum):
    """What a sensor says; one that is missing or broken says unknown."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class LockerDoor:
    """One compartment as its sensors have it; `code` names what is wrong with it (`LOCKER-JAMMED`), empty when well."""

    name: str
    size: str = ""
    open: Known = Known.UNKNOWN
    occupied: Known = Known.UNKNOWN
    code: str = ""


@dataclass(frozen=True, slots=True)
class DoorEnding:
    """How an order to open a door ended, and whether it stands open; unknown must be asked about, never repeated."""

    state: EffectState
    code: str = ""
    open: Known = Known.UNKNOWN


class Lockers(Protocol):
    """Opens doors, each once for one intent. Never raises for the device's troubles: the ending says.

    Asks the wire, so only on the devices' lane.
    """

    @property
    def present(self) -> bool:
        """Whether there is a wall."""
        ...

    def doors(self) -> tuple[LockerDoor, ...]:
        """Every compartment; none when the wall does not answer."""
        ...

    def open_door(self, compartment: str, intent_id: str) -> DoorEnding: ...

    def resolve(self, compartment: str, intent_id: str) -> DoorEnding:
        """What became of an intent, asked before anything else once an ending is unknown."""
        ...

    def health(self) -> DeviceHealth: ...
