"""A fulfilment: the part of an order that one store hands over, to the customer or to a carrier."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any, Self

from app.domain.order_line import OrderLine
from app.domain.order_state import State


class Way(StrEnum):
    """How the goods reach the customer."""

    COLLECT = "collect"
    SHIP = "ship"


class Told(StrEnum):
    """Whether the customer was told that the goods are ready."""

    NOT_YET = "not_yet"
    YES = "yes"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Lock:
    """Who works on it, at which terminal, since when; a handover's lock ends by itself at `until_ms`.

    `before` is the state to go back to when the handover does not happen.
    """

    person: str
    name: str
    device: str
    since_ms: int
    until_ms: int = 0
    before: str = ""


@dataclass(frozen=True, slots=True)
class Handed:
    """The last handover: when, where, and by whom."""

    at_ms: int
    place: str
    device: str
    name: str


@dataclass(frozen=True, slots=True)
class Fulfilment:
    """Lines of an order, how far they have come, and what the clock has to know.

    Times are milliseconds since 1970, 0 for never. `reminders` counts those sent since the goods were ready or the
    hold was extended. `fee` is what sending costs, in minor units.
    """

    id: str
    order: str
    store: str
    way: Way
    state: State
    version: int
    lines: tuple[OrderLine, ...]
    placed_ms: int
    since_ms: int
    hold_ms: int
    fee: int = 0
    bin: str = ""
    lock: Lock | None = None
    told: Told = Told.NOT_YET
    pay_by_ms: int = 0
    accepted_ms: int = 0
    ready_ms: int = 0
    hold_until_ms: int = 0
    extended: bool = False
    reminders: int = 0
    handed: Handed | None = None

    def line(self, line_id: str) -> OrderLine | None:
        """The line with an id."""
        return next((line for line in self.lines if line.id == line_id), None)

    def total(self, of: Callable[[OrderLine], int]) -> int:
        """What all lines together have of something; nought says that no line has any."""
        return sum(map(of, self.lines))

    @property
    def worth(self) -> int:
        """What the customer pays for it in all, in minor units; a fee only while anything is wanted."""
        fee = self.fee if self.total(lambda line: line.wanted) else 0
        return fee + self.total(lambda line: line.worth)

    @property
    def handed_worth(self) -> int:
        """What was handed over costs so much."""
        handed = self.total(lambda line: line.handed)
        return handed + (self.fee if handed else 0)

    def with_lines(self, *changed: OrderLine) -> Self:
        """The same with some lines changed."""
        new = {line.id: line for line in changed}
        return replace(self, lines=tuple(new.get(line.id, line) for line in self.lines))

    def as_body(self) -> dict[str, Any]:
        """The fulfilment as JSON."""
        return asdict(self)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """The fulfilment that `as_body` made JSON of."""
        lock, handed = body["lock"], body["handed"]
        kinds = {
            "way": Way(body["way"]),
            "state": State(body["state"]),
            "told": Told(body["told"]),
            "lines": tuple(map(OrderLine.from_body, body["lines"])),
            "lock": Lock(**lock) if lock else None,
            "handed": Handed(**handed) if handed else None,
        }
        return cls(**{**body, **kinds})
