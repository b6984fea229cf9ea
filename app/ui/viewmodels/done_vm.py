"""The sale is made: the change to hand over, the receipt on the screen, and what becomes of the paper."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.codes.own import OwnKind, decode_own
from app.domain.sale import Sale
from app.domain.tender import TenderKind
from app.ports.devices import ReceiptWriter
from app.services.past_sales import PastSales, Reprint
from app.ui.format import Format
from app.ui.row_model import RowModel
from app.ui.viewmodels.acting import Acting
from app.ui.viewmodels.basket_rows import BasketRowData
from app.ui.viewmodels.printing_vm import PrintingViewModel
from app.ui.viewmodels.receipt_preview_vm import ReceiptPreviewViewModel
from app.ui.viewmodels.refusal_vm import RefusalViewModel
from app.ui.viewmodels.shell_vm import ShellViewModel
from app.ui.viewmodels.sold_rows import sold_meta, sold_rows

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by app.main")
class DoneViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The sale made last. It stays until the next scan or key, and that scan goes into the new basket."""

    changed = Signal()
    nextScan = Signal(str, arguments=["raw"])

    def __init__(
        self,
        past: PastSales,
        acting: Acting,
        writer: ReceiptWriter,
        text: Format,
        shell: ShellViewModel,
        refusal: RefusalViewModel,
        printing: PrintingViewModel,
        preview: ReceiptPreviewViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._past = past
        self._acting = acting
        self._writer = writer
        self._text = text
        self._shell = shell
        self._refusal = refusal
        self._printing = printing
        self._preview = preview
        self._sale: Sale | None = None
        self._rows = RowModel(BasketRowData, None, self)

    def _amount(self, minor: int) -> str:
        return self._text.amount(minor, self._sale.currency) if self._sale else ""

    def _given_back(self) -> int:
        """Cash that goes to the customer: change, or what the shop owed."""
        if self._sale is None:
            return 0
        out = -sum(t.amount for t in self._sale.tenders if t.kind == TenderKind.CASH and t.amount < 0)
        return self._sale.change + out

    def _get_change_label(self) -> str:
        owed = self._sale is not None and any(t.amount < 0 for t in self._sale.tenders)
        return self.tr("Give back") if owed else self.tr("Change")

    def _get_lines(self) -> list[str]:
        if self._sale is None:
            return []
        return [
            self._sale.number,
            self.tr("{time}, {cashier}").format(time=self._text.time(self._sale.at), cashier=self._sale.cashier),
        ]

    def _get_tenders(self) -> list[dict[str, str]]:
        if self._sale is None:
            return []
        words = {TenderKind.CASH.value: self.tr("Cash"), TenderKind.CARD.value: self.tr("Card")}
        paid = [{"label": words[t.kind], "amount": self._amount(t.given or t.amount)} for t in self._sale.tenders]
        if self._sale.rounding:
            paid.append({"label": self.tr("Rounding"), "amount": self._amount(self._sale.rounding)})
        return paid

    def _get_fiscal(self) -> list[dict[str, str]]:
        """The fiscal receipt by its numbers; empty where none is made."""
        proof = self._sale.fiscal if self._sale else None
        if proof is None:
            return []
        told = (
            (self.tr("Number"), proof.document),
            (self.tr("Printer"), proof.unique or proof.device),
            (self.tr("Tax number"), proof.buyer),
        )
        return [{"label": label, "value": value} for label, value in told if value]

    rows = Property(QObject, lambda self: self._rows, constant=True)
    fiscal = Property(list, _get_fiscal, notify=changed)
    number = Property(str, lambda self: self._sale.number if self._sale else "", notify=changed)
    lines = Property(list, _get_lines, notify=changed)
    total = Property(str, lambda self: self._amount(self._sale.total) if self._sale else "", notify=changed)
    currency = Property(
        str, lambda self: self._text.currency_word(self._sale.currency) if self._sale else "", notify=changed
    )
    meta = Property(list, lambda self: sold_meta(self._sale, self._text) if self._sale else [], notify=changed)
    change = Property(str, lambda self: self._amount(self._given_back()), notify=changed)
    hasChange = Property(bool, lambda self: self._given_back() > 0, notify=changed)
    changeLabel = Property(str, _get_change_label, notify=changed)
    tenders = Property(list, _get_tenders, notify=changed)

    def show(self, sale: Sale) -> None:
        """A sale has just been made: show it at once, then print it and open the drawer."""
        self._sale = sale
        self._rows.show(sold_rows(sale, self._text))
        self._preview.show(self._writer.sale(sale))
        self.changed.emit()
        self._shell.go("done")
        self._printing.start(sale.id, printed=sale.fiscal is not None)

    @Slot()
    def printAgain(self) -> None:
        """One more receipt, marked as a copy."""
        sale = self._sale
        if sale is not None and self._printing.property("state") != "printing":
            self._acting.run(lambda a: self._past.reprint(sale.id, a), self._copied, self._refusal.show)

    @Slot()
    def next(self) -> None:
        """On with the next customer; printing goes on by itself."""
        self._shell.go("sell")

    @Slot(int)
    def press(self, key: int) -> None:
        """A function key of this page."""
        acts = {7: lambda: self._shell.go("pastSales"), 10: self.printAgain, 12: self.next}
        if key in acts:
            acts[key]()

    @Slot(str)
    def command(self, payload: str) -> None:
        """A scanned command."""
        if payload == "NEXT":
            self.next()

    @Slot(str)
    def scanned(self, raw: str) -> None:
        """A scan: the next customer's first product, unless it is a command to this page."""
        own = decode_own(raw)
        if own is not None and own[0] is OwnKind.COMMAND:
            self.command(own[1])
        else:
            self.next()
            self.nextScan.emit(raw)

    def _copied(self, reprint: Reprint) -> None:
        self._printing.start(reprint.id)
