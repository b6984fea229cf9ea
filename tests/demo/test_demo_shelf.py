"""The demonstration's shelf: a click on goods is a scan at the till beside it."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from app.main.demo_house import DemoHouse
from app.main.demo_shelf import Shelf, goods_of
from app.ui.format import Format
from app.ui.receipt_writer import Writer
from tests.fakes.painted import settle
from tests.fakes.shop import QUICK
from tests.ui.sell_stage import items, spoken

PATIENCE = 10.0


@pytest.fixture
def house(tmp_path: Path, qapp) -> Iterator[DemoHouse]:
    house = DemoHouse(tmp_path, "en", pin_cost=QUICK)
    house.open()
    house.fill()
    house.parts.connect_devices(Writer(Format("en"), "Grodzka 14"))
    yield house
    house.close()


def test_a_click_on_goods_is_a_scan(house: DemoHouse) -> None:
    scans: queue.Queue[str] = queue.Queue()
    (scanner,) = house.parts.outfit.scanners
    scanner.start(scans.put)
    house.parts.outfit.made["scanner"].wait_until_listening()
    till = QQuickWindow()
    shelf = Shelf(house, till)
    settle(shelf.view)
    (first, *_) = goods_of(house)
    row = next(item for item in items(shelf.view.contentItem()) if (spoken(item) or "").startswith(first.name))
    centre = row.mapToScene(row.boundingRect().center())
    at = QPoint(round(centre.x()), round(centre.y()))
    QTest.mouseClick(shelf.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert scans.get(timeout=PATIENCE) == first.code
    batch = list(goods_of(house))[-1]
    shelf.model.scan(batch.key)
    assert scans.get(timeout=PATIENCE) == batch.code
    assert shelf.view.transientParent() is till
    scanner.stop()
    shelf.close()
    till.deleteLater()
