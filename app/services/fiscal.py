"""A sale's fiscal receipt: written down, issued once, asked about when unknown; only then is there a sale.

The order of things: all is paid, the sale is frozen and written down with the order, the printer issues the receipt and
every stage is kept before it is begun, the sale is recorded with the proof. What is unknown holds the payment; after a
restart the same order is asked about, never issued again. All of this waits for a device: devices' lane, unless said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from app.domain.fiscal import FiscalProof, ProofSource, buyer_number, printed_number, receipt_id
from app.domain.permissions import Action, Approval
from app.domain.refusals import Refusal
from app.domain.sale import Sale, SoldLine
from app.domain.sale_state import Stage
from app.ports.devices import EffectState
from app.ports.fiscal import FiscalAnswer, FiscalOrder, FiscalPrinter
from app.services.desk import Desk
from app.services.effects import OnDb
from app.services.fiscal_book import FISCAL, FiscalBook, FiscalStep, Pending
from app.services.open_questions import Evidence, OpenQuestions, Question
from app.services.pay import PayService

ISSUED, NOT_ISSUED = "issued", "not_issued"
_EMPTY = "empty:"
_LAST_NUMBER = "last_number"


@dataclass(frozen=True, slots=True)
class FiscalEnd:
    """How a sale stands after the printer was asked: made, or waiting for an answer that nobody has yet.

    `question` is the id under which it is asked what happened.
    """

    sale: Sale | None = None
    answer: FiscalAnswer | None = None
    question: str = ""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the customer wants of the receipt: a tax number on it, and where an electronic one goes."""

    buyer: str = ""
    e_receipt: str = ""


def unheard(_code: str) -> None:
    """The receiver of hindrances until somebody wants them."""


class FiscalService:
    """Sees to it that a sale has one fiscal receipt, never two. `printers` are the till's own and its reserves."""

    def __init__(
        self,
        desk: Desk,
        pay: PayService,
        book: FiscalBook,
        questions: OpenQuestions,
        printers: Sequence[FiscalPrinter],
        on_db: OnDb,
    ) -> None:
        self._desk = desk
        self._pay = pay
        self._book = book
        self._questions = questions
        self._printers = tuple(printers)
        self._on_db = on_db
        questions.belong_to(FISCAL, self)

    @property
    def fitted(self) -> bool:
        """Whether sales of this till need a fiscal receipt."""
        return bool(self._printers)

    def check_wishes(self, wishes: Wishes) -> Wishes:
        """The wishes in the spelling that is printed. Asks nobody. Raises Refusal `FISCAL-NIP`, `FISCAL-E-ID`."""
        return Wishes(buyer_number(wishes.buyer), receipt_id(wishes.e_receipt))

    def check(self) -> None:
        """Before money is taken: whether the basket would get its receipt now. Raises Refusal `FISCAL-...`."""
        trial = self._on_db(self._pay.rehearse)
        if not is_fiscal(trial):
            return
        printer = self._first_ready()
        self._refuse_problem(printer, self._book.order(trial, "", ""))

    def finish(self, wishes: Wishes, hindered: Callable[[str], None] = unheard) -> FiscalEnd:
        """Issue the receipt of what is paid and make the sale; an end without a sale is unknown.

        Raises Refusal `FISCAL-...` when no receipt exists: the payment stands. Raises also as `PayService.finish`.
        """
        asked = self.check_wishes(wishes)
        trial = self._on_db(self._pay.freeze)
        if not is_fiscal(trial):
            return FiscalEnd(self._on_db(lambda: self._pay.record(trial)))
        troubles: list[Refusal] = []
        for printer in self._printers:
            end = self._attempt(printer, trial, asked, hindered)
            if isinstance(end, FiscalEnd):
                return end
            troubles.append(end)
        raise troubles[0]

    def unfinished(self) -> bool:
        """Whether a receipt is in doubt; its payment is held, also after a restart. Store's lane."""
        for question in self._questions.open():
            if question.kind == FISCAL and (ending := self._book.ending(question.id, question.sale)):
                self._questions.answered(question.id, ISSUED if ending is FiscalStep.ISSUED else NOT_ISSUED)
        pending = self._book.pending()
        if pending is not None and self._pay.stage is Stage.SELLING:
            self._pay.hold(pending.order.sale)
        return pending is not None

    def resolve(self) -> FiscalEnd:
        """Ask what became of the receipt in doubt. Raises Refusal `FISCAL-NOTHING-OPEN`, else as `finish`."""
        with self._asking() as pending:
            return self._resolved(pending)

    def cancel_open(self, approval: Approval | None = None) -> FiscalEnd:
        """Cancel the receipt that stands open at the printer, because a person decided to; then ask again.

        Raises Refusal rights, `FISCAL-NOTHING-OPEN`, and the printer's trouble.
        """
        with self._asking() as pending:
            self._on_db(lambda: self._desk.allow(Action.DECIDE_OUTCOME, pending.order.sale.total, approval))
            outcome = self._printer(pending.device).cancel_open()
            if outcome.state is EffectState.NOT_SENT:
                raise Refusal(outcome.code)
            return self._resolved(pending)

    def ask_again(self, question: Question) -> str:
        """What the printer itself answers to an open question; empty when it cannot say."""
        if self._on_db(lambda: self._book.find(question.id)) is None:
            return ""
        with self._asking() as pending:
            answer = self._resolve(pending)
        if answer.state is EffectState.UNKNOWN:
            return ""
        return ISSUED if answer.state is EffectState.DONE else NOT_ISSUED

    def carry_out(self, question: Question) -> None:
        """Act on the answer to a question: make the sale, or let the payment go on. Store's lane."""
        pending = self._book.find(question.id)
        if pending is None or question.answer is None:
            return
        if self._pay.stage is Stage.SELLING:
            self._pay.hold(pending.order.sale)
        # A receipt that the printer has proved exists, whatever a person saw.
        if question.answer.choice == ISSUED or pending.proof is not None:
            self._record(pending, pending.proof or _stated(pending, question))
        else:
            self._closed(pending.order, pending.device, "FISCAL-NOT-ISSUED")

    def _attempt(
        self, printer: FiscalPrinter, trial: Sale, wishes: Wishes, hindered: Callable[[str], None]
    ) -> FiscalEnd | Refusal:
        """How it ended at one printer, or why that is out of order: then another may do it instead."""
        ready = printer.ready()
        if ready.state is EffectState.NOT_SENT:
            return Refusal(ready.code)
        if ready.state is not EffectState.DONE:
            raise Refusal(ready.code)
        order = self._on_db(lambda: self._book.order(trial, wishes.buyer, wishes.e_receipt))
        self._refuse_problem(printer, order)
        pending, answer = Pending(order, printer.id), self._issue(printer, order, hindered)
        if answer.state is EffectState.NOT_SENT:
            self._on_db(self._closer(pending, answer.code))
            return Refusal(answer.code)
        return self._ended(pending, answer)

    def _issue(self, printer: FiscalPrinter, order: FiscalOrder, hindered: Callable[[str], None]) -> FiscalAnswer:
        self._on_db(lambda: self._ask(order, printer.id))

        def keep(progress: str) -> None:
            self._on_db(lambda: self._book.keep(Pending(order, printer.id, progress)))

        return printer.issue(order, keep, hindered)

    def _ask(self, order: FiscalOrder, device: str) -> None:
        if self._book.pending() is not None:
            raise Refusal("FISCAL-OUT")
        self._book.ask(order, device)
        self._pay.hold(order.sale)

    def _resolved(self, pending: Pending) -> FiscalEnd:
        return self._ended(pending, self._resolve(pending))

    def _resolve(self, pending: Pending) -> FiscalAnswer:
        if pending.proof is not None:
            return FiscalAnswer(EffectState.DONE, proof=pending.proof)
        answer = self._printer(pending.device).resolve(pending.order, pending.progress)
        if answer.proof is not None:
            proved = replace(pending, proof=answer.proof)
            self._on_db(lambda: self._book.keep(proved))
        return answer

    def _ended(self, pending: Pending, answer: FiscalAnswer) -> FiscalEnd:
        if answer.state is EffectState.DONE and answer.proof is not None:
            proof = answer.proof
            return FiscalEnd(self._on_db(lambda: self._settle(pending, ISSUED, lambda: self._record(pending, proof))))
        if answer.state in (EffectState.REFUSED, EffectState.NOT_SENT):
            close = self._closer(pending, answer.code)
            self._on_db(lambda: self._settle(pending, NOT_ISSUED, close))
            raise Refusal(answer.code)
        self._on_db(lambda: self._raise_question(pending, answer))
        return FiscalEnd(None, answer, pending.order.id)

    def _settle(self, pending: Pending, choice: str, act: Callable[[], Sale | None]) -> Sale | None:
        if self._book.ending(pending.order.id, pending.order.sale.id) is not None:
            # It was settled while the printer was being asked; another customer may be paying by now.
            raise Refusal("FISCAL-NOTHING-OPEN")
        made = act()
        if any(question.id == pending.order.id for question in self._questions.open()):
            self._questions.answered(pending.order.id, choice)
        return made

    def _closer(self, pending: Pending, code: str) -> Callable[[], None]:
        return lambda: self._closed(pending.order, pending.device, code)

    def _record(self, pending: Pending, proof: FiscalProof) -> Sale:
        sale = self._pay.record(replace(pending.order.sale, fiscal=proof), printed=True)
        self._book.issued(pending.order)
        return sale

    def _closed(self, order: FiscalOrder, device: str, code: str) -> None:
        self._book.not_issued(order, device, code)
        self._pay.let_go()

    def _raise_question(self, pending: Pending, answer: FiscalAnswer) -> None:
        self._book.unknown(pending.order)
        sale = pending.order.sale
        self._questions.raise_one(
            Question(
                pending.order.id,
                FISCAL,
                sale.id,
                sale.total + sale.rounding,
                sale.currency,
                (ISSUED, NOT_ISSUED),
                device=pending.device,
                code=answer.code,
                look_for=printed_number(sale.id),
                evidence=tuple(Evidence(fact.name, fact.before, fact.after) for fact in answer.facts),
            )
        )

    def _first_ready(self) -> FiscalPrinter:
        troubles: list[Refusal] = []
        for printer in self._printers:
            outcome = printer.ready()
            if outcome.state is EffectState.DONE:
                return printer
            troubles.append(Refusal(outcome.code))
            if outcome.state is not EffectState.NOT_SENT:
                break
        raise troubles[0]

    def _refuse_problem(self, printer: FiscalPrinter, order: FiscalOrder) -> None:
        problem = printer.problem(order)
        if problem is not None:
            raise problem

    @contextmanager
    def _asking(self) -> Iterator[Pending]:
        """The order in doubt while the printer is asked: a decision now could deny a receipt that it then proves."""
        pending = self._on_db(self._held)
        try:
            yield pending
        finally:
            self._questions.free(pending.order.id)

    def _held(self) -> Pending:
        pending = self._book.pending()
        if pending is None:
            raise Refusal("FISCAL-NOTHING-OPEN")
        self._questions.hold(pending.order.id, "FISCAL-BUSY")
        return pending

    def _printer(self, device: str) -> FiscalPrinter:
        found = next((printer for printer in self._printers if printer.id == device), None)
        if found is None:
            raise Refusal("FISCAL-OTHER-DEVICE", device=device)
        return found


def is_fiscal(sale: Sale) -> bool:
    """Whether a sale needs a fiscal receipt: not one for practice, nor empties that are only taken back."""
    return not sale.training and any(not is_empty(line) for line in sale.lines)


def is_empty(line: SoldLine) -> bool:
    """Whether a line is an empty that came back for its deposit."""
    return line.sku.startswith(_EMPTY)


def _stated(pending: Pending, question: Question) -> FiscalProof:
    """What a person says they have seen; its number is that of the printer's last receipt, where it told one."""
    numbers = [row.after for row in question.evidence if row.name == _LAST_NUMBER]
    order = pending.order
    return FiscalProof(
        pending.device,
        "",
        numbers[0] if numbers else "",
        "",
        "",
        printed_number(order.sale.id),
        ProofSource.PERSON.value,
        order.buyer,
        order.e_receipt,
    )
