"""Selling: scans, tiles and keys in; the basket, one open panel and the keys' states out."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.catalogue import Product
from app.domain.refusals import Refusal
from app.ports.catalogue import Catalogue
from app.ports.runner import Runner
from app.services.desk import Desk
from app.services.scan import OtherCode, ScanService
from app.services.sell import SellService, SellState
from app.ui.format import Format
from app.ui.viewmodels.acting import Acting
from app.ui.viewmodels.adding import Adding, Attempt, Endings
from app.ui.viewmodels.armed_quantity import split_quantity
from app.ui.viewmodels.line_keys import Done, LineKeys
from app.ui.viewmodels.menu import menu_items
from app.ui.viewmodels.panels import Panels, SellParts
from app.ui.viewmodels.rail_keys import RailFacts, pay_detail, rail_keys
from app.ui.viewmodels.scan_line import ScanLine
from app.ui.words import told

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_PAYING = {10: "card", 11: "cash", 12: "pay"}
_CODE_DIGITS = 6
_CODE_SHOWN = 24
_NOT_READ = ("SCAN-UNKNOWN", "SCAN-MISREAD", "SCAN-UNREADABLE", "SCAN-TOO-LONG")
_NEEDED_BY_GOODS = ("weight", "price", "serial", "age")


@QmlElement
@QmlUncreatable("made by app.main")
class SellViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """What the cashier's hands do. One scan is worked on at a time; those that come meanwhile wait in line."""

    panelChanged = Signal()
    keysChanged = Signal()
    armedChanged = Signal()
    waitingChanged = Signal()
    searchLeft = Signal()
    recalled = Signal()
    payRequested = Signal(str, arguments=["kind"])
    menuChosen = Signal(str, arguments=["item"])
    codeForElsewhere = Signal(str, str, arguments=["wish", "payload"])
    sounded = Signal(str, arguments=["tone"])

    def __init__(
        self,
        sell: SellService,
        scan: ScanService,
        catalogue: Catalogue,
        desk: Desk,
        runner: Runner,
        acting: Acting,
        text: Format,
        parts: SellParts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sell = sell
        self._catalogue = catalogue
        self._desk = desk
        self._runner = runner
        self._acting = acting
        self._text = text
        self._parts = parts
        self._armed: Decimal | None = None
        self._panels = Panels(parts)
        self._keys: list[dict[str, Any]] = []
        self._keys_for: RailFacts | None = None
        self._scans = ScanLine(parts, self._panels, self._sell_code, self.waitingChanged.emit)
        endings = Endings(self._added, self._other_code, self._refused, self._dropped, self._scans.free)
        currency = desk.terminal.currency
        self._adding = Adding(sell, scan, runner, acting, parts.entry, parts.choice, text, currency, endings)
        done = Done(self._changed, self._refuse)
        self._line_keys = LineKeys(sell, acting, parts.entry, parts.choice, parts.discount, text, done)
        self._connect()
        parts.tiles.load()
        parts.parked.refresh()
        self._settle()

    def _connect(self) -> None:
        parts = self._parts
        for signal in (
            parts.entry.changed, parts.choice.changed, parts.discount.changed, parts.approval.changed,
            parts.refusal.changed, parts.search.textChanged, parts.parked.changed, parts.basket.changed,
            parts.basket.currentChanged,
        ):  # fmt: skip
            signal.connect(self._settle)
        for signal in (parts.entry.closed, parts.choice.closed, parts.refusal.answered):
            signal.connect(self._scans.go_on)
        parts.approval.changed.connect(self._approval_changed)
        parts.tiles.chosen.connect(self.take)
        parts.parked.chosen.connect(self._recall)
        for source in (parts.tiles, parts.search, parts.parked, parts.price):
            source.failed.connect(self._refuse)

    def _get_armed(self) -> str:
        return f"{self._text.quantity(self._armed)} ×" if self._armed is not None else ""

    panel = Property(str, lambda self: self._panels.shown, notify=panelChanged)
    armed = Property(str, _get_armed, notify=armedChanged)
    waiting = Property(int, lambda self: len(self._scans), notify=waitingChanged)
    keys = Property(list, lambda self: self._keys, notify=keysChanged)
    canPay = Property(bool, lambda self: self._panels.facts().may_pay, notify=keysChanged)
    payDetail = Property(str, lambda self: pay_detail(self._panels.facts()), notify=keysChanged)
    menu = Property(
        list, lambda self: menu_items(self._desk, has_lines=self._panels.facts().has_lines), notify=panelChanged
    )  # fmt: skip

    @Slot(str)
    def scan(self, code: str) -> None:
        """A whole code, from a scanner or typed. Taken in turn, never lost; counted while a refusal waits."""
        if self._panels.shown == "refusal":
            self.sounded.emit("refused")
        if code.strip():
            self._scans.put(code)

    @Slot(str)
    def type(self, text: str) -> None:
        """The text in the search box is now this; a quantity in front of it is armed at once."""
        quantity, rest = split_quantity(text)
        if quantity is not None:
            self._arm(quantity)
        self._parts.search.edit(rest)

    @Slot(str)
    def submit(self, text: str) -> None:
        """Enter in the search box: a typed code is scanned, else the chosen result is taken."""
        typed = text.strip()
        if typed.isdigit() and len(typed) >= _CODE_DIGITS:
            self._parts.search.clear()
            self.scan(typed)
        elif self._parts.search.chosen_sku:
            self.take(self._parts.search.chosen_sku)

    @Slot(str)
    def take(self, sku: str) -> None:
        """Sell a tile or a result."""
        if sku and not self._panels.facts().answer_first:
            self._adding.by_sku(sku, self._armed)

    @Slot(int)
    def takeResult(self, place: int) -> None:
        """Sell a result that was touched."""
        self.take(self._parts.search.sku_at(place))

    @Slot(str)
    def sellChecked(self, sku: str) -> None:
        """Sell what the price check shows."""
        self._close_panels()
        self.take(sku)

    @Slot(int)
    def key(self, n: int) -> None:
        """A key of the rail, F1 to F12, which Rail has found to be on."""
        if n in _PAYING:
            self._close_panels()
            self.payRequested.emit(_PAYING[n])
            return
        acts: dict[int, Callable[[], None]] = {
            1: lambda: self._toggle("help"),
            2: self._check_price,
            3: self._ask_quantity,
            4: self.voidLine,
            5: self._park,
            6: lambda: self._toggle("recall"),
            7: lambda: self.chooseMenu("receipts"),
            8: self.openMenu,
            9: self._ask_discount,
        }
        acts[n]()

    @Slot()
    def escape(self) -> None:
        """One level back: the open panel, the search, the armed quantity."""
        if not self._panels.escape():
            self._disarm()
        self._settle()
        self.searchLeft.emit()

    @Slot()
    def enter(self) -> None:
        """Enter outside a field: answers what the panel asks; it never pays."""
        self._panels.enter()

    @Slot(int)
    def step(self, by: int) -> None:
        """Up and down."""
        self._panels.step(by)

    @Slot(int)
    def selectRow(self, row: int) -> None:
        """A row of the basket was touched."""
        self._parts.basket.select_row(row)
        self._settle()

    @Slot(int)
    def changeQuantity(self, by: int) -> None:
        """One more or one less on the chosen line."""
        line = self._parts.basket.current_line
        if line is not None and not line.voided and not self._panels.facts().answer_first:
            self._line_keys.count(line, by)

    @Slot()
    def voidLine(self) -> None:
        """Take the chosen line out, with a reason; a voided one comes back."""
        line, shown = self._parts.basket.current_line, self._panels.shown
        if line is None or self._panels.facts().answer_first:
            return
        self._close_panels()
        if line.voided:
            self._line_keys.restore(line)
        elif shown != "reason":
            self._line_keys.ask_void(line)

    @Slot()
    def openMenu(self) -> None:
        """What is done rarely."""
        if not self._panels.facts().answer_first:
            self._toggle("menu")

    @Slot(str)
    def chooseMenu(self, item: str) -> None:
        """An entry of the menu; all but giving up the basket happen on other pages."""
        self._close_panels()
        if item == "voidBasket":
            self._line_keys.ask_basket_void()
        else:
            self.menuChosen.emit(item)

    def refresh(self) -> None:
        """Show the basket as it is now: after a sale, a recall elsewhere, a restart, new prices."""
        self._parts.tiles.load()
        self._parts.parked.refresh()
        self._runner.db(self._sell.state, self._show_plain, self._refuse)

    def _sell_code(self, code: str) -> None:
        self._adding.by_code(code, self._armed)

    def _added(self, _attempt: Attempt, state: SellState) -> None:
        self._changed(state, self.tr("Added"), "good")
        self._disarm()
        self.sounded.emit("ok")
        sku = state.basket.line(state.touched).product.sku
        self._runner.spare(lambda: self._catalogue.stock(sku), self._parts.basket.show_stock, self._refuse)
        self._scans.free()

    def _other_code(self, code: OtherCode) -> None:
        self.codeForElsewhere.emit(code.wish.value, code.payload)
        self._scans.free()

    def _refused(self, attempt: Attempt, problem: Exception, product: Product | None) -> None:
        if attempt.code and isinstance(problem, Refusal):
            words = told(problem)
            kind = "unknown" if problem.code in _NOT_READ else "blocked"
            note = self.tr("Code {code}").format(code=attempt.code[:_CODE_SHOWN])
            masked = problem.facts.get("masked", "")
            self._parts.basket.note_mishap(product.name if product else words.title, masked or note, product, kind)
        self._refuse(problem)
        self._scans.free()

    def _dropped(self, attempt: Attempt, product: Product) -> None:
        if attempt.code:
            self._parts.basket.note_mishap(product.name, self.tr("Left out by the cashier"), product)
        self._scans.free()

    def _changed(self, state: SellState, note: str, tone: str) -> None:
        self._leave_panels()
        self._parts.search.clear()
        self._parts.basket.show(state, note, tone)
        self.searchLeft.emit()

    def _show_plain(self, state: SellState) -> None:
        self._parts.basket.show(state)

    @Slot(object)
    def _refuse(self, problem: Exception) -> None:
        self._leave_panels()
        self._parts.refusal.show(problem)
        self.sounded.emit("refused")

    def _check_price(self) -> None:
        sku = self._parts.search.chosen_sku
        if sku and self._panels.shown == "results":
            self._parts.search.clear()
            self._panels.opened = "check"
            self._parts.price.check_sku(sku)
            self._settle()
        else:
            self._parts.price.forget()
            self._toggle("check")

    def _ask_quantity(self) -> None:
        line, shown = self._parts.basket.current_line, self._panels.shown
        self._close_panels()
        if shown == "quantity":
            return
        if line is not None and not line.voided:
            self._line_keys.ask_quantity(line)
        else:
            self._line_keys.ask_arming(self._arm)

    def _ask_discount(self) -> None:
        shown, basket = self._panels.shown, self._parts.basket
        self._close_panels()
        if shown != "discount":
            self._line_keys.ask_discount(basket.priced, basket.current_line)

    def _park(self) -> None:
        def parked(state: SellState) -> None:
            self._changed(state, "", "")
            self._parts.parked.refresh()
            self.sounded.emit("done")

        self._close_panels()
        self._runner.db(self._sell.park, parked, self._refuse)

    @Slot(str)
    def _recall(self, basket_id: str) -> None:
        def recalled(state: SellState) -> None:
            self.recalled.emit()
            self._changed(state, "", "")
            self._parts.parked.refresh()

        self._runner.db(lambda: self._sell.recall(basket_id), recalled, self._refuse)

    def _toggle(self, panel: str) -> None:
        closing = self._panels.shown == panel
        if panel == "help" and self._panels.facts().answer_first:
            return
        self._close_panels()
        self._panels.opened = "" if closing else panel
        if panel == "recall":
            self._parts.parked.refresh()
        self._settle()

    def _leave_panels(self) -> None:
        # What goods need stays asked for, though another act ends meanwhile.
        if self._panels.shown not in _NEEDED_BY_GOODS:
            self._close_panels()

    def _close_panels(self) -> None:
        self._panels.close()
        self._settle()

    def _arm(self, quantity: Decimal) -> None:
        self._armed = quantity
        self.armedChanged.emit()

    def _disarm(self) -> None:
        if self._armed is not None:
            self._armed = None
            self.armedChanged.emit()

    @Slot()
    def _approval_changed(self) -> None:
        if self._parts.approval.property("active"):
            # The attempt goes on once a colleague has answered, or never.
            self._scans.free()
        else:
            self._scans.go_on()

    @Slot()
    def _settle(self) -> None:
        if self._panels.settle():
            self.panelChanged.emit()
        facts = self._panels.facts()
        if facts == self._keys_for:
            return
        self._keys_for = facts
        keys = rail_keys(facts)
        if keys != self._keys:
            self._keys = keys
            self.keysChanged.emit()
