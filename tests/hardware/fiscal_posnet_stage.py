"""A POSNET printer for tests, documents to issue on it, and as many tills as fall over."""

import time
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from hardware.address import parse_address
from hardware.fiscal.document import DepositLine, Discount, FiscalDocument, FiscalLine, FiscalPayment, PaymentKind
from hardware.fiscal.outcome import Progress, Resolution, Stage, StillOpen
from hardware.fiscal.posnet.driver import PosnetPrinter
from hardware.fiscal.posnet.line import Timings
from hardware.links.link import ByteLink
from hardware.links.opening import link_to
from hardware.simulators.fiscal_posnet import PosnetSimulator
from hardware.status import Fact

WAITS = Timings(
    open=0.5,
    turn=30,
    stall=0.5,
    reply=0.08,
    printing=0.25,
    longest=2,
    recovery=0.8,
    settled=0.06,
    poll=0.02,
    again=0.01,
)
# For a printer that is well, on a machine that is busy.
PATIENT = replace(WAITS, open=5, stall=5, reply=5, printing=10, longest=30, recovery=15)
# For one turn that fails at a printer that is well.
BRISK = replace(PATIENT, reply=0.2, printing=0.3)
VAT = Decimal("0.23")
REDUCED = Decimal("0.08")


class TillKilled(BaseException):
    """The till's process is gone in the middle of a call."""


class Log:
    """The stages of one issue as a till keeps them; the till may die when one is noted."""

    def __init__(self, dies_at: Stage | None = None) -> None:
        self.noted: list[Progress] = []
        self._dies_at = dies_at

    def __call__(self, progress: Progress) -> None:
        self.noted.append(Progress.from_text(progress.as_text()))
        if progress.stage is self._dies_at:
            raise TillKilled

    @property
    def stages(self) -> list[Stage]:
        return [progress.stage for progress in self.noted]

    @property
    def last(self) -> Progress:
        return self.noted[-1] if self.noted else Progress(Stage.BEGUN)


class PosnetStage:
    """One simulated printer and drivers for it that have never spoken to it."""

    def __init__(self, folder: Path, listen: str = "tcp://127.0.0.1:0", after_power_cut: str = "keep") -> None:
        self.folder = folder
        self.simulator = PosnetSimulator(
            listen,
            state=folder / "memory.json",
            ledger=folder / "ledger.jsonl",
            lateness=0.4,
            after_power_cut=after_power_cut,
        )
        self.simulator.start()

    def till(self, wrap: Callable[[ByteLink], ByteLink] | None = None, **options: Any) -> PosnetPrinter:
        link = link_to("fiscal", parse_address(self.simulator.address))
        return PosnetPrinter("fiscal", wrap(link) if wrap else link, **{"timings": PATIENT, **options})

    def until_ready(self) -> None:
        """Return once the printer has worked off what it had heard."""
        deadline = time.monotonic() + 30
        while self.till().status().ready is not Fact.YES:
            assert time.monotonic() < deadline, self.till().status()

    def issued(self, document: FiscalDocument) -> int:
        """How many receipts really carry the document's number."""
        return len(self.simulator.receipts(document.system_number))

    def resolved(self, document: FiscalDocument, progress: Progress) -> Resolution:
        """What a till that was started anew learns, with a person who cancels what was surely left open."""
        self.simulator.wait_until_on()
        self.simulator.script.clear()
        found = self.till().resolve(document, progress, 30)
        if isinstance(found, StillOpen) and found.ours is Fact.YES and found.hindrance is None:
            assert self.till().cancel_open(by_hand=True).done
            found = self.till().resolve(document, progress, 30)
        return found


def sale(number: str, *lines: FiscalLine, **other: object) -> FiscalDocument:
    """A sale paid in cash to the grosz."""
    lines = lines or (FiscalLine("Chleb żytni", "A", VAT, 499, 998, Decimal(2), "szt."),)
    total = sum(line.total for line in lines)
    deposits, discounts = other.pop("deposits", ()), other.pop("discounts", ())
    assert isinstance(deposits, tuple)
    assert isinstance(discounts, tuple)
    total += sum(one.total for one in deposits if isinstance(one, DepositLine))
    total -= sum(one.amount for one in discounts if isinstance(one, Discount))
    plain = FiscalDocument(number, "PLN", lines, (FiscalPayment(PaymentKind.CASH, total),), total, discounts, deposits)
    return replace(plain, **other)  # type: ignore[arg-type]  # fields by name
