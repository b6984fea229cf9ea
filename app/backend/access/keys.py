"""Making, rotating and revoking the keys of channels. A secret is told once and kept only as its verifier."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, insert, or_, select, update

from app.backend.access import audit
from app.backend.access.actor import Actor
from app.backend.access.channels import Scope, verifier_of
from app.backend.access.tables import channel, channel_key
from app.backend.database import insert_new
from app.backend.problems import Refused

_MOST_CHANNELS = 1000
_MOST_KEYS = 20


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key and its secret, as the channel shows it."""

    id: str
    secret: str

    @property
    def bearer(self) -> str:
        """What goes behind `Bearer`."""
        return f"{self.id}.{self.secret}"


def make_channel(connection: Connection, actor: Actor, channel_id: str, name: str, now_ms: int) -> int:
    """Make a channel, and tell when it was made; the same again changes nothing. Raises Refused 409 `ID-REUSED`."""
    made = insert_new(connection, channel, [{"id": channel_id, "name": name, "made_ms": now_ms}])
    kept = connection.execute(select(channel).where(channel.c.id == channel_id)).one()
    if kept.name != name:
        raise Refused(409, "ID-REUSED", "The id is another channel's")
    if made:
        audit.note(connection, actor, "channel.make", audit.RETAILER, "channel", channel_id, {"name": name}, now_ms)
    return int(kept.made_ms)


def make_key(
    connection: Connection, actor: Actor, channel_id: str, key_id: str, scopes: Sequence[Scope], now_ms: int
) -> NewKey:
    """Make a key. Raises Refused 404 `CHANNEL-UNKNOWN`, 409 `ID-REUSED` (a secret is never told twice), `KEYS-MANY`."""
    if connection.scalar(select(channel.c.id).where(channel.c.id == channel_id)) is None:
        raise Refused(404, "CHANNEL-UNKNOWN", "No such channel")
    if len(connection.execute(select(channel_key.c.id).where(_living(channel_id, now_ms))).all()) >= _MOST_KEYS:
        raise Refused(409, "KEYS-MANY", "The channel has too many keys; revoke some", most=str(_MOST_KEYS))
    if connection.scalar(select(channel_key.c.id).where(channel_key.c.id == key_id)) is not None:
        raise Refused(409, "ID-REUSED", "The id is a key's already", "its secret was told once; make another key")
    key = NewKey(key_id, secrets.token_urlsafe(32))
    row = {"id": key_id, "channel": channel_id, "scopes": " ".join(sorted(set(scopes))), "made_ms": now_ms}
    connection.execute(insert(channel_key).values(verifier=verifier_of(key.secret), **row))
    detail = {"channel": channel_id, "scopes": row["scopes"]}
    audit.note(connection, actor, "key.make", audit.RETAILER, "key", key_id, detail, now_ms)
    return key


def rotate(
    connection: Connection, actor: Actor, channel_id: str, key_id: str, new_id: str, overlap_ms: int, now_ms: int
) -> NewKey:
    """Make a key for the same scopes; the old one ends after the overlap. Raises as `make_key`, 404 `KEY-UNKNOWN`."""
    living = _living(channel_id, now_ms) & (channel_key.c.id == key_id)
    scopes = connection.scalar(select(channel_key.c.scopes).where(living))
    if scopes is None:
        raise Refused(404, "KEY-UNKNOWN", "No such key, or it has ended")
    new = make_key(connection, actor, channel_id, new_id, [Scope(scope) for scope in scopes.split()], now_ms)
    _end(connection, actor, "key.rotate", key_id, now_ms + overlap_ms, {"new": new_id}, now_ms)
    return new


def revoke(connection: Connection, actor: Actor, channel_id: str, key_id: str, now_ms: int) -> None:
    """End a key now. Raises Refused 404 `KEY-UNKNOWN`."""
    mine = (channel_key.c.id == key_id) & (channel_key.c.channel == channel_id)
    if connection.scalar(select(channel_key.c.id).where(mine)) is None:
        raise Refused(404, "KEY-UNKNOWN", "No such key")
    _end(connection, actor, "key.revoke", key_id, now_ms, {}, now_ms)


def listed(connection: Connection) -> list[dict[str, Any]]:
    """The channels with their keys, without secrets."""
    keys: dict[str, list[dict[str, Any]]] = {}
    for row in connection.execute(select(channel_key).order_by(channel_key.c.made_ms, channel_key.c.id)):
        told = {"id": row.id, "scopes": row.scopes.split(), "made_ms": row.made_ms, "seen_ms": row.seen_ms}
        keys.setdefault(row.channel, []).append({**told, "ends_ms": row.ends_ms})
    rows = connection.execute(select(channel).order_by(channel.c.name, channel.c.id).limit(_MOST_CHANNELS))
    return [{"id": row.id, "name": row.name, "made_ms": row.made_ms, "keys": keys.get(row.id, [])} for row in rows]


def _living(channel_id: str, now_ms: int) -> ColumnElement[bool]:
    return (channel_key.c.channel == channel_id) & or_(channel_key.c.ends_ms.is_(None), channel_key.c.ends_ms > now_ms)


def _end(
    connection: Connection, actor: Actor, act: str, key_id: str, ends_ms: int, detail: Mapping[str, Any], now_ms: int
) -> None:
    """Let a key end, never later than it would have."""
    sooner = or_(channel_key.c.ends_ms.is_(None), channel_key.c.ends_ms > ends_ms)
    mine = (channel_key.c.id == key_id) & sooner
    if connection.execute(update(channel_key).where(mine).values(ends_ms=ends_ms)).rowcount:
        audit.note(connection, actor, act, audit.RETAILER, "key", key_id, {**detail, "ends_ms": ends_ms}, now_ms)
