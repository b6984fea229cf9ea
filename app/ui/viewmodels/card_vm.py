"""A card at the terminal that hangs on the till: what it waits for, how it ended, and the ways out of doubt."""

import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.refusals import Outage, Refusal
from app.domain.tender import TenderKind
from app.ports.devices import EffectState
from app.ports.runner import Runner
from app.services.card import CardEnd, CardService
from app.services.card_records import CardAsk
from app.services.effects import EffectResult
from app.ui.viewmodels.card_words import prompt_words, step_of, step_words
from app.ui.viewmodels.refusal_vm import RefusalViewModel
from app.ui.words import told

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_OF_CARDS = ("CARD-", "TERMINAL-")
_CANNOT = "TERMINAL-CANNOT"


@QmlElement
@QmlUncreatable("made by app.main")
class CardViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """One order at a time. `state` is "", working, asking, unknown, signing or refused.

    `offered` is the tender that is perhaps taken back; `takenBack` says that a person did so on the terminal.
    """

    changed = Signal()
    ended = Signal(object)
    doubted = Signal()
    takenBack = Signal(int)
    _prompted = Signal(str)

    def __init__(
        self,
        cards: CardService,
        runner: Runner,
        print_slips: Callable[[], Sequence[EffectResult]],
        refusal: RefusalViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards = cards
        self._runner = runner
        self._print_slips = print_slips
        self._refusal = refusal
        self._state = ""
        self._prompt = ""
        self._step = 0
        self._code = ""
        self._reversing = 0
        self._offered = 0
        self._by_hand = False
        self._sum = 0
        self._call_off = threading.Event()
        self._prompted.connect(self._heard)

    def _get_status(self) -> str:
        if self._state == "asking":
            return self.tr("Asking the terminal")
        if self._state == "unknown":
            return self.tr("We do not know if the card was charged")
        if self._state == "refused":
            return told(Outage(self._code)).title
        return prompt_words(self._prompt)

    def _get_detail(self) -> str:
        words = told(Outage(self._code or "CARD-UNKNOWN"))
        if self._state == "refused":
            return f"{words.happened} {words.lost} {words.now}"
        return f"{words.happened} {words.lost}" if self._state == "unknown" else ""

    def _get_kind(self) -> str:
        return {"unknown": "unknown", "asking": "unknown", "refused": "declined"}.get(self._state, "waiting")

    connected = Property(bool, lambda self: self._cards.connected, notify=changed)
    active = Property(bool, lambda self: self._state not in ("", "refused"), notify=changed)
    working = Property(bool, lambda self: self._state == "working", notify=changed)
    unknown = Property(bool, lambda self: self._state == "unknown", notify=changed)
    signing = Property(bool, lambda self: self._state == "signing", notify=changed)
    refused = Property(bool, lambda self: self._state == "refused", notify=changed)
    offered = Property(bool, lambda self: self._offered != 0, notify=changed)
    byHand = Property(bool, lambda self: self._by_hand, notify=changed)
    cancelling = Property(bool, lambda self: self._call_off.is_set(), notify=changed)
    shown = Property(bool, lambda self: self.at_terminal, notify=changed)
    kind = Property(str, _get_kind, notify=changed)
    status = Property(str, _get_status, notify=changed)
    detail = Property(str, _get_detail, notify=changed)
    code = Property(str, lambda self: self._code, notify=changed)
    steps = Property(list, lambda self: step_words() if self._state == "working" else [], notify=changed)
    step = Property(int, lambda self: self._step, notify=changed)

    @property
    def amount(self) -> int:
        """What the terminal was asked for, minor units."""
        return self._sum

    @property
    def stage(self) -> str:
        """What the customer is to know: the terminal's prompt while it works, else the state."""
        return (self._prompt or "sent") if self._state == "working" else self._state

    @property
    def at_terminal(self) -> bool:
        """Whether there is something to show of a card at the terminal."""
        return self._state not in ("", "signing")

    @property
    def concerned(self) -> bool:
        """Whether `amount` is what the page is about."""
        return self._state != "" or self._offered != 0

    @property
    def waits_for(self) -> int:
        """The amount that the terminal is to answer for, minor units; 0 when it has."""
        return self._sum if self._state == "working" else 0

    @property
    def connected_now(self) -> bool:
        """Whether there is a terminal to ask."""
        return self._cards.connected

    @property
    def busy(self) -> bool:
        """Whether a card is out or its signature is awaited."""
        return self._state not in ("", "refused")

    def charge(self, amount: int) -> None:
        """Charge a card."""
        self._begin(amount, 0)
        self._runner.card(
            lambda: self._cards.charge(amount, self._prompted.emit, self._call_off.is_set), self._done, self._failed
        )

    def reverse(self, tender: int, amount: int) -> None:
        """Take back what a card has paid."""
        self._begin(amount, tender)
        self._runner.card(
            lambda: self._cards.reverse(tender, self._prompted.emit, self._call_off.is_set), self._done, self._failed
        )

    def offer_back(self, tender: int, amount: int) -> None:
        """Ask whether a card's payment shall be taken back, or whether the stand-alone terminal has done so."""
        self._offered, self._sum, self._by_hand = tender, amount, not self._cards.connected
        self.changed.emit()

    @Slot(bool)
    def answerOffer(self, done: bool) -> None:
        """The answer: the payment is taken back, or stays."""
        tender, self._offered = self._offered, 0
        if tender and done and self._by_hand:
            self.takenBack.emit(tender)
        elif tender and done:
            self.reverse(tender, self._sum)
        self.changed.emit()

    def resume(self, ask: CardAsk) -> None:
        """A card that is out since before a restart, or since somebody set it aside: the terminal is asked at once."""
        if not self.busy:
            self._sum = ask.amount
            self.askAgain()

    def settled(self) -> None:
        """No card is out any more: somebody decided, or the payment is another."""
        self._offered = 0
        if self._state == "unknown":
            self._put("")

    @Slot()
    def cancel(self) -> None:
        """Ask the terminal to stop; how it ended is for the terminal to say."""
        if self._state == "working":
            self._call_off.set()
            self.changed.emit()

    @Slot()
    def askAgain(self) -> None:
        """Ask the terminal what became of the card."""
        if self._state in ("", "unknown", "refused"):
            self._put("asking")
            self._runner.card(self._cards.ask_again, self._done, self._failed)

    @Slot(bool)
    def signed(self, done: bool) -> None:
        """Whether the customer signed the merchant's slip; without it the payment is taken back."""
        if self._state != "signing":
            return
        tender, amount = self._reversing, self._sum
        self._put("")
        if not done:
            self.reverse(tender, amount)

    @Slot()
    def forget(self) -> None:
        """The refusal was read."""
        if self._state == "refused":
            self._put("")

    def _begin(self, amount: int, tender: int) -> None:
        self._sum, self._reversing = amount, tender
        self._prompt, self._step, self._code = "", 0, ""
        self._call_off.clear()
        self._put("working")

    @Slot(str)
    def _heard(self, prompt: str) -> None:
        self._prompt = prompt
        self._step = step_of(prompt, self._step)
        self.changed.emit()

    def _done(self, end: CardEnd) -> None:
        self._runner.device(self._print_slips, self._printed, self._refusal.show)
        answer, tenders = end.answer, end.state.payment.tenders
        self._code = answer.code
        if end.unknown:
            self._put("unknown")
        elif answer.state is EffectState.DONE:
            signs = answer.signature and not self._reversing and tenders
            self._reversing = next((t.id for t in reversed(tenders) if t.kind is TenderKind.CARD), 0) if signs else 0
            self._put("signing" if signs else "")
        else:
            self._put("refused")
        self.ended.emit(end.state)
        if end.unknown:
            self.doubted.emit()
        elif self._state == "refused" and self._reversing and answer.code == _CANNOT:
            # The terminal does not reverse on the till's word: a person does, and says so.
            self._offered, self._by_hand = self._reversing, True
            self.changed.emit()

    def _failed(self, problem: Exception) -> None:
        if isinstance(problem, Refusal) and problem.code.startswith(_OF_CARDS):
            self._code = problem.code
            self._put("refused")
            return
        self._put("unknown" if self._state == "asking" else "")
        self._refusal.show(problem)

    def _printed(self, results: Sequence[EffectResult]) -> None:
        missing = next((r.outcome.code for r in results if r.outcome.state is not EffectState.DONE), "")
        if missing:
            self._refusal.show(Outage(missing))

    def _put(self, state: str) -> None:
        self._state = state
        self.changed.emit()
