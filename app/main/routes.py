"""Where a scan goes: products to the basket, badges to the sign-in, receipts and commands to their pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.domain.codes.own import OwnKind, decode_own
from app.domain.refusals import Refusal
from app.ui.viewmodels.sell_vm import SellViewModel

if TYPE_CHECKING:
    from app.main.screen import Screen

_SELL_KEYS = {"FINISH": 12, "CASHEXACT": 11, "CARD": 10, "PARK": 5}
_AGE_ANSWERS = {"AGEYES": 0, "AGENO": 1}
_LEAVING = ("BACK", "NEXT")
_QUANTITY = "QTY"
# Nothing typed is lost on these; counting and moving cash are left by hand.
_LEFT_BY_SCAN = ("sync", "report")
_LOCKED_BY_SCAN = ("sell", "openShift", "done", "pastSales", *_LEFT_BY_SCAN, "board")


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

    @Slot(str)
    def scanned(self, raw: str) -> None:
        """A whole scan, on the GUI thread."""
        models, page = self._screen.models, self._screen.pages.front
        own = decode_own(raw.strip())
        if own is not None and own[0] is OwnKind.BADGE:
            self._badge(page, own[1])
        elif own is not None and own[0] is OwnKind.COMMAND and self._answers(page, own[1]):
            return
        elif page == "pay":
            self._to_payment(raw, own)
        elif page == "done":
            models.done.scanned(raw)
        elif page == "pastSales":
            models.past_sales.scanned(raw)
        elif page == "sell":
            models.sell.scan(raw)
        elif page == "board":
            self._to_board(raw, own)
        elif page == "scanner":
            models.beside.scanner_doctor.scanned(raw)
        elif page == "devices" and models.beside.devices.scanned(raw):
            self._screen.sounds.play("done")
        else:
            self._beside(page, own)

    def _answers(self, page: str, payload: str) -> bool:
        """Whether a command was one of those that mean the same on every page where they mean anything."""
        models = self._screen.models
        panel = models.panels[page]
        if payload == "CONTINUE":
            panel.answer()
        elif panel.property("active"):
            return False
        elif payload == "SIGNOUT" and page in _LOCKED_BY_SCAN and not models.is_approving(page):
            self._screen.shell.lock()
        elif payload == "OPENSHIFT" and page == "openShift":
            models.open_shift.takeExpected()
            models.open_shift.open()
        elif payload in _AGE_ANSWERS and page == "sell" and models.sell.property("panel") == "age":
            models.selling.parts.choice.choose(_AGE_ANSWERS[payload])
        else:
            return False
        return True

    def _badge(self, page: str, payload: str) -> None:
        if self._screen.models.is_approving(page):
            # Whoever approves never takes the seat by it.
            self._screen.models.approval(page).badge(payload)
        else:
            self._screen.models.session.badge(payload)

    def _beside(self, page: str, own: tuple[OwnKind, str] | None) -> None:
        """A page that takes no goods: leaving it is all that a code can do here, and a lost scan is told."""
        panel = self._screen.models.panels[page]
        if panel.property("active"):
            panel.ignore_scan()
            self._screen.sounds.play("refused")
        elif own is not None and own[0] is OwnKind.COMMAND and own[1] in _LEAVING and page in _LEFT_BY_SCAN:
            self._screen.shell.go("sell")
        else:
            self._screen.show_problem(Refusal("SCAN-NOT-ON-PAGE"))

    def _to_payment(self, raw: str, own: tuple[OwnKind, str] | None) -> None:
        if own is not None and own[0] is OwnKind.COMMAND:
            self._screen.models.pay.command(own[1])
        else:
            self._screen.models.pay.scanned(raw)

    def _to_board(self, raw: str, own: tuple[OwnKind, str] | None) -> None:
        if own is None or own[0] is not OwnKind.COMMAND:
            self._screen.models.board.scan(raw)
        elif own[1] in _LEAVING and not self._screen.models.board.leave():
            self._screen.shell.go("sell")

    @Slot(str, str)
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
            # Keys of the screen are pressed only when they are on; a scanned one asks for itself.
            if _is_on(sell, _SELL_KEYS[payload]):
                sell.key(_SELL_KEYS[payload])
            else:
                self._screen.sounds.play("refused")
        elif payload == "BACK":
            sell.escape()
        elif payload.startswith(_QUANTITY):
            sell.type(payload.removeprefix(_QUANTITY) + "x")

    @Slot(str)
    def _pay(self, kind: str) -> None:
        pay = self._screen.models.pay
        {"cash": pay.cashExact, "card": pay.beginCard}.get(kind, pay.begin)()

    @Slot(str)
    def _menu(self, item: str) -> None:
        models, shell = self._screen.models, self._screen.shell
        movements = {"cashIn": "cash_in", "cashOut": "cash_out", "drawer": "drawer"}
        pages = {
            "xReport": "report",
            "closeShift": "close",
            "sync": "sync",
            "receipts": "pastSales",
            "settings": "settings",
            "board": "board",
        }
        if item in movements:
            models.cash.start(movements[item])
            shell.go("cash")
        elif item in pages:
            shell.go(pages[item])
        elif item == "lock":
            shell.lock()


def _is_on(sell: SellViewModel, key: int) -> bool:
    if key == _SELL_KEYS["FINISH"]:
        return bool(sell.property("canPay"))
    return any(each["n"] == key and each.get("enabled", True) for each in sell.property("keys"))
