"""Scanning: straight into the basket, in turn, never lost, and nothing while a refusal waits for its answer."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from app.devices.scale import NoScale
from app.domain.codes.own import OwnKind, encode_own
from app.services.sell import SellState
from app.ui.format import Format
from app.ui.viewmodels.sell_screen import SellScreen, make_sell_screen
from tests.fakes.runner import HeldRunner
from tests.fakes.till import BEER_GTIN, COFFEE_GTIN, MILK_GTIN, PHONE_GTIN, WATER_GTIN, Till, make_till

UNKNOWN = "5900000000992"
MISREAD = "5900000000991"


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


def state(till: Till) -> SellState:
    return till.sell.state()


def skus(till: Till) -> list[str]:
    return [line.product.sku for line in state(till).basket.open_lines]


def rows(screen: SellScreen) -> list[tuple[str, str, str]]:
    return [(row.text, row.amount, row.kind) for row in screen.parts.basket.property("rows").rows]


def panel(screen: SellScreen) -> str:
    return str(screen.sell.property("panel"))


def test_a_known_code_is_a_line_at_once(till: Till, screen: SellScreen) -> None:
    screen.sell.scan(MILK_GTIN)
    assert rows(screen) == [("Mleko UHT 3,2 % Łaciate 1 l", "3.99", "now")]
    assert screen.parts.basket.property("figure") == "3.99"
    assert screen.parts.basket.property("heroTitle") == "Mleko UHT 3,2 % Łaciate 1 l"


def test_an_unknown_code_leaves_a_row_and_asks_to_be_answered(till: Till, screen: SellScreen) -> None:
    screen.sell.scan(MILK_GTIN)
    screen.sell.scan(UNKNOWN)
    assert [kind for _, _, kind in rows(screen)] == ["now", "blocked"]
    assert panel(screen) == "refusal"
    assert screen.parts.basket.property("heroKind") == "unknown"


def test_a_misread_code_leaves_a_row_too(till: Till, screen: SellScreen) -> None:
    screen.sell.scan(MISREAD)
    assert rows(screen) == [("Misread", "not sold", "blocked")]


def test_scans_while_a_refusal_waits_are_counted_and_not_sold(till: Till, screen: SellScreen) -> None:
    screen.sell.scan(UNKNOWN)
    screen.sell.scan(MILK_GTIN)
    screen.sell.scan(COFFEE_GTIN)
    assert screen.parts.refusal.property("ignoredScans") == 2
    screen.parts.refusal.answer()
    screen.sell.scan(COFFEE_GTIN)
    assert skus(till) == ["COFFEE"]


def test_scans_that_were_in_line_when_one_was_refused_are_counted_too(qapp, tmp_path: Path) -> None:
    runner = HeldRunner()
    till = make_till(tmp_path, runner)
    screen = screen_of(till)
    runner.release_all()
    for code in (UNKNOWN, MILK_GTIN, COFFEE_GTIN):
        screen.sell.scan(code)
    runner.release_all()
    assert (skus(till), screen.parts.refusal.property("ignoredScans")) == ([], 2)
    till.close()


def test_ten_scans_before_the_first_is_done_are_all_sold_in_order(qapp, tmp_path: Path) -> None:
    runner = HeldRunner()
    till = make_till(tmp_path, runner)
    screen = screen_of(till)
    runner.release_all()
    codes = [MILK_GTIN, WATER_GTIN, COFFEE_GTIN, MILK_GTIN, WATER_GTIN] * 2
    for code in codes:
        screen.sell.scan(code)
    runner.release_all()
    sold = {line.product.sku: line.quantity for line in state(till).basket.lines}
    assert sold == {"MILK": Decimal(4), "WATER": Decimal(4), "COFFEE": Decimal(2)}
    till.close()


def test_an_age_is_asked_once_and_the_scans_behind_it_wait(till: Till, screen: SellScreen) -> None:
    screen.sell.scan(BEER_GTIN)
    screen.sell.scan(MILK_GTIN)
    assert (panel(screen), skus(till), screen.sell.property("waiting")) == ("age", [], 1)
    screen.parts.choice.choose(0)
    assert sorted(skus(till)) == ["BEER", "MILK"]
    screen.sell.scan(BEER_GTIN)
    assert panel(screen) == "tiles"


def test_nobody_old_enough_leaves_the_goods_out_and_a_row_in(till: Till, screen: SellScreen) -> None:
    screen.sell.scan(BEER_GTIN)
    screen.parts.choice.choose(1)
    assert skus(till) == []
    assert rows(screen) == [("Piwo jasne 0,5 l", "not sold", "blocked")]


def test_the_scan_after_a_serialised_product_is_its_serial_number(till: Till, screen: SellScreen) -> None:
    screen.sell.scan(PHONE_GTIN)
    assert panel(screen) == "serial"
    screen.sell.scan("IMEI-356938035643809")
    assert [line.serial for line in state(till).basket.lines] == ["IMEI-356938035643809"]


def test_weighed_goods_ask_for_their_weight(till: Till, screen: SellScreen) -> None:
    screen.sell.take("BANANA")
    for key in "1.184":
        screen.parts.entry.type(key)
    assert screen.parts.entry.property("preview") == "8.28"
    screen.parts.entry.accept()
    assert rows(screen) == [("Banany, luz", "8.28", "now")]


def test_goods_without_a_price_ask_for_one(till: Till, screen: SellScreen) -> None:
    screen.sell.take("SERVICE")
    assert panel(screen) == "price"
    for key in "25":
        screen.parts.entry.type(key)
    screen.parts.entry.accept()
    assert screen.parts.basket.property("figure") == "25.00"


@pytest.mark.parametrize("typed", ["3*", "3x", "3 x", "3×", "3 ×"])
def test_a_quantity_in_front_counts_for_the_next_scan_only(till: Till, screen: SellScreen, typed: str) -> None:
    screen.sell.type(typed)
    assert (screen.sell.property("armed"), screen.parts.search.property("text")) == ("3 ×", "")
    screen.sell.scan(COFFEE_GTIN)
    screen.sell.scan(WATER_GTIN)
    assert [line.quantity for line in state(till).basket.lines] == [3, 1]
    assert screen.sell.property("armed") == ""


def test_six_digits_are_never_a_quantity(till: Till, screen: SellScreen) -> None:
    screen.sell.type("123456*")
    assert screen.sell.property("armed") == ""


def test_escape_takes_the_armed_quantity_back(till: Till, screen: SellScreen) -> None:
    screen.sell.type("3*")
    screen.sell.escape()
    assert screen.sell.property("armed") == ""


def test_a_price_check_sells_nothing(till: Till, screen: SellScreen) -> None:
    screen.sell.key(2)
    screen.sell.scan(COFFEE_GTIN)
    assert (skus(till), screen.parts.price.property("price")) == ([], "42.90")
    assert screen.parts.price.property("here") == "7"


def test_promotions_and_deposits_stand_under_their_lines(till: Till, screen: SellScreen) -> None:
    for code in (MILK_GTIN, MILK_GTIN, MILK_GTIN, WATER_GTIN):
        screen.sell.scan(code)
    shown = screen.parts.basket.property("rows").rows
    assert [(row.text, row.amount, row.sub) for row in shown] == [
        ("Mleko UHT 3,2 % Łaciate 1 l", "11.97", False),
        ("3 for 2", "−3.99", True),
        ("Woda niegazowana 1,5 l", "2.79", False),
        ("Bottle deposit, PET", "0.50", True),
    ]
    assert shown[1].note.startswith("Take 3, pay for 2")


@pytest.mark.parametrize("code", [PHONE_GTIN, BEER_GTIN])
def test_goods_that_the_cashier_leaves_out_keep_a_row(till: Till, screen: SellScreen, code: str) -> None:
    screen.sell.scan(code)
    screen.sell.escape()
    assert [kind for _, _, kind in rows(screen)] == ["blocked"]
    assert (skus(till), panel(screen)) == ([], "tiles")


def test_a_scan_that_ends_late_does_not_shut_what_goods_need(qapp, tmp_path: Path) -> None:
    runner = HeldRunner()
    till = make_till(tmp_path, runner)
    screen = screen_of(till)
    runner.release_all()
    screen.sell.take("BANANA")
    runner.release()
    screen.sell.scan(MILK_GTIN)
    runner.release()
    assert panel(screen) == "weight"
    runner.release_all()
    assert panel(screen) == "weight"
    screen.parts.entry.type("1")
    screen.parts.entry.accept()
    runner.release_all()
    assert skus(till) == ["MILK", "BANANA"]
    till.close()


def test_our_own_codes_are_handed_on_and_change_nothing(till: Till, screen: SellScreen) -> None:
    heard: list[tuple[str, str]] = []
    screen.sell.codeForElsewhere.connect(lambda wish, payload: heard.append((wish, payload)))
    screen.sell.scan(encode_own(OwnKind.RECEIPT, "0001X02X7"))
    assert heard == [("receipt", "0001X02X7")]
    assert rows(screen) == []


def test_nobody_signed_in_sells_nothing_and_the_code_is_kept_in_sight(till: Till, screen: SellScreen) -> None:
    till.desk.sign_out()
    screen.sell.scan(MILK_GTIN)
    assert screen.parts.refusal.property("code") == "SHIFT-SIGNED-OUT"
    assert [amount for _, amount, _ in rows(screen)] == ["not sold"]
