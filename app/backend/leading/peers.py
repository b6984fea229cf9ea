"""The terminals of a store, as its leader has to know them to believe what they ask."""

from __future__ import annotations

from sqlalchemy import Connection, select

from app.backend.schema import store as store_table
from app.backend.schema import terminal as terminal_table
from app.wire.leading import MOST_TERMINALS, Peer


def of_store(connection: Connection, store: str) -> tuple[Peer, ...]:
    """Those in service, in the order of their ids."""
    t, s = terminal_table.c, store_table.c
    query = select(t.id, t.public_key, t.name, s.name.label("shop")).join_from(
        terminal_table, store_table, s.id == t.store
    )
    query = query.where(t.store == store, t.revoked.is_(False)).order_by(t.id).limit(MOST_TERMINALS)
    rows = connection.execute(query)
    return tuple(Peer(row.id, bytes(row.public_key), f"{row.shop or store}, {row.name or row.id}") for row in rows)
