"""Cards on a connected terminal and the page "What happened?", by keys and by touch, over a real ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator

from app.ports.devices import CardAnswer, EffectState
from app.ui.resources import resource
from tests.fakes.cards import LOST, MERCHANT_SLIP, SLIP, FakeTerminal, paid, refused, steps
from tests.fakes.page_stage import Stage
from tests.fakes.paying import PayScreens, make_pay_screens
from tests.fakes.runner import SlowCustomer

Key = Qt.Key
SIZES = [(1024, 768), (1366, 768), (1920, 1080)]


@pytest.fixture
def terminal() -> FakeTerminal:
    return FakeTerminal()


@pytest.fixture
def customer() -> SlowCustomer:
    return SlowCustomer()


@pytest.fixture
def polish(qapp) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(resource("i18n", "omnitill_pl.qm")))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def counter(qapp, tmp_path: Path, terminal: FakeTerminal, customer: SlowCustomer) -> Iterator[PayScreens]:
    counter = make_pay_screens(tmp_path, customer, terminal=terminal)
    counter.sell("COFFEE")
    counter.pay.begin()
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


def last_tenders(counter: PayScreens) -> list[tuple[str, int, str]]:
    return [(t.kind, t.amount, t.reference) for t in counter.wired.past.last().sale.tenders]


def pays(page: Stage, customer: SlowCustomer) -> None:
    customer.pay()
    page.settle()


def test_the_keyboard_alone_charges_a_card_and_finishes(counter, staged, terminal, customer) -> None:
    terminal.answers = [paid()]
    page = staged("PayPage.qml")
    page.key(Key.Key_F10)
    assert {"Sent to the terminal", "42.90"} <= set(page.texts())
    pays(page, customer)
    page.key(Key.Key_F12)
    assert last_tenders(counter) == [("card", 4290, "958520")]


def test_the_terminals_own_words_are_shown_while_the_customer_pays(counter, staged) -> None:
    page = staged("PayPage.qml")
    page.key(Key.Key_F10)
    for prompt, words in (("card", "Waiting for the card"), ("pin", "The customer enters the PIN")):
        counter.cards._prompted.emit(prompt)
        page.settle()
        assert words in page.texts()


def test_nothing_else_is_done_while_a_card_is_out(counter, staged, terminal, customer) -> None:
    terminal.answers = [paid()]
    page = staged("PayPage.qml")
    page.key(Key.Key_F10, Key.Key_F10, Key.Key_F11, "5", Key.Key_Return, Key.Key_F12)
    assert len(customer.jobs) == 1
    assert "when the terminal has answered" in page.texts()
    pays(page, customer)
    assert [order.amount for order in terminal.performed] == [4290]


@pytest.mark.parametrize("by", ["escape", "touch"])
def test_a_payment_is_called_off_on_the_terminal(counter, staged, terminal, customer, by) -> None:
    terminal.answers = [refused("CARD-CALLED-OFF")]
    page = staged("PayPage.qml")
    page.key(Key.Key_F10)
    if by == "escape":
        page.key(Key.Key_Escape)
    else:
        page.touch("Cancel on the terminal")
    pays(page, customer)
    assert terminal.called_off
    assert "Card cancelled" in page.texts()
    assert (counter.pay.property("due"), counter.pay.property("canLeave")) == ("42.90", True)


@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("CARD-DECLINED", "Card declined"),
        ("CARD-NOT-CHARGED", "Not charged"),
        ("CARD-OTHER-AMOUNT", "Another amount"),
        ("TERMINAL-BUSY", "Terminal is busy"),
        ("TERMINAL-UNREACHABLE", "Terminal not reached"),
        ("TERMINAL-CANNOT", "Terminal cannot do it"),
    ],
)
def test_every_refusal_of_a_card_has_its_words_and_cash_is_taken_next(
    counter, staged, terminal, customer, code, title
) -> None:
    terminal.answers = [refused(code)]
    page = staged("PayPage.qml")
    page.key(Key.Key_F10)
    pays(page, customer)
    assert title in page.texts()
    page.key(Key.Key_F11)
    assert last_tenders(counter) == [("cash", 4290, "")]


def test_a_terminal_that_is_not_there_says_so_and_nothing_is_written(counter, staged, terminal, customer) -> None:
    terminal.reachable = False
    page = staged("PayPage.qml")
    page.touch("Card")
    pays(page, customer)
    assert "Terminal not reached" in page.texts()
    assert (steps(counter.till), counter.pay.property("takes")) == ([], True)


def test_a_split_between_two_cards_and_cash(counter, staged, terminal, customer) -> None:
    terminal.answers = [paid(amount=1000), paid(amount=2000, key="20", reference="77")]
    page = staged("PayPage.qml")
    for amount in ("10", "20"):
        page.key(*amount, Key.Key_F10)
        pays(page, customer)
    page.key(Key.Key_F11)
    assert last_tenders(counter) == [("card", 1000, "958520"), ("card", 2000, "77"), ("cash", 1290, "")]


def test_nobody_knows_and_the_terminal_is_asked_with_the_keyboard(counter, staged, terminal, customer) -> None:
    terminal.answers = [LOST, paid()]
    page = staged("PayPage.qml")
    page.key(Key.Key_F10)
    pays(page, customer)
    assert "We do not know if the card was charged" in page.texts()
    assert not any("again" in text for text in page.texts())
    page.key(Key.Key_F12, Key.Key_F11, Key.Key_Return)
    assert "Asking the terminal" in page.texts()
    pays(page, customer)
    page.key(Key.Key_F12)
    assert last_tenders(counter) == [("card", 4290, "958520")]
    assert len(terminal.performed) == 1


def test_the_next_customer_pays_while_nobody_knows(counter, staged, terminal, customer) -> None:
    terminal.answers = [LOST]
    page = staged("PayPage.qml")
    page.key(Key.Key_F10)
    pays(page, customer)
    page.touch("Check later")
    assert counter.shell.property("page") == "sell"
    assert [basket.title for basket in counter.till.sell.parked()] == ["Card not known"]
    counter.sell("MILK")
    counter.pay.cashExact()
    assert last_tenders(counter) == [("cash", 399, "")]
    assert len(counter.wired.questions.open()) == 1


def test_a_card_out_since_before_a_restart_is_asked_about_at_once(counter, staged, terminal, customer) -> None:
    till = counter.till
    terminal.answers = [LOST, paid()]
    counter.wired.service.charge(4290)
    till.pay.__init__(till.desk, till.sell, till.ledger.journal, till.ids)
    counter.pay.begin()
    page = staged("PayPage.qml")
    assert "Asking the terminal" in page.texts()
    pays(page, customer)
    page.key(Key.Key_F12)
    assert last_tenders(counter) == [("card", 4290, "958520")]


def test_a_payment_is_taken_back_on_the_terminal(counter, staged, terminal, customer) -> None:
    terminal.answers = [paid(), CardAnswer(EffectState.DONE)]
    page = staged("PayPage.qml")
    page.key(Key.Key_F10)
    pays(page, customer)
    page.touch("Take back Card")
    page.touch("Take it back")
    pays(page, customer)
    assert (counter.pay.property("due"), terminal.performed[-1].kind) == ("42.90", "reversal")
    page.key(Key.Key_F11)
    assert last_tenders(counter) == [("cash", 4290, "")]


def test_a_terminal_that_cannot_reverse_leaves_it_to_a_person(counter, staged, terminal, customer) -> None:
    terminal.answers = [paid(), refused("TERMINAL-CANNOT")]
    page = staged("PayPage.qml")
    page.key(Key.Key_F10)
    pays(page, customer)
    page.touch("Take back Card")
    page.touch("Take it back")
    pays(page, customer)
    assert "Has the terminal reversed it?" in page.texts()
    page.touch("Reversed")
    assert counter.pay.property("due") == "42.90"
    assert steps(counter.till)[-1] == "reversed"


@pytest.mark.parametrize(("answer", "left"), [("Signed", "0.00"), ("Not signed", "42.90")])
def test_a_payment_that_is_not_signed_is_taken_back(counter, staged, terminal, customer, answer, left) -> None:
    terminal.answers = [paid(signature=True), CardAnswer(EffectState.DONE)]
    page = staged("PayPage.qml")
    page.key(Key.Key_F10)
    pays(page, customer)
    assert "The customer signs the slip" in page.texts()
    page.key(Key.Key_F12)
    assert counter.shell.property("page") == "pay"
    page.touch(answer)
    if customer.jobs:
        pays(page, customer)
    assert counter.till.pay.state().payment.due == int(left.replace(".", ""))


def test_the_merchants_slip_prints_at_once_and_the_customers_below_the_receipt(
    counter, staged, terminal, customer
) -> None:
    terminal.answers = [replace(paid(), receipts=(SLIP, MERCHANT_SLIP))]
    page = staged("PayPage.qml")
    page.key(Key.Key_F10)
    pays(page, customer)
    (slip,) = counter.printer.printed
    assert [row.left for row in slip.rows] == ["MERCHANT", "**** 0119", "42.90"]
    page.key(Key.Key_F12)
    receipt = [row.left for row in counter.printer.printed[-1].rows]
    assert receipt[-3:] == ["PAID", "**** 0119", "42.90"]
    assert "MERCHANT" not in receipt


def doubted(counter: PayScreens, terminal: FakeTerminal, customer: SlowCustomer, *more: CardAnswer) -> None:
    """A card nobody knows of, looked at from the pay page."""
    terminal.answers = [LOST, *more]
    counter.pay.takeCard()
    customer.pay()
    counter.pay.questioned.connect(counter.questions.look_at)
    counter.pay.ask()


def test_the_evidence_is_shown_and_an_answer_needs_what_it_rests_on(counter, staged, terminal, customer) -> None:
    doubted(counter, terminal, customer)
    page = staged("QuestionPage.qml")
    assert {"Was the card charged?", "18", "19", "choose what you looked at"} <= set(page.texts())
    assert page.has("Last receipt number: before 18, now 19")
    page.touch("Yes, charged")
    assert len(counter.wired.questions.open()) == 1
    page.touch("The device's paper")
    page.touch("Yes, charged")
    assert counter.wired.questions.open() == []
    assert counter.till.pay.state().payment.settled
    assert "Nothing is open" in page.texts()


def test_the_device_is_asked_with_f12_and_answers_itself(counter, staged, terminal, customer) -> None:
    doubted(counter, terminal, customer, LOST, paid())
    page = staged("QuestionPage.qml")
    page.key(Key.Key_F12)
    pays(page, customer)
    assert any("does not know either" in text for text in page.texts())
    page.key(Key.Key_F12)
    pays(page, customer)
    assert "Nothing is open" in page.texts()
    assert counter.till.pay.state().payment.tenders[0].reference == "958520"


def test_the_keyboard_alone_decides(counter, staged, terminal, customer) -> None:
    doubted(counter, terminal, customer)
    page = staged("QuestionPage.qml")
    for name in ("The device's own list", "No, not charged"):
        for _ in range(40):
            if page.focused().startswith(name):
                break
            page.key(Key.Key_Tab)
        page.key(Key.Key_Return)
    assert counter.wired.questions.open() == []
    assert counter.till.pay.state().payment.due == 4290


def test_a_cashier_needs_a_colleague_to_decide(counter, staged, terminal, customer) -> None:
    doubted(counter, terminal, customer)
    counter.till.sign_in_cashier()
    page = staged("QuestionPage.qml")
    page.touch("The device's paper")
    page.touch("Yes, charged")
    assert counter.approval.property("active")
    assert len(counter.wired.questions.open()) == 1


def test_the_strip_counts_endings_that_are_not_known_and_leads_to_them(counter, staged) -> None:
    counter.shell.show_questions(1)
    page = staged("PayPage.qml")
    page.touch("1 ending(s) not known")
    assert counter.shell.property("page") == "question"


@pytest.mark.parametrize("scanned", ["CARDYES", "CARDNO"])
def test_a_scanner_does_not_answer_for_the_terminal(counter, staged, terminal, customer, scanned) -> None:
    terminal.answers = [LOST]
    page = staged("PayPage.qml")
    page.key(Key.Key_F10)
    pays(page, customer)
    counter.pay.command(scanned)
    assert counter.pay.property("cardOut")
    assert steps(counter.till) == ["asked"]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_state_of_a_card_is_drawn_at_every_size_with_targets_for_fingers(
    counter, staged, terminal, customer, size, scheme
) -> None:
    page = staged("PayPage.qml", size=size, scheme=scheme)
    terminal.answers = [refused("CARD-DECLINED"), paid(amount=1000, signature=True), LOST]
    for typed in ("", "10", ""):
        page.key(*typed, Key.Key_F10)
        assert page.too_small() == []
        pays(page, customer)
        assert page.too_small() == []
        if counter.cards.property("signing"):
            page.touch("Signed")
    counter.questions.load()
    assert staged("QuestionPage.qml", size=size, scheme=scheme).too_small() == []


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_long_polish_answers_about_a_signature_find_their_size_without_a_loop(
    polish, counter, staged, terminal, customer, size
) -> None:
    terminal.answers = [paid(signature=True)]
    page = staged("PayPage.qml", size=size)
    page.key(Key.Key_F10)
    pays(page, customer)
    assert {"Podpisano", "Bez podpisu"} <= set(page.texts())
    assert page.too_small() == []
