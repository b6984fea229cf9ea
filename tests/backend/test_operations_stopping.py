"""Stopping a backend that works: what was begun is finished and answered, what was not begun is not half done."""

from __future__ import annotations

import signal
import threading
from concurrent.futures import ThreadPoolExecutor, wait
from typing import Any

import httpx
from sqlalchemy import update

from app.backend.clock import utc_now
from app.backend.schema import ledger_cursor
from app.backend.settings import Settings
from app.wire import fields
from tests.backend.backend_shop import Shop, Till
from tests.backend.test_backend_running import Process, real

_TILLS = 6
_ENTRIES = 60


def push_until_refused(till: Till, address: str, under_load: threading.Barrier) -> tuple[int, int]:
    """Push entry by entry until nobody listens: the last number that was acknowledged, and how many answers came."""
    target, acked, answers = f"/v1/terminals/{till.id}/ledger", 0, 0
    with httpx.Client(base_url=address, timeout=30) as client:
        for place in range(1, len(till.journal) + 1):
            body = fields.encode(till.batch(place, place).as_json())
            try:
                reply = client.post(target, content=body, headers=till.headers("POST", target, body))
            except httpx.TransportError:
                return acked, answers
            assert reply.status_code == 200, reply.text
            message: dict[str, Any] = dict(fields.decode(reply.content))
            acked, answers = int(message["acked_seq"]), answers + 1
            if place == 3:
                under_load.wait(60)
    return acked, answers


def test_a_worker_that_is_told_to_stop_loses_no_request_that_it_began(settings: Settings, shop: Shop) -> None:
    tills = [shop.till(f"{place:02}") for place in range(1, _TILLS + 1)]
    for till in tills:
        till.open_shift()
        for _ in range(_ENTRIES):
            till.sell()
    shop.clock.time = utc_now()
    backend, under_load = Process(settings), threading.Barrier(_TILLS + 1)
    with ThreadPoolExecutor(_TILLS) as pool:
        pushing = [pool.submit(push_until_refused, till, backend.address, under_load) for till in tills]
        under_load.wait(60)
        assert backend.end(signal.SIGTERM) in (0, -signal.SIGTERM)
        told = [one.result(60) for one in pushing]
    assert any(acked < _ENTRIES + 1 for acked, _ in told)
    for till, (acked, answers) in zip(tills, told, strict=True):
        assert till.cursor().acked_seq == acked == answers


def test_a_request_that_waits_for_the_database_is_answered_before_the_worker_ends(
    settings: Settings, shop: Shop
) -> None:
    till = shop.till()
    shop.clock.time = utc_now()
    till.day(sales=4)
    till.pushed(last=1)
    backend = Process(settings)
    with ThreadPoolExecutor(2) as pool, shop.core.database.engine.begin() as connection:
        connection.execute(update(ledger_cursor).values(frozen=False))  # from here on pushes wait
        pushing = pool.submit(real, till, backend.address, 1, 5)
        assert not wait([pushing], 0.5).done
        ending = pool.submit(backend.end, signal.SIGTERM)
        assert not wait([ending], 0.5).done
    assert pushing.result(60)["acked_seq"] == 5
    assert ending.result(60) in (0, -signal.SIGTERM)
