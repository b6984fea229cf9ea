"""Taking goods back or undoing a sale: which lines, why, how the money goes back, and only then the record."""

import threading
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.permissions import Approval
from app.domain.refusals import Outage, Refusal
from app.domain.returns import Returned
from app.domain.sale import Sale, SoldLine
from app.domain.tender import TenderKind
from app.ports.runner import Runner
from app.services.card import CardService, RefundEnd
from app.services.card_records import CardAsk
from app.services.past_sales import PastSale, PastSales
from app.ui.format import Format
from app.ui.row_model import RowModel
from app.ui.viewmodels.acting import Acting
from app.ui.viewmodels.approval_vm import ApprovalViewModel
from app.ui.viewmodels.card_words import prompt_words
from app.ui.viewmodels.past_rows import ReturnRow, all_left, return_reasons, return_row, stepped, void_reasons
from app.ui.viewmodels.refusal_vm import RefusalViewModel

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_CANNOT = "TERMINAL-CANNOT"
_TENDERS = (TenderKind.CASH, TenderKind.CARD)


@QmlElement
@QmlUncreatable("made by app.main")
class RefundViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """`mode` is "" (closed), refund, or void. A card is asked for on the terminal before anything is recorded."""

    changed = Signal()
    made = Signal(object)
    doubted = Signal()
    questioned = Signal(str)
    _prompted = Signal(str)

    def __init__(
        self,
        past: PastSales,
        runner: Runner,
        acting: Acting,
        approvals: ApprovalViewModel,
        text: Format,
        refusal: RefusalViewModel,
        cards: CardService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards = cards
        self._by_hand = not cards.connected
        self._prompt = ""
        self._working = False
        self._paid = 0
        self._call_off = threading.Event()
        self._past = past
        self._runner = runner
        self._acting = acting
        self._approvals = approvals
        self._text = text
        self._refusal = refusal
        self._rows = RowModel(ReturnRow, lambda row: row.line, self)
        self._of: PastSale | None = None
        self._mode = ""
        self._chosen: dict[int, Decimal] = {}
        self._reason = -1
        self._tender = 0
        self._amount = 0
        self._ask: CardAsk | None = None
        self._approval: Approval | None = None
        self._card_done = False
        self._busy = False
        self._waits = False
        approvals.changed.connect(self._approving)
        self._prompted.connect(self._heard)
        approvals.given.connect(lambda: self._set_busy(busy=True) if self._mode else None)

    def _reasons(self) -> list[str]:
        return {"refund": return_reasons(), "void": void_reasons()}.get(self._mode, [])

    def _by_card(self) -> bool:
        if self._of is None or self._mode == "":
            return False
        if self._mode == "void":
            return any(t.kind == TenderKind.CARD for t in self._of.sale.tenders)
        return _TENDERS[self._tender] is TenderKind.CARD

    def _get_problem(self) -> str:
        if self._working:
            return self.tr("when the terminal has answered")
        if self._busy:
            return self.tr("one moment")
        if self._ask is not None:
            return self.tr("answer for the card first")
        if self._mode == "refund" and not self._chosen:
            return self.tr("choose what comes back")
        if self._paid and self._amount != self._paid:
            return self.tr("choose goods worth {amount}").format(amount=self._money(self._paid))
        return self.tr("choose a reason") if self._reason < 0 else ""

    def _get_confirm(self) -> str:
        if self._mode == "void":
            return self.tr("Void the sale")
        if self._by_card() and not self._card_done:
            return self.tr("{amount} to the card").format(amount=self._money(self._amount))
        return self.tr("Refund {amount}").format(amount=self._money(self._amount))

    def _money(self, minor: int) -> str:
        return self._text.amount(minor, self._of.sale.currency) if self._of else ""

    mode = Property(str, lambda self: self._mode, notify=changed)
    rows = Property(QObject, lambda self: self._rows, constant=True)
    reasons = Property(list, _reasons, notify=changed)
    reason = Property(int, lambda self: self._reason, notify=changed)
    tenders = Property(list, lambda self: [self.tr("Cash"), self.tr("Card")], constant=True)
    tender = Property(int, lambda self: self._tender, notify=changed)
    amount = Property(str, lambda self: self._money(self._amount), notify=changed)
    cardOut = Property(bool, lambda self: self._ask is not None or self._working, notify=changed)
    cardByHand = Property(bool, lambda self: self._ask is not None and self._by_hand, notify=changed)
    cardWorking = Property(bool, lambda self: self._working, notify=changed)
    cardStatus = Property(str, lambda self: prompt_words(self._prompt), notify=changed)
    cardResumed = Property(bool, lambda self: self._ask is not None and self._ask.resumed, notify=changed)
    cardDone = Property(bool, lambda self: self._card_done, notify=changed)
    cardAmount = Property(
        str, lambda self: self._money(self._ask.amount if self._ask else self._amount), notify=changed
    )
    canLeave = Property(
        bool, lambda self: not (self._working or self._card_done or (self._ask and self._by_hand)), notify=changed
    )
    problem = Property(str, _get_problem, notify=changed)
    confirm = Property(str, _get_confirm, notify=changed)
    number = Property(str, lambda self: self._of.sale.number if self._of else "", notify=changed)

    def begin(self, of: PastSale, mode: str) -> None:
        """Open for a record: `mode` is refund or void."""
        self._of, self._mode = of, mode
        self._chosen, self._reason, self._amount = {}, -1, 0
        self._ask, self._approval = of.card, None
        self._by_hand = not self._cards.connected
        self._card_done, self._busy, self._waits, self._paid = of.card_paid, False, False, 0
        if of.card is not None and of.card_paid:
            self._ask, self._paid = None, of.card.amount
        paid_by_card = any(t.kind == TenderKind.CARD for t in of.sale.tenders)
        paid_in_cash = any(t.kind == TenderKind.CASH for t in of.sale.tenders)
        self._tender = _TENDERS.index(TenderKind.CARD if paid_by_card and not paid_in_cash else TenderKind.CASH)
        if of.card is not None:
            self._tender = _TENDERS.index(TenderKind.CARD)
        if mode == "void":
            self._amount = of.sale.total + of.sale.rounding
        self._show_rows()
        self.changed.emit()
        if self._ask is not None and not self._by_hand:
            self.askTerminal()

    @Slot()
    def cancel(self) -> None:
        """Nothing comes back. While a card is with the terminal its answer comes first, and then the record.

        A refund that nobody knows of waits as an open question, and nobody has to wait with it.
        """
        if self._working:
            self._call_off.set()
        elif self._card_done:
            self._refusal.show(Refusal("RETURN-CARD-DONE"))
        elif self._ask is not None and self._by_hand:
            self._refusal.show(Refusal("PAY-CARD-OUT"))
        else:
            self._close()

    @Slot(int, int)
    def step(self, line: int, by: int) -> None:
        """One more (1) or one less (-1) of a line."""
        of, sold = self._of, self._line(line)
        if of is not None and sold is not None and self._ask is None:
            quantity = stepped(sold, of.left[line], self._chosen.get(line, Decimal(0)), by)
            self._choose({**self._chosen, line: quantity})

    @Slot()
    def takeAll(self) -> None:
        """Everything that can still come back."""
        if self._of is not None and self._ask is None:
            self._choose(all_left(self._of.left))

    @Slot(int)
    def chooseReason(self, place: int) -> None:
        """Why."""
        if self._ask is None and 0 <= place < len(self._reasons()):
            self._reason = place
            self.changed.emit()

    @Slot(int)
    def chooseTender(self, place: int) -> None:
        """How the money goes back."""
        if self._ask is None and not self._card_done and 0 <= place < len(_TENDERS):
            self._tender = place
            self._choose(self._chosen)

    @Slot()
    def accept(self) -> None:
        """Do it; for a card, ask for it on the terminal first."""
        of = self._of
        if of is None or self._get_problem():
            return
        self._set_busy(busy=True)
        if self._by_card() and not self._card_done and self._by_hand:
            self._acting.run(lambda approval: self._ask_card(of, approval), self._asked, self._failed)
        elif self._by_card() and not self._card_done:
            self._acting.run(lambda approval: self._check_card(of, approval), self._give_back, self._failed)
        else:
            self._acting.run(lambda approval: self._store(of, approval), self._done, self._failed)

    @Slot(bool)
    def answerCard(self, done: bool) -> None:
        """What the terminal said: the money went back to the card, or it did not."""
        of, ask, approval = self._of, self._ask, self._approval
        if of is None or ask is None or self._busy or not self._by_hand:
            return
        self._set_busy(busy=True)
        if done:
            self._card_done = True
            if self._reason < 0:
                self._runner.db(
                    lambda: self._past.answer_card(of.sale.id, ask, paid_back=True), self._answered, self._failed
                )
            else:
                self._runner.db(lambda: self._paid_back(of, ask, approval), self._done, self._failed)
        else:
            self._runner.db(
                lambda: self._past.answer_card(of.sale.id, ask, paid_back=False), self._answered, self._failed
            )

    @Slot()
    def askTerminal(self) -> None:
        """Ask the terminal what became of the money."""
        of, ask = self._of, self._ask
        if of is not None and ask is not None and not self._working:
            self._begin_working()
            self._runner.card(lambda: self._cards.ask_refund(of.sale.id, ask), self._given_back, self._failed)

    @Slot()
    def ask(self) -> None:
        """What happened? The evidence of the money that nobody knows about."""
        if self._ask is not None:
            self.questioned.emit(self._ask.id)

    def _give_back(self, checked: tuple[int, Approval | None]) -> None:
        amount, self._approval = checked
        of = self._of
        if of is not None:
            self._begin_working()
            self._runner.card(
                lambda: self._cards.refund(of.sale.id, amount, self._prompted.emit, self._call_off.is_set),
                self._given_back,
                self._failed,
            )

    def _given_back(self, end: RefundEnd) -> None:
        of, approval, self._working = self._of, self._approval, False
        if of is None:
            return
        self._ask = replace(end.ask, resumed=True) if end.unknown else None
        if end.paid_back:
            self._card_done, self._paid = True, end.ask.amount
        if end.paid_back and not self._get_unchosen():
            self._runner.db(lambda: self._store(of, approval), self._done, self._failed)
            return
        self._by_hand = self._by_hand or end.answer.code == _CANNOT
        self._set_busy(busy=False)
        if end.unknown:
            self.doubted.emit()
        elif not end.paid_back:
            self._refusal.show(Refusal(end.answer.code))

    def _begin_working(self) -> None:
        self._working, self._prompt = True, ""
        self._call_off.clear()
        self.changed.emit()

    @Slot(str)
    def _heard(self, prompt: str) -> None:
        self._prompt = prompt
        self.changed.emit()

    def _get_unchosen(self) -> bool:
        return self._reason < 0 or (self._mode == "refund" and not self._chosen)

    def _ask_card(self, of: PastSale, approval: Approval | None) -> tuple[CardAsk, Approval | None]:
        amount, approval = self._check_card(of, approval)
        return self._past.ask_card(of.sale.id, amount), approval

    def _check_card(self, of: PastSale, approval: Approval | None) -> tuple[int, Approval | None]:
        """Whatever can be refused is refused before the terminal is touched; gives what goes back to the card."""
        if self._mode == "void":
            trial = self._past.try_void(of.sale.id, self._chosen_reason(), approval)
        else:
            trial = self._past.try_refund(of.sale.id, self._returned(), TenderKind.CARD, approval)
            self._past.may_refund(trial.total, approval)
        return -sum(t.amount for t in trial.tenders if t.kind == TenderKind.CARD), approval

    def _paid_back(self, of: PastSale, ask: CardAsk, approval: Approval | None) -> Sale:
        self._past.answer_card(of.sale.id, ask, paid_back=True)
        return self._store(of, approval)

    def _store(self, of: PastSale, approval: Approval | None) -> Sale:
        if self._mode == "void":
            return self._past.void(of.sale.id, self._chosen_reason(), approval or self._approval)
        tender = _TENDERS[self._tender]
        return self._past.refund(of.sale.id, self._returned(), tender, approval or self._approval)

    def _asked(self, asked: tuple[CardAsk, Approval | None]) -> None:
        self._ask, self._approval = asked
        self._set_busy(busy=False)

    def _answered(self, _: object) -> None:
        self._ask = None
        self._set_busy(busy=False)

    @Slot()
    def _approving(self) -> None:
        """Nobody approved: the act did not happen. When somebody did, `given` follows at once."""
        if self._approvals.property("active"):
            self._waits = True
        elif self._waits:
            self._waits = False
            self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.changed.emit()

    def _chosen_reason(self) -> str:
        reasons = self._reasons()
        return reasons[self._reason] if 0 <= self._reason < len(reasons) else ""

    def _returned(self) -> list[Returned]:
        reason = self._chosen_reason()
        return [Returned(line, quantity, reason) for line, quantity in sorted(self._chosen.items())]

    def _choose(self, chosen: dict[int, Decimal]) -> None:
        self._chosen = {line: quantity for line, quantity in chosen.items() if quantity > 0}
        self._amount = 0
        self._show_rows()
        of, returned, tender = self._of, self._returned(), _TENDERS[self._tender]
        if of is not None and returned:
            self._runner.db(lambda: self._past.try_refund(of.sale.id, returned, tender), self._tried, self._failed)
        self.changed.emit()

    def _tried(self, trial: Sale) -> None:
        self._amount = -sum(t.amount for t in trial.tenders)
        self.changed.emit()

    def _show_rows(self) -> None:
        of = self._of
        if of is not None:
            nothing = Decimal(0)
            self._rows.show(
                [
                    return_row(of.sale, line, of.left[line.id], self._chosen.get(line.id, nothing), self._text)
                    for line in of.sale.lines
                ]
            )

    def _line(self, line: int) -> SoldLine | None:
        return next((sold for sold in self._of.sale.lines if sold.id == line), None) if self._of else None

    def _done(self, record: Sale) -> None:
        self._close()
        self.made.emit(record)

    def _failed(self, problem: Exception) -> None:
        if self._card_done:
            self._ask = None
        self._busy = self._working = False
        self.changed.emit()
        if not isinstance(problem, Refusal | Outage):
            raise problem
        self._refusal.show(problem)

    def _close(self) -> None:
        self._mode = ""
        self._ask = None
        self._card_done = self._busy = False
        self.changed.emit()
