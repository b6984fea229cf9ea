"""Goods that move: what is on hand changes only here, and every change leaves a movement that says why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from sqlalchemy import Connection, and_, bindparam, update

from app.backend import bulk
from app.backend.stock import telling
from app.backend.stock.levels import LEVEL, Level
from app.backend.stock.tables import stock, stock_movement
from app.wire.uuid7 import uuid7

_S = stock.c
_Place = tuple[str, str]  # store and sku


class Reason(StrEnum):
    """Why something is on hand that was not, or no more."""

    SALE = "sale"
    REFUND = "refund"
    ORDER = "order"
    COUNT = "count"
    COUNTED = "counted"  # takes back a movement that was heard of only after a count that had already seen it
    TRANSFER_OUT = "transfer_out"
    TRANSFER_IN = "transfer_in"
    RECEIPT = "receipt"
    DAMAGE = "damage"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class Move:
    """Some goods that came (or, below zero, left) at a moment. `reference` is the document that says so."""

    store: str
    sku: str
    delta_e6: int
    reason: Reason
    reference: str
    moved_ms: int
    actor: str = ""


def book(connection: Connection, moves: Sequence[Move], now_ms: int) -> dict[_Place, Level]:
    """Record movements and what they make of the stock; gives the new levels.

    There is no condition: the goods have moved. Rows are touched in the order of (store, sku), in one statement, so
    that bookings never wait for each other in a ring. What moved before a count that is already booked was seen by
    that count: it is recorded and taken back (sync.md 2.10), whatever the order in which the two were heard of.
    """
    if not moves:
        return {}
    sums: dict[_Place, int] = {}
    for move in moves:
        sums[move.store, move.sku] = sums.get((move.store, move.sku), 0) + move.delta_e6
    levels, counted = _add(connection, sums, now_ms)
    late = [
        replace(move, delta_e6=-move.delta_e6, reason=Reason.COUNTED)
        for move in moves
        if _seen_by_count(move, counted[move.store, move.sku])
    ]
    if late:
        levels |= _take_back(connection, levels, late)
        for move in late:
            sums[move.store, move.sku] += move.delta_e6
    telling.changed(connection, [(level, sums[place]) for place, level in levels.items()], now_ms)
    write_down(connection, (*moves, *late), now_ms)
    return levels


def write_down(connection: Connection, moves: Sequence[Move], now_ms: int) -> None:
    """Record movements of which the stock knows already."""
    bulk.put(connection, stock_movement, _COLUMNS, [_row(move, now_ms) for move in moves])


def lock(connection: Connection, places: Iterable[_Place], now_ms: int) -> dict[_Place, Level]:
    """The levels of some products, held until the transaction ends; what was never there is there with nothing."""
    return _add(connection, dict.fromkeys(places, 0), now_ms)[0]


def _seen_by_count(move: Move, counted_ms: int) -> bool:
    if counted_ms == 0:  # never counted
        return False
    if move.reason is Reason.COUNT:
        return move.moved_ms < counted_ms  # of two counts of one moment the later word holds
    return move.moved_ms <= counted_ms


_LEVEL = [*(column.name for column in LEVEL), _S.counted_ms.name]


def _add(connection: Connection, sums: dict[_Place, int], now_ms: int) -> tuple[dict[_Place, Level], dict[_Place, int]]:
    rows = [(*place, sums[place]) for place in sorted(sums)]
    constants = {"changed_ms": now_ms, "version": 0}
    found = bulk.add(connection, stock, _S.on_hand_e6.name, rows, constants, _LEVEL)
    return {row[:2]: Level(*row[:5]) for row in found}, {row[:2]: row[5] for row in found}


def _take_back(connection: Connection, levels: dict[_Place, Level], late: Sequence[Move]) -> dict[_Place, Level]:
    """The rows are this transaction's already: the order does not matter any more."""
    changed: dict[_Place, Level] = {}
    for move in late:
        place = (move.store, move.sku)
        level = changed.get(place, levels[place])
        changed[place] = replace(level, on_hand_e6=level.on_hand_e6 + move.delta_e6)
    statement = update(stock).where(and_(_S.store == bindparam("of_store"), _S.sku == bindparam("of_sku")))
    rows = [{"of_store": level.store, "of_sku": level.sku, "new": level.on_hand_e6} for level in changed.values()]
    connection.execute(statement.values(on_hand_e6=bindparam("new")), rows)
    return changed


def _row(move: Move, now_ms: int) -> tuple[str | int, ...]:
    goods = (move.store, move.sku, move.moved_ms, uuid7(), move.delta_e6)
    return (*goods, move.reason.value, move.reference, move.actor, now_ms)


_COLUMNS = ("store", "sku", "moved_ms", "id", "delta_e6", "reason", "reference", "actor", "booked_ms")
