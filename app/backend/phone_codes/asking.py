"""Asking for a one-time code and typing it: in the same words and the same time, whether anybody is behind it or not.

Who asks only leaves a row. The clock finds out whose phone it is, and sends, so that nobody can tell from the answer.
"""

from __future__ import annotations

import hmac

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import ColumnElement, Connection, select, update

from app.backend.customers.tables import customer
from app.backend.database import insert_new
from app.backend.orders import heads, nearby, records
from app.backend.orders.heads import Head
from app.backend.orders.store_views import StoreViews
from app.backend.orders.tables import order_fulfilment
from app.backend.phone_codes.digits import digits_of, who_of
from app.backend.phone_codes.tables import phone_code
from app.backend.problems import Refused
from app.backend.reuse import id_reused
from app.backend.terminals.registry import Terminal
from app.domain.order_state import WAITING_TO_BE_COLLECTED, State
from app.wire.kiosk_asks import PhoneCodeWanted
from app.wire.order_view import LocatedOrder, OtherStore

HOLDS_MS = 10 * 60_000
AGAIN_MS = 30_000
MOST_TRIES = 5
WANTED, SENT, SILENT = "wanted", "sent", "silent"
_ONCE_MORE_MS = 60_000  # an answer may be lost on its way: whoever typed the code is told it again
_MOST_ORDERS = 20
_C, _F = phone_code.c, order_fulfilment.c
_SHOWN = WAITING_TO_BE_COLLECTED | {State.HANDING_OVER}
_OF_ORDER = "order "


def want(
    connection: Connection, key: Ed25519PrivateKey, terminal: Terminal, wanted: PhoneCodeWanted, now_ms: int
) -> None:
    """Leave word that a code is wanted; the same again is the same word. Raises Refused 409 `ID-REUSED`."""
    who = f"{_OF_ORDER}{wanted.order}" if wanted.order else who_of(key, wanted.phone)
    row = {"store": terminal.store, "id": wanted.id, "terminal": terminal.id, "who": who, "state": WANTED, "tries": 0}
    if insert_new(connection, phone_code, [{**row, "at_ms": now_ms, "until_ms": now_ms + HOLDS_MS, "used_ms": 0}]):
        return
    known = connection.execute(select(_C.terminal, _C.who).where(_is(terminal.store, wanted.id))).one()
    if (known.terminal, known.who) != (terminal.id, who):
        raise id_reused("code")


def typed(
    connection: Connection, key: Ed25519PrivateKey, terminal: Terminal, code: str, digits: str, now_ms: int
) -> str | None:
    """Who is proved by what was typed; None for anything wrong, which must be committed as a counted try."""
    good = (_C.terminal == terminal.id, _C.state == SENT, _C.until_ms > now_ms, _C.tries < MOST_TRIES)
    tried = update(phone_code).where(_is(terminal.store, code), *good).values(tries=_C.tries + 1)
    row = connection.execute(tried.returning(_C.who, _C.used_ms)).one_or_none()
    right = hmac.compare_digest(digits_of(key, code), digits)
    if row is None or not right or 0 < row.used_ms < now_ms - _ONCE_MORE_MS:
        return None
    first = _is(terminal.store, code) & (_C.used_ms == 0)
    connection.execute(update(phone_code).where(first).values(used_ms=now_ms))
    return str(row.who)


def wrong() -> Refused:
    """The code is not right, or never was one, or is one no more."""
    return Refused(409, "CODE-WRONG", "The code does not hold")


def located(
    connection: Connection, key: Ed25519PrivateKey, views: StoreViews, store: str, who: str, now_ms: int
) -> LocatedOrder:
    """What waits in a store for somebody who is proved, and where else."""
    found, elsewhere = [], dict[str, OtherStore]()
    for head in orders_of(connection, key, store, who)[:_MOST_ORDERS]:
        parts = records.of_order(connection, head.id)
        found += [(0, part, head) for part in parts if part.store == store]
        elsewhere |= {one.id: one for one in nearby.other_stores(connection, store, parts, views.zone, now_ms)}
    return LocatedOrder(tuple(views.several(connection, store, found, now_ms)), tuple(elsewhere.values()))


def orders_of(connection: Connection, key: Ed25519PrivateKey, store: str, who: str) -> list[Head]:
    """The orders that wait in a store for whom a phone or an order's number stands, the newest first."""
    waiting = select(_F.order_id).where(_F.store == store, _F.state.in_([state.value for state in _SHOWN]))
    if who.startswith(_OF_ORDER):
        waiting = waiting.where(_F.order_id == who.removeprefix(_OF_ORDER))
    found = heads.of_ids(connection, set(connection.scalars(waiting)))
    if not who.startswith(_OF_ORDER):
        phones = phones_of(connection, found)
        found = [head for head in found if who and hmac.compare_digest(who_of(key, phones[head.id]), who)]
    return sorted(found, key=lambda head: head.placed_ms, reverse=True)


def phones_of(connection: Connection, those: list[Head]) -> dict[str, str]:
    """The phone of each order: what was given with it goes before what is known of its customer."""
    given = {head.id: str(head.contact.get("phone", "")) for head in those}
    asked = {head.customer for head in those if head.customer and not given[head.id]}
    query = select(customer.c.id, customer.c.phone).where(customer.c.id.in_(asked))
    known = dict(connection.execute(query).all()) if asked else {}
    return {head.id: given[head.id] or known.get(head.customer, "") for head in those}


def _is(store: str, code: str) -> ColumnElement[bool]:
    return (_C.store == store) & (_C.id == code)
