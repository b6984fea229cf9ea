"""The audit: who did what to what, written in the transaction that did it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, insert

from app.backend.access.actor import Actor
from app.backend.access.tables import audit
from app.wire import fields
from app.wire.uuid7 import uuid7

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
    connection.execute(
        insert(audit).values(
            store=store,
            id=uuid7(),
            at_ms=now_ms,
            actor_kind=actor.kind.value,
            actor=actor.id,
            device=actor.device,
            act=act,
            object_kind=object_kind,
            object_id=object_id,
            detail=fields.encode(detail).decode("ascii"),
        )
    )
