"""Prices that are known ahead: the till charges each from its moment on, with nobody's help."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from app.domain.catalogue import Product, StockLevel
from app.domain.dated_price import PriceStep
from app.domain.money import Money
from app.store.catalogue import LocalCatalogue
from app.store.catalogue.feed import apply_feed
from app.store.catalogue.records import records_of_catalogue
from app.store.importer import import_catalogue
from app.wire.feed import FeedPage, FeedRecord, RecordKind
from app.wire.product_body import product_body, product_of, steps_body, stock_body, tax_body
from tests.builders import RULES

GTIN = "00000096385074"
MIDNIGHT = int(datetime.fromisoformat("2026-05-05T00:00:00+02:00").timestamp() * 1000)


class Wall:
    """A clock on the wall that is set by hand."""

    ms = MIDNIGHT - 1

    def __call__(self) -> int:
        return self.ms


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def catalogue(tmp_path: Path, wall: Wall) -> Iterator[LocalCatalogue]:
    opened = LocalCatalogue(tmp_path / "catalogue.db", wall)
    yield opened
    opened.close()


def pln(minor: int) -> Money:
    return Money(minor, "PLN")


TONIGHT = (PriceStep(0, pln(500)), PriceStep(MIDNIGHT, pln(400), pln(500)))


def tea(version: int = 1, **facts: Any) -> FeedRecord:
    product = Product(
        "TEA", **{"name": "Tea", "price": pln(500), "tax": "food", "gtins": (GTIN,), "prices": TONIGHT, **facts}
    )
    return FeedRecord(RecordKind.PRODUCT, "TEA", version, product_body(product))


def own(version: int, *steps: PriceStep) -> FeedRecord:
    body = {"sku": "TEA", "prices": steps_body(steps)} if steps else None
    return FeedRecord(RecordKind.PRICE, "TEA", version, body)


def give(catalogue: LocalCatalogue, *records: FeedRecord) -> None:
    apply_feed(catalogue.path, FeedPage(records, "1", more=False))


def price(catalogue: LocalCatalogue) -> int | None:
    found = catalogue.by_sku("TEA")
    assert found is not None
    return found.price.minor if found.price else None


def test_a_till_without_a_line_changes_its_price_at_midnight(catalogue: LocalCatalogue, wall: Wall) -> None:
    give(catalogue, tea(variant_of="LEAF"), FeedRecord(RecordKind.STOCK, "TEA", 1, stock_body(_stock())))
    assert price(catalogue) == 500
    wall.ms = MIDNIGHT
    reduced = Product("TEA", "Tea", pln(400), "food", (GTIN,), variant_of="LEAF", prior=pln(500), version=1)
    found = (catalogue.by_sku("TEA"), catalogue.by_gtin(GTIN), *catalogue.tiles(["TEA"]), *catalogue.variants("LEAF"))
    assert found == (reduced,) * 4
    [hit] = catalogue.search("tea")
    assert (hit.product, hit.stock) == (reduced, _stock())


def test_a_price_of_this_store_lies_over_the_one_of_all_until_it_is_taken_away(
    catalogue: LocalCatalogue, wall: Wall
) -> None:
    give(catalogue, tea(), own(1, PriceStep(0, pln(450)), PriceStep(MIDNIGHT, None)))
    assert price(catalogue) == 450
    wall.ms = MIDNIGHT
    assert price(catalogue) is None
    give(catalogue, own(2))
    assert price(catalogue) == 400


def test_prices_may_come_before_or_after_their_product_and_twice(tmp_path: Path, wall: Wall) -> None:
    records = (tea(1), tea(2, name="New tea"), own(1, PriceStep(0, pln(111))), own(2, PriceStep(0, pln(450))))
    for number, order in enumerate(permutations(records)):
        catalogue = LocalCatalogue(tmp_path / f"{number}.db", wall)
        for record in (*order, order[0]):
            give(catalogue, record)
        assert (price(catalogue), [hit.product.name for hit in catalogue.search("new")]) == (450, ["New tea"])
        catalogue.close()


def test_what_is_known_ahead_survives_the_way_out_and_in_again(catalogue: LocalCatalogue) -> None:
    give(catalogue, tea())
    [record] = [r for r in records_of_catalogue(catalogue, "catalogue") if r.kind is RecordKind.PRODUCT]
    assert record.body is not None
    assert product_of(record.body).prices == TONIGHT


def test_a_file_that_states_a_price_ends_what_was_known_ahead(
    catalogue: LocalCatalogue, wall: Wall, tmp_path: Path
) -> None:
    give(catalogue, tea(), FeedRecord(RecordKind.TAX, "rules", 1, tax_body(RULES)))
    (tmp_path / "goods.csv").write_text("gtin,name,price\n96385074,Tea,7.00\n", "utf-8")
    import_catalogue(tmp_path / "goods.csv", catalogue, currency="PLN", progress=lambda *_: None)
    wall.ms = MIDNIGHT
    assert price(catalogue) == 700


def _stock() -> StockLevel:
    return StockLevel("TEA", Decimal(3))
