"""Devices come out of configuration as one written table says."""

import queue
from collections.abc import Mapping

import pytest

from hardware.catalogue import MAKERS, Surroundings, make_device
from hardware.drawers.via_printer import ViaPrinterDrawer
from hardware.errors import MisconfiguredError
from hardware.printers.escpos.driver import EscposPrinter
from hardware.printers.ticket import Cut, Text, Ticket
from hardware.scanners.scan import Scan
from hardware.scanners.serial import SerialScannerSource
from hardware.scanners.wedge import WedgeRules
from hardware.simulated import SimulatedPrinter
from hardware.simulated_scanner import SimulatedScanner
from hardware.status import Certainty, Fact


def test_a_configured_printer_has_its_profile_and_code_page() -> None:
    options = {"profile": "TM-T20II", "codepage": {"name": "cp852", "slot": 18}, "confirm": "process_id"}
    printer = make_device("receipt_printer", "escpos", "receipt", "tcp://10.0.0.5:9100", options)
    assert isinstance(printer, EscposPrinter)
    assert (printer.id, printer.columns, printer.dots) == ("receipt", 48, 576)


def test_a_simulated_printer_prints_and_opens_its_drawer() -> None:
    printer = make_device("receipt_printer", "simulated", "receipt", "", {})
    assert isinstance(printer, SimulatedPrinter)
    around = Surroundings(others={"receipt": printer})
    drawer = make_device("cash_drawer", "via", "drawer", "receipt", {"pin": 2, "open_level": "high"}, around)
    blind = make_device("cash_drawer", "via", "drawer", "receipt", {}, around)
    assert isinstance(drawer, ViaPrinterDrawer)
    assert isinstance(blind, ViaPrinterDrawer)
    try:
        assert printer.print(Ticket((Text("Hi"), Cut()))).done
        assert printer.simulator.tickets[0].text.strip() == "Hi"
        assert drawer.is_open() is Fact.NO
        assert drawer.kick().done
        assert drawer.is_open() is Fact.YES
        assert blind.is_open() is Fact.UNKNOWN
        printer.simulator.close_drawer()
        printer.simulator.go_silent_after(0)
        assert drawer.is_open(0.3) is Fact.UNKNOWN
    finally:
        printer.close()
    assert drawer.kick().certainty is not Certainty.DONE
    assert len(printer.simulator.kicks) == 1


def test_a_simulated_printer_has_the_code_pages_of_its_model() -> None:
    printer = make_device("receipt_printer", "simulated", "receipt", "", {"profile": "POS-5890"})
    assert isinstance(printer, SimulatedPrinter)
    try:
        assert printer.print(Ticket((Text("Żółw €"), Cut()))).done
        printer.simulator.tear_off()
        assert printer.simulator.tickets[0].text.strip() == "Żółw €"
        assert printer.simulator.errors == []
    finally:
        printer.close()


def test_a_simulated_scanner_delivers_what_it_is_shown() -> None:
    scans: queue.Queue[Scan] = queue.Queue()
    scanner = make_device("scanner", "simulated", "scanner", "", {}, Surroundings(on_scan=scans.put))
    assert isinstance(scanner, SimulatedScanner)
    scanner.start()
    scanner.wait_until_listening()
    scanner.simulator.scan("5901234123457", aim="]E0")
    assert scans.get(timeout=5).text == "5901234123457"
    scanner.close()
    scanner.close()


def test_other_scanners_are_made_from_their_options() -> None:
    source = make_device("scanner", "serial", "scanner", "serial:///dev/ttyACM0", {"suffix": "\r", "aim": True})
    assert isinstance(source, SerialScannerSource)
    rules = make_device("scanner", "keyboard", "scanner", "", {"max_gap": 50, "prefix": "]", "aim": True})
    assert rules == WedgeRules(device="scanner", max_gap=50, prefix="]", aim=True)


@pytest.mark.parametrize(
    ("kind", "driver", "address", "options", "wrong"),
    [
        ("receipt_printer", "star", "tcp://h:1", {}, "known: escpos, simulated"),
        ("toaster", "escpos", "tcp://h:1", {}, "known: none"),
        ("receipt_printer", "escpos", "tcp://h", {}, "no port"),
        ("receipt_printer", "escpos", "tcp://h:1", {"profil": "x"}, "'profil'"),
        ("receipt_printer", "escpos", "tcp://h:1", {"profile": "TM-X"}, "TM-X"),
        ("receipt_printer", "escpos", "tcp://h:1", {"profile": 3}, "profile: must be text"),
        ("receipt_printer", "escpos", "tcp://h:1", {"codepage": {"name": "cp852"}}, "must be written"),
        ("receipt_printer", "escpos", "tcp://h:1", {"confirm": "asb?"}, "process_id, gs_r, asb, none"),
        ("receipt_printer", "escpos", "tcp://h:1", {"confirm": "process_id", "profile": "TM-U220"}, "no process id"),
        ("receipt_printer", "escpos", "tcp://h:1", {"codepage": {"name": "cp852", "slot": 900}}, "must be written"),
        ("receipt_printer", "escpos", "tcp://h:1", {"codepage": "cp852"}, "must be a table"),
        ("receipt_printer", "escpos", "tcp://h:1", {"image": {"rows": 0}}, "rows = 100"),
        ("receipt_printer", "escpos", "tcp://h:1", {"image": {"pause": 1}}, "rows = 100"),
        ("receipt_printer", "escpos", "tcp://h:1", {"qr": "big"}, "native, drawn"),
        ("receipt_printer", "escpos", "tcp://h:1", {"cutter": 1}, "true or false"),
        ("receipt_printer", "escpos", "tcp://h:1", {"logo": "/no/such/logo.png"}, "cannot be read"),
        ("receipt_printer", "escpos", "spool://receipts", {"image": {"pause_ms": 300}}, "as a whole"),
        ("receipt_printer", "escpos", "spool://-o", {}, "name of a print queue"),
        ("scanner", "serial", "tcp://h:1", {}, "serial://"),
        ("scanner", "serial", "serial:///dev/x", {"aim": "yes"}, "true or false"),
        ("scanner", "keyboard", "", {"max_gap": "fast"}, "whole number"),
        ("scanner", "keyboard", "", {"suffix": ";"}, "CR, TAB"),
        ("scanner", "serial", "serial:///dev/x", {"suffix": ""}, "suffix"),
        ("cash_drawer", "via", "receipt", {}, "'receipt'"),
    ],
)
def test_a_wrong_configuration_is_refused_by_name(
    kind: str, driver: str, address: str, options: Mapping[str, object], wrong: str
) -> None:
    with pytest.raises(MisconfiguredError) as refusal:
        make_device(kind, driver, "the-device", address, options)
    assert wrong in str(refusal.value)
    assert refusal.value.device == "the-device"


def test_every_kind_can_be_simulated_where_it_has_a_wire() -> None:
    kinds = {kind for kind, _ in MAKERS} - {"cash_drawer"}
    assert all((kind, "simulated") in MAKERS for kind in kinds)
