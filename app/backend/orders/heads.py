"""The head of an order: whose it is, what it is worth, what was paid."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, Connection, RowMapping, bindparam, select, update

from app.backend.database import insert_new
from app.backend.orders.tables import order_code, order_head
from app.backend.problems import Refused, busy
from app.domain.order_code import ALPHABET, LENGTH, code_of
from app.wire import fields

_H = order_head.c
_MORE_HANDED = bindparam("more_handed", type_=BigInteger)
_CHANGE = (
    update(order_head)
    .where(_H.id == bindparam("at_id"))
    .values(
        worth=_H.worth + bindparam("more_worth", type_=BigInteger),
        handed=_H.handed + _MORE_HANDED,
        version=_H.version + 1,
        changed_ms=bindparam("at_ms"),
    )
    .returning(*_H)
)
_HAND_OVER = _CHANGE.where(_H.paid >= _H.handed + _MORE_HANDED)


@dataclass(frozen=True, slots=True)
class Head:
    """An order. `terms` say when it is paid: `now` or `at_pickup`; `paid` is net of refunds, in minor units."""

    id: str
    home: str
    channel: str
    number: str
    code: str
    customer: str
    contact: Mapping[str, Any]
    terms: str
    currency: str
    version: int
    placed_ms: int
    total: int
    worth: int
    handed: int
    paid: int
    changed_n: int
    changed_ms: int
    content: bytes

    @property
    def due(self) -> int:
        """What is still to be paid."""
        return max(0, self.worth - self.paid)

    @property
    def refund_owed(self) -> int:
        """What was paid and is owed back."""
        return max(0, self.paid - self.worth)


def find(connection: Connection, order_id: str) -> Head | None:
    """The head of an order."""
    row = connection.execute(select(order_head).where(_H.id == order_id)).mappings().one_or_none()
    return _head(row) if row else None


def wanted(connection: Connection, order_id: str, channel: str | None = None) -> Head:
    """The head of an order, of a channel if one is named. Raises Refused 404 `ORDER-UNKNOWN`."""
    head = find(connection, order_id)
    if head is None or channel not in (None, head.channel):
        raise Refused(404, "ORDER-UNKNOWN", "There is no such order")
    return head


def of_ids(connection: Connection, ids: Collection[str]) -> list[Head]:
    """The heads of some orders."""
    return [_head(row) for row in connection.execute(select(order_head).where(_H.id.in_(ids))).mappings()]


def of_channel(connection: Connection, channel: str, after: int, limit: int) -> list[Head]:
    """Orders of a channel that changed after a place in its list, in the order of their last change."""
    query = select(order_head).where(_H.channel == channel, _H.changed_n > after).order_by(_H.changed_n).limit(limit)
    return [_head(row) for row in connection.execute(query).mappings()]


def by_code(connection: Connection, code: str) -> str | None:
    """The order that a code was ever made for: whether it still leads there is another question."""
    return connection.scalar(select(order_code.c.order_id).where(order_code.c.code == code))


def add(connection: Connection, new: Head) -> bool:
    """Write a new order; False when there is one of its id, from a moment ago."""
    row = {name: getattr(new, name) for name in new.__slots__} | {"contact": _text(new.contact)}
    if not insert_new(connection, order_head, [row]):
        return False
    take_code(connection, new.id, new.code)
    return True


def new_code(connection: Connection) -> str:
    """A code that leads nowhere yet."""
    while by_code(connection, code := code_of([secrets.randbelow(len(ALPHABET)) for _ in range(LENGTH - 1)])):
        pass
    return code


def take_code(connection: Connection, order_id: str, code: str) -> None:
    """Let a code lead to an order from now on. Raises Refused 503 when another order has just taken it."""
    if not insert_new(connection, order_code, [{"code": code, "order_id": order_id}]):
        raise busy("another order took the code")


def recode(connection: Connection, order_id: str, now_ms: int) -> None:
    """Give an order another code; the one before leads nowhere any more."""
    code = new_code(connection)
    take_code(connection, order_id, code)
    values = {"code": code, "version": _H.version + 1, "changed_ms": now_ms}
    connection.execute(update(order_head).where(_H.id == order_id).values(values))


def change(
    connection: Connection, order_id: str, now_ms: int, *, worth: int = 0, handed: int = 0, trusted: bool = False
) -> Head:
    """Change what an order is worth and what of it was handed over, by so much; its version is one more.

    Raises Refused 409 `ORDER-DUE` when more would be handed over than was paid, unless that is `trusted`.
    """
    more = {"at_id": order_id, "more_worth": worth, "more_handed": handed, "at_ms": now_ms}
    statement = _HAND_OVER if handed > 0 and not trusted else _CHANGE
    row = connection.execute(statement, more).mappings().one_or_none()
    if row is None:
        head = wanted(connection, order_id)
        due = head.handed + handed - head.paid
        raise Refused(409, "ORDER-DUE", "The goods are not paid for", due=str(due), currency=head.currency)
    return _head(row)


def pay(connection: Connection, order_id: str, amount: int, now_ms: int) -> Head:
    """Note that so much more was paid, or (below zero) given back.

    Raises Refused 409 `PAYMENT-TOO-MUCH`, `REFUND-TOO-MUCH`.
    """
    here = _H.id == order_id
    if amount:  # an unknown or declined payment changes nothing but the version
        here &= (_H.worth >= _H.paid + amount) if amount > 0 else (_H.paid + amount >= _H.worth)
    values = {"paid": _H.paid + amount, "version": _H.version + 1, "changed_ms": now_ms}
    row = connection.execute(update(order_head).where(here).values(values).returning(*order_head.c)).mappings()
    found = row.one_or_none()
    if found is None:
        head = wanted(connection, order_id)
        if amount > 0:
            raise Refused(409, "PAYMENT-TOO-MUCH", "More is paid than is due", due=str(head.due))
        raise Refused(409, "REFUND-TOO-MUCH", "More is given back than is owed", owed=str(head.refund_owed))
    return _head(found)


def describe(connection: Connection, order_id: str, contact: Mapping[str, Any]) -> None:
    """Note how the customer is reached from now on."""
    connection.execute(update(order_head).where(_H.id == order_id).values(contact=_text(contact)))


def _head(row: RowMapping) -> Head:
    return Head(**{**row, "contact": fields.decode(row["contact"].encode("ascii"))})


def _text(contact: Mapping[str, Any]) -> str:
    return fields.encode(contact).decode("ascii")
