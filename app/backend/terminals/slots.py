"""Slots: a place for a terminal, taken once with a one-time code.

The first letters of a code find the slot, the rest is compared in constant time and kept only as a hash; so wrong tries
are counted where they were aimed.
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from app.backend.clock import from_ms, to_ms
from app.backend.database import insert_new
from app.backend.problems import Refused
from app.backend.schema import slot, store
from app.wire.enrolment import CODE_MINUTES, CODE_TRIES, Slot, SlotRequest, code_from

_SELECTOR = 4


def make(connection: Connection, wanted: SlotRequest, now: datetime) -> Slot:
    """Make a slot. Raises Refused `STORE-CURRENCY` when the store counts in another currency."""
    name = wanted.store_name or wanted.store
    insert_new(connection, store, [{"id": wanted.store, "name": name, "currency": wanted.currency}])
    if connection.scalar(select(store.c.currency).where(store.c.id == wanted.store)) != wanted.currency:
        raise Refused(409, "STORE-CURRENCY", "The store counts in another currency", store=wanted.store)
    connection.execute(delete(slot).where(slot.c.expires_ms < to_ms(now)))
    code = code_from(secrets.randbits(50))
    while connection.scalar(select(slot.c.selector).where(slot.c.selector == code[:_SELECTOR])) is not None:
        code = code_from(secrets.randbits(50))
    expires = now + timedelta(minutes=CODE_MINUTES)
    connection.execute(
        insert(slot).values(
            selector=code[:_SELECTOR], verifier=_hash(code), store=wanted.store, name=wanted.name, short=wanted.short,
            shape=wanted.shape.value, expires_ms=to_ms(expires), tries=0, terminal=None,
        )
    )  # fmt: skip
    return Slot(code, from_ms(to_ms(expires)).isoformat())


def take(connection: Connection, code: str, terminal: str, now: datetime) -> RowMapping | None:
    """The slot that a code opens for a terminal; None for a wrong, old, used up or taken one.

    A wrong try is counted, so the transaction must be committed even then.
    A slot taken by this very terminal opens again until it expires: the answer may have been lost.
    """
    query = select(slot).where(slot.c.selector == code[:_SELECTOR]).with_for_update()
    row = connection.execute(query).mappings().one_or_none()
    if row is None or row["expires_ms"] < to_ms(now) or row["tries"] >= CODE_TRIES:
        return None
    if not secrets.compare_digest(row["verifier"], _hash(code)):
        connection.execute(update(slot).where(slot.c.selector == row["selector"]).values(tries=slot.c.tries + 1))
        return None
    if row["terminal"] not in (None, terminal):
        return None
    connection.execute(update(slot).where(slot.c.selector == row["selector"]).values(terminal=terminal))
    return row


def _hash(code: str) -> bytes:
    return hashlib.sha256(code.encode()).digest()
