"""The daily fiscal report beside the reports of the shift: offered where a printer is, and what became of it said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from app.ports.devices import EffectState
from app.ports.fiscal import DayAnswer
from app.services.fiscal_book import FiscalBook
from app.services.fiscal_day import FiscalDayService
from app.ui.viewmodels.fiscal_day_vm import FiscalDayViewModel
from tests.fakes.fiscal import FakeFiscalPrinter
from tests.fakes.till import Till, make_till


class DayPrinter(FakeFiscalPrinter):
    """Told what to answer, and what a person has to do first."""

    answers: list[DayAnswer]

    def close_day(self, day: date, hindered: Callable[[str], None]) -> DayAnswer:
        super().close_day(day, hindered)
        hindered("FISCAL-NEEDS-HAND")
        return self.answers.pop(0)


@pytest.fixture
def till(qapp, tmp_path: Path) -> Iterator[Till]:
    till = make_till(tmp_path)
    yield till
    till.close()


def day_of(till: Till, *printers: FakeFiscalPrinter) -> FiscalDayViewModel:
    book = FiscalBook(till.desk, till.ledger.journal, till.ledger.intents, till.ids)
    days = FiscalDayService(till.desk, book, printers, till.clock, lambda job: job())
    return FiscalDayViewModel(days, till.runner)


def test_a_report_that_failed_says_why_and_may_be_made_again(till: Till) -> None:
    printer = DayPrinter()
    printer.answers = [DayAnswer(EffectState.REFUSED, "FISCAL-NO-REPORT"), DayAnswer(EffectState.DONE, number="7")]
    day = day_of(till, printer)
    said: list[str] = []
    day.changed.connect(lambda: said.append(day.property("title")))
    day.end()
    assert said[:2] == ["The fiscal printer makes the daily report", "Fiscal printer waits for you"]
    assert (day.property("title"), day.property("tone")) == ("No daily report", "stop")
    day.end()
    assert (day.property("ended"), day.property("detail"), day.property("tone")) == (True, "Report 7", "good")
    day.end()
    day.forget()
    assert (day.property("title"), day.property("busy")) == ("", False)


def test_it_is_offered_only_where_a_fiscal_printer_is(till: Till) -> None:
    assert day_of(till, DayPrinter()).property("offered")
    assert not day_of(till).property("offered")
