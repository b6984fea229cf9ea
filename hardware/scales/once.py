"""The rule that goods are weighed once: after a weight was taken, the pan has to be seen empty."""

from hardware.scales.scale import Pan, Reading, Weight
from hardware.status import done, refused, unknown

PAN_IS_FREE = (Pan.EMPTY, Pan.BELOW_ZERO)


class WeighedOnce:
    """Remembers whether the pan was empty since the last weight that was taken; `minimum` in grams."""

    def __init__(self, minimum: int) -> None:
        self._minimum = minimum
        self._taken = False

    def saw(self, reading: Reading) -> None:
        """The scale showed this."""
        if reading.pan in PAN_IS_FREE:
            self._taken = False

    def take(self, reading: Reading) -> Weight:
        """The weight to sell by, or why not."""
        self.saw(reading)
        if reading.pan is Pan.UNREADABLE:
            return Weight(unknown("garbled", repr(reading.frame)), frame=reading.frame)
        if reading.pan in (Pan.MOVING, Pan.BELOW_ZERO, Pan.OVERLOAD):
            return Weight(refused(reading.pan.value), frame=reading.frame)
        if reading.grams is None or reading.grams < max(self._minimum, 1):
            return Weight(refused("too_light", f"under {self._minimum} g"), frame=reading.frame)
        if self._taken:
            return Weight(refused("not_emptied", "the pan was not seen empty since the last weight"))
        self._taken = True
        return Weight(done("stable"), reading.grams, reading.frame)
