"""Cards on a connected terminal, over a real ledger: written before asked, unknown is not failed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.refusals import Refusal
from app.domain.sale_state import Stage
from app.domain.tender import TenderKind
from app.ports.devices import CardAnswer, CardReceipt, EffectState
from app.ports.journal import IntentState
from app.services.card_records import customer_papers
from app.services.open_questions import Evidence
from app.services.pay import PayService
from app.services.sell import SellService
from tests.fakes.cards import LOST, MERCHANT_SLIP, SLIP, FakeTerminal, card_entries, cards_of, paid, refused, steps
from tests.fakes.till import Till, make_till


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    till = make_till(tmp_path)
    till.sell.add_sku("COFFEE")
    till.pay.begin()
    yield till
    till.close()


def restarted(till: Till) -> PayService:
    """The payment service of the till after the power came back."""
    sell = SellService(till.desk, till.catalogue, till.ledger.shelf, till.ledger.journal, till.ids)
    return PayService(till.desk, sell, till.ledger.journal, till.ids)


def open_orders(till: Till) -> list[IntentState]:
    return [intent.state for intent in till.ledger.intents.waiting("card")]


def test_the_order_and_the_terminals_mark_are_in_the_journal_before_the_terminal_is_asked(till: Till) -> None:
    terminal = FakeTerminal(paid())
    known: list[list[str]] = []
    terminal.watch = lambda: known.append(steps(till))
    cards_of(till, terminal).service.charge(4290)
    assert known == [["asked"]]
    asked, approved = card_entries(till)
    assert (asked["mark"], asked["card"]) == ("receipt 18", terminal.performed[0].id)
    assert (approved["key"], approved["reference"]) == ("19", "958520")
    assert approved["receipts"] == [{"audience": "customer", "lines": list(SLIP.lines)}]


def test_an_approved_card_pays_and_the_sale_is_made(till: Till) -> None:
    ended = cards_of(till, FakeTerminal(paid())).service.charge(4290)
    assert not ended.unknown
    assert ended.state.payment.settled
    assert [(t.kind, t.amount, t.reference) for t in till.pay.finish().tenders] == [("card", 4290, "958520")]
    assert open_orders(till) == []


@pytest.mark.parametrize("state", [EffectState.REFUSED, EffectState.NOT_SENT])
def test_a_card_that_was_not_charged_leaves_the_payment_open(till: Till, state: EffectState) -> None:
    ended = cards_of(till, FakeTerminal(CardAnswer(state, "CARD-DECLINED"))).service.charge(4290)
    assert (ended.state.stage, ended.state.payment.due, ended.state.card) == (Stage.PAYING, 4290, None)
    assert steps(till) == ["asked", "declined"]
    assert open_orders(till) == []


def test_an_unknown_ending_stays_with_the_terminal_until_it_answers_and_is_never_performed_again(till: Till) -> None:
    terminal = FakeTerminal(LOST, LOST, paid())
    cards = cards_of(till, terminal)
    assert cards.service.charge(4290).unknown
    assert (till.pay.stage, open_orders(till)) == (Stage.CARD_OUT, [IntentState.UNKNOWN])
    assert cards.service.ask_again().unknown
    assert cards.service.ask_again().state.payment.settled
    assert len(terminal.performed) == 1
    assert {(order.id, order.mark) for order in terminal.resolved} == {(terminal.performed[0].id, "receipt 18")}
    assert (cards.questions.open(), open_orders(till)) == ([], [])


def test_an_unknown_ending_raises_one_question_with_what_to_compare_with_the_paper(till: Till) -> None:
    cards = cards_of(till, FakeTerminal(LOST, LOST))
    cards.service.charge(4290)
    cards.service.ask_again()
    (question,) = cards.questions.open()
    assert (question.sale, question.amount, question.look_for) == (till.sell.state().basket.id, 4290, "19")
    assert question.evidence == (Evidence("receipt", "18", "19"), Evidence("amount", "", "4290"))
    assert question.choices == ("charged", "not_charged")


@pytest.mark.parametrize(("choice", "due"), [("charged", 0), ("not_charged", 4290)])
def test_a_person_decides_when_the_terminal_cannot_say(till: Till, choice: str, due: int) -> None:
    cards = cards_of(till, FakeTerminal(LOST))
    cards.service.charge(4290)
    (question,) = cards.questions.open()
    cards.questions.decide(question.id, choice, "seen on the terminal")
    assert (till.pay.stage, till.pay.state().payment.due) == (Stage.PAYING, due)
    assert open_orders(till) == []


def test_a_decision_counts_for_a_basket_that_was_set_aside(till: Till) -> None:
    cards = cards_of(till, FakeTerminal(LOST))
    cards.service.charge(4290)
    basket = till.sell.state().basket.id
    till.pay.set_aside("Card")
    assert till.pay.stage is Stage.SELLING
    cards.questions.decide(cards.questions.open()[0].id, "charged", "seen on the terminal")
    till.sell.recall(basket)
    assert till.pay.begin().payment.settled


def test_a_payment_with_cash_on_the_counter_is_not_set_aside(till: Till) -> None:
    till.pay.take_cash(1000)
    cards_of(till, FakeTerminal(LOST)).service.charge(3290)
    with pytest.raises(Refusal) as problem:
        till.pay.set_aside("Card")
    assert (problem.value.code, till.pay.stage) == ("PAY-CASH-TAKEN", Stage.CARD_OUT)


def test_another_amount_than_asked_is_never_taken_for_a_payment(till: Till) -> None:
    cards = cards_of(till, FakeTerminal(replace(LOST, code="CARD-OTHER-AMOUNT")))
    assert cards.service.charge(4290).unknown
    (question,) = cards.questions.open()
    assert (question.code, question.choices) == ("CARD-OTHER-AMOUNT", ("not_charged",))


def test_after_a_restart_the_same_order_is_asked_about_with_the_mark_from_before(till: Till) -> None:
    terminal = FakeTerminal(LOST, paid())
    cards_of(till, terminal).service.charge(4290)
    pay = restarted(till)
    cards_of(till, terminal, pay).orders.resolve_open()
    assert pay.begin().payment.settled
    assert (terminal.resolved[0].id, terminal.resolved[0].mark) == (terminal.performed[0].id, "receipt 18")


def test_an_order_that_the_power_cut_short_is_asked_about_before_anything_is_sold(till: Till) -> None:
    def power_fails() -> None:
        raise KeyboardInterrupt

    terminal = FakeTerminal(paid())
    terminal.watch = power_fails
    with pytest.raises(KeyboardInterrupt):
        cards_of(till, terminal).service.charge(4290)
    pay = restarted(till)
    cards = cards_of(till, terminal, pay)
    cards.orders.resolve_open()
    cards.orders.resolve_open()
    assert [order.id for order in terminal.resolved] == [terminal.performed[0].id]
    assert (pay.begin().payment.settled, steps(till)) == (True, ["asked", "approved"])


def test_a_terminal_that_is_not_there_is_refused_before_anything_is_written(till: Till) -> None:
    terminal = FakeTerminal()
    terminal.reachable = False
    with pytest.raises(Refusal) as problem:
        cards_of(till, terminal).service.charge(4290)
    assert problem.value.code == "TERMINAL-UNREACHABLE"
    assert card_entries(till) == []
    assert till.pay.stage is Stage.PAYING


def test_asking_again_when_the_ending_is_known_shows_the_payment_as_it_stands(till: Till) -> None:
    terminal = FakeTerminal(LOST)
    cards = cards_of(till, terminal)
    cards.service.charge(4290)
    cards.questions.decide(cards.questions.open()[0].id, "charged", "seen on the terminal")
    ended = cards.service.ask_again()
    assert (ended.unknown, ended.state.payment.settled, terminal.resolved) == (False, True, [])


def test_a_payment_is_reversed_on_the_terminal_by_its_own_key(till: Till) -> None:
    terminal = FakeTerminal(paid(), CardAnswer(EffectState.DONE, amount=4290))
    cards = cards_of(till, terminal)
    tender = cards.service.charge(4290).state.payment.tenders[0]
    ended = cards.service.reverse(tender.id)
    assert (ended.state.payment.tenders, ended.state.payment.due) == ((), 4290)
    assert (terminal.performed[1].kind, terminal.performed[1].original) == ("reversal", "19")
    assert steps(till) == ["asked", "approved", "reversing", "reversed"]


def test_a_reversal_that_was_refused_leaves_the_payment_as_it_was(till: Till) -> None:
    cards = cards_of(till, FakeTerminal(paid(), refused("CARD-DECLINED")))
    tender = cards.service.charge(4290).state.payment.tenders[0]
    assert cards.service.reverse(tender.id).state.payment.settled
    assert till.pay.finish().tenders[0].reference == "958520"


@pytest.mark.parametrize(("answer", "due"), [(paid(), 4290), (refused("CARD-NOT-CHARGED"), 0)])
def test_a_reversal_nobody_knows_of_is_asked_about_after_a_restart(till: Till, answer: CardAnswer, due: int) -> None:
    terminal = FakeTerminal(paid(), LOST, answer)
    cards = cards_of(till, terminal)
    cards.service.reverse(cards.service.charge(4290).state.payment.tenders[0].id)
    pay = restarted(till)
    cards_of(till, terminal, pay).orders.resolve_open()
    state = pay.begin()
    assert (state.payment.due, state.card) == (due, None)
    assert [order.kind for order in terminal.resolved] == ["reversal"]


def test_money_goes_back_to_a_card_before_the_refund_is_recorded(till: Till) -> None:
    till.pay.cash_exact()
    terminal = FakeTerminal(paid(reference="777"))
    cards = cards_of(till, terminal)
    sale = cards.past.last().sale
    ended = cards.service.refund(sale.id, 4290)
    assert ended.paid_back
    assert (terminal.performed[0].kind, terminal.performed[0].amount) == ("refund", 4290)
    assert [body["amount"] for body in card_entries(till)] == [-4290, -4290]
    assert cards.past.by_id(sale.id).card == replace(ended.ask, resumed=True, mark="")


def test_a_whole_payment_is_reversed_by_its_key_and_refunded_where_the_terminal_will_not(till: Till) -> None:
    terminal = FakeTerminal(paid(), refused("CARD-DECLINED"), paid())
    cards = cards_of(till, terminal)
    cards.service.charge(4290)
    sale = till.pay.finish()
    assert cards.service.refund(sale.id, 4290).paid_back
    assert [(o.kind, o.original) for o in terminal.performed[1:]] == [("reversal", "19"), ("refund", "")]


def test_a_part_of_a_payment_is_refunded_not_reversed(till: Till) -> None:
    terminal = FakeTerminal(paid(), paid(amount=1000))
    cards = cards_of(till, terminal)
    cards.service.charge(4290)
    cards.service.refund(till.pay.finish().id, 1000)
    assert terminal.performed[1].kind == "refund"


def test_a_reversal_of_a_past_payment_is_asked_about_as_one(till: Till) -> None:
    terminal = FakeTerminal(paid(), LOST, CardAnswer(EffectState.DONE, amount=4290))
    cards = cards_of(till, terminal)
    cards.service.charge(4290)
    sale = till.pay.finish()
    cards.service.refund(sale.id, 4290)
    cards_of(till, terminal, restarted(till)).orders.resolve_open()
    assert (terminal.resolved[0].kind, terminal.resolved[0].original) == ("reversal", "19")
    past = cards.past.by_id(sale.id)
    assert (past.card is not None, past.card_paid) == (True, True)


def test_no_second_refund_is_asked_for_while_nobody_knows_of_the_first(till: Till) -> None:
    till.pay.cash_exact()
    terminal = FakeTerminal(LOST)
    cards = cards_of(till, terminal)
    sale = cards.past.last().sale
    cards.service.refund(sale.id, 4290)
    with pytest.raises(Refusal) as problem:
        cards.service.refund(sale.id, 4290)
    assert (problem.value.code, len(terminal.performed)) == ("PAY-CARD-OUT", 1)


def test_a_refund_nobody_knows_of_is_decided_once(till: Till) -> None:
    till.pay.cash_exact()
    cards = cards_of(till, FakeTerminal(LOST))
    sale = cards.past.last().sale
    assert not cards.service.refund(sale.id, 4290).paid_back
    (question,) = cards.questions.open()
    assert question.choices == ("paid_back", "not_paid_back")
    cards.questions.decide(question.id, "not_paid_back", "nothing on the slip")
    assert cards.past.by_id(sale.id).card is None


def test_the_customers_paper_belongs_to_the_sale_and_that_of_a_reversed_card_does_not(till: Till) -> None:
    terminal = FakeTerminal(paid(amount=2000), CardAnswer(EffectState.DONE), paid())
    cards = cards_of(till, terminal)
    cards.service.reverse(cards.service.charge(2000).state.payment.tenders[0].id)
    assert customer_papers(till.ledger.journal, till.sell.state().basket.id) == []
    cards.service.charge(4290)
    sale = till.pay.finish()
    assert customer_papers(till.ledger.journal, sale.id) == [list(SLIP.lines)]


def test_the_merchants_paper_waits_to_be_printed_at_once(till: Till) -> None:
    cards = cards_of(till, FakeTerminal(replace(paid(), receipts=(SLIP, MERCHANT_SLIP))))
    cards.service.charge(4290)
    assert len(till.ledger.intents.waiting("card_slip")) == 1


def test_the_terminals_day_ends_and_its_report_is_kept_and_printed(till: Till) -> None:
    report = CardReceipt("merchant", ("END OF DAY", "42.90"))
    cards = cards_of(till, FakeTerminal(CardAnswer(EffectState.DONE, receipts=(report,))))
    entry = till.ledger.journal.entry(cards.service.settle())
    assert entry is not None
    assert "END OF DAY" in entry.body
    assert len(till.ledger.intents.waiting("card_slip")) == 1


@pytest.mark.parametrize(
    ("answer", "code"),
    [(LOST, "CARD-DAY-UNKNOWN"), (CardAnswer(EffectState.NOT_SENT, "TERMINAL-BUSY"), "TERMINAL-BUSY")],
)
def test_a_day_that_did_not_end_says_why(till: Till, answer: CardAnswer, code: str) -> None:
    with pytest.raises(Refusal) as problem:
        cards_of(till, FakeTerminal(answer)).service.settle()
    assert problem.value.code == code


def test_no_card_is_charged_in_training(till: Till) -> None:
    cards = cards_of(till, FakeTerminal())
    till.desk.training = True
    assert not cards.service.connected


def test_card_tenders_are_what_the_terminal_charged_in_any_split(till: Till) -> None:
    cards = cards_of(till, FakeTerminal(paid(amount=1000), refused("CARD-DECLINED"), paid(amount=2000, key="20")))
    cards.service.charge(1000)
    cards.service.charge(3290)
    cards.service.charge(2000)
    till.pay.take_cash(1290)
    tenders = [(t.kind, t.amount) for t in till.pay.finish().tenders]
    assert tenders == [(TenderKind.CARD, 1000), (TenderKind.CARD, 2000), (TenderKind.CASH, 1290)]
