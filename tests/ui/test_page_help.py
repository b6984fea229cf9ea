"""F1 tells each page's keys, hides nothing of the basket, and gives the page back as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.main.demo_stage import Stage
from tests.fakes.till import MILK_GTIN, PIN
from tests.ui.till_window import MANAGER, till_stage

F1, ESCAPE, ENTER = Qt.Key.Key_F1, Qt.Key.Key_Escape, Qt.Key.Key_Return
BESIDE = ("cash", "report", "close", "sync", "settings", "pastSales")


@pytest.fixture
def stage(qapp, tmp_path: Path) -> Iterator[Stage]:
    with till_stage(qapp, tmp_path) as made:
        made.until_page("signIn")
        made.press(MANAGER)
        made.type(PIN)
        made.key(ENTER)
        made.until_page("openShift")
        yield made


def helped(stage: Stage) -> bool:
    return "This page" in stage.texts()


def test_help_comes_and_goes_and_the_page_hears_its_keys_again(stage: Stage) -> None:
    stage.type("1")
    stage.key(F1)
    assert helped(stage)
    stage.type("5")
    stage.key(ESCAPE)
    assert not helped(stage)
    assert stage.page == "openShift"
    stage.type("2")
    stage.key(F1)
    stage.key(F1)
    assert not helped(stage)
    stage.type("3")
    assert "123" in stage.texts()


def test_every_page_beside_selling_tells_its_keys(stage: Stage) -> None:
    stage.type("0")
    stage.key(ENTER)
    stage.until_page("sell")
    for page in BESIDE:
        stage.till.screen.shell.go(page)
        stage.until_page(page)
        stage.key(F1)
        assert helped(stage), page
        stage.key(ESCAPE)
        assert not helped(stage), page
        assert stage.page == page


def test_paying_tells_its_keys_and_goes_on_where_it_was(stage: Stage) -> None:
    stage.type("0")
    stage.key(ENTER)
    stage.until_page("sell")
    stage.scan(MILK_GTIN)
    stage.until_text("Mleko")
    stage.key(Qt.Key.Key_F12)
    stage.until_page("pay")
    stage.key(F1)
    assert helped(stage)
    stage.key(ESCAPE)
    assert not helped(stage)
    stage.type("5")
    stage.key(Qt.Key.Key_F12)
    stage.until_page("done")
    stage.until_text("1.01")
    stage.key(F1)
    assert helped(stage)
