"""Hands that know nothing: keys, touches and scans at random, and what must hold of the till whatever they did."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from app.domain.codes.own import OwnKind, encode_own
from app.main.demo_stage import Stage
from app.main.parts import TillParts
from app.store.verify import verify_directory
from app.ui.viewmodels.settings_vm import COMMANDS
from app.wire.entry import Kind
from tests.fakes.till import (
    BEER_GTIN,
    COFFEE_GTIN,
    LONG_GTIN,
    MILK_GTIN,
    PHONE_GTIN,
    SHIRT_GTIN,
    WATER_GTIN,
)  # fmt: skip

_PLAIN, _NONE, _LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
_KEYS = (
    *(getattr(Qt.Key, f"Key_F{n}") for n in range(1, 13)),
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left,
    Qt.Key.Key_Right, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Space,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip
_LETTERS = "0123456789.,+-*/xaełó %<&'\"\\ש"
_GTINS = (MILK_GTIN, WATER_GTIN, COFFEE_GTIN, BEER_GTIN, PHONE_GTIN, SHIRT_GTIN, LONG_GTIN)
_GARBAGE = (
    "", " ", "5901111111116", "\x00\x01\x02", "]d2\x1d\x1d", "]C101", "9" * 300, "http://example.org/?a=b", "R1ABCD",
    "C1PAY", "<b>x</b>", "\x1b@\x1bm", "ąę\u202e", "]d201059000000000462199\x1d", "0" * 13,
)  # fmt: skip
_PACE_MS = 80
_MOST = 100_000


@dataclass(slots=True)
class Deeds:
    """What was done, latest last, and on which pages."""

    done: list[str] = field(default_factory=list)
    pages: Counter[str] = field(default_factory=Counter)


class Monkey:
    """Does one thing after another; the same seed does the same things."""

    def __init__(self, stage: Stage, seed: int) -> None:
        self._stage = stage
        self._chance = random.Random(seed)
        self._at = 1_000_000
        self.deeds = Deeds()
        parts = stage.till.parts
        people = parts.db.call(parts.desk.staff)
        self._badges = [parts.db.call(lambda p=p: parts.ledger.people.issue_badge(p.id)) for p in people]

    def play(self, acts: int) -> None:
        """Do so many things."""
        ways: tuple[tuple[int, Callable[[], str]], ...] = (
            (30, self._touch), (24, self._press_key), (8, self._hold_key), (12, self._type_amount),
            (8, self._type_anything), (20, self._scan), (4, self._scan_burst), (5, self._sign_in), (3, self._resize),
            (2, self._spoil_printer),
        )  # fmt: skip
        weights, doings = [weight for weight, _ in ways], [doing for _, doing in ways]
        for _ in range(acts):
            (doing,) = self._chance.choices(doings, weights)
            self.deeds.pages[self._stage.page] += 1
            self.deeds.done.append(f"{self._stage.page}: {doing()}")
            self._breathe(self._chance.choice((0, 0, 1, 4)))

    def _touch(self) -> str:
        window = self._stage.window
        at = QPointF(self._chance.randrange(window.width()), self._chance.randrange(window.height()))
        for kind, buttons in ((QEvent.Type.MouseButtonPress, _LEFT), (QEvent.Type.MouseButtonRelease, _NONE)):
            event = QMouseEvent(kind, at, at, window.mapToGlobal(at), _LEFT, buttons, _PLAIN)
            QCoreApplication.sendEvent(window, event)
        return f"touch {at.x():.0f} {at.y():.0f}"

    def _press_key(self) -> str:
        key = self._chance.choice(_KEYS)
        self._key(key)
        return f"key {key.name}"

    def _hold_key(self) -> str:
        key = self._chance.choice((Qt.Key.Key_Return, Qt.Key.Key_F12, Qt.Key.Key_F11, Qt.Key.Key_Escape))
        for turn in range(8):
            self._key(key, repeat=turn > 0)
        return f"hold {key.name}"

    def _type_amount(self) -> str:
        text = self._chance.choice(("1", "5", "10", "20", "200", "0.75", "50", "100", "3x", "12.34"))
        self._type(text)
        return f"type {text!r}"

    def _type_anything(self) -> str:
        text = "".join(self._chance.choice(_LETTERS) for _ in range(self._chance.randint(1, 6)))
        self._type(text)
        return f"type {text!r}"

    def _scan(self) -> str:
        code = self._code()
        self._stage.till.screen.routes.arrived.emit(code)
        return f"scan {code[:30]!r}"

    def _scan_burst(self) -> str:
        codes = [self._code() for _ in range(6)]
        for code in codes:
            self._stage.till.screen.routes.arrived.emit(code)
        return f"scans {codes!r}"

    def _sign_in(self) -> str:
        screen = self._stage.till.screen
        if self._stage.page in ("signIn", "openShift"):
            # Wrong PINs typed at random lock people out for half an hour; a badge still opens.
            screen.models.panels[self._stage.page].answer()
            screen.routes.arrived.emit(encode_own(OwnKind.BADGE, self._chance.choice(self._badges)))
            self._breathe(10)
        if self._stage.page == "openShift":
            screen.routes.arrived.emit(encode_own(OwnKind.COMMAND, "OPENSHIFT"))
            self._breathe(10)
        return "sign in"

    def _resize(self) -> str:
        width, height = self._chance.choice(((1024, 768), (1366, 768), (1920, 1080)))
        self._stage.window.resize(width, height)
        return f"{width}x{height}"

    def _spoil_printer(self) -> str:
        printer = self._stage.till.parts.outfit.made["receipt"].simulator
        what = self._chance.choice(("clear", "clear", "clear", "paper_out", "cover_open", "offline"))
        getattr(printer, what)()
        return f"printer {what}"

    def _code(self) -> str:
        kind = self._chance.random()
        if kind < 0.6:
            return self._chance.choice(_GTINS)
        if kind < 0.85:
            return encode_own(OwnKind.COMMAND, self._chance.choice(COMMANDS))
        if kind < 0.9:
            return encode_own(self._chance.choice((OwnKind.BADGE, OwnKind.RECEIPT, OwnKind.VOUCHER)), "00FF00FF")
        return self._chance.choice(_GARBAGE)

    def _type(self, text: str) -> None:
        for char in text:
            code = Qt.Key(ord(char.upper())) if char.isascii() else Qt.Key.Key_unknown
            self._key(code, char)

    def _key(self, key: Qt.Key, text: str = "", *, repeat: bool = False) -> None:
        self._at += _PACE_MS
        text = text or ("\r" if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else "")
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, _PLAIN, text, repeat)
            event.setTimestamp(self._at)
            QCoreApplication.sendEvent(self._stage.window, event)

    def _breathe(self, turns: int) -> None:
        for _ in range(turns):
            self._stage.breathe()


def settle(stage: Stage) -> None:
    """Wait until nothing is under way any more. Raises NotShown when the till does not answer."""
    parts = stage.till.parts
    for lane in (parts.db, parts.device, parts.db):
        done = lane.submit(lambda: None)
        stage.until("the till does not answer any more", done.done)
    stage.settle()


def what_is_wrong(stage: Stage) -> list[str]:
    """What does not hold of the books: records whose tenders do not pay them, sums that differ, a journal not sound."""
    parts = stage.till.parts
    return parts.db.call(lambda: [*_unpaid(parts), *_differing(parts), *_unsound(parts)])


def _unpaid(parts: TillParts) -> list[str]:
    entries = parts.ledger.journal.recent((Kind.SALE, Kind.REFUND, Kind.VOID), _MOST)
    bodies = [json.loads(entry.body) for entry in entries]
    return [f"{b['number']} is not paid" for b in bodies if sum(t["amount"] for t in b["tenders"]) != b["total"]]


def _differing(parts: TillParts) -> list[str]:
    if parts.desk.shift is None:
        return []
    running, folded = parts.shifts.in_drawer(), parts.shifts.totals().expected
    return [] if running == folded else [f"the drawer should hold {running}, its entries say {folded}"]


def _unsound(parts: TillParts) -> list[str]:
    verdict = verify_directory(parts.settings.data)
    return [] if verdict.sound else [f"not sound: {verdict.first}"]
