"""Search, tiles and parked baskets: what the lists show and what choosing from them does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.devices.scale import NoScale
from app.store.catalogue.feed import apply_feed
from app.ui.format import Format
from app.ui.viewmodels.sell_screen import SellScreen, make_sell_screen
from app.wire.feed import FeedPage, FeedRecord, RecordKind
from app.wire.product_body import product_body
from tests.fakes.runner import HeldRunner
from tests.fakes.till import COFFEE_GTIN, MILK_GTIN, Till, goods, make_till


def screen_of(till: Till) -> SellScreen:
    return make_sell_screen(
        till.sell, till.scan, till.catalogue, till.desk, till.runner, till.clock, Format("en"), scale=NoScale()
    )  # fmt: skip


@pytest.fixture
def till(qapp, tmp_path: Path) -> Iterator[Till]:
    made = make_till(tmp_path)
    yield made
    made.close()


@pytest.fixture
def screen(till: Till) -> SellScreen:
    return screen_of(till)


def found(screen: SellScreen) -> list[str]:
    return [row.sku for row in screen.parts.search.property("results").rows]


def feed(till: Till, *records: FeedRecord) -> None:
    apply_feed(till.catalogue.path, FeedPage(records, "2", more=False))


def test_results_come_as_one_types(screen: SellScreen) -> None:
    screen.sell.type("ko")
    assert screen.sell.property("panel") == "results"
    assert found(screen) == ["SHIRT-L", "SHIRT-M"]
    screen.sell.type("kaw")
    assert found(screen) == ["COFFEE"]


def test_a_result_tells_price_stock_and_where_it_matched(screen: SellScreen) -> None:
    screen.sell.type("ziarn")
    (row,) = screen.parts.search.property("results").rows
    assert (row.price, row.here, row.elsewhere, row.old) == ("42.90", "7", "6", False)
    assert row.text[row.matchAt : row.matchAt + row.matchLength] == "ziarn"


def test_an_old_count_is_marked_as_old(till: Till, screen: SellScreen) -> None:
    till.clock.advance(26 * 60)
    screen.sell.type("ziarn")
    (row,) = screen.parts.search.property("results").rows
    assert (row.age, row.old) == ("26 min", True)


def test_what_only_other_shops_have_comes_last_under_its_heading(screen: SellScreen) -> None:
    screen.sell.type("wo")
    rows = screen.parts.search.property("results").rows
    assert [(row.sku, row.group) for row in rows][-1] == ("WATER", "Only in other shops")


def test_the_latest_text_wins_however_the_answers_come(qapp, tmp_path: Path) -> None:
    runner = HeldRunner()
    till = make_till(tmp_path, runner)
    screen = screen_of(till)
    runner.release_all()
    for text in ("k", "ka", "kaw", "kos"):
        screen.sell.type(text)
    assert len(runner.jobs) == 1
    screen.sell.submit("kos")
    runner.release()
    assert found(screen) == []
    runner.release_all()
    assert found(screen) == ["SHIRT-L", "SHIRT-M"]
    assert till.sell.state().basket.lines == ()
    till.close()


def test_an_emptied_box_shows_no_late_results(qapp, tmp_path: Path) -> None:
    runner = HeldRunner()
    till = make_till(tmp_path, runner)
    screen = screen_of(till)
    runner.release_all()
    screen.sell.type("kos")
    screen.sell.escape()
    runner.release_all()
    assert (found(screen), screen.sell.property("panel")) == ([], "tiles")
    till.close()


def test_enter_takes_the_chosen_result_and_empties_the_box(till: Till, screen: SellScreen) -> None:
    screen.sell.type("ko")
    screen.sell.step(1)
    screen.sell.submit("ko")
    assert [line.product.sku for line in till.sell.state().basket.lines] == ["SHIRT-M"]
    assert screen.parts.search.property("text") == ""


def test_results_alone_never_sell_anything(till: Till, screen: SellScreen) -> None:
    screen.sell.type(COFFEE_GTIN)
    assert found(screen) == ["COFFEE"]
    assert till.sell.state().basket.lines == ()


def test_a_scan_while_results_are_open_adds_and_closes_them(till: Till, screen: SellScreen) -> None:
    screen.sell.type("ko")
    screen.sell.scan(MILK_GTIN)
    assert screen.sell.property("panel") == "tiles"
    assert [line.product.sku for line in till.sell.state().basket.lines] == ["MILK"]


def test_the_price_of_a_result_is_shown_without_selling(till: Till, screen: SellScreen) -> None:
    screen.sell.type("ziarn")
    screen.sell.key(2)
    assert (screen.sell.property("panel"), screen.parts.price.property("price")) == ("check", "42.90")
    assert till.sell.state().basket.lines == ()
    screen.sell.sellChecked(screen.parts.price.property("sku"))
    assert [line.product.sku for line in till.sell.state().basket.lines] == ["COFFEE"]


def test_tiles_stand_in_tabs_with_price_and_unit(screen: SellScreen) -> None:
    assert screen.parts.tiles.property("titles") == ["No barcode", "Drinks"]
    shown = {row.sku: (row.price, row.unit, row.glyph) for row in screen.parts.tiles.property("tiles").rows}
    assert shown["BANANA"] == ("6.99", "per kg", "banana")
    assert shown["SERVICE"][0] == "any"
    screen.parts.tiles.open(1)
    assert [row.sku for row in screen.parts.tiles.property("tiles").rows] == ["WATER", "BEER", "COFFEE"]


def test_a_tile_that_cannot_be_sold_says_why_and_does_nothing(till: Till, screen: SellScreen) -> None:
    feed(till, FeedRecord(RecordKind.PRODUCT, "ROLL", 2, product_body(goods("ROLL", "Kajzerka", 59, "Z"))))
    screen.parts.tiles.load()
    assert screen.parts.tiles.property("tiles").rows[0].reason == "no tax rate"
    screen.parts.tiles.press(0)
    assert till.sell.state().basket.lines == ()


def test_the_stock_of_what_was_scanned_stands_in_the_headline(screen: SellScreen) -> None:
    screen.sell.scan(COFFEE_GTIN)
    assert screen.parts.basket.property("heroLines") == ["7 here", "5\u00a0901\u00a0234\u00a0123\u00a0457"]


def test_parked_baskets_are_counted_on_their_key_and_listed_with_age_and_total(till: Till, screen: SellScreen) -> None:
    screen.sell.scan(MILK_GTIN)
    screen.sell.key(5)
    till.clock.advance(12 * 60)
    screen.sell.key(6)
    (row,) = screen.parts.parked.property("rows").rows
    assert (row.text, row.value) == ("Marta K.", "3.99")
    assert "12 min ago" in row.note
    assert screen.sell.property("keys")[5]["badge"] == "1"


def test_a_parked_basket_does_not_push_another_from_the_counter(till: Till, screen: SellScreen) -> None:
    screen.sell.scan(MILK_GTIN)
    screen.sell.key(5)
    screen.sell.scan(COFFEE_GTIN)
    screen.sell.key(6)
    screen.parts.parked.choose(0)
    assert screen.parts.refusal.property("code") == "BASKET-IN-THE-WAY"
    assert [line.product.sku for line in till.sell.state().basket.lines] == ["COFFEE"]


def test_giving_up_the_basket_asks_why(till: Till, screen: SellScreen) -> None:
    screen.sell.scan(MILK_GTIN)
    screen.sell.chooseMenu("voidBasket")
    screen.parts.choice.choose(0)
    assert till.sell.state().basket.lines == ()
    assert screen.parts.basket.property("heroTitle") == "Ready to scan"


def test_one_less_than_one_asks_whether_to_void(till: Till, screen: SellScreen) -> None:
    screen.sell.scan(MILK_GTIN)
    screen.sell.changeQuantity(-1)
    assert screen.sell.property("panel") == "reason"


def test_a_discount_on_the_basket_is_one_row_and_can_be_taken_back(till: Till, screen: SellScreen) -> None:
    screen.sell.scan(MILK_GTIN)
    screen.sell.scan(COFFEE_GTIN)
    discount = screen.parts.discount
    screen.sell.key(9)
    discount.chooseTarget(1)
    discount.chooseKind(1)
    for key in "5,00":
        discount.type(key)
    discount.chooseReason(0)
    assert discount.property("preview") == "5.00 off, 41.89 to pay"
    discount.accept()
    rows = screen.parts.basket.property("rows").rows
    assert [(row.text, row.amount) for row in rows if row.sub] == [("Damaged", "−5.00")]
    screen.sell.key(9)
    discount.chooseTarget(1)
    discount.takeBack()
    assert screen.parts.basket.property("figure") == "46.89"


def test_enter_before_the_results_of_the_new_text_takes_nothing_of_the_old(qapp, tmp_path: Path) -> None:
    runner = HeldRunner()
    till = make_till(tmp_path, runner)
    screen = screen_of(till)
    screen.sell.type("ko")
    runner.release_all()
    screen.sell.type("kaw")
    screen.sell.submit("kaw")
    runner.release_all()
    assert till.sell.state().basket.lines == ()
    till.close()
