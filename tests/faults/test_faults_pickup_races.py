"""Of terminals that ask for one order at the same moment, one is told yes and every other one why not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.faults.pickup_races import run
from tests.fixtures.postgres import PostgresServer

RACES = int(os.environ.get("OMNITILL_PICKUP_RACES", "10000"))


@pytest.mark.long
def test_ten_thousand_races_on_sqlite(tmp_path: Path) -> None:
    assert run(f"sqlite:///{tmp_path / 'races.db'}", RACES, 1).races == RACES


@pytest.mark.long
def test_ten_thousand_races_on_postgresql(postgres_server: PostgresServer) -> None:
    postgres_server.run_sql("CREATE DATABASE races")
    assert run(postgres_server.url("races"), RACES, 2).races == RACES
