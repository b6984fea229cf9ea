"""Running one pickup kiosk: the Qt application around a terminal's parts and the screen that customers stand before."""

from __future__ import annotations

import signal
from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from app.config import Settings
from app.domain.kiosk_steps import Step
from app.main.kiosk_screen import SIZE, KioskScreen
from app.main.parts import TillParts
from app.main.till import application
from app.runtime import crash, logs
from app.runtime.pace import keep_pace
from app.sync.status import SyncStatus
from app.ui.format import Format
from app.ui.receipt_writer import Writer

if TYPE_CHECKING:
    from app.main.syncing import Syncing

_HEALTH_MS = 5000
_TIDY_MS = 2000
_MEND_MS = 20_000
BUG = "BUG"


def run_kiosk(settings: Settings, *, window: tuple[int, int] | None = None) -> int:
    """Run one kiosk until staff ends it; full screen unless a window is given. Raises what opening its stores does."""
    logs.configure(settings.data / "logs")
    app = application()
    parts = TillParts(settings)
    parts.open()
    with ExitStack() as after:
        after.callback(parts.close)
        kiosk = Kiosk(app, parts, window or SIZE)
        after.callback(kiosk.stop)
        after.callback(crash.install(settings.data / "logs", kiosk.bug.emit))
        for asked_to_end in (signal.SIGINT, signal.SIGTERM):
            signal.signal(asked_to_end, lambda *_: QTimer.singleShot(0, kiosk.leave))
        kiosk.start(full_screen=window is None)
        return app.exec()


class Kiosk(QObject):
    """One kiosk with its screen: starts sync and the watch over devices, and stops all in order."""

    bug = Signal()
    """A mistake of the program was logged; emitted on any thread."""
    _synced = Signal(object)
    _looked = Signal(object)

    def __init__(
        self, app: QGuiApplication, parts: TillParts, window: tuple[int, int] = SIZE, *, moves: bool = True
    ) -> None:
        super().__init__()
        self._app = app
        self.parts = parts
        self.syncing: Syncing | None = None
        parts.connect_devices(Writer(Format(parts.settings.kiosk.languages[0]), parts.desk.terminal.shop))
        self.screen = KioskScreen(parts, self.leave, window, moves=moves)
        self._synced.connect(self._show_sync, Qt.ConnectionType.QueuedConnection)
        self._looked.connect(self.screen.models.health.show_devices, Qt.ConnectionType.QueuedConnection)
        self.bug.connect(self._show_bug, Qt.ConnectionType.QueuedConnection)
        self._health = self._timer(_HEALTH_MS, self._look_at_devices)
        self._tidy = self._timer(_TIDY_MS, self._tidy_up)
        self._mend = self._timer(_MEND_MS, self._mended)
        self._mend.setSingleShot(True)

    def start(self, *, full_screen: bool = False) -> None:
        """Show the first page, find out what a restart cut short, and begin to synchronise."""
        self.screen.show(full_screen=full_screen)
        self._health.start()
        self._tidy.start()
        QTimer.singleShot(0, self._health, self._look_at_devices)
        self.screen.runner.device(self.screen.models.doors.after_restart, _nothing, _keep_last)
        enrolment = self.parts.enrolment()
        if enrolment is not None:
            # What speaks to the network takes a while to load, and is not needed before the first page.
            from app.main.syncing import Syncing

            self.syncing = Syncing(self.parts, enrolment, self._synced.emit)
            self.syncing.start()
        keep_pace()

    def stop(self) -> None:
        """Stop watching, synchronising, showing; then let go of devices and stores."""
        for timer in (self._health, self._tidy, self._mend):
            timer.stop()
        with ExitStack() as after:
            after.callback(self.parts.close)
            after.callback(self.screen.close)
            if self.syncing is not None:
                self.syncing.stop()

    @Slot()
    def leave(self) -> None:
        """End the program: the application asks each window whether it may close, and this one may now."""
        self.screen.guard.open = True
        self._app.quit()

    @Slot(object)
    def _show_sync(self, status: SyncStatus) -> None:
        self.screen.show_sync(status)

    @Slot()
    def _show_bug(self) -> None:
        # Whoever is being served is served to the end, as far as that goes; then nothing is kept of anybody.
        self.screen.break_down(BUG)
        self._mend.start()

    @Slot()
    def _mended(self) -> None:
        if self.screen.kiosk.at.step is Step.OUT:
            self.screen.models.out.mend()

    @Slot()
    def _look_at_devices(self) -> None:
        self.screen.runner.device(self.parts.care.look, self._looked.emit, _keep_last)

    @Slot()
    def _tidy_up(self) -> None:
        self.screen.runner.db(self.parts.ledger.lane.tidy, _nothing, _keep_last)

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer


def _nothing(_: object) -> None:
    """Nobody waits for it."""


def _keep_last(_problem: Exception) -> None:
    """What was last known stays shown; the next look comes soon."""
