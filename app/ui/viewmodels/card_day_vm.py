"""The end of the card terminal's day, beside that of the shift."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.refusals import Outage, Refusal
from app.ports.devices import EffectState
from app.ports.runner import Runner
from app.services.card import CardService
from app.services.effects import EffectResult
from app.ui.words import told

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_TONES = {"ended": "good", "failed": "stop"}


@QmlElement
@QmlUncreatable("made by app.main")
class CardDayViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """`state` is "", ending, ended or failed; what failed may be tried again."""

    changed = Signal()

    def __init__(
        self,
        cards: CardService,
        runner: Runner,
        print_slips: Callable[[], Sequence[EffectResult]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards = cards
        self._runner = runner
        self._print_slips = print_slips
        self._state = ""
        self._problem: Refusal | Outage | None = None

    def _get_title(self) -> str:
        if self._state == "failed" and self._problem is not None:
            return told(self._problem).title
        return {
            "ending": self.tr("The terminal ends its day"),
            "ended": self.tr("The terminal's day is ended"),
        }.get(self._state, "")

    def _get_detail(self) -> str:
        if self._problem is not None:
            words = told(self._problem)
            return f"{words.happened} {words.now}"
        return self.tr("Its report is kept in the journal and printed.") if self._state == "ended" else ""

    offered = Property(bool, lambda self: self._cards.connected, notify=changed)
    busy = Property(bool, lambda self: self._state == "ending", notify=changed)
    ended = Property(bool, lambda self: self._state == "ended", notify=changed)
    tone = Property(str, lambda self: _TONES.get(self._state, ""), notify=changed)
    title = Property(str, _get_title, notify=changed)
    detail = Property(str, _get_detail, notify=changed)

    @Slot()
    def forget(self) -> None:
        """Another shift is being closed."""
        if self._state != "ending":
            self._put("", None)

    @Slot()
    def end(self) -> None:
        """End the terminal's day; its report is printed."""
        if self._state not in ("ending", "ended"):
            self._put("ending", None)
            self._runner.card(self._cards.settle, self._ended, self._failed)

    def _ended(self, _: str) -> None:
        self._put("ended", None)
        self._runner.device(self._print_slips, self._printed, self._failed)

    def _printed(self, results: Sequence[EffectResult]) -> None:
        missing = next((r.outcome.code for r in results if r.outcome.state is not EffectState.DONE), "")
        if missing:
            self._put("ended", Outage(missing))

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, Refusal | Outage):
            raise problem
        self._put("failed", problem)

    def _put(self, state: str, problem: Refusal | Outage | None) -> None:
        self._state, self._problem = state, problem
        self.changed.emit()
