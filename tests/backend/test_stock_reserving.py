"""Goods that are held for orders: never more than there are, whoever asks and however often."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from sqlalchemy import Connection

from app.backend.problems import Refused
from app.backend.stock import reserving
from app.backend.stock.moving import Move, Reason, book
from app.backend.stock.reserving import State
from app.backend.stock.tables import stock, stock_movement
from tests.backend.backend_shop import Shop

T = TypeVar("T")
HERE, ONE = "0417", 1_000_000


def do(shop: Shop, work: Callable[[Connection], T]) -> T:
    return shop.core.database.write(work)


def receive(shop: Shop, pieces: int, sku: str = "milk") -> None:
    do(shop, lambda c: book(c, [Move(HERE, sku, pieces * ONE, Reason.RECEIPT, "delivery", 5)], 5))


def hold(shop: Shop, line: str, pieces: int, sku: str = "milk", until_ms: int = 1000) -> bool:
    return do(shop, lambda c: reserving.hold(c, HERE, line, sku, pieces * ONE, until_ms, 10))


def level(shop: Shop) -> tuple[int, int]:
    row = shop.rows(stock)[0]
    return row["on_hand_e6"] // ONE, row["reserved_e6"] // ONE


def test_only_what_is_there_can_be_held(shop: Shop) -> None:
    receive(shop, 3)
    assert hold(shop, "line-1", 2)
    assert not hold(shop, "line-2", 2)
    assert hold(shop, "line-3", 1)
    assert level(shop) == (3, 3)
    assert do(shop, lambda c: reserving.available(c, HERE, ["milk", "tea"])) == {"milk": 0, "tea": 0}


def test_holding_again_for_the_same_line_changes_nothing_and_another_quantity_is_refused(shop: Shop) -> None:
    receive(shop, 5)
    assert hold(shop, "line-1", 2)
    assert hold(shop, "line-1", 2)
    assert level(shop) == (5, 2)
    with pytest.raises(Refused, match="ID-REUSED"):
        hold(shop, "line-1", 3)
    assert level(shop) == (5, 2)


def test_what_is_handed_over_leaves_the_shelf_and_the_books_say_for_which_line(shop: Shop) -> None:
    receive(shop, 5)
    hold(shop, "line-1", 3)
    do(shop, lambda c: reserving.fulfil(c, HERE, "line-1", 2 * ONE, 20))
    assert level(shop) == (3, 1)
    do(shop, lambda c: reserving.release(c, HERE, "line-1", 30))
    assert level(shop) == (3, 0)
    held = do(shop, lambda c: reserving.find(c, HERE, "line-1"))
    assert held is not None
    assert held.state is State.COLLECTED
    last = shop.rows(stock_movement)[-1]
    assert (last["delta_e6"], last["reason"], last["reference"]) == (-2 * ONE, "order", "line-1")


def test_more_than_is_held_cannot_be_handed_over(shop: Shop) -> None:
    receive(shop, 5)
    hold(shop, "line-1", 1)
    with pytest.raises(Refused, match="RESERVATION-SHORT"):
        do(shop, lambda c: reserving.fulfil(c, HERE, "line-1", 2 * ONE, 20))
    assert level(shop) == (5, 1)


def test_a_hold_ends_when_its_time_is_over_but_not_what_is_already_picked(shop: Shop) -> None:
    receive(shop, 5)
    hold(shop, "late", 1, until_ms=100)
    hold(shop, "picked", 1, until_ms=100)
    hold(shop, "young", 1, until_ms=101)
    assert do(shop, lambda c: reserving.advance(c, HERE, "picked", State.HELD, State.PICKED, 50))
    assert not do(shop, lambda c: reserving.advance(c, HERE, "picked", State.HELD, State.PICKED, 51))
    ended = do(shop, lambda c: reserving.expire(c, 100, 10))
    assert [held.order_line for held in ended] == ["late"]
    assert level(shop) == (5, 2)
    assert do(shop, lambda c: reserving.release(c, HERE, "late", 110)) == 0
    assert hold(shop, "late", 1)
    assert level(shop) == (5, 3)


def test_letting_go_of_a_part_leaves_the_rest_held(shop: Shop) -> None:
    receive(shop, 5)
    hold(shop, "line-1", 3)
    assert do(shop, lambda c: reserving.release(c, HERE, "line-1", 20, 2 * ONE)) == 2 * ONE
    assert level(shop) == (5, 1)
    assert do(shop, lambda c: reserving.release(c, HERE, "line-1", 30)) == ONE
    assert do(shop, lambda c: reserving.release(c, HERE, "line-1", 40)) == 0
    assert level(shop) == (5, 0)
