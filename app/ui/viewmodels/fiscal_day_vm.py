"""The end of the fiscal day: its report, offered with the reports of the shift."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.refusals import Outage, Refusal
from app.ports.runner import Runner
from app.services.fiscal_day import DayEnd, FiscalDayService
from app.ui.words import told

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_TONES = {"ended": "good", "failed": "stop", "ending": ""}


@QmlElement
@QmlUncreatable("made by app.main")
class FiscalDayViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """`state` is "", ending, ended or failed; what failed may be tried again."""

    changed = Signal()
    _hindered = Signal(str)

    def __init__(self, days: FiscalDayService, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._days = days
        self._runner = runner
        self._state = ""
        self._number = ""
        self._hindrance = ""
        self._problem: Refusal | Outage | None = None
        self._hindered.connect(self._heard)

    def _get_title(self) -> str:
        if self._problem is not None:
            return told(self._problem).title
        if self._hindrance:
            return told(Outage(self._hindrance)).title
        return {
            "ending": self.tr("The fiscal printer makes the daily report"),
            "ended": self.tr("The daily report is made"),
        }.get(self._state, "")

    def _get_detail(self) -> str:
        if self._problem is not None:
            words = told(self._problem)
            return f"{words.happened} {words.now}"
        if self._hindrance:
            return told(Outage(self._hindrance)).happened
        return self.tr("Report {number}").format(number=self._number) if self._number else ""

    offered = Property(bool, lambda self: self._days.fitted, constant=True)
    busy = Property(bool, lambda self: self._state == "ending", notify=changed)
    ended = Property(bool, lambda self: self._state == "ended", notify=changed)
    tone = Property(str, lambda self: "look" if self._hindrance else _TONES.get(self._state, ""), notify=changed)
    title = Property(str, _get_title, notify=changed)
    detail = Property(str, _get_detail, notify=changed)

    @Slot()
    def forget(self) -> None:
        """Another day."""
        if self._state != "ending":
            self._put("", None)

    @Slot()
    def end(self) -> None:
        """Make the daily report."""
        if self._state not in ("ending", "ended"):
            self._put("ending", None)
            self._runner.device(lambda: self._days.close(self._hindered.emit), self._ended, self._failed)

    def _ended(self, ends: Sequence[DayEnd]) -> None:
        bad = next((end for end in ends if not end.good), None)
        self._number = ", ".join(end.answer.number for end in ends if end.answer.number)
        if bad is None:
            self._put("ended", None)
        else:
            self._put("failed", Outage(bad.answer.code))

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, Refusal | Outage):
            raise problem
        self._put("failed", problem)

    @Slot(str)
    def _heard(self, code: str) -> None:
        self._hindrance = code
        self.changed.emit()

    def _put(self, state: str, problem: Refusal | Outage | None) -> None:
        self._state, self._problem, self._hindrance = state, problem, ""
        self.changed.emit()
