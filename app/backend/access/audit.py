"""The audit: who did what to what, written in the transaction that did it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, RowMapping, insert, select

from app.backend.access.actor import Actor
from app.backend.access.tables import audit
from app.backend.kept import kept
from app.wire.uuid7 import uuid7

_NOTE = insert(audit)  # made once: writers wait for it
RETAILER = ""  # the store of what belongs to no single store


def note(
    connection: Connection,
    actor: Actor,
    act: str,
    store: str,
    object_kind: str,
    object_id: str,
    detail: Mapping[str, Any],
    now_ms: int,
) -> None:
    """Write down what an actor does. `act` is like `order.cancel`; `detail` holds no secrets and no PIN."""
    row = {
        "store": store,
        "id": uuid7(),
        "at_ms": now_ms,
        "actor_kind": actor.kind.value,
        "actor": actor.id,
        "device": actor.device,
        "act": act,
        "object_kind": object_kind,
        "object_id": object_id,
        "detail": kept(detail),
    }
    connection.execute(_NOTE, row)


def listed(
    connection: Connection, store: str, object_kind: str = "", object_id: str = "", before: str = "", most: int = 100
) -> list[RowMapping]:
    """What was done in a store, newest first: all of it or what was done to one object, from before an act on."""
    query = select(audit).where(audit.c.store == store)
    if object_kind:
        query = query.where(audit.c.object_kind == object_kind)
    if object_id:
        query = query.where(audit.c.object_id == object_id)
    if before:
        query = query.where(audit.c.id < before)
    return list(connection.execute(query.order_by(audit.c.id.desc()).limit(most)).mappings())
