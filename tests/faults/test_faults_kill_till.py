"""A till that is killed at any moment, while it prints and synchronises, keeps every promise it showed."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import pytest

from hardware.simulators import PrinterSimulator
from tests.faults.killable_till import PlainWriter, ring_up, take_seat, till_in
from tests.faults.till_killer import Outcome, compare, kill_repeatedly, send_the_rest, shop

KILLS = int(os.environ.get("OMNITILL_KILLS", "3000"))
KILLS_IN_A_ROUND = 250


def test_a_till_killed_a_hundred_times_keeps_every_sale_it_showed_as_done(tmp_path: Path) -> None:
    outcome = kill_repeatedly(tmp_path, 100, most=300)
    assert outcome.kills >= 100
    assert len(outcome.done) > 110
    assert outcome.copies > 0, "no kill caught a receipt on its way"


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1, KILLS // KILLS_IN_A_ROUND + 1))
def test_a_till_killed_thousands_of_times_keeps_every_sale_it_showed_as_done(tmp_path: Path, seed: int) -> None:
    assert kill_repeatedly(tmp_path, KILLS_IN_A_ROUND, seed).kills == KILLS_IN_A_ROUND


def test_the_comparison_notices_what_is_missing_doubled_or_printed_twice(tmp_path: Path) -> None:
    with shop(tmp_path) as (backend, printer):
        parts = till_in(tmp_path / "till", printer.address)
        parts.open()
        parts.connect_devices(PlainWriter())
        parts.db.call(lambda: take_seat(parts))
        sale = parts.db.call(lambda: ring_up(parts, 1))
        parts.device.call(lambda: parts.effects.run(sale.id))
        parts.close()
        shown = (sale.number, sale.total)
        with pytest.raises(AssertionError, match="other entries"):
            compare(tmp_path / "till", backend, printer, Outcome(done=[shown]))
        send_the_rest(tmp_path / "till", printer.address)
        compare(tmp_path / "till", backend, printer, Outcome(done=[shown]))
        for wrong, complaint in (([("0417-03-A-000009", 399)], "not once"), ([shown, shown], "two sales")):
            with pytest.raises(AssertionError, match=complaint):
                compare(tmp_path / "till", backend, printer, Outcome(done=wrong))
        print_again(printer, f"ORIGINAL {sale.number}")
        with pytest.raises(AssertionError, match="printed twice"):
            compare(tmp_path / "till", backend, printer, Outcome(done=[shown]))


def print_again(printer: PrinterSimulator, line: str) -> None:
    """Paper that nobody asked for."""
    import socket

    before = Counter(ticket.text for ticket in printer.tickets).total()
    host, port = printer.address.removeprefix("tcp://").split(":")
    with socket.create_connection((host, int(port))) as wire:
        wire.sendall(line.encode() + b"\n\x1dV\x00")
        printer.wait_for_tickets(before + 1)
