"""Pulling the stock's figures: soon after a sale was sent, after a hint, anew when the backend was put back."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from app.sync.engine import PULL_SECONDS
from app.wire.stock import StockPage, StockRecord
from tests.sync.sync_stage import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    yield stage
    stage.close()


def figures(cursor: str, *, counted: int = 0) -> StockPage:
    return StockPage(
        (StockRecord("COF-1", Decimal(9), Decimal(0)),), cursor, more=False, counted={1: counted}, at_ms=1000
    )


def run_for(stage: Stage, seconds: float) -> None:
    async def both() -> None:
        engine = asyncio.create_task(stage.engine.run())
        await asyncio.sleep(seconds)
        engine.cancel()
        await asyncio.gather(engine, return_exceptions=True)

    stage.run(both())


def test_figures_are_applied_and_what_they_count_is_settled(stage: Stage) -> None:
    stage.sell(2)
    stage.backend.figures = figures("5", counted=1)
    assert not stage.run(stage.stock.step())
    assert [page.next_cursor for page in stage.shelf.figures] == ["5"]
    assert _deltas(stage) == {2}


def test_a_backend_that_was_put_back_is_asked_from_the_beginning(stage: Stage) -> None:
    stage.shelf.stock_at = "99"
    stage.backend.stock_cursor_gone = True
    assert stage.run(stage.stock.step())
    assert stage.shelf.stock_at == ""
    assert not stage.run(stage.stock.step())
    assert stage.shelf.stock_at == "1"


def test_figures_follow_a_sale_that_was_sent_without_waiting_for_their_turn(stage: Stage) -> None:
    stage.sell()
    run_for(stage, 1)
    assert stage.backend.calls.count("stock") == 2


def test_a_hint_brings_the_figures_at_once(stage: Stage) -> None:
    run_for(stage, 1)
    alone = stage.backend.calls.count("stock"), stage.backend.calls.count("feed")
    stage.backend.calls.clear()
    stage.backend.ends = [{"stock": 1}, {"stock": 2}]
    run_for(stage, 1)
    assert stage.backend.calls.count("stock") > alone[0]
    assert stage.backend.calls.count("feed") == alone[1]


def test_a_catalogue_built_anew_has_its_figures_at_once(stage: Stage) -> None:
    def before_the_next_pull() -> None:
        stage.shelf.at, stage.backend.whole = "", "40"
        stage.sell()
        stage.engine.wake()  # so that the figures are pulled now, and by themselves only after a long while

    stage.loop.call_later(PULL_SECONDS - 1, before_the_next_pull)
    run_for(stage, PULL_SECONDS * 1.5)
    assert stage.shelf.swapped == ["40"]
    assert "stock" in stage.backend.calls[stage.backend.calls.index("snapshot") :]
    assert stage.shelf.stock_at == "1"


def test_figures_that_go_on_from_a_catalogue_that_is_gone_are_pulled_whole(stage: Stage) -> None:
    stage.backend.figures = figures("5")
    stage.run(stage.stock.step())

    async def swapped_meanwhile(cursor: str, limit: int) -> StockPage:
        stage.shelf.stock_at = ""
        return StockPage((), "5", more=False, counted={}, at_ms=2000)

    with pytest.MonkeyPatch.context() as while_asking:
        while_asking.setattr(stage.backend, "stock", swapped_meanwhile)
        assert stage.run(stage.stock.step())
    assert stage.shelf.stock_at == ""
    assert not stage.run(stage.stock.step())
    assert [len(page.records) for page in stage.shelf.figures] == [1, 1]


def _deltas(stage: Stage) -> set[int]:
    with stage.ledger.lane.reading() as tx:
        return set(tx.exec_driver_sql("SELECT DISTINCT seq FROM stock_delta").scalars())
