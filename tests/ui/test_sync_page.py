"""The sync page in a window: paired and alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.sync.status import SyncStatus
from tests.fakes.counter import CounterPages
from tests.fakes.till import make_till
from tests.services.test_shifts import sell
from tests.ui.beside_stage import SIZES, cut_off, stage

UP = SyncStatus(enrolled=True, link_up=True, unsent=1)


@pytest.fixture
def pages(tmp_path: Path, qapp) -> Iterator[CounterPages]:
    till = make_till(tmp_path)
    sell(till)
    made = CounterPages(till, tmp_path)
    made.sync.load()
    yield made
    till.close()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("status", [UP, SyncStatus()])
def test_every_control_is_inside_the_window(pages: CounterPages, status: SyncStatus, size: tuple[int, int]) -> None:
    pages.sync.show(status)
    page = stage(pages, "SyncPage", size)
    assert cut_off(page) == []
    page.close()


def test_a_till_alone_is_paired_by_keyboard(pages: CounterPages) -> None:
    pages.sync.show(SyncStatus())
    page = stage(pages, "SyncPage")
    page.keys("https:", Qt.Key.Key_Return, "ABCDE", Qt.Key.Key_Return)
    assert pages.paired == [("https:", "ABCDE")]
    assert "Paired. Sales are being sent." in page.texts()
    page.close()


def test_the_check_is_one_touch_and_f12_leads_back(pages: CounterPages) -> None:
    pages.sync.show(UP)
    pages.shell.go("sync")
    page = stage(pages, "SyncPage")
    page.touch("Check again")
    assert "Chain intact" in page.texts()
    page.keys(Qt.Key.Key_F12)
    assert pages.shell.property("page") == "sell"
    page.close()
