"""What a kiosk's page has done for the customer before it: one thing at a time, and nothing of it after they went."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.kiosk_steps import Cleared
from app.ui.viewmodels.kiosk_vm import KioskViewModel

T = TypeVar("T")
Lane = Callable[[Callable[[], Any], Callable[[Any], Any], Callable[[Exception], Any]], None]


class KioskErrands(QObject):
    """Runs jobs on the lane of orders, or on another one. Who went meanwhile hears nothing of the ending."""

    changed = Signal()

    def __init__(self, kiosk: KioskViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._visit = 0
        self.busy = False
        kiosk.cleared.connect(self._forget)

    def run(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        lane: Lane | None = None,
    ) -> None:
        """Do it, unless something else is being done."""
        if self.busy:
            return
        visit = self._visit
        self._put(busy=True)
        on = lane or self._kiosk.pickup.runner.orders
        on(job, lambda ended: self._ended(visit, done, ended), lambda problem: self._ended(visit, failed, problem))

    def _ended(self, visit: int, act: Callable[[Any], None], ended: Any) -> None:
        if visit == self._visit:
            self._put(busy=False)
            act(ended)

    def _forget(self, _cleared: Cleared) -> None:
        self._visit += 1
        self._put(busy=False)

    def _put(self, *, busy: bool) -> None:
        if busy != self.busy:
            self.busy = busy
            self.changed.emit()
