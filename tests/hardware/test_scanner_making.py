"""Scanners come out of configuration by their driver; what is wrong is refused by its name."""

from __future__ import annotations

import contextlib
import io
import queue
from collections.abc import Mapping

import pytest

from hardware.catalogue import Surroundings, make_device
from hardware.errors import MisconfiguredError
from hardware.scanners.listening import ListeningScanner
from hardware.scanners.scan import Scan
from hardware.scanners.scanner import Scanner
from hardware.scanners.wedge import WedgeRules
from hardware.simulated_scanner import SPEAKS, SimulatedScanner
from hardware.simulators.__main__ import main
from hardware.simulators.scanner_camera import CameraFrames
from hardware.simulators.scanner_hid import HidScannerSimulator
from hardware.status import Fact

PATIENCE = 5.0


@pytest.mark.parametrize(
    ("driver", "address", "options"),
    [
        ("serial", "serial:///dev/ttyACM0", {"suffix": "\r", "hold_off": 300, "identity": "0c2e:0b61"}),
        ("hid", "usb://0c2e:0b81", {"aim": False}),
        ("hid", "usb://0c2e:0b81?serial=S1", {}),
        ("hid", "file:///dev/hidraw3", {}),
        ("evdev", "usb://05e0:1200", {"layout": "de", "suffix": "\t"}),
        ("evdev", "file:///dev/input/by-id/usb-Symbol-event-kbd", {}),
    ],
)
def test_each_driver_is_made_from_its_options_and_finds_nothing_here(
    driver: str, address: str, options: Mapping[str, object]
) -> None:
    scanner = make_device("scanner", driver, "s", address, options)
    assert isinstance(scanner, ListeningScanner)
    assert (scanner.id, scanner.look(), scanner.trouble) == ("s", Fact.NO, "unreachable")


def test_a_camera_is_taken_from_the_cameras_there_are() -> None:
    asked: list[str] = []

    def cameras(address: str) -> CameraFrames:
        asked.append(address)
        return CameraFrames()

    camera = make_device("scanner", "camera", "s", "front", {"hold_off": 800}, Surroundings(cameras=cameras))
    assert isinstance(camera, Scanner)
    assert asked == ["front"]


def test_without_the_extra_a_camera_is_refused_with_what_to_install() -> None:
    with pytest.raises(MisconfiguredError, match=r"omnitill\[camera\]"):
        make_device("scanner", "camera", "s", "", {})


def test_a_typing_scanner_of_the_window_has_its_rules() -> None:
    rules = make_device("scanner", "keyboard", "s", "", {"max_gap": 50, "suffix_gap": 200, "min_length": 6})
    assert rules == WedgeRules(device="s", max_gap=50, suffix_gap=200, min_length=6)


@pytest.mark.parametrize(
    ("driver", "address", "options", "wrong"),
    [
        ("hid", "tcp://h:1", {}, "usb://"),
        ("hid", "", {}, "scheme"),
        ("hid", "usb://0c2e:0b81", {"suffix": "x"}, "'suffix'"),
        ("hid", "unix:///run/x", {"identity": "many"}, "05e0:1900"),
        ("evdev", "serial:///dev/x", {}, "file:///dev/"),
        ("evdev", "usb://05e0:1200", {"layout": "dvorak"}, "de, fr, gb, pl, us"),
        ("evdev", "usb://05e0:1200", {"suffix": "\n"}, "one of"),
        ("serial", "serial:///dev/x", {"hold_off": -1}, "negative"),
        ("serial", "serial:///dev/x", {"hold_off": True}, "whole number"),
        ("serial", "serial:///dev/x", {"identity": "0c2e"}, "05e0:1900"),
        ("camera", "", {"layout": "us"}, "'layout'"),
        ("simulated", "", {"speaks": "morse"}, "serial, hid, evdev, camera"),
    ],
)
def test_a_wrong_configuration_is_refused_by_name(
    driver: str, address: str, options: Mapping[str, object], wrong: str
) -> None:
    with pytest.raises(MisconfiguredError, match=wrong):
        make_device("scanner", driver, "s", address, options)


@pytest.mark.parametrize("speaks", SPEAKS)
def test_every_kind_of_scanner_can_be_played(speaks: str) -> None:
    scans: queue.Queue[Scan] = queue.Queue()
    scanner = make_device("scanner", "simulated", "s", "", {"speaks": speaks, "control": 0}, Surroundings(scans.put))
    assert isinstance(scanner, SimulatedScanner)
    scanner.start()
    scanner.wait_until_listening()
    scanner.simulator.scan("9521234543213", aim="]E0")
    scan = scans.get(timeout=PATIENCE)
    assert (scan.aim, scan.text) == ("]E0", "9521234543213")
    assert (scanner.available, scanner.look(), scanner.trouble) == (Fact.YES, Fact.YES, "")
    scanner.stop()
    scanner.close()


def test_another_device_in_the_place_of_a_pinned_one_is_given_no_hearing() -> None:
    with HidScannerSimulator(serial="S2", kernel=False) as simulator:
        for pinned, trouble in (("0c2e:0b81:S1", "wrong_device"), ("0c2e:0b81:S2", "")):
            scanner = make_device("scanner", "hid", "s", simulator.address, {"identity": pinned})
            assert isinstance(scanner, ListeningScanner)
            scanner.look()
            assert scanner.trouble == trouble


@pytest.mark.parametrize("speaks", ["serial", "hid", "evdev"])
def test_simulate_plays_a_scanner_whose_codes_come_from_standard_input(
    speaks: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("]E05901234123457\n10AB\\x1d17\n"))
    ledger = tmp_path / "ledger.jsonl"
    assert main(["scanner", "--speaks", speaks, "--ledger", str(ledger), "--control", "0"]) == 0
    assert capsys.readouterr().out.startswith(("serial://", "unix://", "usb://"))
    assert [line.count("scanned") for line in ledger.read_text().splitlines()] == [1, 1]
    with contextlib.suppress(SystemExit):
        main(["scanner", "--speaks", "morse"])
    assert "morse" in capsys.readouterr().err
