"""All that happened between a customer and the shop, newest first: contacts, notes, sales, orders, consents, value."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, select, tuple_

from app.backend.accounts.opening import owned_by, place
from app.backend.accounts.tables import account_entry, account_posting
from app.backend.customers.records import family, resolve
from app.backend.customers.tables import consent_event, customer_note, customer_purchase
from app.backend.orders.tables import order_head

MOST = 200


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happened; `facts` depend on its kind."""

    at_ms: int
    id: str
    kind: str
    facts: dict[str, str | int | bool]


Before = tuple[int, str] | None
Source = Callable[[Connection, Sequence[str], Before, int], Iterator[Moment]]


def page(connection: Connection, customer_id: str, cursor: str, limit: int) -> tuple[list[Moment], str]:
    """Moments before a cursor, and the cursor of the next page (empty at the end).

    Raises Refused 404 `CUSTOMER-UNKNOWN`, BadMessage for a cursor that was never given.
    """
    ids = family(connection, resolve(connection, customer_id))
    before = place(cursor) if cursor else None
    moments = [moment for source in SOURCES for moment in source(connection, ids, before, limit + 1)]
    moments.sort(key=lambda moment: (moment.at_ms, moment.id), reverse=True)
    shown = moments[:limit]
    return shown, f"{shown[-1].at_ms}.{shown[-1].id}" if len(moments) > limit else ""


def _newest(
    query: Select[Any], at_ms: ColumnElement[int], identity: ColumnElement[str], before: Before, limit: int
) -> Select[Any]:
    if before is not None:
        query = query.where(tuple_(at_ms, identity) < tuple_(*before))
    return query.order_by(at_ms.desc(), identity.desc()).limit(limit)


def _notes(connection: Connection, ids: Sequence[str], before: Before, limit: int) -> Iterator[Moment]:
    n = customer_note.c
    for row in connection.execute(
        _newest(select(customer_note).where(n.customer.in_(ids)), n.at_ms, n.id, before, limit)
    ):
        facts = {"text": row.text, "by": row.actor_kind, "actor": row.actor, "store": row.store}
        yield Moment(row.at_ms, row.id, row.kind, facts)


def _purchases(connection: Connection, ids: Sequence[str], before: Before, limit: int) -> Iterator[Moment]:
    p = customer_purchase.c
    query = select(customer_purchase).where(p.customer.in_(ids))
    for row in connection.execute(_newest(query, p.at_ms, p.sale, before, limit)):
        facts = {"store": row.store, "number": row.number, "total": row.total, "currency": row.currency}
        yield Moment(row.at_ms, row.sale, row.kind, facts)


def _consents(connection: Connection, ids: Sequence[str], before: Before, limit: int) -> Iterator[Moment]:
    e = consent_event.c
    query = select(consent_event).where(e.customer.in_(ids))
    for row in connection.execute(_newest(query, e.at_ms, e.id, before, limit)):
        facts = {"purpose": row.purpose, "granted": row.granted, "source": row.source}
        yield Moment(row.at_ms, row.id, "consent", facts)


def _value(connection: Connection, ids: Sequence[str], before: Before, limit: int) -> Iterator[Moment]:
    p, e = account_posting.c, account_entry.c
    accounts = [account.id for owner in ids for account in owned_by(connection, owner)]
    query = (
        select(p.entry, p.account, p.amount, p.unit, p.at_ms, e.kind, e.reference)
        .join(account_entry, e.id == p.entry)
        .where(p.account.in_(accounts))
    )
    for row in connection.execute(_newest(query, p.at_ms, p.entry, before, limit)):
        facts = {"account": row.account, "amount": row.amount, "unit": row.unit, "reference": row.reference}
        yield Moment(row.at_ms, row.entry, f"value.{row.kind}", facts)


def _orders(connection: Connection, ids: Sequence[str], before: Before, limit: int) -> Iterator[Moment]:
    o = order_head.c
    query = select(o.id, o.home, o.channel, o.number, o.total, o.currency, o.placed_ms).where(o.customer.in_(ids))
    for row in connection.execute(_newest(query, o.placed_ms, o.id, before, limit)):
        facts = {"store": row.home, "channel": row.channel, "number": row.number, "total": row.total}
        yield Moment(row.placed_ms, row.id, "order", {**facts, "currency": row.currency})


SOURCES: tuple[Source, ...] = (_notes, _purchases, _orders, _consents, _value)
