"""The scripted day on the real window holds what it promises, and says so when something does not."""

from __future__ import annotations

import itertools
import json
import os
import signal
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from app.main.demo import play_day
from app.main.demo_hands import Hands
from app.main.demo_house import STAFF, DemoHouse
from app.main.demo_report import Report
from app.main.demo_shop import load_demo
from app.main.demo_stage import Stage
from app.main.till import Till
from tests.fakes.shop import QUICK

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_whole_day_is_sold_printed_synchronised_and_proven(tmp_path: Path, qapp: QGuiApplication) -> None:
    report = play_day(tmp_path, pin_cost=QUICK)

    assert report.held, [check for check in report.checks if not check.held] or report.failure
    summary = json.loads((tmp_path / "summary.json").read_text("utf-8"))
    assert [record["total"] for record in summary["sold"]] == [919, 29515, 2499, 850, 27400, -12900]
    assert {check["what"] for check in summary["checks"]} >= {
        "records that only the till has",
        "records and their sum, till and backend",
        "verify finds nothing wrong",
        "difference on the Z",
    }
    pictures = [file for name in ("screens", "receipts", "devices") for file in (tmp_path / name).rglob("*.png")]
    assert sum(len(summary[name]) for name in ("screens", "receipts", "devices")) == len(pictures) > 30
    drawn = {Path(name).parent.name for name in summary["devices"]}
    assert drawn == {"terminal", "fiscal", "scale", "label", "locker", "display", "lines"}
    assert all(not QImage(str(picture)).isNull() for picture in pictures)
    assert "Everything held." in (tmp_path / "summary.md").read_text("utf-8")


def test_new_tiles_come_by_themselves_while_somebody_sells(tmp_path: Path, qapp: QGuiApplication) -> None:
    with ExitStack() as after:
        house = DemoHouse(tmp_path, "en", pin_cost=QUICK)
        house.open()
        after.callback(house.close)
        house.fill()
        stage = Stage(Till(qapp, house.parts), tmp_path / "screens")
        after.callback(lambda: stage.till.stop())
        hands = Hands(house, stage)
        stage.until_page("signIn")
        hands.sign_in(STAFF[0])
        stage.until_page("openShift")
        stage.type("200")
        stage.key(Qt.Key.Key_F12)
        stage.until_text("No barcode")
        load_demo(house.core, "pl", house.clock.now())
        synchronise_anew(stage.till)
        stage.until_text("Bez kodu")


def synchronise_anew(till: Till) -> None:
    """As a till does that was out of reach: it asks for what is new at once."""
    if till.syncing is not None:
        till.syncing.stop()
        till.syncing = None
    till.begin_sync()


def test_a_visitor_opens_the_shop_in_a_window_and_leaves_nothing_behind(tmp_path: Path) -> None:
    screen = {"DISPLAY": ":off", "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path), "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "app.cli", "demo", "--language", "pl"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=os.environ | screen, text=True) as shop:
        assert shop.stdout is not None
        told = list(itertools.takewhile(lambda line: "Ctrl+C" not in line, shop.stdout))
        shop.send_signal(signal.SIGINT)
        assert shop.wait(30) == 0
    assert any("Marta K." in line and "141421" in line for line in told)
    assert not list(tmp_path.glob("omnitill-demo-*"))


def test_a_day_on_which_something_did_not_hold_is_reported_as_that(tmp_path: Path) -> None:
    said: list[str] = []
    report = Report(said.append)
    report.step("A sale is made.")
    report.check("records at the backend", 1, 1)
    report.check("sum at the backend", 919, 0)
    assert [check.held for check in report.checks] == [True, False]
    assert not report.held
    report.write(tmp_path, 1.25)
    assert json.loads((tmp_path / "summary.json").read_text("utf-8"))["held"] is False
    assert "| NOT | sum at the backend | 919 | 0 |" in (tmp_path / "summary.md").read_text("utf-8")
    assert any("NOT" in line for line in said)


def test_a_day_that_could_not_go_on_did_not_hold(tmp_path: Path) -> None:
    report = Report(lambda _: None)
    report.check("products in the till", 140, 140)
    report.fail("the page 'pay' did not come")
    assert not report.held
    report.write(tmp_path, 1.0)
    assert "the page 'pay' did not come" in (tmp_path / "summary.md").read_text("utf-8")


def test_a_report_that_checked_nothing_did_not_hold() -> None:
    assert not Report(lambda _: None).held
