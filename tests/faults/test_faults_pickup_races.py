"""Of terminals that ask for one order at the same moment, one is told yes and every other one why not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.faults.pickup_races import run
from tests.fixtures.postgres import PostgresServer

IN_A_ROUND = 500
ROUNDS = range(int(os.environ.get("OMNITILL_PICKUP_RACES", "10000")) // IN_A_ROUND)


@pytest.mark.long
@pytest.mark.parametrize("seed", ROUNDS)
def test_ten_thousand_races_on_sqlite(tmp_path: Path, seed: int) -> None:
    assert run(f"sqlite:///{tmp_path / 'races.db'}", IN_A_ROUND, seed).races == IN_A_ROUND


@pytest.mark.long
@pytest.mark.parametrize("seed", ROUNDS)
def test_ten_thousand_races_on_postgresql(postgres_server: PostgresServer, seed: int) -> None:
    postgres_server.run_sql(f"CREATE DATABASE races_{seed}")
    assert run(postgres_server.url(f"races_{seed}"), IN_A_ROUND, seed).races == IN_A_ROUND
