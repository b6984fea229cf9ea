"""Which sales are whose: the events of sales are followed, and each is carried to its customer, with its points.

The ledger and the customers may be on different machines; between them are the events, read with a cursor of their own.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select

from app.backend.access.actor import THE_CLOCK
from app.backend.accounts import opening
from app.backend.accounts.acting import Acting
from app.backend.accounts.entries import AccountKind, AccountState
from app.backend.accounts.moving import earn
from app.backend.accounts.tables import points_rule
from app.backend.clock import to_ms
from app.backend.customers.records import CustomerState, row_of
from app.backend.customers.tables import customer_purchase
from app.backend.database import insert_new, upsert
from app.backend.events import log
from app.backend.events.log import Event
from app.backend.events.tables import event_cursor
from app.backend.problems import Refused
from app.wire import fields

_FOLLOWER = "customers"


def set_rule(connection: Connection, currency: str, minor_per_point: int, acting: Acting) -> None:
    """Say how much a customer spends for one point; nothing is earned in a currency without a rule."""
    upsert(connection, points_rule, [{"currency": currency, "minor_per_point": minor_per_point}], ("minor_per_point",))
    acting.note(connection, "points.rule", "points_rule", currency, minor_per_point=minor_per_point)


def follow(connection: Connection, now_ms: int, limit: int) -> int:
    """Carry recorded sales to their customers and book their points; gives how many sales were looked at."""
    insert_new(connection, event_cursor, [{"follower": _FOLLOWER, "seq": 0}])  # from the very first sale on
    events = log.follow(connection, _FOLLOWER, ("sale.recorded",), limit)
    rules = {row.currency: row.minor_per_point for row in connection.execute(select(points_rule))}
    for event in events:
        if (owner := _owner(connection, event)) is not None:
            _carry(connection, event, owner, rules, now_ms)
    return len(events)


def _carry(connection: Connection, event: Event, owner: str, rules: dict[str, int], now_ms: int) -> None:
    told = event.body
    total, currency, sale = int(told["total"]), str(told["currency"]), str(told["sale"])
    row = {
        "customer": owner,
        "sale": sale,
        "store": event.store,
        "kind": told["kind"],
        "number": told["number"],
        "total": total,
        "currency": currency,
        "at_ms": _moment(told["at"], event.at_ms),
    }
    insert_new(connection, customer_purchase, [row])
    points = abs(total) // rules[currency] * (1 if total >= 0 else -1) if currency in rules else 0
    for account in opening.owned_by(connection, owner):
        if points and account.kind == AccountKind.POINTS and account.state == AccountState.OPEN:
            _earn(connection, account.id, sale, points, Acting(THE_CLOCK, event.store, now_ms))
            return


def _earn(connection: Connection, account: str, sale: str, points: int, acting: Acting) -> None:
    try:
        with connection.begin_nested():
            earn(connection, account, sale, points, acting)
    except Refused:
        pass  # somebody else decided what this sale earns


def _owner(connection: Connection, event: Event) -> str | None:
    """Under which id a sale is kept; None when it names nobody, or somebody who was erased.

    A customer that a terminal made while it was alone may not be known yet.
    """
    try:
        customer = fields.identity(event.body, "customer")
    except fields.BadMessage:
        return None
    try:
        row = row_of(connection, customer)
    except Refused:
        return customer
    return None if row.state == CustomerState.ERASED else str(row.id)


def _moment(at: str, recorded_ms: int) -> int:
    """When the sale was, by the till; by us when it did not say so."""
    try:
        return to_ms(datetime.fromisoformat(at))
    except (ValueError, OverflowError):
        return recorded_ms
