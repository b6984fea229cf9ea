"""Orders in the back office: moved to another store, called off, kept longer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.backend.orders.tables import order_fulfilment
from tests.backend.order_desk import HERE, MUG, PLATE, THERE, Desk, line, part
from tests.backoffice.office_house import House
from tests.backoffice.office_visit import Office


def placed(house: House, number: str, sku: str, pieces: int) -> tuple[str, str]:
    """An order of the web shop, and the part of it that the store has to do."""
    desk = Desk(house.shop)
    desk.bearer = desk.channel("orders:write")
    wanted = part(HERE, line(sku, pieces, 1000 * pieces))
    desk.placed(wanted, number=number)
    row = next(row for row in house.shop.rows(order_fulfilment) if row["id"] == wanted["id"])
    return row["order_id"], row["id"]


def parts_of(house: House, order: str) -> list[Mapping[str, Any]]:
    return [row for row in house.shop.rows(order_fulfilment) if row["order_id"] == order]


def level(house: House, sku: str, store: str) -> tuple[int, int]:
    return Desk(house.shop).level(sku, store)


def test_an_order_is_moved_to_a_store_that_there_is_and_its_goods_with_it(office: Office) -> None:
    house = office.house
    (_on_hand, promised_here), (_, promised_there) = level(house, MUG, HERE), level(house, MUG, THERE)
    order, number = placed(house, "W-2001", MUG, 3)
    office.go(f"orders/detail?pk={HERE},{number}")
    office.press("Move to another store")
    office.type("store", "9999")
    office.type("reason", "the shelf fell down")
    office.answer()
    office.see("There is no store 9999.")
    assert [row["store"] for row in parts_of(house, order)] == [HERE]
    office.go(f"orders/detail?pk={HERE},{number}")
    office.press("Move to another store")
    office.type("store", THERE)
    office.type("reason", "the shelf fell down")
    office.agree()
    assert [(row["store"], row["state"]) for row in parts_of(house, order)] == [(HERE, "moved"), (THERE, "accepted")]
    assert (level(house, MUG, HERE)[1], level(house, MUG, THERE)[1]) == (promised_here, promised_there + 3)
    assert office.noted(order) == ["order.move"] * 2  # in the books of either store
    office.see("the shelf fell down")


def test_an_order_is_called_off_and_its_goods_may_be_promised_again(office: Office) -> None:
    house = office.house
    before = level(house, PLATE, HERE)
    order, number = placed(house, "W-2002", PLATE, 4)
    assert level(house, PLATE, HERE) == (before[0], before[1] + 4)
    office.go(f"orders/detail?pk={HERE},{number}")
    office.press("Cancel the order")
    office.agree()
    office.see("Cancelled")
    assert [row["state"] for row in parts_of(house, order)] == ["cancelled"]
    assert level(house, PLATE, HERE) == before
    assert office.noted(order) == ["order.cancel"]
    assert not office.offers("Cancel the order")
    assert not office.offers("Move to another store")


def test_an_order_that_is_ready_is_kept_longer_once(office: Office) -> None:
    house = office.house
    row = next(row for row in house.shop.rows(order_fulfilment) if row["state"] == "ready" and not row["extended"])
    office.go(f"orders/detail?pk={row['store']},{row['id']}")
    office.see("Put on its shelf")
    office.press("Keep longer")
    office.agree()
    now = next(one for one in house.shop.rows(order_fulfilment) if one["id"] == row["id"])
    assert now["extended"]
    assert now["hold_until_ms"] > row["hold_until_ms"]
    assert office.noted(row["order_id"]) == ["order.extend"]
    assert not office.offers("Keep longer")
