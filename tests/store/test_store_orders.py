"""The orders that a terminal keeps: they outlive a restart, never a day too long, and no file harms them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.order_state import State
from app.store.order_file import APPLICATION_ID
from app.store.orders import OrderStore
from app.wire.order_page import OrderPage, TaskPage
from app.wire.order_view import OrderView, PassView
from app.wire.store_task import StoreTask, TaskKind, TaskState
from tests.fakes.clock import FakeClock
from tests.fakes.order_makers import KEYS, brought_to, fresh_order, typed_code, uid

AT = "2026-03-02T09:00:00+00:00"
TASK = StoreTask(
    uid(6, 1), TaskKind.HELP, TaskState.OPEN, "k1", "Kiosk 1", "", "", "KIOSK-HELP", "", AT, "", 5, (30, 90)
)


class House:
    """A terminal's orders on a disk."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.path = folder / "orders.db"
        self.store = self._opened()

    def now_ms(self) -> int:
        return int(self.clock.now().timestamp() * 1000)

    def order(self, number: int, state: State = State.READY, **given: object) -> OrderView:
        return brought_to(fresh_order(self.now_ms(), number=number, **given), state, self.now_ms())

    def restart(self) -> OrderStore:
        self.store.close()
        self.store = self._opened()
        return self.store

    def _opened(self) -> OrderStore:
        return OrderStore(self.path, self.now_ms)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    yield house
    house.store.close()


def test_all_that_was_heard_outlives_a_restart(house: House) -> None:
    friend = PassView("aa" * 8, typed_code(77), "delegate", "M… Nowak")
    view = house.order(1)
    view = replace(view, passes=(*view.passes, friend), flags=("bulky",), gate="B", ready_by=AT)
    house.store.apply_orders(OrderPage((view,), "57", more=False))
    house.store.apply_tasks(TaskPage((TASK,), "5", more=False))
    house.store.keep_pass_keys(KEYS)
    house.store.caught_up(AT)
    known = house.restart()
    assert known.recent() == (view,)
    assert known.of_order(view.fulfilment.order) == known.by_code(view.code) == known.by_code(friend.code) == (view,)
    assert (known.tasks(), known.pass_keys()) == ((TASK,), KEYS)
    assert (known.order_cursor(), known.task_cursor(), known.as_of(), known.empty) == ("57", "5", AT, False)


def test_a_store_that_never_heard_of_anything_says_so(house: House) -> None:
    assert house.store.empty
    assert house.store.by_code("ABCDEFGH") == house.store.of_order(uid(2, 1)) == ()


def test_what_ended_is_told_for_a_day_and_then_forgotten(house: House) -> None:
    collected, waiting = house.order(1, State.COLLECTED), house.order(2)
    house.store.keep([collected, waiting])
    house.clock.advance(24 * 3600 - 1)
    assert [view.fulfilment.state for view in house.restart().recent()] == [State.COLLECTED, State.READY]
    assert house.store.open_ones() == (waiting,)
    house.clock.advance(2)
    assert house.store.recent() == (waiting,)
    assert house.restart().of_order(collected.fulfilment.order) == ()


def test_what_is_older_than_what_is_known_is_left(house: House) -> None:
    ready, collected = house.order(1), house.order(1, State.COLLECTED)
    house.store.keep([collected])
    house.store.keep([ready])
    house.store.apply_orders(OrderPage((ready,), "9", more=False))
    assert house.restart().recent() == (collected,)


def test_the_same_version_with_other_money_is_news(house: House) -> None:
    owed = house.order(1, due=100)
    house.store.keep([owed])
    house.store.keep([replace(owed, due=0)])
    assert [view.due for view in house.store.recent()] == [0]


def test_a_code_that_was_replaced_leads_nowhere(house: House) -> None:
    view = house.order(1)
    house.store.keep([view])
    house.store.keep([replace(view, code=typed_code(500), passes=())])
    assert house.store.by_code(view.code) == ()
    assert len(house.store.by_code(typed_code(500))) == 1


def test_a_task_that_is_done_is_gone_and_an_older_word_of_it_brings_it_not_back(house: House) -> None:
    house.store.keep_task(replace(TASK, state=TaskState.ACCEPTED, number=7))
    house.store.keep_task(TASK)
    assert [task.state for task in house.store.tasks()] == [TaskState.ACCEPTED]
    house.store.keep_task(replace(TASK, state=TaskState.DONE, number=8))
    assert house.restart().tasks() == ()


def test_keys_that_are_taken_back_are_taken_no_more(house: House) -> None:
    house.store.keep_pass_keys(KEYS)
    house.store.keep_pass_keys(())
    assert house.restart().pass_keys() == ()


def _newer(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()


def _foreign(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE other (x)")
    connection.close()


def _bent(path: Path) -> None:
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("""UPDATE part SET body = '{"number":1}'""")
    connection.close()


HARM = {
    "damaged": lambda path: path.write_bytes(b"\x00\xff" * 4096),
    "cut": lambda path: path.write_bytes(path.read_bytes()[:700]),
    "newer": _newer,
    "foreign": _foreign,
    "bent": _bent,
}


@pytest.mark.parametrize("harm", HARM)
def test_a_file_that_cannot_be_used_is_thrown_away_and_the_next_one_is_good(
    house: House, expected_logs, harm: str
) -> None:
    expected_logs("orders are pulled anew")
    house.store.apply_orders(OrderPage((house.order(1),), "5", more=False))
    house.store.close()
    HARM[harm](house.path)
    known = house.restart()
    assert known.recent() == ()
    assert known.order_cursor() == ""
    known.keep([house.order(2)])
    assert len(house.restart().recent()) == 1
    connection = sqlite3.connect(house.path)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    connection.close()


def test_with_no_disk_at_all_orders_are_kept_in_memory(tmp_path: Path, expected_logs) -> None:
    expected_logs("pulled anew")
    expected_logs("in memory alone")
    house = House(tmp_path / "not there")
    house.store.keep([house.order(1)])
    assert len(house.store.recent()) == 1


def test_it_may_be_read_while_another_thread_pulls(house: House) -> None:
    views = [house.order(number) for number in range(1, 20)]
    house.store.keep(views)

    def pull() -> None:
        for turn in range(30):
            house.store.apply_orders(OrderPage(tuple(views), str(turn), more=False))

    with ThreadPoolExecutor(1) as pool:
        pulled = pool.submit(pull)
        while not pulled.done():
            assert len(house.store.recent()) == 19
            assert house.store.by_code(views[3].code)
        pulled.result()
    assert house.store.order_cursor() == "29"
