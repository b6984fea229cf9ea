"""Receipts into a raw queue of the system's spooler: sent, never printed; the spooler is played by small programs."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from hardware.address import SpoolAddress, parse_address
from hardware.links.opening import link_to
from hardware.printers.escpos.driver import EscposPrinter, Timings
from hardware.printers.escpos.profile import load_profile
from hardware.printers.ticket import Cut, Text, Ticket
from hardware.status import Certainty, Outcome, PrinterStatus

SLIP = Ticket((Text("Paragon"), Cut()))
Spooler = Callable[[str, str], Path]


@pytest.fixture
def spooler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Spooler:
    """Makes `lp` and `lpstat` of two shell lines; what `lp` was given lies in the file that comes back."""
    programs = tmp_path / "bin"
    programs.mkdir()
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")

    def play(lp: str, lpstat: str = "exit 0") -> Path:
        for name, line in (("lp", lp), ("lpstat", lpstat)):
            (programs / name).write_text(f"#!/bin/sh\n{line}\n", "utf-8")
            (programs / name).chmod(0o755)
        return tmp_path / "job"

    return play


def printer(stall: float = 10) -> EscposPrinter:
    link = link_to("receipt", parse_address("spool://receipts"))
    return EscposPrinter("receipt", link, load_profile("TM-T88V"), timings=Timings(open=10, stall=stall))


def code(outcome: Outcome) -> tuple[Certainty, str]:
    return outcome.certainty, outcome.code


def test_a_receipt_is_handed_over_raw_and_whole_and_nothing_is_claimed_beyond_that(
    spooler: Spooler, tmp_path: Path
) -> None:
    job = spooler(f'echo "$@" > {tmp_path}/words; cat > {tmp_path}/job', "exit 0")
    assert printer().print(SLIP) == Outcome(Certainty.DONE)
    assert (tmp_path / "words").read_text() == "-d receipts -o raw -t receipt -s\n"
    assert job.read_bytes().startswith(b"\x1b@\x1c.")
    assert job.read_bytes().endswith(b"\x1dV\x01")


def test_a_spooler_is_never_asked_how_the_printer_is(spooler: Spooler) -> None:
    spooler("exit 1", "exit 1")
    assert printer().status() == PrinterStatus()


def test_a_queue_that_is_not_there_is_given_nothing(spooler: Spooler) -> None:
    spooler("exit 0", "echo 'lpstat: Invalid destination name'; exit 1")
    outcome = printer().print(SLIP)
    assert code(outcome) == (Certainty.NOT_SENT, "unreachable")
    assert "Invalid destination" in outcome.detail


def test_a_job_that_the_spooler_declines_was_not_sent(spooler: Spooler) -> None:
    spooler("cat > /dev/null; echo 'not accepting jobs'; exit 1")
    assert code(printer().print(SLIP)) == (Certainty.NOT_SENT, "link_lost")


def test_a_spooler_that_hangs_leaves_the_outcome_unknown_in_time(spooler: Spooler) -> None:
    spooler("exec sleep 30")
    started = time.monotonic()
    assert code(printer(stall=0.4).print(SLIP)) == (Certainty.UNKNOWN, "stalled")
    assert time.monotonic() - started < 10


def test_a_system_without_spooler_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    outcome = printer().print(SLIP)
    assert code(outcome) == (Certainty.NOT_SENT, "unreachable")
    assert "no print spooler" in outcome.detail


@pytest.mark.parametrize("wrong", ["spool://", "spool://-o", "spool://a;b", "spool://a/b", "spool://a?x=1"])
def test_a_queue_has_a_plain_name(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"spool|option"):
        parse_address(wrong)
    assert parse_address("spool://Till_1-receipts.raw") == SpoolAddress("Till_1-receipts.raw")
