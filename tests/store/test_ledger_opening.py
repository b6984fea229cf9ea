"""Opening a ledger: one process, one clear refusal for a file that is not whole or not ours, never a write to it."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.refusals import Outage, Refusal
from app.store import engine
from app.store.disk import Room, disk_state, judged
from tests.fakes.shop import ledger_in, note, sale_draft

DURABLE = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "recursive_triggers": 1,
}


def _used(directory: Path, crash: bool = False) -> None:
    """A ledger with some sales, closed, or left as a crash leaves it."""
    target = directory.with_name("elsewhere") if crash else directory
    ledger = ledger_in(target)
    for n in range(40):
        ledger.journal.append(sale_draft(f"s{n}"))
    if crash:
        shutil.copytree(target, directory)
    ledger.close()


def _fingerprint(directory: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in directory.iterdir()
        if path.name not in ("lock", "ledger.db-shm")
    }


def _refusal(directory: Path) -> Refusal:
    before = _fingerprint(directory)
    with pytest.raises(Refusal) as refusal:
        ledger_in(directory)
    assert _fingerprint(directory) == before
    return refusal.value


def test_a_ledger_commits_durably_and_its_files_are_private(tmp_path: Path) -> None:
    ledger = ledger_in(tmp_path / "till")
    with ledger.lane.reading() as tx:
        held = {name: tx.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in DURABLE}
    assert held == DURABLE
    assert (tmp_path / "till").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "till" / "ledger.db").stat().st_mode & 0o777 == 0o600
    ledger.close()


def test_a_ledger_that_would_lose_sales_at_a_power_cut_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unheard = (("synchronous", "NORMAL", 2),)
    monkeypatch.setattr(engine, "_PRAGMAS", unheard)
    with pytest.raises(Refusal) as refusal:
        ledger_in(tmp_path)
    assert (refusal.value.code, refusal.value.facts) == ("LEDGER-UNSAFE", {"setting": "synchronous", "value": "1"})


def test_a_directory_has_one_till_and_the_refusal_names_its_process(tmp_path: Path) -> None:
    ledger = ledger_in(tmp_path)
    with pytest.raises(Refusal) as refusal:
        ledger_in(tmp_path)
    assert (refusal.value.code, refusal.value.facts["pid"]) == ("TERMINAL-IN-USE", str(os.getpid()))
    ledger.close()
    ledger_in(tmp_path).close()


def test_a_refused_opening_leaves_the_directory_to_others(tmp_path: Path) -> None:
    _used(tmp_path)
    whole = (tmp_path / "ledger.db").read_bytes()
    (tmp_path / "ledger.db").write_bytes(whole[:5000])
    assert _refusal(tmp_path).code == "LEDGER-DAMAGED"
    (tmp_path / "ledger.db").write_bytes(whole)
    ledger_in(tmp_path).close()


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(lambda data: data[:0], id="empty"),
        pytest.param(lambda data: data[:60], id="a few bytes"),
        pytest.param(lambda data: data[:-4096], id="cut by a page"),
        pytest.param(lambda data: data[:-1], id="cut by a byte"),
        pytest.param(lambda data: bytes(len(data)), id="zeroed"),
        pytest.param(lambda data: b"\xa5" * len(data), id="garbage"),
        pytest.param(lambda data: bytes(4096) + data[4096:], id="first page zeroed"),
        pytest.param(lambda data: data[:100] + bytes(3996) + data[4096:], id="table of contents zeroed"),
        pytest.param(lambda data: data[:8192] + os.urandom(len(data) - 8192), id="only the start is left"),
    ],
)
def test_a_damaged_ledger_is_refused_and_left_as_it_is(tmp_path: Path, harm: Callable[[bytes], bytes]) -> None:
    _used(tmp_path)
    file = tmp_path / "ledger.db"
    file.write_bytes(harm(file.read_bytes()))
    assert _refusal(tmp_path).code == "LEDGER-DAMAGED"


def test_a_ledger_whose_last_entry_was_changed_is_refused(tmp_path: Path) -> None:
    ledger = ledger_in(tmp_path)
    ledger.journal.append(note("n1", "forty"))
    ledger.close()
    file = tmp_path / "ledger.db"
    file.write_bytes(file.read_bytes().replace(b"forty", b"fifty"))
    assert _refusal(tmp_path).code == "LEDGER-DAMAGED"


def test_a_database_of_something_else_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "ledger.db")
    other.execute("CREATE TABLE photos(name TEXT)")
    other.close()
    assert _refusal(tmp_path).code == "LEDGER-FOREIGN"


def test_a_ledger_of_a_newer_version_is_refused_naming_both(tmp_path: Path) -> None:
    _used(tmp_path)
    file = tmp_path / "ledger.db"
    data = bytearray(file.read_bytes())
    struct.pack_into(">I", data, 60, 7)
    file.write_bytes(data)
    refusal = _refusal(tmp_path)
    assert (refusal.code, refusal.facts) == ("LEDGER-NEWER", {"found": "7", "known": "3"})


def test_after_a_crash_everything_is_there(tmp_path: Path) -> None:
    _used(tmp_path / "till", crash=True)
    ledger = ledger_in(tmp_path / "till")
    assert [entry.id for entry in ledger.journal.entries()] == [f"s{n}" for n in range(40)]
    ledger.close()


def test_a_crash_whose_log_was_taken_away_is_refused_because_sales_would_be_missing(tmp_path: Path) -> None:
    _used(tmp_path / "till", crash=True)
    (tmp_path / "till" / "ledger.db-wal").unlink()
    refusal = _refusal(tmp_path / "till")
    assert (refusal.code, refusal.facts["what"]) == ("LEDGER-DAMAGED", "entry 40 was recorded and is missing")


def test_an_older_copy_in_the_ledgers_place_is_refused_because_sales_would_be_missing(tmp_path: Path) -> None:
    _used(tmp_path)
    older = (tmp_path / "ledger.db").read_bytes()
    ledger = ledger_in(tmp_path)
    ledger.journal.append(note("n1"))
    ledger.close()
    (tmp_path / "ledger.db").write_bytes(older)
    assert _refusal(tmp_path).facts["what"] == "entry 41 was recorded and is missing"


def test_a_till_that_ends_without_closing_its_ledger_starts_again(tmp_path: Path) -> None:
    program = (
        "from pathlib import Path; from tests.fakes.shop import ledger_in, note;"
        f"ledger_in(Path({str(tmp_path)!r})).journal.append(note('n1'))"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
    ledger = ledger_in(tmp_path)
    assert ledger.journal.entry("n1") is not None
    ledger.close()


@pytest.mark.parametrize("torn", [b"", b"0000000001 0000", b"\xff" * 90])
def test_a_torn_memory_of_the_last_entry_keeps_nobody_from_selling(tmp_path: Path, torn: bytes) -> None:
    _used(tmp_path)
    (tmp_path / "ledger.head").write_bytes(torn)
    ledger = ledger_in(tmp_path)
    assert ledger.journal.append(note("n1")).seq == 41
    ledger.close()


def test_a_ledger_taken_away_from_beside_its_log_is_not_made_anew(tmp_path: Path) -> None:
    _used(tmp_path / "till", crash=True)
    (tmp_path / "till" / "ledger.db").unlink()
    assert _refusal(tmp_path / "till").code == "LEDGER-DAMAGED"
    assert not (tmp_path / "till" / "ledger.db").exists()


def test_a_start_that_was_cut_off_while_making_the_ledger_begins_again(tmp_path: Path) -> None:
    (tmp_path / "ledger.new").write_bytes(b"SQLite form")
    ledger = ledger_in(tmp_path)
    assert ledger.journal.append(note("n1")).seq == 1
    ledger.close()
    assert not (tmp_path / "ledger.new").exists()


def test_a_ledger_locked_by_a_foreign_program_is_in_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "_BUSY_MS", 1)
    monkeypatch.setattr(engine, "_PRAGMAS", tuple(p for p in engine._PRAGMAS if p[0] != "busy_timeout"))
    monkeypatch.setattr(sqlite3, "connect", _impatient(sqlite3.connect))
    ledger = ledger_in(tmp_path)
    foreign = sqlite3.connect(tmp_path / "ledger.db", isolation_level=None)
    foreign.execute("BEGIN IMMEDIATE")
    with pytest.raises(Refusal, match="TERMINAL-IN-USE"):
        ledger.journal.append(note("n1"))
    foreign.execute("ROLLBACK")
    foreign.close()
    assert ledger.journal.append(note("n1")).seq == 1
    ledger.close()


def _impatient(connect: Callable[..., sqlite3.Connection]) -> Callable[..., sqlite3.Connection]:
    def wrapped(path: Path, **options: object) -> sqlite3.Connection:
        return connect(path, timeout=0, **options)

    return wrapped


def test_a_directory_that_cannot_be_written_is_an_outage(tmp_path: Path) -> None:
    (tmp_path / "ledger.new").mkdir()
    with pytest.raises((Outage, OSError)):
        ledger_in(tmp_path)


def test_opening_an_up_to_date_ledger_needs_no_migration_tool(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from tests.fakes.shop import ledger_in;"
        f"ledger_in(Path({str(tmp_path)!r})).close(); ledger_in(Path({str(tmp_path)!r})).close();"
        "sys.exit('alembic' in sys.modules or 'sqlalchemy.orm' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_low_room_is_told_before_it_is_too_late(tmp_path: Path) -> None:
    assert judged(500_000_000).room is Room.PLENTY
    assert judged(499_999_999).room is Room.LOW
    assert judged(49_999_999).room is Room.RESERVE
    assert disk_state(tmp_path).free > 0
