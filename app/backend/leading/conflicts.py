"""Handovers that cannot both be true: written down with both sides, blaming nobody."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import structlog
from sqlalchemy import Connection, select

from app.backend.access.actor import Actor
from app.backend.access.audit import note
from app.backend.database import insert_new
from app.backend.leading.tables import pickup_conflict
from app.backend.problems import Refused
from app.backend.tasks import calling
from app.domain.order_fulfilment import Fulfilment
from app.wire import fields
from app.wire.store_task import RaisedTask, TaskKind

_C = pickup_conflict.c
_MOST = 500
_log = structlog.get_logger()


def record(
    connection: Connection,
    actor: Actor,
    part: Fulfilment,
    told_id: str,
    code: str,
    sides: tuple[Mapping[str, Any], Mapping[str, Any]],
    now_ms: int,
) -> bool:
    """Write a conflict down, once: what was known, and what is told now. Whether it is new is told."""
    known, told = (fields.encode(side).decode("ascii") for side in sides)
    row = {
        "store": part.store, "id": told_id, "order_id": part.order, "fulfilment": part.id, "code": code,
        "known": known, "told": told, "at_ms": now_ms,
    }  # fmt: skip
    if not insert_new(connection, pickup_conflict, [row]):
        return False
    detail = {"fulfilment": part.id, "code": code, "collect": told_id}
    note(connection, actor, "order.conflict", part.store, "order", part.order, detail, now_ms)
    task = RaisedTask(told_id, TaskKind.CONFLICT, part.order, code)
    try:
        with connection.begin_nested():
            calling.call_by_itself(connection, part.store, task, now_ms)
    except Refused as refused:  # enough of them are open: the conflict stands, and no journal waits for that
        _log.info("nobody is called about a conflict", code=refused.code)
    return True


def of_store(connection: Connection, store: str) -> list[dict[str, Any]]:
    """The conflicts of a store, the newest first."""
    query = select(pickup_conflict).where(_C.store == store).order_by(_C.at_ms.desc()).limit(_MOST)
    return [
        {**row, "known": _read(row["known"]), "told": _read(row["told"])}
        for row in connection.execute(query).mappings()
    ]


def _read(text: str) -> dict[str, Any]:
    return dict(fields.decode(text.encode("ascii")))
