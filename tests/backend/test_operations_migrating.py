"""Bringing a database up to date: by many at once, beside a busy shop, before and after the program changes."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import text

from app import cli
from app.backend import migrating
from app.backend.api import health
from app.backend.database import Database
from app.backend.main import create_core
from app.backend.migrating import Tables, compare, migrate
from app.backend.settings import Settings
from app.domain.refusals import Outage, Refusal
from tests.backend.backend_shop import Shop, ShopClock

_OLDEST = "0001"


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path, postgres_database: Callable[[], str]) -> str:
    """A database without tables."""
    return f"sqlite:///{tmp_path / 'empty.db'}" if request.param == "sqlite" else postgres_database()


def as_of(url: str, revision: str) -> None:
    with closing(Database(url)) as database, database.engine.begin() as connection:
        command.upgrade(migrating._alembic(connection), revision)


def set_version(url: str, version: str) -> None:
    with closing(Database(url)) as database, database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :version"), {"version": version})


def test_many_who_migrate_at_once_do_it_once(empty_url: str) -> None:
    together = threading.Barrier(5)

    def one(_place: int) -> Tables:
        with closing(Database(empty_url)) as database:
            together.wait(30)
            migrate(database)
            return compare(database)

    with ThreadPoolExecutor(5) as pool:
        assert set(pool.map(one, range(5))) == {Tables.CURRENT}


def test_who_opens_a_fresh_file_that_another_is_writing_waits(tmp_path: Path) -> None:
    path = tmp_path / "fresh.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as other, ThreadPoolExecutor(1) as pool:
        other.execute("BEGIN IMMEDIATE")
        opening = pool.submit(create_core, Settings(tmp_path / "data", f"sqlite:///{path}"))
        assert not wait([opening], 0.2).done
        other.execute("ROLLBACK")
        opening.result(60).database.close()


def test_who_comes_second_waits_for_the_first(postgres_database: Callable[[], str]) -> None:
    url = postgres_database()
    as_of(url, _OLDEST)
    with closing(Database(url)) as first, closing(Database(url)) as second, ThreadPoolExecutor(1) as pool:
        migrating._make_lock(first)
        with first.engine.begin() as connection:
            migrating._wait_for_turn(connection)
            waiting = pool.submit(migrate, second)
            assert not wait([waiting], 0.3).done
        waiting.result(60)
        assert compare(first) is Tables.CURRENT


def test_a_busy_table_is_waited_for_and_holds_up_nobody_else(
    postgres_database: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrating, "_WAIT_FOR_TABLE", "50ms")
    url = postgres_database()
    as_of(url, _OLDEST)
    with closing(Database(url)) as shop, closing(Database(url)) as other, ThreadPoolExecutor(1) as pool:
        with shop.engine.begin() as report:
            report.execute(text("SELECT * FROM store"))  # a long report keeps the table
            waiting = pool.submit(migrate, other)
            assert not wait([waiting], 0.5).done
            assert compare(shop) is Tables.BEHIND
            shop.write(lambda connection: connection.execute(text("UPDATE store SET name = name")))
        waiting.result(60)
        assert compare(shop) is Tables.CURRENT


def test_a_table_that_stays_busy_is_named_and_nothing_is_changed(
    postgres_database: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrating, "_WAIT_FOR_TABLE", "10ms")
    monkeypatch.setattr(migrating, "_TRIES", 2)
    url = postgres_database()
    as_of(url, _OLDEST)
    with closing(Database(url)) as shop, closing(Database(url)) as other, shop.engine.begin() as report:
        report.execute(text("SELECT * FROM store"))
        with pytest.raises(Outage) as outage:
            migrate(other)
        assert outage.value.code == "DATABASE-IN-USE"
        assert compare(other) is Tables.BEHIND


def test_the_command_says_what_is_there_and_migrates(empty_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    check = ["backend", "migrate", "--check", "--database-url", empty_url]
    assert cli.main(check) == 1
    as_of(empty_url, _OLDEST)
    assert cli.main(check) == 1
    assert cli.main(["backend", "--database-url", empty_url, "migrate"]) == 0
    assert cli.main(check) == 0
    said = capsys.readouterr().out.splitlines()
    assert said == [
        "The tables are missing",
        "The tables are behind",
        "The tables are behind",
        "The tables are current now",
        "The tables are current",
    ]


def test_the_server_prepares_no_statements_for_a_session_that_a_pool_gives_to_others(
    postgres_database: Callable[[], str],
) -> None:
    with closing(Database(postgres_database())) as database:
        for _ in range(20):
            database.read(lambda connection: connection.execute(text("SELECT :n"), {"n": 1}))
        prepared = text("SELECT count(*) FROM pg_prepared_statements")
        assert database.read(lambda connection: connection.scalar(prepared)) == 0


def test_a_worker_that_may_not_migrate_starts_on_tables_that_are_there(settings: Settings, empty_url: str) -> None:
    with pytest.raises(Refusal) as refused:
        create_core(Settings(settings.data, empty_url, migrate=False))
    assert refused.value.code == "DATABASE-BEHIND"
    create_core(Settings(settings.data, settings.database_url, migrate=False)).database.close()


def test_a_worker_of_the_release_before_goes_on_after_the_migration(shop: Shop, settings: Settings) -> None:
    set_version(settings.url, "9999")
    assert shop.ask("GET", "/ready").status == 200
    till = shop.till()
    till.day()
    till.pushed()
    again = create_core(Settings(settings.data, settings.database_url, migrate=False))
    assert Shop(again, ShopClock()).ask("GET", "/ready").status == 200
    again.database.close()


def test_a_worker_is_not_ready_on_tables_that_are_too_old(shop: Shop, settings: Settings) -> None:
    set_version(settings.url, _OLDEST)
    reply = shop.ask("GET", "/ready")
    assert (reply.status, reply.code) == (503, "DATABASE-BEHIND")
    assert shop.ask("GET", "/health").status == 200


def test_a_worker_whose_disk_is_full_is_not_ready(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "_LEAST_FREE_BYTES", 1 << 62)
    reply = shop.ask("GET", "/ready")
    assert (reply.status, reply.code) == (503, "DISK-FULL")
