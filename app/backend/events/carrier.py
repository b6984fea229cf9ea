"""The thread that carries events to endpoints, beside the requests: started and stopped with the application."""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.events import calling, delivering
from app.backend.events.calling import Answer, CallFailed
from app.backend.events.delivering import CALL_SECONDS, Taken, Target
from app.backend.problems import Refused
from app.wire.uuid7 import uuid7

_log = structlog.get_logger()

_LOOK_SECONDS = 0.5
_NEXT_SECONDS = 0.05
_REST_SECONDS = 5.0
_AT_ONCE = 24
_AT_ONCE_EACH = 4

Post = Callable[..., Answer]


class Carrier:
    """Sends what is due, several at once, few of them to one endpoint, so that a slow one holds up no other."""

    def __init__(self, core: Core, post: Post = calling.post) -> None:
        self._core = core
        self._post = post
        self._me = uuid7()
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._under_way: Counter[str] = Counter()
        self._begun: set[Future[None]] = set()
        self._pool = ThreadPoolExecutor(_AT_ONCE, "webhook")
        self._thread = threading.Thread(target=self._run, name="webhooks")

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self, seconds: float) -> bool:
        """Begin nothing more and let what is under way end. Tells whether it did so within the time."""
        self._stopping.set()
        self._thread.join(seconds)
        self.finish()
        return not self._thread.is_alive()

    def finish(self) -> None:
        """Wait for what is under way, which takes as long as a call may; nothing can be begun afterwards."""
        self._pool.shutdown(wait=True)

    def rest(self) -> None:
        """Wait until nothing is under way."""
        wait([*self._begun])

    def turn(self) -> int:
        """Begin to send what is due, as much as there is room for; tells how many."""
        now_ms, begun = to_ms(self._core.now()), 0
        ready = self._core.database.read(lambda connection: delivering.targets(connection, now_ms))
        random.shuffle(ready)  # when there is not room for all, none is always last
        for target in ready:
            begun += sum(map(self._begin, self._due(target, now_ms)))
        return begun

    def _due(self, target: Target, now_ms: int) -> list[Taken]:
        with self._lock:
            free = delivering.room(target, _AT_ONCE_EACH) - self._under_way[target.id]
            free = min(free, _AT_ONCE - self._under_way.total())
        if free <= 0:
            return []

        def work(connection: Connection) -> list[Taken]:
            found = (delivering.take(connection, self._me, target, seq, now_ms) for seq in places)
            return [taken for taken in found if taken is not None]

        places = self._core.database.read(lambda connection: delivering.waiting(connection, target, free, now_ms))
        return self._core.database.write(work) if places else []

    def _begin(self, taken: Taken) -> bool:
        with self._lock:
            self._under_way[taken.target.id] += 1
        begun = self._pool.submit(self._deliver, taken)
        self._begun.add(begun)
        begun.add_done_callback(self._begun.discard)
        return True

    def _deliver(self, taken: Taken) -> None:
        try:
            self._send(taken)
        except (SQLAlchemyError, Refused) as error:  # the lease ends by itself, and the delivery is made again
            _log.warning("delivery not settled", cause=type(error).__name__)
        except Exception as error:  # noqa: BLE001 - a pool would swallow it
            _log.error("delivery failed", exc_info=error)
        finally:
            with self._lock:
                self._under_way[taken.target.id] -= 1

    def _send(self, taken: Taken) -> None:
        if taken.event is None:
            self._core.database.write(lambda connection: delivering.drop(connection, taken))
            return
        headers, body = delivering.message_of(self._core, taken, taken.event)
        inside = self._core.settings.webhooks_inside
        outcome: Answer | CallFailed
        try:
            outcome = self._post(taken.target.url, headers, body, CALL_SECONDS, inside=inside)
        except CallFailed as error:
            outcome = error
        now_ms = to_ms(self._core.now())
        became = self._core.database.write(
            lambda connection: delivering.settle(connection, self._me, taken, outcome, now_ms)
        )
        if became:
            self._core.metrics.count("deliveries", outcome=became)

    def _run(self) -> None:
        pause = random.uniform(0, _LOOK_SECONDS)
        while not self._stopping.wait(pause):
            try:
                pause = _NEXT_SECONDS if self.turn() else _LOOK_SECONDS
            except (SQLAlchemyError, Refused) as error:
                _log.warning("webhooks rest", cause=type(error).__name__)
                pause = _REST_SECONDS
