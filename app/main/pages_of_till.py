"""The view-models of a till and the pages that show them: signing in and selling at once, the others when needed."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from app.ui.viewmodels.refusal_vm import RefusalViewModel
from app.ui.viewmodels.sell_screen import make_sell_screen
from app.ui.viewmodels.sell_vm import SellViewModel
from app.ui.viewmodels.session_vm import SessionViewModel

if TYPE_CHECKING:
    from app.main.pages_beside import Beside
    from app.main.screen import Screen
    from app.ui.viewmodels.approval_vm import ApprovalViewModel
    from app.ui.viewmodels.board_vm import BoardViewModel
    from app.ui.viewmodels.cash_vm import CashViewModel
    from app.ui.viewmodels.close_vm import CloseViewModel
    from app.ui.viewmodels.done_vm import DoneViewModel
    from app.ui.viewmodels.open_shift_vm import OpenShiftViewModel
    from app.ui.viewmodels.past_sales_vm import PastSalesViewModel
    from app.ui.viewmodels.pay_vm import PayViewModel
    from app.ui.viewmodels.refund_vm import RefundViewModel
    from app.ui.viewmodels.sync_vm import SyncViewModel

_SELL, _SIGN_IN, _BOARD = "sell", "signIn", "board"
_PAGES_BESIDE = {
    "firstRun": "FirstRunPage",
    "openShift": "OpenShiftPage",
    "pay": "PayPage",
    "done": "DonePage",
    "pastSales": "PastSalesPage",
    "cash": "CashPage",
    "report": "ReportPage",
    "close": "ClosePage",
    "sync": "SyncPage",
    "settings": "SettingsPage",
    "devices": "DevicesPage",
    "scanner": "ScannerPage",
    "question": "QuestionPage",
}


class Models:
    """The view-models that more than their own page must know. `made` is told when those beside selling are there."""

    def __init__(self, screen: Screen, made: Callable[[Beside], None]) -> None:
        parts, runner = screen.parts, screen.runner
        self._screen = screen
        self._made = made
        self.session = SessionViewModel(
            parts.desk, runner, screen.shell, parts.clock, screen, hint=parts.settings.hint
        )  # fmt: skip
        self.sign_in_refusal = RefusalViewModel(screen)
        self.selling = make_sell_screen(
            parts.sell, parts.scan, parts.catalogue, parts.desk, runner, parts.clock, screen.text, screen,
            scale=parts.outfit.scale,
        )  # fmt: skip

    @cached_property
    def beside(self) -> Beside:
        """The view-models beside signing in and selling, made when first needed: loading them delays the first scan."""
        from app.main.pages_beside import make_beside

        beside = make_beside(self._screen)
        self._made(beside)
        return beside

    def stop(self) -> None:
        """The screen goes away."""
        if "board" in vars(self):
            self.board.stop()

    @cached_property
    def board(self) -> BoardViewModel:
        """The pickup board, made when first needed."""
        from app.main.board import make_board

        screen = self._screen
        board = make_board(screen.parts, screen.runner, screen.text, screen)
        screen.follow_board(board)
        return board

    @property
    def sell(self) -> SellViewModel:
        """The sell page's own."""
        return self.selling.sell

    @property
    def open_shift(self) -> OpenShiftViewModel:
        """Opening a shift."""
        return self.beside.open_shift

    @property
    def pay(self) -> PayViewModel:
        """Paying."""
        return self.beside.pay

    @property
    def done(self) -> DoneViewModel:
        """The sale that was just paid."""
        return self.beside.done

    @property
    def past_sales(self) -> PastSalesViewModel:
        """Receipts."""
        return self.beside.past_sales

    @property
    def refund(self) -> RefundViewModel:
        """Taking a sale back."""
        return self.beside.refund

    @property
    def cash(self) -> CashViewModel:
        """Cash in and out."""
        return self.beside.cash

    @property
    def close(self) -> CloseViewModel:
        """Closing the shift."""
        return self.beside.close

    @property
    def sync(self) -> SyncViewModel:
        """What is known of the synchronisation."""
        return self.beside.sync

    @property
    def panels(self) -> dict[str, RefusalViewModel]:
        """Where each page shows what cannot be done."""
        beside = {name: corner.refusal for name, corner in self.beside.corners.items()}
        first = {_SELL: self.selling.parts.refusal, _SIGN_IN: self.sign_in_refusal, _BOARD: self.board.work.refusal}
        return first | beside

    def is_approving(self, page: str) -> bool:
        """Whether a colleague's approval is asked for on a page."""
        return page != _SIGN_IN and bool(self.approval(page).property("active"))

    def approval(self, page: str) -> ApprovalViewModel:
        """Where a page beside signing in asks for a colleague's approval."""
        if page == _BOARD:
            return self.board.work.approvals
        return self.selling.parts.approval if page == _SELL else self.beside.corners[page].approval


def add_pages(screen: Screen) -> None:
    """Name every page with the properties it requires."""
    models, shell = screen.models, screen.shell

    def beside(name: str, file: str) -> None:
        screen.pages.add(
            name,
            f"Till/{file}.qml",
            lambda: {"shell": shell, **models.beside.properties(name, models)},
        )

    screen.pages.add(_SELL, "Till/SellPage.qml", lambda: models.selling.properties(shell))
    screen.pages.add(
        _SIGN_IN,
        "Till/SignInPage.qml",
        lambda: {"shell": shell, "vm": models.session, "refusal": models.sign_in_refusal},
    )
    screen.pages.add(_BOARD, "Board/BoardPage.qml", lambda: {"shell": shell, "vm": models.board})
    for name, file in _PAGES_BESIDE.items():
        beside(name, file)
