"""Fiscal orders in the ledger: written before the printer is asked, every stage kept, closed by a sale or a note."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.domain.fiscal import FiscalProof
from app.domain.sale import Sale
from app.domain.sold import fields_of
from app.ports.clock import Ids
from app.ports.fiscal import FiscalOrder
from app.ports.journal import Draft, Intent, IntentBook, IntentDraft, IntentState, Journal
from app.services.desk import Desk
from app.wire.entry import Entry, Kind

FISCAL = "fiscal"


class FiscalStep(StrEnum):
    """What the journal knows of a fiscal order. One that was issued ends in the sale's own entry, not in a step."""

    ASKED = "asked"
    ISSUED = "issued"
    NOT_ISSUED = "not_issued"
    DAY_CLOSED = "day_closed"
    DAY_NOT_CLOSED = "day_not_closed"


_ENDED = {FiscalStep.ISSUED: IntentState.DONE, FiscalStep.NOT_ISSUED: IntentState.REFUSED}


@dataclass(frozen=True, slots=True)
class Pending:
    """An order without an ending: at which device, how far it came, and a proof that came before the sale was made."""

    order: FiscalOrder
    device: str
    progress: str = ""
    proof: FiscalProof | None = None


class FiscalBook:
    """Writes and finds fiscal orders. Store's lane."""

    def __init__(self, desk: Desk, journal: Journal, intents: IntentBook, ids: Ids) -> None:
        self._desk = desk
        self._journal = journal
        self._intents = intents
        self._ids = ids

    def order(self, sale: Sale, buyer: str, e_receipt: str) -> FiscalOrder:
        """A new order for a frozen sale; nothing is stored."""
        return FiscalOrder(self._ids.new(), sale, buyer, e_receipt)

    def ask(self, order: FiscalOrder, device: str) -> None:
        """Write an order down with all that the sale needs to be made later."""
        body = {
            "step": FiscalStep.ASKED.value,
            "fiscal": order.id,
            "device": device,
            "sale": order.sale.as_body(),
            "buyer": order.buyer,
            "e_receipt": order.e_receipt,
        }
        intent = IntentDraft(_intent(order.id), FISCAL, {"device": device})
        self._append(body, order.sale.shift, order.sale.id, (intent,))

    def keep(self, pending: Pending) -> None:
        """Keep how far an order has come; returns when it is durable."""
        proof = {} if pending.proof is None else {"proof": fields_of(pending.proof)}
        detail = {"device": pending.device, "progress": pending.progress, **proof}
        self._intents.note(_intent(pending.order.id), detail)

    def unknown(self, order: FiscalOrder) -> None:
        """Nobody can say how an order ended."""
        self._intents.advance(_intent(order.id), IntentState.UNKNOWN)

    def issued(self, order: FiscalOrder) -> None:
        """The sale has been made with its proof."""
        self._intents.advance(_intent(order.id), IntentState.DONE)

    def not_issued(self, order: FiscalOrder, device: str, code: str) -> None:
        """No receipt exists for the order, and none will."""
        body = {"step": FiscalStep.NOT_ISSUED.value, "fiscal": order.id, "device": device, "code": code}
        self._append(body, order.sale.shift, order.sale.id)
        self._intents.advance(_intent(order.id), IntentState.REFUSED)

    def day(self, step: FiscalStep, device: str, number: str, code: str) -> None:
        """The end of the fiscal day at a device."""
        body = {"step": step.value, "device": device, "number": number, "code": code}
        shift = self._desk.shift.number if self._desk.shift else 0
        self._append(body, shift, "")

    def pending(self) -> Pending | None:
        """The order that has no ending; one whose sale or closing note is there gets it now."""
        for intent in self._intents.waiting(FISCAL):
            entry = self._journal.entry(intent.ref)
            if entry is None:
                raise LookupError(f"no entry for {intent.id}")
            found = _pending(intent, entry)
            ending = self.ending(found.order.id, found.order.sale.id)
            if ending is None:
                return found
            self._intents.advance(intent.id, _ENDED[ending])
        return None

    def ending(self, order_id: str, sale_id: str) -> FiscalStep | None:
        """How an order ended, as far as the journal knows: issued when its sale is there, or not issued."""
        if self._journal.entry(sale_id) is not None:
            return FiscalStep.ISSUED
        notes = (json.loads(e.body) for e in self._journal.referring_to(sale_id) if e.kind == Kind.FISCAL)
        closed = any(note["fiscal"] == order_id and note["step"] == FiscalStep.NOT_ISSUED for note in notes)
        return FiscalStep.NOT_ISSUED if closed else None

    def find(self, order_id: str) -> Pending | None:
        """The order without an ending that has an id."""
        found = self.pending()
        return found if found is not None and found.order.id == order_id else None

    def _append(self, body: Mapping[str, Any], shift: int, ref: str, intents: tuple[IntentDraft, ...] = ()) -> None:
        self._journal.append(
            Draft(self._ids.new(), Kind.FISCAL, self._desk.now(), lambda _: body, shift=shift, ref=ref, intents=intents)
        )


def _intent(order_id: str) -> str:
    return f"{FISCAL}-{order_id}"


def _pending(intent: Intent, entry: Entry) -> Pending:
    body, detail = json.loads(entry.body), intent.detail
    order = FiscalOrder(body["fiscal"], Sale.from_body(body["sale"]), body["buyer"], body["e_receipt"])
    proof = FiscalProof(**detail["proof"]) if "proof" in detail else None
    return Pending(order, body["device"], detail.get("progress", ""), proof)
