"""Paying: what has been given and is due, the card on the stand-alone terminal, and the act that makes the sale."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.codes.own import OwnKind, decode_own
from app.domain.refusals import Outage, Refusal
from app.domain.sale import Sale
from app.domain.sale_state import Stage
from app.domain.tender import TenderKind
from app.ports.runner import Runner
from app.services.pay import PayService, PayState
from app.ui.format import Format
from app.ui.row_model import RowModel
from app.ui.viewmodels.card_vm import CardViewModel
from app.ui.viewmodels.fiscal_vm import FiscalViewModel
from app.ui.viewmodels.pay_rows import PayWords, TenderRowData
from app.ui.viewmodels.refusal_vm import RefusalViewModel
from app.ui.viewmodels.shell_vm import ShellViewModel
from app.ui.viewmodels.typed_amount import TypedAmount

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST_REFERENCE = 20


@QmlElement
@QmlUncreatable("made by app.main")
class PayViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The payment of the basket at the counter. One act at a time: keys pressed while one runs do nothing."""

    changed = Signal()
    finished = Signal(object)
    left = Signal()
    questioned = Signal(str)
    declined = Signal(object)

    def __init__(
        self,
        pay: PayService,
        runner: Runner,
        text: Format,
        shell: ShellViewModel,
        refusal: RefusalViewModel,
        currency: str,
        cards: CardViewModel,
        fiscal: FiscalViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards = cards
        self._fiscal = fiscal
        self._pay = pay
        self._runner = runner
        self._shell = shell
        self._refusal = refusal
        self._words = PayWords(text, currency)
        self._state: PayState = pay.state()
        self._figures = self._words.figures(self._state, 0)
        self._rows = RowModel(TenderRowData, lambda row: row.key, self)
        self._typed = TypedAmount(text, currency)
        self._reference = ""
        self._busy = False
        cards.changed.connect(self.changed)
        cards.ended.connect(self._show)
        cards.takenBack.connect(lambda tender: self._act(lambda: self._pay.remove(tender), self._show))
        fiscal.changed.connect(self._show_held)
        fiscal.made.connect(self._made)
        fiscal.refused.connect(self._not_issued)
        fiscal.doubted.connect(self._look)

    def _get_reason(self) -> str:
        if self._cards.busy:
            return self.tr("when the terminal has answered")
        if self._held():
            return self.tr("when the receipt is there")
        return self.tr("one moment") if self._busy else self._figures.reason

    def _get_can_leave(self) -> bool:
        cards = any(t.kind is TenderKind.CARD for t in self._state.payment.tenders)
        return not self._out() and not cards

    def _card_out(self) -> bool:
        return self._state.card is not None or self._cards.busy

    def _held(self) -> bool:
        """Whether the fiscal printer has the sale."""
        return self._fiscal.busy or self._state.stage is Stage.FISCAL_OUT

    def _out(self) -> bool:
        return self._card_out() or self._held()

    def _get_card_amount(self) -> str:
        return self._words.amount(self._cards.amount) if self._cards.concerned else self._figures.card

    rows = Property(QObject, lambda self: self._rows, constant=True)
    decimalMark = Property(str, lambda self: self._words.decimal_mark, constant=True)
    typed = Property(str, lambda self: self._typed.shown, notify=changed)
    dueLabel = Property(str, lambda self: self._figures.due_label, notify=changed)
    due = Property(str, lambda self: self._figures.due, notify=changed)
    given = Property(str, lambda self: self._figures.given, notify=changed)
    result = Property(str, lambda self: self._figures.result, notify=changed)
    resultLabel = Property(str, lambda self: self._figures.result_label, notify=changed)
    missing = Property(bool, lambda self: self._figures.missing, notify=changed)
    notes = Property(list, lambda self: self._figures.notes, notify=changed)
    cards = Property(CardViewModel, lambda self: self._cards, constant=True)
    fiscal = Property(FiscalViewModel, lambda self: self._fiscal, constant=True)
    takes = Property(
        bool, lambda self: bool(self._state.payment.due and not self._out() and not self._busy), notify=changed
    )
    owes = Property(bool, lambda self: self._state.payment.owed > 0 and not self._out(), notify=changed)
    cashLabel = Property(str, lambda self: self._figures.cash_label, notify=changed)
    cardLabel = Property(str, lambda self: self._figures.card_label, notify=changed)
    canFinish = Property(bool, lambda self: self._get_reason() == "", notify=changed)
    finishReason = Property(str, _get_reason, notify=changed)
    canLeave = Property(bool, _get_can_leave, notify=changed)
    cardOut = Property(bool, _card_out, notify=changed)
    cardByHand = Property(
        bool, lambda self: self._state.card is not None and not self._cards.connected_now, notify=changed
    )
    cardResumed = Property(bool, lambda self: bool(self._state.card and self._state.card.resumed), notify=changed)
    cardAmount = Property(str, _get_card_amount, notify=changed)
    steps = Property(list, lambda self: self._words.steps(self._state, self._cards.waits_for), notify=changed)

    @Slot()
    def begin(self) -> None:
        """Go to the payment page; a card that a restart interrupted is there again."""
        self._before(lambda: self._act(self._begun, lambda state: self._shown(state)))

    @Slot()
    def beginCard(self) -> None:
        """Go to the payment page with the whole rest on a card."""
        connected = self._cards.connected_now

        def asked() -> PayState:
            state = self._begun()
            by_hand = state.card is None and state.payment.due and not connected
            return self._pay.ask_card(state.payment.due) if by_hand else state

        def shown(state: PayState) -> None:
            self._shown(state)
            if connected and state.card is None and state.payment.due:
                self._cards.charge(state.payment.due)

        self._before(lambda: self._act(asked, shown))

    @Slot()
    def cashExact(self) -> None:
        """One key: everything that is left is paid exactly in cash and the sale is made."""
        self._typed.shown = ""
        if self._fiscal.needed:
            self._before(lambda: self._act(self._pay.settle_in_cash, self._issue))
        else:
            self._act(self._pay.cash_exact, self._made)

    @Slot(str)
    def type(self, key: str) -> None:
        """A figure or the decimal mark."""
        if not self._out() and self._state.payment.due and self._typed.add(key):
            self._enter(self._typed.shown)

    @Slot()
    def erase(self) -> None:
        """Take the last figure back."""
        self._enter(self._typed.shown[:-1])

    @Slot()
    def enter(self) -> None:
        """Enter on the keyboard: what was typed is cash; when everything is paid, the sale is made."""
        if self._out():
            return
        if self._typed.shown:
            self.takeCash()
        elif self._state.payment.settled and self._state.stage is Stage.PAYING:
            self.finish()

    @Slot()
    def takeCash(self) -> None:
        """Take what was typed, or exactly what is due, in cash."""
        given = self._typed.minor or self._state.payment.cash_due
        self._act(lambda: self._pay.take_cash(given), self._show)

    @Slot(int)
    def takeNote(self, place: int) -> None:
        """A note key: that much is handed over in cash."""
        amounts = self._words.notes(self._state.payment)
        if 0 <= place < len(amounts):
            self._act(lambda: self._pay.take_cash(amounts[place]), self._show)

    @Slot()
    def takeCard(self) -> None:
        """Put what was typed, or the rest, on a card: the amount goes on the terminal."""
        amount = self._typed.minor or self._state.payment.due
        if not self._cards.connected_now:
            self._act(lambda: self._pay.ask_card(amount), self._show)
        elif amount and not self._busy and not self._out():
            self._cards.charge(amount)

    @Slot(str)
    def noteReference(self, text: str) -> None:
        """The authorisation code on the terminal's slip, if the shop wants it."""
        self._reference = text.strip()[:_LONGEST_REFERENCE]

    @Slot()
    def approve(self) -> None:
        """The stand-alone terminal said yes; a connected one says it itself."""
        reference = self._reference
        if not self._cards.connected_now:
            self._act(lambda: self._pay.card_approved(reference), self._show)

    @Slot()
    def decline(self) -> None:
        """The stand-alone terminal said no, or nothing was charged."""
        if not self._cards.connected_now:
            self._act(self._pay.card_declined, self._show)

    @Slot(int)
    def remove(self, tender: int) -> None:
        """Take a tender back; a card asks first whether the terminal shall reverse it, or has."""
        if self._out():
            return
        found = next((t for t in self._state.payment.tenders if t.id == tender), None)
        if found is not None and found.kind is TenderKind.CARD and found.amount > 0:
            self._cards.offer_back(tender, found.amount)
        else:
            self._act(lambda: self._pay.remove(tender), self._show)

    @Slot()
    def setAside(self) -> None:
        """Nobody knows how the card ended, and the next customer waits: the basket is parked with its question."""
        title = self.tr("Card not known")
        self._act(lambda: self._pay.set_aside(title), lambda _: self._leave())

    @Slot()
    def ask(self) -> None:
        """What happened? The evidence of the card or the receipt that nobody knows about."""
        if self._held():
            self.questioned.emit(self._fiscal.question)
        elif self._state.card is not None:
            self.questioned.emit(self._state.card.id)

    @Slot()
    def payOut(self) -> None:
        """Give the customer in cash what the shop owes."""
        self._act(self._pay.pay_out, self._show)

    @Slot()
    def finish(self) -> None:
        """Make the sale; cash that was typed and covers the rest is taken with it."""
        given = self._typed.minor if self._figures.enough else 0
        if self._out():
            return

        def made() -> Sale:
            if given:
                self._pay.take_cash(given)
            return self._pay.finish()

        if self._fiscal.needed:
            self._act(lambda: self._pay.take_cash(given) if given else self._pay.state(), self._issue)
        else:
            self._act(made, self._made)

    @Slot()
    def back(self) -> None:
        """Escape: first what was typed goes, then the question, then the page."""
        if self._cards.busy:
            self._cards.cancel()
        elif self._typed.shown:
            self._enter("")
        elif self._cards.property("offered"):
            self._cards.answerOffer(done=False)
        elif not self._held():
            self._act(self._pay.back, lambda _: self._leave())

    @Slot(int)
    def press(self, key: int) -> None:
        """A function key of this page."""
        {10: self.takeCard, 11: self.cashExact, 12: self.finish}.get(key, lambda: None)()

    @Slot(str)
    def command(self, payload: str) -> None:
        """A scanned command, so that a scanner alone can pay; what a connected terminal says is not for a scanner."""
        begin = {"CASHEXACT": self.cashExact, "CARD": self.beginCard, "FINISH": self.begin}
        go_on = {"CASHEXACT": self.cashExact, "CARD": self.takeCard, "FINISH": self.finish, "BACK": self.back}
        answers = {} if self._cards.connected_now else {"CARDYES": self.approve, "CARDNO": self.decline}
        acts = begin if self._state.stage is Stage.SELLING else {**go_on, **answers}
        acts.get(payload, lambda: None)()

    @Slot(str)
    def scanned(self, raw: str) -> None:
        """A scan while paying: a command acts, goods are refused aloud."""
        if self._refusal.property("active"):
            self._refusal.ignore_scan()
            return
        own = decode_own(raw)
        if own is not None and own[0] is OwnKind.COMMAND:
            self.command(own[1])
        elif not self._fiscal.scanned(raw):
            self._refusal.show(Refusal("PAY-SCAN"))

    @Slot()
    def _show_held(self) -> None:
        self._rows.show(self._words.rows(self._state, fixed=self._held()))
        self.changed.emit()

    def _begun(self) -> PayState:
        return self._pay.begin() if self._pay.stage is Stage.SELLING else self._pay.state()

    def _before(self, onwards: Callable[[], None]) -> None:
        """Before money is taken, the fiscal printer must be able to record the sale."""
        if self._fiscal.needed and self._pay.stage is Stage.SELLING and not self._busy:
            self._fiscal.check(onwards)
        else:
            onwards()

    def _issue(self, state: PayState) -> None:
        self._shown(state)
        self._fiscal.finish()

    @Slot(object)
    def _not_issued(self, problem: Exception) -> None:
        """No receipt, and why; said on the page in front, which is not this one before money is taken."""
        self._runner.db(self._pay.state, self._stands, self._refusal.show)
        if self._shell.property("page") == "pay":
            self._refusal.show(problem)
        else:
            self.declined.emit(problem)

    @Slot()
    def _look(self) -> None:
        self._runner.db(self._pay.state, self._show, self._refusal.show)

    def _act(self, act: Callable[[], object], done: Callable[..., None]) -> None:
        if self._busy:
            return
        self._busy = True
        self._cards.forget()
        self._runner.db(act, lambda result: self._ended(done, result), self._failed)
        self.changed.emit()

    def _ended(self, done: Callable[..., None], result: object) -> None:
        self._busy = False
        done(result)

    def _failed(self, problem: Exception) -> None:
        self._busy = False
        if isinstance(problem, Refusal | Outage):
            # A failed act may have begun the payment or taken the cash: the page shows what stands.
            self._runner.db(self._pay.state, self._stands, self._refusal.show)
        self._refusal.show(problem)

    def _stands(self, state: PayState) -> None:
        if state.stage is Stage.FISCAL_OUT:
            self._fiscal.doubt()
        self._show(state)
        if state.stage is not Stage.SELLING:
            self._shell.go("pay")

    def _shown(self, state: PayState) -> None:
        self._show(state)
        self._shell.go("pay")

    @Slot(object)
    def _show(self, state: PayState) -> None:
        if state.card is None or self._state.card is None or state.card.id != self._state.card.id:
            self._reference = ""
        self._state = state
        self._typed.shown = ""
        self._rows.show(self._words.rows(state, fixed=self._held()))
        self._figures = self._words.figures(state, 0)
        if state.card is None:
            self._cards.settled()
        elif self._cards.connected_now:
            self._cards.resume(state.card)
        if state.stage is Stage.FISCAL_OUT:
            self._fiscal.resume()
        else:
            self._fiscal.settled()
        self.changed.emit()

    @Slot(object)
    def _made(self, sale: Sale) -> None:
        self._show(self._pay.state())
        self.finished.emit(sale)

    def _leave(self) -> None:
        self._cards.forget()
        self._fiscal.start_over()
        self._show(self._pay.state())
        self.left.emit()
        self._shell.go("sell")

    def _enter(self, typed: str) -> None:
        self._typed.shown = typed
        self._figures = self._words.figures(self._state, self._typed.minor)
        self.changed.emit()
