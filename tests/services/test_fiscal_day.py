"""The end of the fiscal day: a report of every printer, noted, never while a receipt is in doubt."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from app.domain.permissions import Role
from app.domain.refusals import Refusal
from app.ports.devices import EffectState
from app.ports.fiscal import DayAnswer
from app.services.fiscal import FiscalService, Wishes
from app.services.fiscal_book import FiscalBook
from app.services.fiscal_day import FiscalDayService
from app.services.open_questions import OpenQuestions
from app.wire.entry import Kind
from tests.fakes.fiscal import LOST, FakeFiscalPrinter
from tests.fakes.till import CASHIER_PIN, Till, make_till


class Failing(FakeFiscalPrinter):
    """A printer whose report ends as told."""

    answer = DayAnswer(EffectState.REFUSED, "FISCAL-NO-REPORT")

    def close_day(self, day: date, hindered: Callable[[str], None]) -> DayAnswer:
        super().close_day(day, hindered)
        return self.answer


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    till = make_till(tmp_path)
    yield till
    till.close()


def book_of(till: Till) -> FiscalBook:
    return FiscalBook(till.desk, till.ledger.journal, till.ledger.intents, till.ids)


def days_of(till: Till, *printers: FakeFiscalPrinter) -> FiscalDayService:
    return FiscalDayService(till.desk, book_of(till), printers, till.clock, lambda job: job())


def noted(till: Till) -> list[tuple[str, str, str]]:
    bodies = [json.loads(e.body) for e in till.ledger.journal.entries(limit=500) if e.kind == Kind.FISCAL]
    return [(body["step"], body["device"], body["number"]) for body in bodies]


def unheard(_code: str) -> None:
    """Nobody listens."""


def test_the_report_of_every_printer_is_made_for_today_and_noted(till: Till) -> None:
    own, reserve = FakeFiscalPrinter("fiscal-1"), FakeFiscalPrinter("fiscal-2")
    ends = days_of(till, own, reserve).close(unheard)
    assert all(end.good for end in ends)
    assert own.days == reserve.days == [till.clock.now().date()]
    assert noted(till) == [("day_closed", "fiscal-1", "1"), ("day_closed", "fiscal-2", "1")]


def test_a_printer_that_makes_no_report_does_not_keep_the_other_from_it(till: Till) -> None:
    failing, well = Failing("fiscal-1"), FakeFiscalPrinter("fiscal-2")
    first, second = days_of(till, failing, well).close(unheard)
    assert (first.good, second.good) == (False, True)
    assert [step for step, _, _ in noted(till)] == ["day_not_closed", "day_closed"]


def test_a_day_without_sales_is_a_good_end(till: Till) -> None:
    printer = Failing()
    printer.answer = DayAnswer(EffectState.REFUSED, "FISCAL-NOTHING-TO-REPORT")
    (end,) = days_of(till, printer).close(unheard)
    assert end.good


def test_no_day_ends_over_a_receipt_in_doubt(till: Till) -> None:
    printer = FakeFiscalPrinter()
    printer.ends = [LOST]
    questions = OpenQuestions(till.desk, till.ledger.journal, till.ledger.intents, till.ids)
    fiscal = FiscalService(till.desk, till.pay, book_of(till), questions, [printer], lambda job: job())
    till.sell.add_sku("COFFEE")
    till.pay.settle_in_cash()
    fiscal.finish(Wishes())
    with pytest.raises(Refusal, match="FISCAL-OUT"):
        days_of(till, printer).close(unheard)
    assert printer.days == []


def test_a_trainee_does_not_end_the_day(till: Till) -> None:
    trainee = till.ledger.people.enrol("Ewa", Role.TRAINEE, CASHIER_PIN)
    till.desk.sign_in(trainee.id, CASHIER_PIN)
    with pytest.raises(Refusal, match="RIGHTS"):
        days_of(till, FakeFiscalPrinter()).close(unheard)


def test_a_till_without_a_fiscal_printer_has_no_such_day(till: Till) -> None:
    assert not days_of(till).fitted
