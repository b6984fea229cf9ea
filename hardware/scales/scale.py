"""What one may ask of any scale.

No combination of this program with a scale is approved for trade (2014/31/EU, OIML R 76): where weights are under legal
control, goods come with labels of an approved scale. `approved` says so to whoever shows a weight.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol, runtime_checkable

from hardware.status import Fact, Outcome

READ_TIMEOUT = 1.0
DEFAULT_MINIMUM = 20


class Pan(Enum):
    """What is on the pan, as the scale says it. UNREADABLE is an answer that is no answer of this protocol."""

    EMPTY = "empty"
    STABLE = "stable"
    MOVING = "moving"
    BELOW_ZERO = "below_zero"
    OVERLOAD = "overload"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Reading:
    """One answer of a scale: grams where it gave them, and the frame as it came, to be kept with the sale."""

    pan: Pan
    grams: int | None = None
    frame: bytes = b""


@dataclass(frozen=True, slots=True)
class Glance:
    """What the scale shows now, to be shown and nothing more. `reading` is None unless the outcome is DONE."""

    outcome: Outcome
    reading: Reading | None = None


@dataclass(frozen=True, slots=True)
class Weight:
    """A weight to sell by. DONE: stable, not under the minimum, and the pan was empty since the weight before.

    Else the code says why: `moving`, `too_light`, `below_zero`, `overload`, `not_emptied`, `wants_approval`,
    `no_answer`, `garbled`, `unreachable`, `link_lost`, `busy`.
    """

    outcome: Outcome
    grams: int = 0
    frame: bytes = b""


@dataclass(frozen=True, slots=True)
class ScaleStatus:
    """One look at a scale: whether the link opens, whether it answers in its protocol."""

    linked: Fact = Fact.UNKNOWN
    ready: Fact = Fact.UNKNOWN
    code: str = ""


@runtime_checkable
class Scale(Protocol):
    """Weighs goods. Safe to call from several threads; no call outlives its timeout (seconds) by half a second.

    `price` is the price of a kilogram in minor units, for scales that show and check what goods come to.
    """

    @property
    def id(self) -> str:
        """The device id of the configuration."""

    @property
    def approved(self) -> bool:
        """Whether this combination may weigh goods under legal control."""

    def look(self, timeout: float = READ_TIMEOUT) -> ScaleStatus:
        """Whether it is there and answers."""

    def glance(self, price: int = 0, timeout: float = READ_TIMEOUT) -> Glance:
        """What it shows now."""

    def read(self, price: int = 0, timeout: float = READ_TIMEOUT) -> Weight:
        """The weight of what lies on it, for sale: each weighing counts once."""

    def close(self) -> None:
        """Let go of the scale; harmless when repeated."""
