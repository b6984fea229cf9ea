"""Prices that tills charged, beside those that the catalogue had at that moment: noted, never changed.

A till that was offline may have charged yesterday's price. The customer has paid it; somebody should know.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection

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

AT_ONCE = 200
FOLLOWER = "ledger.prices"
CODE = "price"
_CHANNEL = "till"
_PLACE = ("store", "terminal", "epoch", "seq")
_RECORDED = ("id", "kind", "schema", "at", "body", "received_ms")
_NAMES = ("store", "entry", "line", "code", "told", "ours", "terminal", "noted_ms")


class _Recorded(NamedTuple):
    store: str
    terminal: str
    epoch: int
    seq: int
    id: str
    kind: str
    schema: int
    at: str
    body: bytes
    received_ms: int


def review(core: Core) -> int:
    """Look at the next sales; gives how many were looked at."""
    now_ms = to_ms(core.now())

    def work(connection: Connection) -> int:
        events = log.follow(connection, FOLLOWER, ("sale.recorded",), AT_ONCE)
        sales = [(event.store, event.object_id) for event in events if event.body.get("kind") == SaleKind.SALE]
        bulk.put_new(connection, sale_difference, _NAMES, _differences(connection, sales, now_ms))
        return len(events)

    return core.database.write(work)


def _differences(connection: Connection, sales: Sequence[tuple[str, str]], now_ms: int) -> list[bulk.Row]:
    places = bulk.find(connection, sale, ("store", "id"), sales, ("terminal", "epoch", "seq"))
    journal = [(store, *place) for store, _, *place in places]
    charged = [
        (entry, line)
        for entry in map(_Recorded._make, bulk.find(connection, ledger_entry, _PLACE, journal, _RECORDED))
        for line in lifted(entry.kind, entry.schema, body_of(entry.body.decode("utf-8", "surrogatepass")))["lines"]
        if _by_the_catalogue(line)
    ]
    prices = products.prices_at(connection, {_asked(entry, line) for entry, line in charged}, _CHANNEL)
    return [
        (entry.store, entry.id, line["id"], CODE, line["unit_price"], ours, entry.terminal, now_ms)
        for entry, line in charged
        if (ours := prices.get(_asked(entry, line), line["unit_price"])) != line["unit_price"]
    ]


def _asked(entry: _Recorded, line: Mapping[str, Any]) -> products.Asked:
    at_ms = to_ms(datetime.fromisoformat(entry.at)) if _is_moment(entry.at) else entry.received_ms
    return entry.store, line["sku"], at_ms


def _is_moment(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _by_the_catalogue(line: Mapping[str, Any]) -> bool:
    """Whether the till took the price from the catalogue; a person's other price has its own reason."""
    return bool(line["sku"]) and line.get("was_price") is None and not line.get("price_reason")
