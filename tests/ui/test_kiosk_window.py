"""A customer at the kiosk's real window: by touch, by keypad, by scanner alone; and nothing of them left afterwards."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication

from app.domain.kiosk_steps import Event, Step
from app.domain.order_state import State
from app.domain.pickup_finding import Case
from tests.ui.kiosk_window import KioskStage, kiosk_stage


@pytest.fixture(scope="module")
def kiosk(qapp, tmp_path_factory: pytest.TempPathFactory) -> Iterator[KioskStage]:
    with kiosk_stage(qapp, tmp_path_factory.mktemp("kiosk")) as stage:
        yield stage


@pytest.fixture
def stage(kiosk: KioskStage) -> Iterator[KioskStage]:
    """The kiosk at rest, whatever the test before left."""
    kiosk.orders.unreachable = False
    while kiosk.page != Step.ATTRACT:
        kiosk.until_found()
        kiosk.vm.act(Event.TAKEN)
        kiosk.vm.act(Event.LEAVE)
        kiosk.breathe()
    return kiosk


def state_of(stage: KioskStage) -> State:
    return list(stage.orders.views.values())[-1].fulfilment.state


def test_a_ready_order_is_collected_with_one_touch_after_the_scan(stage: KioskStage) -> None:
    stage.scan(stage.comes(Case.READY))
    stage.until("ready")
    assert "A-7" not in stage.texts()
    assert state_of(stage) is State.READY
    stage.touch("Collect now")
    stage.until("check")
    assert "A-7" in stage.texts()
    assert state_of(stage) is State.COLLECTED
    stage.touch("I have everything")
    stage.until("done")


def test_the_shelf_is_told_to_nobody_while_it_is_not_known_whose_the_goods_are(stage: KioskStage) -> None:
    stage.scan(stage.comes(Case.READY))
    stage.until("ready")
    stage.orders.unreachable = True
    stage.touch("Collect now")
    stage.until("branch")
    assert "A-7" not in stage.texts()


def test_a_typed_code_goes_the_way_of_a_scanned_one(stage: KioskStage) -> None:
    stage.comes(Case.READY)
    stage.touch("Type your code")
    stage.until("typing")
    for sign in list(stage.orders.views.values())[-1].code:
        stage.touch(sign)
    stage.touch("Find my order")
    stage.until("ready")


def test_a_typing_mistake_shows_before_anybody_is_asked(stage: KioskStage) -> None:
    asked = len(stage.orders.calls)
    stage.touch("Type your code")
    stage.type("23456788")
    assert "One of these is not right" in stage.texts()
    stage.raw_key(Qt.Key.Key_Return, "\r")
    assert stage.page == "typing"
    assert len(stage.orders.calls) == asked


def test_an_order_is_collected_by_keypad_alone(stage: KioskStage) -> None:
    stage.comes(Case.READY)
    stage.walk_to("Type your code")
    stage.until("typing")
    stage.type(list(stage.orders.views.values())[-1].code)
    stage.raw_key(Qt.Key.Key_Return, "\r")
    stage.until("ready")
    stage.walk_to("Collect now")
    stage.until("check")
    stage.walk_to("I have everything")
    stage.until("done")
    stage.raw_key(Qt.Key.Key_Escape)
    stage.until("attract")


def test_an_order_is_collected_by_scanner_alone(stage: KioskStage) -> None:
    code = stage.comes(Case.READY)
    scanner = stage.kiosk.parts.outfit.made["scanner"]
    scanner.wait_until_listening()
    scanner.simulator.scan(code)
    stage.until("ready")
    stage.scan(code)
    assert (stage.page, state_of(stage)) == ("ready", State.READY)
    stage.wait(5)
    stage.scan(code)
    stage.until("check")
    assert "A-7" in stage.texts()


def test_who_has_no_code_is_found_by_telephone(stage: KioskStage) -> None:
    view_code = stage.comes(Case.READY)
    assert view_code
    order = list(stage.orders.views.values())[-1].fulfilment.order
    stage.orders.phones["600100200"] = (order,)
    stage.touch("I have no code")
    stage.type("600100200")
    stage.touch("Send me a code")
    stage.until("phone_code")
    stage.type("111111")
    stage.touch("Find my order")
    stage.until_text("not the code we sent")
    stage.type(stage.orders.phone_code)
    stage.touch("Find my order")
    stage.until("ready")


def test_of_a_partly_ready_order_what_is_here_can_be_taken(stage: KioskStage) -> None:
    stage.scan(stage.comes(Case.PARTLY_READY))
    stage.until("partly")
    first = next(item for item in stage.controls() if item.property("primary"))
    stage.touch(first.property("name"))
    stage.until("check")


def test_an_abandoned_kiosk_asks_and_then_forgets(stage: KioskStage) -> None:
    stage.scan(stage.comes(Case.READY))
    stage.until("ready")
    stage.wait(21)
    assert "Still there?" in stage.texts()
    stage.touch("I am here")
    assert "Still there?" not in stage.texts()
    stage.wait(36)
    stage.until("attract")
    assert "Kowalska" not in stage.texts()
    assert stage.vm.pickup.finding is None
    assert stage.vm.pickup.handover is None
    assert stage.vm.pickup.raw == ""


def test_thanks_clear_after_eight_seconds_and_leave_no_trace(stage: KioskStage) -> None:
    stage.scan(stage.comes(Case.READY))
    stage.until("ready")
    stage.touch("Collect now")
    stage.until("check")
    stage.touch("I have everything")
    stage.until("done")
    stage.touch("Good")
    stage.wait(7)
    assert stage.page == "done"
    stage.wait(1.5)
    stage.until("attract")
    assert stage.vm.pickup.finding is None
    assert list(stage.orders.surveys.values())[-1] == 5


def test_the_orders_language_is_spoken_until_somebody_chooses_another(stage: KioskStage) -> None:
    stage.scan(stage.comes(Case.READY, "pl"))
    stage.until("ready")
    assert stage.vm.property("languageName") == "Polski"
    assert "Odbierz teraz" in stage.texts()
    stage.vm.openLanguages()
    stage.breathe()
    stage.touch("Deutsch")
    assert stage.vm.property("languageName") == "Deutsch"
    stage.vm.leave()
    stage.until("attract")
    assert stage.vm.property("languageName") == "English"


def test_a_chosen_language_stays_whatever_the_order_says(stage: KioskStage) -> None:
    stage.touch("Українська")
    stage.scan(stage.comes(Case.READY, "pl"))
    stage.until("ready")
    assert stage.vm.property("languageName") == "Українська"


def test_what_makes_it_easier_is_gone_with_the_customer(stage: KioskStage) -> None:
    grid = stage.kiosk.screen._grid
    stage.touch("Easier to use")
    for aid in ("Lower", "Bigger", "Clearer", "More time"):
        stage.touch(aid)
    assert grid.property("reach")
    assert grid.property("large")
    assert stage.kiosk.screen.theme.property("scheme") == "contrast"
    stage.touch("Done")
    stage.scan(stage.comes(Case.READY))
    stage.until("ready")
    stage.wait(100)
    assert stage.page == "ready"
    stage.vm.leave()
    stage.until("attract")
    assert not grid.property("reach")
    assert not grid.property("large")
    assert stage.kiosk.screen.theme.property("scheme") == "light"


@pytest.mark.parametrize(
    "keys",
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier, ""),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier, "\x11"),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier, ""),
        (Qt.Key.Key_Meta, Qt.KeyboardModifier.MetaModifier, ""),
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier, ""),
        (Qt.Key.Key_Print, Qt.KeyboardModifier.NoModifier, ""),
    ],
)
def test_keys_that_lead_out_do_nothing(stage: KioskStage, keys: tuple[Qt.Key, Qt.KeyboardModifier, str]) -> None:
    stage.raw_key(keys[0], keys[2], keys[1])
    assert (stage.page, stage.window.isVisible()) == ("attract", True)


def test_the_window_does_not_close_for_a_customer(stage: KioskStage) -> None:
    QGuiApplication.sendEvent(stage.window, QCloseEvent())
    QGuiApplication.sendEvent(stage.window, QEvent(QEvent.Type.ContextMenu))
    stage.breathe()
    assert stage.window.isVisible()


def test_a_mistake_of_the_program_shows_please_see_staff_and_nothing_else(stage: KioskStage) -> None:
    stage.scan(stage.comes(Case.READY))
    stage.until("ready")
    stage.kiosk.bug.emit()
    stage.until("out")
    assert "BUG" in stage.texts()
    assert "Kowalska" not in stage.texts()
    stage.kiosk._mended()
    stage.until("attract")


def test_what_works_no_more_is_promised_no_more(stage: KioskStage) -> None:
    from app.ports.devices import DeviceHealth, Health

    ill = DeviceHealth("receipt", "receipt_printer", Health.BLOCKED, "PRINTER-PAPER-OUT")
    stage.kiosk.screen.models.health.show_devices([ill])
    stage.breathe()
    assert "No paper receipts" in stage.texts()


WALKS = {
    "attract": lambda _: None,
    "identify": lambda s: s.vm.touch(),
    "typing": lambda s: s.vm.identifyBy("typing"),
    "phone": lambda s: s.vm.identifyBy("phone"),
    "ready": lambda s: s.scan(s.comes(Case.READY)),
    "partly": lambda s: s.scan(s.comes(Case.PARTLY_READY)),
    "branch": lambda s: s.scan(s.comes(Case.UNKNOWN)),
    "help": lambda s: s.vm.help(),
}


@pytest.mark.parametrize("page", WALKS)
def test_a_scan_during_any_page_breaks_nothing(stage: KioskStage, page: str) -> None:
    WALKS[page](stage)
    stage.until(page)
    stage.scan(stage.comes(Case.READY))
    stage.until_found()
    listening = page not in ("ready", "partly", "help")
    assert stage.page == ("ready" if listening else page)
