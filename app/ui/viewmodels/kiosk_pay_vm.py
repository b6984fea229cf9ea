"""Paying at a kiosk by card: what the terminal asks of the customer, how it ended, and the ways out of doubt."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.kiosk_steps import Cleared, Event, Step
from app.domain.refusals import Outage, Refusal
from app.services.kiosk_wishes import DOUBT, KioskWishes
from app.services.pickup_paying import CardPaid, PickupPaying
from app.ui.viewmodels import kiosk_pay_words as words
from app.ui.viewmodels.card_words import step_of
from app.ui.viewmodels.display_words import at_terminal
from app.ui.viewmodels.kiosk_branch import Wish
from app.ui.viewmodels.kiosk_branch_vm import KioskBranchViewModel
from app.ui.viewmodels.kiosk_facts import money
from app.ui.viewmodels.kiosk_vm import KioskViewModel
from app.wire.order_answers import Paid, PaidSoFar
from app.wire.order_view import OrderView
from app.wire.store_task import StoreTask

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PayTools:
    """What it takes beside the kiosk; with no `paying`, cards are taken at the tills alone."""

    wishes: KioskWishes
    paying: PickupPaying | None = None


@QmlElement
@QmlUncreatable("made by app.main")
class KioskPayViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """One card at a time. While it is out nothing ends the page but its own ending."""

    changed = Signal()
    _prompted = Signal(str)

    def __init__(
        self, kiosk: KioskViewModel, branch: KioskBranchViewModel, tools: PayTools, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._branch = branch
        self._tools = tools
        self._prompt = ""
        self._step = 0
        self._amount = 0
        self._part: OrderView | None = None
        self._untold: CardPaid | None = None
        self._asking = False
        self._call_off = threading.Event()
        self._prompted.connect(self._heard)
        branch.wished.connect(self._wished)
        branch.cards_taken = lambda: self.offered
        kiosk.retold.connect(self.changed)
        kiosk.cleared.connect(self._forget)

    def _get_amount(self) -> str:
        return money(self._amount, self._part.currency, self._kiosk.text) if self._part is not None else ""

    amount = Property(str, _get_amount, notify=changed)
    glyph = Property(str, lambda self: at_terminal(self._stage).glyph, notify=changed)
    title = Property(str, lambda self: at_terminal(self._stage).title, notify=changed)
    detail = Property(str, lambda self: at_terminal(self._stage).detail, notify=changed)
    steps = Property(list, lambda _: words.steps(), notify=changed)
    step = Property(int, lambda self: self._step, notify=changed)
    cancelling = Property(bool, lambda self: self._call_off.is_set(), notify=changed)

    @property
    def offered(self) -> bool:
        """Whether cards are taken here."""
        return self._tools.paying is not None and self._tools.paying.connected

    @Slot()
    def cancel(self) -> None:
        """Ask the terminal to stop; how it ended is for the terminal to say."""
        if self._kiosk.at.step is Step.PAYING:
            self._call_off.set()
            self.changed.emit()

    @property
    def _stage(self) -> str:
        if self._call_off.is_set():
            return "aborting"
        return self._prompt or "look_at_terminal"

    @Slot(object)
    def _wished(self, wish: Wish) -> None:
        if wish is Wish.PAY_CARD:
            self._pay()
        elif wish is Wish.ASK_BANK:
            self._ask_again()

    def _pay(self) -> None:
        finding, paying = self._kiosk.pickup.finding, self._tools.paying
        part = next((part for part in finding.parts if part.due > 0), None) if finding is not None else None
        if paying is None or not isinstance(part, OrderView):
            return
        self._part, self._amount, self._prompt, self._step = part, part.due, "", 0
        self._call_off.clear()
        self._kiosk.act(Event.ASK_PAYMENT)
        self._kiosk.act(Event.CARD_OUT)
        self.changed.emit()
        self._kiosk.pickup.runner.card(
            lambda: paying.charge(part, part.due, self._prompted.emit, self._call_off.is_set), self._done, self._failed
        )

    def _ask_again(self) -> None:
        """Ask the terminal if the card is at this one; somebody else's card is asked for by whoever keeps the order."""
        finding, paying = self._kiosk.pickup.finding, self._tools.paying
        part = finding.parts[0] if finding is not None and finding.parts else None
        if self._untold is not None and not self._untold.unknown:
            self._tell(self._untold)
        elif paying is not None and isinstance(part, OrderView) and not self._asking:
            self._asking = True
            self._kiosk.pickup.runner.card(lambda: paying.ask_again(part), self._asked, self._failed)
        elif paying is None:
            self._kiosk.pickup.look_again()

    def _asked(self, paid: CardPaid | None) -> None:
        self._asking = False
        if paid is None:
            self._kiosk.pickup.look_again()
        else:
            self._done(paid)

    def _done(self, paid: CardPaid) -> None:
        if paid.payment.state is Paid.DECLINED and self._kiosk.at.step is Step.PAYING:
            self._tell_quietly(paid)
            self._kiosk.act(Event.CARD_REFUSED)
            cancelled = self._call_off.is_set()
            self._branch.show(lambda facts: words.refused(facts, cancelled=cancelled))
            return
        self._tell(paid)

    def _tell(self, paid: CardPaid) -> None:
        paying = self._tools.paying
        if paying is not None:
            self._untold = paid
            self._kiosk.pickup.runner.orders(
                lambda: paying.tell(paid), lambda so_far: self._told(paid, so_far), lambda p: self._not_told(paid, p)
            )

    def _told(self, paid: CardPaid, _so_far: PaidSoFar) -> None:
        self._untold = None
        if paid.unknown:
            self._doubt()
        else:
            self._branch.paid()

    def _not_told(self, paid: CardPaid, problem: Exception) -> None:
        """The card is charged and nobody heard: goods wait, and money does not move a second time."""
        if not isinstance(problem, Refusal | Outage):
            raise problem
        self._doubt(words.untold() if not paid.unknown else None)

    def _doubt(self, told: words.Branch | None = None) -> None:
        self._kiosk.act(Event.CARD_UNKNOWN)
        shown = told or words.doubt()
        self._branch.show(lambda _: shown)
        finding, wishes = self._kiosk.pickup.finding, self._tools.wishes
        self._kiosk.pickup.runner.orders(lambda: wishes.call(DOUBT, finding), _called, _quiet)

    def _tell_quietly(self, paid: CardPaid) -> None:
        paying = self._tools.paying
        if paying is not None:
            self._kiosk.pickup.runner.orders(lambda: paying.tell(paid), _called, _quiet)

    def _failed(self, problem: Exception) -> None:
        """Nothing was asked of any card."""
        self._asking = False
        if not isinstance(problem, Refusal | Outage):
            raise problem
        if isinstance(problem, Refusal) and problem.code == "PAY-CARD-OUT":
            self._doubt()
            return
        self._kiosk.act(Event.CARD_REFUSED)
        self._branch.show(words.no_terminal)

    @Slot(str)
    def _heard(self, prompt: str) -> None:
        self._prompt, self._step = prompt, step_of(prompt, self._step)
        self.changed.emit()

    @Slot(object)
    def _forget(self, _cleared: Cleared) -> None:
        self._part, self._untold, self._amount, self._prompt, self._asking = None, None, 0, "", False
        self.changed.emit()


def _called(_task: StoreTask | PaidSoFar) -> None:
    """Nobody waits for it."""


def _quiet(problem: Exception) -> None:
    if not isinstance(problem, Refusal | Outage):
        raise problem
