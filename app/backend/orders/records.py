"""Fulfilments as rows: read whole, written by compare-and-set on their version."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, and_, bindparam, delete, select, update

from app.backend.database import insert_new, upsert
from app.backend.orders.tables import order_fulfilment, order_line, order_place
from app.backend.problems import Refused
from app.domain.order_fulfilment import Fulfilment, Handed, Lock, Told, Way
from app.domain.order_line import OrderLine
from app.domain.order_state import State
from app.domain.order_time import next_due
from app.wire import fields

_F, _L, _P = order_fulfilment.c, order_line.c, order_place.c
_AT_ONCE = 500
_COUNTED = (
    *("ordered", "cancelled", "moved", "substituted", "short", "missing", "damaged"),
    *("picked", "collected", "refused", "shelved"),
)
_TEXTS = ("id", "sku", "name", "unit", "replaces")
# Made once: what people do to orders waits for it.
_LOOK = select(order_fulfilment).where(_F.store == bindparam("at_store"), _F.id == bindparam("at_id"))
_TAKE = _LOOK.with_for_update()
_CHANGE = update(order_fulfilment).where(
    _F.store == bindparam("at_store"), _F.id == bindparam("at_id"), _F.version == bindparam("at_version")
)
_LINES = (
    select(order_line)
    .where(_L.store.in_(bindparam("at_stores", expanding=True)), _L.fulfilment.in_(bindparam("at_ids", expanding=True)))
    .order_by(_L.place)
)


def find(connection: Connection, store: str, fulfilment_id: str, *, to_change: bool = False) -> Fulfilment | None:
    """A fulfilment of a store. One that is to be changed is this transaction's alone until it ends."""
    wanted = {"at_store": store, "at_id": fulfilment_id}
    row = connection.execute(_TAKE if to_change else _LOOK, wanted).mappings().one_or_none()
    return _fulfilments(connection, [row])[0] if row else None


def of_store(
    connection: Connection, store: str, where: ColumnElement[bool], limit: int
) -> list[tuple[int, Fulfilment]]:
    """Fulfilments of a store in the order of their last change, each with its place in the store's list."""
    query = select(order_fulfilment).where(_F.store == store, where).order_by(_F.changed_n).limit(limit)
    rows = connection.execute(query).mappings().all()
    return list(zip((row["changed_n"] for row in rows), _fulfilments(connection, rows), strict=True))


def due(connection: Connection, now_ms: int, limit: int) -> list[Fulfilment]:
    """Fulfilments at which the clock has something to do; those that another clock has in hand are left to it."""
    query = select(order_fulfilment).where(_F.due_ms <= now_ms).order_by(_F.due_ms).limit(limit)
    return _fulfilments(connection, connection.execute(query.with_for_update(skip_locked=True)).mappings().all())


def of_order(connection: Connection, order_id: str, *, to_change: bool = False) -> list[Fulfilment]:
    """All fulfilments of an order, in the order of their ids."""
    query = select(_P.store, _P.fulfilment).where(_P.order_id == order_id).order_by(_P.fulfilment)
    found = (find(connection, *place, to_change=to_change) for place in connection.execute(query).all())
    return [fulfilment for fulfilment in found if fulfilment is not None]


def add(connection: Connection, new: Fulfilment) -> None:
    """Write a new fulfilment. Raises Refused 409 `ID-REUSED`."""
    row = {"store": new.store, "id": new.id, "order_id": new.order, "changed_n": 0, **_row(new)}
    place = {"order_id": new.order, "fulfilment": new.id, "store": new.store}
    if not insert_new(connection, order_fulfilment, [row]) or not insert_new(connection, order_place, [place]):
        raise Refused(409, "ID-REUSED", "The fulfilment's id was used for another one", fulfilment=new.id)
    _add_lines(connection, new, range(len(new.lines)))


def change(connection: Connection, before: Fulfilment, after: Fulfilment) -> bool:
    """Write what a fulfilment has become, unless it is not what it was any more."""
    same = {"at_store": before.store, "at_id": before.id, "at_version": before.version}
    if connection.execute(_CHANGE, {**same, **_row(after)}).rowcount == 0:
        return False
    was = {line.id: line for line in before.lines}
    lines = list(enumerate(after.lines))
    _add_lines(connection, after, [place for place, line in lines if line.id not in was])
    known = [_line_row(after, place) for place, line in lines if line.id in was and was[line.id] != line]
    upsert(connection, order_line, known, tuple(f"{name}_e6" for name in _COUNTED))
    return True


def forget_lines(connection: Connection, before: Fulfilment, after: Fulfilment) -> None:
    """Take out lines that a fulfilment has no more, because a substitution was undone."""
    gone = {line.id for line in before.lines} - {line.id for line in after.lines}
    if gone:
        mine = and_(_L.store == before.store, _L.id.in_(gone))
        connection.execute(delete(order_line).where(mine))


def postpone(connection: Connection, one: Fulfilment, until_ms: int) -> None:
    """Let the clock look at a fulfilment later."""
    connection.execute(update(order_fulfilment).where(_here(one.store, one.id)).values(due_ms=until_ms))


def _add_lines(connection: Connection, one: Fulfilment, places: Iterable[int]) -> None:
    for row in (_line_row(one, place) for place in places):
        if not insert_new(connection, order_line, [row]):
            raise Refused(409, "ID-REUSED", "The line's id was used for another one", line=row["id"])


def _here(store: str, fulfilment_id: str) -> ColumnElement[bool]:
    return and_(_F.store == store, _F.id == fulfilment_id)


def _row(one: Fulfilment) -> dict[str, Any]:
    look = next_due(one)
    return {
        "way": one.way.value, "state": one.state.value, "version": one.version, "fee": one.fee, "bin": one.bin,
        "told": one.told.value, "lock": _text(one.lock), "handed": _text(one.handed), "extended": one.extended,
        "reminders": one.reminders, "placed_ms": one.placed_ms, "since_ms": one.since_ms, "hold_ms": one.hold_ms,
        "pay_by_ms": one.pay_by_ms, "accepted_ms": one.accepted_ms, "ready_ms": one.ready_ms,
        "hold_until_ms": one.hold_until_ms, "due_ms": look[0] if look else None,
    }  # fmt: skip


def _line_row(one: Fulfilment, place: int) -> dict[str, Any]:
    line = one.lines[place]
    counted = {f"{name}_e6": getattr(line, name) for name in _COUNTED}
    texts = {name: getattr(line, name) for name in _TEXTS}
    return {"store": one.store, "fulfilment": one.id, "place": place, "amount": line.amount, **texts, **counted}


def _fulfilments(connection: Connection, rows: Sequence[RowMapping]) -> list[Fulfilment]:
    lines: dict[str, list[OrderLine]] = {row["id"]: [] for row in rows}
    for part in range(0, len(rows), _AT_ONCE):
        ids = [row["id"] for row in rows[part : part + _AT_ONCE]]
        stores = {row["store"] for row in rows[part : part + _AT_ONCE]}
        for line in connection.execute(_LINES, {"at_stores": list(stores), "at_ids": ids}).mappings():
            lines[line["fulfilment"]].append(_line(line))
    return [_fulfilment(row, lines[row["id"]]) for row in rows]


def _line(row: RowMapping) -> OrderLine:
    counted = {name: row[f"{name}_e6"] for name in _COUNTED}
    return OrderLine(amount=row["amount"], **{name: row[name] for name in _TEXTS}, **counted)


def _fulfilment(row: RowMapping, lines: Iterable[OrderLine]) -> Fulfilment:
    lock, handed = _read(row["lock"]), _read(row["handed"])
    same = ("id", "store", "version", "placed_ms", "since_ms", "hold_ms", "fee", "bin", "pay_by_ms", "accepted_ms")
    rest = ("ready_ms", "hold_until_ms", "extended", "reminders")
    return Fulfilment(
        order=row["order_id"],
        way=Way(row["way"]),
        state=State(row["state"]),
        lines=tuple(lines),
        told=Told(row["told"]),
        lock=Lock(**lock) if lock else None,
        handed=Handed(**handed) if handed else None,
        **{name: row[name] for name in (*same, *rest)},
    )


def _text(fact: Lock | Handed | None) -> str:
    return fields.encode(asdict(fact)).decode("ascii") if fact else ""


def _read(text: str) -> Mapping[str, Any] | None:
    return fields.decode(text.encode("ascii")) if text else None
