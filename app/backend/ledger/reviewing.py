"""Prices that tills charged, beside those that the catalogue had at that moment: noted, never changed.

A till that was offline may have charged yesterday's price. The customer has paid it; somebody should know.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from app.backend import bulk
from app.backend.catalogue import products
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.events import log
from app.backend.ledger.project import body_of
from app.backend.ledger.tables import sale_difference
from app.backend.ledger.upcasting import lifted
from app.backend.schema import ledger_entry, sale
from app.domain.sale import SaleKind
from app.wire.entry import Entry

AT_ONCE = 200
FOLLOWER = "ledger.prices"
CODE = "price"
_CHANNEL = "till"
_NAMES = ("store", "entry", "line", "code", "told", "ours", "terminal", "noted_ms")


def review(core: Core) -> int:
    """Look at the next sales; gives how many were looked at."""
    now_ms = to_ms(core.now())

    def work(connection: Connection) -> int:
        events = log.follow(connection, FOLLOWER, ("sale.recorded",), AT_ONCE)
        rows: list[bulk.Row] = []
        for event in events:
            if event.body.get("kind") == SaleKind.SALE:
                rows += _differences(connection, event.store, event.object_id, now_ms)
        bulk.put_new(connection, sale_difference, _NAMES, rows)
        return len(events)

    return core.database.write(work)


def _differences(connection: Connection, store: str, sale_id: str, now_ms: int) -> list[bulk.Row]:
    s, e = sale.c, ledger_entry.c
    journal = (e.store == s.store) & (e.terminal == s.terminal) & (e.epoch == s.epoch) & (e.seq == s.seq)
    query = select(ledger_entry).join_from(sale, ledger_entry, journal).where(s.store == store, s.id == sale_id)
    row = connection.execute(query).one_or_none()
    if row is None:
        return []
    body = row.body.decode("utf-8", "surrogatepass")
    entry = Entry(row.terminal, row.epoch, row.seq, row.id, row.kind, row.schema, row.at, body, row.prev, row.hash)
    lines = [line for line in lifted(row.kind, row.schema, body_of(entry))["lines"] if _by_the_catalogue(line)]
    at_ms = to_ms(datetime.fromisoformat(row.at)) if _is_moment(row.at) else row.received_ms
    skus = list(dict.fromkeys(line["sku"] for line in lines))
    prices = {
        sku: offer.step.price.minor
        for sku in skus
        for offer in products.offers(connection, [sku], store, _CHANNEL, at_ms)
        if offer.step is not None and offer.step.price is not None
    }
    return [
        (store, sale_id, line["id"], CODE, line["unit_price"], prices[line["sku"]], row.terminal, now_ms)
        for line in lines
        if prices.get(line["sku"], line["unit_price"]) != line["unit_price"]
    ]


def _is_moment(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _by_the_catalogue(line: Mapping[str, Any]) -> bool:
    """Whether the till took the price from the catalogue; a person's other price has its own reason."""
    return bool(line["sku"]) and line.get("was_price") is None and not line.get("price_reason")
