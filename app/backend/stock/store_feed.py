"""The figures of one store as its terminals pull them, in the order in which changes were committed.

A change only marks its row (`version` 0), so that selling never waits for a counter. Who reads gives the committed
marks their numbers first, under the store's counter row: what a reader saw up to number n is all there is up to n.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from sqlalchemy import Connection, and_, exists, func, select, update

from app.backend import bulk
from app.backend.database import Database, insert_new
from app.backend.problems import Refused
from app.backend.schema import ledger_cursor
from app.backend.schema import store as store_table
from app.backend.stock.tables import stock, stock_feed
from app.backend.terminals.registry import Terminal
from app.wire import fields
from app.wire.stock import MOST_RECORDS, StockPage, StockRecord

_S, _F, _C, _STORE = stock.c, stock_feed.c, ledger_cursor.c, store_table.c
_FIGURES = (_S.sku, _S.version, _S.on_hand_e6, _S.reserved_e6)
_AT_ONCE = 20_000
_SKUS_AT_ONCE = 500
_SMALL_CHAIN = 20


def page(database: Database, terminal: Terminal, cursor: str, limit: int, now_ms: int) -> StockPage:
    """What changed after a cursor, and how much of the terminal's own journal is in it, on one picture of the books.

    Raises BadMessage, Refused 409 `FEED-CURSOR` for a cursor that this feed never gave.
    """
    after, most = (fields.digits(cursor, "cursor") if cursor else 0), min(limit, MOST_RECORDS)
    number(database, terminal.store)

    def read(connection: Connection) -> StockPage:
        end = position(connection, terminal.store)
        if after > end:
            raise Refused(409, "FEED-CURSOR", "The cursor is ahead of the feed", "start from the beginning")
        here = _S.store == terminal.store
        query = select(*_FIGURES).where(here, _S.version > after).order_by(_S.version).limit(most + 1)
        rows = connection.execute(query).all()
        more = len(rows) > most
        rows = rows[:most]
        next_cursor = rows[-1].version if more else end
        if not more:  # what changed since the numbers were given: it comes again when it has one
            marked = select(*_FIGURES).where(here, _S.version == 0).limit(most + 1 - len(rows))
            fresh = connection.execute(marked).all()
            more = len(rows) + len(fresh) > most
            rows = [*rows, *fresh][:most]
        others = _elsewhere(connection, terminal.store, [row.sku for row in rows])
        records = tuple(
            StockRecord(r.sku, *map(_quantity, (r.on_hand_e6, r.reserved_e6, others.get(r.sku, 0)))) for r in rows
        )
        return StockPage(records, str(next_cursor), more, _counted(connection, terminal), now_ms)

    return database.snapshot(read)


def number(database: Database, store: str) -> None:
    """Give numbers to what changed in a store; rows that are being changed at this moment get theirs the next time."""

    def work(connection: Connection) -> None:
        insert_new(connection, stock_feed, [{"store": store, "n": 0}])
        counter = _F.store == store
        start = connection.execute(select(_F.n).where(counter).with_for_update()).scalar_one()
        marked = select(_S.sku).where(_S.store == store, _S.version == 0).limit(_AT_ONCE)
        skus = connection.execute(marked.with_for_update(skip_locked=True)).scalars().all()
        rows = [(store, sku, start + place) for place, sku in enumerate(skus, 1)]
        bulk.change(connection, stock, ("store", "sku"), ("version",), rows)
        connection.execute(update(stock_feed).where(counter).values(n=start + len(rows)))

    if database.read(lambda connection: _marked(connection, store)):
        database.write(work)


def position(connection: Connection, store: str) -> int:
    """The number of a store's last numbered change."""
    return connection.scalar(select(_F.n).where(_F.store == store)) or 0


def positions(connection: Connection, stores: Iterable[str]) -> dict[str, int]:
    """The numbers of some stores' last numbered changes; a store without any is left out."""
    query = select(_F.store, _F.n).where(_F.store.in_(list(stores)))
    return {row.store: row.n for row in connection.execute(query)}


def stores_marked(connection: Connection, stores: Iterable[str]) -> list[str]:
    """The stores, of some, in which something changed that has no number yet."""
    asked = list(stores)
    if not asked:
        return []
    marked = exists().where(_S.store == _STORE.id, _S.version == 0)
    return list(connection.scalars(select(_STORE.id).where(_STORE.id.in_(asked), marked)))


def _marked(connection: Connection, store: str) -> bool:
    return bool(connection.scalar(select(exists().where(and_(_S.store == store, _S.version == 0)))))


def _elsewhere(connection: Connection, store: str, skus: Sequence[str]) -> dict[str, int]:
    """What all other stores together could give away of some products, in a chain small enough to add that up."""
    if len(connection.scalars(select(_STORE.id).limit(_SMALL_CHAIN + 1)).all()) > _SMALL_CHAIN:
        return {}
    free = _S.on_hand_e6 - _S.reserved_e6 - _S.safety_e6
    sums: dict[str, int] = {}
    for start in range(0, len(skus), _SKUS_AT_ONCE):
        others = and_(_S.sku.in_(skus[start : start + _SKUS_AT_ONCE]), _S.store != store, free > 0)
        query = select(_S.sku, func.sum(free)).where(others).group_by(_S.sku)
        sums |= {sku: int(total) for sku, total in connection.execute(query)}
    return sums


def _counted(connection: Connection, terminal: Terminal) -> dict[int, int]:
    mine = (_C.store == terminal.store, _C.terminal == terminal.id)
    return {row.epoch: row.acked_seq for row in connection.execute(select(_C.epoch, _C.acked_seq).where(*mine))}


def _quantity(quantity_e6: int) -> Decimal:
    return Decimal(quantity_e6).scaleb(-6)
