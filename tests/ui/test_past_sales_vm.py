"""The receipts page's view-models: finding, copying, refunding and voiding, by hand and by scanner."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.codes.own import OwnKind, encode_own
from app.domain.refusals import Outage
from app.domain.sale import Sale
from app.ports.devices import EffectOutcome, EffectState
from app.ui.receipt_writer import receipt_code
from tests.fakes.paying import PayScreens, make_pay_screens
from tests.fakes.till import PIN

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[PayScreens]:
    counter = make_pay_screens(tmp_path)
    yield counter
    counter.close()


def sold(counter: PayScreens, *skus: str, card: bool = False) -> Sale:
    counter.sell(*skus)
    if card:
        counter.pay.beginCard()
        counter.pay.approve()
        counter.pay.finish()
    else:
        counter.pay.cashExact()
    return counter.past.last().sale


def numbers(counter: PayScreens) -> list[str]:
    return [row.number[-2:] for row in counter.receipts.property("rows").rows]


def returned(counter: PayScreens) -> list[tuple[str, str]]:
    return [(row.text, row.quantity) for row in counter.refund.property("rows").rows]


def refund_one(counter: PayScreens, tender: int = 0) -> None:
    counter.receipts.beginRefund()
    counter.refund.step(1, 1)
    counter.refund.chooseReason(1)
    counter.refund.chooseTender(tender)


def test_the_newest_receipt_stands_first_and_is_open(counter) -> None:
    sold(counter, "MILK")
    last = sold(counter, "COFFEE")
    counter.receipts.enter()
    assert numbers(counter) == ["02", "01"]
    assert (counter.receipts.property("title"), counter.receipts.property("total")) == (last.number, "42.90")
    assert "Kawa ziarnista" in counter.preview.property("words")
    counter.receipts.step(1)
    assert counter.receipts.property("total") == "3.99"


def test_a_till_that_has_sold_nothing_has_an_empty_page(counter) -> None:
    counter.receipts.enter()
    assert (numbers(counter), counter.receipts.property("chosen")) == ([], False)
    assert counter.receipts.property("noRefund") == "choose a receipt"


def test_typing_narrows_the_list_and_enter_opens_what_is_left(counter) -> None:
    first = sold(counter, "MILK")
    sold(counter, "COFFEE")
    counter.receipts.enter()
    counter.receipts.find("0001")
    counter.receipts.find("00001")
    assert numbers(counter) == ["01"]
    counter.receipts.submit("00001")
    assert counter.receipts.property("title") == first.number


def test_a_number_nobody_has_is_refused(counter) -> None:
    sold(counter, "MILK")
    counter.receipts.enter()
    counter.receipts.find("0001-99-A-000007")
    counter.receipts.submit("0001-99-A-000007")
    assert counter.refusal.property("code") == "RECEIPT-UNKNOWN"


def test_the_code_at_the_foot_of_a_receipt_opens_it_from_anywhere(counter) -> None:
    first = sold(counter, "MILK")
    sold(counter, "COFFEE")
    counter.receipts.open(receipt_code(first)[2:-1])
    assert (counter.shell.property("page"), counter.receipts.property("title")) == ("pastSales", first.number)


@pytest.mark.parametrize("payload", ["NOTHEX", "0" * 32])
def test_a_receipt_of_somebody_else_is_refused(counter, payload: str) -> None:
    counter.receipts.open(payload)
    assert counter.refusal.property("code") == "RECEIPT-UNKNOWN"


def test_scans_on_the_page_open_receipts_obey_commands_and_refuse_goods(counter) -> None:
    sale = sold(counter, "MILK")
    counter.receipts.enter()
    counter.receipts.scanned(receipt_code(sale))
    assert counter.receipts.property("title") == sale.number
    counter.receipts.scanned("5900512300108")
    assert counter.refusal.property("code") == "RECEIPT-SCAN"
    counter.receipts.scanned("5900512300108")
    assert counter.refusal.property("ignoredScans") == 1
    counter.refusal.answer()
    counter.receipts.scanned(encode_own(OwnKind.COMMAND, "BACK"))
    assert counter.shell.property("page") == "sell"


def test_a_copy_is_marked_and_counted(counter) -> None:
    sold(counter, "MILK")
    counter.receipts.enter()
    counter.receipts.reprint()
    counter.receipts.reprint()
    assert [document.copy for document in counter.printer.printed] == [0, 1, 2]
    assert "COPY 2" in counter.preview.property("words")


def test_a_refund_needs_lines_and_a_reason_and_then_gives_cash_back(counter) -> None:
    sold(counter, "MILK", "MILK", "MILK")
    counter.receipts.enter()
    counter.receipts.beginRefund()
    assert counter.refund.property("problem") == "choose what comes back"
    counter.refund.step(1, 1)
    counter.refund.step(1, 1)
    counter.refund.step(1, -1)
    assert returned(counter) == [("Mleko UHT 3,2 % Łaciate 1 l", "1")]
    assert counter.refund.property("problem") == "choose a reason"
    counter.refund.chooseReason(1)
    assert (counter.refund.property("problem"), counter.refund.property("confirm")) == ("", "Refund 2.66")
    counter.refund.accept()
    record = counter.past.last().sale
    assert (record.kind, record.total, record.lines[0].reason) == ("refund", -266, "Faulty")
    assert (counter.drawer.opened, counter.printing.property("state")) == (2, "printed")
    assert counter.receipts.property("title") == record.number
    assert numbers(counter) == ["02", "01"]


def test_no_more_comes_back_than_was_sold(counter) -> None:
    sold(counter, "MILK", "MILK")
    counter.receipts.enter()
    counter.receipts.beginRefund()
    for _ in range(5):
        counter.refund.step(1, 1)
    assert [(row.quantity, row.canMore) for row in counter.refund.property("rows").rows] == [("2", False)]
    counter.refund.chooseReason(0)
    counter.refund.accept()
    counter.receipts.choose(1)
    assert counter.receipts.property("noRefund") == "all came back"


def test_weighed_goods_come_back_whole(counter) -> None:
    counter.till.sell.add_sku("BANANA", Decimal("1.184"))
    counter.pay.cashExact()
    counter.receipts.enter()
    counter.receipts.beginRefund()
    counter.refund.step(1, 1)
    assert (returned(counter)[0][1], counter.refund.property("amount")) == ("1.184", "8.28")
    counter.refund.step(1, -1)
    assert returned(counter)[0][1] == "0"


def test_everything_can_come_back_with_one_key(counter) -> None:
    sale = sold(counter, "MILK", "WATER", "COFFEE")
    counter.receipts.enter()
    counter.receipts.beginRefund()
    counter.refund.takeAll()
    counter.refund.chooseReason(0)
    counter.refund.accept()
    assert counter.past.last().sale.total == -sale.total


def test_a_refund_to_a_card_is_recorded_only_when_the_terminal_has_paid(counter) -> None:
    sold(counter, "COFFEE", card=True)
    counter.receipts.enter()
    refund_one(counter, tender=1)
    assert counter.refund.property("confirm") == "42.90 to the card"
    counter.refund.accept()
    assert (counter.refund.property("cardOut"), counter.refund.property("cardAmount")) == (True, "42.90")
    counter.refund.cancel()
    assert counter.refusal.property("code") == "PAY-CARD-OUT"
    counter.refusal.answer()
    counter.refund.answerCard(done=False)
    assert (counter.refund.property("cardOut"), len(counter.past.recent())) == (False, 1)
    counter.refund.accept()
    counter.refund.answerCard(done=True)
    assert [(t.kind, t.amount) for t in counter.past.last().sale.tenders] == [("card", -4290)]


def test_a_card_refund_cut_off_by_a_restart_asks_what_the_terminal_did(counter) -> None:
    sale = sold(counter, "COFFEE", card=True)
    counter.past.ask_card(sale.id, 4290)
    counter.receipts.enter()
    counter.receipts.beginRefund()
    assert (counter.refund.property("cardOut"), counter.refund.property("cardResumed")) == (True, True)
    counter.refund.answerCard(done=True)
    counter.refund.cancel()
    assert counter.refusal.property("code") == "RETURN-CARD-DONE"
    counter.refusal.answer()
    counter.refund.step(1, 1)
    counter.refund.chooseReason(1)
    counter.refund.accept()
    assert [(t.kind, t.amount) for t in counter.past.last().sale.tenders] == [("card", -4290)]
    assert counter.past.by_id(sale.id).card is None


def test_a_disk_that_is_full_after_the_terminal_paid_asks_for_the_record_only(counter, monkeypatch) -> None:
    sold(counter, "COFFEE", card=True)
    counter.receipts.enter()
    refund_one(counter, tender=1)
    counter.refund.accept()
    store = counter.past._store

    def full(record: Sale) -> Sale:
        raise Outage("DISK-FULL", record.id)

    monkeypatch.setattr(counter.past, "_store", full)
    counter.refund.answerCard(done=True)
    assert (counter.refusal.property("code"), counter.refund.property("cardOut")) == ("DISK-FULL", False)
    monkeypatch.setattr(counter.past, "_store", store)
    counter.refund.accept()
    assert counter.past.last().sale.kind == "refund"


def test_a_cashier_gets_a_colleague_to_approve_and_stays_signed_in(counter) -> None:
    sold(counter, "COFFEE")
    cashier = counter.till.sign_in_cashier()
    counter.receipts.enter()
    refund_one(counter)
    counter.refund.accept()
    assert counter.approval.property("active")
    counter.approval.cancel()
    assert (counter.refund.property("problem"), len(counter.past.recent())) == ("", 1)
    counter.refund.accept()
    counter.approval.give(counter.till.manager.id, PIN)
    record = counter.past.last().sale
    assert (record.kind, record.cashier, record.approver) == ("refund", cashier.name, "Marta K.")


def test_a_card_is_not_asked_for_before_a_colleague_has_approved(counter) -> None:
    sold(counter, "COFFEE", card=True)
    counter.till.sign_in_cashier()
    counter.receipts.enter()
    refund_one(counter, tender=1)
    counter.refund.accept()
    assert (counter.approval.property("active"), counter.refund.property("cardOut")) == (True, False)
    counter.approval.give(counter.till.manager.id, PIN)
    assert counter.refund.property("cardOut")
    counter.refund.answerCard(done=True)
    assert counter.past.last().sale.approver == "Marta K."


def test_a_sale_is_voided_with_a_reason_while_its_shift_is_open(counter) -> None:
    sold(counter, "COFFEE")
    counter.receipts.enter()
    counter.receipts.beginVoid()
    assert counter.refund.property("problem") == "choose a reason"
    counter.refund.chooseReason(0)
    counter.refund.accept()
    record = counter.past.last().sale
    assert (record.kind, record.reason) == ("void", "Rung up by mistake")
    counter.receipts.choose(1)
    assert counter.receipts.property("noVoid") == "taken back already"


def test_voiding_a_card_sale_reverses_it_on_the_terminal_first(counter) -> None:
    sold(counter, "COFFEE", card=True)
    counter.receipts.enter()
    counter.receipts.beginVoid()
    counter.refund.chooseReason(0)
    counter.refund.accept()
    assert counter.refund.property("cardAmount") == "42.90"
    counter.refund.answerCard(done=True)
    assert counter.past.last().sale.kind == "void"


def test_a_refund_has_no_refund_of_its_own(counter) -> None:
    sold(counter, "COFFEE")
    counter.receipts.enter()
    refund_one(counter)
    counter.refund.accept()
    assert (counter.receipts.property("noRefund"), counter.receipts.property("noVoid")) == ("not a sale", "not a sale")


def test_escape_leaves_the_refund_then_the_search_then_the_page(counter) -> None:
    sold(counter, "COFFEE")
    counter.receipts.enter()
    counter.receipts.find("1")
    counter.receipts.beginRefund()
    counter.receipts.back()
    assert (counter.refund.property("mode"), counter.receipts.property("search")) == ("", "1")
    counter.receipts.back()
    assert (counter.receipts.property("search"), counter.shell.property("page")) == ("", "pastSales")
    counter.receipts.back()
    assert counter.shell.property("page") == "sell"


def test_a_receipt_that_a_crash_kept_from_the_printer_is_asked_about_when_it_is_opened(counter) -> None:
    counter.sell("COFFEE")
    sale = counter.till.pay.cash_exact()
    counter.printing.remind(counter.effects.after_restart())
    assert "did not print" in counter.printing.property("missed")
    counter.receipts.enter()
    assert counter.printing.property("missed") == ""
    assert (counter.printing.property("title"), counter.printing.property("againLabel")) == (
        "This receipt has not been printed",
        "Print",
    )
    counter.printing.again()
    assert [document.copy for document in counter.printer.printed] == [0]
    assert counter.effects.paper(sale.id).state == "done"


def test_an_unknown_print_is_a_question_for_eyes_until_somebody_answers(counter) -> None:
    counter.printer.answer = EffectOutcome(EffectState.UNKNOWN, "PRINTER-UNKNOWN")
    sold(counter, "COFFEE")
    counter.receipts.enter()
    assert counter.printing.property("unknown")
    counter.printing.yes()
    counter.receipts.enter()
    assert (counter.printing.property("state"), len(counter.printer.printed)) == ("printed", 1)
