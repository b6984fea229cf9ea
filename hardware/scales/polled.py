"""A scale that says what it shows whenever it is asked: 8217, SCP-01, Radwag."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from hardware.errors import DeviceError
from hardware.links.link import ByteLink
from hardware.scales.once import WeighedOnce
from hardware.scales.parity import Parity
from hardware.scales.scale import DEFAULT_MINIMUM, READ_TIMEOUT, Glance, Pan, Reading, ScaleStatus, Weight
from hardware.scales.wire import Occupied, ScaleWire, Silence
from hardware.status import Fact, Outcome, done, not_sent, unknown


@dataclass(frozen=True, slots=True)
class Codec:
    """A protocol: its usual parity, the question, and what an answer means (None while it is not whole)."""

    parity: Parity
    question: bytes
    understand: Callable[[bytes], Reading | None]


class PolledScale:
    """A scale of one of these protocols; `parity` where the line has another than usual, `minimum` in grams."""

    approved = False

    def __init__(
        self,
        device: str,
        link: ByteLink,
        codec: Codec,
        *,
        parity: Parity | None = None,
        minimum: int = DEFAULT_MINIMUM,
    ) -> None:
        self._device, self._codec = device, codec
        self._wire = ScaleWire(link, parity or codec.parity)
        self._once = WeighedOnce(minimum)

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._device

    def look(self, timeout: float = READ_TIMEOUT) -> ScaleStatus:
        """Whether it is there and answers in its protocol."""
        glance = self.glance(timeout=timeout)
        return status_of(glance.outcome)

    def glance(self, price: int = 0, timeout: float = READ_TIMEOUT) -> Glance:  # noqa: ARG002  # it computes no prices
        """What it shows now."""
        readings, outcome = self._ask(1, timeout)
        if not readings:
            return Glance(outcome)
        self._once.saw(readings[0])
        if readings[0].pan is Pan.UNREADABLE:
            return Glance(unknown("garbled", repr(readings[0].frame)))
        return Glance(outcome, readings[0])

    def read(self, price: int = 0, timeout: float = READ_TIMEOUT) -> Weight:  # noqa: ARG002  # it computes no prices
        """The weight of what lies on it; said twice, for these protocols have no check over a whole answer."""
        readings, outcome = self._ask(2, timeout)
        if len(readings) < 2:
            return Weight(outcome)
        first, second = readings
        if first.pan is second.pan is Pan.STABLE and first.grams != second.grams:
            second = Reading(Pan.MOVING, None, second.frame)
        return self._once.take(first if first.pan is not Pan.STABLE else second)

    def close(self) -> None:
        """Let go of the scale."""
        self._wire.close()

    def _ask(self, times: int, timeout: float) -> tuple[list[Reading], Outcome]:
        deadline = time.monotonic() + timeout
        readings: list[Reading] = []
        try:
            with self._wire.inside(deadline):
                for _ in range(times):
                    readings.append(self._wire.ask(self._codec.question, self._codec.understand, deadline))
        except (DeviceError, Silence, Occupied) as trouble:
            return [], outcome_of(trouble)
        return readings, done("answered")


def outcome_of(trouble: DeviceError | Silence | Occupied) -> Outcome:
    """How a conversation ended that came to nothing."""
    if isinstance(trouble, Occupied):
        return not_sent("busy", "another question is under way")
    if isinstance(trouble, Silence):
        return unknown("garbled" if trouble.heard else "no_answer", repr(trouble.heard))
    return not_sent(trouble.code, trouble.detail)


def status_of(outcome: Outcome) -> ScaleStatus:
    """What a question without effect says about the scale."""
    if outcome.done:
        return ScaleStatus(Fact.YES, Fact.YES)
    if outcome.code in ("no_answer", "garbled", "wants_approval"):
        return ScaleStatus(Fact.YES, Fact.NO, outcome.code)
    if outcome.code == "busy":
        # Somebody is being answered by it at this moment.
        return ScaleStatus()
    return ScaleStatus(Fact.NO, Fact.UNKNOWN, outcome.code)
