"""Receipts: finding a finished record, looking at it, printing it again, and taking it back."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.codes.own import OwnKind, decode_own
from app.domain.refusals import Refusal
from app.domain.sale import Sale, SaleKind
from app.ports.devices import ReceiptWriter
from app.ports.runner import Runner
from app.services.desk import Desk
from app.services.past_sales import PastSale, PastSales, Reprint
from app.ui.format import Format
from app.ui.row_model import RowModel
from app.ui.viewmodels.acting import Acting
from app.ui.viewmodels.past_rows import PastRow, past_row
from app.ui.viewmodels.printing_vm import PrintingViewModel
from app.ui.viewmodels.receipt_preview_vm import ReceiptPreviewViewModel
from app.ui.viewmodels.refund_vm import RefundViewModel
from app.ui.viewmodels.refusal_vm import RefusalViewModel
from app.ui.viewmodels.shell_vm import ShellViewModel
from app.ui.viewmodels.sold_rows import sold_meta

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by app.main")
class PastSalesViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The receipts page. What is recorded is only ever read; whatever is done to it is a new record."""

    changed = Signal()
    searchChanged = Signal()

    def __init__(
        self,
        past: PastSales,
        desk: Desk,
        runner: Runner,
        acting: Acting,
        writer: ReceiptWriter,
        text: Format,
        shell: ShellViewModel,
        refusal: RefusalViewModel,
        refund: RefundViewModel,
        printing: PrintingViewModel,
        preview: ReceiptPreviewViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._past = past
        self._desk = desk
        self._runner = runner
        self._acting = acting
        self._writer = writer
        self._text = text
        self._shell = shell
        self._refusal = refusal
        self._refund = refund
        self._printing = printing
        self._preview = preview
        self._records: Sequence[Sale] = ()
        self._open: PastSale | None = None
        self._search = ""
        self._rows = RowModel(PastRow, lambda row: row.saleId, self)
        refund.made.connect(self._made)
        refund.changed.connect(self.changed)

    def _get_title(self) -> str:
        return self._open.sale.number if self._open else self.tr("Receipts")

    def _get_lines(self) -> list[str]:
        if self._open is None:
            return [self.tr("Choose a receipt, type its number or scan its code")]
        sale = self._open.sale
        first = self.tr("{time}, {cashier}").format(time=self._text.date_time(sale.at), cashier=sale.cashier)
        back = self._open.taken_back
        if sale.original_number:
            return [first, self.tr("For receipt {number}").format(number=sale.original_number)]
        return [first, self.tr("%n time(s) taken back", "", len(back))] if back else [first]

    def _get_no_refund(self) -> str:
        if self._open is None:
            return self.tr("choose a receipt")
        if self._open.sale.kind != SaleKind.SALE:
            return self.tr("not a sale")
        return "" if any(q > 0 for q in self._open.left.values()) else self.tr("all came back")

    def _get_no_void(self) -> str:
        if self._open is None or self._open.sale.kind != SaleKind.SALE:
            return self._get_no_refund()
        if self._open.taken_back:
            return self.tr("taken back already")
        shift = self._desk.shift.number if self._desk.shift else 0
        return "" if self._open.sale.shift == shift else self.tr("another shift: refund it")

    def _get_total(self) -> str:
        return self._text.amount(self._open.sale.total, self._open.sale.currency) if self._open else ""

    rows = Property(QObject, lambda self: self._rows, constant=True)
    search = Property(str, lambda self: self._search, notify=searchChanged)
    current = Property(
        int, lambda self: next((i for i, r in enumerate(self._rows.rows) if r.selected), -1), notify=changed
    )
    chosen = Property(bool, lambda self: self._open is not None, notify=changed)
    title = Property(str, _get_title, notify=changed)
    lines = Property(list, _get_lines, notify=changed)
    total = Property(str, _get_total, notify=changed)
    currency = Property(str, lambda self: self._text.currency_word(self._desk.terminal.currency), constant=True)
    meta = Property(list, lambda self: sold_meta(self._open.sale, self._text) if self._open else [], notify=changed)
    noRefund = Property(str, _get_no_refund, notify=changed)
    noVoid = Property(str, _get_no_void, notify=changed)

    @Slot()
    def enter(self) -> None:
        """The page comes to the front: the latest records, the last one open."""
        self._search = ""
        self.searchChanged.emit()
        self._runner.db(self._past.recent, self._listed, self._refusal.show)
        self._shell.go("pastSales")

    @Slot(str)
    def find(self, text: str) -> None:
        """Narrow the list to numbers that contain what is typed."""
        self._search = text
        self.searchChanged.emit()
        self._show_rows()

    @Slot(str)
    def submit(self, text: str) -> None:
        """Enter in the search field: a whole number is looked up in all that was ever sold here."""
        if decode_own(text) is not None:
            self.scanned(text)
        elif text.strip() and len(self._rows.rows) != 1:
            self._runner.db(lambda: self._past.by_number(text), self._opened, self._refusal.show)
        elif self._rows.rows:
            self.choose(0)

    @Slot(int)
    def choose(self, place: int) -> None:
        """A row of the list."""
        if 0 <= place < len(self._rows.rows) and not self._refund.property("mode"):
            self._open_id(self._rows.rows[place].saleId)

    @Slot(int)
    def step(self, by: int) -> None:
        """Up (-1) and down (1) the list."""
        count, at = len(self._rows.rows), self.property("current")
        self.choose(max(0, min(count - 1, at + by)) if at >= 0 else 0)

    @Slot(str)
    def open(self, payload: str) -> None:
        """The receipt whose code was scanned: the record's id as hexadecimal digits."""
        try:
            sale_id = str(UUID(hex=payload))
        except ValueError:
            self._refusal.show(Refusal("RECEIPT-UNKNOWN", number=payload[:40]))
            return
        self._search = ""
        self.searchChanged.emit()
        self._runner.db(self._past.recent, self._fill, self._refusal.show)
        self._open_id(sale_id)
        self._shell.go("pastSales")

    @Slot()
    def reprint(self) -> None:
        """Print the open receipt again, marked as a copy."""
        of = self._open
        if of is not None and self._printing.property("state") != "printing":
            self._acting.run(lambda a: self._past.reprint(of.sale.id, a), self._copied, self._refusal.show)

    @Slot()
    def beginRefund(self) -> None:
        """Choose what comes back."""
        if self._open is not None and not self._get_no_refund():
            self._take_back(self._open.sale.id, "refund")

    @Slot()
    def beginVoid(self) -> None:
        """Undo the whole sale."""
        if self._open is not None and not self._get_no_void():
            self._take_back(self._open.sale.id, "void")

    @Slot()
    def back(self) -> None:
        """Escape: out of the refund, then out of the search, then to the basket."""
        if self._refund.property("mode"):
            self._refund.cancel()
        elif self._search:
            self.find("")
        else:
            self._shell.go("sell")

    @Slot(int)
    def press(self, key: int) -> None:
        """A function key of this page."""
        closed = {7: self.back, 9: self.beginRefund, 4: self.beginVoid, 10: self.reprint, 12: self.back}
        acts = {12: self._refund.accept, 7: self._refund.cancel} if self._refund.property("mode") else closed
        if key in acts:
            acts[key]()

    @Slot(str)
    def command(self, payload: str) -> None:
        """A scanned command."""
        if payload in ("BACK", "NEXT"):
            self.back()

    @Slot(str)
    def scanned(self, raw: str) -> None:
        """A scan on this page: a receipt opens, a command acts, anything else is refused aloud."""
        own = decode_own(raw)
        if self._refusal.property("active"):
            self._refusal.ignore_scan()
        elif own is not None and own[0] is OwnKind.COMMAND:
            self.command(own[1])
        elif own is not None and own[0] is OwnKind.RECEIPT and not self._refund.property("mode"):
            self.open(own[1])
        else:
            self._refusal.show(Refusal("RECEIPT-SCAN"))

    def _take_back(self, sale_id: str, mode: str) -> None:
        """Look at the record afresh: money may be on its way back to a card since it was opened."""
        self._runner.db(
            lambda: self._past.by_id(sale_id), lambda past: self._refund.begin(past, mode), self._refusal.show
        )

    def _open_id(self, sale_id: str) -> None:
        self._runner.db(lambda: self._past.by_id(sale_id), self._opened, self._refusal.show)

    def _opened(self, past: PastSale) -> None:
        self._open = past
        self._preview.show(self._writer.sale(past.sale))
        self._printing.look_up(past.sale.id)
        self._show_rows()

    def _listed(self, records: Sequence[Sale]) -> None:
        self._fill(records)
        if records:
            self._open_id(records[0].id)
        else:
            self._open = None
            self._preview.show(None)
            self._printing.clear()
            self.changed.emit()

    def _fill(self, records: Sequence[Sale]) -> None:
        self._records = records
        self._show_rows()

    def _show_rows(self) -> None:
        wanted = self._search.strip().upper()
        chosen = self._open.sale.id if self._open else ""
        shown = [sale for sale in self._records if wanted in sale.number.upper()]
        self._rows.show([past_row(sale, self._text, selected=sale.id == chosen) for sale in shown])
        self.changed.emit()

    @Slot(object)
    def _made(self, record: Sale) -> None:
        """A refund or void was recorded: it is open now, prints, and the drawer opens for cash."""
        self._runner.db(self._past.recent, self._fill, self._refusal.show)
        self._open = PastSale(record, (), {})
        self._preview.show(self._writer.sale(record))
        self._printing.start(record.id)
        self._show_rows()

    def _copied(self, reprint: Reprint) -> None:
        if self._open is not None:
            self._preview.show(self._writer.sale(self._open.sale, reprint.copy))
        self._printing.start(reprint.id)
