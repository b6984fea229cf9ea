"""The one bridge from lanes back to the thread that owns the screens."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.runtime.lanes import Lane

T = TypeVar("T")


class QtRunner(QObject):
    """Implements the `Runner` port: jobs go to lanes, endings come back queued to the thread that made this object."""

    _ended = Signal(object)

    def __init__(self, db: Lane, device: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._db = db
        self._device = device
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="spare")
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def db(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None:
        """Run on the store's lane."""
        self._watch(self._db.submit(job), done, failed)

    def device(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None:
        """Run on the devices' lane."""
        self._watch(self._device.submit(job), done, failed)

    def spare(self, job: Callable[[], T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None:
        """Run on a small pool, for slow reads that share nothing."""
        self._watch(self._pool.submit(job), done, failed)

    def stop(self) -> None:
        """End the pool; endings not yet delivered are dropped with the screens."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _watch(self, future: Future[T], done: Callable[[T], Any], failed: Callable[[Exception], Any]) -> None:
        def ended(finished: Future[T]) -> None:
            problem = finished.exception()
            if isinstance(problem, Exception):
                self._ended.emit((failed, problem))
            elif problem is None:
                self._ended.emit((done, finished.result()))

        future.add_done_callback(ended)

    @Slot(object)
    def _deliver(self, ending: tuple[Callable[[Any], Any], Any]) -> None:
        callback, value = ending
        callback(value)
