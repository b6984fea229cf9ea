"""A whole kiosk's real window over a store's fake orders, driven as a customer, a finger, a keypad, a scanner would."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from app.config import Aisle, DeviceSettings, KioskSettings, Settings
from app.domain.pickup_finding import Case
from app.main.kiosk import Kiosk
from app.main.parts import TillParts
from app.services.order_acting import Acting
from app.services.pickup import PickupService
from app.services.pickup_finder import PickupFinder
from app.services.pickup_handover import CollectBook
from app.services.pickup_limits import PickupLimits
from tests.fakes.clock import FakeClock
from tests.fakes.kiosk_branches import FakeAsks
from tests.fakes.orders import FakeBook, FakeOrders, show
from tests.fakes.shop import QUICK

PATIENCE = 2000  # turns of the event loop, ten milliseconds each at most
AISLES = tuple(
    Aisle(name, tuple(f"{name}-{number}" for number in (9, 8, 7, 6)), {"en": "Second aisle, left side."})
    for name in ("A", "B", "C")
)
DEVICES = (DeviceSettings("receipt", "receipt_printer", "simulated"), DeviceSettings("scanner", "scanner", "simulated"))
PORTRAIT, LANDSCAPE = (270, 480), (480, 270)  # small: drawing is what takes the time
_finger: list[object] = []


class KioskStage:
    """The kiosk, its store's orders, and hands."""

    def __init__(self, kiosk: Kiosk, orders: FakeOrders, book: FakeBook, clock: FakeClock) -> None:
        self.kiosk = kiosk
        self.orders = orders
        self.book = book
        self.clock = clock
        self.vm = kiosk.screen.kiosk
        self.window = kiosk.screen.window

    @property
    def page(self) -> str:
        """The page in front."""
        return str(self.vm.property("page"))

    def comes(self, case: Case, language: str = "en") -> str:
        """An order of a case, in its customer's language, is known; gives what they show."""
        shown = show(self.orders, self.book, case)
        for view in list(self.orders.views.values())[-2:]:
            self.orders.views[view.fulfilment.id] = replace(view, language=language)
        self.book.pull()
        return shown

    def scan(self, raw: str) -> None:
        """A code is held to the reader."""
        self.vm.scan(raw)
        self.breathe()

    def until(self, page: str) -> None:
        """Wait for a page. Raises AssertionError."""
        for _ in range(PATIENCE):
            if self.page == page and not self.vm.pickup.busy:
                self.breathe()
                return
            QTest.qWait(1)
        raise AssertionError(f"{page} did not come; in front is {self.page}")

    def until_found(self) -> None:
        """Wait until nobody looks for anything any more."""
        for _ in range(PATIENCE):
            if self.page != "looking" and not self.vm.pickup.busy:
                self.breathe()
                return
            QTest.qWait(1)
        raise AssertionError("it still looks for an order")

    def until_text(self, words: str) -> None:
        """Wait for words. Raises AssertionError."""
        for _ in range(PATIENCE):
            if words in self.texts():
                return
            QTest.qWait(1)
        raise AssertionError(f"{words!r} is not among: {self.texts()}")

    def wake_lanes(self) -> None:
        """Every lane has its thread from now on: what a test leaves running is its own then."""
        runner, ended = self.kiosk.screen.runner, list[object]()
        lanes = (runner.orders, runner.db, runner.device, runner.card, runner.spare)
        for lane in lanes:
            lane(lambda: None, ended.append, ended.append)
        while len(ended) < len(lanes):
            QTest.qWait(1)

    def breathe(self) -> None:
        """Let what is queued happen."""
        for _ in range(3):
            QGuiApplication.processEvents()

    def key(self, *keys: Qt.Key | str) -> None:
        """Press keys of a keypad or keyboard."""
        for each in keys:
            QTest.keyClick(self.window, each)
            self.breathe()

    def type(self, text: str) -> None:
        """Type as a person does: far enough apart to be no scanner."""
        for sign in text:
            self.raw_key(Qt.Key(ord(sign.upper())), sign)
            self.clock.advance(0.2)
            while self.kiosk.screen.wedge.waiting:
                QTest.qWait(1)

    def raw_key(self, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier | None = None) -> None:
        """One key with a time of its own."""
        self._stamp = getattr(self, "_stamp", 0) + 500
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers or Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self._stamp)
            QGuiApplication.sendEvent(self.window, event)
        QTest.qWait(0)

    def touch(self, name: str) -> None:
        """Press a control with a finger."""
        item = self.named(name)
        self.touch_at(item.mapToScene(item.boundingRect().center()).toPoint())

    def touch_at(self, point: QPoint) -> None:
        """A finger somewhere."""
        if not _finger:
            _finger.append(QTest.createTouchDevice())
        QTest.touchEvent(self.window, _finger[0]).press(0, point, self.window).commit()
        QTest.touchEvent(self.window, _finger[0]).release(0, point, self.window).commit()
        self.breathe()

    def walk_to(self, name: str) -> None:
        """Go to a control with arrow keys alone, and press it with Enter."""
        for _ in range(60):
            self.raw_key(Qt.Key.Key_Down)
            item = self.window.activeFocusItem()
            if item is not None and name_of(item) == name:
                self.raw_key(Qt.Key.Key_Return, "\r")
                self.breathe()
                return
        raise LookupError(f"the arrows do not lead to {name!r}")

    def named(self, name: str) -> QQuickItem:
        """The one control that is called so. Raises LookupError."""
        found = [item for item in self.controls() if name_of(item) == name]
        if len(found) != 1:
            raise LookupError(f"{len(found)} of {name!r} among {[name_of(item) for item in self.controls()]}")
        return found[0]

    def controls(self) -> list[QQuickItem]:
        """What can be pressed now."""
        return [i for i in _below(self.window.contentItem()) if i.inherits("QQuickAbstractButton") and i.isEnabled()]

    def texts(self) -> str:
        """All that can be read."""
        seen = (i for i in _below(self.window.contentItem()) if i.inherits("QQuickText"))
        return "\n".join(text for item in seen if (text := item.property("text")))

    def wait(self, seconds: float) -> None:
        """Time passes, and nobody touches anything."""
        self.clock.advance(seconds)
        self.vm.tick()
        self.breathe()


@contextmanager
def kiosk_stage(
    app: QGuiApplication, folder: Path, size: tuple[int, int] = PORTRAIT, **settings: object
) -> Iterator[KioskStage]:
    """The kiosk, until the block ends; it is then stopped as its service is."""
    clock = FakeClock()
    shop: dict[str, object] = {
        "place": "Riverside", "desk": "desk 2", "phone": "+48 22 555 01 00", "languages": ("en", "pl", "de", "uk"),
        "aisles": AISLES,
    }  # fmt: skip
    told = Settings(folder / "kiosk", shop="Northgate", devices=DEVICES, kiosk=KioskSettings(**(shop | settings)))  # type: ignore[arg-type]  # fields by name
    parts = TillParts(told, clock=clock, pin_cost=QUICK)
    parts.open()
    orders = FakeOrders(clock)
    book = FakeBook(orders)
    acting = Acting(parts.desk, parts.ids)
    gateway = orders.at(acting.device)
    limits = PickupLimits(parts.ledger.settings, clock, parts.db.call)
    finder = PickupFinder(book, gateway, limits, acting, clock, parts.store_orders.pickup.policy)
    collects = CollectBook(parts.ledger.intents, parts.db.call)
    parts.store_orders.pickup = PickupService(finder, gateway, book, collects, acting)
    parts.store_orders.asks = FakeAsks(orders)  # type: ignore[assignment]  # behind the same port
    kiosk = Kiosk(app, parts, size, moves=False)
    stage = KioskStage(kiosk, orders, book, clock)
    try:
        kiosk.start()
        stage.wake_lanes()
        yield stage
    finally:
        kiosk.stop()


def name_of(item: QQuickItem) -> str:
    """What a screen reader calls an item."""
    face = QAccessible.queryAccessibleInterface(item)
    return str(face.text(QAccessible.Text.Name)) if face is not None else ""


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from _below(child)
