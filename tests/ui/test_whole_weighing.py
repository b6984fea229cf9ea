"""Weighed goods on a whole till's real window, with the wire-level simulator of a scale on a real lane."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.config import DeviceSettings
from app.main.demo_stage import Stage
from hardware.simulators.scale import ScaleSimulator
from tests.fakes.till import PIN
from tests.ui.till_window import DEVICES, MANAGER, till_stage

ENTER = Qt.Key.Key_Return
SCALE = DeviceSettings("scale", "scale", "simulated", options={"hands": False, "speaks": "dialog06"})


@pytest.fixture
def stage(qapp, tmp_path: Path) -> Iterator[Stage]:
    with till_stage(qapp, tmp_path, (*DEVICES, SCALE)) as made:
        made.until_page("signIn")
        made.until_text(MANAGER)
        made.key(Qt.Key.Key_Down)
        made.type(PIN)
        made.key(ENTER)
        made.until_page("openShift")
        made.type("200")
        made.key(ENTER)
        made.until_page("sell")
        yield made


def scale(stage: Stage) -> ScaleSimulator:
    simulator = stage.till.parts.outfit.made["scale"].simulator
    assert isinstance(simulator, ScaleSimulator)
    return simulator


def totals(stage: Stage, figure: str) -> None:
    basket = stage.till.screen.models.selling.parts.basket
    stage.until(f"the total is not {figure}", lambda: basket.property("figure") == figure)


def ask_for_tomatoes(stage: Stage) -> None:
    stage.type("/pomid")
    stage.until_text("ory malinowe, luz")
    stage.key(ENTER)
    stage.until_text("14.90 per kg")


def test_goods_are_weighed_sold_and_what_was_typed_is_on_the_receipt(stage: Stage) -> None:
    ask_for_tomatoes(stage)
    stage.until_text("Nothing to weigh")
    scale(stage).load(742)
    stage.until_text("0.742")
    stage.key(ENTER)
    totals(stage, "11.06")
    scale(stage).load(0)
    ask_for_tomatoes(stage)
    scale(stage).order("silent")
    stage.until_text("Scale is silent")
    stage.type("2")
    stage.key(ENTER)
    totals(stage, "40.86")
    stage.key(Qt.Key.Key_F11)
    printer = stage.till.parts.outfit.made["receipt"].simulator
    stage.until("the receipt was not printed", lambda: len(printer.tickets) >= 1)
    receipt = "\n".join(printer.tickets[-1].lines)
    assert receipt.count("Weight typed by hand") == 1
    assert "0.742" in receipt


def test_a_scale_that_is_unplugged_and_back_weighs_again(stage: Stage) -> None:
    ask_for_tomatoes(stage)
    scale(stage).stop()
    stage.until_text("Scale not found")
    scale(stage).start()
    scale(stage).load(500)
    stage.until_text("0.500")
    stage.key(ENTER)
    totals(stage, "7.45")
