"""The store's orders as this terminal last heard of them: kept in memory, and in a file that may be thrown away.

Nothing personal is in it but the masked name. What has ended is forgotten a day later: until then, where and when it
was collected can be said with no network.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from app.domain.order_state import ENDED
from app.store.order_file import OrderFile
from app.wire.order_page import OrderPage, PassKey, TaskPage
from app.wire.order_view import OrderView
from app.wire.store_task import StoreTask, TaskState

KEPT_MS = 24 * 3_600_000
_CURSOR, _TASK_CURSOR, _AS_OF = "cursor", "task_cursor", "as_of"


class OrderStore:
    """Implements the `OrderBook` port, and is the sink of what is pulled. Any thread may use it.

    `now_ms` is the moment in milliseconds since 1970. The file is read when somebody asks for the first time; when the
    disk fails, all goes on in memory.
    """

    def __init__(self, path: Path, now_ms: Callable[[], int]) -> None:
        self._file = OrderFile(path)
        self._now_ms = now_ms
        self._lock = threading.RLock()
        self._loaded = False
        self._views: dict[str, OrderView] = {}
        self._tasks: dict[str, StoreTask] = {}
        self._keys: tuple[PassKey, ...] = ()
        self._facts: dict[str, str] = {}
        self._of_order: dict[str, tuple[str, ...]] = {}
        self._of_code: dict[str, tuple[str, ...]] = {}
        self._anew: dict[str, OrderView] | None = None
        self._told_meanwhile: set[str] = set()

    @property
    def empty(self) -> bool:
        """Whether nothing was ever heard."""
        return not self.as_of()

    def as_of(self) -> str:
        """When it was last known to be the backend's, RFC 3339; empty when it never was."""
        return self._fact(_AS_OF)

    def of_order(self, order: str) -> tuple[OrderView, ...]:
        """What this store has of an order."""
        with self._held():
            return tuple(self._views[part] for part in self._of_order.get(order, ()))

    def by_code(self, code: str) -> tuple[OrderView, ...]:
        """What this store has of the order with a typed code."""
        with self._held():
            return tuple(self._views[part] for part in self._of_code.get(code, ()))

    def open_ones(self) -> tuple[OrderView, ...]:
        """All that has not ended, the oldest first."""
        return tuple(view for view in self.recent() if view.fulfilment.state not in ENDED)

    def recent(self) -> tuple[OrderView, ...]:
        """All that is known, the oldest first."""
        with self._held():
            known = [view for view in self._views.values() if not self._is_past(view)]
        return tuple(sorted(known, key=lambda view: (view.fulfilment.placed_ms, view.fulfilment.id)))

    def tasks(self) -> tuple[StoreTask, ...]:
        """The tasks that are not done, the oldest first."""
        with self._held():
            known = [task for task in self._tasks.values() if task.state is not TaskState.DONE]
        return tuple(sorted(known, key=lambda task: (task.at, task.id)))

    def pass_keys(self) -> tuple[PassKey, ...]:
        """The keys that passes are checked with."""
        with self._held():
            return self._keys

    def keep(self, views: Sequence[OrderView]) -> None:
        """Take in what somebody who decides has just said; what is older than what is known is left."""
        with self._held():
            if self._anew is not None:
                self._told_meanwhile |= {view.fulfilment.id for view in views}
            self._take(views)

    def keep_task(self, task: StoreTask) -> None:
        """Take in a task."""
        with self._held():
            self._take_tasks([task])

    def order_cursor(self) -> str:
        """How far the orders have come, empty when they are to be pulled anew."""
        return "" if self._anew is not None else self._fact(_CURSOR)

    def begin_anew(self) -> None:
        """What is pulled from here on is all there is, once it has come to its end."""
        with self._held():
            self._anew = {}

    def apply_orders(self, page: OrderPage) -> None:
        """Take in a page; the last page of a pull that was begun anew puts away what is no more."""
        with self._held():
            if self._anew is not None:
                self._anew |= {view.fulfilment.id: view for view in page.fulfilments}
                if page.more:
                    return
                self._swap(self._anew)
                self._anew = None
            else:
                self._take(page.fulfilments)
            self._note(_CURSOR, page.cursor)

    def task_cursor(self) -> str:
        """How far the tasks have come."""
        return self._fact(_TASK_CURSOR)

    def apply_tasks(self, page: TaskPage) -> None:
        """Take in a page of tasks."""
        with self._held():
            self._take_tasks(page.tasks)
            self._note(_TASK_CURSOR, page.cursor)

    def keep_pass_keys(self, keys: Sequence[PassKey]) -> None:
        """Take in the keys of now: those that are not among them are taken no more."""
        with self._held():
            self._keys = tuple(keys)
            self._file.keep_keys(self._keys)

    def caught_up(self, at: str) -> None:
        """All of it is the backend's at this moment."""
        with self._held():
            self._note(_AS_OF, at)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._file.close()

    @contextmanager
    def _held(self) -> Iterator[None]:
        """The lock, with what the file holds read first."""
        with self._lock:
            if not self._loaded:
                self._loaded = True
                kept = self._file.read()
                self._views = {view.fulfilment.id: view for view in kept.views if not self._is_past(view)}
                self._tasks = {task.id: task for task in kept.tasks}
                self._keys, self._facts = kept.keys, dict(kept.facts)
                self._index()
            yield

    def _fact(self, name: str) -> str:
        with self._held():
            return self._facts.get(name, "")

    def _note(self, name: str, value: str) -> None:
        self._facts[name] = value
        self._file.note(name, value)

    def _take(self, views: Iterable[OrderView]) -> None:
        changed = [view for view in views if self._is_news(view)]
        for view in changed:
            self._views[view.fulfilment.id] = view
        past = [part for part, view in self._views.items() if self._is_past(view)]
        for part in past:
            del self._views[part]
        if changed or past:
            self._index()
            self._file.keep([view for view in changed if view.fulfilment.id in self._views], past)

    def _take_tasks(self, tasks: Iterable[StoreTask]) -> None:
        for task in tasks:
            known = self._tasks.get(task.id)
            if known is not None and known.number > task.number:
                continue
            if task.state is TaskState.DONE:
                self._tasks.pop(task.id, None)
                self._file.drop_task(task.id)
            else:
                self._tasks[task.id] = task
                self._file.keep_task(task)

    def _swap(self, fresh: dict[str, OrderView]) -> None:
        """The fresh ones in place of all; what was told here meanwhile stays, and what ended stays for its day."""
        for part, view in self._views.items():
            known = fresh.get(part)
            newer = known is None or known.fulfilment.version < view.fulfilment.version
            if newer and (part in self._told_meanwhile or (known is None and view.fulfilment.state in ENDED)):
                fresh[part] = view
        self._views = {part: view for part, view in fresh.items() if not self._is_past(view)}
        self._told_meanwhile.clear()
        self._index()
        self._file.swap(list(self._views.values()))

    def _is_news(self, view: OrderView) -> bool:
        known = self._views.get(view.fulfilment.id)
        return known is None or known.fulfilment.version <= view.fulfilment.version

    def _is_past(self, view: OrderView) -> bool:
        one = view.fulfilment
        return one.state in ENDED and one.since_ms < self._now_ms() - KEPT_MS

    def _index(self) -> None:
        orders: dict[str, list[str]] = {}
        codes: dict[str, list[str]] = {}
        for part, view in self._views.items():
            orders.setdefault(view.fulfilment.order, []).append(part)
            for code in {view.code, *(one.code for one in view.passes)}:
                codes.setdefault(code, []).append(part)
        self._of_order = {order: tuple(parts) for order, parts in orders.items()}
        self._of_code = {code: tuple(parts) for code, parts in codes.items()}
