"""A till at work without its screen, and what its lights were told."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from app.main.parts import TillParts
from app.main.syncing import Syncing
from app.sync.status import SyncStatus
from tests.faults.killable_till import ring_up, take_seat, till_in

PATIENCE_SECONDS = 30.0


class Counter:
    """One till at work, and every status that its lights were told."""

    def __init__(self, data: Path, printer: str = "tcp://127.0.0.1:9") -> None:
        self.data = data
        self.parts: TillParts = till_in(data, printer)
        self.syncing: Syncing | None = None
        self.seen: list[SyncStatus] = []
        self._changed = threading.Condition()
        self.parts.open()
        self.parts.db.call(lambda: take_seat(self.parts))

    def pair(self, address: str, code: str) -> None:
        self.parts.enrol(address, code)

    def begin_sync(self) -> None:
        enrolment = self.parts.enrolment()
        assert enrolment is not None
        self.syncing = Syncing(self.parts, enrolment, self._hear)
        self.syncing.start()

    def end_sync(self) -> None:
        if self.syncing is not None:
            self.syncing.stop()
            self.syncing = None

    def sell(self, count: int = 1) -> list[tuple[str, int]]:
        sold = [self.parts.db.call(lambda: ring_up(self.parts, 1)) for _ in range(count)]
        if self.syncing is not None:
            self.syncing.wake()
        return [(sale.number, sale.total) for sale in sold]

    def until(self, fits: Callable[[SyncStatus], bool]) -> SyncStatus:
        """The first status from now on that fits, or the one that stands."""
        with self._changed:
            assert self._changed.wait_for(lambda: bool(self.seen) and fits(self.seen[-1]), PATIENCE_SECONDS), self.seen[
                -3:
            ]
            return self.seen[-1]

    def all_safe(self) -> SyncStatus:
        """Wait until the lights say that everything is at the backend."""
        return self.until(lambda status: status.link_up and not status.unsent and self.pending() == 0)

    def pending(self) -> int:
        return self.parts.db.call(lambda: sum(s.pending for s in self.parts.ledger.outbox.epochs()))

    def entries(self) -> list[tuple[int, int, bytes]]:
        found = self.parts.db.call(lambda: self.parts.ledger.journal.entries(0, 10**6))
        return [(entry.epoch, entry.seq, entry.hash) for entry in found]

    def close(self) -> None:
        self.end_sync()
        self.parts.close()

    def _hear(self, status: SyncStatus) -> None:
        with self._changed:
            self.seen.append(status)
            self._changed.notify_all()
