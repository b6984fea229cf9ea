"""Devices as the services see them: printing is a job with an outcome that may be unknown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from app.domain.receipt import Document
from app.domain.sale import Sale


class EffectState(StrEnum):
    """How an effect on a device ended. `not_sent` and `refused` left nothing behind; `unknown` must be asked about."""

    DONE = "done"
    NOT_SENT = "not_sent"
    REFUSED = "refused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class EffectOutcome:
    """An ending: its state and, when not done, the stable code of the cause (`PRINTER-PAPER-OUT`).

    `sent_only` says that a done effect was handed over and nothing proved that it came about. `device` is who carried
    it out when that was not the one it was meant for.
    """

    state: EffectState
    code: str = ""
    sent_only: bool = False
    device: str = ""


class Health(StrEnum):
    """A device at a glance."""

    UP = "up"
    DEGRADED = "degraded"
    DOWN = "down"
    BLOCKED = "blocked"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class DeviceHealth:
    """One device's state for the status strip. `code` names the trouble (`PRINTER-PAPER-LOW`), empty when well.

    A device is blocked, not down, when it answers and must not be used: another one hangs on its port, or the end of
    an earlier order is not known. `identity` is what the device says it is.
    """

    id: str
    kind: str
    health: Health
    code: str = ""
    identity: str = ""


class ReceiptPrinter(Protocol):
    """Prints documents. Never retries, never raises for the device's troubles: the outcome says."""

    def print(self, job_id: str, document: Document) -> EffectOutcome: ...
    def health(self) -> DeviceHealth: ...


class CashDrawer(Protocol):
    """Opens the drawer."""

    def kick(self, intent_id: str) -> EffectOutcome: ...
    def health(self) -> DeviceHealth: ...


@dataclass(frozen=True, slots=True)
class CardOrder:
    """Money to move on a card: `kind` is payment, refund or reversal, `amount` in minor units, never negative.

    `id` is never used twice. `mark` is where the terminal's records stood when the order was written down; `original`
    is the approval's `key` that a reversal takes back.
    """

    id: str
    amount: int
    currency: str
    kind: str = "payment"
    mark: str = ""
    original: str = ""


@dataclass(frozen=True, slots=True)
class CardReceipt:
    """A paper of the terminal, line by line, card numbers masked; `audience` is customer, merchant or either."""

    audience: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CardAnswer:
    """How an order ended; done carries what the terminal calls it, unknown what a person compares with the paper.

    `amount` is what the terminal approved, minor units. `receipts` are to be stored and printed; `signature` says that
    the customer has to sign the merchant's. `by_hand` says that a person has to state the ending in two steps.
    """

    state: EffectState
    code: str = ""
    key: str = ""
    reference: str = ""
    amount: int = 0
    card: str = ""
    receipts: tuple[CardReceipt, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    signature: bool = False
    by_hand: bool = False


class CardTerminal(Protocol):
    """Moves money on cards. Never repeats an order, never raises for the device's troubles: the answer says."""

    @property
    def by_hand(self) -> bool:
        """Whether a person types the amounts and states the endings."""
        ...

    def mark(self) -> tuple[EffectOutcome, str]:
        """Where the terminal's records stand, to be written down with an order before it is performed."""
        ...

    def perform(self, order: CardOrder, prompt: Callable[[str], None], call_off: Callable[[], bool]) -> CardAnswer: ...
    def resolve(self, order: CardOrder) -> CardAnswer: ...
    def settle(self) -> CardAnswer: ...
    def health(self) -> DeviceHealth: ...


class ScannerFeed(Protocol):
    """Delivers whole scans to one listener, on a thread of its own."""

    def start(self, listener: Callable[[str], None]) -> None: ...
    def stop(self) -> None: ...
    def health(self) -> DeviceHealth: ...


class ReceiptWriter(Protocol):
    """Turns frozen records into documents in the reader's language. `copy` is 0 for the original."""

    def sale(self, sale: Sale, copy: int = 0, papers: Sequence[Sequence[str]] = ()) -> Document:
        """A receipt; `papers` are the card terminal's for the customer, line by line, below it."""
        ...

    def slip(self, kind: str, body: Mapping[str, Any], copy: int = 0) -> Document:
        """A report or slip from a journal entry: shift_close, note (X report), cash_movement, card."""
        ...


class LineDrawer(Protocol):
    """Draws a line of text that a printer's code page cannot carry, as rows of packed bits, 1 is black.

    `columns` is how many characters of normal size the line has room for; runs of spaces keep their columns, so that
    amounts stay under amounts.
    """

    def __call__(
        self, text: str, *, width: int, height: int, columns: int, bold: bool, align: str
    ) -> tuple[bytes, ...]: ...
