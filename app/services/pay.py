"""Paying: tenders until nothing is due, then one transaction makes the sale. Printing comes after, never before."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from app.domain.pricing import PricedBasket
from app.domain.refusals import Outage, Refusal
from app.domain.sale import Sale, finish, quantity_of
from app.domain.sale_state import Event, Stage, next_stage
from app.domain.tender import Payment, Tender, TenderKind, pay_out, remove_tender, take_card, take_cash
from app.ports.clock import Ids
from app.ports.journal import Draft, IntentDraft, Journal, Stamp, StockDelta
from app.services.card_records import CardAsk, CardRecord, CardRecords, CardStep
from app.services.desk import Desk
from app.services.sell import SellService
from app.wire.entry import Kind


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
        self._records = CardRecords(desk, journal, ids)
        self._stage = Stage.SELLING
        self._priced = sell.state().priced
        self._payment = Payment(0, desk.terminal.currency)
        self._card: CardAsk | None = None
        self._card_entries: dict[int, CardRecord] = {}

    @property
    def stage(self) -> Stage:
        """How far the sale is."""
        return self._stage

    def unfinished_card(self) -> bool:
        """Whether the basket at the counter has card payments that a restart has interrupted."""
        return bool(self._open_cards(self._sell.state().basket.id))

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

    def ask_card(self, amount: int, mark: str = "", *, connected: bool = False) -> PayState:
        """Step one: the amount goes on the terminal. Written down before anybody acts.

        Raises Refusal `PAY-AMOUNT`, `PAY-NOTHING-DUE`, `PAY-CARD-TOO-MUCH`.
        """
        take_card(self._payment, amount)
        stage = next_stage(self._stage, Event.CARD_ASKED)
        self._card = self._records.ask(self._priced.basket.id, amount, mark, connected=connected)
        self._stage = stage
        return self.state()

    def ask_card_back(self, tender_id: int, mark: str) -> PayState:
        """A card that has paid is about to be reversed on a connected terminal. Raises Refusal `TENDER-UNKNOWN`."""
        stage = next_stage(self._stage, Event.CARD_ASKED)
        self._card = self._records.ask_back(self.card_of(tender_id), mark)
        self._stage = stage
        return self.state()

    def card_of(self, tender_id: int) -> CardRecord:
        """What is known of the card behind a tender. Raises Refusal `TENDER-UNKNOWN`."""
        record = self._card_entries.get(tender_id)
        if record is None:
            raise Refusal("TENDER-UNKNOWN")
        return record

    def card_approved(self, reference: str = "", told: Mapping[str, Any] | None = None) -> PayState:
        """Step two: the terminal did it. Its answer is written down before the screen moves on.

        `told` is what a connected terminal said beside the reference: its key of the payment, its receipts.
        """
        return self._card_ended(moved=True, told={**(told or {}), "reference": reference})

    def card_declined(self, told: Mapping[str, Any] | None = None) -> PayState:
        """Step two: the terminal did not do it, or the customer changed their mind. No money moved."""
        return self._card_ended(moved=False, told=told)

    def set_aside(self, title: str) -> None:
        """Let the next customer pay while nobody knows how the card ended: the basket waits with the parked ones.

        Raises Refusal `PAY-NO-CARD`, `PAY-CASH-TAKEN` while cash lies on the counter that belongs to this sale.
        """
        self._asked()
        if any(t.kind is TenderKind.CASH for t in self._payment.tenders):
            raise Refusal("PAY-CASH-TAKEN")
        stage = next_stage(self._stage, Event.SET_ASIDE)
        self._sell.park(title)
        self._stage, self._card = stage, None

    def remove(self, tender_id: int) -> PayState:
        """Take a tender back; for a card the cashier has reversed it on the terminal first."""
        stage = next_stage(self._stage, Event.TENDER)
        tender = next((t for t in self._payment.tenders if t.id == tender_id), None)
        if tender is not None and tender.kind is TenderKind.CARD:
            self._records.note(self.card_of(tender_id), CardStep.REVERSED)
        self._payment = remove_tender(self._payment, tender_id)
        self._stage = stage
        return self.state()

    def cash_exact(self) -> Sale:
        """One act: what is left is paid exactly in cash (or paid out, when the shop owes), and the sale is made.

        Raises what `begin`, `take_cash` and `finish` raise; a payment that has begun stands.
        """
        self.settle_in_cash()
        return self.finish()

    def settle_in_cash(self) -> PayState:
        """What is left is paid exactly in cash, or paid out. Raises what `begin` and `take_cash` raise."""
        if self._stage is Stage.SELLING:
            self.begin()
        if self._payment.owed:
            self.pay_out()
        elif self._payment.due:
            self.take_cash(self._payment.cash_due)
        return self.state()

    def finish(self) -> Sale:
        """Make the sale: entry, number, stock, totals and the intents to print and open the drawer, in one transaction.

        Raises Refusal `PAY-TOO-LITTLE`; Outage `DISK-FULL`, `DISK-IO`: then there is no sale and the payment stands.
        """
        return self.record(self.freeze())

    def freeze(self) -> Sale:
        """The sale as it would be recorded now, without its number; nothing is stored. Raises Refusal as `finish`."""
        next_stage(self._stage, Event.FINISH)
        return finish(self._priced, self._payment, self._desk.counter(), "")

    def rehearse(self) -> Sale:
        """The sale as it would be if what is left were settled exactly in cash. Raises Refusal as `begin`."""
        selling = self._stage is Stage.SELLING
        priced = self._sell.state().priced if selling else self._priced
        payment = Payment(priced.total, priced.basket.currency) if selling else self._payment
        if payment.owed:
            payment = pay_out(payment)
        elif payment.due:
            payment = take_cash(payment, payment.cash_due)
        return finish(priced, payment, self._desk.counter(), "")

    def record(self, trial: Sale, *, printed: bool = False) -> Sale:
        """Make a frozen sale; with `printed` the customer has the receipt already. Raises as `finish`."""
        stage = next_stage(self._stage, Event.FINISH)
        intents = [] if printed else [IntentDraft(self._ids.new(), "receipt", {"sale": trial.id, "copy": 0})]
        if any(t.kind == TenderKind.CASH for t in trial.tenders):
            intents.append(IntentDraft(self._ids.new(), "drawer", {"reason": "sale"}))

        body = trial.as_body()

        def compose(stamp: Stamp) -> Mapping[str, Any]:
            return {**body, "number": stamp.number}

        entry = self._journal.append(
            Draft(
                trial.id,
                Kind.SALE,
                trial.at,
                compose,
                numbered=True,
                shift=trial.shift,
                stock=stock_of(trial),
                intents=intents,
                totals=running_totals(trial),
                basket=trial.id,
            )
        )
        self._stage = next_stage(stage, Event.NEXT)
        self._desk.waiting_sale = ""
        # The basket left the shelf with the sale; a disk that fails now changes nothing about either.
        with contextlib.suppress(Outage):
            self._sell.start_fresh()
        return Sale.from_body(json.loads(entry.body))

    def hold(self, trial: Sale) -> None:
        """The fiscal printer has the frozen sale: nothing moves until it is known what became of it.

        After a restart the payment is there again as it was frozen. Raises Refusal `SALE-NOT-NOW`.
        """
        stage = next_stage(self._stage, Event.FISCAL_ASKED)
        if self._stage is Stage.SELLING:
            self._take_up(trial)
        self._stage = stage
        self._desk.waiting_sale = trial.id

    def let_go(self) -> PayState:
        """No fiscal receipt exists for the sale that was held: the payment stands and may change again."""
        self._stage = next_stage(self._stage, Event.NOT_FISCAL)
        self._desk.waiting_sale = ""
        return self.state()

    def _take_up(self, trial: Sale) -> None:
        self._priced = self._sell.state().priced
        cash = [t for t in trial.tenders if t.kind == TenderKind.CASH]
        tenders = tuple(Tender(place, TenderKind.CASH, t.amount, t.given) for place, t in enumerate(cash, 1))
        self._payment = Payment(self._priced.total, trial.currency, tenders, trial.rounding)
        self._card = None
        self._card_entries = {}
        self._resume_cards(trial.id)

    def _asked(self) -> CardAsk:
        if self._card is None:
            raise Refusal("PAY-NO-CARD")
        return self._card

    def _card_ended(self, *, moved: bool, told: Mapping[str, Any] | None) -> PayState:
        ask = self._asked()
        stage = next_stage(self._stage, Event.CARD_ANSWERED)
        record = self._records.end(self._priced.basket.id, ask.id, moved=moved, told=told)
        if record is not None and not ask.of and moved:
            self._take_charged(record)
        elif moved:
            tender_id = next(place for place, card in self._card_entries.items() if card.id == ask.of)
            self._payment = remove_tender(self._payment, tender_id)
        self._stage, self._card = stage, None
        return self.state()

    def _take_charged(self, record: CardRecord) -> None:
        self._payment = _charged(self._payment, record.amount, record.reference)
        self._card_entries[self._payment.tenders[-1].id] = record

    def _open_cards(self, basket_id: str) -> list[CardRecord]:
        over = (CardStep.DECLINED, CardStep.REVERSED)
        return [record for record in self._records.of(basket_id).values() if record.step not in over]

    def _resume_cards(self, basket_id: str) -> None:
        for record in self._open_cards(basket_id):
            if record.step is not CardStep.ASKED:
                self._take_charged(record)
            if record.order is not None:
                self._card = replace(record.order, resumed=True)
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
