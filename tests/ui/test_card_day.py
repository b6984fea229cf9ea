"""The end of the card terminal's day, on the page that closes the shift."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.ports.devices import CardAnswer, CardReceipt, EffectState
from tests.fakes.cards import LOST, FakeTerminal, refused
from tests.fakes.counter import CounterPages
from tests.fakes.till import make_till
from tests.ui.beside_stage import Beside, stage

REPORT = CardReceipt("merchant", ("END OF DAY", "TOTAL 42.90"))
BUTTON = "End the terminal's day"


@pytest.fixture
def terminal() -> FakeTerminal:
    return FakeTerminal()


@pytest.fixture
def pages(tmp_path: Path, qapp, terminal: FakeTerminal) -> Iterator[CounterPages]:
    till = make_till(tmp_path)
    made = CounterPages(till, tmp_path, terminal=terminal)
    made.close.load()
    yield made
    till.close()


@pytest.fixture
def closed(pages: CounterPages) -> Iterator[Beside]:
    """The close page of a shift that has just been closed."""
    page = stage(pages, "ClosePage")
    page.keys(Qt.Key.Key_Down, "1", Qt.Key.Key_Return, Qt.Key.Key_F12, Qt.Key.Key_F12)
    yield page
    page.close()


def printed(pages: CounterPages) -> list[list[str]]:
    return [[row.left for row in document.rows] for document in pages.printer.papers]


def test_the_terminals_day_is_ended_beside_the_shift_and_its_report_prints(pages, closed, terminal) -> None:
    terminal.answers = [CardAnswer(EffectState.DONE, receipts=(REPORT,))]
    closed.touch(BUTTON)
    assert "The terminal's day is ended" in closed.texts()
    assert BUTTON not in closed.names()
    assert printed(pages)[-1] == ["END OF DAY", "TOTAL 42.90"]


@pytest.mark.parametrize(
    ("answer", "title"),
    [(LOST, "Day perhaps not ended"), (refused("TERMINAL-CANNOT"), "Terminal cannot do it")],
)
def test_a_day_that_did_not_end_says_why_and_may_be_tried_again(pages, closed, terminal, answer, title) -> None:
    terminal.answers = [answer, CardAnswer(EffectState.DONE, receipts=(REPORT,))]
    closed.touch(BUTTON)
    assert title in closed.texts()
    closed.touch(BUTTON)
    assert "The terminal's day is ended" in closed.texts()


def test_a_till_without_a_terminal_offers_no_end_of_its_day(pages, closed, terminal) -> None:
    terminal.by_hand = True
    pages.day.changed.emit()
    assert BUTTON not in closed.names()
