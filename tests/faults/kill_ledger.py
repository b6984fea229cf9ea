"""Kills a till while it records, again and again, and holds the ledger to what it acknowledged.

`python -m tests.faults.kill_ledger DIRECTORY COUNT` runs it by hand; `kill_repeatedly` from a test.
"""

from __future__ import annotations

import random
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from app.store.verify import verify_directory
from app.wire.entry import Kind
from app.wire.uuid7 import uuid7
from tests.fakes.shop import ROLL, ledger_in, note, opening, plain_draft, sale_draft

ROOT = Path(__file__).parents[2]
LONGEST_LIFE_ENTRIES = 40
START_SECONDS = 0.6


@dataclass(frozen=True, slots=True)
class Outcome:
    """Kills survived, entries acknowledged over all lives, and entries found."""

    kills: int
    acknowledged: int
    recorded: int


def kill_repeatedly(directory: Path, count: int, seed: int = 0) -> Outcome:
    """Start a till `count` times and kill it at a random entry; after each kill the ledger must be as it said.

    Raises AssertionError when an acknowledged entry is missing or twice, a number has a gap, or the chain is broken.
    """
    chance = random.Random(seed)
    acknowledged: list[str] = []
    recorded = 0
    for _ in range(count):
        # One life in five ends while the till still starts.
        entries = 0 if chance.random() < 0.2 else chance.randrange(1, LONGEST_LIFE_ENTRIES)
        acknowledged += _one_life(directory, entries, chance.random() * (0.004 if entries else START_SECONDS))
        recorded = check(directory, acknowledged)
    return Outcome(count, len(acknowledged), recorded)


def check(directory: Path, acknowledged: list[str]) -> int:
    """Open the ledger as after a crash and compare it with what was acknowledged. Gives the number of entries."""
    ledger = ledger_in(directory)
    found = [entry.id for entry in ledger.journal.of_shift(1)]
    ledger.close()
    assert len(set(found)) == len(found), "an entry is there twice"
    there = set(found)
    missing = [entry_id for entry_id in acknowledged if entry_id not in there]
    assert not missing, f"{len(missing)} acknowledged entries are gone"
    assert (first := verify_directory(directory).first) is None, first
    return len(found)


def _one_life(directory: Path, entries: int, rest: float) -> list[str]:
    """Let a till record some entries, then kill it within the following ones. Gives what it acknowledged."""
    command = [sys.executable, "-m", "tests.faults.kill_ledger", str(directory)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as till:
        assert till.stdout is not None
        heard = [till.stdout.readline().strip() for _ in range(entries)]
        try:
            till.wait(rest)
        except subprocess.TimeoutExpired:
            till.kill()
        heard += [line.strip() for line in till.stdout if line.endswith("\n")]
    assert till.returncode == -9, "the till died by itself"
    return heard


def record_for_ever(directory: Path) -> None:
    """Be the till: record sales and notes, and say each id once its entry is durable."""
    ledger = ledger_in(directory)
    ledger.journal.append(plain_draft("shift 1", Kind.SHIFT_OPEN, asdict(opening())))
    while True:
        for draft in (sale_draft(uuid7(), ROLL), note(uuid7())):
            print(ledger.journal.append(draft).id, flush=True)  # noqa: T201


if __name__ == "__main__":
    if len(sys.argv) > 2:
        sys.exit(str(kill_repeatedly(Path(sys.argv[1]), int(sys.argv[2]))))
    record_for_ever(Path(sys.argv[1]))
