"""The orders' clock: unpaid orders end, customers are reminded, holds and handovers run out, goods go back."""

from __future__ import annotations

import structlog
from sqlalchemy import Connection

from app.backend.access.actor import THE_CLOCK
from app.backend.orders import carrying_out, records
from app.backend.orders.listing import Changes
from app.backend.problems import Refused
from app.domain.order_command import Command
from app.domain.order_fulfilment import Fulfilment
from app.domain.order_state import Act
from app.domain.order_time import next_due

_log = structlog.get_logger()
_LATER_MS = 3_600_000


def sweep(connection: Connection, now_ms: int, limit: int) -> int:
    """Do what is due by now, for at most `limit` fulfilments; gives how many were due.

    More than one act can be due for a fulfilment after a long stop: each is done, in order, and told. One that cannot
    be dealt with stands back for an hour and never in the way of the others.
    """
    changes, found = Changes(), records.due(connection, now_ms, limit)
    for one in found:
        try:
            with connection.begin_nested():
                _catch_up(connection, changes, one, now_ms)
        except Refused as refused:
            _log.error("order not swept", fulfilment=one.id, code=refused.code)
            records.postpone(connection, one, now_ms + _LATER_MS)
    changes.number(connection)
    return len(found)


def _catch_up(connection: Connection, changes: Changes, one: Fulfilment, now_ms: int) -> None:
    while (due := next_due(one)) is not None and due[0] <= now_ms:
        command = Command("", due[1], one.version, reason="unpaid" if due[1] is Act.CANCEL else "")
        one = carrying_out.carry_out(connection, changes, one, command, THE_CLOCK, now_ms).after
