"""Which sales are whose: the ledger leaves them beside the store's books, and they are carried on to the customers.

The two may be on different machines, so the second step is a transaction of its own that can be done again at will.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, select

from app.backend.access.actor import THE_CLOCK
from app.backend.accounts import opening
from app.backend.accounts.acting import Acting
from app.backend.accounts.entries import AccountKind, AccountState
from app.backend.accounts.moving import earn
from app.backend.accounts.tables import points_rule
from app.backend.clock import to_ms
from app.backend.customers.records import CustomerState, row_of
from app.backend.customers.tables import customer_purchase, purchase_due
from app.backend.database import insert_new, upsert
from app.backend.problems import Refused

LONGEST_CUSTOMER = 40


@dataclass(frozen=True, slots=True)
class Purchase:
    """A sale, refund or void that names a customer. `at` is RFC 3339 as it was recorded, `total` in minor units."""

    store: str
    sale: str
    customer: str
    kind: str
    number: str
    total: int
    currency: str
    at: str


def leave(connection: Connection, purchase: Purchase, now_ms: int) -> None:
    """Leave a record for its customer, in the transaction that counts it. Its time is ours when its own is none."""
    try:
        at_ms = to_ms(datetime.fromisoformat(purchase.at))
    except (ValueError, OverflowError):
        at_ms = now_ms
    row = {
        "store": purchase.store,
        "sale": purchase.sale,
        "customer": purchase.customer[:LONGEST_CUSTOMER],
        "kind": purchase.kind,
        "number": purchase.number,
        "total": purchase.total,
        "currency": purchase.currency,
        "at_ms": at_ms,
    }
    insert_new(connection, purchase_due, [row])


def set_rule(connection: Connection, currency: str, minor_per_point: int, acting: Acting) -> None:
    """Say how much a customer spends for one point; nothing is earned in a currency without a rule."""
    upsert(connection, points_rule, [{"currency": currency, "minor_per_point": minor_per_point}], ("minor_per_point",))
    acting.note(connection, "points.rule", "points_rule", currency, minor_per_point=minor_per_point)


def sweep(connection: Connection, now_ms: int, limit: int) -> int:
    """Carry records on to their customers and book their points, at most so many; gives their number."""
    rules = {row.currency: row.minor_per_point for row in connection.execute(select(points_rule))}
    d = purchase_due.c
    rows = connection.execute(select(purchase_due).order_by(d.at_ms, d.store, d.sale).limit(limit)).all()
    for row in rows:
        _carry(connection, row, rules.get(row.currency, 0), now_ms)
        connection.execute(delete(purchase_due).where(d.store == row.store, d.sale == row.sale))
    return len(rows)


def _carry(connection: Connection, row: Row[Any], minor_per_point: int, now_ms: int) -> None:
    owner = _owner(connection, row.customer)
    if owner is None:
        return
    insert_new(connection, customer_purchase, [{**row._mapping, "customer": owner}])
    if not minor_per_point:
        return
    points = abs(row.total) // minor_per_point * (1 if row.total >= 0 else -1)
    for account in opening.owned_by(connection, owner):
        if points and account.kind == AccountKind.POINTS and account.state == AccountState.OPEN:
            earn(connection, account.id, row.sale, points, Acting(THE_CLOCK, row.store, now_ms))
            return


def _owner(connection: Connection, customer: str) -> str | None:
    """Under which id a sale is kept; None for a person who was erased. One made offline may not be known yet."""
    try:
        row = row_of(connection, customer)
    except Refused:
        return customer
    return None if row.state == CustomerState.ERASED else str(row.id)
