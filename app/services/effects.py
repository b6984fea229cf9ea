"""Effects on devices: receipts, reports, the drawer. Stored intents with outcomes, never repeated blindly."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from app.domain.receipt import Document
from app.domain.sale import Sale
from app.ports.clock import Clock
from app.ports.devices import CashDrawer, EffectOutcome, EffectState, ReceiptPrinter, ReceiptWriter
from app.ports.journal import Intent, IntentBook, IntentState, Journal
from app.services.card_records import CARD_SLIP, customer_papers

T = TypeVar("T")

_AFTER = {
    EffectState.DONE: IntentState.DONE,
    EffectState.NOT_SENT: IntentState.REFUSED,
    EffectState.REFUSED: IntentState.REFUSED,
    EffectState.UNKNOWN: IntentState.UNKNOWN,
}


_REPEATABLE = (IntentState.QUEUED, IntentState.REFUSED, IntentState.UNKNOWN)
DRAWER = "drawer"
PAPERS = ("receipt", "report", "movement", CARD_SLIP)
"""Jobs of the receipt printer; intents of other kinds belong to other services."""


class OnDb(Protocol):
    """Runs a job on the store's lane and waits for it."""

    def __call__(self, job: Callable[[], T], /) -> T: ...


@dataclass(frozen=True, slots=True)
class EffectResult:
    """How one intent ended."""

    intent: Intent
    outcome: EffectOutcome


class EffectService:
    """Works through intents on the devices' lane."""

    def __init__(
        self,
        intents: IntentBook,
        journal: Journal,
        writer: ReceiptWriter,
        printer: ReceiptPrinter,
        drawer: CashDrawer,
        clock: Clock,
        on_db: OnDb,
    ) -> None:
        self._intents = intents
        self._journal = journal
        self._writer = writer
        self._printer = printer
        self._drawer = drawer
        self._clock = clock
        self._on_db = on_db

    def after_restart(self) -> Sequence[Intent]:
        """Effects that a crash caught under way become unknown, kicks it caught waiting are dropped.

        Gives all that somebody must look at. Store's lane.
        """
        for intent in self._intents.waiting():
            if intent.state is IntentState.SENDING and _is_ours(intent):
                self._intents.advance(intent.id, IntentState.UNKNOWN)
            elif intent.state is IntentState.QUEUED and intent.kind == DRAWER:
                # Whoever waited for change has gone: a drawer that opens by itself later is a danger.
                self._intents.advance(intent.id, IntentState.DROPPED)
        return self.open_questions()

    def open_questions(self) -> Sequence[Intent]:
        """Print jobs whose outcome is unknown, was refused, or that waited through a restart. Store's lane."""
        return [i for i in self._intents.waiting() if i.kind in PAPERS and i.kind != CARD_SLIP]

    def run(self, ref: str) -> list[EffectResult]:
        """Do what hangs on one entry, the drawer first: the customer waits for change, not for paper. Devices' lane."""
        waiting = self._on_db(
            lambda: [i for i in self._intents.of(ref) if i.state is IntentState.QUEUED and _is_ours(i)]
        )
        return [self._do(intent) for intent in sorted(waiting, key=lambda i: i.kind != DRAWER)]

    def run_slips(self) -> list[EffectResult]:
        """Print what card terminals left to be printed: merchants' copies, refunds, ends of day. Devices' lane."""
        queued = self._on_db(lambda: [i for i in self._intents.waiting(CARD_SLIP) if i.state is IntentState.QUEUED])
        return [self._do(intent) for intent in queued]

    def paper(self, ref: str) -> Intent | None:
        """The print job that hangs on an entry, if any. Store's lane."""
        return next((i for i in self._intents.of(ref) if i.kind in PAPERS), None)

    def again(self, ref: str) -> EffectResult | None:
        """Print an entry's job once more because somebody says so, marked a copy if paper may have come out before.

        Devices' lane. None when the job is under way or settled meanwhile.
        """
        found = self._on_db(lambda: self.paper(ref))
        return self._do(found) if found and found.state in _REPEATABLE else None

    def document(self, ref: str) -> Document | None:
        """What an entry's job prints, to be shown where paper cannot be had. Store's lane."""
        found = self.paper(ref)
        return self._document(found) if found else None

    def settle(self, intent_id: str, *, printed: bool) -> None:
        """Somebody has looked at the paper: it is there, or it is given up. Store's lane."""
        self._intents.advance(intent_id, IntentState.DONE if printed else IntentState.DROPPED)

    def _do(self, intent: Intent) -> EffectResult:
        document = None if intent.kind == DRAWER else self._on_db(lambda: self._document(intent))
        self._on_db(lambda: self._intents.advance(intent.id, IntentState.SENDING))
        outcome = self._drawer.kick(intent.id) if document is None else self._printer.print(intent.id, document)
        doubtful = outcome.state is EffectState.UNKNOWN or _doubtful(intent)
        ending = {"code": outcome.code, "sent_only": outcome.sent_only, "device": outcome.device}
        detail = {**intent.detail, **ending, "doubtful": doubtful}
        self._on_db(lambda: self._intents.advance(intent.id, _AFTER[outcome.state], detail))
        return EffectResult(intent, outcome)

    def _document(self, intent: Intent) -> Document:
        if intent.kind == "receipt":
            entry = self._journal.entry(intent.detail["sale"])
            if entry is None:
                raise LookupError(f"no entry for {intent.id}")
            copy = intent.detail["copy"] or int(_doubtful(intent))
            sale = Sale.from_body(json.loads(entry.body))
            return self._writer.sale(sale, copy, customer_papers(self._journal, sale.id))
        entry = self._journal.entry(intent.detail["entry"])
        if entry is None:
            raise LookupError(f"no entry for {intent.id}")
        copy = intent.detail.get("copy") or (1 if intent.attempt else 0)
        return self._writer.slip(entry.kind, json.loads(entry.body), copy)


def _is_ours(intent: Intent) -> bool:
    return intent.kind == DRAWER or intent.kind in PAPERS


def _doubtful(intent: Intent) -> bool:
    """Whether paper may have come out of an earlier attempt."""
    return intent.state is IntentState.UNKNOWN or bool(intent.detail.get("doubtful"))
