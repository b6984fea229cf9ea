"""The printer doctor: what it finds out by itself, and what it prints for a person to compare."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from hardware.address import parse_address
from hardware.links.opening import link_to
from hardware.printers.doctor import SAMPLE, PrinterDoctor, suggested
from hardware.printers.escpos.driver import EscposPrinter, Timings
from hardware.printers.escpos.profile import load_profile
from hardware.simulators import PrinterSimulator
from hardware.status import Certainty

QUICK = Timings(open=1, answer=0.2, patience=0.2, stall=0.3, confirm=0.4, turn=5, between_kicks=0)


@pytest.fixture
def simulator(tmp_path: Path) -> Iterator[PrinterSimulator]:
    pages = {17: "cp866", 72: "cp1250"}
    with PrinterSimulator(png_dir=tmp_path, model="TM-T88V", code_pages=pages) as playing:
        yield playing


@pytest.fixture
def doctor(simulator: PrinterSimulator) -> PrinterDoctor:
    link = link_to("receipt", parse_address(simulator.address))
    return PrinterDoctor(EscposPrinter("receipt", link, load_profile("TM-T88V"), timings=QUICK))


def test_the_whole_examination_prints_five_slips_and_opens_no_drawer(
    simulator: PrinterSimulator, doctor: PrinterDoctor
) -> None:
    steps = list(doctor.steps())
    assert [step.name for step in steps] == ["probe", "code_pages", "ruler", "codes", "cutter"]
    assert all(step.outcome.done for step in steps)
    assert len(simulator.wait_for_tickets(5)) == 5
    assert simulator.kicks == []


def test_the_probe_names_the_model_and_profiles_that_fit(simulator: PrinterSimulator, doctor: PrinterDoctor) -> None:
    simulator.paper_near_end()
    facts = dict(doctor.probe().facts)
    assert facts["model"] == "TM-T88V"
    assert facts["profiles"].split(", ")[0] == "TM-T88V"
    assert (facts["paper"], facts["paper_near_end"], facts["cover_closed"]) == ("yes", "yes", "yes")


@pytest.mark.parametrize(
    ("model", "first"),
    [
        ("TM-T88V", "TM-T88V"),
        ("EPSON TM-T20II", "TM-T20II"),
        ("NT-80", "NT-80-V-UL"),
        ("Something", "default"),
        ("", "default"),
    ],
)
def test_profiles_are_suggested_by_name(model: str, first: str) -> None:
    assert suggested(model)[0] == first
    assert suggested(model)[-1] == "default"


def test_a_printer_that_is_away_ends_the_examination(simulator: PrinterSimulator, doctor: PrinterDoctor) -> None:
    simulator.stop()
    (step,) = doctor.steps()
    assert (step.outcome.certainty, step.outcome.code) == (Certainty.NOT_SENT, "unreachable")


def test_a_printer_that_answers_nothing_is_told_from_one_that_is_away(
    simulator: PrinterSimulator, doctor: PrinterDoctor
) -> None:
    simulator.go_silent_after(0)
    (step,) = doctor.steps()
    assert step.outcome.code == "no_answer"


def test_the_code_page_strip_is_readable_where_slot_and_table_agree(
    simulator: PrinterSimulator, doctor: PrinterDoctor
) -> None:
    assert doctor.code_pages().outcome.done
    lines = simulator.wait_for_tickets(1)[0].lines
    right = {line.split(":")[0] for line in lines if "ąćęłńóśźż" in line}
    assert {"cp1250 45", "cp1250 72", "cp852 18", "iso8859_2 39"} <= right
    assert not {"cp1250 30", "cp852 9"} & right
    assert any(line.startswith("cp866 17: ") and "щастя" in line for line in lines)
    assert any(line.startswith(f"Now: {SAMPLE[:20]}") for line in lines)


def test_the_ruler_is_exactly_as_wide_as_the_paper(simulator: PrinterSimulator, doctor: PrinterDoctor) -> None:
    assert doctor.ruler().outcome.done
    lines = simulator.wait_for_tickets(1)[0].lines
    assert max(len(line) for line in lines) == 42
    assert {"32", "42"} == {line.split("|")[1] for line in lines if "|" in line}


def test_the_codes_can_be_read_with_a_scanner(simulator: PrinterSimulator, doctor: PrinterDoctor) -> None:
    doctor.codes()
    picture = simulator.wait_for_tickets(1)[0].png
    assert picture is not None
    with Image.open(picture) as image:
        read = {found.text for found in zxingcpp.read_barcodes(image)}
    assert read == {"https://example.org/r/TEST", "5901234123457", "TEST-128"}


@pytest.mark.parametrize("level", ["high", "low"])
def test_the_polarity_of_the_drawer_is_learnt_by_opening_it(
    simulator: PrinterSimulator, doctor: PrinterDoctor, level: str
) -> None:
    simulator.wire_drawer(level)
    wishes: list[str] = []
    step = doctor.polarity(wishes.append, patience=2)
    assert step.outcome.done
    assert dict(step.facts) == {"open_level": level, "pin": "2"}
    assert wishes == ["close_drawer", "open_drawer"]
    assert len(simulator.kicks) == 1


def test_a_drawer_without_sensor_is_unknown_never_closed(simulator: PrinterSimulator, doctor: PrinterDoctor) -> None:
    simulator.wire_drawer("none")
    step = doctor.polarity(patience=0.3)
    assert (step.outcome.certainty, step.outcome.code) == (Certainty.UNKNOWN, "no_sensor")
    assert step.facts == ()


def test_a_drawer_pulled_open_by_hand_is_learnt_from_too(simulator: PrinterSimulator, doctor: PrinterDoctor) -> None:
    simulator.wire_drawer("none")
    late = threading.Timer(0.3, simulator.wire_drawer, ("low",))
    late.start()
    assert dict(doctor.polarity(patience=3).facts)["open_level"] == "low"
    late.join()
