"""Kills a till with a fiscal printer at random moments and compares its sales with the printer's receipts."""

from __future__ import annotations

import json
import os
import queue
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path

from app.domain.fiscal import printed_number
from app.domain.sale import Sale
from app.ports.journal import Journal
from app.store.verify import verify_directory
from app.wire.entry import Entry, Kind
from hardware.simulators.fiscal_posnet import PosnetSimulator
from tests.fakes.backend_process import ROOT
from tests.fakes.clock import FakeClock
from tests.fakes.till import fill_catalogue
from tests.faults.killable_fiscal_till import PlainWriter, settle, take_seat, till_in

PATIENCE = 60.0
LONGEST_RECEIPT = 0.08


class Nursery:
    """Raises tills in forked processes and ends them."""

    def __init__(self, data: Path, printer: str) -> None:
        command = [sys.executable, "-m", "tests.faults.killable_fiscal_till", str(data), printer]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, name="nursery")
        self._reader.start()

    def one_life(self, receipts: int, rest: float) -> list[str]:
        """Let a till ask for so many receipts, kill it `rest` seconds after the last; the sales it showed as done."""
        assert self._process.stdin is not None
        self._process.stdin.write("go\n")
        self._process.stdin.flush()
        pid, asked, said, done = 0, 0, "", []
        while not pid or asked < receipts:
            said = self._lines.get(timeout=PATIENCE)
            assert not said.startswith("DEAD"), f"the till died by itself: {said}"
            pid = int(said.split()[1]) if said.startswith("PID") else pid
            asked += said == "PAYING"
            done += said.split()[1:] if said.startswith("DONE") else []
        time.sleep(rest)  # the moment of the kill is what is tried
        os.kill(pid, signal.SIGKILL)
        while not said.startswith("DEAD"):
            said = self._lines.get(timeout=PATIENCE)
            done += said.split()[1:] if said.startswith("DONE") else []
        assert said == f"DEAD {signal.SIGKILL.value}", f"the till died by itself: {said}"
        return done

    def close(self) -> None:
        """End the nursery; fails when it complained."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._reader.join()
        assert self._process.stderr is not None
        complaint = self._process.stderr.read()
        self._process.stderr.close()
        self._process.wait()
        assert complaint == "", complaint

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line.strip())
        self._process.stdout.close()


def kill_repeatedly(folder: Path, count: int, seed: int) -> int:
    """Sell, kill, start again; then settle and compare. Gives how many kills caught a receipt on its way."""
    chance, data = random.Random(seed), folder / "till"
    data.mkdir()
    fill_catalogue(data / "catalogue.db", FakeClock()).close()
    with PosnetSimulator(state=folder / "printer.json") as printer:
        nursery, done = Nursery(data, printer.address), []
        for _ in range(count):
            done += nursery.one_life(chance.randint(1, 2), chance.uniform(0, LONGEST_RECEIPT))
        nursery.close()
        sales, asked = _the_rest(data, printer.address)
        numbers = Counter(str(receipt["system_number"]) for receipt in printer.receipts())
    assert numbers == Counter(printed_number(sale.id) for sale in sales)
    assert set(numbers.values()) == {1}
    assert set(done) <= {sale.number for sale in sales}
    assert verify_directory(data).sound
    return asked - len(sales)


def _the_rest(data: Path, printer: str) -> tuple[list[Sale], int]:
    """The sales once the last life is settled, and how many receipts were asked for altogether."""
    parts = till_in(data, printer)
    parts.open()
    parts.connect_devices(PlainWriter())
    parts.db.call(lambda: take_seat(parts))
    settle(parts)
    entries = parts.db.call(lambda: _all_entries(parts.ledger.journal))
    parts.close()
    sales = [Sale.from_body(json.loads(entry.body)) for entry in entries if entry.kind == Kind.SALE]
    bodies = [json.loads(entry.body) for entry in entries if entry.kind == Kind.FISCAL]
    return sales, sum(body["step"] == "asked" for body in bodies)


def _all_entries(journal: Journal) -> list[Entry]:
    entries: list[Entry] = []
    while page := journal.entries(entries[-1].seq if entries else 0):
        entries += page
    return entries
