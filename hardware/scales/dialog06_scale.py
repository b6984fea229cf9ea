"""The driver of Dialog 06, without the challenge: a scale that asks for it is declined, and it is said plainly why."""

import time
from collections.abc import Callable
from functools import partial

from hardware.errors import DeviceError
from hardware.links.link import ByteLink
from hardware.scales import dialog06
from hardware.scales.dialog06 import Record
from hardware.scales.once import WeighedOnce
from hardware.scales.parity import Parity
from hardware.scales.polled import outcome_of
from hardware.scales.polled import status_of as looked
from hardware.scales.scale import DEFAULT_MINIMUM, READ_TIMEOUT, Glance, Pan, Reading, ScaleStatus, Weight
from hardware.scales.wire import Occupied, ScaleWire, Silence
from hardware.status import Outcome, done, refused, unknown

CHALLENGE, RESULT = b"11", b"02"
Talk = Callable[[float], Reading]
GARBLED = Reading(Pan.UNREADABLE)


class WantsApproval(Exception):
    """The scale asked for the checksums of an approved combination."""


class WeighedBefore(Exception):
    """Nothing moved since a weighing that was told to somebody else, or before a restart."""


class Dialog06Scale:
    """A Dialog 06 scale; it says each weighing once, so the last one is kept until something moves."""

    approved = False

    def __init__(
        self, device: str, link: ByteLink, *, parity: Parity = Parity.ODD, minimum: int = DEFAULT_MINIMUM
    ) -> None:
        self._device = device
        self._wire = ScaleWire(link, parity)
        self._once = WeighedOnce(minimum)
        self._last: Reading | None = None

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._device

    def look(self, timeout: float = READ_TIMEOUT) -> ScaleStatus:
        """Ask for its status, which takes no weighing."""
        _, outcome = self._converse(self._look, timeout)
        return looked(outcome)

    def glance(self, price: int = 0, timeout: float = READ_TIMEOUT) -> Glance:
        """Weigh, and keep the result for `read`."""
        reading, outcome = self._converse(partial(self._weigh, price), timeout)
        if reading.pan is Pan.UNREADABLE:
            return Glance(outcome if not outcome.done else unknown("garbled", repr(reading.frame)))
        self._once.saw(reading)
        return Glance(outcome, reading)

    def read(self, price: int = 0, timeout: float = READ_TIMEOUT) -> Weight:
        """The weight of what lies on it."""
        reading, outcome = self._converse(partial(self._weigh, price), timeout)
        return self._once.take(reading) if outcome.done else Weight(outcome)

    def close(self) -> None:
        """Let go of the scale."""
        self._wire.close()

    def _converse(self, talk: Talk, timeout: float) -> tuple[Reading, Outcome]:
        deadline = time.monotonic() + timeout
        try:
            with self._wire.inside(deadline):
                reading = talk(deadline)
                self._wire.say(dialog06.EOT, deadline)
        except WantsApproval:
            return GARBLED, refused("wants_approval", "the scale weighs only with an approved combination")
        except WeighedBefore:
            return GARBLED, refused("not_emptied", "nothing moved since a weighing of which nothing is known here")
        except (DeviceError, Silence, Occupied) as trouble:
            return GARBLED, outcome_of(trouble)
        return reading, done("answered")

    def _look(self, deadline: float) -> Reading:
        record = self._ask(dialog06.ASK_STATUS, deadline)
        if not dialog06.status_of(record):
            raise Silence(record.frame or b"?")
        return GARBLED

    def _weigh(self, price: int, deadline: float) -> Reading:
        if self._ask(dialog06.price_record(price), deadline).number == dialog06.ACK:
            record = self._ask(dialog06.ASK_RESULT, deadline)
            if record.number == RESULT:
                return self._weighed(dialog06.weight_of(record))
        return self._declined(self._ask(dialog06.ASK_STATUS, deadline))

    def _weighed(self, reading: Reading) -> Reading:
        self._last = reading if reading.pan is Pan.STABLE else None
        return reading

    def _declined(self, record: Record) -> Reading:
        """Why there is no new weighing."""
        status = dialog06.status_of(record)
        if status == dialog06.UNCHANGED:
            if self._last is None:
                raise WeighedBefore
            return self._last
        pan = dialog06.PANS.get(status)
        if pan is None:
            return Reading(Pan.UNREADABLE, frame=record.frame)
        self._last = None
        return Reading(pan, 0 if pan is Pan.EMPTY else None, record.frame)

    def _ask(self, words: bytes, deadline: float) -> Record:
        record = self._wire.ask(words, dialog06.understand, deadline)
        if record.number == CHALLENGE:
            raise WantsApproval
        return record
