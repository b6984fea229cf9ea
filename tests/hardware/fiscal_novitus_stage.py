"""A Novitus printer for tests, documents to issue on it, and as many tills as fall over."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from hardware.address import TcpAddress, parse_address
from hardware.fiscal.document import (
    DepositLine,
    Discount,
    FiscalDocument,
    FiscalLine,
    FiscalPayment,
    PaymentKind,
)
from hardware.fiscal.novitus.carrying import Timings
from hardware.fiscal.novitus.driver import NovitusPrinter
from hardware.fiscal.novitus.tokens import Tokens
from hardware.fiscal.novitus.wire import Door
from hardware.fiscal.outcome import Progress, Stage
from hardware.simulators.fiscal_novitus import NovitusSimulator

WAITS = Timings(
    open=0.5, turn=30, prepare=3, answer=2.0, poll=0.1, grace=0.2, again=0.01, silent=1.0, longest=2.0, hindered=3.0
)
HASTY = replace(WAITS, answer=0.2)
VAT = Decimal("0.23")


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
    def last(self) -> Progress:
        return self.noted[-1] if self.noted else Progress(Stage.BEGUN)


class NovitusStage:
    """One simulated printer and drivers for it that have never spoken to it."""

    def __init__(self, folder: Path, lateness: float = 0.3) -> None:
        self.folder = folder
        state, ledger = folder / "records.json", folder / "ledger.jsonl"
        self.simulator = NovitusSimulator(state=state, ledger=ledger, lateness=lateness)
        self.simulator.start()

    def till(
        self,
        *,
        expect: str = "",
        timings: Timings = WAITS,
        kept_in: Path | None = None,
        wrap: Callable[[Door], Door] | None = None,
    ) -> NovitusPrinter:
        address = parse_address(self.simulator.address)
        assert isinstance(address, TcpAddress)
        door = Door(address.host, address.port, open_timeout=timings.open)
        door = wrap(door) if wrap else door
        return NovitusPrinter("fiscal", door, Tokens(door, kept_in), expect=expect, timings=timings)

    def issued(self, document: FiscalDocument) -> int:
        """How many receipts really carry the document's number."""
        return len(self.simulator.receipts_of(document.system_number))


def sale(number: str, *lines: FiscalLine, **other: object) -> FiscalDocument:
    """A sale paid in cash to the grosz."""
    lines = lines or (FiscalLine("Chleb żytni", "A", VAT, 499, 998, Decimal(2), "szt."),)
    total = sum(line.total for line in lines)
    deposits = other.get("deposits", ())
    assert isinstance(deposits, tuple)
    discounts = other.get("discounts", ())
    assert isinstance(discounts, tuple)
    total += sum(one.total for one in deposits if isinstance(one, DepositLine))
    total -= sum(one.amount for one in discounts if isinstance(one, Discount))
    plain = FiscalDocument(number, "PLN", lines, (FiscalPayment(PaymentKind.CASH, total),), total, discounts, deposits)
    rest = {name: value for name, value in other.items() if name not in ("deposits", "discounts")}
    return replace(plain, **rest)  # type: ignore[arg-type]  # fields by name
