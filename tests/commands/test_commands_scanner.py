"""The scanner doctor on a command line: a sheet to print, and a verdict on what is typed from it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from app.cli import main
from app.devices.scanner_doctor import SHEET


def judged(monkeypatch: pytest.MonkeyPatch, typed: str) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    return main(["scan", "--doctor"])


def test_the_sheet_is_written_where_it_is_wanted(tmp_path: Path, qapp, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", "--sheet", str(tmp_path / "new" / "sheet.pdf")]) == 0
    assert (tmp_path / "new" / "sheet.pdf").read_bytes().startswith(b"%PDF-")
    assert "sheet.pdf" in capsys.readouterr().out


def test_a_scanner_that_is_set_right_is_told_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert judged(monkeypatch, "".join(f"{code.aim}{code.text}\n" for code in SHEET)) == 0
    assert capsys.readouterr().out.endswith("ok    the scanner is set right\n")


def test_a_fault_is_named_with_what_to_do(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert judged(monkeypatch, "\nOmniTill/AaQqYyWwZzMm\n]E09521234543213") == 1
    said = capsys.readouterr().out
    assert "types as a DE keyboard" in said
    assert "[SCANNER-NO-SUFFIX]" in said
    assert "still to be scanned: signs, separator, accents" in said


def test_nothing_scanned_is_no_verdict(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert judged(monkeypatch, "") == 1
    assert "set right" not in capsys.readouterr().out
