"""The demonstration shop's data can be sold as they are: codes, pictures, taxes, tiles, promotions, licences."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtSvg import QSvgRenderer

from app.domain.basket import Basket, add
from app.domain.codes.classify import classify
from app.domain.codes.gtin import Gtin, parse_gtin
from app.domain.codes.results import Gs1Item, Measured, ScanRules
from app.domain.pricing import price_basket
from app.domain.promotion import check_promotion
from app.main.demo_shop import GOODS, SCALE_LABELS, DemoShop, batch_labels, read_shop, records_of, shops
from app.ui.glyphs import DEMO, picture_of
from app.ui.resources import resource
from app.wire.feed import RecordKind

NOW = datetime(2026, 11, 21, 14, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def shop() -> DemoShop:
    return read_shop("en", NOW)


def test_the_shop_has_enough_to_look_like_one(shop: DemoShop) -> None:
    assert 120 <= len(shop.products) <= 180
    assert len({product.sku for product in shop.products}) == len(shop.products)
    assert [place.name for place in shops()] == ["Grodzka 14", "Dworcowa 3", "Galeria Rynek"]


def test_every_code_has_its_check_digit_and_belongs_to_one_product(shop: DemoShop) -> None:
    codes = [gtin for product in shop.products for gtin in product.gtins]
    assert all(isinstance(parse_gtin(code), Gtin) for code in codes)
    assert len(set(codes)) == len(codes) > 100


def test_every_product_has_a_picture_that_can_be_drawn_small_and_large(shop: DemoShop) -> None:
    for product in shop.products:
        assert product.image.startswith(DEMO), product.name
        assert picture_of(product.image), product.image
    for picture in resource("demo", "pictures").glob("*.svg"):
        assert QSvgRenderer(str(picture)).isValid(), picture.name


def test_no_picture_is_left_without_a_product(shop: DemoShop) -> None:
    shown = {Path(product.image).name for product in shop.products}
    assert {picture.name for picture in resource("demo", "pictures").glob("*.svg")} == shown


def test_pictures_use_plain_shapes_alone(shop: DemoShop) -> None:
    shapes = {"svg", "g", "path", "rect", "circle", "ellipse"}
    for picture in resource("demo", "pictures").glob("*.svg"):
        tags = {element.tag.partition("}")[2] for element in ElementTree.parse(picture).iter()}
        assert tags <= shapes, picture.name


def test_every_tax_class_is_one_of_the_shop(shop: DemoShop) -> None:
    rates = {tax.code: tax.rates for tax in shop.tax.classes}
    assert {product.tax for product in shop.products} <= set(rates)
    assert rates["A"] == (Decimal("0.23"),)
    assert rates["NP"] == ()


def test_tiles_and_promotions_name_products_that_exist(shop: DemoShop) -> None:
    skus = {product.sku for product in shop.products} | {product.variant_of for product in shop.products}
    categories = {product.category for product in shop.products}
    for tab in shop.tiles:
        assert tab.skus
        assert set(tab.skus) <= skus, tab.id
    for promotion in shop.promotions:
        check_promotion(promotion)
        assert promotion.skus <= skus, promotion.id
        assert promotion.categories <= categories, promotion.id
        assert promotion.holds(NOW.date(), ()), promotion.id


def test_three_cartons_of_milk_are_paid_as_two(shop: DemoShop) -> None:
    basket, _ = add(Basket("b", "PLN"), shop.product("10101"), Decimal(3))
    priced = price_basket(basket, shop.promotions, shop.tax, NOW.date())
    assert (priced.total, priced.saved) == (798, 399)


def test_a_bottle_of_water_carries_its_deposit_and_an_empty_one_pays_it_back(shop: DemoShop) -> None:
    basket, _ = add(Basket("b", "PLN"), shop.product("10201"))
    basket, _ = add(basket, shop.product("empty:PET"))
    priced = price_basket(basket, shop.promotions, shop.tax, NOW.date())
    assert (priced.deposits, priced.total) == (50, 279)
    assert priced.tax == 52


def test_a_scale_label_sells_bananas_by_weight(shop: DemoShop) -> None:
    read = classify("2704011011847", ScanRules(rcn=(SCALE_LABELS,)), NOW.date())
    assert isinstance(read, Measured)
    assert read.reading.value == 1184
    assert read.reading.lookup.key in shop.product("4011").gtins


def test_a_batch_label_says_product_batch_and_date(shop: DemoShop) -> None:
    labels = batch_labels(shop, NOW.date())
    for label in labels:
        read = classify(label.code, ScanRules(), NOW.date())
        assert isinstance(read, Gs1Item)
        assert (read.facts.batch, read.facts.expiry) == (label.batch, label.expiry)
        assert read.facts.gtin is not None
        assert read.facts.gtin.key in shop.product(label.sku).gtins
    assert any(label.expiry < NOW.date() for label in labels)


def test_drinks_for_grown_ups_ask_for_the_age_and_headphones_for_their_number(shop: DemoShop) -> None:
    assert {product.min_age for product in shop.products if product.category == "Piwo i wino"} == {18}
    assert shop.product("E01").serial_required
    assert shop.product("U01").price is None


def test_every_stock_figure_has_an_age(shop: DemoShop) -> None:
    moments = {datetime.fromtimestamp(level.as_of_ms / 1000, UTC) for level in shop.stock}
    assert NOW - timedelta(hours=1) < min(moments) < max(moments) < NOW


def test_titles_follow_the_reader_and_names_stay_polish() -> None:
    polish, english = read_shop("pl", NOW), read_shop("en", NOW)
    assert polish.tiles[0].title == "Bez kodu"
    assert english.tiles[0].title == read_shop("de", NOW).tiles[0].title == "No barcode"
    assert polish.product("B01").name == english.product("B01").name == "Kajzerka"


def test_the_shop_becomes_one_record_for_each_thing(shop: DemoShop) -> None:
    records = records_of(shop)
    assert len({(record.kind, record.key) for record in records}) == len(records)
    assert sum(record.kind is RecordKind.PRODUCT for record in records) == len(shop.products)
    assert sum(record.kind is RecordKind.TAX for record in records) == 1


def test_every_file_of_goods_names_its_licence() -> None:
    readme = resource("demo", "README.md").read_text("utf-8")
    for name in (*GOODS, "deposits", "labels", "promotions", "shops", "tax", "tiles"):
        row = next(line for line in readme.splitlines() if f"`{name}.csv`" in line)
        assert any(licence in row for licence in ("ODbL 1.0", "BSD-3-Clause", "Apache-2.0")), name
    for licence in ("LICENSE-openfoodfacts.txt", "LICENSE-saleor.txt"):
        assert licence in readme
        assert resource("demo", licence).stat().st_size > 300
