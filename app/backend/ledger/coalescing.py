"""Many terminals' small pushes in few commits: those that come while others are being committed go together.

A commit costs the same for one sale as for a hundred. A push that comes alone is taken in at once; under load each
group waits a few milliseconds for more. One group's fault is never another push's: each is then tried alone.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field

from sqlalchemy.exc import DataError, IntegrityError, SQLAlchemyError

from app.backend.clock import Now, to_ms
from app.backend.database import Database
from app.backend.ledger.ingest import Batch, Taken, take_all
from app.backend.problems import Refused

_LANES = 2  # groups at a time: while the database commits one, the next is made ready
_MOST_ENTRIES = 400  # of a group; more would only make the first of them wait
_WAIT_SECONDS = 0.01
_UNSTORABLE = (DataError, IntegrityError)


@dataclass(frozen=True, slots=True)
class _Waiting:
    batch: Batch
    taken: Future[Taken] = field(default_factory=Future)


class Coalescer:
    """Takes pushes in, in groups; safe across threads. It has no threads of its own while there is nothing to do."""

    def __init__(self, database: Database, now: Now) -> None:
        self._database = database
        self._now = now
        self._lanes = 1 if database.engine.dialect.name == "sqlite" else _LANES  # SQLite has one writer
        self._arrived = threading.Condition()
        self._waiting: deque[_Waiting] = deque()
        self._under_way: set[tuple[str, str]] = set()
        self._running = 0
        self._crowd = 1

    def take(self, batch: Batch) -> Future[Taken]:
        """Take a push in; the future is done when it is committed, or fails as `ingest.take` does.

        Pushes of one terminal are taken in the order of their coming, each in a transaction of its own.
        """
        waiting = _Waiting(batch)
        with self._arrived:
            self._waiting.append(waiting)
            self._arrived.notify_all()
            if self._running < self._lanes:
                self._running += 1
                threading.Thread(target=self._run, name="ledger", daemon=True).start()
        return waiting.taken

    def _run(self) -> None:
        while group := self._next_group():
            try:
                self._take_together(group)
            finally:
                with self._arrived:
                    self._under_way -= {_journal(waiting) for waiting in group}
                    self._arrived.notify_all()

    def _next_group(self) -> list[_Waiting]:
        """The next pushes, at most one of each terminal; nothing when none waits, and then this lane has ended."""
        with self._arrived:
            if self._crowd > 1 and self._waiting:
                self._arrived.wait_for(lambda: len(self._waiting) >= self._crowd, _WAIT_SECONDS)
            group, left, entries = list[_Waiting](), deque[_Waiting](), 0
            held = set(self._under_way)
            for waiting in self._waiting:
                journal, size = _journal(waiting), len(waiting.batch.push.entries)
                if journal in held or (group and entries + size > _MOST_ENTRIES):
                    left.append(waiting)
                else:
                    group.append(waiting)
                    entries += size
                held.add(journal)
            self._waiting = left
            self._under_way |= {_journal(waiting) for waiting in group}
            self._crowd = len(group) + len(left)
            if not group:
                self._running -= 1
        return group

    def _take_together(self, group: Sequence[_Waiting]) -> None:
        try:
            told = self._write(group)
        except SQLAlchemyError as error:
            if not isinstance(error, _UNSTORABLE):
                _fail(group, error)
                return
        except Exception as error:  # noqa: BLE001 - whatever it is, it is for those who wait, and not for this thread
            if len(group) == 1:
                _fail(group, error)
                return
        else:
            _tell(group, told)
            return
        for waiting in group:
            self._take_alone(waiting)

    def _take_alone(self, waiting: _Waiting) -> None:
        try:
            try:
                told = self._write([waiting])
            except _UNSTORABLE:
                told = self._write([waiting], one_by_one=True)
            _tell([waiting], told)
        except Exception as error:  # noqa: BLE001 - as above
            _fail([waiting], error)

    def _write(self, group: Sequence[_Waiting], *, one_by_one: bool = False) -> list[Taken | Refused]:
        batches, now_ms = [waiting.batch for waiting in group], to_ms(self._now())
        return self._database.write(lambda c: take_all(c, batches, now_ms, one_by_one=one_by_one))


def _journal(waiting: _Waiting) -> tuple[str, str]:
    return waiting.batch.terminal.store, waiting.batch.terminal.id


def _tell(group: Sequence[_Waiting], told: Sequence[Taken | Refused]) -> None:
    for waiting, taken in zip(group, told, strict=True):
        if isinstance(taken, Refused):
            waiting.taken.set_exception(taken)
        else:
            waiting.taken.set_result(taken)


def _fail(group: Sequence[_Waiting], error: Exception) -> None:
    for waiting in group:
        waiting.taken.set_exception(error)
