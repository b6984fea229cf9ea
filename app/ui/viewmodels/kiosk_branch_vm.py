"""The page of every case in which an order cannot simply be taken along, and what becomes of the choices on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain import pickup_settling
from app.domain.kiosk_steps import Cleared, Event, Step
from app.domain.pickup_finding import Case, Finding
from app.domain.refusals import Outage, Refusal
from app.services import kiosk_wishes
from app.services.kiosk_wishes import KioskWishes
from app.ui.viewmodels import kiosk_after_words as after
from app.ui.viewmodels.kiosk_branch import Branch, Choice, Wish
from app.ui.viewmodels.kiosk_case_words import case_words, refused
from app.ui.viewmodels.kiosk_facts import Facts, facts_of
from app.ui.viewmodels.kiosk_items import Pictures, item_rows, no_pictures, order_rows
from app.ui.viewmodels.kiosk_vm import KioskViewModel
from app.ui.words import told
from app.wire.store_task import TaskKind

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

Tell = Callable[[Facts], Branch]
_NOTHING = Finding(Case.UNREADABLE)
_SAID_TO_PEOPLE = {
    Wish.WAIT: kiosk_wishes.WAITS,
    Wish.RECEIPT: kiosk_wishes.RECEIPT,
    Wish.SHIP: kiosk_wishes.SHIP,
}


@QmlElement
@QmlUncreatable("made by app.main")
class KioskBranchViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """Header, facts, rows and up to three choices of what is so now; `choose` takes the one that was touched.

    `wished` tells those choices that other pages act on: a proof, a payment, asking the owner, something to return.
    """

    changed = Signal()
    wished = Signal(object)

    def __init__(
        self,
        kiosk: KioskViewModel,
        wishes: KioskWishes,
        pictures: Pictures = no_pictures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._wishes = wishes
        self._pictures = pictures
        self._tell: Tell | None = None
        self._settled: frozenset[Case] = frozenset()
        self._left_out: frozenset[str] = frozenset()
        self.cards_taken: Callable[[], bool] = lambda: False
        """Whether a card can be charged here."""
        kiosk.pickup.changed.connect(self.changed)
        kiosk.pickup.found.connect(self._found)
        kiosk.pickup.undecided.connect(self._nobody_decided)
        kiosk.cleared.connect(self._forget)
        kiosk.retold.connect(self.changed)

    def _get_branch(self) -> Branch:
        facts = self.known()
        return self._tell(facts) if self._tell is not None else case_words(self._finding.case, facts)

    def _get_choices(self) -> list[dict[str, Any]]:
        choices = [self._offered(choice) for choice in self._get_branch().choices]
        choices.sort(key=lambda choice: bool(choice.reason) and choice.wish is Wish.PAY_CARD)
        return [
            asdict(choice) | {"wish": choice.wish.value, "primary": place == 0} for place, choice in enumerate(choices)
        ]

    def _offered(self, choice: Choice) -> Choice:
        if choice.wish is not Wish.PAY_CARD or self.cards_taken():
            return choice
        return choice.because(self.tr("Cards are taken at the till only."))

    def _get_rows(self) -> list[dict[str, Any]]:
        return item_rows(self._finding, self._kiosk.text, self._pictures) if self._get_branch().goods else []

    def _get_orders(self) -> list[dict[str, Any]]:
        if self._finding.case is not Case.SEVERAL or self._tell is not None:
            return []
        return order_rows(self._finding, self._chosen)

    title = Property(str, lambda self: self._get_branch().title, notify=changed)
    detail = Property(str, lambda self: self._get_branch().detail, notify=changed)
    glyph = Property(str, lambda self: self._get_branch().glyph, notify=changed)
    tone = Property(str, lambda self: self._get_branch().tone, notify=changed)
    sign = Property(str, lambda self: self._get_branch().sign, notify=changed)
    question = Property(str, lambda self: self._get_branch().question, notify=changed)
    way = Property(str, lambda self: self._get_branch().way, notify=changed)
    wayWords = Property(str, lambda self: self._get_branch().way_words, notify=changed)
    picture = Property(str, lambda self: self._get_branch().picture, notify=changed)
    facts = Property(list, lambda self: [asdict(fact) for fact in self._get_branch().facts], notify=changed)
    choices = Property(list, _get_choices, notify=changed)
    working = Property(bool, lambda self: self._kiosk.pickup.busy, notify=changed)
    rows = Property(list, _get_rows, notify=changed)
    orders = Property(list, _get_orders, notify=changed)

    def known(self) -> Facts:
        """What the words are filled with."""
        now_ms = int(self._kiosk.tools.clock.now().timestamp() * 1000)
        zone = self._kiosk.tools.clock.now().tzinfo
        return facts_of(self._finding, self._kiosk.text, now_ms, zone)

    def show(self, tell: Tell) -> None:
        """Say something else than the case itself, until the next one or until the customer goes back."""
        self._tell = tell
        self.changed.emit()

    def show_problem(self, problem: Exception) -> None:
        """Say that something was declined, or that nobody answered; anything else is a bug."""
        if isinstance(problem, Outage):
            self.show(lambda _: after.no_line())
        elif isinstance(problem, Refusal):
            words = told(problem)
            self.show(lambda _: refused(words.title, words.happened, words.lost))
        else:
            raise problem

    def settle(self) -> None:
        """What the case says is all right with the customer: the next one, or the goods."""
        finding = self._finding
        if finding.case is Case.SEVERAL:
            chosen = self._chosen
            self._settled |= {Case.SEVERAL}
            pickup = self._kiosk.pickup
            pickup.ask(lambda: pickup.service.chosen(finding, chosen), pickup.show)
            return
        self._settled |= {finding.case}
        self._kiosk.pickup.show(pickup_settling.after(finding, self._settled))

    def paid(self) -> None:
        """What was due is paid, and whoever keeps the order knows it."""
        self._tell = None
        self._kiosk.pickup.look_again()

    @Slot(str)
    def choose(self, wish: str) -> None:
        """A choice was touched."""
        self._kiosk.alive()
        if not self._kiosk.pickup.busy:
            self._act(Wish(wish))

    @Slot(str)
    def toggle(self, order: str) -> None:
        """One of several orders is wanted now, or not."""
        self._kiosk.alive()
        left_out = self._left_out ^ {order}
        if len(left_out) < len(self._finding.orders):
            self._left_out = left_out
            self.changed.emit()

    @property
    def _finding(self) -> Finding:
        return self._kiosk.pickup.finding or _NOTHING

    @property
    def _chosen(self) -> frozenset[str]:
        return frozenset(self._finding.orders) - self._left_out

    def _act(self, wish: Wish) -> None:
        match wish:
            case Wish.DONE:
                self._kiosk.leave()
            case Wish.AGAIN:
                self._kiosk.identifyBy("")
            case Wish.TYPE:
                self._kiosk.identifyBy("typing")
            case Wish.PHONE:
                self._kiosk.identifyBy("phone")
            case Wish.HELP:
                self._kiosk.help()
            case Wish.NOT_ME:
                self._kiosk.ask_help(kiosk_wishes.NOT_ME, TaskKind.FRAUD)
            case Wish.RETURN:
                self._kiosk.act(Event.RETURN)
            case Wish.LOOK:
                self._kiosk.pickup.look_again()
            case Wish.BACK:
                self._back()
            case Wish.SETTLED:
                self.settle()
            case Wish.TEXT_ME:
                self._granted(wish)
            case Wish.REFUND:
                self.show(after.sure_to_give_up)
            case Wish.PAY_TILL | Wish.PAY_OTHER:
                self.show(lambda facts: after.pay_at_till(facts, by_another=wish is Wish.PAY_OTHER))
            case _:
                self._ask(wish)

    def _ask(self, wish: Wish) -> None:
        """What needs somebody else: the backend, people of the store, or another page."""
        finding, wishes = self._finding, self._wishes
        if wish in _SAID_TO_PEOPLE:
            self._grant(lambda: wishes.call(_SAID_TO_PEOPLE[wish], finding), wish)
        elif wish is Wish.AT_GATE:
            self._grant(lambda: wishes.at_gate(finding), wish)
        elif wish is Wish.EXTEND:
            self._grant(lambda: wishes.extend(finding), wish)
        elif wish is Wish.REFUND_SURE:
            worth = self.known().rest_worth
            self._grant(lambda: wishes.give_up_rest(finding), wish, worth)
        elif wish in (Wish.MOVE_HERE, Wish.RESEND):
            raw = self._kiosk.pickup.raw
            asked = wishes.move_here if wish is Wish.MOVE_HERE else wishes.send_again
            self._grant(lambda: asked(raw), wish)
        else:
            self.wished.emit(wish)

    def _grant(self, job: Callable[[], object], wish: Wish, worth: str = "") -> None:
        self._kiosk.pickup.do(job, lambda ended: self._ended(ended, wish, worth), self.show_problem)

    def _ended(self, ended: object, wish: Wish, worth: str) -> None:
        if isinstance(ended, Finding):
            self._kiosk.pickup.finding = ended
            self._kiosk.orderChanged.emit()
        self._granted(wish, worth)

    def _granted(self, wish: Wish, worth: str = "") -> None:
        self.show(lambda facts: after.after_words(wish, facts, worth))

    def _back(self) -> None:
        self._tell = None
        self.changed.emit()
        if self._kiosk.at.step is Step.PROOF:
            self._kiosk.act(Event.BACK)

    @Slot(object)
    def _found(self, finding: Finding) -> None:
        self._tell = None
        rest = pickup_settling.after(finding, self._settled)
        if rest.case is not finding.case:
            self._kiosk.pickup.show(rest)
        self.changed.emit()

    @Slot()
    def _nobody_decided(self) -> None:
        self.show(lambda _: after.nobody_decided())
        self._kiosk.act(Event.FOUND_ELSE)

    @Slot(object)
    def _forget(self, _cleared: Cleared) -> None:
        self._tell, self._settled, self._left_out = None, frozenset(), frozenset()
        self.changed.emit()
