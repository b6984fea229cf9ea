"""The backend's clock: of many workers one runs a sweep, whatever happens to it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from sqlalchemy import select

from app.backend.clock import to_ms
from app.backend.clockwork import Clockwork, Sweep, sweep
from app.backend.core import Core
from app.backend.database import insert_new
from app.backend.problems import busy
from app.backend.schema import nonce
from app.backend.sweeps import THREADS
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Shop


def test_of_many_workers_only_one_runs_a_sweep(shop: Shop) -> None:
    runs: list[int] = []
    every_minute = Sweep("shelves", 60, lambda _: runs.append(1) or 1)
    workers = [Clockwork(shop.core, f"w{n}", [every_minute]) for n in range(6)]
    with ThreadPoolExecutor(6) as pool:
        assert sum(pool.map(lambda worker: worker.turn(), workers)) == 1
    assert len(runs) == 1
    shop.clock.wait(seconds=30)
    assert [worker.turn() for worker in workers] == [0] * 6
    shop.clock.wait(seconds=60)
    assert sum(worker.turn() for worker in workers) == 1


def test_a_sweep_whose_worker_died_is_taken_over_when_its_lease_ends(shop: Shop) -> None:
    taken: list[int] = []

    def never_comes_back(core: Core) -> int:
        assert Clockwork(core, "other", [Sweep("s", 60, lambda _: taken.append(1) or 1)]).turn() == 0
        raise KeyboardInterrupt

    dying = Clockwork(shop.core, "dying", [Sweep("s", 60, never_comes_back, lease_seconds=120)])
    with suppress(KeyboardInterrupt):
        dying.turn()
    heir = Clockwork(shop.core, "heir", [Sweep("s", 60, lambda _: taken.append(1) or 1)])
    assert (heir.turn(), taken) == (0, [])
    shop.clock.wait(seconds=121)
    assert (heir.turn(), taken) == (1, [1])


def test_a_sweep_that_fails_waits_and_lets_the_others_run(shop: Shop, expected_logs: Callable[[str], None]) -> None:
    expected_logs("sweep failed.*sweep='broken'")
    done: list[str] = []

    def broken(_core: Core) -> int:
        done.append("broken")
        raise ValueError("Anna Kowalska")

    sweeps = [Sweep("broken", 1, broken), Sweep("whole", 1, lambda _: done.append("whole") or 1)]
    clockwork = Clockwork(shop.core, "clock", sweeps)
    clockwork.turn()
    shop.clock.wait(seconds=5)
    clockwork.turn()
    assert done == ["broken", "whole", "whole"]
    counts = shop.ask("GET", "/metrics").body.decode()
    assert 'omnitill_sweeps_failed_total{sweep="broken"} 1' in counts
    assert 'omnitill_swept_total{sweep="whole"} 2' in counts


def test_a_sweep_that_met_a_busy_database_is_due_again_soon(shop: Shop) -> None:
    tried: list[int] = []

    def busy_once(_core: Core) -> int:
        tried.append(1)
        if len(tried) == 1:
            raise busy("transactions keep colliding")
        return 1

    clockwork = Clockwork(shop.core, "clock", [Sweep("mail", 1, busy_once)])
    clockwork.turn()
    shop.clock.wait(seconds=4)
    clockwork.turn()
    assert len(tried) == 1
    shop.clock.wait(seconds=2)
    clockwork.turn()
    assert len(tried) == 2
    assert "omnitill_sweeps_failed_total{" not in shop.ask("GET", "/metrics").body.decode()


def test_a_sweep_with_more_to_do_runs_again_at_once(shop: Shop) -> None:
    left = [500, 500, 3]
    clockwork = Clockwork(shop.core, "clock", [Sweep("long", 3600, lambda _: left.pop(0))])
    assert [clockwork.turn() for _ in range(4)] == [1, 1, 1, 0]


def test_what_is_much_behind_does_not_wait_between_its_turns(shop: Shop) -> None:
    left, caught_up = [500] * 20, threading.Event()

    def catch_up(_core: Core) -> int:
        if left:
            return left.pop()
        caught_up.set()
        return 0

    clockwork = Clockwork(shop.core, "clock", [Sweep("long", 3600, catch_up)])
    clockwork.start()
    soon = caught_up.wait(10)  # twenty rests would be twenty seconds
    clockwork.stop(30)
    assert soon


def test_stopping_waits_for_the_sweep_that_runs(shop: Shop) -> None:
    began, may_end, ended = threading.Event(), threading.Event(), threading.Event()

    def slow(_core: Core) -> int:
        began.set()
        may_end.wait(30)
        ended.set()
        return 1

    clockwork = Clockwork(shop.core, "clock", [Sweep("slow", 60, slow)])
    clockwork.start()
    assert began.wait(30)
    assert not clockwork.stop(0.05)
    may_end.set()
    assert clockwork.stop(30)
    assert ended.is_set()
    row = shop.rows(sweep)[0]
    assert (row["holder"], row["until_ms"], row["ran_ms"]) == ("", 0, to_ms(shop.clock()))


def test_a_late_sweep_shows_in_the_metrics(shop: Shop) -> None:
    Clockwork(shop.core, "clock", [Sweep("holds", 60, lambda _: 0)]).turn()
    due = shop.core.database.read(lambda connection: connection.scalar(select(sweep.c.due_ms)))
    shop.clock.wait(seconds=160)
    lag = (to_ms(shop.clock()) - due) / 1000
    assert f'omnitill_sweep_lag_seconds{{sweep="holds"}} {lag}' in shop.ask("GET", "/metrics").body.decode()


def test_every_sweep_runs_on_an_empty_database_and_has_a_name_of_its_own(shop: Shop) -> None:
    names = [one.name for sweeps in THREADS.values() for one in sweeps]
    assert len(names) == len(set(names))
    for name, sweeps in THREADS.items():
        assert Clockwork(shop.core, name, sweeps).turn() == len(sweeps)


def test_spent_nonces_go_when_they_can_no_longer_be_replayed(shop: Shop) -> None:
    spent = {"terminal": uuid7(), "nonce": bytes(16), "expires_ms": to_ms(shop.clock()) + 600_000}
    shop.core.database.write(lambda connection: insert_new(connection, nonce, [spent]))
    clock = Clockwork(shop.core, "clock", [one for one in THREADS["clock"] if one.name == "nonces"])
    clock.turn()
    assert shop.rows(nonce)
    shop.clock.wait(hours=1)
    clock.turn()
    assert not shop.rows(nonce)
