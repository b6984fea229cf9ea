"""Webhook endpoints: where a channel wants to be told of events, and how well that goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, func, select, update

from app.backend.access import audit
from app.backend.access.actor import Actor
from app.backend.access.channels import Channel
from app.backend.database import insert_new
from app.backend.events import log
from app.backend.events.calling import fault_of
from app.backend.events.kinds import NEEDS
from app.backend.events.tables import delivery, endpoint
from app.backend.problems import Refused

ACTIVE, PAUSED = "active", "paused"
DUE, GIVEN_UP = "due", "given_up"
_MOST_EACH = 10


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An endpoint as its channel and the back office see it; times in milliseconds, 0 for never."""

    id: str
    channel: str
    url: str
    kinds: tuple[str, ...]
    state: str
    reason: str
    secret_n: int
    old_secret_until_ms: int
    failures: int
    failing_since_ms: int
    delivered_ms: int
    last_answer: str
    waiting: int
    given_up: int


def add(
    connection: Connection, channel: Channel, endpoint_id: str, url: str, kinds: Sequence[str], now_ms: int
) -> Endpoint:
    """Begin to tell a channel of events; the same again changes nothing.

    Raises Refused 400 `WEBHOOK-URL`, 403 `SCOPE-MISSING`, 409 `ID-REUSED`, `WEBHOOKS-MANY`.
    """
    if fault := fault_of(url):
        raise Refused(400, "WEBHOOK-URL", "The address cannot be called", fault)
    for kind in kinds:
        if NEEDS[kind] not in channel.scopes:
            raise Refused(403, "SCOPE-MISSING", "The key is not for this", scope=NEEDS[kind], kind=kind)
    others = select(endpoint.c.id).where(endpoint.c.id == endpoint_id, endpoint.c.channel != channel.id)
    if connection.scalar(others) is not None:  # what is to be delivered is kept by the endpoint's id alone
        raise Refused(409, "ID-REUSED", "The id is another endpoint's")
    told = " ".join(sorted(set(kinds)))
    mine = endpoint.c.channel == channel.id
    row = {"channel": channel.id, "id": endpoint_id, "url": url, "kinds": told, "state": ACTIVE, "made_ms": now_ms}
    if insert_new(connection, endpoint, [{**_FRESH, **row, "seq": log.end(connection)}]):
        if (connection.scalar(select(func.count()).select_from(endpoint).where(mine)) or 0) > _MOST_EACH:
            raise Refused(409, "WEBHOOKS-MANY", "The channel has too many endpoints", most=str(_MOST_EACH))
        _note(connection, channel.actor, "webhook.add", endpoint_id, {"url": url, "kinds": told}, now_ms)
    kept = known(connection, endpoint_id, channel.id)
    if (kept.url, " ".join(kept.kinds)) != (url, told):
        raise Refused(409, "ID-REUSED", "The id is another endpoint's")
    return kept


def remove(connection: Connection, actor: Actor, one: Endpoint, now_ms: int) -> None:
    """Tell an endpoint no more."""
    connection.execute(delete(delivery).where(delivery.c.endpoint == one.id))
    connection.execute(delete(endpoint).where(_is(one)))
    _note(connection, actor, "webhook.remove", one.id, {"url": one.url}, now_ms)


def rotate(connection: Connection, actor: Actor, one: Endpoint, overlap_ms: int, now_ms: int) -> int:
    """Give an endpoint its next secret, and tell which; until the overlap is over the one before signs as well."""
    changed = {"secret_n": one.secret_n + 1, "old_secret_until_ms": now_ms + overlap_ms}
    if not connection.execute(
        update(endpoint).where(_is(one), endpoint.c.secret_n == one.secret_n).values(changed)
    ).rowcount:
        raise Refused(409, "WEBHOOK-CHANGED", "The endpoint was changed a moment ago")
    _note(connection, actor, "webhook.rotate", one.id, {"overlap_ms": overlap_ms}, now_ms)
    return one.secret_n + 1


def resume(connection: Connection, actor: Actor, one: Endpoint, now_ms: int) -> None:
    """Let a paused or resting endpoint be told again, at once, of all it missed."""
    fresh = {"state": ACTIVE, "reason": "", "failures": 0, "failing_since_ms": 0, "rest_until_ms": 0}
    connection.execute(update(endpoint).where(_is(one)).values(fresh))
    waiting = (delivery.c.endpoint == one.id) & (delivery.c.state == DUE)
    connection.execute(update(delivery).where(waiting).values(due_ms=now_ms, first_ms=now_ms, tries=0))
    _note(connection, actor, "webhook.resume", one.id, {}, now_ms)


def replay(connection: Connection, actor: Actor, one: Endpoint, place: int, now_ms: int) -> None:
    """Tell an endpoint again of all that is behind a place, also of what it was given up for."""
    connection.execute(update(endpoint).where(_is(one), endpoint.c.seq > place).values(seq=place))
    dropped = (delivery.c.endpoint == one.id) & (delivery.c.state == GIVEN_UP) & (delivery.c.seq > place)
    connection.execute(delete(delivery).where(dropped))
    _note(connection, actor, "webhook.replay", one.id, {"after": place}, now_ms)


def known(connection: Connection, endpoint_id: str, channel: str | None = None) -> Endpoint:
    """An endpoint, of a channel if one is named. Raises Refused 404 `WEBHOOK-UNKNOWN`."""
    for one in listed(connection, channel, endpoint_id):
        return one
    raise Refused(404, "WEBHOOK-UNKNOWN", "No such endpoint")


def listed(connection: Connection, channel: str | None = None, endpoint_id: str | None = None) -> list[Endpoint]:
    """The endpoints of a channel, else of all."""
    query = select(endpoint).order_by(endpoint.c.made_ms, endpoint.c.id).limit(1000)
    query = query if channel is None else query.where(endpoint.c.channel == channel)
    query = query if endpoint_id is None else query.where(endpoint.c.id == endpoint_id)
    rows = connection.execute(query).all()
    counted = select(delivery.c.endpoint, delivery.c.state, func.count().label("count"))
    counted = counted.where(delivery.c.endpoint.in_([row.id for row in rows]))
    counts = {
        (row.endpoint, row.state): int(row[2])
        for row in connection.execute(counted.group_by(delivery.c.endpoint, delivery.c.state))
    }
    return [_endpoint(row, counts.get((row.id, DUE), 0), counts.get((row.id, GIVEN_UP), 0)) for row in rows]


_FRESH: dict[str, Any] = {
    "reason": "",
    "secret_n": 1,
    "old_secret_until_ms": 0,
    "failures": 0,
    "failing_since_ms": 0,
    "rest_until_ms": 0,
    "delivered_ms": 0,
    "last_answer": "",
}


def _is(one: Endpoint) -> ColumnElement[bool]:
    return (endpoint.c.channel == one.channel) & (endpoint.c.id == one.id)


def _endpoint(row: Row[Any], waiting: int, given_up: int) -> Endpoint:
    return Endpoint(
        row.id,
        row.channel,
        row.url,
        tuple(row.kinds.split()),
        row.state,
        row.reason,
        row.secret_n,
        row.old_secret_until_ms,
        row.failures,
        row.failing_since_ms,
        row.delivered_ms,
        row.last_answer,
        waiting,
        given_up,
    )


def _note(
    connection: Connection, actor: Actor, act: str, endpoint_id: str, detail: dict[str, Any], now_ms: int
) -> None:
    audit.note(connection, actor, act, audit.RETAILER, "webhook", endpoint_id, detail, now_ms)
