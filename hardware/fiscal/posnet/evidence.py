"""What the device's own records say about a document: the recovery rules, without any talking.

A cancelled document takes a receipt number too, so the count of completed receipts and the count of cancelled ones
decide, on the same device and the same fiscal day; the totals of the last transaction corroborate.
"""

from dataclasses import dataclass
from enum import Enum

from hardware.fiscal.document import FiscalDocument
from hardware.fiscal.outcome import (
    Facts,
    FiscalProof,
    Footprint,
    Issued,
    NotIssued,
    Resolution,
    Stage,
    StillOpen,
    Undetermined,
)
from hardware.fiscal.posnet.frames import Reply
from hardware.fiscal.posnet.receipt import LETTERS, Totals
from hardware.status import Fact

RECEIPTS, CANCELLED, LAST, REPORTS, HEADERS = "receipts", "cancelled", "last_receipt", "reports", "headers"
COUNTERS = ((RECEIPTS, "bn"), (CANCELLED, "bc"), (LAST, "bt"), (REPORTS, "rd"), (HEADERS, "hn"))
OWNED_BY_DEVICE = 3


class Step(Enum):
    """What has to come before anything can be said."""

    WAIT = "wait"
    CANCEL = "cancel"
    LEFT_OPEN = "left_open"


@dataclass(frozen=True, slots=True)
class Seen:
    """One reading of the records. `replayed` is the stored answer to the ending, None when there is none.

    `cancelled` says that the device took our order to cancel in the meantime; `ours` that it has just refused to go on
    with the document we had begun there, so that what stands open is that.
    """

    now: Footprint
    open: bool
    totals: Totals
    owner: int | None = None
    replayed: Reply | None = None
    cancelled: bool = False
    ours: bool = False

    @property
    def taken(self) -> bool:
        """Whether the device remembers that it carried out the ending."""
        return self.replayed is not None and self.replayed.error is None

    @property
    def refused(self) -> bool:
        """Whether the device remembers that it refused."""
        return self.replayed is not None and self.replayed.error is not None


def footprint_of(counters: Reply, at: str = "") -> Footprint:
    """The answer to `scnt` as a footprint."""
    told = ((name, counters.number(field)) for name, field in COUNTERS)
    return Footprint(counters.text("nu"), tuple((name, count) for name, count in told if count is not None), at)


def totals_of(transaction: Reply) -> Totals:
    """The answer to `strns` as totals."""
    return Totals(
        goods=sum(transaction.number(f"v{letter.lower()}") or 0 for letter in LETTERS),
        out=transaction.number("pp") or 0,
        back=transaction.number("pm") or 0,
        paid=transaction.number("fp") or 0,
        change=transaction.number("re") or 0,
    )


def judge(
    stage: Stage, before: Footprint, steps: tuple[Totals, ...], document: FiscalDocument, seen: Seen
) -> Resolution | Step:
    """What became of it, or the step that has to come first. `steps` are the totals the document goes through."""
    told = facts(document, before, seen.now, seen.totals)
    if seen.now.device != before.device:
        return Undetermined("fiscal_other_device", f"{seen.now.device} instead of {before.device}", told)
    if seen.open:
        return _open(stage, before, steps, seen, told)
    if stage is Stage.OPENING:
        return NotIssued("fiscal_never_closed", "the order that makes a document final was never given")
    return _closed(before, steps, document, seen, told)


def proof_of(document: FiscalDocument, now: Footprint, *, alone: bool = True) -> FiscalProof:
    """The proof of an issued document; only when it is `alone` is the last number its own."""
    last, reports = now.counter(LAST), now.counter(REPORTS)
    return FiscalProof(
        system_number=document.system_number,
        device=now.device,
        number=str(last) if alone and last is not None else "",
        day="" if reports is None else str(reports + 1),
        at=now.at,
        total=document.total,
    )


def moved(before: Footprint, now: Footprint, name: str) -> int | None:
    """By how much a counter moved, None when one of the readings does not have it."""
    was, is_now = before.counter(name), now.counter(name)
    return None if was is None or is_now is None else is_now - was


def facts(document: FiscalDocument, before: Footprint, now: Footprint | None, totals: Totals | None) -> Facts:
    """What a person compares with the paper."""
    told = [
        ("system_number", document.system_number),
        ("total", str(document.total)),
        ("receipts_before", _shown(before.counter(RECEIPTS))),
    ]
    if now is not None:
        told += [
            ("receipts_after", _shown(now.counter(RECEIPTS))),
            ("last_number", _shown(now.counter(LAST))),
            ("device", now.device),
            ("device_time", now.at),
        ]
    if totals is not None:
        told.append(("last_total", str(totals.goods + totals.out - totals.back)))
    return tuple((name, value) for name, value in told if value)


def _open(stage: Stage, before: Footprint, steps: tuple[Totals, ...], seen: Seen, told: Facts) -> Resolution | Step:
    possible = steps if stage is Stage.OPENING else (steps[-1], Totals())
    if seen.owner == OWNED_BY_DEVICE or not (seen.ours or seen.totals in possible):
        return StillOpen(Fact.NO, facts=told)
    if stage is Stage.OPENING or seen.ours or seen.refused:
        return Step.CANCEL
    if seen.taken:
        return Step.WAIT
    if moved(before, seen.now, RECEIPTS) not in (0, None):
        return Undetermined("fiscal_counters_jumped", "a receipt was completed and one stands open", told)
    return Step.LEFT_OPEN


def _closed(
    before: Footprint, steps: tuple[Totals, ...], document: FiscalDocument, seen: Seen, told: Facts
) -> Resolution | Step:
    if moved(before, seen.now, REPORTS) != 0:
        return Undetermined("fiscal_day_changed", "a daily report was made in between", told)
    receipts, cancelled = moved(before, seen.now, RECEIPTS), moved(before, seen.now, CANCELLED)
    if receipts == 1 and not cancelled and not seen.refused:
        # Totals that are all zero say that the device lost its memory, not that it sold nothing.
        if seen.taken or seen.totals in (steps[-1], Totals()):
            return Issued(proof_of(document, seen.now))
        return Undetermined("fiscal_other_amount", "the last receipt has another amount", told)
    if receipts == 0 and not seen.taken:
        if cancelled == 1 or seen.cancelled or (seen.refused and not cancelled):
            return NotIssued("fiscal_document_cancelled", "the document was cancelled")
        if cancelled == 0:
            return Step.WAIT
    return Undetermined("fiscal_counters_jumped", "the counters moved in a way that one receipt does not explain", told)


def _shown(count: int | None) -> str:
    return "" if count is None else str(count)
