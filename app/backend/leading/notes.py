"""What the leader is asked to leave to the backend, and has promised to."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, and_, bindparam, delete, select, update

from app.backend.database import upsert
from app.backend.leading.tables import leader_note
from app.domain.leading import Note
from app.wire.leading import MOST_NOTES, Left

_N = leader_note.c
_HERE = and_(_N.store == bindparam("at_store"), _N.fulfilment == bindparam("at_fulfilment"))
_LOOK = select(_N.device, _N.version, _N.fence, _N.promised).where(_HERE)


def find(connection: Connection, store: str, fulfilment: str) -> Note | None:
    """The note about a fulfilment."""
    row = connection.execute(_LOOK, {"at_store": store, "at_fulfilment": fulfilment}).one_or_none()
    return Note(row.device, row.version, row.fence, bool(row.promised)) if row else None


def ask(connection: Connection, store: str, fulfilment: str, note: Note, now_ms: int) -> None:
    """Ask for a promise, instead of any other about the fulfilment."""
    facts = {"device": note.device, "version": note.version, "fence": note.fence, "promised": False, "at_ms": now_ms}
    upsert(connection, leader_note, [{"store": store, "fulfilment": fulfilment, **facts}], tuple(facts))


def drop(connection: Connection, store: str, fulfilment: str) -> None:
    """The handover that the promise was asked for is over."""
    connection.execute(delete(leader_note).where(_N.store == store, _N.fulfilment == fulfilment))


def promise(connection: Connection, store: str, fence: int, promised: Sequence[Left]) -> None:
    """The leader promises; what was asked for under another lease, or at another version, is not what it means."""
    for one in promised:
        meant = and_(_N.fulfilment == one.fulfilment, _N.version == one.version, _N.fence == fence)
        connection.execute(update(leader_note).where(_N.store == store, meant).values(promised=True))


def wanted(connection: Connection, store: str, fence: int) -> tuple[Left, ...]:
    """What the leader has not promised yet."""
    open_ones = and_(_N.store == store, _N.fence == fence, _N.promised.is_(False))
    query = select(_N.fulfilment, _N.version).where(open_ones).order_by(_N.at_ms.desc()).limit(MOST_NOTES)
    return tuple(Left(row.fulfilment, row.version) for row in connection.execute(query))
