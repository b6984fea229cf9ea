"""A kiosk's window stays shut for customers, and closes for those who end the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from app.config import Settings
from app.main.kiosk import Kiosk
from app.main.parts import TillParts
from tests.fakes.painted import settle
from tests.fakes.shop import QUICK


class Application:
    """Counts how often it was asked to end."""

    def __init__(self) -> None:
        self.asked = 0

    def quit(self) -> None:
        self.asked += 1


def test_nobody_closes_the_window_until_the_program_is_to_end(tmp_path: Path, qapp: QGuiApplication) -> None:
    parts = TillParts(Settings(tmp_path / "kiosk"), pin_cost=QUICK)
    parts.open()
    application = Application()
    kiosk = Kiosk(application, parts, moves=False)
    kiosk.start()
    settle(kiosk.screen.window)
    assert not kiosk.screen.window.close()
    kiosk.leave()
    assert application.asked == 1
    assert kiosk.screen.window.close()
    kiosk.stop()
