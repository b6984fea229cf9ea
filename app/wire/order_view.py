"""What a terminal is told of an order's part in its store, and where else the order waits.

Quantities are millionths by line, amounts minor units, times milliseconds since 1970 unless they are text of RFC 3339.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Self

from app.domain.order_fulfilment import Fulfilment
from app.wire import fields
from app.wire.pickup_pass import NONCE_BYTES

OWNER, DELEGATE = "owner", "delegate"
ID_CHECK, BULKY, FLAGGED = "id_check", "bulky", "flagged"  # flagged: its pictures are for nobody but the customer
_MOST_PASSES = 20
_MOST_STORES = 50
_MOST_PARTS = 200
_OLDEST = 120  # years


@dataclass(frozen=True, slots=True)
class PassView:
    """A pass that an order is collected with now; one that is not among an order's passes was replaced.

    `nonce` is in hexadecimal, `code` the one to type, `whose` `owner` or `delegate`, `name` masked.
    """

    nonce: str
    code: str
    whose: str
    name: str

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The pass in a message. Raises BadMessage."""
        nonce = fields.octets(message, "nonce", NONCE_BYTES).hex()
        whose = fields.text(message, "whose", 20)
        return cls(nonce, fields.text(message, "code", 8, 8), whose, fields.text(message, "name", 200, 0))


@dataclass(frozen=True, slots=True)
class OrderView:
    """A fulfilment as its store sees it. `customer` is masked, `due` what is still to be paid for the whole order.

    `ready_by` is when such orders have usually been ready in this store, empty when nobody can say; `flags` what has to
    be seen to at the handover; `gate` where goods that nobody carries are loaded; `language` the customer's.
    """

    number: int
    fulfilment: Fulfilment
    order_number: str
    code: str
    customer: str
    currency: str
    due: int
    concerns: tuple[str, ...]
    passes: tuple[PassView, ...] = ()
    ready_by: str = ""
    flags: tuple[str, ...] = ()
    min_age: int = 0
    paid: int = 0
    payment_unknown: bool = False
    gate: str = ""
    language: str = ""

    def as_json(self) -> dict[str, Any]:
        """The view."""
        return {
            "number": self.number,
            "fulfilment": self.fulfilment.as_body(),
            "order_number": self.order_number,
            "code": self.code,
            "customer": self.customer,
            "currency": self.currency,
            "due": self.due,
            "concerns": list(self.concerns),
            "passes": [asdict(one) for one in self.passes],
            "ready_by": self.ready_by,
            "flags": list(self.flags),
            "min_age": self.min_age,
            "paid": self.paid,
            "payment_unknown": self.payment_unknown,
            "gate": self.gate,
            "language": self.language,
        }

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The view in a message; what an older backend does not tell is empty. Raises BadMessage."""
        try:
            fulfilment = Fulfilment.from_body(fields.inner(message, "fulfilment"))
        except (KeyError, TypeError, ValueError):
            raise fields.BadMessage("fulfilment: one that this version knows is expected") from None
        told = {**_UNTOLD, **message}
        return cls(
            fields.whole(told, "number"),
            fulfilment,
            fields.text(told, "order_number", 40, 0),
            fields.text(told, "code", 8, 8),
            fields.text(told, "customer", 200, 0),
            fields.text(told, "currency", 3, 3),
            fields.whole(told, "due"),
            fields.texts(told, "concerns", 20),
            tuple(map(PassView.from_json, fields.items(told, "passes", _MOST_PASSES))),
            _moment_or_never(told, "ready_by"),
            fields.texts(told, "flags", 20),
            fields.whole(told, "min_age", 0, _OLDEST),
            fields.whole(told, "paid"),
            fields.truth(told, "payment_unknown"),
            fields.text(told, "gate", 80, 0),
            fields.text(told, "language", 20, 0),
        )


@dataclass(frozen=True, slots=True)
class OtherStore:
    """A store where an order waits, too, `movable` when the goods could be had here instead.

    `open_until` is an hour such as 21:00, empty when that is not known or it is closed; `distance_m` is as the crow
    flies, None when nobody can say.
    """

    id: str
    name: str
    address: str
    open_until: str
    distance_m: int | None
    movable: bool = False

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """The store in a message. Raises BadMessage."""
        return cls(
            fields.text(message, "id", 40),
            fields.text(message, "name", 200, 0),
            fields.text(message, "address", 500, 0),
            fields.text(message, "open_until", 20, 0),
            fields.whole_or_none(message, "distance_m"),
            fields.truth(message, "movable") if "movable" in message else False,
        )


@dataclass(frozen=True, slots=True)
class LocatedOrder:
    """What a code leads to: what this store has of it, and the other stores that have some."""

    fulfilments: tuple[OrderView, ...]
    stores: tuple[OtherStore, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The message; the ids of the other stores stand alone, too, for terminals that know no more of them."""
        return {
            "fulfilments": [view.as_json() for view in self.fulfilments],
            "other_stores": [store.id for store in self.stores],
            "stores": [asdict(store) for store in self.stores],
        }

    @classmethod
    def from_json(cls, message: fields.Message) -> Self:
        """What a message says was found; an older backend names stores by their ids alone. Raises BadMessage."""
        found = tuple(map(OrderView.from_json, fields.items(message, "fulfilments", _MOST_PARTS)))
        if "stores" in message:
            return cls(found, tuple(map(OtherStore.from_json, fields.items(message, "stores", _MOST_STORES))))
        ids = fields.texts(message, "other_stores", _MOST_STORES)
        return cls(found, tuple(OtherStore(store, "", "", "", None) for store in ids))


_UNTOLD: fields.Message = {
    "passes": [],
    "ready_by": "",
    "flags": [],
    "min_age": 0,
    "paid": 0,
    "payment_unknown": False,
    "gate": "",
    "language": "",
}


def _moment_or_never(message: fields.Message, name: str) -> str:
    return fields.moment(message, name) if message[name] != "" else ""
