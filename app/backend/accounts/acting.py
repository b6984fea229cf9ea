"""What every write is recorded with."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from app.backend.access import audit
from app.backend.access.actor import Actor


@dataclass(frozen=True, slots=True)
class Acting:
    """Who writes, in which store (empty: in none), and when the backend received it."""

    actor: Actor
    store: str
    now_ms: int

    def note(self, connection: Connection, act: str, object_kind: str, object_id: str, **detail: str | int) -> None:
        """Note the act in the audit, in the transaction that does it. Details name fields, never people."""
        audit.note(connection, self.actor, act, self.store, object_kind, object_id, detail, self.now_ms)
