"""The sell page by hand: keyboard only, touch only, scanner only; three sizes, two schemes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.fakes.till import BEER_GTIN, COFFEE_GTIN, LONG_GTIN, MILK_GTIN, PIN, WATER_GTIN
from tests.ui.sell_stage import Stage, items, stage_sell

SIZES = [(1024, 768), (1366, 768), (1920, 1080)]
COLUMN_PX = 10
SHARED_PX = 6
PAYING = ("Card", "Cash, exact", "Pay")
RAIL = ("Help", "Price check", "Quantity", "Void line", "Park", "Recall", "Receipts", "More", "Discount", *PAYING)


@pytest.fixture
def staged(qapp, tmp_path: Path) -> Iterator:
    made: list[Stage] = []

    def stage(**wishes) -> Stage:
        made.append(stage_sell(tmp_path / str(len(made)), **wishes))
        return made[-1]

    yield stage
    for one in made:
        one.close()


@pytest.fixture
def stage(staged) -> Stage:
    return staged()


@pytest.fixture(scope="session")
def finger(qapp) -> QPointingDevice:
    return QTest.createTouchDevice()


def press(stage: Stage, *keys: Qt.Key | str) -> None:
    """Press keys one after the other, as they are called or as they write."""
    for key in keys:
        if isinstance(key, str):
            for letter in key:
                QTest.keyClick(stage.view, letter)
        else:
            QTest.keyClick(stage.view, key)
        stage.settle()


def touch(stage: Stage, finger: QPointingDevice, name: str) -> None:
    item = stage.named(name)
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.touchEvent(stage.view, finger).press(0, middle, stage.view).commit()
    QTest.touchEvent(stage.view, finger).release(0, middle, stage.view).commit()
    stage.settle()


def figure(stage: Stage) -> str:
    return str(stage.screen.parts.basket.property("figure"))


def panel(stage: Stage) -> str:
    return str(stage.screen.sell.property("panel"))


def off_keys(stage: Stage) -> set[str]:
    stage.settle()
    on = {item.property("name") for item in items(stage.view.contentItem()) if item.isEnabled()}
    return {name for name in RAIL if name not in on}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_loads_without_a_warning(staged, size: tuple[int, int], scheme: str) -> None:
    stage = staged(size=size, scheme=scheme)
    stage.screen.sell.scan(MILK_GTIN)
    stage.settle()
    assert "3.99" in stage.texts()
    assert not stage.view.grabWindow().isNull()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("n", [1, 2, 3, 4, 6, 8, 9])
def test_every_panel_opens_without_a_warning_and_closes_by_escape(staged, size: tuple[int, int], n: int) -> None:
    stage = staged(size=size)
    stage.screen.sell.scan(MILK_GTIN)
    stage.screen.sell.key(5)
    stage.screen.sell.scan(COFFEE_GTIN)
    press(stage, Qt.Key(Qt.Key.Key_F1 + n - 1))
    assert panel(stage) not in ("tiles", "results")
    press(stage, Qt.Key.Key_Escape)
    assert panel(stage) == "tiles"


def test_a_sale_is_rung_up_by_keyboard_alone(stage: Stage) -> None:
    asked: list[str] = []
    stage.screen.sell.payRequested.connect(asked.append)
    press(stage, "kosz", Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)
    press(stage, "3*", WATER_GTIN, Qt.Key.Key_Return)
    press(stage, Qt.Key.Key_Up, "+", Qt.Key.Key_Down, "-")
    lines = stage.till.sell.state().basket.lines
    assert [(line.product.sku, line.quantity) for line in lines] == [("SHIRT-L", 2), ("WATER", 2)]
    press(stage, Qt.Key.Key_F12)
    assert asked == ["pay"]


def test_a_line_is_voided_with_a_reason_and_brought_back_by_the_same_key(stage: Stage) -> None:
    stage.screen.sell.scan(MILK_GTIN)
    press(stage, Qt.Key.Key_F4, "2")
    assert [line.voided for line in stage.till.sell.state().basket.lines] == ["Scanned twice"]
    press(stage, Qt.Key.Key_F4)
    assert figure(stage) == "3.99"


def test_a_weight_is_typed_on_the_keyboard(stage: Stage) -> None:
    stage.screen.sell.take("BANANA")
    press(stage, "2,5", Qt.Key.Key_Backspace, "6", Qt.Key.Key_Return)
    assert figure(stage) == "18.17"


def test_a_basket_is_parked_and_recalled_by_keyboard(stage: Stage) -> None:
    stage.screen.sell.scan(MILK_GTIN)
    press(stage, Qt.Key.Key_F5)
    assert figure(stage) == "0.00"
    press(stage, Qt.Key.Key_F6, Qt.Key.Key_Return)
    assert figure(stage) == "3.99"


def test_a_discount_is_given_by_keyboard_and_touch_of_a_reason(stage: Stage, finger) -> None:
    stage.screen.sell.scan(COFFEE_GTIN)
    press(stage, Qt.Key.Key_F9, "10")
    touch(stage, finger, "Damaged")
    press(stage, Qt.Key.Key_Return)
    assert figure(stage) == "38.61"
    assert [row.text for row in stage.screen.parts.basket.property("rows").rows] == ["Kawa ziarnista 500 g", "Damaged"]


def test_a_cashiers_discount_waits_for_a_colleagues_pin(stage: Stage, finger) -> None:
    stage.till.sign_in_cashier()
    stage.screen.sell.scan(COFFEE_GTIN)
    press(stage, Qt.Key.Key_F9, "10")
    touch(stage, finger, "Damaged")
    press(stage, Qt.Key.Key_Return)
    assert panel(stage) == "approval"
    stage.screen.sell.scan(MILK_GTIN)
    assert stage.screen.sell.property("waiting") == 1
    press(stage, PIN, Qt.Key.Key_Return)
    assert (panel(stage), figure(stage)) == ("tiles", "42.60")
    assert stage.till.desk.person.name == "Ola"


def test_a_sale_is_rung_up_by_touch_alone(stage: Stage, finger) -> None:
    asked: list[str] = []
    stage.screen.sell.payRequested.connect(asked.append)
    touch(stage, finger, "Torba papierowa, 1.50 ")
    touch(stage, finger, "Banany, luz, 6.99 per kg")
    for key in ("2", ".", "5", "OK"):
        touch(stage, finger, key)
    touch(stage, finger, "Drinks")
    touch(stage, finger, "Piwo jasne 0,5 l, 4.49 ")
    touch(stage, finger, "Yes, 18 or older")
    assert figure(stage) == "23.47"
    touch(stage, finger, "Cash, exact")
    assert asked == ["cash"]


def test_a_sale_is_rung_up_by_the_scanner_alone(stage: Stage) -> None:
    for code in (MILK_GTIN, WATER_GTIN, COFFEE_GTIN, MILK_GTIN, MILK_GTIN):
        stage.screen.sell.scan(code)
    assert figure(stage) == "54.17"


def test_enter_on_the_page_never_pays(stage: Stage) -> None:
    asked: list[str] = []
    stage.screen.sell.payRequested.connect(asked.append)
    stage.screen.sell.scan(MILK_GTIN)
    press(stage, Qt.Key.Key_Return, Qt.Key.Key_Enter)
    assert asked == []


def test_enter_does_not_say_that_a_customer_is_old_enough(stage: Stage) -> None:
    stage.screen.sell.scan(BEER_GTIN)
    press(stage, Qt.Key.Key_Return)
    assert (panel(stage), figure(stage)) == ("age", "0.00")
    press(stage, "1")
    assert figure(stage) == "4.49"


def test_an_empty_basket_leaves_only_the_keys_that_can_act(stage: Stage) -> None:
    assert off_keys(stage) == {"Void line", "Park", "Recall", "Discount", *PAYING}


def test_a_basket_with_goods_switches_its_keys_on(stage: Stage) -> None:
    stage.screen.sell.scan(MILK_GTIN)
    assert off_keys(stage) == {"Recall"}


def test_a_refusal_switches_every_key_off_but_help_until_it_is_answered(stage: Stage) -> None:
    stage.screen.sell.scan(MILK_GTIN)
    stage.screen.sell.scan("5900000000992")
    assert off_keys(stage) == set(RAIL) - {"Help"}
    press(stage, Qt.Key.Key_F12, Qt.Key.Key_F4)
    assert panel(stage) == "refusal"
    press(stage, Qt.Key.Key_Return)
    assert off_keys(stage) == {"Recall"}


@pytest.mark.parametrize("open_panel", [4, 9, 3])
def test_nothing_is_paid_while_something_is_asked(stage: Stage, open_panel: int) -> None:
    stage.screen.sell.scan(MILK_GTIN)
    stage.screen.sell.key(open_panel)
    assert set(PAYING) <= off_keys(stage)


def test_locking_keeps_the_basket(stage: Stage) -> None:
    stage.screen.sell.scan(MILK_GTIN)
    QTest.keyClick(stage.view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert stage.till.desk.person is None
    assert figure(stage) == "3.99"


@pytest.mark.parametrize("size", SIZES)
def test_a_long_name_stays_in_its_column(staged, size: tuple[int, int]) -> None:
    stage = staged(size=size)
    stage.screen.sell.scan(LONG_GTIN)
    stage.settle()
    for kind in ("BasketRow", "HeroSlot"):
        (row,) = (
            item for item in items(stage.view.contentItem()) if item.metaObject().className().startswith(kind + "_")
        )
        words = [item for item in items(row) if item.inherits("QQuickText") and item.property("text")]
        for left, right in pairwise(sorted(words, key=lambda word: scene(word)[0])):
            shared = min(scene(left)[3], scene(right)[3]) - max(scene(left)[1], scene(right)[1])
            beside = shared > SHARED_PX and scene(right)[0] - scene(left)[0] > COLUMN_PX
            assert not beside or scene(left)[2] <= scene(right)[0] + 1, (left.property("text"), right.property("text"))


def scene(word: QQuickItem) -> tuple[float, float, float, float]:
    """Where the letters of a text stand: left, top, right, bottom."""
    corner = word.mapToScene(QPointF(0, 0))
    return (
        corner.x(),
        corner.y(),
        corner.x() + word.property("contentWidth"),
        corner.y() + word.property("contentHeight"),
    )
