"""An older ledger becomes a current one with everything in it, or stays exactly as it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from app.store import opening, schema
from app.store.migrations import run
from app.store.own_stock import OwnStock
from app.store.verify import verify_directory
from app.wire.entry import GENESIS, sealed
from tests.fakes.shop import ledger_in, sale_draft


def _first_revision(path: Path) -> None:
    """A ledger as the first release made it, with one entry."""
    engine = create_engine(
        "sqlite://", creator=lambda: sqlite3.connect(path, isolation_level=None), poolclass=StaticPool
    )
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN")
        run.migrate(connection, "1")
        connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.exec_driver_sql("PRAGMA user_version = 1")
        connection.commit()
    engine.dispose()
    entry = sealed("till-1", 1, 1, "n1", "note", "2026-03-02T09:00:00+00:00", '{"text":"old"}', GENESIS)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO terminal VALUES ('till-1', '0417', '03', 1)")
        connection.execute("INSERT INTO sync_state VALUES (1, 0, ?, 0)", (GENESIS,))
        connection.execute("INSERT INTO counter VALUES (1, 0)")
        connection.execute(
            "INSERT INTO journal VALUES (1, 1, 'n1', 'note', 1, ?, ?, ?, ?, 0, '', '')",
            (entry.at, entry.body.encode(), entry.prev, entry.hash),
        )
        connection.execute("INSERT INTO stock_delta(epoch, seq, sku, quantity) VALUES (1, 1, 'MILK', '-2.5')")
        connection.execute(
            "INSERT INTO basket VALUES ('b1', 'parked', '{}', 'Ola', ?, 100, 'PLN', 1, 'Milk')", (entry.at,)
        )
        connection.commit()


def _shape(path: Path) -> set[tuple[str, str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {(kind, name, " ".join(sql.split())) for kind, name, sql in rows}


def _everything(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_an_upgraded_ledger_has_the_shape_of_a_new_one(tmp_path: Path) -> None:
    _first_revision(tmp_path / "old.db")
    opening.upgrade(tmp_path / "old.db", 1)
    opening.create(tmp_path / "new.db")
    assert _shape(tmp_path / "old.db") == _shape(tmp_path / "new.db")


def test_the_upgrade_keeps_every_entry_and_selling_goes_on(tmp_path: Path) -> None:
    _first_revision(tmp_path / "ledger.db")
    ledger = ledger_in(tmp_path)
    assert ledger.identity.id == "till-1"
    assert [entry.body for entry in ledger.journal.entries()] == ['{"text":"old"}']
    sale = ledger.journal.append(sale_draft("s1"))
    assert (sale.seq, ledger.journal.by_number("0417-03-A-000001")) == (2, sale)
    ledger.outbox.note_results(1, [(1, "annotated", ["late"])])
    ledger.close()
    assert [finding.code for finding in verify_directory(tmp_path).findings] == ["shift"]
    ledger_in(tmp_path).close()


def test_the_upgrade_keeps_parked_baskets_and_what_stock_has_lost(tmp_path: Path) -> None:
    _first_revision(tmp_path / "ledger.db")
    ledger = ledger_in(tmp_path)
    assert [(basket.id, basket.owner, basket.total.minor) for basket in ledger.shelf.parked()] == [("b1", "Ola", 100)]
    with closing(OwnStock(ledger.path)) as own:
        assert own.moved(["MILK"], {}) == {"MILK": Decimal("-2.5")}
    ledger.close()


def test_a_copy_of_the_old_ledger_stays_beside_the_new(tmp_path: Path) -> None:
    _first_revision(tmp_path / "ledger.db")
    before = _everything(tmp_path / "ledger.db")
    ledger_in(tmp_path).close()
    copy = tmp_path / "ledger.db.1"
    assert _everything(copy) == before
    assert copy.stat().st_mode & 0o777 == 0o600


def test_an_upgrade_that_fails_half_way_leaves_the_old_ledger_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _first_revision(tmp_path / "ledger.db")
    before = _everything(tmp_path / "ledger.db")
    migrate = run.migrate

    def fails(connection, revision: str) -> None:
        migrate(connection, revision)
        raise OSError("pulled the plug")

    monkeypatch.setattr(run, "migrate", fails)
    with pytest.raises(OSError, match="plug"):
        ledger_in(tmp_path)
    assert _everything(tmp_path / "ledger.db") == before
    monkeypatch.undo()
    ledger = ledger_in(tmp_path)
    assert len(ledger.journal.entries()) == 1
    ledger.close()
