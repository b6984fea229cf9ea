"""A whole tablet at its window: signing in, handing over, finding, checking prices, by scanner, finger and keyboard."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from app.config import DeviceSettings, Settings
from app.domain.codes.own import OwnKind, encode_own
from app.domain.permissions import Role
from app.main.demo_stage import Hand
from app.main.parts import TillParts
from app.main.tablet import Tablet
from app.main.till import application
from tests.fakes.clock import FakeClock
from tests.fakes.shop import QUICK
from tests.fakes.till import CASHIER_PIN, COFFEE_GTIN, MILK_GTIN, PIN, SHIRT_GTIN, fill_catalogue

MANAGER, CASHIER = "Marta K.", "Ola"
UPRIGHT, LYING = (1200, 1920), (1920, 1200)
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
SMALLEST_MM = 11.9


def tablet_in(folder: Path, size: tuple[int, int] = UPRIGHT) -> Tablet:
    """A tablet that stands alone, with the small shop's goods, a manager and a cashier."""
    data = folder / "tablet"
    data.mkdir()
    fill_catalogue(data / "catalogue.db", FakeClock()).close()
    devices = (DeviceSettings("scanner", "scanner", "simulated"),)
    parts = TillParts(Settings(data, name="Tablet 1", shop="Grodzka 14", devices=devices), pin_cost=QUICK)
    parts.open()
    parts.db.call(lambda: parts.ledger.people.enrol(MANAGER, Role.MANAGER, PIN))
    parts.db.call(lambda: parts.ledger.people.enrol(CASHIER, Role.CASHIER, CASHIER_PIN))
    return Tablet(application(), parts, size)


@pytest.fixture(scope="module")
def shared(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hand]:
    folder = tmp_path_factory.mktemp("tablet")
    hand = Hand(tablet_in(folder), folder / "pictures")
    start_lanes(hand)
    yield hand
    hand.terminal.stop()


@pytest.fixture
def locked(shared: Hand) -> Hand:
    """The tablet as somebody finds it who takes it up."""
    shared.terminal.screen.shell.lock()
    shared.until_page("signIn")
    shared.until_text(MANAGER)
    return shared


@pytest.fixture
def hand(shared: Hand) -> Hand:
    """Marta has signed in and looks for something."""
    screen = shared.terminal.screen
    if screen.shell.property("cashier") != MANAGER:
        screen.shell.lock()
        screen.models.session.load()
        shared.until_text(MANAGER)
        marta = next(row for row in screen.models.session.property("people").rows if row.name == MANAGER)
        screen.models.session.choose(marta.personId)
        screen.models.session.pin(PIN)
        shared.until("nobody signed in", lambda: screen.shell.property("cashier") == MANAGER)
    screen.models.refusal.answer()
    screen.models.search.clear()
    screen.shell.go("find")
    shared.until("the search did not come", lambda: shared.page == "find")
    return shared


def sign_in(hand: Hand, name: str, pin: str) -> None:
    hand.press(name)
    hand.type(pin)
    hand.key(ENTER)
    hand.until("nobody signed in", lambda: hand.terminal.screen.shell.property("cashier") == name)
    hand.until("the page stayed", lambda: hand.page != "signIn")


def start_lanes(hand: Hand) -> None:
    """Threads that begin with their first job begin here: a test that began one would have to end it."""
    together = threading.Barrier(3)
    for _ in range(2):
        hand.terminal.screen.runner.spare(together.wait, lambda _: None, pytest.fail)
    together.wait()


def badge_of(parts: TillParts, name: str) -> str:
    person = next(one for one in parts.desk.staff() if one.name == name)
    return parts.ledger.people.issue_badge(person.id)


def controls(hand: Hand) -> list[QQuickItem]:
    """What a finger can press."""
    found, waiting = [], [hand.window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            waiting += item.childItems()
            if item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextField"):
                found.append(item)
    return found


def test_a_name_and_a_pin_under_the_thumb_sign_in(locked: Hand) -> None:
    locked.press(CASHIER)
    for figure in CASHIER_PIN:
        locked.press(figure)
    locked.press("Sign in")
    locked.until("nobody signed in", lambda: locked.terminal.screen.shell.property("cashier") == CASHIER)


def test_a_badge_hands_the_tablet_over_and_the_page_stays(hand: Hand) -> None:
    badge = hand.terminal.parts.db.call(lambda: badge_of(hand.terminal.parts, CASHIER))
    hand.scan(COFFEE_GTIN)
    hand.until_page("product")
    hand.scan(encode_own(OwnKind.BADGE, badge))
    hand.until("Ola did not sign in", lambda: hand.terminal.screen.shell.property("cashier") == CASHIER)
    assert hand.page == "product"


def test_who_comes_back_finds_the_page_that_was_open(hand: Hand) -> None:
    hand.key(Qt.Key.Key_F2)
    hand.until_page("price")
    hand.press(MANAGER)
    hand.until_page("signIn")
    sign_in(hand, CASHIER, CASHIER_PIN)
    assert hand.page == "price"


def test_goods_are_not_shown_to_somebody_who_has_not_signed_in(locked: Hand) -> None:
    locked.scan(COFFEE_GTIN)
    assert locked.page == "signIn"


def test_a_scan_opens_the_product_with_its_variants(hand: Hand) -> None:
    hand.scan(SHIRT_GTIN)
    hand.until_page("product")
    hand.until_text("Koszula lniana, biała")
    hand.press("Size M")
    hand.until("the other size was not chosen", lambda: hand.terminal.screen.models.look.property("sku") == "SHIRT-M")
    hand.key(Qt.Key.Key_Right)
    hand.until("the arrow chose nothing", lambda: hand.terminal.screen.models.look.property("sku") == "SHIRT-L")


def test_a_name_is_typed_on_any_page_and_enter_opens_the_first_that_was_found(hand: Hand) -> None:
    hand.scan(SHIRT_GTIN)
    hand.until_page("product")
    hand.type("kawa")
    hand.until_page("find")
    hand.until_text("Kawa ziarnista")
    hand.key(ENTER)
    hand.until_page("product")
    hand.until_text("42.90")
    hand.press("Back")
    hand.until_page("find")


def test_scans_on_the_price_check_stay_there_and_lead_to_the_stock(hand: Hand) -> None:
    hand.press("Price check")
    hand.until_page("price")
    hand.scan(MILK_GTIN)
    hand.until_text("3 for 2: take 3, pay for 2")
    hand.scan(COFFEE_GTIN)
    hand.until_text("42.90")
    assert hand.page == "price"
    hand.press("How many there are")
    hand.until_page("product")
    hand.until_text("Look before you promise")
    hand.key(ESCAPE)
    hand.until_page("price")


def test_an_unknown_code_is_told_and_scans_that_follow_do_not_count(hand: Hand) -> None:
    hand.scan("4006381333931")
    hand.until_text("Unknown product")
    hand.scan(COFFEE_GTIN)
    hand.until_text("1 scan ignored")
    hand.key(ENTER)
    hand.scan(COFFEE_GTIN)
    hand.until_page("product")


@pytest.mark.parametrize("size", [UPRIGHT, LYING])
def test_every_target_is_twelve_millimetres_large_and_inside(hand: Hand, size: tuple[int, int]) -> None:
    hand.window.resize(*size)
    hand.scan(SHIRT_GTIN)
    hand.until_page("product")
    least = SMALLEST_MM * hand.terminal.screen.theme.property("density")
    for page in ("product", "price", "find"):
        hand.terminal.screen.shell.go(page)
        hand.until_page(page)
        found = controls(hand)
        assert [c for c in found if min(c.width(), c.height()) < least] == []
        assert [c for c in found if not 0 <= c.mapToScene(c.boundingRect().topLeft()).x() <= size[0] - c.width()] == []
    hand.window.resize(*UPRIGHT)
