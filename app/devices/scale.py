"""Scales behind their port."""

from __future__ import annotations

from app.devices.standing import StandingDevice
from app.ports.devices import DeviceHealth, Health
from app.ports.scale import OnPan, ScaleGlance, Weighing
from hardware.scales import scale as library
from hardware.status import Outcome

SCALE_KIND = "scale"
_CODES = {
    "moving": "SCALE-MOVING",
    "too_light": "SCALE-TOO-LIGHT",
    "below_zero": "SCALE-BELOW-ZERO",
    "overload": "SCALE-OVERLOAD",
    "not_emptied": "SCALE-NOT-EMPTIED",
    "wants_approval": "SCALE-WANTS-APPROVAL",
    "no_answer": "SCALE-SILENT",
    "garbled": "SCALE-GARBLED",
}
_SHOWN = {
    library.Pan.EMPTY: OnPan.EMPTY,
    library.Pan.STABLE: OnPan.STABLE,
    library.Pan.MOVING: OnPan.MOVING,
    library.Pan.BELOW_ZERO: OnPan.BELOW_ZERO,
    library.Pan.OVERLOAD: OnPan.OVERLOAD,
}


class ScaleDevice:
    """A scale of the library."""

    present = True

    def __init__(self, scale: library.Scale) -> None:
        self._scale = scale
        self._standing = StandingDevice(scale, SCALE_KIND)

    @property
    def approved(self) -> bool:
        """Whether weights of it may be sold by where weighing is under legal control."""
        return self._scale.approved

    def glance(self, price: int) -> ScaleGlance:
        """What it shows now."""
        glance = self._scale.glance(price)
        if glance.reading is None:
            return ScaleGlance(code=_worded(glance.outcome))
        return ScaleGlance(_SHOWN[glance.reading.pan], glance.reading.grams)

    def weigh(self, price: int) -> Weighing:
        """The weight of what lies on it."""
        weight = self._scale.read(price)
        return Weighing(weight.grams) if weight.outcome.done else Weighing(code=_worded(weight.outcome))

    def health(self) -> DeviceHealth:
        """Ask it once."""
        return self._standing.health()


class NoScale:
    """A till beside which no scale stands: weights are typed."""

    present = False
    approved = False

    def glance(self, price: int) -> ScaleGlance:
        """Nothing."""
        del price
        return ScaleGlance(code="SCALE-UNREACHABLE")

    def weigh(self, price: int) -> Weighing:
        """Nothing."""
        del price
        return Weighing(code="SCALE-UNREACHABLE")

    def health(self) -> DeviceHealth:
        """Absent."""
        return DeviceHealth(SCALE_KIND, SCALE_KIND, Health.ABSENT)


def _worded(outcome: Outcome) -> str:
    return _CODES.get(outcome.code, "SCALE-UNREACHABLE")
