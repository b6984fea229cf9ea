"""The fiscal printer on the pay page: before money is taken, while it works, in doubt, and on the done page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.domain.fiscal import printed_number
from app.domain.refusals import Refusal
from app.domain.sale_state import Stage as SaleStage
from app.ports.devices import EffectOutcome, EffectState
from app.ports.fiscal import FiscalAnswer
from app.ui.viewmodels.fiscal_vm import FiscalViewModel
from tests.fakes.fiscal import LOST, FakeFiscalPrinter
from tests.fakes.page_stage import Stage
from tests.fakes.paying import PayScreens, make_pay_screens
from tests.fakes.runner import SlowCustomer

Key = Qt.Key
REFUSED = FiscalAnswer(EffectState.REFUSED, "FISCAL-NOT-ISSUED")
STANDS_OPEN = FiscalAnswer(EffectState.UNKNOWN, "FISCAL-STILL-OPEN", stands_open=True)


@pytest.fixture
def printer() -> FakeFiscalPrinter:
    return FakeFiscalPrinter()


@pytest.fixture
def counter(qapp, tmp_path: Path, printer: FakeFiscalPrinter) -> Iterator[PayScreens]:
    counter = make_pay_screens(tmp_path, printers=[printer])
    counter.sell("COFFEE")
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


def pay(counter: PayScreens) -> None:
    counter.pay.begin()
    counter.pay.cashExact()


def test_one_key_pays_issues_the_receipt_and_shows_its_numbers(counter: PayScreens, printer: FakeFiscalPrinter) -> None:
    counter.pay.cashExact()
    sale = counter.past.last().sale
    assert printer.receipts == [printed_number(sale.id)]
    assert counter.shell.property("page") == "done"
    assert [row["value"] for row in counter.done.property("fiscal")] == ["1", "ZBF 2101002392"]
    assert (counter.printing.property("state"), counter.drawer.opened) == ("", 1)


def test_a_printer_that_is_not_ready_is_told_before_the_payment_begins(
    counter: PayScreens, printer: FakeFiscalPrinter
) -> None:
    told: list[Refusal] = []
    counter.pay.declined.connect(told.append)
    printer.readiness = EffectOutcome(EffectState.REFUSED, "FISCAL-PAPER-OUT")
    for begin in (counter.pay.begin, counter.pay.beginCard, counter.pay.cashExact):
        begin()
    assert [problem.code for problem in told] == ["FISCAL-PAPER-OUT"] * 3
    assert (counter.shell.property("page"), counter.till.pay.stage) == ("sell", SaleStage.SELLING)


def test_a_receipt_that_was_not_issued_leaves_the_payment_and_says_why(
    counter: PayScreens, printer: FakeFiscalPrinter
) -> None:
    printer.ends = [REFUSED]
    pay(counter)
    assert counter.refusal.property("code") == "FISCAL-NOT-ISSUED"
    assert counter.pay.property("canFinish")
    counter.refusal.answer()
    counter.pay.finish()
    assert counter.shell.property("page") == "done"


def test_in_doubt_nothing_can_be_pressed_but_asking(counter: PayScreens, printer: FakeFiscalPrinter) -> None:
    printer.ends = [LOST]
    pay(counter)
    assert counter.fiscal.property("unknown")
    assert not any(counter.pay.property(name) for name in ("canFinish", "canLeave", "takes"))
    for act in (counter.pay.finish, counter.pay.back, counter.pay.takeCash, counter.pay.cashExact):
        act()
    assert (len(printer.asked), counter.till.pay.stage) == (1, SaleStage.FISCAL_OUT)
    printer.receipts = [printed_number(printer.asked[0].sale.id)]
    counter.fiscal.askAgain()
    assert counter.shell.property("page") == "done"


def test_what_happened_shows_the_question_of_the_receipt(counter: PayScreens, printer: FakeFiscalPrinter) -> None:
    wanted: list[str] = []
    counter.pay.questioned.connect(wanted.append)
    printer.ends = [LOST]
    pay(counter)
    counter.pay.ask()
    assert wanted == [printer.asked[0].id]


def test_a_decision_that_no_receipt_exists_gives_the_payment_back(
    counter: PayScreens, printer: FakeFiscalPrinter
) -> None:
    printer.ends = [LOST]
    pay(counter)
    counter.questions.load()
    counter.questions.chooseReason(0)
    counter.questions.decide(1)
    counter.pay.begin()
    assert not counter.fiscal.property("active")
    assert counter.pay.property("canFinish")


def test_a_printer_is_asked_again_from_the_question_while_the_card_terminal_waits_for_a_customer(
    qapp, tmp_path: Path, printer: FakeFiscalPrinter
) -> None:
    terminals = SlowCustomer()
    counter = make_pay_screens(tmp_path, terminals, printers=[printer])
    counter.sell("COFFEE")
    printer.ends = [LOST]
    pay(counter)
    printer.receipts = [printed_number(printer.asked[0].sale.id)]
    counter.questions.load()
    counter.questions.askAgain()
    assert terminals.jobs == []
    assert printer.receipts == [printed_number(counter.past.last().sale.id)]
    counter.close()


def test_a_receipt_that_stands_open_can_be_cancelled_from_here(counter: PayScreens, printer: FakeFiscalPrinter) -> None:
    printer.ends = [STANDS_OPEN, REFUSED]
    pay(counter)
    assert counter.fiscal.property("canCancel")
    counter.fiscal.cancelOpen()
    assert (printer.cancelled, counter.refusal.property("code")) == (1, "FISCAL-NOT-ISSUED")
    assert not counter.fiscal.property("active")


def test_a_cashier_may_not_cancel_alone_and_the_doubt_stays(counter: PayScreens, printer: FakeFiscalPrinter) -> None:
    counter.till.sign_in_cashier()
    printer.ends = [STANDS_OPEN, STANDS_OPEN]
    pay(counter)
    counter.fiscal.cancelOpen()
    assert (printer.cancelled, counter.refusal.property("code")) == (0, "RIGHTS-APPROVAL")
    assert counter.fiscal.property("unknown")


def test_after_a_restart_the_printer_is_asked_before_anything_else(
    counter: PayScreens, printer: FakeFiscalPrinter, tmp_path: Path
) -> None:
    printer.ends = [LOST]
    pay(counter)
    again = FiscalViewModel(counter.fiscal._fiscal, counter.till.runner, counter.keeper)  # as it is made anew
    made: list[object] = []
    again.made.connect(made.append)
    printer.receipts = [printed_number(printer.asked[0].sale.id)]
    again.resume()
    assert len(made) == 1


def test_what_a_person_has_to_do_at_the_printer_is_said_while_it_waits(
    counter: PayScreens, printer: FakeFiscalPrinter
) -> None:
    said: list[str] = []
    counter.fiscal.changed.connect(lambda: said.append(counter.fiscal.property("status")))
    printer.hindrances = ("FISCAL-PAPER-OUT", "")
    pay(counter)
    assert "Fiscal printer has no paper" in said
    assert said.index("The fiscal printer makes the receipt") < said.index("Fiscal printer has no paper")


def test_a_tax_number_is_checked_as_it_is_typed_and_goes_onto_the_receipt(
    counter: PayScreens, printer: FakeFiscalPrinter
) -> None:
    counter.pay.begin()
    counter.fiscal.nameBuyer("856734621")
    assert counter.fiscal.property("buyerProblem") == "Not a tax number"
    counter.fiscal.nameBuyer("8567346215")
    assert counter.fiscal.property("buyerProblem") == ""
    counter.pay.cashExact()
    assert printer.asked[0].buyer == "8567346215"
    assert counter.fiscal.property("buyer") == ""


def test_a_wrong_tax_number_keeps_the_receipt_from_being_made(counter: PayScreens, printer: FakeFiscalPrinter) -> None:
    counter.pay.begin()
    counter.fiscal.nameBuyer("1")
    counter.pay.cashExact()
    assert (counter.refusal.property("code"), printer.asked) == ("FISCAL-NIP", [])


def test_the_code_of_an_electronic_receipt_is_scanned_while_paying(
    counter: PayScreens, printer: FakeFiscalPrinter
) -> None:
    counter.pay.begin()
    counter.pay.scanned("123456789012345")
    assert counter.fiscal.property("eReceipt") == "123456789012345"
    counter.pay.scanned("5901234123457")
    assert counter.refusal.property("code") == "PAY-SCAN"
    counter.refusal.answer()
    counter.pay.cashExact()
    assert printer.asked[0].e_receipt == "123456789012345"


def test_without_a_fiscal_printer_nothing_of_it_is_there(qapp, tmp_path: Path) -> None:
    counter = make_pay_screens(tmp_path)
    counter.sell("COFFEE")
    assert not counter.fiscal.property("fitted")
    counter.pay.cashExact()
    assert (counter.shell.property("page"), counter.done.property("fiscal")) == ("done", [])
    assert len(counter.printer.printed) == 1
    counter.close()


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768), (1920, 1080)])
def test_doubt_and_its_ways_out_are_on_the_page_at_every_size(counter, printer, staged, size) -> None:
    printer.ends = [STANDS_OPEN]
    pay(counter)
    page = staged("PayPage.qml", size=size)
    assert {"Ask the printer", "What happened?", "Cancel it there", "Receipt stands open"} <= set(page.texts())


def test_the_keyboard_alone_asks_again(counter, printer, staged) -> None:
    printer.ends = [LOST]
    pay(counter)
    page = staged("PayPage.qml")
    printer.receipts = [printed_number(printer.asked[0].sale.id)]
    page.key(Key.Key_Return)
    assert counter.shell.property("page") == "done"


def test_a_tax_number_is_typed_with_the_keyboard_and_the_amount_is_not(counter, printer, staged) -> None:
    counter.pay.begin()
    page = staged("PayPage.qml")
    page.click("Buyer's tax number (NIP)")
    page.key(*"8567346215", Key.Key_Return)
    assert (counter.fiscal.property("buyer"), counter.pay.property("typed")) == ("8567346215", "")
    page.key(Key.Key_F11)
    assert printer.asked[0].buyer == "8567346215"


def test_the_numbers_of_the_receipt_are_on_the_done_page(counter, staged) -> None:
    pay(counter)
    page = staged("DonePage.qml")
    assert {"The fiscal receipt is issued", "Printer: ZBF 2101002392"} <= set(page.texts())
