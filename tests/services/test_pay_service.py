"""Paying over a real ledger: every step of a sale, every refusal, and what a crash leaves behind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.refusals import Outage, Refusal
from app.domain.sale_state import TABLE, Event, Stage, next_stage
from app.ports.journal import IntentState
from app.services.pay import PayService
from app.services.sell import SellService
from app.wire.entry import Kind
from tests.fakes.till import Till, make_till


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    till = make_till(tmp_path)
    till.sell.add_sku("COFFEE")
    yield till
    till.close()


def restarted(till: Till) -> PayService:
    """Paying as it is after the till was stopped and started on the same ledger."""
    sell = SellService(till.desk, till.catalogue, till.ledger.shelf, till.ledger.journal, till.ids)
    till.sell = sell
    return PayService(till.desk, sell, till.ledger.journal, till.ids)


def entries(till: Till, kind: Kind) -> int:
    return sum(1 for entry in till.ledger.journal.entries(limit=500) if entry.kind == kind)


def refused(code: str, act) -> None:
    with pytest.raises(Refusal) as problem:
        act()
    assert problem.value.code == code


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("event", Event)
def test_whatever_the_table_does_not_name_is_refused(stage: Stage, event: Event) -> None:
    if (stage, event) in TABLE:
        assert next_stage(stage, event) is TABLE[stage, event]
    else:
        waiting = {Stage.CARD_OUT: "PAY-CARD-OUT", Stage.FISCAL_OUT: "FISCAL-OUT"}
        refused(waiting.get(stage, "SALE-NOT-NOW"), lambda: next_stage(stage, event))


def test_cash_with_change_makes_a_numbered_sale_with_receipt_and_drawer(till: Till) -> None:
    till.pay.begin()
    till.pay.take_cash(5000)
    sale = till.pay.finish()
    assert (sale.total, sale.change, sale.tenders[0].given) == (4290, 710, 5000)
    assert sale.number.endswith("000001")
    kinds = [(i.kind, i.state) for i in till.ledger.intents.of(sale.id)]
    assert kinds == [("receipt", IntentState.QUEUED), ("drawer", IntentState.QUEUED)]
    assert till.sell.state().basket.empty
    assert till.ledger.shelf.current() is None
    assert till.pay.stage is Stage.SELLING


def test_one_key_pays_exactly_in_cash_and_finishes(till: Till) -> None:
    sale = till.pay.cash_exact()
    assert [(t.kind, t.amount, t.change) for t in sale.tenders] == [("cash", 4290, 0)]


def test_one_key_takes_only_what_other_tenders_have_left(till: Till) -> None:
    till.pay.begin()
    till.pay.take_cash(1000)
    assert [t.amount for t in till.pay.cash_exact().tenders] == [1000, 3290]


def test_tenders_split_in_any_order_and_a_card_sale_needs_no_drawer(till: Till) -> None:
    till.pay.begin()
    till.pay.ask_card(2000)
    till.pay.card_approved("A1")
    till.pay.ask_card(2290)
    till.pay.card_approved()
    sale = till.pay.finish()
    assert [(t.kind, t.amount, t.reference) for t in sale.tenders] == [("card", 2000, "A1"), ("card", 2290, "")]
    assert [i.kind for i in till.ledger.intents.of(sale.id)] == ["receipt"]


def test_a_declined_card_is_due_again_and_the_cash_stays(till: Till) -> None:
    till.pay.begin()
    till.pay.take_cash(1000)
    till.pay.ask_card(3290)
    state = till.pay.card_declined()
    assert (state.payment.due, len(state.payment.tenders), state.card) == (3290, 1, None)


@pytest.mark.parametrize(
    ("code", "act"),
    [
        ("PAY-AMOUNT", lambda pay: pay.take_cash(0)),
        ("PAY-AMOUNT", lambda pay: pay.ask_card(0)),
        ("PAY-CARD-TOO-MUCH", lambda pay: pay.ask_card(4291)),
        ("PAY-TOO-LITTLE", lambda pay: pay.finish()),
        ("PAY-NO-CARD", lambda pay: pay.card_approved()),
        ("PAY-NO-CARD", lambda pay: pay.card_declined()),
        ("PAY-NOTHING-DUE", lambda pay: pay.pay_out()),
        ("TENDER-UNKNOWN", lambda pay: pay.remove(9)),
        ("SALE-NOT-NOW", lambda pay: pay.begin()),
    ],
)
def test_what_cannot_be_paid_so_is_refused_and_changes_nothing(till: Till, code: str, act) -> None:
    before = till.pay.begin()
    refused(code, lambda: act(till.pay))
    assert till.pay.state() == before


@pytest.mark.parametrize(
    "act",
    [
        lambda pay: pay.take_cash(100),
        lambda pay: pay.ask_card(100),
        lambda pay: pay.pay_out(),
        lambda pay: pay.remove(1),
        lambda pay: pay.finish(),
        lambda pay: pay.back(),
        lambda pay: pay.cash_exact(),
    ],
)
def test_while_a_card_is_out_nothing_else_happens(till: Till, act) -> None:
    till.pay.begin()
    till.pay.take_cash(100)
    before = till.pay.ask_card(1000)
    refused("PAY-CARD-OUT", lambda: act(till.pay))
    assert till.pay.state() == before


def test_a_paid_card_keeps_the_cashier_from_leaving_until_it_is_reversed(till: Till) -> None:
    till.pay.begin()
    till.pay.ask_card(1000)
    card = till.pay.card_approved().payment.tenders[0]
    refused("PAY-CARD-TAKEN", till.pay.back)
    assert till.pay.remove(card.id).payment.due == 4290
    till.pay.back()
    assert till.pay.stage is Stage.SELLING


def test_an_empty_basket_and_a_closed_shift_are_not_paid(till: Till, tmp_path: Path) -> None:
    till.sell.start_fresh()
    refused("BASKET-EMPTY", till.pay.begin)
    till.sell.add_sku("ROLL")
    till.desk.shift = None
    refused("SHIFT-NOT-OPEN", till.pay.begin)
    assert till.pay.stage is Stage.SELLING


def test_finishing_twice_makes_one_sale(till: Till) -> None:
    till.pay.cash_exact()
    refused("SALE-NOT-NOW", till.pay.finish)
    assert entries(till, Kind.SALE) == 1


def test_a_card_that_was_asked_for_is_there_again_after_a_crash(till: Till) -> None:
    till.pay.begin()
    till.pay.ask_card(4290)
    pay = restarted(till)
    assert pay.unfinished_card()
    state = pay.begin()
    assert state.stage is Stage.CARD_OUT
    assert state.card is not None
    assert (state.card.amount, state.card.resumed) == (4290, True)
    refused("PAY-CARD-OUT", lambda: pay.ask_card(4290))
    sale = (pay.card_approved(), pay.finish())[1]
    assert [(t.kind, t.amount) for t in sale.tenders] == [("card", 4290)]


def test_a_card_that_was_approved_is_never_charged_again_after_a_crash(till: Till) -> None:
    till.pay.begin()
    till.pay.ask_card(4290)
    till.pay.card_approved("B2")
    pay = restarted(till)
    state = pay.begin()
    assert state.payment.settled
    refused("PAY-NOTHING-DUE", lambda: pay.ask_card(4290))
    assert pay.finish().tenders[0].reference == "B2"


def test_a_charged_card_counts_in_full_when_the_basket_shrank_after_a_crash(till: Till) -> None:
    till.sell.add_sku("BREAD")
    till.pay.begin()
    till.pay.ask_card(5039)
    till.pay.card_approved()
    pay = restarted(till)
    till.sell.void_line(2, "Scanned twice")
    state = pay.begin()
    assert (state.payment.tenders[0].amount, state.payment.owed) == (5039, 749)
    refused("PAY-NOT-PAID-OUT", pay.finish)
    pay.pay_out()
    assert [(t.kind, t.amount) for t in pay.finish().tenders] == [("card", 5039), ("cash", -749)]


@pytest.mark.parametrize("answer", ["card_declined", "reversed"])
def test_a_card_that_came_to_nothing_is_gone_after_a_crash(till: Till, answer: str) -> None:
    till.pay.begin()
    till.pay.ask_card(1000)
    if answer == "reversed":
        till.pay.remove(till.pay.card_approved().payment.tenders[0].id)
    else:
        till.pay.card_declined()
    pay = restarted(till)
    assert not pay.unfinished_card()
    assert pay.begin().payment.due == 4290


class FullDisk:
    """A journal on a disk that is full while `full`."""

    def __init__(self, journal) -> None:
        self._journal = journal
        self.full = True

    def append(self, draft):
        if self.full:
            raise Outage("DISK-FULL")
        return self._journal.append(draft)

    def __getattr__(self, name: str):
        return getattr(self._journal, name)


def test_a_full_disk_leaves_the_payment_standing_and_no_sale(till: Till) -> None:
    journal = FullDisk(till.ledger.journal)
    pay = PayService(till.desk, till.sell, journal, till.ids)
    pay.begin()
    before = pay.take_cash(5000)
    with pytest.raises(Outage, match="DISK-FULL"):
        pay.finish()
    assert pay.state() == before
    assert entries(till, Kind.SALE) == 0
    assert not till.sell.state().basket.empty
    journal.full = False
    assert pay.finish().change == 710


def test_a_card_is_not_asked_for_when_that_cannot_be_written_down(till: Till) -> None:
    pay = PayService(till.desk, till.sell, FullDisk(till.ledger.journal), till.ids)
    pay.begin()
    with pytest.raises(Outage, match="DISK-FULL"):
        pay.ask_card(4290)
    assert (pay.stage, pay.state().card) == (Stage.PAYING, None)
