"""Running one till: the Qt application around a till's parts and its screen."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from app.config import Settings
from app.domain.refusals import Outage
from app.main.look import Look
from app.main.parts import TillParts
from app.main.screen import Hooks, Screen
from app.runtime import crash, logs
from app.runtime.pace import keep_pace
from app.sync.status import SyncStatus
from app.ui.format import Format
from app.ui.line_drawing import draw_line
from app.ui.receipt_writer import Writer
from app.wire.push import ShiftFigures

if TYPE_CHECKING:
    from app.main.syncing import Syncing

_HEALTH_MS = 5000
_TIDY_MS = 2000
_DRAWER_MS = 500


def run_till(settings: Settings, *, full_screen: bool = False) -> int:
    """Run one till until its window is closed. Raises what opening its stores or devices raises."""
    logs.configure(settings.data / "logs")
    parts = TillParts(settings)
    opening = _Background(parts.open)
    app = application()
    opening.wait()
    with ExitStack() as after:
        after.callback(parts.close)
        till = Till(app, parts)
        after.callback(till.stop)
        after.callback(crash.install(settings.data / "logs", till.bug.emit))
        for asked_to_end in (signal.SIGINT, signal.SIGTERM):
            # Python hears of it as soon as any of its code runs, perhaps amid an event of the window that closes then.
            signal.signal(asked_to_end, lambda *_: QTimer.singleShot(0, app.quit))
        till.start(full_screen=full_screen)
        return app.exec()


def application() -> QGuiApplication:
    """The process's Qt application; software rendering where there is no graphics device."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    if not any(Path("/dev/dri").glob("renderD*")):
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    # Qt lets five milliseconds pass before a frame that was asked for, in case more is: a scan brings all at once.
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("omnitill")
    return app


class Till(QObject):
    """One till with its screen: starts sync and the watch over devices, and stops all in order."""

    bug = Signal()
    """A mistake of the program was logged; emitted on any thread."""
    _paired = Signal()
    _synced = Signal(object)
    _compared = Signal(object)
    _looked = Signal(object)

    def __init__(self, app: QGuiApplication, parts: TillParts) -> None:
        super().__init__()
        self._app = app
        self.parts = parts
        self.syncing: Syncing | None = None
        self._status = SyncStatus()
        self._figures: dict[int, ShiftFigures] = {}
        look = Look.stored(parts)
        parts.connect_devices(Writer(Format(look.language), parts.desk.terminal.shop), draw_line)
        self.screen = self._make_screen(look)
        self._synced.connect(self._show_sync, Qt.ConnectionType.QueuedConnection)
        self._compared.connect(self._show_figures, Qt.ConnectionType.QueuedConnection)
        self._looked.connect(self._show_devices, Qt.ConnectionType.QueuedConnection)
        self._paired.connect(self.begin_sync, Qt.ConnectionType.QueuedConnection)
        self.bug.connect(self._show_bug, Qt.ConnectionType.QueuedConnection)
        self._health = self._timer(_HEALTH_MS, self._look_at_devices)
        self._tidy = self._timer(_TIDY_MS, self._tidy_up)
        self._drawer = self._timer(_DRAWER_MS, self._glance_at_drawer)
        self._glance: Future[None] | None = None

    def start(self, *, full_screen: bool = False) -> None:
        """Show the first page and begin to synchronise."""
        self.screen.show(full_screen=full_screen)
        self.screen.remind()
        self.begin_sync()
        self._health.start()
        self._tidy.start()
        self._drawer.start()
        QTimer.singleShot(0, self._health, self._look_at_devices)
        keep_pace()

    @Slot()
    def begin_sync(self) -> None:
        """Start synchronising, if this till is paired and does not yet."""
        enrolment = self.parts.enrolment()
        if enrolment is None or self.syncing is not None:
            return
        # What speaks to the network takes a while to load, and a till that works alone never needs it.
        from app.main.syncing import Syncing

        self.syncing = Syncing(self.parts, enrolment, self._synced.emit, self._compared.emit)
        self.syncing.start()

    def stop(self) -> None:
        """Stop watching, synchronising, showing; then let go of devices and stores."""
        self._health.stop()
        self._tidy.stop()
        self._drawer.stop()
        with ExitStack() as after:
            after.callback(self.parts.close)
            after.callback(self.screen.close)
            if self.syncing is not None:
                self.syncing.stop()

    def rebuild(self) -> None:
        """Make the screen anew, as after a change of language; baskets, person and shift stay."""
        QTimer.singleShot(0, self._rebuild)

    @Slot()
    def _rebuild(self) -> None:
        page, window = self.screen.shell.property("page"), self.screen.window
        geometry, full = window.geometry(), window.windowStates()
        self.screen.close()
        self.screen = self._make_screen(Look.stored(self.parts))
        self.screen.window.setGeometry(geometry)
        self.screen.show(full_screen=bool(full & Qt.WindowState.WindowFullScreen))
        self.screen.shell.go(page)
        self._show_sync(self._status)
        for figures in self._figures.values():
            self.screen.models.sync.show_figures(figures)
        self._look_at_devices()

    def _make_screen(self, look: Look) -> Screen:
        screen = Screen(self.parts, look, Hooks(self.rebuild, self._paired.emit, self._wake))
        screen.models.selling.parts.basket.changed.connect(self._put_off_tidying)
        return screen

    @Slot()
    def _wake(self) -> None:
        if self.syncing is not None:
            self.syncing.wake()

    @Slot(object)
    def _show_sync(self, status: SyncStatus) -> None:
        self._status = status
        self.screen.show_sync(status)

    @Slot(object)
    def _show_figures(self, figures: ShiftFigures) -> None:
        self._figures[figures.shift] = figures
        self.screen.models.sync.show_figures(figures)

    @Slot()
    def _show_bug(self) -> None:
        self.screen.show_problem(Outage("BUG"))

    @Slot(object)
    def _show_devices(self, devices: object) -> None:
        if isinstance(devices, list):
            self.screen.shell.show_devices(devices)

    @Slot()
    def _look_at_devices(self) -> None:
        self.screen.runner.device(self.parts.care.look, self._looked.emit, _keep_last)

    @Slot()
    def _glance_at_drawer(self) -> None:
        # The next customer waits for the drawer to be shut, not for the next look at everything.
        if self.parts.outfit.bars_selling() and (self._glance is None or self._glance.done()):
            self._glance = self.parts.device.submit(self.parts.outfit.glance_at_drawer)

    @Slot()
    def _put_off_tidying(self) -> None:
        # Moving the log into the ledger takes longer than a frame: it waits for a pause between scans.
        if self._tidy.isActive():
            self._tidy.start()

    @Slot()
    def _tidy_up(self) -> None:
        self.screen.runner.db(self.parts.ledger.lane.tidy, lambda _: None, _keep_last)

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer


def _keep_last(_problem: Exception) -> None:
    """What was last known stays shown; the next look comes soon."""


class _Background:
    """A job on a thread of its own, whose ending is waited for where it is needed."""

    def __init__(self, job: Callable[[], None]) -> None:
        self._problem: BaseException | None = None
        self._job = job
        self._thread = threading.Thread(target=self._run, name="opening")
        self._thread.start()

    def wait(self) -> None:
        """Wait, and raise here what the job raised."""
        self._thread.join()
        if self._problem is not None:
            raise self._problem

    def _run(self) -> None:
        try:
            self._job()
        except BaseException as problem:  # noqa: BLE001 - raised again where it is waited for
            self._problem = problem
