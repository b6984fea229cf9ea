"""The screen of one kiosk: engine, window, view-models and pages; its language, its voice, and what keeps it shut."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, QTranslator, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickWindow

from app.domain.kiosk_steps import Step
from app.main.kiosk_models import KioskModels
from app.main.kiosk_pages import add_kiosk_pages
from app.main.parts import TillParts
from app.main.screen import install_words
from app.runtime.qt_runner import QtRunner
from app.runtime.speech import voice_of_this_machine
from app.sync.status import SyncStatus
from app.ui.format import Format
from app.ui.kiosk_grid import KioskGrid
from app.ui.kiosk_guard import KioskGuard
from app.ui.kiosk_speaker import KioskSpeaker
from app.ui.pages import Pages
from app.ui.skin import dress
from app.ui.sounds import Sounds
from app.ui.viewmodels.kiosk_aids import Aid
from app.ui.wedge_filter import WedgeFilter

SIZE = 540, 960
_AT_ONCE = (Step.READY, Step.CHECK, Step.BRANCH, Step.IDENTIFY)
_TONES = {Step.READY: "ok", Step.PARTLY: "ok", Step.BRANCH: "refused", Step.DONE: "done"}


class KioskScreen(QObject):
    """Everything that is shown. It outlives nothing: close it before the parts."""

    _arrived = Signal(str)

    def __init__(
        self,
        parts: TillParts,
        leave: Callable[[], None],
        size: tuple[int, int] = SIZE,
        *,
        moves: bool = True,
    ) -> None:
        super().__init__()
        self.parts = parts
        self.runner = QtRunner(parts.db, parts.device, parts.card, self)
        language = parts.settings.kiosk.languages[0]
        self._translator: QTranslator | None = install_words(language)
        voice = voice_of_this_machine(self)
        self.models = KioskModels(
            parts, self.runner, Format(language), self, leave=leave, speaks=voice.present, moves=moves
        )
        self.kiosk = self.models.kiosk
        self.engine = QQmlEngine()
        self.theme = dress(self.engine)
        self._scheme = parts.settings.theme
        if parts.settings.density:
            self.theme.fix_density(parts.settings.density)
        grid = self.engine.singletonInstance("Omnitill", "KioskGrid")
        assert isinstance(grid, KioskGrid)
        self._grid = grid
        self.window = QQuickWindow()
        self.window.resize(*size)
        self.window.setTitle("Omnitill")
        self.theme.follow(self.window)
        grid.follow(self.window)
        grid.changed.connect(self._stand)
        self._stand()
        self._wear()
        self.pages = Pages(self.engine, self.window, self)
        add_kiosk_pages(self.pages, self.models)
        self.guard = KioskGuard(self.window, self.kiosk)
        self.wedge = WedgeFilter(self.window, parts.outfit.wedge)
        self.sounds = Sounds(parent=self)
        self._speaker = KioskSpeaker(self.window, self.kiosk, voice, self)
        self._connect()

    def show(self, *, full_screen: bool = False) -> None:
        """Show the first page; the pages that must come at once are made behind it."""
        self._show_page()
        if full_screen:
            self.window.setCursor(Qt.CursorShape.BlankCursor)
            self.window.showFullScreen()
        else:
            self.window.show()
        self.window.requestActivate()
        for step in _AT_ONCE:
            self.pages.prepare(step)

    def show_sync(self, status: SyncStatus) -> None:
        """New facts from the synchronisation."""
        self.models.health.show_link(status.link_up or not status.enrolled)
        self.kiosk.show_link(status.enrolled and not status.link_up)

    def break_down(self, code: str) -> None:
        """The program made a mistake, or something stands still: "please see staff", and nothing of anybody left."""
        self.models.out.break_down(code)

    def picture(self) -> QImage:
        """What is seen now."""
        return self.window.grabWindow()

    def close(self) -> None:
        """Take the pages away, then the engine, then the view-models."""
        for scanner in self.parts.outfit.scanners:
            scanner.stop()
        self.guard.open = True
        for clock in self.findChildren(QTimer):
            clock.stop()
        self.pages.clear()
        self.window.close()
        self.window.deleteLater()
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.runner.stop()
        self._take_words_away()
        self.deleteLater()

    def _connect(self) -> None:
        self.kiosk.pageChanged.connect(self._show_page)
        self.kiosk.moved.connect(self._sound)
        self.kiosk.lookChanged.connect(self._wear)
        self.kiosk.languageWanted.connect(self._speak)
        self._arrived.connect(self.kiosk.scan, Qt.ConnectionType.QueuedConnection)
        self.wedge.scanned.connect(self.kiosk.scan)
        for scanner in self.parts.outfit.scanners:
            scanner.start(self._arrived.emit)

    @Slot()
    def _show_page(self) -> None:
        page = self.kiosk.property("page")
        if page != self.pages.front:
            self.pages.show(page)
            self._speaker.read_page(self.pages.prepare(page))

    @Slot(object)
    def _sound(self, step: Step) -> None:
        if step in _TONES:
            self.sounds.play(_TONES[step])

    @Slot()
    def _stand(self) -> None:
        self.kiosk.stand(upright=bool(self._grid.property("portrait")))

    @Slot()
    def _wear(self) -> None:
        on = self.kiosk.aids_on
        self._grid.setProperty("large", Aid.LARGE in on)
        self._grid.setProperty("reach", Aid.REACH in on)
        self.theme.setProperty("scheme", "contrast" if Aid.CONTRAST in on else self._scheme)

    @Slot(str)
    def _speak(self, language: str) -> None:
        self._take_words_away()
        self._translator = install_words(language)
        self.kiosk.retell(Format(language))
        self.engine.retranslate()

    def _take_words_away(self) -> None:
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
