"""What is to be sent and what became of it: every step a compare-and-set, so that no two workers send one message.

    queued -> sending -> sent | failed | unknown
              sending -> queued    the server certainly did not take it
    unknown | failed -> queued     a person says so

`sending` is written before a server can have the message: what is found in it after its worker has gone is unknown.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select, update

from app.backend.database import insert_new
from app.backend.notifications.tables import message
from app.backend.notifications.telling import note_told
from app.wire import fields

LEASE_MS = 10 * 60_000
_KEPT_MS = 30 * 24 * 3_600_000
_BACK_OFF_MS = tuple(seconds * 1000 for seconds in (60, 300, 900, 3600, 4 * 3600))


class State(StrEnum):
    """Where a message is."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"


_ENDED = (State.SENT, State.FAILED, State.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Message:
    """A message to a customer. `facts` are what its template is filled with."""

    store: str
    id: str
    kind: str
    object_kind: str
    object_id: str
    address: str
    language: str
    facts: Mapping[str, Any]
    queued_ms: int
    expires_ms: int
    tries: int = 0


_FIELDS = {field.name for field in dataclasses.fields(Message)}


def add(connection: Connection, new: Message, reason: str = "") -> None:
    """Queue a message, once for each id. With a reason it is one that cannot be sent, kept to be seen."""
    state = State.FAILED if reason else State.QUEUED
    row = {
        "store": new.store, "id": new.id, "kind": new.kind, "object_kind": new.object_kind, "object_id": new.object_id,
        "address": new.address, "language": new.language, "facts": fields.encode(new.facts).decode("ascii"),
        "state": state.value, "reason": reason, "holder": "", "tries": 0, "queued_ms": new.queued_ms,
        "due_ms": new.queued_ms, "until_ms": 0, "expires_ms": new.expires_ms, "changed_ms": new.queued_ms,
    }  # fmt: skip
    insert_new(connection, message, [row])
    if reason:
        _tell(connection, new, state, reason, new.queued_ms)


def claim(connection: Connection, holder: str, now_ms: int, most: int) -> list[Message]:
    """Take messages that are due into one's hands, the oldest first."""
    t = message.c
    free = (t.state == State.QUEUED.value, t.due_ms <= now_ms, t.until_ms <= now_ms)
    found = connection.execute(select(message).where(*free).order_by(t.due_ms).limit(most)).all()
    mine = {"holder": holder, "until_ms": now_ms + LEASE_MS}
    return [
        _read(row)
        for row in found
        if connection.execute(update(message).where(_is(row.store, row.id), *free).values(mine)).rowcount
    ]


def begin(connection: Connection, one: Message, holder: str, now_ms: int) -> bool:
    """The last step before the server can have it. False when the message is no longer in these hands."""
    t = message.c
    held = (_is(one.store, one.id), t.state == State.QUEUED.value, t.holder == holder, t.until_ms > now_ms)
    new = {"state": State.SENDING.value, "tries": t.tries + 1, "until_ms": now_ms + LEASE_MS, "changed_ms": now_ms}
    return connection.execute(update(message).where(*held).values(new)).rowcount == 1


def settle(connection: Connection, one: Message, holder: str, state: State, reason: str, now_ms: int) -> None:
    """Write down what became of a message; a server's late word also ends what was given up as unknown."""
    t = message.c
    held = (_is(one.store, one.id), t.holder == holder, t.state.not_in((State.SENT.value, State.FAILED.value)))
    new = {"state": state.value, "reason": reason, "until_ms": 0, "changed_ms": now_ms}
    if connection.execute(update(message).where(*held).values(new)).rowcount:
        _tell(connection, one, state, reason, now_ms)


def put_off(connection: Connection, one: Message, holder: str, reason: str, now_ms: int) -> None:
    """The server does not take it now: try later, each time after a longer wait, and not when it is too late."""
    due_ms = now_ms + _BACK_OFF_MS[min(one.tries, len(_BACK_OFF_MS) - 1)]
    if due_ms > one.expires_ms:
        settle(connection, one, holder, State.FAILED, f"TOO-LATE {reason}".strip(), now_ms)
        return
    held = (_is(one.store, one.id), message.c.holder == holder, message.c.state.in_(("queued", "sending")))
    tried = {"tries": one.tries + 1, "holder": "", "until_ms": 0, "changed_ms": now_ms}
    new = {**tried, "state": State.QUEUED.value, "due_ms": due_ms, "reason": reason}
    connection.execute(update(message).where(*held).values(new))


def let_go(connection: Connection, those: Sequence[Message], holder: str) -> None:
    """Give back what was taken and not tried."""
    for one in those:
        held = (_is(one.store, one.id), message.c.holder == holder, message.c.state == State.QUEUED.value)
        connection.execute(update(message).where(*held).values(holder="", until_ms=0))


def give_up(connection: Connection, now_ms: int, most: int) -> int:
    """What was being sent by a worker that is gone becomes unknown, what is too late fails; tells how many."""
    t = message.c
    gone = (t.state == State.SENDING.value, t.until_ms <= now_ms)
    late = (t.state == State.QUEUED.value, t.expires_ms <= now_ms, t.until_ms <= now_ms)
    done = 0
    for which, state, reason in ((gone, State.UNKNOWN, "WORKER-GONE"), (late, State.FAILED, "TOO-LATE")):
        for row in connection.execute(select(message).where(*which).limit(most)).all():
            new = {"state": state.value, "reason": reason, "changed_ms": now_ms}
            if connection.execute(update(message).where(_is(row.store, row.id), *which).values(new)).rowcount:
                _tell(connection, _read(row), state, reason, now_ms)
                done += 1
    return done


def again(connection: Connection, store: str, message_id: str, now_ms: int) -> bool:
    """Send a message again because a person says so. False when it is not one that ended unsent."""
    t = message.c
    ended = (_is(store, message_id), t.state.in_((State.FAILED.value, State.UNKNOWN.value)), t.address != "")
    new = {"state": State.QUEUED.value, "tries": 0, "holder": "", "until_ms": 0, "due_ms": now_ms}
    new |= {"expires_ms": now_ms + 24 * 3_600_000, "changed_ms": now_ms}
    return connection.execute(update(message).where(*ended).values(new)).rowcount == 1


def of_state(connection: Connection, state: State, most: int) -> Sequence[Row[Any]]:
    """Messages that stand there, the last changed first."""
    t = message.c
    query = select(message).where(t.state == state.value).order_by(t.changed_ms.desc()).limit(most)
    return connection.execute(query).all()


def forget(connection: Connection, now_ms: int, most: int) -> int:
    """After thirty days only what was sent when is kept, not to whom nor in which words; tells how many."""
    t = message.c
    old = (t.state.in_([state.value for state in _ENDED]), t.changed_ms < now_ms - _KEPT_MS, t.facts != "{}")
    rows = connection.execute(select(t.store, t.id).where(*old).limit(most)).all()
    for row in rows:
        connection.execute(update(message).where(_is(row.store, row.id)).values(address="", facts="{}", reason=""))
    return len(rows)


def _tell(connection: Connection, one: Message, state: State, reason: str, now_ms: int) -> None:
    if one.kind == "ready":
        why = "" if state is State.SENT else f"{state.value} {reason}".strip()
        note_told(connection, one.store, one.object_id, why, now_ms)


def _is(store: str, message_id: str) -> ColumnElement[bool]:
    return (message.c.store == store) & (message.c.id == message_id)


def _read(row: Row[Any]) -> Message:
    own = {name: value for name, value in row._mapping.items() if name in _FIELDS}
    return Message(**own | {"facts": json.loads(row.facts)})
