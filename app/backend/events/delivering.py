"""Delivering events to endpoints: at least once, in order for each object, the longer between tries the more fail.

A delivery is leased by compare-and-set before it is sent, so that of many workers one sends it at a time.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, delete, exists, select, update

from app.backend.clock import from_ms, to_ms
from app.backend.core import Core
from app.backend.events import log
from app.backend.events.calling import Answer, CallFailed
from app.backend.events.endpoints import ACTIVE, DUE, GIVEN_UP, PAUSED
from app.backend.events.signing import secret_of, signed_headers
from app.backend.events.tables import delivery, endpoint
from app.backend.notifications.texting import filled
from app.wire import fields

CALL_SECONDS = 10.0
_LEASE_MS = 60_000
_FIRST_WAIT_MS, _LONGEST_WAIT_MS = 5_000, 3_600_000
_GIVE_UP_MS = 3 * 86_400_000
_PAUSE_MS = 86_400_000
_RESTS_AFTER = 5  # failures in a row; one try at a time then shows whether the other side is back
_LONGEST_REST_MS = 900_000
_GONE = 410
_MOST_DAYS_MS = 86_400_000
_earlier = delivery.alias("earlier")


@dataclass(frozen=True, slots=True)
class Target:
    """An endpoint that may be sent to now."""

    channel: str
    id: str
    url: str
    secret_n: int
    old_secret_until_ms: int
    failures: int


@dataclass(frozen=True, slots=True)
class Taken:
    """A delivery that is this worker's for a while; `event` is none when it is too old to be kept."""

    target: Target
    seq: int
    event: log.Event | None
    tries: int
    first_ms: int


def targets(connection: Connection, now_ms: int) -> list[Target]:
    """The endpoints that may be sent to now."""
    names = ("channel", "id", "url", "secret_n", "old_secret_until_ms", "failures")
    ready = (endpoint.c.state == ACTIVE) & (endpoint.c.rest_until_ms <= now_ms)
    rows = connection.execute(select(*(endpoint.c[name] for name in names)).where(ready))
    return [Target(*row) for row in rows]


def room(target: Target, most: int) -> int:
    """How many deliveries an endpoint gets at once."""
    return 1 if target.failures >= _RESTS_AFTER else most


def waiting(connection: Connection, target: Target, most: int, now_ms: int) -> list[int]:
    """The places of events that are due at an endpoint: of each object the first that is not delivered."""
    same = [_earlier.c[name] == delivery.c[name] for name in ("endpoint", "store", "object_kind", "object_id", "state")]
    first = ~exists().where(*same, _earlier.c.seq < delivery.c.seq)
    free = (delivery.c.due_ms <= now_ms) & (delivery.c.lease_until_ms <= now_ms)
    query = select(delivery.c.seq).where(delivery.c.endpoint == target.id, delivery.c.state == DUE, free, first)
    return list(connection.scalars(query.order_by(delivery.c.due_ms, delivery.c.seq).limit(most)))


def take(connection: Connection, worker: str, target: Target, seq: int, now_ms: int) -> Taken | None:
    """Lease a delivery, unless another worker has."""
    mine = (delivery.c.endpoint == target.id) & (delivery.c.seq == seq) & (delivery.c.state == DUE)
    free = delivery.c.lease_until_ms <= now_ms
    leased = update(delivery).where(mine, free).values(lease_until_ms=now_ms + _LEASE_MS, lease_by=worker)
    row = connection.execute(leased.returning(delivery.c.tries, delivery.c.first_ms)).one_or_none()
    return Taken(target, seq, log.at(connection, seq), row.tries, row.first_ms) if row else None


def message_of(core: Core, taken: Taken, event: log.Event) -> tuple[dict[str, str], bytes]:
    """The headers and the body of a delivery, signed as of this moment."""
    body = {
        "type": event.kind,
        "timestamp": from_ms(event.at_ms).isoformat(),
        "store": event.store,
        "object": {"kind": event.object_kind, "id": event.object_id},
        "data": filled(core, event),
    }
    sent, now_ms, n = fields.encode(body), to_ms(core.now()), taken.target.secret_n
    old = [n - 1] if taken.target.old_secret_until_ms > now_ms else []
    to = taken.target
    secrets = [secret_of(core.key, to.channel, to.id, number) for number in (n, *old)]
    headers = {"content-type": "application/json", "user-agent": "omnitill-webhooks/1", "connection": "close"}
    return headers | signed_headers(secrets, event.id, now_ms // 1000, sent), sent


def settle(connection: Connection, worker: str, taken: Taken, outcome: Answer | CallFailed, now_ms: int) -> str:
    """Write down what became of a delivery, and tell it in a word; nothing when the lease was lost meanwhile."""
    row = (delivery.c.endpoint == taken.target.id) & (delivery.c.seq == taken.seq)
    mine = row & (delivery.c.lease_by == worker)
    told = f"HTTP {outcome.status}" if isinstance(outcome, Answer) else str(outcome)[:200]
    if isinstance(outcome, Answer) and 200 <= outcome.status < 300:
        if connection.execute(delete(delivery).where(mine)).rowcount == 0:
            return ""
        _went_well(connection, taken.target, told, now_ms)
        return "delivered"
    asked_ms = outcome.retry_after * 1000 if isinstance(outcome, Answer) else 0
    wait_ms = max(_jittered(_FIRST_WAIT_MS, taken.tries, _LONGEST_WAIT_MS), min(asked_ms, _MOST_DAYS_MS))
    state = GIVEN_UP if now_ms - taken.first_ms >= _GIVE_UP_MS else DUE
    values = {"state": state, "tries": taken.tries + 1, "due_ms": now_ms + wait_ms, "last_answer": told}
    changed = update(delivery).where(mine).values(**values, lease_until_ms=0, lease_by="")
    if connection.execute(changed).rowcount == 0:
        return ""
    gone = isinstance(outcome, Answer) and outcome.status == _GONE
    _went_wrong(connection, taken.target, told, now_ms, gone=gone)
    return "given_up" if state == GIVEN_UP else "failed"


def drop(connection: Connection, taken: Taken) -> None:
    """Take away a delivery whose event is no longer kept."""
    connection.execute(delete(delivery).where(delivery.c.endpoint == taken.target.id, delivery.c.seq == taken.seq))


def _went_well(connection: Connection, target: Target, told: str, now_ms: int) -> None:
    news = (endpoint.c.failures > 0) | (endpoint.c.delivered_ms < now_ms - 10_000)  # not a write for each delivery
    values = {"failures": 0, "failing_since_ms": 0, "rest_until_ms": 0, "delivered_ms": now_ms, "last_answer": told}
    connection.execute(update(endpoint).where(_is(target), news).values(values))


def _went_wrong(connection: Connection, target: Target, told: str, now_ms: int, *, gone: bool) -> None:
    seen = select(endpoint.c.failures, endpoint.c.failing_since_ms).where(_is(target))
    row = connection.execute(seen.with_for_update()).one_or_none()  # or a success meanwhile would be overwritten
    if row is None:
        return
    failures, since_ms = row.failures + 1, row.failing_since_ms or now_ms
    values = {"failures": failures, "failing_since_ms": since_ms, "last_answer": told}
    if failures >= _RESTS_AFTER:
        values["rest_until_ms"] = now_ms + _jittered(_FIRST_WAIT_MS, failures - _RESTS_AFTER, _LONGEST_REST_MS)
    if gone or (failures >= _RESTS_AFTER and now_ms - since_ms >= _PAUSE_MS):
        values |= {"state": PAUSED, "reason": "gone" if gone else "failing"}
    connection.execute(update(endpoint).where(_is(target)).values(values))


def _is(target: Target) -> ColumnElement[bool]:
    return (endpoint.c.channel == target.channel) & (endpoint.c.id == target.id)


def _jittered(first: int, doublings: int, longest: int) -> int:
    """Between half and all of a wait that doubles."""
    return int(min(first * 2 ** min(doublings, 20), longest) * random.uniform(0.5, 1))
