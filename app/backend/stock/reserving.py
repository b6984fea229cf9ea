"""Holding goods for order lines without ever promising one piece twice: each step is one compare-and-set.

Every function works inside the caller's transaction. Who holds several lines in one transaction does so in the order
of (store, sku), so that two of them never wait for each other. Quantities are in millionths.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Connection, Row, and_, bindparam, select, update

from app.backend.database import insert_new
from app.backend.problems import Refused
from app.backend.stock import moving, telling
from app.backend.stock.levels import LEVEL, Level
from app.backend.stock.tables import reservation, stock

_R, _S = reservation.c, stock.c
_GONE = bindparam("gone", type_=BigInteger)
_CHANGE_LINE = update(reservation).where(_R.store == bindparam("at_store"), _R.order_line == bindparam("at_line"))
_TAKE_AWAY = (
    update(stock)
    .where(_S.store == bindparam("at_store"), _S.sku == bindparam("at_sku"))
    .values(
        on_hand_e6=_S.on_hand_e6 - _GONE,
        reserved_e6=_S.reserved_e6 - _GONE,
        version=0,
        changed_ms=bindparam("at_ms"),
    )
)
_AT_ONCE = 500


class State(StrEnum):
    """How far goods that are held have come."""

    HELD = "held"
    PICKED = "picked"
    READY = "ready"
    COLLECTED = "collected"
    EXPIRED = "expired"
    RELEASED = "released"


_HOLDING = (State.HELD, State.PICKED, State.READY)
_NEXT = {(State.HELD, State.PICKED), (State.PICKED, State.READY), (State.PICKED, State.HELD),
         (State.READY, State.PICKED)}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Held:
    """A reservation: what an order line asked for, what is still held for it, and what has left."""

    store: str
    order_line: str
    sku: str
    state: State
    asked_e6: int
    held_e6: int
    collected_e6: int
    until_ms: int


def hold(
    connection: Connection, store: str, order_line: str, sku: str, quantity_e6: int, until_ms: int, now_ms: int
) -> bool:
    """Hold goods for an order line if they are there; asked again it changes nothing, unless the hold had ended.

    Raises Refused 409 `ID-REUSED` when the line holds something else, ValueError for a quantity that is none.
    """
    _check(quantity_e6)
    known = _locked(connection, store, order_line)
    if known is not None and (known.sku, known.asked_e6) != (sku, quantity_e6):
        raise Refused(409, "ID-REUSED", "The order line holds something else", order_line=order_line)
    if known is not None and known.state not in (State.EXPIRED, State.RELEASED):
        return True
    if not _take(connection, store, sku, quantity_e6, now_ms):
        found = find(connection, store, order_line)  # another connection may have held it for the same line just now
        return known is None and found is not None and found.state in _HOLDING
    values = {"state": State.HELD.value, "held_e6": quantity_e6, "until_ms": until_ms, "changed_ms": now_ms}
    if known is not None:
        connection.execute(update(reservation).where(_line(store, order_line)).values(values))
        return True
    row = {"store": store, "order_line": order_line, "sku": sku, "asked_e6": quantity_e6, "collected_e6": 0, **values}
    if insert_new(connection, reservation, [row]) == 0:  # the same line, held by another connection a moment ago
        _give_back(connection, store, sku, quantity_e6, now_ms)
    return True


def advance(connection: Connection, store: str, order_line: str, was: State, becomes: State, now_ms: int) -> bool:
    """Move a reservation on (held, picked, ready, or a step back) if it is where the caller thinks it is."""
    if (was, becomes) not in _NEXT:
        raise ValueError(f"no step from {was} to {becomes}")
    here = and_(_line(store, order_line), _R.state == was.value)
    return (
        connection.execute(update(reservation).where(here).values(state=becomes.value, changed_ms=now_ms)).rowcount > 0
    )


def extend(connection: Connection, store: str, order_line: str, until_ms: int, now_ms: int) -> bool:
    """Hold goods until another moment; False when they are held no more."""
    here = and_(_line(store, order_line), _R.state.in_([state.value for state in _HOLDING]))
    return connection.execute(update(reservation).where(here).values(until_ms=until_ms, changed_ms=now_ms)).rowcount > 0


def release(connection: Connection, store: str, order_line: str, now_ms: int, quantity_e6: int | None = None) -> int:
    """Let go of what is held, or of a part; gives how much that was. What is not held any more changes nothing."""
    if quantity_e6 is not None:
        _check(quantity_e6)
    return _let_go(connection, _locked(connection, store, order_line), State.RELEASED, now_ms, quantity_e6)


def fulfil(connection: Connection, store: str, order_line: str, quantity_e6: int, now_ms: int, actor: str = "") -> None:
    """Goods that were held have left: on hand and reserved fall together, and a movement says why.

    Raises Refused 409 `RESERVATION-SHORT` when less than that is held.
    """
    fulfil_all(connection, store, {order_line: quantity_e6}, now_ms, actor)


def fulfil_all(
    connection: Connection, store: str, quantities_e6: Mapping[str, int], now_ms: int, actor: str = ""
) -> None:
    """Fulfil several order lines of a store in as many steps as one of them. Raises as `fulfil`."""
    query = select(reservation).where(_R.store == store, _R.order_line.in_(quantities_e6)).with_for_update()
    known = {row.order_line: _held(row) for row in connection.execute(query.order_by(_R.order_line))}
    lines, goods, moves = list[dict[str, Any]](), list[dict[str, Any]](), list[moving.Move]()
    for order_line, gone in quantities_e6.items():
        _check(gone)
        one = known.get(order_line)
        if one is None or one.state not in _HOLDING or one.held_e6 < gone:
            held = 0 if one is None else one.held_e6
            raise Refused(409, "RESERVATION-SHORT", "Less than that is held for the order line", held_e6=str(held))
        left, collected = one.held_e6 - gone, one.collected_e6 + gone
        state = one.state if left else State.COLLECTED
        here = {"at_store": store, "at_line": order_line, "changed_ms": now_ms}
        lines.append({**here, "state": state.value, "held_e6": left, "collected_e6": collected})
        goods.append({"at_store": store, "at_sku": one.sku, "gone": gone, "at_ms": now_ms})
        moves.append(moving.Move(store, one.sku, -gone, moving.Reason.ORDER, order_line, now_ms, actor))
    connection.execute(_CHANGE_LINE, lines)
    connection.execute(_TAKE_AWAY, sorted(goods, key=lambda one: str(one["at_sku"])))
    moving.write_down(connection, moves, now_ms)


def expire(connection: Connection, now_ms: int, limit: int) -> list[Held]:
    """Let go of what was held but not picked in time, at most `limit` lines; gives what they held.

    What is already picked or ready lies in a box with somebody's name: its order says when it goes back to the shelf.
    """
    due = and_(_R.state == State.HELD.value, _R.until_ms <= now_ms)
    query = select(reservation).where(due).order_by(_R.until_ms).limit(limit).with_for_update(skip_locked=True)
    found = sorted((_held(row) for row in connection.execute(query)), key=lambda held: (held.store, held.sku))
    for held in found:
        _let_go(connection, held, State.EXPIRED, now_ms)
    return found


def find(connection: Connection, store: str, order_line: str) -> Held | None:
    """The reservation of an order line."""
    row = connection.execute(select(reservation).where(_line(store, order_line))).one_or_none()
    return None if row is None else _held(row)


def available(connection: Connection, store: str, skus: Iterable[str]) -> dict[str, int]:
    """What may still be promised of each product, never less than nothing; of a product that was never there, 0."""
    asked = sorted(set(skus))
    found = dict.fromkeys(asked, 0)
    for start in range(0, len(asked), _AT_ONCE):
        query = select(_S.sku, _S.on_hand_e6 - _S.reserved_e6 - _S.safety_e6)
        here = and_(_S.store == store, _S.sku.in_(asked[start : start + _AT_ONCE]))
        found |= {sku: max(0, free) for sku, free in connection.execute(query.where(here))}
    return found


def _let_go(
    connection: Connection, known: Held | None, becomes: State, now_ms: int, quantity_e6: int | None = None
) -> int:
    if known is None or known.state not in _HOLDING:
        return 0
    freed = known.held_e6 if quantity_e6 is None else min(quantity_e6, known.held_e6)
    left = known.held_e6 - freed
    ends = State.COLLECTED if known.collected_e6 else becomes
    values = {"held_e6": left, "state": (known.state if left else ends).value, "changed_ms": now_ms}
    connection.execute(update(reservation).where(_line(known.store, known.order_line)).values(values))
    _give_back(connection, known.store, known.sku, freed, now_ms)
    return freed


def _take(connection: Connection, store: str, sku: str, quantity_e6: int, now_ms: int) -> bool:
    """The one place where goods are promised: the condition and the change are one statement."""
    free = _S.on_hand_e6 - _S.safety_e6 - _S.reserved_e6 >= quantity_e6
    return _reserve(connection, and_(_S.store == store, _S.sku == sku, free), quantity_e6, now_ms)


def _give_back(connection: Connection, store: str, sku: str, quantity_e6: int, now_ms: int) -> None:
    _reserve(connection, and_(_S.store == store, _S.sku == sku), -quantity_e6, now_ms)


def _reserve(connection: Connection, where: ColumnElement[bool], more_e6: int, now_ms: int) -> bool:
    reserved = {"reserved_e6": _S.reserved_e6 + more_e6, "version": 0, "changed_ms": now_ms}
    row = connection.execute(update(stock).where(where).values(reserved).returning(*LEVEL)).one_or_none()
    if row is not None:
        telling.changed(connection, [(Level(*row), -more_e6)], now_ms)
    return row is not None


def _locked(connection: Connection, store: str, order_line: str) -> Held | None:
    row = connection.execute(select(reservation).where(_line(store, order_line)).with_for_update()).one_or_none()
    return None if row is None else _held(row)


def _held(row: Row[Any]) -> Held:
    return Held(
        row.store, row.order_line, row.sku, State(row.state), row.asked_e6, row.held_e6, row.collected_e6, row.until_ms
    )


def _line(store: str, order_line: str) -> ColumnElement[bool]:
    return and_(_R.store == store, _R.order_line == order_line)


def _check(quantity_e6: int) -> None:
    if quantity_e6 <= 0:
        raise ValueError(f"a quantity is expected, not {quantity_e6}")
