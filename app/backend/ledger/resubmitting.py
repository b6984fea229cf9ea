"""Counting what was put aside, once the program can: after an upgrade by itself, or when the back office asks."""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, and_, delete, select, update
from sqlalchemy.exc import DataError, IntegrityError

from app.backend.access import audit
from app.backend.access.actor import THE_CLOCK, Actor
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.ledger.booking import Booking, Unbookable
from app.backend.ledger.ingest import claim_ids, result_of
from app.backend.ledger.opaque import KIND as OPAQUE
from app.backend.ledger.posting import post
from app.backend.ledger.project import project
from app.backend.problems import Refused
from app.backend.schema import ledger_entry, quarantine
from app.backend.terminals.registry import find
from app.version import VERSION
from app.wire import fields
from app.wire.entry import Entry
from app.wire.push import Result, Status, entry_from_json

AT_ONCE = 100
# What another program may well be able to count.
_OURS = ("SCHEMA-UNKNOWN", "KIND-UNKNOWN", "BODY-UNREADABLE", "ENTRY-UNSTORABLE", "ENTRY-OPAQUE", "BUG")
_E, _Q = ledger_entry.c, quarantine.c


class Place(NamedTuple):
    """Where an entry is."""

    store: str
    terminal: str
    epoch: int
    seq: int


def resubmit(connection: Connection, place: Place, actor: Actor, now_ms: int) -> Result:
    """Count an entry that lies in quarantine as if it came now; counted already, it is answered the same.

    Raises Refused 404 `QUARANTINE-UNKNOWN`, 409 `QUARANTINE-STAYS` with the reason.
    """
    row = connection.execute(select(ledger_entry).where(_at(ledger_entry, place)).with_for_update()).one_or_none()
    if row is None:
        raise Refused(404, "QUARANTINE-UNKNOWN", "No such entry")
    if row.status != Status.QUARANTINED.value:
        return Result(row.seq, Status(row.status), tuple(row.codes.split()))
    booking = _again(connection, row)
    if booking.aside is None:
        claim_ids(connection, [booking])
    if booking.aside is None:
        connection.execute(delete(quarantine).where(_at(quarantine, place)))
        _count(connection, booking, now_ms)
    if booking.aside is not None:
        raise Refused(409, "QUARANTINE-STAYS", "It still cannot be counted", reason=booking.aside.code)
    result = result_of(booking)
    told = {"status": result.status.value, "codes": " ".join(result.codes)}
    connection.execute(update(ledger_entry).where(_at(ledger_entry, place)).values(told))
    detail = {"seq": place.seq, "epoch": place.epoch, "was": row.codes, **told}
    audit.note(connection, actor, "ledger.resubmit", place.store, "terminal", place.terminal, detail, now_ms)
    return result


def after_upgrade(core: Core) -> int:
    """Try again what an older program could not count; gives how many entries were counted.

    An entry is tried once by each program that runs: `tried` names the last one.
    """
    query = select(_Q.store, _Q.terminal, _Q.epoch, _Q.seq)
    query = query.where(_Q.reason.in_(_OURS), _Q.tried != VERSION).order_by(_Q.since_ms).limit(AT_ONCE)
    waiting = core.database.read(lambda connection: [Place(*row) for row in connection.execute(query)])
    return sum(_try(core, place) for place in waiting)


def _try(core: Core, place: Place) -> bool:
    now_ms = to_ms(core.now())
    try:
        core.database.write(lambda connection: resubmit(connection, place, THE_CLOCK, now_ms))
    except Refused:
        tried = update(quarantine).where(_at(quarantine, place)).values(tried=VERSION)
        core.database.write(lambda connection: connection.execute(tried))
        return False
    return True


def _again(connection: Connection, row: Row[Any]) -> Booking:
    terminal = find(connection, row.terminal)
    assert terminal is not None
    body = row.body.decode("utf-8", "surrogatepass") if row.kind != OPAQUE else ""
    head = (row.terminal, row.epoch, row.seq, row.id, row.kind, row.schema, row.at, body, row.prev, row.hash)
    entry = Entry(*head)
    if row.kind == OPAQUE:
        try:
            told = entry_from_json(row.terminal, row.epoch, fields.decode(row.body))
        except fields.BadMessage as error:
            return Booking(terminal, entry, aside=Unbookable("ENTRY-OPAQUE", str(error)))
        if (told.seq, told.prev, told.hash) != (row.seq, row.prev, row.hash):
            return Booking(terminal, entry, aside=Unbookable("HASH-WRONG"))
        entry = told
    return project(terminal, entry)


def _count(connection: Connection, booking: Booking, now_ms: int) -> None:
    if booking.codes == ["ALREADY-COUNTED"]:
        return
    try:
        with connection.begin_nested():
            post(connection, [booking], now_ms, one_by_one=False)
    except (DataError, IntegrityError) as error:
        booking.aside = Unbookable("ENTRY-UNSTORABLE", type(error).__name__)


def _at(table: Any, place: Place) -> Any:
    c = table.c
    return and_(c.store == place.store, c.terminal == place.terminal, c.epoch == place.epoch, c.seq == place.seq)
