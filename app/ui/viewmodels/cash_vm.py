"""Cash that moves without a sale: into the drawer, out of it, to the safe; and the drawer opened for a reason."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.permissions import Approval
from app.domain.shift import Movement, MovementKind
from app.ports.runner import Runner
from app.services.shifts import Recorded, ShiftEntries, ShiftService
from app.ui.format import Format
from app.ui.row_model import RowModel
from app.ui.viewmodels.acting import Acting
from app.ui.viewmodels.amounts import decimal_mark
from app.ui.viewmodels.approval_vm import ApprovalViewModel
from app.ui.viewmodels.printing_vm import PrintingViewModel
from app.ui.viewmodels.refusal_vm import RefusalViewModel

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

DRAWER = "drawer"
KINDS = (*(kind.value for kind in MovementKind), DRAWER)
_GLYPHS = {"cash_in": "download", "cash_out": "upload", "safe_drop": "lock"}


@dataclass(frozen=True, slots=True)
class MovementRow:
    """One movement of the shift."""

    place: int
    glyph: str
    text: str
    note: str
    amount: str


@dataclass(frozen=True, slots=True)
class CashParts:
    """What the page shows beside its own: a refusal, an approval, what becomes of the slip."""

    refusal: RefusalViewModel
    approval: ApprovalViewModel
    printing: PrintingViewModel


@QmlElement
@QmlUncreatable("made by app.main")
class CashViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """`kind` is cash_in, cash_out, safe_drop or drawer. What the drawer should hold is not told: counts are blind."""

    changed = Signal()

    def __init__(
        self,
        shifts: ShiftService,
        runner: Runner,
        acting: Acting,
        text: Format,
        currency: str,
        parts: CashParts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shifts = shifts
        self._runner = runner
        self._acting = acting
        self._text = text
        self._currency = currency
        self._parts = parts
        self._rows = RowModel(MovementRow, lambda row: row.place, self)
        self._net = 0
        self._kind = KINDS[0]
        self._typed = ""
        self._reason = ""
        self._busy = False
        self._done = ""
        parts.approval.changed.connect(self._asked)

    @property
    def _amount(self) -> int:
        return self._text.amount_typed(self._typed, self._currency) or 0

    def _get_refusal(self) -> QObject:
        return self._parts.refusal

    def _get_approval(self) -> QObject:
        return self._parts.approval

    def _get_printing(self) -> QObject:
        return self._parts.printing

    def _get_rows(self) -> QObject:
        return self._rows

    def _get_kinds(self) -> list[str]:
        names = self._names()
        return [names[kind] for kind in KINDS]

    def _get_reasons(self) -> list[str]:
        return {
            "cash_in": [self.tr("Change from the safe"), self.tr("Change from the bank"), self.tr("Found in the shop")],
            "cash_out": [self.tr("Small purchase"), self.tr("Postage"), self.tr("Change for another till")],
            "safe_drop": [self.tr("Too much in the drawer"), self.tr("End of the day"), self.tr("Bank collection")],
            DRAWER: [self.tr("Give change"), self.tr("Check a note"), self.tr("Drawer was not shut")],
        }[self._kind]

    def _get_own_reason(self) -> str:
        return "" if self._reason in self._get_reasons() else self._reason

    def _get_amount_text(self) -> str:
        return self._text.amount(self._amount, self._currency)

    def _get_net(self) -> str:
        return self._text.amount(self._net, self._currency)

    def _get_action(self) -> str:
        return {
            "cash_in": self.tr("Put it in"),
            "cash_out": self.tr("Take it out"),
            "safe_drop": self.tr("Take it to the safe"),
            DRAWER: self.tr("Open the drawer"),
        }[self._kind]

    def _get_missing(self) -> str:
        if self._busy:
            return self.tr("one moment")
        if self._needs_amount() and not self._amount:
            return self.tr("type an amount")
        return "" if self._reason.strip() else self.tr("choose a reason")

    def _get_mark(self) -> str:
        return decimal_mark(self._text, self._currency)

    refusal = Property(RefusalViewModel, _get_refusal, constant=True)
    approval = Property(ApprovalViewModel, _get_approval, constant=True)
    printing = Property(PrintingViewModel, _get_printing, constant=True)
    rows = Property(QObject, _get_rows, constant=True)
    kinds = Property(list, _get_kinds, constant=True)
    kind = Property(int, lambda self: KINDS.index(self._kind), notify=changed)
    reasons = Property(list, _get_reasons, notify=changed)
    reason = Property(str, lambda self: self._reason, notify=changed)
    ownReason = Property(str, _get_own_reason, notify=changed)
    needsAmount = Property(bool, lambda self: self._needs_amount(), notify=changed)
    amount = Property(str, _get_amount_text, notify=changed)
    net = Property(str, _get_net, notify=changed)
    action = Property(str, _get_action, notify=changed)
    missing = Property(str, _get_missing, notify=changed)
    done = Property(str, lambda self: self._done, notify=changed)
    currency = Property(str, lambda self: self._text.currency_word(self._currency), constant=True)
    decimalMark = Property(str, _get_mark, constant=True)

    @Slot(str)
    def start(self, kind: str) -> None:
        """Come to the page for one kind, with nothing typed."""
        self._kind = kind if kind in KINDS else KINDS[0]
        self._done = ""
        self._parts.printing.clear()
        self._blank()
        self._look()

    @Slot(int)
    def choose(self, place: int) -> None:
        """Another kind; the amount stays."""
        self._kind, self._reason = KINDS[place], ""
        self.changed.emit()

    @Slot(int)
    def step(self, by: int) -> None:
        """The kind beside this one, by arrow keys."""
        place = KINDS.index(self._kind) + by
        if 0 <= place < len(KINDS):
            self.choose(place)

    @Slot(str)
    def type(self, key: str) -> None:
        """One key of the amount."""
        typed = self._typed + key
        if self._text.amount_typed(typed, self._currency) is not None or typed == self._get_mark() != "":
            self._typed = typed
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last key back."""
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot(str)
    def because(self, reason: str) -> None:
        """The reason, chosen or typed."""
        self._reason = reason
        self.changed.emit()

    @Slot()
    def book(self) -> None:
        """Write it down, then open the drawer and print the slip."""
        if self._get_missing():
            return
        self._busy = True
        self.changed.emit()
        self._acting.run(self._act(), self._booked, self._fail)

    def _act(self) -> Any:
        reason, amount = self._reason, self._amount
        if self._kind == DRAWER:
            return lambda approval: self._shifts.open_drawer(reason, approval)
        kind = MovementKind(self._kind)

        def move(approval: Approval | None) -> Recorded[Movement]:
            return self._shifts.move_cash(kind, amount, reason, approval)

        return move

    @Slot()
    def _asked(self) -> None:
        # While a colleague is asked, the act has not begun; given up, it can be asked for again.
        if self._busy and self._parts.approval.property("active"):
            self._busy = False
            self.changed.emit()

    def _booked(self, result: Recorded[Movement] | str) -> None:
        entry = result if isinstance(result, str) else result.entry
        name = self._names()[self._kind]
        amount = f" {self._get_amount_text()}" if self._needs_amount() else ""
        self._done = self.tr("{what}{amount}: written down.").format(what=name, amount=amount)
        self._parts.printing.start(entry)
        self._blank()
        self._look()

    def _blank(self) -> None:
        self._busy = False
        self._typed = self._reason = ""
        self.changed.emit()

    def _look(self) -> None:
        self._runner.db(self._shifts.entries, self._show, self._fail)

    def _show(self, found: ShiftEntries) -> None:
        names = self._names()
        rows = [
            MovementRow(
                place,
                _GLYPHS[m.kind],
                names[m.kind],
                ", ".join(part for part in (self._text.time(m.at), m.actor, m.reason) if part),
                self._text.amount(m.signed, self._currency),
            )
            for place, m in enumerate(found.movements)
        ]
        self._rows.show(rows[::-1])
        self._net = sum(m.signed for m in found.movements)
        self.changed.emit()

    def _names(self) -> dict[str, str]:
        return {
            "cash_in": self.tr("Cash in"),
            "cash_out": self.tr("Cash out"),
            "safe_drop": self.tr("To the safe"),
            DRAWER: self.tr("Open the drawer"),
        }

    def _needs_amount(self) -> bool:
        return self._kind != DRAWER

    def _fail(self, problem: Exception) -> None:
        self._busy = False
        self.changed.emit()
        self._parts.refusal.show(problem)
