"""A card terminal that answers as it was told, and the services that move money on it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.ports.devices import (
    CardAnswer,
    CardOrder,
    CardReceipt,
    CardTerminal,
    DeviceHealth,
    EffectOutcome,
    EffectState,
    Health,
)
from app.services.card import CardService
from app.services.card_orders import CardOrders
from app.services.card_records import CardRecords
from app.services.open_questions import OpenQuestions
from app.services.past_sales import PastSales
from app.services.pay import PayService
from app.wire.entry import Kind
from tests.fakes.till import Till

SLIP = CardReceipt("customer", ("PAID", "**** 0119", "42.90"))
MERCHANT_SLIP = CardReceipt("merchant", ("MERCHANT", "**** 0119", "42.90"))


def paid(amount: int = 4290, key: str = "19", reference: str = "958520", **more: Any) -> CardAnswer:
    """A terminal that charged the card."""
    return CardAnswer(EffectState.DONE, key=key, reference=reference, amount=amount, receipts=(SLIP,), **more)


def refused(code: str) -> CardAnswer:
    """A terminal that did not."""
    return CardAnswer(EffectState.REFUSED, code)


LOST = CardAnswer(
    EffectState.UNKNOWN,
    "CARD-UNKNOWN",
    facts=(("before_receipt", "18"), ("last_receipt", "19"), ("last_amount", "4290")),
)


class FakeTerminal:
    """Gives the answers it was told to, and notes what it was asked."""

    by_hand = False

    def __init__(self, *answers: CardAnswer) -> None:
        self.answers = list(answers)
        self.performed: list[CardOrder] = []
        self.resolved: list[CardOrder] = []
        self.prompts: list[str] = ["card"]
        self.called_off = False
        self.reachable = True
        self.watch: Callable[[], None] = lambda: None
        """Called while the customer pays."""

    def mark(self) -> tuple[EffectOutcome, str]:
        """Receipt 18 was the last, where it can be reached."""
        if not self.reachable:
            return EffectOutcome(EffectState.NOT_SENT, "TERMINAL-UNREACHABLE"), ""
        return EffectOutcome(EffectState.DONE), "receipt 18"

    def perform(self, order: CardOrder, prompt: Callable[[str], None], call_off: Callable[[], bool]) -> CardAnswer:
        """The next answer, after its prompts."""
        self.performed.append(order)
        for words in self.prompts:
            prompt(words)
        self.watch()
        self.called_off = call_off()
        return self.answers.pop(0)

    def resolve(self, order: CardOrder) -> CardAnswer:
        """The next answer."""
        self.resolved.append(order)
        return self.answers.pop(0)

    def settle(self) -> CardAnswer:
        """The next answer."""
        return self.answers.pop(0)

    def health(self) -> DeviceHealth:
        """Well."""
        return DeviceHealth("card", "payment", Health.UP)


@dataclass
class Cards:
    """The services around one terminal, as a till that has just started makes them."""

    service: CardService
    orders: CardOrders
    questions: OpenQuestions
    past: PastSales


def cards_of(till: Till, terminal: CardTerminal, pay: PayService | None = None) -> Cards:
    """Wire the services of a till to a terminal."""
    journal, intents = till.ledger.journal, till.ledger.intents
    pay = pay or till.pay
    past = PastSales(till.desk, journal, till.ids)
    questions = OpenQuestions(till.desk, journal, intents, till.ids)
    records = CardRecords(till.desk, journal, till.ids)
    orders = CardOrders(pay, records, intents, questions, terminal, lambda job: job())
    return Cards(CardService(pay, past, orders, terminal, lambda job: job()), orders, questions, past)


def card_entries(till: Till) -> list[dict[str, Any]]:
    """What the journal says of cards, in order."""
    return [json.loads(entry.body) for entry in till.ledger.journal.entries(limit=500) if entry.kind == Kind.CARD]


def steps(till: Till) -> list[str]:
    """The steps of cards in the journal, in order."""
    return [body["step"] for body in card_entries(till)]
