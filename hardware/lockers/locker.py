"""What one may ask of any wall of lockers.

The order of things: write the intent down, `open_door`. Where the outcome is UNKNOWN, or where the till itself fell
over, `resolve` asks the wall what became of the intent; a door is never opened twice for one intent.
"""

import re
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from hardware.status import Certainty, Fact, Outcome

STATUS_TIMEOUT = 2.0
OPEN_TIMEOUT = 8.0
COMPARTMENT = re.compile(r"[0-9A-Za-z-]{1,12}")
INTENT = re.compile(r"[0-9A-Za-z-]{1,64}")


@dataclass(frozen=True, slots=True)
class Compartment:
    """One compartment as its sensors have it; `fault` is one of the protocol's codes, empty when it has none."""

    name: str
    size: str = ""
    open: Fact = Fact.UNKNOWN
    occupied: Fact = Fact.UNKNOWN
    fault: str = ""


@dataclass(frozen=True, slots=True)
class WallStatus:
    """One look at a wall; `code` says why nothing is known: `unreachable`, `no_answer`, `garbled`, `wrong_device`."""

    linked: Fact = Fact.UNKNOWN
    ready: Fact = Fact.UNKNOWN
    code: str = ""
    wall: str = ""
    compartments: tuple[Compartment, ...] = ()


@dataclass(frozen=True, slots=True)
class DoorOutcome:
    """How an order ended, and whether the door stands open now.

    DONE: the latch was driven, with the proof `door` when the sensor saw it open. NOT_SENT and REFUSED: the door did
    not open, and will not unless it is asked for anew. UNKNOWN: ask again with `resolve`, or look at the door.
    """

    outcome: Outcome
    open: Fact = Fact.UNKNOWN

    @property
    def certainty(self) -> Certainty:
        """How much is known about the latch."""
        return self.outcome.certainty


@runtime_checkable
class LockerWall(Protocol):
    """Opens compartments. Safe to call from several threads; no call outlives its timeout (seconds) by half a second.

    Raises ValueError for a compartment or an intent that the protocol cannot carry.
    """

    @property
    def id(self) -> str:
        """The device id of the configuration."""

    def look(self, timeout: float = STATUS_TIMEOUT) -> WallStatus:
        """Every compartment as its sensors have it; without effect."""

    def open_door(self, compartment: str, intent: str, timeout: float = OPEN_TIMEOUT) -> DoorOutcome:
        """Open one door, once for one intent."""

    def resolve(self, compartment: str, intent: str, timeout: float = OPEN_TIMEOUT) -> DoorOutcome:
        """What became of an intent; one that never arrived can arrive no more."""

    def close(self) -> None:
        """Let go of the wall; harmless when repeated."""
