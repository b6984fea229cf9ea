"""Where a scan goes: products to the basket, badges to the sign-in, receipts and commands to their pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.codes.own import OwnKind, decode_own

if TYPE_CHECKING:
    from app.main.screen import Screen

_SELL_KEYS = {"PAY": 12, "CASHEXACT": 11, "CARD": 10, "PARK": 5}
_QUANTITY = "QTY"


class Routes(QObject):
    """Takes whole scans from every scanner and gives each to the page in front."""

    arrived = Signal(str)

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.opening = False
        """Whether the page of receipts comes for one that was scanned, not for the latest."""
        self.arrived.connect(self.scanned, Qt.ConnectionType.QueuedConnection)
        models = screen.models
        models.sell.codeForElsewhere.connect(self._elsewhere)
        models.sell.payRequested.connect(self._pay)
        models.sell.menuChosen.connect(self._menu)
        models.done.nextScan.connect(models.sell.scan)

    def scanned(self, raw: str) -> None:
        """A whole scan, on the GUI thread."""
        models, page = self._screen.models, self._screen.shell.property("page")
        own = decode_own(raw.strip())
        if own is not None and own[0] is OwnKind.BADGE:
            models.session.badge(own[1])
        elif page == "pay":
            self._to_payment(raw, own)
        elif page == "done":
            models.done.scanned(raw)
        elif page == "pastSales":
            models.past_sales.scanned(raw)
        elif page == "sell":
            models.sell.scan(raw)
        else:
            self._screen.sounds.play("refused")

    def _to_payment(self, raw: str, own: tuple[OwnKind, str] | None) -> None:
        if own is not None and own[0] is OwnKind.COMMAND:
            self._screen.models.pay.command(own[1])
        else:
            self._screen.models.pay.scanned(raw)

    def _elsewhere(self, wish: str, payload: str) -> None:
        if wish == "receipt":
            self._receipt(payload)
        elif wish == "sign_in":
            self._screen.models.session.badge(payload)
        else:
            self._command(payload)

    def _receipt(self, payload: str) -> None:
        self.opening = True
        self._screen.models.past_sales.open(payload)
        self.opening = False

    def _command(self, payload: str) -> None:
        sell = self._screen.models.sell
        if payload in _SELL_KEYS:
            sell.key(_SELL_KEYS[payload])
        elif payload.startswith(_QUANTITY):
            sell.type(payload.removeprefix(_QUANTITY) + "x")

    def _pay(self, kind: str) -> None:
        pay = self._screen.models.pay
        {"cash": pay.cashExact, "card": pay.beginCard}.get(kind, pay.begin)()

    def _menu(self, item: str) -> None:
        models, shell = self._screen.models, self._screen.shell
        movements = {"cashIn": "cash_in", "cashOut": "cash_out", "drawer": "drawer"}
        pages = {
            "xReport": "report",
            "closeShift": "close",
            "sync": "sync",
            "receipts": "pastSales",
            "settings": "settings",
        }
        if item in movements:
            models.cash.start(movements[item])
            shell.go("cash")
        elif item in pages:
            shell.go(pages[item])
        elif item == "lock":
            shell.lock()
