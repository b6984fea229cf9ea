"""The terminals this backend knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from app.backend import bulk
from app.backend.access.actor import Actor, ActorKind
from app.backend.problems import Refused
from app.backend.schema import terminal as table

_FACTS = ("store", "epoch", "public_key", "revoked", "shape")


@dataclass(frozen=True, slots=True)
class Terminal:
    """An enrolled terminal. `public_key` is Ed25519, 32 bytes; a revoked one may only bring in its ledger.

    `shape` is what it was paired as: a till, a kiosk or a tablet.
    """

    id: str
    store: str
    epoch: int
    public_key: bytes
    revoked: bool
    shape: str

    @property
    def actor(self) -> Actor:
        """Who acts when this terminal writes and nobody at it is named."""
        return Actor(ActorKind.TERMINAL, self.id, self.id)


def find(connection: Connection, terminal_id: str) -> Terminal | None:
    """The terminal with an id."""
    columns = (table.c.id, table.c.store, table.c.epoch, table.c.public_key, table.c.revoked, table.c.shape)
    row = connection.execute(select(*columns).where(table.c.id == terminal_id)).one_or_none()
    return Terminal(row.id, row.store, row.epoch, row.public_key, row.revoked, row.shape) if row else None


def find_all(connection: Connection, terminal_ids: Sequence[str]) -> dict[str, Terminal]:
    """Terminals by their ids."""
    found = bulk.find(connection, table, ["id"], [(terminal,) for terminal in terminal_ids], _FACTS)
    return {row[0]: Terminal(row[0], row[1], row[2], row[3], bool(row[4]), row[5]) for row in found}


def revoke(connection: Connection, terminal_id: str) -> None:
    """Take a terminal's rights away, except to bring in its ledger. Raises Refused `AUTH-UNKNOWN`."""
    if connection.execute(update(table).where(table.c.id == terminal_id).values(revoked=True)).rowcount == 0:
        raise Refused(404, "AUTH-UNKNOWN", "No such terminal")


def note_seen(connection: Connection, terminal_id: str, app: str, now_ms: int) -> None:
    """Remember when a terminal was last heard of and what it runs."""
    connection.execute(update(table).where(table.c.id == terminal_id).values(app=app, seen_ms=now_ms))
