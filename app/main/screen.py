"""The screen of one till: engine, window, view-models and pages, wired by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTimer, QTranslator, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickWindow

from app.domain.refusals import Outage, Refusal
from app.domain.sale import Sale
from app.domain.sale_state import Stage
from app.main.look import Look
from app.main.pages_of_till import Models, add_pages
from app.main.parts import TillParts
from app.main.routes import Routes
from app.ports.journal import Intent
from app.runtime.pace import keep_pace
from app.runtime.qt_runner import QtRunner
from app.services.fiscal import ISSUED
from app.services.fiscal_book import FISCAL
from app.services.open_questions import Question
from app.sync.status import SyncStatus
from app.ui.format import Format
from app.ui.pages import Pages
from app.ui.receipt_writer import Writer
from app.ui.resources import resource
from app.ui.skin import dress
from app.ui.sounds import Sounds
from app.ui.viewmodels.shell_vm import ShellViewModel
from app.ui.wedge_filter import WedgeFilter

if TYPE_CHECKING:
    from app.main.customer import CustomerSide
    from app.main.pages_beside import Beside
    from app.ui.viewmodels.board_vm import BoardViewModel

_WIDTH, _HEIGHT = 1366, 768
# Pages that must come at once, and the quiet after which each is made.
_AT_ONCE = ("pay", "done")
_PAUSE_MS = 400


@dataclass(frozen=True, slots=True)
class Hooks:
    """What the screen asks of the till around it."""

    rebuild: Callable[[], None]
    begin_sync: Callable[[], None]
    wake: Callable[[], None]


class Screen(QObject):
    """Everything that is shown. It outlives nothing: close it before the parts."""

    def __init__(self, parts: TillParts, look: Look, hooks: Hooks) -> None:
        super().__init__()
        self.parts = parts
        self.look = look
        self.hooks = hooks
        self.runner = QtRunner(parts.db, parts.device, parts.card, self)
        self.text = Format(look.language)
        self._translator = install_words(look.language)
        self.writer = Writer(self.text, parts.desk.terminal.shop)
        parts.write_receipts_with(self.writer)
        self.shell = ShellViewModel(parts.desk, parts.clock, self.text, self)
        self.engine = QQmlEngine()
        self.theme = dress(self.engine)
        self.theme.setProperty("scheme", look.scheme)
        self.theme.setProperty("fontScale", look.text_size)
        if parts.settings.density:
            self.theme.fix_density(parts.settings.density)
        self.window = QQuickWindow()
        self.window.resize(_WIDTH, _HEIGHT)
        self.window.setTitle("Omnitill")
        self.theme.follow(self.window)
        self.pages = Pages(self.engine, self.window, self)
        self._beside: Beside | None = None
        self.models = Models(self, self._connect_beside)
        add_pages(self)
        self.routes = Routes(self)
        self.customer = _customer_side(self)
        self._status: SyncStatus | None = None
        self.wedge = WedgeFilter(self.window, parts.outfit.wedge)
        self.sounds = Sounds(parent=self)
        self._later: list[Callable[[], object]] = [lambda: self.models.beside, lambda: self.models.board]
        self._later += [partial(self.pages.prepare, page) for page in _AT_ONCE] + [keep_pace]
        self._pause = QTimer(self)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._prepare)
        self._connect()

    def show(self, *, full_screen: bool = False) -> None:
        """Show the first page; the pages that must come at once are made while nobody waits."""
        self._show_page()
        if full_screen:
            self.window.showFullScreen()
        elif _cut_off(self.window):
            # A screen without a window manager maximises nothing by itself.
            self.window.setGeometry(self.window.screen().availableGeometry())
            self.window.showMaximized()
        else:
            self.window.show()
        self.window.requestActivate()
        if self.customer is not None and self.customer.window is not None:
            self.customer.window.show()
        self._pause.start()

    def remind(self) -> None:
        """Print jobs that a restart found open are named on the receipts page."""
        self.runner.db(self.parts.effects.open_questions, self._remind, raise_again)
        self.runner.card(self.parts.orders.resolve_open, lambda _: self._resolved(), raise_again)

    @Slot()
    def count_questions(self) -> None:
        """Say on the strip how many endings nobody knows."""
        self.runner.db(lambda: len(self.parts.questions.open()), self.shell.show_questions, raise_again)

    def show_sync(self, status: SyncStatus) -> None:
        """New facts from the synchronisation, for every page that shows some."""
        before, self._status = self._status, status
        self.shell.show_sync(status)
        if self._beside is not None:
            self._beside.sync.show(status)
            self._beside.close.show_sync(status)
        if status.catalogue_at != (before.catalogue_at if before else ""):
            self.models.selling.parts.tiles.load()

    def follow_board(self, board: BoardViewModel) -> None:
        """Say on every page who waits for an order or for help, and let it be heard."""
        board.work.sounded.connect(self.sounds.play)
        board.waitingChanged.connect(
            lambda: self.shell.show_pickup(board.property("waitingText"), board.property("waitingTone"))
        )
        board.load()

    @Slot(object)
    def show_problem(self, problem: Refusal | Outage) -> None:
        """Show a problem on the page in front, unless one is waiting there to be answered."""
        panel = self.models.panels[self.pages.front]
        if not panel.property("active"):
            panel.show(problem)
            self.sounds.play("refused")

    def close(self) -> None:
        """Take the pages away, then the engine, then the view-models."""
        for scanner in self.parts.outfit.scanners:
            scanner.stop()
        if self._beside is not None:
            # A customer who has not paid yet would hold up the end of the program.
            self._beside.cards.cancel()
        self._pause.stop()
        self.models.selling.parts.entry.stop()
        self.models.stop()
        if self.customer is not None:
            self.customer.close()
        self.pages.clear()
        self.window.close()
        self.window.deleteLater()
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.runner.stop()
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self.deleteLater()

    def _connect(self) -> None:
        self.shell.pageChanged.connect(self._show_page)
        self.shell.deviceWanted.connect(lambda device: self.models.beside.devices.choose(device))
        self.wedge.scanned.connect(self.routes.scanned)
        for scanner in self.parts.outfit.scanners:
            scanner.start(self.routes.arrived.emit)
        self.models.selling.parts.basket.changed.connect(self._put_off_preparing)
        self.shell.deskChanged.connect(self.hooks.wake)
        self.models.sell.sounded.connect(self.sounds.play)
        self.models.session.peopleChanged.connect(self._show_page)
        self.shell.deskChanged.connect(self._resume_payment)
        self.models.sell.recalled.connect(self._resume_payment)

    def _connect_beside(self, beside: Beside) -> None:
        self._beside = beside
        beside.pay.finished.connect(self._finished)
        beside.pay.questioned.connect(self._question)
        beside.pay.declined.connect(self.show_problem)
        beside.refund.questioned.connect(self._question)
        for ended in (
            beside.cards.ended,
            beside.cards.doubted,
            beside.pay.left,
            beside.refund.doubted,
            beside.questions.answered,
        ):
            ended.connect(self.count_questions)
        beside.questions.answered.connect(self._answered)
        beside.questions.answered.connect(self._receipt_answered)
        # What else goes into the journal beside sign-ins and shifts: refunds and voids.
        beside.refund.made.connect(lambda _: self.hooks.wake())
        self.shell.devicesChanged.connect(beside.devices.refresh)
        beside.devices.looked.connect(self.shell.show_devices)
        beside.done.nextScan.connect(self.models.sell.scan)
        if self.customer is not None:
            self.customer.follow(beside)
        if self._status is not None:
            beside.sync.show(self._status)
            beside.close.show_sync(self._status)

    @Slot()
    def _prepare(self) -> None:
        """Make one of the things that shall be there when they are asked for."""
        self._later.pop(0)()
        if not self._later:
            self._pause.stop()

    @Slot()
    def _put_off_preparing(self) -> None:
        # Making a page takes longer than a frame: it waits for a pause between scans.
        if self._pause.isActive():
            self._pause.start()

    def _remind(self, questions: Sequence[Intent]) -> None:
        if questions:
            self.models.beside.corners["pastSales"].printing.remind(questions)

    @Slot()
    def _show_page(self) -> None:
        page = self.shell.property("page")
        fresh = page == "signIn" and self.models.session.property("fresh")
        self.pages.show("firstRun" if fresh else page)
        if page == "sell":
            self.models.sell.refresh()
            if self.parts.pay.stage is not Stage.SELLING:
                # The basket being paid for is fixed: nothing is sold beside it, whichever way the payment was left.
                self.models.pay.begin()
        if page == "pastSales" and not self.routes.opening:
            self.models.past_sales.enter()

    @Slot()
    def _resume_payment(self) -> None:
        """A card or a fiscal receipt that a restart interrupted is looked at before anything else is sold."""
        if self.parts.desk.person is not None and self.parts.desk.shift is not None:
            self.runner.db(self._is_unfinished, self._resume_if, raise_again)

    def _is_unfinished(self) -> bool:
        return self.parts.fiscal.unfinished() or self.parts.pay.unfinished_card()

    def _resume_if(self, unfinished: bool) -> None:
        if unfinished:
            self.models.pay.begin()

    def _resolved(self) -> None:
        """The terminal was asked about the orders that a restart left open; what it said is shown."""
        self.count_questions()
        if self.parts.pay.stage is not Stage.SELLING:
            self.models.pay.begin()

    @Slot(str)
    def _question(self, question: str) -> None:
        self.models.beside.questions.look_at(question)
        self.shell.go("question")

    @Slot()
    def _answered(self) -> None:
        if self.parts.pay.stage is not Stage.SELLING:
            # The payment that waited for the answer goes on.
            self.shell.go("sell")

    @Slot(object)
    def _receipt_answered(self, question: Question) -> None:
        """Somebody, or the printer, said that the receipt of a sale exists: the sale that was made of it is shown."""
        if question.kind == FISCAL and question.answer is not None and question.answer.choice == ISSUED:
            self.runner.db(lambda: self.parts.past.by_id(question.sale).sale, self._finished, raise_again)

    @Slot(object)
    def _finished(self, sale: Sale) -> None:
        self.models.done.show(sale)
        self.sounds.play("done")
        self.hooks.wake()


def _customer_side(screen: Screen) -> CustomerSide | None:
    if screen.parts.outfit.window is None and not screen.parts.outfit.lines:
        return None
    # Most tills have no display: what it takes is loaded for those that do.
    from app.main.customer import CustomerSide

    return CustomerSide(screen)


def _cut_off(window: QQuickWindow) -> bool:
    """Whether a screen is too small for the window at its first size; screens in memory have no size of their own."""
    room = window.screen().availableSize()
    seen = QGuiApplication.platformName() != "offscreen"
    return seen and (room.width() < window.width() or room.height() < window.height())


def raise_again(problem: Exception) -> None:
    """A problem that no person at the till can act on goes to the crash hooks."""
    raise problem


def install_words(language: str) -> QTranslator | None:
    """Speak a language from now on; gives what has to be removed when the screen goes, None for English."""
    QLocale.setDefault(QLocale(language))
    translator = QTranslator()
    if translator.load(str(resource("i18n", f"omnitill_{language}.qm"))):
        QCoreApplication.installTranslator(translator)
        return translator
    return None
