"""A scanner that types: scans from any focus, the closing Enter presses nothing, people's keys arrive in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from app.ui.wedge_filter import WedgeFilter
from tests.fakes.till import COFFEE_GTIN, MILK_GTIN
from tests.ui.sell_stage import Stage, stage_sell

SCANNER_GAP_MS = 4
PERSON_GAP_MS = 90
WAIT_MS = 2000


class Typist:
    """Presses keys of a window at the times it says, by the events' own clock."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._now = 1_000

    def burst(self, text: str, suffix: Qt.Key = Qt.Key.Key_Return) -> None:
        """As a scanner does."""
        self._now += 500
        for letter in text:
            self.key(letter, SCANNER_GAP_MS)
        self._send(suffix, "\r" if suffix == Qt.Key.Key_Return else "\t", SCANNER_GAP_MS)

    def key(self, letter: str, gap: int = PERSON_GAP_MS) -> None:
        """One letter or figure."""
        shift = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else Qt.KeyboardModifier.NoModifier
        self._send(Qt.Key(ord(letter.upper())), letter, gap, shift)

    def enter(self) -> None:
        """Enter, as a person presses it."""
        self._send(Qt.Key.Key_Return, "\r", PERSON_GAP_MS)

    def _send(self, key: Qt.Key, text: str, gap: int, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        self._now += gap
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, text)
            event.setTimestamp(self._now)
            QGuiApplication.sendEvent(self._stage.view, event)


@pytest.fixture
def stage(qapp, tmp_path: Path) -> Iterator[Stage]:
    made = stage_sell(tmp_path)
    yield made
    made.close()


@pytest.fixture
def scans(stage: Stage) -> list[str]:
    heard: list[str] = []
    watch = WedgeFilter(stage.view)
    watch.scanned.connect(heard.append)
    watch.scanned.connect(stage.screen.sell.scan)
    return heard


def focus_field(stage: Stage) -> None:
    stage.view.rootObject().property("rightItem").beginSearch("")


def focus_pay(stage: Stage) -> None:
    stage.screen.sell.scan(MILK_GTIN)
    stage.named("Pay").forceActiveFocus()


def focus_tile(stage: Stage) -> None:
    stage.named("Torba papierowa, 1.50 ").forceActiveFocus()


def open_help(stage: Stage) -> None:
    stage.screen.sell.key(1)


@pytest.mark.parametrize("focus", [focus_field, focus_pay, focus_tile, open_help, lambda _: None])
def test_a_burst_is_a_scan_whatever_has_the_focus(stage: Stage, scans: list[str], focus: Callable) -> None:
    focus(stage)
    paid: list[str] = []
    stage.screen.sell.payRequested.connect(paid.append)
    before = len(stage.till.sell.state().basket.lines)
    Typist(stage).burst(COFFEE_GTIN)
    assert scans == [COFFEE_GTIN]
    assert [line.product.sku for line in stage.till.sell.state().basket.lines][before:] == ["COFFEE"]
    assert (paid, stage.screen.parts.search.property("text")) == ([], "")


def test_ten_scans_in_a_row_lose_none(stage: Stage, scans: list[str]) -> None:
    typist = Typist(stage)
    for _ in range(10):
        typist.burst(MILK_GTIN)
    assert scans == [MILK_GTIN] * 10
    assert stage.till.sell.state().priced.pieces == 10


def test_what_a_person_types_arrives_in_order_and_soon(qtbot, stage: Stage, scans: list[str]) -> None:
    focus_field(stage)
    typist = Typist(stage)
    for letter in "kosz":
        typist.key(letter)
    qtbot.waitUntil(lambda: stage.screen.parts.search.property("text") == "kosz", timeout=WAIT_MS)
    assert scans == []


def test_a_fast_start_of_a_word_is_no_scan(qtbot, stage: Stage, scans: list[str]) -> None:
    focus_field(stage)
    typist = Typist(stage)
    for letter in "ab":
        typist.key(letter, 10)
    typist.enter()
    qtbot.waitUntil(lambda: stage.screen.parts.search.property("text") == "ab", timeout=WAIT_MS)
    assert scans == []


def test_enter_by_hand_on_pay_pays_once(stage: Stage, scans: list[str]) -> None:
    focus_pay(stage)
    paid: list[str] = []
    stage.screen.sell.payRequested.connect(paid.append)
    Typist(stage).enter()
    assert paid == ["pay"]


def test_letters_typed_anywhere_start_the_search(qtbot, stage: Stage, scans: list[str]) -> None:
    typist = Typist(stage)
    for letter in "kosz":
        typist.key(letter)
    qtbot.waitUntil(lambda: stage.screen.parts.search.property("text") == "kosz", timeout=WAIT_MS)


def test_a_burst_while_a_refusal_waits_is_counted_and_answers_nothing(stage: Stage, scans: list[str]) -> None:
    typist = Typist(stage)
    typist.burst("5900000000992")
    typist.burst(MILK_GTIN)
    assert stage.screen.parts.refusal.property("ignoredScans") == 1
    assert stage.screen.sell.property("panel") == "refusal"
    typist.enter()
    assert stage.screen.sell.property("panel") == "tiles"
