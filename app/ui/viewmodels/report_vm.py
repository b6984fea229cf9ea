"""The X report: the figures of the open shift on the screen, and on paper when wanted."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.ports.devices import ReceiptWriter
from app.ports.runner import Runner
from app.services.shifts import Recorded, ShiftService, XReport
from app.ui.format import Format
from app.ui.viewmodels.acting import Acting
from app.ui.viewmodels.fiscal_day_vm import FiscalDayViewModel
from app.ui.viewmodels.printing_vm import PrintingViewModel
from app.ui.viewmodels.receipt_preview_vm import ReceiptPreviewViewModel
from app.ui.viewmodels.refusal_vm import RefusalViewModel
from app.wire.entry import Kind

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by app.main")
class ReportViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """Looking changes nothing; printing is written down. Neither resets a figure."""

    changed = Signal()

    def __init__(
        self,
        shifts: ShiftService,
        runner: Runner,
        acting: Acting,
        text: Format,
        writer: ReceiptWriter,
        refusal: RefusalViewModel,
        printing: PrintingViewModel,
        parent: QObject | None = None,
        fiscal_day: FiscalDayViewModel | None = None,
    ) -> None:
        super().__init__(parent)
        self._shifts = shifts
        self._runner = runner
        self._acting = acting
        self._text = text
        self._writer = writer
        self._refusal = refusal
        self._printing = printing
        self._preview = ReceiptPreviewViewModel(self)
        self._fiscal_day = fiscal_day
        self._report: XReport | None = None

    def _get_refusal(self) -> QObject:
        return self._refusal

    def _get_printing(self) -> QObject:
        return self._printing

    def _get_preview(self) -> QObject:
        return self._preview

    def _amount(self, minor: int) -> str:
        return self._text.amount(minor, self._report.currency) if self._report else ""

    def _get_title(self) -> str:
        return self.tr("Shift {number} so far").format(number=self._report.shift) if self._report else ""

    def _get_as_of(self) -> str:
        return self.tr("Figures of {time}").format(time=self._text.time(self._report.at)) if self._report else ""

    def _get_sold(self) -> str:
        figures = self._report.totals if self._report else None
        return self._amount(figures.sales_total + figures.refunds_total + figures.voids_total) if figures else ""

    def _get_sales(self) -> str:
        return self.tr("%n sale(s)", "", self._report.totals.sales) if self._report else ""

    def _get_average(self) -> str:
        if self._report is None or not self._report.totals.sales:
            return ""
        figures = self._report.totals
        return self._amount(figures.sales_total // figures.sales)

    def _get_facts(self) -> list[dict[str, str]]:
        if self._report is None:
            return []
        figures = self._report.totals
        tenders = {"cash": self.tr("Cash"), "card": self.tr("Card")}
        rows = [(tenders.get(kind, kind), self._amount(sum_)) for kind, sum_ in sorted(figures.tenders.items())]
        rows += [
            (self.tr("Average sale"), self._get_average() or self._amount(0)),
            (self.tr("Refunds and voids"), self._amount(figures.refunds_total + figures.voids_total)),
            (self.tr("Discounts given"), self._amount(figures.discounts)),
            (self.tr("Lines taken out"), str(figures.voided_lines)),
            (self.tr("Drawer opened without a sale"), str(figures.drawer_openings)),
        ]
        return [{"label": label, "value": value} for label, value in rows]

    refusal = Property(RefusalViewModel, _get_refusal, constant=True)
    printing = Property(PrintingViewModel, _get_printing, constant=True)
    preview = Property(ReceiptPreviewViewModel, _get_preview, constant=True)
    fiscalDay = Property(FiscalDayViewModel, lambda self: self._fiscal_day, constant=True)
    title = Property(str, _get_title, notify=changed)
    asOf = Property(str, _get_as_of, notify=changed)
    sold = Property(str, _get_sold, notify=changed)
    sales = Property(str, _get_sales, notify=changed)
    facts = Property(list, _get_facts, notify=changed)
    currency = Property(
        str, lambda self: self._text.currency_word(self._report.currency) if self._report else "", notify=changed
    )
    ready = Property(bool, lambda self: self._report is not None, notify=changed)

    @Slot()
    def load(self) -> None:
        """Look at the figures of now."""
        self._printing.clear()
        self._acting.run(self._shifts.x_preview, self._show, self._refusal.show)

    @Slot()
    def print(self) -> None:
        """Write an X report down and print it."""
        self._acting.run(self._shifts.x_report, self._printed, self._refusal.show)

    def _show(self, report: XReport) -> None:
        self._report = report
        self._preview.show(self._writer.slip(Kind.NOTE, report.as_body()))
        self.changed.emit()

    def _printed(self, recorded: Recorded[XReport]) -> None:
        self._show(recorded.what)
        self._printing.start(recorded.entry)
