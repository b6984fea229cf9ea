"""A disk that fails in the middle of a sale: the till says no only when the sale is not there."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.refusals import Outage, Refusal
from app.store import engine
from app.store.engine import connect
from app.store.verify import verify_directory
from tests.fakes.clock import SequentialIds
from tests.fakes.shop import ledger_in, note, sale_draft, trade_a_shift


class FailingDisk:
    """Makes connections whose next commit ends in an I/O error, with or without having reached the disk."""

    def __init__(self) -> None:
        self.fails = False
        self.reaches_the_disk = False

    def connect(self, path: Path) -> sqlite3.Connection:
        disk, plain = self, sqlite3.connect

        class Connection(sqlite3.Connection):
            def commit(self) -> None:
                if not disk.fails:
                    super().commit()
                    return
                disk.fails = False
                if disk.reaches_the_disk:
                    super().commit()
                error = sqlite3.OperationalError("disk I/O error")
                error.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC
                raise error

        sqlite3.connect = lambda *args, **options: plain(*args, factory=Connection, **options)
        try:
            return connect(path)
        finally:
            sqlite3.connect = plain


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> FailingDisk:
    failing = FailingDisk()
    monkeypatch.setattr(engine, "connect", failing.connect)
    return failing


def test_a_sale_that_did_not_reach_the_disk_is_declined_and_nothing_of_it_is_there(
    tmp_path: Path, disk: FailingDisk
) -> None:
    ledger = ledger_in(tmp_path)
    ledger.journal.append(sale_draft("s1"))
    disk.fails = True
    with pytest.raises(Outage) as outage:
        ledger.journal.append(sale_draft("s2"))
    assert outage.value.code == "DISK-IO"
    assert ledger.journal.entry("s2") is None
    assert ledger.journal.shift_totals(1)["sales"] == 1
    assert ledger.journal.append(sale_draft("s3")).seq == 2
    assert ledger.journal.by_number("0000-01-A-000002") == ledger.journal.entry("s3")
    ledger.close()


def test_a_sale_that_did_reach_the_disk_is_acknowledged_in_spite_of_the_error(
    tmp_path: Path, disk: FailingDisk
) -> None:
    ledger = ledger_in(tmp_path)
    disk.fails = disk.reaches_the_disk = True
    recorded = ledger.journal.append(sale_draft("s1"))
    assert ledger.journal.entry("s1") == recorded
    following = ledger.journal.append(sale_draft("s2"))
    assert (following.seq, following.prev) == (2, recorded.hash)
    ledger.close()


@pytest.fixture(scope="module")
def sold(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    directory = tmp_path_factory.mktemp("sold")
    ledger = ledger_in(directory)
    trade_a_shift(ledger, SequentialIds(3), 6)
    ledger.close()
    return (directory / "ledger.db").read_bytes()


REFUSED = {"LEDGER-DAMAGED", "LEDGER-FOREIGN", "LEDGER-NEWER"}


def _noticed(act: Callable[[], object]) -> bool:
    try:
        return bool(act())
    except Refusal as refusal:
        return refusal.code in REFUSED or pytest.fail(refusal.code)


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_a_flipped_bit_in_the_journals_bytes_is_always_noticed(
    sold: bytes, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    needle = data.draw(st.sampled_from([b'"cashier_id"', b'"totals"', b"00000000-0000-7000", b'"Bread roll"']))
    places = [i for i in range(len(sold)) if sold.startswith(needle, i)]
    place = data.draw(st.sampled_from(places)) + data.draw(st.integers(0, len(needle) - 1))
    harmed = bytearray(sold)
    harmed[place] ^= 1 << data.draw(st.integers(0, 7))
    directory = tmp_path_factory.mktemp("harmed")
    (directory / "ledger.db").write_bytes(harmed)
    assert _noticed(lambda: verify_directory(directory).findings)


@pytest.mark.parametrize("seed", range(60))
def test_harm_anywhere_in_the_file_ends_in_a_refusal_or_a_working_till_never_in_a_crash(
    sold: bytes, tmp_path: Path, seed: int
) -> None:
    chance, harmed = random.Random(seed), bytearray(sold)
    for _ in range(chance.randint(1, 8)):
        place = chance.randrange(len(sold) - 4)
        harmed[place : place + 4] = chance.randbytes(4)
    (tmp_path / "ledger.db").write_bytes(harmed)
    _noticed(lambda: verify_directory(tmp_path).findings)

    def sell() -> None:
        ledger = ledger_in(tmp_path)
        ledger.journal.append(note("n1"))
        ledger.close()

    _noticed(sell)
