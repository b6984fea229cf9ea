"""The devices of this till: how each is, and tests that show it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.receipt import Document, Row, RowKind
from app.domain.refusals import Outage
from app.ports.devices import CashDrawer, DeviceHealth, EffectOutcome, EffectState, Health, ReceiptPrinter
from app.ports.runner import Runner
from app.ui.format import Format
from app.ui.row_model import RowModel
from app.ui.words import told

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_PRINTER, _DRAWER = "receipt_printer", "cash_drawer"
_GLYPHS = {
    _PRINTER: "printer",
    _DRAWER: "drawer",
    "scanner": "scanner",
    "scale": "shop-scale",
    "payment": "credit-card",
}
_TONES = {
    Health.UP: "good",
    Health.DEGRADED: "look",
    Health.DOWN: "stop",
    Health.BLOCKED: "stop",
    Health.ABSENT: "",
}


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """One device; `test` is print, kick or ""."""

    key: str
    glyph: str
    name: str
    note: str
    state: str
    tone: str
    test: str


@QmlElement
@QmlUncreatable("made by app.main")
class DevicesViewModel(QObject):  # type: ignore[operator]  # the stub lags
    """Asks `health` on the devices' lane; a test is a real act on the device, never a guess."""

    changed = Signal()

    def __init__(
        self,
        health: Callable[[], Sequence[DeviceHealth]],
        printer: ReceiptPrinter,
        drawer: CashDrawer,
        runner: Runner,
        text: Format,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._health = health
        self._printer = printer
        self._drawer = drawer
        self._runner = runner
        self._text = text
        self._known: Sequence[DeviceHealth] = ()
        self._results: dict[str, str] = {}
        self._rows = RowModel(DeviceRow, lambda row: row.key, self)

    def _get_rows(self) -> QObject:
        return self._rows

    rows = Property(QObject, _get_rows, constant=True)

    @Slot()
    def load(self) -> None:
        """Ask every device how it is."""
        self._runner.device(self._health, self._show, self._fail)

    @Slot(str)
    def test(self, key: str) -> None:
        """Print a test slip, or open the drawer."""
        row = next((row for row in self._rows.rows if row.key == key), None)
        if row is None or not row.test:
            return
        self._results[key] = self.tr("Testing")
        self._show(self._known)
        if row.test == "print":
            document = self._slip(row.name)
            self._runner.device(
                lambda: self._printer.print("self-test", document), lambda end: self._tested(key, end), self._fail
            )
        else:
            self._runner.device(
                lambda: self._drawer.kick("self-test"), lambda end: self._tested(key, end), self._fail
            )  # fmt: skip

    def print_sheet(self, document: Document, done: Callable[[EffectOutcome], None]) -> None:
        """Print a document that hangs on no entry, such as the sheet of codes."""
        self._runner.device(lambda: self._printer.print("sheet", document), done, self._fail)

    def _slip(self, name: str) -> Document:
        return Document(
            (
                Row(RowKind.TITLE, self.tr("TEST")),
                Row(RowKind.CENTRE, name),
                Row(RowKind.RULE),
                Row(RowKind.TEXT, "AaBbCc 0123456789 ĄąĆćĘęŁłŃńÓóŚśŹźŻż ÄäÖöÜüß Єє Її Ґґ Яя"),
                Row(RowKind.PAIR, self.tr("Amount"), self._text.amount(123456, "EUR")),
                Row(RowKind.QR, "TEST", self.tr("Readable? Then all is well.")),
            )
        )

    def _tested(self, key: str, outcome: EffectOutcome) -> None:
        if outcome.state is EffectState.DONE:
            self._results[key] = self.tr("The test went well.")
        elif outcome.state is EffectState.UNKNOWN:
            self._results[key] = self.tr("The device did not say how it ended. Look at it.")
        else:
            self._results[key] = told(Outage(outcome.code)).now
        self.load()

    def _show(self, devices: Sequence[DeviceHealth]) -> None:
        self._known = devices
        self._rows.show([self._row(device) for device in devices])
        self.changed.emit()

    def _row(self, device: DeviceHealth) -> DeviceRow:
        words = told(Outage(device.code)) if device.code else None
        present = device.health is not Health.ABSENT
        test = {_PRINTER: "print", _DRAWER: "kick"}.get(device.kind, "") if present else ""
        note = self._results.get(device.id, "") or (words.now if words else "")
        return DeviceRow(
            device.id,
            _GLYPHS.get(device.kind, "device-desktop"),
            self._name(device.kind),
            note or device.id,
            words.title if words else self._state(device.health),
            _TONES[device.health],
            test,
        )

    def _name(self, kind: str) -> str:
        names = {
            _PRINTER: self.tr("Receipt printer"),
            _DRAWER: self.tr("Cash drawer"),
            "scanner": self.tr("Scanner"),
            "scale": self.tr("Scale"),
            "payment": self.tr("Card terminal"),
            "customer_display": self.tr("Customer display"),
        }
        return names.get(kind, kind)

    def _state(self, health: Health) -> str:
        return {
            Health.UP: self.tr("Ready"),
            Health.DEGRADED: self.tr("Look at it soon"),
            Health.DOWN: self.tr("Does not work"),
            Health.BLOCKED: self.tr("Blocked"),
            Health.ABSENT: self.tr("Not set up"),
        }[health]

    def _fail(self, problem: Exception) -> None:
        if not isinstance(problem, Outage):
            raise problem
