"""Channels, such as a web shop, and the keys that let them ask."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from fastapi import Request
from sqlalchemy import Connection, Row, bindparam, select, update
from starlette.concurrency import run_in_threadpool

from app.backend.access.actor import Actor, ActorKind
from app.backend.access.tables import channel as channel_table
from app.backend.access.tables import channel_key
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.problems import Refused

_SEEN_EVERY_MS = 60_000
_NO_KEY = hashlib.sha256(b"").digest()
_WITH_NAME = (
    select(channel_key, channel_table.c.name)
    .join_from(channel_key, channel_table, channel_table.c.id == channel_key.c.channel)
    .where(channel_key.c.id == bindparam("of_key"))
)


class Scope(StrEnum):
    """What a key may be used for."""

    STOCK_READ = "stock:read"
    ORDERS_READ = "orders:read"
    ORDERS_WRITE = "orders:write"
    CUSTOMERS_READ = "customers:read"
    CUSTOMERS_WRITE = "customers:write"
    VALUE_WRITE = "value:write"
    CATALOGUE_WRITE = "catalogue:write"
    MESSAGES_SEND = "messages:send"


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel that asks, with the key it shows."""

    id: str
    name: str
    key: str
    scopes: frozenset[str]

    @property
    def actor(self) -> Actor:
        """Who acts when this channel writes."""
        return Actor(ActorKind.CHANNEL, self.id, self.key)


async def asking(core: Core, request: Request, scope: str | None) -> Channel:
    """The channel whose key the request shows: `Authorization: Bearer <key id>.<secret>`; no scope is for any key.

    Raises Refused 401 `AUTH-CHANNEL`, 403 `SCOPE-MISSING`, 429 `BACKEND-BUSY`.
    """
    scheme, _, shown = request.headers.get("authorization", "").partition(" ")
    key_id, _, secret = shown.strip().partition(".")
    known = await run_in_threadpool(_known, core, key_id, secret) if scheme.lower() == "bearer" else None
    if known is None:
        raise Refused(401, "AUTH-CHANNEL", "The channel's key is missing, wrong or no longer valid")
    core.rates.take(ActorKind.CHANNEL, known.id)
    if scope is not None and scope not in known.scopes:
        raise Refused(403, "SCOPE-MISSING", "The key is not for this", scope=scope)
    return known


def verifier_of(secret: str) -> bytes:
    """What is kept of a secret. It has 256 random bits: a fast hash keeps it as well as a slow one."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).digest()


def _known(core: Core, key_id: str, secret: str) -> Channel | None:
    now_ms = to_ms(core.now())
    if not 0 < len(key_id) <= 40 or not key_id.isascii() or not key_id.isprintable():
        return None
    row = core.database.glance(lambda connection: _row(connection, key_id))
    holds = hmac.compare_digest(row.verifier if row else _NO_KEY, verifier_of(secret))
    if row is None or not holds or (row.ends_ms is not None and row.ends_ms <= now_ms):
        return None
    if row.seen_ms < now_ms - _SEEN_EVERY_MS:
        core.database.write(lambda connection: _note_seen(connection, key_id, now_ms))
    return Channel(row.channel, row.name, row.id, frozenset(row.scopes.split()))


def _row(connection: Connection, key_id: str) -> Row[Any] | None:
    return connection.execute(_WITH_NAME, {"of_key": key_id}).one_or_none()


def _note_seen(connection: Connection, key_id: str, now_ms: int) -> None:
    mine = (channel_key.c.id == key_id) & (channel_key.c.seen_ms < now_ms)
    connection.execute(update(channel_key).where(mine).values(seen_ms=now_ms))
