"""The sign-in page by keyboard and by touch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.fakes.counter import CounterPages
from tests.fakes.till import CASHIER_PIN, PIN, make_till
from tests.ui.beside_stage import SIZES, Beside, cut_off, stage


@pytest.fixture
def pages(tmp_path: Path, qapp) -> Iterator[CounterPages]:
    till = make_till(tmp_path)
    till.sign_in_cashier()
    made = CounterPages(till, tmp_path)
    made.shell.lock()
    made.session.load()
    yield made
    till.close()


@pytest.fixture
def page(pages: CounterPages) -> Iterator[Beside]:
    shown = stage(pages, "SignInPage")
    yield shown
    shown.close()


def test_digits_work_at_once_and_enter_signs_in(pages: CounterPages, page: Beside) -> None:
    page.keys(Qt.Key.Key_Down, PIN, Qt.Key.Key_Return)
    assert pages.till.desk.person == pages.till.manager


def test_a_finger_chooses_types_and_signs_in(pages: CounterPages, page: Beside) -> None:
    page.touch("Ola")
    for figure in CASHIER_PIN:
        page.touch(figure)
    page.touch("Sign in")
    assert pages.till.desk.person.name == "Ola"


def test_no_figure_of_a_pin_is_ever_on_the_screen(page: Beside) -> None:
    page.keys(Qt.Key.Key_Down, "4711")
    assert page.filled() == [4]
    assert not any("4711" in text for text in page.texts())


def test_backspace_takes_one_figure_back_and_escape_all(page: Beside) -> None:
    page.keys(Qt.Key.Key_Down, "4711", Qt.Key.Key_Backspace)
    assert page.filled() == [3]
    page.keys(Qt.Key.Key_Escape)
    assert page.filled() == [0]


def test_a_wrong_pin_is_said_beside_the_pad_and_the_dots_are_empty_again(page: Beside) -> None:
    page.keys(Qt.Key.Key_Down, "90817263", Qt.Key.Key_F12)
    assert any("Tries left: 2" in text for text in page.texts())
    assert page.filled() == [0]


def test_while_it_is_locked_the_countdown_is_seen_and_the_pad_is_off(pages: CounterPages, page: Beside) -> None:
    page.keys(Qt.Key.Key_Down)
    for _ in range(3):
        page.keys("90817263", Qt.Key.Key_Return)
    assert "Type again in 0:05" in page.texts()
    assert not page.named("7").isEnabled()
    page.keys("4")
    assert page.filled() == [0]


def test_the_two_lights_stay_in_sight(page: Beside) -> None:
    assert {"Works alone", "All sales saved here"} <= page.texts()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["SignInPage", "FirstRunPage"])
def test_every_control_is_inside_the_window(pages: CounterPages, name: str, size: tuple[int, int]) -> None:
    pages.settings.load()
    shown = stage(pages, name, size)
    assert cut_off(shown) == []
    shown.close()


def test_the_first_run_offers_languages_by_their_own_names(pages: CounterPages) -> None:
    pages.settings.load()
    shown = stage(pages, "FirstRunPage")
    assert {"English", "Polski", "Deutsch", "Українська", "Русский"} <= shown.texts()
    shown.touch("Polski")
    assert pages.switched.language == ["pl"]
    shown.close()


def test_a_hand_on_the_keyboard_tabs_from_the_pin_to_its_repetition(pages: CounterPages) -> None:
    shown = stage(pages, "FirstRunPage")
    shown.keys("Ola", Qt.Key.Key_Tab, "27182818", Qt.Key.Key_Tab, "27182818")
    assert shown.filled() == [8, 8]
    shown.close()
