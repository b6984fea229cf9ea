"""A scale as the sell page sees it: what it shows, and a weight to sell by."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.ports.devices import DeviceHealth


class OnPan(StrEnum):
    """What the scale shows."""

    EMPTY = "empty"
    STABLE = "stable"
    MOVING = "moving"
    BELOW_ZERO = "below_zero"
    OVERLOAD = "overload"


@dataclass(frozen=True, slots=True)
class ScaleGlance:
    """What the scale shows now; with a `code` (`SCALE-SILENT`) it shows nothing that could be read."""

    shows: OnPan | None = None
    grams: int | None = None
    code: str = ""


@dataclass(frozen=True, slots=True)
class Weighing:
    """A weight in grams to sell by, or the code of why there is none (`SCALE-MOVING`)."""

    grams: int = 0
    code: str = ""


class Scale(Protocol):
    """Weighs goods. Never raises for the device's troubles; asks the wire, so only on the devices' lane.

    `price` is the price of a kilogram in minor units.
    """

    @property
    def present(self) -> bool:
        """Whether there is one."""
        ...

    @property
    def approved(self) -> bool:
        """Whether weights of it may be sold by where weighing is under legal control."""
        ...

    def glance(self, price: int) -> ScaleGlance: ...
    def weigh(self, price: int) -> Weighing: ...
    def health(self) -> DeviceHealth: ...
