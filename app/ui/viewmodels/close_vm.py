"""Closing a shift in three steps: a blind count, the difference and its reason, the Z."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.permissions import Approval
from app.domain.shift import Closing, Count
from app.ports.clock import Clock
from app.ports.devices import ReceiptWriter
from app.ports.runner import Runner
from app.services.closing import ClosingView, Reckoning
from app.services.shifts import Recorded, ShiftService
from app.sync.status import SyncStatus
from app.ui.format import Format
from app.ui.row_model import RowModel
from app.ui.viewmodels.acting import Acting
from app.ui.viewmodels.amounts import as_typed
from app.ui.viewmodels.approval_vm import ApprovalViewModel
from app.ui.viewmodels.card_day_vm import CardDayViewModel
from app.ui.viewmodels.closing_words import Fact, arithmetic, facts
from app.ui.viewmodels.count_vm import CountViewModel
from app.ui.viewmodels.difference_words import ReasonRow, headline, reason_rows
from app.ui.viewmodels.fiscal_day_vm import FiscalDayViewModel
from app.ui.viewmodels.printing_vm import PrintingViewModel
from app.ui.viewmodels.receipt_preview_vm import ReceiptPreviewViewModel
from app.ui.viewmodels.refusal_vm import RefusalViewModel
from app.ui.viewmodels.shell_vm import ShellViewModel
from app.wire.entry import Kind

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_COUNT, _DIFFERENCE, _Z = range(3)


@dataclass(frozen=True, slots=True)
class ClosePanels:
    """What the page shows beside its own: a refusal, an approval, what becomes of the paper, the devices' days."""

    refusal: RefusalViewModel
    approval: ApprovalViewModel
    printing: PrintingViewModel
    day: CardDayViewModel | None = None
    fiscal_day: FiscalDayViewModel | None = None


@dataclass(frozen=True, slots=True)
class CloseTools:
    """What the page works with."""

    shifts: ShiftService
    view: ClosingView
    runner: Runner
    acting: Acting
    clock: Clock
    text: Format
    writer: ReceiptWriter
    currency: str


@QmlElement
@QmlUncreatable("made by app.main")
class CloseViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """`step` is 0 (count), 1 (difference), 2 (Z). No figure can stop a close."""

    changed = Signal()

    def __init__(
        self, tools: CloseTools, shell: ShellViewModel, panels: ClosePanels, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._shell = shell
        self._panels = panels
        self._count = CountViewModel(tools.text, tools.currency, self)
        self._count.changed.connect(self.changed)
        self._preview = ReceiptPreviewViewModel(self)
        self._reasons = RowModel(ReasonRow, lambda row: row.place, self)
        self._sync = SyncStatus()
        self._step = _COUNT
        self._reckoning: Reckoning | None = None
        self._closing: Closing | None = None
        self._counted_at = ""
        self._earlier: list[str] = []
        self._reason = -1
        self._note = ""
        self._left = ""
        self._busy = False
        panels.approval.changed.connect(self._asked)
        shell.lightsChanged.connect(self.changed)

    @property
    def _difference(self) -> int:
        return self._reckoning.difference if self._reckoning else 0

    def _amount(self, minor: int) -> str:
        return self._tools.text.amount(minor, self._tools.currency)

    def _get_kind(self) -> str:
        if self._difference == 0:
            return "exact"
        return "short" if self._difference < 0 else "over"

    def _get_difference(self) -> str:
        return ("+" if self._difference > 0 else "") + self._amount(self._difference)

    def _get_headline(self) -> str:
        exact = sum(row.fit == "exact" for row in self._reasons.rows)
        return headline(self._get_kind(), self._amount(abs(self._difference)), exact)

    def _get_explanation(self) -> str:
        words = self.tr("Counted {amount}.").format(amount=self._count.total)
        return words if self._get_kind() == "exact" else words + " " + self.tr("Choose what fits.")

    def _get_arithmetic(self) -> list[dict[str, str]]:
        return arithmetic(self._tools.text, self._reckoning) if self._reckoning else []

    def _get_facts(self) -> list[Fact]:
        if self._reckoning is None:
            return []
        return facts(self._tools.text, self._reckoning, self._sync, self._get_undecided())

    def _get_undecided(self) -> str:
        return str(self._shell.property("questionText"))

    def _get_missing(self) -> str:
        """Why F12 cannot act; empty when it can."""
        if self._busy:
            return self.tr("one moment")
        if self._step != _DIFFERENCE:
            return ""
        if self._difference and self._reason < 0:
            return self.tr("choose what fits")
        return "" if self._left_minor() is not None else self.tr("what stays in the drawer?")

    def _get_z(self) -> str:
        number = self._closing.number if self._closing else self._shift_number()
        return f"{number:04}"

    def _get_counted_at(self) -> str:
        return self._tools.text.time(self._counted_at) if self._counted_at else ""

    def _get_earlier(self) -> str:
        return " ".join(self._earlier)

    def _get_parked(self) -> int:
        return len(self._reckoning.parked) if self._reckoning else 0

    count = Property(CountViewModel, lambda self: self._count, constant=True)
    preview = Property(ReceiptPreviewViewModel, lambda self: self._preview, constant=True)
    reasons = Property(QObject, lambda self: self._reasons, constant=True)
    refusal = Property(RefusalViewModel, lambda self: self._panels.refusal, constant=True)
    approval = Property(ApprovalViewModel, lambda self: self._panels.approval, constant=True)
    printing = Property(PrintingViewModel, lambda self: self._panels.printing, constant=True)
    day = Property(CardDayViewModel, lambda self: self._panels.day, constant=True)
    fiscalDay = Property(FiscalDayViewModel, lambda self: self._panels.fiscal_day, constant=True)
    step = Property(int, lambda self: self._step, notify=changed)
    kind = Property(str, _get_kind, notify=changed)
    difference = Property(str, _get_difference, notify=changed)
    headline = Property(str, _get_headline, notify=changed)
    explanation = Property(str, _get_explanation, notify=changed)
    arithmetic = Property(list, _get_arithmetic, notify=changed)
    facts = Property(list, _get_facts, notify=changed)
    reason = Property(int, lambda self: self._reason, notify=changed)
    note = Property(str, lambda self: self._note, notify=changed)
    left = Property(str, lambda self: self._left, notify=changed)
    missing = Property(str, _get_missing, notify=changed)
    z = Property(str, _get_z, notify=changed)
    countedAt = Property(str, _get_counted_at, notify=changed)
    earlier = Property(str, _get_earlier, notify=changed)
    parked = Property(int, _get_parked, notify=changed)
    undecided = Property(str, _get_undecided, notify=changed)
    currency = Property(str, lambda self: self._tools.text.currency_word(self._tools.currency), constant=True)

    def show_sync(self, status: SyncStatus) -> None:
        """Take new facts about what head office has."""
        self._sync = status
        self.changed.emit()

    @Slot()
    def load(self) -> None:
        """Come to the page: a count in progress goes on, but what it is measured against is worked out anew."""
        if self._step == _Z:
            self._earlier, self._closing = [], None
            self._panels.printing.clear()
            if self._panels.day is not None:
                self._panels.day.forget()
            if self._panels.fiscal_day is not None:
                self._panels.fiscal_day.forget()
            self._preview.show(None)
            self._count.clear()
        self._step, self._reckoning, self._counted_at = _COUNT, None, ""
        self._begin_reason()

    @Slot()
    def counted(self) -> None:
        """The blind count is done: keep it, then show what was expected."""
        if self._step == _COUNT and not self._busy:
            count = self._count.count
            self._busy = True
            self.changed.emit()
            self._tools.runner.db(lambda: self._tools.view.reckon(count), self._reckoned, self._fail)

    @Slot()
    def again(self) -> None:
        """Count again; the count before stays on the record."""
        if self._step == _DIFFERENCE:
            words = self.tr("Counted before, at {time}: {amount}.")
            self._earlier.append(words.format(time=self._get_counted_at(), amount=self._count.total))
            self._step, self._reckoning = _COUNT, None
            self._begin_reason()

    @Slot(int)
    def choose(self, place: int) -> None:
        """What explains the difference."""
        self._reason = place
        self.changed.emit()

    @Slot(int)
    def stepReason(self, by: int) -> None:
        """The reason above or below, by arrow keys."""
        if self._reasons.rows:
            self.choose(min(max(0, self._reason + by), len(self._reasons.rows) - 1))

    @Slot(str)
    def write(self, note: str) -> None:
        """A note for the manager."""
        self._note = note

    @Slot(str)
    def leave(self, amount: str) -> None:
        """What stays in the drawer for the next shift, as typed."""
        self._left = amount
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Freeze the Z and print it."""
        left = self._left_minor()
        if self._step != _DIFFERENCE or self._get_missing() or left is None:
            return
        count, reason = self._count.count, self._reason_text()
        undecided = self._get_undecided()
        said = (self._note.strip(), *self._earlier, f"{undecided}." if undecided else "")
        note = " ".join(part for part in said if part)
        self._busy = True
        self.changed.emit()
        self._tools.acting.run(self._act(count, left, reason, note), self._closed, self._fail)

    @Slot()
    def reprint(self) -> None:
        """Print the Z again, as a copy."""
        self._tools.acting.run(self._tools.shifts.reprint_z, self._panels.printing.start, self._fail)

    def _act(self, count: Count, left: int, reason: str, note: str) -> Callable[[Approval | None], Recorded[Closing]]:
        def close(approval: Approval | None) -> Recorded[Closing]:
            return self._tools.shifts.close(count, left, reason, note, approval)

        return close

    def _reckoned(self, reckoning: Reckoning) -> None:
        self._reckoning, self._step, self._busy = reckoning, _DIFFERENCE, False
        self._counted_at = self._tools.clock.now().isoformat()
        if reckoning.difference:
            self._reasons.show(reason_rows(self._tools.text, self._tools.currency, reckoning.suggestions))
        left = min(reckoning.opening.float_, self._count.count.total)
        self._left = as_typed(self._tools.text, left, self._tools.currency)
        self.changed.emit()

    def _closed(self, recorded: Recorded[Closing]) -> None:
        self._closing, self._step, self._busy = recorded.what, _Z, False
        self._preview.show(self._tools.writer.slip(Kind.SHIFT_CLOSE, recorded.what.as_body()))
        self._panels.printing.start(recorded.entry)
        self._shell.desk_changed()
        self.changed.emit()

    def _begin_reason(self) -> None:
        self._reason, self._note, self._left, self._busy = -1, "", "", False
        self._reasons.show([])
        self.changed.emit()

    def _reason_text(self) -> str:
        row = next((row for row in self._reasons.rows if row.place == self._reason), None)
        return row.text if row else ""

    def _left_minor(self) -> int | None:
        return self._tools.text.amount_typed(self._left, self._tools.currency)

    def _shift_number(self) -> int:
        return self._reckoning.opening.number if self._reckoning else 0

    @Slot()
    def _asked(self) -> None:
        # While a colleague is asked, the act has not begun; given up, it can be asked for again.
        if self._busy and self._panels.approval.property("active"):
            self._busy = False
            self.changed.emit()

    def _fail(self, problem: Exception) -> None:
        self._busy = False
        self.changed.emit()
        self._panels.refusal.show(problem)
