"""Money back to cards on a connected terminal, by keys and by touch on the receipts page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.ports.devices import CardAnswer, EffectState
from tests.fakes.cards import LOST, FakeTerminal, paid, refused
from tests.fakes.page_stage import Stage
from tests.fakes.paying import PayScreens, make_pay_screens
from tests.fakes.runner import SlowCustomer

Key = Qt.Key


@pytest.fixture
def terminal() -> FakeTerminal:
    return FakeTerminal()


@pytest.fixture
def customer() -> SlowCustomer:
    return SlowCustomer()


@pytest.fixture
def sold(qapp, tmp_path: Path, terminal: FakeTerminal, customer: SlowCustomer) -> Iterator[PayScreens]:
    """A sale that a card has paid, shown on the receipts page."""
    counter = make_pay_screens(tmp_path, customer, terminal=terminal)
    counter.sell("COFFEE")
    counter.pay.begin()
    terminal.answers = [paid()]
    counter.pay.takeCard()
    customer.pay()
    counter.pay.finish()
    counter.receipts.enter()
    yield counter
    counter.close()


@pytest.fixture
def staged(sold: PayScreens) -> Iterator[Callable[[], Stage]]:
    stages: list[Stage] = []

    def stage() -> Stage:
        stages.append(Stage("PastSalesPage.qml", sold.properties("PastSalesPage.qml")))
        return stages[-1]

    yield stage
    for one in stages:
        one.close()


def pays(page: Stage, customer: SlowCustomer) -> None:
    customer.pay()
    page.settle()


def take_back(page: Stage) -> None:
    """Everything comes back to the card."""
    page.key(Key.Key_F9)
    page.touch("Everything")
    page.touch("Faulty")
    page.key(Key.Key_F12)


def test_a_refund_goes_back_to_the_card_on_the_terminal_and_is_then_recorded(sold, staged, terminal, customer) -> None:
    terminal.answers = [CardAnswer(EffectState.DONE, amount=4290, reference="111")]
    page = staged()
    take_back(page)
    assert "Sent to the terminal" in page.texts()
    assert sold.wired.past.last().sale.total == 4290
    pays(page, customer)
    assert sold.wired.past.last().sale.total == -4290
    assert terminal.performed[-1].kind == "reversal"


def test_a_refund_that_was_declined_is_not_recorded(sold, staged, terminal, customer) -> None:
    terminal.answers = [refused("CARD-CALLED-OFF")]
    page = staged()
    take_back(page)
    pays(page, customer)
    assert sold.refusal.property("title") == "Card cancelled"
    assert sold.wired.past.last().sale.total == 4290


def test_a_refund_nobody_knows_of_is_asked_about_and_then_recorded(sold, staged, terminal, customer) -> None:
    terminal.answers = [LOST, CardAnswer(EffectState.DONE, amount=4290)]
    page = staged()
    take_back(page)
    pays(page, customer)
    assert "We do not know if the card got its money back" in page.texts()
    page.touch("Ask the terminal")
    pays(page, customer)
    assert sold.wired.past.last().sale.total == -4290
    assert len(terminal.performed) == 2


def test_money_that_is_back_waits_for_its_record_after_a_restart(sold, staged, terminal, customer) -> None:
    terminal.answers = [CardAnswer(EffectState.DONE, amount=4290)]
    sold.wired.service.refund(sold.wired.past.last().sale.id, 4290)
    sold.receipts.enter()
    page = staged()
    page.key(Key.Key_F9)
    page.touch("Faulty")
    assert not customer.jobs
    page.touch("Everything")
    page.key(Key.Key_F12)
    assert sold.wired.past.last().sale.total == -4290
    assert len(terminal.performed) == 2


def test_a_terminal_that_cannot_refund_leaves_it_to_a_person(sold, staged, terminal, customer) -> None:
    terminal.answers = [refused("TERMINAL-CANNOT"), refused("TERMINAL-CANNOT")]
    page = staged()
    take_back(page)
    pays(page, customer)
    page.key(Key.Key_Return)
    page.key(Key.Key_F12)
    page.touch("Paid back")
    assert sold.wired.past.last().sale.total == -4290


def test_nobody_answers_for_a_terminal_that_can_be_asked(sold, staged, terminal, customer) -> None:
    terminal.answers = [LOST]
    page = staged()
    take_back(page)
    pays(page, customer)
    sold.refund.answerCard(done=True)
    assert sold.wired.past.last().sale.total == 4290


def test_a_refund_nobody_knows_of_keeps_nobody_on_the_page(sold, staged, terminal, customer) -> None:
    terminal.answers = [LOST, paid()]
    page = staged()
    take_back(page)
    pays(page, customer)
    page.touch("Back")
    assert sold.refund.property("mode") == ""
    assert len(sold.wired.questions.open()) == 1
    page.key(Key.Key_F9)
    pays(page, customer)
    assert terminal.resolved[0].id == terminal.performed[-1].id
