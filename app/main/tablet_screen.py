"""The screen of one tablet: engine, window, view-models and pages, wired by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickWindow

from app.domain.codes.own import OwnKind, decode_own
from app.domain.refusals import Outage, Refusal
from app.main.look import Look
from app.main.parts import TillParts
from app.main.screen import install_words
from app.ports.stores import Stores
from app.runtime.qt_runner import QtRunner
from app.sync.status import SyncStatus
from app.ui.format import Format
from app.ui.pages import Pages
from app.ui.skin import dress
from app.ui.sounds import Sounds
from app.ui.viewmodels.find_vm import FIND, PRICE, PRODUCT, FindViewModel
from app.ui.viewmodels.look_vm import LookTools, LookViewModel
from app.ui.viewmodels.places_vm import Place, PlacesViewModel, Waiting
from app.ui.viewmodels.refusal_vm import RefusalViewModel
from app.ui.viewmodels.search_vm import SearchViewModel
from app.ui.viewmodels.session_vm import SessionViewModel
from app.ui.viewmodels.shell_vm import ShellViewModel
from app.ui.wedge_filter import WedgeFilter

if TYPE_CHECKING:
    from app.ui.viewmodels.board_vm import BoardViewModel

_SIGN_IN = "signIn"
_SHORT_MM, _LONG_MM = 136.0, 217.4  # the glass of a tablet of 10.1 inches
_TEXT = 0.88  # a tablet is held nearer than a till stands
_TICK_MS = 1000
SIZE = 800, 1280


@dataclass(frozen=True, slots=True)
class Models:
    """The view-models of a tablet. One that stands alone hears of no orders and has no board."""

    session: SessionViewModel
    search: SearchViewModel
    look: LookViewModel
    find: FindViewModel
    places: PlacesViewModel
    refusal: RefusalViewModel
    board: BoardViewModel | None


class TabletScreen(QObject):
    """Everything that is shown. It outlives nothing: close it before the parts."""

    _arrived = Signal(str)

    def __init__(
        self, parts: TillParts, look: Look, stores: Stores | None = None, size: tuple[int, int] = SIZE
    ) -> None:
        super().__init__()
        self.parts = parts
        self.runner = QtRunner(parts.db, parts.device, parts.card, self)
        self.text = Format(look.language)
        self._translator = install_words(look.language)
        self.shell = ShellViewModel(parts.desk, parts.clock, self.text, self)
        self.engine = QQmlEngine()
        self.theme = dress(self.engine)
        self.theme.setProperty("scheme", look.scheme)
        self.theme.setProperty("fontScale", _TEXT * look.text_size)
        self.window = QQuickWindow()
        self.window.resize(*size)
        self.window.setTitle("Omnitill")
        self.theme.follow(self.window)
        self.window.widthChanged.connect(self._measure)
        self.window.heightChanged.connect(self._measure)
        self._measure()
        self._before = FIND
        self._status: SyncStatus | None = None
        self.models = self._make_models(stores)
        self.pages = Pages(self.engine, self.window, self)
        self._add_pages()
        self.wedge = WedgeFilter(self.window, parts.outfit.wedge)
        self.sounds = Sounds(parent=self)
        self._ageing = QTimer(self)
        self._ageing.setInterval(_TICK_MS)
        self._connect()

    def show(self, *, full_screen: bool = False) -> None:
        """Show the first page."""
        self._show_page()
        if full_screen:
            self.window.showFullScreen()
        else:
            self.window.show()
        self.window.requestActivate()
        self._ageing.start()

    def show_sync(self, status: SyncStatus) -> None:
        """New facts from the synchronisation."""
        before, self._status = self._status, status
        self.shell.show_sync(status)
        if before is None or (before.stock_at, before.catalogue_at) != (status.stock_at, status.catalogue_at):
            self.models.look.refresh()
        if self.models.session.property("fresh"):
            self.models.session.load()

    @Slot(object)
    def show_problem(self, problem: Refusal | Outage) -> None:
        """Show what cannot be done, and count what is scanned until it was read."""
        self.models.refusal.show(problem)
        self.sounds.play("refused")

    @Slot(str)
    def scanned(self, raw: str) -> None:
        """A whole scan, on the GUI thread: a badge changes who holds the tablet, anything else is looked up."""
        models, page = self.models, self.pages.front
        own = decode_own(raw.strip())
        if own is not None and own[0] is OwnKind.BADGE:
            self._badge(own[1])
        elif models.refusal.property("active"):
            models.refusal.ignore_scan()
            self.sounds.play("refused")
        elif page == _SIGN_IN:
            self.sounds.play("refused")
        elif page == Place.BOARD and models.board is not None:
            models.board.scan(raw)
        else:
            models.find.scan(raw)

    def close(self) -> None:
        """Take the pages away, then the engine, then the view-models."""
        for scanner in self.parts.outfit.scanners:
            scanner.stop()
        self._ageing.stop()
        if self.models.board is not None:
            self.models.board.stop()
        self.pages.clear()
        self.window.close()
        self.window.deleteLater()
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.runner.stop()
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self.deleteLater()

    def _make_models(self, stores: Stores | None) -> Models:
        parts, shell = self.parts, self.shell
        tools = LookTools(
            parts.desk, parts.catalogue, parts.sell, parts.scan, parts.clock, self.runner, self.text, stores
        )
        search = SearchViewModel(parts.catalogue, parts.clock, self.runner, self.text, self)
        look = LookViewModel(tools, self)
        refusal = RefusalViewModel(self)
        session = SessionViewModel(
            parts.desk, self.runner, shell, parts.clock, self, hint=parts.settings.hint, home=lambda: self._before
        )
        return Models(
            session,
            search,
            look,
            FindViewModel(shell, search, look, self),
            PlacesViewModel(shell, self, pickup=stores is not None),
            refusal,
            self._make_board(refusal) if stores is not None else None,
        )

    def _make_board(self, refusal: RefusalViewModel) -> BoardViewModel:
        # What works on orders takes a while to load, and a tablet that stands alone never needs it.
        from app.main.board import make_board

        return make_board(self.parts, self.runner, self.text, self, refusal)

    def _add_pages(self) -> None:
        models = self.models
        always = {"shell": self.shell, "refusal": models.refusal, "places": models.places}
        found = {"look": models.look, "vm": models.find}
        self.pages.add(_SIGN_IN, "Tablet/TabletSignInPage.qml", lambda: {**always, "vm": models.session})
        self.pages.add(FIND, "Tablet/FindPage.qml", lambda: {**always, **found, "search": models.search})
        self.pages.add(PRODUCT, "Tablet/ProductPage.qml", lambda: {**always, **found})
        self.pages.add(PRICE, "Tablet/PriceCheckPage.qml", lambda: {**always, **found})
        if models.board is not None:
            self.pages.add(Place.BOARD, "Tablet/TabletBoardPage.qml", lambda: {**always, "vm": models.board})

    def _connect(self) -> None:
        models = self.models
        self.shell.pageChanged.connect(self._show_page)
        models.session.peopleChanged.connect(self._show_page)
        models.look.failed.connect(self.show_problem)
        models.look.found.connect(lambda: self.sounds.play("ok"))
        models.search.failed.connect(self.show_problem)
        self._ageing.timeout.connect(models.look.grow_old)
        if models.board is not None:
            models.board.work.sounded.connect(self.sounds.play)
            models.board.waitingChanged.connect(self._announce)
            models.board.load()
        self._arrived.connect(self.scanned, Qt.ConnectionType.QueuedConnection)
        self.wedge.scanned.connect(self.scanned)
        for scanner in self.parts.outfit.scanners:
            scanner.start(self._arrived.emit)

    def _badge(self, payload: str) -> None:
        board = self.models.board
        if board is not None and board.work.approvals.property("active"):
            # Whoever approves never takes the tablet by it.
            board.work.approvals.badge(payload)
        else:
            self.models.session.badge(payload)

    @Slot()
    def _announce(self) -> None:
        """Who waits for an order or for help is told on every page."""
        board = self.models.board
        if board is not None:
            tone = board.property("waitingTone") if board.property("waiting") else ""
            self.models.places.show_waiting(Waiting(board.property("waitingText"), tone))

    @Slot()
    def _show_page(self) -> None:
        page = self.shell.property("page")
        if page != _SIGN_IN:
            self._before = page
        self.pages.show(page)

    @Slot()
    def _measure(self) -> None:
        """Millimetres are those of a tablet, whichever way it is held, unless its settings say what they are."""
        width, height = self.window.width(), self.window.height()
        fitting = min(min(width, height) / _SHORT_MM, max(width, height) / _LONG_MM)
        self.theme.fix_density(self.parts.settings.density or fitting)
