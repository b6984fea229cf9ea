"""The same backend on both databases. The migrations make the tables once; each test gets them as they were then.

A file of SQLite is copied. PostgreSQL takes 200 ms to copy a database and drop it, and a millisecond to empty one.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from app.backend.database import Database
from app.backend.main import create_core
from app.backend.migrating import migrate
from app.backend.settings import Settings
from tests.backend.backend_shop import Shop, ShopClock
from tests.fixtures.postgres import PostgresServer

_NAME = f"backend_{os.getpid()}"
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
_OTHERS = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
_WAIT_MS = 10_000


@pytest.fixture(scope="session", autouse=True)
def postgres_tables(postgres_server: PostgresServer) -> str:
    """A PostgreSQL database with our tables; the server starts before the first test, so none seems to leave it."""
    postgres_server.run_sql(f"CREATE DATABASE {_NAME}")
    url = postgres_server.url(_NAME)
    migrated(url)
    with psycopg.connect(plain(url), autocommit=True) as connection:
        connection.execute("CREATE SCHEMA kept")
        for (table,) in connection.execute(_TABLES).fetchall():
            connection.execute(f'CREATE TABLE kept."{table}" AS TABLE public."{table}"')
    return url


def plain(url: str) -> str:
    """SQLAlchemy's address as the driver takes it."""
    return url.replace("postgresql+psycopg:", "postgresql:")


def as_made(url: str) -> None:
    """End what a test left connected, and put back what the migrations wrote."""
    with psycopg.connect(plain(url), autocommit=True) as connection:
        connection.execute(f"SELECT pg_terminate_backend(pid, {_WAIT_MS}) FROM ({_OTHERS}) AS others")
        tables = [f'"{table}"' for (table,) in connection.execute(_TABLES).fetchall()]
        emptied = [f"DELETE FROM {table}" for table in tables]
        restored = [f"INSERT INTO {table} TABLE kept.{table}" for table in tables]
        connection.execute("; ".join(["BEGIN", *emptied, *restored, "COMMIT"]))


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with our tables."""
    path = tmp_path_factory.mktemp("template") / "backend.db"
    migrated(f"sqlite:///{path}")
    return path


def migrated(url: str) -> None:
    database = Database(url)
    migrate(database)
    database.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path, sqlite_template: Path) -> str:
    """A database of either kind, with tables and nothing in them."""
    if request.param == "sqlite":
        path = shutil.copy(sqlite_template, tmp_path / "backend.db")
        return f"sqlite:///{path}"
    return str(request.getfixturevalue("postgres_database_url"))


@pytest.fixture
def postgres_database_url(postgres_tables: str) -> Iterator[str]:
    """A database on PostgreSQL, with tables and nothing in them."""
    yield postgres_tables
    as_made(postgres_tables)


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    """A backend's settings with a data directory of its own."""
    return Settings(tmp_path / "data", database_url, port=0)


@pytest.fixture
def shop(settings: Settings) -> Iterator[Shop]:
    """A shop whose backend has just been set up."""
    clock = ShopClock()
    core = create_core(settings, clock)
    yield Shop(core, clock)
    core.database.close()
