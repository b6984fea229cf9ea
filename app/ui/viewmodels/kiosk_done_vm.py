"""The end of a pickup: thanks, the receipt, one question; then nothing of the customer is left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.kiosk_steps import Cleared, Event, Step
from app.domain.refusals import Outage, Refusal
from app.services.pickup_handover import Handover
from app.ui.viewmodels.kiosk_health_vm import KioskHealthViewModel
from app.ui.viewmodels.kiosk_vm import KioskViewModel

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

Print = Callable[[Handover], None]


@QmlElement
@QmlUncreatable("made by app.main")
class KioskDoneViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The receipt is in the customer's e-mail already; here it may come on paper or as a code, too."""

    changed = Signal()

    def __init__(
        self,
        kiosk: KioskViewModel,
        health: KioskHealthViewModel,
        print_slip: Print,
        receipt_url: Callable[[Handover], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._health = health
        self._print = print_slip
        self._url = receipt_url
        self._score = 0
        self._printing = False
        self._printed = False
        self._problem = ""
        self._code_shown = False
        kiosk.moved.connect(self._moved)
        kiosk.cleared.connect(self._forget)
        kiosk.retold.connect(self.changed)
        health.changed.connect(self.changed)

    def _get_title(self) -> str:
        return self.tr("Thank you") if self._handover is not None else self.tr("See you soon")

    def _get_detail(self) -> str:
        if self._handover is None:
            return self.tr("We write to you when there is something new.")
        return self.tr("Have a good day.") if self._score else self.tr("It is all yours.")

    def _get_print_words(self) -> str:
        if self._printed:
            return self.tr("It comes out below")
        return self._problem or self.tr("Of what you collected")

    def _get_print_reason(self) -> str:
        return "" if self._health.prints else self.tr("no paper now")

    title = Property(str, _get_title, notify=changed)
    detail = Property(str, _get_detail, notify=changed)
    asks = Property(bool, lambda self: self._asks(), notify=changed)
    score = Property(int, lambda self: self._score, notify=changed)
    hasPrinter = Property(bool, lambda self: self._offers_paper(), notify=changed)
    printWords = Property(str, _get_print_words, notify=changed)
    printReason = Property(str, _get_print_reason, notify=changed)
    printing = Property(bool, lambda self: self._printing, notify=changed)
    receiptUrl = Property(str, lambda self: self._receipt_url(), notify=changed)
    codeShown = Property(bool, lambda self: self._code_shown, notify=changed)
    gotGoods = Property(bool, lambda self: self._handover is not None, notify=changed)

    @Slot(int)
    def rate(self, score: int) -> None:
        """What the customer says of the pickup, 1 to 5; once."""
        handover, service = self._handover, self._kiosk.pickup.service
        self._kiosk.alive()
        if self._score or handover is None:
            return
        self._score = score
        self.changed.emit()
        self._kiosk.runner.orders(lambda: service.survey(handover, score), _nothing, _not_told)

    @Slot()
    def printSlip(self) -> None:
        """The receipt on paper; no clock ends the page meanwhile."""
        handover = self._handover
        if handover is None or self._printing or self._printed:
            return
        visit = self._kiosk.pickup.visit
        self._printing = True
        self._kiosk.hold(held=True)
        self.changed.emit()
        self._kiosk.runner.device(
            lambda: self._print(handover),
            lambda _: self._ended(visit, ""),
            lambda problem: self._not_printed(visit, problem),
        )

    @Slot()
    def showCode(self) -> None:
        """The receipt as a code for the customer's own telephone."""
        self._kiosk.alive()
        self._code_shown = True
        self.changed.emit()

    @Slot()
    def finish(self) -> None:
        """The customer goes."""
        self._kiosk.act(Event.LEAVE)

    @property
    def _handover(self) -> Handover | None:
        handover = self._kiosk.pickup.handover
        return handover if handover is not None and handover.collected else None

    def _asks(self) -> bool:
        return self._kiosk.tools.settings.survey and self._handover is not None

    def _offers_paper(self) -> bool:
        return self._handover is not None and bool(self._health.property("hasPrinter"))

    def _receipt_url(self) -> str:
        return self._url(self._handover) if self._handover is not None else ""

    def _not_printed(self, visit: int, problem: Exception) -> None:
        if not isinstance(problem, Refusal | Outage):
            raise problem
        self._ended(visit, self.tr("It could not be printed"))

    def _ended(self, visit: int, problem: str) -> None:
        self._kiosk.hold(held=False)
        if visit == self._kiosk.pickup.visit:
            self._printing, self._printed, self._problem = False, not problem, problem
            self.changed.emit()

    @Slot(object)
    def _moved(self, step: Step) -> None:
        if step is Step.DONE:
            self.changed.emit()

    @Slot(object)
    def _forget(self, _cleared: Cleared) -> None:
        self._score, self._printing, self._printed, self._problem, self._code_shown = 0, False, False, "", False
        self.changed.emit()


def _nothing(_: object) -> None:
    """Nobody waits for it."""


def _not_told(problem: Exception) -> None:
    """An opinion that did not get through is lost: nobody is kept waiting for it."""
    if not isinstance(problem, Refusal | Outage):
        raise problem
