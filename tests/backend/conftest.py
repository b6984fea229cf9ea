"""The same backend on both databases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.backend.main import create_core
from app.backend.settings import Settings
from tests.backend.backend_shop import Shop, ShopClock
from tests.fixtures.postgres import PostgresServer


@pytest.fixture(scope="session", autouse=True)
def postgres_for_the_session(postgres_server: PostgresServer) -> PostgresServer:
    """The server, started before the first test and not in it, so that no test seems to leave it running."""
    return postgres_server


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of either kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'backend.db'}"
    new_database: Callable[[], str] = request.getfixturevalue("postgres_database")
    return new_database()


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
