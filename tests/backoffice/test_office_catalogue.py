"""What ends at once in the back office: a promotion, and a price that was not meant."""

from __future__ import annotations

from decimal import Decimal

from app.backend.catalogue import pricing, products, promotions
from app.backend.catalogue.pricing import PriceOf
from app.backend.catalogue.promotions import PromotionOf
from app.backend.catalogue.tables import price, promotion, reduction
from app.backend.clock import to_ms
from app.domain.dated_price import DatedPrice
from app.domain.money import Money
from app.domain.promotion import Promotion, PromotionKind
from app.wire.uuid7 import uuid7
from tests.backoffice.office_house import House
from tests.backoffice.office_visit import Office

WEEK_MS = 7 * 86_400_000


def priced(house: House, sku: str, *steps: tuple[int, int]) -> list[str]:
    """Prices for everybody: amounts in minor units, and since when."""
    made = [DatedPrice(uuid7(), Money(minor, "PLN"), since_ms, None, "", "") for minor, since_ms in steps]
    wanted = [PriceOf(sku, one, starts_now=False) for one in made]
    house.core.database.write(lambda connection: pricing.add(connection, wanted, to_ms(house.core.now())))
    return [one.id for one in made]


def test_a_price_is_ended_now_and_the_one_before_it_holds_again(office: Office) -> None:
    house, now_ms = office.house, to_ms(office.house.core.now())
    body = {"sku": "cocoa", "name": "Cocoa", "tax": "A"}
    house.core.database.write(lambda connection: products.write(connection, {"cocoa": body}, 1, priced=False))
    usual, slip = priced(house, "cocoa", (1500, now_ms - WEEK_MS), (150, now_ms - 1000))
    office.go("prices/list?q=cocoa")
    office.see("15.00")
    office.go(f"prices/detail?pk=,cocoa,{slip}")
    office.see("1.50")
    office.press("End now")
    office.agree()
    ended = {row["id"]: row["ended"] for row in house.shop.rows(price) if row["sku"] == "cocoa"}
    assert ended[usual] is None
    assert ended[slip] >= now_ms
    assert (office.noted(slip), office.noted(usual)) == (["price.end"], [])


def test_a_promotion_is_ended_now_and_the_list_is_shown_without_it(office: Office) -> None:
    house, number = office.house, uuid7()
    cheap = PromotionOf(Promotion(number, "Cheap plates", PromotionKind.PERCENT, Decimal("0.2")), "", "")
    now_ms, zone = to_ms(house.core.now()), house.core.settings.time_zone
    house.core.database.write(lambda connection: promotions.write(connection, {number: cheap}, now_ms, zone))
    office.go("promotions/list")
    office.see("Cheap plates")
    office.go(f"promotions/detail?pk={number}")
    office.press("End now")
    office.agree()
    assert office.one("h1").text == "Promotions"
    assert "Cheap plates" not in office.text()
    assert number not in {row["id"] for row in house.shop.rows(promotion)}
    assert all(row["until_ms"] for row in house.shop.rows(reduction) if row["promotion"] == number)
    assert office.noted(number) == ["promotion.remove"]
