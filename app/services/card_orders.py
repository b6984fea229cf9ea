"""Orders to the card terminal that hangs on the till, from the written intent to the ending, and the doubt between."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.domain.refusals import Refusal
from app.ports.devices import CardAnswer, CardOrder, CardTerminal, EffectState
from app.ports.journal import IntentBook, IntentState
from app.services.card_records import CARD_ORDER, CardAsk, CardRecord, CardRecords
from app.services.effects import OnDb
from app.services.open_questions import Evidence, OpenQuestions, Question
from app.services.pay import PayService

CARD_QUESTION = "card"
CHOICES = {
    "payment": ("charged", "not_charged"),
    "refund": ("paid_back", "not_paid_back"),
    "reversal": ("reversed", "not_reversed"),
}
"""What may have become of an order by its kind: money moved, or it did not."""
_MOVED = frozenset(moved for moved, _ in CHOICES.values())
_OTHER_AMOUNT = "CARD-OTHER-AMOUNT"

Prompted = Callable[[str], None]
Wished = Callable[[], bool]


class CardOrders:
    """Performs orders and asks after them; owns the questions of kind `card`.

    What asks the terminal is for the card's lane, the rest for the store's.
    """

    def __init__(
        self,
        pay: PayService,
        records: CardRecords,
        intents: IntentBook,
        questions: OpenQuestions,
        terminal: CardTerminal,
        on_db: OnDb,
    ) -> None:
        self.records = records
        self._pay = pay
        self._intents = intents
        self._questions = questions
        self._terminal = terminal
        self._on_db = on_db
        questions.belong_to(CARD_QUESTION, self)

    @property
    def connected(self) -> bool:
        """Whether there is a terminal to ask; in training no card is ever charged."""
        return not self._terminal.by_hand and not self.records.desk.training

    def perform(self, ask: CardAsk, sale: str, prompt: Prompted, call_off: Wished) -> CardAnswer:
        """Carry out an order that is written down, and write its ending down."""
        order = self._on_db(lambda: self._order(ask.id, sale))
        return self._ended(order, sale, self._terminal.perform(order, prompt, call_off))

    def resolve(self, ask: CardAsk, sale: str) -> CardAnswer:
        """Ask what became of an order. Raises Refusal `PAY-NO-CARD` when its ending is known by now."""
        order = self._on_db(lambda: self._order(ask.id, sale))
        return self._ended(order, sale, self._terminal.resolve(order))

    def resolve_open(self) -> None:
        """After a restart, before anything else is sold: ask after every order that has no ending."""
        if self.connected:
            for order, sale in self._on_db(self._open):
                self._ended(order, sale, self._terminal.resolve(order))

    def ask_again(self, question: Question) -> str:
        """What the terminal says of a question, empty when it does not know either."""
        answer = self.resolve(CardAsk(question.id, question.amount), question.sale)
        return "" if answer.state is EffectState.UNKNOWN else _choice(self._kind(question), answer)

    def carry_out(self, question: Question) -> None:
        """Act on an answer."""
        if question.answer is not None:
            self._end(question.id, question.sale, moved=question.answer.choice in _MOVED)

    def _open(self) -> list[tuple[CardOrder, str]]:
        """Orders without an ending, with their sales; an intent whose order has one is closed."""
        found = []
        for intent in self._intents.waiting(CARD_ORDER):
            sale = str(intent.detail["sale"])
            if self._find(intent.id, sale) is None:
                self._intents.advance(intent.id, IntentState.DONE)
            else:
                found.append((self._order(intent.id, sale), sale))
        return found

    def _find(self, order: str, sale: str) -> CardRecord | None:
        records = self.records.of(sale).values()
        return next((r for r in records if r.order is not None and r.order.id == order), None)

    def _order(self, order: str, sale: str) -> CardOrder:
        record = self._find(order, sale)
        if record is None or record.order is None:
            raise Refusal("PAY-NO-CARD")
        ask, currency = record.order, self.records.desk.terminal.currency
        return CardOrder(ask.id, ask.amount, currency, record.kind, ask.mark, ask.original)

    def _ended(self, order: CardOrder, sale: str, answer: CardAnswer) -> CardAnswer:
        self._on_db(lambda: self._note(order, sale, answer))
        return answer

    def _note(self, order: CardOrder, sale: str, answer: CardAnswer) -> None:
        if answer.state is EffectState.UNKNOWN:
            self._intents.advance(order.id, IntentState.UNKNOWN)
            self._questions.raise_one(_question(order, sale, answer))
            return
        self._end(order.id, sale, moved=answer.state is EffectState.DONE, told=told_by(answer))
        for question in self._questions.open():
            if question.id == order.id:
                self._questions.answered(order.id, _choice(order.kind, answer))

    def _end(self, order: str, sale: str, *, moved: bool, told: dict[str, Any] | None = None) -> None:
        pending, told = self._pay.state().card, told or {}
        if pending is not None and pending.id == order:
            if moved:
                self._pay.card_approved(told.get("reference", ""), told)
            else:
                self._pay.card_declined(told)
        else:
            self.records.end(sale, order, moved=moved, told=told)
        self._intents.advance(order, IntentState.DONE if moved else IntentState.REFUSED)

    def _kind(self, question: Question) -> str:
        return next(kind for kind, choices in CHOICES.items() if question.choices[-1] in choices)


def told_by(answer: CardAnswer) -> dict[str, Any]:
    """What a terminal said, as the journal keeps it."""
    papers = [{"audience": paper.audience, "lines": list(paper.lines)} for paper in answer.receipts]
    return {"reference": answer.reference, "key": answer.key, "masked": answer.card, "receipts": papers}


def _choice(kind: str, answer: CardAnswer) -> str:
    moved, not_moved = CHOICES[kind]
    return moved if answer.state is EffectState.DONE else not_moved


def _question(order: CardOrder, sale: str, answer: CardAnswer) -> Question:
    """What a person compares with the terminal's paper; a terminal that took another amount has to give it back."""
    facts = dict(answer.facts)
    names = dict.fromkeys(name.partition("_")[2] for name in facts)
    evidence = [Evidence(name, facts.get(f"before_{name}", ""), facts.get(f"last_{name}", "")) for name in names]
    choices = CHOICES[order.kind][1:] if answer.code == _OTHER_AMOUNT else CHOICES[order.kind]
    return Question(
        order.id,
        CARD_QUESTION,
        sale,
        order.amount,
        order.currency,
        choices,
        code=answer.code,
        look_for=facts.get("last_receipt", ""),
        evidence=tuple(row for row in evidence if row.before or row.after),
    )
