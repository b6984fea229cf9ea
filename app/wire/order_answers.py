"""What a terminal is told beside an order itself: what an act would do, what is paid, what happened.

Quantities are millionths, amounts minor units, times milliseconds since 1970.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Self

from app.domain.order_state import State
from app.wire import fields

_MOST_CHANGES = 500
_MOST_EVENTS = 500
_LEAST = -fields.LARGEST


@dataclass(frozen=True, slots=True)
class StockChange:
    """What an act does to a product in a store, and what could be given away of it before."""

    store: str
    sku: str
    on_hand: int
    reserved: int
    available: int

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The change in a message. Raises BadMessage."""
        return cls(
            fields.text(message, "store", 40),
            fields.text(message, "sku"),
            fields.whole(message, "on_hand", _LEAST),
            fields.whole(message, "reserved", _LEAST),
            fields.whole(message, "available", _LEAST) if "available" in message else 0,
        )


@dataclass(frozen=True, slots=True)
class Preview:
    """What an act would do: the state then, the stock, how the order's worth changes and what is owed back then."""

    state: State
    stock: tuple[StockChange, ...]
    worth: int
    refund_owed: int
    currency: str

    def as_json(self) -> dict[str, Any]:
        """The preview as it crosses the network."""
        return asdict(self) | {"state": self.state.value, "stock": [asdict(one) for one in self.stock]}

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The preview in a message. Raises BadMessage."""
        try:
            state = State(fields.text(message, "state", 40))
        except ValueError:
            raise fields.BadMessage("state: one that this version knows is expected") from None
        return cls(
            state,
            tuple(map(StockChange.from_json, fields.items(message, "stock", _MOST_CHANGES))),
            fields.whole(message, "worth", _LEAST),
            fields.whole(message, "refund_owed"),
            fields.text(message, "currency", 3, 3),
        )


class Paid(StrEnum):
    """What became of a payment. `UNKNOWN`: nobody can say yet; nothing is handed over and nothing paid again then."""

    PAID = "paid"
    UNKNOWN = "unknown"
    DECLINED = "declined"
    REFUNDED = "refunded"


@dataclass(frozen=True, slots=True)
class OrderPayment:
    """A payment for an order, or money given back, under an id that the terminal made."""

    id: str
    state: Paid
    method: str
    reference: str
    amount: int
    currency: str
    person: str

    def as_json(self) -> dict[str, Any]:
        """The message."""
        return asdict(self) | {"state": self.state.value}


@dataclass(frozen=True, slots=True)
class PaidSoFar:
    """How an order's money stands."""

    paid: int
    due: int
    refund_owed: int
    version: int

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The figures in a message. Raises BadMessage."""
        return cls(*(fields.whole(message, name) for name in ("paid", "due", "refund_owed", "version")))


@dataclass(frozen=True, slots=True)
class OrderEvent:
    """Something that happened to a fulfilment; `device` is the terminal's id, `person` who acted."""

    fulfilment: str
    version: int
    act: str
    state: str
    person: str
    name: str
    device: str
    reason: str
    at_ms: int

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The event in a message. Raises BadMessage."""
        return cls(
            fields.identity(message, "fulfilment"),
            fields.whole(message, "version"),
            fields.text(message, "act", 40),
            fields.text(message, "state", 40),
            _text_or_none(message, "person"),
            _text_or_none(message, "name"),
            _text_or_none(message, "device"),
            _text_or_none(message, "reason"),
            fields.whole(message, "at_ms"),
        )


def events_in(message: fields.Message) -> tuple[OrderEvent, ...]:
    """The events in a message. Raises BadMessage."""
    return tuple(map(OrderEvent.from_json, fields.items(message, "events", _MOST_EVENTS)))


def _text_or_none(message: fields.Message, name: str) -> str:
    return fields.text(message, name, 200, 0) if message.get(name) is not None else ""
