"""Fiscal devices behind their port."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.devices.fiscal_codes import (
    HINDRANCES,
    hindrance_of,
    is_out_of_order,
    judged,
    not_asked,
    obstacle,
    problem_of,
    reason_of,
    report_refused,
    worded,
)
from app.devices.fiscal_document import Letters, document_of
from app.devices.printer import DRAWER_KIND, PRINTER_KIND
from app.devices.tickets import ticket_of
from app.domain.fiscal import FiscalProof, ProofSource
from app.domain.receipt import Document
from app.domain.refusals import Refusal
from app.ports.devices import DeviceHealth, EffectOutcome, EffectState, Health
from app.ports.fiscal import DayAnswer, FiscalAnswer, FiscalFact, FiscalOrder
from hardware.fiscal import outcome as library
from hardware.fiscal.document import FiscalDocument
from hardware.fiscal.fiscal import FiscalDevice
from hardware.fiscal.outcome import Facts, Problem, Progress, Stage, Watch
from hardware.fiscal.states import Hindrance, ReportKind
from hardware.fiscal.taxes import TaxTable

FISCAL_KIND = "fiscal"
# Facts that the library tells once before and once after are one row to a person.
_PAIRS = {
    "receipts_before": ("receipt_count", 0),
    "receipts_after": ("receipt_count", 1),
    "last_number_before": ("last_number", 0),
}
_NAMES = {"last_total": "last_amount"}
_TOLD_APART = frozenset(("system_number", "total"))


class FiscalPrinterDevice:
    """A fiscal device of the library; `letters` are the table's keys of tax classes that their rate does not give."""

    def __init__(self, device: FiscalDevice, letters: Letters) -> None:
        self._device = device
        self._letters = letters
        self._table: TaxTable | None = None

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._device.id

    def ready(self) -> EffectOutcome:
        """Look at it, and read its rates: they belong to the device and may have changed with it."""
        code = obstacle(self._device.status())
        if code:
            return _hindered_by(code)
        table = self._device.tax_table()
        if table.value is None:
            return _hindered_by(worded(table.outcome)[1])
        self._table = table.value
        return EffectOutcome(EffectState.DONE)

    def problem(self, order: FiscalOrder) -> Refusal | None:
        """What the rules of device and law say against an order."""
        if self._table is None:
            return Refusal("FISCAL-UNREACHABLE")
        try:
            document = self._document(order, self._table)
        except Refusal as refusal:
            return refusal
        found = self._device.check(document, self._table)
        return _refusal(found[0], document) if found else None

    def issue(self, order: FiscalOrder, keep: Callable[[str], None], hindered: Callable[[str], None]) -> FiscalAnswer:
        """Issue one receipt, once."""
        if self._table is None:
            return FiscalAnswer(EffectState.NOT_SENT, "FISCAL-UNREACHABLE")
        document = self._document(order, self._table)
        ended = self._device.issue(document, lambda progress: keep(progress.as_text()), _watch(hindered))
        state, code = worded(ended.outcome)
        if ended.proof is None and state is EffectState.DONE:
            raise LookupError(f"{self.id} issued a receipt without a proof")
        if ended.problems:
            code = _refusal(ended.problems[0], document).code
        proof = self._proof(ended.proof, order, ProofSource.ANSWER) if ended.proof else None
        hindrance = hindrance_of(ended.outcome.code) if state is EffectState.UNKNOWN else ""
        open_there = code == "FISCAL-STILL-OPEN" and not hindrance
        return FiscalAnswer(state, code, proof, _facts(ended.facts), open_there, hindrance)

    def resolve(self, order: FiscalOrder, progress: str) -> FiscalAnswer:
        """Ask the device, in the words in which the order was given."""
        if not progress or Progress.from_text(progress).stage is Stage.BEGUN:
            return FiscalAnswer(EffectState.NOT_SENT, "FISCAL-NOT-ISSUED")
        if self._table is None:
            told = self._device.tax_table()
            self._table = told.value
            if self._table is None:
                return FiscalAnswer(EffectState.UNKNOWN, not_asked(told.outcome))
        try:
            document = self._document(order, self._table)
        except Refusal:
            # The rates in the device have changed since: only the paper knows.
            return FiscalAnswer(EffectState.UNKNOWN, "FISCAL-UNKNOWN")
        return self._resolved(order, self._device.resolve(document, Progress.from_text(progress)))

    def cancel_open(self) -> EffectOutcome:
        """Cancel the receipt that stands open there, whosever it is."""
        return EffectOutcome(*worded(self._device.cancel_open(by_hand=True)))

    def close_day(self, day: date, hindered: Callable[[str], None]) -> DayAnswer:
        """Make the daily report."""
        answer = self._device.report(ReportKind.DAY, day, _watch(hindered))
        state, code = worded(answer.outcome)
        if state is EffectState.REFUSED:
            code = report_refused(code)
        return DayAnswer(state, code, answer.value.number if answer.value else "")

    def health(self) -> DeviceHealth:
        """One look."""
        status = self._device.status()
        health, code = judged(status)
        identity = status.identity.unique_number if status.identity else ""
        return DeviceHealth(self.id, FISCAL_KIND, health, code, identity)

    def _document(self, order: FiscalOrder, table: TaxTable) -> FiscalDocument:
        return document_of(order, self._letters, table, self._device.abilities)

    def _resolved(self, order: FiscalOrder, found: library.Resolution) -> FiscalAnswer:
        match found:
            case library.Issued(proof):
                return FiscalAnswer(EffectState.DONE, proof=self._proof(proof, order, ProofSource.ASKED))
            case library.NotIssued(code):
                return FiscalAnswer(EffectState.REFUSED, reason_of(code, "FISCAL-NOT-ISSUED"))
            case library.StillOpen(_, hindrance, facts):
                in_the_way = HINDRANCES[hindrance] if hindrance else ""
                told, state = _facts(facts), EffectState.UNKNOWN
                return FiscalAnswer(state, "FISCAL-STILL-OPEN", None, told, hindrance is None, in_the_way)
            case library.Undetermined(_, _, facts):
                return FiscalAnswer(EffectState.UNKNOWN, "FISCAL-UNKNOWN", facts=_facts(facts))

    def _proof(self, proof: library.FiscalProof, order: FiscalOrder, source: ProofSource) -> FiscalProof:
        return FiscalProof(
            self.id,
            proof.device,
            proof.number,
            proof.day,
            proof.at,
            proof.system_number,
            source.value,
            order.buyer,
            order.e_receipt,
        )


class FiscalPaper:
    """The receipt printer of a till that has none but the fiscal one: everything but sales comes out of it."""

    def __init__(self, device: FiscalDevice) -> None:
        self._device = device

    def print(self, job_id: str, document: Document) -> EffectOutcome:
        """Print one document that is no receipt."""
        del job_id
        state, code = worded(self._device.nonfiscal(ticket_of(document)))
        return EffectOutcome(state, "PRINTER-UNKNOWN" if state is EffectState.UNKNOWN else code)

    def health(self) -> DeviceHealth:
        """Told by the fiscal printer itself."""
        return DeviceHealth(self._device.id, PRINTER_KIND, Health.ABSENT)


class FiscalDrawer:
    """The drawer that hangs on the fiscal printer."""

    def __init__(self, device: FiscalDevice) -> None:
        self._device = device

    def kick(self, intent_id: str) -> EffectOutcome:
        """Open it once."""
        del intent_id
        return EffectOutcome(*worded(self._device.kick()))

    def health(self) -> DeviceHealth:
        """Told by the fiscal printer itself."""
        return DeviceHealth(self._device.id, DRAWER_KIND, Health.ABSENT)


def _hindered_by(code: str) -> EffectOutcome:
    return EffectOutcome(EffectState.NOT_SENT if is_out_of_order(code) else EffectState.REFUSED, code)


def _watch(hindered: Callable[[str], None]) -> Watch:
    def told(hindrance: Hindrance | None) -> None:
        hindered(HINDRANCES[hindrance] if hindrance else "")

    return Watch(told)


def _refusal(problem: Problem, document: FiscalDocument) -> Refusal:
    line = document.lines[problem.line] if problem.line is not None and problem.line < len(document.lines) else None
    code = problem_of(problem.code, of_line=line is not None)
    facts = {"reason": problem.detail or problem.code, "number": problem.detail}
    return Refusal(code, **facts, name=line.name if line else "", tax=line.tax if line else "", letter=problem.detail)


def _facts(told: Facts) -> tuple[FiscalFact, ...]:
    values: dict[str, list[str]] = {}
    for name, value in told:
        if name not in _TOLD_APART:
            row, place = _PAIRS.get(name, (_NAMES.get(name, name), 1))
            values.setdefault(row, ["", ""])[place] = value
    return tuple(FiscalFact(name, before, after) for name, (before, after) in values.items())
