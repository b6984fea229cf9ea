"""The stores that orders go to."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, select

from app.backend.problems import Refused
from app.backend.schema import store


def check(connection: Connection, ids: Collection[str], currency: str) -> None:
    """Raises Refused 409 `ORDER-STORE` for a store there is not, `ORDER-CURRENCY` for one that sells in another."""
    rows = connection.execute(select(store.c.id, store.c.currency).where(store.c.id.in_(ids)))
    currencies = dict(rows.all())
    for wanted in sorted(ids):
        if wanted not in currencies:
            raise Refused(409, "ORDER-STORE", "There is no such store", store=wanted)
        if currencies[wanted] != currency:
            raise Refused(409, "ORDER-CURRENCY", "The store sells in another currency", store=wanted)
