"""Small windows beside the demonstration's terminals: what a click holds in front of their simulated scanners."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickView

from app.domain.codes.symbology import AIM_LENGTH
from app.main.demo_house import DemoHouse
from app.main.demo_shop import batch_labels, read_shop
from app.ui.skin import QML_ROOT, dress
from app.ui.viewmodels.shelf_vm import ShelfRow, ShelfViewModel
from hardware.simulated_scanner import SimulatedScanner

_SIZE_MM = 72, 140
_DENSITY = 4.0
_GOODS = ("10101", "10201", "S0L", "10301", "E01", "10401", "10501")
_BANANAS = "2704011011847"


class SideWindow:
    """A list of things with codes. It never takes the keys from the terminal that it belongs to, and goes with it."""

    def __init__(
        self, model: ShelfViewModel, beside: QWindow, scheme: str = "light", density: float = _DENSITY
    ) -> None:
        self.model = model
        self.view = QQuickView()
        dressed = dress(self.view.engine())
        dressed.setProperty("scheme", scheme)
        dressed.fix_density(density)
        model.setParent(self.view)
        self.view.setTitle("Omnitill")
        self.view.setFlags(Qt.WindowType.Tool | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.setInitialProperties({"vm": model})
        self.view.setSource(QUrl.fromLocalFile(str(QML_ROOT / "Till" / "ShelfWindow.qml")))
        self.view.resize(*(round(side * density) for side in _SIZE_MM))
        self.view.setTransientParent(beside)
        self.view.show()

    def close(self) -> None:
        """Take the window away, then what it shows."""
        self.view.setSource(QUrl())
        self.view.close()
        self.view.deleteLater()


class Shelf(SideWindow):
    """The till's goods. `strangers` are windows of other terminals."""

    def __init__(
        self,
        house: DemoHouse,
        till: QWindow,
        scheme: str = "light",
        density: float = _DENSITY,
        strangers: Sequence[QWindow] = (),
    ) -> None:
        self._scanner: SimulatedScanner = house.parts.outfit.made["scanner"]
        self._strangers = strangers
        super().__init__(ShelfViewModel(list(goods_of(house)), self._show), till, scheme, density)
        # Another language makes another window of the till; the shelf must not outlive that one either.
        QGuiApplication.instance().focusWindowChanged.connect(self._belong_to)  # type: ignore[union-attr]  # it runs

    def close(self) -> None:
        """Take the window away, then what it shows."""
        QGuiApplication.instance().focusWindowChanged.disconnect(self._belong_to)  # type: ignore[union-attr]  # it runs
        super().close()

    def _belong_to(self, window: QWindow | None) -> None:
        if window is not None and window is not self.view and window not in self._strangers:
            self.view.setTransientParent(window)

    def _show(self, code: str) -> None:
        hold(self._scanner, code)


def hold(scanner: SimulatedScanner, code: str) -> None:
    """Hold a code in front of a simulated scanner."""
    aim = code[:AIM_LENGTH] if code.startswith("]") else ""
    scanner.simulator.scan(code.removeprefix(aim), aim=aim)


def goods_of(house: DemoHouse) -> Iterator[ShelfRow]:
    """Some goods of the shop, a weighed one by its scale label, and batches with their dates."""
    shop = read_shop(house.language, house.clock.now())
    for sku in _GOODS:
        product = shop.product(sku)
        code = product.gtins[0].lstrip("0")
        yield ShelfRow(sku, product.name, code, code)
    yield ShelfRow(_BANANAS, shop.product("4011").name, "1.184 kg", _BANANAS)
    for label in batch_labels(shop, house.clock.now().date()):
        yield ShelfRow(label.code, shop.product(label.sku).name, f"GS1 DataMatrix, {label.expiry}", label.code)
