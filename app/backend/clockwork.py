"""What the backend does by itself: named sweeps on a thread, of many workers only one at a time for each sweep.

A sweep's turn is a row that is taken by compare-and-set and held for a lease, so that no worker has to know of another
and a worker that died is followed by the next one. A sweep must bear to be run twice: a lease ends by the clock.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import structlog
from sqlalchemy import Connection, Table, select, update
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from app.backend.clock import to_ms
from app.backend.columns import key, metadata, text, whole
from app.backend.core import Core
from app.backend.database import insert_new
from app.backend.problems import Refused
from app.wire.uuid7 import uuid7

_log = structlog.get_logger()

_LOOK_SECONDS = 1.0
_REST_SECONDS = 5.0
_AFTER_FAILURE_MS = 30_000
_PACE = 9  # who is behind rests so many times as long as the turn took: sales that come in go first

sweep = Table(
    "sweep", metadata, key("name"), text("holder"), *(whole(name) for name in ("until_ms", "due_ms", "ran_ms"))
)


@dataclass(frozen=True, slots=True)
class Sweep:
    """Work to be done again and again. It deals with at most `batch` things and tells how many it dealt with."""

    name: str
    every_seconds: float
    work: Callable[[Core], int]
    batch: int = 500
    lease_seconds: float = 300


class Clockwork:
    """Runs sweeps on a thread until it is stopped; what is begun then is finished."""

    def __init__(self, core: Core, name: str, sweeps: Sequence[Sweep]) -> None:
        self._core = core
        self._sweeps = sweeps
        self._me = uuid7()
        self._stopping = threading.Event()
        self._away = False
        self._behind = False
        self._thread = threading.Thread(target=self._run, name=name)

    def start(self) -> None:
        """Begin, at a moment that differs from worker to worker."""
        self._thread.start()

    def stop(self, seconds: float) -> bool:
        """Let the sweep that runs end. Tells whether it did so within the time."""
        self._stopping.set()
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def turn(self) -> int:
        """Run every sweep that is due and that no other worker runs; tells how many."""
        due = self._core.database.read(self._due)
        known = {name for name, _ in due}
        if absent := [one.name for one in self._sweeps if one.name not in known]:
            self._core.database.write(lambda connection: _enter(connection, absent))
        now_ms = to_ms(self._core.now())
        turns, self._behind = 0, False
        for one in self._sweeps:
            if self._stopping.is_set():
                break
            if dict(due).get(one.name, 0) <= now_ms and self._take(one):
                self._do(one)
                turns += 1
        return turns

    def _run(self) -> None:
        wait = random.uniform(0, _LOOK_SECONDS)
        while not self._stopping.wait(wait):
            began = time.perf_counter()
            try:
                self.turn()
            except (SQLAlchemyError, Refused) as error:
                self._tell(away=True, cause=type(error).__name__)
                wait = _REST_SECONDS
            else:
                self._tell(away=False)
                behind = min(_LOOK_SECONDS, _PACE * (time.perf_counter() - began))
                wait = behind if self._behind else _LOOK_SECONDS * random.uniform(0.8, 1.2)

    def _due(self, connection: Connection) -> list[tuple[str, int]]:
        """When each sweep is due, or may be taken from a worker that is gone."""
        now_ms = to_ms(self._core.now())
        query = select(sweep).where(sweep.c.name.in_([one.name for one in self._sweeps]))
        return [(r.name, r.until_ms if r.until_ms > now_ms else r.due_ms) for r in connection.execute(query)]

    def _take(self, one: Sweep) -> bool:
        now_ms = to_ms(self._core.now())
        free = (sweep.c.name == one.name, sweep.c.due_ms <= now_ms, sweep.c.until_ms <= now_ms)
        mine = {"holder": self._me, "until_ms": now_ms + int(one.lease_seconds * 1000)}
        return self._core.database.write(
            lambda connection: connection.execute(update(sweep).where(*free).values(mine)).rowcount == 1
        )

    def _do(self, one: Sweep) -> None:
        started, done = time.perf_counter(), 0
        rest_ms = int(one.every_seconds * 1000 * random.uniform(0.9, 1.1))
        try:
            done = one.work(self._core)
        except (OperationalError, Refused) as error:  # the database is busy or away, which passes
            _log.info("sweep put off", sweep=one.name, cause=type(error).__name__)
            rest_ms = max(rest_ms, int(_REST_SECONDS * 1000))
        except Exception as error:  # noqa: BLE001 - a sweep that fails must not end the others
            _log.error("sweep failed", sweep=one.name, exc_info=error)
            self._core.metrics.count("sweeps_failed", sweep=one.name)
            rest_ms = max(rest_ms, _AFTER_FAILURE_MS)
        else:
            self._core.metrics.count("sweeps", sweep=one.name)
            self._core.metrics.count("swept", done, sweep=one.name)
        self._core.metrics.took("sweep", time.perf_counter() - started, sweep=one.name)
        more = done >= one.batch
        self._behind |= more
        self._give_back(one, 0 if more else rest_ms)

    def _give_back(self, one: Sweep, rest_ms: int) -> None:
        now_ms = to_ms(self._core.now())
        mine = (sweep.c.name == one.name, sweep.c.holder == self._me)
        values = {"holder": "", "until_ms": 0, "due_ms": now_ms + rest_ms, "ran_ms": now_ms}
        self._core.database.write(lambda connection: connection.execute(update(sweep).where(*mine).values(values)))

    def _tell(self, *, away: bool, cause: str = "") -> None:
        """An outage is told once, and once that it is over."""
        if away != self._away:
            self._away = away
            (_log.warning if away else _log.info)("sweeps rest" if away else "sweeps go on", cause=cause)


def _enter(connection: Connection, names: Sequence[str]) -> None:
    rows = [{"name": name, "holder": "", "until_ms": 0, "due_ms": 0, "ran_ms": 0} for name in sorted(names)]
    insert_new(connection, sweep, rows)
