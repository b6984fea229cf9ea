"""Scans on the real lanes: the store works on a thread of its own, and nothing is lost on the way back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.devices.scale import NoScale
from app.runtime.lanes import Lane
from app.runtime.qt_runner import QtRunner
from app.ui.format import Format
from app.ui.viewmodels.sell_screen import make_sell_screen
from tests.fakes.till import COFFEE_GTIN, MILK_GTIN, WATER_GTIN, Till, make_till

WAIT_MS = 10_000
SCANS = 30


@pytest.fixture
def till(qapp, tmp_path: Path) -> Iterator[Till]:
    db, device = Lane("db"), Lane("device")
    runner = QtRunner(db, device, device)
    made = db.call(lambda: make_till(tmp_path, runner))
    yield made
    runner.stop()
    db.call(made.close)
    db.stop()
    device.stop()
    qapp.processEvents()


def test_thirty_scans_at_once_are_all_sold_and_shown(qtbot, till: Till) -> None:
    screen = make_sell_screen(
        till.sell, till.scan, till.catalogue, till.desk, till.runner, till.clock, Format("en"), scale=NoScale()
    )  # fmt: skip
    for number in range(SCANS):
        screen.sell.scan((MILK_GTIN, WATER_GTIN, COFFEE_GTIN)[number % 3])
    qtbot.waitUntil(lambda: screen.parts.basket.priced.pieces == SCANS, timeout=WAIT_MS)
    rows = screen.parts.basket.property("rows").rows
    assert [row.qty for row in rows if not row.sub] == ["10", "10", "10"]
    assert screen.sell.property("waiting") == 0
