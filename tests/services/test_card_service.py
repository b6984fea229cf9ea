"""Cards on a connected terminal, over a real ledger: written before asked, unknown is not failed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.refusals import Refusal
from app.domain.sale_state import Stage
from app.ports.devices import CardAnswer, CardOrder, DeviceHealth, EffectOutcome, EffectState, Health
from app.services.card import CardService
from app.services.pay import PayService
from app.services.sell import SellService
from app.wire.entry import Kind
from tests.fakes.till import Till, make_till

PAID = CardAnswer(EffectState.DONE, key="19", reference="958520", receipts=(("PAID", "42.90"),))
LOST = CardAnswer(EffectState.UNKNOWN, "CARD-UNKNOWN", facts=(("last_amount", "4290"),))


class Terminal:
    """A terminal that gives the answers it was told to, and notes what the journal knew when it was asked."""

    by_hand = False

    def __init__(self, till: Till, *answers: CardAnswer) -> None:
        self.till, self.answers = till, list(answers)
        self.performed: list[CardOrder] = []
        self.resolved: list[CardOrder] = []
        self.steps_before: list[list[str]] = []
        self.reachable = True

    def mark(self) -> tuple[EffectOutcome, str]:
        if not self.reachable:
            return EffectOutcome(EffectState.NOT_SENT, "TERMINAL-UNREACHABLE"), ""
        return EffectOutcome(EffectState.DONE), "receipt 18"

    def perform(self, order: CardOrder, prompt: Callable[[str], None], call_off: Callable[[], bool]) -> CardAnswer:
        del call_off
        prompt("card")
        self.performed.append(order)
        self.steps_before.append([body["step"] for body in card_entries(self.till)])
        return self.answers.pop(0)

    def resolve(self, order: CardOrder) -> CardAnswer:
        self.resolved.append(order)
        return self.answers.pop(0)

    def settle(self) -> CardAnswer:
        return CardAnswer(EffectState.REFUSED)

    def health(self) -> DeviceHealth:
        return DeviceHealth("card", "payment", Health.UP)


def card_entries(till: Till) -> list[dict[str, Any]]:
    return [json.loads(entry.body) for entry in till.ledger.journal.entries(limit=500) if entry.kind == Kind.CARD]


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    till = make_till(tmp_path)
    till.sell.add_sku("COFFEE")
    till.pay.begin()
    yield till
    till.close()


def test_the_order_and_the_terminals_mark_are_in_the_journal_before_the_terminal_is_asked(till: Till) -> None:
    terminal = Terminal(till, PAID)
    CardService(till.pay, terminal, "PLN").charge(4290)
    assert terminal.steps_before == [["asked"]]
    asked, approved = card_entries(till)
    assert (asked["mark"], asked["card"]) == ("receipt 18", terminal.performed[0].id)
    assert (approved["key"], approved["reference"]) == ("19", "958520")
    assert approved["receipts"] == [["PAID", "42.90"]]


def test_an_approved_card_pays_and_the_sale_is_made(till: Till) -> None:
    ended = CardService(till.pay, Terminal(till, PAID), "PLN").charge(4290)
    assert not ended.unknown
    assert ended.state.payment.settled
    assert [(t.kind, t.amount, t.reference) for t in till.pay.finish().tenders] == [("card", 4290, "958520")]


@pytest.mark.parametrize("state", [EffectState.REFUSED, EffectState.NOT_SENT])
def test_a_card_that_was_not_charged_leaves_the_payment_open(till: Till, state: EffectState) -> None:
    ended = CardService(till.pay, Terminal(till, CardAnswer(state, "CARD-DECLINED")), "PLN").charge(4290)
    assert (ended.state.stage, ended.state.payment.due, ended.state.card) == (Stage.PAYING, 4290, None)
    assert [body["step"] for body in card_entries(till)] == ["asked", "declined"]


def test_an_unknown_ending_stays_with_the_terminal_until_it_answers_and_is_never_performed_again(till: Till) -> None:
    terminal = Terminal(till, LOST, LOST, PAID)
    cards = CardService(till.pay, terminal, "PLN")
    assert cards.charge(4290).unknown
    assert till.pay.stage is Stage.CARD_OUT
    assert cards.ask_again().unknown
    assert cards.ask_again().state.payment.settled
    assert len(terminal.performed) == 1
    assert {(order.id, order.mark) for order in terminal.resolved} == {(terminal.performed[0].id, "receipt 18")}


def test_after_a_restart_the_same_order_is_asked_about_with_the_mark_from_before(till: Till) -> None:
    terminal = Terminal(till, LOST, PAID)
    CardService(till.pay, terminal, "PLN").charge(4290)
    sell = SellService(till.desk, till.catalogue, till.ledger.shelf, till.ledger.journal, till.ids)
    pay = PayService(till.desk, sell, till.ledger.journal, till.ids)
    assert pay.begin().card is not None
    assert CardService(pay, terminal, "PLN").ask_again().state.payment.settled
    assert (terminal.resolved[0].id, terminal.resolved[0].mark) == (terminal.performed[0].id, "receipt 18")


def test_a_terminal_that_is_not_there_is_refused_before_anything_is_written(till: Till) -> None:
    terminal = Terminal(till)
    terminal.reachable = False
    with pytest.raises(Refusal) as problem:
        CardService(till.pay, terminal, "PLN").charge(4290)
    assert problem.value.code == "TERMINAL-UNREACHABLE"
    assert card_entries(till) == []
    assert till.pay.stage is Stage.PAYING


def test_asking_again_needs_a_card_that_is_out(till: Till) -> None:
    with pytest.raises(Refusal) as problem:
        CardService(till.pay, Terminal(till), "PLN").ask_again()
    assert problem.value.code == "PAY-NO-CARD"
