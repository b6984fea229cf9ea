"""Keeping the stock in step with orders: goods are held, let go, taken off the books, or leave with the customer."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, and_, select, update

from app.backend.orders.tables import order_line
from app.backend.problems import Refused
from app.backend.stock import moving, reserving
from app.domain.order_stock import StockEffect

_L = order_line.c
_UNTIL_LET_GO = 2**53 - 1  # an order says itself when its goods are free again


def book(connection: Connection, effects: Sequence[StockEffect], actor: str, now_ms: int) -> None:
    """Make the effects of an act on the stock true. Raises Refused 409 `ORDER-STOCK` when there is not enough."""
    made = _holds(connection, effects)
    if effects and all(_only_leaves(effect) for effect in effects):
        left = {_key(effect, made.get(effect.line, 0)): effect.left for effect in effects}
        reserving.fulfil_all(connection, effects[0].store, left, now_ms, actor)
        return
    for effect in effects:
        holds = made.get(effect.line, 0)
        if effect.left > 0:
            reserving.fulfil(connection, effect.store, _key(effect, holds), effect.left, now_ms, actor)
        _write_off(connection, effect, actor, now_ms)
        still = effect.held - effect.left
        if effect.holds < still:
            reserving.release(connection, effect.store, _key(effect, holds), now_ms, still - effect.holds)
        elif effect.holds > still:
            _hold_more(connection, effect, holds, now_ms)


def _only_leaves(effect: StockEffect) -> bool:
    """Whether goods that were held are handed over, and nothing else happens to them."""
    return effect.left > 0 and not effect.missing and not effect.damaged and effect.holds == effect.held - effect.left


def _hold_more(connection: Connection, effect: StockEffect, holds: int, now_ms: int) -> None:
    """A reservation is never made larger: another takes its place."""
    if holds:
        reserving.release(connection, effect.store, _key(effect, holds), now_ms)
    wanted = (effect.store, _key(effect, holds + 1), effect.sku, effect.holds)
    if not reserving.hold(connection, *wanted, _UNTIL_LET_GO, now_ms):
        raise Refused(
            409, "ORDER-STOCK", "There is not enough in stock", sku=effect.sku, store=effect.store, line=effect.line
        )
    connection.execute(update(order_line).where(_line(effect)).values(hold_n=holds + 1))


def _write_off(connection: Connection, effect: StockEffect, actor: str, now_ms: int) -> None:
    moves = [
        moving.Move(effect.store, effect.sku, -quantity, reason, effect.line, now_ms, actor)
        for quantity, reason in (
            (effect.missing, moving.Reason.CORRECTION),
            (effect.damaged, moving.Reason.DAMAGE),
        )
        if quantity
    ]
    moving.book(connection, moves, now_ms)


def _holds(connection: Connection, effects: Sequence[StockEffect]) -> dict[str, int]:
    """How many reservations were made for each line, one after another."""
    if not effects:
        return {}
    query = select(_L.id, _L.hold_n).where(_L.store == effects[0].store, _L.id.in_([effect.line for effect in effects]))
    return dict(connection.execute(query).all())


def _line(effect: StockEffect) -> ColumnElement[bool]:
    return and_(_L.store == effect.store, _L.id == effect.line)


def _key(effect: StockEffect, holds: int) -> str:
    return effect.line if holds <= 1 else f"{effect.line}.{holds}"
