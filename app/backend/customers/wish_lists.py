"""Wish lists: what a customer would like, for 30 days, with the price they saw and the price of today.

A price is what it was when the customer looked; it is promised to nobody. A line may wait for goods: once the store has
some, `wishlist.available` is told, once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, delete, select, update

from app.backend.access.actor import THE_CLOCK
from app.backend.accounts.acting import Acting
from app.backend.catalogue import products
from app.backend.customers.records import resolve, writable
from app.backend.customers.tables import wish_line, wish_list
from app.backend.database import insert_new, upsert
from app.backend.events import outbox
from app.backend.problems import Refused
from app.backend.reuse import id_reused
from app.backend.stock.reserving import available
from app.domain.dated_price import IN_STORE

KEPT_MS = 30 * 86_400_000
MOST_LINES = 200
_W, _L = wish_list.c, wish_line.c


@dataclass(frozen=True, slots=True)
class Wish:
    """A line: the price seen when it was wished for, in minor units; `waiting` for the store to have it."""

    sku: str
    quantity_e6: int
    price: int
    currency: str
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class WishLine:
    """A line as it is shown: beside the price that was seen (`seen_ms`) today's, None when the product has none."""

    wish: Wish
    seen_ms: int
    price_now: int | None
    currency_now: str


@dataclass(frozen=True, slots=True)
class WishList:
    """A list; its id is what a QR code or an e-mail hands over. `customer` is empty for somebody unknown."""

    id: str
    customer: str
    name: str
    store: str
    expires_ms: int
    lines: tuple[WishLine, ...]


def make(connection: Connection, list_id: str, customer_id: str, name: str, acting: Acting) -> WishList:
    """Begin a list. Raises Refused 404 `CUSTOMER-UNKNOWN`, 410 `CUSTOMER-ERASED`, 409 `ID-REUSED`."""
    owner = str(writable(connection, customer_id).id) if customer_id else ""
    row = {
        "id": list_id,
        "customer": owner,
        "name": name,
        "store": acting.store,
        "made_ms": acting.now_ms,
        "expires_ms": acting.now_ms + KEPT_MS,
    }
    if insert_new(connection, wish_list, [row]):
        acting.note(connection, "wish_list.make", "wish_list", list_id)
    made = read(connection, list_id, acting.now_ms)
    if (made.customer, made.name) != (owner, name):
        raise id_reused("wish list")
    return made


def put(connection: Connection, list_id: str, wishes: Sequence[Wish], gone: Sequence[str], acting: Acting) -> WishList:
    """Set lines and take others away; the list lives 30 days from now. Raises Refused 404 `WISH-LIST-UNKNOWN`,
    409 `WISH-LIST-FULL`."""
    _alive(connection, list_id, acting.now_ms, lock=True)
    connection.execute(delete(wish_line).where(_L.list == list_id, _L.sku.in_(gone)))
    rows = [
        {
            "list": list_id,
            "sku": wish.sku,
            "quantity_e6": wish.quantity_e6,
            "price": wish.price,
            "currency": wish.currency,
            "seen_ms": acting.now_ms,
            "waiting": wish.waiting,
            "checked_ms": 0,
        }
        for wish in wishes
    ]
    upsert(connection, wish_line, rows, ("quantity_e6", "price", "currency", "seen_ms", "waiting", "checked_ms"))
    connection.execute(update(wish_list).where(_W.id == list_id).values(expires_ms=acting.now_ms + KEPT_MS))
    changed = read(connection, list_id, acting.now_ms)
    if len(changed.lines) > MOST_LINES:
        raise Refused(409, "WISH-LIST-FULL", "The wish list is full", most=str(MOST_LINES))
    acting.note(connection, "wish_list.put", "wish_list", list_id, lines=len(changed.lines))
    return changed


def read(connection: Connection, list_id: str, now_ms: int) -> WishList:
    """A list with the prices of today. Raises Refused 404 `WISH-LIST-UNKNOWN`, also when it has ended."""
    row = _alive(connection, list_id, now_ms)
    rows = connection.execute(select(wish_line).where(_L.list == list_id).order_by(_L.seen_ms, _L.sku)).all()
    prices = _prices(connection, [line.sku for line in rows], row.store, now_ms)
    return WishList(row.id, row.customer, row.name, row.store, row.expires_ms, tuple(_line(r, prices) for r in rows))


def of(connection: Connection, customer_id: str, now_ms: int) -> list[WishList]:
    """A customer's lists, newest first, at most 50. Raises Refused 404 `CUSTOMER-UNKNOWN`."""
    owner = resolve(connection, customer_id)
    query = select(_W.id).where(_W.customer == owner, _W.expires_ms > now_ms).order_by(_W.made_ms.desc(), _W.id)
    return [read(connection, one, now_ms) for one in connection.scalars(query.limit(50)).all()]


def sweep(connection: Connection, now_ms: int, limit: int) -> int:
    """Forget lists that have ended and tell of lines whose goods are there, at most so many of each.

    Gives the number of lists forgotten and lines told of.
    """
    ended = connection.scalars(select(_W.id).where(_W.expires_ms <= now_ms).order_by(_W.expires_ms).limit(limit)).all()
    connection.execute(delete(wish_line).where(_L.list.in_(ended)))
    connection.execute(delete(wish_list).where(_W.id.in_(ended)))
    query = (
        select(_L.list, _L.sku, _W.store, _W.customer)
        .join(wish_list, _W.id == _L.list)
        .where(_L.waiting.is_(True), _L.checked_ms < now_ms, _W.store != "")
        .order_by(_L.checked_ms, _L.list, _L.sku)
        .limit(limit)
    )
    rows = connection.execute(query).all()
    there: dict[tuple[str, str], int] = {}
    for store in sorted({row.store for row in rows}):
        skus = sorted({row.sku for row in rows if row.store == store})
        there |= {(store, sku): free for sku, free in available(connection, store, skus).items()}
    told = [row for row in rows if there.get((row.store, row.sku), 0) > 0]
    for row in rows:
        mine = (_L.list == row.list, _L.sku == row.sku, _L.waiting.is_(True))
        now = {"checked_ms": now_ms, "waiting": row not in told}
        if connection.execute(update(wish_line).where(*mine).values(now)).rowcount and row in told:
            body = {"list": row.list, "customer": row.customer, "sku": row.sku, "store": row.store}
            outbox.emit(connection, row.store, "wish_list", row.list, "wishlist.available", body, now_ms)
            Acting(THE_CLOCK, row.store, now_ms).note(connection, "wish_list.tell", "wish_list", row.list, sku=row.sku)
    return len(ended) + len(told)


def _alive(connection: Connection, list_id: str, now_ms: int, lock: bool = False) -> Row[Any]:
    query = select(wish_list).where(_W.id == list_id, _W.expires_ms > now_ms)
    row = connection.execute(query.with_for_update() if lock else query).one_or_none()
    if row is None:
        raise Refused(404, "WISH-LIST-UNKNOWN", "There is no such wish list, or it has ended")
    return row


def _prices(connection: Connection, skus: Sequence[str], store: str, now_ms: int) -> dict[str, tuple[int, str]]:
    """What products cost now in the list's store; in none, what they cost everywhere."""
    prices = {}
    for offer in products.offers(connection, skus, store, IN_STORE if store else "", now_ms):
        if offer.step is not None and offer.step.price is not None:
            prices[str(offer.body["sku"])] = (offer.step.price.minor, offer.step.price.currency)
    return prices


def _line(row: Row[Any], prices: dict[str, tuple[int, str]]) -> WishLine:
    minor, currency = prices.get(row.sku, (None, ""))
    wish = Wish(row.sku, row.quantity_e6, row.price, row.currency, row.waiting)
    return WishLine(wish, row.seen_ms, minor, currency)
