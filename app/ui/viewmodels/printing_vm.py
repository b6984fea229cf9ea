"""What becomes of the paper: printing, printed, refused, or unknown, which somebody must look at."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.receipt import Document
from app.domain.receipt_text import receipt_text
from app.domain.refusals import Outage
from app.ports.devices import EffectState
from app.ports.journal import Intent, IntentState
from app.ports.runner import Runner
from app.services.effects import DRAWER, EffectResult, EffectService
from app.ui.words import told

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_NOT_FITTED = "DRAWER-NOT-CONFIGURED"
_AT_REST = {
    IntentState.QUEUED: "waiting",
    IntentState.SENDING: "printing",
    IntentState.DONE: "printed",
    IntentState.REFUSED: "refused",
    IntentState.UNKNOWN: "unknown",
    IntentState.DROPPED: "dropped",
}
_UNTOLD = "PRINTER-UNKNOWN"
_TONES = {"waiting": "look", "printed": "good", "refused": "stop", "unknown": "look"}


@QmlElement
@QmlUncreatable("made by app.main")
class PrintingViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """Follows the print job of one entry and asks the question that only eyes can answer.

    `paper` is what comes out: receipt, slip (of cash that moved) or report.

    `state` is "", waiting, printing, printed, refused, unknown or dropped. `takeAlong` is the text of a receipt that
    certainly did not print, for a QR code that the customer may take along instead of paper.
    """

    changed = Signal()

    def __init__(
        self, effects: EffectService, runner: Runner, parent: QObject | None = None, *, paper: str = "receipt"
    ) -> None:
        super().__init__(parent)
        self._paper = paper
        self._effects = effects
        self._runner = runner
        self._ref = ""
        self._job = ""
        self._state = ""
        self._code = ""
        self._sent_only = False
        self._device = ""
        self._take_along = ""
        self._drawer_code = ""
        self._missed: list[str] = []

    def _get_missed(self) -> str:
        return (
            self.tr("%n earlier receipt(s) did not print: see Receipts", "", len(self._missed)) if self._missed else ""
        )

    def _get_title(self) -> str:
        titles = {
            **self._paper_words(),
            "refused": told(Outage(self._code)).title,
            "unknown": self.tr("Did it print?"),
            "dropped": self.tr("Done without paper"),
        }
        return titles.get("sent" if self._state == "printed" and self._sent_only else self._state, "")

    def _paper_words(self) -> dict[str, str]:
        return {
            "receipt": {
                "waiting": self.tr("This receipt has not been printed"),
                "printing": self.tr("Printing the receipt"),
                "printed": self.tr("Receipt printed"),
                "sent": self.tr("Receipt sent to the printer"),
            },
            "slip": {
                "waiting": self.tr("This slip has not been printed"),
                "printing": self.tr("Printing the slip"),
                "printed": self.tr("Slip printed"),
                "sent": self.tr("Slip sent to the printer"),
            },
            "report": {
                "waiting": self.tr("This report has not been printed"),
                "printing": self.tr("Printing the report"),
                "printed": self.tr("Report printed"),
                "sent": self.tr("Report sent to the printer"),
            },
        }[self._paper]

    def _get_detail(self) -> str:
        if self._state == "refused":
            words = told(Outage(self._code))
            return f"{words.happened} {words.now}"
        if self._state == "unknown":
            return " ".join(filter(None, (self._get_unknown(), self._get_place())))
        if self._state == "printed":
            return self._get_place()
        return self.tr("The till was stopped before the printer was told.") if self._state == "waiting" else ""

    def _get_unknown(self) -> str:
        if self._code in ("", _UNTOLD):
            return self.tr("The printer did not say how it ended. Look at the paper.")
        words = told(Outage(self._code))
        return f"{words.happened} {words.now}"

    def _get_place(self) -> str:
        return self.tr("It went to the printer “%1”.").replace("%1", self._device) if self._device else ""

    def _get_drawer(self) -> str:
        return told(Outage(self._drawer_code)).title if self._drawer_code else ""

    def _get_asks(self) -> bool:
        return self._state in ("waiting", "refused", "unknown")

    def _get_again_label(self) -> str:
        if self._state == "unknown":
            return self.tr("No, print a copy")
        return self.tr("Print") if self._state == "waiting" else self.tr("Print again")

    state = Property(str, lambda self: self._state, notify=changed)
    tone = Property(str, lambda self: _TONES.get(self._state, ""), notify=changed)
    title = Property(str, _get_title, notify=changed)
    detail = Property(str, _get_detail, notify=changed)
    code = Property(str, lambda self: self._code, notify=changed)
    takeAlong = Property(str, lambda self: self._take_along, notify=changed)
    drawer = Property(str, _get_drawer, notify=changed)
    missed = Property(str, _get_missed, notify=changed)
    asks = Property(bool, _get_asks, notify=changed)
    unknown = Property(bool, lambda self: self._state == "unknown", notify=changed)
    againLabel = Property(str, _get_again_label, notify=changed)

    def start(self, ref: str, *, printed: bool = False) -> None:
        """Do what hangs on an entry that has just been made; with `printed` its paper came out elsewhere."""
        self._follow(ref, "" if printed else "printing")
        self._runner.device(lambda: self._effects.run(ref), lambda results: self._ended(ref, results), self._broken)

    def look_up(self, ref: str) -> None:
        """Show how the paper of an earlier entry stands; nothing is printed."""
        self._missed = [missed for missed in self._missed if missed != ref]
        self._follow(ref, "")
        self._look(ref)

    def remind(self, questions: Sequence[Intent]) -> None:
        """Print jobs that a restart found open: they are looked at one by one on the receipts page."""
        self._missed = [intent.ref for intent in questions]
        self.changed.emit()

    def clear(self) -> None:
        """Nothing to follow."""
        self._follow("", "")

    @Slot()
    def yes(self) -> None:
        """The paper is there."""
        if self._state == "unknown":
            self._settle(printed=True)

    @Slot()
    def giveUp(self) -> None:
        """The customer goes without paper."""
        if self._get_asks():
            self._settle(printed=False)

    @Slot()
    def again(self) -> None:
        """Print once more; marked a copy when paper may have come out before."""
        ref = self._ref
        if self._get_asks():
            self._follow(ref, "printing")
            self._runner.device(
                lambda: self._effects.again(ref),
                lambda result: self._ended(ref, [result] if result else []),
                self._broken,
            )

    def _settle(self, *, printed: bool) -> None:
        ref, job = self._ref, self._job
        state = "printed" if printed else "dropped"
        self._runner.db(
            lambda: self._effects.settle(job, printed=printed), lambda _: self._put(ref, state, ""), self._broken
        )

    def _follow(self, ref: str, state: str) -> None:
        if ref != self._ref:
            self._drawer_code = ""
        self._ref = ref
        self._put(ref, state, "")

    def _found(self, ref: str, intent: Intent | None) -> None:
        if intent is not None and ref == self._ref:
            self._job = intent.id
            self._sent_only = bool(intent.detail.get("sent_only"))
            self._device = intent.detail.get("device", "")
            self._put(ref, _AT_REST[intent.state], intent.detail.get("code", ""))
            if self._state == "refused" and self._paper == "receipt":
                self._runner.db(
                    lambda: self._effects.document(ref), lambda document: self._offer(ref, document), self._broken
                )

    def _offer(self, ref: str, document: Document | None) -> None:
        if document is not None and ref == self._ref and self._state == "refused":
            self._take_along = receipt_text(document)
            self.changed.emit()

    def _ended(self, ref: str, results: Sequence[EffectResult]) -> None:
        if ref != self._ref:
            # The cashier has gone on with the next customer: what went wrong must be seen all the same.
            if any(r.intent.kind != DRAWER and r.outcome.state is not EffectState.DONE for r in results):
                self._missed.append(ref)
                self.changed.emit()
            return
        for result in results:
            outcome = result.outcome
            if result.intent.kind == DRAWER:
                failed = outcome.state is not EffectState.DONE and outcome.code != _NOT_FITTED
                self._drawer_code = outcome.code if failed else ""
        self._look(ref)

    def _look(self, ref: str) -> None:
        self._runner.db(lambda: self._effects.paper(ref), lambda intent: self._found(ref, intent), self._broken)

    def _put(self, ref: str, state: str, code: str) -> None:
        if ref == self._ref:
            self._state, self._code = state, code
            self._take_along = ""
            self.changed.emit()

    def _broken(self, problem: Exception) -> None:
        if not isinstance(problem, Outage):
            raise problem
        self._put(self._ref, "unknown", problem.code)
