"""The same backend on both databases. Tables are made once by the migrations and copied for each test."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.backend.database import Database
from app.backend.main import create_core
from app.backend.migrating import migrate
from app.backend.settings import Settings
from tests.backend.backend_shop import Shop, ShopClock
from tests.fixtures.postgres import PostgresServer

_TEMPLATE = f"backend_{os.getpid()}"


@pytest.fixture(scope="session", autouse=True)
def postgres_template(postgres_server: PostgresServer) -> str:
    """A PostgreSQL database with our tables; the server starts before the first test, so none seems to leave it."""
    postgres_server.run_sql(f"CREATE DATABASE {_TEMPLATE}")
    migrated(postgres_server.url(_TEMPLATE))
    return _TEMPLATE


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
def postgres_database_url(postgres_server: PostgresServer) -> Iterator[str]:
    """A database on PostgreSQL, with tables and nothing in them."""
    name = f"{_TEMPLATE}_copy"
    postgres_server.run_sql(f"CREATE DATABASE {name} TEMPLATE {_TEMPLATE}")
    yield postgres_server.url(name)
    postgres_server.run_sql(f"DROP DATABASE {name} WITH (FORCE)")


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
