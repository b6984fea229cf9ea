"""Counts and the other papers of one store: what was received, damaged or put right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import Connection, and_, bindparam, func, select, update

from app.backend.database import Database
from app.backend.problems import Refused
from app.backend.stock import moving
from app.backend.stock.levels import Level
from app.backend.stock.moving import Move, Reason
from app.backend.stock.tables import stock, stock_movement

_S, _M = stock.c, stock_movement.c
_AT_ONCE = 500
_CLOCKS_DIFFER_MS = 300_000


@dataclass(frozen=True, slots=True)
class Counted:
    """What the books said of a count's moment, and what is on hand now; millionths."""

    sku: str
    expected_e6: int
    on_hand_e6: int


def count(
    connection: Connection,
    store: str,
    counts: Mapping[str, int],
    as_of_ms: int,
    now_ms: int,
    reference: str,
    actor: str,
) -> list[Counted]:
    """Take over counts (millionths by sku) that were true at a moment: what moved since then is added to them.

    Raises Refused 422 `COUNT-AHEAD` for a moment that is still to come.
    """
    if as_of_ms > now_ms + _CLOCKS_DIFFER_MS:
        raise Refused(422, "COUNT-AHEAD", "The count is of a moment that is still to come")
    as_of_ms = min(as_of_ms, now_ms)
    results: list[Counted] = []
    skus = iter(sorted(counts))
    while batch := list(islice(skus, _AT_ONCE)):
        results += _count(connection, store, {sku: counts[sku] for sku in batch}, as_of_ms, now_ms, reference, actor)
    return results


def begin(database: Database, store: str, counts: Mapping[str, int], now_ms: int) -> None:
    """Count a store for the first time; one of which anything was ever written down is left alone."""

    def work(connection: Connection) -> None:
        if connection.execute(select(_S.sku).where(_S.store == store).limit(1)).first() is None:
            count(connection, store, counts, now_ms, now_ms, "opening", "")

    database.write(work)


def move(
    connection: Connection,
    store: str,
    deltas: Mapping[str, int],
    reason: Reason,
    moved_ms: int,
    now_ms: int,
    reference: str,
    actor: str,
) -> Sequence[Level]:
    """Book goods that came (or, below zero, left) for a reason; a moment that is still to come is now."""
    moved_ms = min(moved_ms, now_ms)
    moves = [Move(store, sku, delta, reason, reference, moved_ms, actor) for sku, delta in sorted(deltas.items())]
    return list(moving.book(connection, moves, now_ms).values())


def keep_back(connection: Connection, store: str, safeties: Mapping[str, int], now_ms: int) -> None:
    """Set the safety stock (millionths by sku): what is never promised, because counts and offline sales are late."""
    moving.lock(connection, [(store, sku) for sku in safeties], now_ms)
    rows = [{"of_sku": sku, "new": safeties[sku]} for sku in sorted(safeties)]
    here = and_(_S.store == store, _S.sku == bindparam("of_sku"))
    connection.execute(update(stock).where(here).values(safety_e6=bindparam("new")), rows)


def _count(
    connection: Connection,
    store: str,
    counts: Mapping[str, int],
    as_of_ms: int,
    now_ms: int,
    reference: str,
    actor: str,
) -> list[Counted]:
    held = moving.lock(connection, [(store, sku) for sku in counts], now_ms)
    since = and_(_M.store == store, _M.sku.in_(counts), _M.moved_ms > as_of_ms)
    query = select(_M.sku, func.sum(_M.delta_e6)).where(since).group_by(_M.sku)
    moved = {sku: int(total) for sku, total in connection.execute(query)}
    expected = {sku: held[store, sku].on_hand_e6 - moved.get(sku, 0) for sku in counts}
    moves = [
        Move(store, sku, counts[sku] - expected[sku], Reason.COUNT, reference, as_of_ms, actor)
        for sku in sorted(counts)
    ]
    levels = moving.book(connection, moves, now_ms)
    newest = and_(_S.store == store, _S.sku.in_(counts), _S.counted_ms < as_of_ms)
    connection.execute(update(stock).where(newest).values(counted_ms=as_of_ms))
    return [Counted(sku, expected[sku], levels[store, sku].on_hand_e6) for sku in sorted(counts)]
