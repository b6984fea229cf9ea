"""Looking after devices: how each is and since when, what is nearby, trying one out, a bundle for support."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.domain.receipt import Document
from app.ports.devices import DeviceHealth, EffectOutcome


class Basis(StrEnum):
    """What a driver was verified against."""

    RECORDING = "recording"
    SPECIFICATION = "specification"
    NOTHING = "nothing"


class Trial(StrEnum):
    """What trying a device out does: the first four have an effect that people see, the others only ask."""

    PRINT = "print"
    LABEL = "label"
    DOOR = "door"
    SHOW = "show"
    WEIGH = "weigh"
    SCAN = "scan"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class DeviceReport:
    """One device as it is known now. `since` is when its state began, None before it was asked.

    `trouble` is the code of its last fault, which may be over, and `trouble_at` when that began. `source` names what
    the driver was verified against.
    """

    health: DeviceHealth
    driver: str
    address: str
    trial: Trial
    basis: Basis
    source: str
    since: datetime | None = None
    trouble: str = ""
    trouble_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Something that might be a device; `kind` is empty when nothing speaks for one. `used` names who has it now."""

    address: str
    what: str
    kind: str = ""
    used: str = ""


@dataclass(frozen=True, slots=True)
class Tried:
    """How trying a device out ended; `seen` is what it answered, as data."""

    outcome: EffectOutcome
    seen: str = ""


class DeviceCare(Protocol):
    """`look` and `try_out` ask the wire, so only on the devices' lane; the others may be called anywhere.

    `reports` tells what the last look found. `nearby` adopts nothing and asks the network only when told to. `bundle`
    raises OSError when it cannot be written.
    """

    def look(self) -> Sequence[DeviceHealth]: ...
    def reports(self) -> Sequence[DeviceReport]: ...
    def try_out(self, device: str, sheet: Document) -> Tried: ...
    def nearby(self, *, network: bool) -> Sequence[Found]: ...
    def bundle(self) -> Path: ...
