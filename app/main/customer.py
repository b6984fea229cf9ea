"""The customer's side of the counter: what the till does, told on whatever displays hang on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.main.customer_window import CustomerScreen
from app.ui.viewmodels.display_vm import DisplayViewModel

if TYPE_CHECKING:
    from app.main.pages_beside import Beside
    from app.main.screen import Screen


class CustomerSide(QObject):
    """Listens to the cashier's view-models; nothing here acts on the sale. `window` is there when one is wanted."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._beside: Beside | None = None
        selling, shell = screen.models.selling, screen.shell
        self._basket, self._choice, self._sell = selling.parts.basket, selling.parts.choice, selling.sell
        shop = screen.parts.desk.terminal.shop
        self.model = DisplayViewModel(shop, screen.text, self._basket.priced, self)
        wanted = screen.parts.outfit.window
        self.window = CustomerScreen(self.model, screen.theme, screen.window, wanted.screen) if wanted else None
        self.model.changed.connect(self._tell_lines)
        self._basket.changed.connect(self._show_basket)
        self._basket.currentChanged.connect(self._show_basket)
        self._sell.panelChanged.connect(self._show_age)
        shell.pageChanged.connect(self._turn)
        shell.deskChanged.connect(self._turn)
        self._show_basket()
        self._turn()

    def follow(self, beside: Beside) -> None:
        """The view-models of paying have been made."""
        self._beside = beside
        beside.pay.changed.connect(self._show_payment)
        beside.cards.changed.connect(self._show_card)
        beside.pay.finished.connect(self.model.show_sale)

    def close(self) -> None:
        """Take the window away before the view-models go."""
        if self.window is not None:
            self.window.close()

    @Slot()
    def _show_basket(self) -> None:
        current = self._basket.current_line
        self.model.show_basket(self._basket.priced, current.id if current else 0)

    @Slot()
    def _tell_lines(self) -> None:
        for display in self._screen.parts.outfit.lines:
            display.show(*self.model.lines())

    @Slot()
    def _show_age(self) -> None:
        asked = self._sell.property("panel") == "age"
        self.model.show_age(self._choice.property("figure") if asked else "")

    @Slot()
    def _turn(self) -> None:
        """Another page or person at the till."""
        shell = self._screen.shell
        self.model.show_open(is_open=bool(shell.property("signedIn") and shell.property("shiftOpen")))
        if shell.property("page") in ("sell", "signIn"):
            self.model.leave_sale()

    @Slot()
    def _show_payment(self) -> None:
        self._screen.runner.db(self._screen.parts.pay.state, self.model.show_payment, _keep_last)

    @Slot()
    def _show_card(self) -> None:
        if self._beside is not None:
            cards = self._beside.cards
            self.model.show_card(cards.stage, cards.amount)


def _keep_last(_problem: Exception) -> None:
    """What the customer sees is told again at the next change; the cashier is told what is wrong."""
