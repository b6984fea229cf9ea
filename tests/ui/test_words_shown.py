"""Words as people read them: days in their language, one cause told once, papers called what they are."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from app.domain.receipt import RowKind
from app.domain.refusals import Refusal
from app.ports.devices import DeviceHealth, Health
from app.ui.format import Format
from app.ui.report_writer import report_rows
from app.ui.viewmodels.printing_vm import PrintingViewModel
from app.ui.words import told
from tests.fakes.counter import CounterPages
from tests.fakes.till import make_till

EXPIRED = Refusal("SCAN-BLOCKED-EXPIRED", product="Gouda 2026-11-18", batch="2588", expiry="2026-11-18")


@pytest.fixture
def pages(tmp_path: Path, qapp) -> Iterator[CounterPages]:
    till = make_till(tmp_path)
    yield CounterPages(till, tmp_path)
    till.close()


@pytest.fixture
def reader() -> Iterator[type[QLocale]]:
    before = QLocale()
    yield QLocale
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "day"), [("en", "18 November 2026"), ("pl", "18 listopada 2026"), ("de", "18 November 2026")]
)
def test_a_day_in_a_refusal_is_written_as_its_reader_writes_days(
    qapp, reader: type[QLocale], language: str, day: str
) -> None:
    reader.setDefault(QLocale(language))
    assert told(EXPIRED).happened == f"Gouda 2026-11-18 was to be used by {day} and must not be sold."


def test_trouble_that_two_devices_share_is_told_once(pages: CounterPages) -> None:
    printer = DeviceHealth("receipt", "receipt_printer", Health.DOWN, "PRINTER-PAPER-OUT")
    drawer = DeviceHealth("drawer", "cash_drawer", Health.DOWN, "PRINTER-PAPER-OUT")
    pages.shell.show_devices([printer, drawer, DeviceHealth("scanner", "scanner", Health.UP)])
    assert [device["name"] for device in pages.shell.property("devices")] == ["receipt", "scanner"]


@pytest.mark.parametrize(
    ("paper", "title"), [("receipt", "Receipt printed"), ("slip", "Slip printed"), ("report", "Report printed")]
)
def test_what_was_printed_is_called_what_it_is(pages: CounterPages, paper: str, title: str) -> None:
    printing = PrintingViewModel(pages.effects, pages.till.runner, paper=paper)
    printing.start(pages.till.shifts.x_report().entry)
    assert printing.property("title") == title


def test_a_report_of_nothing_draws_no_rule_upon_a_rule(pages: CounterPages) -> None:
    rows = report_rows(Format("en"), pages.till.shifts.x_preview().as_body())
    assert not any(a.kind is RowKind.RULE and b.kind is RowKind.RULE for a, b in pairwise(rows))
