"""The journal of one terminal: append-only facts, and what hangs on them in the same transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any, Protocol

from app.wire.entry import Entry, Kind


class IntentState(StrEnum):
    """How far an effect on the outside world has come. `unknown` is asked about, never blindly repeated."""

    QUEUED = "queued"
    SENDING = "sending"
    DONE = "done"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class StockDelta:
    """What an entry does to local stock; negative when goods leave."""

    sku: str
    quantity: Decimal


@dataclass(frozen=True, slots=True)
class IntentDraft:
    """An effect that must follow the entry: print, drawer. `detail` is JSON-ready."""

    id: str
    kind: str
    detail: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Intent:
    """A stored effect: `ref` is the entry's id."""

    id: str
    kind: str
    ref: str
    state: IntentState
    attempt: int
    detail: Mapping[str, Any]
    at_ms: int


@dataclass(frozen=True, slots=True)
class Stamp:
    """What the transaction assigns before the body is made: the entry's sequence number and the receipt's number."""

    seq: int
    number: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A fact about to be recorded. `compose` gets the stamp and gives the body; all else commits with it.

    `id` repeats nothing ever recorded: a second append of the same id gives the stored entry back and changes nothing.
    `shift` and `ref` (the sale that a refund or void takes back) are for finding it again. `basket` leaves the shelf.
    `totals` are added to the shift's running totals.
    """

    id: str
    kind: Kind
    at: str
    compose: Callable[[Stamp], Mapping[str, Any]]
    numbered: bool = False
    shift: int = 0
    ref: str = ""
    stock: Sequence[StockDelta] = ()
    intents: Sequence[IntentDraft] = ()
    totals: Mapping[str, int] = field(default_factory=dict)
    basket: str = ""


@dataclass(frozen=True, slots=True)
class SyncState:
    """How far the journal goes in an epoch, and how far the backend has come."""

    epoch: int
    head_seq: int
    head_hash: bytes
    acked_seq: int
    confirmed_seq: int

    @property
    def pending(self) -> int:
        """Entries that only this terminal has."""
        return self.head_seq - self.acked_seq


class Journal(Protocol):
    """Raises Outage `DISK-FULL`, `DISK-IO` when a commit did not happen; then nothing of the draft is there."""

    def append(self, draft: Draft) -> Entry: ...
    def entry(self, entry_id: str) -> Entry | None: ...
    def entries(self, after_seq: int = 0, limit: int = 200) -> Sequence[Entry]: ...
    def of_shift(self, shift: int) -> Iterator[Entry]: ...
    def by_number(self, number: str) -> Entry | None: ...
    def referring_to(self, entry_id: str) -> Sequence[Entry]: ...
    def recent(self, kinds: Sequence[Kind], limit: int, before_seq: int | None = None) -> Sequence[Entry]: ...
    def last(self, kind: Kind) -> Entry | None: ...
    def shift_totals(self, shift: int) -> Mapping[str, int]: ...


class Outbox(Protocol):
    """The journal as a queue: a cursor per epoch, never a second table."""

    def sync_state(self) -> SyncState: ...
    def epochs(self) -> Sequence[SyncState]: ...
    def unsent(self, epoch: int, limit: int, max_bytes: int) -> Sequence[Entry]: ...
    def mark_acked(self, epoch: int, seq: int, digest: bytes) -> None: ...
    def mark_confirmed(self, epoch: int, seq: int) -> None: ...
    def rewind(self, epoch: int, seq: int, digest: bytes) -> None: ...
    def note_results(self, epoch: int, results: Sequence[tuple[int, str, Sequence[str]]]) -> None: ...
    def needing_attention(self) -> Sequence[tuple[Entry, str, Sequence[str]]]: ...
    def quarantined(self) -> int: ...
    def oldest_unsent_at(self) -> str | None: ...
    def unsent_by_kind(self, kinds: Sequence[Kind]) -> int: ...
    def settle_stock(self, counted: Mapping[int, int]) -> None: ...


class IntentBook(Protocol):
    """Effects waiting for or gone to devices."""

    def queue(self, ref: str, draft: IntentDraft, at: str) -> None:
        """Write down an effect that hangs on no entry of this journal, asked for at a time of RFC 3339.

        It is durable when this returns. Raises Outage `DISK-FULL`, `DISK-IO`.
        """
        ...

    def waiting(self, kind: str | None = None) -> Sequence[Intent]: ...
    def advance(self, intent_id: str, state: IntentState, detail: Mapping[str, Any] | None = None) -> None: ...
    def note(self, intent_id: str, detail: Mapping[str, Any]) -> None: ...
    def of(self, ref: str) -> Sequence[Intent]: ...
