"""What the journal knows of money on cards: every step is written down before anybody acts on it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from app.ports.clock import Ids
from app.ports.journal import Draft, IntentDraft, Journal
from app.services.desk import Desk
from app.wire.entry import Kind

CARD_ORDER = "card"
"""The kind of the intents that orders to a connected terminal leave open until their ending is known."""
CARD_SLIP = "card_slip"
"""The kind of the print jobs of the terminal's papers."""
MERCHANT = "merchant"
SETTLED = "settled"


class CardStep(StrEnum):
    """How far money on a card has come. A refund is asked for and approved like a payment, with amounts below zero."""

    ASKED = "asked"
    APPROVED = "approved"
    DECLINED = "declined"
    REVERSING = "reversing"
    REVERSED = "reversed"


@dataclass(frozen=True, slots=True)
class CardAsk:
    """An order that is with the terminal. `resumed` means the till was restarted meanwhile.

    `mark` is where a connected terminal's records stood before; empty for one that stands alone. An order that takes a
    payment back names it by `of`, its id, and by `original`, the terminal's own key.
    """

    id: str
    amount: int
    resumed: bool = False
    mark: str = ""
    of: str = ""
    original: str = ""


@dataclass(frozen=True, slots=True)
class CardRecord:
    """One card payment or refund as its entries leave it. `amount` in minor units, below zero for a refund."""

    id: str
    sale: str
    step: CardStep
    amount: int
    reference: str = ""
    key: str = ""
    mark: str = ""
    reversal: str = ""
    original: str = ""

    @property
    def order(self) -> CardAsk | None:
        """The order that has no ending yet."""
        if self.step is CardStep.ASKED:
            return CardAsk(self.id, abs(self.amount), mark=self.mark, original=self.original)
        if self.step is CardStep.REVERSING:
            return CardAsk(self.reversal, self.amount, mark=self.mark, of=self.id, original=self.key)
        return None

    @property
    def kind(self) -> str:
        """What a terminal calls the order that is open, or was last."""
        if self.original or self.step in (CardStep.REVERSING, CardStep.REVERSED):
            return "reversal"
        return "refund" if self.amount < 0 else "payment"


@dataclass(frozen=True, slots=True)
class CardRecords:
    """Writes and reads the card entries of one till."""

    desk: Desk
    journal: Journal
    ids: Ids = field(repr=False)

    def ask(self, sale: str, amount: int, mark: str = "", *, connected: bool = False, original: str = "") -> CardAsk:
        """An order is about to go to the terminal; `amount` is below zero for a refund.

        One to a connected terminal leaves an intent open, by which a restart finds it. A refund that undoes a whole
        payment names it by the terminal's own key, `original`.
        """
        ask = CardAsk(self.ids.new(), abs(amount), mark=mark, original=original)
        told = {"mark": mark, "original": original}
        self._append(sale, ask.id, CardStep.ASKED, amount, told, ask.id if connected else "")
        return ask

    def ask_back(self, record: CardRecord, mark: str) -> CardAsk:
        """A payment is about to be reversed on a connected terminal."""
        ask = CardAsk(self.ids.new(), record.amount, mark=mark, of=record.id, original=record.key)
        told = {"mark": mark, "reversal": ask.id}
        self._append(record.sale, record.id, CardStep.REVERSING, record.amount, told, ask.id)
        return ask

    def note(self, record: CardRecord, step: CardStep, told: Mapping[str, Any] | None = None) -> None:
        """A step that needs no answer; `told` is what a connected terminal said: reference, key, receipts."""
        self._append(record.sale, record.id, step, record.amount, {"reference": record.reference, **(told or {})})

    def end(self, sale: str, order: str, *, moved: bool, told: Mapping[str, Any] | None = None) -> CardRecord | None:
        """How an order ended; None when it has its ending already."""
        record = next((r for r in self.of(sale).values() if r.order is not None and r.order.id == order), None)
        if record is None:
            return None
        if record.step is CardStep.REVERSING:
            step = CardStep.REVERSED if moved else CardStep.APPROVED
        else:
            step = CardStep.APPROVED if moved else CardStep.DECLINED
        self.note(record, step, told)
        return self.of(sale)[record.id]

    def of(self, sale: str) -> dict[str, CardRecord]:
        """Every card of a sale by its id, in the order in which they were asked for."""
        records: dict[str, CardRecord] = {}
        for entry in self.journal.referring_to(sale):
            if entry.kind == Kind.CARD:
                body = json.loads(entry.body)
                if "card" in body:
                    records[body["card"]] = _follow(records.get(body["card"]), body)
        return records

    def settled(self, told: Mapping[str, Any]) -> str:
        """The terminal ended its day; gives the id of the entry that keeps its report and prints it."""
        return self._write("", {"step": SETTLED, **told}, [], prints=bool(told["receipts"]))

    def _append(
        self, sale: str, card: str, step: CardStep, amount: int, told: Mapping[str, Any], order: str = ""
    ) -> None:
        known = {name: value for name, value in told.items() if value}
        body = {"card": card, "basket": sale, "step": step.value, "amount": amount, "reference": "", **known}
        intents = [IntentDraft(order, CARD_ORDER, {"sale": sale})] if order else []
        self._write(sale, body, intents, prints=bool(slip_lines(body)))

    def _write(self, sale: str, body: Mapping[str, Any], intents: list[IntentDraft], *, prints: bool) -> str:
        entry_id = self.ids.new()
        slips = [IntentDraft(self.ids.new(), CARD_SLIP, {"entry": entry_id})] if prints else []
        shift = self.desk.shift.number if self.desk.shift else 0
        self.journal.append(
            Draft(
                entry_id, Kind.CARD, self.desk.now(), lambda _: body, shift=shift, ref=sale, intents=[*intents, *slips]
            )
        )  # fmt: skip
        return entry_id


def slip_lines(body: Mapping[str, Any]) -> list[Sequence[str]]:
    """The papers of a card entry that are printed as slips of their own; a payment's customer gets theirs below the
    receipt instead."""
    waits = body["step"] == CardStep.APPROVED and body["amount"] > 0
    return [paper["lines"] for paper in body.get("receipts", ()) if not waits or paper["audience"] == MERCHANT]


def customer_papers(journal: Journal, sale: str) -> list[Sequence[str]]:
    """The papers of the cards that paid for a sale, as their customers get them below the receipt."""
    found: dict[str, list[Sequence[str]]] = {}
    for entry in journal.referring_to(sale):
        if entry.kind == Kind.CARD:
            body = json.loads(entry.body)
            papers = [p["lines"] for p in body.get("receipts", ()) if p["audience"] != MERCHANT]
            if body["step"] == CardStep.APPROVED and body["amount"] > 0 and papers:
                found[body["card"]] = papers
            elif body["step"] == CardStep.REVERSED:
                found.pop(body["card"], None)
    return [lines for papers in found.values() for lines in papers]


def _follow(before: CardRecord | None, body: Mapping[str, Any]) -> CardRecord:
    step = CardStep(body["step"])
    if before is None:
        before = CardRecord(body["card"], body["basket"], step, body["amount"])
    return replace(
        before,
        step=step,
        reference=body["reference"] or before.reference,
        key=body.get("key", before.key),
        mark=body.get("mark", before.mark),
        reversal=body.get("reversal", before.reversal),
        original=body.get("original", before.original),
    )
