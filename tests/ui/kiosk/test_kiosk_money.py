"""What is still due is paid at the kiosk once, or told to be paid elsewhere."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.kiosk_steps import Event, Step
from app.domain.pickup_finding import Case
from tests.fakes.cards import LOST, FakeTerminal, paid, refused
from tests.fakes.kiosk_branches import Branches
from tests.ui.kiosk_branch_stage import BranchStage, shown_on

Kiosk = Callable[..., Branches]


def test_what_is_due_is_paid_by_card_told_once_and_the_goods_are_free(kiosk: Kiosk, stage: BranchStage) -> None:
    one = kiosk(terminal=FakeTerminal(paid(2499)))
    one.meet(Case.PAYMENT_DUE)
    shown_on(stage, one, "due").touch("Pay here by card")

    (payment,) = one.orders.payments.values()
    assert (payment.state.value, payment.amount, payment.reference) == ("paid", 2499, "958520")
    assert one.kiosk.at.step is Step.READY


def test_while_a_card_is_out_nothing_ends_the_page_but_its_ending(kiosk: Kiosk, stage: BranchStage) -> None:
    one = kiosk(terminal=FakeTerminal(paid(2499)), slow=True)
    one.meet(Case.PAYMENT_DUE)
    one.branch.choose("pay_card")
    shown = shown_on(stage, one, "paying")
    assert "24.99\u00a0PLN" in shown.texts()
    one.wait(3600)
    one.kiosk.leave()
    one.kiosk.back()
    assert one.kiosk.at.step is Step.PAYING
    shown.touch("Do not pay now")
    assert "One moment" in shown.texts()

    one.let_pay()

    assert one.terminal.called_off
    assert one.kiosk.at.step is Step.READY


def test_a_declined_card_charges_nothing_and_offers_other_ways(kiosk: Kiosk, stage: BranchStage) -> None:
    one = kiosk(terminal=FakeTerminal(refused("CARD-DECLINED"), paid(2499)))
    one.meet(Case.PAYMENT_DUE)
    one.branch.choose("pay_card")
    assert one.kiosk.at.step is Step.BALANCE
    shown_on(stage, one, "declined").touch("Try once more")

    assert one.kiosk.at.step is Step.READY


def test_nobody_knows_of_a_payment_and_no_second_one_is_taken(kiosk: Kiosk, stage: BranchStage) -> None:
    one = kiosk(terminal=FakeTerminal(LOST, LOST, paid(2499)))
    one.meet(Case.PAYMENT_DUE)
    one.branch.choose("pay_card")
    shown = shown_on(stage, one, "doubt")
    assert one.kiosk.at.step is Step.DOUBT
    assert "Do not pay again" in shown.texts()
    assert one.tasks() == ["KIOSK-PAYMENT"]
    assert "Pay here by card" not in one.choices()

    one.branch.choose("pay_card")
    shown.touch("Check again")
    shown.touch("Check again")

    assert (len(one.terminal.performed), len(one.terminal.resolved)) == (1, 2)
    assert [payment.state.value for payment in one.orders.payments.values()] == ["paid"]
    assert one.kiosk.at.step is Step.READY


def test_a_payment_that_was_not_told_is_told_again_and_not_charged_again(kiosk: Kiosk) -> None:
    one = kiosk(terminal=FakeTerminal(paid(2499)))
    one.meet(Case.PAYMENT_DUE)
    one.orders.unreachable = True
    one.branch.choose("pay_card")
    assert one.branch.property("title") == "Paid. Do not pay again"

    one.orders.unreachable = False
    one.branch.choose("ask_bank")

    assert len(one.terminal.performed) == len(one.orders.payments) == 1
    assert one.kiosk.at.step is Step.READY


def test_whoever_comes_back_after_an_untold_payment_is_not_charged_again(kiosk: Kiosk) -> None:
    one = kiosk(terminal=FakeTerminal(paid(2499)))
    one.meet(Case.PAYMENT_DUE)
    raw = one.kiosk.pickup.raw
    one.orders.unreachable = True
    one.branch.choose("pay_card")
    one.kiosk.act(Event.LEAVE)
    one.orders.unreachable = False
    one.kiosk.scan(raw)
    one.branch.choose("pay_card")

    assert len(one.terminal.performed) == 1
    assert one.kiosk.at.step is Step.READY


def test_a_payment_that_became_clear_meanwhile_is_told_when_the_customer_comes_back(kiosk: Kiosk) -> None:
    one = kiosk(terminal=FakeTerminal(LOST, paid(2499)))
    one.meet(Case.PAYMENT_DUE)
    raw = one.kiosk.pickup.raw
    one.branch.choose("pay_card")
    one.kiosk.act(Event.LEAVE)
    one.cards.orders.resolve_open()
    one.kiosk.scan(raw)
    assert one.branch.property("title") == "Do not pay again"
    one.branch.choose("ask_bank")

    assert len(one.terminal.performed) == 1
    assert [payment.state.value for payment in one.orders.payments.values()] == ["paid"]
    assert one.kiosk.at.step is Step.READY


def test_a_card_that_was_not_charged_after_all_leads_back_to_what_is_due(kiosk: Kiosk) -> None:
    one = kiosk(terminal=FakeTerminal(LOST, refused("CARD-DECLINED")))
    one.meet(Case.PAYMENT_DUE)
    one.branch.choose("pay_card")
    one.branch.choose("ask_bank")

    assert [payment.state.value for payment in one.orders.payments.values()] == ["declined"]
    assert one.branch.property("title") == "Still to pay: 24.99\u00a0PLN"


def test_doubt_without_the_line_asks_the_terminal_and_not_for_the_money(kiosk: Kiosk) -> None:
    one = kiosk(terminal=FakeTerminal(LOST, paid(2499)))
    one.meet(Case.PAYMENT_DUE)
    one.orders.unreachable = True
    one.branch.choose("pay_card")
    assert one.branch.property("title") == "Do not pay again"
    one.orders.unreachable = False
    one.branch.choose("ask_bank")

    assert (len(one.terminal.performed), len(one.terminal.resolved)) == (1, 1)
    assert one.kiosk.at.step is Step.READY


def test_where_no_card_is_taken_the_till_is_the_first_choice_and_the_reason_is_said(kiosk: Kiosk) -> None:
    one = kiosk()
    one.till.desk.training = True
    one.meet(Case.PAYMENT_DUE)
    choices = one.branch.property("choices")
    one.till.desk.training = False

    assert [choice["title"] for choice in choices if choice["primary"]] == ["Pay at the till"]
    assert choices[-1]["reason"] == "Cards are taken at the till only."


def test_a_silent_terminal_charges_nothing_and_leaves_the_till(kiosk: Kiosk) -> None:
    terminal = FakeTerminal()
    terminal.reachable = False
    one = kiosk(terminal=terminal)
    one.meet(Case.PAYMENT_DUE)
    one.branch.choose("pay_card")

    assert one.branch.property("title") == "No cards here right now"
    assert one.choices()[0] == "Pay at the till"
    assert not one.orders.payments
