"""One entry on its way into the report tables, and the reading of its body."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from sqlalchemy import Connection

from app.backend.terminals.registry import Terminal
from app.wire import fields
from app.wire.entry import Entry

MOST_MONEY = 10**12  # minor units in one figure; sums of millions of them still fit a database's whole numbers
_MOST_QUANTITY = 10**12  # millionths
_LONGEST_TEXT = 2000


class Unbookable(Exception):
    """The entry cannot be counted as it is; `code` says why."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail


@dataclass(slots=True)
class Booking:
    """An entry being projected: what was noticed about it (`codes`) and what it does to stock, in millionths by sku."""

    connection: Connection
    terminal: Terminal
    currency: str
    entry: Entry
    body: fields.Message
    codes: list[str] = field(default_factory=list)
    stock: dict[str, int] = field(default_factory=dict)

    def note(self, code: str) -> None:
        """Say something about the entry that does not keep it from being counted."""
        if code not in self.codes:
            self.codes.append(code)

    def text(self, part: fields.Message, name: str) -> str:
        """A text that any database can store; what none can is replaced, and noted."""
        value = fields.raw_text(part, name)
        kept = value[:_LONGEST_TEXT].replace("\x00", "\ufffd").encode("utf-8", "replace").decode()
        if kept != value:
            self.note("TEXT-CLEANED")
        return kept

    def key(self, part: fields.Message, name: str) -> str:
        """A text that finds something again: short and never changed."""
        return fields.text(part, name, 200, 0)


def money(part: fields.Message, name: str) -> int:
    """A sum of minor units of either sign."""
    return fields.whole(part, name, -MOST_MONEY, MOST_MONEY)


def millionths(part: fields.Message, name: str) -> int:
    """A decimal string as a whole number of millionths."""
    text = fields.text(part, name, 40)
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise fields.BadMessage(f"{name}: a decimal is expected") from None
    if not value.is_finite() or abs(value) > _MOST_QUANTITY // 10**6:
        raise fields.BadMessage(f"{name}: a quantity is expected")
    scaled = value.scaleb(6)
    if scaled != scaled.to_integral_value():
        raise fields.BadMessage(f"{name}: at most six decimals are expected")
    return int(scaled)


def column(booking: Booking) -> dict[str, Any]:
    """Where the entry is: the columns that every projected record begins with."""
    return {"store": booking.terminal.store, "id": booking.entry.id, "terminal": booking.terminal.id}


def readable_money(body: Mapping[str, Any], name: str) -> int | None:
    """A sum of minor units if the body has one, for entries that could not be counted."""
    try:
        return money(body, name)
    except fields.BadMessage:
        return None
