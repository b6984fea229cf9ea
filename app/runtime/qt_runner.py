"""The one bridge from lanes back to the thread that owns the screens."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.runtime.lanes import Lane

T = TypeVar("T")


class QtRunner(QObject):
    """Implements the `Runner` port: jobs go to lanes, endings come back queued to the thread that made this object.

    Every ending is delivered once, until `stop`; from then on none is, whatever still runs.
    """

    _ended = Signal(object)

    def __init__(self, db: Lane, device: Lane, card: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._db = db
        self._device = device
        self._card = card
        self._orders = ThreadPoolExecutor(max_workers=1, thread_name_prefix="orders")
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="spare")
        self._alive = True
        self._lock = threading.Lock()
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def db(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None:
        """Run on the store's lane."""
        self._watch(self._db.submit(job), done, failed)

    def device(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None:
        """Run on the devices' lane."""
        self._watch(self._device.submit(job), done, failed)

    def card(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None:
        """Run on the card terminal's lane."""
        self._watch(self._card.submit(job), done, failed)

    def orders(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None:
        """Run on the lane of orders, which waits for the network."""
        self._watch(self._orders.submit(job), done, failed)

    def spare(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None:
        """Run on a small pool, for slow reads that share nothing."""
        self._watch(self._pool.submit(job), done, failed)

    def stop(self) -> None:
        """End the pools; endings not yet delivered are dropped with the screens."""
        with self._lock:
            self._alive = False
        for pool in (self._orders, self._pool):
            pool.shutdown(wait=True, cancel_futures=True)

    def _watch(self, future: Future[T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None:
        def ended(finished: Future[T]) -> None:
            # The lock keeps this object whole while a lane's thread emits: it is deleted only after `stop`.
            with self._lock:
                if self._alive:
                    self._ended.emit(_ending(finished, done, failed))

        future.add_done_callback(ended)

    @Slot(object)
    def _deliver(self, ending: tuple[Callable[[Any], Any], Any]) -> None:
        if self._alive:
            callback, value = ending
            callback(value)


def _ending(
    finished: Future[T], done: Callable[[T], Any], failed: Callable[[Exception], Any]
) -> tuple[Callable[[Any], Any], Any]:
    problem = finished.exception()
    if problem is None:
        return done, finished.result()
    if isinstance(problem, Exception):
        return failed, problem
    return failed, RuntimeError(f"a job ended by {type(problem).__name__}")
