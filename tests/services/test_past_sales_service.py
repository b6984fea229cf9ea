"""Past sales over a real ledger: found, copied, refunded, voided; nothing recorded ever changes."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.permissions import Action
from app.domain.refusals import Refusal
from app.domain.returns import Returned
from app.domain.sale import Sale
from app.domain.tender import TenderKind
from app.services.past_sales import PastSales
from tests.fakes.till import FLOAT, PIN, Till, make_till

ONE = Decimal(1)


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    till = make_till(tmp_path)
    yield till
    till.close()


@pytest.fixture
def past(till: Till) -> PastSales:
    return PastSales(till.desk, till.ledger.journal, till.ids)


def sold(till: Till, *skus: str) -> Sale:
    for sku in skus:
        till.sell.add_sku(sku)
    return till.pay.cash_exact()


def refused(code: str, act) -> Refusal:
    with pytest.raises(Refusal) as problem:
        act()
    assert problem.value.code == code
    return problem.value


def test_a_record_is_found_by_number_whatever_the_case_by_id_and_as_the_last(till, past) -> None:
    first, last = sold(till, "MILK"), sold(till, "COFFEE")
    assert past.by_number(f" {first.number.lower()} ").sale == first
    assert past.by_id(first.id).sale == first
    assert past.last().sale == last
    assert [sale.number for sale in past.recent()] == [last.number, first.number]


def test_a_receipt_nobody_knows_and_an_entry_that_is_no_receipt_are_refused(till, past) -> None:
    refused("RECEIPT-UNKNOWN", lambda: past.by_number("0001-02-A-000099"))
    refused("RECEIPT-UNKNOWN", past.last)
    opening = till.ledger.journal.entries(limit=1)[0]
    refused("RECEIPT-UNKNOWN", lambda: past.by_id(opening.id))


def test_copies_are_counted_and_each_prints(till, past) -> None:
    sale = sold(till, "MILK")
    copies = [past.reprint(sale.id) for _ in range(2)]
    assert [copy.copy for copy in copies] == [1, 2]
    assert [till.ledger.intents.of(copy.id)[0].detail["copy"] for copy in copies] == [1, 2]


def test_parts_refunded_in_any_order_give_back_exactly_what_was_paid(till, past) -> None:
    sale = sold(till, "MILK", "MILK", "MILK", "WATER")
    given = 0
    for line, quantity in ((1, ONE), (2, ONE), (1, ONE), (1, ONE)):
        record = past.refund(sale.id, [Returned(line, quantity, "Faulty")], TenderKind.CASH)
        given += sum(t.amount for t in record.tenders)
    assert given == -sale.total
    assert set(past.by_id(sale.id).left.values()) == {Decimal(0)}
    refused("RETURN-TOO-MANY", lambda: past.refund(sale.id, [Returned(1, ONE, "")], TenderKind.CASH))


def test_a_cash_refund_prints_and_opens_the_drawer_and_a_card_refund_only_prints(till, past) -> None:
    sale = sold(till, "MILK", "COFFEE")
    cash = past.refund(sale.id, [Returned(1, ONE, "Faulty")], TenderKind.CASH)
    card = past.refund(sale.id, [Returned(2, ONE, "Faulty")], TenderKind.CARD)
    kinds = [[i.kind for i in till.ledger.intents.of(record.id)] for record in (cash, card)]
    assert kinds == [["receipt", "drawer"], ["receipt"]]
    assert past.by_id(sale.id).taken_back == (cash, card)


def test_trying_a_refund_records_nothing(till, past) -> None:
    sale = sold(till, "MILK")
    assert past.try_refund(sale.id, [Returned(1, ONE, "Faulty")], TenderKind.CASH).total == -399
    assert past.by_id(sale.id).taken_back == ()


@pytest.mark.parametrize(
    ("code", "returned"),
    [
        ("RETURN-NOTHING", []),
        ("RETURN-TOO-MANY", [Returned(1, Decimal(2), "Faulty")]),
        ("QTY-INVALID", [Returned(1, Decimal("0.5"), "Faulty")]),
        ("LINE-UNKNOWN", [Returned(7, ONE, "Faulty")]),
    ],
)
def test_what_was_not_sold_does_not_come_back(till, past, code: str, returned) -> None:
    sale = sold(till, "MILK")
    refused(code, lambda: past.refund(sale.id, returned, TenderKind.CASH))
    assert past.by_id(sale.id).taken_back == ()


def test_a_refund_is_not_refunded(till, past) -> None:
    sale = sold(till, "MILK")
    record = past.refund(sale.id, [Returned(1, ONE, "Faulty")], TenderKind.CASH)
    refused("RETURN-NOT-A-SALE", lambda: past.refund(record.id, [Returned(1, ONE, "")], TenderKind.CASH))


def test_a_void_undoes_a_whole_sale_of_the_open_shift_once(till, past) -> None:
    sale = sold(till, "MILK", "COFFEE")
    record = past.void(sale.id, "Rung up by mistake")
    assert (record.total, record.reason, record.original_number) == (-sale.total, "Rung up by mistake", sale.number)
    refused("VOID-ALREADY", lambda: past.void(sale.id, "Again"))


def test_a_sale_is_not_voided_without_reason_after_a_refund_or_in_another_shift(till, past) -> None:
    sale = sold(till, "MILK", "MILK")
    refused("VOID-REASON", lambda: past.void(sale.id, " "))
    past.refund(sale.id, [Returned(1, ONE, "Faulty")], TenderKind.CASH)
    refused("VOID-AFTER-RETURN", lambda: past.void(sale.id, "Test"))
    other = sold(till, "BAG")
    till.desk.shift = None
    till.shifts.open(FLOAT)
    till.desk.shift = type(till.desk.shift)(**{**_fields(till.desk.shift), "number": 99})
    refused("VOID-OTHER-SHIFT", lambda: past.void(other.id, "Test"))


def _fields(opening) -> dict[str, object]:
    return {name: getattr(opening, name) for name in opening.__slots__}


def test_a_cashier_needs_an_approval_for_exactly_this_refund(till, past) -> None:
    sale = sold(till, "MILK")
    till.sign_in_cashier()
    returned = [Returned(1, ONE, "Faulty")]
    problem = refused("RIGHTS-APPROVAL", lambda: past.refund(sale.id, returned, TenderKind.CASH))
    amount = int(problem.facts["amount"])
    other = till.desk.approve(Action.REFUND, amount - 1, till.manager.id, PIN)
    refused("RIGHTS-APPROVAL-OTHER", lambda: past.refund(sale.id, returned, TenderKind.CASH, other))
    approval = till.desk.approve(Action.REFUND, amount, till.manager.id, PIN)
    assert past.refund(sale.id, returned, TenderKind.CASH, approval).approver == till.manager.name


def test_money_that_was_going_back_to_a_card_is_asked_about_after_a_crash(till, past) -> None:
    sale = sold(till, "MILK", "MILK")
    ask = past.ask_card(sale.id, 399)
    pending = PastSales(till.desk, till.ledger.journal, till.ids).by_id(sale.id).card
    assert (pending.id, pending.amount, pending.resumed) == (ask.id, 399, True)
    past.answer_card(sale.id, ask, paid_back=True)
    assert past.by_id(sale.id).card.id == ask.id, "paid back, and no record says what for"
    past.refund(sale.id, [Returned(1, ONE, "Faulty")], TenderKind.CARD)
    assert past.by_id(sale.id).card is None


@pytest.mark.parametrize("tender", TenderKind)
def test_nothing_is_given_back_while_nobody_knows_whether_a_card_got_it(till, past, tender) -> None:
    sale = sold(till, "MILK")
    ask = past.ask_card(sale.id, 399)
    back = [Returned(1, ONE, "Faulty")]
    refused("PAY-CARD-OUT", lambda: past.refund(sale.id, back, tender))
    assert past.last() == past.by_id(sale.id)
    past.answer_card(sale.id, ask, paid_back=False)
    assert past.refund(sale.id, back, tender).total == -399


def test_money_that_is_back_on_a_card_is_not_given_in_cash_too(till, past) -> None:
    sale = sold(till, "MILK")
    past.answer_card(sale.id, past.ask_card(sale.id, 399), paid_back=True)
    refused("RETURN-CARD-DONE", lambda: past.refund(sale.id, [Returned(1, ONE, "Faulty")], TenderKind.CASH))
    assert past.last().sale == sale


def test_money_the_terminal_did_not_pay_back_leaves_no_question(till, past) -> None:
    sale = sold(till, "MILK")
    past.answer_card(sale.id, past.ask_card(sale.id, 399), paid_back=False)
    assert past.by_id(sale.id).card is None


def test_the_card_that_paid_for_a_sale_is_no_question(till, past) -> None:
    till.sell.add_sku("MILK")
    till.pay.begin()
    till.pay.ask_card(399)
    till.pay.card_approved()
    assert past.by_id(till.pay.finish().id).card is None
