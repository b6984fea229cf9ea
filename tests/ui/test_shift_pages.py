"""The pages of the shift by keyboard and by touch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.fakes.counter import CounterPages
from tests.fakes.till import FLOAT, PIN, make_till
from tests.services.test_shifts import sell
from tests.ui.beside_stage import SIZES, Beside, cut_off, stage

PAGES = ("OpenShiftPage", "CashPage", "ReportPage", "ClosePage")


@pytest.fixture
def pages(tmp_path: Path, qapp) -> Iterator[CounterPages]:
    till = make_till(tmp_path)
    made = CounterPages(till, tmp_path)
    made.cash.start("cash_in")
    made.close.load()
    yield made
    till.close()


@pytest.fixture
def show(pages: CounterPages) -> Iterator:
    shown: list[Beside] = []

    def open_page(name: str, size: tuple[int, int] = (1366, 768)) -> Beside:
        shown.append(stage(pages, name, size))
        return shown[-1]

    yield open_page
    for page in shown:
        page.close()


def test_the_drawer_is_counted_and_closed_by_keyboard_alone(pages: CounterPages, show) -> None:
    page = show("ClosePage")
    page.keys(Qt.Key.Key_Down, "1", Qt.Key.Key_Return)
    assert pages.close.count.total == f"{FLOAT / 100:.2f}"
    page.keys(Qt.Key.Key_F12)
    assert "The drawer is right." in page.texts()
    page.keys(Qt.Key.Key_F12)
    assert pages.till.desk.shift is None
    assert "Shift closed" in page.texts()


def test_enter_goes_down_the_notes_and_on_to_the_coins(pages: CounterPages, show) -> None:
    page = show("ClosePage")
    for typed in ("1", "2", "3", "4", "5", "6", "7"):
        page.keys(typed, Qt.Key.Key_Return)
    assert pages.close.count.count.pieces == (
        (50000, 1), (20000, 2), (10000, 3), (5000, 4), (2000, 5), (1000, 6), (500, 7),
    )  # fmt: skip


def test_a_finger_counts_on_the_keypad(pages: CounterPages, show) -> None:
    page = show("ClosePage")
    page.touch("1")
    page.touch("2")
    page.touch("Next")
    page.touch("3")
    assert pages.close.count.count.pieces == ((50000, 12), (20000, 3))


def test_what_was_expected_is_nowhere_on_the_page_before_the_count(pages: CounterPages, show) -> None:
    sell(pages.till)
    page = show("ClosePage")
    assert not {"207.49", "200.00"} & page.texts()


def test_a_difference_is_explained_by_touch(pages: CounterPages, show) -> None:
    page = show("ClosePage")
    page.touch("2")
    page.touch("Counted")
    assert any(text.startswith("The drawer is 800.00 over.") for text in page.texts())
    page.touch("I do not know, Kept as unexplained. The shift closes all the same.")
    page.touch("Close shift")
    assert pages.till.shifts.last_closing().reason == "I do not know"


def test_a_reason_is_chosen_with_arrows(pages: CounterPages, show) -> None:
    page = show("ClosePage")
    page.keys("2", Qt.Key.Key_F12)
    page.keys(*[Qt.Key.Key_Down] * 9)
    page.keys(Qt.Key.Key_F12)
    assert pages.till.shifts.last_closing().reason == "I do not know"


def test_an_approval_is_asked_for_over_the_work_and_the_work_goes_on(pages: CounterPages, show) -> None:
    pages.till.sign_in_cashier()
    page = show("CashPage")
    page.keys("5")
    page.touch("Change from the bank")
    page.touch("Put it in")
    assert "A colleague must approve" in page.texts()
    page.touch("Marta K.")
    page.keys(PIN, Qt.Key.Key_Return)
    assert pages.till.shifts.in_drawer() == FLOAT + 500
    assert "A colleague must approve" not in page.texts()


def test_a_refusal_says_what_to_do_and_gives_the_page_back(pages: CounterPages, show) -> None:
    pages.cash.start("cash_out")
    page = show("CashPage")
    page.keys("99999")
    page.touch("Postage")
    page.keys(Qt.Key.Key_F12)
    assert "Not enough in the drawer" in page.texts()
    assert not page.named("Take it out").isEnabled()
    page.keys(Qt.Key.Key_Return)
    assert "Not enough in the drawer" not in page.texts()
    assert page.named("Take it out").isEnabled()


def test_the_float_opens_with_figures_and_enter(pages: CounterPages, show) -> None:
    pages.till.desk.shift = None
    pages.open_shift.load()
    page = show("OpenShiftPage")
    page.keys("150,5", Qt.Key.Key_Return)
    assert pages.till.desk.shift.float_ == 15050


def test_the_x_is_on_the_screen_before_it_is_printed(pages: CounterPages, show) -> None:
    sell(pages.till)
    pages.report.load()
    page = show("ReportPage")
    assert "7.49" in page.texts()
    assert pages.printer.papers == []
    page.keys(Qt.Key.Key_F12)
    assert len(pages.printer.papers) == 1


def test_escape_leads_back_to_selling(pages: CounterPages, show) -> None:
    for name in ("CashPage", "ReportPage", "ClosePage"):
        pages.shell.go("close")
        page = show(name)
        page.keys(Qt.Key.Key_Escape)
        assert pages.shell.property("page") == "sell"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", PAGES)
def test_every_control_is_inside_the_window(pages: CounterPages, show, name: str, size: tuple[int, int]) -> None:
    pages.report.load()
    assert cut_off(show(name, size)) == []


@pytest.mark.parametrize("size", SIZES)
def test_every_control_of_the_later_steps_of_a_close_is_inside_the_window(pages: CounterPages, show, size) -> None:
    pages.close.count.put(10000, "1")
    pages.close.counted()
    assert cut_off(show("ClosePage", size)) == []
    pages.close.choose(pages.close.reasons.rows[-1].place)
    pages.close.close()
    assert cut_off(show("ClosePage", size)) == []


@pytest.mark.parametrize("size", SIZES)
def test_endings_nobody_knows_lead_to_their_page_from_every_step_of_a_close(pages: CounterPages, show, size) -> None:
    pages.shell.show_questions(2)
    pages.close.count.put(10000, "1")
    pages.close.counted()
    page = show("ClosePage", size)
    assert cut_off(page) == []
    assert {"What happened?", "answer now, or after closing"} <= set(page.texts())
    pages.close.choose(pages.close.reasons.rows[-1].place)
    pages.close.close()
    page = show("ClosePage", size)
    assert cut_off(page) == []
    page.touch("What happened?")
    assert pages.shell.property("page") == "question"
