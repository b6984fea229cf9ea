"""One entry on its way into the report tables, and the reading of its body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from app.backend.terminals.registry import Terminal
from app.wire import fields
from app.wire.entry import Entry
from app.wire.pickup_entry import PickupEntry

MOST_MONEY = 10**12  # minor units in one figure; sums of millions of them still fit a database's whole numbers
_MOST_QUANTITY = 10**12  # millionths
_LONGEST_TEXT, _LONGEST_KEY = 2000, 200
_INTS, _STRS = {int}, {str}

Row = tuple[Any, ...]


class Unbookable(Exception):
    """The entry cannot be counted as it is; `code` says why."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Sold:
    """What other entries may have to do with a record: its number, what it takes back, and what it comes to."""

    kind: str
    number: str
    original: str
    total: int


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure of a record that is not what it would have been here; it stands as it was told.

    `line` 0 is the whole record.
    """

    line: int
    code: str
    told: int
    ours: int


@dataclass(slots=True)
class Booking:
    """An entry that was read, and what it comes to; nothing in here has touched the database.

    `codes` is what was noticed about it. `rows` go into the report tables as they are, by the table's name. `stock` is
    what it does to the stock, in millionths by sku.
    """

    terminal: Terminal
    entry: Entry
    body: fields.Message = field(default_factory=dict)
    aside: Unbookable | None = None
    codes: list[str] = field(default_factory=list)
    rows: dict[str, list[Row]] = field(default_factory=dict)
    stock: dict[str, int] = field(default_factory=dict)
    currency: str = ""
    sold: Sold | None = None
    opening: dict[str, Any] | None = None
    closing: dict[str, Any] | None = None
    movement: dict[str, Any] | None = None
    differences: list[Difference] = field(default_factory=list)
    pickup: PickupEntry | None = None

    def note(self, code: str) -> None:
        """Say something about the entry that does not keep it from being counted."""
        if code not in self.codes:
            self.codes.append(code)

    def text(self, part: fields.Message, name: str) -> str:
        """A text that any database can store; what none can is replaced, and noted."""
        value = fields.raw_text(part, name)
        if len(value) <= _LONGEST_TEXT and value.isprintable():
            return value
        kept = value[:_LONGEST_TEXT].replace("\x00", "\ufffd").encode("utf-8", "replace").decode()
        if kept != value:
            self.note("TEXT-CLEANED")
        return kept


def money(part: fields.Message, name: str) -> int:
    """A sum of minor units of either sign."""
    return fields.whole(part, name, -MOST_MONEY, MOST_MONEY)


def moneys(part: fields.Message, names: Sequence[str]) -> Row:
    """Sums of minor units of either sign."""
    values: Row = tuple([part.get(name) for name in names])
    if set(map(type, values)) == _INTS and min(values) >= -MOST_MONEY and max(values) <= MOST_MONEY:
        return values
    return tuple([money(part, name) for name in names])  # says which one is wrong


def keys(part: fields.Message, names: Sequence[str]) -> Row:
    """Texts that find something again: short and never changed."""
    values: Row = tuple([part.get(name) for name in names])
    if set(map(type, values)) == _STRS and "".join(values).isprintable() and max(map(len, values)) <= _LONGEST_KEY:
        return values
    return tuple([key(part, name) for name in names])


def key(part: fields.Message, name: str) -> str:
    """A text that finds something again: short and never changed."""
    return fields.text(part, name, _LONGEST_KEY, 0)


def millionths(part: fields.Message, name: str) -> int:
    """A decimal string as a whole number of millionths."""
    text = fields.text(part, name, 40)
    if text.isascii() and text.isdigit() and len(text) <= 6:  # pieces, which most lines are
        return int(text) * 10**6
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


def readable_money(body: Mapping[str, Any], name: str) -> int | None:
    """A sum of minor units if the body has one, for entries that could not be counted."""
    try:
        return money(body, name)
    except fields.BadMessage:
        return None
