"""A sale's fiscal receipt over a real ledger: written before asked, issued once, asked about when unknown."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.fiscal import printed_number
from app.domain.refusals import Outage, Refusal
from app.domain.sale import Sale
from app.domain.sale_state import Stage
from app.domain.shift import Count
from app.ports.devices import EffectOutcome, EffectState
from app.ports.fiscal import FiscalAnswer
from app.services.fiscal import ISSUED, NOT_ISSUED, FiscalService, Wishes, is_fiscal
from app.services.fiscal_book import FiscalBook
from app.services.open_questions import OpenQuestions
from app.services.past_sales import PastSales
from app.services.pay import PayService
from app.services.sell import SellService
from app.services.shifts import ShiftService
from app.wire.entry import Kind
from tests.fakes.fiscal import LOST, STAGES, FakeFiscalPrinter
from tests.fakes.till import FLOAT, Till, make_till

NOBODY_KNOWS = FiscalAnswer(EffectState.UNKNOWN, "FISCAL-UNKNOWN")
GONE = EffectOutcome(EffectState.NOT_SENT, "FISCAL-UNREACHABLE")


class PowerFails(BaseException):
    """The till is gone in the middle of something."""


class Stand:
    """A till with fiscal printers, that may be started again on the same ledger."""

    def __init__(self, till: Till, *printers: FakeFiscalPrinter) -> None:
        self.till = till
        self.printers = printers
        self.start()

    def start(self) -> None:
        """As a till knows its world when it has just been started."""
        till = self.till
        till.desk.waiting_sale = ""
        till.sell = SellService(till.desk, till.catalogue, till.ledger.shelf, till.ledger.journal, till.ids)
        till.pay = PayService(till.desk, till.sell, till.ledger.journal, till.ids)
        self.questions = OpenQuestions(till.desk, till.ledger.journal, till.ledger.intents, till.ids)
        self.book = FiscalBook(till.desk, till.ledger.journal, till.ledger.intents, till.ids)
        self.fiscal = FiscalService(till.desk, till.pay, self.book, self.questions, self.printers, lambda job: job())
        self.questions.finish_answered()

    def pay_in_cash(self, sku: str = "COFFEE", given: int = 5000) -> None:
        """A basket, paid."""
        self.till.sell.add_sku(sku)
        self.till.pay.begin()
        self.till.pay.take_cash(given)

    def bodies(self, kind: Kind) -> list[dict[str, Any]]:
        """What the journal holds of a kind."""
        return [json.loads(e.body) for e in self.till.ledger.journal.entries(limit=500) if e.kind == kind]

    def sales(self) -> list[Sale]:
        """The sales that were made."""
        return [Sale.from_body(body) for body in self.bodies(Kind.SALE)]


@pytest.fixture
def printer() -> FakeFiscalPrinter:
    return FakeFiscalPrinter()


@pytest.fixture
def stand(tmp_path: Path, printer: FakeFiscalPrinter) -> Iterator[Stand]:
    till = make_till(tmp_path)
    yield Stand(till, printer)
    till.close()


def refused(code: str, act: Any) -> Refusal:
    with pytest.raises(Refusal) as problem:
        act()
    assert problem.value.code == code
    return problem.value


def test_a_paid_sale_is_made_with_the_proof_of_its_receipt(stand: Stand, printer: FakeFiscalPrinter) -> None:
    stand.pay_in_cash()
    sale = stand.fiscal.finish(Wishes()).sale
    assert sale is not None
    assert sale.fiscal is not None
    assert (sale.fiscal.unique, sale.fiscal.document, sale.fiscal.source) == ("ZBF 2101002392", "1", "answer")
    assert stand.sales() == [sale]
    assert printer.receipts == [printed_number(sale.id)]
    assert stand.till.pay.stage is Stage.SELLING
    assert stand.till.sell.state().basket.empty


def test_the_order_and_every_stage_are_in_the_ledger_before_the_printer_goes_on(
    stand: Stand, printer: FakeFiscalPrinter
) -> None:
    known: list[tuple[str, str]] = []

    def look(stage: str) -> None:
        pending = stand.book.pending()
        assert pending is not None
        known.append((stage, pending.progress))
        assert [body["step"] for body in stand.bodies(Kind.FISCAL)] == ["asked"]

    printer.before_bytes = look
    stand.pay_in_cash()
    stand.fiscal.finish(Wishes())
    assert known == [(stage, stage) for stage in STAGES]


def test_the_customer_has_paper_so_no_second_receipt_is_printed_and_the_drawer_opens(stand: Stand) -> None:
    stand.pay_in_cash()
    sale = stand.fiscal.finish(Wishes()).sale
    assert sale is not None
    assert [intent.kind for intent in stand.till.ledger.intents.of(sale.id)] == ["drawer"]


def test_the_buyers_number_and_the_code_of_an_electronic_receipt_go_onto_the_order_and_the_proof(
    stand: Stand, printer: FakeFiscalPrinter
) -> None:
    stand.pay_in_cash()
    sale = stand.fiscal.finish(Wishes(" 856-73-46-215 ", "123456789012345")).sale
    assert sale is not None
    assert sale.fiscal is not None
    assert (sale.fiscal.buyer, sale.fiscal.e_receipt) == ("8567346215", "123456789012345")
    assert printer.asked[0].buyer == "8567346215"


def test_a_wrong_tax_number_is_refused_before_anything_is_written(stand: Stand, printer: FakeFiscalPrinter) -> None:
    stand.pay_in_cash()
    refused("FISCAL-NIP", lambda: stand.fiscal.finish(Wishes("8567346216")))
    assert (printer.asked, stand.bodies(Kind.FISCAL)) == ([], [])
    assert stand.till.pay.stage is Stage.PAYING


def test_a_problem_is_found_before_money_is_taken(stand: Stand, printer: FakeFiscalPrinter) -> None:
    stand.till.sell.add_sku("COFFEE")
    printer.problems = [Refusal("FISCAL-TAX", name="Kawa", tax="A")]
    refused("FISCAL-TAX", stand.fiscal.check)
    assert stand.till.pay.stage is Stage.SELLING
    stand.fiscal.check()


def test_a_printer_without_paper_is_named_before_money_is_taken(stand: Stand, printer: FakeFiscalPrinter) -> None:
    stand.till.sell.add_sku("COFFEE")
    printer.readiness = EffectOutcome(EffectState.REFUSED, "FISCAL-PAPER-OUT")
    refused("FISCAL-PAPER-OUT", stand.fiscal.check)


def test_a_refused_receipt_leaves_the_payment_and_may_be_tried_again_as_a_new_order(
    stand: Stand, printer: FakeFiscalPrinter
) -> None:
    printer.ends = [FiscalAnswer(EffectState.REFUSED, "FISCAL-NOT-ISSUED")]
    stand.pay_in_cash()
    refused("FISCAL-NOT-ISSUED", lambda: stand.fiscal.finish(Wishes()))
    assert stand.till.pay.stage is Stage.PAYING
    assert stand.till.pay.state().payment.settled
    sale = stand.fiscal.finish(Wishes()).sale
    first, second = printer.asked
    assert sale is not None
    assert first.id != second.id
    assert first.sale.id == second.sale.id == sale.id
    assert [body["step"] for body in stand.bodies(Kind.FISCAL)] == ["asked", "not_issued", "asked"]


def test_an_unknown_ending_holds_the_payment_until_the_printer_answers(
    stand: Stand, printer: FakeFiscalPrinter
) -> None:
    printer.ends = [LOST, LOST]
    stand.pay_in_cash()
    assert stand.fiscal.finish(Wishes()).sale is None
    assert stand.till.pay.stage is Stage.FISCAL_OUT
    for act in (stand.till.pay.back, stand.till.pay.pay_out, lambda: stand.till.pay.take_cash(100)):
        refused("FISCAL-OUT", act)
    assert stand.fiscal.resolve().sale is None
    printer.receipts = [printed_number(printer.asked[0].sale.id)]
    sale = stand.fiscal.resolve().sale
    assert sale is not None
    assert sale.fiscal is not None
    assert sale.fiscal.source == "asked"
    assert len(printer.asked) == 1
    assert stand.questions.open() == []


def test_a_receipt_in_doubt_is_an_open_question_with_the_number_on_the_paper(
    stand: Stand, printer: FakeFiscalPrinter
) -> None:
    printer.ends = [LOST]
    stand.pay_in_cash()
    stand.fiscal.finish(Wishes())
    (question,) = stand.questions.open()
    assert (question.id, question.amount, question.choices) == (printer.asked[0].id, 4290, (ISSUED, NOT_ISSUED))
    assert question.look_for == printed_number(printer.asked[0].sale.id)
    assert [(row.name, row.before, row.after) for row in question.evidence] == [
        ("receipt_count", "17", "18"), ("last_number", "", "18"),
    ]  # fmt: skip


def test_a_person_who_has_the_paper_decides_that_there_is_a_sale(stand: Stand, printer: FakeFiscalPrinter) -> None:
    printer.ends = [LOST]
    stand.pay_in_cash()
    stand.fiscal.finish(Wishes())
    stand.questions.decide(printer.asked[0].id, ISSUED, "the paper is here")
    (sale,) = stand.sales()
    assert sale.fiscal is not None
    assert (sale.fiscal.source, sale.fiscal.document) == ("person", "18")
    assert stand.till.pay.stage is Stage.SELLING


def test_a_person_who_has_no_paper_decides_that_it_is_tried_again(stand: Stand, printer: FakeFiscalPrinter) -> None:
    printer.ends = [LOST]
    stand.pay_in_cash()
    stand.fiscal.finish(Wishes())
    stand.questions.decide(printer.asked[0].id, NOT_ISSUED, "cancelled, the paper says so")
    assert (stand.sales(), stand.till.pay.stage) == ([], Stage.PAYING)
    assert stand.fiscal.finish(Wishes()).sale is not None


@pytest.mark.parametrize("stage", STAGES)
def test_a_till_that_falls_over_at_any_stage_asks_the_printer_and_makes_one_sale_of_one_receipt(
    stand: Stand, printer: FakeFiscalPrinter, stage: str
) -> None:
    def fall(reached: str) -> None:
        if reached == stage:
            raise PowerFails

    printer.before_bytes = fall
    stand.pay_in_cash()
    with pytest.raises(PowerFails):
        stand.fiscal.finish(Wishes())
    printer.before_bytes = lambda _: None
    stand.start()
    assert stand.fiscal.unfinished()
    assert stand.till.pay.stage is Stage.FISCAL_OUT
    if printer.receipts:
        assert stand.fiscal.resolve().sale is not None
    else:
        refused("FISCAL-NOT-ISSUED", stand.fiscal.resolve)
        assert stand.till.pay.state().payment.settled
        assert stand.fiscal.finish(Wishes()).sale is not None
    assert not stand.fiscal.unfinished()
    assert printer.receipts == [printed_number(sale.id) for sale in stand.sales()]
    assert len(printer.receipts) == 1


def test_after_a_restart_the_stage_that_was_reached_goes_to_the_printer_with_the_question(
    stand: Stand, printer: FakeFiscalPrinter
) -> None:
    printer.ends = [NOBODY_KNOWS]
    stand.pay_in_cash()
    stand.fiscal.finish(Wishes())
    stand.start()
    assert stand.fiscal.unfinished()
    refused("FISCAL-NOT-ISSUED", stand.fiscal.resolve)
    assert printer.resolved == [(printer.asked[0].id, "proved")]


def test_a_sale_that_was_made_just_before_the_power_went_is_not_made_again(
    stand: Stand, printer: FakeFiscalPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fall(*_: object) -> None:
        raise PowerFails

    with monkeypatch.context() as patch:
        patch.setattr(FiscalBook, "issued", fall)
        stand.pay_in_cash()
        with pytest.raises(PowerFails):
            stand.fiscal.finish(Wishes())
    stand.start()
    assert not stand.fiscal.unfinished()
    assert len(stand.sales()) == 1
    refused("FISCAL-NOTHING-OPEN", stand.fiscal.resolve)


def test_a_question_that_a_crash_left_open_behind_its_sale_is_answered_by_itself(
    stand: Stand, printer: FakeFiscalPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fall(*_: object) -> None:
        raise PowerFails

    printer.ends = [LOST]
    stand.pay_in_cash()
    stand.fiscal.finish(Wishes())
    printer.receipts = [printed_number(printer.asked[0].sale.id)]
    with monkeypatch.context() as patch:
        patch.setattr(OpenQuestions, "answered", fall)
        with pytest.raises(PowerFails):
            stand.fiscal.resolve()
    stand.start()
    assert not stand.fiscal.unfinished()
    assert (stand.questions.open(), len(stand.sales())) == ([], 1)


def test_what_the_printer_answers_to_an_open_question_is_carried_out_with_its_proof(
    stand: Stand, printer: FakeFiscalPrinter
) -> None:
    printer.ends = [LOST]
    stand.pay_in_cash()
    stand.fiscal.finish(Wishes())
    printer.receipts = [printed_number(printer.asked[0].sale.id)]
    (question,) = stand.questions.open()
    choice = stand.fiscal.ask_again(question)
    stand.questions.answered(question.id, choice)
    (sale,) = stand.sales()
    assert sale.fiscal is not None
    assert (choice, sale.fiscal.source) == (ISSUED, "asked")


def test_a_disk_that_fails_while_a_stage_is_kept_leaves_the_receipt_to_be_asked_about(
    stand: Stand, printer: FakeFiscalPrinter
) -> None:
    def fail(stage: str) -> None:
        if stage == "opening":
            raise Outage("DISK-FULL")

    printer.before_bytes = fail
    stand.pay_in_cash()
    with pytest.raises(Outage):
        stand.fiscal.finish(Wishes())
    assert stand.till.pay.stage is Stage.FISCAL_OUT
    refused("FISCAL-NOT-ISSUED", stand.fiscal.resolve)
    assert stand.till.pay.stage is Stage.PAYING


def test_the_reserve_takes_over_from_a_printer_that_is_out_of_order(tmp_path: Path) -> None:
    own, reserve = FakeFiscalPrinter("fiscal-1"), FakeFiscalPrinter("fiscal-2")
    till = make_till(tmp_path)
    stand = Stand(till, own, reserve)
    own.readiness = GONE
    till.sell.add_sku("COFFEE")
    stand.fiscal.check()
    stand.pay_in_cash("ROLL")
    sale = stand.fiscal.finish(Wishes()).sale
    assert sale is not None
    assert sale.fiscal is not None
    assert (sale.fiscal.device, len(own.receipts), len(reserve.receipts)) == ("fiscal-2", 0, 1)
    till.close()


def test_the_reserve_takes_over_when_nothing_had_left_the_till_and_never_otherwise(tmp_path: Path) -> None:
    own, reserve = FakeFiscalPrinter("fiscal-1"), FakeFiscalPrinter("fiscal-2")
    till = make_till(tmp_path)
    stand = Stand(till, own, reserve)
    own.ends = [FiscalAnswer(EffectState.NOT_SENT, "FISCAL-UNREACHABLE")]
    stand.pay_in_cash()
    stand.fiscal.finish(Wishes())
    assert len(reserve.receipts) == 1
    own.ends = [NOBODY_KNOWS]
    stand.pay_in_cash("ROLL")
    assert stand.fiscal.finish(Wishes()).sale is None
    assert len(reserve.receipts) == 1
    till.close()


def test_without_any_printer_that_works_nothing_is_sold(stand: Stand, printer: FakeFiscalPrinter) -> None:
    printer.readiness = GONE
    stand.pay_in_cash()
    refused("FISCAL-UNREACHABLE", lambda: stand.fiscal.finish(Wishes()))
    assert (stand.sales(), stand.till.pay.stage) == ([], Stage.PAYING)


def test_a_shift_does_not_close_over_a_receipt_in_doubt(stand: Stand, printer: FakeFiscalPrinter) -> None:
    printer.ends = [NOBODY_KNOWS]
    stand.pay_in_cash()
    stand.fiscal.finish(Wishes())
    shifts = ShiftService(stand.till.desk, stand.till.ledger.journal, stand.till.clock, stand.till.ids)
    refused("FISCAL-OUT", lambda: shifts.close(Count(((FLOAT, 1),)), 0))
    refused("FISCAL-NOT-ISSUED", stand.fiscal.resolve)
    shifts.close(Count(((FLOAT, 1),)), 0)


def test_a_receipt_that_stands_open_is_cancelled_by_a_person_and_asked_about(
    stand: Stand, printer: FakeFiscalPrinter
) -> None:
    printer.ends = [FiscalAnswer(EffectState.UNKNOWN, "FISCAL-STILL-OPEN", stands_open=True)]
    stand.pay_in_cash()
    end = stand.fiscal.finish(Wishes())
    assert end.answer is not None
    assert end.answer.stands_open
    refused("FISCAL-NOT-ISSUED", stand.fiscal.cancel_open)
    assert (printer.cancelled, stand.till.pay.stage) == (1, Stage.PAYING)


def test_what_keeps_the_printer_from_going_on_is_told_as_it_happens(stand: Stand, printer: FakeFiscalPrinter) -> None:
    printer.hindrances = ("FISCAL-PAPER-OUT", "")
    told: list[str] = []
    stand.pay_in_cash()
    stand.fiscal.finish(Wishes(), told.append)
    assert told == ["FISCAL-PAPER-OUT", ""]


def test_a_refund_carries_the_proof_of_the_sale_that_it_takes_back(stand: Stand) -> None:
    stand.pay_in_cash()
    sale = stand.fiscal.finish(Wishes()).sale
    assert sale is not None
    past = PastSales(stand.till.desk, stand.till.ledger.journal, stand.till.ids)
    back = past.void(sale.id, "a mistake")
    assert back.fiscal == sale.fiscal


def test_empties_alone_and_practice_need_no_fiscal_receipt(stand: Stand, printer: FakeFiscalPrinter) -> None:
    stand.till.desk.training = True
    stand.pay_in_cash()
    sale = stand.fiscal.finish(Wishes()).sale
    assert sale is not None
    assert (sale.fiscal, printer.receipts, is_fiscal(sale)) == (None, [], False)
    assert [intent.kind for intent in stand.till.ledger.intents.of(sale.id)] == ["receipt", "drawer"]


def test_the_record_of_a_sale_without_a_fiscal_printer_says_nothing_of_one(tmp_path: Path) -> None:
    till = make_till(tmp_path)
    stand = Stand(till)
    assert not stand.fiscal.fitted
    stand.pay_in_cash()
    till.pay.finish()
    (body,) = stand.bodies(Kind.SALE)
    assert "fiscal" not in body
    till.close()
