"""The payment view-model: what the keys, the notes, the terminal's answers and a scanner alone can do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import pytest

from app.domain.basket import Basket
from app.domain.codes.own import OwnKind, encode_own
from app.domain.pricing import price_basket
from app.domain.refusals import Outage
from app.domain.sale_state import Stage
from app.domain.tender import Payment, pay_out, take_cash
from app.ports.devices import EffectOutcome, EffectState
from app.services.pay import PayState
from app.ui.format import Format
from app.ui.viewmodels.pay_rows import PayWords, likely_amounts
from tests.fakes.paying import PayScreens, make_pay_screens
from tests.fakes.runner import HeldRunner, InlineRunner
from tests.fakes.shop import DAY, VAT

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[PayScreens]:
    counter = make_pay_screens(tmp_path)
    counter.sell("COFFEE", "COFFEE")
    yield counter
    counter.close()


class LaterDevices(InlineRunner):
    """Devices take their time; the store does not."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def device(self, job: Callable[[], Any], done: Callable[[Any], Any], failed: Callable[[Exception], Any]) -> None:
        """Keep a job of the devices' lane for later."""
        self.waiting.append(lambda: InlineRunner.device(self, job, done, failed))


def typed(counter: PayScreens, keys: str) -> None:
    for key in keys:
        counter.pay.type(key)


def shown(counter: PayScreens, *names: str) -> tuple[object, ...]:
    return tuple(counter.pay.property(name) for name in names)


def tenders(counter: PayScreens) -> list[tuple[str, str]]:
    return [(row.title, row.amount) for row in counter.pay.property("rows").rows]


def command(payload: str) -> str:
    return encode_own(OwnKind.COMMAND, payload)


def test_typing_shows_change_before_anything_is_taken(counter) -> None:
    counter.pay.begin()
    typed(counter, "100")
    assert shown(counter, "due", "given", "result", "missing") == ("85.80", "100.00", "14.20", False)
    assert shown(counter, "canFinish", "cashLabel", "cardLabel") == (True, "Cash 100.00", "Card 100.00")
    counter.pay.erase()
    assert shown(counter, "given", "result", "missing", "canFinish") == ("10.00", "75.80", True, False)
    assert counter.pay.property("finishReason") == "75.80 still to pay"


def test_finish_takes_the_typed_cash_with_it(counter) -> None:
    counter.pay.begin()
    typed(counter, "100")
    counter.pay.finish()
    assert counter.shell.property("page") == "done"
    assert (counter.done.property("change"), counter.done.property("hasChange")) == ("14.20", True)


@pytest.mark.parametrize(
    ("keys", "amount"), [("12.5", "12.50"), ("12,34", "12.34"), ("1.234", "1.23"), (".5", "0.50"), ("1..2", "1.20")]
)
def test_only_amounts_that_money_can_make_can_be_typed(counter, keys: str, amount: str) -> None:
    counter.pay.begin()
    typed(counter, keys)
    assert counter.pay.property("given") == amount


def test_enter_takes_what_was_typed_then_finishes_and_never_takes_cash_by_itself(counter) -> None:
    counter.pay.begin()
    counter.pay.enter()
    assert tenders(counter) == []
    typed(counter, "50")
    counter.pay.enter()
    typed(counter, "50")
    counter.pay.enter()
    assert tenders(counter) == [("Cash", "50.00"), ("Cash", "35.80")]
    assert shown(counter, "given", "result") == ("50.00", "14.20")
    counter.pay.enter()
    assert counter.shell.property("page") == "done"


def test_note_keys_give_the_exact_amount_and_the_next_sensible_notes(counter) -> None:
    counter.pay.begin()
    assert [note["text"] for note in counter.pay.property("notes")] == ["85.80", "90", "100", "200", "500"]
    counter.pay.takeNote(2)
    assert shown(counter, "result", "canFinish") == ("14.20", True)


@pytest.mark.parametrize(
    ("due", "amounts"),
    [
        (6032, [6032, 7000, 8000, 10000, 20000, 50000]),
        (10000, [10000, 20000, 50000]),
        (0, []),
        (60000, [60000, 100000]),
    ],
)
def test_likely_amounts_rise_and_are_never_too_little(due: int, amounts: list[int]) -> None:
    assert likely_amounts(due, "PLN") == amounts


def test_a_card_goes_through_two_steps_and_its_code_is_kept(counter) -> None:
    counter.pay.begin()
    typed(counter, "50")
    counter.pay.takeCard()
    assert shown(counter, "cardOut", "cardAmount", "takes", "finishReason") == (
        True,
        "50.00",
        False,
        "when the card is approved",
    )
    counter.pay.noteReference(" 8421 ")
    counter.pay.approve()
    rows = counter.pay.property("rows").rows
    assert [(row.title, row.status, row.detail) for row in rows] == [("Card", "Paid", "Authorisation 8421")]
    assert counter.pay.property("due") == "35.80"


def test_a_declined_card_leaves_all_due(counter) -> None:
    counter.pay.begin()
    counter.pay.takeCard()
    counter.pay.decline()
    assert shown(counter, "cardOut", "due") == (False, "85.80")


def test_taking_back_a_card_asks_first_whether_the_terminal_has_reversed_it(counter) -> None:
    counter.pay.begin()
    counter.pay.takeCard()
    counter.pay.approve()
    counter.pay.remove(1)
    assert (counter.cards.property("offered"), shown(counter, "cardAmount")) == (True, ("85.80",))
    counter.cards.answerOffer(done=False)
    assert tenders(counter) == [("Card", "85.80")]
    counter.pay.remove(1)
    counter.cards.answerOffer(done=True)
    assert tenders(counter) == []


def test_cash_is_taken_back_without_a_question(counter) -> None:
    counter.pay.begin()
    counter.pay.takeNote(0)
    counter.pay.remove(1)
    assert (counter.cards.property("offered"), shown(counter, "due")) == (False, ("85.80",))


def test_escape_clears_what_was_typed_before_it_leaves(counter) -> None:
    counter.pay.begin()
    typed(counter, "5")
    counter.pay.back()
    assert (counter.pay.property("typed"), counter.shell.property("page")) == ("", "pay")
    counter.pay.back()
    assert counter.shell.property("page") == "sell"
    assert not counter.till.sell.state().basket.empty


def test_nobody_leaves_while_a_card_is_out(counter) -> None:
    counter.pay.begin()
    counter.pay.takeCard()
    counter.pay.back()
    assert (counter.refusal.property("code"), counter.shell.property("page")) == ("PAY-CARD-OUT", "pay")


def test_one_key_from_the_basket_pays_and_finishes(counter) -> None:
    counter.pay.cashExact()
    assert counter.shell.property("page") == "done"
    assert (counter.drawer.opened, len(counter.printer.printed)) == (1, 1)
    assert counter.till.sell.state().basket.empty


def test_an_empty_basket_says_so_and_stays_where_it_is(tmp_path: Path) -> None:
    counter = make_pay_screens(tmp_path)
    counter.pay.cashExact()
    assert (counter.refusal.property("code"), counter.shell.property("page")) == ("BASKET-EMPTY", "sell")
    counter.close()


def test_a_card_cut_off_by_a_restart_is_asked_about_and_never_tried_again(counter) -> None:
    counter.till.pay.begin()
    counter.till.pay.ask_card(8580)
    service = counter.till.pay
    service.__init__(counter.till.desk, counter.till.sell, counter.till.ledger.journal, counter.till.ids)
    assert service.unfinished_card()
    counter.pay.cashExact()
    assert (counter.refusal.property("code"), counter.shell.property("page")) == ("PAY-CARD-OUT", "pay")
    assert shown(counter, "cardOut", "cardResumed", "cardAmount") == (True, True, "85.80")
    counter.refusal.answer()
    counter.pay.approve()
    counter.pay.finish()
    assert [t.kind for t in counter.past.last().sale.tenders] == ["card"]


def test_a_scanner_alone_can_pay_by_card(counter) -> None:
    for payload in ("FINISH", "CARD", "CARDNO", "CARD", "CARDYES", "FINISH"):
        if counter.shell.property("page") == "sell":
            counter.pay.command(payload)
        else:
            counter.pay.scanned(command(payload))
    assert counter.shell.property("page") == "done"
    assert [t.kind for t in counter.past.last().sale.tenders] == ["card"]
    counter.done.scanned(command("NEXT"))
    assert counter.shell.property("page") == "sell"


def test_goods_scanned_while_paying_are_refused_aloud_and_counted_after(counter) -> None:
    counter.pay.begin()
    counter.pay.scanned("5900512300108")
    assert counter.refusal.property("code") == "PAY-SCAN"
    counter.pay.scanned("5900512300108")
    assert counter.refusal.property("ignoredScans") == 1
    assert len(counter.till.sell.state().basket.lines) == 1


def test_keys_pressed_twice_act_once(tmp_path: Path) -> None:
    runner = HeldRunner()
    counter = make_pay_screens(tmp_path, runner)
    counter.sell("COFFEE")
    counter.pay.begin()
    runner.release_all()
    counter.pay.takeNote(0)
    counter.pay.takeNote(0)
    assert counter.pay.property("finishReason") == "one moment"
    runner.release_all()
    counter.pay.finish()
    counter.pay.finish()
    runner.release_all()
    assert len(counter.past.recent()) == 1
    assert counter.refusal.property("active") is False
    counter.close()


def test_a_disk_that_is_full_keeps_the_payment_on_the_screen(counter, monkeypatch) -> None:
    counter.pay.begin()
    counter.pay.takeNote(0)
    journal = counter.till.pay._journal

    class Full:
        def append(self, draft: object) -> None:
            del draft
            raise Outage("DISK-FULL")

    monkeypatch.setattr(counter.till.pay, "_journal", Full())
    counter.pay.finish()
    assert (counter.refusal.property("code"), counter.shell.property("page")) == ("DISK-FULL", "pay")
    assert tenders(counter) == [("Cash", "85.80")]
    monkeypatch.setattr(counter.till.pay, "_journal", journal)
    counter.pay.finish()
    assert counter.shell.property("page") == "done"


def test_the_receipt_stands_on_the_screen_before_the_printer_is_told(counter) -> None:
    seen: list[tuple[object, ...]] = []
    counter.printer.before = lambda: seen.append(
        (counter.shell.property("page"), counter.printing.property("state"), bool(counter.preview.property("words")))
    )
    counter.pay.cashExact()
    assert seen == [("done", "printing", True)]


def test_the_question_whether_it_printed_ends_with_yes_a_copy_or_nothing(counter) -> None:
    counter.printer.answer = EffectOutcome(EffectState.UNKNOWN, "PRINTER-UNKNOWN")
    counter.pay.cashExact()
    assert counter.printing.property("title") == "Did it print?"
    counter.printer.answer = EffectOutcome(EffectState.DONE)
    counter.printing.again()
    assert (counter.printing.property("state"), counter.printer.printed[-1].copy) == ("printed", 1)


def test_a_printer_without_paper_says_what_to_do_and_the_sale_stands(counter) -> None:
    counter.printer.answer = EffectOutcome(EffectState.REFUSED, "PRINTER-PAPER-OUT")
    counter.pay.cashExact()
    assert (counter.printing.property("title"), counter.printing.property("asks")) == ("Paper is out", True)
    counter.printing.giveUp()
    assert counter.printing.property("state") == "dropped"
    assert counter.past.last().sale.total == 8580


def test_a_drawer_that_stays_shut_is_said_beside_the_paper(counter) -> None:
    counter.drawer.answer = EffectOutcome(EffectState.NOT_SENT, "PRINTER-UNREACHABLE")
    counter.pay.cashExact()
    assert counter.printing.property("state") == "printed"
    assert counter.printing.property("drawer") != ""


def test_a_scan_on_the_done_page_goes_into_the_next_basket(counter) -> None:
    passed: list[str] = []
    counter.done.nextScan.connect(passed.append)
    counter.pay.cashExact()
    counter.done.scanned("5900512300108")
    assert (passed, counter.shell.property("page")) == (["5900512300108"], "sell")


def test_paper_that_fails_after_the_cashier_went_on_is_not_forgotten(tmp_path: Path) -> None:
    runner = LaterDevices()
    counter = make_pay_screens(tmp_path, runner)
    counter.printer.answer = EffectOutcome(EffectState.REFUSED, "PRINTER-PAPER-OUT")
    for sku in ("COFFEE", "MILK"):
        counter.sell(sku)
        counter.pay.cashExact()
    first = counter.past.recent()[1]
    runner.waiting.pop(0)()
    assert counter.printing.property("state") == "printing"
    assert "did not print" in counter.printing.property("missed")
    counter.receipts.enter()
    counter.receipts.choose(1)
    assert (counter.receipts.property("title"), counter.printing.property("title")) == (first.number, "Paper is out")
    assert counter.printing.property("missed") == ""
    counter.close()


def test_a_copy_from_the_done_page_is_marked(counter) -> None:
    counter.pay.cashExact()
    counter.done.printAgain()
    assert [document.copy for document in counter.printer.printed] == [0, 1]


def test_from_the_key_to_the_receipt_on_the_screen_takes_less_than_a_tenth_of_a_second(counter) -> None:
    shown: list[float] = []
    took = []
    counter.printer.before = lambda: shown.append(perf_counter())
    for _ in range(30):
        counter.sell("COFFEE", "MILK", "WATER")
        start = perf_counter()
        counter.pay.cashExact()
        took.append(shown[-1] - start)
    assert median(took) < 0.1


def test_cash_rounding_is_a_row_and_a_figure_of_its_own() -> None:
    words = PayWords(Format("en"), "CZK")
    payment = Payment(10340, "CZK")
    before = words.figures(_paying(payment), 0)
    assert (before.due_label, before.due, before.result) == ("Due in cash", "103.00", "103.00")
    paid = _paying(take_cash(payment, 20000))
    assert [(row.title, row.amount, row.removable) for row in words.rows(paid)] == [
        ("Cash", "103.00", True),
        ("Rounding", "\u22120.40", False),
    ]
    assert (words.figures(paid, 0).result, words.figures(paid, 0).reason) == ("97.00", "")


def test_what_the_shop_owes_is_given_back_before_the_sale_is_finished() -> None:
    words = PayWords(Format("en"), "PLN")
    owed = _paying(Payment(-150, "PLN"))
    figures = words.figures(owed, 0)
    assert (figures.result_label, figures.result, figures.reason) == ("Give back", "1.50", "give back 1.50 first")
    given = _paying(pay_out(owed.payment))
    assert [(row.title, row.status, row.amount) for row in words.rows(given)] == [("Cash", "Given back", "\u22121.50")]
    assert words.figures(given, 0).reason == ""


def _paying(payment: Payment) -> PayState:
    nothing = price_basket(Basket("b", payment.currency), (), VAT, DAY)
    return PayState(Stage.PAYING, nothing, payment)
