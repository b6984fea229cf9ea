"""Opening a shift: what the last one left, what is counted now, and the difference."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.shift import Closing, Opening
from app.ports.runner import Runner
from app.services.shifts import ShiftService
from app.ui.format import Format
from app.ui.viewmodels.amounts import as_typed, decimal_mark
from app.ui.viewmodels.count_vm import CountViewModel
from app.ui.viewmodels.refusal_vm import RefusalViewModel
from app.ui.viewmodels.shell_vm import ShellViewModel

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by app.main")
class OpenShiftViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The float: typed as one amount, or counted by pieces (`byPieces`)."""

    changed = Signal()

    def __init__(
        self,
        shifts: ShiftService,
        runner: Runner,
        shell: ShellViewModel,
        text: Format,
        currency: str,
        refusal: RefusalViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shifts = shifts
        self._runner = runner
        self._shell = shell
        self._text = text
        self._currency = currency
        self._refusal = refusal
        self._count = CountViewModel(text, currency, self)
        self._count.changed.connect(self.changed)
        self._last: Closing | None = None
        self._typed = ""
        self._by_pieces = False
        self._busy = False

    @property
    def _expected(self) -> int:
        return self._last.left if self._last else 0

    @property
    def _float(self) -> int | None:
        if self._by_pieces:
            return self._count.count.total
        return self._text.amount_typed(self._typed, self._currency)

    def _get_count(self) -> QObject:
        return self._count

    def _get_refusal(self) -> QObject:
        return self._refusal

    def _get_expected_text(self) -> str:
        return self._text.amount(self._expected, self._currency)

    def _get_expected_note(self) -> str:
        if self._last is None:
            return self.tr("No shift has been closed here yet.")
        return self.tr("{person} left it in the drawer on {when}.").format(
            person=self._last.closer, when=self._text.date_time(self._last.closed_at)
        )

    def _get_float_text(self) -> str:
        return self._text.amount(self._float or 0, self._currency)

    def _get_entered(self) -> bool:
        return self._float is not None and (self._by_pieces or self._typed != "")

    def _get_difference(self) -> str:
        difference = (self._float or 0) - self._expected
        sign = "+" if difference > 0 else ""
        return sign + self._text.amount(difference, self._currency)

    def _get_kind(self) -> str:
        difference = (self._float or 0) - self._expected
        if difference == 0:
            return "exact"
        return "short" if difference < 0 else "over"

    def _get_mark(self) -> str:
        return decimal_mark(self._text, self._currency)

    count = Property(CountViewModel, _get_count, constant=True)
    refusal = Property(RefusalViewModel, _get_refusal, constant=True)
    expected = Property(str, _get_expected_text, notify=changed)
    expectedNote = Property(str, _get_expected_note, notify=changed)
    counted = Property(str, _get_float_text, notify=changed)
    typed = Property(str, lambda self: self._typed, notify=changed)
    entered = Property(bool, _get_entered, notify=changed)
    byPieces = Property(bool, lambda self: self._by_pieces, notify=changed)
    difference = Property(str, _get_difference, notify=changed)
    kind = Property(str, _get_kind, notify=changed)
    currency = Property(str, lambda self: self._text.currency_word(self._currency), constant=True)
    decimalMark = Property(str, _get_mark, constant=True)
    busy = Property(bool, lambda self: self._busy, notify=changed)

    @Slot()
    def load(self) -> None:
        """Learn what the last shift left."""
        self._runner.db(self._shifts.last_closing, self._show, self._fail)

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

    @Slot()
    def takeExpected(self) -> None:
        """The float is there as the last shift left it."""
        self._by_pieces = False
        self._typed = as_typed(self._text, self._expected, self._currency)
        self.changed.emit()

    @Slot(bool)
    def countPieces(self, on: bool) -> None:
        """Count by pieces, or type one amount."""
        self._by_pieces = on
        self.changed.emit()

    @Slot()
    def open(self) -> None:
        """Open the shift with what was counted."""
        float_ = self._float
        if self._busy or not self._get_entered() or float_ is None:
            return
        self._busy = True
        self.changed.emit()
        self._runner.db(lambda: self._shifts.open(float_), self._opened, self._fail)

    def _show(self, last: Closing | None) -> None:
        self._last = last
        self._typed = ""
        self._count.clear()
        self.changed.emit()

    def _opened(self, _: Opening) -> None:
        self._busy = False
        self.changed.emit()
        self._shell.desk_changed()
        self._shell.go("sell")

    def _fail(self, problem: Exception) -> None:
        self._busy = False
        self.changed.emit()
        self._refusal.show(problem)
