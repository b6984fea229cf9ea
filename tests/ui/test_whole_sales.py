"""A whole sale with the keyboard alone, a finger alone, and the scanner alone, from sign-in to the receipt."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from app.domain.codes.own import OwnKind, encode_own
from app.main.demo_stage import Stage
from app.wire.entry import Kind
from tests.fakes.till import BEER_GTIN, CASHIER_PIN, COFFEE_GTIN, MILK_GTIN, PIN
from tests.ui.till_window import CASHIER, MANAGER, till_stage

ENTER = Qt.Key.Key_Return


@pytest.fixture
def stage(qapp, tmp_path: Path) -> Iterator[Stage]:
    with till_stage(qapp, tmp_path) as made:
        made.until_page("signIn")
        made.until_text(MANAGER)
        yield made


def sales(stage: Stage) -> list[tuple[int, list[tuple[str, int]]]]:
    """Every sale: what it came to, and how it was paid."""
    parts = stage.till.parts
    bodies = [json.loads(entry.body) for entry in parts.db.call(lambda: parts.ledger.journal.recent((Kind.SALE,), 9))]
    return [(body["total"], [(t["kind"], t["amount"]) for t in body["tenders"]]) for body in bodies]


def totals(stage: Stage, figure: str) -> None:
    basket = stage.till.screen.models.selling.parts.basket
    stage.until(f"the total is not {figure}", lambda: basket.property("figure") == figure)


def printed(stage: Stage, slips: int) -> None:
    printer = stage.till.parts.outfit.made["receipt"].simulator
    stage.until(f"slip {slips} was not printed", lambda: len(printer.tickets) >= slips)


def command(stage: Stage, name: str) -> None:
    stage.scan(encode_own(OwnKind.COMMAND, name))


def test_the_keyboard_alone_does_a_whole_day(stage: Stage) -> None:
    stage.key(Qt.Key.Key_Down)
    stage.type(PIN)
    stage.key(ENTER)
    stage.until_page("openShift")
    stage.type("200")
    stage.key(ENTER)
    stage.until_page("sell")
    stage.type(COFFEE_GTIN)
    stage.key(ENTER)
    totals(stage, "42.90")
    stage.type("/kajz")
    stage.until_text("erka pszenna")
    stage.key(ENTER)
    totals(stage, "43.49")
    stage.key(Qt.Key.Key_F12)
    stage.until_page("pay")
    stage.type("50")
    stage.key(ENTER)
    stage.settle()
    stage.key(ENTER)
    stage.until_page("done")
    stage.until_text("6.51")
    printed(stage, 1)
    stage.key(Qt.Key.Key_F12)
    stage.until_page("sell")
    assert sales(stage) == [(4349, [("cash", 4349)])]
    close_by_keys(stage)


def close_by_keys(stage: Stage) -> None:
    """243.49 are in the drawer, counted piece by piece: a figure and Enter for each note and coin."""
    stage.key(Qt.Key.Key_F8)
    tab_to(stage, "Close the shift")
    stage.key(Qt.Key.Key_Space)
    stage.until_page("close")
    for pieces in (0, 1, 0, 0, 2, 0, 0, 1, 1, 0, 2, 0, 1, 2, 0):
        stage.type(str(pieces))
        stage.key(ENTER)
    stage.key(Qt.Key.Key_F12)
    stage.until_text("exact")
    stage.key(Qt.Key.Key_F12)
    printed(stage, 2)
    closing = stage.till.parts.db.call(stage.till.parts.shifts.last_closing)
    assert closing is not None
    assert (closing.counted, closing.difference) == (24349, 0)


def tab_to(stage: Stage, name: str) -> None:
    """Tab on until the focus is on the control that a screen reader calls so."""
    for _ in range(60):
        item = stage.window.activeFocusItem()
        face = QAccessible.queryAccessibleInterface(item) if item is not None else None
        if face is not None and face.text(QAccessible.Text.Name).startswith(name):
            return
        stage.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never came to {name}")


def test_a_finger_alone_sells_and_takes_cash(stage: Stage) -> None:
    stage.press(CASHIER)
    for figure in CASHIER_PIN:
        stage.press(figure)
    stage.press("Sign in")
    stage.until_page("openShift")
    for figure in "200":
        stage.press(figure)
    stage.press("Open the shift")
    stage.until_page("sell")
    stage.until_text("Kajzerka pszenna")
    stage.press("Kajzerka pszenna")
    totals(stage, "0.59")
    stage.press("Banany, luz")
    stage.until_text("kg")
    for key in ("1", ".", "5"):
        stage.press(key)
    stage.press("OK")
    totals(stage, "11.08")
    stage.press("Pay")
    stage.until_page("pay")
    stage.press("Cash 50")
    stage.settle()
    stage.press("Finish sale")
    stage.until_page("done")
    stage.until_text("38.92")
    printed(stage, 1)
    stage.press("Next customer")
    stage.until_page("sell")
    assert sales(stage) == [(1108, [("cash", 1108)])]


def test_a_scanner_alone_signs_in_opens_sells_pays_and_signs_out(stage: Stage) -> None:
    parts = stage.till.parts
    cashier = next(person for person in parts.db.call(parts.desk.staff) if person.name == CASHIER)
    badge = parts.db.call(lambda: parts.ledger.people.issue_badge(cashier.id))
    stage.scan(encode_own(OwnKind.BADGE, badge))
    stage.until_page("openShift")
    command(stage, "OPENSHIFT")
    stage.until_page("sell")
    command(stage, "QTY3")
    stage.scan(MILK_GTIN)
    totals(stage, "7.98")
    stage.scan("5901111111116")
    stage.until("nothing was refused", lambda: stage.till.screen.models.sell.property("panel") == "refusal")
    command(stage, "CONTINUE")
    stage.scan(BEER_GTIN)
    stage.until("no age was asked for", lambda: stage.till.screen.models.sell.property("panel") == "age")
    command(stage, "AGEYES")
    totals(stage, "12.47")
    command(stage, "FINISH")
    stage.until_page("pay")
    command(stage, "CARD")
    stage.until_text("What does the terminal say?")
    command(stage, "CARDYES")
    stage.settle()
    command(stage, "FINISH")
    stage.until_page("done")
    printed(stage, 1)
    command(stage, "NEXT")
    stage.until_page("sell")
    stage.scan(COFFEE_GTIN)
    totals(stage, "42.90")
    command(stage, "CASHEXACT")
    stage.until_page("done")
    command(stage, "SIGNOUT")
    stage.until_page("signIn")
    assert sales(stage) == [(4290, [("cash", 4290)]), (1247, [("card", 1247)])]


def test_a_scanned_answer_to_no_question_changes_nothing(stage: Stage) -> None:
    for name in ("OPENSHIFT", "CONTINUE", "AGEYES", "SIGNOUT"):
        command(stage, name)
    assert stage.page == "signIn"
    assert stage.till.parts.desk.person is None


def test_a_scan_never_signs_out_while_money_is_being_taken(stage: Stage) -> None:
    parts = stage.till.parts
    cashier = next(person for person in parts.db.call(parts.desk.staff) if person.name == CASHIER)
    stage.scan(encode_own(OwnKind.BADGE, parts.db.call(lambda: parts.ledger.people.issue_badge(cashier.id))))
    stage.until_page("openShift")
    command(stage, "OPENSHIFT")
    stage.until_page("sell")
    stage.scan(MILK_GTIN)
    totals(stage, "3.99")
    command(stage, "FINISH")
    stage.until_page("pay")
    command(stage, "SIGNOUT")
    assert stage.page == "pay"
    assert parts.desk.person == cashier
