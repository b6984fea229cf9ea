"""The board on a real till's window: from the menu, from who waits, by scans, and back to selling."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.domain.codes.own import OwnKind, encode_own
from app.domain.order_state import State
from tests.fakes.order_makers import brought_to, fresh_order
from tests.fakes.till import PIN
from tests.ui.till_window import MANAGER, till_stage


def test_whoever_waits_is_told_while_selling_and_the_board_is_a_press_away(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    with till_stage(qapp, tmp_path) as stage:
        parts = stage.till.parts
        now_ms = int(parts.clock.now().timestamp() * 1000)
        view = brought_to(fresh_order(now_ms), State.ARRIVED, now_ms)
        parts.store_orders.book.keep([view])
        stage.press(MANAGER)
        stage.type(PIN)
        stage.key(Qt.Key.Key_Return)
        stage.until_page("openShift")
        board = stage.till.screen.models.board
        stage.until("nobody is told to wait", lambda: board.property("waiting") == 1)
        assert stage.till.screen.shell.property("pickupText") == "1 waiting"
        stage.till.screen.shell.go("board")
        stage.until_page("board")
        stage.until_text(view.code[:4])
        stage.scan(encode_own(OwnKind.COMMAND, "BACK"))
        stage.until("the board is left", lambda: stage.till.screen.pages.front != "board")
