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

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST_ENTRY = 12
_LONGEST_REFERENCE = 20


@QmlElement
@QmlUncreatable("made by app.main")
class PayViewModel(QObject):  # type: ignore[operator]  # the stub lags
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
        self._text = text
        self._shell = shell
        self._refusal = refusal
        self._words = PayWords(text, currency)
        self._state: PayState = pay.state()
        self._figures = self._words.figures(self._state, 0)
        self._rows = RowModel(TenderRowData, lambda row: row.key, self)
        self._typed = ""
        self._reference = ""
        self._busy = False
        self._reversing = 0
        self._by_hand = False
        cards.changed.connect(self.changed)
        cards.ended.connect(self._show)
        cards.byHand.connect(self._reverse_by_hand)
        fiscal.changed.connect(self._show_held)
        fiscal.made.connect(self._made)
        fiscal.refused.connect(self._not_issued)
        fiscal.doubted.connect(self._look)

    def _get_reversal(self) -> str:
        amounts = [t.amount for t in self._state.payment.tenders if t.id == self._reversing]
        return self._words.amount(amounts[0]) if amounts else ""

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

    def _get_takes(self) -> bool:
        return bool(self._state.payment.due and not self._out() and not self._busy)

    def _get_card_amount(self) -> str:
        return self._words.amount(self._cards.amount) if self._cards.at_terminal else self._figures.card

    rows = Property(QObject, lambda self: self._rows, constant=True)
    decimalMark = Property(str, lambda self: self._words.decimal_mark, constant=True)
    typed = Property(str, lambda self: self._typed, notify=changed)
    dueLabel = Property(str, lambda self: self._figures.due_label, notify=changed)
    due = Property(str, lambda self: self._figures.due, notify=changed)
    given = Property(str, lambda self: self._figures.given, notify=changed)
    result = Property(str, lambda self: self._figures.result, notify=changed)
    resultLabel = Property(str, lambda self: self._figures.result_label, notify=changed)
    missing = Property(bool, lambda self: self._figures.missing, notify=changed)
    notes = Property(list, lambda self: self._figures.notes, notify=changed)
    cards = Property(CardViewModel, lambda self: self._cards, constant=True)
    fiscal = Property(FiscalViewModel, lambda self: self._fiscal, constant=True)
    takes = Property(bool, _get_takes, notify=changed)
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
    byHand = Property(bool, lambda self: self._by_hand or not self._cards.connected_now, notify=changed)
    cardResumed = Property(bool, lambda self: bool(self._state.card and self._state.card.resumed), notify=changed)
    cardAmount = Property(str, _get_card_amount, notify=changed)
    reversing = Property(bool, lambda self: self._reversing != 0, notify=changed)
    reversal = Property(str, _get_reversal, notify=changed)
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
        self._typed = ""
        if self._fiscal.needed:
            self._before(lambda: self._act(self._pay.settle_in_cash, self._issue))
        else:
            self._act(self._pay.cash_exact, self._made)

    @Slot(str)
    def type(self, key: str) -> None:
        """A figure or the decimal mark."""
        if self._out() or not self._state.payment.due:
            return
        grown = self._typed + ("." if key in (".", ",") else key)
        grown = f"0{grown}" if grown.startswith(".") else grown
        if grown.count(".") < 2 and len(grown) <= _LONGEST_ENTRY and self._fits(grown):
            self._enter(grown)

    @Slot()
    def erase(self) -> None:
        """Take the last figure back."""
        self._enter(self._typed[:-1])

    @Slot()
    def enter(self) -> None:
        """Enter on the keyboard: what was typed is cash; when everything is paid, the sale is made."""
        if self._out():
            return
        if self._typed:
            self.takeCash()
        elif self._state.payment.settled and self._state.stage is Stage.PAYING:
            self.finish()

    @Slot()
    def takeCash(self) -> None:
        """Take what was typed, or exactly what is due, in cash."""
        given = self._given() or self._state.payment.cash_due
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
        amount = self._given() or self._state.payment.due
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
        """The terminal said yes."""
        reference = self._reference
        self._act(lambda: self._pay.card_approved(reference), self._show)

    @Slot()
    def decline(self) -> None:
        """The terminal said no, or nothing was charged."""
        self._act(self._pay.card_declined, self._show)

    @Slot(int)
    def remove(self, tender: int) -> None:
        """Take a tender back; a card asks first whether the terminal shall reverse it, or has."""
        if self._out():
            return
        found = next((t for t in self._state.payment.tenders if t.id == tender), None)
        if found is not None and found.kind is TenderKind.CARD and found.amount > 0:
            self._reversing, self._by_hand = tender, not self._cards.connected_now
            self.changed.emit()
        else:
            self._act(lambda: self._pay.remove(tender), self._show)

    @Slot(bool)
    def reversed(self, done: bool) -> None:
        """The answer: the card payment is reversed on the terminal, or stays."""
        tender, self._reversing = self._reversing, 0
        if tender and done and self._by_hand:
            self._act(lambda: self._pay.remove(tender), self._show)
        elif tender and done:
            self._cards.reverse(tender, next(t.amount for t in self._state.payment.tenders if t.id == tender))
        self.changed.emit()

    @Slot(int)
    def _reverse_by_hand(self, tender: int) -> None:
        """The terminal does not reverse on the till's word: a person does, and says so."""
        self._reversing, self._by_hand = tender, True
        self.changed.emit()

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
        given = self._given() if self._figures.enough else 0
        if self._out():
            return

        def taken() -> PayState:
            return self._pay.take_cash(given) if given else self._pay.state()

        def act() -> Sale:
            taken()
            return self._pay.finish()

        if self._fiscal.needed:
            self._act(taken, self._issue)
        else:
            self._act(act, self._made)

    @Slot()
    def back(self) -> None:
        """Escape: first what was typed goes, then the question, then the page."""
        if self._cards.busy:
            self._cards.cancel()
        elif self._typed:
            self._enter("")
        elif self._reversing:
            self.reversed(done=False)
        elif not self._held():
            self._act(self._pay.back, lambda _: self._leave())

    @Slot(int)
    def press(self, key: int) -> None:
        """A function key of this page."""
        acts = {10: self.takeCard, 11: self.cashExact, 12: self.finish}
        if key in acts:
            acts[key]()

    @Slot(str)
    def command(self, payload: str) -> None:
        """A scanned command, so that a scanner alone can pay."""
        if self._state.stage is Stage.SELLING:
            acts = {"CASHEXACT": self.cashExact, "CARD": self.beginCard, "FINISH": self.begin}
        else:
            acts = {
                "CASHEXACT": self.cashExact,
                "CARD": self.takeCard,
                "CARDYES": self.approve,
                "CARDNO": self.decline,
                "FINISH": self.finish,
                "BACK": self.back,
            }
        if payload in acts:
            acts[payload]()

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

    def _show(self, state: PayState) -> None:
        if state.card is None or self._state.card is None or state.card.id != self._state.card.id:
            self._reference = ""
        self._state = state
        self._typed = ""
        self._reversing = 0
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
        self._typed = typed
        self._figures = self._words.figures(self._state, self._given())
        self.changed.emit()

    def _fits(self, typed: str) -> bool:
        return typed.endswith(".") or self._text.amount_typed(typed, self._words.currency) is not None

    def _given(self) -> int:
        return self._text.amount_typed(self._typed, self._words.currency) or 0
