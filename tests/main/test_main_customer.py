"""A whole till with a window for its customer: what is sold, what to do at the terminal, the change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from app.config import DeviceSettings
from app.main.customer_window import other_screen
from app.main.demo_stage import Stage
from app.ports.devices import Health
from app.ui.viewmodels.display_vm import DisplayViewModel
from tests.fakes.till import BEER_GTIN, COFFEE_GTIN, LONG_GTIN, MILK_GTIN, PHONE_GTIN, PIN, SHIRT_GTIN, WATER_GTIN
from tests.main.test_main_screen import DEVICES, ENTER, F12, Counter, figure, sell

F10 = Qt.Key.Key_F10
CARD = DeviceSettings("card", "payment", "simulated", options={"currency": "PLN"})
WINDOW = DeviceSettings("display", "customer_display", "window")
LINES = DeviceSettings("lines", "customer_display", "simulated")


@pytest.fixture
def counters(qapp, tmp_path: Path) -> Iterator[Callable[..., Counter]]:
    made: list[Counter] = []

    def make(*more: DeviceSettings) -> Counter:
        made.append(Counter(tmp_path, devices=(*DEVICES, WINDOW, *more)))
        return made[-1]

    yield make
    for counter in made:
        counter.stop()


def seen(stage: Stage) -> DisplayViewModel:
    return stage.till.screen.customer.model


def reads(stage: Stage) -> list[str]:
    """Every word in the customer's window."""

    def below(item: QQuickItem) -> Iterator[str]:
        if item.isVisible():
            if item.inherits("QQuickText") and item.property("text"):
                yield str(item.property("text"))
            for child in item.childItems():
                yield from below(child)

    return list(below(stage.till.screen.customer.window.view.contentItem()))


def until_read(stage: Stage, words: str) -> None:
    stage.until(f"the customer does not read {words!r}", lambda: words in reads(stage))


def test_the_customer_reads_each_product_its_deposit_the_total_and_the_change(counters) -> None:
    stage = counters().ready()
    until_read(stage, "Welcome")
    assert "Grodzka 14" in reads(stage)
    sell(stage, MILK_GTIN, "3.99")
    until_read(stage, "Mleko UHT 3,2 % Łaciate 1 l")
    sell(stage, WATER_GTIN, "7.28")
    until_read(stage, "Bottle deposit, PET")
    assert "7.28" in reads(stage)
    stage.key(F12)
    until_read(stage, "How would you like to pay?")
    stage.type("20")
    stage.key(ENTER)
    stage.key(F12)
    until_read(stage, "Your change")
    assert "12.72" in reads(stage)
    assert "Mleko UHT 3,2 % Łaciate 1 l" in reads(stage)
    stage.key(F12)
    until_read(stage, "Welcome")
    assert "12.72" not in reads(stage)


def test_the_customer_is_told_what_to_do_at_the_terminal(counters) -> None:
    counter = counters(CARD)
    stage = counter.ready()
    terminal = counter.parts.outfit.made["card"].simulator
    sell(stage, MILK_GTIN, "3.99")
    terminal.hold_card()
    stage.key(F10)
    until_read(stage, "Hold your card to the terminal")
    assert "By card" in reads(stage)
    terminal.present_card()
    stage.until("the card did not pay", lambda: bool(stage.till.screen.models.pay.property("canFinish")))
    stage.key(F12)
    until_read(stage, "Paid by card")
    assert "Thank you" in reads(stage)


def test_what_is_paid_already_and_what_is_left_are_two_things(counters) -> None:
    stage = counters().ready()
    sell(stage, MILK_GTIN, "3.99")
    stage.key(F12)
    until_read(stage, "To pay")
    stage.type("1")
    stage.key(ENTER)
    until_read(stage, "Left to pay")
    assert "2.99" in reads(stage)
    assert "Already paid: 1.00" in reads(stage)


def test_the_customer_is_asked_for_a_document_while_the_cashier_decides(counters) -> None:
    stage = counters().ready()
    stage.scan(BEER_GTIN)
    until_read(stage, "Please show a document with your date of birth")
    assert "18+" in reads(stage)
    stage.type("1")
    stage.until("the beer was not sold", lambda: figure(stage) != "0.00")
    stage.until("the age is still asked for", lambda: seen(stage).property("phase") == "basket")
    assert "18+" in reads(stage)


def test_a_till_at_which_nobody_serves_says_so_and_a_basket_that_waits_stays(counters) -> None:
    stage = counters().ready()
    stage.till.screen.shell.lock()
    until_read(stage, "This till is closed")
    marta = stage.till.parts.db.call(stage.till.parts.desk.staff)[0]
    stage.till.parts.db.call(lambda: stage.till.parts.desk.sign_in(marta.id, PIN))
    stage.till.screen.shell.desk_changed()
    stage.till.screen.shell.go("sell")
    sell(stage, MILK_GTIN, "3.99")
    stage.till.screen.shell.lock()
    stage.until_page("signIn")
    assert "Mleko UHT 3,2 % Łaciate 1 l" in reads(stage)


def test_two_lines_say_the_product_the_total_and_the_change(counters) -> None:
    counter = counters(LINES)
    stage = counter.ready()
    pole = counter.parts.outfit.made["lines"].simulator

    def until_shown(first: str, second: str) -> None:
        wanted = (first.ljust(20), second.ljust(20))
        stage.until(f"{wanted} do not stand on the display but {pole.lines}", lambda: pole.lines == wanted)

    until_shown("Grodzka 14", "Welcome")
    stage.scan(MILK_GTIN)
    until_shown("Mleko UHT 3,2 % 3.99", "Total           3.99")
    stage.scan(MILK_GTIN)
    until_shown("2 Mleko UHT 3,2 7.98", "Total           7.98")
    stage.key(F12)
    stage.type("10")
    stage.key(F12)
    stage.until_page("done")
    until_shown("Paid in cash    7.98", "Change          2.02")
    stage.key(F12)
    until_shown("Grodzka 14", "Welcome")
    stage.till.screen.shell.lock()
    until_shown("Grodzka 14", "Closed")


def test_a_display_that_is_away_stops_no_sale_and_is_named_among_the_devices(counters) -> None:
    away = DeviceSettings("pole", "customer_display", "cd5220", "tcp://127.0.0.1:9")
    counter = counters(away)
    stage = counter.ready()
    sell(stage, MILK_GTIN, "3.99")
    stage.key(Qt.Key.Key_F11)
    stage.until_page("done")
    found = {device.id: device for device in counter.parts.outfit.health()}
    assert (found["pole"].health, found["pole"].code) == (Health.DOWN, "DEVICE-UNREACHABLE")
    assert found["display"].health is Health.UP


def test_the_last_product_stays_in_view_and_no_row_is_cut_through(counters) -> None:
    stage = counters().ready()
    for count, gtin in enumerate((MILK_GTIN, WATER_GTIN, COFFEE_GTIN, SHIRT_GTIN, PHONE_GTIN, LONG_GTIN), 1):
        stage.scan(gtin)
        if gtin == PHONE_GTIN:
            stage.until(
                "no serial number was asked for", lambda: stage.till.screen.models.sell.property("panel") == "serial"
            )
            stage.type("SN1")
            stage.key(ENTER)
        stage.until("a scan did not arrive", lambda n=count: len(seen(stage).property("rows").rows) > n - 1)
    for _ in range(2):
        stage.scan(MILK_GTIN)
    until_read(stage, "You save")
    stage.press("Kajzerka")
    until_read(stage, "Kajzerka pszenna")
    view = stage.till.screen.customer.window.view
    goods = next(item for item in view.rootObject().findChildren(QQuickItem) if item.inherits("QQuickListView"))

    def settled() -> bool:
        current = goods.property("currentItem")
        top, bottom = goods.property("contentY"), goods.property("contentY") + goods.height()
        rows = [row for row in goods.property("contentItem").childItems() if row.property("amount") is not None]
        cut = [row for row in rows if row.y() < top < row.y() + row.height()]
        return current is not None and top > 0 and current.y() + current.height() <= bottom and not cut

    stage.until("the last product is not in view, or a row is cut through", settled)


def test_the_window_goes_to_the_screen_that_is_named_else_to_any_but_the_tills() -> None:
    class Played:
        def __init__(self, name: str) -> None:
            self._name = name

        def name(self) -> str:
            return self._name

    till, left, right = Played("eDP-1"), Played("HDMI-1"), Played("HDMI-2")
    assert other_screen(till, [left, till, right], "HDMI-2") is right
    assert other_screen(till, [till, left], "") is left
    assert other_screen(till, [till, left], "gone") is left
    assert other_screen(till, [till], "eDP-1") is None


def test_the_window_takes_no_key_and_nothing_in_it_can_be_touched(counters) -> None:
    stage = counters().ready()
    view = stage.till.screen.customer.window.view
    assert view.flags() & Qt.WindowType.WindowDoesNotAcceptFocus

    def below(item: QQuickItem) -> Iterator[QQuickItem]:
        yield item
        for child in item.childItems():
            yield from below(child)

    items = list(below(view.contentItem()))
    assert not [item for item in items if item.inherits("QQuickAbstractButton") or item.activeFocusOnTab()]
    assert not [item for item in items if item.acceptedMouseButtons() and not item.inherits("QQuickFlickable")]
    sell(stage, MILK_GTIN, "3.99")
    stage.key(F12)
    stage.until_page("pay")


def test_the_window_follows_the_tills_colours_and_language(counters) -> None:
    counter = counters()
    stage = counter.ready()
    sell(stage, MILK_GTIN, "3.99")
    bright = stage.till.screen.customer.window.picture().pixelColor(20, 600).lightness()
    stage.till.screen.theme.setProperty("scheme", "dark")
    stage.settle()
    assert stage.till.screen.customer.window.picture().pixelColor(20, 600).lightness() < bright / 2
    counter.on_db(lambda: counter.parts.ledger.settings.put("language", "pl"))
    before = stage.till.screen
    stage.till.rebuild()
    stage.until("no new screen came", lambda: stage.till.screen is not before)
    until_read(stage, "Razem")
    assert "3,99" in reads(stage)
