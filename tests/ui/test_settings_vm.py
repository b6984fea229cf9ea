"""Settings take effect at once and are kept; people are taken on by managers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.domain.codes.own import OwnKind, decode_own
from app.domain.permissions import Role
from app.ports.devices import EffectOutcome, EffectState
from app.ui.viewmodels.settings_vm import COMMANDS
from app.version import VERSION
from tests.fakes.counter import CounterPages
from tests.fakes.till import PIN, make_till
from tests.ui.beside_stage import SIZES, cut_off, stage


@pytest.fixture
def pages(tmp_path: Path, qapp) -> Iterator[CounterPages]:
    till = make_till(tmp_path)
    made = CounterPages(till, tmp_path)
    made.settings.load()
    yield made
    till.close()


def test_language_colours_and_size_switch_at_once_and_are_kept(pages: CounterPages) -> None:
    settings = pages.settings
    settings.chooseLanguage(1)
    settings.chooseScheme(1)
    settings.chooseTextSize(2)
    assert (pages.switched.language, pages.switched.scheme, pages.switched.text_size) == (["pl"], ["dark"], [1.3])
    store = pages.till.ledger.settings
    assert [store.get(key) for key in ("language", "scheme", "text_size")] == ["pl", "dark", "1.3"]
    settings.load()
    assert [settings.property(key) for key in ("language", "scheme", "textSize")] == [1, 1, 2]


def test_a_setting_that_is_not_known_any_more_falls_back_to_the_first(pages: CounterPages) -> None:
    pages.till.ledger.settings.put("language", "tlh")
    pages.settings.load()
    assert pages.settings.property("language") == 0


def test_the_till_says_what_it_is(pages: CounterPages, tmp_path: Path) -> None:
    facts = {fact["label"]: fact["value"] for fact in pages.settings.property("facts")}
    assert (facts["Version"], facts["Everything is kept in"]) == (VERSION, str(tmp_path))
    head = pages.till.ledger.outbox.sync_state()
    assert facts["Last entry of the ledger"] == f"1/{head.head_seq} {head.head_hash.hex()[:12]}"


def test_each_command_code_reads_back_as_its_command(pages: CounterPages) -> None:
    codes = [decode_own(code["code"]) for code in pages.settings.property("codes")]
    assert codes == [(OwnKind.COMMAND, name) for name in COMMANDS]
    assert {"CASHEXACT", "CARD", "CARDYES", "CARDNO", "FINISH", "BACK", "NEXT", "PARK", "QTY2", "QTY9"} <= set(COMMANDS)


def test_the_sheet_prints_every_code(pages: CounterPages) -> None:
    pages.settings.printCodes()
    printed = [row.left for row in pages.printer.papers[0].rows if row.kind == "qr"]
    assert printed == [code["code"] for code in pages.settings.property("codes")]
    assert pages.settings.property("said") == "Printed"


def test_a_printer_without_paper_says_what_to_do(pages: CounterPages) -> None:
    pages.printer.ending = EffectOutcome(EffectState.REFUSED, "PRINTER-PAPER-OUT")
    pages.settings.printCodes()
    assert "paper" in pages.settings.property("problem").lower()


def test_a_manager_takes_a_cashier_on_who_can_sign_in(pages: CounterPages) -> None:
    pages.staff.takeOn("Zenon", list(Role).index(Role.CASHIER), "975310")
    zenon = next(row for row in pages.staff.property("rows").rows if row.name == "Zenon")
    assert pages.till.desk.sign_in(zenon.personId, "975310").role is Role.CASHIER
    assert pages.staff.property("said") == "Zenon can sign in now."


def test_a_pin_too_simple_is_said_in_place(pages: CounterPages) -> None:
    pages.staff.takeOn("Zenon", 1, "111111")
    assert "easy to guess" in pages.staff.property("problem")
    assert len(pages.staff.property("rows").rows) == 1


def test_a_cashier_sees_the_list_and_may_not_change_it(pages: CounterPages) -> None:
    pages.till.sign_in_cashier()
    pages.staff.load()
    assert not pages.staff.property("may")
    pages.staff.takeOn("Zenon", 1, "975310")
    assert pages.staff.property("problem")
    assert len(pages.till.desk.staff()) == 2


def test_a_new_badge_is_shown_once_signs_in_and_can_be_printed(pages: CounterPages) -> None:
    pages.staff.issueBadge(pages.till.manager.id)
    badge = pages.staff.property("badge")
    kind, payload = decode_own(badge)
    assert kind is OwnKind.BADGE
    pages.settings.printBadge()
    assert badge in [row.left for row in pages.printer.papers[0].rows]
    pages.staff.load()
    assert pages.staff.property("badge") == ""
    pages.till.desk.sign_out()
    pages.session.badge(payload)
    assert pages.till.desk.person == pages.till.manager


def test_a_manager_sets_a_colleagues_pin_anew(pages: CounterPages) -> None:
    ola = pages.till.ledger.people.enrol("Ola", Role.CASHIER, "258036")
    pages.staff.load()
    pages.staff.choose(ola.id)
    assert pages.staff.property("chosenName") == "Ola"
    pages.staff.setPin("975310", "975311")
    assert "not the same" in pages.staff.property("problem")
    pages.staff.setPin("975310", "975310")
    assert (pages.staff.property("chosen"), pages.staff.property("problem")) == ("", "")
    assert "Ola" in pages.staff.property("said")
    assert pages.till.desk.sign_in(ola.id, "975310") == ola


def test_a_supervisor_needs_a_manager_to_set_a_pin(pages: CounterPages) -> None:
    supervisor = pages.till.ledger.people.enrol("Sara", Role.SUPERVISOR, "864209")
    pages.till.desk.sign_in(supervisor.id, "864209")
    pages.staff.load()
    pages.staff.choose(supervisor.id)
    pages.staff.setPin("975310", "975310")
    assert pages.approval.property("active")
    pages.approval.give(pages.till.manager.id, PIN)
    assert pages.till.desk.sign_in(supervisor.id, "975310") == supervisor


def test_a_supervisor_needs_a_manager_to_take_people_on(pages: CounterPages) -> None:
    supervisor = pages.till.ledger.people.enrol("Sara", Role.SUPERVISOR, "864209")
    pages.till.desk.sign_in(supervisor.id, "864209")
    pages.staff.takeOn("Zenon", 1, "975310")
    assert pages.approval.property("active")
    pages.approval.give(pages.till.manager.id, PIN)
    assert "Zenon" in [row.name for row in pages.staff.property("rows").rows]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("section", range(5))
def test_every_control_of_every_section_is_inside_the_window(pages: CounterPages, section: int, size) -> None:
    page = stage(pages, "SettingsPage", size)
    page.view.rootObject().setProperty("section", section)
    page.settle()
    assert cut_off(page) == []
    page.close()


def test_arrows_walk_through_the_sections_and_f12_leads_back(pages: CounterPages) -> None:
    pages.shell.go("settings")
    page = stage(pages, "SettingsPage")
    page.keys(Qt.Key.Key_Down)
    assert "Look after them" in page.names()
    page.keys(Qt.Key.Key_F12)
    assert pages.shell.property("page") == "sell"
    page.close()


def test_the_devices_section_leads_to_the_device_that_was_touched(pages: CounterPages) -> None:
    pages.shell.go("settings")
    page = stage(pages, "SettingsPage")
    page.view.rootObject().setProperty("section", 1)
    page.touch("Cash drawer, drawer, Ready")
    assert (pages.shell.property("page"), pages.devices.property("chosen")) == ("devices", "drawer")
    page.close()
