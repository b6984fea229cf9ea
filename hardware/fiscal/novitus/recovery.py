"""What became of a document in doubt, by the id it was stored under and by the printer's records.

STORED: never confirmed; deleted, it cannot be any more. QUEUED, PENDING: still to come. DONE: issued. ERROR: not
issued. Forgotten (a reset, two daily reports since): the number of the last document tells whether anything was
printed at all; where something was, only the paper knows.
"""

from hardware.fiscal.document import FiscalDocument
from hardware.fiscal.novitus.carrying import Carrying
from hardware.fiscal.novitus.orders import Stored, is_id
from hardware.fiscal.novitus.reading import Seen, State
from hardware.fiscal.novitus.records import Records
from hardware.fiscal.novitus.wire import Deadline, Trouble
from hardware.fiscal.outcome import (
    Facts,
    FiscalProof,
    Footprint,
    Issued,
    NotIssued,
    Progress,
    Resolution,
    Stage,
    StillOpen,
    Undetermined,
    Watch,
)
from hardware.fiscal.states import Hindrance
from hardware.status import Fact

ENDPOINT = "receipt"
FORGOTTEN = "fiscal_forgotten"


def memo_of(stored: Stored, number: str = "") -> str:
    """What has to survive a crash of the till: the id of the order, and the document's number once it is known."""
    return f"{stored.id} {number}".strip()


def proof_of(document: FiscalDocument, before: Footprint | None, number: str, e_document: str = "") -> FiscalProof:
    """The evidence of an issued document; `number` is its number in the printer's records."""
    day = None if before is None else before.counter("reports")
    return FiscalProof(
        document.system_number,
        before.device if before else "",
        number,
        "" if day is None else str(day + 1),
        total=document.total,
        facts=(("e_document", e_document),) if e_document else (),
    )


class Recovery:
    """Asks a printer what became of documents; withdraws what was never confirmed, and does nothing else to it."""

    def __init__(self, carrying: Carrying, records: Records) -> None:
        self._carrying, self._records = carrying, records

    def resolve(self, document: FiscalDocument, progress: Progress, deadline: Deadline) -> Resolution:
        """What became of a document whose last logged stage is `progress`."""
        if progress.stage in (Stage.BEGUN, Stage.MEASURED):
            return NotIssued("fiscal_nothing_sent", "nothing had left the till")
        if progress.stage is Stage.OPENING:
            self._records.note_untidy()
            return NotIssued("fiscal_never_closed", "what nobody confirmed is never carried out")
        found, _, number = progress.memo.partition(" ")
        if progress.stage in (Stage.ANSWERED, Stage.PROVED):
            return Issued(proof_of(document, progress.before, number))
        if not is_id(found):
            return Undetermined(FORGOTTEN, "no id of an order was noted", _facts(document, progress.before))
        stored = Stored(ENDPOINT, found)
        while deadline.left:
            seen = self._carrying.followed(stored, Watch(), deadline, patient=False)
            if seen is None:
                break
            if seen.state is not State.STORED:
                return self._resolution(document, progress.before, seen, deadline)
            if self._carrying.withdrawn(stored, deadline):
                return NotIssued("fiscal_never_closed", "the printer was never told to carry it out")
        facts = _facts(document, progress.before)
        return Undetermined("fiscal_no_answer", "the printer does not tell what became of it", facts)

    def _resolution(
        self, document: FiscalDocument, before: Footprint | None, seen: Seen, deadline: Deadline
    ) -> Resolution:
        match seen.state:
            case State.DONE:
                return Issued(proof_of(document, before, seen.number, seen.e_document))
            case State.ERROR:
                return NotIssued("fiscal_rejected", seen.error)
            case State.FORGOTTEN:
                return self.forgotten(document, before, deadline)
            case _:
                facts = _facts(document, before)
                return StillOpen(Fact.YES, seen.hindrance or Hindrance.BUSY, facts)

    def forgotten(self, document: FiscalDocument, before: Footprint | None, deadline: Deadline) -> Resolution:
        """What the records tell of a document whose order the printer does not know (any more)."""
        try:
            free = self._records.free(deadline, tidy=True)
            after = self._records.footprint(deadline) if free else None
        except Trouble as trouble:
            return Undetermined(trouble.code, trouble.detail, _facts(document, before))
        facts = _facts(document, before, after)
        if before is None or after is None:
            return Undetermined(FORGOTTEN, "there is nothing to compare with", facts)
        if after.device != before.device:
            return Undetermined("fiscal_other_device", f"{after.device} instead of {before.device}", facts)
        if after.counter("receipts") == before.counter("receipts"):
            return NotIssued(FORGOTTEN, "the printer has made no document since")
        return Undetermined(FORGOTTEN, "the printer knows the order no more and has made documents since", facts)


def _facts(document: FiscalDocument, before: Footprint | None, after: Footprint | None = None) -> Facts:
    """What a person compares with the paper."""
    known: list[tuple[str, object]] = [("system_number", document.system_number), ("total", document.total)]
    if before is not None:
        known += [("device", before.device), ("last_number_before", before.counter("receipts"))]
    if after is not None:
        known += [("last_number", after.counter("receipts"))]
    return tuple((name, str(value)) for name, value in known if value is not None)
