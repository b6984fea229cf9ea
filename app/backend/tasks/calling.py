"""Calling somebody of a store, and who comes: each step once, however often it is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Row, delete, func, select, update

from app.backend.access.actor import THE_CLOCK, Actor
from app.backend.access.audit import note
from app.backend.clock import to_ms
from app.backend.database import insert_new
from app.backend.orders import at_terminal, heads, listing, records
from app.backend.orders.telling import moment
from app.backend.problems import Refused
from app.backend.reuse import content_of, id_reused
from app.backend.tasks.tables import store_task
from app.backend.terminals.registry import Terminal
from app.wire.enrolment import Shape
from app.wire.store_task import ESCALATES, RaisedTask, StoreTask, TaskKind, TaskState, TaskStep

if TYPE_CHECKING:
    from app.backend.core import Core  # which has the ledger, which calls people about conflicts

BATCH = 500
_T = store_task.c
_DAY_MS = 24 * 3_600_000
_MOST_OPEN = 30  # of one terminal: nobody comes any sooner to the thirty-first call


@dataclass(frozen=True, slots=True)
class _From:
    """Who calls, from where."""

    store: str
    terminal: str
    place: str
    actor: Actor


def call(connection: Connection, terminal: Terminal, asked: RaisedTask, now_ms: int) -> StoreTask:
    """Raise a task at a terminal; the same again is the same task.

    Raises Refused 404 `ORDER-UNKNOWN` for an order that has nothing in this store, 409 `ID-REUSED`, 429 `TASK-MANY`.
    """
    if asked.kind is TaskKind.CONFLICT and terminal.shape == Shape.KIOSK:
        raise Refused(403, "TERMINAL-SHAPE", "A terminal of this kind may not do this", kind=terminal.shape)
    place = at_terminal.place_of(connection, terminal)
    return _raised(connection, _From(terminal.store, terminal.id, place, terminal.actor), asked, now_ms)


def call_by_itself(connection: Connection, store: str, asked: RaisedTask, now_ms: int) -> StoreTask:
    """Raise a task that the backend found. Raises as `call`."""
    return _raised(connection, _From(store, THE_CLOCK.id, "", THE_CLOCK), asked, now_ms)


def accept(connection: Connection, terminal: Terminal, task: str, step: TaskStep, now_ms: int) -> StoreTask:
    """Somebody comes. Raises Refused 404 `TASK-UNKNOWN`, 409 `TASK-TAKEN` when somebody else does, `TASK-DONE`."""
    if terminal.shape == Shape.KIOSK:
        raise Refused(403, "TERMINAL-SHAPE", "A terminal of this kind may not do this", kind=terminal.shape)
    row = _wanted(connection, terminal, task)
    if row.state == TaskState.DONE:
        raise Refused(409, "TASK-DONE", "This is done already")
    if row.state == TaskState.ACCEPTED:
        if row.person != step.person:
            raise Refused(409, "TASK-TAKEN", "Somebody else sees to it", name=row.name)
        return _read(row)
    values = {"state": TaskState.ACCEPTED.value, "person": step.person, "name": step.name, "accepted_ms": now_ms}
    return _step(connection, terminal, row, values, Actor(terminal.actor.kind, step.person, terminal.id), now_ms)


def end(connection: Connection, terminal: Terminal, task: str, step: TaskStep, now_ms: int) -> StoreTask:
    """It is done, or nobody is needed any more. Raises Refused 404 `TASK-UNKNOWN`."""
    row = _wanted(connection, terminal, task)
    if row.state == TaskState.DONE:
        return _read(row)
    values: dict[str, Any] = {"state": TaskState.DONE.value, "done_ms": now_ms}
    return _step(connection, terminal, row, values, Actor(terminal.actor.kind, step.person, terminal.id), now_ms)


def page(connection: Connection, terminal: Terminal, after: int, limit: int) -> dict[str, Any]:
    """Tasks of a store that changed after a cursor; a kiosk is told of its own."""
    query = select(store_task).where(_T.store == terminal.store, _T.changed_n > after)
    if terminal.shape == Shape.KIOSK:
        query = query.where(_T.terminal == terminal.id)
    rows = connection.execute(query.order_by(_T.changed_n).limit(limit + 1)).all()
    cursor = str(rows[:limit][-1].changed_n if rows else after)
    return {"tasks": [_read(row).as_json() for row in rows[:limit]], "cursor": cursor, "more": len(rows) > limit}


def sweep(core: Core) -> int:
    """What was done a day ago is taken away; what nobody came to in a day is over, unless it has to be looked into."""
    now_ms = to_ms(core.now())

    def work(connection: Connection) -> int:
        old = (_T.state == TaskState.DONE.value, _T.done_ms < now_ms - _DAY_MS)
        gone = connection.execute(select(_T.store, _T.id).where(*old).limit(BATCH)).all()
        for row in gone:
            connection.execute(delete(store_task).where(_T.store == row.store, _T.id == row.id))
        lasting = [TaskKind.CONFLICT.value, TaskKind.FRAUD.value]
        late = (_T.state != TaskState.DONE.value, _T.at_ms < now_ms - _DAY_MS, _T.kind.not_in(lasting))
        over = connection.execute(select(_T.store, _T.id).where(*late).limit(BATCH)).all()
        for row in sorted(over):
            place = listing.last_place(connection, listing.of_tasks(row.store))
            values = {"state": TaskState.DONE.value, "done_ms": now_ms, "changed_n": place}
            connection.execute(update(store_task).where(_T.store == row.store, _T.id == row.id).values(values))
        return max(len(gone), len(over))

    return core.database.write(work)


def _raised(connection: Connection, where: _From, asked: RaisedTask, now_ms: int) -> StoreTask:
    known = _find(connection, where.store, asked.id)
    content = content_of({"kind": "task", "terminal": where.terminal, "message": asked.as_json()})
    if known is None:
        code = _code_of(connection, where.store, asked.order)
        mine = (_T.store == where.store, _T.terminal == where.terminal, _T.state != TaskState.DONE.value)
        if (connection.scalar(select(func.count()).select_from(store_task).where(*mine)) or 0) >= _MOST_OPEN:
            raise Refused(429, "TASK-MANY", "Enough was asked for already", retry_after=60)
        row = {"store": where.store, "id": asked.id, "kind": asked.kind.value, "state": TaskState.OPEN.value}
        row |= {"terminal": where.terminal, "place": where.place, "order_id": asked.order, "code": code}
        row |= {"text_code": asked.text_code, "person": "", "name": ""}
        times = {"at_ms": now_ms, "accepted_ms": 0, "done_ms": 0}
        if insert_new(connection, store_task, [{**row, **times, "content": content, "changed_n": 0}]):
            place = listing.last_place(connection, listing.of_tasks(where.store))
            mine_now = (_T.store == where.store, _T.id == asked.id)
            connection.execute(update(store_task).where(*mine_now).values(changed_n=place))
            detail = {"kind": asked.kind.value, "order": asked.order, "why": asked.text_code}
            note(connection, where.actor, "task.raise", where.store, "task", asked.id, detail, now_ms)
        known = _find(connection, where.store, asked.id)
        assert known is not None
    if bytes(known.content) != content:
        raise id_reused("task")
    return _read(known)


def _code_of(connection: Connection, store: str, order: str) -> str:
    if not order:
        return ""
    head = heads.find(connection, order)
    if head is None or all(part.store != store for part in records.of_order(connection, order)):
        raise Refused(404, "ORDER-UNKNOWN", "The store has nothing of this order")
    return head.code


def _wanted(connection: Connection, terminal: Terminal, task: str) -> Row[Any]:
    row = _find(connection, terminal.store, task, to_change=True)
    if row is None or (terminal.shape == Shape.KIOSK and row.terminal != terminal.id):
        raise Refused(404, "TASK-UNKNOWN", "The store has no such task")
    return row


def _find(connection: Connection, store: str, task: str, *, to_change: bool = False) -> Row[Any] | None:
    query = select(store_task).where(_T.store == store, _T.id == task)
    return connection.execute(query.with_for_update() if to_change else query).one_or_none()


def _step(
    connection: Connection, terminal: Terminal, row: Row[Any], values: dict[str, Any], actor: Actor, now_ms: int
) -> StoreTask:
    place = listing.last_place(connection, listing.of_tasks(terminal.store))
    mine = (_T.store == row.store, _T.id == row.id)
    connection.execute(update(store_task).where(*mine).values(**values, changed_n=place))
    note(connection, actor, f"task.{values['state']}", row.store, "task", row.id, {"kind": row.kind}, now_ms)
    return _read(connection.execute(select(store_task).where(*mine)).one())


def _read(row: Row[Any]) -> StoreTask:
    kind = TaskKind(row.kind)
    return StoreTask(
        row.id,
        kind,
        TaskState(row.state),
        row.terminal,
        row.place,
        row.order_id,
        row.code,
        row.text_code,
        row.name,
        moment(row.at_ms),
        moment(row.accepted_ms),
        row.changed_n,
        ESCALATES[kind],
    )
