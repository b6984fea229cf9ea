"""What the doctor finds: each device once, in words that hold, in five languages, and no effect that it did not say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli import main
from app.config import LANGUAGES, DeviceSettings, Settings
from app.main.checkup import at_hand, examine
from app.ports.checkup import Finding, State, Subject
from hardware.simulators import PrinterSimulator


def found(tmp_path: Path, *devices: DeviceSettings) -> dict[str, Finding]:
    settings = Settings(tmp_path, devices=devices)
    with at_hand(settings) as care:
        return {finding.name or finding.subject.value: finding for finding in examine(settings, care)}


def till(tmp_path: Path, *tables: str) -> list[str]:
    file = tmp_path / "till.toml"
    devices = "".join(f"[[device]]\n{table}\n" for table in tables)
    file.write_text(f'[terminal]\nlanguage = "de"\n{devices}', encoding="utf-8")
    return ["doctor", "--config", str(file), "--data", str(tmp_path / "data")]


def printer_table(address: str, more: str = "") -> str:
    return f'id = "receipt"\nkind = "receipt_printer"\ndriver = "escpos"\naddress = "{address}"\n{more}'


def test_a_till_without_devices_or_backend_is_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert set(found(tmp_path)) == {"ledger", "devices", "backend"}
    assert main(["doctor", "--data", str(tmp_path)]) == 0
    assert capsys.readouterr().out.endswith("All is well.\n")


def test_a_scanner_that_is_not_there_is_named_with_what_is(tmp_path: Path) -> None:
    findings = found(tmp_path, DeviceSettings("s", "scanner", "serial", "serial:///dev/no-such-port"))
    assert (findings["s"].state, findings["s"].code) == (State.NOT, "SCANNER-UNPLUGGED")
    assert findings["nearby"].code in ("NEARBY-SEEN", "NEARBY-NOTHING")


def test_a_printer_tells_who_it_is_and_what_its_driver_was_verified_against(tmp_path: Path) -> None:
    with PrinterSimulator() as simulator:
        printer = found(tmp_path, DeviceSettings("p", "receipt_printer", "escpos", simulator.address))["p"]
    assert printer.state is State.WELL
    assert printer.facts["identity"] == "SIMULATED PRINTER"
    assert (printer.facts["basis"], printer.facts["address"]) == ("specification", simulator.address)


def test_another_printer_than_the_one_that_was_set_up_is_blocked(tmp_path: Path) -> None:
    with PrinterSimulator() as simulator:
        wanted = DeviceSettings("p", "receipt_printer", "escpos", simulator.address, {"expect": "TM-T88V"})
        printer = found(tmp_path, wanted)["p"]
        assert (printer.state, printer.code) == (State.NOT, "DEVICE-OTHER")
        assert simulator.tickets == []


def test_a_second_terminal_that_the_till_does_not_use_is_not_called_ready(tmp_path: Path) -> None:
    first, second = (DeviceSettings(name, "payment", "manual") for name in ("one", "two"))
    findings = found(tmp_path, first, second)
    assert sorted(findings[name].code for name in ("one", "two")) == ["", "DEVICE-UNUSED"]


def test_a_scanner_that_types_cannot_be_asked_and_is_not_called_broken(tmp_path: Path) -> None:
    scanner = found(tmp_path, DeviceSettings("s", "scanner", "keyboard"))["s"]
    assert (scanner.state, scanner.code) == (State.WELL, "SCANNER-TYPES")


def test_nothing_is_printed_unless_it_is_asked_for_and_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with PrinterSimulator() as simulator:
        command = [*till(tmp_path, printer_table(simulator.address)), "--language", "en"]
        assert main(command) == 0
        assert "nothing is printed" in capsys.readouterr().out.splitlines()[0]
        assert (simulator.tickets, simulator.kicks) == ([], [])
        assert main([*command, "--print"]) == 0
        told = capsys.readouterr().out
        assert "will be printed on receipt" in told.splitlines()[0]
        assert "A test page was printed" in told
        assert len(simulator.wait_for_tickets(1)) == 1
        assert simulator.kicks == []


def test_a_printer_without_paper_says_what_to_do_and_the_command_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with PrinterSimulator() as simulator:
        simulator.paper_out()
        assert main([*till(tmp_path, printer_table(simulator.address)), "--language", "en"]) == 1
    told = capsys.readouterr().out
    assert "NOT   Receipt printer receipt: The receipt printer has no paper. [PRINTER-PAPER-OUT]" in told
    assert "-> Put in a new roll" in told
    assert told.count("PRINTER-PAPER-OUT") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_findings_come_in_every_language(tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str) -> None:
    command = [*till(tmp_path, printer_table("tcp://127.0.0.1:9")), "--language", language, "--json"]
    assert main(command) == 1
    told = json.loads(capsys.readouterr().out)
    printer = next(finding for finding in told["findings"] if finding["name"] == "receipt")
    english = "The receipt printer cannot be reached."
    assert printer["code"] == "PRINTER-UNREACHABLE"
    assert printer["now"]
    assert (printer["words"] == english) is (language == "en")


def test_the_terminals_own_language_is_spoken_when_none_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(till(tmp_path, printer_table("tcp://127.0.0.1:9")))
    assert "Der Bondrucker" in capsys.readouterr().out


def test_a_bundle_is_written_and_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "out" / "support.zip"
    assert main(["doctor", "--data", str(tmp_path), "--bundle", str(place)]) == 0
    assert place.exists()
    assert str(place) in capsys.readouterr().out


def test_a_device_that_cannot_be_used_as_written_is_refused_by_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(till(tmp_path, printer_table("tcp://nowhere"))) == 1
    assert "receipt" in capsys.readouterr().err


def test_a_damaged_ledger_is_found(tmp_path: Path) -> None:
    (tmp_path / "ledger.db").write_bytes(b"this is no ledger" * 100)
    ledger = found(tmp_path)["ledger"]
    assert (ledger.subject, ledger.state) == (Subject.LEDGER, State.NOT)
