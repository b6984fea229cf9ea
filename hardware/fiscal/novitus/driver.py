"""The Novitus driver: a document is sent whole, stored, noted by its id, confirmed, and followed to its end.

The id is in the till's log before the document is confirmed, so that after any trouble the printer can be asked about
exactly this document. Invoices, cash moves, the drawer and line displays are not part of NoviAPI.
"""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any, TypeVar

from hardware.fiscal.document import FiscalDocument
from hardware.fiscal.fiscal import RESOLVE_TIMEOUT, STATUS_TIMEOUT
from hardware.fiscal.novitus import documents
from hardware.fiscal.novitus.abilities import ABILITIES
from hardware.fiscal.novitus.carrying import Carrying, Timings
from hardware.fiscal.novitus.checks import problems
from hardware.fiscal.novitus.day_end import DayEnd
from hardware.fiscal.novitus.orders import Orders
from hardware.fiscal.novitus.reading import Seen, State
from hardware.fiscal.novitus.records import Records
from hardware.fiscal.novitus.recovery import Recovery, memo_of, proof_of
from hardware.fiscal.novitus.tokens import Tokens
from hardware.fiscal.novitus.wire import Deadline, Declined, Door, Trouble
from hardware.fiscal.outcome import (
    Answer,
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
    Undetermined,
    Watch,
)
from hardware.fiscal.states import (
    FiscalAbilities,
    FiscalIdentity,
    FiscalStatus,
    Hindrance,
    Mode,
    OpenDocument,
    ReportKind,
    Slip,
)
from hardware.fiscal.taxes import TaxTable
from hardware.printers.ticket import Ticket
from hardware.status import Certainty, Fact, Outcome, done, not_sent, refused

T = TypeVar("T")
FEW_DAYS = 30
UNSUPPORTED = refused("fiscal_unsupported", "NoviAPI has no way to ask for it")


class NovitusPrinter:
    """A Novitus printer with NoviAPI; `expect` pins its unique number, empty takes any."""

    def __init__(
        self, device: str, door: Door, tokens: Tokens, *, expect: str = "", timings: Timings | None = None
    ) -> None:
        self._device, self._expect, self._timings = device, expect, timings or Timings()
        self._orders = Orders(door, tokens, self._timings.grace)
        self._records = Records(self._orders)
        self._carrying = Carrying(self._orders, self._timings, self._records.note_untidy)
        self._recovery = Recovery(self._carrying, self._records)
        self._day_end = DayEnd(self._carrying, self._records, self._timings)
        self._turn = threading.Lock()

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._device

    @property
    def abilities(self) -> FiscalAbilities:
        """What NoviAPI offers."""
        return ABILITIES

    def identify(self, timeout: float = STATUS_TIMEOUT) -> Answer[FiscalIdentity]:
        """Which printer it is; REFUSED with `fiscal_other_device` when it is not the one that was pinned."""
        return self._asked(timeout, self._identity)

    def status(self, timeout: float = STATUS_TIMEOUT) -> FiscalStatus:
        """One look; while something waits to be carried out, the printer is asked nothing else."""
        deadline = Deadline(timeout)
        with self._turn_within(deadline.left / 2) as mine:
            if not mine:
                return FiscalStatus(
                    ready=Fact.NO, hindrance=self._records.hindrance or Hindrance.BUSY, code="fiscal_busy"
                )
            try:
                return self._looked(deadline)
            except Declined as no:
                return FiscalStatus(linked=Fact.YES, ready=Fact.NO, code=no.code, detail=no.detail)
            except Trouble as trouble:
                linked = (
                    Fact.YES if trouble.code in ("fiscal_token_limit", "fiscal_no_token", "fiscal_garbled") else Fact.NO
                )
                return FiscalStatus(linked=linked, ready=Fact.NO, code=trouble.code, detail=trouble.detail)

    def tax_table(self, timeout: float = STATUS_TIMEOUT) -> Answer[TaxTable]:
        """The rates as they stand in the printer now."""
        return self._asked(timeout, lambda deadline: Answer(done(), self._records.device(deadline).table))

    def footprint(self, timeout: float = STATUS_TIMEOUT) -> Answer[Footprint]:
        """Where its records stand: `receipts` is the number of the last document of any kind."""
        return self._asked(timeout, lambda deadline: Answer(done(), self._records.footprint(deadline)))

    def check(self, document: FiscalDocument, table: TaxTable) -> Sequence[Problem]:
        """Why the printer would not take a document."""
        return problems(document, table)

    def issue(self, document: FiscalDocument, log: StageLog, watch: Watch | None = None) -> IssueOutcome:
        """Issue one document, once."""
        with self._turn_within(self._timings.turn) as mine:
            if not mine:
                return IssueOutcome(not_sent("fiscal_busy", "another order is under way"))
            before, trouble = self._measured(document)
            if before is None:
                return trouble
            log(Progress(Stage.MEASURED, before))
            log(Progress(Stage.OPENING, before))
            stored = self._carrying.stored(documents.receipt(document))
            if isinstance(stored, Outcome):
                return IssueOutcome(stored)
            log(Progress(Stage.CLOSING, before, memo_of(stored)))
            outcome, seen = self._carrying.through(stored, watch or Watch())
            if outcome.certainty is Certainty.DONE and seen is not None:
                log(Progress(Stage.ANSWERED, before, memo_of(stored, seen.number)))
                proof = proof_of(document, before, seen.number, seen.e_document)
                log(Progress(Stage.PROVED, before, memo_of(stored, seen.number)))
                return IssueOutcome(outcome, proof)
            self._records.forget_table()
            return self._unsettled(document, before, outcome, seen)

    def resolve(self, document: FiscalDocument, progress: Progress, timeout: float = RESOLVE_TIMEOUT) -> Resolution:
        """What became of a document, by the id that was noted before it was confirmed."""
        deadline = Deadline(timeout)
        with self._turn_within(deadline.left / 2) as mine:
            if not mine:
                return Undetermined("fiscal_busy", "another order is under way")
            return self._recovery.resolve(document, progress, deadline)

    def cancel_open(self, timeout: float = STATUS_TIMEOUT, *, by_hand: bool = False) -> Outcome:  # noqa: ARG002
        """Forget what was sent and never confirmed; a document that was confirmed cannot be called back."""
        self._records.note_untidy()
        return self._asked(timeout, lambda _deadline: Answer(done())).outcome

    def report(self, kind: ReportKind, day: date, watch: Watch | None = None) -> Answer[Report]:
        """Make the daily report; NoviAPI has no other."""
        if kind is not ReportKind.DAY:
            return Answer(UNSUPPORTED)
        with self._turn_within(self._timings.turn) as mine:
            if not mine:
                return Answer(not_sent("fiscal_busy", "another order is under way"))
            prepare = Deadline(self._timings.prepare)
            try:
                if not self._records.free(prepare, tidy=True):
                    return Answer(self._busy(prepare))
                before = self._records.footprint(prepare)
                if self._is_other(before.device):
                    return Answer(self._other(before.device))
                return self._day_end.report(day, before, prepare, watch or Watch())
            except Trouble as trouble:
                return Answer(not_sent(trouble.code, trouble.detail))

    def cash_in(self, amount: int) -> Outcome:  # noqa: ARG002  # part of the protocol
        """Not part of NoviAPI."""
        return UNSUPPORTED

    def cash_out(self, amount: int) -> Outcome:  # noqa: ARG002  # part of the protocol
        """Not part of NoviAPI."""
        return UNSUPPORTED

    def slip(self, kind: Slip, amount: int) -> Outcome:
        """Print that cash was given back."""
        return self._printed(documents.slip(kind, amount))

    def nonfiscal(self, ticket: Ticket) -> Outcome:
        """Print a ticket without its pictures."""
        return self._printed(documents.printout(ticket))

    def kick(self) -> Outcome:
        """Not part of NoviAPI."""
        return UNSUPPORTED

    def close(self) -> None:
        """Nothing is held between orders."""

    def _measured(self, document: FiscalDocument) -> tuple[Footprint | None, IssueOutcome]:
        """Where the records stand before a document; None, and why, when it is not to be sent."""
        prepare = Deadline(self._timings.prepare)
        try:
            if not self._records.free(prepare, tidy=True):
                return None, IssueOutcome(self._busy(prepare))
            before = self._records.footprint(prepare)
            table = self._records.table(before, prepare)
        except Trouble as trouble:
            return None, IssueOutcome(not_sent(trouble.code, trouble.detail))
        if self._is_other(before.device):
            return None, IssueOutcome(self._other(before.device))
        found = problems(document, table)
        if found:
            return None, IssueOutcome(refused(found[0].code, found[0].detail), problems=found)
        return before, IssueOutcome(done())

    def _unsettled(
        self, document: FiscalDocument, before: Footprint, outcome: Outcome, seen: Seen | None
    ) -> IssueOutcome:
        """An issue that is not DONE; where the printer forgot the order, its records are asked before it is UNKNOWN."""
        if outcome.certainty is not Certainty.UNKNOWN or seen is None or seen.state is not State.FORGOTTEN:
            return IssueOutcome(outcome)
        match self._recovery.forgotten(document, before, Deadline(self._timings.prepare)):
            case NotIssued(code, detail):
                return IssueOutcome(refused(code, detail))
            case Issued(proof):
                return IssueOutcome(done("records"), proof)
            case found:
                return IssueOutcome(outcome, facts=found.facts)

    def _printed(self, content: Mapping[str, Any]) -> Outcome:
        with self._turn_within(self._timings.turn) as mine:
            if not mine:
                return not_sent("fiscal_busy", "another order is under way")
            try:
                prepare = Deadline(self._timings.prepare)
                if not self._records.free(prepare):
                    return self._busy(prepare)
            except Trouble as trouble:
                return not_sent(trouble.code, trouble.detail)
            return self._carrying.carried_out(content, Watch())[0]

    def _identity(self, deadline: Deadline) -> Answer[FiscalIdentity]:
        memory, made = self._records.fiscal_memory(deadline), self._records.device(deadline)
        if self._is_other(memory.unique_number):
            return Answer(self._other(memory.unique_number))
        mode = Mode.FISCAL if memory.seller else Mode.TRAINING
        return Answer(done(), FiscalIdentity(memory.unique_number, mode, memory.seller, made.name, made.version))

    def _looked(self, deadline: Deadline) -> FiscalStatus:
        if not self._records.free(deadline):
            hindrance = self._records.hindered(deadline)
            code = f"fiscal_{hindrance.value}"
            return FiscalStatus(Fact.YES, Fact.NO, hindrance, OpenDocument.UNKNOWN, code=code)
        protected, memory = self._records.protected_memory(deadline), self._records.fiscal_memory(deadline)
        identity = FiscalIdentity(memory.unique_number, Mode.FISCAL if memory.seller else Mode.TRAINING, memory.seller)
        other = self._is_other(memory.unique_number)
        full = protected.free == 0 or memory.days_left <= 0
        in_the_way = self._records.hindrance
        code = "fiscal_other_device" if other else "fiscal_memory_full" if full else ""
        return FiscalStatus(
            linked=Fact.YES,
            ready=Fact.of(not other and not full and in_the_way is None),
            hindrance=in_the_way,
            open_document=OpenDocument.NONE,
            identity=identity,
            memory_full=Fact.of(full),
            memory_nearly_full=Fact.of(full or memory.days_left < FEW_DAYS),
            code=code,
        )

    def _asked(self, timeout: float, ask: Callable[[Deadline], Answer[T]]) -> Answer[T]:
        """The answer to a question about the printer, or why there is none."""
        deadline = Deadline(timeout)
        with self._turn_within(deadline.left / 2) as mine:
            if not mine:
                return Answer(not_sent("fiscal_busy", "another order is under way"))
            try:
                if not self._records.free(deadline):
                    return Answer(self._busy(deadline))
                return ask(deadline)
            except Trouble as trouble:
                return Answer(not_sent(trouble.code, trouble.detail))

    def _busy(self, deadline: Deadline) -> Outcome:
        """A document is being carried out, or waits for a person; nothing else is confirmed beside it."""
        return not_sent(f"fiscal_{self._records.hindered(deadline).value}", "a document is being carried out")

    def _is_other(self, unique_number: str) -> bool:
        return bool(self._expect) and unique_number != self._expect

    def _other(self, unique_number: str) -> Outcome:
        return refused("fiscal_other_device", f"{unique_number} instead of {self._expect}")

    @contextmanager
    def _turn_within(self, seconds: float) -> Iterator[bool]:
        """Whether it is our turn, for the length of the block."""
        mine = self._turn.acquire(timeout=seconds)
        try:
            yield mine
        finally:
            if mine:
                self._turn.release()
