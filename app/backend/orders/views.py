"""What is told of orders: to their channel in full, and to a store what happened to them there."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from app.backend.orders import heads, payments, records
from app.backend.orders.heads import Head
from app.backend.orders.tables import order_event
from app.backend.orders.telling import moment
from app.domain.order_fulfilment import Fulfilment
from app.domain.order_line import OrderLine
from app.wire import fields
from app.wire.stock import told

_E = order_event.c
_MOST_EVENTS = 500


def order(connection: Connection, head: Head) -> dict[str, Any]:
    """An order as its channel sees it."""
    paid = payments.of_order(connection, head.id)
    return {
        **{name: getattr(head, name) for name in ("id", "number", "code", "customer", "terms", "currency", "version")},
        **{name: getattr(head, name) for name in ("total", "worth", "paid", "due", "refund_owed")},
        "contact": dict(head.contact),
        "placed_at": moment(head.placed_ms),
        "changed_at": moment(head.changed_ms),
        "fulfilments": [_fulfilment(one) for one in records.of_order(connection, head.id)],
        "payments": [{name: getattr(one, name) for name in one.__slots__} for one in paid],
    }


def page(connection: Connection, channel: str, after: int, limit: int) -> dict[str, Any]:
    """Orders of a channel that changed after a cursor; each is told as it is now."""
    found = heads.of_channel(connection, channel, after, limit + 1)
    shown = found[:limit]
    cursor = str(shown[-1].changed_n if shown else after)
    return {"orders": [order(connection, head) for head in shown], "cursor": cursor, "more": len(found) > limit}


def history(connection: Connection, store: str, order_id: str) -> list[dict[str, Any]]:
    """What happened to an order in a store, from the first to the last."""
    columns = (_E.fulfilment, _E.version, _E.act, _E.state, _E.person, _E.name, _E.device, _E.told_at)
    query = select(*columns, _E.reason, _E.detail, _E.at_ms, _E.undone).where(_E.store == store)
    rows = connection.execute(query.where(_E.order_id == order_id).order_by(_E.at_ms, _E.version).limit(_MOST_EVENTS))
    return [{**row, "detail": dict(fields.decode(row["detail"].encode("ascii")))} for row in rows.mappings()]


def _fulfilment(one: Fulfilment) -> dict[str, Any]:
    return {
        "id": one.id,
        "store": one.store,
        "way": one.way.value,
        "state": one.state.value,
        "version": one.version,
        "fee": one.fee,
        "told": one.told.value,
        "extended": one.extended,
        "ready_at": moment(one.ready_ms),
        "hold_until": moment(one.hold_until_ms),
        "handed_at": moment(one.handed.at_ms) if one.handed else "",
        "lines": [_line(line) for line in one.lines],
    }


def _line(line: OrderLine) -> dict[str, Any]:
    counted = ("ordered", "cancelled", "moved", "substituted", "short", "picked", "collected", "refused")
    texts = {name: getattr(line, name) for name in ("id", "sku", "name", "unit", "replaces", "amount")}
    return texts | {name: told(getattr(line, name)) for name in counted}
