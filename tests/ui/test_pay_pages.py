"""Payment, the finished sale and receipts on a window off screen: by keyboard alone, by touch alone, at every size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy
import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.domain.refusals import Refusal
from app.ports.devices import EffectOutcome, EffectState
from tests.fakes.page_stage import Stage
from tests.fakes.paying import PayScreens, make_pay_screens

Key = Qt.Key
SIZES = [(1024, 768), (1366, 768), (1920, 1080)]


@pytest.fixture
def counter(qapp, tmp_path: Path) -> Iterator[PayScreens]:
    counter = make_pay_screens(tmp_path)
    counter.sell("COFFEE", "MILK", "WATER")
    yield counter
    counter.close()


@pytest.fixture
def staged(counter: PayScreens) -> Iterator[Callable[..., Stage]]:
    stages: list[Stage] = []

    def stage(page: str, **how: object) -> Stage:
        stages.append(Stage(page, counter.properties(page), **how))
        return stages[-1]

    yield stage
    for one in stages:
        one.close()


def last_tenders(counter: PayScreens) -> list[tuple[str, int, int]]:
    return [(t.kind, t.amount, t.given) for t in counter.past.last().sale.tenders]


def test_the_keyboard_alone_pays_in_cash_with_change(counter, staged) -> None:
    counter.pay.begin()
    page = staged("PayPage.qml")
    page.key("1", "0", "0")
    assert "49.82" in page.texts()
    page.key(Key.Key_Return)
    page.key(Key.Key_F12)
    assert last_tenders(counter) == [("cash", 5018, 10000)]


def test_the_keyboard_alone_splits_between_card_and_cash(counter, staged) -> None:
    counter.pay.begin()
    page = staged("PayPage.qml")
    page.key("2", "0", ".", "5", Key.Key_Backspace, Key.Key_F10)
    assert counter.pay.property("cardAmount") == "20.00"
    page.key("7", "7", Key.Key_Return, Key.Key_Return)
    page.key(Key.Key_F11)
    assert last_tenders(counter) == [("card", 2000, 0), ("cash", 3018, 3018)]
    assert counter.past.last().sale.tenders[0].reference == "77"


def test_a_declined_card_is_answered_with_the_keyboard(counter, staged) -> None:
    counter.pay.begin()
    page = staged("PayPage.qml")
    page.key(Key.Key_F10, Key.Key_Return, Key.Key_Right, Key.Key_Return)
    assert (counter.pay.property("cardOut"), counter.pay.property("due")) == (False, "50.18")
    page.key("6", "0", Key.Key_F12)
    assert last_tenders(counter) == [("cash", 5018, 6000)]


def test_a_finger_alone_pays_with_a_note(counter, staged) -> None:
    counter.pay.begin()
    page = staged("PayPage.qml")
    page.touch("Cash 60")
    page.touch("Finish sale")
    assert last_tenders(counter) == [("cash", 5018, 6000)]


def test_a_finger_alone_types_splits_and_takes_a_tender_back(counter, staged) -> None:
    counter.pay.begin()
    page = staged("PayPage.qml")
    for figure in ("2", "0"):
        page.touch(figure)
    page.touch("Cash 20.00")
    page.touch("Take back Cash")
    page.touch("1")
    page.touch("Card 1.00")
    page.touch("Approved")
    page.touch("Take back Card")
    page.touch("Reversed")
    page.touch("Card")
    page.touch("Approved")
    page.touch("Finish sale")
    assert last_tenders(counter) == [("card", 5018, 0)]


def test_escape_leaves_and_f12_is_off_while_money_is_missing(counter, staged) -> None:
    counter.pay.begin()
    page = staged("PayPage.qml")
    page.key(Key.Key_F12)
    assert counter.shell.property("page") == "pay"
    assert "50.18 still to pay" in page.texts()
    page.key(Key.Key_Escape)
    assert counter.shell.property("page") == "sell"


def test_the_basket_stays_readable_while_a_refusal_waits_and_enter_answers_it(counter, staged) -> None:
    counter.pay.begin()
    page = staged("PayPage.qml")
    counter.pay.scanned("5900512300108")
    page.settle()
    assert {"Payment is open", "Kawa ziarnista 500 g", "answer first"} <= set(page.texts())
    page.key(Key.Key_F11)
    assert counter.shell.property("page") == "pay"
    page.key(Key.Key_Return)
    assert not counter.refusal.property("active")
    page.key("6", "0", Key.Key_F12)
    assert counter.shell.property("page") == "done"


def test_a_resumed_card_asks_to_look_at_the_terminal_and_offers_no_second_try(counter, staged) -> None:
    counter.till.pay.begin()
    counter.till.pay.ask_card(5018)
    counter.till.pay.__init__(counter.till.desk, counter.till.sell, counter.till.ledger.journal, counter.till.ids)
    counter.pay.begin()
    page = staged("PayPage.qml")
    assert "We do not know if the card was charged" in page.texts()
    assert page.has("Not charged")
    assert not any("again" in text for text in page.texts())
    page.click("Approved")
    page.key(Key.Key_F12)
    assert last_tenders(counter) == [("card", 5018, 0)]


def test_enter_on_the_finished_sale_starts_the_next(counter, staged) -> None:
    counter.pay.cashExact()
    page = staged("DonePage.qml")
    assert {"Sale finished", "Receipt printed", "50.18"} <= set(page.texts())
    page.key(Key.Key_Return)
    assert counter.shell.property("page") == "sell"


def test_the_question_about_the_paper_is_answered_by_touch(counter, staged) -> None:
    counter.printer.answer = EffectOutcome(EffectState.UNKNOWN, "PRINTER-UNKNOWN")
    counter.pay.cashExact()
    page = staged("DonePage.qml")
    page.touch("Yes, it did")
    assert counter.printing.property("state") == "printed"
    page.key(Key.Key_F10)
    assert [document.copy for document in counter.printer.printed] == [0, 1]


def test_the_keyboard_alone_refunds_a_line(counter, staged) -> None:
    counter.pay.cashExact()
    counter.receipts.enter()
    page = staged("PastSalesPage.qml")
    page.key(Key.Key_F9)
    for name in ("One more of Kawa ziarnista 500 g", "Faulty"):
        for _ in range(40):
            if page.focused() == name:
                break
            page.key(Key.Key_Tab)
        page.key(Key.Key_Return)
    page.key(Key.Key_F12)
    assert counter.past.last().sale.total == -4290


def test_a_finger_alone_refunds_and_prints_a_copy(counter, staged) -> None:
    counter.pay.cashExact()
    counter.receipts.enter()
    page = staged("PastSalesPage.qml")
    page.touch("Refund")
    page.touch("Everything")
    page.touch("Changed mind")
    page.touch("Refund 50.18")
    assert counter.past.last().sale.total == -5018
    page.touch("Print a copy")
    assert counter.printer.printed[-1].copy == 1


def test_a_number_typed_anywhere_searches_and_the_arrows_walk_the_list(counter, staged) -> None:
    counter.pay.cashExact()
    first = counter.past.last().sale
    counter.sell("BREAD")
    counter.pay.cashExact()
    counter.receipts.enter()
    page = staged("PastSalesPage.qml")
    page.key(Key.Key_Down)
    assert counter.receipts.property("title") == first.number
    page.key("2")
    assert counter.receipts.property("search") == "2"
    page.key(Key.Key_Escape)
    assert counter.receipts.property("search") == ""


def test_names_that_look_like_markup_are_shown_as_they_are(counter, staged) -> None:
    counter.refusal.show(Refusal("RECEIPT-UNKNOWN", number="<b>1</b>"))
    page = staged("PastSalesPage.qml")
    assert any("<b>1</b>" in text for text in page.texts())


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_state_is_drawn_at_every_size_with_targets_for_fingers(counter, staged, tmp_path, size, scheme) -> None:
    how = {"size": size, "scheme": scheme}

    def looked_at(page: str) -> None:
        stage = staged(page, **how)
        assert stage.too_small() == []
        picture = stage.view.grabWindow()
        assert (picture.width(), picture.height()) == size
        assert picture.save(str(tmp_path / "page.png"))
        assert len({picture.pixel(x, y) for x in range(0, size[0], 16) for y in range(0, size[1], 16)}) > 8

    counter.pay.begin()
    looked_at("PayPage.qml")
    counter.pay.takeCard()
    looked_at("PayPage.qml")
    counter.pay.approve()
    counter.pay.finish()
    looked_at("DonePage.qml")
    counter.receipts.enter()
    looked_at("PastSalesPage.qml")
    counter.receipts.beginRefund()
    looked_at("PastSalesPage.qml")


def test_the_code_on_the_screen_is_the_one_that_finds_the_receipt(counter, staged) -> None:
    counter.pay.cashExact()
    picture = staged("DonePage.qml").view.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = numpy.frombuffer(picture.constBits(), numpy.uint8).reshape(picture.height(), picture.bytesPerLine())
    [found] = zxingcpp.read_barcodes(numpy.ascontiguousarray(pixels[:, : picture.width()]))
    counter.receipts.scanned(found.text)
    assert counter.receipts.property("title") == counter.past.last().sale.number


def test_nothing_moves_under_the_hand_while_tenders_come_and_go(counter, staged) -> None:
    counter.pay.begin()
    page = staged("PayPage.qml")

    def places() -> dict[str, tuple[float, float]]:
        found = {}
        for name in ("7", "0", "Finish sale", "Back to basket"):
            corner = page.named(name).mapToScene(page.named(name).boundingRect().topLeft())
            found[name] = (corner.x(), corner.y())
        return found

    before = places()
    button = page.named("Cash, exact")
    top = button.mapToScene(button.boundingRect().topLeft())
    for _ in range(4):
        page.key("1")
        assert button.mapToScene(button.boundingRect().topLeft()) == top
        page.key(Key.Key_Return)
        assert places() == before
    counter.pay.takeCard()
    page.settle()
    assert places() == before
