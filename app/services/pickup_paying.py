"""Paying at a kiosk what is due for an order: by card, at most once, and told to whoever keeps the order.

Everything that touches the terminal is for the card's lane, telling for the lane of orders. What nobody knows the
ending of is asked about, and no card is charged for that order until somebody knows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.refusals import Refusal
from app.ports.devices import CardAnswer, CardTerminal, EffectState
from app.ports.orders import OrderGateway
from app.services.card_orders import CardOrders, Prompted, Wished
from app.services.card_records import CardAsk, CardRecord, CardStep
from app.services.effects import OnDb
from app.wire.order_answers import OrderPayment, Paid, PaidSoFar
from app.wire.order_view import OrderView

_PAID = {EffectState.DONE: Paid.PAID, EffectState.UNKNOWN: Paid.UNKNOWN}


@dataclass(frozen=True, slots=True)
class CardPaid:
    """How a card ended: what is to be told of it, and the terminal's own code when it was not taken."""

    fulfilment: str
    payment: OrderPayment
    code: str = ""

    @property
    def unknown(self) -> bool:
        """Whether nobody can say yet whether money moved."""
        return self.payment.state is Paid.UNKNOWN


class PickupPaying:
    """Charges cards for orders. `person` is who the payment is recorded under: a kiosk's own terminal."""

    def __init__(
        self, cards: CardOrders, terminal: CardTerminal, gateway: OrderGateway, on_db: OnDb, person: str
    ) -> None:
        self._cards = cards
        self._terminal = terminal
        self._gateway = gateway
        self._on_db = on_db
        self._person = person

    @property
    def connected(self) -> bool:
        """Whether cards are taken here."""
        return self._cards.connected

    def charge(self, part: OrderView, amount: int, prompt: Prompted, call_off: Wished) -> CardPaid:
        """Charge a card for an order, minor units; what was charged before is told again before anything else is.

        Raises Outage `ORDERS-UNREACHABLE` when it cannot be told, Refusal `PAY-CARD-OUT` while nobody knows how an
        earlier card ended, `TERMINAL-UNREACHABLE`, `TERMINAL-BUSY`, all before anything was asked of a card.
        """
        order = part.fulfilment.order
        known = self._records(order)
        if any(record.order is not None for record in known):
            raise Refusal("PAY-CARD-OUT")
        for record in known:
            if record.step is CardStep.APPROVED:
                earlier = self._paid(part, record)
                if self.tell(earlier).due < amount:
                    return earlier
        outcome, mark = self._terminal.mark()
        if outcome.state is not EffectState.DONE:
            raise Refusal(outcome.code)
        ask = self._on_db(lambda: self._cards.records.ask(order, amount, mark, connected=True))
        return self._ended(part, ask, self._cards.perform(ask, order, prompt, call_off))

    def ask_again(self, part: OrderView) -> CardPaid | None:
        """What became of the card of an order: what is known by now, else the terminal is asked.

        None when this terminal has no card of that order that was charged or is out.
        """
        order = part.fulfilment.order
        charged = None
        for record in self._records(order):
            ask = record.order
            if ask is not None:
                return self._ended(part, ask, self._cards.resolve(ask, order))
            charged = record if record.step is CardStep.APPROVED else charged
        return self._paid(part, charged) if charged is not None else None

    def tell(self, paid: CardPaid) -> PaidSoFar:
        """Tell whoever keeps the order. The same again changes nothing. Raises as the gateway does."""
        return self._gateway.pay(paid.fulfilment, paid.payment)

    def _ended(self, part: OrderView, ask: CardAsk, answer: CardAnswer) -> CardPaid:
        state = _PAID.get(answer.state, Paid.DECLINED)
        payment = OrderPayment(ask.id, state, "card", answer.reference, ask.amount, part.currency, self._person)
        return CardPaid(part.fulfilment.id, payment, answer.code)

    def _paid(self, part: OrderView, record: CardRecord) -> CardPaid:
        payment = OrderPayment(
            record.id, Paid.PAID, "card", record.reference, record.amount, part.currency, self._person
        )
        return CardPaid(part.fulfilment.id, payment)

    def _records(self, order: str) -> Sequence[CardRecord]:
        return list(self._on_db(lambda: self._cards.records.of(order)).values())
