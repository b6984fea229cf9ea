"""Promotions for everybody count as price reductions: for channels at once, at tills as soon as they are told."""

from __future__ import annotations

from typing import Any

from app.backend.catalogue import retelling
from app.backend.catalogue.tables import reduction
from app.backend.catalogue.tables import retelling as due
from app.wire.feed import page_of
from tests.backend.backend_shop import Shop, Till


def pln(minor: int) -> dict[str, Any]:
    return {"minor": minor, "currency": "PLN"}


def put(shop: Shop, sku: str, **facts: Any) -> None:
    message = {"name": sku, "tax": "food", "price": pln(500), **facts}
    assert shop.as_admin("PUT", f"/v1/products/{sku}", message).status == 200


def promote(shop: Shop, **facts: Any) -> None:
    message = {"name": "A fifth off", "kind": "percent", "value": "0.2", "skus": ["milk"], **facts}
    assert shop.as_admin("PUT", "/v1/promotions/fifth", message).status == 200


def sold(shop: Shop, sku: str = "milk", **at: str) -> tuple[int | None, int | None]:
    """What everybody pays, and what it was reduced from."""
    query = "&".join(f"{name}={value}" for name, value in at.items())
    told = shop.as_admin("GET", f"/v1/products/{sku}?{query}").message
    charged, prior = told["reduced"] or told["price"], told["lowest_30_days"]
    return charged and charged["minor"], prior and prior["minor"]


def told(shop: Shop, till: Till) -> dict[str, list[tuple[int, int | None]]]:
    """Of each product the prices that the till hears of, with what each was reduced from."""
    while retelling.retell(shop.core):
        pass
    steps: dict[str, list[tuple[int, int | None]]] = {}
    for record in page_of(till.ask("GET", "/v1/feeds/catalogue?cursor=&limit=99").message).records:
        body = record.body or {}
        if "sku" in body:
            found = body.get("prices") or [{name: body[name] for name in ("price", "prior") if name in body}]
            steps[record.key] = [(s["price"]["minor"], s["prior"]["minor"] if "prior" in s else None) for s in found]
    return steps


def test_a_week_at_a_fifth_less_is_a_reduction_and_what_the_next_is_measured_by(shop: Shop) -> None:
    till = shop.till()
    put(shop, "milk")
    promote(shop, valid_from="2026-05-05", valid_to="2026-05-11")
    assert sold(shop) == (500, None)
    assert told(shop, till) == {"milk": [(500, None), (500, 500), (500, None)]}
    shop.clock.wait(days=1)
    assert sold(shop) == (400, 500)
    shop.clock.wait(days=7)
    assert sold(shop) == (500, None)
    put(shop, "milk", price=pln(450))
    assert (sold(shop), told(shop, till)) == ((450, 400), {"milk": [(450, 400)]})


def test_taking_a_promotion_away_or_changing_it_leaves_what_was_charged(shop: Shop) -> None:
    put(shop, "milk")
    shop.clock.wait(days=1)
    promote(shop)
    shop.clock.wait(days=1)
    promote(shop, value="0.1")
    assert sold(shop) == (450, 400)
    promote(shop, value="0.1", name="A tenth off")
    assert len(shop.rows(reduction)) == 2
    shop.clock.wait(days=1)
    shop.as_admin("DELETE", "/v1/promotions/fifth")
    assert sold(shop) == (500, None)
    shop.clock.wait(days=1)
    put(shop, "milk", price=pln(490))
    assert sold(shop) == (490, 400)


def test_a_promotion_of_one_store_or_channel_reduces_prices_there_alone(shop: Shop) -> None:
    here, there = shop.till("03"), Till(shop)
    there.enrol(shop.slot("04", "0999").code)
    put(shop, "milk")
    shop.clock.wait(hours=1)
    promote(shop, store="0417", channel="till")
    assert [sold(shop, store="0417", channel=channel) for channel in ("till", "web")] == [(400, 500), (500, None)]
    assert sold(shop, store="0999", channel="till") == (500, None)
    assert [told(shop, till) for till in (here, there)] == [{"milk": [(500, 500)]}, {"milk": [(500, None)]}]


def test_products_are_touched_by_their_category_their_parent_and_what_holds_for_all(shop: Shop) -> None:
    till = shop.till()
    for sku, facts in (("milk", {}), ("big-milk", {"variant_of": "milk"}), ("bread", {"category": "bakery"})):
        put(shop, sku, **facts)
    put(shop, "stamp", discountable=False)
    shop.clock.wait(hours=1)
    promote(shop, categories=["bakery"])
    everywhere = {"milk": [(500, 500)], "big-milk": [(500, 500)], "bread": [(500, 500)], "stamp": [(500, None)]}
    assert told(shop, till) == everywhere
    promote(shop, skus=[])
    assert (told(shop, till), sold(shop, "stamp")) == (everywhere, (500, None))
    promote(shop, coupon="SPRING")
    assert told(shop, till) == {sku: [(500, None)] for sku in everywhere}


def test_many_products_are_told_of_a_few_at_a_time(shop: Shop, monkeypatch: Any) -> None:
    monkeypatch.setattr(retelling, "BATCH", 2)
    till = shop.till()
    for number in range(5):
        put(shop, f"p{number}")
    shop.clock.wait(hours=1)
    promote(shop, skus=[])
    assert [retelling.retell(shop.core) for _ in range(4)] == [2, 2, 1, 0]
    assert told(shop, till) == {f"p{number}": [(500, 500)] for number in range(5)}
    assert not shop.rows(due)


def test_a_promotion_of_weekdays_is_told_again_before_its_last_known_day(shop: Shop) -> None:
    till = shop.till()
    put(shop, "milk")
    promote(shop, weekdays=[5])
    assert len(told(shop, till)["milk"]) == 19
    [row] = shop.rows(due)
    shop.clock.wait(days=31)
    assert retelling.retell(shop.core) == 1
    assert shop.rows(due)[0]["due_ms"] > row["due_ms"]
    promote(shop, weekdays=[5], valid_to="2026-06-07")
    assert len(told(shop, till)["milk"]) == 3
    assert not shop.rows(due)
