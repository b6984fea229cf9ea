"""One asyncio loop on one thread, for everything that waits on the network."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")

_STOP_SECONDS = 5.0
_log = logging.getLogger("omnitill.io")


class IoThread:
    """Runs coroutines; keeps them alive; cancels and joins at stop."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._working: set[asyncio.Task[Any]] = set()
        self._thread = threading.Thread(target=self._run, name="io", daemon=True)
        self._thread.start()

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Start a coroutine on the loop."""
        return asyncio.run_coroutine_threadsafe(self._watched(work), self._loop)

    def call_soon(self, job: Any, *args: Any) -> None:
        """Call something on the loop's thread."""
        self._loop.call_soon_threadsafe(job, *args)

    def stop(self) -> None:
        """Cancel what runs, wait for it to end, stop the loop and join the thread. What will not end is left behind."""
        ending = asyncio.run_coroutine_threadsafe(self._end_all(), self._loop)
        try:
            ending.result(_STOP_SECONDS)
        except TimeoutError:
            ending.cancel()
            _log.error("work on the network did not end in %g s", _STOP_SECONDS)
            return
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_STOP_SECONDS)
        self._loop.close()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()

    async def _watched(self, work: Coroutine[Any, Any, T]) -> T:
        task = asyncio.current_task()
        assert task is not None
        self._working.add(task)
        try:
            return await work
        finally:
            self._working.discard(task)

    async def _end_all(self) -> None:
        while True:
            await asyncio.sleep(0)  # whatever was submitted has begun
            # Only that is cancelled; it ends what it began itself. A task of the network library that is cancelled from
            # outside before its first step leaves a coroutine behind that nobody has awaited.
            for task in self._working:
                task.cancel()
            if not (others := asyncio.all_tasks() - {asyncio.current_task()}):
                break
            await asyncio.wait(others)
        await self._loop.shutdown_asyncgens()
        await self._loop.shutdown_default_executor()
