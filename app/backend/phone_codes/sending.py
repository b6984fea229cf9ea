"""The clock's part of one-time codes: whose phone it is, whether anything is sent, and forgetting it all."""

from __future__ import annotations

from functools import partial
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select, update

from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.notifications import direct
from app.backend.phone_codes import asking
from app.backend.phone_codes.asking import AGAIN_MS, HOLDS_MS, SENT, SILENT, WANTED
from app.backend.phone_codes.tables import phone_code

BATCH = 100
_C = phone_code.c
_MOST_SENT = 3  # to one phone while a code holds
_MOST_AT_A_TERMINAL = 20
_HOUR_MS = 3_600_000


def send(core: Core) -> int:
    """Send the codes that are wanted, to whom something waits for; tells how many were looked at."""
    query = select(phone_code).where(_C.state == WANTED).order_by(_C.at_ms).limit(BATCH)
    rows = core.database.read(lambda connection: connection.execute(query).all())
    for row in rows:
        core.database.write(partial(_send, core, row))
    return len(rows)


def forget(core: Core) -> int:
    """Take away what nobody can type any more and no limit is reckoned with."""
    old = _C.at_ms < to_ms(core.now()) - 2 * _HOUR_MS

    def work(connection: Connection) -> int:
        rows = connection.execute(select(_C.store, _C.id).where(old).limit(BATCH)).all()
        for row in rows:
            connection.execute(delete(phone_code).where(_C.store == row.store, _C.id == row.id))
        return len(rows)

    return core.database.write(work)


def _send(core: Core, row: Row[Any], connection: Connection) -> None:
    mine = (_C.store == row.store, _C.id == row.id, _C.state == WANTED)
    if connection.execute(update(phone_code).where(*mine).values(state=SILENT)).rowcount == 0:
        return  # another worker's
    found = [] if _too_often(connection, row) else asking.orders_of(connection, core.key, row.store, row.who)
    if found:
        connection.execute(update(phone_code).where(_C.store == row.store, _C.id == row.id).values(state=SENT))
        phone = asking.phones_of(connection, found[:1])[found[0].id]
        direct.code(connection, core.settings, found[0], row.store, row.id, phone, row.at_ms, row.until_ms)


def _too_often(connection: Connection, row: Row[Any]) -> bool:
    here = (_C.store == row.store, _C.state == SENT)
    times = connection.scalars(select(_C.at_ms).where(*here, _C.who == row.who, _C.at_ms > row.at_ms - HOLDS_MS)).all()
    at_terminal = (_C.terminal == row.terminal, _C.at_ms > row.at_ms - _HOUR_MS)
    many = connection.scalar(select(func.count()).select_from(phone_code).where(*here, *at_terminal)) or 0
    return many >= _MOST_AT_A_TERMINAL or len(times) >= _MOST_SENT or any(at > row.at_ms - AGAIN_MS for at in times)
