"""The main pages once more in another language and by night, on the same till: the next morning's shift."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.main.demo_house import STAFF, DemoHouse
from app.main.demo_report import Report
from app.main.demo_shop import read_shop
from app.main.demo_stage import Stage
from app.main.till import Till, application

SCHEME = "dark"
_ENTER, _ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
_GOODS = ("5900820000042", "5900820000042", "5900820000042", "5902078000102", "5901588016047", "2704011011847")


def tour(house: DemoHouse, stage: Stage, report: Report, language: str) -> None:
    """Start the till with another look, open the next shift, sell once, and keep a picture of each main page."""
    report.step("The till starts again, dark and in another language; Marta opens the next shift and sells once more.")
    stage.till.stop()
    house.reopen(language, SCHEME)
    stage.take(Till(application(), house.parts))
    stage.until_page("signIn")
    stage.until_text(STAFF[0].name)
    stage.shot(f"{language}-sign-in")
    stage.press(STAFF[0].name)
    stage.type(STAFF[0].pin)
    stage.key(_ENTER)
    stage.until_page("openShift")
    stage.type("200")
    stage.key(Qt.Key.Key_F12)
    stage.until_page("sell")
    for code in _GOODS:
        stage.scan(code)
    stage.until_text("Banany")
    stage.until_text(read_shop(language, house.clock.now()).tiles[0].title)
    stage.shot(f"{language}-basket")
    stage.type("woda")
    stage.until_text("Muszynianka")
    stage.shot(f"{language}-search")
    stage.key(_ESCAPE)
    stage.key(Qt.Key.Key_F8)
    stage.shot(f"{language}-menu")
    stage.key(_ESCAPE)
    stage.key(Qt.Key.Key_F12)
    stage.until_page("pay")
    stage.shot(f"{language}-pay")
    stage.key(Qt.Key.Key_F11)
    stage.until_page("done")
    stage.shot(f"{language}-done")
    stage.key(Qt.Key.Key_F7)
    stage.until_page("pastSales")
    stage.shot(f"{language}-receipts")
    for page in ("sync", "devices", "settings", "close"):
        stage.till.screen.shell.go(page)
        stage.until_page(page)
        stage.shot(f"{language}-{page}")
