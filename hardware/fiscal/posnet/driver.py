"""The driver of POSNET Online fiscal printers (POT-I-DEV-37).

The document is sent at its end and as one whole; what makes it final is sent once. Whatever is in doubt afterwards is
read from the device's counters, never tried again.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from itertools import count
from typing import TypeVar

from hardware.errors import DeviceError, LinkLostError
from hardware.fiscal.document import FiscalDocument
from hardware.fiscal.fiscal import RESOLVE_TIMEOUT, STATUS_TIMEOUT
from hardware.fiscal.outcome import (
    Answer,
    FiscalProof,
    Footprint,
    Issued,
    IssueOutcome,
    NotIssued,
    Problem,
    Progress,
    Report,
    Resolution,
    Stage,
    StageLog,
    StillOpen,
    Undetermined,
    Watch,
)
from hardware.fiscal.posnet.abilities import abilities
from hardware.fiscal.posnet.checks import problems
from hardware.fiscal.posnet.errors import code_of
from hardware.fiscal.posnet.evidence import RECEIPTS, REPORTS, moved, proof_of
from hardware.fiscal.posnet.form import form
from hardware.fiscal.posnet.frames import Command, Reply
from hardware.fiscal.posnet.line import NEVER, PosnetLine, Timings
from hardware.fiscal.posnet.orders import CANCEL, CANCEL_ANYBODYS, Orders
from hardware.fiscal.posnet.readings import Readings, Ready
from hardware.fiscal.posnet.receipt import LINE, Receipt
from hardware.fiscal.posnet.settling import Settling
from hardware.fiscal.states import FiscalAbilities, FiscalIdentity, FiscalStatus, Hindrance, ReportKind, Slip
from hardware.fiscal.taxes import TaxTable
from hardware.links.link import ByteLink
from hardware.printers.ticket import Ticket
from hardware.status import Certainty, Fact, Outcome, done, not_sent, refused, unknown

T = TypeVar("T")
Told = Callable[[Hindrance | None], None]
SLIPS = {Slip.GOODS_RETURNED: "stocash", Slip.DEPOSIT_RETURNED: "packret"}
LARGEST_CASH = 499_999_999_999


class PosnetPrinter:
    """A fiscal printer behind one link.

    `unique_number` pins the device. `block_mode` holds printing back until the document is complete.
    `cancels_left_open` lets `resolve` cancel a document that the device surely left open, instead of asking a person.
    `training` allows a device that is not fiscal yet.
    """

    def __init__(
        self,
        device: str,
        link: ByteLink,
        *,
        unique_number: str = "",
        charset: str = "cp1250",
        block_mode: bool = True,
        cancels_left_open: bool = False,
        training: bool = False,
        timings: Timings | None = None,
    ) -> None:
        self._device, self._charset, self._block_mode, self._cancels = device, charset, block_mode, cancels_left_open
        self._timings = timings or Timings()
        self._line = PosnetLine(device, link, self._timings, charset)
        self._readings = Readings(self._line, unique_number=unique_number, training=training)
        self._orders = Orders(self._line, self._timings)
        self._turn = threading.Lock()

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._device

    @property
    def abilities(self) -> FiscalAbilities:
        """What this device can be asked."""
        return abilities(block_mode=self._block_mode)

    def identify(self, timeout: float = STATUS_TIMEOUT) -> Answer[FiscalIdentity]:
        """Which device it is; REFUSED with `fiscal_other_device` when it is not the pinned one."""
        return self._read(self._readings.identity, timeout)

    def status(self, timeout: float = STATUS_TIMEOUT) -> FiscalStatus:
        """One look; without effect."""
        try:
            with self._connected(timeout, time.monotonic() + timeout):
                return self._looked()
        except BusyError as busy:
            return FiscalStatus(hindrance=Hindrance.BUSY, code="fiscal_busy", detail=busy.detail)
        except DeviceError as away:
            return FiscalStatus(linked=Fact.NO, ready=Fact.NO, code=f"fiscal_{away.code}", detail=away.detail)

    def tax_table(self, timeout: float = STATUS_TIMEOUT) -> Answer[TaxTable]:
        """The rates as they stand in the device now."""
        return self._read(self._readings.table, timeout)

    def footprint(self, timeout: float = STATUS_TIMEOUT) -> Answer[Footprint]:
        """Where its counters stand: receipts, cancelled, last_receipt, reports, headers."""
        return self._read(self._readings.footprint, timeout)

    def check(self, document: FiscalDocument, table: TaxTable) -> tuple[Problem, ...]:
        """Why it would not take a document; asks nobody."""
        return problems(document, table, block_mode=self._block_mode, charset=self._charset)

    def issue(self, document: FiscalDocument, log: StageLog, watch: Watch | None = None) -> IssueOutcome:
        """Issue one document, once."""
        try:
            with self._connected(self._timings.turn, NEVER):
                ready = self._readings.ready()
                if ready.value is None:
                    return IssueOutcome(ready.outcome)
                found = self.check(document, ready.value.table)
                if found:
                    return IssueOutcome(refused(found[0].code, found[0].detail), problems=found)
                return self._issued(document, ready.value, log, (watch or Watch()).hindered)
        except DeviceError as away:
            # What comes after the first effect handles its own troubles: here nothing had left us yet.
            return IssueOutcome(not_sent(f"fiscal_{away.code}", away.detail))

    def resolve(self, document: FiscalDocument, progress: Progress, timeout: float = RESOLVE_TIMEOUT) -> Resolution:
        """What became of a document, from its last logged stage."""
        if progress.stage in (Stage.BEGUN, Stage.MEASURED):
            return NotIssued("fiscal_nothing_sent", "nothing had left the till")
        until = time.monotonic() + timeout
        if not self._turn.acquire(timeout=timeout):
            return Undetermined("fiscal_busy", "an order is under way")
        try:
            if progress.stage in (Stage.ANSWERED, Stage.PROVED):
                return Issued(self._late_proof(document, progress, until))
            return self._settling(document).settle(progress, until - time.monotonic(), _nobody)
        finally:
            self._line.close()
            self._turn.release()

    def cancel_open(self, timeout: float = STATUS_TIMEOUT, *, by_hand: bool = False) -> Outcome:
        """Cancel what stands open at the pinned device; by hand also what somebody else began."""

        def cancel() -> Answer[None]:
            identity = self._readings.identity()
            if not identity.outcome.done:
                return Answer(identity.outcome)
            outcome = self._orders.give(CANCEL, _nobody)
            if by_hand and outcome.certainty is Certainty.REFUSED:
                outcome = self._orders.give(CANCEL_ANYBODYS, _nobody)
            return Answer(outcome)

        return self._read(cancel, timeout).outcome

    def report(self, kind: ReportKind, day: date, watch: Watch | None = None) -> Answer[Report]:
        """Make a report; DAY ends the fiscal day."""
        return self._read(
            lambda: self._orders.report(kind, day, (watch or Watch()).hindered), self._timings.turn, pinned=True
        )

    def cash_in(self, amount: int) -> Outcome:
        """Record cash put into the drawer, grosze."""
        return self._cash(amount, "1")

    def cash_out(self, amount: int) -> Outcome:
        """Record cash taken out of the drawer, grosze."""
        return self._cash(amount, "0")

    def slip(self, kind: Slip, amount: int) -> Outcome:
        """Print that cash was given back for goods or for empties."""
        if not 0 < amount <= LARGEST_CASH:
            return refused("fiscal_amount", str(amount))
        return self._order(Command(SLIPS[kind], (("kw", str(amount)),)))

    def nonfiscal(self, ticket: Ticket) -> Outcome:
        """Print a ticket as a non-fiscal form; pictures are left out."""
        return self._order(*form(ticket, self._charset))

    def kick(self) -> Outcome:
        """Open the drawer that hangs on it."""
        return self._order(Command("opendrwr"))

    def close(self) -> None:
        """Let go of the link."""
        self._line.close()

    def _issued(self, document: FiscalDocument, ready: Ready, log: StageLog, hindered: Told) -> IssueOutcome:
        """From the footprint on; troubles are settled here."""
        receipt = Receipt(document, block_mode=self._block_mode, charset=self._charset)
        before = ready.footprint
        log(Progress(Stage.MEASURED, before))
        opening = Progress(Stage.OPENING, before)
        log(opening)
        try:
            goods = count()
            for command in (receipt.footer(), *receipt.body()):
                line = next(goods) if command.name == LINE else None
                reply = self._line.tell(command, self._timings.printing, hindered)
                if reply.error is not None:
                    ended = self._called_off(document, opening, hindered, command, reply)
                    return ended if line is None else _naming(ended, line)
            ending = receipt.ending().tokened(self._line.fresh_token())
        except DeviceError as lost:
            return self._settled(document, opening, hindered, f"fiscal_{lost.code}", lost.detail)
        closing = Progress(Stage.CLOSING, before, str(ending.token))
        log(closing)
        try:
            reply = self._line.tell(ending, self._timings.printing, hindered)
        except LinkLostError as lost:
            # Half an order cannot have been carried out.
            stage = closing if lost.accepted else opening
            return self._settled(document, stage, hindered, f"fiscal_{lost.code}", lost.detail)
        except DeviceError as silent:
            return self._settled(document, closing, hindered, f"fiscal_{silent.code}", silent.detail)
        if reply.error is not None:
            return self._called_off(document, closing, hindered, ending, reply)
        log(Progress(Stage.ANSWERED, before))
        proof = self._proof(document, before)
        log(Progress(Stage.PROVED, before, proof.number))
        return IssueOutcome(done("reply"), proof)

    def _called_off(
        self, document: FiscalDocument, progress: Progress, hindered: Told, command: Command, refusal: Reply
    ) -> IssueOutcome:
        """The device said no: what stands open is cancelled, and the counters have to agree."""
        code, detail = code_of(refusal), f"{command.name} ?{refusal.error}"
        if command.name == "trinit":
            return IssueOutcome(refused(code, detail))
        return self._settled(document, progress, hindered, code, detail, refusal)

    def _settled(
        self,
        document: FiscalDocument,
        progress: Progress,
        hindered: Told,
        code: str,
        detail: str,
        refusal: Reply | None = None,
    ) -> IssueOutcome:
        """How an issue ended that did not end as it should; `code` is why."""
        found = self._settling(document).settle(progress, self._timings.recovery, hindered, refusal)
        match found:
            case Issued(proof):
                return IssueOutcome(done("counters"), proof)
            case NotIssued():
                return IssueOutcome(refused(code, detail))
            case StillOpen(_, hindrance, facts):
                left = f"fiscal_{hindrance.value}" if hindrance else "fiscal_left_open"
                return IssueOutcome(unknown(left, detail), facts=facts)
            case Undetermined(reason, more, facts):
                return IssueOutcome(unknown(reason, more or detail), facts=facts)

    def _settling(self, document: FiscalDocument) -> Settling:
        receipt = Receipt(document, block_mode=self._block_mode, charset=self._charset)
        return Settling(self._line, self._timings, receipt, document, cancels=self._cancels)

    def _proof(self, document: FiscalDocument, before: Footprint) -> FiscalProof:
        """The number of the receipt, unless the counters say that it was not alone, or cannot be read."""
        unread = FiscalProof(document.system_number, before.device, total=document.total)
        try:
            now = self._readings.footprint().value
        except DeviceError:
            return unread
        if now is None or now.device != before.device:
            return unread
        alone = moved(before, now, RECEIPTS) == 1 and moved(before, now, REPORTS) == 0
        return proof_of(document, now, alone=alone)

    def _late_proof(self, document: FiscalDocument, progress: Progress, until: float) -> FiscalProof:
        before = progress.before
        if before is None:
            return FiscalProof(document.system_number, "", progress.memo, total=document.total)
        try:
            self._line.open(self._timings.open, until)
            proof = self._proof(document, before)
        except DeviceError:
            proof = FiscalProof(document.system_number, before.device, total=document.total)
        return replace(proof, number=progress.memo) if progress.memo else proof

    def _looked(self) -> FiscalStatus:
        try:
            return self._readings.status()
        except DeviceError as away:
            return FiscalStatus(linked=Fact.YES, ready=Fact.NO, code=f"fiscal_{away.code}", detail=away.detail)

    def _cash(self, amount: int, way: str) -> Outcome:
        if not 0 < amount <= LARGEST_CASH:
            return refused("fiscal_amount", str(amount))
        return self._order(Command("cash", (("kw", str(amount)), ("wp", way))))

    def _order(self, *commands: Command) -> Outcome:
        return self._read(
            lambda: Answer(self._orders.give_all(commands, _nobody), None), self._timings.turn, pinned=True
        ).outcome

    def _read(self, question: Callable[[], Answer[T]], timeout: float, *, pinned: bool = False) -> Answer[T]:
        """One exchange with the device; an order (`pinned`) makes sure that it is the right one, and takes its time."""
        try:
            with self._connected(timeout, NEVER if pinned else time.monotonic() + timeout):
                identity = self._readings.identity() if pinned else None
                if identity is not None and not identity.outcome.done:
                    return Answer(identity.outcome)
                return question()
        except DeviceError as away:
            return Answer(not_sent(f"fiscal_{away.code}", away.detail))

    @contextmanager
    def _connected(self, timeout: float, until: float) -> Iterator[None]:
        """The device for one order, in turn; raises DeviceError."""
        if not self._turn.acquire(timeout=timeout):
            raise BusyError(self._device, "posnet", "wait", "another order is under way")
        try:
            self._line.open(self._timings.open, until)
            yield
        finally:
            self._line.close()
            self._turn.release()


class BusyError(DeviceError):
    """Another order to the same device is under way."""

    code = "busy"


def _naming(ended: IssueOutcome, line: int) -> IssueOutcome:
    """A refusal that says which line it was about."""
    if ended.certainty is not Certainty.REFUSED:
        return ended
    return replace(ended, problems=(Problem(ended.outcome.code, ended.outcome.detail, line),))


def _nobody(_hindrance: Hindrance | None) -> None:
    """Nobody follows."""
