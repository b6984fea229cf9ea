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
        self._thread = threading.Thread(target=self._run, name="io", daemon=True)
        self._thread.start()

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Start a coroutine on the loop."""
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def call_soon(self, job: Any, *args: Any) -> None:
        """Call something on the loop's thread."""
        self._loop.call_soon_threadsafe(job, *args)

    def stop(self) -> None:
        """Cancel what runs, wait for it to end, stop the loop and join the thread. What will not end is left behind."""
        try:
            asyncio.run_coroutine_threadsafe(_end_all(self._loop), self._loop).result(_STOP_SECONDS)
        except TimeoutError:
            _log.error("work on the network did not end in %g s", _STOP_SECONDS)
            return
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_STOP_SECONDS)
        self._loop.close()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()


async def _end_all(loop: asyncio.AbstractEventLoop) -> None:
    # What is being cancelled may begin something more before it ends.
    while others := asyncio.all_tasks() - {asyncio.current_task()}:
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
    await loop.shutdown_asyncgens()
    await loop.shutdown_default_executor()
