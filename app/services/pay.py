"""Paying: tenders until nothing is due, then one transaction makes the sale. Printing comes after, never before."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import Any

from app.domain.pricing import PricedBasket
from app.domain.refusals import Outage, Refusal
from app.domain.sale import Sale, finish, quantity_of
from app.domain.sale_state import Event, Stage, next_stage
from app.domain.tender import Payment, Tender, TenderKind, pay_out, remove_tender, take_card, take_cash
from app.ports.clock import Ids
from app.ports.journal import Draft, IntentDraft, Journal, Stamp, StockDelta
from app.services.desk import Desk
from app.services.sell import SellService
from app.wire.entry import Kind


class CardStep(StrEnum):
    """What the journal knows of a card payment on the stand-alone terminal."""

    ASKED = "asked"
    APPROVED = "approved"
    DECLINED = "declined"
    REVERSED = "reversed"


@dataclass(frozen=True, slots=True)
class CardAsk:
    """A card payment under way on the terminal. `resumed` means the till was restarted meanwhile.

    `mark` is where a connected terminal's records stood before; empty for one that stands alone.
    """

    id: str
    amount: int
    resumed: bool = False
    mark: str = ""


@dataclass(frozen=True, slots=True)
class PayState:
    """The payment as the screen shows it."""

    stage: Stage
    priced: PricedBasket
    payment: Payment
    card: CardAsk | None = None


class PayService:
    """Takes tenders for the basket at the counter and finishes the sale."""

    def __init__(self, desk: Desk, sell: SellService, journal: Journal, ids: Ids) -> None:
        self._desk = desk
        self._sell = sell
        self._journal = journal
        self._ids = ids
        self._stage = Stage.SELLING
        self._priced = sell.state().priced
        self._payment = Payment(0, desk.terminal.currency)
        self._card: CardAsk | None = None
        self._card_entries: dict[int, str] = {}

    @property
    def stage(self) -> Stage:
        """How far the sale is."""
        return self._stage

    def unfinished_card(self) -> bool:
        """Whether the basket at the counter has card payments that a restart has interrupted."""
        return bool(self._known_cards(self._sell.state().basket.id))

    def begin(self) -> PayState:
        """Start paying for the basket. Card payments that a restart interrupted are there again, not lost.

        Raises Refusal `BASKET-EMPTY`, `SHIFT-NOT-OPEN`, `SHIFT-SIGNED-OUT`.
        """
        self._desk.counter()
        priced = self._sell.state().priced
        if priced.basket.empty:
            raise Refusal("BASKET-EMPTY")
        self._stage = next_stage(self._stage, Event.PAY)
        self._priced = priced
        self._payment = Payment(priced.total, priced.basket.currency)
        self._card = None
        self._card_entries = {}
        self._resume_cards(priced.basket.id)
        return self.state()

    def state(self) -> PayState:
        """The payment as it stands."""
        return PayState(self._stage, self._priced, self._payment, self._card)

    def back(self) -> None:
        """Return to the basket. Raises Refusal `PAY-CARD-TAKEN` while an approved card payment stands."""
        if any(t.kind is TenderKind.CARD for t in self._payment.tenders):
            raise Refusal("PAY-CARD-TAKEN")
        self._stage = next_stage(self._stage, Event.BACK)

    def take_cash(self, given: int) -> PayState:
        """Take cash, minor units as handed over. Raises Refusal `PAY-AMOUNT`, `PAY-NOTHING-DUE`."""
        self._stage = next_stage(self._stage, Event.TENDER)
        self._payment = take_cash(self._payment, given)
        return self.state()

    def pay_out(self) -> PayState:
        """Give the customer in cash what the shop owes."""
        self._stage = next_stage(self._stage, Event.TENDER)
        self._payment = pay_out(self._payment)
        return self.state()

    def ask_card(self, amount: int, mark: str = "") -> PayState:
        """Step one: the amount goes on the terminal. Written down before anybody acts.

        Raises Refusal `PAY-AMOUNT`, `PAY-NOTHING-DUE`, `PAY-CARD-TOO-MUCH`.
        """
        take_card(self._payment, amount)
        stage = next_stage(self._stage, Event.CARD_ASKED)
        ask = CardAsk(self._ids.new(), amount, mark=mark)
        self._record_card(ask.id, CardStep.ASKED, amount, told={"mark": mark})
        self._stage, self._card = stage, ask
        return self.state()

    def card_approved(self, reference: str = "", told: Mapping[str, Any] | None = None) -> PayState:
        """Step two: the terminal said yes. The approval is written down before the screen moves on.

        `told` is what a connected terminal said beside the reference: its key of the payment, its receipts.
        """
        ask = self._asked()
        stage = next_stage(self._stage, Event.CARD_ANSWERED)
        self._record_card(ask.id, CardStep.APPROVED, ask.amount, reference, told)
        self._payment = _charged(self._payment, ask.amount, reference)
        self._card_entries[self._payment.tenders[-1].id] = ask.id
        self._stage, self._card = stage, None
        return self.state()

    def card_declined(self) -> PayState:
        """Step two: the terminal said no, or the customer changed their mind. Nothing was charged."""
        ask = self._asked()
        stage = next_stage(self._stage, Event.CARD_ANSWERED)
        self._record_card(ask.id, CardStep.DECLINED, ask.amount)
        self._stage, self._card = stage, None
        return self.state()

    def remove(self, tender_id: int) -> PayState:
        """Take a tender back; for a card the cashier has reversed it on the terminal first."""
        stage = next_stage(self._stage, Event.TENDER)
        tender = next((t for t in self._payment.tenders if t.id == tender_id), None)
        if tender is not None and tender.kind is TenderKind.CARD:
            self._record_card(self._card_entries[tender_id], CardStep.REVERSED, tender.amount, tender.reference)
        self._payment = remove_tender(self._payment, tender_id)
        self._stage = stage
        return self.state()

    def cash_exact(self) -> Sale:
        """One act: what is left is paid exactly in cash (or paid out, when the shop owes), and the sale is made.

        Raises what `begin`, `take_cash` and `finish` raise; a payment that has begun stands.
        """
        if self._stage is Stage.SELLING:
            self.begin()
        if self._payment.owed:
            self.pay_out()
        elif self._payment.due:
            self.take_cash(self._payment.cash_due)
        return self.finish()

    def finish(self) -> Sale:
        """Make the sale: entry, number, stock, totals and the intents to print and open the drawer, in one transaction.

        Raises Refusal `PAY-TOO-LITTLE`; Outage `DISK-FULL`, `DISK-IO`: then there is no sale and the payment stands.
        """
        stage = next_stage(self._stage, Event.FINISH)
        counter = self._desk.counter()
        priced, payment = self._priced, self._payment
        trial = finish(priced, payment, counter, "")
        intents = [IntentDraft(self._ids.new(), "receipt", {"sale": trial.id, "copy": 0})]
        if any(t.kind is TenderKind.CASH for t in payment.tenders):
            intents.append(IntentDraft(self._ids.new(), "drawer", {"reason": "sale"}))

        body = trial.as_body()

        def compose(stamp: Stamp) -> Mapping[str, Any]:
            return {**body, "number": stamp.number}

        entry = self._journal.append(
            Draft(
                trial.id,
                Kind.SALE,
                counter.at,
                compose,
                numbered=True,
                shift=counter.shift,
                stock=stock_of(trial),
                intents=intents,
                totals=running_totals(trial),
                basket=trial.id,
            )
        )
        self._stage = next_stage(stage, Event.NEXT)
        # The basket left the shelf with the sale; a disk that fails now changes nothing about either.
        with contextlib.suppress(Outage):
            self._sell.start_fresh()
        return Sale.from_body(json.loads(entry.body))

    def _asked(self) -> CardAsk:
        if self._card is None:
            raise Refusal("PAY-NO-CARD")
        return self._card

    def _record_card(
        self, ask_id: str, step: CardStep, amount: int, reference: str = "", told: Mapping[str, Any] | None = None
    ) -> None:
        basket = self._priced.basket.id
        known = {name: value for name, value in (told or {}).items() if value}
        body = {"card": ask_id, "basket": basket, "step": step.value, "amount": amount, "reference": reference, **known}
        draft = Draft(
            self._ids.new(),
            Kind.CARD,
            self._desk.now(),
            lambda _: body,
            shift=self._desk.open_shift().number,
            ref=basket,
        )
        self._journal.append(draft)

    def _known_cards(self, basket_id: str) -> dict[str, dict[str, Any]]:
        cards: dict[str, dict[str, Any]] = {}
        for entry in self._journal.referring_to(basket_id):
            if entry.kind == Kind.CARD:
                body = json.loads(entry.body)
                cards[body["card"]] = body
        return {k: b for k, b in cards.items() if b["step"] in (CardStep.ASKED, CardStep.APPROVED)}

    def _resume_cards(self, basket_id: str) -> None:
        for ask_id, body in self._known_cards(basket_id).items():
            if body["step"] == CardStep.APPROVED:
                self._payment = _charged(self._payment, body["amount"], body["reference"])
                self._card_entries[self._payment.tenders[-1].id] = ask_id
            else:
                self._card = CardAsk(ask_id, body["amount"], resumed=True, mark=body.get("mark", ""))
                self._stage = next_stage(self._stage, Event.CARD_ASKED)


def _charged(payment: Payment, amount: int, reference: str) -> Payment:
    """A payment with a card that was charged: a fact, whatever has become of the total since."""
    tender = Tender(max((t.id for t in payment.tenders), default=0) + 1, TenderKind.CARD, amount, reference=reference)
    return replace(payment, tenders=(*payment.tenders, tender))


def stock_of(sale: Sale) -> Sequence[StockDelta]:
    """What a record does to stock: goods of a sale leave, goods of a refund or void come back."""
    totals: dict[str, Decimal] = {}
    for line in sale.lines:
        totals[line.sku] = totals.get(line.sku, Decimal(0)) - quantity_of(line)
    return [StockDelta(sku, quantity) for sku, quantity in sorted(totals.items()) if quantity]


def running_totals(sale: Sale) -> dict[str, int]:
    """What a record adds to its shift's running totals."""
    sums = {f"{sale.kind}s": 1, f"{sale.kind}s_total": sale.total}
    for tender in sale.tenders:
        sums[tender.kind] = sums.get(tender.kind, 0) + tender.amount
    return sums


__all__ = ["CardAsk", "CardStep", "PayService", "PayState", "Tender", "running_totals", "stock_of"]
