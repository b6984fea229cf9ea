"""The end of the fiscal day: the daily report of every fiscal printer, noted in the journal. Devices' lane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.permissions import Action
from app.domain.refusals import Refusal
from app.ports.clock import Clock
from app.ports.devices import EffectState
from app.ports.fiscal import DayAnswer, FiscalPrinter
from app.services.desk import Desk
from app.services.effects import OnDb
from app.services.fiscal_book import FiscalBook, FiscalStep

_NOTHING = "FISCAL-NOTHING-TO-REPORT"


@dataclass(frozen=True, slots=True)
class DayEnd:
    """How the day ended at one printer."""

    device: str
    answer: DayAnswer

    @property
    def good(self) -> bool:
        """Whether there is nothing left to report."""
        return self.answer.state is EffectState.DONE or self.answer.code == _NOTHING


class FiscalDayService:
    """Makes daily reports. A report that may have been made is asked for once more only by a person."""

    def __init__(
        self, desk: Desk, book: FiscalBook, printers: Sequence[FiscalPrinter], clock: Clock, on_db: OnDb
    ) -> None:
        self._desk = desk
        self._book = book
        self._printers = tuple(printers)
        self._clock = clock
        self._on_db = on_db

    @property
    def fitted(self) -> bool:
        """Whether there is a printer with a day to end."""
        return bool(self._printers)

    def close(self, hindered: Callable[[str], None]) -> Sequence[DayEnd]:
        """Make today's report of every printer; one that fails does not keep the others.

        Raises Refusal `FISCAL-OUT` while a receipt is in doubt, rights, `SHIFT-SIGNED-OUT`.
        """
        self._on_db(lambda: self._desk.allow(Action.CLOSE_SHIFT))
        if self._on_db(self._book.pending) is not None:
            raise Refusal("FISCAL-OUT")
        today = self._clock.now().date()
        return [self._close(printer, today, hindered) for printer in self._printers]

    def _close(self, printer: FiscalPrinter, day: date, hindered: Callable[[str], None]) -> DayEnd:
        answer = printer.close_day(day, hindered)
        step = FiscalStep.DAY_CLOSED if answer.state is EffectState.DONE else FiscalStep.DAY_NOT_CLOSED
        self._on_db(lambda: self._book.day(step, printer.id, answer.number, answer.code))
        return DayEnd(printer.id, answer)
