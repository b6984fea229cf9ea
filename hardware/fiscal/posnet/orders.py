"""Orders to a POSNET device that are no receipts: cash, slips, forms, reports, the drawer. Each is given once."""

from collections.abc import Callable, Sequence
from datetime import date

from hardware.errors import DeviceError, LinkLostError
from hardware.fiscal.outcome import Answer, Report
from hardware.fiscal.posnet.errors import code_of
from hardware.fiscal.posnet.evidence import RECEIPTS, REPORTS, footprint_of, moved
from hardware.fiscal.posnet.frames import Command, Reply
from hardware.fiscal.posnet.line import PosnetLine, Timings
from hardware.fiscal.posnet.receipt import LETTERS
from hardware.fiscal.states import Hindrance, ReportKind
from hardware.status import Certainty, Outcome, done, not_sent, refused, unknown

Told = Callable[[Hindrance | None], None]
SHIFT_NAME = "%d.%m"
CANCEL, CANCEL_ANYBODYS = Command("prncancel"), Command("hardprncancel")


class Orders:
    """Orders over an open line; troubles of the device end in outcomes."""

    def __init__(self, line: PosnetLine, timings: Timings) -> None:
        self._line, self._timings = line, timings

    def give(self, command: Command, hindered: Told) -> Outcome:
        """One order."""
        try:
            reply = self._line.tell(command, self._timings.printing, hindered)
        except LinkLostError as lost:
            end = unknown if lost.accepted else not_sent
            return end(f"fiscal_{lost.code}", lost.detail)
        except DeviceError as silent:
            return unknown(f"fiscal_{silent.code}", silent.detail)
        return _outcome(command, reply)

    def give_all(self, commands: Sequence[Command], hindered: Told) -> Outcome:
        """Orders that make one paper; when one of them is refused, the paper is cancelled."""
        for place, command in enumerate(commands):
            outcome = self.give(command, hindered)
            if outcome.done:
                continue
            if place and outcome.certainty is Certainty.REFUSED:
                self.give(CANCEL, hindered)
            if place and outcome.certainty is Certainty.NOT_SENT:
                return unknown(outcome.code, outcome.detail)
            return outcome
        return done("reply")

    def report(self, kind: ReportKind, day: date, hindered: Told) -> Answer[Report]:
        """One report. That a day was closed is read from the counter of daily reports, whatever the answer was."""
        if kind is not ReportKind.DAY:
            outcome = self.give(_report(kind, day), hindered)
            return Answer(outcome, Report(kind) if outcome.done else None)
        try:
            before, sums = footprint_of(self._line.ask("scnt")), self._line.ask("stot")
            # The date confirms the device's clock; a day that ends after midnight is reported under the date it is.
            day = _date_of(self._line.ask("rtcget"), day)
        except DeviceError as away:
            return Answer(not_sent(f"fiscal_{away.code}", away.detail))
        outcome = self.give(_report(kind, day), hindered)
        if outcome.certainty in (Certainty.NOT_SENT, Certainty.REFUSED):
            return Answer(outcome)
        try:
            if not outcome.done:
                self._line.open(self._timings.open)
            after = footprint_of(self._line.ask("scnt"))
        except DeviceError:
            after = before
        if not outcome.done and moved(before, after, REPORTS) != 1:
            return Answer(outcome)
        sales = ((letter, sums.number(f"p{letter.lower()}") or 0) for letter in LETTERS)
        made = moved(before, after, REPORTS) == 1
        report = Report(
            kind,
            number=str(after.counter(REPORTS)) if made else "",
            sales=tuple((letter, amount) for letter, amount in sales if amount),
            receipts=before.counter(RECEIPTS),
        )
        return Answer(done("scnt" if made else "reply"), report)


def _date_of(clock: Reply, otherwise: date) -> date:
    try:
        return date.fromisoformat(clock.text("tm")[:10])
    except ValueError:
        return otherwise


def _report(kind: ReportKind, day: date) -> Command:
    match kind:
        case ReportKind.DAY:
            return Command("dailyrep", (("da", day.isoformat()),))
        case ReportKind.MONTH:
            return Command("monthlyrep", (("da", day.isoformat()),))
        case ReportKind.SHIFT:
            return Command("shiftrep", (("sh", day.strftime(SHIFT_NAME)), ("zr", "0")))
        case ReportKind.CASH:
            return Command("cashstaterep")


def _outcome(command: Command, reply: Reply) -> Outcome:
    if reply.error is not None:
        return refused(code_of(reply), f"{command.name} ?{reply.error}")
    return done("reply")
