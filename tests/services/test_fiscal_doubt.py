"""A fiscal receipt in doubt over a real ledger: held, asked about, decided once, through restarts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.fiscal import printed_number
from app.domain.refusals import Outage
from app.domain.sale_state import Stage
from app.domain.shift import Count
from app.ports.devices import EffectOutcome, EffectState
from app.ports.fiscal import FiscalAnswer, FiscalOrder
from app.services.fiscal import ISSUED, NOT_ISSUED, Wishes
from app.services.fiscal_book import FiscalBook
from app.services.open_questions import OpenQuestions
from app.services.shifts import ShiftService
from tests.fakes.fiscal import LOST, STAGES, FakeFiscalPrinter
from tests.fakes.fiscal_stand import PowerFails, Stand, refused
from tests.fakes.till import FLOAT, make_till

NOBODY_KNOWS = FiscalAnswer(EffectState.UNKNOWN, "FISCAL-UNKNOWN")
GONE = EffectOutcome(EffectState.NOT_SENT, "FISCAL-UNREACHABLE")


@pytest.fixture
def printer() -> FakeFiscalPrinter:
    return FakeFiscalPrinter()


@pytest.fixture
def stand(tmp_path: Path, printer: FakeFiscalPrinter) -> Iterator[Stand]:
    till = make_till(tmp_path)
    yield Stand(till, printer)
    till.close()


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


@pytest.mark.parametrize("ask", ["resolve", "cancel_open", "ask_again"])
def test_nobody_decides_while_the_printer_is_being_asked(
    stand: Stand, printer: FakeFiscalPrinter, monkeypatch: pytest.MonkeyPatch, ask: str
) -> None:
    printer.ends = [LOST]
    stand.pay_in_cash()
    stand.fiscal.finish(Wishes())
    (question,) = stand.questions.open()
    printer.receipts = [printed_number(question.sale)]
    resolve = printer.resolve

    def ask_slowly(order: FiscalOrder, progress: str) -> FiscalAnswer:
        refused("FISCAL-BUSY", lambda: stand.questions.decide(question.id, NOT_ISSUED, "no paper yet"))
        return resolve(order, progress)

    monkeypatch.setattr(printer, "resolve", ask_slowly)
    if ask == "ask_again":
        stand.questions.answered(question.id, stand.fiscal.ask_again(question))
    else:
        assert getattr(stand.fiscal, ask)().sale is not None
    assert [printed_number(sale.id) for sale in stand.sales()] == printer.receipts


def test_a_person_decides_once_the_printer_has_been_asked_in_vain(stand: Stand, printer: FakeFiscalPrinter) -> None:
    printer.ends = [LOST, LOST]
    stand.pay_in_cash()
    stand.fiscal.finish(Wishes())
    assert stand.fiscal.resolve().sale is None
    stand.questions.decide(printer.asked[0].id, NOT_ISSUED, "cancelled, the paper says so")
    assert stand.till.pay.stage is Stage.PAYING


def test_a_receipt_that_the_printer_has_proved_makes_the_sale_whatever_a_person_saw(
    stand: Stand, printer: FakeFiscalPrinter
) -> None:
    printer.ends = [LOST]
    stand.pay_in_cash()
    stand.fiscal.finish(Wishes())
    (question,) = stand.questions.open()
    printer.receipts = [printed_number(question.sale)]
    assert stand.fiscal.ask_again(question) == ISSUED
    stand.questions.decide(question.id, NOT_ISSUED, "no paper")
    assert [printed_number(sale.id) for sale in stand.sales()] == printer.receipts


@pytest.mark.parametrize(
    ("first", "late"),
    [(ISSUED, EffectState.DONE), (ISSUED, EffectState.REFUSED), (NOT_ISSUED, EffectState.REFUSED)],
)
def test_an_answer_of_the_printer_that_comes_after_the_ending_changes_nothing_for_the_next_customer(
    stand: Stand, printer: FakeFiscalPrinter, monkeypatch: pytest.MonkeyPatch, first: str, late: EffectState
) -> None:
    printer.ends = [LOST]
    stand.pay_in_cash()
    stand.fiscal.finish(Wishes())
    resolve = printer.resolve
    if late is EffectState.DONE:
        printer.receipts = [printed_number(printer.asked[0].sale.id)]

    def ask_slowly(order: FiscalOrder, progress: str) -> FiscalAnswer:
        (question,) = stand.questions.open()
        stand.questions.answered(question.id, first)
        if first == NOT_ISSUED:
            stand.till.pay.remove(1)
            stand.till.pay.back()
            stand.till.sell.start_fresh()
        stand.pay_in_cash("MILK")
        return resolve(order, progress)

    monkeypatch.setattr(printer, "resolve", ask_slowly)
    refused("FISCAL-NOTHING-OPEN", stand.fiscal.resolve)
    assert len(stand.sales()) == (first == ISSUED)
    assert stand.till.pay.stage is Stage.PAYING
    assert not stand.till.sell.state().basket.empty
