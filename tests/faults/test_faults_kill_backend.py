"""Workers killed and PostgreSQL stopped in the middle of batches lose nothing acknowledged and double nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from sqlalchemy import delete

from app.backend import schema
from app.backend.database import Database
from app.backend.ledger import ingest
from app.backend.terminals.registry import find
from app.bench.backend_tills import sell, tills
from app.wire.push import Push
from tests.faults.backend_killer import Outcome, check, harm_repeatedly, migrated, server

FAULTS = int(os.environ.get("OMNITILL_BACKEND_FAULTS", "2000"))
FAULTS_IN_A_ROUND = 100


def test_a_backend_whose_workers_are_killed_and_whose_database_is_stopped_keeps_what_it_acknowledged(
    tmp_path: Path,
) -> None:
    with server() as database:
        outcome = harm_repeatedly(tmp_path, database, 4)
    assert outcome.faults == 4
    assert outcome.unheard > 0, "no fault met a request under way"


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1, FAULTS // FAULTS_IN_A_ROUND + 1))
def test_thousands_of_kills_and_stops_lose_nothing_acknowledged(tmp_path: Path, seed: int) -> None:
    with server() as database:
        assert harm_repeatedly(tmp_path, database, FAULTS_IN_A_ROUND, seed).faults == FAULTS_IN_A_ROUND


def test_the_comparison_notices_a_sale_that_is_gone() -> None:
    with server() as database:
        migrated(database.url)
        [till] = tills(database.url, 1, 1)
        sell([till], 3)
        opened, head = Database(database.url), till.journal[-1]
        push = Push(till.id, 1, tuple(till.journal), 3, head.hash, "1", "2026-01-01T00:00:00+00:00")
        known = opened.read(lambda c: find(c, till.id))
        assert known is not None
        opened.write(lambda c: ingest.take(c, known, push, 1))
        outcome = Outcome(acknowledged=3)
        check(database.url, [till], outcome)
        opened.write(lambda c: c.execute(delete(schema.sale).where(schema.sale.c.seq == 2)))
        with pytest.raises(AssertionError):
            check(database.url, [till], outcome)
        opened.close()
