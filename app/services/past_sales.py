"""Sales that are done: finding them, reprinting as a marked copy, refunding lines, voiding whole ones."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from app.domain.permissions import Action, Approval
from app.domain.refusals import Refusal
from app.domain.returns import Returned, refund, returnable, void
from app.domain.sale import Sale, SaleKind
from app.domain.tender import TenderKind
from app.ports.clock import Ids
from app.ports.journal import Draft, IntentDraft, Journal
from app.services.card_records import CardAsk, CardRecords, CardStep
from app.services.desk import Desk
from app.services.pay import running_totals, stock_of
from app.wire.entry import Entry, Kind

_RECORDS = (Kind.SALE, Kind.REFUND, Kind.VOID)
_KIND_OF = {SaleKind.REFUND: Kind.REFUND, SaleKind.VOID: Kind.VOID}


@dataclass(frozen=True, slots=True)
class PastSale:
    """A finished record, what was taken back of it, and how much of each line can still come back.

    `card` is money that was being given back to a card when the till was stopped: only the terminal knows its end, or
    with `card_paid` it is back and only the record is missing.
    """

    sale: Sale
    taken_back: tuple[Sale, ...]
    left: Mapping[int, Decimal]
    card: CardAsk | None = None
    card_paid: bool = False


@dataclass(frozen=True, slots=True)
class Reprint:
    """A copy about to be printed: the entry that asks for it, and the copy's number."""

    id: str
    copy: int


class PastSales:
    """Reads the journal back, and adds to it; nothing recorded is ever changed."""

    def __init__(self, desk: Desk, journal: Journal, ids: Ids) -> None:
        self._desk = desk
        self._journal = journal
        self._ids = ids
        self._cards = CardRecords(desk, journal, ids)

    def recent(self, limit: int = 50, before_seq: int | None = None) -> list[Sale]:
        """The last records, newest first."""
        return [_record(entry) for entry in self._journal.recent(_RECORDS, limit, before_seq)]

    def by_number(self, number: str) -> PastSale:
        """A record by its receipt number. Raises Refusal `RECEIPT-UNKNOWN`."""
        entry = self._journal.by_number(number.strip().upper())
        return self._past(entry, number)

    def by_id(self, sale_id: str) -> PastSale:
        """A record by its id. Raises Refusal `RECEIPT-UNKNOWN`."""
        return self._past(self._journal.entry(sale_id), sale_id)

    def last(self) -> PastSale:
        """The record made last. Raises Refusal `RECEIPT-UNKNOWN` on a fresh journal."""
        recent = self._journal.recent(_RECORDS, 1)
        return self._past(recent[0] if recent else None, "")

    def reprint(self, sale_id: str, approval: Approval | None = None) -> Reprint:
        """Print a receipt again, marked as a copy. Raises Refusal `RECEIPT-UNKNOWN`, rights."""
        actor = self._desk.allow(Action.REPRINT, approval=approval)
        sale = self.by_id(sale_id).sale
        copy = 1 + sum(1 for e in self._journal.referring_to(sale_id) if e.kind == Kind.REPRINT)
        body = {"sale": sale_id, "number": sale.number, "copy": copy, "actor": actor.name}
        entry = self._journal.append(
            Draft(
                self._ids.new(),
                Kind.REPRINT,
                self._desk.now(),
                lambda _: body,
                shift=self._shift(),
                ref=sale_id,
                intents=[IntentDraft(self._ids.new(), "receipt", {"sale": sale_id, "copy": copy})],
            )
        )
        return Reprint(entry.id, copy)

    def try_refund(
        self, sale_id: str, returned: Sequence[Returned], tender: TenderKind, approval: Approval | None = None
    ) -> Sale:
        """The record that a refund would make; nothing is stored. Raises Refusal `RETURN-...`."""
        past = self.by_id(sale_id)
        counter, record_id = self._desk.counter(), self._ids.new()
        approver = approval.approver.name if approval else ""
        return refund(past.sale, past.taken_back, returned, tender.value, counter, record_id, "", approver)

    def refund(
        self, sale_id: str, returned: Sequence[Returned], tender: TenderKind, approval: Approval | None = None
    ) -> Sale:
        """Take goods back and give money back, exactly what was paid for them.

        Raises Refusal `RETURN-...`, rights, `PAY-CARD-OUT` while nobody knows whether a card got money back for this
        sale, and `RETURN-CARD-DONE` when one got it and the record says cash.
        """
        past = self.by_id(sale_id)
        if past.card is not None and not past.card_paid:
            raise Refusal("PAY-CARD-OUT")
        if past.card_paid and tender is not TenderKind.CARD:
            raise Refusal("RETURN-CARD-DONE")
        trial = self.try_refund(sale_id, returned, tender, approval)
        self._desk.allow(Action.REFUND, trial.total, approval)
        return self._store(trial)

    def void(self, sale_id: str, reason: str, approval: Approval | None = None) -> Sale:
        """Undo a whole sale of the open shift. Raises Refusal `VOID-...`, `RETURN-...`, rights."""
        trial = self.try_void(sale_id, reason, approval)
        return self._store(trial)

    def try_void(self, sale_id: str, reason: str, approval: Approval | None = None) -> Sale:
        """The record that a void would make, after asking whether it may; nothing is stored. Raises as `void`."""
        past = self.by_id(sale_id)
        counter, record_id = self._desk.counter(), self._ids.new()
        if past.sale.shift != counter.shift:
            raise Refusal("VOID-OTHER-SHIFT", number=past.sale.number)
        approver = approval.approver.name if approval else ""
        trial = void(past.sale, past.taken_back, reason, counter, record_id, "", approver)
        self._desk.allow(Action.VOID_SALE, past.sale.total, approval)
        return trial

    def may_refund(self, total: int, approval: Approval | None = None) -> None:
        """Pass when goods worth `total` (negative, minor units) may be refunded. Raises what `require` raises."""
        self._desk.allow(Action.REFUND, total, approval)

    def ask_card(self, sale_id: str, amount: int, mark: str = "", *, connected: bool = False, key: str = "") -> CardAsk:
        """Money is about to go back to a card on the terminal. Written down before anybody acts.

        `key` is that of a payment which is undone as a whole.
        """
        return self._cards.ask(sale_id, -amount, mark, connected=connected, original=key)

    def card_key(self, sale_id: str, amount: int) -> str:
        """The terminal's key of the one card payment that came to `amount`; empty when there is none, or several."""
        paid = [r for r in self._cards.of(sale_id).values() if r.step is CardStep.APPROVED and r.amount > 0]
        return paid[0].key if len(paid) == 1 and paid[0].amount == amount else ""

    def answer_card(
        self, sale_id: str, ask: CardAsk, *, paid_back: bool, told: Mapping[str, Any] | None = None
    ) -> None:
        """What the terminal said."""
        self._cards.end(sale_id, ask.id, moved=paid_back, told=told)

    def _store(self, trial: Sale) -> Sale:
        intents = [IntentDraft(self._ids.new(), "receipt", {"sale": trial.id, "copy": 0})]
        if any(t.kind == TenderKind.CASH for t in trial.tenders):
            intents.append(IntentDraft(self._ids.new(), "drawer", {"reason": trial.kind}))
        entry = self._journal.append(
            Draft(
                trial.id,
                _KIND_OF[SaleKind(trial.kind)],
                trial.at,
                lambda s: replace(trial, number=s.number).as_body(),
                numbered=True,
                shift=trial.shift,
                ref=trial.original,
                stock=stock_of(trial),
                intents=intents,
                totals=running_totals(trial),
            )
        )
        return _record(entry)

    def _past(self, entry: Entry | None, asked: str) -> PastSale:
        if entry is None or entry.kind not in _RECORDS:
            raise Refusal("RECEIPT-UNKNOWN", number=asked)
        sale = _record(entry)
        referring = self._journal.referring_to(sale.id)
        back = tuple(_record(e) for e in referring if e.kind in (Kind.REFUND, Kind.VOID))
        return PastSale(sale, back, returnable(sale, back), *_open_card(referring))

    def _shift(self) -> int:
        return self._desk.shift.number if self._desk.shift else 0


def _open_card(referring: Sequence[Entry]) -> tuple[CardAsk | None, bool]:
    """The card that was being paid back and whose record was never made, and whether it has its money."""
    found: CardAsk | None = None
    paid = False
    for entry in referring:
        if entry.kind in (Kind.REFUND, Kind.VOID):
            found = None
        elif entry.kind == Kind.CARD:
            body = json.loads(entry.body)
            if body["amount"] < 0:
                ended = body["step"] == CardStep.DECLINED
                found = None if ended else CardAsk(body["card"], -body["amount"], resumed=True)
                paid = body["step"] == CardStep.APPROVED
    return found, paid and found is not None


def _record(entry: Entry) -> Sale:
    return Sale.from_body(json.loads(entry.body))
