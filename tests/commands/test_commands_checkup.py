"""What the doctor finds: each device once, in words that hold, and what there is instead of what is missing."""

from __future__ import annotations

from pathlib import Path

from app.commands.checkup import Finding, examine
from app.config import DeviceSettings, Settings


def found(tmp_path: Path, *devices: DeviceSettings) -> dict[str, Finding]:
    return {finding.what: finding for finding in examine(Settings(tmp_path, devices=devices))}


def test_a_scanner_that_is_not_there_is_named_with_the_ports_that_are(tmp_path: Path) -> None:
    findings = found(tmp_path, DeviceSettings("s", "scanner", "serial", "serial:///dev/no-such-port"))
    assert not findings["scanner s"].well
    assert findings["scanner s"].words.endswith("[SCANNER-UNPLUGGED]")
    assert findings["serial ports"].words


def test_a_till_without_devices_or_backend_is_well(tmp_path: Path) -> None:
    findings = found(tmp_path)
    assert all(finding.well for finding in findings.values())
    assert set(findings) == {"ledger", "devices", "backend"}


def test_a_code_is_said_once(tmp_path: Path) -> None:
    findings = found(tmp_path, DeviceSettings("p", "receipt_printer", "escpos", "tcp://127.0.0.1:9"))
    printer = findings["receipt_printer p"]
    assert (printer.code, printer.words.count("PRINTER-UNREACHABLE")) == ("PRINTER-UNREACHABLE", 1)
