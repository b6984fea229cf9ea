"""Kills a whole till at random moments and holds it, its printer and its backend to what it said."""

from __future__ import annotations

import os
import queue
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.main.syncing import Syncing
from app.store.verify import verify_directory
from app.sync.status import SyncStatus
from hardware.simulators import PrinterSimulator
from tests.fakes.backend_process import ROOT, BackendProcess
from tests.fakes.shop import body_sale
from tests.fakes.till import PRODUCTS, VAT
from tests.faults.killable_till import till_in

_PATIENCE_SECONDS = 60.0
# Of ten lives, two end while the till starts, eight within the moments after a sale was shown as done.
_YOUNG = 0.2
_START_SECONDS = 0.15
_SALE_SECONDS = 0.02
_MOST_SALES = 3


@dataclass(slots=True)
class Outcome:
    """Lives ended, sales shown as done (number and total), entries at the end, copies printed."""

    kills: int = 0
    done: list[tuple[str, int]] = field(default_factory=list)
    entries: int = 0
    originals: int = 0
    copies: int = 0


class Nursery:
    """Raises tills in forked processes and ends them."""

    def __init__(self, data: Path, printer: str) -> None:
        command = [sys.executable, "-m", "tests.faults.killable_till", str(data), printer]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, name="nursery")
        self._reader.start()

    def one_life(self, sales: int, rest: float) -> list[tuple[str, int]]:
        """Let a till show so many sales as done (0: not even start), kill it `rest` seconds later; what it said."""
        assert self._process.stdin is not None
        self._process.stdin.write("go\n")
        self._process.stdin.flush()
        pid, done, said = 0, [], ""
        while not pid or len(done) < sales:
            said = self._lines.get(timeout=_PATIENCE_SECONDS)
            assert not said.startswith("DEAD"), f"the till died by itself: {said}"
            pid = int(said.split()[1]) if said.startswith("PID") else pid
            done += _sale_in(said)
        time.sleep(rest)  # the moment of the kill is what is tried
        os.kill(pid, signal.SIGKILL)
        while not said.startswith("DEAD"):
            said = self._lines.get(timeout=_PATIENCE_SECONDS)
            done += _sale_in(said)
        assert said == f"DEAD {signal.SIGKILL.value}", f"the till died by itself: {said}"
        return done

    def close(self) -> None:
        """End the nursery; gives nothing back. Fails when it complained."""
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


def kill_repeatedly(folder: Path, count: int, seed: int = 0, most: int = 0) -> Outcome:
    """Sell, kill, start again, `count` times; then let the till send its rest and compare everybody's books.

    With `most` it goes on, no more often than that, until a kill caught a receipt on its way to the printer.
    Raises AssertionError when a sale shown as done is missing or twice here or there, a number is left out, the ledger
    is not sound, or a receipt was printed twice as the original.
    """
    chance, outcome = random.Random(seed), Outcome()
    with shop(folder) as (backend, printer):
        nursery = Nursery(folder / "till", printer.address)
        try:
            while outcome.kills < count or (outcome.kills < most and not _copies(printer)):
                young = chance.random() < _YOUNG
                sales = 0 if young else chance.randint(1, _MOST_SALES)
                outcome.done += nursery.one_life(sales, chance.random() * (_START_SECONDS if young else _SALE_SECONDS))
                outcome.kills += 1
        finally:
            nursery.close()
        send_the_rest(folder / "till", printer.address)
        compare(folder / "till", backend, printer, outcome)
    return outcome


@contextmanager
def shop(folder: Path) -> Iterator[tuple[BackendProcess, PrinterSimulator]]:
    """A backend with goods, a printer, and a paired till in `folder / "till"`."""
    backend = BackendProcess(folder / "backend")
    with PrinterSimulator() as printer:
        try:
            backend.start()
            backend.fill(PRODUCTS, VAT)
            parts = till_in(folder / "till", printer.address)
            parts.open()
            parts.enrol(backend.address, backend.code())
            parts.close()
            send_the_rest(folder / "till", printer.address)
            yield backend, printer
        finally:
            backend.close()


def send_the_rest(data: Path, printer: str) -> None:
    """Open the till and let it synchronise until nothing is only here and its catalogue is the backend's."""
    parts = till_in(data, printer)
    parts.open()
    enrolment = parts.enrolment()
    assert enrolment is not None
    told = threading.Event()

    def look(status: SyncStatus) -> None:
        if status.catalogue_at and status.link_up and not status.unsent:
            told.set()

    syncing = Syncing(parts, enrolment, look)
    syncing.start()
    arrived = told.wait(_PATIENCE_SECONDS)
    while arrived and parts.db.call(parts.ledger.outbox.sync_state).pending:
        time.sleep(0.01)
    syncing.stop()
    parts.close()
    assert arrived, "the till could not send"


def compare(data: Path, backend: BackendProcess, printer: PrinterSimulator, outcome: Outcome) -> None:
    """Hold the till's ledger, the backend's and the printer's paper against what was said."""
    verdict = verify_directory(data)
    assert verdict.sound, verdict.first
    outcome.entries = verdict.entries
    parts = till_in(data, printer.address)
    parts.open()
    entries = parts.db.call(lambda: parts.ledger.journal.entries(0, 10**9))
    parts.close()
    sales = [body_sale(entry) for entry in entries if entry.kind == "sale"]
    kept = Counter((sale.number, sale.total) for sale in sales)
    missing = [sale for sale in outcome.done if kept[sale] != 1]
    assert not missing, f"shown as done and not once in the ledger: {missing}"
    assert len(set(outcome.done)) == len(outcome.done), "a number was shown for two sales"
    numbers = sorted(number for number, _ in kept)
    assert [int(number.rpartition("-")[2]) for number in numbers] == list(range(1, len(numbers) + 1))
    ours = [(entry.epoch, entry.seq, entry.hash) for entry in entries]
    assert backend.entries() == ours, "the backend holds other entries"
    assert backend.sales() == sorted(kept), "the backend's reports are not the till's sales"
    paper = _paper(printer)
    originals = Counter(line.split()[1] for line in paper if line.startswith("ORIGINAL "))
    twice = [number for number, times in originals.items() if times > 1]
    assert not twice, f"printed twice as the original: {twice}"
    assert set(originals) <= set(numbers), "a receipt without a sale"
    outcome.originals, outcome.copies = len(originals), _copies(printer)


def _paper(printer: PrinterSimulator) -> list[str]:
    return "\n".join([*(ticket.text for ticket in printer.tickets), printer.unfinished]).split("\n")


def _copies(printer: PrinterSimulator) -> int:
    return sum(line.startswith("COPY ") for line in _paper(printer))


def _sale_in(line: str) -> list[tuple[str, int]]:
    if not line.startswith("DONE "):
        return []
    _, number, total = line.split()
    return [(number, int(total))]


if __name__ == "__main__":
    started = time.monotonic()
    came = kill_repeatedly(Path(sys.argv[1]), int(sys.argv[2]))
    figures = f"{came.kills} kills, {len(came.done)} sales shown, {came.entries} entries, {came.originals} originals, "
    sys.stdout.write(f"{figures}{came.copies} copies, {time.monotonic() - started:.1f} s\n")
