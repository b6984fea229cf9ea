"""Label printers and lockers behind their ports: the product's words for what the library says, over simulators."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.config import DeviceSettings
from app.devices.labels import LabelDevice, NoLabelPrinter
from app.devices.lockers import LockerDevice, NoLockers
from app.devices.outfit import Outfit, fit_out
from app.domain.parcel_label import ParcelLabel, initials_of
from app.domain.refusal_words import WORDS
from app.domain.refusals import Refusal
from app.ports.devices import EffectState, Health
from app.ports.lockers import Known
from hardware.simulated_label import SimulatedLabelPrinter
from hardware.simulated_locker import SimulatedWall
from hardware.simulators.played import Harm

LABEL = ParcelLabel("PL-20417", "A.K.", "B-12", "OMP1:7Q2K9", 1, 2)
TABLES = (
    DeviceSettings("labels-1", "label_printer", "simulated", options={"width": 60, "height": 40}),
    DeviceSettings("wall-1", "locker", "simulated"),
)


@pytest.fixture
def outfit() -> Iterator[Outfit]:
    made = fit_out(TABLES)
    yield made
    made.close()


def printer(outfit: Outfit) -> SimulatedLabelPrinter:
    device = outfit.made["labels-1"]
    assert isinstance(device, SimulatedLabelPrinter)
    return device


def wall(outfit: Outfit) -> SimulatedWall:
    device = outfit.made["wall-1"]
    assert isinstance(device, SimulatedWall)
    return device


def health(outfit: Outfit, kind: str) -> tuple[Health, str]:
    (found,) = (each for each in outfit.health() if each.kind == kind)
    return found.health, found.code


def test_a_parcels_label_is_printed_once(outfit: Outfit) -> None:
    assert isinstance(outfit.labels, LabelDevice)
    ended = outfit.labels.print_label("job", LABEL)
    assert (ended.state, ended.code, ended.sent_only) == (EffectState.DONE, "", False)
    assert len(printer(outfit).simulator.printed) == 1
    assert health(outfit, "label_printer") == (Health.UP, "")


@pytest.mark.parametrize(
    ("order", "state", "code"),
    [
        ("paper_out", EffectState.REFUSED, "LABEL-PAPER-OUT"),
        ("head_open", EffectState.REFUSED, "LABEL-HEAD-OPEN"),
        ("ribbon_out", EffectState.REFUSED, "LABEL-RIBBON-OUT"),
        ("pause", EffectState.REFUSED, "LABEL-PAUSED"),
        ("hot", EffectState.REFUSED, "LABEL-HOT"),
        ("mute", EffectState.NOT_SENT, "LABEL-SILENT"),
    ],
)
def test_why_no_label_came_out_has_words(outfit: Outfit, order: str, state: EffectState, code: str) -> None:
    printer(outfit).simulator.order(order)
    ended = outfit.labels.print_label("job", LABEL)
    assert (ended.state, ended.code) == (state, code)
    assert health(outfit, "label_printer") == (Health.DOWN, code)
    assert code in WORDS


def test_a_label_that_may_have_come_out_is_asked_about(outfit: Outfit) -> None:
    printer(outfit).simulator.order("paper_ends", 0)
    ended = outfit.labels.print_label("job", LABEL)
    assert (ended.state, ended.code) == (EffectState.UNKNOWN, "LABEL-UNKNOWN")


def test_a_door_opens_once_for_one_intent(outfit: Outfit) -> None:
    assert isinstance(outfit.lockers, LockerDevice)
    ended = outfit.lockers.open_door("A1", "intent-1")
    assert (ended.state, ended.open) == (EffectState.DONE, Known.YES)
    assert outfit.lockers.resolve("A1", "intent-1").state is EffectState.DONE
    assert outfit.lockers.open_door("A1", "intent-1").state is EffectState.DONE
    assert wall(outfit).simulator.driven == [("A1", "intent-1")]
    assert health(outfit, "locker") == (Health.UP, "")


@pytest.mark.parametrize(
    ("deed", "compartment", "code"),
    [
        ("jam A1", "A1", "LOCKER-JAMMED"),
        ("withdraw A1", "A1", "LOCKER-OUT-OF-ORDER"),
        ("see A1", "Z9", "LOCKER-NO-COMPARTMENT"),
    ],
)
def test_why_a_door_stays_shut_has_words(outfit: Outfit, deed: str, compartment: str, code: str) -> None:
    wall(outfit).simulator.order(deed)
    ended = outfit.lockers.open_door(compartment, "intent-1")
    assert (ended.state, ended.code) == (EffectState.REFUSED, code)
    assert code in WORDS


def test_a_wall_with_a_stuck_door_needs_somebody_soon(outfit: Outfit) -> None:
    wall(outfit).simulator.order("jam A1")
    outfit.lockers.open_door("A1", "intent-1")
    assert health(outfit, "locker") == (Health.DEGRADED, "LOCKER-JAMMED")
    assert next(door for door in outfit.lockers.doors() if door.name == "A1").code == "LOCKER-JAMMED"


def test_an_order_that_was_lost_opens_nothing_later(outfit: Outfit) -> None:
    assert outfit.lockers.resolve("A1", "lost").code == "LOCKER-NEVER-ARRIVED"
    assert outfit.lockers.open_door("A1", "lost").code == "LOCKER-NEVER-ARRIVED"
    assert wall(outfit).simulator.driven == []


def test_a_power_cut_in_the_very_act_is_asked_about(outfit: Outfit) -> None:
    wall(outfit).simulator.script.order(Harm.KILL, "driven")
    ended = outfit.lockers.open_door("A1", "intent-1")
    assert (ended.state, ended.code, ended.open) == (EffectState.UNKNOWN, "LOCKER-UNKNOWN", Known.YES)
    assert outfit.lockers.open_door("A1", "intent-1").state is EffectState.UNKNOWN
    assert wall(outfit).simulator.driven == [("A1", "intent-1")]


def test_what_is_gone_is_told(outfit: Outfit) -> None:
    printer(outfit).simulator.stop()
    wall(outfit).simulator.stop()
    assert health(outfit, "label_printer") == (Health.DOWN, "DEVICE-UNREACHABLE")
    assert health(outfit, "locker") == (Health.DOWN, "DEVICE-UNREACHABLE")
    assert outfit.labels.print_label("job", LABEL).code == "DEVICE-UNREACHABLE"
    assert outfit.lockers.open_door("A1", "intent-1").state is EffectState.NOT_SENT
    assert outfit.lockers.doors() == ()


def test_labels_go_to_the_receipt_printer_that_is_named() -> None:
    tables = (
        DeviceSettings("receipt", "receipt_printer", "simulated"),
        DeviceSettings("labels", "label_printer", "via", "receipt"),
    )
    outfit = fit_out(tables)
    assert outfit.labels.print_label("job", LABEL).state is EffectState.DONE
    outfit.close()


def test_a_terminal_without_them_says_so() -> None:
    outfit = fit_out(())
    assert isinstance(outfit.labels, NoLabelPrinter)
    assert isinstance(outfit.lockers, NoLockers)
    assert (outfit.labels.present, outfit.lockers.present, outfit.lockers.doors()) == (False, False, ())
    assert outfit.labels.print_label("job", LABEL).code == "LABEL-NOT-CONFIGURED"
    assert outfit.lockers.open_door("A1", "i").code == "LOCKER-NOT-CONFIGURED"
    assert outfit.lockers.resolve("A1", "i").state is EffectState.UNKNOWN
    assert {outfit.labels.health().health, outfit.lockers.health().health} == {Health.ABSENT}


def test_a_wrong_setting_names_its_device() -> None:
    with pytest.raises(Refusal) as wrong:
        fit_out((DeviceSettings("wall", "locker", "open", "serial:///dev/ttyS0"),))
    assert (wrong.value.code, wrong.value.facts["device"]) == ("DEVICE-ADDRESS", "wall")


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Anna Maria Kowalska", "A.K."),
        ("  żaneta  ", "Ż."),
        ("Jean-Luc Picard", "J.P."),
        ("", ""),
        ("^XA 7", ""),
        ("O'Neil (B2B)", "O."),
    ],
)
def test_initials_stand_for_a_name(name: str, initials: str) -> None:
    assert initials_of(name) == initials


def test_there_is_no_third_bag_of_two() -> None:
    with pytest.raises(ValueError, match="bag 3"):
        ParcelLabel("1", "A", "B", "c", 3, 2)
