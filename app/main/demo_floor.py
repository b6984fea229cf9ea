"""The demonstration's terminals beside its till: a tablet on the floor, a kiosk by the door, and who stands there."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack

from PySide6.QtGui import QGuiApplication, QWindow

from app.config import LANGUAGES, DeviceSettings, KioskSettings, Settings
from app.main.demo_customers import Customer
from app.main.demo_house import STAFF, DemoHouse
from app.main.demo_shelf import SideWindow, hold
from app.main.demo_shop import SCALE_LABELS
from app.main.kiosk import Kiosk
from app.main.parts import TillParts
from app.main.tablet import Tablet
from app.ui.viewmodels.shelf_vm import ShelfRow, ShelfViewModel
from app.wire.enrolment import Shape

_TABLET_SIZE, _KIOSK_SIZE = (540, 864), (486, 864)
_SCANNER = DeviceSettings("scanner", "scanner", "simulated")


class Floor:
    """A tablet and a kiosk of the till's shop, and a list of customers: a click shows a telephone to the kiosk."""

    def __init__(
        self, app: QGuiApplication, house: DemoHouse, customers: Sequence[Customer], till: QWindow, theme: str
    ) -> None:
        self._customers = {str(place): customer for place, customer in enumerate(customers)}
        self._leaving = ExitStack()
        with ExitStack() as undo:
            self.tablet = Tablet(app, tablet_parts(house, theme), _TABLET_SIZE)
            undo.callback(self.tablet.stop)
            self.kiosk = Kiosk(app, kiosk_parts(house, theme), _KIOSK_SIZE)
            undo.callback(self.kiosk.stop)
            # A visitor ends the demonstration by closing the till's window; a kiosk's of its own is never closed.
            self.kiosk.screen.guard.open = True
            self.tablet.start()
            self.kiosk.start()
            for window in self.windows:
                window.setTransientParent(till)
            self._queue = SideWindow(self._model(), self.kiosk.screen.window, theme)
            undo.callback(self._queue.close)
            self._leaving = undo.pop_all()

    @property
    def windows(self) -> Sequence[QWindow]:
        """The windows of these terminals."""
        return self.tablet.screen.window, self.kiosk.screen.window

    def close(self) -> None:
        """Take the windows away and let go of the terminals."""
        self._leaving.close()

    def _model(self) -> ShelfViewModel:
        rows = [ShelfRow(key, one.name, one.case, key) for key, one in self._customers.items()]
        return ShelfViewModel(rows, self._step_up, customers=True)

    def _step_up(self, key: str) -> None:
        hold(self.kiosk.parts.outfit.made["scanner"], self._customers[key].shows())


def tablet_parts(house: DemoHouse, theme: str = "light") -> TillParts:
    """A tablet of the till's shop, paired."""
    settings = Settings(
        house.folder / "tablet",
        name="Tablet 1",
        code="21",
        language=house.language,
        theme=theme,
        devices=(_SCANNER,),
        rcn=(SCALE_LABELS,),
        hint="  ".join(f"{worker.name} {worker.pin}" for worker in STAFF),
    )
    return house.pair(Shape.TABLET, settings)


def kiosk_parts(house: DemoHouse, theme: str = "light") -> TillParts:
    """A kiosk of the till's shop, paired; it speaks the visitor's language first."""
    spoken = sorted(LANGUAGES, key=lambda language: language != house.language)
    settings = Settings(
        house.folder / "kiosk",
        name="Kiosk 1",
        code="31",
        language=house.language,
        theme=theme,
        devices=(_SCANNER,),
        kiosk=KioskSettings(
            place="Kiosk 1", desk="Desk 2", phone="+48 12 555 01 00", country_code="+48", languages=tuple(spoken)
        ),
    )
    return house.pair(Shape.KIOSK, settings)
