"""The fiscal printer at work on a sale: what it does, what keeps it, and the ways out of doubt."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.refusals import Outage, Refusal
from app.ports.runner import Runner
from app.services.fiscal import FiscalEnd, FiscalService, Wishes
from app.ui.words import told

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_CODE_DIGITS = 15
_LONGEST_NUMBER = 20


@QmlElement
@QmlUncreatable("made by app.main")
class FiscalViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """One receipt at a time. `state` is "", checking, working, asking or unknown.

    `made` tells the sale, `refused` the problem that no receipt exists for; both end the waiting.
    """

    changed = Signal()
    made = Signal(object)
    refused = Signal(object)
    doubted = Signal()
    _hindered = Signal(str)

    def __init__(self, fiscal: FiscalService, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fiscal = fiscal
        self._runner = runner
        self._state = ""
        self._hindrance = ""
        self._code = ""
        self._stands_open = False
        self._question = ""
        self._buyer = ""
        self._problem = ""
        self._e_receipt = ""
        self._hindered.connect(self._heard)

    def _get_status(self) -> str:
        if self._hindrance and self._state != "unknown":
            return told(Outage(self._hindrance)).title
        return {
            "checking": self.tr("Asking the fiscal printer"),
            "working": self.tr("The fiscal printer makes the receipt"),
            "asking": self.tr("Asking what became of the receipt"),
            "unknown": told(Outage(self._code or "FISCAL-UNKNOWN")).title,
        }.get(self._state, "")

    def _get_detail(self) -> str:
        if self._state == "unknown":
            words = told(Outage(self._code or "FISCAL-UNKNOWN"))
            first = f"{told(Outage(self._hindrance)).happened} " if self._hindrance else ""
            return f"{first}{words.happened} {words.lost}"
        if self._hindrance:
            return self.tr("It goes on by itself when that is done.")
        return {
            "checking": self.tr("Money is taken when it is ready."),
            "working": self.tr("The sale is made when the receipt is there."),
            "asking": self.tr("Nothing is printed twice."),
        }.get(self._state, "")

    def _get_tone(self) -> str:
        return "look" if self._hindrance or self._state in ("unknown", "asking") else ""

    fitted = Property(bool, lambda self: self._fiscal.fitted, constant=True)
    active = Property(bool, lambda self: self._state != "", notify=changed)
    working = Property(bool, lambda self: self._state in ("checking", "working", "asking"), notify=changed)
    unknown = Property(bool, lambda self: self._state == "unknown", notify=changed)
    canCancel = Property(bool, lambda self: self._state == "unknown" and self._stands_open, notify=changed)
    tone = Property(str, _get_tone, notify=changed)
    status = Property(str, _get_status, notify=changed)
    detail = Property(str, _get_detail, notify=changed)
    code = Property(str, lambda self: self._hindrance or self._code, notify=changed)
    buyer = Property(str, lambda self: self._buyer, notify=changed)
    buyerProblem = Property(str, lambda self: self._problem, notify=changed)
    eReceipt = Property(str, lambda self: self._e_receipt, notify=changed)

    @property
    def needed(self) -> bool:
        """Whether sales need a fiscal receipt."""
        return self._fiscal.fitted

    @property
    def busy(self) -> bool:
        """Whether a receipt is made or in doubt."""
        return self._state != ""

    @property
    def question(self) -> str:
        """The id under which it is asked what happened; empty when nobody has asked yet."""
        return self._question

    def check(self, onwards: Callable[[], None]) -> None:
        """Before money is taken: go on when the basket would get its receipt, tell `refused` when not."""
        if self.busy:
            return
        self._put("checking")
        self._runner.device(self._fiscal.check, lambda _: self._checked(onwards), self._failed)

    def finish(self) -> None:
        """Issue the receipt of what is paid; `made` or `refused` follows, or doubt."""
        if self.busy:
            return
        wishes = Wishes(self._buyer, self._e_receipt)
        self._put("working")
        self._runner.device(lambda: self._fiscal.finish(wishes, self._hindered.emit), self._ended, self._failed)

    def resume(self) -> None:
        """A receipt in doubt since before a restart: the printer is asked at once."""
        if not self.busy:
            self._ask()

    def doubt(self) -> None:
        """A receipt is in doubt, and asking has just failed: a person asks again."""
        if not self.busy:
            self._put("unknown")

    def settled(self) -> None:
        """Nothing is in doubt any more: somebody decided."""
        if self._state == "unknown":
            self._put("")

    def start_over(self) -> None:
        """The next customer wishes for something else."""
        self._buyer = self._problem = self._e_receipt = ""
        self.changed.emit()

    def scanned(self, raw: str) -> bool:
        """Whether a scan is the code under which a customer wants an electronic receipt (Poland's KID)."""
        bare = raw.strip()
        if not self._fiscal.fitted or len(bare) != _CODE_DIGITS or not (bare.isascii() and bare.isdecimal()):
            return False
        self._e_receipt = bare
        self.changed.emit()
        return True

    @Slot(str)
    def nameBuyer(self, text: str) -> None:
        """The buyer's tax number as typed; it must be whole before the receipt is made."""
        self._buyer = text.strip()[:_LONGEST_NUMBER]
        try:
            self._fiscal.check_wishes(Wishes(self._buyer))
            self._problem = ""
        except Refusal as refusal:
            self._problem = told(refusal).title
        self.changed.emit()

    @Slot()
    def forgetCode(self) -> None:
        """The customer takes paper after all."""
        self._e_receipt = ""
        self.changed.emit()

    @Slot()
    def askAgain(self) -> None:
        """Ask the printer what became of the receipt."""
        if self._state == "unknown":
            self._ask()

    @Slot()
    def cancelOpen(self) -> None:
        """Cancel the receipt that stands open at the printer, then ask what became of it."""
        if self._state == "unknown" and self._stands_open:
            self._put("asking")
            self._runner.device(self._fiscal.cancel_open, self._ended, self._failed)

    def _ask(self) -> None:
        self._put("asking")
        self._runner.device(self._fiscal.resolve, self._ended, self._failed)

    def _checked(self, onwards: Callable[[], None]) -> None:
        self._put("")
        onwards()

    def _ended(self, end: FiscalEnd) -> None:
        if end.sale is not None:
            self._put("")
            self.start_over()
            self.made.emit(end.sale)
            return
        self._code = end.answer.code if end.answer else ""
        self._stands_open = bool(end.answer and end.answer.stands_open)
        self._question = end.question
        self._put("unknown")
        self._heard(end.answer.hindrance if end.answer else "")
        self.doubted.emit()

    def _failed(self, problem: Exception) -> None:
        self._put("")
        self.refused.emit(problem)

    @Slot(str)
    def _heard(self, code: str) -> None:
        self._hindrance = code
        self.changed.emit()

    def _put(self, state: str) -> None:
        self._state, self._hindrance, self._question = state, "", self._question if state == "unknown" else ""
        if state != "unknown":
            self._stands_open = False
        self.changed.emit()
