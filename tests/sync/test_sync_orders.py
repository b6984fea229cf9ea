"""Orders of the store: pulled by pages, whole once a day, at once when the backend hints that there is something."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.order_state import State
from app.ports.backend_link import LinkError, Trouble
from app.wire.order_page import OrderPage
from app.wire.order_view import OrderView
from tests.fakes.order_makers import KEYS, brought_to, fresh_order
from tests.sync.sync_stage import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    yield stage
    stage.close()


def now_ms(stage: Stage) -> int:
    return int(stage.clock.now().timestamp() * 1000)


def orders_of(stage: Stage, count: int) -> list[OrderView]:
    made = [brought_to(fresh_order(now_ms(stage), number=n), State.READY, now_ms(stage)) for n in range(1, count + 1)]
    return [replace(view, number=10 * n) for n, view in enumerate(made, 1)]


def pull(stage: Stage) -> None:
    while stage.run(stage.order_puller.step()):
        pass


def test_all_pages_and_the_keys_of_passes_are_pulled(stage: Stage) -> None:
    stage.backend.orders_told, stage.backend.orders_in_page = orders_of(stage, 5), 2
    stage.backend.keys_of_passes = KEYS
    pull(stage)
    assert {view.order_number for view in stage.orders.recent()} == {f"W-{1000 + n}" for n in range(1, 6)}
    assert stage.orders.pass_keys() == KEYS
    assert stage.orders.as_of()


def test_only_what_is_new_is_asked_for_after_the_first_time(stage: Stage) -> None:
    stage.backend.orders_told = orders_of(stage, 2)
    pull(stage)
    stage.backend.calls.clear()
    pull(stage)
    assert stage.backend.calls == ["orders", "tasks"]


def test_an_order_that_the_backend_no_longer_has_is_gone_after_a_day(stage: Stage) -> None:
    kept, lost = orders_of(stage, 2)
    stage.backend.orders_told = [kept, lost]
    pull(stage)
    stage.backend.orders_told = [kept]
    stage.clock.advance(24 * 3600)
    pull(stage)
    assert [view.order_number for view in stage.orders.recent()] == [kept.order_number]


def test_what_is_known_stays_readable_while_all_is_pulled_anew_and_the_line_breaks(stage: Stage) -> None:
    stage.backend.orders_told, stage.backend.orders_in_page = orders_of(stage, 4), 2
    pull(stage)
    stage.clock.advance(24 * 3600)
    assert stage.run(stage.order_puller.step())
    stage.backend.down = Trouble.UNREACHABLE
    with pytest.raises(LinkError):
        stage.run(stage.order_puller.step())
    assert len(stage.orders.recent()) == 4
    stage.backend.down = None
    pull(stage)
    assert len(stage.orders.recent()) == 4


def test_what_was_told_here_is_not_undone_by_an_older_page(stage: Stage) -> None:
    [view] = orders_of(stage, 1)
    collected = brought_to(fresh_order(now_ms(stage), number=1), State.COLLECTED, now_ms(stage))
    stage.orders.begin_anew()
    stage.orders.keep([collected])
    stage.orders.apply_orders(OrderPage((view,), "10", more=False))
    [known] = stage.orders.recent()
    assert known.fulfilment.state is State.COLLECTED


def test_a_page_that_leads_nowhere_is_a_fault_and_no_endless_loop(stage: Stage) -> None:
    async def nowhere(cursor: str, *, open_only: bool = False) -> OrderPage:
        assert open_only
        return OrderPage((), cursor, more=True)

    stage.backend.orders = nowhere  # type: ignore[method-assign]  # a backend gone wrong
    with pytest.raises(LinkError):
        stage.run(stage.order_puller.step())


@pytest.mark.parametrize("name", ["orders", "tasks"])
def test_a_hint_wakes_the_pull_long_before_its_time(stage: Stage, name: str) -> None:
    stage.backend.ends = ({name: 1},)
    asked: list[float] = []
    original = stage.backend.tasks

    async def tasks(cursor: str) -> object:
        asked.append(stage.loop.time())
        return await original(cursor)

    stage.backend.tasks = tasks  # type: ignore[method-assign,assignment]  # to see when it is asked

    async def a_while() -> None:
        running = asyncio.ensure_future(stage.engine.run())
        await asyncio.sleep(20)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    stage.run(a_while())
    assert len(asked) >= 2
