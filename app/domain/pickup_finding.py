"""What a customer who wants to collect is to be told: one case of a table, and the facts that its words need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.domain.order_fulfilment import Fulfilment, Handed


class Case(StrEnum):
    """One per row of what can become of a scan. Those that end it come first, those to be settled before next."""

    UNREADABLE = "unreadable"
    UNKNOWN = "unknown"
    SUSPICIOUS = "suspicious"
    DESK_TODAY = "desk_today"  # nobody can say: no line, and nothing known here
    REPLACED = "replaced"
    OTHER_STORE = "other_store"
    COLLECTED = "collected"
    CANCELLED = "cancelled"
    TAKEN_DOWN = "taken_down"  # held too long and back on the shelf
    SHORT = "short"
    NOT_READY = "not_ready"
    SEVERAL = "several"
    ELSEWHERE_NOW = "elsewhere_now"  # being handed over at another terminal at this moment
    PAYMENT_UNKNOWN = "payment_unknown"
    OTHER_PERSON = "other_person"
    CHECK_NEEDED = "check_needed"
    EXPIRED = "expired"
    PARTLY_READY = "partly_ready"
    BULKY = "bulky"
    PAYMENT_DUE = "payment_due"
    READY = "ready"


class Shown(StrEnum):
    """What the customer identified the order with."""

    PASS = "pass"
    REPLACED_PASS = "replaced_pass"
    ENDED_PASS = "ended_pass"  # its order may be held longer: a newer one was sent then
    CODE = "code"
    PHONE = "phone"
    STAFF = "staff"


class Proof(StrEnum):
    """What was settled about the person who collects."""

    PHONE = "phone"  # a one-time code
    DELEGATE = "delegate"  # the code that the delegate was sent
    STAFF = "staff"  # somebody looked: nothing of what they saw is kept


class PassSeen(Protocol):
    """A pass that an order is collected with now."""

    @property
    def nonce(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def whose(self) -> str: ...
    @property
    def name(self) -> str: ...


class OrderSeen(Protocol):
    """A fulfilment as its store sees it (`OrderView` on the wire): all that is judged by."""

    @property
    def fulfilment(self) -> Fulfilment: ...
    @property
    def order_number(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def customer(self) -> str: ...
    @property
    def currency(self) -> str: ...
    @property
    def due(self) -> int: ...
    @property
    def paid(self) -> int: ...
    @property
    def payment_unknown(self) -> bool: ...
    @property
    def flags(self) -> tuple[str, ...]: ...
    @property
    def min_age(self) -> int: ...
    @property
    def ready_by(self) -> str: ...
    @property
    def gate(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def passes(self) -> Sequence[PassSeen]: ...


class StoreSeen(Protocol):
    """Another store where the order waits (`OtherStore` on the wire)."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def open_until(self) -> str: ...
    @property
    def distance_m(self) -> int | None: ...
    @property
    def movable(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Policy:
    """What a store asks before goods are given: `proof_over` minor units, 0 for never."""

    proof_over: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """What a scan led to.

    `case` is what the screen shows now; `also` what is to be settled after it, in that order. `parts` are all that the
    store has of the order, or of several; `handed` says when and where goods were given, for `COLLECTED`. `from_cache`:
    nobody but this terminal was asked. `name` is the masked name of whoever the pass was made for, `whose` owner or
    delegate. `wait_seconds` is how long the terminal rests, for `SUSPICIOUS`.
    """

    case: Case
    parts: tuple[OrderSeen, ...] = ()
    also: tuple[Case, ...] = ()
    stores: tuple[StoreSeen, ...] = ()
    from_cache: bool = False
    handed: Handed | None = None
    shown: Shown = Shown.CODE
    whose: str = ""
    name: str = ""
    proven: frozenset[Proof] = frozenset()
    wait_seconds: int = 0

    @property
    def orders(self) -> tuple[str, ...]:
        """The orders' ids, each once."""
        return tuple(dict.fromkeys(part.fulfilment.order for part in self.parts))

    @property
    def to_give(self) -> tuple[OrderSeen, ...]:
        """The parts that hold goods which can be handed over now."""
        return tuple(part for part in self.parts if part.fulfilment.total(lambda line: line.to_hand))

    @property
    def due(self) -> int:
        """What is still to be paid for all of it, in minor units of the first order's currency."""
        return sum({part.fulfilment.order: part.due for part in self.parts}.values())

    @property
    def private(self) -> bool:
        """Whether what is in the order is kept from the screen until it is settled who stands there."""
        hidden = {Case.OTHER_PERSON, Case.CHECK_NEEDED}
        return self.case in hidden or any("flagged" in part.flags for part in self.parts)
