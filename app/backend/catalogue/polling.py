"""Whether there is anything new for terminals that ask all the time: one query for all that ask at this moment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from app.backend.catalogue.feed import CATALOGUE, of_store
from app.backend.schema import feed
from app.backend.schema import terminal as table
from app.backend.terminals.registry import Terminal

_SHARED = feed.alias("shared")
_OWN = feed.alias("own")
_PREFIX = of_store("")


@dataclass(frozen=True, slots=True)
class Asking:
    """A terminal, and how far the feeds go that it reads: what all stores share, and its store's own."""

    terminal: Terminal
    ends: tuple[int, int]


def find_all(connection: Connection, terminal_ids: Sequence[str]) -> dict[str, Asking]:
    """Terminals by their ids."""
    t = table.c
    ends = (func.coalesce(_SHARED.c.n, 0), func.coalesce(_OWN.c.n, 0))
    feeds = table.outerjoin(_SHARED, _SHARED.c.name == CATALOGUE).outerjoin(_OWN, _OWN.c.name == _PREFIX + t.store)
    query = select(t.id, t.store, t.epoch, t.public_key, t.revoked, t.shape, *ends).select_from(feeds)
    found = connection.execute(query.where(t.id.in_(terminal_ids)))
    return {row[0]: Asking(Terminal(*row[:6]), (row[6], row[7])) for row in found}
