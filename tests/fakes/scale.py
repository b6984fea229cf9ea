"""A scale that shows what a test says."""

from __future__ import annotations

from app.ports.devices import DeviceHealth, Health
from app.ports.scale import OnPan, ScaleGlance, Weighing


class FakeScale:
    """Shows `shown` to every glance and weighs it as the library does: once until the pan was seen empty."""

    present = True
    approved = False

    def __init__(self) -> None:
        self.shown = ScaleGlance(OnPan.EMPTY, 0)
        self.prices: list[int] = []
        self.taken = False
        self.refuses = ""

    def put(self, grams: int) -> None:
        """This lies on the pan and stands still."""
        self.shown = ScaleGlance(OnPan.STABLE if grams else OnPan.EMPTY, grams)

    def glance(self, price: int) -> ScaleGlance:
        """What it shows now."""
        self.prices.append(price)
        if self.shown.shows is OnPan.EMPTY:
            self.taken = False
        return self.shown

    def weigh(self, price: int) -> Weighing:
        """The weight of what lies on it."""
        self.prices.append(price)
        if self.refuses or self.taken:
            return Weighing(code=self.refuses or "SCALE-NOT-EMPTIED")
        self.taken = True
        return Weighing(self.shown.grams or 0)

    def health(self) -> DeviceHealth:
        """Well."""
        return DeviceHealth("scale", "scale", Health.UP)
