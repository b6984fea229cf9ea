"""A shop owner sets a printer up from the command line: slips to look at, and lines to write into the settings."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from app.cli import main
from app.config import LANGUAGES
from hardware.simulators import PrinterSimulator

DRAWER = '[[device]]\nid = "drawer"\nkind = "cash_drawer"\ndriver = "via"\naddress = "receipt"\n'


class Person(io.StringIO):
    """Somebody at the terminal who presses Enter."""

    def isatty(self) -> bool:
        return True


def settings(tmp_path: Path, address: str, language: str = "en") -> list[str]:
    file = tmp_path / "till.toml"
    printer = f'[[device]]\nid = "receipt"\nkind = "receipt_printer"\ndriver = "escpos"\naddress = "{address}"\n'
    file.write_text(f'[terminal]\nlanguage = "{language}"\n{printer}{DRAWER}', encoding="utf-8")
    return ["doctor", "--config", str(file), "--data", str(tmp_path / "data"), "--set-up"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_five_slips_and_no_drawer_when_nobody_is_there(tmp_path: Path, capsys, monkeypatch, language: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    with PrinterSimulator(model="TM-T88V") as simulator:
        assert main([*settings(tmp_path, simulator.address, language), "receipt"]) == 0
        assert (len(simulator.tickets), simulator.kicks) == (5, [])
    said = capsys.readouterr().out
    assert "TM-T88V" in said
    assert 'codepage = { name = "cp1250", slot = 45 }' in said
    assert "cutter = false" in said


def test_somebody_who_is_there_teaches_the_drawer_too(tmp_path: Path, capsys, monkeypatch) -> None:
    monkeypatch.setattr("sys.stdin", Person("\n"))
    with PrinterSimulator() as simulator:
        simulator.wire_drawer("low")
        assert main([*settings(tmp_path, simulator.address), "receipt"]) == 0
        assert len(simulator.kicks) == 1
    said = capsys.readouterr().out
    assert said.index("the drawer will be opened once") < said.index("Push the drawer shut")
    assert 'open_level = "low"' in said


def test_a_printer_that_is_away_says_so_and_what_to_do(tmp_path: Path, capsys, monkeypatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert main([*settings(tmp_path, "tcp://127.0.0.1:9"), "receipt"]) == 1
    assert "[PRINTER-UNREACHABLE]" in capsys.readouterr().out


def test_a_name_that_is_no_printer_is_refused(tmp_path: Path, capsys) -> None:
    assert main([*settings(tmp_path, "tcp://127.0.0.1:9"), "drawer"]) != 0
    assert "DEVICE-ADDRESS" in "".join(capsys.readouterr())
