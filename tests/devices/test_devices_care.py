"""Care of devices: who they are, since when they are so, trials that harm nobody, suggestions nobody adopts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.config import DeviceSettings
from app.devices.care import OutfitCare
from app.devices.outfit import fit_out
from app.domain.receipt import Document, Row, RowKind
from app.ports.device_care import Basis, DeviceReport, Trial
from app.ports.devices import EffectState, Health
from hardware.simulators import PrinterSimulator
from tests.fakes.clock import FakeClock

SHEET = Document((Row(RowKind.TEXT, "TEST"),))
SIMULATED = {"receipt": "receipt_printer", "scanner": "scanner", "card": "payment", "scale": "scale",
             "label": "label_printer", "wall": "locker", "fiscal": "fiscal"}  # fmt: skip


@contextmanager
def care_of(*devices: DeviceSettings, clock: FakeClock | None = None) -> Iterator[OutfitCare]:
    outfit = fit_out(devices)
    try:
        yield OutfitCare(outfit, devices, clock or FakeClock(), lambda: Path("support.zip"))
    finally:
        outfit.close()


def played(*names: str, **options: str) -> tuple[DeviceSettings, ...]:
    return tuple(DeviceSettings(name, SIMULATED[name], "simulated", options=options) for name in names)


def printer(address: str, **options: str) -> DeviceSettings:
    return DeviceSettings("receipt", "receipt_printer", "escpos", address, options)


def only(care: OutfitCare) -> DeviceReport:
    (report,) = care.reports()
    return report


def test_every_kind_that_is_played_is_ready_and_most_say_who_they_are() -> None:
    with care_of(*played(*SIMULATED), DeviceSettings("drawer", "cash_drawer", "via", "receipt")) as care:
        care.look()
        reports = {report.health.id: report for report in care.reports()}
    assert {name for name, report in reports.items() if report.health.health is not Health.UP} == set()
    assert all(reports[name].health.identity for name in ("receipt", "card", "fiscal", "wall"))
    assert all(report.basis is Basis.NOTHING for name, report in reports.items() if name != "drawer")


def test_since_when_a_device_is_as_it_is_and_its_last_trouble_are_remembered() -> None:
    clock = FakeClock()
    with PrinterSimulator() as simulator, care_of(printer(simulator.address), clock=clock) as care:
        care.look()
        first = only(care).since
        clock.advance(60)
        care.look()
        assert only(care).since == first
        simulator.paper_out()
        clock.advance(60)
        care.look()
        report = only(care)
        assert report.health.identity == "SIMULATED PRINTER"
        assert (report.health.code, report.trouble, report.since) == (
            "PRINTER-PAPER-OUT",
            "PRINTER-PAPER-OUT",
            clock.now(),
        )
        simulator.clear()
        clock.advance(60)
        care.look()
        report = only(care)
    assert (report.health.code, report.trouble, report.since) == ("", "PRINTER-PAPER-OUT", clock.now())
    assert report.trouble_at is not None
    assert report.since is not None
    assert report.since > report.trouble_at


def test_a_printer_that_was_exchanged_while_away_is_noticed_and_given_nothing() -> None:
    with PrinterSimulator() as simulator, care_of(printer(simulator.address, expect="TM-T88V")) as care:
        care.look()
        assert (only(care).health.health, only(care).health.code) == (Health.BLOCKED, "DEVICE-OTHER")
        tried = care.try_out("receipt", SHEET)
        assert (tried.outcome.state, tried.outcome.code) != (EffectState.DONE, "")
        assert simulator.tickets == []


def test_a_trial_does_what_the_device_is_for(tmp_path: Path) -> None:
    with care_of(*played("receipt", "label", "wall", png=str(tmp_path))) as care:
        ends = {name: care.try_out(name, SHEET) for name in ("receipt", "label", "wall")}
    assert {name: end.outcome.state for name, end in ends.items()} == dict.fromkeys(ends, EffectState.DONE)
    assert {file.name for file in tmp_path.iterdir()} >= {"ticket-0001.png", "label-0001.png", "locker.png"}


def test_a_trial_of_a_wall_opens_an_empty_compartment_and_no_other() -> None:
    devices = played("wall")
    outfit = fit_out(devices)
    try:
        care = OutfitCare(outfit, devices, FakeClock(), lambda: Path("support.zip"))
        wall = outfit.made["wall"].simulator
        doors = [door for column in wall.doors.columns for door in column]
        for door in doors:
            door.holds = True
        full = care.try_out("wall", SHEET)
        assert (full.seen, [door.name for door in doors if door.open]) == ("W-0417", [])
        doors[2].holds = False
        opened = care.try_out("wall", SHEET)
        assert [door.name for door in doors if door.open] == [opened.seen] == [doors[2].name]
    finally:
        outfit.close()


def test_a_device_that_is_only_asked_answers_with_who_it_is() -> None:
    with care_of(*played("card")) as care:
        assert only(care).trial is Trial.ASK
        tried = care.try_out("card", SHEET)
    assert tried.outcome.state is EffectState.DONE
    assert tried.seen


def test_a_device_that_is_away_is_tried_in_vain_and_says_why() -> None:
    with care_of(DeviceSettings("card", "payment", "zvt", "tcp://127.0.0.1:9")) as care:
        tried = care.try_out("card", SHEET)
    assert (tried.outcome.state, tried.outcome.code) == (EffectState.NOT_SENT, "TERMINAL-UNREACHABLE")


def test_what_is_nearby_says_which_device_uses_it_already() -> None:
    serial = DeviceSettings("scanner", "scanner", "serial", "serial:///dev/ttyS0?baud=115200")
    with care_of(serial) as care:
        users = {found.address.partition("?")[0]: found.used for found in care.nearby(network=False)}
    assert users.get("serial:///dev/ttyS0", "scanner") == "scanner"


def test_the_right_printer_is_known_again_as_soon_as_it_is_plugged_in() -> None:
    wrong = PrinterSimulator(model="TM-T20")
    wrong.start()
    with care_of(printer(wrong.address, expect="TM-T88V")) as care:
        care.look()
        blocked = only(care).health
        wrong.stop()
        with PrinterSimulator(wrong.address, model="TM-T88V"):
            care.look()
            known = only(care).health
    assert (blocked.health, blocked.identity) == (Health.BLOCKED, "TM-T20")
    assert (known.health, known.identity) == (Health.UP, "TM-T88V")
