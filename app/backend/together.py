"""Many who ask at the same time, answered by one read of the database.

The read begins after the last of them has asked, so everybody learns what is true when they ask: nothing is remembered.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from starlette.concurrency import run_in_threadpool

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

_GATHER_SECONDS = 0.004  # under load: so that the next read is for more than a few

Read = Callable[[Sequence[K]], Mapping[K, V]]


class Together(Generic[K, V]):
    """Looks things up by key for any number of event loops. `read` gets the keys that are asked for, each once."""

    def __init__(self, read: Read[K, V]) -> None:
        self._read = read
        self._lock = threading.Lock()
        self._queues: WeakKeyDictionary[asyncio.AbstractEventLoop, _Queue[K, V]] = WeakKeyDictionary()

    async def ask(self, key: K) -> V | None:
        """What is found under a key. Raises what `read` raises."""
        with self._lock:
            queue = self._queues.setdefault(asyncio.get_running_loop(), _Queue())
        return await queue.ask(key, self._read)


class _Queue(Generic[K, V]):
    def __init__(self) -> None:
        self._waiting: list[tuple[K, asyncio.Future[V | None]]] = []
        self._task: asyncio.Task[None] | None = None

    async def ask(self, key: K, read: Read[K, V]) -> V | None:
        answer: asyncio.Future[V | None] = asyncio.get_running_loop().create_future()
        self._waiting.append((key, answer))
        if self._task is None:
            self._task = asyncio.create_task(self._run(read))
        return await answer

    async def _run(self, read: Read[K, V]) -> None:
        try:
            while self._waiting:
                asking, self._waiting = self._waiting, []
                try:
                    found = await run_in_threadpool(read, list(dict.fromkeys(key for key, _ in asking)))
                except Exception as error:  # noqa: BLE001 - whatever it is, it is for those who asked
                    for _, answer in asking:
                        if not answer.done():
                            answer.set_exception(error)
                else:
                    for key, answer in asking:
                        if not answer.done():
                            answer.set_result(found.get(key))
                if len(asking) > 1:
                    await asyncio.sleep(_GATHER_SECONDS)
        finally:
            self._task = None
