"""An Italian RT printer as small as it can be: it prints by itself, counts days, and takes goods back by reference."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import ClassVar

from fiscal_country_parts import MOMENT, CountryDevice, Rates

from hardware.fiscal.document import DocumentKind, FiscalDocument
from hardware.fiscal.outcome import Answer, FiscalProof, Problem, Report, Watch
from hardware.fiscal.states import DiscountKind, FiscalAbilities, OnFailure, ReportKind
from hardware.fiscal.taxes import TaxTable

LOTTERY_CODE = 8


class RtPrinter(CountryDevice):
    """Documents are numbered within the day; a return names the document it takes back."""

    number = "99MEX000001"
    rates: ClassVar[Rates] = {"1": Decimal("0.22"), "2": Decimal("0.10"), "3": Decimal("0.04")}
    abilities = FiscalAbilities(
        documents=frozenset(DocumentKind),
        discounts=frozenset((DiscountKind.LINE, DiscountKind.SUBTOTAL)),
        customer_code=True,
        on_failure=frozenset((OnFailure.STOP, OnFailure.RESERVE)),
    )

    def __init__(self) -> None:
        super().__init__()
        self.paper: list[str] = []
        self._today = 0

    def check(self, document: FiscalDocument, table: TaxTable) -> Sequence[Problem]:
        found = list(super().check(document, table))
        original = document.original
        if document.kind is DocumentKind.RETURN and not (original and original.number and original.day_number):
            found.append(Problem("fiscal_no_original"))
        if document.customer_code and len(document.customer_code) != LOTTERY_CODE:
            found.append(Problem("fiscal_customer_code"))
        return found

    def make(self, document: FiscalDocument) -> FiscalProof:
        self._today += 1
        number, day = f"{self._today:04d}", f"{self.reports + 1:04d}"
        title = "DOCUMENTO COMMERCIALE"
        if document.original is not None:
            title += f" emesso per RESO MERCE N. {document.original.day_number}-{document.original.number}"
        self.paper.append(f"{title} {day}-{number} {document.customer_code}".rstrip())
        return FiscalProof(document.system_number, self.number, number, day, MOMENT.isoformat(), document.total)

    def report(self, kind: ReportKind, day: date, watch: Watch | None = None) -> Answer[Report]:
        self._today = 0
        return super().report(kind, day, watch)
