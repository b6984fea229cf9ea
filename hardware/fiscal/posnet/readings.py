"""What a POSNET device says about itself: who it is, its rates, its counters, whether it could issue a receipt now."""

from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation

from hardware.fiscal.outcome import Answer, Footprint
from hardware.fiscal.posnet.errors import code_of
from hardware.fiscal.posnet.evidence import OWNED_BY_DEVICE, footprint_of
from hardware.fiscal.posnet.frames import Reply
from hardware.fiscal.posnet.line import Look, PosnetLine
from hardware.fiscal.posnet.receipt import LETTERS
from hardware.fiscal.states import FiscalIdentity, FiscalStatus, Mode, OpenDocument
from hardware.fiscal.taxes import TaxRate, TaxTable
from hardware.status import Fact, Outcome, done, not_sent, refused

EXEMPT, INACTIVE = Decimal(100), Decimal(101)
NEARLY_FULL_PERCENT = 5


@dataclass(frozen=True, slots=True)
class Ready:
    """All that is read before a document: the footprint and the rates."""

    footprint: Footprint
    table: TaxTable


class Readings:
    """Questions over an open line, none with an effect. Raises DeviceError.

    `unique_number` pins the device, empty for any; `training` lets a device be used that is not fiscal yet.
    """

    def __init__(self, line: PosnetLine, *, unique_number: str = "", training: bool = False) -> None:
        self._line, self._unique_number, self._training = line, unique_number, training

    def identity(self) -> Answer[FiscalIdentity]:
        """Who it is; REFUSED when it is not the one that was pinned."""
        general = self._line.ask("scomm")
        make = self._line.ask("sid")
        found = identity_of(general, make)
        return Answer(self._pinned(general) or done("scomm"), found)

    def table(self) -> Answer[TaxTable]:
        """Its rates; REFUSED when the answer cannot be understood."""
        reply = self._line.ask("vatget")
        if reply.error is not None:
            return Answer(refused(code_of(reply), f"vatget ?{reply.error}"))
        table = table_of(reply)
        return Answer(refused("fiscal_garbled", "vatget"), None) if table is None else Answer(done("vatget"), table)

    def footprint(self) -> Answer[Footprint]:
        """Where its counters stand."""
        counters = self._line.ask("scnt")
        if counters.error is not None or not counters.text("nu"):
            return Answer(refused("fiscal_garbled", "scnt"))
        return Answer(done("scnt"), footprint_of(counters, self._line.ask("rtcget").text("tm")))

    def ready(self) -> Answer[Ready]:
        """Whether a document could be begun now, and what has to be known before it is."""
        general = self._line.ask("scomm")
        hindered = self._pinned(general) or self._mode(general) or self._free(general, self._line.look())
        if hindered is not None:
            return Answer(hindered)
        table, footprint = self.table(), self.footprint()
        if table.value is None or footprint.value is None:
            return Answer(footprint.outcome if table.value is not None else table.outcome)
        return Answer(done(), Ready(footprint.value, table.value))

    def status(self) -> FiscalStatus:
        """One look."""
        look = self._line.look()
        if not look.speaks:
            return FiscalStatus(Fact.YES, Fact.NO, code="fiscal_no_answer")
        if look.hindrance is not None or look.busy:
            # What is asked in turn would wait behind the printing.
            code = f"fiscal_{look.hindrance.value}" if look.hindrance else "fiscal_busy"
            near_end = Fact.of(look.near_end)
            return FiscalStatus(Fact.YES, Fact.NO, look.hindrance, paper_near_end=near_end, code=code)
        general, make = self._line.ask("scomm"), self._line.ask("sid")
        clock, medium = self._line.ask("rtcget"), self._line.ask("ecmedinfoget")
        hub = self._line.ask("repositoryeventhubstate")
        must_close = self._must_close(general, clock)
        trouble = self._pinned(general) or self._mode(general) or self._free(general, look)
        if trouble is None and _filled(medium, 0) is Fact.YES:
            trouble = refused("fiscal_memory_full")
        if trouble is None and must_close is Fact.YES:
            trouble = refused("fiscal_day_not_closed")
        return FiscalStatus(
            linked=Fact.YES,
            ready=Fact.of(trouble is None),
            open_document=_open_document(general, look),
            identity=identity_of(general, make),
            day_must_close=must_close,
            paper_near_end=Fact.of(look.near_end),
            memory_full=_filled(medium, 0),
            memory_nearly_full=_filled(medium, NEARLY_FULL_PERCENT),
            clock_skew=skew_of(clock.text("tm")),
            code=trouble.code if trouble else "",
            detail=trouble.detail if trouble else "",
            authority_reached=Fact.of(hub.flag("lr")),
        )

    def _pinned(self, general: Reply) -> Outcome | None:
        if general.error is not None:
            return refused(code_of(general), f"scomm ?{general.error}")
        if not general.text("nu"):
            return refused("fiscal_garbled", "scomm")
        if self._unique_number and general.text("nu") != self._unique_number:
            return refused("fiscal_other_device", f"{general.text('nu')} instead of {self._unique_number}")
        return None

    def _mode(self, general: Reply) -> Outcome | None:
        if general.flag("td"):
            return refused("fiscal_read_only")
        if not general.flag("fs") and not self._training:
            return refused("fiscal_not_fiscal")
        return None

    def _free(self, general: Reply, look: Look) -> Outcome | None:
        if not look.speaks:
            return not_sent("fiscal_no_answer")
        if look.hindrance is not None:
            return not_sent(f"fiscal_{look.hindrance.value}")
        if look.busy:
            return not_sent("fiscal_busy")
        if general.number("ts") != 0 or look.owner:
            return not_sent("fiscal_document_open")
        return None

    def _must_close(self, general: Reply, clock: Reply) -> Fact:
        """Whether sales of an earlier day wait for their report: then no receipt of today is let through."""
        if general.flag("tz") is not False:
            return Fact.of(None if general.flag("tz") is None else False)
        began, now = self._line.ask("stot").text("is"), clock.text("tm")
        if len(began) < len("2026-01-01") or len(now) < len("2026-01-01"):
            return Fact.UNKNOWN
        return Fact.of(began[:10] < now[:10])


def identity_of(general: Reply, make: Reply) -> FiscalIdentity:
    """The answers to `scomm` and `sid`."""
    fiscal, read_only = general.flag("fs"), general.flag("td")
    mode = (
        Mode.READ_ONLY if read_only else Mode.FISCAL if fiscal else Mode.TRAINING if fiscal is False else Mode.UNKNOWN
    )
    return FiscalIdentity(general.text("nu"), mode, model=make.text("nm"), firmware=make.text("vr"))


def table_of(reply: Reply) -> TaxTable | None:
    """The answer to `vatget`: percent with a comma, 100 for exempt, 101 for a letter that is switched off."""
    rates = []
    for letter in LETTERS:
        try:
            percent = Decimal(reply.text(f"v{letter.lower()}").replace(",", "."))
        except InvalidOperation:
            return None
        if percent != INACTIVE:
            rates.append(TaxRate(letter, None if percent == EXEMPT else percent / 100))
    return TaxTable(tuple(rates))


def skew_of(clock: str) -> int | None:
    """The device's clock less ours in seconds, None when it could not be understood."""
    try:
        told = datetime.fromisoformat(clock)
    except ValueError:
        return None
    return None if told.tzinfo is None else round((told - datetime.now(UTC)).total_seconds())


def _open_document(general: Reply, look: Look) -> OpenDocument:
    if look.owner == OWNED_BY_DEVICE:
        return OpenDocument.FOREIGN
    kind = general.number("ts")
    return OpenDocument.UNKNOWN if kind is None else OpenDocument.OPEN if kind else OpenDocument.NONE


def _filled(medium: Reply, left_percent: int) -> Fact:
    """Whether no more than this is left of the protected memory."""
    free, whole = medium.number("sf"), medium.number("ca")
    return Fact.of(free * 100 <= whole * left_percent) if free is not None and whole else Fact.UNKNOWN
