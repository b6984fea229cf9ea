"""Find out what became of a document: read, wait for what a person has to do, cancel what can no longer be finished."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace

from hardware.errors import DeviceError
from hardware.fiscal.document import FiscalDocument
from hardware.fiscal.outcome import Footprint, NotIssued, Progress, Resolution, Stage, StillOpen, Undetermined
from hardware.fiscal.posnet.evidence import Seen, Step, facts, footprint_of, judge, totals_of
from hardware.fiscal.posnet.frames import Command, Reply
from hardware.fiscal.posnet.line import PosnetLine, Timings
from hardware.fiscal.posnet.orders import CANCEL
from hardware.fiscal.posnet.receipt import ENDING, Receipt, Totals
from hardware.fiscal.states import Hindrance
from hardware.status import Fact

FORGET_CUSTOMER = Command("eparagonidzcancel")


@dataclass(slots=True)
class _Watched:
    """What was seen so far."""

    replayed: Reply | None = None
    asked: bool = False
    ours: bool = False
    cancelled: bool = False
    stands: tuple[Footprint, Totals] | None = None
    since: float = 0.0
    answer: Resolution | None = None
    shown: Hindrance | None = None


class Settling:
    """One attempt at one document. `cancels` allows to cancel a document that was left open without asking a person."""

    def __init__(
        self, line: PosnetLine, timings: Timings, receipt: Receipt, document: FiscalDocument, *, cancels: bool
    ) -> None:
        self._line, self._timings, self._cancels = line, timings, cancels
        self._document, self._steps = document, receipt.steps()

    def settle(
        self,
        progress: Progress,
        timeout: float,
        hindered: Callable[[Hindrance | None], None],
        refusal: Reply | None = None,
    ) -> Resolution:
        """What became of the document; asks until `timeout` seconds are over. `refusal` is the device's own no."""
        before = progress.before
        if before is None:
            return Undetermined("fiscal_no_footprint", "nobody noted where the counters stood")
        ended = refusal if progress.stage is Stage.CLOSING else None
        watched = _Watched(replayed=ended, asked=ended is not None, ours=refusal is not None)
        try:
            return self._until(time.monotonic() + timeout, progress, before, watched, hindered)
        finally:
            if watched.shown is not None:
                hindered(None)

    def _until(
        self,
        deadline: float,
        progress: Progress,
        before: Footprint,
        watched: _Watched,
        hindered: Callable[[Hindrance | None], None],
    ) -> Resolution:
        connected = False
        while True:
            try:
                if not connected:
                    self._line.open(self._timings.open, deadline)
                    connected = True
                found = self._look(progress, before, watched)
            except DeviceError as away:
                self._line.close()
                connected = False
                found = None
                if not isinstance(watched.answer, StillOpen):
                    watched.answer = Undetermined(
                        f"fiscal_{away.code}", away.detail, facts(self._document, before, None, None)
                    )
            if found is not None:
                return found
            hindrance = watched.answer.hindrance if isinstance(watched.answer, StillOpen) else None
            if hindrance is not watched.shown:
                watched.shown = hindrance
                hindered(hindrance)
            left = deadline - time.monotonic()
            if left <= 0:
                return watched.answer or Undetermined("fiscal_no_trace", "", facts(self._document, before, None, None))
            time.sleep(min(self._timings.again, left))

    def _look(self, progress: Progress, before: Footprint, watched: _Watched) -> Resolution | None:
        """One round; None when there has to be another. Raises DeviceError."""
        look = self._line.look()
        if look.hindrance is not None or look.busy:
            watched.stands = None
            told = facts(self._document, before, None, None)
            watched.answer = StillOpen(Fact.UNKNOWN, look.hindrance or Hindrance.BUSY, told)
            return None
        if progress.stage is Stage.CLOSING and progress.memo and not watched.asked:
            watched.replayed = self._line.said(ENDING, int(progress.memo))
            watched.asked = True
        seen = self._read(watched, look.owner)
        found = judge(progress.stage, before, self._steps, self._document, seen)
        if isinstance(found, Step):
            return self._step(found, before, watched, seen)
        if isinstance(found, NotIssued) and self._document.customer_code:
            # Nobody says whether a cancelled receipt takes the customer's code along: the next one must not get it.
            with suppress(DeviceError):
                self._line.tell(FORGET_CUSTOMER, self._timings.reply, _nobody)
        return found

    def _read(self, watched: _Watched, owner: int | None) -> Seen:
        general = self._line.ask("scomm")
        counters = self._line.ask("scnt")
        transaction = self._line.ask("strns")
        clock = self._line.ask("rtcget")
        return Seen(
            now=footprint_of(counters, clock.text("tm")),
            open=general.number("ts") != 0,
            totals=totals_of(transaction),
            owner=owner,
            replayed=watched.replayed,
            cancelled=watched.cancelled,
            ours=watched.ours,
        )

    def _step(self, step: Step, before: Footprint, watched: _Watched, seen: Seen) -> Resolution | None:
        told = facts(self._document, before, seen.now, seen.totals)
        stands = (replace(seen.now, at=""), seen.totals)
        if stands != watched.stands:
            watched.stands, watched.since = stands, time.monotonic()
        calm = time.monotonic() - watched.since >= self._timings.settled
        if step is Step.WAIT:
            watched.answer = Undetermined("fiscal_no_trace", "the counters have not moved", told)
            return watched.answer if calm else None
        if step is Step.LEFT_OPEN and not (calm and self._cancels):
            watched.answer = StillOpen(Fact.YES if calm else Fact.UNKNOWN, facts=told)
            return watched.answer if calm else None
        watched.answer = StillOpen(Fact.YES, facts=told)
        reply = self._line.tell(CANCEL, self._timings.reply, _nobody)
        if reply.error is not None:
            return StillOpen(Fact.NO, facts=told)
        watched.cancelled = True
        return None


def _nobody(_hindrance: Hindrance | None) -> None:
    """Told by the loop around."""
