"""Stock on the wire: the pages a terminal pulls for its own store, and the answer to "which store has it?".

Quantities are decimal strings of at most six decimals. A page is

    {"records": [{"sku", "on_hand", "reserved", "elsewhere"}], "next_cursor", "more", "counted": [[epoch, seq]],
     "at_ms"}

`counted` says up to where the backend had this terminal's journal, per epoch, at the moment of the figures: what the
terminal recorded after that is not in them yet. Records are whole figures, so pages may be repeated.
`elsewhere` is what the other stores could give away when the record was read; nothing in a chain of many stores, where
the nearest are asked when somebody wants to know.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from app.wire import fields

MOST_RECORDS = 5000
MOST_STORES = 200
_FIGURES = ("on_hand", "reserved", "elsewhere")
MOST_E6 = 10**15  # millionths of one figure


@dataclass(frozen=True, slots=True)
class StockRecord:
    """What the terminal's store has of a product."""

    sku: str
    on_hand: Decimal
    reserved: Decimal
    elsewhere: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class StockPage:
    """Figures that changed since a cursor, and the moment they are of, in epoch milliseconds."""

    records: tuple[StockRecord, ...]
    next_cursor: str
    more: bool
    counted: Mapping[int, int]
    at_ms: int

    def as_json(self) -> dict[str, Any]:
        """The page as it crosses the network."""
        records = [{"sku": r.sku} | {name: plain(getattr(r, name)) for name in _FIGURES} for r in self.records]
        counted = [[epoch, seq] for epoch, seq in sorted(self.counted.items())]
        told = {"next_cursor": self.next_cursor, "more": self.more, "counted": counted, "at_ms": self.at_ms}
        return {"records": records, **told}

    @classmethod
    def from_json(cls, message: fields.Message) -> StockPage:
        """The page in a message. Raises BadMessage."""
        records = tuple(
            StockRecord(fields.text(r, "sku"), *(quantity(r, name) for name in _FIGURES))
            for r in fields.items(message, "records", MOST_RECORDS)
        )
        counted = message.get("counted")
        if not isinstance(counted, list) or not all(_is_pair(pair) for pair in counted):
            raise fields.BadMessage("counted: pairs of epoch and number are expected")
        cursor, more = fields.text(message, "next_cursor", 20), fields.truth(message, "more")
        return cls(records, cursor, more, dict(counted), fields.whole(message, "at_ms"))


@dataclass(frozen=True, slots=True)
class StoreStock:
    """What one store has of a product and where the store is; `metres` is None when nobody knows how far that is."""

    store: str
    name: str
    address: str
    opening: str
    metres: int | None
    on_hand: Decimal
    reserved: Decimal
    available: Decimal

    def as_json(self) -> dict[str, Any]:
        """The store as it crosses the network."""
        texts = {"store": self.store, "name": self.name, "address": self.address, "opening": self.opening}
        figures = {name: plain(getattr(self, name)) for name in ("on_hand", "reserved", "available")}
        return {**texts, "metres": self.metres, **figures}

    @classmethod
    def from_json(cls, message: fields.Message) -> StoreStock:
        """The store in a message. Raises BadMessage."""
        return cls(
            fields.text(message, "store"),
            fields.text(message, "name", 200, 0),
            fields.text(message, "address", 500, 0),
            fields.text(message, "opening", 500, 0),
            fields.whole_or_none(message, "metres"),
            *(quantity(message, name) for name in ("on_hand", "reserved", "available")),
        )


@dataclass(frozen=True, slots=True)
class ProductStock:
    """Who has a product, the asking store first and then the nearest, at a moment in epoch milliseconds."""

    sku: str
    at_ms: int
    stores: tuple[StoreStock, ...]

    def as_json(self) -> dict[str, Any]:
        """The answer as it crosses the network."""
        return {"sku": self.sku, "at_ms": self.at_ms, "stores": [store.as_json() for store in self.stores]}

    @classmethod
    def from_json(cls, message: fields.Message) -> ProductStock:
        """The answer in a message. Raises BadMessage."""
        stores = tuple(StoreStock.from_json(item) for item in fields.items(message, "stores", MOST_STORES))
        return cls(fields.text(message, "sku"), fields.whole(message, "at_ms"), stores)


def quantity(message: fields.Message, name: str) -> Decimal:
    """A quantity of either sign. Raises BadMessage."""
    return Decimal(millionths(fields.text(message, name, 40), name)).scaleb(-6)


def millionths(text: str, name: str = "quantity") -> int:
    """The quantity in a decimal text as a whole number of millionths. Raises BadMessage."""
    try:
        scaled = Decimal(text).scaleb(6)
    except InvalidOperation:
        raise fields.BadMessage(f"{name}: a decimal is expected") from None
    if not scaled.is_finite() or abs(scaled) > MOST_E6 or scaled != scaled.to_integral_value():
        raise fields.BadMessage(f"{name}: a quantity of at most six decimals is expected")
    return int(scaled)


def plain(value: Decimal) -> str:
    """A quantity as short as it can be written, without an exponent."""
    text = f"{value:f}"
    return (text.rstrip("0").rstrip(".") or "0") if "." in text else text


def told(quantity_e6: int) -> str:
    """Millionths as a quantity in the same form."""
    return plain(Decimal(quantity_e6).scaleb(-6))


def _is_pair(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(type(part) is int and part >= 0 for part in value)
