"""Running one tablet: the Qt application around a terminal's parts and the screen for one hand."""

from __future__ import annotations

import signal
from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from app.config import Settings
from app.domain.refusals import Outage
from app.main.look import Look
from app.main.parts import TillParts
from app.main.tablet_screen import SIZE, TabletScreen
from app.main.till import application
from app.runtime import crash, logs
from app.runtime.pace import keep_pace
from app.sync.status import SyncStatus
from app.ui.format import Format
from app.ui.receipt_writer import Writer

if TYPE_CHECKING:
    from app.main.syncing import Syncing
    from app.main.tablet_stores import BackendStores
    from app.remote.credentials import Enrolment

_TIDY_MS = 2000


def run_tablet(settings: Settings, *, window: tuple[int, int] = SIZE, full_screen: bool = False) -> int:
    """Run one tablet until its window is closed. Raises what opening its stores or devices raises."""
    logs.configure(settings.data / "logs")
    app = application()
    parts = TillParts(settings)
    parts.open()
    with ExitStack() as after:
        after.callback(parts.close)
        tablet = Tablet(app, parts, window)
        after.callback(tablet.stop)
        after.callback(crash.install(settings.data / "logs", tablet.bug.emit))
        for asked_to_end in (signal.SIGINT, signal.SIGTERM):
            signal.signal(asked_to_end, lambda *_: QTimer.singleShot(0, app.quit))
        tablet.start(full_screen=full_screen)
        return app.exec()


class Tablet(QObject):
    """One tablet with its screen: starts sync, and stops all in order."""

    bug = Signal()
    """A mistake of the program was logged; emitted on any thread."""
    _synced = Signal(object)

    def __init__(self, app: QGuiApplication, parts: TillParts, window: tuple[int, int] = SIZE) -> None:
        super().__init__()
        self._app = app
        self.parts = parts
        self.syncing: Syncing | None = None
        self._enrolment = parts.enrolment()
        self._stores = _stores(parts, self._enrolment)
        look = Look.stored(parts)
        parts.connect_devices(Writer(Format(look.language), parts.desk.terminal.shop))
        self.screen = TabletScreen(parts, look, self._stores, window)
        self._synced.connect(self._show_sync, Qt.ConnectionType.QueuedConnection)
        self.bug.connect(self._show_bug, Qt.ConnectionType.QueuedConnection)
        self._tidy = self._timer(_TIDY_MS, self._tidy_up)

    def start(self, *, full_screen: bool = False) -> None:
        """Show the first page and begin to synchronise."""
        self.screen.show(full_screen=full_screen)
        self._tidy.start()
        if self._enrolment is not None:
            # What speaks to the network takes a while to load, and is not needed before the first page.
            from app.main.syncing import Syncing

            self.syncing = Syncing(self.parts, self._enrolment, self._synced.emit)
            self.syncing.start()
        keep_pace()

    def stop(self) -> None:
        """Stop synchronising and showing; then let go of devices and stores."""
        self._tidy.stop()
        with ExitStack() as after:
            after.callback(self.parts.close)
            if self._stores is not None:
                after.callback(self._stores.close)
            after.callback(self.screen.close)
            if self.syncing is not None:
                self.syncing.stop()

    @Slot(object)
    def _show_sync(self, status: SyncStatus) -> None:
        self.screen.show_sync(status)

    @Slot()
    def _show_bug(self) -> None:
        self.screen.show_problem(Outage("BUG"))

    @Slot()
    def _tidy_up(self) -> None:
        self.screen.runner.db(self.parts.ledger.lane.tidy, lambda _: None, _keep_last)

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer


def _stores(parts: TillParts, enrolment: Enrolment | None) -> BackendStores | None:
    if enrolment is None:
        return None
    from app.main.tablet_stores import BackendStores

    return BackendStores(enrolment, parts.settings.data, parts.clock)


def _keep_last(_problem: Exception) -> None:
    """What was last known stays shown; the next look comes soon."""
