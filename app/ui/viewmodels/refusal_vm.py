"""A refusal as a panel shows it: what happened, what was lost, what to do now."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.refusal_words import Words
from app.domain.refusals import Outage, Refusal
from app.ui.words import told

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_SILENT = Words("", "", "", "")


@QmlElement
@QmlUncreatable("made by app.main")
class RefusalViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The one refusal in force on a page; while there is one, scans are counted and not acted on."""

    changed = Signal()
    answered = Signal(str, arguments=["code"])

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = _SILENT
        self._code = ""
        self._ignored = 0

    def _get_active(self) -> bool:
        return bool(self._code)

    def _get_title(self) -> str:
        return self._words.title

    def _get_happened(self) -> str:
        return self._words.happened

    def _get_lost(self) -> str:
        return self._words.lost

    def _get_now(self) -> str:
        return self._words.now

    def _get_code(self) -> str:
        return self._code

    def _get_ignored(self) -> int:
        return self._ignored

    active = Property(bool, _get_active, notify=changed)
    title = Property(str, _get_title, notify=changed)
    happened = Property(str, _get_happened, notify=changed)
    lost = Property(str, _get_lost, notify=changed)
    now = Property(str, _get_now, notify=changed)
    code = Property(str, _get_code, notify=changed)
    ignoredScans = Property(int, _get_ignored, notify=changed)

    def show(self, problem: Exception) -> None:
        """Show a refusal or outage; anything else is a bug and is raised to the crash hooks."""
        if not isinstance(problem, Refusal | Outage):
            raise problem
        self._words = told(problem)
        self._code = problem.code
        self._ignored = 0
        self.changed.emit()

    def ignore_scan(self) -> None:
        """A scan came while the panel waited for an answer: it is counted, so that nobody believes it was taken."""
        self._ignored += 1
        self.changed.emit()

    @Slot()
    def answer(self) -> None:
        """The cashier has read it."""
        code, self._code, self._words = self._code, "", _SILENT
        self.changed.emit()
        if code:
            self.answered.emit(code)
