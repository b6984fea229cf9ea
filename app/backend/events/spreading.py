"""Writing down who is to be told of which event: a delivery for each endpoint that wants it.

What happens to an order is told to the channel that placed it, and to no other.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, func, or_, select, update

from app.backend.access.tables import channel_key
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.database import insert_new
from app.backend.events import log
from app.backend.events.endpoints import ACTIVE, DUE
from app.backend.events.kinds import NEEDS
from app.backend.events.tables import delivery, endpoint

_AT_ONCE = 500
_MOST_WAITING = 5000  # of one endpoint; the rest stays where it is until these are delivered


def spread(core: Core) -> int:
    """Bring every endpoint up to the last event; tells how many events were looked at."""
    return sum(_spread_one(core, row) for row in core.database.read(_behind))


def _spread_one(core: Core, row: Row[Any]) -> int:
    looked = 0
    while some := core.database.write(lambda connection: _step(connection, row.channel, row.id, to_ms(core.now()))):
        looked += some
    return looked


def _behind(connection: Connection) -> list[Row[Any]]:
    query = select(endpoint.c.channel, endpoint.c.id)
    query = query.where(endpoint.c.state == ACTIVE, endpoint.c.seq < log.end(connection))
    return list(connection.execute(query))


def _step(connection: Connection, channel: str, endpoint_id: str, now_ms: int) -> int:
    mine = (endpoint.c.channel == channel) & (endpoint.c.id == endpoint_id) & (endpoint.c.state == ACTIVE)
    row = connection.execute(select(endpoint.c.seq, endpoint.c.kinds).where(mine)).one_or_none()
    waiting = select(func.count()).select_from(delivery).where(delivery.c.endpoint == endpoint_id)
    if row is None or (connection.scalar(waiting.where(delivery.c.state == DUE)) or 0) >= _MOST_WAITING:
        return 0
    events = log.after(connection, row.seq, _AT_ONCE)
    if not events:
        return 0
    # The cursor is moved first: a worker that comes second waits here, finds it moved, and leaves.
    moved = update(endpoint).where(mine, endpoint.c.seq == row.seq).values(seq=events[-1].seq)
    if connection.execute(moved).rowcount == 0:
        return 0
    allowed = _allowed(connection, channel, now_ms)
    wanted = {kind for kind in row.kinds.split() if NEEDS[kind] in allowed}
    theirs = [e for e in events if e.kind in wanted and e.body.get("channel", channel) == channel]
    insert_new(connection, delivery, [_delivery(endpoint_id, e, now_ms) for e in theirs])
    return len(events)


def _allowed(connection: Connection, channel: str, now_ms: int) -> set[str]:
    """What the keys that a channel has now let it read: without a key it is told nothing."""
    living = or_(channel_key.c.ends_ms.is_(None), channel_key.c.ends_ms > now_ms)
    scopes = connection.scalars(select(channel_key.c.scopes).where(channel_key.c.channel == channel, living))
    return {scope for several in scopes for scope in several.split()}


def _delivery(endpoint_id: str, event: log.Event, now_ms: int) -> dict[str, Any]:
    place = {"endpoint": endpoint_id, "seq": event.seq, "state": DUE, "tries": 0, "first_ms": now_ms, "due_ms": now_ms}
    of = {"store": event.store, "object_kind": event.object_kind, "object_id": event.object_id}
    return {**place, **of, "lease_until_ms": 0, "lease_by": "", "last_answer": ""}
