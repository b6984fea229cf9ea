"""Lanes: one thread for each thing that is not thread-safe."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


class Lane:
    """One worker thread that does its jobs one after another."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name, initializer=self._remember)
        self._thread: threading.Thread | None = None

    def submit(self, job: Callable[[], T]) -> Future[T]:
        """Queue a job."""
        return self._pool.submit(job)

    def call(self, job: Callable[[], T], /) -> T:
        """Run a job and wait for it; on the lane itself it runs at once. Never from a GUI thread that is showing."""
        if threading.current_thread() is self._thread:
            return job()
        return self._pool.submit(job).result()

    def stop(self) -> None:
        """Finish what is queued and end the thread."""
        self._pool.shutdown(wait=True)

    def _remember(self) -> None:
        self._thread = threading.current_thread()
