"""Enrolment: a code and a public key in, a place in a store and a new epoch out."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, RowMapping, insert, select, update

from app.backend.access.actor import Actor, ActorKind
from app.backend.access.audit import note
from app.backend.clock import to_ms
from app.backend.problems import Refused
from app.backend.schema import store, terminal
from app.backend.terminals import slots
from app.wire.enrolment import EnrolAnswer, EnrolRequest, Shape


def enrol(connection: Connection, asked: EnrolRequest, server_key: bytes, now: datetime) -> EnrolAnswer | None:
    """Pair a terminal; None when the code is not good, which must be committed as a counted try.

    Each pairing gives the terminal's next epoch, so a journal put back from a copy never repeats a number. The same
    request again gives the same answer. Raises Refused `TERMINAL-OTHER-STORE`.
    """
    before = _row(connection, asked.terminal)
    opened = slots.take(connection, asked.code, asked.terminal, now)
    if opened is None:
        return None
    if before is not None and before["store"] != opened["store"]:
        raise Refused(409, "TERMINAL-OTHER-STORE", "The terminal belongs to another store", store=before["store"])
    again = opened["terminal"] is not None
    if again and (before is None or before["public_key"] != asked.public_key):
        return None  # whoever saw the code does not get the place of the terminal that took it
    if not again:
        _pair(connection, asked, opened, before, to_ms(now))
    row = _row(connection, asked.terminal)
    assert row is not None
    shop = connection.execute(select(store).where(store.c.id == row["store"])).mappings().one()
    return EnrolAnswer(
        store=shop["id"], store_name=shop["name"], currency=shop["currency"], terminal=row["id"], name=row["name"],
        short=row["short"], shape=Shape(row["shape"]), epoch=row["epoch"], server_key=server_key,
        server_time=now.isoformat(),
    )  # fmt: skip


def _row(connection: Connection, terminal_id: str) -> RowMapping | None:
    query = select(terminal).where(terminal.c.id == terminal_id).with_for_update()
    return connection.execute(query).mappings().one_or_none()


def _pair(
    connection: Connection,
    asked: EnrolRequest,
    opened: RowMapping,
    before: RowMapping | None,
    now_ms: int,
) -> None:
    place = {
        "name": asked.name or opened["name"],
        "short": opened["short"],
        "shape": opened["shape"],
        "public_key": asked.public_key,
        "revoked": False,
        "app": asked.app,
        "seen_ms": now_ms,
    }
    if before is None:
        connection.execute(insert(terminal).values(id=asked.terminal, store=opened["store"], epoch=1, **place))
    else:
        values = {**place, "epoch": before["epoch"] + 1}
        connection.execute(update(terminal).where(terminal.c.id == asked.terminal).values(values))
    itself = Actor(ActorKind.TERMINAL, asked.terminal, asked.terminal)
    detail = {"short": opened["short"], "app": asked.app}
    note(connection, itself, "terminal.enrol", opened["store"], "terminal", asked.terminal, detail, now_ms)
