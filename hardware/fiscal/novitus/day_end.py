"""The daily report: made once, and counted by the printer where its answer is lost."""

from datetime import date

from hardware.fiscal.novitus import documents
from hardware.fiscal.novitus.carrying import Carrying, Timings
from hardware.fiscal.novitus.records import Records
from hardware.fiscal.novitus.recovery import FORGOTTEN
from hardware.fiscal.novitus.wire import Deadline, Trouble
from hardware.fiscal.outcome import Answer, Footprint, Report, Watch
from hardware.fiscal.states import ReportKind
from hardware.status import Certainty, Outcome, done, refused


class DayEnd:
    """Ends the fiscal days of one printer."""

    def __init__(self, carrying: Carrying, records: Records, timings: Timings) -> None:
        self._carrying, self._records, self._timings = carrying, records, timings

    def report(self, day: date, before: Footprint, prepare: Deadline, watch: Watch) -> Answer[Report]:
        """Make the report; the sales are those that the printer told just before. Raises Away, Lost, Declined."""
        sold = self._records.device(prepare).sales
        outcome, _ = self._carrying.carried_out(documents.daily_report(day), watch)
        reports = before.counter("reports") or 0
        after = self._reports() if outcome.certainty in (Certainty.DONE, Certainty.UNKNOWN) else None
        outcome = _counted(outcome, reports, after)
        if outcome.certainty is not Certainty.DONE:
            return Answer(outcome)
        return Answer(outcome, Report(ReportKind.DAY, "" if after is None else str(after), sold))

    def _reports(self) -> int | None:
        """How many days the printer has ended, None when it does not tell."""
        try:
            return self._records.fiscal_memory(Deadline(self._timings.prepare)).reports
        except Trouble:
            return None


def _counted(outcome: Outcome, before: int, after: int | None) -> Outcome:
    """The outcome, where it is unknown, by the count of reports."""
    if outcome.certainty is not Certainty.UNKNOWN or after is None:
        return outcome
    if after == before + 1:
        return done("reports")
    if after == before and outcome.code == FORGOTTEN:
        return refused(outcome.code, outcome.detail)
    return outcome
